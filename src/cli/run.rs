//! `run`: the kiosk itself.

use std::str::FromStr;

use clap::Args;

use crate::app::{self, Opening, Window};
use crate::cli::{Ending, Surroundings, languages};
use crate::config;
use crate::domain::Language;
use crate::ui::texts::Texts;
use crate::worker::{DeskSetup, Setup};

#[derive(Args, Default)]
pub(super) struct RunArguments {
    /// In a window, for trying things out
    #[arg(long)]
    windowed: bool,
    /// The size of that window
    #[arg(long, value_name = "WxH", default_value = "1280x720")]
    size: WindowSize,
    /// Everything works and nothing counts
    #[arg(long)]
    practice: bool,
}

#[derive(Clone, Copy)]
struct WindowSize {
    width: f32,
    height: f32,
}

impl Default for WindowSize {
    fn default() -> Self {
        Self { width: 1280.0, height: 720.0 }
    }
}

impl FromStr for WindowSize {
    type Err = String;

    fn from_str(raw: &str) -> Result<Self, Self::Err> {
        let sides =
            raw.split_once('x').and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
        match sides {
            Some((width @ 320..=16_384_u16, height @ 240..=16_384_u16)) => {
                Ok(Self { width: width.into(), height: height.into() })
            }
            Some(_) | None => Err("write it as 1920x1080".into()),
        }
    }
}

pub(super) fn run(arguments: &RunArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let opening = Opening {
        setup: Setup {
            config_dir: surroundings.config_dir.clone(),
            data_dir: surroundings.data_dir()?,
            languages: languages(),
            practice: arguments.practice,
            // In the language of the school.
            desk: DeskSetup { words: || Box::new(Texts::load(Language::DUTCH)), ..DeskSetup::default() },
        },
        clock: surroundings.clock(),
        may_close: arguments.windowed,
    };
    let window = if arguments.windowed {
        Window::Framed([arguments.size.width, arguments.size.height].into())
    } else if config::is_wayland() {
        Window::AsGiven
    } else {
        Window::WholeScreen
    };
    tracing::info!("the kiosk begins");
    app::show(opening, window)?;
    Ok(Ending::Done)
}
