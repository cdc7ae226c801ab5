//! What may leave the screen when, so that nobody can find out from the other side who answered when.
//!
//! A row that arrives tells that it was written shortly before, and PostgreSQL remembers for every row in which
//! transaction it came. So the answers of an evening leave when it is over, all together, in the order of their
//! random ids. Before that only leaves what everybody in the hall can see: statements, and notes that the
//! regiegroep has looked at. Practice is of nobody, and need not wait.

use std::time::Duration;

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::{Evening, EveningPhase, NoteStatus};
use crate::store::{Store, Thing};
use crate::sync::Error;

/// When a thing may leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    Now,
    /// As a change of what is there, not as something new.
    IfThere,
    /// When the evening is over.
    Later,
}

/// When this thing may leave, while the answers of these evenings are held back.
pub fn leave(thing: &Thing, held_back: &[NaiveDate]) -> Leave {
    match thing {
        Thing::Evening(_) | Thing::Statement { .. } => Leave::Now,
        Thing::Response { response, evening, .. } => {
            if response.practice || !held_back.contains(evening) {
                Leave::Now
            } else {
                Leave::Later
            }
        }
        Thing::Note { note, evening } if note.practice || !held_back.contains(evening) => Leave::Now,
        Thing::Note { note, .. } => match note.status {
            NoteStatus::Pending => Leave::Later,
            NoteStatus::Approved | NoteStatus::Hidden | NoteStatus::Junk => Leave::Now,
            // Its words must go at once where they are; where they never were, there is no haste.
            NoteStatus::Withdrawn => Leave::IfThere,
        },
    }
}

/// The evenings that are going on at this moment of the school's own time, by their hours or by hand. One that was
/// closed by hand within its hours still counts: it may be opened again.
pub fn open_evenings(store: &Store, local: NaiveDateTime) -> Result<Vec<NaiveDate>, Error> {
    let by_hand = store.by_hand()?.filter(|by_hand| by_hand.open && local < by_hand.until);
    let is_open = |evening: &Evening| {
        evening.phase(local) == EveningPhase::Open
            || by_hand.is_some_and(|by_hand| by_hand.evening == evening.date)
    };
    Ok(store.evenings()?.iter().filter(|evening| is_open(evening)).map(|evening| evening.date).collect())
}

/// Waits until no answers have come for a while, for whoever looks again and again. An evening may be opened by hand
/// at any hour: answers would then leave one by one.
#[derive(Clone, Debug, Default)]
pub struct Quiet {
    last: Option<Seen>,
}

#[derive(Clone, Copy, Debug)]
struct Seen {
    waiting: u32,
    since: Duration,
    wait: Duration,
}

/// The shortest time without a new answer before answers leave.
const SHORTEST_QUIET: Duration = Duration::from_mins(10);
/// The longest it is made by chance, so that the moment of leaving does not tell the moment of the last answer.
const LONGEST_QUIET: Duration = Duration::from_mins(30);

impl Quiet {
    /// The evenings whose answers must wait. `since_start` is the time that never jumps.
    pub fn held_back(
        &mut self,
        store: &Store,
        local: NaiveDateTime,
        since_start: Duration,
        chance: u128,
    ) -> Result<Vec<NaiveDate>, Error> {
        let mut held_back = open_evenings(store, local)?;
        let others: Vec<NaiveDate> = store.evenings()?.into_iter().map(|evening| evening.date).collect();
        let others: Vec<NaiveDate> = others.into_iter().filter(|date| !held_back.contains(date)).collect();
        if !self.is_quiet(store.waiting_answers(&others)?, since_start, chance) {
            held_back.extend(others);
        }
        Ok(held_back)
    }

    /// Whether the number of waiting answers has stayed the same for long enough.
    fn is_quiet(&mut self, waiting: u32, since_start: Duration, chance: u128) -> bool {
        match self.last {
            Some(seen) if seen.waiting == waiting => {
                waiting == 0 || seen.since.saturating_add(seen.wait) <= since_start
            }
            Some(_) | None => {
                let spread = LONGEST_QUIET.saturating_sub(SHORTEST_QUIET).mul_f64(share_of(chance));
                self.last = Some(Seen { waiting, since: since_start, wait: SHORTEST_QUIET + spread });
                waiting == 0
            }
        }
    }
}

/// A number from 0 to 1 out of random bits.
pub(super) fn share_of(chance: u128) -> f64 {
    f64::from((chance & 0xFFFF_FFFF) as u32) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Quiet;

    const MINUTE: Duration = Duration::from_mins(1);

    #[test]
    fn answers_wait_until_none_has_come_for_a_while() {
        let mut quiet = Quiet::default();
        assert!(quiet.is_quiet(0, Duration::ZERO, 0), "there is nothing to hold back");
        assert!(!quiet.is_quiet(3, MINUTE, 0));
        assert!(!quiet.is_quiet(4, 10 * MINUTE, 0), "one more has come");
        assert!(!quiet.is_quiet(4, 19 * MINUTE, 0));
        assert!(quiet.is_quiet(4, 20 * MINUTE, 0));
    }

    #[test]
    fn how_long_is_made_by_chance() {
        let mut quiet = Quiet::default();
        assert!(!quiet.is_quiet(4, Duration::ZERO, u128::MAX));
        assert!(!quiet.is_quiet(4, 29 * MINUTE, 0));
        assert!(quiet.is_quiet(4, 30 * MINUTE, 0));
    }
}
