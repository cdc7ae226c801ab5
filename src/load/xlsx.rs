//! Reads `.xlsx` workbooks.
//!
//! calamine counts in cell references without minding overflow, and reserves as much memory as a workbook says it
//! needs. So every part is looked through first, and cells are taken one by one, never as a rectangle.

use std::io::Cursor;

use calamine::{DataRef, Reader as _, SheetVisible, Xlsx, XlsxError};
use chrono::NaiveDate;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::domain::{ProblemKind, Problems};
use crate::load::draft::Draft;
use crate::load::grid::{Grid, Value};
use crate::load::sheets::{self, MAX_SHEETS};
use crate::load::workbook::{Part, check_workbook};

/// Reads the sheet that holds the statements.
pub(super) fn read(bytes: &[u8], problems: &mut Problems) -> Option<Draft> {
    sheets::read_grids(grids(bytes), problems)
}

fn grids(bytes: &[u8]) -> Result<Vec<Grid>, ProblemKind> {
    let parts = check_workbook(bytes)?;
    if parts.iter().any(|part| part.name == "mimetype") {
        return Err(ProblemKind::WrongContent { ending: "xlsx".to_owned() });
    }
    if !parts.iter().all(is_harmless) {
        return Err(ProblemKind::BrokenWorkbook);
    }
    // The parts have served; calamine unpacks what it needs again.
    drop(parts);
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| kind_of(&error))?;
    let sheets = workbook.sheets_metadata().iter().filter(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = sheets.take(MAX_SHEETS).map(|sheet| sheet.name.clone()).collect();
    names.into_iter().filter_map(|name| grid(&mut workbook, name).transpose()).collect()
}

/// The cells of one sheet; `None` for a sheet without cells, such as a chart.
fn grid(workbook: &mut Xlsx<Cursor<&[u8]>>, name: String) -> Result<Option<Grid>, ProblemKind> {
    let mut cells = match workbook.worksheet_cells_reader(&name) {
        Ok(cells) => cells,
        Err(XlsxError::NotAWorksheet(_)) => return Ok(None),
        Err(error) => return Err(kind_of(&error)),
    };
    let mut grid = Grid::new(Some(name));
    while let Some(cell) = cells.next_cell().map_err(|error| kind_of(&error))? {
        let (row, column) = cell.get_position();
        if let Some(value) = value_of(cell.get_value()) {
            grid.put(row.saturating_add(1), column, value)?;
        }
    }
    Ok(Some(grid))
}

fn value_of(data: &DataRef<'_>) -> Option<Value> {
    match data {
        DataRef::Int(number) => Some(Value::Text(number.to_string())),
        DataRef::Float(number) => Some(Value::Number(*number)),
        DataRef::String(text) | DataRef::DurationIso(text) => Some(Value::Text(text.clone())),
        DataRef::SharedString(text) => Some(Value::Text((*text).to_owned())),
        DataRef::Bool(truth) => Some(Value::Text(truth.to_string())),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).map(Value::Date)
        }
        DataRef::DateTime(moment) => Some(Value::Number(moment.as_f64())),
        DataRef::DateTimeIso(text) => {
            let day = text.get(..10).and_then(|day| day.parse().ok());
            Some(day.map_or_else(|| Value::Text(text.clone()), Value::Date))
        }
        DataRef::Error(error) => Some(Value::Text(error.to_string())),
        DataRef::Empty => None,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the enum is calamine's; all else is a damaged workbook")]
fn kind_of(error: &XlsxError) -> ProblemKind {
    match error {
        XlsxError::Password => ProblemKind::PasswordProtected,
        _ => ProblemKind::BrokenWorkbook,
    }
}

/// Whether a part has no reference or count that calamine cannot bear. Parts that are no XML have none.
fn is_harmless(part: &Part) -> bool {
    let text = String::from_utf8_lossy(&part.bytes);
    let mut reader = Reader::from_str(&text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    loop {
        match reader.read_event() {
            Ok(Event::Start(start) | Event::Empty(start)) => {
                if !is_harmless_start(&start) {
                    return false;
                }
            }
            // At what is no XML calamine stops too.
            Ok(Event::Eof) | Err(_) => return true,
            Ok(
                Event::End(_)
                | Event::Text(_)
                | Event::CData(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::DocType(_)
                | Event::GeneralRef(_),
            ) => {}
        }
    }
}

fn is_harmless_start(start: &BytesStart<'_>) -> bool {
    let checked = match start.local_name().into_inner() {
        "row" | "c" => "r",
        "dimension" => "ref",
        "sst" => "uniqueCount",
        _ => return true,
    };
    start.attributes().with_checks(false).all(|attribute| {
        attribute.is_ok_and(|attribute| {
            attribute.key.into_inner() != checked
                || match checked {
                    "r" => place(&attribute.value).is_some(),
                    "ref" => is_range(&attribute.value),
                    _ => is_count(&attribute.value),
                }
        })
    })
}

/// Row and column (0 where it is missing) of a reference that fits on a sheet.
fn place(reference: &str) -> Option<(u32, &str)> {
    let n_letters = reference.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, digits) = reference.split_at_checked(n_letters).filter(|_| n_letters <= 3)?;
    let is_short =
        !digits.is_empty() && digits.len() <= 7 && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_short).map(|row| (row, letters))
}

/// Whether a range runs from top left to bottom right.
fn is_range(range: &str) -> bool {
    let (from, to) = range.split_once(':').unwrap_or((range, range));
    let comes_after =
        |from: &str, to: &str| (to.len(), to.to_uppercase()) >= (from.len(), from.to_uppercase());
    place(from).zip(place(to)).is_some_and(|(from, to)| to.0 >= from.0 && comes_after(from.1, to.1))
}

/// Whether a count of strings is one that memory may be kept for.
fn is_count(count: &str) -> bool {
    const MAX_DIGITS: usize = 6;
    count.len() <= MAX_DIGITS
}
