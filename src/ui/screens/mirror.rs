//! The mirror: what was kept, how the hall thinks about this statement, and its notes.

use std::time::Duration;

use chrono::NaiveDateTime;
use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::Statement;
use crate::kiosk::{Board, Event, HallStatement, Rules, Visit};
use crate::outcome::{Published, Share, Thresholds, published_tally};
use crate::ui::poll_texts::stance_text;
use crate::ui::screens::mirror::event_line::{LINE, event_line_ui, linked_event};
use crate::ui::screens::mirror::wall::{page_size, wall_ui};
use crate::ui::screens::statement::shown_statement;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{
    Button, ButtonLook, FittedText, Text, answer_bar_ui, answer_chart_ui, card_ui, nearly_all_bar_ui,
    paint_icon,
};

mod event_line;
mod wall;

/// What the mirror shows: the statement that the visit is at, and what the hall said about it.
#[derive(Clone, Copy, Debug)]
pub struct MirrorScreen<'a> {
    pub visit: &'a Visit,
    pub board: &'a Board,
    pub rules: &'a Rules,
    /// Since the program started.
    pub now: Duration,
    /// The school's own time.
    pub local: NaiveDateTime,
}

/// Sizes in design pixels.
const SIDES: f32 = 60.0;
const SIDES_PORTRAIT: f32 = 44.0;
const HEAD: f32 = 88.0;
const CARD: f32 = 181.0;
/// One row more of the answers of a poll.
const ROW: f32 = 50.0;
const WAYS_ON: f32 = 96.0;
const GAP: f32 = 22.0;

/// With less than this left, "a moment" is more honest than "a minute".
const A_MOMENT: Duration = Duration::from_secs(30);

/// The places on this screen.
struct Layout {
    head: Rect,
    take_back: Rect,
    card: Rect,
    /// The event about this statement, if there is one.
    event: Option<Rect>,
    wall: Rect,
    /// Upright there is a row for *Andere briefjes* above the ways on; lying it stands between them.
    more: Option<Rect>,
    ways_on: Rect,
}

impl MirrorScreen<'_> {
    fn hall(&self) -> Option<&HallStatement> {
        self.visit.current().and_then(|statement| self.board.hall_of(statement))
    }

    fn statement(&self) -> Option<&Statement> {
        shown_statement(self.visit, self.board)
    }

    /// What may be shown of the hall's answer.
    fn published(&self) -> Published {
        let tally = self.hall().map(|hall| hall.tally).unwrap_or_default();
        let stances = self.statement().map_or_else(Vec::new, Statement::opinions);
        let thresholds = Thresholds { counts: self.rules.mirror_from, percents: self.rules.percent_from };
        published_tally(&tally, &stances, thresholds)
    }

    /// How many columns the answers of a poll take.
    fn n_columns(theme: &Theme) -> usize {
        if theme.is_portrait() { 1 } else { 2 }
    }

    /// How many rows the hall's answer takes: more than one only for the answers of a poll.
    fn n_rows(&self, theme: &Theme) -> usize {
        let n_answers = self.statement().map_or(0, |statement| statement.answers.len());
        match self.published() {
            Published::Counted { .. } => n_answers.div_ceil(Self::n_columns(theme)).max(1),
            Published::TooFew | Published::NearlyAll { .. } => 1,
        }
    }

    fn is_last(&self) -> bool {
        self.visit.order.len() <= self.visit.at + 1
    }

    fn has_own_note(&self) -> bool {
        self.visit.current_answer().is_some_and(|answer| answer.note.is_some())
    }
}

/// Shows the mirror in the place it is given; gives what was pressed.
pub fn mirror_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, screen: &MirrorScreen<'_>) -> Option<Event> {
    let can_take_back = screen.visit.note_to_take_back(screen.now).is_some();
    let event = linked_event(screen);
    let layout = layout(ui, theme, can_take_back, screen.n_rows(theme)).with_event(theme, event.is_some());
    let n_notes = screen.hall().map_or(0, |hall| hall.wall.len());
    let n_places = page_size(theme, layout.wall) - usize::from(screen.has_own_note());
    let has_more = n_places < n_notes;
    ui.push_id(screen.visit.id, |ui| {
        kept_ui(ui, theme, texts, screen, layout.head);
        hall_ui(ui, theme, texts, screen, layout.card);
        wall_ui(ui, theme, texts, screen.visit, screen.hall(), layout.wall);
        let mut pressed = event
            .zip(layout.event)
            .and_then(|(event, place)| event_line_ui(ui, theme, texts, screen, event, place));
        if can_take_back {
            let words = texts.get("mirror-take-back");
            let button = Button::new(ButtonLook::Pill, &words).icon(Icon::Trash).font_px(29.0);
            pressed = pressed.or(button.ui(ui, theme, layout.take_back).then_some(Event::NoteTakenBack));
        }
        if let Some(place) = layout.more.filter(|_| has_more) {
            pressed = pressed.or(more_ui(ui, theme, texts, place));
        }
        let has_more_between = has_more && layout.more.is_none();
        pressed.or(ways_on_ui(ui, theme, texts, screen, has_more_between, layout.ways_on))
    })
    .inner
}

fn layout(ui: &Ui, theme: &Theme, can_take_back: bool, n_rows: usize) -> Layout {
    let portrait = theme.is_portrait();
    let (u, gap) = (|px| theme.u(px), theme.u(GAP));
    let sides = u(if portrait { SIDES_PORTRAIT } else { SIDES });
    let area = ui.max_rect().shrink2(vec2(sides, 0.0));
    let area = area
        .with_min_y(area.top() + u(30.0))
        .with_max_y(area.bottom() - u(if portrait { 24.0 } else { 14.0 }));
    let head = area.with_max_y(area.top() + u(HEAD));
    let card = area.with_min_y(head.bottom() + gap);
    let card = card.with_max_y(card.top() + u(CARD + ROW * n_rows.saturating_sub(1) as f32));
    let ways_on = area.with_min_y(area.bottom() - u(WAYS_ON));
    if portrait {
        let row = ways_on.translate(vec2(0.0, -u(WAYS_ON) - gap));
        let (left, right) = row.split_left_right_at_fraction(0.5);
        let take_back = left.with_max_x(left.right() - gap / 2.0);
        let more = Some(right.with_min_x(right.left() + gap / 2.0));
        let wall =
            Rect::from_min_max(card.left_bottom() + vec2(0.0, gap), row.right_top() - vec2(0.0, gap * 0.7));
        return Layout { head, take_back, card, event: None, wall, more, ways_on };
    }
    let (words, button) = head.split_left_right_at_x(head.right() - u(250.0));
    let head = if can_take_back { words.with_max_x(words.right() - gap) } else { head };
    let take_back = button.shrink2(vec2(0.0, u(3.0)));
    let wall =
        Rect::from_min_max(card.left_bottom() + vec2(0.0, gap), ways_on.right_top() - vec2(0.0, gap * 0.7));
    Layout { head, take_back, card, event: None, wall, more: None, ways_on }
}

impl Layout {
    /// The same with room for an event above the wall.
    fn with_event(mut self, theme: &Theme, has_event: bool) -> Self {
        if has_event {
            let line = self.wall.with_max_y(self.wall.top() + theme.u(LINE));
            self.wall.min.y = line.bottom() + theme.u(GAP);
            self.event = Some(line);
        }
        self
    }
}

/// What has been kept, or taken away.
fn kept_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, screen: &MirrorScreen<'_>, rect: Rect) {
    let icon_size = theme.u(58.0);
    let icon_at = pos2(rect.left() + icon_size / 2.0, rect.center().y);
    paint_icon(ui.painter(), icon_at, Icon::Done, Face::IconFill, icon_size, theme.colours.agree);
    let words = rect.with_min_x(rect.left() + icon_size + theme.u(24.0));
    let (upper, lower) = words.split_top_bottom_at_fraction(0.58);
    let (title, below) = kept_words(ui, texts, screen);
    let text = FittedText::new(theme, &title, Face::Bold, theme.colours.ink, 46.0, 26.0);
    text.rows(1).align(Align2::LEFT_CENTER).ui(ui, upper);
    let text = FittedText::new(theme, &below, Face::Regular, theme.colours.soft_ink, 28.0, 18.0);
    text.rows(1).align(Align2::LEFT_CENTER).ui(ui, lower);
}

fn kept_words(ui: &Ui, texts: &Texts, screen: &MirrorScreen<'_>) -> (String, String) {
    let say = |key: &str| texts.get(key).into_owned();
    let placed = screen.visit.current_answer().and_then(|answer| answer.note.as_ref());
    let Some(placed) = placed else {
        return if !screen.visit.took_back {
            (say("mirror-answer-kept"), say("mirror-no-name"))
        } else if screen.visit.tickets.is_empty() {
            (say("mirror-note-gone"), say("mirror-answer-stays"))
        } else {
            // Only what is on disk is promised.
            (say("mirror-note-going"), say("mirror-answer-stays"))
        };
    };
    let left = placed.take_back_until.map_or(Duration::ZERO, |until| until.saturating_sub(screen.now));
    let below = if left.is_zero() {
        say("mirror-reads-first")
    } else if left <= A_MOMENT {
        say("mirror-moment")
    } else {
        ui.request_repaint_after(left.saturating_sub(A_MOMENT));
        texts.with("mirror-minutes", &[("minutes", left.as_secs().div_ceil(60).into())])
    };
    (say("mirror-note-kept"), below)
}

/// The hall's answer, once there are enough answers that none can be traced to a family.
fn hall_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, screen: &MirrorScreen<'_>, rect: Rect) {
    let inner = card_ui(ui, theme, rect).shrink2(vec2(theme.u(8.0), 0.0));
    let n_more = screen.n_rows(theme).saturating_sub(1) as f32;
    let (title_box, bar) = inner.split_top_bottom_at_y(inner.bottom() - theme.u(64.0 + ROW * n_more));
    let title_box = title_box.with_max_y(title_box.bottom() - theme.u(12.0));
    let published = screen.published();
    let mut title_right = title_box.right();
    if let Published::NearlyAll { opinions, .. } | Published::Counted { opinions, .. } = &published {
        let words = texts.with("mirror-answers", &[("count", (*opinions).into())]);
        let text = Text::new(&words, theme.fixed_font(Face::Regular, 28.0), theme.colours.soft_ink).rows(1);
        title_right -= text.width(ui) + theme.u(24.0);
        text.align(Align2::RIGHT_CENTER).ui(ui, title_box);
    }
    let statement = screen.statement();
    match published {
        Published::TooFew => {
            let words = texts.get("mirror-too-few");
            let text = FittedText::new(theme, &words, Face::Regular, theme.colours.soft_ink, 32.0, 22.0);
            text.align(Align2::LEFT_CENTER).ui(ui, bar);
        }
        Published::NearlyAll { stance, .. } => {
            let answer = stance_text(texts, statement, stance);
            let words = texts.with("mirror-nearly-all", &[("answer", answer.into())]);
            nearly_all_bar_ui(ui, theme, bar, stance, &words);
        }
        Published::Counted { shares, .. } if statement.is_some_and(Statement::is_poll) => {
            let worded = |share: Share| (share, stance_text(texts, statement, share.stance));
            let answers: Vec<(Share, String)> = shares.into_iter().map(worded).collect();
            answer_chart_ui(ui, theme, bar, &answers, MirrorScreen::n_columns(theme));
        }
        Published::Counted { shares, .. } => answer_bar_ui(ui, theme, texts, bar, &shares),
    }
    let words = texts.get("mirror-hall");
    let text = FittedText::new(theme, &words, Face::Bold, theme.colours.ink, 36.0, 22.0);
    text.rows(1).align(Align2::LEFT_CENTER).ui(ui, title_box.with_max_x(title_right));
}

fn more_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, place: Rect) -> Option<Event> {
    let words = texts.get("mirror-more-notes");
    let button = Button::new(ButtonLook::Secondary, &words).icon(Icon::Note).font_px(34.0);
    button.ui(ui, theme, place).then_some(Event::WallPaged)
}

/// *Klaar*, and *Volgende stelling* while there is one; *Andere briefjes* between them on a lying screen.
fn ways_on_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    screen: &MirrorScreen<'_>,
    has_more: bool,
    rect: Rect,
) -> Option<Event> {
    let gap = theme.u(GAP);
    let mut free = rect;
    let mut cut = |part: f32| {
        let piece = free.with_max_x(free.left() + rect.width() * part - gap);
        free.min.x = piece.right() + gap;
        piece
    };
    let is_last = screen.is_last();
    let done_part = match (has_more, theme.is_portrait()) {
        (false, false) => 0.33,
        (true, false) => 0.22,
        (_, true) => 0.36,
    };
    let done_place = (!is_last).then(|| cut(done_part));
    let more_place = has_more.then(|| cut(0.28));
    let done = texts.get("mirror-done");
    let look = if is_last { ButtonLook::Primary } else { ButtonLook::Secondary };
    let done = Button::new(look, &done).ui(ui, theme, done_place.unwrap_or(free));
    let mut pressed = done.then_some(Event::Finished);
    if let Some(place) = more_place {
        pressed = pressed.or(more_ui(ui, theme, texts, place));
    }
    if !is_last {
        let next = texts.get("mirror-next");
        let next = Button::new(ButtonLook::Primary, &next).icon(Icon::Next).icon_after();
        pressed = pressed.or(next.ui(ui, theme, free).then_some(Event::NextChosen));
    }
    pressed
}
