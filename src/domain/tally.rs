//! Counts of the five stances, and the totals of an evening.

use crate::domain::{Evening, ResponseId, Role, Stance, Statement, StatementId};

/// How many visits took each stance on one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub agree: u32,
    pub neutral: u32,
    pub disagree: u32,
    pub unclear: u32,
    pub skipped: u32,
}

impl Tally {
    /// The count of one stance.
    pub fn count(&self, stance: Stance) -> u32 {
        match stance {
            Stance::Agree => self.agree,
            Stance::Neutral => self.neutral,
            Stance::Disagree => self.disagree,
            Stance::Unclear => self.unclear,
            Stance::Skipped => self.skipped,
        }
    }

    /// The same, to be counted up.
    pub fn count_mut(&mut self, stance: Stance) -> &mut u32 {
        match stance {
            Stance::Agree => &mut self.agree,
            Stance::Neutral => &mut self.neutral,
            Stance::Disagree => &mut self.disagree,
            Stance::Unclear => &mut self.unclear,
            Stance::Skipped => &mut self.skipped,
        }
    }

    /// How many have an opinion: agree, neutral and disagree together.
    pub fn opinions(&self) -> u32 {
        self.agree.saturating_add(self.neutral).saturating_add(self.disagree)
    }
}

/// An evening in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EveningTotals {
    pub evening: Evening,
    /// Visits with at least one answer.
    pub visits: u32,
    /// In the order of the board; a version that has answers has a row of its own, the older one first.
    pub statements: Vec<StatementTotals>,
}

/// One version of a statement in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementTotals {
    pub statement: Statement,
    pub tally: Tally,
    /// Notes that were neither taken back nor thrown away as junk.
    pub notes: u32,
}

/// One response as it leaves the screen: without its visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResponseRow {
    pub id: ResponseId,
    pub statement: StatementId,
    pub version: u32,
    pub stance: Stance,
    pub role: Role,
    pub practice: bool,
}
