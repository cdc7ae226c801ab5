//! The thank-you for topics: it is on the disk, and what happens with it.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::kiosk::{Event, Wishes};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Button, ButtonLook, FittedText, paint_icon};

/// Design pixels.
const BLOCK: egui::Vec2 = vec2(1200.0, 640.0);
const ICON: f32 = 110.0;
const BUTTON: f32 = 116.0;

/// Shows it in the place it is given; gives what was pressed.
pub(super) fn kept_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, wishes: &Wishes) -> Option<Event> {
    let area = ui.max_rect().shrink2(vec2(theme.u(44.0), theme.u(30.0)));
    let size = vec2(theme.u(BLOCK.x).min(area.width()), theme.u(BLOCK.y).min(area.height()));
    let block = Rect::from_center_size(area.center(), size);
    let icon_size = theme.u(ICON).min(block.height() * 0.18);
    let icon_at = block.center_top() + vec2(0.0, icon_size / 2.0);
    paint_icon(ui.painter(), icon_at, Icon::Done, Face::IconFill, icon_size, theme.colours.agree);
    let room = block
        .with_min_y(block.top() + icon_size + theme.u(20.0))
        .with_max_y(block.bottom() - theme.u(BUTTON + 30.0));
    let (above, below) = room.split_top_bottom_at_fraction(0.36);
    let title = texts.get("topics-kept");
    let title = FittedText::new(theme, &title, Face::Bold, theme.colours.ink, 84.0, 40.0);
    title.rows(1).align(Align2::CENTER_CENTER).ui(ui, above);
    let mut words = texts.get("topics-kept-text").into_owned();
    if wishes.suggested.is_some() {
        words = format!("{words} {}", texts.get("topics-kept-own"));
    }
    let words = FittedText::new(theme, &words, Face::Regular, theme.colours.ink, 40.0, 24.0);
    words.line_height(1.3).align(Align2::CENTER_CENTER).ui(ui, below.shrink2(vec2(0.0, theme.u(6.0))));
    let size = vec2(theme.u(560.0).min(block.width()), theme.u(BUTTON));
    let place = Rect::from_center_size(pos2(block.center().x, block.bottom() - size.y / 2.0), size);
    let on = texts.get("topics-on");
    Button::new(ButtonLook::Primary, &on).ui(ui, theme, place).then_some(Event::PanelClosed)
}
