//! An Excel workbook with three sheets: the outcome, the notes and the responses.
//!
//! Texts are always written as texts, so `=HYPERLINK("x")` on a note stays what the visitor wrote. The rows of a
//! sheet wait in an unnamed temporary file, never in memory. The workbook carries the evening as its date and no
//! person's name, so the same evening gives the same bytes.

use std::borrow::Cow;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{Datelike as _, Timelike as _};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use crate::export::Report;
use crate::export::error::Stop;
use crate::export::progress::Progress;
use crate::export::tables::{self, Cell, Column, Kind, Words};
use crate::export::whole::Draft;

/// Rows in a sheet of Excel, below its headings.
const ROWS_A_SHEET: u32 = 1_048_575;
/// The longest text in a cell of Excel, in UTF-16 units.
const CELL_UNITS: usize = 32_767;
/// The height of a line in the usual font, in points.
const LINE_POINTS: f64 = 15.0;
/// A row of Excel is at most 409 points high.
const MOST_LINES: u32 = 27;
/// The number that Excel has for this size of paper.
const A4: u8 = 9;
/// The paper of the screen, a little darker.
const HEADING: Color = Color::RGB(0xE3_DBCB);

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

    let mut outcome =
        Table::start(report, &mut workbook, "export-sheet-outcome", &tables::OUTCOME, rows_a_sheet)?;
    for totals in &report.totals.statements {
        outcome.row(&tables::outcome_row(report, &words, totals))?;
    }
    outcome.end()?;

    let mut notes = Table::start(report, &mut workbook, "export-sheet-notes", &tables::NOTES, rows_a_sheet)?;
    report.each_note(progress, |note, totals| notes.row(&tables::note_row(report, &words, note, totals)))?;
    notes.end()?;

    let mut responses =
        Table::start(report, &mut workbook, "export-sheet-responses", &tables::RESPONSES, rows_a_sheet)?;
    report.each_response(progress, |row, totals| {
        responses.row(&tables::response_row(report, &words, row, totals))
    })?;
    responses.end()?;

    progress.look()?;
    unpanicked(|| workbook.save_to_writer(WhileWanted { draft, progress }))
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
        .set_company(report.school)
        .set_creation_datetime(&moment))
}

fn u8_of(small: u32) -> u8 {
    u8::try_from(small).unwrap_or_default()
}

/// A table on its way into the workbook; it goes on in a next sheet when one is full.
struct Table<'w> {
    workbook: &'w mut Workbook,
    sheet: Worksheet,
    /// The name of the first sheet; the next ones have a number behind it.
    name: String,
    headings: Vec<String>,
    columns: &'static [Column],
    looks: Looks,
    /// Rows in the sheet, without its headings.
    rows: u32,
    rows_a_sheet: u32,
    sheets: u32,
}

/// How the cells look.
struct Looks {
    headings: Kinds,
    cells: Kinds,
}

/// One look for each kind of column.
struct Kinds {
    number: Format,
    word: Format,
    text: Format,
}

impl Looks {
    fn new() -> Self {
        let plain = Format::new().set_align(FormatAlign::Top);
        let heading = plain.clone().set_bold().set_text_wrap().set_background_color(HEADING);
        Self { headings: Kinds::of(&heading), cells: Kinds::of(&plain) }
    }
}

impl Kinds {
    /// Numbers stand in the middle, under their heading, or they would touch the words in the next column.
    fn of(look: &Format) -> Self {
        let number = look.clone().set_align(FormatAlign::Center);
        Self { number, word: look.clone(), text: look.clone().set_text_wrap() }
    }

    fn of_kind(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Number => &self.number,
            Kind::Word => &self.word,
            Kind::Text => &self.text,
        }
    }
}

impl<'w> Table<'w> {
    fn start(
        report: &Report<'_>,
        workbook: &'w mut Workbook,
        name_key: &str,
        columns: &'static [Column],
        rows_a_sheet: u32,
    ) -> Result<Self, Stop> {
        let sheet = workbook.new_worksheet_with_constant_memory()?;
        let looks = Looks::new();
        let headings = columns.iter().map(|column| report.word(column.key)).collect();
        let name = report.word(name_key);
        let mut table =
            Self { workbook, sheet, name, headings, columns, looks, rows: 0, rows_a_sheet, sheets: 1 };
        table.begin_sheet()?;
        Ok(table)
    }

    fn begin_sheet(&mut self) -> Result<(), Stop> {
        if self.sheets == 1 {
            self.sheet.set_name(&self.name)?;
        } else {
            self.sheet.set_name(format!("{} {}", self.name, self.sheets))?;
        }
        self.sheet.set_freeze_panes(1, 0)?;
        // On paper: A4, lying, all columns on one page, with the headings on each.
        self.sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0).set_footer("&C&P / &N");
        self.sheet.set_repeat_rows(0, 0)?;
        let (sheet, looks) = (&mut self.sheet, &self.looks);
        for ((at, column), heading) in (0_u16..).zip(self.columns).zip(&self.headings) {
            sheet.set_column_width(at, column.width)?;
            unpanicked(|| {
                sheet
                    .write_string_with_format(0, at, shortened(heading), looks.headings.of_kind(column.kind))
                    .map(drop)
            })?;
        }
        Ok(())
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), Stop> {
        if self.rows == self.rows_a_sheet {
            let next = self.workbook.new_worksheet_with_constant_memory()?;
            let full = std::mem::replace(&mut self.sheet, next);
            Self::end_sheet(self.workbook, full, self.columns, self.rows)?;
            self.rows = 0;
            self.sheets += 1;
            self.begin_sheet()?;
        }
        self.rows += 1;
        let (sheet, row, columns, looks) = (&mut self.sheet, self.rows, self.columns, &self.looks);
        // Excel would make room by itself, LibreOffice does not.
        let n_lines = columns.iter().zip(cells).map(|(column, cell)| lines_of(column, cell)).max();
        if let Some(n_lines) = n_lines.filter(|n_lines| 1 < *n_lines) {
            sheet.set_row_height(row, f64::from(n_lines.min(MOST_LINES)) * LINE_POINTS)?;
        }
        unpanicked(|| {
            for ((at, column), cell) in (0_u16..).zip(columns).zip(cells) {
                let look = looks.cells.of_kind(column.kind);
                match *cell {
                    Cell::Empty => {}
                    Cell::Number(number) => {
                        sheet.write_number_with_format(row, at, number, look)?;
                    }
                    Cell::Text(text) => {
                        sheet.write_string_with_format(row, at, shortened(text), look)?;
                    }
                }
            }
            Ok(())
        })
    }

    fn end(self) -> Result<(), Stop> {
        Self::end_sheet(self.workbook, self.sheet, self.columns, self.rows)
    }

    fn end_sheet(
        workbook: &mut Workbook,
        mut sheet: Worksheet,
        columns: &[Column],
        rows: u32,
    ) -> Result<(), Stop> {
        let last_column = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
        sheet.autofilter(0, 0, rows, last_column)?;
        workbook.push_worksheet(sheet);
        Ok(())
    }
}

/// About how many lines this takes in its column; rather one too many than one too few.
fn lines_of(column: &Column, cell: &Cell<'_>) -> u32 {
    let Cell::Text(text) = cell else { return 1 };
    if column.kind != Kind::Text {
        return 1;
    }
    // The width counts digits. Letters are narrower, but a word that does not fit goes to the next line whole.
    let line_chars = usize::from(column.width).max(1);
    let lines = text.split('\n').map(|line| line.chars().count().div_ceil(line_chars).max(1));
    u32::try_from(lines.sum::<usize>()).unwrap_or(u32::MAX)
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
