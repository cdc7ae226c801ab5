//! What the store is asked to keep.

use crate::domain::{
    EventKey, InterestId, Note, NoteId, Response, Stance, Suggestion, TopicBallot, VisitRecord,
};

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
    /// The topics that a visit asks for, in place of what the same ballot asked for before.
    Topics(TopicBallot),
    /// A new topic that somebody made up. It is stored without its ballot.
    Suggestion(Suggestion),
    /// *Ik kom misschien*, without its visit. The flag is that of practice.
    Interest(InterestId, EventKey, bool),
    /// The same finger again: not after all.
    InterestTakenBack(InterestId),
}
