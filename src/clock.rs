//! The only reader of time and of chance. Everything else is handed a [`Now`].

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

/// Reads the machine's clock in the school's time zone.
#[derive(Clone, Debug)]
pub struct Clock {
    started: Instant,
    zone: Tz,
}

impl Clock {
    /// A clock that starts now, for a school in this time zone.
    #[expect(clippy::disallowed_methods, reason = "the one clock")]
    pub fn start(zone: Tz) -> Self {
        Self { started: Instant::now(), zone }
    }

    /// This moment.
    #[expect(clippy::disallowed_methods, reason = "the one clock")]
    pub fn now(&self) -> Now {
        Now {
            since_start: self.started.elapsed(),
            local: Utc::now().with_timezone(&self.zone).naive_local(),
            chance: uuid::Uuid::new_v4().as_u128() ^ (uuid::Uuid::new_v4().as_u128() << 64),
        }
    }
}
