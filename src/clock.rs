//! The only reader of time and of chance. Everything else is handed a [`Now`].

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use chrono::{NaiveDateTime, Utc};
use chrono_tz::Tz;

/// The only reading of time and chance the core ever sees.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// Since the program started; never jumps. For everything that waits.
    pub since_start: Duration,
    /// The school's own clock on the wall. For what opens and closes by the hour, never for an answer.
    pub local: NaiveDateTime,
    /// Fresh random bits, new at each reading. For ids and shuffling.
    pub chance: u128,
}

/// A clock: the machine's own, or one that stands still until it is moved by hand. Clones share the hand.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    Machine { started: Instant, zone: Tz },
    Hand(Arc<Mutex<Hand>>),
}

#[derive(Debug)]
struct Hand {
    since_start: Duration,
    local: NaiveDateTime,
    random: fastrand::Rng,
}

impl Clock {
    /// The machine's clock, starting now, for a school in this time zone.
    #[expect(clippy::disallowed_methods, reason = "the one clock")]
    pub fn start(zone: Tz) -> Self {
        Self(Source::Machine { started: Instant::now(), zone })
    }

    /// A clock that begins at this moment of the school's time and is moved by [`Clock::advance`]. Its
    /// chance comes from `seed`, so that the same seed gives the same ids. For tests and simulations.
    pub fn by_hand(local: NaiveDateTime, seed: u64) -> Self {
        let hand = Hand { since_start: Duration::ZERO, local, random: fastrand::Rng::with_seed(seed) };
        Self(Source::Hand(Arc::new(Mutex::new(hand))))
    }

    /// Moves a clock by hand; the machine's own clock moves by itself.
    pub fn advance(&self, by: Duration) {
        if let Source::Hand(hand) = &self.0 {
            let mut hand = locked(hand);
            hand.since_start += by;
            hand.local += chrono::Duration::from_std(by).unwrap_or_default();
        }
    }

    /// This moment.
    #[expect(clippy::disallowed_methods, reason = "the one clock")]
    pub fn now(&self) -> Now {
        match &self.0 {
            Source::Machine { started, zone } => Now {
                since_start: started.elapsed(),
                local: Utc::now().with_timezone(zone).naive_local(),
                chance: full_chance(),
            },
            Source::Hand(hand) => {
                let mut hand = locked(hand);
                let chance = hand.random.u128(..);
                Now { since_start: hand.since_start, local: hand.local, chance }
            }
        }
    }
}

/// 128 bits from the operating system. A UUID fixes six of its bits, so two are laid over each other.
fn full_chance() -> u128 {
    uuid::Uuid::new_v4().as_u128() ^ uuid::Uuid::new_v4().as_u128().rotate_left(64)
}

/// A thread that panicked while it held the hand has left a usable hand behind.
fn locked(hand: &Mutex<Hand>) -> MutexGuard<'_, Hand> {
    hand.lock().unwrap_or_else(PoisonError::into_inner)
}
