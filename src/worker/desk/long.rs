//! Long jobs: one at a time on a thread named `desk`, with a connection of its own. It tells how far it is, can be
//! called off, and goes on when staff sign out.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::Sender;
use std::thread::JoinHandle;

use chrono::NaiveDate;

use crate::kiosk::desk::{DeskJob, DeskNews, ExportFormat, FilePreview, JobEnd, JobFault, JobKind};
use crate::store::{Error, JobDay, Store};
use crate::worker::desk::preview::NotRead;
use crate::worker::desk::{DeskSetup, export, fault_of, preview, sticks};
use crate::worker::thread::Keeper;
use crate::worker::{Job, ReportSettings, chain, reserve, retention};

/// Where a backup is looked at before it is put back, in the data folder.
const RESTORE_DRAFT: &str = "kiosk-restore.deel";

/// What the thread of a long job has to say.
pub(in crate::worker) enum Said {
    News(DeskNews),
    /// All of this evening is on a stick and was compared; the digest says what all of it is.
    Exported(NaiveDate, [u8; 32]),
    BackedUp,
    /// A backup was looked at from all sides and lies at this path: put it in the place of the database.
    PutBack(PathBuf),
    Erased,
    /// The last word.
    Ended(JobKind, Result<JobEnd, JobFault>),
}

/// A long job that runs.
pub(super) struct Running {
    cancelled: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Running {
    pub(super) fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Calls it off and waits until it has stopped.
    pub(super) fn end(self) {
        self.cancel();
        if self.thread.join().is_err() {
            tracing::error!("the thread of the desk has ended badly");
        }
    }
}

/// What a long job takes along to its thread.
pub(super) struct Errand {
    pub(super) setup: DeskSetup,
    pub(super) database: PathBuf,
    pub(super) data_dir: PathBuf,
    /// The folders that the settings name as sticks.
    pub(super) folders: Vec<PathBuf>,
    /// What the settings say of an export.
    pub(super) report: ReportSettings,
    /// The evening that is exported.
    pub(super) evening: Option<NaiveDate>,
    /// The evening a file is for that does not say it.
    pub(super) on_show: Option<NaiveDate>,
    pub(super) practice: bool,
    pub(super) today: NaiveDate,
    jobs: Sender<Job>,
    cancelled: Arc<AtomicBool>,
    /// What was last told of how far it is, in hundredths.
    told: AtomicU64,
}

impl Errand {
    pub(super) fn say(&self, said: Said) {
        // Nobody listens any more only while the program ends.
        self.jobs.send(Job::Long(said)).ok();
    }

    pub(super) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Tells how far it is, when that is worth telling, and hears whether to go on.
    pub(super) fn progress(&self, done: u64, expected: u64) -> ControlFlow<()> {
        let hundredths = done.saturating_mul(100) / expected.max(1);
        if self.told.swap(hundredths, Ordering::Relaxed) != hundredths {
            self.say(Said::News(DeskNews::JobProgress { done, expected }));
        }
        if self.is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// A long job with what belongs to it.
enum Task {
    Read(PathBuf),
    Export(Vec<ExportFormat>, PathBuf),
    Backup(PathBuf),
    Restore(PathBuf),
    Erase,
}

impl Task {
    /// The long job that was asked for; `None` for a short one.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the short jobs are dealt with by who asks")]
    fn of(job: DeskJob) -> Option<Self> {
        match job {
            DeskJob::ReadStatements(file) => Some(Self::Read(file)),
            DeskJob::Export { formats, to } => Some(Self::Export(formats, to)),
            DeskJob::Backup { to } => Some(Self::Backup(to)),
            DeskJob::Restore { from } => Some(Self::Restore(from)),
            DeskJob::EraseNow => Some(Self::Erase),
            _ => None,
        }
    }

    fn kind(&self) -> JobKind {
        match self {
            Self::Read(_) => JobKind::ReadStatements,
            Self::Export(..) => JobKind::Export,
            Self::Backup(_) => JobKind::Backup,
            Self::Restore(_) => JobKind::Restore,
            Self::Erase => JobKind::Erase,
        }
    }
}

impl Keeper<'_> {
    /// Begins a long job, unless another one runs.
    pub(super) fn begin(&mut self, job: DeskJob) {
        let refused = DeskNews::not_done(&job, JobFault::InUse);
        let failed = DeskNews::not_done(&job, JobFault::Unexpected);
        if self.bench.running.is_some() {
            return self.tell_desk(refused);
        }
        let Some(task) = Task::of(job) else { return };
        let cancelled = Arc::new(AtomicBool::new(false));
        let errand = Errand {
            setup: self.bench.setup.clone(),
            database: self.database.clone(),
            data_dir: self.data_dir.clone(),
            folders: self.folders(),
            report: self.config.as_ref().map(|config| ReportSettings::of(config)).unwrap_or_default(),
            evening: self.outcome_evening(),
            on_show: self.list_evening(),
            practice: self.practice,
            today: self.clock.now().local.date(),
            jobs: self.bench.jobs.clone(),
            cancelled: Arc::clone(&cancelled),
            told: AtomicU64::new(u64::MAX),
        };
        self.tell_desk(DeskNews::JobStarted(task.kind()));
        let run = move || run(&errand, task);
        match std::thread::Builder::new().name("desk".into()).spawn(run) {
            Ok(thread) => self.bench.running = Some(Running { cancelled, thread }),
            Err(error) => {
                tracing::error!("cannot begin a job of the desk: {error}");
                self.tell_desk(failed);
            }
        }
    }

    /// Hears what the long job says.
    pub(in crate::worker) fn long_said(&mut self, said: Said) {
        match said {
            Said::News(news) => self.tell_desk(news),
            Said::Exported(evening, digest) => {
                let today = self.clock.now().local.date();
                self.with_store_or_tell(|store| store.set_exported(evening, today, &digest));
                self.refresh();
            }
            Said::BackedUp => {
                let today = self.clock.now().local.date();
                self.with_store_or_tell(|store| store.set_done(JobDay::Backup, today));
                self.check_health();
            }
            Said::PutBack(draft) => {
                let end = self.put_back(&draft);
                self.long_ended(JobKind::Restore, end);
            }
            Said::Erased => {
                self.make_board();
                self.refresh();
                self.check_health();
            }
            Said::Ended(kind, end) => self.long_ended(kind, end),
        }
    }

    fn long_ended(&mut self, kind: JobKind, end: Result<JobEnd, JobFault>) {
        if let Some(running) = self.bench.running.take()
            && running.thread.join().is_err()
        {
            tracing::error!("the thread of the desk has ended badly");
        }
        self.tell_desk(DeskNews::JobEnded(kind, end));
        self.bench.tell_idle();
    }

    /// Closes the database, puts the draft in its place, and tells everything anew.
    fn put_back(&mut self, draft: &Path) -> Result<JobEnd, JobFault> {
        let store = self.store.take().ok_or(JobFault::Unexpected)?;
        let done = store.replace_by(draft, &self.database, self.clock.now().local);
        let end = match done {
            Ok(restored) => {
                tracing::info!("a backup was put back; what was there is kept as {:?}", restored.kept);
                self.store = Some(restored.store);
                Ok(JobEnd::Done)
            }
            Err(error) => {
                tracing::error!("a backup was not put back: {}", chain(&error));
                self.open();
                Err(fault_of(&error))
            }
        };
        self.tell_what_was_kept();
        self.make_board();
        self.refresh();
        self.check_health();
        end
    }
}

fn run(errand: &Errand, task: Task) {
    let kind = task.kind();
    let end = match task {
        Task::Read(file) => read(errand, &file),
        Task::Export(formats, to) => export::export(errand, &formats, &to),
        Task::Backup(to) => back_up(errand, &to),
        Task::Restore(from) => match check_backup(errand, &from) {
            Ok(Some(draft)) => return errand.say(Said::PutBack(draft)),
            Ok(None) => Ok(JobEnd::Cancelled),
            Err(fault) => Err(fault),
        },
        Task::Erase => erase(errand),
    };
    errand.say(Said::Ended(kind, end));
}

fn read(errand: &Errand, file: &Path) -> Result<JobEnd, JobFault> {
    let stick = sticks::stick_of(file, &errand.folders).ok_or(JobFault::StickGone)?;
    match preview::read(&errand.setup.program, file, &|| errand.is_cancelled()) {
        Ok((set, problems)) => {
            let date = set.date.or(errand.on_show);
            let file_name = sticks::shown_name(file);
            let preview = FilePreview { file_name, stick: stick.name, date, set, problems };
            errand.say(Said::News(DeskNews::Preview(Arc::new(preview))));
            Ok(JobEnd::Done)
        }
        Err(NotRead::Cancelled) => Ok(JobEnd::Cancelled),
        Err(NotRead::Fault(fault)) => Err(fault),
    }
}

fn back_up(errand: &Errand, to: &Path) -> Result<JobEnd, JobFault> {
    let stick = export::writable_stick(errand, to)?;
    let store = Store::reader(&errand.database).map_err(|error| logged(&error, fault_of(&error)))?;
    let done = store.back_up(to, errand.today, &mut |done, expected| errand.progress(done, expected));
    let path = match done {
        Ok(Some(path)) => path,
        Ok(None) => return Ok(JobEnd::Cancelled),
        Err(error) => return Err(logged(&error, fault_of_stick(&error))),
    };
    export::settle(errand, &stick)?;
    errand.say(Said::BackedUp);
    Ok(JobEnd::Written { stick: stick.name, files: vec![sticks::shown_name(&path)] })
}

/// Looks at a backup from all sides, in a copy; gives where that lies, `None` where it was cancelled.
fn check_backup(errand: &Errand, from: &Path) -> Result<Option<PathBuf>, JobFault> {
    sticks::stick_of(from, &errand.folders).ok_or(JobFault::StickGone)?;
    let open = || {
        sticks::open_file(from).map_err(|error| {
            tracing::warn!("a backup cannot be opened: {error}");
            JobFault::FileUnreadable
        })
    };
    let draft = errand.data_dir.join(RESTORE_DRAFT);
    let mut checked = Store::check_backup(&mut open()?, &draft);
    if let Err(Error::Full(_)) = &checked
        && reserve::release(&errand.data_dir)
    {
        checked = Store::check_backup(&mut open()?, &draft);
    }
    match checked {
        Ok(()) if errand.is_cancelled() => {
            std::fs::remove_file(&draft).ok();
            Ok(None)
        }
        Ok(()) => Ok(Some(draft)),
        Err(error) => Err(logged(&error, fault_of_backup(&error))),
    }
}

fn erase(errand: &Errand) -> Result<JobEnd, JobFault> {
    let failed = |error: Error| logged(&error, fault_of(&error));
    let mut store = Store::beside(&errand.database).map_err(failed)?;
    // How many days does not matter now: what was exported may go at once.
    let plan = retention::plan(&store, 0).map_err(failed)?;
    if plan.is_empty() {
        return Err(JobFault::NotExported);
    }
    // Rewriting the database takes as much room again.
    reserve::release(&errand.data_dir);
    retention::erase(&mut store, plan.into_iter().map(|(evening, _)| evening), errand.today)
        .map_err(failed)?;
    drop(store);
    reserve::keep(&errand.data_dir);
    errand.say(Said::Erased);
    Ok(JobEnd::Done)
}

/// Tells the log the cause, and gives what the desk must know.
fn logged(error: &Error, fault: JobFault) -> JobFault {
    tracing::error!("a job of the desk could not be done: {}", chain(error));
    fault
}

/// What an error means while a backup is written to a stick.
fn fault_of_stick(error: &Error) -> JobFault {
    match error {
        Error::Full(_) => JobFault::StickFull,
        Error::ReadOnly(_) => JobFault::StickReadOnly,
        Error::Io(_) => JobFault::StickGone,
        Error::Damaged(_) => JobFault::StickDiffers,
        Error::Locked(_) => JobFault::InUse,
        Error::Newer { .. }
        | Error::Older { .. }
        | Error::Foreign { .. }
        | Error::Unknown { .. }
        | Error::Conflict { .. }
        | Error::Other(_) => JobFault::Unexpected,
    }
}

/// What an error means while a backup is looked at.
fn fault_of_backup(error: &Error) -> JobFault {
    match error {
        Error::Newer { .. } => JobFault::BackupNewer,
        Error::Full(_) => JobFault::DiskFull,
        Error::Locked(_) => JobFault::InUse,
        Error::ReadOnly(_) | Error::Io(_) => JobFault::Unexpected,
        Error::Older { .. }
        | Error::Foreign { .. }
        | Error::Damaged(_)
        | Error::Unknown { .. }
        | Error::Conflict { .. }
        | Error::Other(_) => JobFault::BackupDamaged,
    }
}
