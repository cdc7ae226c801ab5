//! *Even pauze*: what hangs in the hall while staff have paused the board. There is nothing to press.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::School;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{FittedText, card_ui, paint_icon, panel_fill_ui};

/// Shows it over the whole screen.
pub fn paused_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, school: &School) {
    message_ui(ui, theme, &school.name, Icon::Coffee, &texts.get("paused-title"), &texts.get("paused-text"));
}

/// A kind message in the middle of an empty screen.
pub(super) fn message_ui(ui: &mut Ui, theme: &Theme, above: &str, icon: Icon, title: &str, words: &str) {
    let screen = theme.screen();
    panel_fill_ui(ui, screen, theme.colours.paper);
    let size = vec2(theme.u(1240.0).min(screen.width() - theme.u(96.0)), theme.u(520.0));
    let card = Rect::from_center_size(screen.center(), size);
    let inner = card_ui(ui, theme, card);
    let icon_size = theme.u(120.0);
    let icon_at = pos2(inner.center().x, inner.top() + theme.u(24.0) + icon_size / 2.0);
    paint_icon(ui.painter(), icon_at, icon, Face::IconFill, icon_size, theme.colours.link);
    let below = inner.with_min_y(icon_at.y + icon_size / 2.0 + theme.u(24.0));
    let (title_box, words_box) = below.split_top_bottom_at_fraction(0.52);
    let title = FittedText::new(theme, title, Face::Bold, theme.colours.ink, 80.0, 40.0);
    title.align(Align2::CENTER_CENTER).ui(ui, title_box);
    let words = FittedText::new(theme, words, Face::Regular, theme.colours.soft_ink, 40.0, 24.0);
    words
        .line_height(1.3)
        .align(Align2::CENTER_TOP)
        .ui(ui, words_box.with_min_y(words_box.top() + theme.u(10.0)));
    let name = FittedText::new(theme, above, Face::Bold, theme.colours.soft_ink, 34.0, 20.0);
    let above = screen.with_max_y(card.top()).shrink2(vec2(theme.u(48.0), 0.0));
    name.rows(1).align(Align2::CENTER_CENTER).ui(ui, above);
}
