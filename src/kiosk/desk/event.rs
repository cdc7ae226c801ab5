//! What can happen at the desk, what it can ask for, and what it is told: three closed lists.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::{
    DeskFollowUp, Evening, EveningTotals, FollowUpId, FollowUpOrigin, FollowUpStatus, LoadSummary,
    NoteStatus, StatementId, StatementSet, StatementSource, TopicTotals,
};
use crate::kiosk::desk::{
    ByHand, DeskNote, DeskStatement, DeskSuggestion, Digits, ExportFormat, FilePreview, FollowUpField,
    FollowUpTexts, HealthCheck, JobEnd, JobKind, NewPin, NotesOf, Stick, StickFile, WrittenId,
};

/// What somebody at the desk touches.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskEvent {
    /// A corner of the screen was held for three seconds.
    CornerHeld,
    /// A digit of the PIN, or of the recovery code.
    DigitTyped(char),
    DigitErased,
    DigitsCleared,
    /// To the recovery code; `Back` goes back to the PIN.
    RecoveryChosen,
    /// *Terug naar het bord*: signs out.
    Left,
    /// The PIN and recovery code have been written down: into the desk.
    PinWrittenDown,
    EveningOpened,
    StatementsOpened,
    NotesOpened,
    OutcomeOpened,
    /// What the evening would like a thema-uurtje about.
    TopicsOpened,
    ExportOpened,
    HealthOpened,
    /// *Open de avond* or *Sluit de avond*.
    OpenChosen(bool),
    PauseToggled,
    CleaningStarted,
    PracticeChosen(bool),
    /// *Begin de avond echt*: asks first. The second time practice answers go and the evening begins; `Back` is no.
    BegunForReal,
    /// Another page of a long list: `true` forward.
    Turned(bool),
    /// Back to the page this one came from.
    Back,
    StatementMoved {
        statement: StatementId,
        up: bool,
    },
    StatementSwitched(StatementId),
    /// To typing: a correction of this one, or a new one.
    EditOpened(Option<StatementId>),
    TextEdited(String),
    SourceChosen(StatementSource),
    /// What was typed is kept: a statement, the words of a follow-up, or the word that erases.
    TextConfirmed,
    /// *Bekijk in de hal*.
    HallOpened {
        text: String,
        source: StatementSource,
    },
    PickOpened,
    StickChosen(PathBuf),
    FileChosen(PathBuf),
    /// *Laad … stellingen*.
    PreviewLoaded,
    NoteFilterChosen {
        status: NoteStatus,
        of: NotesOf,
    },
    NoteJudged(WrittenId, NoteStatus),
    NoteUndone,
    /// *Toon alle briefjes zonder vlag*.
    UnflaggedApproved,
    BurstsToggled,
    /// *Vergelijk met …*.
    ComparisonToggled,
    /// One version of a statement, by itself; `Back` goes back to all of them.
    StatementLookedAt(StatementId, u32),
    /// *Tekst voor de nieuwsbrief*: to the only stick there is, or to the question which.
    NewsletterAsked,
    /// To the list of follow-ups that were made at the desk.
    FollowUpsOpened,
    /// *Maak ‘wij deden’*, with the words to begin with.
    FollowUpBegun {
        origin: FollowUpOrigin,
        statement: Option<StatementId>,
        texts: Box<FollowUpTexts>,
    },
    /// A follow-up of the list, to be changed.
    FollowUpOpened(FollowUpId),
    /// How far it has come, with the words and the day to begin with; words that were typed stay.
    FollowUpStatusChosen {
        status: FollowUpStatus,
        done: String,
        by: Option<NaiveDate>,
    },
    FollowUpDayChosen(Option<NaiveDate>),
    /// To typing in this field; `TextConfirmed` keeps what was typed, `Back` does not.
    FollowUpFieldOpened(FollowUpField),
    /// *Hang op*.
    FollowUpHung,
    FollowUpTakenAway(FollowUpId),
    /// The one that was taken away last hangs again.
    FollowUpBroughtBack,
    FormatToggled(ExportFormat),
    ExportStarted(PathBuf),
    JobCancelled,
    /// The end of a job has been read.
    JobDismissed,
    BackupOpened,
    BackupStarted(PathBuf),
    RestoreOpened,
    /// Yes to the question on the restore page.
    RestoreConfirmed,
    EraseOpened,
    /// To the page of a new PIN; on that page: make it.
    NewPinAsked,
}

/// What the desk asks the worker to do. Each is answered by [`DeskNews`].
#[derive(Clone, Debug, PartialEq)]
pub enum DeskJob {
    /// Count this try in the database first, then compare. Answered by `Lock` with the new count (0 where it was
    /// right), then `PinWasRight` or `PinWasWrong`; by `PinNotCompared` where that was not possible. The core
    /// sees to the waits between tries.
    TryPin(Digits),
    /// The same. Where it is right, `MakePin` follows at once, and replaces the code.
    TryRecoveryCode(Digits),
    /// Make a PIN and a recovery code and keep their hashes in place of the ones before; tell `Lock` and
    /// `PinMade`, or `Failed`. `is_first`: only where there is no PIN, else `Failed`.
    MakePin {
        is_first: bool,
    },
    /// Keep this for after a restart: at the next start it is told as [`DeskNews::ByHand`].
    KeepByHand(Option<ByHand>),
    /// Tell all that the desk shows: evenings, statements, notes, totals.
    Refresh,
    ListSticks,
    ListFiles(PathBuf),
    ReadStatements(PathBuf),
    LoadSet {
        date: NaiveDate,
        set: Box<StatementSet>,
    },
    MoveStatement {
        statement: StatementId,
        up: bool,
    },
    SwitchStatement {
        statement: StatementId,
        active: bool,
    },
    /// `None`: a new statement at the end of the list.
    WriteStatement {
        statement: Option<StatementId>,
        source: StatementSource,
        text: String,
    },
    /// Give each of these this status. A note that has been taken back stays so.
    JudgeNotes(Vec<(WrittenId, NoteStatus)>),
    /// Keep this follow-up, in place of the one with its id, and show it in the hall.
    PutFollowUp(Box<DeskFollowUp>),
    /// Take it off the board.
    RemoveFollowUp(FollowUpId),
    SetPractice(bool),
    ClearPractice,
    Export {
        formats: Vec<ExportFormat>,
        to: PathBuf,
    },
    Backup {
        to: PathBuf,
    },
    Restore {
        from: PathBuf,
    },
    EraseNow,
    CheckHealth,
    Cancel,
}

/// What the worker tells the desk.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskNews {
    /// The lock as it is now; at the start, and after every try or new PIN. How long no further try is taken
    /// follows from `failures` (`desk::wait_after`).
    Lock {
        has_pin: bool,
        failures: u32,
    },
    PinWasRight,
    PinWasWrong,
    /// The try that was asked for could not be counted or compared, so it was none.
    PinNotCompared(JobFault),
    PinMade(NewPin),
    /// What was kept by `KeepByHand`, at the start.
    ByHand(Option<ByHand>),
    Evenings(Vec<Evening>),
    Statements(Vec<DeskStatement>),
    Notes(Vec<DeskNote>),
    Topics {
        totals: Option<TopicTotals>,
        suggestions: Vec<DeskSuggestion>,
    },
    Totals {
        all: Option<Box<EveningTotals>>,
        without_bursts: Option<Box<EveningTotals>>,
    },
    /// The totals of evenings before the one of the outcome, the newest first.
    Earlier(Vec<EveningTotals>),
    /// All that were made at the desk.
    FollowUps(Vec<DeskFollowUp>),
    Sticks(Vec<Stick>),
    Files(Vec<StickFile>),
    Preview(Arc<FilePreview>),
    Loaded(LoadSummary),
    /// A correction was kept; `true` if it became a new version because there were answers.
    Written {
        new_version: bool,
    },
    JobStarted(JobKind),
    JobProgress {
        done: u64,
        expected: u64,
    },
    JobEnded(JobKind, Result<JobEnd, JobFault>),
    Health(Vec<HealthCheck>),
    ErasedOn(Option<NaiveDate>),
    /// A short job could not be done.
    Failed(JobFault),
}

/// Why a job could not be done, by what somebody must do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobFault {
    StickFull,
    StickReadOnly,
    StickGone,
    /// The bytes on the stick are not the ones that were written.
    StickDiffers,
    /// The file could not be read within its limits of time and memory.
    FileHostile,
    FileUnreadable,
    /// Not one of our backups, or damaged.
    BackupDamaged,
    /// Of a newer program.
    BackupNewer,
    /// Another program uses the database.
    InUse,
    DiskFull,
    /// Nothing was exported and checked yet.
    NotExported,
    /// The log has the cause.
    Unexpected,
}

impl DeskNews {
    /// What is told of a job that could not even be begun.
    pub fn not_done(job: &DeskJob, fault: JobFault) -> Self {
        match job {
            DeskJob::TryPin(_) | DeskJob::TryRecoveryCode(_) => Self::PinNotCompared(fault),
            DeskJob::ReadStatements(_) => Self::JobEnded(JobKind::ReadStatements, Err(fault)),
            DeskJob::Export { .. } => Self::JobEnded(JobKind::Export, Err(fault)),
            DeskJob::Backup { .. } => Self::JobEnded(JobKind::Backup, Err(fault)),
            DeskJob::Restore { .. } => Self::JobEnded(JobKind::Restore, Err(fault)),
            DeskJob::EraseNow => Self::JobEnded(JobKind::Erase, Err(fault)),
            DeskJob::MakePin { .. }
            | DeskJob::KeepByHand(_)
            | DeskJob::Refresh
            | DeskJob::ListSticks
            | DeskJob::ListFiles(_)
            | DeskJob::LoadSet { .. }
            | DeskJob::MoveStatement { .. }
            | DeskJob::SwitchStatement { .. }
            | DeskJob::WriteStatement { .. }
            | DeskJob::JudgeNotes(_)
            | DeskJob::PutFollowUp(_)
            | DeskJob::RemoveFollowUp(_)
            | DeskJob::SetPractice(_)
            | DeskJob::ClearPractice
            | DeskJob::CheckHealth
            | DeskJob::Cancel => Self::Failed(fault),
        }
    }
}
