//! A small disk that really gets full: it is told, nothing is lost, and it goes on once there is room.

use std::fs;

use crate::data_folder::{Acknowledged, DataFolder};
use crate::faults::kept_by;
use crate::lossy_disk::LossyDisk;
use crate::mount::Mount;

/// Enough for the database and its log for a while; half of it is taken by something else at first.
const DISK_KILOBYTES: u32 = 2 * 1024;

#[test]
fn a_full_disk_is_told_loses_nothing_and_goes_on_once_there_is_room() {
    let folder = DataFolder::empty();
    let Some(_disk) = Mount::small(&folder.path(), DISK_KILOBYTES) else {
        println!("so the disk is full because lossy_disk.c says so");
        return a_disk_that_is_said_to_be_full();
    };
    let loaded = folder.load().output().expect("the program");
    assert!(loaded.status.success(), "{}", String::from_utf8_lossy(&loaded.stderr));
    let something_else = folder.path().join("film.mkv");
    fs::write(&something_else, vec![1; DISK_KILOBYTES as usize * 1024 / 2]).expect("room for it");

    let full = folder.simulate(10_000, 1).output().expect("the program");
    let acknowledged = kept_by(&full);
    assert_is_told(&full);
    assert!(acknowledged.len() > 10, "{}", acknowledged.len());
    folder.assert_holds(&acknowledged);

    // It stays full for whoever tries again.
    let still_full = folder.simulate(10_000, 2).output().expect("the program");
    assert_is_told(&still_full);
    fs::remove_file(something_else).expect("a file to remove");
    goes_on(&folder, acknowledged.into_iter().chain(kept_by(&still_full)).collect());
}

fn a_disk_that_is_said_to_be_full() {
    let disk = LossyDisk::with(DataFolder::with_evening(), 0);
    let mut program = disk.folder.simulate(100, 1);
    let full =
        disk.under(&mut program, 1).env("LOSSY_FAULT", "write:300:28:0").output().expect("the program");
    assert_is_told(&full);
    goes_on(&disk.folder, kept_by(&full));
}

#[track_caller]
fn assert_is_told(output: &std::process::Output) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("the disk is full"), "{said}");
}

#[track_caller]
fn goes_on(folder: &DataFolder, mut acknowledged: Acknowledged) {
    let n_before = acknowledged.len();
    let output = folder.simulate(3, 3).output().expect("the program");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    acknowledged.append(&mut kept_by(&output));
    println!("{n_before} acknowledged until the disk was full, {} in all", acknowledged.len());
    folder.assert_holds(&acknowledged);
}
