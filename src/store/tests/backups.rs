//! Backups: whole or not there, put back only when every byte fits, and what was there is kept.

use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::domain::{Stance, Write};
use crate::store::tests::{Hall, database, date, stamp};
use crate::store::{Error, StaffLock, Store};

fn lock(pin_hash: &str) -> StaffLock {
    StaffLock { pin_hash: pin_hash.into(), recovery_hash: None, failures: 3 }
}

/// A hall with answers and a note, in a folder, and its backup on a stick.
fn backed_up(folder: &Path, stick: &Path) -> (Hall, PathBuf) {
    let mut hall = Hall::in_folder(folder, &["Een.", "Twee."]);
    hall.answer(0, Stance::Agree);
    hall.answer(1, Stance::Disagree);
    let note = hall.note(0, "Een briefje");
    hall.store.save(&Write::Note(note)).unwrap();
    hall.store.set_staff_lock(&lock("$argon2id$oud")).unwrap();
    let path = hall.store.back_up(stick, date(), &mut |_, _| ControlFlow::Continue(())).unwrap().unwrap();
    (hall, path)
}

fn check(backup: &Path, draft: &Path) -> Result<(), Error> {
    Store::check_backup(&mut File::open(backup).unwrap(), draft)
}

fn names(folder: &Path) -> Vec<String> {
    let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(name).collect();
    names.sort();
    names
}

#[test]
fn a_backup_put_back_brings_everything_back_but_the_lock() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (mut hall, backup) = backed_up(folder.path(), stick.path());
    assert_eq!(names(stick.path()), ["stellingenbord-2026-11-24.backup"]);
    let (totals, dump) = (hall.store.totals(date(), true).unwrap(), hall.dump());
    hall.answer(0, Stance::Skipped);
    hall.store.set_staff_lock(&lock("$argon2id$nieuw")).unwrap();

    let (draft, path) = (folder.path().join("draft.db"), database(folder.path()));
    check(&backup, &draft).unwrap();
    let restored = hall.store.replace_by(&draft, &path, stamp()).unwrap();
    assert_eq!(restored.store.totals(date(), true).unwrap(), totals);
    assert_eq!(restored.store.staff_lock().unwrap(), Some(lock("$argon2id$nieuw")), "the PIN stays");
    let hall = Hall { store: restored.store, ..Hall::with(&[]) };
    assert_eq!(hall.dump(), dump);
    assert_eq!(restored.kept.file_name().unwrap(), "kiosk-before-restore-2026-11-24-193005.db");
    let kept = Store::reader(&restored.kept).unwrap();
    assert_eq!(kept.totals(date(), true).unwrap().unwrap().visits, 3, "what was there is kept");
}

#[test]
fn a_backup_holds_no_hash_of_a_pin_and_no_second_one_takes_its_name() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (hall, backup) = backed_up(folder.path(), stick.path());
    let bytes = fs::read(&backup).unwrap();
    assert!(!bytes.windows(9).any(|window| window == b"$argon2id"));
    assert!(bytes.windows(11).any(|window| window == b"Een briefje"));
    hall.store.back_up(stick.path(), date(), &mut |_, _| ControlFlow::Continue(())).unwrap();
    assert_eq!(
        names(stick.path()),
        ["stellingenbord-2026-11-24-2.backup", "stellingenbord-2026-11-24.backup"]
    );
    assert_eq!(fs::read(&backup).unwrap(), bytes, "nothing is overwritten");
}

#[test]
fn a_cancelled_backup_leaves_nothing_behind() {
    let stick = tempfile::tempdir().unwrap();
    let hall = Hall::with(&["Een."]);
    let end = hall.store.back_up(stick.path(), date(), &mut |_, _| ControlFlow::Break(())).unwrap();
    assert_eq!(end, None);
    assert!(names(stick.path()).is_empty());
}

#[test]
fn every_flipped_byte_is_noticed_and_leaves_no_draft() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (_hall, backup) = backed_up(folder.path(), stick.path());
    let whole = fs::read(&backup).unwrap();
    let (broken, draft) = (stick.path().join("broken"), stick.path().join("draft.db"));
    // Every part of every page, and each byte of the seal.
    let places = (0..whole.len()).step_by(509).chain(whole.len() - 48..whole.len());
    for place in places {
        let mut bytes = whole.clone();
        bytes[place] ^= 0x10;
        fs::write(&broken, bytes).unwrap();
        assert!(matches!(check(&broken, &draft), Err(Error::Damaged(_))), "byte {place}");
        assert!(!draft.exists());
    }
    for length in [0, 1, 47, 48, 49, 4096, whole.len() - 1] {
        fs::write(&broken, &whole[..length]).unwrap();
        assert!(matches!(check(&broken, &draft), Err(Error::Damaged(_))), "cut to {length}");
    }
    fs::write(&broken, [whole.as_slice(), b"x"].concat()).unwrap();
    assert!(matches!(check(&broken, &draft), Err(Error::Damaged(_))), "longer");
    check(&backup, &draft).unwrap();
}

#[test]
fn a_sparse_file_of_ten_gigabytes_and_a_foreign_database_are_refused_at_once() {
    let stick = tempfile::tempdir().unwrap();
    let (file, draft) = (stick.path().join("groot.backup"), stick.path().join("draft.db"));
    File::create(&file).unwrap().set_len(10 << 30).unwrap();
    assert!(matches!(check(&file, &draft), Err(Error::Damaged(_))));
    // Sealed like ours, but not ours.
    let foreign = rusqlite::Connection::open(stick.path().join("foreign.db")).unwrap();
    foreign.execute_batch("CREATE TABLE a (x)").unwrap();
    foreign.close().unwrap();
    crate::store::seal::seal(&stick.path().join("foreign.db")).unwrap();
    assert!(matches!(check(&stick.path().join("foreign.db"), &draft), Err(Error::Damaged(_))));
    assert!(!draft.exists());
}

#[test]
fn a_backup_of_a_newer_program_is_told_apart() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (hall, _) = backed_up(folder.path(), stick.path());
    let path = database(folder.path());
    hall.store.connection.pragma_update(None, "user_version", 99).unwrap();
    hall.store.connection.close().unwrap();
    crate::store::seal::seal(&path).unwrap();
    assert!(matches!(check(&path, &stick.path().join("draft.db")), Err(Error::Newer { found: 99, .. })));
}

#[test]
fn a_database_that_somebody_else_has_open_is_not_replaced() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (mut hall, backup) = backed_up(folder.path(), stick.path());
    let (draft, path) = (folder.path().join("draft.db"), database(folder.path()));
    check(&backup, &draft).unwrap();
    let other = Store::reader(&path).unwrap();
    assert_eq!(other.evenings().unwrap().len(), 1);
    hall.answer(0, Stance::Agree);
    assert!(matches!(hall.store.replace_by(&draft, &path, stamp()), Err(Error::Locked(_))));
    assert_eq!(Store::open(&path).unwrap().totals(date(), false).unwrap().unwrap().visits, 3);
}
