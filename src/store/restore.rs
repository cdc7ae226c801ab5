//! Puts a backup back: looked at from all sides first, then in one step, and what was there is kept.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use crate::store::open::{free_name, sync_folder, with_suffix};
use crate::store::{Error, Store, seal};

/// A backup that was put back.
#[derive(Debug)]
pub struct Restored {
    /// The database, open.
    pub store: Store,
    /// Where the one that was there before is kept.
    pub kept: PathBuf,
}

impl Store {
    /// Copies the database out of a backup to `draft`, which is replaced, and looks at all of it: its seal, whose it
    /// is, its version, every page, index and row. It is brought up to date if it is of an older program. After an
    /// error there is no draft.
    pub fn check_backup(backup: &mut File, draft: &Path) -> Result<(), Error> {
        remove(draft);
        let checked = seal::unsealed_copy(backup, draft).and_then(|_| {
            let store = Self::open(draft)?;
            let problems = store.check()?;
            if !problems.is_empty() {
                return Err(Error::damaged(problems.join("; ")));
            }
            store.connection.close().map_err(|(_, error)| error)?;
            Ok(())
        });
        if checked.is_err() {
            remove(draft);
        }
        checked
    }

    /// Puts the checked draft in the place of this database, which is kept under another name. The lock of the staff
    /// desk stays the one it is. It fails with [`Error::Locked`] while anybody else has the database open.
    ///
    /// After an error the database that was there is still there; open it again.
    pub fn replace_by(self, draft: &Path, path: &Path, stamp: NaiveDateTime) -> Result<Restored, Error> {
        let lock = self.staff_lock()?;
        self.connection.close().map_err(|(_, error)| error)?;
        // The last one to close the database removes its log. A log that is left is in use, and would be taken
        // for the log of the new one.
        if with_suffix(path, "-wal").exists() {
            return Err(Error::Locked("another program has the database open".into()));
        }
        if let Some(lock) = lock {
            let mut new = Self::open(draft)?;
            new.set_staff_lock(&lock)?;
            new.connection.close().map_err(|(_, error)| error)?;
        }
        let kept = free_name(path, "before-restore", stamp);
        // Two names for one file first, and then one rename: at no moment is there no database.
        fs::hard_link(path, &kept).map_err(|source| Error::file(source, &kept))?;
        sync_folder(path)?;
        fs::rename(draft, path).map_err(|source| Error::file(source, path))?;
        sync_folder(path)?;
        Ok(Restored { store: Self::open(path)?, kept })
    }
}

fn remove(draft: &Path) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        // Mostly there is none.
        fs::remove_file(with_suffix(draft, suffix)).ok();
    }
}
