//! What the hall says about a statement in two words, and how divided it is.

use crate::domain::Tally;
use crate::outcome::wilson;

/// A statement is given a label from this many opinions.
pub const LABEL_FROM: u32 = 20;

/// What the hall says about a statement. A poll has none: it has no sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    /// *Breed gedragen*.
    WidelySupported,
    /// *Breed afgewezen*.
    WidelyRejected,
    /// *Verdeeld*.
    Divided,
    /// *Onduidelijk*: many are neutral, or many did not understand it.
    Unclear,
    /// *Geen duidelijk beeld*.
    NoClearPicture,
}

impl Label {
    pub const ALL: [Self; 5] =
        [Self::WidelySupported, Self::WidelyRejected, Self::Divided, Self::Unclear, Self::NoClearPicture];

    /// The word in exports and in the keys of its texts. It never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::WidelySupported => "widely-supported",
            Self::WidelyRejected => "widely-rejected",
            Self::Divided => "divided",
            Self::Unclear => "unclear",
            Self::NoClearPicture => "no-clear-picture",
        }
    }
}

/// The label of a statement; `None` with fewer than [`LABEL_FROM`] opinions. The first that fits, in this order:
/// widely supported (or rejected) when at least 60 % are on that side and the lower bound of its Wilson interval
/// is above a half; divided when both sides have at least 25 % and the polarisation is at least 0.6; unclear when
/// more than 30 % are neutral, or more than 15 % of all who read it did not understand it.
pub fn label(tally: &Tally) -> Option<Label> {
    let n = u64::from(tally.opinions());
    if n < u64::from(LABEL_FROM) {
        return None;
    }
    let percent_at_least = |count: u32, percent: u64| u64::from(count) * 100 >= percent * n;
    let is_wide = |count: u32| {
        percent_at_least(count, 60) && wilson(count, tally.opinions()).is_some_and(|bounds| bounds.low > 0.5)
    };
    let readers = n + u64::from(tally.unclear);
    Some(if is_wide(tally.agree) {
        Label::WidelySupported
    } else if is_wide(tally.disagree) {
        Label::WidelyRejected
    } else if percent_at_least(tally.agree, 25)
        && percent_at_least(tally.disagree, 25)
        && polarisation(tally).is_some_and(|v| v >= POLARISED_FROM)
    {
        Label::Divided
    } else if u64::from(tally.neutral) * 100 > 30 * n || u64::from(tally.unclear) * 100 > 15 * readers {
        Label::Unclear
    } else {
        Label::NoClearPicture
    })
}

/// From this polarisation on a hall can be called divided.
const POLARISED_FROM: f64 = 0.6;

/// The polarisation V = (pa + pd) − (pa − pd)², from 0 (all of one mind, or all neutral) to 1 (half against half);
/// `None` without opinions. It is the variance of opinions that are scored +1, 0 and −1. Worked out in whole
/// numbers, so that a hall on the threshold is on it.
pub fn polarisation(tally: &Tally) -> Option<f64> {
    let n = i128::from(tally.opinions());
    if n == 0 {
        return None;
    }
    let (agree, disagree) = (i128::from(tally.agree), i128::from(tally.disagree));
    let scaled = n * (agree + disagree) - (agree - disagree).pow(2);
    Some(scaled as f64 / (n * n) as f64)
}
