//! What things are: the words of the glossary as types. No egui, SQL, files, clock or chance.

mod agenda;
mod answer_problem;
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
mod topic;
mod write;

pub use agenda::{AgendaEvent, EventKey, EventKind, EventOutcome, StatementRef};
pub use answer_problem::AnswerProblem;
pub use evening::{Evening, EveningPhase};
pub use follow_up::{
    DeskFollowUp, FollowUp, FollowUpOrigin, FollowUpRound, FollowUpStatus, MAX_DONE_CHARS, MAX_SAID_CHARS,
};
pub use ids::{
    BallotId, DatabaseId, FollowUpId, InterestId, NoteId, ResponseId, ScreenId, StatementId, SuggestionId,
    VisitId,
};
pub use language::Language;
pub use mail::{MailAddress, is_mail_address};
pub use note::{MAX_NOTE_CHARS, Note, NoteBody, NoteColour, NoteStatus, Stroke, StrokePoint};
pub use personal::{Personal, looks_personal, personal_words};
pub use problem::{Argument, Problem, ProblemKind, Problems, Severity};
pub use response::{PollAnswer, Response, Role, Stance, VisitRecord};
pub use school::{InfoSlide, School};
pub use statement::{
    Criterion, LoadSummary, MAX_POLL_ANSWER_CHARS, MAX_STATEMENT_CHARS, NewStatement, POLL_ANSWERS,
    Statement, StatementSet, StatementSource, Translations, sentence_key,
};
pub use tally::{EveningTotals, ResponseRow, RoleTallies, StatementTotals, Tally};
pub use topic::{
    MAX_SUGGESTION_CHARS, MAX_TOPICS_A_VISIT, MOST_TOPICS, Suggestion, Topic, TopicBallot, TopicCode,
    TopicTotals,
};
pub use write::Write;
