//! Sends again and again, for a program that stays: gently, and saying what is wrong once.

use std::time::Duration;

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::School;
use crate::store::{Cursor, Kind, Store};
use crate::sync::Error;
use crate::sync::hall::share_counts;
use crate::sync::hold::{Leave, Quiet, leave, open_evenings};
use crate::sync::pace::Pace;
use crate::sync::pull::pull;
use crate::sync::remote::Remote;
use crate::sync::run::{Order, Summary, run};

/// How many things are looked at together.
const BATCH: u32 = 1_000;

/// A reading of time and chance.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// The school's own time.
    pub local: NaiveDateTime,
    /// Since the program started; never jumps.
    pub since_start: Duration,
    /// Fresh random bits.
    pub chance: u128,
}

/// What is remembered from one look to the next.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    quiet: Quiet,
    pace: Pace,
    told: Option<String>,
    /// When to see again what others have sent.
    next_pull: Duration,
}

/// What a look has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Looked {
    /// What was sent, where anything could leave.
    pub sent: Option<Summary>,
    /// Something came from another screen: the board may look different.
    pub has_received: bool,
}

/// What a watch is to know of the school.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    pub school: &'a School,
    /// Whether the regiegroep database may know which answers were given in one visit.
    pub link_answers: bool,
    /// Whether other screens may use the same database, so that it is worth asking.
    pub is_shared: bool,
}

/// How long what others have sent may stay unseen on a day without an evening. With an evening each look sees it.
const PULL_EVERY: Duration = Duration::from_mins(10);

impl Watch {
    /// Sends what may leave, if anything may, takes over what others have sent, and says when to look again.
    /// Connecting is left to `connect`, which is asked only where there is something to do. What went wrong is kept in
    /// the store for `doctor`, and logged when it is not the same as before.
    pub fn look(
        &mut self,
        store: &mut Store,
        connect: &mut dyn FnMut() -> Result<Box<dyn Remote>, Error>,
        about: About<'_>,
        now: Moment,
    ) -> (Looked, Duration) {
        let result = self.try_to_look(store, connect, about, now);
        let wait = self.pace.next(result.is_ok(), now.chance);
        let problem = match &result {
            Ok(Some(Looked { sent: Some(Summary { conflicts, .. }), .. })) if *conflicts > 0 => {
                Some(format!("{conflicts} rows are in the regiegroep database with other content"))
            }
            Ok(_) => None,
            Err(error) => Some(with_causes(error)),
        };
        if let (Some(problem), true) = (&problem, problem != self.told) {
            tracing::warn!("not everything reaches the regiegroep: {problem}");
        }
        // A look that had nothing to do has not found out that all is well.
        if !matches!(result, Ok(None)) {
            if let Err(error) = store.set_send_problem(problem.as_deref()) {
                tracing::debug!("cannot keep what is wrong: {error}");
            }
            self.told = problem;
        }
        (result.ok().flatten().unwrap_or_default(), wait)
    }

    fn try_to_look(
        &mut self,
        store: &mut Store,
        connect: &mut dyn FnMut() -> Result<Box<dyn Remote>, Error>,
        about: About<'_>,
        now: Moment,
    ) -> Result<Option<Looked>, Error> {
        let held_back = self.quiet.held_back(store, now.local, now.since_start, now.chance)?;
        let may_send = may_anything_leave(store, &held_back)?;
        let today = now.local.date();
        let has_evening = store.evenings()?.iter().any(|evening| evening.date == today);
        let may_pull = about.is_shared && (has_evening || self.next_pull <= now.since_start);
        if !may_send && !may_pull {
            return Ok(None);
        }
        store.screen_id(now.chance)?;
        let mut remote = connect()?;
        let mut looked = Looked::default();
        if may_send {
            let (school, link_answers) = (about.school, about.link_answers);
            let order =
                Order { school, link_answers, held_back: &held_back, again: false, chance: now.chance };
            looked.sent = Some(run(store, &mut *remote, &order)?);
        }
        if may_pull {
            looked.has_received = pull(store, &mut *remote, about.school, today)?;
            let open = open_evenings(store, now.local)?;
            if !open.is_empty() {
                looked.has_received |= share_counts(store, &mut *remote, about.school, &open, now.chance)?;
            }
            self.next_pull = now.since_start.saturating_add(PULL_EVERY);
        }
        Ok(Some(looked))
    }
}

/// Whether something waits that need not wait any longer.
fn may_anything_leave(store: &Store, held_back: &[NaiveDate]) -> Result<bool, Error> {
    for kind in Kind::ALL {
        let mut cursor = Cursor::default();
        loop {
            let waiting = store.waiting(kind, &cursor, BATCH)?;
            if waiting.iter().any(|one| leave(&one.thing, held_back) != Leave::Later) {
                return Ok(true);
            }
            let Some(last) = waiting.last() else { break };
            cursor = last.ticket.cursor();
        }
    }
    Ok(false)
}

/// An error with what lies under it, in one line.
fn with_causes(error: &Error) -> String {
    let mut line = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(under) = cause {
        line = format!("{line}: {under}");
        cause = under.source();
    }
    line
}
