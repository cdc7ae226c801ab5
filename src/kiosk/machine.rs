//! The kiosk itself: what it is showing, and how each event changes that.

use std::time::Duration;

use chrono::NaiveDateTime;

use crate::clock::Now;
use crate::domain::{Language, StatementId, VisitId};
use crate::kiosk::desk::{self, Desk, Staff};
use crate::kiosk::panels;
use crate::kiosk::visiting::{self, Outcome};
use crate::kiosk::{
    Board, Draft, Effect, Event, Fault, HallStatement, JustEnded, Rules, Screen, Settings, Slide, Step,
    TextSize, Unsaved, Visit, Wishes, is_open,
};

/// The whole state of the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kiosk {
    pub board: Board,
    pub mode: Mode,
    /// Why the screen is out of order; nothing else is shown then.
    pub fault: Option<Fault>,
    pub unsaved: Unsaved,
    /// What the desk knows, whether or not somebody is at it.
    pub staff: Staff,
    pub just_ended: JustEnded,
}

/// Whether somebody is there.
#[derive(Clone, Debug, PartialEq)]
pub enum Mode {
    /// Nobody: the slides turn. `slide` counts on for ever, `since` is when it last turned.
    Waiting { slide: usize, since: Duration },
    /// Somebody.
    Visiting(Box<Visit>),
    /// Somebody of the staff, at the desk or at its door.
    Desk(Box<Desk>),
}

impl Default for Mode {
    fn default() -> Self {
        Self::Waiting { slide: 0, since: Duration::ZERO }
    }
}

impl Kiosk {
    /// The visit that is going on.
    pub fn visit(&self) -> Option<&Visit> {
        match &self.mode {
            Mode::Waiting { .. } | Mode::Desk(_) => None,
            Mode::Visiting(visit) => Some(visit),
        }
    }

    /// The desk, while somebody is at it or at its door.
    pub fn desk(&self) -> Option<&Desk> {
        match &self.mode {
            Mode::Waiting { .. } | Mode::Visiting(_) => None,
            Mode::Desk(desk) => Some(desk),
        }
    }

    /// The language on the screen.
    pub fn language(&self) -> Language {
        self.visit().map_or_else(|| self.board.first_language(), |visit| visit.settings.language)
    }

    /// The settings in force: those of the visit, or the ones every visit starts with.
    pub fn settings(&self) -> Settings {
        self.visit().map_or_else(|| first_settings(&self.board), |visit| visit.settings)
    }
}

/// Lets one event happen. Events that do not fit the moment (a late tap) change nothing.
pub fn update(kiosk: &mut Kiosk, rules: &Rules, event: Event, now: Now) -> Vec<Effect> {
    match event {
        Event::BoardLoaded(board) => board_loaded(kiosk, *board, now.since_start),
        Event::HallChanged(hall) => hall_changed(&mut kiosk.board, *hall),
        Event::Counted(statement, tally) => {
            for hall in kiosk.board.hall.iter_mut().filter(|hall| hall.statement == statement) {
                hall.tally = tally;
            }
        }
        Event::NotesCounted(count) => kiosk.board.note_count = count,
        Event::FaultChanged(fault) => kiosk.fault = fault,
        Event::Stored(ticket, result) => {
            let next = kiosk.unsaved.answered(ticket, result, now.since_start);
            settle_saving(kiosk, rules, now);
            return next.into_iter().collect();
        }
        Event::Desk(event) => return desk::happen(kiosk, rules, event, now),
        Event::DeskTold(news) => return desk::told(kiosk, rules, *news, now),
        Event::Woken => woken(kiosk, rules, now),
        Event::Ticked => return ticked(kiosk, rules, now),
        Event::Touched
        | Event::LanguageChosen(_)
        | Event::TextSizeStepped
        | Event::ContrastToggled
        | Event::ReachToggled
        | Event::RoleChosen(_)
        | Event::StanceChosen(_)
        | Event::StanceReopened
        | Event::PreviousChosen
        | Event::NextChosen
        | Event::NoteEdited(_)
        | Event::NoteModeChosen(_)
        | Event::NoteColourChosen(_)
        | Event::StrokeDrawn(_)
        | Event::StrokeUndone
        | Event::NotePlaced
        | Event::NoteDeclined
        | Event::NoteTakenBack
        | Event::WallPaged
        | Event::InterestToggled(_)
        | Event::AgendaPaged
        | Event::TopicToggled(_)
        | Event::SuggestionOpened
        | Event::SuggestionEdited(_)
        | Event::SuggestionClosed
        | Event::TopicsSent
        | Event::PanelOpened(_)
        | Event::PanelClosed
        | Event::Finished
        | Event::Stopped => return visited(kiosk, rules, event, now),
    }
    settle_saving(kiosk, rules, now);
    Vec::new()
}

/// When something changes by itself, as time since the program started; `None` if nothing ever does.
/// Whoever draws the screen feeds [`Event::Ticked`] then, and draws again.
pub fn deadline(kiosk: &Kiosk, rules: &Rules, now: Now) -> Option<Duration> {
    let by_mode = match &kiosk.mode {
        Mode::Waiting { since, .. } => Some(*since + rules.slide),
        Mode::Visiting(visit) => Some(visiting::deadline(visit, rules, now.since_start)),
        Mode::Desk(_) => None,
    };
    let by_the_hour = next_turn(kiosk, now.local).map(|wait| now.since_start + wait);
    let by_desk = desk::deadline(kiosk, rules, now.since_start);
    [by_mode, by_the_hour, by_desk, kiosk.unsaved.deadline()].into_iter().flatten().min()
}

/// How long until the evening opens or closes, or until what was done by hand no longer counts.
fn next_turn(kiosk: &Kiosk, local: NaiveDateTime) -> Option<Duration> {
    let evening = kiosk.board.evening.as_ref()?;
    let by_hand = kiosk.board.by_hand.map(|by_hand| by_hand.until);
    let turns = [Some(evening.opens_at()), Some(evening.closes_at()), by_hand];
    turns
        .into_iter()
        .flatten()
        .filter_map(|turn| (turn - local).to_std().ok())
        .filter(|wait| !wait.is_zero())
        .min()
}

/// An event of the visitor's. Each counts as a touch.
fn visited(kiosk: &mut Kiosk, rules: &Rules, event: Event, now: Now) -> Vec<Effect> {
    let visit = match &mut kiosk.mode {
        Mode::Waiting { .. } => return Vec::new(),
        Mode::Visiting(visit) => visit,
        Mode::Desk(desk) => {
            desk.last_touch = now.since_start;
            return Vec::new();
        }
    };
    let (outcome, writes) = visiting::happen(visit, &kiosk.board, rules, event, now);
    let mut effects = Vec::new();
    for write in writes {
        let (ticket, effect) = kiosk.unsaved.ask(write);
        visit.tickets.push(ticket);
        effects.extend(effect);
    }
    match outcome {
        Outcome::GoesOn => settle_saving(kiosk, rules, now),
        Outcome::Ends => effects.extend(end_visit(kiosk, now)),
    }
    effects
}

/// Time has passed.
fn ticked(kiosk: &mut Kiosk, rules: &Rules, now: Now) -> Vec<Effect> {
    let mut effects = kiosk.unsaved.retry(now.since_start);
    kiosk.just_ended.forget(now.since_start);
    match &mut kiosk.mode {
        Mode::Waiting { slide, since } => {
            if *since + rules.slide <= now.since_start {
                *slide = slide.wrapping_add(1);
                *since = now.since_start;
            }
        }
        Mode::Visiting(visit) => match visiting::time_passed(visit, rules, now.since_start) {
            Outcome::GoesOn => {}
            Outcome::Ends => effects.extend(end_visit(kiosk, now)),
        },
        Mode::Desk(_) => {}
    }
    effects.extend(desk::time_passed(kiosk, rules, now));
    effects
}

/// Ends a visit as *Stoppen* does, if there is one.
pub(super) fn stop_visit(kiosk: &mut Kiosk, rules: &Rules, now: Now) -> Vec<Effect> {
    match kiosk.mode {
        Mode::Visiting(_) => visited(kiosk, rules, Event::Stopped, now),
        Mode::Waiting { .. } | Mode::Desk(_) => Vec::new(),
    }
}

/// Ends a visit; many of them in a row are marked.
fn end_visit(kiosk: &mut Kiosk, now: Now) -> Vec<Effect> {
    let Kiosk { board, mode, unsaved, just_ended, .. } = kiosk;
    let mut effects = Vec::new();
    if let (Mode::Visiting(visit), Some(evening)) = (mode, &board.evening)
        && !visit.answers.is_empty()
    {
        let record = visit.record(evening.date, board.practice);
        let writes = just_ended.ended(record, now.since_start);
        effects.extend(writes.into_iter().filter_map(|write| unsaved.ask(write).1));
    }
    back_to_waiting(kiosk, now);
    effects
}

/// Drops the visit whole: language, text size, half-written note, everything.
pub(super) fn back_to_waiting(kiosk: &mut Kiosk, now: Now) {
    kiosk.mode = Mode::Waiting { slide: 0, since: now.since_start };
}

/// Says thank you as soon as the store has confirmed all of this visit.
fn settle_saving(kiosk: &mut Kiosk, rules: &Rules, now: Now) {
    if let Mode::Visiting(visit) = &mut kiosk.mode {
        visit.tickets.retain(|ticket| kiosk.unsaved.holds(*ticket));
        visiting::settle_saving(visit, rules, now.since_start);
        if visit.tickets.is_empty() {
            visit.wishes.kept();
        }
    }
}

fn first_settings(board: &Board) -> Settings {
    Settings {
        language: board.first_language(),
        text_size: TextSize::Normal,
        high_contrast: false,
        reach: false,
    }
}

fn woken(kiosk: &mut Kiosk, rules: &Rules, now: Now) {
    let Mode::Waiting { .. } = kiosk.mode else { return };
    let on_show = match kiosk.screen(now.local) {
        Screen::Wait(Slide::Statement(idx)) => idx,
        Screen::OutOfOrder | Screen::Paused | Screen::Cleaning => return,
        Screen::Wait(_)
        | Screen::Statement
        | Screen::Note
        | Screen::Saving
        | Screen::Mirror
        | Screen::Thanks
        | Screen::Agenda
        | Screen::Topics(_)
        | Screen::StoredRecord
        | Screen::RoleChoice
        | Screen::Settings
        | Screen::Desk => 0,
    };
    let open = is_open(&kiosk.board, now.local);
    let order =
        if open { kiosk.board.statements.iter().map(|statement| statement.id).collect() } else { Vec::new() };
    kiosk.mode = Mode::Visiting(Box::new(Visit {
        id: VisitId::from_chance(now.chance),
        role: crate::domain::Role::default(),
        settings: first_settings(&kiosk.board),
        order: in_order_of_visit(order, on_show, rules.shuffle_statements.then_some(now.chance)),
        at: 0,
        step: if open { Step::Statement } else { Step::Browsing },
        panel: None,
        under: Vec::new(),
        answers: Vec::new(),
        draft: Draft::default(),
        wishes: Wishes::default(),
        tickets: Vec::new(),
        took_back: false,
        wall_page: 0,
        interests: Vec::new(),
        agenda_page: 0,
        wall_seed: visiting::seed(now.chance),
        flagged: false,
        woken_at: now.since_start,
        last_touch: now.since_start,
        warned_at: None,
    }));
}

/// The order that begins with the statement on show and goes round, or is shuffled after it.
fn in_order_of_visit(mut order: Vec<StatementId>, on_show: usize, chance: Option<u128>) -> Vec<StatementId> {
    let n_before = on_show.min(order.len());
    order.rotate_left(n_before);
    if let (Some(chance), [_, rest @ ..]) = (chance, order.as_mut_slice()) {
        fastrand::Rng::with_seed(visiting::seed(chance)).shuffle(rest);
    }
    order
}

/// A new board. A visitor keeps what is still on it; where the statement on show has gone, the next comes.
fn board_loaded(kiosk: &mut Kiosk, board: Board, since_start: Duration) {
    kiosk.board = Board { by_hand: kiosk.board.by_hand, ..board };
    let Mode::Visiting(visit) = &mut kiosk.mode else { return };
    panels::topics_changed(visit, &kiosk.board, since_start);
    let before: Vec<StatementId> = visit.order.clone();
    let is_there = |id: &StatementId| kiosk.board.statements.iter().any(|statement| statement.id == *id);
    let n_gone_before = before.iter().take(visit.at).filter(|id| !is_there(id)).count();
    let current_is_gone = visit.current().is_some_and(|id| !is_there(&id));
    visit.order.retain(is_there);
    let new = kiosk.board.statements.iter().map(|statement| statement.id).filter(|id| !before.contains(id));
    if !before.is_empty() {
        visit.order.extend(new);
    }
    visit.at = visit.at.saturating_sub(n_gone_before);
    if current_is_gone {
        visit.draft = Draft::default();
        visit.step = if visit.current().is_some() { Step::Statement } else { visiting::END };
    }
}

fn hall_changed(board: &mut Board, changed: HallStatement) {
    match board.hall.iter_mut().find(|hall| hall.statement == changed.statement) {
        Some(hall) => *hall = changed,
        None => board.hall.push(changed),
    }
}
