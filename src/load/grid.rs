//! A sheet of cells, whatever the file was: sparse, so that a cell far away costs no more than one nearby.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::ProblemKind;

/// The last row that may hold anything.
const MAX_ROWS: u32 = 20_000;
/// How many columns may hold anything.
const MAX_COLUMNS: u32 = 200;
/// The most cells that may hold anything.
const MAX_CELLS: usize = 100_000;
/// The most text all cells may hold together, in bytes.
const MAX_TEXT_BYTES: usize = 8 * 1024 * 1024;

/// What is in a cell that holds something.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    Number(f64),
    Date(NaiveDate),
}

impl Value {
    /// The value as a person would type it: a whole number has no decimals, a date is written as ISO 8601.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) if number.fract() == 0.0 => format!("{number:.0}"),
            Self::Number(number) => number.to_string(),
            Self::Date(date) => date.to_string(),
        }
    }
}

/// The cells of one row by their column, from 0.
pub(super) type Row = BTreeMap<u32, Value>;

/// One sheet. Empty cells are not in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Grid {
    /// The name of the sheet; none for a file that is one sheet.
    pub sheet: Option<String>,
    /// By row number as the person sees it, from 1.
    pub rows: BTreeMap<u32, Row>,
    n_cells: usize,
    n_text_bytes: usize,
}

impl Grid {
    /// An empty sheet with this name.
    pub(super) fn new(sheet: Option<String>) -> Self {
        Self { sheet, ..Self::default() }
    }

    /// Puts a value in a row (from 1) and a column (from 0). A blank text is not kept. Fails where a list of
    /// statements cannot reach: that is a damaged or a hostile file.
    pub(super) fn put(&mut self, row: u32, column: u32, value: Value) -> Result<(), ProblemKind> {
        if let Value::Text(text) = &value {
            if text.trim().is_empty() {
                return Ok(());
            }
            self.n_text_bytes = self.n_text_bytes.saturating_add(text.len());
        }
        self.n_cells += 1;
        within_reach(row, column)?;
        if self.n_cells > MAX_CELLS || self.n_text_bytes > MAX_TEXT_BYTES {
            return Err(TOO_LARGE);
        }
        self.rows.entry(row).or_default().insert(column, value);
        Ok(())
    }
}

const TOO_LARGE: ProblemKind = ProblemKind::SheetTooLarge { rows: MAX_ROWS, columns: MAX_COLUMNS };

/// Fails for a row (from 1) or a column (from 0) that no list of statements reaches.
pub(super) fn within_reach(row: u32, column: u32) -> Result<(), ProblemKind> {
    if row > MAX_ROWS || column >= MAX_COLUMNS { Err(TOO_LARGE) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::{Grid, Value};

    #[test]
    fn a_cell_in_the_far_corner_is_refused_and_an_empty_one_is_not_kept() {
        let mut grid = Grid::default();
        assert!(grid.put(1_048_576, 16_383, Value::Text("x".into())).is_err());
        assert!(grid.put(1_048_576, 16_383, Value::Text("  ".into())).is_ok());
        assert!(grid.rows.is_empty());
    }
}
