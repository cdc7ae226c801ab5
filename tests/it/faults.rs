//! The disk fails once, a few times or for ever, at every write, flush and opening there is, also while the
//! database is mended after a power cut. Then the power is cut. Nothing acknowledged is lost, the database is
//! whole, and it goes on.

mod full;
pub(crate) mod kiosk;

use std::fs;
use std::process::{Command, Output};
use std::time::Duration;

use crate::data_folder::{Acknowledged, DataFolder, Moment, acknowledged_in, cut_off};
use crate::lossy_disk::LossyDisk;

/// `ENOSPC`, `EIO` and `EROFS` of Linux: the disk is full, has failed, may not be written to.
const ERRORS: [u32; 3] = [28, 5, 30];

/// A visit with notes, one of which is taken back: that empties the log.
const SEED: u64 = 60;

/// What fails.
#[derive(Clone, Copy, Debug)]
struct Fault {
    /// `write`, `sync` or `open`.
    kind: &'static str,
    error: u32,
    /// The first that fails.
    nth: u32,
    /// How many in a row; 0 for all that follow.
    times: u32,
}

/// What answers while the disk fails.
type Visitor = fn(&DataFolder) -> Command;

fn simulated(folder: &DataFolder) -> Command {
    folder.simulate(1, SEED)
}

/// A folder as a power cut has left it, with answers in the log that is to be mended.
fn after_a_power_cut() -> LossyDisk {
    let disk = LossyDisk::with(DataFolder::with_evening(), 0);
    let moment = Moment { n_lines: 12, then: Duration::ZERO };
    let said = cut_off(disk.under(&mut disk.folder.simulate(1_000, 1), 1), moment);
    disk.cut_power();
    disk.folder.assert_holds(&acknowledged_in(said));
    disk
}

/// Lets a visitor answer while this fault strikes, cuts the power when the program has ended, and lets others
/// answer on a disk that is well again. Gives the number of lines said; `None` when there was nothing to strike.
#[track_caller]
fn strike(before: &LossyDisk, there: &Acknowledged, visitor: Visitor, fault: Fault) -> Option<usize> {
    println!("{fault:?}");
    let disk = LossyDisk::with(DataFolder::copy_of(&before.folder.path()), 0);
    let fired = disk.folder.beside("fired");
    let Fault { kind, error, nth, times } = fault;
    let mut program = visitor(&disk.folder);
    disk.under(&mut program, 1).env("LOSSY_FAULT", format!("{kind}:{nth}:{error}:{times}"));
    let output = program.env("LOSSY_FIRED", &fired).output().expect("the program");
    let mut acknowledged = kept_by(&output);
    let n_kept = acknowledged.len();
    assert_ending(fault, &output, n_kept);

    disk.cut_power();
    acknowledged.extend(there.iter().cloned());
    disk.folder.assert_holds(&acknowledged);
    let output = disk.under(&mut disk.folder.simulate(1, 2), 1).output().expect("the program");
    assert!(output.status.success(), "{fault:?}: {}", String::from_utf8_lossy(&output.stderr));
    acknowledged.append(&mut kept_by(&output));
    disk.cut_power();
    disk.folder.assert_holds(&acknowledged);
    fs::exists(fired).expect("a folder").then_some(n_kept)
}

fn kept_by(output: &Output) -> Acknowledged {
    acknowledged_in(String::from_utf8_lossy(&output.stdout).lines())
}

/// A disk that comes back is waited for; one that does not is told.
#[track_caller]
fn assert_ending(fault: Fault, output: &Output, n_kept: usize) {
    let said = String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(0) => {}
        Some(1) if fault.times == 0 || n_kept == 0 => {
            assert!(!said.trim().is_empty(), "{fault:?}: it has failed and says nothing");
        }
        _ => panic!("{fault:?}: {}\n{said}\n{}", output.status, String::from_utf8_lossy(&output.stdout)),
    }
}

/// Strikes at the first, the second, and so on, until nothing is left to strike at.
#[track_caller]
fn sweep(visitor: Visitor, kind: &'static str, times: &[u32]) {
    let before = after_a_power_cut();
    let there = before.folder.look_through();
    for times in times {
        let (mut n_fired, mut n_kept) = (0, 0);
        for nth in 1.. {
            let error = ERRORS[nth as usize % ERRORS.len()];
            let Some(kept) = strike(&before, &there, visitor, Fault { kind, error, nth, times: *times })
            else {
                break;
            };
            (n_fired, n_kept) = (n_fired + 1, n_kept + kept);
        }
        println!("{kind} failed {times} times in a row: {n_fired} runs, {n_kept} acknowledged");
        assert!(n_fired > 3, "{n_fired} is hardly any");
    }
}

#[test]
fn whichever_flush_fails_nothing_acknowledged_is_lost() {
    sweep(simulated, "sync", &[1, 2, 3, 0]);
}

#[test]
fn whichever_opening_of_a_file_fails_nothing_acknowledged_is_lost() {
    sweep(simulated, "open", &[1, 2, 0]);
}

#[test]
fn whichever_write_fails_nothing_acknowledged_is_lost() {
    sweep(simulated, "write", &[1, 0]);
}

#[test]
fn the_kiosk_tries_again_until_the_disk_flushes_and_loses_nothing_acknowledged() {
    // Twice: the flush of an answer, and the one with which the worker then closes the database.
    sweep(|folder| kiosk::kiosk(folder, SEED), "sync", &[2]);
}
