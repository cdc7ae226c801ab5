//! The page of the notes: which are on show, judging them, and taking a judgement back.

use crate::domain::{NoteId, NoteStatus};
use crate::kiosk::desk::machine::Room;
use crate::kiosk::desk::pages::turned;
use crate::kiosk::desk::{DeskEvent, DeskJob, DeskNote, DeskPlace, EveningPage, NotesPage, Staff};

impl NotesPage {
    /// The notes of this filter, in the order in which the desk got them.
    pub fn shown<'a>(&self, staff: &'a Staff) -> impl Iterator<Item = &'a DeskNote> {
        let (status, statement) = (self.status, self.statement);
        staff.notes.iter().filter(move |known| {
            known.note.status == status && statement.is_none_or(|statement| known.note.statement == statement)
        })
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
pub(super) fn happen(room: &mut Room<'_>, event: &DeskEvent) {
    let DeskPlace::Notes(page) = &mut room.desk.place else { return };
    match event {
        DeskEvent::NoteFilterChosen { status, statement } => {
            *page = NotesPage { status: *status, statement: *statement, page: 0 };
        }
        DeskEvent::Turned(forward) => {
            let n_notes = page.shown(room.staff).count();
            turned(&mut page.page, *forward, n_notes);
        }
        DeskEvent::NoteJudged(note, status) => judge(room, &[*note], *status),
        DeskEvent::UnflaggedApproved => {
            let pending = NotesPage { status: NoteStatus::Pending, ..page.clone() };
            let unflagged = pending.shown(room.staff).filter(|known| known.flags.is_empty());
            let notes: Vec<NoteId> = unflagged.map(|known| known.note.id).collect();
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
fn judge(room: &mut Room<'_>, notes: &[NoteId], status: NoteStatus) {
    if status == NoteStatus::Withdrawn {
        return;
    }
    let differs = |known: &&DeskNote| {
        let before = known.note.status;
        notes.contains(&known.note.id) && before != status && before != NoteStatus::Withdrawn
    };
    let changed = room.staff.notes.iter().filter(differs);
    let before: Vec<(NoteId, NoteStatus)> = changed.map(|known| (known.note.id, known.note.status)).collect();
    if before.is_empty() {
        return;
    }
    let after: Vec<(NoteId, NoteStatus)> = before.iter().map(|(note, _)| (*note, status)).collect();
    give(room.staff, &after);
    room.desk.done.push(before);
    room.ask(DeskJob::JudgeNotes(after));
}

/// Shows at once what was decided; the worker tells it again when it is kept.
fn give(staff: &mut Staff, decided: &[(NoteId, NoteStatus)]) {
    for known in &mut staff.notes {
        let status = decided.iter().find(|(note, _)| *note == known.note.id).map(|(_, status)| *status);
        if let Some(status) = status.filter(|_| known.note.status != NoteStatus::Withdrawn) {
            known.note.status = status;
        }
    }
}
