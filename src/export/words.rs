//! The words of an export. They are made where all sentences are, and handed in.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::{Argument, Language};

/// The sentences of one language, by their key in `assets/texts/*.ftl`.
pub trait Words {
    /// The language these are in, and the one that statements are shown in where they have it.
    fn language(&self) -> Language;

    /// The sentence with this key, with its gaps filled in by name. A number also chooses between one and many.
    fn sentence(&self, key: &str, gaps: &[(&str, Argument)]) -> String;

    /// "dinsdag 24 november 2026".
    fn date(&self, date: NaiveDate) -> String;

    /// "24 november".
    fn day(&self, date: NaiveDate) -> String;

    /// "8.45 – 9.45"; only the start where it ends at once.
    fn hours(&self, start: NaiveTime, end: NaiveTime) -> String;
}
