//! Cleaning: for a short while no touch counts, so that the glass can be wiped.

use std::time::Duration;

use egui::Ui;

use crate::domain::School;
use crate::ui::screens::paused::message_ui;
use crate::ui::texts::Texts;
use crate::ui::theme::{Icon, Theme};

/// Shows it over the whole screen, with the time that is left.
pub fn cleaning_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, school: &School, left: Duration) {
    let seconds = u64::try_from(left.as_millis().div_ceil(1_000)).unwrap_or(u64::MAX);
    let words = texts.with("cleaning-text", &[("seconds", seconds.into())]);
    message_ui(ui, theme, &school.name, Icon::Broom, &texts.get("cleaning-title"), &words);
}
