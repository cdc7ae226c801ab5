//! Writes the files of a format whole or not at all: beside their names first, flushed, read back, renamed.

use std::fmt::Write as _;
use std::io::{self, BufWriter, Read as _, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::export::error::{Error, Stop};
use crate::export::place::{Disk, Place, Sink};
use crate::export::progress::{OnProgress, Progress};
use crate::export::{Format, Report};

/// What comes after the name of a file that is not whole yet.
const DRAFT_SUFFIX: &str = ".deel";
/// Bytes handed to, or read from, the medium at once.
const BLOCK_BYTES: usize = 64 * 1024;

/// A file of an export that stands under its final name, and was read back and compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub path: PathBuf,
    pub bytes: u64,
    /// In hexadecimal.
    pub sha256: String,
}

/// Writes the report in one format to the folder `dir`, which must be there.
///
/// The files are called `stellingenbord-<date><suffix>.<extension>`. A file that is there already is never
/// overwritten: if all files of the format are there with the same bytes nothing is written, and otherwise the
/// whole set takes `-2`, `-3` and so on. `progress` hears how many rows are done out of how many, and cancels by
/// `Break`. After any error there is no file of this export, whole or half.
pub fn write(
    report: &Report<'_>,
    format: &Format,
    dir: &Path,
    progress: &mut OnProgress<'_>,
) -> Result<Vec<Written>, Error> {
    write_to(&Disk, report, format, dir, progress)
}

/// The same, to any place.
pub(super) fn write_to(
    place: &dyn Place,
    report: &Report<'_>,
    format: &Format,
    dir: &Path,
    progress: &mut OnProgress<'_>,
) -> Result<Vec<Written>, Error> {
    let mut progress = Progress::new(report.expected_rows(), progress);
    progress.look().map_err(|stop| stop.at(dir))?;
    let mut finished = Vec::new();
    for part in format.parts {
        let stem = format!("stellingenbord-{}{}", report.totals.evening.date, part.suffix);
        let mut draft = Draft::create(place, dir.join(format!("{stem}.{}{DRAFT_SUFFIX}", part.extension)))?;
        if let Err(stop) = (part.write)(report, &mut draft, &mut progress) {
            let stop = if progress.is_cancelled() { Stop::Cancelled } else { stop };
            return Err(stop.at(draft.path()));
        }
        finished.push(draft.finish(stem, part.extension)?);
    }
    progress.look().map_err(|stop| stop.at(dir))?;
    publish(place, dir, finished)
}

/// Gives the finished files their names: all of them, or none after an error.
fn publish(place: &dyn Place, dir: &Path, mut finished: Vec<Finished<'_>>) -> Result<Vec<Written>, Error> {
    let mut number = 1_u32;
    let targets = loop {
        let target = |file: &Finished<'_>| dir.join(numbered(&file.stem, number, file.extension));
        let targets: Vec<PathBuf> = finished.iter().map(target).collect();
        let mut taken = false;
        for (file, target) in finished.iter_mut().zip(&targets) {
            file.is_there = place.is_taken(target).map_err(|err| Error::io(err, target))?;
            // A file that cannot be read is not ours to judge, let alone to overwrite.
            let same = file.is_there && digest(place, target).is_ok_and(|digest| digest == file.digest);
            taken = taken || (file.is_there && !same);
        }
        if !taken {
            break targets;
        }
        number = number.saturating_add(1);
    };
    for (file, target) in finished.iter_mut().zip(&targets).filter(|(file, _)| !file.is_there) {
        // The check above and this are two steps; the kiosk is the only one that writes exports to its folder.
        place.rename(&file.guard.path, target).map_err(|err| Error::io(err, target))?;
        file.guard.path.clone_from(target);
    }
    place.sync_folder(dir).map_err(|err| Error::io(err, dir))?;
    let mut written = Vec::new();
    for (file, path) in finished.into_iter().zip(targets) {
        if !file.is_there {
            file.guard.keep();
        }
        written.push(Written { path, bytes: file.digest.bytes, sha256: file.digest.sha256 });
    }
    Ok(written)
}

fn numbered(stem: &str, number: u32, extension: &str) -> String {
    if number == 1 { format!("{stem}.{extension}") } else { format!("{stem}-{number}.{extension}") }
}

/// What a file holds, in short.
#[derive(PartialEq, Eq)]
struct Digest {
    bytes: u64,
    sha256: String,
}

fn digest(place: &dyn Place, path: &Path) -> io::Result<Digest> {
    let mut file = place.open(path)?;
    let mut hasher = Hashing { inner: io::sink(), hash: Sha256::new(), bytes: 0 };
    let mut block = vec![0; BLOCK_BYTES];
    loop {
        match file.read(&mut block) {
            Ok(0) => return Ok(hasher.digest()),
            Ok(count) => hasher.write_all(block.get(..count).unwrap_or_default())?,
            Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
            Err(err) => return Err(err),
        }
    }
}

/// A file that is being written beside its final name. Dropped, it removes itself.
pub(super) struct Draft<'p> {
    out: BufWriter<Hashing<Box<dyn Sink>>>,
    guard: Guard<'p>,
}

/// A file that is whole and on the medium, but not yet under its final name. Dropped, it removes itself.
struct Finished<'p> {
    /// The name without number and extension.
    stem: String,
    extension: &'static str,
    digest: Digest,
    guard: Guard<'p>,
    /// The same file stands there from before.
    is_there: bool,
}

impl<'p> Draft<'p> {
    fn create(place: &'p dyn Place, path: PathBuf) -> Result<Self, Error> {
        let failed = |err| Error::io(err, &path);
        let sink = match place.create(&path) {
            Err(err) if err.kind() == io::ErrorKind::AlreadyExists => {
                // Half a file of an export that was interrupted, by a power cut for instance.
                place.remove(&path).map_err(failed)?;
                place.create(&path)
            }
            created => created,
        };
        let inner = sink.map_err(failed)?;
        let hashing = Hashing { inner, hash: Sha256::new(), bytes: 0 };
        let out = BufWriter::with_capacity(BLOCK_BYTES, hashing);
        Ok(Self { out, guard: Guard { place, path, keep: false } })
    }

    fn path(&self) -> &Path {
        &self.guard.path
    }

    /// Flushes the file to the medium, reads it back, and compares.
    fn finish(mut self, stem: String, extension: &'static str) -> Result<Finished<'p>, Error> {
        let guard = self.guard;
        let failed = |err| Error::io(err, &guard.path);
        self.out.flush().map_err(failed)?;
        self.out.get_mut().inner.sync().map_err(failed)?;
        let written = self.out.get_ref().digest();
        drop(self.out);
        if digest(guard.place, &guard.path).map_err(failed)? != written {
            return Err(Error::Differs { path: guard.path.clone() });
        }
        Ok(Finished { stem, extension, digest: written, guard, is_there: false })
    }
}

impl Write for Draft<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Removes a file when dropped, unless it is kept.
struct Guard<'p> {
    place: &'p dyn Place,
    path: PathBuf,
    keep: bool,
}

impl Guard<'_> {
    fn keep(mut self) {
        self.keep = true;
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        if !self.keep {
            // There is an error on its way already, and a stick that is gone cannot be tidied.
            self.place.remove(&self.path).ok();
        }
    }
}

/// Hashes and counts what passes through.
struct Hashing<W> {
    inner: W,
    hash: Sha256,
    bytes: u64,
}

impl<W> Hashing<W> {
    fn digest(&self) -> Digest {
        let mut sha256 = String::new();
        for byte in self.hash.clone().finalize() {
            // Writing to a string does not fail.
            write!(sha256, "{byte:02x}").ok();
        }
        Digest { bytes: self.bytes, sha256 }
    }
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.hash.update(bytes.get(..count).unwrap_or(bytes));
        self.bytes += u64::try_from(count).unwrap_or(u64::MAX);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests;
