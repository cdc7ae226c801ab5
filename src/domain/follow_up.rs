//! *Jullie zeiden – wij deden*: what was said at an earlier evening, and what became of it.

use chrono::NaiveDate;

/// What became of the answers of one earlier evening.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FollowUpRound {
    /// The evening the answers came from, where it is known.
    pub evening: Option<NaiveDate>,
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
