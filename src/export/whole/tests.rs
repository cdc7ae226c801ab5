//! Files on sticks that are full, locked, broken or pulled out: whole, or not there.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a stand-in has a single trouble, and is itself in all others"
)]

use std::fs;
use std::io::{self, Cursor, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::export::place::{Disk, Place, Sink};
use crate::export::sample::{Sample, dutch};
use crate::export::whole::{write, write_to};
use crate::export::{Error, FORMATS, Format, Written};

/// What goes wrong, by the error number that Linux gives.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Trouble {
    None,
    Create(i32),
    /// After this many bytes of a file.
    Write(u64, i32),
    Sync(i32),
    /// Reading back gives one bit of difference.
    BitFlips,
    /// Reading back gives less than was written.
    CutShort,
    Open(i32),
    /// At the last of the files.
    Rename(i32),
    SyncFolder(i32),
}

/// A real folder with a trouble.
struct Stick {
    trouble: Trouble,
    arrived: Arc<AtomicU64>,
    /// How many renames go well.
    renames: AtomicU64,
}

struct StickFile {
    inner: Box<dyn Sink>,
    trouble: Trouble,
    bytes: u64,
    arrived: Arc<AtomicU64>,
}

impl Stick {
    fn with(trouble: Trouble, renames: u64) -> Self {
        Self { trouble, arrived: Arc::default(), renames: AtomicU64::new(renames) }
    }
}

fn fail(code: i32) -> io::Error {
    io::Error::from_raw_os_error(code)
}

impl Write for StickFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = match self.trouble {
            Trouble::Write(after, code) if after == self.bytes => return Err(fail(code)),
            Trouble::Write(after, _) => usize::try_from(after - self.bytes).expect("a small stick"),
            _ => usize::MAX,
        };
        let count = self.inner.write(&bytes[..bytes.len().min(room)])?;
        self.bytes += count as u64;
        self.arrived.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl Sink for StickFile {
    fn sync(&mut self) -> io::Result<()> {
        if let Trouble::Sync(code) = self.trouble { Err(fail(code)) } else { self.inner.sync() }
    }
}

impl Place for Stick {
    fn create(&self, path: &Path) -> io::Result<Box<dyn Sink>> {
        if let Trouble::Create(code) = self.trouble {
            return Err(fail(code));
        }
        let (inner, arrived) = (Disk.create(path)?, Arc::clone(&self.arrived));
        Ok(Box::new(StickFile { inner, trouble: self.trouble, bytes: 0, arrived }))
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn Read>> {
        let mut bytes = Vec::new();
        Disk.open(path)?.read_to_end(&mut bytes)?;
        match self.trouble {
            Trouble::Open(code) => return Err(fail(code)),
            Trouble::BitFlips => bytes[0] ^= 1,
            Trouble::CutShort => bytes.truncate(bytes.len() - 1),
            _ => {}
        }
        Ok(Box::new(Cursor::new(bytes)))
    }

    fn is_taken(&self, path: &Path) -> io::Result<bool> {
        Disk.is_taken(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        if let Trouble::Rename(code) = self.trouble
            && self.renames.fetch_sub(1, Ordering::Relaxed) == 0
        {
            return Err(fail(code));
        }
        Disk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        Disk.remove(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        if let Trouble::SyncFolder(code) = self.trouble { Err(fail(code)) } else { Disk.sync_folder(folder) }
    }
}

fn names(dir: &Path) -> Vec<String> {
    let name =
        |entry: io::Result<fs::DirEntry>| entry.expect("an entry").file_name().into_string().expect("UTF-8");
    let mut names: Vec<_> = fs::read_dir(dir).expect("a folder").map(name).collect();
    names.sort();
    names
}

fn names_of(written: &[Written]) -> Vec<String> {
    written.iter().map(|file| file.path.file_name().expect("a name").display().to_string()).collect()
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Exports to a stick with this trouble, and gives the error's name and what the folder then holds.
fn told_after(trouble: Trouble, format: &Format) -> (&'static str, Vec<String>) {
    let (dir, sample, words) = (folder(), Sample::with_responses(11), dutch());
    let renames = format.parts.len() as u64 - 1;
    let go_on = &mut |_, _| ControlFlow::Continue(());
    let outcome = write_to(&Stick::with(trouble, renames), &sample.report(&words), format, dir.path(), go_on);
    let told = match outcome {
        Ok(_) => "written",
        Err(Error::Full { .. }) => "full",
        Err(Error::ReadOnly { .. }) => "read-only",
        Err(Error::Gone { .. }) => "gone",
        Err(Error::Differs { .. }) => "differs",
        Err(err) => panic!("unexpected: {err}"),
    };
    (told, names(dir.path()))
}

#[test]
fn whatever_is_wrong_with_the_stick_is_told_and_leaves_nothing_behind() {
    let (full, read_only, gone) = (28, 30, 5);
    let cases = [
        (Trouble::Create(read_only), "read-only"),
        (Trouble::Write(0, full), "full"),
        (Trouble::Write(100, gone), "gone"),
        (Trouble::Sync(full), "full"),
        (Trouble::Sync(gone), "gone"),
        (Trouble::Open(gone), "gone"),
        (Trouble::BitFlips, "differs"),
        (Trouble::CutShort, "differs"),
        (Trouble::Rename(full), "full"),
        (Trouble::SyncFolder(gone), "gone"),
    ];
    for format in FORMATS {
        for (trouble, expected) in cases {
            let told = told_after(trouble, format);
            assert_eq!(told, (expected, Vec::new()), "{} {trouble:?}", format.code);
        }
        assert_eq!(told_after(Trouble::None, format).0, "written");
    }
}

#[test]
fn the_same_export_again_is_done_already_and_another_takes_the_next_number() {
    let dir = folder();
    for format in FORMATS {
        let first = Sample::with_responses(11).export(format.code, dir.path()).expect("an export");
        let again = Sample::with_responses(11).export(format.code, dir.path()).expect("an export");
        assert_eq!(first, again, "{}", format.code);
    }
    let other = Sample::with_responses(12).export("csv", dir.path()).expect("an export");
    assert_eq!(
        names_of(&other),
        [
            "stellingenbord-2026-11-24-uitkomst-2.csv",
            // The same bytes as before, under the number of its set.
            "stellingenbord-2026-11-24-briefjes-2.csv",
            "stellingenbord-2026-11-24-antwoorden-2.csv"
        ]
    );
    let third = Sample::with_responses(13).export("json", dir.path()).expect("an export");
    assert_eq!(names_of(&third), ["stellingenbord-2026-11-24-2.json"]);
    assert_eq!(names(dir.path()).len(), 5 + 3 + 3 + 1 + 1 + 1);
    assert!(names(dir.path()).iter().all(|name| !name.contains(".deel")));
}

#[test]
fn a_file_of_somebody_else_and_a_folder_of_that_name_are_left_alone() {
    let dir = folder();
    fs::write(dir.path().join("stellingenbord-2026-11-24.xlsx"), "mijn eigen werk").expect("a file");
    fs::create_dir(dir.path().join("stellingenbord-2026-11-24-2.xlsx")).expect("a folder");
    std::os::unix::fs::symlink("nowhere", dir.path().join("stellingenbord-2026-11-24-3.xlsx"))
        .expect("a link");
    let written = Sample::with_responses(11).export("xlsx", dir.path()).expect("an export");
    assert_eq!(names_of(&written), ["stellingenbord-2026-11-24-4.xlsx"]);
    let kept = fs::read_to_string(dir.path().join("stellingenbord-2026-11-24.xlsx")).expect("a file");
    assert_eq!(kept, "mijn eigen werk");
}

#[test]
fn half_a_file_of_an_interrupted_export_is_no_hindrance() {
    let dir = folder();
    fs::write(dir.path().join("stellingenbord-2026-11-24.json.deel"), "{\"half").expect("a file");
    Sample::with_responses(1).export("json", dir.path()).expect("an export");
    assert_eq!(names(dir.path()), ["stellingenbord-2026-11-24.json"]);
}

#[test]
fn a_missing_folder_and_a_file_instead_of_one_are_gone() {
    let dir = folder();
    fs::write(dir.path().join("file"), "").expect("a file");
    for missing in ["pulled-out", "file"] {
        let outcome = Sample::with_responses(1).export("csv", &dir.path().join(missing));
        assert!(matches!(outcome, Err(Error::Gone { .. })), "{outcome:?}");
    }
}

#[test]
fn cancelled_halfway_nothing_is_left() {
    let (sample, words) = (Sample::with_responses(5000), dutch());
    for format in FORMATS {
        for after in [0, 1, 300, 4000, 4502] {
            let dir = folder();
            let stop =
                &mut |done, _| if done < after { ControlFlow::Continue(()) } else { ControlFlow::Break(()) };
            let outcome = write(&sample.report(&words), format, dir.path(), stop);
            assert!(matches!(outcome, Err(Error::Cancelled)), "{} {after} {outcome:?}", format.code);
            assert!(names(dir.path()).is_empty(), "{} {after}", format.code);
        }
    }
}

#[test]
fn a_source_that_fails_halfway_leaves_nothing() {
    let (dir, mut sample) = (folder(), Sample::with_responses(1000));
    sample.fails_after = Some(600);
    // The others tell no single responses.
    for code in ["xlsx", "csv", "json"] {
        let outcome = sample.export(code, dir.path());
        assert!(matches!(outcome, Err(Error::Source(_))), "{outcome:?}");
    }
    assert!(names(dir.path()).is_empty());
}

#[test]
fn a_hundred_thousand_responses_are_on_their_way_to_the_stick_before_the_last_is_read() {
    for code in ["csv", "json"] {
        let (dir, words, mut sample) = (folder(), dutch(), Sample::with_responses(100_000));
        let stick = Stick::with(Trouble::None, 0);
        let (arrived, at_last) = (Arc::clone(&stick.arrived), Arc::new(AtomicU64::new(0)));
        let seen = Arc::clone(&at_last);
        sample.on_response = Box::new(move || seen.store(arrived.load(Ordering::Relaxed), Ordering::Relaxed));
        let format = Format::from_code(code).expect("a format");
        let go_on = &mut |_, _| ControlFlow::Continue(());
        let written = write_to(&stick, &sample.report(&words), format, dir.path(), go_on).expect("an export");
        let bytes: u64 = written.iter().map(|file| file.bytes).sum();
        // Only the last blocks are still in memory.
        let waiting = bytes - at_last.load(Ordering::Relaxed);
        assert!(waiting < 3 * 64 * 1024, "{code}: {waiting} of {bytes} bytes wait in memory");
    }
}

#[test]
fn a_hundred_thousand_responses_fit_in_a_workbook() {
    let dir = folder();
    let written = Sample::with_responses(100_000).export("xlsx", dir.path()).expect("an export");
    assert!(written[0].bytes > 100_000, "{written:?}");
}
