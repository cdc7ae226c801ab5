//! What the desk knows whether or not somebody stands at it: it outlives each signing in.

use std::path::PathBuf;
use std::time::Duration;

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::{
    DeskFollowUp, Evening, EveningTotals, Note, NoteId, NoteStatus, Suggestion, SuggestionId, TopicTotals,
};
use crate::kiosk::desk::JobFault;

/// What is known at the desk whether or not somebody is signed in. It outlives each signing in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Staff {
    pub lock: LockState,
    /// All evenings, by date.
    pub evenings: Vec<Evening>,
    /// The statements of the evening on show, switched off ones included.
    pub statements: Vec<DeskStatement>,
    /// All notes of the evening on show, in shuffled order, with what made them stand out.
    pub notes: Vec<DeskNote>,
    /// All topics that visitors made up for that evening, likewise.
    pub suggestions: Vec<DeskSuggestion>,
    /// What that evening asked for; `None` before it was told, or without an evening.
    pub topics: Option<TopicTotals>,
    /// Counts of the evening on show, and the same without bursts.
    pub totals: Option<EveningTotals>,
    pub totals_without_bursts: Option<EveningTotals>,
    /// Counts of evenings before it, the newest first.
    pub earlier: Vec<EveningTotals>,
    /// What was made of *jullie zeiden – wij deden* at the desk.
    pub follow_ups: Vec<DeskFollowUp>,
    pub sticks: Vec<Stick>,
    /// The files on the stick that was opened last.
    pub files: Vec<StickFile>,
    /// The long job that runs or has just ended. It goes on when staff sign out.
    pub job: Option<JobState>,
    pub health: Vec<HealthCheck>,
    /// When what was exported will be erased, if it was.
    pub erased_on: Option<NaiveDate>,
    /// The board is paused: a kind *even pauze* screen.
    pub paused: bool,
    /// No touch counts until then: somebody is cleaning the glass.
    pub cleaning_until: Option<Duration>,
}

/// The lock on the door.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LockState {
    /// The store has told whether there is a PIN. Until then nobody gets as far as the door: without knowing
    /// of a PIN anybody could make a new one.
    pub is_known: bool,
    pub has_pin: bool,
    /// Wrong tries since the last right one.
    pub failures: u32,
    /// No try is taken before this moment, since the program started.
    pub closed_until: Option<Duration>,
    /// A try is being compared. No other one is taken meanwhile, not even by somebody else at the door.
    pub is_comparing: bool,
}

/// An evening that staff opened or closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ByHand {
    pub date: NaiveDate,
    pub open: bool,
    /// Until this moment of the school's own time: its next opening or closing by the clock.
    pub until: NaiveDateTime,
}

/// A statement as the desk lists it.
#[derive(Clone, Debug, PartialEq)]
pub struct DeskStatement {
    pub statement: crate::domain::Statement,
    pub active: bool,
    pub responses: u32,
}

/// A note as the desk lists it.
#[derive(Clone, Debug, PartialEq)]
pub struct DeskNote {
    pub note: Note,
    /// The place of its statement on the list.
    pub position: u32,
    pub flags: Vec<Flag>,
}

/// A topic that a visitor made up, as the desk lists it.
#[derive(Clone, Debug, PartialEq)]
pub struct DeskSuggestion {
    pub suggestion: Suggestion,
    pub flags: Vec<Flag>,
}

/// What a visitor wrote, and staff read before anybody else does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Written<'a> {
    Note(&'a DeskNote),
    Suggestion(&'a DeskSuggestion),
}

/// Which of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrittenId {
    Note(NoteId),
    Suggestion(SuggestionId),
}

impl<'a> Written<'a> {
    pub fn id(self) -> WrittenId {
        match self {
            Self::Note(known) => WrittenId::Note(known.note.id),
            Self::Suggestion(known) => WrittenId::Suggestion(known.suggestion.id),
        }
    }

    pub fn status(self) -> NoteStatus {
        match self {
            Self::Note(known) => known.note.status,
            Self::Suggestion(known) => known.suggestion.status,
        }
    }

    pub fn flags(self) -> &'a [Flag] {
        match self {
            Self::Note(known) => &known.flags,
            Self::Suggestion(known) => &known.flags,
        }
    }
}

impl Staff {
    /// All that visitors wrote: the notes, and after them the topics.
    pub fn written(&self) -> impl Iterator<Item = Written<'_>> {
        let notes = self.notes.iter().map(Written::Note);
        notes.chain(self.suggestions.iter().map(Written::Suggestion))
    }

    /// The topics that visitors made up and that may be shown.
    pub fn approved_suggestions(&self) -> impl Iterator<Item = &Suggestion> {
        let suggestions = self.suggestions.iter().map(|known| &known.suggestion);
        suggestions.filter(|suggestion| suggestion.status == NoteStatus::Approved)
    }
}

/// Why a note stands out. It is never deleted for that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flag {
    /// Looks like a name, with the words that do.
    Name(String),
    Phone(String),
    Mail(String),
    /// On the school's word list.
    Word(String),
    /// Looks like junk: one letter over and over, or no word at all.
    Junk,
}

/// A place to read from or write to: a USB stick, or a folder that the settings name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stick {
    pub path: PathBuf,
    /// Its label, made fit to be shown.
    pub name: String,
    pub free_bytes: u64,
    pub writable: bool,
}

/// A file on a stick that the desk can do something with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StickFile {
    pub path: PathBuf,
    /// Its name, made fit to be shown.
    pub name: String,
    pub bytes: u64,
    pub kind: StickFileKind,
}

/// What a file on a stick is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StickFileKind {
    Statements,
    Backup,
}

/// A long job, told as it goes.
#[derive(Clone, Debug, PartialEq)]
pub struct JobState {
    pub kind: JobKind,
    /// Done and expected, in any unit; `None` before the first word.
    pub progress: Option<(u64, u64)>,
    /// How it ended; `None` while it runs.
    pub end: Option<Result<JobEnd, JobFault>>,
}

/// The long jobs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobKind {
    ReadStatements,
    Export,
    Backup,
    Restore,
    Erase,
}

/// How a long job ended well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JobEnd {
    Done,
    /// Written, read back and compared: the stick may go.
    Written {
        stick: String,
        files: Vec<String>,
    },
    Cancelled,
}

/// One thing that `doctor` and the health page look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HealthCheck {
    pub name: HealthName,
    pub level: HealthLevel,
    /// A number that goes into its sentence: free megabytes, waiting rows, days.
    pub number: Option<u64>,
    /// Words that go into its sentence: a time, a file.
    pub words: Option<String>,
}

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HealthName {
    Database,
    Disk,
    Clock,
    Settings,
    Regiegroep,
    Backup,
    Screen,
    Memory,
    Retention,
    /// What was promised in *jullie zeiden – wij deden* for a day that has passed.
    Promises,
}

/// How well it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HealthLevel {
    Fine,
    /// A person should look at it some day.
    Look,
    /// A person must do something now.
    Act,
}
