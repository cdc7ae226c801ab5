//! A backup: the whole database in one sealed file, made while the kiosk goes on.
//!
//! The lock of the staff desk stays behind: whoever finds the stick could try all PINs on it at leisure.

use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use crate::store::open::{BUSY_TIMEOUT, protect, sync_folder};
use crate::store::{Error, Store, seal};

/// How the name of a backup ends.
pub const BACKUP_ENDING: &str = ".backup";
const BEGINNING: &str = "stellingenbord-";
/// What comes after the name of a file that is not whole yet.
const DRAFT_ENDING: &str = ".deel";

/// Pages copied between two looks at whether it is still wanted; a megabyte.
const PAGES_A_STEP: i32 = 256;

/// Hears how many pages are done out of how many, and cancels by `Break`.
pub type Progress<'p> = dyn FnMut(u64, u64) -> ControlFlow<()> + 'p;

/// Whether a file of this name is one of our backups, as far as its name tells.
pub fn is_backup_name(name: &str) -> bool {
    name.starts_with(BEGINNING) && name.ends_with(BACKUP_ENDING)
}

impl Store {
    /// Writes a backup to the folder `dir` and gives its path, `None` where it was cancelled. Nothing is overwritten:
    /// a second backup of a day is called `…-2`. When it returns, the file is on the medium and was read back.
    pub fn back_up(
        &self,
        dir: &Path,
        day: NaiveDate,
        progress: &mut Progress<'_>,
    ) -> Result<Option<PathBuf>, Error> {
        let is_free = |path: &PathBuf| fs::symlink_metadata(path).is_err();
        let name = |number: u32| match number {
            1 => dir.join(format!("{BEGINNING}{day}{BACKUP_ENDING}")),
            _ => dir.join(format!("{BEGINNING}{day}-{number}{BACKUP_ENDING}")),
        };
        let path = (1..=u32::MAX).map(name).find(is_free).unwrap_or_else(|| name(1));
        Ok(self.back_up_to(&path, progress)?.then_some(path))
    }

    /// Writes a backup to this path, which must be free; `false` where it was cancelled.
    pub fn back_up_to(&self, path: &Path, progress: &mut Progress<'_>) -> Result<bool, Error> {
        let mut draft = path.as_os_str().to_owned();
        draft.push(DRAFT_ENDING);
        let draft = Draft(PathBuf::from(draft));
        draft.remove();
        if path.exists() {
            return Err(Error::file(std::io::ErrorKind::AlreadyExists.into(), path));
        }
        // Made here and not by SQLite, so that the file system says what is wrong with the stick.
        File::create_new(&draft.0).map_err(|source| Error::file(source, &draft.0))?;
        if !self.copy_to(&draft.0, progress)? {
            return Ok(false);
        }
        seal::seal(&draft.0)?;
        fs::rename(&draft.0, path).map_err(|source| Error::file(source, path))?;
        sync_folder(path)?;
        Ok(true)
    }

    fn copy_to(&self, draft: &Path, progress: &mut Progress<'_>) -> Result<bool, Error> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut copy = Connection::open_with_flags(draft, flags)?;
        copy.busy_timeout(BUSY_TIMEOUT)?;
        {
            let backup = Backup::new(&self.connection, &mut copy)?;
            loop {
                let step = backup.step(PAGES_A_STEP)?;
                let pages = backup.progress();
                let expected = u64::try_from(pages.pagecount).unwrap_or_default();
                let done = expected.saturating_sub(u64::try_from(pages.remaining).unwrap_or_default());
                if progress(done, expected).is_break() {
                    return Ok(false);
                }
                match step {
                    StepResult::Done => break,
                    // Where somebody else is writing, the connection has waited already.
                    StepResult::More | StepResult::Busy | StepResult::Locked => {}
                    _ => return Err(Error::Io("the copy cannot go on".into())),
                }
            }
        }
        // One file without companions, which no shared memory is asked for on a stick.
        copy.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        protect(&copy)?;
        copy.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get::<_, String>(0))?;
        copy.pragma_update(None, "secure_delete", true)?;
        copy.execute("DELETE FROM staff_lock", ())?;
        let copy = Self::on(copy);
        let problems = copy.check()?;
        if !problems.is_empty() {
            return Err(Error::damaged(problems.join("; ")));
        }
        copy.connection.close().map_err(|(_, error)| error)?;
        Ok(true)
    }
}

/// A file that is not whole yet. Dropped, it removes itself, with what SQLite may have laid beside it.
struct Draft(PathBuf);

impl Draft {
    fn remove(&self) {
        for suffix in ["", "-journal", "-wal", "-shm"] {
            let mut path = self.0.as_os_str().to_owned();
            path.push(suffix);
            // Mostly there is none; a stick that is gone cannot be tidied.
            fs::remove_file(path).ok();
        }
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        self.remove();
    }
}
