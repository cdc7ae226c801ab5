//! The page of the notes: which are on show, judging them, and taking a judgement back.

use crate::domain::NoteStatus;
use crate::kiosk::desk::machine::Room;
use crate::kiosk::desk::pages::turned;
use crate::kiosk::desk::{
    DeskEvent, DeskJob, DeskPlace, EveningPage, NotesOf, NotesPage, Staff, Written, WrittenId,
};

impl NotesPage {
    /// What this filter lets through, in the order in which the desk got it.
    pub fn shown<'a>(&self, staff: &'a Staff) -> impl Iterator<Item = Written<'a>> + use<'a> {
        let (status, of) = (self.status, self.of);
        let is_of = move |written: Written<'_>| match (of, written) {
            (NotesOf::All, _) | (NotesOf::Topics, Written::Suggestion(_)) => true,
            (NotesOf::Statement(statement), Written::Note(known)) => known.note.statement == statement,
            (NotesOf::Statement(_), Written::Suggestion(_)) | (NotesOf::Topics, Written::Note(_)) => false,
        };
        staff.written().filter(move |written| written.status() == status && is_of(*written))
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
pub(super) fn happen(room: &mut Room<'_>, event: &DeskEvent) {
    let DeskPlace::Notes(page) = &mut room.desk.place else { return };
    match event {
        DeskEvent::NoteFilterChosen { status, of } => {
            *page = NotesPage { status: *status, of: *of, page: 0 };
        }
        DeskEvent::Turned(forward) => {
            let n_notes = page.shown(room.staff).count();
            turned(&mut page.page, *forward, n_notes);
        }
        DeskEvent::NoteJudged(note, status) => judge(room, &[*note], *status),
        DeskEvent::UnflaggedApproved => {
            let pending = NotesPage { status: NoteStatus::Pending, ..page.clone() };
            let unflagged = pending.shown(room.staff).filter(|written| written.flags().is_empty());
            let notes: Vec<WrittenId> = unflagged.map(Written::id).collect();
            judge(room, &notes, NoteStatus::Approved);
        }
        DeskEvent::NoteUndone => {
            if let Some(before) = room.desk.done.pop() {
                give(room.staff, &before);
                room.ask(DeskJob::JudgeNotes(before));
            }
        }
        DeskEvent::Back => room.desk.place = DeskPlace::Evening(EveningPage::default()),
        _ => {}
    }
}

/// Gives these notes a status, and remembers the one before. What its writer took back is left alone.
fn judge(room: &mut Room<'_>, notes: &[WrittenId], status: NoteStatus) {
    if status == NoteStatus::Withdrawn {
        return;
    }
    let differs = |written: &Written<'_>| {
        let before = written.status();
        notes.contains(&written.id()) && before != status && before != NoteStatus::Withdrawn
    };
    let changed = room.staff.written().filter(differs);
    let before: Vec<(WrittenId, NoteStatus)> =
        changed.map(|written| (written.id(), written.status())).collect();
    if before.is_empty() {
        return;
    }
    let after: Vec<(WrittenId, NoteStatus)> = before.iter().map(|(note, _)| (*note, status)).collect();
    give(room.staff, &after);
    room.desk.done.push(before);
    room.ask(DeskJob::JudgeNotes(after));
}

/// Shows at once what was decided; the worker tells it again when it is kept.
fn give(staff: &mut Staff, decided: &[(WrittenId, NoteStatus)]) {
    let decision = |id| decided.iter().find(|(written, _)| *written == id).map(|(_, status)| *status);
    for known in &mut staff.notes {
        let status = decision(WrittenId::Note(known.note.id));
        if let Some(status) = status.filter(|_| known.note.status != NoteStatus::Withdrawn) {
            known.note.status = status;
        }
    }
    for known in &mut staff.suggestions {
        if let Some(status) = decision(WrittenId::Suggestion(known.suggestion.id)) {
            known.suggestion.status = status;
        }
    }
}
