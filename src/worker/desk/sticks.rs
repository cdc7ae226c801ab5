//! Sticks and what lies on them. A stick may be anything, so nothing on it is opened, followed or waited for until
//! somebody has chosen it, and then only an ordinary file.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::os::unix::ffi::OsStringExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::{Access, Mode, OFlags, StatVfsMountFlags};

use crate::kiosk::desk::{Stick, StickFile, StickFileKind};
use crate::load;
use crate::store::is_backup_name;

/// Where systems mount sticks.
const MOUNT_FOLDERS: [&str; 3] = ["/media/", "/run/media/", "/mnt/"];
/// The file systems that sticks have.
const FILE_SYSTEMS: [&str; 6] = ["vfat", "exfat", "ext4", "ntfs", "ntfs3", "fuseblk"];

/// How many files of a stick are listed at most, and how many entries are looked at for that.
const MOST_FILES: usize = 1_000;
const MOST_ENTRIES: usize = 100_000;
const LONGEST_NAME_CHARS: usize = 60;

/// The sticks there are now, and the folders of the settings that are there, which play a stick.
pub(super) fn sticks(folders: &[PathBuf]) -> Vec<Stick> {
    let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let mut paths: Vec<PathBuf> = folders.to_vec();
    paths.extend(mounted(&mounts));
    let mut seen = BTreeSet::new();
    paths.into_iter().filter(|path| seen.insert(path.clone())).filter_map(stick).collect()
}

/// The stick that this file or folder is on, if it is there now. Where a stick was pulled out, its folder may be left,
/// and what is written there would end on the screen's own disk.
pub(super) fn stick_of(path: &Path, folders: &[PathBuf]) -> Option<Stick> {
    let is_on = |stick: &Stick| path == stick.path || path.parent() == Some(&stick.path);
    sticks(folders).into_iter().find(is_on)
}

/// The mount points of sticks in `/proc/self/mountinfo`.
fn mounted(mountinfo: &str) -> Vec<PathBuf> {
    let place = |line: &str| {
        let (before, after) = line.split_once(" - ")?;
        let file_system = after.split(' ').next()?;
        let place = unescaped(before.split(' ').nth(4)?);
        let is_stick = FILE_SYSTEMS.contains(&file_system)
            && MOUNT_FOLDERS
                .iter()
                .any(|folder| place.as_os_str().as_encoded_bytes().starts_with(folder.as_bytes()));
        is_stick.then_some(place)
    };
    mountinfo.lines().filter_map(place).collect()
}

/// Blanks and such stand as `\040` in that file.
fn unescaped(word: &str) -> PathBuf {
    let mut bytes = Vec::new();
    let mut rest = word;
    while let Some((before, after)) = rest.split_once('\\') {
        bytes.extend(before.bytes());
        let octal = after.get(..3).and_then(|digits| u8::from_str_radix(digits, 8).ok());
        bytes.push(octal.unwrap_or(b'\\'));
        rest = if octal.is_some() { after.get(3..).unwrap_or_default() } else { after };
    }
    bytes.extend(rest.bytes());
    PathBuf::from(std::ffi::OsString::from_vec(bytes))
}

fn stick(path: PathBuf) -> Option<Stick> {
    let room = path.is_dir().then(|| rustix::fs::statvfs(&path).ok())??;
    let is_read_only = room.f_flag.contains(StatVfsMountFlags::RDONLY);
    let writable = !is_read_only && rustix::fs::access(&path, Access::WRITE_OK).is_ok();
    let name = shown_name(&path);
    Some(Stick { path, name, free_bytes: room.f_bavail.saturating_mul(room.f_frsize), writable })
}

/// The files of our kinds on a stick, by name. Folders are not looked into.
pub(super) fn files(stick: &Path) -> io::Result<Vec<StickFile>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(stick)?.take(MOST_ENTRIES) {
        let Ok(entry) = entry else { break };
        let kind = kind_of(&entry.file_name().to_string_lossy());
        if let Some(kind) = kind
            && entry.file_type().is_ok_and(|kind| kind.is_file())
        {
            names.insert((entry.file_name(), kind == StickFileKind::Backup));
            if names.len() > MOST_FILES {
                names.pop_last();
            }
        }
    }
    let file = |(name, is_backup): (std::ffi::OsString, bool)| {
        let path = stick.join(name);
        let bytes = fs::symlink_metadata(&path).ok()?.len();
        let kind = if is_backup { StickFileKind::Backup } else { StickFileKind::Statements };
        Some(StickFile { name: shown_name(&path), path, bytes, kind })
    };
    Ok(names.into_iter().filter_map(file).collect())
}

fn kind_of(name: &str) -> Option<StickFileKind> {
    if name.starts_with('.') || name.starts_with("~$") {
        return None;
    }
    if is_backup_name(name) {
        return Some(StickFileKind::Backup);
    }
    let ending = name.rsplit_once('.')?.1.to_lowercase();
    load::FORMATS.iter().any(|format| format.extension == ending).then_some(StickFileKind::Statements)
}

/// Opens an ordinary file for reading. A link is not followed, a pipe or a device not waited for.
pub fn open_file(path: &Path) -> io::Result<File> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = File::from(rustix::fs::open(path, flags, Mode::empty())?);
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidInput, "not an ordinary file"))
    }
}

/// The last part of a path as it can be shown: on one line, in one direction, not too long.
pub(super) fn shown_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let misleads = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
                | '\u{61C}' | '\u{FEFF}')
    };
    let clean: String = name.chars().map(|letter| if misleads(letter) { ' ' } else { letter }).collect();
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    if clean.chars().count() <= LONGEST_NAME_CHARS {
        return clean;
    }
    // The ending tells what it is.
    let tail: Vec<char> = clean.chars().rev().take(8).collect();
    let head: String = clean.chars().take(LONGEST_NAME_CHARS - 9).collect();
    format!("{head}…{}", tail.into_iter().rev().collect::<String>())
}

#[cfg(test)]
mod tests;
