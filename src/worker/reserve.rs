//! Room on the disk that is kept back: on a full disk it is set free, so that staff can still make room.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use rustix::fs::FallocateFlags;

const FILE_NAME: &str = "reserve";
const RESERVE_BYTES: u64 = 32 * 1024 * 1024;
/// With less than this free the disk needs its room more than we need a reserve.
const LEAST_FREE_BYTES: u64 = 4 * RESERVE_BYTES;

/// Keeps the reserve in this folder, unless it is there or there is no room for it.
pub(super) fn keep(dir: &Path) {
    let path = dir.join(FILE_NAME);
    let is_roomy = rustix::fs::statvfs(dir)
        .is_ok_and(|room| LEAST_FREE_BYTES <= room.f_bavail.saturating_mul(room.f_frsize));
    if path.exists() || !is_roomy {
        return;
    }
    if let Err(error) = reserve(&path) {
        tracing::warn!("cannot keep room on the disk back: {error}");
        release(dir);
    }
}

/// Sets the reserve free; `false` where there was none.
pub(super) fn release(dir: &Path) -> bool {
    let released = fs::remove_file(dir.join(FILE_NAME)).is_ok();
    if released {
        tracing::warn!("the disk is full: the room that was kept back for this is set free");
    }
    released
}

fn reserve(path: &Path) -> io::Result<()> {
    let file = File::create_new(path)?;
    rustix::fs::fallocate(&file, FallocateFlags::empty(), 0, RESERVE_BYTES)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::{RESERVE_BYTES, keep, release};

    #[test]
    fn the_reserve_takes_its_room_once_and_gives_it_back_once() {
        let folder = tempfile::tempdir().unwrap();
        keep(folder.path());
        keep(folder.path());
        let file = folder.path().join("reserve");
        assert_eq!(std::fs::metadata(&file).unwrap().len(), RESERVE_BYTES);
        assert!(release(folder.path()));
        assert!(!file.exists());
        assert!(!release(folder.path()));
        keep(&folder.path().join("nowhere"));
    }
}
