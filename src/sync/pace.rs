//! How long to wait before trying again: longer after each failure, and never the same, so that a thousand screens do
//! not come at once when a server is back.

use std::time::Duration;

use crate::sync::hold::share_of;

/// Between two runs that go well: what one screen sends is taken over by another one within two of them, and that
/// must stay under ten seconds.
const USUAL: Duration = Duration::from_secs(4);
/// The longest wait after failures.
const LONGEST: Duration = Duration::from_mins(10);

/// Counts the failures in a row.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pace {
    failures: u32,
}

impl Pace {
    /// How long to wait after a run that went well or not: half to all of a time that doubles with each failure.
    pub fn next(&mut self, went_well: bool, chance: u128) -> Duration {
        self.failures = if went_well { 0 } else { self.failures.saturating_add(1) };
        let full = USUAL.saturating_mul(1 << self.failures.min(16)).min(LONGEST);
        full.mul_f64(0.5 + share_of(chance) / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Pace;

    #[test]
    fn each_failure_doubles_the_wait_up_to_ten_minutes_and_a_success_ends_it() {
        let mut pace = Pace::default();
        let mut seconds = |went_well| pace.next(went_well, u128::MAX).as_secs();
        assert_eq!(seconds(true), 4);
        let failing: Vec<u64> = (0..9).map(|_| seconds(false)).collect();
        assert_eq!(failing, [8, 16, 32, 64, 128, 256, 512, 600, 600]);
        assert_eq!(seconds(true), 4);
    }

    #[test]
    fn chance_shortens_it_by_at_most_half() {
        let mut pace = Pace::default();
        assert_eq!(pace.next(true, 0).as_secs(), 2);
        assert_eq!(pace.next(false, 0).as_secs(), 4);
    }
}
