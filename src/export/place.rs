//! The folder an export goes to, as the few things we ask of it; tests put a failing one in its place.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use rustix::fs::Advice;

/// A file being written.
pub(super) trait Sink: Write + Send {
    /// Returns once everything written is on the medium.
    fn sync(&mut self) -> io::Result<()>;
}

/// Where files are written.
pub(super) trait Place: Sync {
    /// Makes a new file; one that is there already is an error.
    fn create(&self, path: &Path) -> io::Result<Box<dyn Sink>>;
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read>>;
    /// Whether anything has this name, be it a folder or a link to nowhere.
    fn is_taken(&self, path: &Path) -> io::Result<bool>;
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Returns once the names in the folder are on the medium.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
}

/// A real folder.
pub(super) struct Disk;

impl Sink for File {
    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

impl Place for Disk {
    fn create(&self, path: &Path) -> io::Result<Box<dyn Sink>> {
        Ok(Box::new(File::create_new(path)?))
    }

    // What was flushed is dropped from the page cache first: otherwise that would answer, which proves that we wrote
    // what we meant to and not that the stick kept it.
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read>> {
        let file = File::open(path)?;
        rustix::fs::fadvise(&file, 0, None, Advice::DontNeed)?;
        Ok(Box::new(file))
    }

    fn is_taken(&self, path: &Path) -> io::Result<bool> {
        match fs::symlink_metadata(path) {
            Ok(_) => Ok(true),
            Err(err) if err.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(err) => Err(err),
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        match File::open(folder)?.sync_all() {
            // Some file systems on sticks and shares cannot flush a folder; they say so, and that is no failure.
            Err(err) if matches!(err.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
                Ok(())
            }
            synced => synced,
        }
    }
}
