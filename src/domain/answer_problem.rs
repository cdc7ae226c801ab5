//! What is wrong with the answers of a poll in a file of statements, as data.

use crate::domain::problem::{number, text};
use crate::domain::{Argument, Language, Severity};

/// Everything that can be wrong with the answers of a poll. `answer` counts from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerProblem {
    /// One answer leaves nothing to choose.
    One,
    TooMany {
        limit: usize,
    },
    /// There is no Dutch text, though a later answer or a translation is there.
    Empty {
        answer: usize,
    },
    TooLong {
        answer: usize,
        length: usize,
        limit: usize,
    },
    Same {
        answer: usize,
        first: usize,
    },
    MissingTranslation {
        answer: usize,
        language: Language,
    },
}

impl AnswerProblem {
    /// The word in `load --json`. It never changes.
    pub fn code(&self) -> &'static str {
        match self {
            Self::One => "one-answer",
            Self::TooMany { .. } => "too-many-answers",
            Self::Empty { .. } => "empty-answer",
            Self::TooLong { .. } => "answer-too-long",
            Self::Same { .. } => "same-answer",
            Self::MissingTranslation { .. } => "missing-answer-translation",
        }
    }

    /// Whether it stops the file from being loaded.
    pub fn severity(&self) -> Severity {
        match self {
            Self::One
            | Self::TooMany { .. }
            | Self::Empty { .. }
            | Self::TooLong { .. }
            | Self::Same { .. } => Severity::Error,
            Self::MissingTranslation { .. } => Severity::Advice,
        }
    }

    /// What goes into the gaps of its sentence.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::One => Vec::new(),
            Self::TooMany { limit } => vec![("limit", number(*limit))],
            Self::Empty { answer } => vec![("answer", number(*answer))],
            Self::TooLong { answer, length, limit } => {
                vec![("answer", number(*answer)), ("length", number(*length)), ("limit", number(*limit))]
            }
            Self::Same { answer, first } => vec![("answer", number(*answer)), ("first", number(*first))],
            Self::MissingTranslation { answer, language } => {
                vec![("answer", number(*answer)), ("language", text(language.code()))]
            }
        }
    }
}
