//! The worker's side of the staff desk. Short jobs are done on the thread of the store; the long ones, one at a time,
//! on a thread of their own with a connection of their own, so that visitors never wait for them.

mod export;
mod flags;
mod lists;
mod lock;
mod long;
mod preview;
mod statements;
mod sticks;
#[cfg(test)]
mod tests;
mod upkeep;

use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::time::Duration;

use chrono::{NaiveDate, NaiveTime};

use crate::config;
use crate::domain::{Argument, Language};
use crate::export::Words;
use crate::kiosk::Event;
use crate::kiosk::desk::{ByHand, DeskJob, DeskNews, JobFault};
use crate::store::{Error, OpenedByHand, Store};
use crate::worker::desk::long::Running;
use crate::worker::thread::Keeper;
use crate::worker::{Job, News, chain, reserve};

pub(super) use long::Said;
pub use sticks::open_file;

/// What the desk needs of its surroundings.
#[derive(Clone)]
pub struct DeskSetup {
    /// This program, which reads files of strangers in a process of its own.
    pub program: PathBuf,
    /// Makes the words of exports; asked on the thread that exports.
    pub words: fn() -> Box<dyn Words>,
}

impl Default for DeskSetup {
    /// This program as it runs, and keys for words.
    fn default() -> Self {
        Self { program: config::own_program(), words: || Box::new(KeysForWords) }
    }
}

/// Keys and numbers in the place of words.
struct KeysForWords;

impl Words for KeysForWords {
    fn language(&self) -> Language {
        Language::DUTCH
    }

    fn sentence(&self, key: &str, _gaps: &[(&str, Argument)]) -> String {
        key.to_owned()
    }

    fn date(&self, date: NaiveDate) -> String {
        date.to_string()
    }

    fn day(&self, date: NaiveDate) -> String {
        date.to_string()
    }

    fn hours(&self, start: NaiveTime, end: NaiveTime) -> String {
        format!("{start} – {end}")
    }
}

/// What the desk works with on the thread of the store.
pub(super) struct Bench {
    setup: DeskSetup,
    /// To the thread of the store itself, for the thread of the long job.
    jobs: Sender<Job>,
    running: Option<Running>,
    /// Whom to tell when no long job runs any more.
    waiting: Vec<Sender<()>>,
    /// No try of a PIN is taken before this moment, since the program started.
    closed_until: Option<Duration>,
    /// Whether there is a PIN, and the failures, as they were last told.
    told_lock: Option<(bool, u32)>,
    /// When the disk, old answers and the health are looked at again.
    upkeep_due: Option<Duration>,
    /// The day of the start before this one.
    last_start: Option<NaiveDate>,
    start_is_noted: bool,
}

impl Bench {
    /// `jobs` leads to the thread that has the bench.
    pub(super) fn new(setup: DeskSetup, jobs: Sender<Job>) -> Self {
        Self {
            setup,
            jobs,
            running: None,
            waiting: Vec::new(),
            closed_until: None,
            told_lock: None,
            upkeep_due: None,
            last_start: None,
            start_is_noted: false,
        }
    }

    /// Answers at once, or when the long job that runs has ended.
    pub(super) fn tell_when_idle(&mut self, done: Sender<()>) {
        self.waiting.push(done);
        if self.running.is_none() {
            self.tell_idle();
        }
    }

    fn tell_idle(&mut self) {
        for done in self.waiting.drain(..) {
            if done.send(()).is_err() {
                tracing::debug!("whoever waited for the store has given up");
            }
        }
    }

    /// Calls the long job off and waits for its thread.
    pub(super) fn end(&mut self) {
        if let Some(running) = self.running.take() {
            running.end();
        }
    }
}

impl Keeper<'_> {
    /// Does a job of the desk, or has it done; every job is answered.
    pub(super) fn desk(&mut self, job: DeskJob) {
        match job {
            DeskJob::TryPin(digits) => self.try_code(&digits, lock::Code::Pin),
            DeskJob::TryRecoveryCode(digits) => self.try_code(&digits, lock::Code::Recovery),
            DeskJob::MakePin { is_first } => self.make_pin(is_first),
            DeskJob::KeepByHand(by_hand) => self.keep_by_hand(by_hand),
            DeskJob::Refresh => self.refresh(),
            DeskJob::ListSticks => self.tell_desk(DeskNews::Sticks(sticks::sticks(&self.folders()))),
            DeskJob::ListFiles(stick) => self.list_files(&stick),
            DeskJob::LoadSet { date, set } => self.load_set(date, &set),
            DeskJob::MoveStatement { statement, up } => self.move_statement(statement, up),
            DeskJob::SwitchStatement { statement, active } => self.switch_statement(statement, active),
            DeskJob::WriteStatement { statement, source, text } => {
                self.write_statement(statement, source, &text);
            }
            DeskJob::JudgeNotes(judged) => self.judge(&judged),
            DeskJob::PutFollowUp(made) => {
                self.change_board(|store| store.put_follow_up(&made));
            }
            DeskJob::RemoveFollowUp(id) => {
                self.change_board(|store| store.remove_follow_up(id));
            }
            DeskJob::SetPractice(practice) => {
                self.practice = practice;
                self.make_board();
                self.refresh();
            }
            DeskJob::ClearPractice => self.clear_practice(),
            DeskJob::CheckHealth => self.check_health(),
            DeskJob::Cancel => {
                if let Some(running) = &self.bench.running {
                    running.cancel();
                }
            }
            long @ (DeskJob::ReadStatements(_)
            | DeskJob::Export { .. }
            | DeskJob::Backup { .. }
            | DeskJob::Restore { .. }
            | DeskJob::EraseNow) => self.begin(long),
        }
    }

    /// Tells the desk something.
    fn tell_desk(&self, news: DeskNews) {
        (self.tell)(News::Event(Event::DeskTold(Box::new(news))));
    }

    /// The folders that the settings name as sticks.
    fn folders(&self) -> Vec<PathBuf> {
        self.config.as_ref().map(|config| config.staff_folders.clone()).unwrap_or_default()
    }

    /// Does something with the store for staff. On a full disk it is tried again with the room that was kept back, so
    /// that who comes to make room can.
    fn with_store<T>(&mut self, mut work: impl FnMut(&mut Store) -> Result<T, Error>) -> Result<T, JobFault> {
        let Some(store) = &mut self.store else { return Err(JobFault::Unexpected) };
        let mut done = work(store);
        if let Err(Error::Full(_)) = &done
            && reserve::release(&self.data_dir)
        {
            done = work(store);
        }
        done.map_err(|error| {
            tracing::error!("the desk asked for something that could not be done: {}", chain(&error));
            fault_of(&error)
        })
    }

    /// The same, and says so where it could not be done.
    fn with_store_or_tell<T>(&mut self, work: impl FnMut(&mut Store) -> Result<T, Error>) -> Option<T> {
        self.with_store(work).map_err(|fault| self.tell_desk(DeskNews::Failed(fault))).ok()
    }

    fn list_files(&self, path: &std::path::Path) {
        let is_stick = sticks::stick_of(path, &self.folders()).is_some_and(|stick| stick.path == path);
        match if is_stick { sticks::files(path) } else { Err(std::io::ErrorKind::NotFound.into()) } {
            Ok(files) => self.tell_desk(DeskNews::Files(files)),
            Err(error) => {
                tracing::warn!("a stick cannot be read: {error}");
                self.tell_desk(DeskNews::Failed(JobFault::StickGone));
            }
        }
    }

    fn keep_by_hand(&mut self, by_hand: Option<ByHand>) {
        let by_hand = by_hand.map(|by| OpenedByHand { evening: by.date, open: by.open, until: by.until });
        self.with_store_or_tell(|store| store.set_by_hand(by_hand));
    }

    /// What the desk must know of the store as soon as it is open.
    pub(super) fn tell_what_was_kept(&mut self) {
        self.note_start();
        self.tell_lock();
        if let Ok(by_hand) = self.with_store(|store| store.by_hand()) {
            let by_hand = by_hand.map(|by| ByHand { date: by.evening, open: by.open, until: by.until });
            self.tell_desk(DeskNews::ByHand(by_hand));
        }
    }
}

/// What the desk must know of an error of the screen's own database.
fn fault_of(error: &Error) -> JobFault {
    match error {
        Error::Full(_) => JobFault::DiskFull,
        Error::Locked(_) => JobFault::InUse,
        Error::Newer { .. }
        | Error::Older { .. }
        | Error::Foreign { .. }
        | Error::Damaged(_)
        | Error::ReadOnly(_)
        | Error::Io(_)
        | Error::Unknown { .. }
        | Error::Conflict { .. }
        | Error::Other(_) => JobFault::Unexpected,
    }
}
