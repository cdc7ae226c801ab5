//! *Jullie zeiden – wij deden*: what was said at an earlier evening, and what became of it.

use chrono::NaiveDate;

use crate::domain::{FollowUpId, StatementId};

/// The longest text of what was said, as it fits on its note, and of what was done, in characters.
pub const MAX_SAID_CHARS: usize = 200;
pub const MAX_DONE_CHARS: usize = 400;

/// What became of the answers of one earlier evening, or of the tips.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FollowUpRound {
    pub origin: FollowUpOrigin,
    /// How many people answered then.
    pub visitors: Option<u32>,
    pub items: Vec<FollowUp>,
}

/// One thing that was said and what the school did with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    pub said: String,
    pub status: FollowUpStatus,
    /// What was done, will be done, or why it cannot be done.
    pub done: String,
    /// By when, of something that is planned.
    pub by: Option<NaiveDate>,
}

impl FollowUp {
    /// Whether it was promised for a day that has passed.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.status == FollowUpStatus::Planned && self.by.is_some_and(|by| by < today)
    }
}

/// Where what was said came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FollowUpOrigin {
    /// The answers of an evening, where it is known which.
    Evening(Option<NaiveDate>),
    /// The tips mailbox.
    Tips,
}

impl Default for FollowUpOrigin {
    fn default() -> Self {
        Self::Evening(None)
    }
}

/// A follow-up that was made at the desk and is kept in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskFollowUp {
    pub id: FollowUpId,
    pub origin: FollowUpOrigin,
    /// The statement it answers, where it was made from one.
    pub statement: Option<StatementId>,
    pub follow_up: FollowUp,
}

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowUpStatus {
    Done,
    Planned,
    NotPossible,
}

impl FollowUpStatus {
    pub const ALL: [Self; 3] = [Self::Done, Self::Planned, Self::NotPossible];

    /// The word in files. It never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Done => "gedaan",
            Self::Planned => "gepland",
            Self::NotPossible => "kan niet",
        }
    }

    /// The status with this `code`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }
}
