//! A topic of one's own: one line, with the keyboard of the screen.

use egui::{Align2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::domain::{MAX_SUGGESTION_CHARS, Personal, looks_personal};
use crate::kiosk::{Event, Wishes};
use crate::ui::screens::topics::{SIDES, SIDES_PORTRAIT, nudge_ui, send_ui};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Button, ButtonLook, FittedText, Text, label_ui};

/// Design pixels.
const KEYBOARD: f32 = 540.0;
const QUESTION: f32 = 62.0;
const HINT: f32 = 48.0;
const TALLEST_FIELD: f32 = 190.0;
const WAYS_ON: f32 = 96.0;
const GAP: f32 = 18.0;

/// The keyboard never takes more than this part of the place.
const MOST_KEYBOARD: f32 = 0.53;
const MOST_KEYBOARD_PORTRAIT: f32 = 0.38;

/// Shows the page in the place it is given; gives what was pressed or typed.
pub(super) fn typing_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    wishes: &Wishes,
    keyboard: &mut dyn FnMut(&mut Ui, Rect) -> Option<Event>,
) -> Option<Event> {
    let area = ui.max_rect();
    let most = if theme.is_portrait() { MOST_KEYBOARD_PORTRAIT } else { MOST_KEYBOARD };
    let keys = area.with_min_y(area.bottom() - theme.u(KEYBOARD).min(area.height() * most));
    let typed = keyboard(ui, keys);
    let sides = theme.u(if theme.is_portrait() { SIDES_PORTRAIT } else { SIDES });
    let mut free = area.with_max_y(keys.top()).shrink2(vec2(sides, theme.u(GAP)));
    let gap = theme.u(GAP).max(theme.touch_gap());
    // On a tall screen all of it lies right above the keyboard.
    let height = theme.u(QUESTION + HINT + TALLEST_FIELD + WAYS_ON) + 2.0 * gap;
    free.min.y = free.top().max(free.bottom() - height);
    let question = free.with_max_y(free.top() + theme.u(QUESTION));
    let hint = question.translate(vec2(0.0, question.height())).with_max_y(question.bottom() + theme.u(HINT));
    let ways = free.with_min_y(free.bottom() - theme.u(WAYS_ON).max(theme.touch_target()));
    let field =
        Rect::from_min_max(hint.left_bottom() + vec2(0.0, gap / 2.0), pos2(free.right(), ways.top() - gap));
    let words = texts.get("topics-question");
    let text = FittedText::new(theme, &words, Face::Bold, theme.colours.ink, 46.0, 26.0);
    text.rows(1).align(Align2::LEFT_CENTER).ui(ui, question);
    hint_ui(ui, theme, texts, &wishes.suggestion, hint);
    field_ui(ui, theme, texts, &wishes.suggestion, field);
    typed.or(ways_ui(ui, theme, texts, wishes, ways))
}

/// The request to name nobody: louder once it looks as if somebody is named.
fn hint_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, typed: &str, rect: Rect) {
    let key = match looks_personal(typed) {
        None => {
            let words = texts.get("note-no-names");
            let text = FittedText::new(theme, &words, Face::Regular, theme.colours.soft_ink, 30.0, 20.0);
            text.rows(1).align(Align2::LEFT_CENTER).ui(ui, rect);
            return;
        }
        Some(Personal::Name) => "note-nudge-name",
        Some(Personal::Phone) => "note-nudge-phone",
        Some(Personal::Mail) => "note-nudge-mail",
    };
    nudge_ui(ui, theme, &texts.get(key), rect);
}

/// What has been typed, with the caret at its end and how much more fits.
fn field_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, typed: &str, rect: Rect) {
    let colours = &theme.colours;
    ui.painter().rect(
        rect,
        theme.corner(20.0),
        colours.button,
        Stroke::new(theme.u(3.0), colours.ink),
        StrokeKind::Inside,
    );
    let count = typed.graphemes(true).count();
    let words = texts.with("note-length", &[("count", count.into()), ("most", MAX_SUGGESTION_CHARS.into())]);
    let (face, ink) = if count < MAX_SUGGESTION_CHARS {
        (Face::Regular, colours.soft_ink)
    } else {
        (Face::Bold, colours.ink)
    };
    let counter = Text::new(&words, theme.font(face, 25.0), ink).line_height(1.0).rows(1);
    let inner = rect.shrink2(vec2(theme.u(28.0), theme.u(12.0)));
    let taken = counter.align(Align2::RIGHT_BOTTOM).ui(ui, inner);
    let room = inner.with_max_x(taken.left() - theme.u(24.0));
    let hint = texts.get("topics-write-here");
    let (shown, ink) =
        if typed.is_empty() { (hint.as_ref(), colours.soft_ink) } else { (typed, colours.ink) };
    let galley = FittedText::new(theme, shown, Face::Note, ink, 54.0, 24.0).galley(ui, room.size());
    let place = Align2::LEFT_CENTER.align_size_within_rect(galley.size(), room);
    let caret = galley.pos_from_cursor(galley.end());
    let x = place.left() + if typed.is_empty() { -theme.u(8.0) } else { caret.left() + theme.u(4.0) };
    let y = if typed.is_empty() { 0.0 } else { caret.top() };
    let line = caret.height().max(theme.u(30.0));
    ui.painter().galley(place.min, galley, ink);
    let top = place.top() + y;
    ui.painter().vline(x, top..=top + line, Stroke::new(theme.u(4.0), colours.ink));
    label_ui(ui, place.intersect(room), shown);
}

fn ways_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, wishes: &Wishes, rect: Rect) -> Option<Event> {
    let gap = theme.u(24.0).max(theme.touch_gap());
    let (left, right) = rect.split_left_right_at_fraction(0.42);
    let words = texts.get("topics-to-list");
    let back = Button::new(ButtonLook::Secondary, &words).icon(Icon::Back);
    let back = back.ui(ui, theme, left.with_max_x(left.right() - gap));
    let sent = send_ui(ui, theme, texts, wishes, right);
    sent.or(back.then_some(Event::SuggestionClosed))
}
