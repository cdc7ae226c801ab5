//! How the screen is doing: what `doctor` tells on the command line and the desk shows, looked at in one place. The
//! sentences are made where they are shown.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};

use crate::config::{Config, Problems};
use crate::domain::FollowUpRound;
use crate::kiosk::desk::{HealthCheck, HealthLevel, HealthName};
use crate::load;
use crate::store::{Error, Stats, Store};
use crate::worker::{chain, evenings};

/// This version did not exist before; a clock that stands earlier is wrong.
const MADE_ON: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 1);

/// Below this much free room, or this part of the disk, a person must make room.
const LEAST_FREE_BYTES: u64 = 500 * 1024 * 1024;
const LEAST_FREE_PART: u64 = 10;

/// A backup that is older than this is worth a look.
const OLDEST_BACKUP_DAYS: i64 = 60;
/// So many days before something is erased it is told.
const ERASURE_TOLD_DAYS: i64 = 3;
/// More memory than this is worth a look; the screen uses a quarter of it.
const MOST_MEMORY_MEGABYTES: u64 = 1024;

const MEGABYTE: u64 = 1024 * 1024;

fn check(name: HealthName, level: HealthLevel, number: Option<u64>, words: Option<String>) -> HealthCheck {
    HealthCheck { name, level, number, words }
}

/// The database: every page, index and row. The number is how many responses there are; the words, what is wrong.
pub fn database(checked: &Result<Stats, String>) -> HealthCheck {
    match checked {
        Ok(stats) => check(HealthName::Database, HealthLevel::Fine, Some(u64::from(stats.responses)), None),
        Err(wrong) => check(HealthName::Database, HealthLevel::Act, None, Some(wrong.clone())),
    }
}

/// Reads all of the database; what is wrong with it, in words.
pub fn check_database(store: &Store) -> Result<Stats, String> {
    let problems = store.check().map_err(|error| chain(&error))?;
    if problems.is_empty() {
        store.stats().map_err(|error| chain(&error))
    } else {
        Err(chain(&Error::Damaged(problems.join("; ").into())))
    }
}

/// The room on the disk of this folder. The number is how many megabytes are free.
pub fn disk(dir: &Path) -> HealthCheck {
    match rustix::fs::statvfs(dir) {
        Ok(room) => {
            let free = room.f_bavail.saturating_mul(room.f_frsize);
            let all = room.f_blocks.saturating_mul(room.f_frsize);
            check(HealthName::Disk, disk_level(free, all), Some(free / MEGABYTE), None)
        }
        Err(error) => check(HealthName::Disk, HealthLevel::Act, None, Some(error.to_string())),
    }
}

fn disk_level(free: u64, all: u64) -> HealthLevel {
    let is_roomy = LEAST_FREE_BYTES <= free && all / LEAST_FREE_PART <= free;
    if is_roomy { HealthLevel::Fine } else { HealthLevel::Act }
}

/// The clock, which cannot stand before this program was made, nor before its last start. The words are what it says.
pub fn clock(local: NaiveDateTime, last_start: Option<NaiveDate>) -> HealthCheck {
    let earliest = MADE_ON.max(last_start);
    let is_right = earliest.is_none_or(|earliest| earliest <= local.date());
    let level = if is_right { HealthLevel::Fine } else { HealthLevel::Act };
    check(HealthName::Clock, level, None, Some(local.format("%Y-%m-%d %H:%M").to_string()))
}

/// The settings. The number is how many mistakes are in them; the words, which file of statements is wrong.
pub fn settings(config: Option<&Config>, problems: Option<&Problems>) -> HealthCheck {
    if let Some(problems) = problems {
        let n_problems = u64::try_from(problems.0.len()).unwrap_or(u64::MAX);
        return check(HealthName::Settings, HealthLevel::Act, Some(n_problems), None);
    }
    let is_wrong = |path: &&PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        evenings::read_file(path).map_or(true, |bytes| load::read(&bytes, &name).1.has_errors())
    };
    match config.and_then(|config| config.evening_files.iter().find(is_wrong)) {
        None => check(HealthName::Settings, HealthLevel::Fine, None, None),
        Some(path) => {
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            check(HealthName::Settings, HealthLevel::Act, None, Some(file))
        }
    }
}

/// What waits for the regiegroep database: during an evening that is no trouble yet. The number is how much.
pub fn regiegroep(waiting: u32, evening_is_open: bool) -> HealthCheck {
    let level = if waiting == 0 || evening_is_open { HealthLevel::Fine } else { HealthLevel::Look };
    check(HealthName::Regiegroep, level, Some(u64::from(waiting)), None)
}

/// The last backup, where there is something to lose. The number is how many days ago it was; none: never.
pub fn backup(last: Option<NaiveDate>, today: NaiveDate, has_answers: bool) -> HealthCheck {
    let days = last.map(|last| (today - last).num_days());
    let is_old = days.is_none_or(|days| days > OLDEST_BACKUP_DAYS);
    let level = if has_answers && is_old { HealthLevel::Look } else { HealthLevel::Fine };
    check(HealthName::Backup, level, days.and_then(|days| u64::try_from(days).ok()), None)
}

/// Whether there is a screen to draw on.
pub fn screen(has_screen: bool) -> HealthCheck {
    let level = if has_screen { HealthLevel::Fine } else { HealthLevel::Act };
    check(HealthName::Screen, level, None, None)
}

/// The memory of this program. The number is how many megabytes it uses.
pub fn memory() -> HealthCheck {
    let used = fs::read_to_string("/proc/self/status").ok().and_then(|status| megabytes_used(&status));
    let level = match used {
        Some(used) if used > MOST_MEMORY_MEGABYTES => HealthLevel::Look,
        Some(_) | None => HealthLevel::Fine,
    };
    check(HealthName::Memory, level, used, None)
}

/// `VmRSS` of `/proc/self/status`, in megabytes.
fn megabytes_used(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kibibytes| kibibytes / 1024)
}

/// What will be erased next: it is told some days before. The number is in how many days, the words on which day.
pub fn retention(erased_on: Option<NaiveDate>, today: NaiveDate) -> HealthCheck {
    let Some(day) = erased_on else {
        return check(HealthName::Retention, HealthLevel::Fine, None, None);
    };
    let days = (day - today).num_days();
    let level = if days <= ERASURE_TOLD_DAYS { HealthLevel::Look } else { HealthLevel::Fine };
    check(HealthName::Retention, level, Some(u64::try_from(days).unwrap_or_default()), Some(day.to_string()))
}

/// What was promised for a day that has passed. The number is how much of it is open.
pub fn promises(rounds: &[FollowUpRound], today: NaiveDate) -> HealthCheck {
    let open = rounds.iter().flat_map(|round| &round.items).filter(|item| item.is_overdue(today)).count();
    let level = if open == 0 { HealthLevel::Fine } else { HealthLevel::Look };
    check(HealthName::Promises, level, u64::try_from(open).ok(), None)
}

#[cfg(test)]
mod tests;
