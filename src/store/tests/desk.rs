//! What the staff desk does to the lock, the list of statements and the notes.

use crate::domain::{Language, NoteId, NoteStatus, Stance, StatementSource, Write};
use crate::store::tests::{Hall, date};
use crate::store::{Move, StaffLock, Store};

fn lock(failures: u32) -> StaffLock {
    StaffLock { pin_hash: "$argon2id$…".into(), recovery_hash: Some("$argon2id$…".into()), failures }
}

/// The list as `position text (version)`, with a minus for what is switched off.
fn list(hall: &Hall) -> Vec<String> {
    let rows = hall.store.list_of_statements(date(), false).unwrap();
    let line = |row: &crate::store::StatementOnList| {
        let off = if row.active { "" } else { "-" };
        let statement = &row.statement;
        let text = statement.text(Language::DUTCH);
        format!("{off}{} {text} v{} r{}", statement.position, statement.version, row.responses)
    };
    rows.iter().map(line).collect()
}

#[test]
fn a_try_is_counted_before_anything_is_compared_and_survives_a_new_start() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kiosk.db");
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.staff_lock().unwrap(), None);
    assert_eq!(store.count_try().unwrap(), None, "there is no lock to try");
    store.set_staff_lock(&lock(0)).unwrap();
    assert_eq!(store.count_try().unwrap().unwrap().failures, 1);
    assert_eq!(store.count_try().unwrap().unwrap().failures, 2);
    drop(store);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.staff_lock().unwrap(), Some(lock(2)));
    store.forget_tries().unwrap();
    assert_eq!(store.staff_lock().unwrap(), Some(lock(0)));
}

#[test]
fn a_recovery_code_is_gone_once_it_has_been_used() {
    let mut store = Store::in_memory().unwrap();
    store.set_staff_lock(&lock(7)).unwrap();
    store.use_recovery_code().unwrap();
    let left = store.staff_lock().unwrap().unwrap();
    assert_eq!((left.recovery_hash, left.failures), (None, 0));
}

#[test]
fn the_debug_form_of_the_lock_holds_no_hash() {
    assert_eq!(format!("{:?}", lock(3)), "StaffLock { failures: 3, .. }");
}

#[test]
fn a_statement_moves_one_place_and_stays_at_the_ends() {
    let mut hall = Hall::with(&["Een.", "Twee.", "Drie."]);
    let [first, second, third] = [0, 1, 2].map(|idx| hall.statements[idx].id);
    hall.store.move_statement(third, Move::Up).unwrap();
    assert_eq!(list(&hall), ["1 Een. v1 r0", "2 Drie. v1 r0", "3 Twee. v1 r0"]);
    hall.store.move_statement(first, Move::Up).unwrap();
    hall.store.move_statement(second, Move::Down).unwrap();
    assert_eq!(list(&hall), ["1 Een. v1 r0", "2 Drie. v1 r0", "3 Twee. v1 r0"]);
}

#[test]
fn a_statement_that_is_switched_off_keeps_its_answers_and_comes_back_with_them() {
    let mut hall = Hall::with(&["Een.", "Twee."]);
    hall.answer(0, Stance::Agree);
    let id = hall.statements[0].id;
    hall.store.switch_statement(id, false).unwrap();
    hall.store.switch_statement(id, false).unwrap();
    assert_eq!(list(&hall), ["-1 Een. v1 r1", "2 Twee. v1 r0"]);
    assert_eq!(hall.store.statements(date()).unwrap().len(), 1);
    hall.store.switch_statement(id, true).unwrap();
    assert_eq!(list(&hall), ["1 Een. v1 r1", "2 Twee. v1 r0"]);
    assert_eq!(hall.store.totals(date(), false).unwrap().unwrap().statements[0].tally.agree, 1);
}

#[test]
fn a_typo_is_mended_in_place_until_somebody_has_answered() {
    let mut hall = Hall::with(&["Een tiepfout."]);
    let id = hall.statements[0].id;
    let source = StatementSource::Team;
    assert!(!hall.store.correct_statement(id, source, "Een typfout.").unwrap());
    assert_eq!(list(&hall), ["1 Een typfout. v1 r0"]);
    hall.answer(0, Stance::Disagree);
    assert!(!hall.store.correct_statement(id, source, "Een typfout.").unwrap(), "nothing has changed");
    assert!(hall.store.correct_statement(id, source, "Geen typfout.").unwrap());
    assert_eq!(list(&hall), ["1 Geen typfout. v2 r1"]);
    let totals = hall.store.totals(date(), false).unwrap().unwrap();
    let versions = totals.statements.iter().map(|row| (row.statement.version, row.tally.disagree));
    assert_eq!(versions.collect::<Vec<_>>(), [(1, 1), (2, 0)], "the answer stays with the old words");
}

#[test]
fn a_corrected_statement_that_is_switched_off_stays_off() {
    let mut hall = Hall::with(&["Een."]);
    hall.answer(0, Stance::Agree);
    let id = hall.statements[0].id;
    hall.store.switch_statement(id, false).unwrap();
    assert!(hall.store.correct_statement(id, StatementSource::Parents, "Eén.").unwrap());
    assert_eq!(list(&hall), ["-1 Eén. v2 r1"]);
}

#[test]
fn a_new_statement_comes_at_the_end() {
    let mut hall = Hall::with(&["Een."]);
    hall.store.add_statement(date(), StatementSource::Parents, "Nog een.", 5).unwrap();
    assert_eq!(list(&hall), ["1 Een. v1 r0", "2 Nog een. v1 r0"]);
}

#[test]
fn notes_are_judged_together_and_one_that_was_taken_back_stays_so() {
    let mut hall = Hall::with(&["Een."]);
    let notes = [hall.note(0, "Ja"), hall.note(0, "Nee"), hall.note(0, "Weg")];
    for note in &notes {
        hall.store.save(&Write::Note(note.clone())).unwrap();
    }
    hall.store.save(&Write::NoteTakenBack(notes[2].id)).unwrap();
    let judged: Vec<_> = notes.iter().map(|note| (note.id, NoteStatus::Approved)).collect();
    hall.store.judge_notes(&judged).unwrap();
    assert_eq!(hall.store.wall(hall.statements[0].id, false).unwrap().len(), 2);
    let ids: Vec<NoteId> = notes.iter().map(|note| note.id).collect();
    assert_eq!(hall.store.statements_of_notes(&ids).unwrap(), [hall.statements[0].id]);
}

#[test]
fn what_was_opened_by_hand_is_kept_until_it_is_forgotten() {
    let mut hall = Hall::with(&["Een."]);
    assert_eq!(hall.store.by_hand().unwrap(), None);
    let by_hand = crate::store::OpenedByHand {
        evening: date(),
        open: true,
        until: date().and_hms_opt(21, 30, 0).unwrap(),
    };
    hall.store.set_by_hand(Some(by_hand)).unwrap();
    hall.store.set_by_hand(Some(by_hand)).unwrap();
    assert_eq!(hall.store.by_hand().unwrap(), Some(by_hand));
    hall.store.set_by_hand(None).unwrap();
    assert_eq!(hall.store.by_hand().unwrap(), None);
}
