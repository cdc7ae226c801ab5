//! Title and date in the rows above a list of statements.

use chrono::NaiveDate;

use crate::load::dates::{find_date, is_date_label, is_only_a_date};
use crate::load::grid::{Grid, Value};
use crate::load::words::{folded, hidden_character, tidied};

/// What stands above the list.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Preamble {
    pub title: Option<String>,
    pub date: Option<NaiveDate>,
}

/// Reads the rows before this one. A date in a cell of its own goes before one within the title.
pub(super) fn preamble(grid: &Grid, before: u32) -> Preamble {
    let mut found = Preamble::default();
    let mut date_in_title = None;
    for value in grid.rows.range(..before).flat_map(|(_, row)| row.values()) {
        match value {
            Value::Date(date) => found.date = found.date.or(Some(*date)),
            Value::Number(_) => {}
            Value::Text(text) if is_only_a_date(text) => found.date = found.date.or_else(|| find_date(text)),
            Value::Text(text) if is_date_label(text) || is_title_label(text) => {}
            Value::Text(text) => {
                date_in_title = date_in_title.or_else(|| find_date(text));
                found.title = found.title.or_else(|| title(text));
            }
        }
    }
    found.date = found.date.or(date_in_title);
    found
}

fn is_title_label(text: &str) -> bool {
    matches!(folded(text).as_str(), "titel" | "title" | "onderwerp")
}

/// The text as a title: one line, with enough letters to be one.
pub(super) fn title(text: &str) -> Option<String> {
    const MAX_TITLE_CHARS: usize = 200;
    const FEWEST_LETTERS: usize = 3;
    // What cannot be seen does no harm to a title once it is gone.
    let visible = |character: &char| hidden_character(character.encode_utf8(&mut [0; 4])).is_none();
    let title: String = tidied(text).chars().filter(visible).take(MAX_TITLE_CHARS).collect();
    let n_letters = title.chars().filter(|character| character.is_alphabetic()).count();
    (n_letters >= FEWEST_LETTERS && !title.starts_with("sep=")).then_some(title)
}
