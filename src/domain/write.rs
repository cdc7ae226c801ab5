//! What the store is asked to keep.

use crate::domain::{Note, NoteId, Response, Stance, VisitRecord};

/// Something to keep. Each is one transaction, and doing it twice changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Write {
    /// A stance, with the visit it belongs to; the last one for a statement in a visit counts.
    Response(VisitRecord, Response),
    /// A new note. It is stored without its visit.
    Note(Note),
    /// The writer takes the note back: its words are erased, its status becomes withdrawn.
    NoteTakenBack(NoteId),
    /// The writer has changed the stance that the note stands beside.
    NoteStance(NoteId, Stance),
    /// Role or language changed after the first answer.
    Visit(VisitRecord),
}
