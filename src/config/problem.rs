//! What can be wrong in kiosk-config, as data. The words for it are in `ui::config_texts`.

use crate::load::CalendarFault;

/// Everything that is wrong, in the order of the files and of the lines in them. Never empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Problems(pub Vec<Problem>);

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The file, as seen from the folder: `kiosk.toml`, `evenings`.
    pub file: String,
    /// Where in the file; none where the file as a whole is meant, or what is missing has no place.
    pub position: Option<Position>,
    /// The table it is in, as it is written: `[screen]`, `[[event]]`. Empty above the first table.
    pub section: String,
    pub kind: ProblemKind,
}

/// A place in a text file, both counted from 1. Columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    FolderMissing,
    FileMissing,
    /// A file that nobody reads, while the one it is nearly called after is missing.
    FileMisnamed {
        wanted: String,
    },
    FileUnreadable {
        reason: String,
    },
    FileTooLarge {
        limit_bytes: u64,
    },
    NotUtf8,
    Syntax(Syntax),
    /// `belongs_in` is the table that does know this key.
    UnknownKey {
        key: String,
        nearest: Option<String>,
        belongs_in: Option<String>,
    },
    MissingKey {
        key: String,
    },
    /// The key is there, with nothing in it.
    Empty {
        key: String,
    },
    /// `write` is a whole line that would be right.
    WrongType {
        key: String,
        wanted: Wanted,
        write: String,
    },
    OutOfBounds {
        key: String,
        min: f64,
        max: f64,
    },
    TooLong {
        key: String,
        max_chars: usize,
    },
    UnknownWord {
        key: String,
        word: String,
        nearest: Option<String>,
        allowed: Vec<String>,
    },
    /// A word that things are known by has other signs in it than small letters, digits and hyphens.
    BadCode {
        key: String,
        word: String,
    },
    /// Another table of the same name has this word already.
    Taken {
        key: String,
        word: String,
    },
    /// More of these tables than fit on the screen.
    TooMany {
        most: usize,
    },
    /// The same word stands in a list twice.
    Twice {
        key: String,
        word: String,
    },
    BadDate {
        key: String,
        write: String,
    },
    BadTime {
        key: String,
        write: String,
    },
    /// `key` is the end, `start` the key of the start.
    EndBeforeStart {
        key: String,
        start: String,
    },
    /// The number in `key` must not be lower than the one in `other`.
    LowerThan {
        key: String,
        other: String,
    },
    /// `key` means nothing without `other`.
    Needs {
        key: String,
        other: String,
    },
    /// The two keys contradict each other.
    NotWith {
        key: String,
        other: String,
    },
    BadMail {
        key: String,
        word: String,
    },
    BadLink {
        key: String,
    },
    /// Not a statement as `2026-11-24/3` names one.
    BadReference {
        key: String,
        word: String,
    },
    /// Something in a calendar.
    Calendar(CalendarFault),
    BadColour {
        key: String,
    },
    /// White letters on this colour cannot be read.
    PaleColour {
        key: String,
    },
    UnknownZone {
        zone: String,
        nearest: Option<String>,
    },
    /// Neither empty, nor a path, nor `postgres://…`.
    BadDatabase,
    /// A database file on a network share gets damaged.
    NetworkShare,
    PasswordInFile,
    /// The file lies outside kiosk-config.
    OutsideFolder {
        key: String,
    },
    LogoMissing {
        name: String,
    },
    LogoNotAnImage {
        name: String,
    },
    LogoTooLarge {
        name: String,
        max_side: u32,
    },
    /// There are still more problems in this file than are told.
    More,
}

impl ProblemKind {
    /// The key whose absence it is about.
    pub(super) fn absent_key(&self) -> Option<&str> {
        if let Self::MissingKey { key } | Self::Needs { other: key, .. } | Self::LowerThan { key, .. } = self
        {
            return Some(key);
        }
        None
    }

    /// Whether it is about a value that stands there, and so holds in a file with mistakes in its syntax too.
    pub(super) fn is_about_a_value(&self) -> bool {
        match self {
            Self::WrongType { .. }
            | Self::OutOfBounds { .. }
            | Self::TooLong { .. }
            | Self::UnknownWord { .. }
            | Self::Twice { .. }
            | Self::BadCode { .. }
            | Self::Taken { .. }
            | Self::BadDate { .. }
            | Self::BadTime { .. }
            | Self::BadMail { .. }
            | Self::BadLink { .. }
            | Self::BadReference { .. }
            | Self::BadColour { .. }
            | Self::PaleColour { .. }
            | Self::UnknownZone { .. }
            | Self::BadDatabase
            | Self::NetworkShare
            | Self::PasswordInFile
            | Self::OutsideFolder { .. }
            | Self::LogoMissing { .. }
            | Self::LogoNotAnImage { .. }
            | Self::LogoTooLarge { .. } => true,
            Self::FolderMissing
            | Self::FileMissing
            | Self::FileMisnamed { .. }
            | Self::FileUnreadable { .. }
            | Self::FileTooLarge { .. }
            | Self::NotUtf8
            | Self::Syntax(_)
            | Self::UnknownKey { .. }
            | Self::MissingKey { .. }
            | Self::Empty { .. }
            | Self::EndBeforeStart { .. }
            | Self::LowerThan { .. }
            | Self::Needs { .. }
            | Self::NotWith { .. }
            | Self::Calendar(_)
            | Self::TooMany { .. }
            | Self::More => false,
        }
    }
}

/// What a value must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Text,
    WholeNumber,
    Number,
    YesNo,
    Date,
    Time,
    List,
    /// A table of its own: `[screen]`.
    Section,
    /// A table that may come more than once: `[[event]]`.
    Sections,
}

/// How a line breaks the rules of TOML, as far as we can say it in plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// A key or a table stands there twice.
    Duplicate,
    /// A text without quotes, or with a quote missing.
    Quotes,
    /// A key without `=` and value.
    NoValue,
    /// Something behind the value: a stray word, or a comma in a number.
    Stray,
    /// Nearly `true` or `false`.
    YesNo,
    /// A date or a time that does not exist.
    Moment,
    /// A bracket that is not closed.
    Bracket,
    /// Anything else, in the words of the TOML reader.
    Other(String),
}
