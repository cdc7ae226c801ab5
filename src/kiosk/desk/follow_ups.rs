//! *Jullie zeiden – wij deden* at the desk: the list, one that is made or changed, and typing its words.
//!
//! The words to begin with are made where all sentences are, and come along with the events.

use chrono::NaiveDate;

use crate::domain::{
    DeskFollowUp, FollowUp, FollowUpId, FollowUpOrigin, FollowUpStatus, MAX_DONE_CHARS, MAX_SAID_CHARS,
    StatementId,
};
use crate::kiosk::desk::machine::Room;
use crate::kiosk::desk::pages::turned;
use crate::kiosk::desk::{DeskEvent, DeskJob, DeskPlace, OutcomePage};

/// The page of the follow-ups.
#[derive(Clone, Debug, PartialEq)]
pub enum FollowUpsPage {
    List { page: usize },
    Edit(FollowUpDraft),
}

/// A follow-up on its way to the board.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowUpDraft {
    pub made: DeskFollowUp,
    /// It does not hang yet.
    pub is_new: bool,
    /// What was done is still in the words to begin with, and changes with the status.
    pub is_ready_made: bool,
    /// The field that is typed in, with what stood there before.
    pub typing: Option<(FollowUpField, String)>,
    /// The page of the outcome it was begun from.
    pub back: Option<OutcomePage>,
}

/// What can be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowUpField {
    Said,
    Done,
}

impl FollowUpField {
    /// How many characters fit.
    pub fn most_chars(self) -> usize {
        match self {
            Self::Said => MAX_SAID_CHARS,
            Self::Done => MAX_DONE_CHARS,
        }
    }
}

/// The words and the day that a follow-up begins with.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowUpTexts {
    pub said: String,
    pub status: FollowUpStatus,
    pub done: String,
    pub by: Option<NaiveDate>,
}

impl FollowUpDraft {
    /// The words of this field.
    pub fn words(&self, field: FollowUpField) -> &str {
        match field {
            FollowUpField::Said => &self.made.follow_up.said,
            FollowUpField::Done => &self.made.follow_up.done,
        }
    }

    fn words_mut(&mut self, field: FollowUpField) -> &mut String {
        match field {
            FollowUpField::Said => &mut self.made.follow_up.said,
            FollowUpField::Done => &mut self.made.follow_up.done,
        }
    }

    /// Whether there is something to hang in both fields.
    pub fn can_hang(&self) -> bool {
        self.has_words(FollowUpField::Said) && self.has_words(FollowUpField::Done)
    }

    fn has_words(&self, field: FollowUpField) -> bool {
        self.words(field).chars().any(char::is_alphanumeric)
    }
}

pub(super) fn to_list(room: &mut Room<'_>) {
    room.desk.place = DeskPlace::FollowUps(FollowUpsPage::List { page: 0 });
}

/// To a new one. Of a tip nobody knows yet what was said, so that is typed first.
pub(super) fn begin(
    room: &mut Room<'_>,
    origin: FollowUpOrigin,
    statement: Option<StatementId>,
    texts: FollowUpTexts,
) {
    // What was tried out has no consequences.
    if room.board.practice && origin != FollowUpOrigin::Tips {
        return;
    }
    let FollowUpTexts { said, status, done, by } = texts;
    let typing = said.is_empty().then(|| (FollowUpField::Said, String::new()));
    let follow_up = FollowUp { said: fitted(&said, FollowUpField::Said), status, done, by };
    let id = FollowUpId::from_chance(room.now.chance);
    let made = DeskFollowUp { id, origin, statement, follow_up };
    let back = back_to(&room.desk.place);
    let draft = FollowUpDraft { made, is_new: true, is_ready_made: true, typing, back };
    room.desk.place = DeskPlace::FollowUps(FollowUpsPage::Edit(draft));
}

/// To one that hangs already.
pub(super) fn open(room: &mut Room<'_>, id: FollowUpId) {
    let Some(made) = room.staff.follow_ups.iter().find(|made| made.id == id).cloned() else { return };
    let back = back_to(&room.desk.place);
    let draft = FollowUpDraft { made, is_new: false, is_ready_made: false, typing: None, back };
    room.desk.place = DeskPlace::FollowUps(FollowUpsPage::Edit(draft));
}

/// The page of the outcome, where that is where somebody is.
fn back_to(place: &DeskPlace) -> Option<OutcomePage> {
    if let DeskPlace::Outcome(page) = place { Some(*page) } else { None }
}

pub(super) fn happen(room: &mut Room<'_>, event: DeskEvent) {
    let DeskPlace::FollowUps(page) = &room.desk.place else { return };
    match page {
        FollowUpsPage::List { .. } => on_list(room, event),
        FollowUpsPage::Edit(FollowUpDraft { typing: Some(_), .. }) => on_typing(room, event),
        FollowUpsPage::Edit(FollowUpDraft { typing: None, .. }) => on_draft(room, event),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
fn on_list(room: &mut Room<'_>, event: DeskEvent) {
    let DeskPlace::FollowUps(FollowUpsPage::List { page }) = &mut room.desk.place else { return };
    match event {
        DeskEvent::Turned(forward) => turned(page, forward, room.staff.follow_ups.len()),
        DeskEvent::FollowUpBegun { origin, statement, texts } => begin(room, origin, statement, *texts),
        DeskEvent::FollowUpOpened(id) => open(room, id),
        DeskEvent::FollowUpTakenAway(id) => {
            let Some(at) = room.staff.follow_ups.iter().position(|made| made.id == id) else { return };
            room.desk.taken_away = Some(room.staff.follow_ups.remove(at));
            room.ask(DeskJob::RemoveFollowUp(id));
        }
        DeskEvent::FollowUpBroughtBack => {
            if let Some(made) = room.desk.taken_away.take() {
                hang(room, made);
            }
        }
        DeskEvent::Back => room.show_sticks(DeskPlace::Outcome(OutcomePage::default())),
        _ => {}
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
fn on_draft(room: &mut Room<'_>, event: DeskEvent) {
    let DeskPlace::FollowUps(FollowUpsPage::Edit(draft)) = &mut room.desk.place else { return };
    let follow_up = &mut draft.made.follow_up;
    match event {
        DeskEvent::FollowUpStatusChosen { status, done, by } => {
            // A day that was chosen before stays, as long as it is still something for later.
            follow_up.by = follow_up.by.or(by).filter(|_| status == FollowUpStatus::Planned);
            follow_up.status = status;
            if draft.is_ready_made {
                follow_up.done = fitted(&done, FollowUpField::Done);
            }
        }
        DeskEvent::FollowUpDayChosen(by) if follow_up.status == FollowUpStatus::Planned => follow_up.by = by,
        DeskEvent::FollowUpFieldOpened(field) => {
            draft.typing = Some((field, draft.words(field).to_owned()));
        }
        DeskEvent::FollowUpHung if draft.can_hang() => {
            let mut made = draft.made.clone();
            let FollowUp { said, done, .. } = &mut made.follow_up;
            (*said, *done) = (said.trim().to_owned(), done.trim().to_owned());
            to_list(room);
            hang(room, made);
        }
        DeskEvent::Back => match draft.back {
            Some(page) => room.show_sticks(DeskPlace::Outcome(page)),
            None => to_list(room),
        },
        _ => {}
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
fn on_typing(room: &mut Room<'_>, event: DeskEvent) {
    let DeskPlace::FollowUps(FollowUpsPage::Edit(draft)) = &mut room.desk.place else { return };
    let Some((field, before)) = draft.typing.clone() else { return };
    match event {
        DeskEvent::TextEdited(typed) => *draft.words_mut(field) = fitted(&typed, field),
        DeskEvent::TextConfirmed if draft.has_words(field) => {
            draft.is_ready_made &= field != FollowUpField::Done || before == draft.made.follow_up.done;
            draft.typing = None;
        }
        // A tip of which nobody said anything is none.
        DeskEvent::Back if draft.is_new && before.is_empty() => to_list(room),
        DeskEvent::Back => {
            *draft.words_mut(field) = before;
            draft.typing = None;
        }
        _ => {}
    }
}

/// Shows it on the list at once; the worker tells it again when it is kept.
fn hang(room: &mut Room<'_>, made: DeskFollowUp) {
    let list = &mut room.staff.follow_ups;
    match list.iter_mut().find(|known| known.id == made.id) {
        Some(known) => known.clone_from(&made),
        None => list.push(made.clone()),
    }
    list.sort_by_key(|known| known.id);
    room.ask(DeskJob::PutFollowUp(Box::new(made)));
}

/// On one line, without what cannot be shown, and no longer than fits.
fn fitted(words: &str, field: FollowUpField) -> String {
    let shown = words.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    shown.take(field.most_chars()).collect()
}
