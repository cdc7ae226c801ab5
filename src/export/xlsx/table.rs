//! A table of rows in a workbook, which goes on in a next sheet when one is full.

use rust_xlsxwriter::{Color, Format, FormatAlign, Workbook, Worksheet};

use crate::export::Report;
use crate::export::error::Stop;
use crate::export::tables::{Cell, Column, Kind};
use crate::export::xlsx::chart::Rows;
use crate::export::xlsx::{shortened, unpanicked};

/// The height of a line in the usual font, in points.
pub(super) const LINE_POINTS: f64 = 15.0;
/// A row of Excel is at most 409 points high.
pub(super) const MOST_LINES: u32 = 27;
/// The number that Excel has for this size of paper.
pub(super) const A4: u8 = 9;
/// The paper of the screen, a little darker.
const HEADING: Color = Color::RGB(0xE3_DBCB);

/// A table on its way into the workbook; it goes on in a next sheet when one is full.
pub(super) struct Table<'w> {
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
pub(super) struct Looks {
    pub(super) headings: Kinds,
    pub(super) cells: Kinds,
}

/// One look for each kind of column.
pub(super) struct Kinds {
    pub(super) number: Format,
    pub(super) word: Format,
    pub(super) text: Format,
}

impl Looks {
    pub(super) fn new() -> Self {
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

    pub(super) fn of_kind(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Number => &self.number,
            Kind::Word => &self.word,
            Kind::Text => &self.text,
        }
    }
}

impl<'w> Table<'w> {
    /// Begins with the headings of these columns.
    pub(super) fn start(
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

    pub(super) fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), Stop> {
        if self.rows == self.rows_a_sheet {
            let next = self.workbook.new_worksheet_with_constant_memory()?;
            let full = std::mem::replace(&mut self.sheet, next);
            Self::end_sheet(self.workbook, full, self.columns.len(), self.rows)?;
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

    pub(super) fn end(self) -> Result<(), Stop> {
        Self::end_sheet(self.workbook, self.sheet, self.columns.len(), self.rows)
    }

    /// The same with a chart below the rows, where they all stand in one sheet and there are any. Tells how many
    /// sheets there are.
    pub(super) fn end_with_chart(
        mut self,
        chart: impl FnOnce(&str, Rows) -> rust_xlsxwriter::Chart,
    ) -> Result<usize, Stop> {
        if self.sheets == 1 && 0 < self.rows {
            let chart = chart(&self.name, Rows { first: 1, last: self.rows });
            self.sheet.insert_chart(self.rows + 2, 1, &chart)?;
        }
        let sheets = usize::try_from(self.sheets).unwrap_or(1);
        self.end()?;
        Ok(sheets)
    }

    fn end_sheet(
        workbook: &mut Workbook,
        mut sheet: Worksheet,
        n_columns: usize,
        rows: u32,
    ) -> Result<(), Stop> {
        let last_column = u16::try_from(n_columns.saturating_sub(1)).unwrap_or(u16::MAX);
        sheet.autofilter(0, 0, rows, last_column)?;
        workbook.push_worksheet(sheet);
        Ok(())
    }
}

/// About how many lines this takes in its column; rather one too many than one too few.
pub(super) fn lines_of(column: &Column, cell: &Cell<'_>) -> u32 {
    let Cell::Text(text) = cell else { return 1 };
    if column.kind != Kind::Text {
        return 1;
    }
    // The width counts digits. Letters are narrower, but a word that does not fit goes to the next line whole.
    let line_chars = usize::from(column.width).max(1);
    let lines = text.split('\n').map(|line| line.chars().count().div_ceil(line_chars).max(1));
    u32::try_from(lines.sum::<usize>()).unwrap_or(u32::MAX)
}
