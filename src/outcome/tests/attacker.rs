//! Somebody who has all that is published and can add and subtract.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::domain::{Role, Stance, StatementTotals, Tally};
use crate::outcome::tests::evenings::{row, totals};
use crate::outcome::{EveningOutcome, Group, Published, SMALLEST_CELL, Thresholds, outcome};

/// The answers of one statement: per role (and of nobody known), agree, neutral and disagree.
type Cells = [[u32; 3]; 4];

fn cells() -> impl Strategy<Value = Cells> {
    // Small numbers around the thresholds, and now and then a role that hardly answers.
    let count = prop_oneof![3 => 0_u32..=25, 1 => 0_u32..=3, 1 => 30_u32..=200];
    let all = prop::array::uniform4(prop::array::uniform3(count));
    // Now and then nobody takes one or two of the sides: a hall of one mind.
    let sides =
        prop_oneof![3 => Just([1, 1, 1]), 1 => Just([1, 0, 0]), 1 => Just([0, 0, 1]), 1 => Just([1, 0, 1])];
    (all, sides).prop_map(|(all, sides)| all.map(|role| [0, 1, 2].map(|side| role[side] * sides[side])))
}

fn statement(position: u32, cells: &Cells) -> StatementTotals {
    let mut of = row(position, &format!("Stelling {position}."), Tally::default());
    let roles = Role::ALL.into_iter().map(Some).chain([None]);
    for (role, counts) in roles.zip(cells) {
        for (stance, count) in Stance::SIDES.into_iter().zip(counts) {
            of.tally.add(stance, *count);
            if let Some(role) = role {
                of.by_role.of_mut(role).add(stance, *count);
            }
        }
    }
    of
}

/// What is told of a statement as a whole, if its counts are.
fn whole(published: &Published) -> Option<[u32; 3]> {
    match published {
        Published::Counted { shares, .. } => Some([0, 1, 2].map(|idx| shares[idx].count)),
        Published::TooFew | Published::NearlyAll { .. } => None,
    }
}

/// The smallest part of a statement that can be told apart: any of the roles shown, and what is left of the whole
/// when any of them are taken from it.
fn smallest_part(outcome: &EveningOutcome<'_>) -> Option<u32> {
    let mut parts = Vec::new();
    for of in &outcome.statements {
        let shown: Vec<[u32; 3]> =
            of.by_role.iter().map(|(_, tally)| Stance::SIDES.map(|stance| tally.count(stance))).collect();
        parts.extend(shown.iter().copied());
        let Some(whole) = whole(&of.published) else {
            assert!(shown.is_empty(), "roles are shown of what is not shown as a whole");
            continue;
        };
        for chosen in 1..1_u32 << shown.len() {
            let mut left = whole;
            for (idx, part) in shown.iter().enumerate().filter(|(idx, _)| chosen >> idx & 1 == 1) {
                assert!(idx < shown.len());
                left = [0, 1, 2].map(|cell| left[cell] - part[cell]);
            }
            parts.push(left);
        }
    }
    parts.into_iter().flatten().min()
}

/// What a group tells must follow from the statements that are shown; nothing may be left of a group without them.
fn left_of_groups<K: Ord + Copy>(
    outcome: &EveningOutcome<'_>,
    groups: &[(K, Group)],
    key: impl Fn(&StatementTotals) -> K,
) -> Vec<u32> {
    let mut known: BTreeMap<K, [u32; 3]> = BTreeMap::new();
    for of in &outcome.statements {
        if let Some(whole) = whole(&of.published) {
            let sum = known.entry(key(of.totals)).or_default();
            *sum = [0, 1, 2].map(|cell| sum[cell] + whole[cell]);
        }
    }
    let left = |(key, group): &(K, Group)| {
        let sum = known.get(key).copied().unwrap_or_default();
        [0, 1, 2].map(|cell| group.shares[cell].count - sum[cell])
    };
    groups.iter().flat_map(left).collect()
}

proptest! {
    #[test]
    fn what_was_held_back_cannot_be_had_by_subtraction(now in prop::collection::vec(cells(), 1..5), then in cells()) {
        let rows = (1..).zip(&now).map(|(position, cells)| statement(position, cells)).collect();
        let evening = totals(24, rows);
        let earlier = [totals(10, vec![statement(1, &then)])];
        let outcome = outcome(&evening, &earlier, Thresholds::default());

        prop_assert!(smallest_part(&outcome).is_none_or(|smallest| smallest >= SMALLEST_CELL));
        let by_criterion =
            left_of_groups(&outcome, &outcome.by_criterion, |of| of.statement.criterion.expect("a criterion"));
        let by_source = left_of_groups(&outcome, &outcome.by_source, |of| of.statement.source);
        prop_assert!(by_criterion.iter().chain(&by_source).all(|left| *left == 0));
        for of in &outcome.statements {
            let opinions = of.totals.tally.opinions();
            prop_assert!(opinions >= SMALLEST_CELL || of.published == Published::TooFew);
            // Of a hall of one mind no number says that nobody was of another.
            let is_of_one_mind = Stance::SIDES.iter().any(|side| of.totals.tally.count(*side) == opinions);
            let is_told = matches!(of.published, Published::Counted { .. }) || of.interval.is_some();
            prop_assert!(!(is_of_one_mind && is_told));
            let of_then = of.earlier.as_ref().map(|earlier| &earlier.published);
            prop_assert!(of_then != Some(&Published::TooFew));
        }
    }
}

#[test]
fn roles_are_shown_where_nobody_is_left_over() {
    let shown = |cells: Cells| {
        let evening = totals(24, vec![statement(1, &cells)]);
        let outcome = outcome(&evening, &[], Thresholds::default());
        outcome.statements[0].by_role.iter().map(|(role, _)| role.code()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        shown([[40, 30, 30], [12, 11, 10], [0; 3], [0; 3]]),
        "parent",
        "the rest are pupils, and they are ten"
    );
    assert_eq!(shown([[40, 30, 30], [12, 11, 9], [0; 3], [0; 3]]), "", "of the rest only nine disagree");
    assert_eq!(shown([[40, 30, 30], [12, 11, 10], [10, 10, 10], [0; 3]]), "parent pupil");
    assert_eq!(shown([[40, 30, 30], [12, 11, 10], [10, 10, 10], [10, 10, 10]]), "parent pupil staff");
    assert_eq!(shown([[40, 30, 30], [12, 11, 10], [1, 0, 2], [10, 10, 10]]), "parent pupil");
}
