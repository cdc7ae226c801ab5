//! Writes that the store has not confirmed. They outlive the visit, and are tried until they are kept.
//!
//! Writes about the same visit or the same note go one after the other: if a failed one were overtaken, its
//! second try would put an old stance back, or hang up a note that has been taken back since.

use std::time::Duration;

use crate::domain::{BallotId, InterestId, NoteId, SuggestionId, VisitId, Write};
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
    turn: Turn,
}

/// Where a write stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    /// Waits for an earlier one about the same thing.
    Behind,
    /// The store is at it.
    Asked,
    /// It has failed, and is tried again then.
    RetryAt(Duration),
}

/// What a write is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Subject {
    Visit(VisitId),
    Note(NoteId),
    Ballot(BallotId),
    Suggestion(SuggestionId),
    Interest(InterestId),
}

fn subject(write: &Write) -> Subject {
    match write {
        Write::Response(visit, _) | Write::Visit(visit) => Subject::Visit(visit.id),
        Write::Note(note) => Subject::Note(note.id),
        Write::NoteTakenBack(note) | Write::NoteStance(note, _) => Subject::Note(*note),
        Write::Topics(ballot) => Subject::Ballot(ballot.id),
        Write::Suggestion(suggestion) => Subject::Suggestion(suggestion.id),
        Write::Interest(id, ..) | Write::InterestTakenBack(id) => Subject::Interest(*id),
    }
}

impl Unsaved {
    /// Takes this in, to be kept. The effect asks the store for it; there is none yet while an earlier write
    /// about the same thing is not kept.
    pub fn ask(&mut self, write: Write) -> (Ticket, Option<Effect>) {
        self.last_ticket += 1;
        let ticket = Ticket(self.last_ticket);
        let is_behind = self.entries.iter().any(|entry| subject(&entry.write) == subject(&write));
        let effect = (!is_behind).then(|| Effect::Store(ticket, write.clone()));
        let turn = if is_behind { Turn::Behind } else { Turn::Asked };
        self.entries.push(Entry { ticket, write, n_failures: 0, fault: None, turn });
        (ticket, effect)
    }

    /// The store has answered. A confirmed write is forgotten and the next about the same thing is asked for; a
    /// failed one is tried again later.
    pub fn answered(
        &mut self,
        ticket: Ticket,
        result: Result<(), Fault>,
        since_start: Duration,
    ) -> Option<Effect> {
        let idx = self.entries.iter().position(|entry| entry.ticket == ticket)?;
        match result {
            Ok(()) => {
                let kept = self.entries.remove(idx);
                let is_next = |entry: &&mut Entry| subject(&entry.write) == subject(&kept.write);
                let next = self.entries.iter_mut().find(is_next)?;
                next.turn = Turn::Asked;
                Some(Effect::Store(next.ticket, next.write.clone()))
            }
            Err(fault) => {
                let entry = self.entries.get_mut(idx)?;
                let doubled = FIRST_WAIT.saturating_mul(1 << entry.n_failures.min(10));
                entry.n_failures = entry.n_failures.saturating_add(1);
                entry.fault = Some(fault);
                entry.turn = Turn::RetryAt(since_start + doubled.min(LONGEST_WAIT));
                None
            }
        }
    }

    /// The writes whose time to be tried again has come.
    pub fn retry(&mut self, since_start: Duration) -> Vec<Effect> {
        let mut effects = Vec::new();
        for entry in &mut self.entries {
            if matches!(entry.turn, Turn::RetryAt(at) if at <= since_start) {
                entry.turn = Turn::Asked;
                effects.push(Effect::Store(entry.ticket, entry.write.clone()));
            }
        }
        effects
    }

    /// When the next write is to be tried again.
    pub fn deadline(&self) -> Option<Duration> {
        let retry_at = |entry: &Entry| match entry.turn {
            Turn::RetryAt(at) => Some(at),
            Turn::Behind | Turn::Asked => None,
        };
        self.entries.iter().filter_map(retry_at).min()
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
