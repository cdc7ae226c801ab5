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

/// These opinions in their fixed order: agree, neutral and disagree, or the answers of a poll. Percentages from
/// `percent_from` opinions, rounded by largest remainder so that they add up to 100.
pub fn shares(tally: &Tally, stances: &[Stance], percent_from: u32) -> Vec<Share> {
    let counts: Vec<u32> = stances.iter().map(|stance| tally.count(*stance)).collect();
    let total = counts.iter().fold(0_u32, |sum, count| sum.saturating_add(*count));
    let percents = if total >= percent_from.max(1) {
        percents_of(&counts, total).into_iter().map(Some).collect()
    } else {
        vec![None; counts.len()]
    };
    let share =
        |((stance, count), percent): ((&Stance, u32), Option<u32>)| Share { stance: *stance, count, percent };
    stances.iter().zip(counts).zip(percents).map(share).collect()
}

/// Whole percents by the largest-remainder method (Hamilton's); `total` is the sum of `counts` and above 0.
fn percents_of(counts: &[u32], total: u32) -> Vec<u32> {
    let total = u64::from(total);
    let scaled: Vec<u64> = counts.iter().map(|count| u64::from(*count) * 100).collect();
    let mut percents: Vec<u64> = scaled.iter().map(|count| count / total).collect();
    let left = 100_u64.saturating_sub(percents.iter().sum());
    let mut by_remainder: Vec<usize> = (0..counts.len()).collect();
    by_remainder.sort_by_key(|&idx| std::cmp::Reverse(scaled.get(idx).map_or(0, |count| count % total)));
    for idx in by_remainder.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        if let Some(percent) = percents.get_mut(idx) {
            *percent += 1;
        }
    }
    percents.into_iter().map(|percent| u32::try_from(percent).unwrap_or(100)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Share, shares};
    use crate::domain::{Stance, Tally};

    fn percents(agree: u32, neutral: u32, disagree: u32) -> Vec<Option<u32>> {
        let tally = Tally { agree, neutral, disagree, ..Tally::default() };
        shares(&tally, &Stance::SIDES, 30).iter().map(|Share { percent, .. }| *percent).collect()
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
