//! Erasing what was exported: no word is left in the bytes of any file, and every count is as it was.

use std::fs;
use std::path::Path;

use crate::domain::{NoteStatus, Stance, Write};
use crate::store::JobDay;
use crate::store::tests::{Hall, date};

const WORDS: &str = "een heel bijzonder woord";

fn holds(folder: &Path, words: &str) -> bool {
    let holds =
        |path: &Path| fs::read(path).unwrap().windows(words.len()).any(|bytes| bytes == words.as_bytes());
    fs::read_dir(folder).unwrap().any(|entry| holds(&entry.unwrap().path()))
}

/// An evening with answers, notes of every status and a practice visit.
fn lively(folder: &Path) -> Hall {
    let mut hall = Hall::in_folder(folder, &["Een.", "Twee."]);
    for (idx, stance) in [(0, Stance::Agree), (0, Stance::Skipped), (1, Stance::Disagree)] {
        hall.answer(idx, stance);
    }
    let practice = crate::domain::VisitRecord { practice: true, ..hall.visit() };
    let write = hall.response(practice, 0, Stance::Neutral);
    hall.store.save(&write).unwrap();
    for status in NoteStatus::ALL {
        let note = hall.note(1, &format!("{WORDS} {}", status.code()));
        hall.store.save(&Write::Note(note.clone())).unwrap();
        hall.store.set_note_status(note.id, status).unwrap();
    }
    hall
}

#[test]
fn after_erasing_the_counts_are_the_same_and_no_word_is_left_in_any_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = lively(folder.path());
    let both = |hall: &Hall| [false, true].map(|practice| hall.store.totals(date(), practice).unwrap());
    let (before, waiting) = (both(&hall), hall.waiting().len());
    assert!(holds(folder.path(), WORDS));

    hall.store.erase_answers(date(), date()).unwrap();
    hall.store.tidy().unwrap();
    assert_eq!(both(&hall), before);
    assert!(!holds(folder.path(), WORDS));
    assert!(hall.store.notes(date(), true).unwrap().is_empty());
    assert!(hall.waiting().len() < waiting);
    assert_eq!(hall.store.check().unwrap(), Vec::<String>::new());
    let [real, _] = both(&hall);
    let statement = &real.unwrap().statements[0].statement;
    let tally = hall.store.tally(statement.id, statement.version, false).unwrap();
    assert_eq!((tally.agree, tally.skipped, tally.neutral), (1, 1, 0));
}

#[test]
fn erasing_twice_and_answering_in_between_adds_up() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = lively(folder.path());
    hall.store.erase_answers(date(), date()).unwrap();
    hall.answer(0, Stance::Agree);
    let before = hall.store.totals(date(), false).unwrap();
    assert_eq!(before.as_ref().unwrap().visits, 4);
    hall.store.erase_answers(date(), date()).unwrap();
    hall.store.erase_answers(date(), date()).unwrap();
    assert_eq!(hall.store.totals(date(), false).unwrap(), before);
}

#[test]
fn visits_of_a_burst_are_counted_apart_before_and_after_erasing() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = lively(folder.path());
    let burst = hall.visit();
    for (idx, flagged) in [(0, true), (1, false)] {
        let visit = crate::domain::VisitRecord { flagged, ..burst };
        let write = hall.response(visit, idx, Stance::Agree);
        hall.store.save(&write).unwrap();
    }
    let counts = |hall: &Hall| {
        let store = &hall.store;
        let all = store.totals(date(), false).unwrap().unwrap();
        let without = store.totals_without_bursts(date(), false).unwrap().unwrap();
        let agree = |totals: &crate::domain::EveningTotals| totals.statements[0].tally.agree;
        [(all.visits, agree(&all)), (without.visits, agree(&without))]
    };
    assert_eq!(counts(&hall), [(4, 2), (3, 1)], "once flagged, a visit stays so");
    hall.store.erase_answers(date(), date()).unwrap();
    assert_eq!(counts(&hall), [(4, 2), (3, 1)]);
}

#[test]
fn clearing_practice_clears_what_was_kept_of_it_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = lively(folder.path());
    hall.store.erase_answers(date(), date()).unwrap();
    hall.store.clear_practice(date()).unwrap();
    let (real, all) = (hall.store.totals(date(), false).unwrap(), hall.store.totals(date(), true).unwrap());
    assert_eq!(real, all);
}

#[test]
fn what_came_after_an_export_was_not_exported() {
    let mut hall = Hall::with(&["Een."]);
    hall.answer(0, Stance::Agree);
    let note = hall.note(0, "Goed idee");
    hall.store.save(&Write::Note(note.clone())).unwrap();
    assert_eq!(hall.store.exported_on(date()).unwrap(), None);

    let digest = hall.store.digest_of(date()).unwrap();
    hall.store.set_exported(date(), date(), &digest).unwrap();
    assert_eq!(hall.store.exported_on(date()).unwrap(), Some(date()));
    hall.store.set_note_status(note.id, NoteStatus::Approved).unwrap();
    assert_eq!(hall.store.exported_on(date()).unwrap(), Some(date()), "approving a note changes no word");

    hall.answer(0, Stance::Disagree);
    assert_eq!(hall.store.exported_on(date()).unwrap(), None, "a new answer");
    let digest = hall.store.digest_of(date()).unwrap();
    hall.store.set_exported(date(), date(), &digest).unwrap();
    hall.store.set_note_status(note.id, NoteStatus::Junk).unwrap();
    assert_eq!(hall.store.exported_on(date()).unwrap(), None, "junk stays out of an export");
}

#[test]
fn an_evening_without_answers_has_nothing_to_erase() {
    let mut hall = Hall::with(&["Een."]);
    let digest = hall.store.digest_of(date()).unwrap();
    hall.store.set_exported(date(), date(), &digest).unwrap();
    assert_eq!(hall.store.exported_on(date()).unwrap(), None);
}

#[test]
fn the_last_day_of_a_job_is_remembered() {
    let mut hall = Hall::with(&["Een."]);
    assert_eq!(hall.store.last_done(JobDay::Backup).unwrap(), None);
    hall.store.set_done(JobDay::Backup, date()).unwrap();
    hall.store.set_done(JobDay::Start, date().succ_opt().unwrap()).unwrap();
    assert_eq!(hall.store.last_done(JobDay::Backup).unwrap(), Some(date()));
    assert_eq!(hall.store.last_done(JobDay::Start).unwrap(), date().succ_opt());
}
