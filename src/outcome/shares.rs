//! The hall's answer as the screen shows it: counts, and percentages once there are enough.

use crate::domain::{Stance, Tally};

/// One stance's part of the opinions, as the screen shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    pub stance: Stance,
    pub count: u32,
    /// Whole percents that add up to 100 over the three; `None` with too few answers for percentages.
    pub percent: Option<u32>,
}

/// The three opinions in their fixed order. Percentages from `percent_from` opinions, rounded by
/// largest remainder so that they add up to 100.
pub fn shares(tally: &Tally, percent_from: u32) -> [Share; 3] {
    let counts = [tally.agree, tally.neutral, tally.disagree];
    let total = tally.opinions();
    let percents = (total >= percent_from.max(1)).then(|| percents_of(counts, total));
    let share = |stance, idx: usize| Share {
        stance,
        count: counts.get(idx).copied().unwrap_or(0),
        percent: percents.and_then(|percents| percents.get(idx).copied()),
    };
    [share(Stance::Agree, 0), share(Stance::Neutral, 1), share(Stance::Disagree, 2)]
}

/// Whole percents by the largest-remainder method (Hamilton's); `total` is the sum of `counts` and above 0.
fn percents_of(counts: [u32; 3], total: u32) -> [u32; 3] {
    let scaled = counts.map(|count| u64::from(count) * 100);
    let total = u64::from(total);
    let mut percents = scaled.map(|count| count / total);
    let mut left = 100_u64.saturating_sub(percents.iter().sum());
    let mut by_remainder = [0_usize, 1, 2];
    by_remainder.sort_by_key(|&idx| std::cmp::Reverse(scaled.get(idx).map_or(0, |count| count % total)));
    for idx in by_remainder {
        if left == 0 {
            break;
        }
        if let Some(percent) = percents.get_mut(idx) {
            *percent += 1;
            left -= 1;
        }
    }
    percents.map(|percent| u32::try_from(percent).unwrap_or(100))
}

#[cfg(test)]
mod tests {
    use super::{Share, shares};
    use crate::domain::Tally;

    fn percents(agree: u32, neutral: u32, disagree: u32) -> Vec<Option<u32>> {
        let tally = Tally { agree, neutral, disagree, ..Tally::default() };
        shares(&tally, 30).iter().map(|Share { percent, .. }| *percent).collect()
    }

    #[test]
    fn percentages_add_up_to_a_hundred() {
        assert_eq!(percents(20, 20, 20), [Some(34), Some(33), Some(33)]);
        assert_eq!(percents(62, 17, 21), [Some(62), Some(17), Some(21)]);
        assert_eq!(percents(1, 0, 29), [Some(3), Some(0), Some(97)]);
    }

    #[test]
    fn below_thirty_opinions_there_are_no_percentages() {
        assert_eq!(percents(10, 10, 9), [None, None, None]);
        assert_eq!(percents(0, 0, 0), [None, None, None]);
    }
}
