//! What may be shown of the answers outside the desk: never so little that it points at somebody.
//!
//! Three rules, for one statement at a time. With fewer opinions than the threshold nothing is shown. Where at
//! least nine in ten are of one mind, only that is shown: with the exact number everybody would know what each of
//! the others said. By role only what leaves nobody over: each number that is shown, and each that is left when
//! any of the shown roles are taken from the whole, is of at least ten people.
//!
//! What is added up over statements (by criterion, by source) is added up from what is shown, so a sum says
//! nothing that its parts do not.

use crate::domain::{Role, Stance, StatementTotals, Tally};
use crate::outcome::{Share, shares};

/// From how many opinions on what is shown. A school may set them higher, never lower.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// Counts; below it nothing.
    pub counts: u32,
    /// Percentages; below it counts only.
    pub percents: u32,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { counts: SMALLEST_CELL, percents: 30 }
    }
}

/// The smallest number of people that a part of the answers may be told of.
pub const SMALLEST_CELL: u32 = 10;

/// What is shown of one version of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Published {
    /// Too few opinions to tell anything.
    TooFew,
    /// At least nine in ten of so many opinions are this one; shown as *≥ 90 %*.
    NearlyAll { stance: Stance, opinions: u32 },
    /// The counts, with percentages where there are enough.
    Counted { opinions: u32, shares: Vec<Share>, unclear: u32, skipped: u32 },
}

/// What may be shown of these totals.
pub fn published(totals: &StatementTotals, thresholds: Thresholds) -> Published {
    published_tally(&totals.tally, &totals.statement.opinions(), thresholds)
}

/// What may be shown of these counts of a statement with these opinions.
pub fn published_tally(tally: &Tally, stances: &[Stance], thresholds: Thresholds) -> Published {
    let opinions = tally.opinions();
    if opinions < thresholds.counts.max(SMALLEST_CELL) {
        return Published::TooFew;
    }
    let is_nearly_all = |stance: &Stance| u64::from(tally.count(*stance)) * 10 >= u64::from(opinions) * 9;
    if let Some(stance) = stances.iter().copied().find(is_nearly_all) {
        return Published::NearlyAll { stance, opinions };
    }
    Published::Counted {
        opinions,
        shares: shares(tally, stances, thresholds.percents),
        unclear: tally.unclear,
        skipped: tally.skipped,
    }
}

/// The roles whose opinions may be shown apart, each with its counts; none where that would say too much.
pub fn by_role(totals: &StatementTotals, thresholds: Thresholds) -> Vec<(Role, Tally)> {
    let Published::Counted { .. } = published(totals, thresholds) else { return Vec::new() };
    let stances = totals.statement.opinions();
    let is_large = |tally: &Tally| stances.iter().all(|stance| tally.count(*stance) >= SMALLEST_CELL);
    // All roles that can stand by themselves, or else as many of them as leave nobody over.
    let candidates: Vec<(Role, Tally)> = Role::ALL
        .into_iter()
        .map(|role| (role, *totals.by_role.of(role)))
        .filter(|(_, tally)| is_large(tally))
        .collect();
    let mut best = Vec::new();
    for chosen in subsets(&candidates) {
        let leaves_enough = subsets(&chosen)
            .into_iter()
            .filter(|part| !part.is_empty())
            .all(|part| is_large(&without(&totals.tally, &part, &stances)));
        if leaves_enough && chosen.len() > best.len() {
            best = chosen;
        }
    }
    best
}

/// All ways to take some of these, or none.
fn subsets(of: &[(Role, Tally)]) -> Vec<Vec<(Role, Tally)>> {
    let mut all = vec![Vec::new()];
    for one in of {
        let with_it: Vec<Vec<(Role, Tally)>> =
            all.iter().map(|some| some.iter().chain([one]).copied().collect()).collect();
        all.extend(with_it);
    }
    all
}

/// What is left of the whole without these parts.
fn without(whole: &Tally, parts: &[(Role, Tally)], stances: &[Stance]) -> Tally {
    let mut left = Tally::default();
    for stance in stances {
        let taken = parts.iter().fold(0_u32, |sum, (_, part)| sum.saturating_add(part.count(*stance)));
        left.add(*stance, whole.count(*stance).saturating_sub(taken));
    }
    left
}
