//! An Excel workbook: the outcome with its chart, a sheet for each statement, the notes, the responses as a list that
//! a pivot table can be made of, and the topics that were asked for.
//!
//! Texts are always written as texts, so `=HYPERLINK("x")` on a note stays what the visitor wrote. The rows of a
//! sheet wait in an unnamed temporary file, never in memory. The workbook carries the evening as its date and no
//! person's name, so the same evening gives the same bytes.

use std::borrow::Cow;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{Datelike as _, Timelike as _};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::export::Report;
use crate::export::error::Stop;
use crate::export::progress::Progress;
use crate::export::tables::{self, Cell, Words};
use crate::export::whole::Draft;
use crate::export::xlsx::table::Table;

mod chart;
mod statement;
mod table;
mod topics;

/// Rows in a sheet of Excel, below its headings.
const ROWS_A_SHEET: u32 = 1_048_575;
/// The longest text in a cell of Excel, in UTF-16 units.
const CELL_UNITS: usize = 32_767;

/// Writes the workbook.
pub(super) fn write(
    report: &Report<'_>,
    draft: &mut Draft<'_>,
    progress: &mut Progress<'_>,
) -> Result<(), Stop> {
    write_sheets(report, draft, progress, ROWS_A_SHEET)
}

fn write_sheets(
    report: &Report<'_>,
    draft: &mut Draft<'_>,
    progress: &mut Progress<'_>,
    rows_a_sheet: u32,
) -> Result<(), Stop> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(report)?);
    let words = Words::of(report);

    let n_outcome = outcome_sheet(report, &words, &mut workbook, rows_a_sheet)?;
    let mut statements = statement::begin_all(report, &words, &mut workbook)?;
    let n_statements = statements.len();

    let mut notes = Table::start(report, &mut workbook, "export-sheet-notes", &tables::NOTES, rows_a_sheet)?;
    report.each_note(progress, |note, totals| {
        notes.row(&tables::note_row(report, &words, note, totals))?;
        statements.iter_mut().try_for_each(|sheet| sheet.note(&words, note, totals))
    })?;
    notes.end()?;
    for sheet in statements {
        sheet.end(&mut workbook);
    }
    // What is about one statement stands before what is about all of them.
    if let Some(behind) = workbook.worksheets_mut().get_mut(n_outcome..) {
        behind.rotate_right(n_statements);
    }

    let mut responses =
        Table::start(report, &mut workbook, "export-sheet-responses", &tables::RESPONSES, rows_a_sheet)?;
    report.each_response(progress, |row, totals| {
        responses.row(&tables::response_row(report, &words, row, totals))
    })?;
    responses.end()?;
    if let Some(topics) = report.topics {
        topics::sheet(report, topics, &mut workbook)?;
    }

    progress.look()?;
    unpanicked(|| workbook.save_to_writer(WhileWanted { draft, progress }))
}

/// The sheet with a row a statement, and the chart of them; tells how many sheets it took.
fn outcome_sheet(
    report: &Report<'_>,
    words: &Words,
    workbook: &mut Workbook,
    rows_a_sheet: u32,
) -> Result<usize, Stop> {
    let statements = &report.totals.statements;
    let mut outcome = Table::start(report, workbook, "export-sheet-outcome", &tables::OUTCOME, rows_a_sheet)?;
    for totals in statements {
        let mut cells = tables::outcome_row(report, words, totals);
        if totals.statement.is_poll() {
            // A poll has no sides; its answers have a sheet of their own.
            let sides = tables::OUTCOME_SIDES.map(|(column, _)| usize::from(column));
            for side in sides {
                if let Some(cell) = cells.get_mut(side) {
                    *cell = Cell::Empty;
                }
            }
        }
        outcome.row(&cells)?;
    }
    outcome.end_with_chart(|sheet, rows| {
        let title = report.word("export-chart");
        chart::of_evening(sheet, rows, tables::OUTCOME_NUMBER, &tables::OUTCOME_SIDES, &title)
    })
}

fn properties(report: &Report<'_>) -> Result<DocProperties, Stop> {
    let evening = &report.totals.evening;
    let (date, opens) = (evening.date, evening.opens);
    // Excel knows no other years, and nothing hangs on this one.
    let year = u16::try_from(date.year()).unwrap_or_default().clamp(1900, 9999);
    let day = ExcelDateTime::from_ymd(year, u8_of(date.month()), u8_of(date.day()))?;
    let moment = day.and_hms(u16::try_from(opens.hour()).unwrap_or_default(), u8_of(opens.minute()), 0)?;
    Ok(DocProperties::new()
        .set_title(format!("{} {date}", evening.title).trim_start())
        .set_subject(report.word("export-subject"))
        .set_company(report.school)
        .set_creation_datetime(&moment))
}

fn u8_of(small: u32) -> u8 {
    u8::try_from(small).unwrap_or_default()
}

/// Runs a step of the workbook. `rust_xlsxwriter` panics when the folder for temporary files is full; that must not
/// take a thread of the kiosk with it. The workbook is dropped after an error, so nothing broken is used again.
fn unpanicked(step: impl FnOnce() -> Result<(), XlsxError>) -> Result<(), Stop> {
    match catch_unwind(AssertUnwindSafe(step)) {
        Ok(outcome) => Ok(outcome?),
        Err(_) => Err(Stop::Workbook("cannot write its temporary file".to_owned())),
    }
}

/// The text, cut where a cell of Excel ends: only a text of many thousand combining marks gets that far.
fn shortened(text: &str) -> Cow<'_, str> {
    // A character takes no fewer bytes in UTF-8 than units in UTF-16.
    if text.len() <= CELL_UNITS {
        return Cow::Borrowed(text);
    }
    let mut units = 0;
    let fits = |character: &char| {
        units += character.len_utf16();
        units <= CELL_UNITS
    };
    Cow::Owned(text.chars().take_while(fits).collect())
}

/// The file, as long as the export is wanted: packing a large workbook takes seconds.
struct WhileWanted<'w, 'd, 'p> {
    draft: &'w mut Draft<'d>,
    progress: &'w mut Progress<'p>,
}

impl Write for WhileWanted<'_, '_, '_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // What the caller makes of it is read from `Progress::is_cancelled`.
        if self.progress.look().is_err() {
            return Err(io::Error::other("cancelled"));
        }
        self.draft.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.draft.flush()
    }
}

#[cfg(test)]
mod tests;
