//! How long answers and notes are kept: so many days after all of an evening was exported and compared, and never
//! before that. The counts stay.

use std::fs;
use std::path::Path;

use chrono::{Days, NaiveDate};

use crate::store::{Error, Store};

/// Databases that a restored backup has replaced are called like this, and then their day.
const REPLACED: &str = "kiosk-before-restore-";

/// The day that what was exported on this day goes.
pub(super) fn due(exported_on: NaiveDate, keep_days: u32) -> Option<NaiveDate> {
    exported_on.checked_add_days(Days::new(u64::from(keep_days)))
}

/// The evenings that were exported whole, with the day that they go, the first first.
pub(super) fn plan(store: &Store, keep_days: u32) -> Result<Vec<(NaiveDate, NaiveDate)>, Error> {
    let mut plan = Vec::new();
    for evening in store.evenings()? {
        let exported_on = store.exported_on(evening.date)?;
        plan.extend(exported_on.and_then(|day| due(day, keep_days)).map(|day| (evening.date, day)));
    }
    plan.sort_by_key(|(_, day)| *day);
    Ok(plan)
}

/// Erases these evenings, also in the bytes of the files.
pub(super) fn erase(
    store: &mut Store,
    evenings: impl Iterator<Item = NaiveDate>,
    today: NaiveDate,
) -> Result<u32, Error> {
    let mut n_erased = 0;
    for evening in evenings {
        store.erase_answers(evening, today)?;
        n_erased += 1;
    }
    if n_erased > 0 {
        store.tidy()?;
    }
    Ok(n_erased)
}

/// Removes the databases that a restored backup has replaced longer ago than answers are kept.
pub(super) fn forget_replaced(data_dir: &Path, keep_days: u32, today: NaiveDate) {
    for entry in fs::read_dir(data_dir).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let day = name.to_string_lossy().strip_prefix(REPLACED).and_then(|rest| rest.get(..10)?.parse().ok());
        let is_old = day.and_then(|day| due(day, keep_days)).is_some_and(|due| due <= today);
        if is_old {
            match fs::remove_file(entry.path()) {
                Ok(()) => tracing::info!("{name:?} was replaced by a backup long ago and is removed"),
                Err(error) => tracing::warn!("cannot remove {name:?}: {error}"),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{due, forget_replaced};

    #[test]
    fn what_was_exported_goes_so_many_days_later() {
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(due(day("2026-11-25"), 30), Some(day("2026-12-25")));
        assert_eq!(due(chrono::NaiveDate::MAX, 30), None);
    }

    #[test]
    fn replaced_databases_are_kept_as_long_as_answers_and_others_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let names = [
            "kiosk-before-restore-2026-11-24-193005.db",
            "kiosk-before-restore-2026-11-26-193005.db",
            "kiosk-before-restore-é",
            "kiosk-damaged-2020-01-01-000000.db",
            "kiosk.db",
        ];
        for name in names {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        forget_replaced(folder.path(), 30, "2026-12-24".parse().unwrap());
        let is_left = names.map(|name| folder.path().join(name).exists());
        assert_eq!(is_left, [false, true, true, true, true]);
    }
}
