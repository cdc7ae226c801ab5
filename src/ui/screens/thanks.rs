//! The end of a visit: thank you, and what happens with the answers.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::MailAddress;
use crate::kiosk::{Board, Event, Panel, Visit};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Button, ButtonLook, FittedText, card_ui, paint_icon, qr_code_ui};

/// What the thank-you knows.
#[derive(Clone, Copy, Debug)]
pub struct ThanksScreen<'a> {
    pub visit: &'a Visit,
    pub board: &'a Board,
}

/// The widest the column of words becomes, in design pixels.
const COLUMN: f32 = 980.0;

/// Shows the thank-you in the place it is given; gives what was pressed.
pub fn thanks_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, screen: &ThanksScreen<'_>) -> Option<Event> {
    let area = ui.max_rect().shrink2(vec2(theme.u(60.0), theme.u(44.0)));
    let tips = screen.board.tips.as_ref();
    let (words, card) = match (tips, theme.is_portrait()) {
        (None, _) => (middle(area, theme.u(COLUMN)), None),
        (Some(_), false) => {
            let (left, right) = area.split_left_right_at_x(area.right() - theme.u(560.0));
            let right = Rect::from_center_size(
                right.center(),
                vec2(right.width(), theme.u(640.0).min(right.height())),
            );
            (left.with_max_x(left.right() - theme.u(60.0)), Some(right))
        }
        (Some(_), true) => {
            let height = theme.u(420.0).min(area.height() * 0.36);
            let (above, below) = area.split_top_bottom_at_y(area.bottom() - height);
            (above.with_max_y(above.bottom() - theme.u(40.0)), Some(below))
        }
    };
    if let (Some(tips), Some(card)) = (tips, card) {
        tips_ui(ui, theme, texts, tips, card);
    }
    let offers_topics = screen.board.offers_topics() && screen.visit.wishes.sent.is_empty();
    ui.push_id(screen.visit.id, |ui| words_ui(ui, theme, texts, words, offers_topics)).inner
}

fn middle(area: Rect, width: f32) -> Rect {
    Rect::from_center_size(area.center(), vec2(width.min(area.width()), area.height()))
}

fn words_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, area: Rect, offers_topics: bool) -> Option<Event> {
    let height = theme.u(720.0).min(area.height());
    let block = Rect::from_center_size(area.center(), vec2(area.width(), height));
    let icon_size = (height * 0.15).min(theme.u(110.0));
    let icon_at = pos2(block.center().x, block.top() + icon_size / 2.0);
    paint_icon(ui.painter(), icon_at, Icon::Done, Face::IconFill, icon_size, theme.colours.agree);
    // With two of them in the low half of a tall screen, the words need the room more.
    let n_buttons = if offers_topics { 2.0 } else { 1.0 };
    let button = theme.u(120.0).min(height * 0.36 / n_buttons).max(theme.touch_target());
    let room = block.with_min_y(block.top() + icon_size + theme.u(24.0));
    let room = room.with_max_y(block.bottom() - n_buttons * (button + theme.u(24.0)) - theme.u(12.0));
    let (title_box, words_box) = room.split_top_bottom_at_fraction(0.42);
    let title = texts.get("thanks-title");
    let title = FittedText::new(theme, &title, Face::Bold, theme.colours.ink, 104.0, 48.0);
    title.align(Align2::CENTER_CENTER).ui(ui, title_box);
    let words = format!("{} {}", texts.get("thanks-reads"), texts.get("thanks-news"));
    let words = FittedText::new(theme, &words, Face::Regular, theme.colours.ink, 42.0, 26.0);
    words.line_height(1.3).align(Align2::CENTER_CENTER).ui(ui, words_box.shrink2(vec2(0.0, theme.u(8.0))));
    let size = vec2(theme.u(620.0).min(block.width()), button);
    let place = Rect::from_center_size(pos2(block.center().x, block.bottom() - button / 2.0), size);
    let done = texts.get("thanks-done");
    let done = Button::new(ButtonLook::Primary, &done).ui(ui, theme, place).then_some(Event::Stopped);
    if !offers_topics {
        return done;
    }
    let words = texts.get("topics-title");
    let topics = Button::new(ButtonLook::Secondary, &words).icon(Icon::Tip);
    let width = topics.width(ui, theme).max(size.x).min(block.width());
    let above = place.translate(vec2(0.0, -(button + theme.u(24.0))));
    let above = Rect::from_center_size(above.center(), vec2(width, button));
    let asked = topics.ui(ui, theme, above).then_some(Event::PanelOpened(Panel::Topics));
    done.or(asked)
}

/// The tips mailbox as a code, with the address for who would rather type it.
fn tips_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, tips: &MailAddress, rect: Rect) {
    let inner = card_ui(ui, theme, rect);
    let (code, words) = if theme.is_portrait() {
        let side = inner.height().min(inner.width() * 0.45);
        let code = Rect::from_min_size(inner.min, vec2(side, inner.height()));
        (code, inner.with_min_x(code.right() + theme.u(32.0)))
    } else {
        let (code, words) = inner.split_top_bottom_at_fraction(0.62);
        (code, words.with_min_y(words.top() + theme.u(16.0)))
    };
    let align = if theme.is_portrait() { Align2::LEFT_BOTTOM } else { Align2::CENTER_BOTTOM };
    let below = if theme.is_portrait() { Align2::LEFT_TOP } else { Align2::CENTER_TOP };
    let say = texts.get("thanks-tips");
    let label = texts.with("qr-label", &[("what", say.as_ref().into())]);
    qr_code_ui(ui, theme, code, &tips.mailto(), &label);
    let (upper, lower) = words.split_top_bottom_at_fraction(0.62);
    let text = FittedText::new(theme, &say, Face::Regular, theme.colours.ink, 32.0, 22.0);
    text.line_height(1.2).align(align).ui(ui, upper.with_max_y(upper.bottom() - theme.u(6.0)));
    let address = FittedText::new(theme, &tips.address, Face::Bold, theme.colours.ink, 32.0, 16.0);
    address.rows(1).align(below).ui(ui, lower.with_min_y(lower.top() + theme.u(6.0)));
}
