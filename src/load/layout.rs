//! Finds out what stands where on a sheet: by its headings, by what the columns hold, or as nothing but texts.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Language;
use crate::load::dates::{find_date, is_date_label, is_only_a_date};
use crate::load::grid::{Grid, Row, Value};
use crate::load::headings::{Heading, heading};
use crate::load::words::source;

const DUTCH_TEXT: Heading = Heading::Text(Language::DUTCH);

/// How a layout was found, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    Headed,
    Recognised,
    TextsAlone,
}

/// Where the statements of a sheet stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    pub certainty: Certainty,
    /// Title and date stand in the rows before this one.
    pub preamble_before: u32,
    /// The first row that may hold a statement.
    pub first_row: u32,
    pub columns: BTreeMap<u32, Heading>,
    /// Row and column of what heads a column that is not read.
    pub unread: Vec<(u32, u32)>,
}

impl Layout {
    /// The column with this heading.
    pub(super) fn column_of(&self, heading: Heading) -> Option<u32> {
        self.columns.iter().find(|(_, known)| **known == heading).map(|(column, _)| *column)
    }
}

/// The layout of a sheet; `None` where there is no text that could be a statement.
pub(super) fn layout(grid: &Grid) -> Option<Layout> {
    let found = headed(grid).or_else(|| recognised(grid)).or_else(|| texts_alone(grid));
    found.map(|layout| Layout { unread: unread(grid, &layout), ..layout })
}

/// By headings: the first row with two of them, else a single heading above a column of texts.
fn headed(grid: &Grid) -> Option<Layout> {
    const LOOKED_AT: usize = 50;
    let rows = || grid.rows.iter().take(LOOKED_AT);
    let with_two = rows().find_map(|(number, row)| {
        let mut columns = headings_of(row);
        let is_sure = columns.values().any(|heading| *heading == DUTCH_TEXT || !is_text(*heading));
        if columns.len() < 2 || !is_sure {
            return None;
        }
        if !columns.values().any(|heading| *heading == DUTCH_TEXT) {
            let taken = columns.keys().copied().collect();
            columns.insert(longest_text_column(grid, number + 1, &taken)?, DUTCH_TEXT);
        }
        Some((*number, columns))
    });
    let alone = || {
        rows().find_map(|(number, row)| {
            let columns = headings_of(row);
            let column =
                columns.iter().find(|(_, heading)| **heading == DUTCH_TEXT).map(|(column, _)| *column)?;
            let is_above_the_texts = longest_text_column(grid, number + 1, &BTreeSet::new()) == Some(column);
            (row.len() == 1 && is_above_the_texts).then_some((*number, columns))
        })
    };
    let (number, columns) = with_two.or_else(alone)?;
    Some(Layout {
        certainty: Certainty::Headed,
        preamble_before: number,
        first_row: number + 1,
        columns,
        unread: Vec::new(),
    })
}

/// The headings in a row; of two that are the same, the first.
fn headings_of(row: &Row) -> BTreeMap<u32, Heading> {
    let mut columns = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for (column, value) in row {
        if let Value::Text(text) = value
            && let Some(heading) = heading(text)
            && seen.insert(heading)
        {
            columns.insert(*column, heading);
        }
    }
    columns
}

fn is_text(heading: Heading) -> bool {
    match heading {
        Heading::Text(_) => true,
        Heading::Number | Heading::Source | Heading::Criterion | Heading::Answer(..) => false,
    }
}

/// What a column without heading holds.
#[derive(Default)]
struct Contents {
    n_cells: usize,
    n_numbers: usize,
    n_sources: usize,
    /// Letters and digits of what is neither number nor source.
    n_chars: usize,
    numbers: BTreeSet<String>,
}

impl Contents {
    fn are_numbers(&self) -> bool {
        self.n_numbers > 0 && self.n_numbers * 2 >= self.n_cells
    }

    fn are_sources(&self) -> bool {
        self.n_sources > 0 && self.n_sources * 2 >= self.n_cells
    }
}

fn contents(grid: &Grid, first_row: u32) -> BTreeMap<u32, Contents> {
    let mut columns: BTreeMap<u32, Contents> = BTreeMap::new();
    for row in grid.rows.range(first_row..).map(|(_, row)| row) {
        for (column, value) in row {
            let contents = columns.entry(*column).or_default();
            let text = value.text();
            contents.n_cells += 1;
            if is_whole_number(&text) {
                contents.n_numbers += 1;
                contents.numbers.insert(text);
            } else if source(&text).is_some() {
                contents.n_sources += 1;
            } else {
                contents.n_chars += text.chars().filter(|letter| letter.is_alphanumeric()).count();
            }
        }
    }
    columns
}

/// Whether this is a number a statement could have.
pub(super) fn is_whole_number(text: &str) -> bool {
    text.trim().trim_end_matches('.').parse::<u32>().is_ok_and(|number| number > 0)
}

/// The column with most text that is neither number nor source, leaving out those that are taken.
fn longest_text_column(grid: &Grid, first_row: u32, taken: &BTreeSet<u32>) -> Option<u32> {
    let columns = contents(grid, first_row);
    let free = columns.iter().filter(|(column, contents)| !taken.contains(*column) && contents.n_chars > 0);
    // Of two that are as long, the left one.
    free.max_by_key(|(column, contents)| (contents.n_chars, std::cmp::Reverse(**column)))
        .map(|(column, _)| *column)
}

/// By what the columns hold: a number or a source beside a text, in any order.
fn recognised(grid: &Grid) -> Option<Layout> {
    let contents = contents(grid, 0);
    let numbers = contents.iter().filter(|(_, contents)| contents.are_numbers());
    // Numbers differ from row to row, criteria need not.
    let number = numbers.clone().find(|(_, contents)| contents.numbers.len() == contents.n_numbers);
    let number = number.or_else(|| numbers.clone().next()).map(|(column, _)| *column);
    let criterion = numbers.map(|(column, _)| *column).find(|column| Some(*column) != number);
    let source = contents.iter().find(|(_, contents)| contents.are_sources()).map(|(column, _)| *column);
    let named = [(number, Heading::Number), (criterion, Heading::Criterion), (source, Heading::Source)];
    let mut columns: BTreeMap<u32, Heading> =
        named.into_iter().filter_map(|(column, heading)| Some((column?, heading))).collect();
    if columns.is_empty() {
        return None;
    }
    let text = longest_text_column(grid, 0, &columns.keys().copied().collect())?;
    let is_statement =
        |row: &Row| row.contains_key(&text) && row.keys().any(|column| columns.contains_key(column));
    let first_row = grid.rows.iter().find(|(_, row)| is_statement(row)).map(|(number, _)| *number)?;
    columns.insert(text, DUTCH_TEXT);
    let certainty = Certainty::Recognised;
    Some(Layout { certainty, preamble_before: first_row, first_row, columns, unread: Vec::new() })
}

/// As nothing but texts. A title is told from a statement by the date or the empty row below it.
fn texts_alone(grid: &Grid) -> Option<Layout> {
    const LOOKED_AT: usize = 5;
    let text = longest_text_column(grid, 0, &BTreeSet::new())?;
    let says_a_date = |row: &Row| {
        row.values().any(|value| match value {
            Value::Date(_) => true,
            Value::Text(text) => is_only_a_date(text) || (is_date_label(text) && find_date(text).is_none()),
            Value::Number(_) => false,
        })
    };
    let top = || grid.rows.iter().take(LOOKED_AT);
    let dated = top().filter(|(_, row)| says_a_date(row)).map(|(number, _)| number + 1).next_back();
    let titled = || {
        let mut numbers = grid.rows.keys();
        let (first, second) = (numbers.next()?, numbers.next()?);
        (numbers.next().is_some() && second - first > 1).then_some(*second)
    };
    let first_row = dated.or_else(titled).unwrap_or(0);
    let columns = BTreeMap::from([(text, DUTCH_TEXT)]);
    let certainty = Certainty::TextsAlone;
    Some(Layout { certainty, preamble_before: first_row, first_row, columns, unread: Vec::new() })
}

/// The columns that hold something but are not read, by their heading or their first cell. A cell that is alone in
/// its row is a remark and no column.
fn unread(grid: &Grid, layout: &Layout) -> Vec<(u32, u32)> {
    let mut first_rows: BTreeMap<u32, u32> = BTreeMap::new();
    for (number, row) in grid.rows.range(layout.first_row..).filter(|(_, row)| row.len() > 1) {
        for column in row.keys().filter(|column| !layout.columns.contains_key(column)) {
            first_rows.entry(*column).or_insert(*number);
        }
    }
    let heading_row = layout.first_row.saturating_sub(1);
    let has_heading = |column: u32| {
        let row = grid.rows.get(&heading_row).filter(|_| layout.certainty == Certainty::Headed);
        row.is_some_and(|row| row.contains_key(&column))
    };
    let places = first_rows.into_iter();
    places.map(|(column, row)| (if has_heading(column) { heading_row } else { row }, column)).collect()
}
