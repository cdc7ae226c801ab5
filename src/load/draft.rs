//! Statements as they stand in the file: found, but not yet judged.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use crate::domain::Language;

/// All that was found in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Draft {
    pub sheet: Option<String>,
    pub date: Option<NaiveDate>,
    pub title: Option<String>,
    pub opens: Option<NaiveTime>,
    pub closes: Option<NaiveTime>,
    pub rows: Vec<DraftRow>,
}

/// One statement with the row (or line) it stands in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct DraftRow {
    pub row: u32,
    pub number: Field,
    /// The Dutch text.
    pub text: Field,
    pub translations: BTreeMap<Language, Field>,
    pub source: Field,
    pub criterion: Field,
    /// The answers of a poll by their number, from 1, in Dutch and translated.
    pub answers: BTreeMap<u8, BTreeMap<Language, Field>>,
}

impl DraftRow {
    /// Notes what stands in the place for an answer in this language.
    pub(super) fn put_answer(&mut self, number: u8, language: Language, field: Field) {
        self.answers.entry(number).or_default().insert(language, field);
    }
}

/// What stands in one place. An empty text means that nothing does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Field {
    /// From 0; none where the file has no such column.
    pub column: Option<u32>,
    pub text: String,
}

impl Field {
    /// Whether nothing stands there.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}
