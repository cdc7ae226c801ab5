//! Opening: what is switched on, what is refused, what is set aside and what is begun.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::domain::Stance;
use crate::store::tests::{Hall, database, date, stamp};
use crate::store::{APPLICATION_ID, Error, Store};

#[test]
fn the_bundled_sqlite_is_past_the_wal_reset_bug() {
    assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
}

#[test]
fn everything_we_rely_on_is_really_switched_on() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&database(folder.path())).unwrap();
    let number = |pragma: &str| -> i64 {
        store.connection.query_row(&format!("PRAGMA {pragma}"), (), |row| row.get(0)).unwrap()
    };
    let mode: String = store.connection.query_row("PRAGMA journal_mode", (), |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    assert_eq!(number("synchronous"), 2, "2 is FULL");
    assert_eq!(number("foreign_keys"), 1);
    assert_eq!(number("secure_delete"), 1);
    assert_eq!(number("trusted_schema"), 0);
    assert_eq!(number("cell_size_check"), 1);
    assert_eq!(number("mmap_size"), 0);
    assert_eq!(number("temp_store"), 2, "2 is MEMORY");
    assert_eq!(number("busy_timeout"), 2_000);
    assert_eq!(number("application_id"), APPLICATION_ID);
    assert_eq!(number("user_version"), 3);
    let config = |config| store.connection.db_config(config).unwrap();
    assert!(config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE));
    assert!(!config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE));
}

#[test]
fn every_table_is_strict_and_has_no_rowid() {
    let store = Store::in_memory().unwrap();
    let mut list = store
        .connection
        .prepare("SELECT name, strict, wr FROM pragma_table_list WHERE name NOT LIKE 'sqlite_%'")
        .unwrap();
    let tables: Vec<(String, bool, bool)> = list
        .query_map((), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(tables.len(), 22);
    for (name, strict, without_rowid) in tables {
        assert!(strict && without_rowid, "{name}");
    }
}

#[test]
fn an_empty_file_is_a_new_database() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(database(folder.path()), "").unwrap();
    let (store, set_aside) = Store::open_or_set_aside(&database(folder.path()), stamp()).unwrap();
    assert!(set_aside.is_none());
    assert_eq!(store.evenings().unwrap(), []);
}

#[test]
fn a_first_start_that_was_interrupted_is_begun_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = database(folder.path());
    Connection::open(&path).unwrap().pragma_update(None, "journal_mode", "WAL").unwrap();
    assert!(fs::metadata(&path).unwrap().len() > 0);
    let (store, set_aside) = Store::open_or_set_aside(&path, stamp()).unwrap();
    assert!(set_aside.is_none());
    assert_eq!(store.evenings().unwrap(), []);
}

#[test]
fn a_database_is_opened_again_with_what_was_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let hall = Hall::in_folder(folder.path(), &["Huiswerk hoort op school."]);
    let before = hall.dump();
    drop(hall);
    let (store, set_aside) = Store::open_or_set_aside(&database(folder.path()), stamp()).unwrap();
    assert!(set_aside.is_none());
    assert_eq!(Hall { store, chance: fastrand::Rng::new(), statements: vec![] }.dump(), before);
}

#[test]
fn what_a_crash_left_in_the_log_is_in_the_database_once_it_is_open() {
    let (folder, crashed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut hall = Hall::in_folder(folder.path(), &["Huiswerk hoort op school."]);
    hall.answer(0, Stance::Agree);
    for name in ["kiosk.db", "kiosk.db-wal"] {
        fs::copy(folder.path().join(name), crashed.path().join(name)).unwrap();
    }
    let log = crashed.path().join("kiosk.db-wal");
    assert!(fs::metadata(&log).unwrap().len() > 0);

    let store = Store::open(&database(crashed.path())).unwrap();
    assert_eq!(fs::metadata(&log).unwrap().len(), 0);
    assert_eq!(store.totals(date(), false).unwrap().unwrap().visits, 1);
}

#[test]
fn a_database_can_be_opened_while_another_program_reads_its_log() {
    let folder = tempfile::tempdir().unwrap();
    let hall = Hall::in_folder(folder.path(), &["Huiswerk hoort op school."]);
    let reader = Store::reader(&database(folder.path())).unwrap();
    reader
        .at_one_moment(|reader| {
            assert_eq!(reader.evenings()?.len(), 1);
            Store::open(&database(folder.path())).map(drop)
        })
        .unwrap();
    drop(hall);
}

#[test]
fn a_newer_database_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = database(folder.path());
    drop(Hall::in_folder(folder.path(), &["Huiswerk hoort op school."]));
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = fs::read(&path).unwrap();

    let refused = |error: Error| matches!(error, Error::Newer { found: 99, ours: 3, .. });
    assert!(refused(Store::open(&path).unwrap_err()));
    assert!(refused(Store::open_or_set_aside(&path, stamp()).unwrap_err()));
    assert!(refused(Store::reader(&path).unwrap_err()));
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn a_newer_database_whose_version_is_still_in_the_log_is_refused_and_keeps_its_log() {
    let folder = tempfile::tempdir().unwrap();
    let path = database(folder.path());
    drop(Store::open(&path).unwrap());
    let newer = Connection::open(&path).unwrap();
    newer.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    drop(newer);
    let log = fs::read(folder.path().join("kiosk.db-wal")).unwrap();
    assert!(!log.is_empty());

    assert!(matches!(Store::open(&path).unwrap_err(), Error::Newer { .. }));
    assert!(fs::read(folder.path().join("kiosk.db-wal")).unwrap() == log);
}

#[test]
fn the_database_of_another_program_is_refused_and_left_as_it_is() {
    for make in ["PRAGMA application_id = 1", "CREATE TABLE recipe (x)", "PRAGMA user_version = 9"] {
        let folder = tempfile::tempdir().unwrap();
        let path = database(folder.path());
        Connection::open(&path).unwrap().execute_batch(make).unwrap();
        let before = fs::read(&path).unwrap();
        for error in [Store::open(&path).unwrap_err(), Store::open_or_set_aside(&path, stamp()).unwrap_err()]
        {
            assert!(matches!(error, Error::Foreign { .. }), "{make}: {error:?}");
        }
        assert!(fs::read(&path).unwrap() == before, "{make}");
        assert_eq!(names_in(folder.path()), ["kiosk.db"], "{make}");
    }
}

#[test]
fn a_damaged_database_is_set_aside_whole_and_a_fresh_one_begun() {
    type Harm = fn(&mut Vec<u8>);
    let harms: [(&str, Harm); 5] = [
        ("no database at all", |bytes| *bytes = b"geen database".to_vec()),
        ("cut within a page", |bytes| bytes.truncate(10_000)),
        ("cut at a page", |bytes| bytes.truncate(3 * 4_096)),
        ("first bytes flipped", |bytes| bytes[..16].iter_mut().for_each(|byte| *byte ^= 0xFF)),
        ("a page flipped", |bytes| bytes[2 * 4_096..3 * 4_096].iter_mut().for_each(|byte| *byte ^= 0xFF)),
    ];
    for (what, harm) in harms {
        let folder = tempfile::tempdir().unwrap();
        let path = database(folder.path());
        drop(Hall::in_folder(folder.path(), &["Huiswerk hoort op school."]));
        let mut bytes = fs::read(&path).unwrap();
        harm(&mut bytes);
        fs::write(&path, &bytes).unwrap();
        fs::write(folder.path().join("kiosk.db-wal"), "the log").unwrap();

        let (store, set_aside) = Store::open_or_set_aside(&path, stamp()).unwrap();
        let set_aside = set_aside.unwrap_or_else(|| panic!("{what}: not seen"));
        assert!(matches!(set_aside.cause, Error::Damaged(_)), "{what}");
        assert_eq!(set_aside.path, folder.path().join("kiosk-damaged-2026-11-24-193005.db"), "{what}");
        assert!(fs::read(&set_aside.path).unwrap() == bytes, "{what}: not kept as it was");
        assert!(names_in(folder.path()).contains(&"kiosk-damaged-2026-11-24-193005.db-wal".into()), "{what}");
        assert_eq!(store.evenings().unwrap(), [], "{what}");
        assert_eq!(store.check().unwrap(), Vec::<String>::new(), "{what}");
    }
}

#[test]
fn two_damaged_databases_in_one_second_are_both_kept() {
    let folder = tempfile::tempdir().unwrap();
    for n_before in 0..2 {
        fs::write(database(folder.path()), format!("broken {n_before}")).unwrap();
        Store::open_or_set_aside(&database(folder.path()), stamp()).unwrap();
    }
    let kept = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(kept("kiosk-damaged-2026-11-24-193005.db"), "broken 0");
    assert_eq!(kept("kiosk-damaged-2026-11-24-193005-2.db"), "broken 1");
}

#[test]
fn a_log_without_its_database_is_set_aside_and_not_thrown_away() {
    for main in [None, Some("")] {
        let folder = tempfile::tempdir().unwrap();
        let path = database(folder.path());
        fs::write(folder.path().join("kiosk.db-wal"), "answers").unwrap();
        if let Some(content) = main {
            fs::write(&path, content).unwrap();
        }
        let (_store, set_aside) = Store::open_or_set_aside(&path, stamp()).unwrap();
        assert!(set_aside.is_some());
        let log = folder.path().join("kiosk-damaged-2026-11-24-193005.db-wal");
        assert_eq!(fs::read_to_string(log).unwrap(), "answers");
    }
}

#[test]
fn a_reader_sees_what_is_written_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &["Huiswerk hoort op school."]);
    let mut reader = Store::reader(&database(folder.path())).unwrap();
    hall.answer(0, Stance::Agree);
    assert_eq!(reader.totals(date(), false).unwrap().unwrap().visits, 1);

    let visit = hall.visit();
    let write = hall.response(visit, 0, Stance::Agree);
    assert!(matches!(reader.save(&write).unwrap_err(), Error::ReadOnly(_)));
}

#[test]
fn a_reader_makes_no_database() {
    let folder = tempfile::tempdir().unwrap();
    let path = database(folder.path());
    assert!(matches!(Store::reader(&path).unwrap_err(), Error::Io(_)));
    assert!(!path.exists());

    fs::write(&path, "").unwrap();
    assert!(matches!(Store::reader(&path).unwrap_err(), Error::Older { found: 0, .. }));
    assert_eq!(fs::read(&path).unwrap(), b"");
}

#[test]
fn what_is_read_at_one_moment_is_not_changed_by_a_write_in_between() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &["Huiswerk hoort op school."]);
    let reader = Store::reader(&database(folder.path())).unwrap();
    let visits = |store: &Store| store.totals(date(), false).unwrap().unwrap().visits;
    reader
        .at_one_moment(|reader| {
            assert_eq!(visits(reader), 0);
            hall.answer(0, Stance::Agree);
            assert_eq!(visits(reader), 0);
            Ok::<(), crate::store::Error>(())
        })
        .unwrap();
    assert_eq!(visits(&reader), 1);
}

/// The names of the files in this folder, sorted.
fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
