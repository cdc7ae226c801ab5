//! Cards and other grounds that things lie on.

use egui::{Color32, CornerRadius, Rect, StrokeKind, Ui};

use crate::ui::theme::Theme;

/// Paints a card, and gives the place inside its padding.
pub fn card_ui(ui: &mut Ui, theme: &Theme, rect: Rect) -> Rect {
    ui.painter().rect(rect, theme.corner(28.0), theme.colours.card, theme.border(), StrokeKind::Inside);
    rect.shrink(theme.u(32.0).min(rect.height() * 0.12))
}

/// Fills a place from edge to edge, such as the header.
pub fn panel_fill_ui(ui: &mut Ui, rect: Rect, fill: Color32) {
    ui.painter().rect_filled(rect, CornerRadius::ZERO, fill);
}
