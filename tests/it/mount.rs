//! Real file systems that are small, read-only or pulled out. Only root may mount; where the tests run as somebody
//! else, they say so.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A mounted file system, gone when it is dropped.
pub(crate) struct Mount(PathBuf);

impl Mount {
    /// Mounts with these words of `mount`; `None` where we may not.
    #[expect(
        clippy::print_stdout,
        reason = "that a test proved nothing is for who reads the log of the tests"
    )]
    pub(crate) fn new(arguments: &[&str], place: &Path) -> Option<Self> {
        let status = Command::new("mount").args(arguments).arg(place).status();
        if status.is_ok_and(|status| status.success()) {
            return Some(Self(place.to_owned()));
        }
        println!("not done: only root may mount");
        None
    }

    /// A stick, or another disk, of this many kilobytes.
    pub(crate) fn small(place: &Path, kilobytes: u32) -> Option<Self> {
        Self::new(&["-t", "tmpfs", "-o", &format!("size={kilobytes}k"), "tmpfs"], place)
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        drop(Command::new("umount").arg("-l").arg(&self.0).status());
    }
}
