//! The dot in the corner of the wait screen, by which staff see from afar how the screen is doing.

use egui::{Ui, vec2};

use crate::kiosk::desk::{HealthCheck, HealthLevel};
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::paint_icon;

/// Design pixels: within the margin of the screen, where nothing else stands.
const SIZE: f32 = 34.0;
const FROM_EDGE: f32 = 24.0;

/// Shows the worst level in the corner below on the right, by shape and colour; nothing while nothing is known.
/// Parents have no use for it, so it is no label for a screen reader.
pub fn health_dot_ui(ui: &Ui, theme: &Theme, checks: &[HealthCheck]) {
    let Some(level) = checks.iter().map(|check| check.level).max() else { return };
    let (icon, colour) = match level {
        HealthLevel::Fine => (Icon::Done, theme.colours.agree),
        HealthLevel::Look => (Icon::Warning, theme.colours.neutral),
        HealthLevel::Act => (Icon::NotPossible, theme.colours.disagree),
    };
    let centre = theme.screen().right_bottom() - vec2(theme.u(FROM_EDGE), theme.u(FROM_EDGE));
    paint_icon(ui.painter(), centre, icon, Face::IconFill, theme.u(SIZE), colour);
}
