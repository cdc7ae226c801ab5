//! Loading statements: what is the same, what is a new version, what is new.

use crate::domain::{Criterion, Language, LoadSummary, Stance, StatementSource};
use crate::store::Error;
use crate::store::tests::{Hall, date, listed, new_statement};

const TEXTS: [&str; 3] = ["Huiswerk hoort op school.", "De school luistert.", "Kinderen mogen meepraten."];

fn board(hall: &Hall) -> Vec<String> {
    let line = |statement: &crate::domain::Statement| {
        format!("{} v{} {}", statement.position, statement.version, statement.text(Language::DUTCH))
    };
    hall.statements.iter().map(line).collect()
}

#[test]
fn the_same_set_twice_writes_nothing() {
    let mut hall = Hall::with(&[]);
    assert_eq!(hall.load(&listed(&TEXTS)), LoadSummary { added: 3, ..LoadSummary::default() });
    let before = hall.dump();
    assert_eq!(hall.load(&listed(&TEXTS)), LoadSummary { unchanged: 3, ..LoadSummary::default() });
    assert_eq!(hall.dump(), before);
}

#[test]
fn a_corrected_text_is_a_new_version_and_the_old_one_keeps_its_answers() {
    let mut hall = Hall::with(&TEXTS);
    let id = hall.statements[1].id;
    hall.answer(1, Stance::Agree);
    let summary = hall.load(&listed(&[TEXTS[0], "De school luistert naar ouders.", TEXTS[2]]));
    assert_eq!(summary, LoadSummary { changed: 1, unchanged: 2, ..LoadSummary::default() });
    assert_eq!(board(&hall)[1], "2 v2 De school luistert naar ouders.");
    assert_eq!(hall.statements[1].id, id);

    let totals = hall.store.totals(date(), false).unwrap().unwrap();
    let rows: Vec<_> = totals
        .statements
        .iter()
        .map(|row| (row.statement.position, row.statement.version, row.tally.agree))
        .collect();
    assert_eq!(rows, [(1, 1, 0), (2, 1, 1), (2, 2, 0), (3, 1, 0)]);
}

#[test]
fn statements_that_only_change_places_keep_id_and_version() {
    let mut hall = Hall::with(&TEXTS);
    let ids: Vec<_> = hall.statements.iter().map(|statement| statement.id).collect();
    let summary = hall.load(&listed(&[TEXTS[2], TEXTS[0], TEXTS[1]]));
    assert_eq!(summary, LoadSummary { unchanged: 3, ..LoadSummary::default() });
    let moved: Vec<_> = hall.statements.iter().map(|statement| (statement.id, statement.version)).collect();
    assert_eq!(moved, [(ids[2], 1), (ids[0], 1), (ids[1], 1)]);
}

#[test]
fn another_source_criterion_translation_or_full_stop_is_a_new_version_wherever_it_stands() {
    let mut hall = Hall::with(&TEXTS);
    let mut set = listed(&TEXTS);
    set[0].source = StatementSource::Parents;
    set[1].criterion = Criterion::new(7);
    set[2].texts.insert(Language::ENGLISH, "Children may join in.".into());
    set.push(new_statement(4, "Een vierde."));
    set.reverse();
    for (position, new) in (1..).zip(&mut set) {
        new.position = position;
    }
    assert_eq!(hall.load(&set), LoadSummary { changed: 3, added: 1, ..LoadSummary::default() });
    let ids: Vec<_> = hall.statements.iter().map(|statement| statement.id).collect();

    set[1].texts.insert(Language::DUTCH, "KINDEREN mogen,  meepraten".into());
    assert_eq!(hall.load(&set), LoadSummary { changed: 1, unchanged: 3, ..LoadSummary::default() });
    assert_eq!(hall.statements.iter().map(|statement| statement.id).collect::<Vec<_>>(), ids);
    assert_eq!(board(&hall)[1], "2 v3 KINDEREN mogen,  meepraten");
}

#[test]
fn a_statement_that_is_not_listed_any_more_leaves_the_board_and_can_come_back() {
    let mut hall = Hall::with(&TEXTS);
    let gone = hall.statements[2].id;
    hall.answer(2, Stance::Disagree);
    let summary = hall.load(&listed(&TEXTS[..2]));
    assert_eq!(summary, LoadSummary { unchanged: 2, switched_off: 1, ..LoadSummary::default() });
    assert_eq!(board(&hall), ["1 v1 Huiswerk hoort op school.", "2 v1 De school luistert."]);
    assert_eq!(hall.store.totals(date(), false).unwrap().unwrap().statements[2].tally.disagree, 1);

    hall.load(&listed(&[]));
    assert_eq!(board(&hall), Vec::<String>::new());
    assert_eq!(hall.load(&listed(&TEXTS)), LoadSummary { added: 3, ..LoadSummary::default() });
    assert_eq!((hall.statements[2].id, hall.statements[2].version), (gone, 1));
}

#[test]
fn a_text_that_is_listed_twice_is_two_statements() {
    let mut hall = Hall::with(&[TEXTS[0]]);
    let summary = hall.load(&listed(&[TEXTS[0], TEXTS[0], "?!", "…"]));
    assert_eq!(summary, LoadSummary { unchanged: 1, added: 3, ..LoadSummary::default() });
    let before = hall.dump();
    hall.load(&listed(&[TEXTS[0], TEXTS[0], "?!", "…"]));
    assert_eq!(hall.dump(), before);
}

#[test]
fn nothing_is_loaded_for_an_evening_that_is_not_there() {
    let mut hall = Hall::with(&TEXTS);
    let other = date().succ_opt().unwrap();
    let error = hall.store.load_statements(other, &listed(&TEXTS), &mut || 1).unwrap_err();
    assert!(matches!(error, Error::Unknown { what: "evening", .. }));
}

#[test]
fn a_load_that_fails_halfway_leaves_the_board_as_it_was() {
    let mut hall = Hall::with(&TEXTS);
    let before = hall.dump();
    // The same chance twice: the second new statement meets the id of the first.
    let set = listed(&["Iets anders.", TEXTS[1], TEXTS[2], "Een vierde.", "Een vijfde."]);
    let error = hall.store.load_statements(date(), &set, &mut || 1).unwrap_err();
    assert!(matches!(error, Error::Conflict { .. }), "{error:?}");
    assert_eq!(hall.dump(), before);
}

#[test]
fn two_evenings_have_boards_of_their_own() {
    let mut hall = Hall::with(&TEXTS);
    let other = crate::domain::Evening { date: date().succ_opt().unwrap(), ..super::evening() };
    hall.store.put_evening(&other).unwrap();
    let summary =
        hall.store.load_statements(other.date, &listed(&TEXTS), &mut || hall.chance.u128(..)).unwrap();
    assert_eq!(summary.added, 3);
    assert_eq!(hall.store.statements(date()).unwrap(), hall.statements);
    assert_ne!(hall.store.statements(other.date).unwrap()[0].id, hall.statements[0].id);
}
