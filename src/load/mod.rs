//! Files of statements in: bytes to a set and its problems. Calendars too, in `calendar`.
//!
//! Every format but TOML becomes the same sparse `Grid` and has the same reader; TOML has a reader of its
//! own. Both end in a `Draft`, which `check` turns into statements, with everything that is wrong at once.
//! Nothing here touches a file: the caller brings the bytes and the file's name.

mod advice;
mod answers;
mod calendar;
mod check;
mod dates;
mod delimited;
mod draft;
mod encoding;
mod grid;
mod headings;
mod layout;
mod ods;
mod preamble;
mod rows;
mod sheets;
#[cfg(test)]
mod tests;
mod toml_file;
mod wire;
mod words;
mod workbook;
mod xlsx;

pub use calendar::{Calendar, CalendarFault, CalendarProblem, MAX_CALENDAR_EVENTS, Window, read_calendar};
pub use wire::{from_json, to_json};
pub use words::folded;
pub use workbook::{Part, check_workbook};

use crate::domain::{ProblemKind, Problems, StatementSet};
use crate::load::draft::Draft;

/// The largest file that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 8 * 1024 * 1024;

/// The most statements a file may hold.
pub const MAX_STATEMENTS: usize = 500;

/// One format of statement files.
pub struct Format {
    /// The ending of the file's name, in small letters and without the dot.
    pub extension: &'static str,
    /// What people call it.
    pub name: &'static str,
    read: fn(&[u8], &mut Problems) -> Option<Draft>,
}

/// Every format that can be loaded.
pub const FORMATS: &[Format] = &[
    Format { extension: "xlsx", name: "Excel", read: xlsx::read },
    Format { extension: "ods", name: "LibreOffice", read: ods::read },
    Format { extension: "csv", name: "CSV", read: delimited::read_csv },
    Format { extension: "tsv", name: "TSV", read: delimited::read_tsv },
    Format { extension: "toml", name: "TOML", read: toml_file::read },
];

/// Reads a file of statements: its bytes, and its name for the ending and perhaps the date.
///
/// Gives what could be read and everything that is wrong, in the order of the rows. With an error among the
/// problems nothing may be loaded: the set is then only good for showing.
pub fn read(bytes: &[u8], file_name: &str) -> (StatementSet, Problems) {
    let mut problems = Problems::default();
    let mut set = match read_draft(bytes, file_name, &mut problems) {
        Some(draft) => check::check(draft, &mut problems),
        None => StatementSet::default(),
    };
    set.date = set.date.or_else(|| dates::find_date(file_stem(file_name)));
    problems.sort();
    (set, problems)
}

/// Reads the file with the format of its ending; `None` where it cannot be read, which is then among the problems.
fn read_draft(bytes: &[u8], file_name: &str, problems: &mut Problems) -> Option<Draft> {
    if bytes.len() > MAX_FILE_BYTES {
        problems.whole_file(ProblemKind::FileTooLarge { limit_mib: MAX_FILE_BYTES / (1024 * 1024) });
        return None;
    }
    let ending = ending(file_name);
    let Some(format) = FORMATS.iter().find(|format| format.extension == ending) else {
        problems.whole_file(ProblemKind::UnknownFormat { ending });
        return None;
    };
    if let Some(kind) = encoding::mismatch(bytes, format.extension) {
        problems.whole_file(kind);
        return None;
    }
    (format.read)(bytes, problems)
}

/// What stands after the last dot of the name, in small letters; empty without a dot.
fn ending(file_name: &str) -> String {
    file_name.rsplit_once('.').map_or_else(String::new, |(_, ending)| words::shown(&ending.to_lowercase()))
}

/// The name without folders and ending.
fn file_stem(file_name: &str) -> &str {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
