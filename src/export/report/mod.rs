//! The report of an evening, for those who were there: first as a document in words, then laid out.

mod around;
pub(super) mod content;
mod statements;
