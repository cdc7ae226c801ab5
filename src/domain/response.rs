//! An answer, and the little that is kept of the visit it was given in.

use chrono::NaiveDate;

use crate::domain::{Language, ResponseId, StatementId, VisitId};

/// What somebody did with a statement: five different facts, never merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stance {
    Agree,
    Neutral,
    Disagree,
    Unclear,
    Skipped,
}

impl Stance {
    pub const ALL: [Self; 5] = [Self::Agree, Self::Neutral, Self::Disagree, Self::Unclear, Self::Skipped];

    /// The word in the store, in exports and in the regiegroep database. It never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Neutral => "neutral",
            Self::Disagree => "disagree",
            Self::Unclear => "unclear",
            Self::Skipped => "skipped",
        }
    }

    /// The stance with this `code`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stance| stance.code() == code)
    }

    /// Whether it is an opinion, which a note can be written to.
    pub fn is_opinion(self) -> bool {
        match self {
            Self::Agree | Self::Neutral | Self::Disagree => true,
            Self::Unclear | Self::Skipped => false,
        }
    }
}

/// Who is answering (*wie ben je*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    #[default]
    Parent,
    Pupil,
    Staff,
}

impl Role {
    pub const ALL: [Self; 3] = [Self::Parent, Self::Pupil, Self::Staff];

    /// The word in the store, in exports and in the regiegroep database. It never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Pupil => "pupil",
            Self::Staff => "staff",
        }
    }

    /// The role with this `code`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// All that is kept of a visit: no time, no place in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisitRecord {
    pub id: VisitId,
    pub evening: NaiveDate,
    pub role: Role,
    pub language: Language,
    /// A visit in practice mode: stored like any other, counted only when asked for.
    pub practice: bool,
    /// It came in a burst: many answers in a few seconds, the same one over and over, or one of many visits in a
    /// row. Outcomes are shown with and without such visits; none is ever removed. Once set it stays.
    pub flagged: bool,
}

/// One stance on one version of one statement in one visit. The last one in a visit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Response {
    pub id: ResponseId,
    pub statement: StatementId,
    pub version: u32,
    pub stance: Stance,
}
