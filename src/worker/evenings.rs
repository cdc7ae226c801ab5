//! Statement files into the store: those in the settings, and those loaded by hand.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use chrono::{NaiveDate, NaiveTime};
use sha2::{Digest as _, Sha256};

use crate::domain::{Evening, LoadSummary, StatementSet};
use crate::load;
use crate::store::{Error, Store};
use crate::worker::chain;

/// The hours of an evening that does not say them.
const USUAL_OPENS: NaiveTime = NaiveTime::MIN;

/// Puts a set on the board of this evening, and makes the evening where there is none. What the set does
/// not say about the evening stays as it was.
pub fn put(
    store: &mut Store,
    date: NaiveDate,
    set: &StatementSet,
    chance: &mut dyn FnMut() -> u128,
) -> Result<LoadSummary, Error> {
    let known = store.evenings()?.into_iter().find(|evening| evening.date == date);
    let known = known.unwrap_or_else(|| Evening {
        date,
        title: String::new(),
        opens: USUAL_OPENS,
        closes: USUAL_OPENS,
    });
    let evening = Evening {
        date,
        title: set.title.clone().unwrap_or(known.title),
        opens: set.opens.unwrap_or(known.opens),
        closes: set.closes.unwrap_or(known.closes),
    };
    store.put_evening(&evening)?;
    store.load_statements(date, &set.statements, chance)
}

/// The bytes of a file of statements, as far as [`load::read`] looks at them. Pipes and devices are refused: they
/// might never end.
pub fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not an ordinary file"));
    }
    let mut bytes = Vec::new();
    // One byte more than is allowed, so that a file that is too large is told from one that just fits.
    File::open(path)?.take(load::MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Takes in the statement files of the settings that have changed since they were last taken in. A file
/// without a date is for trying things out: it hangs today, unless something else hangs today.
pub(super) fn take_in(
    store: &mut Store,
    files: &[impl AsRef<Path>],
    today: NaiveDate,
    chance: &mut dyn FnMut() -> u128,
) {
    for path in files {
        let path = path.as_ref();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if let Err(error) = take_in_file(store, path, &name, today, chance) {
            tracing::error!("cannot take in the statements of {name:?}: {}", chain(&error));
        }
    }
}

fn take_in_file(
    store: &mut Store,
    path: &Path,
    name: &str,
    today: NaiveDate,
    chance: &mut dyn FnMut() -> u128,
) -> Result<(), TakeInError> {
    let bytes = read_file(path)?;
    let (set, problems) = load::read(&bytes, name);
    if problems.has_errors() {
        // `check` and `doctor` say what is wrong in it.
        tracing::warn!("the statements of {name:?} have mistakes and were not loaded");
        return Ok(());
    }
    let date = set.date.unwrap_or(today);
    let digest: [u8; 32] = Sha256::digest(&bytes).into();
    let last = store.taken_in(name, date)?;
    let is_taken =
        set.date.is_none() && last.is_none() && store.evenings()?.iter().any(|evening| evening.date == date);
    if last == Some(digest) || is_taken {
        return Ok(());
    }
    let summary = put(store, date, &set, chance)?;
    store.set_taken_in(name, date, &digest)?;
    tracing::info!(
        "statements of {date}: {} new, {} changed, {} as they were, {} taken off",
        summary.added,
        summary.changed,
        summary.unchanged,
        summary.switched_off,
    );
    Ok(())
}

#[derive(Debug, thiserror::Error)]
enum TakeInError {
    #[error("the file cannot be read")]
    Read(#[from] std::io::Error),
    #[error("the database does not take them")]
    Store(#[from] Error),
}
