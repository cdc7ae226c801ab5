//! Notices that somebody has changed the settings while the kiosk runs.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

/// How many folders deep is looked; the settings themselves go one deep.
const MAX_DEPTH: u32 = 2;

/// A number that changes when a file in the folder is added, removed or written to. It reads no file.
pub fn fingerprint(dir: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    add(dir, MAX_DEPTH, &mut hasher);
    hasher.finish()
}

fn add(dir: &Path, depth: u32, hasher: &mut DefaultHasher) {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        path.hash(hasher);
        let Ok(meta) = fs::metadata(&path) else { continue };
        if meta.is_dir() && depth > 0 {
            add(&path, depth - 1, hasher);
        } else {
            meta.len().hash(hasher);
            meta.modified().ok().hash(hasher);
        }
    }
}

/// A folder being watched, by asking now and then.
#[derive(Clone, Debug)]
pub struct Watched {
    dir: PathBuf,
    /// How it was when it was last read.
    read: u64,
    /// How it was when last asked.
    asked: u64,
}

impl Watched {
    /// Watches the folder from how it is now.
    pub fn new(dir: PathBuf) -> Self {
        let now = fingerprint(&dir);
        Self { dir, read: now, asked: now }
    }

    /// Whether it is time to read the folder again: it has changed, and then stayed the same between two
    /// askings, so a file that is still being copied is left alone. Each change is told once.
    pub fn changed(&mut self) -> bool {
        let now = fingerprint(&self.dir);
        let settled = now == self.asked;
        self.asked = now;
        let changed = settled && now != self.read;
        if changed {
            self.read = now;
        }
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::{Watched, fingerprint};

    #[test]
    fn a_change_is_told_once_and_only_after_it_has_settled() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("agenda.toml");
        let mut watched = Watched::new(dir.path().to_owned());
        assert!(!watched.changed());
        std::fs::write(&file, "half").unwrap();
        assert!(!watched.changed(), "still being written");
        std::fs::write(&file, "whole file").unwrap();
        assert!(!watched.changed(), "has just changed again");
        assert!(watched.changed());
        assert!(!watched.changed());
    }

    #[test]
    fn a_file_put_back_as_it_was_is_no_change() {
        let dir = tempfile::tempdir().unwrap();
        let mut watched = Watched::new(dir.path().to_owned());
        let file = dir.path().join("x.toml");
        std::fs::write(&file, "x").unwrap();
        assert!(!watched.changed());
        std::fs::remove_file(&file).unwrap();
        assert!(!watched.changed());
        assert!(!watched.changed());
    }

    #[test]
    fn a_new_evening_changes_the_fingerprint_and_a_missing_folder_has_one() {
        let dir = tempfile::tempdir().unwrap();
        let evenings = dir.path().join("evenings");
        std::fs::create_dir(&evenings).unwrap();
        let before = fingerprint(dir.path());
        assert_eq!(before, fingerprint(dir.path()));
        std::fs::write(evenings.join("2026-11-24.toml"), "").unwrap();
        assert_ne!(before, fingerprint(dir.path()));
        fingerprint(&dir.path().join("nergens"));
    }
}
