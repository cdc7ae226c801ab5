//! The outcome of an evening: each statement, the criteria, the sources, and what was said before.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::{
    Criterion, EveningTotals, Language, Role, Stance, Statement, StatementSource, StatementTotals, Tally,
    sentence_key,
};
use crate::outcome::{
    Interval, Label, Published, SMALLEST_CELL, Share, Thresholds, by_role, label, polarisation, published,
    shares, wilson,
};

/// What may be told of an evening outside the desk.
#[derive(Clone, Debug, PartialEq)]
pub struct EveningOutcome<'a> {
    /// How many visits had an answer; `None` where that are fewer than ten.
    pub visits: Option<u32>,
    /// In the order of the board, a row for each version with answers, the older first.
    pub statements: Vec<StatementOutcome<'a>>,
    /// Of the statements that are shown with their counts, polls left out.
    pub by_criterion: Vec<(Criterion, Group)>,
    pub by_source: Vec<(StatementSource, Group)>,
}

/// What may be told of one version of a statement.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementOutcome<'a> {
    pub totals: &'a StatementTotals,
    pub published: Published,
    /// Of the share that agrees, from the number of opinions that percentages need; not of a poll.
    pub interval: Option<Interval>,
    /// From 0 to 1, as `polarisation`; from the number of opinions that a label needs.
    pub polarisation: Option<f64>,
    pub label: Option<Label>,
    /// The roles that may be shown apart, with their counts.
    pub by_role: Vec<(Role, Tally)>,
    /// What was said about the same sentence on the last evening before this one.
    pub earlier: Option<Earlier>,
}

/// Some statements taken together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub statements: u32,
    pub opinions: u32,
    /// Agree, neutral, disagree.
    pub shares: Vec<Share>,
}

/// The same statement on an earlier evening.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    pub evening: NaiveDate,
    pub published: Published,
    /// Whether more or fewer agree now, where both evenings have percentages.
    pub change: Option<Change>,
}

/// How the share that agrees has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    More,
    Fewer,
    /// The intervals overlap: it may be chance.
    AboutTheSame,
}

/// What may be told of these totals. `earlier` are the totals of other evenings, in any order; those that are not
/// before this one are passed over.
pub fn outcome<'a>(
    totals: &'a EveningTotals,
    earlier: &[EveningTotals],
    thresholds: Thresholds,
) -> EveningOutcome<'a> {
    let mut before: Vec<&EveningTotals> =
        earlier.iter().filter(|other| other.evening.date < totals.evening.date).collect();
    before.sort_by_key(|other| std::cmp::Reverse(other.evening.date));
    let statements: Vec<StatementOutcome<'a>> =
        totals.statements.iter().map(|of| statement_outcome(of, &before, thresholds)).collect();
    EveningOutcome {
        visits: (totals.visits >= SMALLEST_CELL).then_some(totals.visits),
        by_criterion: grouped(&statements, thresholds, |statement| statement.criterion),
        by_source: grouped(&statements, thresholds, |statement| Some(statement.source)),
        statements,
    }
}

fn statement_outcome<'a>(
    totals: &'a StatementTotals,
    before: &[&EveningTotals],
    thresholds: Thresholds,
) -> StatementOutcome<'a> {
    let published = published(totals, thresholds);
    let is_counted = matches!(published, Published::Counted { .. });
    let has_sides = !totals.statement.is_poll();
    let interval = agreement(totals, &published);
    // Of a hall that is nearly of one mind the label is plain from what is shown.
    let may_have_label = has_sides && published != Published::TooFew;
    let label = may_have_label.then(|| label(&totals.tally)).flatten();
    StatementOutcome {
        polarisation: (has_sides && is_counted && label.is_some())
            .then(|| polarisation(&totals.tally))
            .flatten(),
        label,
        by_role: by_role(totals, thresholds),
        earlier: earlier_of(totals, &published, before, thresholds),
        interval,
        published,
        totals,
    }
}

/// The interval of the share that agrees, where percentages are shown.
fn agreement(totals: &StatementTotals, published: &Published) -> Option<Interval> {
    let Published::Counted { opinions, shares, .. } = published else { return None };
    let agree = shares.iter().find(|share| share.stance == Stance::Agree)?;
    agree.percent.and_then(|_| wilson(totals.tally.agree, *opinions))
}

/// The same sentence on the last evening that had it.
fn earlier_of(
    totals: &StatementTotals,
    now: &Published,
    before: &[&EveningTotals],
    thresholds: Thresholds,
) -> Option<Earlier> {
    let key_of = |statement: &Statement| sentence_key(statement.text(Language::DUTCH));
    let key = key_of(&totals.statement)?;
    let is_same = |other: &&StatementTotals| {
        key_of(&other.statement).as_deref() == Some(&key)
            && other.statement.answers == totals.statement.answers
    };
    let (evening, then) = before.iter().find_map(|other| {
        let found = other.statements.iter().filter(is_same).max_by_key(|found| found.tally.opinions())?;
        Some((other.evening.date, found))
    })?;
    let published = published(then, thresholds);
    let change = agreement(totals, now).zip(agreement(then, &published)).map(|(now, then)| {
        if now.low > then.high {
            Change::More
        } else if now.high < then.low {
            Change::Fewer
        } else {
            Change::AboutTheSame
        }
    });
    (published != Published::TooFew).then_some(Earlier { evening, published, change })
}

/// Statements that have the same `key`, added up. Only those that are shown with their counts take part.
fn grouped<K: Ord + Copy>(
    statements: &[StatementOutcome<'_>],
    thresholds: Thresholds,
    key: impl Fn(&Statement) -> Option<K>,
) -> Vec<(K, Group)> {
    let mut groups: BTreeMap<K, (u32, Tally)> = BTreeMap::new();
    for statement in statements {
        let is_counted = matches!(statement.published, Published::Counted { .. });
        let key =
            key(&statement.totals.statement).filter(|_| is_counted && !statement.totals.statement.is_poll());
        if let Some(key) = key {
            let (count, tally) = groups.entry(key).or_default();
            *count += 1;
            tally.add_all(&statement.totals.tally);
        }
    }
    let group = |(key, (statements, tally)): (K, (u32, Tally))| {
        let shares = shares(&tally, &Stance::SIDES, thresholds.percents);
        (key, Group { statements, opinions: tally.opinions(), shares })
    };
    groups.into_iter().map(group).collect()
}
