//! The folder kiosk-config: every key checked, all problems at once.
//!
//! A wrong file never takes down a running kiosk: see [`read_or_last_good`] and [`Watched`].

mod calendars;
mod kiosk_file;
mod last_good;
mod logo;
mod mend;
mod places;
mod problem;
mod section;
mod sheet;
mod suggest;
#[cfg(test)]
mod tests;
mod topics_file;
mod values;
mod wall_files;
mod watched;
mod word_list;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use chrono::NaiveDate;
use chrono_tz::Tz;

pub use crate::config::last_good::{Reading, keep_as_last_good, read_or_last_good};
pub use crate::config::logo::Logo;
pub use crate::config::places::{
    database_password, has_screen, is_wayland, locate_config, locate_data, own_program,
};
pub use crate::config::problem::{Position, Problem, ProblemKind, Problems, Syntax, Wanted};
use crate::config::section::Section;
use crate::config::sheet::{read_sheet, text_of};
pub use crate::config::watched::{Watched, fingerprint};
use crate::domain::{AgendaEvent, FollowUpRound, InfoSlide, Language, MailAddress, School, Topic};
use crate::kiosk::Rules;
pub use crate::load::CalendarFault;

/// The one file that must be there.
const KIOSK_FILE: &str = "kiosk.toml";
const AGENDA_FILE: &str = "agenda.toml";
const FEEDBACK_FILE: &str = "feedback.toml";
const INFO_FILE: &str = "info.toml";
const TOPICS_FILE: &str = "topics.toml";
/// Words that make a note stand out at the staff desk; need not be there.
const WORDS_FILE: &str = "woordenlijst.txt";
/// The files this module reads, in the order their problems are told.
const FILES: [&str; 5] = [KIOSK_FILE, AGENDA_FILE, FEEDBACK_FILE, INFO_FILE, TOPICS_FILE];
/// The folder with the files of statements.
const EVENINGS: &str = "evenings";

/// All that the school has chosen and written.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    pub school: School,
    /// How many families the school has, where that is known.
    pub families: Option<u32>,
    /// Without one the screen draws the first letter of the school's name.
    pub logo: Option<Logo>,
    /// Red, green, blue; the theme's own where there is none. White letters on it can be read.
    pub accent: Option<[u8; 3]>,
    pub screen: Screen,
    /// Never empty, no language twice; the first one is the usual one.
    pub languages: Vec<Language>,
    pub rules: Rules,
    pub keyboard: Keyboard,
    pub privacy: Privacy,
    pub tips: Option<MailAddress>,
    pub regiegroep: Regiegroep,
    /// Folders that the staff desk reads from and writes to as if they were a stick.
    pub staff_folders: Vec<PathBuf>,
    /// Words that make a note stand out, folded by `load::folded`.
    pub words: BTreeSet<String>,
    pub zone: Tz,
    /// The earliest first.
    pub agenda: Vec<AgendaEvent>,
    /// What the file says of *jullie zeiden – wij deden*: of an evening, then of the tips. More is made at the desk.
    pub follow_ups: Vec<FollowUpRound>,
    pub info_slides: Vec<InfoSlide>,
    /// In the order of the file, no code twice, and never more than fit on the screen.
    pub topics: Vec<Topic>,
    /// The files `evenings/*.toml`, sorted by name; the importer of statements reads them.
    pub evening_files: Vec<PathBuf>,
}

/// The glass and where it hangs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Screen {
    pub diagonal_inch: f32,
    /// From the floor to the lower edge of the glass.
    pub lower_edge_mm: u32,
}

/// The keyboard on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keyboard {
    pub order: KeyboardOrder,
    pub place: KeyboardPlace,
}

/// The order of the letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyboardOrder {
    Qwerty,
    Abc,
}

/// Where the keyboard stands on a wide screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyboardPlace {
    Left,
    Middle,
    Right,
}

/// What is kept, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Privacy {
    /// Whether the regiegroep database may know which answers were given in one visit.
    pub link_answers: bool,
    /// Days after a verified export until responses and notes are erased.
    pub keep_days: u32,
}

/// Where the responses go for the regiegroep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Regiegroep {
    pub database: RegiegroepDatabase,
    /// The file with the password of the database, and nothing else.
    pub password_file: Option<PathBuf>,
}

/// The database of the regiegroep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RegiegroepDatabase {
    /// `regiegroep.db` in the data folder.
    #[default]
    DataFolder,
    /// A file of its own; a relative path starts at the data folder.
    File(PathBuf),
    /// A `postgres://` address without a password.
    Postgres(String),
}

/// Why a folder could not be found or kept.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("no folder for the data: name one with --data, or set STATE_DIRECTORY or HOME")]
    NoDataFolder,
    #[error("cannot read the file with the password of the database: {path:?}")]
    PasswordFile {
        #[source]
        source: io::Error,
        path: PathBuf,
    },
    #[error("the settings changed while they were being kept")]
    Changed,
    #[error("cannot keep the settings in {path:?}")]
    Keep {
        #[source]
        source: io::Error,
        path: PathBuf,
    },
}

/// Reads kiosk-config, or tells everything that is wrong in it. `languages` are those the screen has texts in; of the
/// calendars the days around `today` are read.
pub fn read(dir: &Path, languages: &[Language], today: NaiveDate) -> Result<Config, Problems> {
    read_at_home(dir, dir, languages, today)
}

/// The same, with relative paths to files elsewhere starting at `home` instead of at `dir`.
fn read_at_home(
    dir: &Path,
    home: &Path,
    languages: &[Language],
    today: NaiveDate,
) -> Result<Config, Problems> {
    if !dir.is_dir() {
        return Err(Problems(vec![of_file(&dir.display().to_string(), ProblemKind::FolderMissing)]));
    }
    let mut config = Config::usual();
    let mut problems = Vec::new();
    for file in FILES {
        match text_of(dir, file) {
            Some(Ok(text)) => {
                let read = |root: &mut Section<'_, '_>| match file {
                    AGENDA_FILE => config.agenda = wall_files::agenda(root),
                    FEEDBACK_FILE => config.follow_ups = wall_files::follow_ups(root),
                    INFO_FILE => config.info_slides = wall_files::info_slides(root),
                    TOPICS_FILE => config.topics = topics_file::topics(root),
                    _ => kiosk_file::read(root, &mut config, dir, home, languages),
                };
                problems.extend(read_sheet(file, &text, read).problems);
            }
            Some(Err(problem)) => problems.push(problem),
            None => problems.extend(missing(dir, file)),
        }
    }
    let calendars = calendars::read(dir, config.zone, today, &mut problems);
    config.agenda = calendars::together(std::mem::take(&mut config.agenda), calendars);
    config.words = word_list::read(dir, &mut problems);
    match evening_files(dir) {
        Ok(files) => config.evening_files = files,
        Err(err) => problems.push(of_file(EVENINGS, ProblemKind::FileUnreadable { reason: err.to_string() })),
    }
    if problems.is_empty() { Ok(config) } else { Err(Problems(problems)) }
}

/// A file that is not there is a problem where it must be, or where one with nearly its name is.
fn missing(dir: &Path, wanted: &str) -> Option<Problem> {
    const ALIKE: f64 = 0.9;
    let names = fs::read_dir(dir).into_iter().flatten().flatten();
    let mut names: Vec<String> = names.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    // Notepad saves agenda.toml as agenda.toml.txt, and does not show it.
    let alike = |name: &String| {
        let lower = name.to_lowercase();
        let name_is_taken = FILES.contains(&name.as_str());
        !name_is_taken && (ALIKE <= strsim::jaro_winkler(&lower, wanted) && lower.contains(".t"))
    };
    match names.into_iter().find(alike) {
        Some(name) => Some(of_file(&name, ProblemKind::FileMisnamed { wanted: wanted.to_owned() })),
        None => (wanted == KIOSK_FILE).then(|| of_file(wanted, ProblemKind::FileMissing)),
    }
}

/// The files of statements in kiosk-config, sorted by name. Hidden files, such as those an editor leaves, are no evenings.
pub fn evening_files(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(dir.join(EVENINGS)) {
        Ok(entries) => entries,
        Err(err) if err.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(err) => return Err(err),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let is_toml = path.extension().is_some_and(|ext| ext.eq_ignore_ascii_case("toml"));
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(['.', '~']));
        if is_toml && !is_hidden && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn of_file(file: &str, kind: ProblemKind) -> Problem {
    Problem { file: file.to_owned(), position: None, section: String::new(), kind }
}
