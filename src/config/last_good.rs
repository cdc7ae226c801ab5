//! The last settings that were right, kept in the data folder: a wrong file never takes down the kiosk.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use chrono::NaiveDate;

use crate::config::calendars::calendar_files;
use crate::config::logo::MAX_LOGO_BYTES;
use crate::config::sheet::{Unread, bytes_of};
use crate::config::{Config, EVENINGS, Error, FILES, Problems, WORDS_FILE, read_at_home};
use crate::domain::Language;

/// Where the last good settings are kept, in the data folder.
const KEPT: &str = "last-good-config";
/// The new ones, until they are whole.
const DRAFT: &str = "last-good-config.new";
/// The ones before, while the new ones take their place.
const BEFORE: &str = "last-good-config.before";

/// Settings to run with.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub config: Config,
    /// What is wrong with the present ones; these are the last good ones then.
    pub problems: Option<Problems>,
}

/// The present settings where they are right, else the last good ones with what is wrong now. Only
/// without either it fails.
pub fn read_or_last_good(
    dir: &Path,
    data_dir: &Path,
    languages: &[Language],
    today: NaiveDate,
) -> Result<Reading, Problems> {
    let problems = match read_at_home(dir, dir, languages, today) {
        Ok(config) => return Ok(Reading { config, problems: None }),
        Err(problems) => problems,
    };
    // The ones before are there only if the kiosk was cut off while keeping the new ones.
    let read = |kept: &&str| read_at_home(&data_dir.join(kept), dir, languages, today).ok();
    let kept = [KEPT, BEFORE].iter().find_map(read);
    match kept {
        Some(config) => Ok(Reading { config, problems: Some(problems) }),
        None => Err(problems),
    }
}

/// Keeps a copy of settings that are right; wrong ones are not kept. `config` is what was read from `dir`.
pub fn keep_as_last_good(
    dir: &Path,
    data_dir: &Path,
    config: &Config,
    languages: &[Language],
    today: NaiveDate,
) -> Result<(), Error> {
    let kept = data_dir.join(KEPT);
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| Error::Keep { source, path }
    };
    let copies = copies(dir, config).map_err(failed(dir))?;
    if is_kept(&kept, &copies) {
        return Ok(());
    }
    fs::create_dir_all(data_dir).map_err(failed(data_dir))?;
    let draft = data_dir.join(DRAFT);
    remove(&draft).map_err(failed(&draft))?;
    for (name, bytes) in &copies {
        write(&draft.join(name), bytes).map_err(failed(&draft))?;
    }
    // Somebody may have been editing: only what reads the same again is kept.
    let again = read_at_home(&draft, dir, languages, today);
    if !again.is_ok_and(|again| is_same(&again, config)) {
        remove(&draft).map_err(failed(&draft))?;
        return Err(Error::Changed);
    }
    take_place(&draft, data_dir).map_err(failed(&kept))
}

/// The files that make up these settings, with their bytes.
fn copies(dir: &Path, config: &Config) -> io::Result<Vec<(PathBuf, Vec<u8>)>> {
    let evenings = config.evening_files.iter().filter_map(|path| path.file_name());
    let names = FILES
        .iter()
        .map(PathBuf::from)
        .chain([PathBuf::from(WORDS_FILE)])
        .chain(config.logo.iter().map(|logo| logo.file.clone()))
        .chain(calendar_files(dir)?.into_iter().map(PathBuf::from))
        .chain(evenings.map(|name| Path::new(EVENINGS).join(name)));
    let mut copies = Vec::new();
    for name in names {
        match bytes_of(&dir.join(&name), MAX_LOGO_BYTES) {
            Ok(bytes) => copies.push((name, bytes)),
            Err(Unread::Missing) => {}
            Err(Unread::TooLarge) => {
                return Err(io::Error::other(format!("{} is too large", name.display())));
            }
            Err(Unread::Failed(reason)) => return Err(io::Error::other(reason)),
        }
    }
    Ok(copies)
}

/// Whether exactly these files are kept already; then the disk is left alone.
fn is_kept(kept: &Path, copies: &[(PathBuf, Vec<u8>)]) -> bool {
    let same = |(name, bytes): &(PathBuf, Vec<u8>)| {
        bytes_of(&kept.join(name), MAX_LOGO_BYTES).is_ok_and(|there| there == *bytes)
    };
    n_files(kept) == copies.len() && copies.iter().all(same)
}

fn n_files(dir: &Path) -> usize {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    entries.map(|entry| if entry.path().is_dir() { n_files(&entry.path()) } else { 1 }).sum()
}

/// The same settings, wherever the evenings lie.
fn is_same(one: &Config, other: &Config) -> bool {
    let names = |config: &Config| -> Vec<_> {
        config.evening_files.iter().filter_map(|path| path.file_name().map(ToOwned::to_owned)).collect()
    };
    let without_folder = Config { evening_files: other.evening_files.clone(), ..one.clone() };
    names(one) == names(other) && without_folder == *other
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Puts the draft where the kept ones are. Cut off at any point, one whole folder is left to read.
fn take_place(draft: &Path, data_dir: &Path) -> io::Result<()> {
    let (kept, before) = (data_dir.join(KEPT), data_dir.join(BEFORE));
    if kept.exists() {
        remove(&before)?;
        fs::rename(&kept, &before)?;
    }
    fs::rename(draft, &kept)?;
    // The renaming itself must be on disk before the ones before may go.
    fs::File::open(data_dir)?.sync_all()?;
    remove(&before)
}

fn remove(dir: &Path) -> io::Result<()> {
    match fs::remove_dir_all(dir) {
        Err(err) if err.kind() != io::ErrorKind::NotFound => Err(err),
        _ => Ok(()),
    }
}
