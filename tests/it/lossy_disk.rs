//! The power is cut: what was written and not flushed is gone, or has reached the disk in any order and in pieces.
//! What was acknowledged is there. And it is not there with a weaker setting, so this test can fail.
//!
//! `lossy_disk.c` is the disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use crate::data_folder::{
    Acknowledged, DataFolder, EVENING, Moment, acknowledged_in, copy, cut_off, folders, n_kills, seed,
};
use crate::faults::kiosk::kiosk;

/// A data folder on a disk that loses what was not flushed.
pub(crate) struct LossyDisk {
    pub(crate) folder: DataFolder,
    /// How many of 100 writes reach the disk without being flushed.
    early: u32,
}

impl LossyDisk {
    /// A disk that holds what is in this folder.
    pub(crate) fn with(folder: DataFolder, early: u32) -> Self {
        let disk = Self { folder, early };
        fs::create_dir(disk.disk()).expect("a folder");
        copy(&disk.folder.path(), &disk.disk());
        disk
    }

    /// What a power cut leaves.
    fn disk(&self) -> PathBuf {
        self.folder.beside("disk")
    }

    /// Puts this disk under a program.
    pub(crate) fn under<'a>(&self, command: &'a mut Command, seed: u64) -> &'a mut Command {
        command.env("LD_PRELOAD", library());
        command.env("LOSSY_LIVE", self.folder.path()).env("LOSSY_DISK", self.disk());
        command.env("LOSSY_EARLY", self.early.to_string()).env("LOSSY_SEED", seed.to_string())
    }

    #[track_caller]
    fn assert_has_the_statements(&self) {
        let evenings = self.folder.program(&["evenings"]).output().expect("the program");
        let listed = String::from_utf8_lossy(&evenings.stdout).into_owned();
        assert!(listed.contains(EVENING) && listed.contains("  8  "), "{listed}");
    }

    /// Cuts the power after the program has ended or was killed: the folder is what the disk holds.
    pub(crate) fn cut_power(&self) {
        for entry in fs::read_dir(self.disk()).expect("a folder") {
            let path = entry.expect("an entry of it").path();
            // Flushed, but the folder was not: no name leads to it.
            if path.to_string_lossy().contains(".nameless-") {
                fs::remove_file(path).expect("a file to remove");
            }
        }
        let live = self.folder.path();
        fs::remove_dir_all(&live).expect("a folder to empty");
        fs::create_dir(&live).expect("a folder");
        copy(&self.disk(), &live);
    }
}

/// The disk, compiled once a run of the tests.
fn library() -> &'static Path {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let library =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("lossy_disk-{}.so", std::process::id()));
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/lossy_disk.c");
        let mut compiler = Command::new("cc");
        compiler.args(["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o"]).arg(&library);
        let output = compiler.arg(source).arg("-ldl").output().expect("cc; see tests/install");
        assert!(output.status.success(), "cc: {}", String::from_utf8_lossy(&output.stderr));
        library
    })
}

/// How many answers were acknowledged, and how many of them a power cut has taken.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    acknowledged: usize,
    lost: usize,
}

/// Cuts the power this often while this program takes answers, each time after so many of them at most.
#[track_caller]
fn cut_often(n_cuts: usize, early: u32, most: usize, program: impl Fn(&DataFolder, u64) -> Command) -> Count {
    let seed = seed();
    println!("STELLINGENBORD_SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    let mut count = Count::default();
    for n_here in folders(n_cuts) {
        let disk = LossyDisk::with(DataFolder::with_evening(), early);
        let mut acknowledged = Acknowledged::new();
        for _ in 0..n_here {
            let moment = Moment::random(&mut random, most);
            println!("{moment:?}");
            let mut program = program(&disk.folder, random.u64(..));
            acknowledged
                .append(&mut acknowledged_in(cut_off(disk.under(&mut program, random.u64(..)), moment)));
            disk.cut_power();
            let found = disk.folder.look_through();
            // What is lost is counted once; what is there is looked for again after every cut.
            let n_before = acknowledged.len();
            acknowledged.retain(|id| found.contains(id));
            count.lost += n_before - acknowledged.len();
        }
        count.acknowledged += acknowledged.len();
    }
    count.acknowledged += count.lost;
    println!("{n_cuts} power cuts, {count:?}");
    count
}

fn visitors(folder: &DataFolder, seed: u64) -> Command {
    folder.simulate(1_000, seed)
}

#[test]
fn whatever_was_acknowledged_is_there_after_every_power_cut() {
    let count = cut_often(n_kills(30), 0, 80, visitors);
    assert!(count.acknowledged > 100 && count.lost == 0, "{count:?}");
}

#[test]
fn writes_that_reach_the_disk_early_torn_and_in_another_order_do_no_harm() {
    for early in [10, 50] {
        let count = cut_often(n_kills(15), early, 80, visitors);
        assert!(count.acknowledged > 50 && count.lost == 0, "{count:?}");
    }
}

/// It also tidies the database when it starts, which writes all of it anew.
#[test]
fn the_kiosk_loses_nothing_acknowledged_when_the_power_is_cut() {
    for early in [0, 30] {
        let count = cut_often(n_kills(15), early, 11, kiosk);
        assert!(count.acknowledged > 20 && count.lost == 0, "{count:?}");
    }
}

#[test]
fn with_a_weaker_setting_answers_are_lost_so_this_disk_is_to_be_feared() {
    let count = cut_often(10, 0, 80, |folder, seed| {
        let mut program = visitors(folder, seed);
        program.arg("--synchronous-normal");
        program
    });
    assert!(count.lost > 0, "{count:?}");
}

#[test]
fn a_first_start_that_the_power_cuts_off_can_be_done_again() {
    let seed = seed();
    println!("STELLINGENBORD_SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    for early in [0, 0, 50].into_iter().cycle().take(n_kills(30)) {
        let disk = LossyDisk::with(DataFolder::empty(), early);
        let moment = Moment { n_lines: 0, then: Duration::from_micros(random.u64(..15_000)) };
        println!("{moment:?}");
        let is_loaded = !cut_off(disk.under(&mut disk.folder.load(), random.u64(..)), moment).is_empty();
        disk.cut_power();
        if is_loaded {
            disk.assert_has_the_statements();
        }

        let output = disk.under(&mut disk.folder.load(), random.u64(..)).output().expect("the program");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        disk.cut_power();
        disk.assert_has_the_statements();
    }
}
