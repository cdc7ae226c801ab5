//! The statement: the sentence, three large answers or those of a poll, and the ways around them.

use egui::{Align2, Color32, CornerRadius, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::domain::{Stance, Statement};
use crate::kiosk::{Board, Event, Visit};
use crate::ui::poll_texts::source_text;
use crate::ui::screens::statement::poll::{poll_answers_ui, poll_heights};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{
    Badge, Button, ButtonLook, FittedText, Text, paint_icon, progress_dots_ui, progress_dots_width,
    source_icon, stance_icon,
};

mod poll;

/// What the statement screen shows: the statement that the visit is at.
#[derive(Clone, Copy, Debug)]
pub struct StatementScreen<'a> {
    pub visit: &'a Visit,
    pub board: &'a Board,
}

/// Sizes in design pixels.
const SIDES: f32 = 90.0;
const SIDES_PORTRAIT: f32 = 44.0;
const EDGE: f32 = 36.0;
const GAP: f32 = 36.0;
const PILL: f32 = 87.0;
const PILL_GAP: f32 = 28.0;

/// The heights of the three answers to try: a long sentence gets more room before its letters become small.
const ANSWERS: [f32; 3] = [330.0, 280.0, 230.0];
const ANSWERS_PORTRAIT: [f32; 3] = [440.0, 360.0, 280.0];

/// The largest letters, those that are worth smaller buttons, and the smallest.
const LARGEST: f32 = 88.0;
const LARGEST_PORTRAIT: f32 = 104.0;
const COMFORTABLE: f32 = 64.0;
const SMALLEST: f32 = 38.0;

/// The words on the three answers, where there is room.
const ANSWER_FONT: f32 = 64.0;

/// Shows the statement in the place it is given; gives what was chosen.
pub fn statement_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    screen: &StatementScreen<'_>,
) -> Option<Event> {
    let statement = shown_statement(screen.visit, screen.board)?;
    let sides = theme.u(if theme.is_portrait() { SIDES_PORTRAIT } else { SIDES });
    let area = ui.max_rect().shrink2(vec2(sides, theme.u(EDGE)));
    ui.push_id(screen.visit.id, |ui| {
        let pills = pills_ui(ui, theme, texts, screen.visit, area);
        let room = area.with_max_y(pills.top - theme.u(GAP));
        let answers = answers_place(ui, theme, texts, statement, room);
        let above = room.with_max_y(answers.top() - theme.u(GAP));
        sentence_ui(ui, theme, texts, screen, statement, above);
        let answered = if statement.is_poll() {
            poll_answers_ui(ui, theme, texts, statement, chosen(screen.visit), answers)
        } else {
            answers_ui(ui, theme, texts, screen.visit, answers)
        };
        answered.or(pills.pressed)
    })
    .inner
}

/// The statement that the visit is at, unless it has gone from the board.
pub fn shown_statement<'a>(visit: &Visit, board: &'a Board) -> Option<&'a Statement> {
    let id = visit.current()?;
    board.statements.iter().find(|statement| statement.id == id)
}

fn chosen(visit: &Visit) -> Option<Stance> {
    visit.current_answer().map(|answer| answer.response.stance)
}

/// Where the answers come, below a sentence that has enough room.
fn answers_place(ui: &Ui, theme: &Theme, texts: &Texts, statement: &Statement, room: Rect) -> Rect {
    let heights = match (statement.is_poll(), theme.is_portrait()) {
        (true, is_portrait) => poll_heights(statement, is_portrait),
        (false, true) => ANSWERS_PORTRAIT,
        (false, false) => ANSWERS,
    };
    let words = statement.text(texts.language());
    let sentence = FittedText::new(theme, words, Face::Bold, theme.colours.ink, LARGEST, COMFORTABLE);
    let mut place = room;
    for height in heights {
        place = room.with_min_y(room.bottom() - theme.u(height));
        let left = vec2(room.width(), place.top() - theme.u(GAP) - room.top() - head_height(theme));
        let galley = sentence.galley(ui, left.max(vec2(1.0, 1.0)));
        if !galley.elided && galley.size().y <= left.y {
            break;
        }
    }
    place
}

fn head_height(theme: &Theme) -> f32 {
    theme.u(Badge::HEIGHT) + theme.u(GAP)
}

/// Who says it, how far one is, and the sentence itself.
fn sentence_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    screen: &StatementScreen<'_>,
    statement: &Statement,
    rect: Rect,
) {
    let words = statement.text(texts.language());
    let largest = if theme.is_portrait() { LARGEST_PORTRAIT } else { LARGEST };
    let sentence = FittedText::new(theme, words, Face::Bold, theme.colours.ink, largest, SMALLEST);
    let room = rect.with_min_y(rect.top() + head_height(theme));
    // Upright there is much room: the sentence and its badge stay together, in the middle of it.
    let spare = (room.height() - sentence.galley(ui, room.size()).size().y).max(0.0);
    let down = if theme.is_portrait() { spare / 2.0 } else { 0.0 };
    let head = rect.translate(vec2(0.0, down));
    let source = source_text(texts, statement);
    let badge = Badge::new(theme, &source, Some(source_icon(statement.source)));
    let badge = badge.ui(ui, theme, head.left_top(), head.width() * 0.6);
    let beside = Rect::from_min_max(
        pos2(badge.right() + theme.u(GAP), badge.top()),
        pos2(head.right(), badge.bottom()),
    );
    progress_ui(ui, theme, texts, screen, beside);
    sentence.ui(ui, room.translate(vec2(0.0, down)).intersect(rect));
}

/// "Stelling 3 van 8" and its dots, on the right. Where there is no room for both, the dots go.
fn progress_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, screen: &StatementScreen<'_>, rect: Rect) {
    let statements = &screen.board.statements;
    let count = statements.len();
    let current = screen.visit.current();
    let at = statements.iter().position(|statement| Some(statement.id) == current).unwrap_or(0);
    let answered: Vec<bool> =
        statements.iter().map(|statement| screen.visit.answer_to(statement.id).is_some()).collect();
    let words = texts.with("statement-progress", &[("at", (at + 1).into()), ("count", count.into())]);
    let text = Text::new(&words, theme.font(Face::Regular, 28.0), theme.colours.soft_ink).rows(1);
    let dots = progress_dots_width(theme, count);
    let between = theme.u(20.0);
    let fits = 0.0 < dots && text.width(ui) + between + dots <= rect.width();
    let words_right = if fits { rect.right() - dots - between } else { rect.right() };
    text.align(Align2::RIGHT_CENTER).ui(ui, rect.with_max_x(words_right));
    if fits {
        progress_dots_ui(ui, theme, pos2(rect.right() - dots, rect.center().y), at, &answered);
    }
}

fn answers_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, visit: &Visit, rect: Rect) -> Option<Event> {
    let chosen = chosen(visit);
    let gap = theme.u(if theme.is_portrait() { 24.0 } else { GAP });
    let width = (rect.width() - 2.0 * gap) / 3.0;
    let font_px = common_font_px(ui, theme, texts, width);
    let mut pressed = None;
    for (idx, stance) in Stance::SIDES.into_iter().enumerate() {
        let left = rect.left() + idx as f32 * (width + gap);
        let place = Rect::from_min_max(pos2(left, rect.top()), pos2(left + width, rect.bottom()));
        let words = texts.get(&format!("stance-{}", stance.code())).into_owned();
        let icon_px = (rect.height() / theme.u(1.0) * 0.34).min(130.0);
        let mut button = Button::new(ButtonLook::Stance(stance), &words)
            .icon_fill(stance_icon(stance))
            .font_px(font_px)
            .icon_above(icon_px);
        if let Some(chosen) = chosen {
            button = button.selected(chosen == stance);
        }
        if button.ui(ui, theme, place) {
            pressed = Some(Event::StanceChosen(stance));
        }
        if chosen == Some(stance) {
            mark_ui(ui, theme, place, theme.colours.stance(stance));
        }
    }
    pressed
}

/// The size at which all three words fit: a larger word would look like the better answer.
fn common_font_px(ui: &Ui, theme: &Theme, texts: &Texts, width: f32) -> f32 {
    let word_width = |stance: Stance| {
        let words = texts.get(&format!("stance-{}", stance.code())).into_owned();
        Text::new(&words, theme.font(Face::Bold, ANSWER_FONT), theme.colours.on_stance).width(ui)
    };
    let widest = Stance::SIDES.into_iter().map(word_width).fold(1.0, f32::max);
    ANSWER_FONT * (width * 0.78 / widest).min(1.0)
}

/// A ring around the answer that was given before, and a check in its corner.
fn mark_ui(ui: &Ui, theme: &Theme, rect: Rect, colour: Color32) {
    let ring = Stroke::new(theme.u(7.0), theme.colours.ink);
    ui.painter().rect_stroke(rect, theme.corner(28.0), ring, StrokeKind::Outside);
    let inner = Stroke::new(theme.u(5.0), theme.colours.on_stance);
    ui.painter().rect_stroke(rect, theme.corner(28.0), inner, StrokeKind::Inside);
    let radius = theme.u(30.0);
    let centre = pos2(rect.right() - radius * 1.7, rect.top() + radius * 1.7);
    ui.painter().circle_filled(centre, radius, theme.colours.on_stance);
    paint_icon(ui.painter(), centre, Icon::Check, Face::Icon, radius * 1.2, colour);
}

/// The smaller ways on: where they begin, and what was pressed.
struct Pills {
    top: f32,
    pressed: Option<Event>,
}

/// *Ik snap de stelling niet* and *Sla over* on the left, *Vorige* and *Stoppen* on the right, or below on a tall screen.
fn pills_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, visit: &Visit, area: Rect) -> Pills {
    let say = |key: &str| texts.get(key).into_owned();
    let stance = |stance: Stance, words: String| {
        let is_chosen = chosen(visit) == Some(stance);
        Pill { words, icon: stance_icon(stance), is_chosen, event: Event::StanceChosen(stance) }
    };
    let go = |words: String, icon: Icon, event: Event| Pill { words, icon, is_chosen: false, event };
    let left =
        [stance(Stance::Unclear, say("stance-unclear")), stance(Stance::Skipped, say("statement-skip"))];
    let mut right = Vec::new();
    if 0 < visit.at {
        right.push(go(say("statement-previous"), Icon::Back, Event::PreviousChosen));
    }
    right.push(go(say("visit-stop"), Icon::Close, Event::Stopped));
    let height = theme.u(PILL).max(theme.touch_target());
    let lower = area.with_min_y(area.bottom() - height);
    if theme.is_portrait() {
        let upper = lower.translate(vec2(0.0, -height - theme.u(24.0)));
        let pressed = row_ui(ui, theme, upper, &left, &[]);
        let pressed = pressed.or(row_ui(ui, theme, lower, &[], &right));
        Pills { top: upper.top(), pressed }
    } else {
        let pressed = row_ui(ui, theme, lower, &left, &right);
        Pills { top: lower.top(), pressed }
    }
}

struct Pill {
    words: String,
    icon: Icon,
    is_chosen: bool,
    event: Event,
}

impl Pill {
    fn button(&self) -> Button<'_> {
        let look = if self.is_chosen { ButtonLook::ChosenPill } else { ButtonLook::Pill };
        let icon = if self.is_chosen { Icon::Check } else { self.icon };
        Button::new(look, &self.words).icon(icon).font_px(31.0)
    }
}

/// Pills from the left and from the right; all a little narrower where they would not fit.
fn row_ui(ui: &mut Ui, theme: &Theme, rect: Rect, left: &[Pill], right: &[Pill]) -> Option<Event> {
    let gap = theme.u(PILL_GAP).max(theme.touch_gap());
    let all = || left.iter().chain(right);
    let wanted: f32 = all().map(|pill| pill.button().width(ui, theme)).sum();
    let room = rect.width() - gap * (all().count() as f32 - 1.0).max(0.0);
    let scale = (room / wanted.max(1.0)).min(1.0);
    let rights: f32 = right.iter().map(|pill| pill.button().width(ui, theme) * scale + gap).sum();
    let mut pressed = None;
    let mut x = rect.left();
    for (idx, pill) in all().enumerate() {
        if idx == left.len() {
            x = rect.right() - rights + gap;
        }
        let width = pill.button().width(ui, theme) * scale;
        let place = Rect::from_min_max(pos2(x, rect.top()), pos2(x + width, rect.bottom()));
        if pill.button().ui(ui, theme, place) {
            pressed = Some(pill.event.clone());
        }
        if pill.is_chosen {
            let ring = Stroke::new(theme.u(3.0), theme.colours.on_primary);
            let corner = CornerRadius::from(theme.u(36.0).min(rect.height() / 2.0));
            ui.painter().rect_stroke(place.shrink(theme.u(4.0)), corner, ring, StrokeKind::Inside);
        }
        x += width + gap;
    }
    pressed
}
