//! Sends again and again, for a program that stays: gently, and saying what is wrong once.

use std::time::Duration;

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::School;
use crate::store::{Cursor, Kind, Store};
use crate::sync::Error;
use crate::sync::hold::{Leave, Quiet, leave};
use crate::sync::pace::Pace;
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
}

impl Watch {
    /// Sends what may leave, if anything may, and says when to look again. Connecting is left to `connect`, which is
    /// asked only where there is something to send. What went wrong is kept in the store for `doctor`, and logged
    /// when it is not the same as before.
    pub fn look(
        &mut self,
        store: &mut Store,
        connect: &mut dyn FnMut() -> Result<Box<dyn Remote>, Error>,
        (school, link_answers): (&School, bool),
        now: Moment,
    ) -> (Option<Summary>, Duration) {
        let result = self.try_to_send(store, connect, (school, link_answers), now);
        let wait = self.pace.next(result.is_ok(), now.chance);
        let problem = match &result {
            Ok(Some(Summary { conflicts, .. })) if *conflicts > 0 => {
                Some(format!("{conflicts} rows are in the regiegroep database with other content"))
            }
            Ok(_) => None,
            Err(error) => Some(with_causes(error)),
        };
        if let (Some(problem), true) = (&problem, problem != self.told) {
            tracing::warn!("not everything reaches the regiegroep: {problem}");
        }
        // After a look that had nothing to send, what was wrong may still be wrong.
        if !matches!(result, Ok(None)) || problem != self.told {
            if let Err(error) = store.set_send_problem(problem.as_deref()) {
                tracing::debug!("cannot keep what is wrong: {error}");
            }
            self.told = problem;
        }
        (result.ok().flatten(), wait)
    }

    fn try_to_send(
        &mut self,
        store: &mut Store,
        connect: &mut dyn FnMut() -> Result<Box<dyn Remote>, Error>,
        (school, link_answers): (&School, bool),
        now: Moment,
    ) -> Result<Option<Summary>, Error> {
        let held_back = self.quiet.held_back(store, now.local, now.since_start, now.chance)?;
        if !may_anything_leave(store, &held_back)? {
            return Ok(None);
        }
        store.screen_id(now.chance)?;
        let mut remote = connect()?;
        let order = Order { school, link_answers, held_back: &held_back, again: false, chance: now.chance };
        run(store, &mut *remote, &order).map(Some)
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
