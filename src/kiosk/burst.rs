//! Bursts: answers that come faster than anybody reads. They are marked at the moment they come, because no time
//! of an answer is ever stored; all that is kept is the mark. Nothing is refused or removed for it.

use std::time::Duration;

use crate::domain::{Stance, VisitRecord, Write};
use crate::kiosk::Visit;

/// So many opinions in a row in less than `QUICK` each.
const QUICK_OPINIONS: usize = 5;
const QUICK: Duration = Duration::from_secs(2);

/// So many times the same opinion within `STRAIGHT`.
const SAME_OPINIONS: usize = 6;
const STRAIGHT: Duration = Duration::from_secs(20);

/// So many visits with answers that ended within `CROWD`.
const CROWDED_VISITS: usize = 3;
const CROWD: Duration = Duration::from_secs(15);

/// Whether this visit goes faster than anybody reads, or gives the same answer over and over. Only opinions
/// count: who leafs through the statements skips them quickly, and honestly.
pub(super) fn is_burst(visit: &Visit) -> bool {
    let opinions = || visit.answers.iter().filter(|answer| answer.response.stance.is_opinion());
    let moments: Vec<Duration> =
        std::iter::once(visit.woken_at).chain(opinions().map(|answer| answer.answered_at)).collect();
    let limit = QUICK.saturating_mul(u32::try_from(QUICK_OPINIONS).unwrap_or(u32::MAX));
    let is_quick = moments.windows(QUICK_OPINIONS + 1).any(|run| took(run.first(), run.last()) < limit);
    let given: Vec<(Stance, Duration)> =
        opinions().map(|answer| (answer.response.stance, answer.answered_at)).collect();
    let is_straight = given.windows(SAME_OPINIONS).any(|run| {
        let is_same = run.iter().all(|(stance, _)| Some(stance) == run.first().map(|(first, _)| first));
        let (first, last) = (run.first().map(|(_, at)| at), run.last().map(|(_, at)| at));
        is_same && took(first, last) <= STRAIGHT
    });
    is_quick || is_straight
}

fn took(first: Option<&Duration>, last: Option<&Duration>) -> Duration {
    last.zip(first).map_or(Duration::MAX, |(last, first)| last.saturating_sub(*first))
}

/// The visits that have just ended, for as long as a next one could make a crowd of them. Never stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JustEnded(Vec<(Duration, VisitRecord)>);

impl JustEnded {
    /// Forgets what ended too long ago to matter.
    pub(super) fn forget(&mut self, since_start: Duration) {
        self.0.retain(|(ended, _)| since_start.saturating_sub(*ended) <= CROWD);
    }

    /// Takes in a visit with answers that ends now; gives the visits that are marked because of it.
    pub(super) fn ended(&mut self, record: VisitRecord, since_start: Duration) -> Vec<Write> {
        self.forget(since_start);
        self.0.push((since_start, record));
        if self.0.len() < CROWDED_VISITS {
            return Vec::new();
        }
        let unmarked = self.0.iter_mut().filter(|(_, record)| !record.flagged);
        unmarked
            .map(|(_, record)| {
                record.flagged = true;
                Write::Visit(*record)
            })
            .collect()
    }
}
