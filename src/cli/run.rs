//! `run`: the kiosk itself.

use std::str::FromStr;

use anyhow::{Context as _, anyhow};
use clap::Args;

use crate::app::{App, Opening};
use crate::cli::{Ending, Surroundings, languages};
use crate::config;
use crate::worker::Setup;

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
        },
        clock: surroundings.clock(),
        may_close: arguments.windowed,
    };
    let size = egui::vec2(arguments.size.width, arguments.size.height);
    let mut viewport =
        egui::ViewportBuilder::default().with_app_id("stellingenbord").with_title("Stellingenbord");
    viewport = if arguments.windowed { viewport.with_inner_size(size) } else { full_screen(viewport) };
    let options = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        system_font_fallback: false,
        persist_window: false,
        clipboard_shortcuts: false,
        depth_buffer: 0,
        ..eframe::NativeOptions::default()
    };
    tracing::info!("the kiosk begins");
    eframe::run_native(
        "stellingenbord",
        options,
        Box::new(|context| Ok(Box::new(App::new(&context.egui_ctx, opening)?))),
    )
    .map_err(|error| anyhow!("{error}"))
    .context("cannot open the window; is there a screen? (DISPLAY or WAYLAND_DISPLAY)")?;
    Ok(Ending::Done)
}

/// The whole screen. Under cage the compositor makes every window full-screen by itself, and two of its
/// versions break when a window asks for it (cage issues 456 and 469); it is told by its own socket name.
fn full_screen(viewport: egui::ViewportBuilder) -> egui::ViewportBuilder {
    let viewport = viewport.with_decorations(false);
    if config::is_wayland() { viewport.with_maximized(true) } else { viewport.with_fullscreen(true) }
}
