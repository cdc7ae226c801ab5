//! Counting: an evening in numbers, and the order in which rows leave.

use std::ops::ControlFlow;

use expect_test::expect;

use crate::domain::{Note, NoteStatus, Role, Stance, VisitRecord, Write};
use crate::store::tests::{Hall, date, listed};

const TEXTS: [&str; 2] = ["Huiswerk hoort op school.", "De school luistert."];

#[test]
fn an_evening_in_numbers_keeps_versions_stances_and_practice_apart() {
    let mut hall = Hall::with(&TEXTS);
    for stance in Stance::ON_STATEMENT {
        hall.answer(0, stance);
    }
    for status in NoteStatus::ALL {
        let note = Note { status, ..hall.note(0, "Graag minder.") };
        hall.store.save(&Write::Note(note)).unwrap();
    }
    hall.load(&listed(&["Huiswerk hoort thuis.", TEXTS[1]]));
    hall.answer(0, Stance::Disagree);
    let visit = VisitRecord { practice: true, ..hall.visit() };
    for idx in 0..2 {
        let write = hall.response(visit, idx, Stance::Skipped);
        hall.store.save(&write).unwrap();
    }
    let lines = |practice| {
        let totals = hall.store.totals(date(), practice).unwrap().unwrap();
        let mut lines = vec![format!("{} visits", totals.visits)];
        for row in totals.statements {
            let (place, version) = (row.statement.position, row.statement.version);
            let counts = Stance::ON_STATEMENT.map(|stance| row.tally.count(stance));
            lines.push(format!("{place} v{version} {counts:?} {} notes", row.notes));
        }
        lines.join("\n") + "\n"
    };
    expect![[r"
        6 visits
        1 v1 [1, 1, 1, 1, 1] 3 notes
        1 v2 [0, 0, 1, 0, 0] 0 notes
        2 v1 [0, 0, 0, 0, 0] 0 notes
    "]]
    .assert_eq(&lines(false));
    expect![[r"
        7 visits
        1 v1 [1, 1, 1, 1, 1] 3 notes
        1 v2 [0, 0, 1, 0, 1] 0 notes
        2 v1 [0, 0, 0, 0, 1] 0 notes
    "]]
    .assert_eq(&lines(true));
    assert_eq!(hall.store.note_count(date(), false).unwrap(), 3);
}

#[test]
fn an_evening_that_is_not_there_has_no_totals_no_board_and_no_notes() {
    let hall = Hall::with(&TEXTS);
    let other = date().succ_opt().unwrap();
    assert_eq!(hall.store.totals(other, true).unwrap(), None);
    assert_eq!(hall.store.statements(other).unwrap(), []);
    assert_eq!(hall.store.notes(other, true).unwrap(), []);
    assert_eq!(hall.store.note_count(other, true).unwrap(), 0);
}

#[test]
fn responses_leave_by_id_with_their_role_until_the_reader_breaks_off() {
    let mut hall = Hall::with(&TEXTS);
    for role in Role::ALL.into_iter().cycle().take(30) {
        let visit = VisitRecord { role, practice: role == Role::Staff, ..hall.visit() };
        let write = hall.response(visit, 0, Stance::Agree);
        hall.store.save(&write).unwrap();
    }
    let rows = |practice, most: usize| {
        let mut taken = Vec::new();
        hall.store
            .for_each_response(date(), practice, &mut |row| {
                taken.push(row);
                if taken.len() == most { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })
            .unwrap();
        taken
    };
    let real = rows(false, 100);
    assert_eq!(real.len(), 20);
    assert!(real.is_sorted_by_key(|row| row.id));
    assert!(real.iter().all(|row| !row.practice && row.role != Role::Staff));
    assert_eq!(rows(true, 100).len(), 30);
    assert_eq!(rows(true, 4), rows(true, 100)[..4]);
}

#[test]
fn doctor_sees_how_much_there_is_and_that_it_is_whole() {
    let mut hall = Hall::with(&TEXTS);
    hall.answer(0, Stance::Agree);
    let note = hall.note(0, "Graag minder.");
    hall.store.save(&Write::Note(note)).unwrap();
    let stats = hall.store.stats().unwrap();
    let counts =
        [stats.evenings, stats.statements, stats.visits, stats.responses, stats.notes, stats.waiting];
    assert_eq!(counts, [1, 2, 1, 1, 1, 5]);
    assert!(stats.bytes > 4_096);
    assert_eq!(hall.store.check().unwrap(), Vec::<String>::new());

    hall.store.connection.pragma_update(None, "foreign_keys", false).unwrap();
    hall.store.connection.execute("DELETE FROM visit", ()).unwrap();
    assert_eq!(
        hall.store.check().unwrap(),
        ["a row of response belongs to a row of visit that is not there"]
    );
}
