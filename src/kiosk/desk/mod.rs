//! The staff desk: what regiegroep and staff do on the evening, on the screen itself, behind a PIN.
//!
//! The state is here, the lists of what can happen and be asked in `event`. Like the rest of the core it reads
//! no clock, no chance and no disk.

mod door;
mod evening;
mod event;
mod follow_ups;
mod health;
mod lock;
mod machine;
mod news;
mod notes;
mod outcome;
mod pages;
mod scene;
mod staff;
mod statements;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDate;

use crate::domain::{DeskFollowUp, NoteStatus, Problems, StatementId, StatementSet, StatementSource};

pub use event::{DeskEvent, DeskJob, DeskNews, JobFault};
pub use follow_ups::{FollowUpDraft, FollowUpField, FollowUpTexts, FollowUpsPage};
pub use health::RESTORE_QUESTIONS;
pub use lock::{FREE_TRIES, wait_after};
pub use machine::{SIGN_OUT_SHOWN, signed_out_in};
pub(super) use machine::{deadline, happen, time_passed};
pub(super) use news::told;
pub use staff::{
    ByHand, DeskNote, DeskStatement, DeskSuggestion, Flag, HealthCheck, HealthLevel, HealthName, JobEnd,
    JobKind, JobState, LockState, Staff, Stick, StickFile, StickFileKind, Written, WrittenId,
};

/// How many digits a PIN and a recovery code have.
pub const PIN_DIGITS: usize = 6;
pub const RECOVERY_DIGITS: usize = 12;

/// The word that must be typed before anything is erased, in capitals or not. It is the same in every language,
/// because it stands in the manual.
pub const ERASE_WORD: &str = "WISSEN";

/// Somebody at the desk, or at its door.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    pub place: DeskPlace,
    /// The last touch, since the program started.
    pub last_touch: Duration,
    /// A sentence about what has just happened, until the next touch on a button.
    pub notice: Option<Notice>,
    /// What was decided about notes, one entry a touch and the last at the end: the notes and the status that
    /// each had before. Each can be undone as long as this desk is open.
    pub done: Vec<Vec<(WrittenId, NoteStatus)>>,
    /// When the sticks are looked at again, while they are on show.
    pub sticks_due: Option<Duration>,
    /// The worker makes a PIN. Until it has, nobody leaves: what is shown once must be seen.
    pub is_making_pin: bool,
    /// The page of the list of statements to come back to.
    pub list_page: usize,
    /// The follow-up that was taken away last, as long as it can be brought back.
    pub taken_away: Option<DeskFollowUp>,
}

impl Desk {
    /// Somebody who has just come to this place.
    pub fn new(place: DeskPlace, since_start: Duration) -> Self {
        Self {
            place,
            last_touch: since_start,
            notice: None,
            done: Vec::new(),
            sticks_due: None,
            is_making_pin: false,
            list_page: 0,
            taken_away: None,
        }
    }

    /// Whether somebody has got past the door.
    pub fn is_signed_in(&self) -> bool {
        match self.place {
            DeskPlace::FirstPin { .. } | DeskPlace::Door(_) => false,
            DeskPlace::Evening(_)
            | DeskPlace::Statements(_)
            | DeskPlace::Notes(_)
            | DeskPlace::Outcome(_)
            | DeskPlace::FollowUps(_)
            | DeskPlace::Topics { .. }
            | DeskPlace::Export { .. }
            | DeskPlace::Health(_) => true,
        }
    }
}

/// Where at the desk.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskPlace {
    /// There is no PIN yet, or the recovery code was right: a PIN is made and shown once, with a recovery code.
    /// Until `PinWrittenDown` this is as far as one gets.
    FirstPin {
        made: Option<NewPin>,
    },
    Door(Door),
    Evening(EveningPage),
    Statements(StatementsPage),
    Notes(NotesPage),
    Outcome(OutcomePage),
    /// *Jullie zeiden – wij deden*.
    FollowUps(FollowUpsPage),
    /// What the evening asked for; the page is that of the topics that visitors made up.
    Topics {
        page: usize,
    },
    Export {
        formats: BTreeSet<ExportFormat>,
    },
    Health(HealthPage),
}

/// The page of the evening.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EveningPage {
    /// *Begin de avond echt* was touched once: it asks whether that is meant.
    pub asks_to_begin: bool,
}

/// The page of the outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OutcomePage {
    /// Without what came in bursts.
    pub without_bursts: bool,
    /// Beside what the same sentences got on an earlier evening.
    pub compares: bool,
    pub page: usize,
    /// The version of a statement that is looked at by itself.
    pub at: Option<(StatementId, u32)>,
}

/// Digits that somebody has typed. They never end in a log by accident.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Digits(pub String);

impl std::fmt::Debug for Digits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Digits(…)")
    }
}

/// Signing in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Door {
    /// What has been typed so far.
    pub typed: Digits,
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotesPage {
    pub status: NoteStatus,
    pub of: NotesOf,
    pub page: usize,
}

/// Which of what visitors wrote is on show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NotesOf {
    #[default]
    All,
    Statement(StatementId),
    /// The topics they made up.
    Topics,
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
    /// A new PIN: asked for once more while `Desk::is_making_pin` is not set, then shown once.
    NewPin {
        made: Option<NewPin>,
    },
}

/// The formats on the export page, in the order in which they stand there and are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExportFormat {
    Xlsx,
    Report,
    Newsletter,
    Cards,
    Pdf,
    Csv,
    Json,
}

impl ExportFormat {
    pub const ALL: [Self; 7] =
        [Self::Xlsx, Self::Report, Self::Newsletter, Self::Cards, Self::Pdf, Self::Csv, Self::Json];

    /// Those that are chosen to begin with: the numbers for the regiegroep, and what everybody can read.
    pub const USUAL: [Self; 2] = [Self::Xlsx, Self::Report];

    /// The code of `export --format`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Report => "report",
            Self::Newsletter => "newsletter",
            Self::Cards => "cards",
            Self::Pdf => "pdf",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// Whether every answer and every note is in it. Only after such an export anything may be erased.
    pub fn holds_everything(self) -> bool {
        match self {
            Self::Xlsx | Self::Csv | Self::Json => true,
            Self::Report | Self::Newsletter | Self::Cards | Self::Pdf => false,
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
}
