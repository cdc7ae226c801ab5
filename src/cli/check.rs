//! `check`: what is wrong in kiosk-config.

use clap::Args;

use crate::cli::{Ending, Surroundings, complain, say};
use crate::ui::problem_texts::problem_in_file_text;
use crate::worker::evenings;
use crate::{config, load};

#[derive(Args)]
pub(super) struct CheckArguments {}

/// Names every problem at once; nothing is changed.
pub(super) fn check(_: &CheckArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let texts = &surroundings.texts;
    // The files of statements are looked at as well where the other files are wrong.
    let config = surroundings.settings_or_complaint();
    let mut ending = if config.is_some() { Ending::Done } else { Ending::Wrong };
    for path in config::evening_files(&surroundings.config_dir).unwrap_or_default() {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let (_, problems) = load::read(&evenings::read_file(&path)?, &name);
        for problem in problems.iter() {
            complain(&problem_in_file_text(texts, &format!("evenings/{name}"), problem));
        }
        if problems.has_errors() {
            ending = Ending::Wrong;
        }
    }
    if ending == Ending::Done {
        say(&texts.get("config-problems-none"))?;
    }
    Ok(ending)
}
