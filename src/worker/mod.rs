//! The thread that has the store: jobs in, events out. Nothing slow happens on the thread that draws.

mod board;
mod desk;
pub mod evenings;
mod follow_ups;
pub mod health;
pub mod pin;
mod report;
mod reserve;
mod retention;
mod rows;
mod settings;
pub mod sync;
mod thread;

use std::io;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::JoinHandle;

use crate::clock::Clock;
use crate::config::{Config, Problems};
use crate::domain::Write;
use crate::kiosk::desk::DeskJob;
use crate::kiosk::{Event, Ticket};

pub use board::board;
pub use desk::{DeskSetup, open_file};
pub use follow_ups::follow_ups;
pub use report::{ReportData, ReportSettings};
pub use rows::StoreRows;
pub use thread::Setup;
pub(crate) use thread::fault_of;

/// What the worker is asked to do.
enum Job {
    Store(Ticket, Box<Write>),
    /// Something for the staff desk; told back as [`Event::DeskTold`].
    Desk(Box<DeskJob>),
    /// What the thread of the desk has to say.
    Long(desk::Said),
    /// Answer when all jobs before this one are done, a long one of the desk as well.
    Barrier(Sender<()>),
    /// The board has changed in the store.
    Reload,
    Stop,
}

/// What the worker tells.
#[derive(Debug)]
pub enum News {
    /// Something for the core.
    Event(Event),
    /// There are settings, at the start or after somebody changed the files.
    Configured(Box<Config>),
    /// The files of the settings are wrong; the last good ones stay in force.
    ConfigWrong(Problems),
}

/// An error with all its causes on one line, for the log.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

/// The hold that the app has on the thread. Dropping it lets the thread finish what it was asked.
pub struct Worker {
    jobs: Sender<Job>,
    news: Receiver<News>,
    thread: Option<JoinHandle<()>>,
    /// While it is there, answers are sent to the regiegroep; in practice mode nothing is.
    _sending: Option<Sender<()>>,
}

impl Worker {
    /// Starts the thread. `wake` is called after each piece of news, so that the screen is drawn again.
    pub fn start(setup: Setup, clock: Clock, wake: impl Fn() + Send + 'static) -> io::Result<Self> {
        let (jobs, jobs_in) = mpsc::channel();
        let (news_out, news) = mpsc::channel();
        let tell = move |piece| {
            // Nobody listens any more only while the program ends.
            if news_out.send(piece).is_ok() {
                wake();
            }
        };
        let sending = sync::Sending {
            config_dir: setup.config_dir.clone(),
            data_dir: setup.data_dir.clone(),
            languages: setup.languages.clone(),
        };
        let reload = jobs.clone();
        let received = move || {
            if reload.send(Job::Reload).is_err() {
                tracing::debug!("something came from another screen while the program ends");
            }
        };
        let sending =
            if setup.practice { None } else { Some(sync::start(sending, clock.clone(), received)?) };
        let own_jobs = jobs.clone();
        let run = move || thread::run(setup, &clock, &jobs_in, own_jobs, &tell);
        let thread = std::thread::Builder::new().name("store".into()).spawn(run)?;
        Ok(Self { jobs, news, thread: Some(thread), _sending: sending })
    }

    /// Asks for this to be kept; the answer comes as [`Event::Stored`]. Gives back what could not be asked
    /// because the thread is gone.
    pub fn store(&self, ticket: Ticket, write: Write) -> bool {
        self.jobs.send(Job::Store(ticket, Box::new(write))).is_ok()
    }

    /// Asks for this to be done for the staff desk; the answer comes as [`Event::DeskTold`]. `false` where it could
    /// not be asked because the thread is gone.
    pub fn desk(&self, job: DeskJob) -> bool {
        self.jobs.send(Job::Desk(Box::new(job))).is_ok()
    }

    /// The news since the last look.
    pub fn news(&self) -> impl Iterator<Item = News> {
        self.news.try_iter()
    }

    /// Waits until all that was asked so far is done, and its news can be read.
    pub fn flush(&self) {
        let (done, is_done) = mpsc::channel();
        if self.jobs.send(Job::Barrier(done)).is_ok() && is_done.recv().is_err() {
            tracing::error!("the thread of the store has ended");
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        if self.jobs.send(Job::Stop).is_ok()
            && let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the thread of the store has ended badly");
        }
    }
}
