//! Writes that the store has not confirmed. They outlive the visit, and are tried until they are kept.

use std::time::Duration;

use crate::domain::Write;
use crate::kiosk::{Effect, Fault, Ticket};

/// The wait before the second try; it doubles up to `LONGEST_WAIT`.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// With this many unsaved writes the screen takes no more: whoever answers now could only be disappointed.
const MOST_UNSAVED: usize = 400;

/// What is on its way to the disk, in the order it was asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unsaved {
    entries: Vec<Entry>,
    last_ticket: u64,
}

#[derive(Clone, Debug, PartialEq)]
struct Entry {
    ticket: Ticket,
    write: Write,
    n_failures: u32,
    fault: Option<Fault>,
    /// When to try again; `None` while the store is at it.
    retry_at: Option<Duration>,
}

impl Unsaved {
    /// Asks the store to keep this.
    pub fn ask(&mut self, write: Write) -> (Ticket, Effect) {
        self.last_ticket += 1;
        let ticket = Ticket(self.last_ticket);
        let effect = Effect::Store(ticket, write.clone());
        self.entries.push(Entry { ticket, write, n_failures: 0, fault: None, retry_at: None });
        (ticket, effect)
    }

    /// The store has answered. A confirmed write is forgotten, a failed one is tried again later.
    pub fn answered(&mut self, ticket: Ticket, result: Result<(), Fault>, since_start: Duration) {
        match result {
            Ok(()) => self.entries.retain(|entry| entry.ticket != ticket),
            Err(fault) => {
                for entry in self.entries.iter_mut().filter(|entry| entry.ticket == ticket) {
                    let doubled = FIRST_WAIT.saturating_mul(1 << entry.n_failures.min(10));
                    entry.n_failures = entry.n_failures.saturating_add(1);
                    entry.fault = Some(fault);
                    entry.retry_at = Some(since_start + doubled.min(LONGEST_WAIT));
                }
            }
        }
    }

    /// The writes whose time to be tried again has come.
    pub fn retry(&mut self, since_start: Duration) -> Vec<Effect> {
        let due = |entry: &&mut Entry| entry.retry_at.is_some_and(|at| at <= since_start);
        let mut effects = Vec::new();
        for entry in self.entries.iter_mut().filter(due) {
            entry.retry_at = None;
            effects.push(Effect::Store(entry.ticket, entry.write.clone()));
        }
        effects
    }

    /// When the next write is to be tried again.
    pub fn deadline(&self) -> Option<Duration> {
        self.entries.iter().filter_map(|entry| entry.retry_at).min()
    }

    /// Whether this ticket has not been confirmed.
    pub fn holds(&self, ticket: Ticket) -> bool {
        self.entries.iter().any(|entry| entry.ticket == ticket)
    }

    /// How many writes are on their way or have failed so far.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether everything is kept.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether so much waits that the screen should take no more.
    pub fn is_full(&self) -> bool {
        self.entries.len() >= MOST_UNSAVED
    }

    /// Why the oldest failed write has failed; `None` while nothing has.
    pub fn fault(&self) -> Option<Fault> {
        self.entries.iter().find_map(|entry| entry.fault)
    }
}
