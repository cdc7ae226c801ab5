//! Trouble: a full disk, a write-protected or missing folder, somebody else's lock. Nothing is ever half-written.

use std::fs;
use std::time::Duration;

use rusqlite::Connection;

use crate::domain::{Stance, Write};
use crate::store::tests::{Hall, database, date, listed, stamp};
use crate::store::{Error, Store};

const TEXTS: [&str; 1] = ["Huiswerk hoort op school."];

/// Lets the database grow by this many pages at most.
fn allow_pages(hall: &Hall, more: i64) {
    let pages: i64 = hall.store.connection.query_row("PRAGMA page_count", (), |row| row.get(0)).unwrap();
    hall.store.connection.pragma_update(None, "max_page_count", pages + more).unwrap();
}

#[test]
fn on_a_full_disk_a_write_is_kept_whole_or_not_at_all_and_goes_on_once_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &TEXTS);
    allow_pages(&hall, 3);
    let mut n_kept = 0;
    let refused = loop {
        let visit = hall.visit();
        let write = hall.response(visit, 0, Stance::Agree);
        let before = hall.dump();
        match hall.store.save(&write) {
            Ok(()) => n_kept += 1,
            Err(error) => {
                assert!(matches!(error, Error::Full(_)), "{error:?}");
                assert_eq!(hall.dump(), before);
                break write;
            }
        }
    };
    assert!(n_kept > 10);
    assert_eq!(hall.store.totals(date(), false).unwrap().unwrap().visits, n_kept);
    assert_eq!(hall.store.check().unwrap(), Vec::<String>::new());

    allow_pages(&hall, 100);
    hall.store.save(&refused).unwrap();
    assert_eq!(hall.store.totals(date(), false).unwrap().unwrap().visits, n_kept + 1);
}

#[test]
fn on_a_full_disk_no_board_and_no_note_is_half_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &TEXTS);
    allow_pages(&hall, 1);
    let before = hall.dump();
    let long = "Lang. ".repeat(1_000);
    let set = listed(&["Een.", &long, "Drie."]);
    let error = hall.store.load_statements(date(), &set, &mut || hall.chance.u128(..)).unwrap_err();
    assert!(matches!(error, Error::Full(_)), "{error:?}");
    let note = hall.note(0, &long);
    assert!(matches!(hall.store.save(&Write::Note(note)).unwrap_err(), Error::Full(_)));
    assert_eq!(hall.dump(), before);
}

#[test]
fn while_another_program_holds_the_database_a_write_is_refused_and_reading_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &TEXTS);
    hall.store.connection.busy_timeout(Duration::ZERO).unwrap();
    let other = Connection::open(database(folder.path())).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();

    let visit = hall.visit();
    let write = hall.response(visit, 0, Stance::Agree);
    assert!(matches!(hall.store.save(&write).unwrap_err(), Error::Locked(_)));
    assert_eq!(hall.store.totals(date(), false).unwrap().unwrap().visits, 0);
    other.execute_batch("ROLLBACK").unwrap();
    hall.store.save(&write).unwrap();
    assert_eq!(hall.store.totals(date(), false).unwrap().unwrap().visits, 1);
}

#[test]
fn a_locked_database_is_not_taken_for_a_damaged_one() {
    let folder = tempfile::tempdir().unwrap();
    drop(Hall::in_folder(folder.path(), &TEXTS));
    let other = Connection::open(database(folder.path())).unwrap();
    other
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; PRAGMA user_version = 1; COMMIT")
        .unwrap();
    let error = Store::open_or_set_aside(&database(folder.path()), stamp()).unwrap_err();
    assert!(matches!(error, Error::Locked(_)), "{error:?}");
}

#[test]
fn a_folder_that_is_not_there_is_told_with_its_path() {
    let folder = tempfile::tempdir().unwrap();
    let error = Store::open(&folder.path().join("nowhere").join("kiosk.db")).unwrap_err();
    assert!(matches!(error, Error::Io(_)));
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.starts_with("cannot reach ") && cause.ends_with("kiosk.db\""), "{cause}");
}

#[test]
fn a_folder_in_the_place_of_the_database_is_no_damage() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(database(folder.path())).unwrap();
    let error = Store::open_or_set_aside(&database(folder.path()), stamp()).unwrap_err();
    assert!(matches!(error, Error::Io(_)), "{error:?}");
    assert!(database(folder.path()).is_dir());
}

#[test]
fn a_database_that_may_not_be_written_to_is_told_apart() {
    let mut hall = Hall::with(&TEXTS);
    hall.store.connection.pragma_update(None, "query_only", true).unwrap();
    let visit = hall.visit();
    let write = hall.response(visit, 0, Stance::Agree);
    assert!(matches!(hall.store.save(&write).unwrap_err(), Error::ReadOnly(_)));
    hall.store.connection.pragma_update(None, "query_only", false).unwrap();
    hall.store.save(&write).unwrap();
}

/// Root may write anywhere, so for root this says nothing.
#[cfg(unix)]
#[test]
fn a_write_protected_folder_is_told_apart_and_nothing_is_set_aside() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    drop(Hall::in_folder(folder.path(), &TEXTS));
    let allow = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
    allow(0o555);
    let is_root = fs::write(folder.path().join("probe"), "").is_ok();
    if !is_root {
        let existing = Store::open_or_set_aside(&database(folder.path()), stamp()).unwrap_err();
        assert!(matches!(existing, Error::Io(_) | Error::ReadOnly(_)), "{existing:?}");
        let fresh = Store::open(&folder.path().join("other.db")).unwrap_err();
        assert!(matches!(fresh, Error::ReadOnly(_)), "{fresh:?}");
    }
    allow(0o755);
}
