//! Counts of the stances, and the totals of an evening.

use crate::domain::{Evening, PollAnswer, ResponseId, Role, Stance, Statement, StatementId};

/// How many visits took each stance on one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub agree: u32,
    pub neutral: u32,
    pub disagree: u32,
    pub unclear: u32,
    pub skipped: u32,
    /// The answers of a poll, in their order; all 0 for another statement.
    pub answers: [u32; PollAnswer::ALL.len()],
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
            Stance::Chosen(answer) => self.answers.get(answer.index()).copied().unwrap_or(0),
        }
    }

    /// Counts `n` more for one stance.
    pub fn add(&mut self, stance: Stance, n: u32) {
        let count = match stance {
            Stance::Agree => Some(&mut self.agree),
            Stance::Neutral => Some(&mut self.neutral),
            Stance::Disagree => Some(&mut self.disagree),
            Stance::Unclear => Some(&mut self.unclear),
            Stance::Skipped => Some(&mut self.skipped),
            Stance::Chosen(answer) => self.answers.get_mut(answer.index()),
        };
        if let Some(count) = count {
            *count = count.saturating_add(n);
        }
    }

    /// Counts all of another tally as well.
    pub fn add_all(&mut self, other: &Self) {
        for stance in Stance::ALL {
            self.add(stance, other.count(stance));
        }
    }

    /// How many have an opinion: agree, neutral and disagree together, or the answers of a poll.
    pub fn opinions(&self) -> u32 {
        self.count_of(Stance::is_opinion)
    }

    /// How many did anything at all with the statement.
    pub fn responses(&self) -> u32 {
        self.count_of(|_| true)
    }

    fn count_of(&self, counts: impl Fn(Stance) -> bool) -> u32 {
        let counted = Stance::ALL.into_iter().filter(|stance| counts(*stance));
        counted.fold(0, |sum, stance| sum.saturating_add(self.count(stance)))
    }
}

/// The counts of each role. They may fall short of the tally of all: of answers that were erased long ago it is
/// not known whose they were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoleTallies {
    pub parent: Tally,
    pub pupil: Tally,
    pub staff: Tally,
}

impl RoleTallies {
    /// The counts of one role.
    pub fn of(&self, role: Role) -> &Tally {
        match role {
            Role::Parent => &self.parent,
            Role::Pupil => &self.pupil,
            Role::Staff => &self.staff,
        }
    }

    /// The same, to be counted up.
    pub fn of_mut(&mut self, role: Role) -> &mut Tally {
        match role {
            Role::Parent => &mut self.parent,
            Role::Pupil => &mut self.pupil,
            Role::Staff => &mut self.staff,
        }
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
    pub by_role: RoleTallies,
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
