//! The loop of the thread that has the store.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use chrono::NaiveDate;

use crate::clock::Clock;
use crate::config::Config;
use crate::domain::{Evening, EveningPhase, Language, Write};
use crate::kiosk::{Event, Fault, Ticket};
use crate::store::{Error, Store};
use crate::worker::board::board;
use crate::worker::desk::{Bench, DeskSetup};
use crate::worker::settings::Settings;
use crate::worker::{Job, News, chain, evenings};

/// How often the thread looks whether the settings, the day or the database have changed.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// What the thread starts with.
pub struct Setup {
    pub config_dir: PathBuf,
    pub data_dir: PathBuf,
    /// The languages the screen has texts in.
    pub languages: Vec<Language>,
    /// Everything works and nothing counts.
    pub practice: bool,
    /// What the staff desk needs of its surroundings.
    pub desk: DeskSetup,
}

/// The thread's own state.
pub(super) struct Keeper<'a> {
    pub(super) clock: &'a Clock,
    pub(super) tell: &'a dyn Fn(News),
    pub(super) data_dir: PathBuf,
    pub(super) database: PathBuf,
    pub(super) practice: bool,
    pub(super) settings: Settings,
    pub(super) config: Option<Box<Config>>,
    pub(super) store: Option<Store>,
    /// The day the board was made for.
    made_for: Option<NaiveDate>,
    /// The evening on the board.
    pub(super) evening: Option<Evening>,
    /// What the staff desk works with.
    pub(super) bench: Bench,
    /// Nothing was written since the pages were last put in the order of their ids.
    is_tidy: bool,
    told_fault: Option<Fault>,
    /// When it is time for the next look, as time since the program started.
    look_at: Duration,
}

/// Runs until it is told to stop or nobody is left to tell.
pub(super) fn run(
    setup: Setup,
    clock: &Clock,
    jobs: &Receiver<Job>,
    own_jobs: Sender<Job>,
    tell: &dyn Fn(News),
) {
    let mut keeper = Keeper {
        clock,
        tell,
        database: setup.data_dir.join(Store::FILE_NAME),
        data_dir: setup.data_dir.clone(),
        practice: setup.practice,
        settings: Settings::new(setup.config_dir, setup.data_dir, setup.languages),
        config: None,
        store: None,
        made_for: None,
        evening: None,
        bench: Bench::new(setup.desk, own_jobs),
        is_tidy: false,
        told_fault: None,
        look_at: Duration::ZERO,
    };
    keeper.look();
    loop {
        let job = jobs.recv_timeout(LOOK_EVERY);
        // Also while one job after the other comes in.
        if matches!(job, Err(RecvTimeoutError::Timeout)) || keeper.look_at <= clock.now().since_start {
            keeper.look();
        }
        match job {
            Ok(Job::Store(ticket, write)) => keeper.keep(ticket, &write),
            Ok(Job::Desk(job)) => keeper.desk(*job),
            Ok(Job::Long(said)) => keeper.long_said(said),
            Ok(Job::Barrier(done)) => keeper.bench.tell_when_idle(done),
            Ok(Job::Reload) => keeper.make_board(),
            Err(RecvTimeoutError::Timeout) => {}
            Ok(Job::Stop) | Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    keeper.bench.end();
}

impl Keeper<'_> {
    /// Looks whether something has changed that nobody told us, and mends what can be mended.
    fn look(&mut self) {
        self.look_at = self.clock.now().since_start + LOOK_EVERY;
        let new_config = self.settings.look(self.clock.now().local.date(), self.tell);
        let is_new = new_config.is_some();
        if let Some(config) = new_config {
            (self.tell)(News::Configured(config.clone()));
            self.config = Some(config);
        }
        let was_closed = self.store.is_none();
        if was_closed {
            self.open();
        }
        let is_new_day = self.made_for != Some(self.clock.now().local.date());
        if is_new || is_new_day || (was_closed && self.store.is_some()) {
            self.make_board();
        }
        // Only now it is known which evening this is, and whether it is open.
        self.tidy_after_closing();
        self.look_after();
    }

    pub(super) fn open(&mut self) {
        match Store::open_or_set_aside(&self.database, self.clock.now().local) {
            Ok((store, set_aside)) => {
                if let Some(set_aside) = set_aside {
                    tracing::error!("the database was damaged; it is kept as {:?}", set_aside.path);
                }
                self.store = Some(store);
                self.tidy();
                self.tell_fault(None);
                self.tell_what_was_kept();
            }
            Err(error) => self.failed("cannot open the database", &error),
        }
    }

    /// Once the evening is over, its pages no longer tell the order in which the answers came.
    fn tidy_after_closing(&mut self) {
        let now = self.clock.now().local;
        let is_over = self.evening.as_ref().is_some_and(|evening| evening.phase(now) == EveningPhase::Over);
        if is_over && !self.is_tidy && !self.evening_is_open() {
            self.tidy();
        }
    }

    pub(super) fn tidy(&mut self) {
        let Some(store) = &mut self.store else { return };
        // Tried again at the next start where it failed; there may be no room for it on the disk.
        self.is_tidy = true;
        if let Err(error) = store.tidy() {
            tracing::warn!("cannot tidy the database: {}", chain(&error));
        }
    }

    pub(super) fn make_board(&mut self) {
        let (Some(config), Some(store)) = (&self.config, &mut self.store) else {
            if self.config.is_none() {
                self.tell_fault(Some(Fault::Unexpected));
            }
            return;
        };
        let local = self.clock.now().local;
        evenings::take_in(store, &config.evening_files, local.date(), &mut || self.clock.now().chance);
        match board(config, store, local, self.practice) {
            Ok(board) => {
                self.evening.clone_from(&board.evening);
                (self.tell)(News::Event(Event::BoardLoaded(Box::new(board))));
                self.made_for = Some(local.date());
                self.tell_fault(None);
            }
            Err(error) => self.failed("cannot read the board", &error),
        }
    }

    /// Keeps one write, and tells what it changed in the hall before it tells that it is kept.
    fn keep(&mut self, ticket: Ticket, write: &Write) {
        let date = self.evening.as_ref().map(|evening| evening.date);
        self.is_tidy = false;
        let result = match &mut self.store {
            None => Err(Fault::DiskFailed),
            Some(store) => match store.save(write) {
                Ok(()) => {
                    if let Err(error) = tell_counts(store, write, date, self.practice, self.tell) {
                        tracing::error!("cannot count the answers: {}", chain(&error));
                    }
                    Ok(())
                }
                Err(error) => {
                    let fault = fault_of(&error);
                    tracing::error!("an answer is not kept yet: {}", chain(&error));
                    Err(fault)
                }
            },
        };
        if result == Err(Fault::DiskFailed) {
            // After an error of the disk the connection is not to be trusted: a new one is opened.
            self.store = None;
            self.open();
        }
        (self.tell)(News::Event(Event::Stored(ticket, result)));
    }

    fn failed(&mut self, what: &str, error: &Error) {
        let fault = fault_of(error);
        if self.told_fault != Some(fault) {
            tracing::error!("{what}: {}", chain(error));
        }
        self.tell_fault(Some(fault));
    }

    fn tell_fault(&mut self, fault: Option<Fault>) {
        if self.told_fault != fault {
            self.told_fault = fault;
            (self.tell)(News::Event(Event::FaultChanged(fault)));
        }
    }
}

/// Tells the counts that this write has changed.
fn tell_counts(
    store: &Store,
    write: &Write,
    evening: Option<NaiveDate>,
    practice: bool,
    tell: &dyn Fn(News),
) -> Result<(), Error> {
    match write {
        Write::Response(_, response) => {
            let tally = store.tally(response.statement, response.version, practice)?;
            tell(News::Event(Event::Counted(response.statement, tally)));
        }
        Write::Note(_) | Write::NoteTakenBack(_) => {
            if let Some(evening) = evening {
                tell(News::Event(Event::NotesCounted(store.note_count(evening, practice)?)));
            }
        }
        Write::NoteStance(..)
        | Write::Visit(_)
        | Write::Topics(_)
        | Write::Suggestion(_)
        | Write::Interest(..)
        | Write::InterestTakenBack(_) => {}
    }
    Ok(())
}

/// What the core must know of an error.
pub(crate) fn fault_of(error: &Error) -> Fault {
    match error {
        Error::Full(_) => Fault::DiskFull,
        Error::ReadOnly(_) | Error::Io(_) => Fault::DiskFailed,
        Error::Newer { .. }
        | Error::Older { .. }
        | Error::Foreign { .. }
        | Error::Damaged(_)
        | Error::Locked(_)
        | Error::Unknown { .. }
        | Error::Conflict { .. }
        | Error::Other(_) => Fault::Unexpected,
    }
}
