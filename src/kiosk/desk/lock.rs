//! The lock on the door: five free tries, then waits that double to an hour. Time here is time since the start of
//! the program, so turning the clock on the wall changes nothing, and starting anew begins the wait anew.

use std::time::Duration;

use crate::kiosk::desk::LockState;

/// So many wrong tries cost no wait.
pub const FREE_TRIES: u32 = 5;
const FIRST_WAIT: Duration = Duration::from_secs(15);
const LONGEST_WAIT: Duration = Duration::from_hours(1);

/// How long after this many wrong tries the next one is taken.
pub fn wait_after(failures: u32) -> Duration {
    let Some(n_doublings) = failures.checked_sub(FREE_TRIES) else { return Duration::ZERO };
    FIRST_WAIT.saturating_mul(1 << n_doublings.min(16)).min(LONGEST_WAIT)
}

impl LockState {
    /// Takes in what the store tells. A count that was known begins no new wait, and no news shortens one, except
    /// that of a right try or a new PIN, after which no failures are left.
    pub(super) fn told(&mut self, has_pin: bool, failures: u32, since_start: Duration) {
        if self.failures != failures {
            let until = Some(since_start + wait_after(failures)).filter(|until| *until > since_start);
            self.closed_until = if failures == 0 { None } else { self.closed_until.max(until) };
        }
        (self.is_known, self.has_pin, self.failures) = (true, has_pin, failures);
    }

    /// How long no try is taken yet; `None` when one is.
    pub fn wait(&self, since_start: Duration) -> Option<Duration> {
        self.closed_until?.checked_sub(since_start).filter(|wait| !wait.is_zero())
    }

    /// Whether a try may be asked of the worker now.
    pub(super) fn takes_try(&self, since_start: Duration) -> bool {
        self.has_pin && !self.is_comparing && self.wait(since_start).is_none()
    }

    /// How many wrong tries are left before the first wait.
    pub fn tries_left(&self) -> u32 {
        FREE_TRIES.saturating_sub(self.failures)
    }
}

#[cfg(test)]
mod tests {
    use super::{LockState, wait_after};
    use std::time::Duration;

    #[test]
    fn five_tries_are_free_and_then_the_wait_doubles_to_an_hour() {
        let seconds: Vec<u64> = (0..16).map(|failures| wait_after(failures).as_secs()).collect();
        assert_eq!(seconds, [0, 0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
        assert_eq!(wait_after(u32::MAX), Duration::from_hours(1));
    }

    #[test]
    fn news_that_is_no_news_begins_no_wait_and_shortens_none() {
        let second = Duration::from_secs;
        let mut lock = LockState::default();
        lock.told(true, 7, second(0));
        assert_eq!(lock.wait(second(0)), Some(second(60)), "the whole wait after a start");
        lock.told(true, 7, second(30));
        assert_eq!(lock.wait(second(30)), Some(second(30)));
        lock.told(true, 5, second(40));
        assert_eq!(lock.wait(second(40)), Some(second(20)), "not less, though fewer failures are told");
        lock.told(true, 6, second(60));
        assert_eq!(lock.wait(second(60)), Some(second(30)));
        lock.told(true, 0, second(61));
        assert_eq!(lock.wait(second(61)), None);
    }
}
