//! `check`: what is wrong in kiosk-config.

use clap::Args;

use crate::cli::{Ending, Surroundings, complain, say};
use crate::load;
use crate::ui::problem_texts::problem_text;
use crate::worker::evenings;

#[derive(Args)]
pub(super) struct CheckArguments {}

/// Names every problem at once; nothing is changed.
pub(super) fn check(_: &CheckArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let texts = &surroundings.texts;
    let Some(config) = surroundings.settings_or_complaint() else { return Ok(Ending::Wrong) };
    let mut ending = Ending::Done;
    for path in &config.evening_files {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let (_, problems) = load::read(&evenings::read_file(path)?, &name);
        for problem in problems.iter() {
            complain(&format!("evenings/{name}: {}", problem_text(texts, problem)));
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
