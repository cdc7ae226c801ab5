//! The statements on a sheet, row by row, and the remarks between and below them.

use std::collections::BTreeMap;

use crate::domain::Language;
use crate::load::draft::{DraftRow, Field};
use crate::load::grid::{Grid, Row};
use crate::load::headings::Heading;
use crate::load::layout::{Layout, is_whole_number};
use crate::load::words::tidied;

/// The rows of a sheet.
#[derive(Default)]
pub(super) struct Rows {
    pub statements: Vec<DraftRow>,
    /// Rows that were taken for a remark although they stand among the statements.
    pub ignored: Vec<u32>,
}

/// The statements of a sheet with this layout.
pub(super) fn rows(grid: &Grid, layout: &Layout) -> Rows {
    let below = || grid.rows.range(layout.first_row..);
    let number_column = layout.column_of(Heading::Number);
    let has_number = |row: &Row| {
        number_column.and_then(|column| row.get(&column)).is_some_and(|value| is_whole_number(&value.text()))
    };
    let are_numbered = below().any(|(_, row)| has_number(row));
    let mut rows = Rows::default();
    let mut remarks = Vec::new();
    for (number, row) in below() {
        let is_remark = row.len() == 1
            && !has_number(row)
            && (are_numbered || is_remark_below(&rows.statements, *number));
        let found = draft_row(*number, row, layout);
        if is_remark {
            remarks.push(*number);
        } else if !is_blank(&found) {
            rows.statements.push(found);
        }
    }
    if number_column.is_none() {
        take_numbers_from_texts(&mut rows.statements);
    }
    let last = rows.statements.last().map_or(0, |statement| statement.row);
    // A remark under an empty row is what people write below a list; closer by it may be a forgotten statement.
    rows.ignored = remarks.into_iter().filter(|remark| *remark <= last.saturating_add(1)).collect();
    rows
}

/// Moves the numbers of `1. Ik kom graag.` to where numbers belong, where every text has one.
fn take_numbers_from_texts(statements: &mut [DraftRow]) {
    let split = |text: &str| {
        let (number, rest) = text.split_once(['.', ')'])?;
        let is_numbered = is_whole_number(number) && rest.starts_with(' ');
        is_numbered.then(|| (number.to_owned(), rest.trim().to_owned()))
    };
    let numbered: Option<Vec<_>> = statements.iter().map(|statement| split(&statement.text.text)).collect();
    for (statement, (number, rest)) in statements.iter_mut().zip(numbered.unwrap_or_default()) {
        statement.number = Field { column: statement.text.column, text: number };
        statement.text.text = rest;
    }
}

/// Whether a lone cell in this row is a remark in a list without numbers: every statement so far has a source, and
/// an empty row comes before it.
fn is_remark_below(statements: &[DraftRow], row: u32) -> bool {
    let is_apart = statements.last().is_some_and(|last| row - last.row > 1);
    is_apart && statements.iter().all(|statement| !statement.source.is_empty())
}

fn draft_row(number: u32, row: &Row, layout: &Layout) -> DraftRow {
    let mut found = DraftRow { row: number, ..DraftRow::default() };
    for (column, heading) in &layout.columns {
        let text = row.get(column).map(|value| tidied(&value.text())).unwrap_or_default();
        let field = Field { column: Some(*column), text };
        match heading {
            Heading::Number => found.number = field,
            Heading::Text(language) if *language == Language::DUTCH => found.text = field,
            Heading::Text(language) => {
                found.translations.insert(*language, field);
            }
            Heading::Source => found.source = field,
            Heading::Criterion => found.criterion = field,
            Heading::Answer(number, language) => found.put_answer(*number, *language, field),
        }
    }
    found
}

fn is_blank(row: &DraftRow) -> bool {
    let fields = [&row.number, &row.text, &row.source, &row.criterion];
    let answers = row.answers.values().flat_map(BTreeMap::values);
    fields.iter().all(|field| field.is_empty())
        && row.translations.values().chain(answers).all(Field::is_empty)
}
