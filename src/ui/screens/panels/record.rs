//! *Wat slaan we op?*: the literal record of this visit, and what is not in it.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::{AgendaEvent, Note, NoteBody, Role};
use crate::kiosk::{Answer, Board, Event, Visit};
use crate::ui::dates;
use crate::ui::poll_texts::stance_text;
use crate::ui::screens::panels::page_ui;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{FittedText, card_ui, paint_icon};

/// What there is to tell: the visit so far, and the board it is about.
#[derive(Clone, Copy, Debug)]
pub struct RecordScreen<'a> {
    pub visit: &'a Visit,
    pub board: &'a Board,
}

/// What is not kept.
const NOT_KEPT: [&str; 4] = ["record-not-name", "record-not-time", "record-not-order", "record-not-photo"];

/// Shows the record in the place it is given; gives what was pressed.
pub fn record_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, screen: &RecordScreen<'_>) -> Option<Event> {
    let content = |ui: &mut Ui, rect: Rect| {
        let (intro, rest) = rect.split_top_bottom_at_y(rect.top() + theme.u(60.0));
        let words = texts.get("record-intro");
        let text = FittedText::new(theme, &words, Face::Regular, theme.colours.soft_ink, 30.0, 20.0);
        text.align(Align2::LEFT_CENTER).ui(ui, intro);
        let gap = theme.u(28.0);
        let rest = rest.with_min_y(rest.top() + theme.u(12.0));
        let (kept, not_kept) = if theme.is_portrait() {
            let (kept, not_kept) = rest.split_top_bottom_at_y(rest.bottom() - theme.u(230.0));
            (kept.with_max_y(kept.bottom() - gap), not_kept)
        } else {
            let (kept, not_kept) = rest.split_left_right_at_x(rest.right() - theme.u(470.0));
            (kept.with_max_x(kept.right() - gap), not_kept)
        };
        kept_ui(ui, theme, texts, screen, kept);
        not_kept_ui(ui, theme, texts, not_kept);
        None
    };
    ui.push_id(screen.visit.id, |ui| page_ui(ui, theme, texts, "record-title", content)).inner
}

fn kept_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, screen: &RecordScreen<'_>, rect: Rect) {
    let inner = card_ui(ui, theme, rect);
    let (lines, below) = inner.split_top_bottom_at_y(inner.bottom() - theme.u(44.0));
    let lines_box = lines.with_max_y(lines.bottom() - theme.u(12.0));
    let words = fitting(ui, theme, texts, record_lines(texts, screen), lines_box);
    record_text(theme, &words).ui(ui, lines_box);
    let ids = texts.get("record-ids");
    let text = FittedText::new(theme, &ids, Face::Regular, theme.colours.soft_ink, 26.0, 16.0);
    text.align(Align2::LEFT_CENTER).ui(ui, below);
}

fn record_text<'a>(theme: &Theme, words: &'a str) -> FittedText<'a> {
    FittedText::new(theme, words, Face::Regular, theme.colours.ink, 34.0, 18.0).line_height(1.4)
}

/// As many lines as there is room for, and how many are left out.
fn fitting(ui: &Ui, theme: &Theme, texts: &Texts, mut lines: Vec<String>, place: Rect) -> String {
    let count = lines.len();
    loop {
        let n_left_out = count - lines.len();
        let mut words = lines.join("\n");
        if 0 < n_left_out {
            words = format!("{words}\n{}", texts.with("record-more", &[("count", n_left_out.into())]));
        }
        if !record_text(theme, &words).galley(ui, place.size()).elided || lines.pop().is_none() {
            return words;
        }
    }
}

/// The record line by line, as the store gets it.
fn record_lines(texts: &Texts, screen: &RecordScreen<'_>) -> Vec<String> {
    let (visit, board) = (screen.visit, screen.board);
    let wishes = wishes_lines(texts, screen);
    if visit.answers.is_empty() {
        let lines: Vec<String> = wishes.into_iter().chain(interest_lines(texts, screen)).collect();
        return if lines.is_empty() { vec![texts.get("record-none").into_owned()] } else { lines };
    }
    let date = board.evening.as_ref().map_or_else(String::new, |evening| evening.date.to_string());
    let role = texts.get(match visit.role {
        Role::Parent => "record-role-parent",
        Role::Pupil => "record-role-pupil",
        Role::Staff => "record-role-staff",
    });
    let arguments =
        [("date", date.into()), ("role", role.into()), ("language", visit.settings.language.code().into())];
    let mut lines = vec![texts.with("record-visit", &arguments)];
    if board.practice {
        lines.push(texts.get("record-practice").into_owned());
    }
    for answer in &visit.answers {
        lines.push(answer_line(texts, board, answer));
        lines.extend(answer.note.as_ref().map(|placed| note_line(texts, board, &placed.note)));
    }
    lines.extend(interest_lines(texts, screen));
    lines.extend(wishes);
    if !visit.draft.is_blank() {
        lines.push(texts.get("record-draft").into_owned());
    }
    lines
}

/// The events that the visit may come to. They are kept without the visit.
fn interest_lines<'a>(texts: &'a Texts, screen: &'a RecordScreen<'_>) -> impl Iterator<Item = String> {
    let is_chosen = |event: &&AgendaEvent| screen.visit.may_come_to(&event.key);
    screen.board.agenda.iter().filter(is_chosen).map(|event| {
        let date = dates::day_and_month(texts, event.start.date());
        texts.with("record-interest", &[("title", event.title.as_str().into()), ("date", date.into())])
    })
}

/// What was sent of the topics: kept with the evening, and with nothing else of the visit.
fn wishes_lines(texts: &Texts, screen: &RecordScreen<'_>) -> Vec<String> {
    let (wishes, board) = (&screen.visit.wishes, screen.board);
    let asked = board.topics.iter().filter(|topic| wishes.sent.contains(&topic.code));
    let asked: Vec<&str> = asked.map(|topic| topic.name(texts.language())).collect();
    let topics =
        (!asked.is_empty()).then(|| texts.with("record-topics", &[("topics", asked.join(", ").into())]));
    let own = wishes.suggested.as_deref();
    let own = own.map(|words| texts.with("record-suggestion", &[("words", words.into())]));
    topics.into_iter().chain(own).collect()
}

fn answer_line(texts: &Texts, board: &Board, answer: &Answer) -> String {
    let response = &answer.response;
    let statement = board.statements.iter().find(|statement| statement.id == response.statement);
    let stance = stance_text(texts, statement, response.stance);
    let number = number(board, answer);
    let version = response.version;
    texts.with(
        "record-answer",
        &[("number", number.into()), ("version", version.into()), ("stance", stance.into())],
    )
}

fn note_line(texts: &Texts, board: &Board, note: &Note) -> String {
    let body = match &note.body {
        NoteBody::Typed(text) => format!("‘{}’", text.split_whitespace().collect::<Vec<_>>().join(" ")),
        NoteBody::Drawn(strokes) => texts.with("record-note-drawn", &[("count", strokes.len().into())]),
    };
    let statement = board.statements.iter().find(|statement| statement.id == note.statement);
    let stance = stance_text(texts, statement, note.stance);
    let colour = texts.get(&format!("record-colour-{}", note.colour.code())).into_owned();
    let number = statement.map_or_else(|| "–".to_owned(), |statement| statement.position.to_string());
    let arguments = [
        ("number", number.into()),
        ("stance", stance.into()),
        ("colour", colour.into()),
        ("body", body.into()),
    ];
    texts.with("record-note", &arguments)
}

/// The statement's number on the board; a dash where it has been taken off since.
fn number(board: &Board, answer: &Answer) -> String {
    let statement = board.statements.iter().find(|statement| statement.id == answer.response.statement);
    statement.map_or_else(|| "–".to_owned(), |statement| statement.position.to_string())
}

fn not_kept_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, rect: Rect) {
    let inner = card_ui(ui, theme, rect);
    let (title_box, below) = inner.split_top_bottom_at_y(inner.top() + theme.u(56.0));
    let title = texts.get("record-not");
    let text = FittedText::new(theme, &title, Face::Bold, theme.colours.ink, 34.0, 22.0);
    text.rows(1).align(Align2::LEFT_CENTER).ui(ui, title_box);
    let columns = if theme.is_portrait() { 2 } else { 1 };
    let n_rows = NOT_KEPT.len().div_ceil(columns);
    let cell = vec2(below.width() / columns as f32, (below.height() / n_rows as f32).min(theme.u(90.0)));
    for (idx, key) in NOT_KEPT.into_iter().enumerate() {
        let at = below.min + vec2((idx % columns) as f32 * cell.x, (idx / columns) as f32 * cell.y);
        let place = Rect::from_min_size(at, cell);
        let icon_size = theme.u(40.0).min(cell.y * 0.8);
        let icon_at = pos2(place.left() + icon_size / 2.0, place.center().y);
        paint_icon(ui.painter(), icon_at, Icon::NotPossible, Face::Icon, icon_size, theme.colours.soft_ink);
        let words = texts.get(key);
        let text = FittedText::new(theme, &words, Face::Regular, theme.colours.ink, 34.0, 20.0);
        let room = place.with_min_x(place.left() + icon_size + theme.u(18.0));
        text.rows(1).align(Align2::LEFT_CENTER).ui(ui, room.shrink2(vec2(0.0, theme.u(4.0))));
    }
}
