//! The visit, step by step: what each touch means at the moment it comes.

use std::time::Duration;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::clock::Now;
use crate::domain::{
    AgendaEvent, EventKey, InterestId, MAX_NOTE_CHARS, Note, NoteId, NoteStatus, Response, ResponseId,
    Stance, Statement, Stroke, Write,
};
use crate::kiosk::burst;
use crate::kiosk::{
    Answer, Board, Draft, Event, Interest, NoteMode, Panel, PlacedNote, Rules, Step, ThanksFor, Visit,
    panels, wishes,
};

/// A child that scribbles for minutes still leaves a note that can be stored and drawn.
const MOST_STROKES: usize = 80;
const MOST_POINTS: usize = 4_000;

/// The step in which the last answers are waited for before the thank-you.
pub(super) const END: Step = Step::Saving { thanks_for: ThanksFor::Visit };

/// Whether the visit is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    GoesOn,
    Ends,
}

/// Lets one of the visitor's events happen; gives what must be stored.
#[expect(clippy::wildcard_enum_match_arm, reason = "all other events belong to the step under the page")]
pub(super) fn happen(
    visit: &mut Visit,
    board: &Board,
    rules: &Rules,
    event: Event,
    now: Now,
) -> (Outcome, Vec<Write>) {
    visit.last_touch = now.since_start;
    // Any touch answers "Bent u er nog?", and does nothing else.
    let was_warned = visit.warned_at.take().is_some();
    let is_leaving = event == Event::PanelClosed && visit.panel.is_none() && visit.step == Step::Browsing;
    if event == Event::Stopped || (is_leaving && !was_warned) {
        return (Outcome::Ends, Vec::new());
    }
    if was_warned {
        return (Outcome::GoesOn, Vec::new());
    }
    let mut writes = Vec::new();
    match event {
        Event::LanguageChosen(language) => {
            visit.settings.language = language;
            writes = visit_changed(visit, board);
        }
        Event::RoleChosen(role) => {
            visit.role = role;
            if visit.panel == Some(Panel::RoleChoice) {
                panels::close(visit, now.since_start);
            }
            writes = visit_changed(visit, board);
        }
        Event::TextSizeStepped => visit.settings.text_size = visit.settings.text_size.next(),
        Event::ContrastToggled => visit.settings.high_contrast = !visit.settings.high_contrast,
        Event::ReachToggled => visit.settings.reach = !visit.settings.reach,
        Event::InterestToggled(event) => writes = interest_toggled(visit, board, event, now),
        Event::AgendaPaged => visit.agenda_page = visit.agenda_page.wrapping_add(1),
        Event::PanelOpened(panel) => panels::open(visit, board, panel),
        Event::PanelClosed => panels::close(visit, now.since_start),
        other if visit.panel.is_none() => writes = step(visit, board, rules, other, now),
        other if visit.panel == Some(Panel::Topics) => {
            writes = wishes::happen(&mut visit.wishes, board, other, now);
        }
        _ => {}
    }
    (Outcome::GoesOn, writes)
}

/// An event on the step itself, with no page lying over it.
fn step(visit: &mut Visit, board: &Board, rules: &Rules, event: Event, now: Now) -> Vec<Write> {
    match (&visit.step, event) {
        (Step::Statement, Event::StanceChosen(stance)) => {
            return stance_chosen(visit, board, rules, stance, now);
        }
        (Step::Statement, Event::PreviousChosen) => {
            if let Some(at) = visit.at.checked_sub(1) {
                go_to(visit, at);
            }
        }
        (Step::Note, Event::StanceReopened) => visit.step = Step::Statement,
        (Step::Note, Event::NoteEdited(text)) => {
            visit.draft.text = text.graphemes(true).take(MAX_NOTE_CHARS).collect();
        }
        (Step::Note, Event::NoteColourChosen(colour)) => visit.draft.colour = colour,
        (Step::Note, Event::NoteModeChosen(mode)) if allows(rules, mode) => visit.draft.mode = mode,
        (Step::Note, Event::StrokeDrawn(stroke)) => add_stroke(&mut visit.draft, stroke),
        (Step::Note, Event::StrokeUndone) => {
            visit.draft.strokes.pop();
        }
        (Step::Note, Event::NotePlaced) => return note_placed(visit, board, now),
        (Step::Note, Event::NoteDeclined) => {
            visit.draft = Draft::default();
            visit.step = Step::Saving { thanks_for: ThanksFor::Answer };
        }
        (Step::Mirror, Event::NextChosen) => go_on(visit),
        (Step::Mirror, Event::Finished) => visit.step = END,
        (Step::Mirror, Event::WallPaged) => visit.wall_page = visit.wall_page.wrapping_add(1),
        (Step::Mirror, Event::NoteTakenBack) => return take_back(visit, now),
        // A late tap on something that is no longer there.
        _ => {}
    }
    Vec::new()
}

fn allows(rules: &Rules, mode: NoteMode) -> bool {
    match mode {
        NoteMode::Typing => rules.typing,
        NoteMode::Drawing => rules.drawing,
    }
}

fn stance_chosen(visit: &mut Visit, board: &Board, rules: &Rules, stance: Stance, now: Now) -> Vec<Write> {
    let (Some(evening), Some(statement)) = (&board.evening, current_statement(visit, board)) else {
        return Vec::new();
    };
    if !statement.takes(stance) {
        // A tap on an answer that a new version no longer has.
        return Vec::new();
    }
    let (id, version) = (statement.id, statement.version);
    let mut changed = None;
    let mut writes = Vec::new();
    if let Some(answer) = visit.answers.iter_mut().find(|answer| answer.response.statement == id) {
        if answer.response.stance != stance || answer.response.version != version {
            answer.response = Response { version, stance, ..answer.response };
            changed = Some(answer.response);
            // A note to the words before stays with the stance it was written to.
            if let Some(placed) = answer.note.as_mut().filter(|placed| placed.note.version == version) {
                placed.note.stance = stance;
                writes.push(Write::NoteStance(placed.note.id, stance));
            }
        }
    } else {
        let response = Response { id: ResponseId::from_chance(now.chance), statement: id, version, stance };
        visit.answers.push(Answer { response, answered_at: now.since_start, note: None });
        changed = Some(response);
    }
    if let Some(response) = changed {
        // Once marked it stays marked, whatever is changed afterwards.
        visit.flagged |= burst::is_burst(visit);
        writes.insert(0, Write::Response(visit.record(evening.date, board.practice), response));
    }
    let has_note = visit.current_answer().is_some_and(|answer| answer.note.is_some());
    if !stance.is_opinion() {
        go_on(visit);
    } else if has_note || !(rules.typing || rules.drawing) {
        visit.step = Step::Saving { thanks_for: ThanksFor::Answer };
    } else {
        if !rules.typing {
            visit.draft.mode = NoteMode::Drawing;
        }
        visit.step = Step::Note;
    }
    writes
}

fn note_placed(visit: &mut Visit, board: &Board, now: Now) -> Vec<Write> {
    let body = visit.draft.body();
    let current = visit.current();
    let Some(answer) = visit.answers.iter_mut().find(|answer| Some(answer.response.statement) == current)
    else {
        return Vec::new();
    };
    if body.is_blank() {
        return Vec::new();
    }
    let note = Note {
        id: NoteId::from_chance(now.chance),
        statement: answer.response.statement,
        version: answer.response.version,
        stance: answer.response.stance,
        colour: visit.draft.colour,
        body,
        status: NoteStatus::Pending,
        practice: board.practice,
    };
    answer.note = Some(PlacedNote { note: note.clone(), take_back_until: None });
    visit.draft = Draft::default();
    visit.step = Step::Saving { thanks_for: ThanksFor::Answer };
    vec![Write::Note(note)]
}

fn take_back(visit: &mut Visit, now: Now) -> Vec<Write> {
    let Some(note) = visit.note_to_take_back(now.since_start).map(|note| note.id) else { return Vec::new() };
    for answer in &mut visit.answers {
        if answer.note.as_ref().is_some_and(|placed| placed.note.id == note) {
            answer.note = None;
        }
    }
    visit.took_back = true;
    vec![Write::NoteTakenBack(note)]
}

/// *Ik kom misschien*, where an event is on show: in the agenda and on the mirror. The same finger again takes it back,
/// so that one visit counts once.
fn interest_toggled(visit: &mut Visit, board: &Board, key: EventKey, now: Now) -> Vec<Write> {
    let is_on_show = match visit.panel {
        Some(panel) => panel == Panel::Agenda,
        None => matches!(visit.step, Step::Browsing | Step::Mirror),
    };
    if !is_on_show {
        return Vec::new();
    }
    if let Some(idx) = visit.interests.iter().position(|interest| interest.event == key) {
        return vec![Write::InterestTakenBack(visit.interests.remove(idx).id)];
    }
    let can_come = |event: &AgendaEvent| event.key == key && event.can_be_come_to(now.local);
    if !board.agenda.iter().any(can_come) {
        return Vec::new();
    }
    let id = InterestId::from_chance(now.chance);
    visit.interests.push(Interest { id, event: key.clone() });
    vec![Write::Interest(id, key, board.practice)]
}

fn add_stroke(draft: &mut Draft, mut stroke: Stroke) {
    let n_points: usize = draft.strokes.iter().map(|stroke| stroke.points.len()).sum();
    stroke.points.truncate(MOST_POINTS.saturating_sub(n_points));
    if draft.strokes.len() < MOST_STROKES && !stroke.points.is_empty() {
        draft.strokes.push(stroke);
    }
}

/// The record of a visit that has been stored before must follow a change of role or language. After the
/// thank-you nothing more is asked of the store: who reads a thank-you in English has not answered in English.
fn visit_changed(visit: &Visit, board: &Board) -> Vec<Write> {
    let is_thanked = matches!(visit.step, Step::Thanks { .. });
    match &board.evening {
        Some(evening) if !visit.answers.is_empty() && !is_thanked => {
            vec![Write::Visit(visit.record(evening.date, board.practice))]
        }
        Some(_) | None => Vec::new(),
    }
}

fn current_statement<'a>(visit: &Visit, board: &'a Board) -> Option<&'a Statement> {
    let id = visit.current()?;
    board.statements.iter().find(|statement| statement.id == id)
}

/// On to the next statement, or to the end after the last.
fn go_on(visit: &mut Visit) {
    let next = visit.at + 1;
    if next < visit.order.len() {
        go_to(visit, next);
    } else {
        visit.draft = Draft::default();
        visit.step = END;
    }
}

fn go_to(visit: &mut Visit, at: usize) {
    visit.at = at;
    visit.step = Step::Statement;
    visit.draft = Draft::default();
    visit.took_back = false;
    visit.wall_page = 0;
}

/// Goes on from waiting for the store, once nothing is waited for.
pub(super) fn settle_saving(visit: &mut Visit, rules: &Rules, since_start: Duration) {
    let Step::Saving { thanks_for } = visit.step else { return };
    if !visit.tickets.is_empty() {
        return;
    }
    match thanks_for {
        ThanksFor::Visit => visit.step = Step::Thanks { since: since_start },
        ThanksFor::Answer => {
            let current = visit.current();
            for answer in visit.answers.iter_mut().filter(|answer| Some(answer.response.statement) == current)
            {
                if let Some(placed) = &mut answer.note {
                    placed.take_back_until.get_or_insert(since_start + rules.take_back);
                }
            }
            visit.step = Step::Mirror;
        }
    }
}

/// Since when the thank-you is on show, with no page over it.
fn thanked_since(visit: &Visit) -> Option<Duration> {
    match visit.step {
        Step::Thanks { since } if visit.panel.is_none() => Some(since),
        Step::Browsing
        | Step::Statement
        | Step::Note
        | Step::Saving { .. }
        | Step::Mirror
        | Step::Thanks { .. } => None,
    }
}

/// How long nobody may touch the screen before it asks.
fn idle_limit(visit: &Visit, rules: &Rules) -> Duration {
    if visit.draft.is_blank() && !visit.wishes.is_writing() { rules.idle } else { rules.idle_writing }
}

/// Lets the waiting begin or end.
pub(super) fn time_passed(visit: &mut Visit, rules: &Rules, since_start: Duration) -> Outcome {
    let has_passed = |since: Duration, wait: Duration| since + wait <= since_start;
    if let Some(since) = thanked_since(visit) {
        return if has_passed(since, rules.thanks) { Outcome::Ends } else { Outcome::GoesOn };
    }
    match visit.warned_at {
        Some(since) if has_passed(since, rules.warning) => return Outcome::Ends,
        Some(_) => {}
        None => {
            if has_passed(visit.last_touch, idle_limit(visit, rules)) {
                visit.warned_at = Some(since_start);
            }
        }
    }
    Outcome::GoesOn
}

/// When the visit changes by itself, or its countdown shows another number.
pub(super) fn deadline(visit: &Visit, rules: &Rules, since_start: Duration) -> Duration {
    if let Some(since) = thanked_since(visit) {
        return since + rules.thanks;
    }
    let by_silence = match visit.warned_at {
        Some(since) => {
            let n_seconds = since_start.saturating_sub(since).as_secs() + 1;
            (since + Duration::from_secs(n_seconds)).min(since + rules.warning)
        }
        None => visit.last_touch + idle_limit(visit, rules),
    };
    let by_take_back = visit
        .current_answer()
        .and_then(|answer| answer.note.as_ref()?.take_back_until)
        .filter(|until| *until > since_start);
    by_take_back.map_or(by_silence, |until| until.min(by_silence))
}

/// A seed for the order of the wall that tells nothing about ids made of the same bits.
pub(super) fn seed(chance: u128) -> u64 {
    let folded = (chance >> 64) as u64 ^ chance as u64;
    folded.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(31)
}
