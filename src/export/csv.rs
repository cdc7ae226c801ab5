//! CSV that a Dutch Excel opens with a double click: UTF-8 with a byte order mark, semicolons, CRLF.
//!
//! No cell is ever read as a formula: a text that begins with `=`, `+`, `-`, `@` (or their full-width forms) or
//! a tab, after any blanks and apostrophes, gets an apostrophe before it. To read such a cell back, take that
//! one apostrophe away. A line break inside a text becomes one blank.

use std::borrow::Cow;
use std::io::Write as _;

use crate::export::Report;
use crate::export::error::Stop;
use crate::export::progress::Progress;
use crate::export::tables::{self, Cell, Column, Words};
use crate::export::whole::Draft;

/// Tells Excel that this is UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Writes one row a version of a statement. Where there are polls, their answers stand behind.
pub(super) fn write_outcome(
    report: &Report<'_>,
    draft: &mut Draft<'_>,
    _progress: &mut Progress<'_>,
) -> Result<(), Stop> {
    let words = Words::of(report);
    let has_polls = report.totals.statements.iter().any(|totals| totals.statement.is_poll());
    let behind = if has_polls { tables::poll_headings(report) } else { Vec::new() };
    let mut table = Table::start(report, draft, &tables::OUTCOME, &behind)?;
    for totals in &report.totals.statements {
        let mut cells = tables::outcome_row(report, &words, totals).to_vec();
        if has_polls {
            cells.extend(tables::poll_cells(&words, totals));
        }
        table.row(&cells)?;
    }
    table.end()
}

/// Writes one row a note, and behind them one a topic that somebody made up: a note that stands beside no statement.
pub(super) fn write_notes(
    report: &Report<'_>,
    draft: &mut Draft<'_>,
    progress: &mut Progress<'_>,
) -> Result<(), Stop> {
    let words = Words::of(report);
    let mut table = Table::start(report, draft, &tables::NOTES, &[])?;
    report.each_note(progress, |note, totals| table.row(&tables::note_row(report, &words, note, totals)))?;
    let (beside, kind) = (report.word("export-topic"), report.word("export-topic-made-up"));
    for suggestion in report.suggestions() {
        let status = Cell::Text(words.status(suggestion.status));
        let (text, kind) = (Cell::Text(&suggestion.text), Cell::Text(&kind));
        table.row(&[Cell::Empty, Cell::Text(&beside), Cell::Empty, text, kind, status, Cell::Empty])?;
    }
    table.end()
}

/// Writes one row a response.
pub(super) fn write_responses(
    report: &Report<'_>,
    draft: &mut Draft<'_>,
    progress: &mut Progress<'_>,
) -> Result<(), Stop> {
    let words = Words::of(report);
    let mut table = Table::start(report, draft, &tables::RESPONSES, &[])?;
    report.each_response(progress, |row, totals| {
        table.row(&tables::response_row(report, &words, row, totals))
    })?;
    table.end()
}

/// A table on its way into a file.
struct Table<'d, 'p> {
    out: ::csv::Writer<&'d mut Draft<'p>>,
    /// Room for the digits of one number.
    digits: String,
}

impl<'d, 'p> Table<'d, 'p> {
    /// Begins with the headings of these columns, and those `behind` them.
    fn start(
        report: &Report<'_>,
        draft: &'d mut Draft<'p>,
        columns: &[Column],
        behind: &[String],
    ) -> Result<Self, Stop> {
        draft.write_all(BYTE_ORDER_MARK)?;
        let out = ::csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(::csv::Terminator::CRLF)
            .from_writer(draft);
        let mut table = Self { out, digits: String::new() };
        let headings: Vec<String> = columns.iter().map(|column| report.word(column.key)).collect();
        let cells: Vec<Cell<'_>> = headings.iter().chain(behind).map(|heading| Cell::Text(heading)).collect();
        table.row(&cells)?;
        Ok(table)
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), Stop> {
        for cell in cells {
            match *cell {
                Cell::Empty => self.out.write_field("")?,
                Cell::Number(number) => {
                    use std::fmt::Write as _;
                    self.digits.clear();
                    // Writing to a string does not fail.
                    write!(self.digits, "{number}").ok();
                    self.out.write_field(&self.digits)?;
                }
                Cell::Text(text) => self.out.write_field(safe(text).as_bytes())?,
            }
        }
        // Ends the row.
        self.out.write_record(None::<&[u8]>)?;
        Ok(())
    }

    fn end(mut self) -> Result<(), Stop> {
        Ok(self.out.flush()?)
    }
}

/// The text on one line, and guarded where a spreadsheet would take it for a formula.
fn safe(text: &str) -> Cow<'_, str> {
    let line = on_one_line(text);
    if looks_like_a_formula(&line) { Cow::Owned(format!("'{line}")) } else { line }
}

/// The characters that Unicode ends a line with, apart from `\r\n`.
const LINE_ENDS: [char; 7] = ['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];

fn on_one_line(text: &str) -> Cow<'_, str> {
    if text.contains(LINE_ENDS) {
        Cow::Owned(text.replace("\r\n", " ").replace(LINE_ENDS, " "))
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a spreadsheet might compute this. Apostrophes are skipped like blanks, so that a text which begins
/// with one can still be told from a text that was guarded.
fn looks_like_a_formula(text: &str) -> bool {
    for character in text.chars() {
        match character {
            '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\t' => return true,
            '\'' => {}
            blank if is_blank(blank) => {}
            _ => return false,
        }
    }
    false
}

/// Whether a reader sees nothing there: blanks, control characters, and characters of no width.
fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

    use super::{looks_like_a_formula, on_one_line, safe};

    /// What the documented rule says to do with a cell that was read.
    fn unguarded(cell: &str) -> &str {
        if looks_like_a_formula(cell) { cell.strip_prefix('\'').expect("a guarded cell") } else { cell }
    }

    #[test]
    fn what_looks_like_a_formula_gets_an_apostrophe_and_nothing_else_does() {
        for text in
            ["=1+1", "+31", "-1", "@x", "\tx", "  =1", "\u{a0}＝1", "＋1", "－1", "＠x", "\u{feff}=1", "\r=1"]
        {
            assert!(safe(text).starts_with('\''), "{text:?}");
        }
        for text in ["", " ", "'t Is goed", "ja - nee", "1=1", "goed.", "ouders@school"] {
            assert_eq!(safe(text), text);
        }
    }

    #[test]
    fn a_line_break_becomes_one_blank() {
        assert_eq!(safe("meer\r\nspelen\nbuiten\rsamen\u{2028}."), "meer spelen buiten samen .");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        #[test]
        fn any_text_is_harmless_and_can_be_read_back(text in "[ \t\r\n'=+@＝－a\u{feff}-]{0,6}\\PC{0,20}|(?s).{0,30}") {
            let cell = safe(&text);
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n']));
            prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']));
            prop_assert!(!cell.contains(['\r', '\n']));
            prop_assert_eq!(unguarded(&cell), on_one_line(&text));
        }
    }
}
