//! How sure a share is: the Wilson score interval.

/// The 97.5th percentile of the standard normal distribution, for an interval of 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// Between which shares the true one lies with 95 % confidence, both from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

/// The Wilson score interval of `count` out of `total`; `None` of nothing. A count above the total counts as the
/// total. After E. B. Wilson, *Probable inference, the law of succession, and statistical inference* (1927): unlike
/// the textbook interval it stays within 0 and 1 and holds for small numbers, which are what a school hall has.
pub fn wilson(count: u32, total: u32) -> Option<Interval> {
    if total == 0 {
        return None;
    }
    let n = f64::from(total);
    let share = f64::from(count.min(total)) / n;
    let z2 = Z * Z;
    let middle = share + z2 / (2.0 * n);
    let reach = Z * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    let scale = 1.0 + z2 / n;
    // At the corners rounding may leave the true bound by a hair.
    Some(Interval { low: ((middle - reach) / scale).max(0.0), high: ((middle + reach) / scale).min(1.0) })
}
