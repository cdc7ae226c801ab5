//! An evening to a stick. *U mag de stick eruit halen* is said only after every byte has come back from the stick.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use rustix::fs::Advice;
use sha2::{Digest as _, Sha256};

use crate::export::{Error, Format, Written, write};
use crate::kiosk::desk::{ExportFormat, JobEnd, JobFault, Stick};
use crate::store::Store;
use crate::worker::desk::long::{Errand, Said};
use crate::worker::desk::{fault_of, sticks};
use crate::worker::{ReportData, chain};

/// A stick and the device it was on when we began. Where it is pulled out, its folder may be left, on another device.
pub(super) struct Target {
    pub(super) name: String,
    stick: Stick,
    device: u64,
}

/// The stick at this path, if it is there and can be written to.
pub(super) fn writable_stick(errand: &Errand, path: &Path) -> Result<Target, JobFault> {
    let stick = sticks::stick_of(path, &errand.folders).filter(|stick| stick.path == path);
    let stick = stick.ok_or(JobFault::StickGone)?;
    if !stick.writable {
        return Err(JobFault::StickReadOnly);
    }
    let device = std::fs::metadata(path).map_err(|error| fault_of_io(&error))?.dev();
    Ok(Target { name: stick.name.clone(), stick, device })
}

/// Returns when the whole stick is flushed, and it is still the stick we began with.
pub(super) fn settle(errand: &Errand, target: &Target) -> Result<(), JobFault> {
    let folder = File::open(&target.stick.path).map_err(|error| fault_of_io(&error))?;
    rustix::fs::syncfs(&folder).map_err(|error| fault_of_io(&error.into()))?;
    let device = folder.metadata().map_err(|error| fault_of_io(&error))?.dev();
    let is_there = sticks::stick_of(&target.stick.path, &errand.folders).is_some();
    if is_there && device == target.device { Ok(()) } else { Err(JobFault::StickGone) }
}

/// Writes the evening in these formats.
pub(super) fn export(errand: &Errand, formats: &[ExportFormat], to: &Path) -> Result<JobEnd, JobFault> {
    let target = writable_stick(errand, to)?;
    let store = Store::reader(&errand.database).map_err(|error| {
        tracing::error!("an export cannot read the database: {}", chain(&error));
        fault_of(&error)
    })?;
    // All of it is of one moment, though visitors go on answering.
    let done = store.at_one_moment(|store| write_all(errand, store, formats, to));
    let (evening, digest, written) = match done {
        Ok(Some(done)) => done,
        Ok(None) => return Err(JobFault::Unexpected),
        Err(Stopped::Export(Error::Cancelled)) => return Ok(JobEnd::Cancelled),
        Err(Stopped::Export(error)) => {
            tracing::error!("an export was not made: {}", chain(&error));
            return Err(fault_of_export(&error));
        }
        Err(Stopped::Store(error)) => {
            tracing::error!("an export was not made: {}", chain(&error));
            return Err(fault_of(&error));
        }
    };
    settle(errand, &target)?;
    for file in &written {
        compare(file)?;
    }
    // A newsletter is no copy of the answers: after it nothing may be erased.
    if formats.iter().any(|format| format.holds_everything()) {
        errand.say(Said::Exported(evening, digest));
    }
    let files = written.iter().map(|file| sticks::shown_name(&file.path)).collect();
    Ok(JobEnd::Written { stick: target.name, files })
}

/// Why it stopped.
enum Stopped {
    Store(crate::store::Error),
    Export(Error),
}

impl From<crate::store::Error> for Stopped {
    fn from(error: crate::store::Error) -> Self {
        Self::Store(error)
    }
}

type Done = (chrono::NaiveDate, [u8; 32], Vec<Written>);

/// Writes all formats; `None` where there is no evening.
fn write_all(
    errand: &Errand,
    store: &Store,
    formats: &[ExportFormat],
    to: &Path,
) -> Result<Option<Done>, Stopped> {
    let Some(date) = errand.evening else { return Ok(None) };
    let Some(gathered) = ReportData::read(store, date, errand.practice, &errand.report)? else {
        return Ok(None);
    };
    let formats: Vec<&Format> =
        formats.iter().filter_map(|format| Format::from_code(format.code())).collect();
    let n_formats = u64::try_from(formats.len()).unwrap_or(1);
    let words = (errand.setup.words)();
    let report = gathered.report(errand.today, &*words);
    let mut written = Vec::new();
    for (nth, format) in (0_u64..).zip(formats) {
        let mut progress = |done: u64, expected: u64| {
            // Each format takes as long as the others, as far as somebody who waits can see.
            let expected = expected.max(1);
            errand.progress(nth * expected + done.min(expected), n_formats * expected)
        };
        written.extend(write(&report, format, to, &mut progress).map_err(Stopped::Export)?);
    }
    Ok(Some((date, store.digest_of(date)?, written)))
}

/// Reads a file once more under its final name, from the stick itself.
fn compare(written: &Written) -> Result<(), JobFault> {
    let digest = digest_on_stick(&written.path).map_err(|error| fault_of_io(&error))?;
    if digest == written.sha256 {
        return Ok(());
    }
    tracing::error!("what was read back from a stick differs from what was written");
    Err(JobFault::StickDiffers)
}

fn digest_on_stick(path: &Path) -> io::Result<String> {
    let mut file = sticks::open_file(path)?;
    // What the system keeps in memory would prove nothing about the stick.
    rustix::fs::fadvise(&file, 0, None, Advice::DontNeed)?;
    let mut hash = Sha256::new();
    let mut block = vec![0; 64 * 1024];
    loop {
        match file.read(&mut block) {
            Ok(0) => break,
            Ok(count) => hash.update(block.get(..count).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let mut hex = String::new();
    for byte in hash.finalize() {
        // Writing to a string does not fail.
        write!(hex, "{byte:02x}").ok();
    }
    Ok(hex)
}

/// What an error of the file system of a stick means.
#[expect(clippy::wildcard_enum_match_arm, reason = "ErrorKind belongs to std and may grow")]
fn fault_of_io(error: &io::Error) -> JobFault {
    tracing::error!("a stick does not answer: {error}");
    match error.kind() {
        io::ErrorKind::StorageFull => JobFault::StickFull,
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => JobFault::StickReadOnly,
        _ => JobFault::StickGone,
    }
}

fn fault_of_export(error: &Error) -> JobFault {
    match error {
        Error::Full { .. } => JobFault::StickFull,
        Error::ReadOnly { .. } => JobFault::StickReadOnly,
        Error::Gone { .. } => JobFault::StickGone,
        Error::Differs { .. } => JobFault::StickDiffers,
        // Large workbooks are built in the folder for temporary files.
        Error::Workbook { .. } => JobFault::DiskFull,
        Error::Cancelled | Error::Source(_) | Error::UnknownStatement { .. } | Error::Other { .. } => {
            JobFault::Unexpected
        }
    }
}
