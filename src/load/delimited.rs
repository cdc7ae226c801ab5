//! Reads `.csv` and `.tsv`: any of the usual separators, quotes as spreadsheets write them.

use crate::domain::{ProblemKind, Problems};
use crate::load::draft::Draft;
use crate::load::encoding::text_of;
use crate::load::grid::{Grid, Value};
use crate::load::sheets;

/// A character that stands in no text, for a file without separators.
const NO_SEPARATOR: u8 = 0x1F;

/// Reads a file whose columns are most likely separated by `;` or `,`.
pub(super) fn read_csv(bytes: &[u8], problems: &mut Problems) -> Option<Draft> {
    read(bytes, b";,\t", problems)
}

/// Reads a file whose columns are most likely separated by tabs.
pub(super) fn read_tsv(bytes: &[u8], problems: &mut Problems) -> Option<Draft> {
    read(bytes, b"\t;,", problems)
}

fn read(bytes: &[u8], separators: &[u8], problems: &mut Problems) -> Option<Draft> {
    let text = text_of(bytes);
    sheets::read_grids(grid_of(&text, separators).map(|grid| vec![grid]), problems)
}

fn grid_of(text: &str, separators: &[u8]) -> Result<Grid, ProblemKind> {
    // Excel heeds a first line `sep=;` and does not show it; it stays a row so that the numbers are those of the file.
    let named =
        text.strip_prefix("sep=").and_then(|rest| rest.bytes().next()).filter(|b| separators.contains(b));
    let separator = named.unwrap_or_else(|| separator_of(text, separators));
    let mut grid = Grid::new(None);
    // The reader counts lines, a spreadsheet counts rows: a line break within quotes is no new row.
    let mut n_breaks_in_cells = 0;
    let ended = if text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(ended.as_bytes());
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).unwrap_or(false) {
        n_breaks_in_cells += record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        let line = reader.position().line().saturating_sub(1);
        let row = line.saturating_sub(u64::try_from(n_breaks_in_cells).unwrap_or(u64::MAX));
        let row = u32::try_from(row).unwrap_or(u32::MAX).max(1);
        if named.is_some() && row == 1 {
            continue;
        }
        for (column, cell) in (0..).zip(record.iter()) {
            grid.put(row, column, Value::Text(cell.to_owned()))?;
        }
    }
    Ok(grid)
}

/// The separator that cuts most rows into the same number of cells; `NO_SEPARATOR` where none does.
fn separator_of(text: &str, separators: &[u8]) -> u8 {
    let mut best = (0, NO_SEPARATOR);
    for &separator in separators {
        let counts = counts_by_row(text, separator);
        let n_rows = counts.len();
        let agreeing = |count: &usize| counts.iter().filter(|other| *other == count).count();
        let n_agreeing = counts.iter().filter(|count| **count > 0).map(agreeing).max().unwrap_or(0);
        let is_prose = separator == b',' && is_prose_comma(text);
        if n_agreeing * 2 >= n_rows && n_agreeing > best.0 && !is_prose {
            best = (n_agreeing, separator);
        }
    }
    best.1
}

/// How often the separator stands outside quotes, for each of the first rows that are not empty.
fn counts_by_row(text: &str, separator: u8) -> Vec<usize> {
    const LOOKED_AT: usize = 200;
    let mut counts = Vec::new();
    let (mut count, mut is_empty, mut is_quoted) = (0, true, false);
    for byte in text.bytes().chain([b'\n']) {
        if byte == b'"' {
            is_quoted = !is_quoted;
        } else if byte == b'\n' && !is_quoted {
            if !is_empty {
                counts.push(count);
            }
            (count, is_empty) = (0, true);
            if counts.len() >= LOOKED_AT {
                break;
            }
            continue;
        } else if byte == separator && !is_quoted {
            count += 1;
        }
        is_empty = is_empty && (byte == b' ' || byte == separator);
    }
    counts
}

/// Whether the commas are those of sentences: a blank follows most of them, and no row starts with a number.
fn is_prose_comma(text: &str) -> bool {
    let n_commas = text.matches(',').count();
    let n_followed_by_blank = text.matches(", ").count();
    let has_numbers =
        text.lines().any(|line| line.trim_start().starts_with(|first: char| first.is_ascii_digit()));
    n_followed_by_blank * 2 > n_commas && !has_numbers
}
