//! What things are: the words of the glossary as types. No egui, SQL, files, clock or chance.

mod agenda;
mod evening;
mod follow_up;
mod ids;
mod language;
mod mail;
mod note;
mod personal;
mod problem;
mod response;
mod school;
mod statement;
mod tally;
mod write;

pub use agenda::{AgendaEvent, EventKind, EventOutcome};
pub use evening::{Evening, EveningPhase};
pub use follow_up::{FollowUp, FollowUpRound, FollowUpStatus};
pub use ids::{DatabaseId, NoteId, ResponseId, ScreenId, StatementId, VisitId};
pub use language::Language;
pub use mail::MailAddress;
pub use note::{MAX_NOTE_CHARS, Note, NoteBody, NoteColour, NoteStatus, Stroke, StrokePoint};
pub use personal::{Personal, looks_personal, personal_words};
pub use problem::{Argument, Problem, ProblemKind, Problems, Severity};
pub use response::{Response, Role, Stance, VisitRecord};
pub use school::{InfoSlide, School};
pub use statement::{
    Criterion, LoadSummary, MAX_STATEMENT_CHARS, NewStatement, Statement, StatementSet, StatementSource,
    Translations,
};
pub use tally::{EveningTotals, ResponseRow, StatementTotals, Tally};
pub use write::Write;
