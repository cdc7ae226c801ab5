//! The pages that lie over a visit: what is stored, who is answering, language and display.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::kiosk::Event;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Button, ButtonLook, FittedText};

mod display;
mod record;
mod role;

pub use display::{SettingsScreen, settings_ui};
pub use record::{RecordScreen, record_ui};
pub use role::{RoleScreen, role_ui};

/// Sizes in design pixels.
const SIDES: f32 = 90.0;
const SIDES_PORTRAIT: f32 = 44.0;
const TITLE: f32 = 84.0;
const BACK: f32 = 104.0;
const GAP: f32 = 28.0;

/// A page with a title and a large *Terug*; `content` comes between them.
fn page_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    title: &str,
    content: impl FnOnce(&mut Ui, Rect) -> Option<Event>,
) -> Option<Event> {
    let sides = theme.u(if theme.is_portrait() { SIDES_PORTRAIT } else { SIDES });
    let area = ui.max_rect().shrink2(vec2(sides, theme.u(30.0)));
    let title_box = area.with_max_y(area.top() + theme.u(TITLE));
    let words = texts.get(title);
    let text = FittedText::new(theme, &words, Face::Bold, theme.colours.ink, 58.0, 34.0);
    text.rows(1).align(Align2::LEFT_CENTER).ui(ui, title_box);
    let back_top = area.bottom() - theme.u(BACK);
    let inner = Rect::from_min_max(
        title_box.left_bottom() + vec2(0.0, theme.u(GAP * 0.8)),
        pos2(area.right(), back_top - theme.u(GAP)),
    );
    let pressed = content(ui, inner);
    let width = if theme.is_portrait() { area.width() } else { theme.u(620.0) };
    let place = Rect::from_min_size(pos2(area.left(), back_top), vec2(width, theme.u(BACK)));
    let back = texts.get("panel-back");
    let back = Button::new(ButtonLook::Primary, &back).icon(Icon::Back);
    pressed.or(back.ui(ui, theme, place).then_some(Event::PanelClosed))
}
