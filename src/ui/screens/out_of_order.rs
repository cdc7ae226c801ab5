//! Out of order: the kiosk cannot go on. Kind, and without a word about what is wrong; staff and the log know.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::School;
use crate::ui::previews::{self, Preview};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{FittedText, card_ui, paint_icon, panel_fill_ui};

/// Shows it over the whole screen. There is nothing to press.
pub fn out_of_order_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, school: &School) {
    panel_fill_ui(ui, theme.screen(), theme.colours.paper);
    let screen = theme.screen();
    let size = vec2(theme.u(1240.0).min(screen.width() - theme.u(96.0)), theme.u(520.0));
    let card = Rect::from_center_size(screen.center(), size);
    let inner = card_ui(ui, theme, card);
    let icon_size = theme.u(110.0);
    let icon_at = pos2(inner.center().x, inner.top() + theme.u(40.0) + icon_size / 2.0);
    paint_icon(ui.painter(), icon_at, Icon::Wave, Face::IconFill, icon_size, theme.colours.link);
    let below_icon = inner.with_min_y(icon_at.y + icon_size / 2.0 + theme.u(36.0));
    let title = texts.get("out-of-order-title");
    let title = FittedText::new(theme, &title, Face::Bold, theme.colours.ink, 72.0, 40.0);
    let title_box = below_icon.with_max_y(below_icon.top() + theme.u(190.0));
    let title_taken = title.rows(1).align(Align2::CENTER_TOP).ui(ui, title_box);
    let words = texts.get("out-of-order-text");
    let words = FittedText::new(theme, &words, Face::Regular, theme.colours.soft_ink, 38.0, 24.0);
    let words_box = below_icon.with_min_y(title_taken.bottom() + theme.u(28.0));
    words.line_height(1.3).align(Align2::CENTER_TOP).ui(ui, words_box);
    let name = FittedText::new(theme, &school.name, Face::Bold, theme.colours.soft_ink, 34.0, 20.0);
    let above = screen.with_max_y(card.top()).shrink2(vec2(theme.u(48.0), 0.0));
    name.rows(1).align(Align2::CENTER_CENTER).ui(ui, above);
}

/// The only state there is.
pub fn previews() -> Vec<Preview> {
    let board = previews::board();
    let show =
        move |ui: &mut Ui, theme: &Theme, texts: &Texts| out_of_order_ui(ui, theme, texts, &board.school);
    vec![Preview::show_in(show).named("out-of-order")]
}
