//! The staff desk: what regiegroep and staff do on the evening, on the screen itself, behind a PIN.
//!
//! The state is here, the lists of what can happen and be asked in `event`. Like the rest of the core it reads
//! no clock, no chance and no disk.

mod event;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::{
    Evening, EveningTotals, Note, NoteId, NoteStatus, Problems, StatementId, StatementSet, StatementSource,
};

pub use event::{DeskEvent, DeskJob, DeskNews, JobFault};

/// Somebody at the desk, or at its door.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    pub place: DeskPlace,
    /// The last touch, since the program started.
    pub last_touch: Duration,
    /// A sentence about what has just happened, until the next touch on a button.
    pub notice: Option<Notice>,
}

/// Where at the desk.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskPlace {
    /// There is no PIN yet: one is made and shown once, with the recovery code.
    FirstPin {
        made: Option<NewPin>,
    },
    Door(Door),
    Evening,
    Statements(StatementsPage),
    Notes(NotesPage),
    Outcome {
        without_bursts: bool,
    },
    Export {
        formats: BTreeSet<ExportFormat>,
    },
    Health(HealthPage),
}

/// Signing in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Door {
    /// What has been typed: digits only. It is never in a log.
    pub typed: String,
    /// The recovery code is asked for, not the PIN.
    pub by_recovery_code: bool,
    /// The worker is comparing.
    pub checking: bool,
    pub was_wrong: bool,
}

/// A PIN and a recovery code as they are shown once, to be written down.
#[derive(Clone, PartialEq, Eq)]
pub struct NewPin {
    pub pin: String,
    pub recovery_code: String,
}

impl std::fmt::Debug for NewPin {
    /// Neither may end in a log by accident.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewPin(…)")
    }
}

/// The page of the statements.
#[derive(Clone, Debug, PartialEq)]
pub enum StatementsPage {
    List {
        page: usize,
    },
    /// The sticks and folders there are, and the files on the chosen one.
    Pick {
        stick: Option<PathBuf>,
        page: usize,
    },
    /// What a file holds, before it is loaded.
    Preview {
        preview: Arc<FilePreview>,
        page: usize,
    },
    /// Typing a statement: a correction, or a new one.
    Edit {
        statement: Option<StatementId>,
        source: StatementSource,
        text: String,
    },
    /// How a statement will look in the hall.
    InTheHall {
        text: String,
        source: StatementSource,
        back: Box<Self>,
    },
}

/// A file of statements that has been read and not loaded.
#[derive(Clone, Debug, PartialEq)]
pub struct FilePreview {
    pub file_name: String,
    pub stick: String,
    /// The evening it will hang on: the date in the file, or the evening on show.
    pub date: Option<NaiveDate>,
    pub set: StatementSet,
    pub problems: Problems,
}

/// The page of the notes.
#[derive(Clone, Debug, PartialEq)]
pub struct NotesPage {
    pub status: NoteStatus,
    pub statement: Option<StatementId>,
    pub page: usize,
    /// What was decided, last at the end: each can be undone.
    pub done: Vec<(NoteId, NoteStatus)>,
}

/// The page of the health of the screen.
#[derive(Clone, Debug, PartialEq)]
pub enum HealthPage {
    Checks,
    Backup {
        stick: Option<PathBuf>,
    },
    /// Picking a backup; `asked` counts the questions that were answered with yes.
    Restore {
        stick: Option<PathBuf>,
        file: Option<PathBuf>,
        asked: u8,
    },
    /// Erasing at once what was exported: only after the typed word.
    Erase {
        typed: String,
    },
    /// A new PIN, shown once.
    NewPin {
        made: Option<NewPin>,
    },
}

/// The formats on the export page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExportFormat {
    Xlsx,
    Csv,
    Json,
}

impl ExportFormat {
    pub const ALL: [Self; 3] = [Self::Xlsx, Self::Csv, Self::Json];

    /// The code of `export --format`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// Something to say at the desk, in `ui::desk_texts`.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    Loaded {
        statements: u32,
        changed: u32,
        switched_off: u32,
    },
    /// A corrected text became a new version, because there were answers.
    NewVersion,
    Saved,
    Failed(JobFault),
    BackedUp {
        file: String,
    },
    Restored,
    Erased,
    /// Nothing was exported yet, so nothing may be erased.
    NotExported,
}

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
    /// Counts of the evening on show, and the same without bursts.
    pub totals: Option<EveningTotals>,
    pub totals_without_bursts: Option<EveningTotals>,
    pub sticks: Vec<Stick>,
    /// The files on the stick that was opened last.
    pub files: Vec<StickFile>,
    /// The long job that runs or has just ended. It goes on when staff sign out.
    pub job: Option<JobState>,
    pub health: Vec<HealthCheck>,
    /// When what was exported will be erased, if it was.
    pub erased_on: Option<NaiveDate>,
    /// Opened or closed by hand, until its hours say otherwise again.
    pub by_hand: Option<ByHand>,
    /// The board is paused: a kind *even pauze* screen.
    pub paused: bool,
    /// No touch counts until then: somebody is cleaning the glass.
    pub cleaning_until: Option<Duration>,
}

/// The lock on the door, as the store keeps it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LockState {
    pub has_pin: bool,
    /// Wrong tries since the last right one.
    pub failures: u32,
    /// No try is taken before this moment, since the program started.
    pub closed_until: Option<Duration>,
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
