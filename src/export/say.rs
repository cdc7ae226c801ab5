//! Short ways to fill the gaps of a sentence.

use crate::domain::Argument;
use crate::export::Words;

/// The words, with one name for each kind of sentence.
#[derive(Clone, Copy)]
pub(super) struct Say<'a>(pub(super) &'a dyn Words);

impl Say<'_> {
    /// A sentence without gaps.
    pub(super) fn plain(self, key: &str) -> String {
        self.0.sentence(key, &[])
    }

    /// A sentence about so many: the gap is called `count`.
    pub(super) fn count(self, key: &str, count: u32) -> String {
        self.0.sentence(key, &[("count", number(count))])
    }

    /// A sentence with any gaps.
    pub(super) fn with(self, key: &str, gaps: &[(&str, Argument)]) -> String {
        self.0.sentence(key, gaps)
    }
}

/// A number for a gap.
pub(super) fn number(value: u32) -> Argument {
    Argument::Number(value.into())
}

/// A text for a gap.
pub(super) fn text(value: impl Into<String>) -> Argument {
    Argument::Text(value.into())
}
