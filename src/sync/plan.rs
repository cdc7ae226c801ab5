//! What must happen to each row, given what the database holds. Pure.

use std::collections::BTreeMap;

use crate::sync::row::{Row, Value};
use crate::sync::table::Table;

/// What the database holds, by key.
pub type Held = BTreeMap<Vec<Value>, Row>;

/// What must happen to one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It is not there yet.
    Insert,
    /// It is there, older; it becomes ours under this revision.
    Update { revision: i64 },
    /// It is there, or a newer one is.
    Nothing,
    /// It is there under the same revision with other content. Both are kept; a person decides.
    Conflict,
}

/// A step for each row, in their order.
///
/// A note that was taken back wins from any other revision of it, on either side: its words were promised to be
/// erased, and must not stand anywhere because somebody else looked at the note in the same minute.
pub fn plan(table: &Table, rows: &[Row], held: &Held) -> Vec<Step> {
    rows.iter().map(|row| step(table, row, held.get(row.key(table)))).collect()
}

fn step(table: &Table, ours: &Row, theirs: Option<&Row>) -> Step {
    let Some(theirs) = theirs else { return Step::Insert };
    match (ours.is_withdrawn(table), theirs.is_withdrawn(table)) {
        (true, false) => Step::Update { revision: ours.revision.max(theirs.revision.saturating_add(1)) },
        (_, true) => Step::Nothing,
        (false, false) if ours.revision > theirs.revision => Step::Update { revision: ours.revision },
        (false, false) if ours.revision < theirs.revision || ours.says_the_same(theirs, table) => {
            Step::Nothing
        }
        (false, false) => Step::Conflict,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Held, Step, plan};
    use crate::sync::row::Row;
    use crate::sync::table::{NOTE, RESPONSE, Table};

    /// A row with `id` as its key, `word` in one column and blanks elsewhere.
    fn row(table: &Table, id: &str, column: &str, word: &str, revision: i64) -> Row {
        let mut values = vec![None; table.columns.len()];
        values[0] = Some(id.to_owned());
        values[table.place_of(column).unwrap()] = Some(word.to_owned());
        Row { values, revision }
    }

    fn step_of(table: &Table, ours: &Row, theirs: &[Row]) -> Step {
        let held: Held = theirs.iter().map(|row| (row.key(table).to_vec(), row.clone())).collect();
        plan(table, std::slice::from_ref(ours), &held)[0]
    }

    fn response(stance: &str, revision: i64) -> Row {
        row(&RESPONSE, "a", "stance", stance, revision)
    }

    fn note(status: &str, revision: i64) -> Row {
        row(&NOTE, "a", "status", status, revision)
    }

    #[test]
    fn a_row_that_is_not_there_is_inserted() {
        assert_eq!(step_of(&RESPONSE, &response("agree", 1), &[]), Step::Insert);
        let other = row(&RESPONSE, "b", "stance", "agree", 1);
        assert_eq!(step_of(&RESPONSE, &response("agree", 1), &[other]), Step::Insert);
    }

    #[test]
    fn the_higher_revision_wins() {
        let step =
            |ours, theirs| step_of(&RESPONSE, &response("agree", ours), &[response("disagree", theirs)]);
        assert_eq!(step(3, 2), Step::Update { revision: 3 });
        assert_eq!(step(2, 3), Step::Nothing);
    }

    #[test]
    fn the_same_revision_must_say_the_same() {
        assert_eq!(step_of(&RESPONSE, &response("agree", 2), &[response("agree", 2)]), Step::Nothing);
        assert_eq!(step_of(&RESPONSE, &response("agree", 2), &[response("neutral", 2)]), Step::Conflict);
    }

    #[test]
    fn that_answers_are_tied_together_later_is_no_conflict() {
        let tied = row(&RESPONSE, "a", "visit", "v", 1);
        let loose =
            Row { values: tied.values.iter().map(|v| v.clone().filter(|v| v != "v")).collect(), ..tied };
        assert_eq!(step_of(&RESPONSE, &row(&RESPONSE, "a", "visit", "v", 1), &[loose]), Step::Nothing);
    }

    #[test]
    fn a_note_taken_back_wins_on_either_side_whatever_its_revision() {
        let step = |ours: (&str, i64), theirs: (&str, i64)| {
            step_of(&NOTE, &note(ours.0, ours.1), &[note(theirs.0, theirs.1)])
        };
        assert_eq!(step(("withdrawn", 2), ("approved", 2)), Step::Update { revision: 3 });
        assert_eq!(step(("withdrawn", 2), ("approved", 7)), Step::Update { revision: 8 });
        assert_eq!(step(("withdrawn", 5), ("approved", 2)), Step::Update { revision: 5 });
        assert_eq!(step(("approved", 7), ("withdrawn", 2)), Step::Nothing);
        assert_eq!(step(("withdrawn", 2), ("withdrawn", 9)), Step::Nothing);
        assert_eq!(step(("hidden", 2), ("approved", 2)), Step::Conflict);
    }

    proptest! {
        #[test]
        fn doing_a_step_leaves_nothing_to_do_unless_it_is_a_conflict(
            ours in (0..5_usize, 1..4_i64), theirs in prop::option::of((0..5_usize, 1..4_i64))
        ) {
            let words = ["pending", "approved", "hidden", "junk", "withdrawn"];
            let of = |(word, revision): (usize, i64)| note(words[word], revision);
            let (ours, theirs) = (of(ours), theirs.map(of));
            let done = match step_of(&NOTE, &ours, theirs.as_slice()) {
                Step::Insert => ours.clone(),
                Step::Update { revision } => {
                    prop_assert!(revision > theirs.as_ref().unwrap().revision);
                    Row { revision, ..ours.clone() }
                }
                Step::Nothing => theirs.unwrap(),
                Step::Conflict => return Ok(()),
            };
            prop_assert_eq!(step_of(&NOTE, &ours, &[done]), Step::Nothing);
        }
    }
}
