//! Reads `.ods` workbooks.
//!
//! By our own hand and not by calamine: it builds the whole rectangle of a sheet, which a few repeated cells make
//! gigabytes large, and it does not end on a sheet that is cut off.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::domain::{ProblemKind, Problems};
use crate::load::draft::Draft;
use crate::load::grid::{Grid, Row, Value, within_reach};
use crate::load::sheets::{self, MAX_SHEETS};
use crate::load::workbook::{Part, check_workbook};

const MIMETYPE: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
/// Reads the sheet that holds the statements.
pub(super) fn read(bytes: &[u8], problems: &mut Problems) -> Option<Draft> {
    sheets::read_grids(grids(bytes), problems)
}

fn grids(bytes: &[u8]) -> Result<Vec<Grid>, ProblemKind> {
    let parts = check_workbook(bytes)?;
    let part = |name: &str| parts.iter().find(|part| part.name == name);
    if !part("mimetype").is_some_and(|part| part.bytes.starts_with(MIMETYPE)) {
        return Err(ProblemKind::WrongContent { ending: "ods".to_owned() });
    }
    if part("META-INF/manifest.xml").is_some_and(is_encrypted) {
        return Err(ProblemKind::PasswordProtected);
    }
    let content = part("content.xml").and_then(|part| std::str::from_utf8(&part.bytes).ok());
    content.ok_or(ProblemKind::BrokenWorkbook).and_then(grids_of)
}

fn is_encrypted(manifest: &Part) -> bool {
    String::from_utf8_lossy(&manifest.bytes).contains("encryption-data")
}

fn grids_of(content: &str) -> Result<Vec<Grid>, ProblemKind> {
    let mut reader = Reader::from_str(content);
    reader.config_mut().expand_empty_elements = true;
    let mut sheets = Sheets::default();
    while sheets.done.len() < MAX_SHEETS {
        match reader.read_event() {
            Ok(Event::Start(start)) => sheets.start(&start),
            Ok(Event::End(end)) => sheets.end(end.name().into_inner())?,
            Ok(Event::Text(text)) => sheets.text(&text.xml10_content()),
            Ok(Event::CData(text)) => sheets.text(&text.xml10_content()),
            Ok(Event::GeneralRef(reference)) => sheets.text(&character_of(&reference)),
            Ok(Event::Eof) if sheets.grid.is_none() => break,
            // Cut off within a sheet, or no XML.
            Ok(Event::Eof) | Err(_) => return Err(ProblemKind::BrokenWorkbook),
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Empty(_)) => {}
        }
    }
    Ok(sheets.done)
}

/// The character behind `&amp;` or `&#233;`; nothing for what the XML standard does not name.
fn character_of(reference: &quick_xml::events::BytesRef<'_>) -> String {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return character.to_string();
    }
    let name = reference.xml10_content();
    quick_xml::escape::resolve_predefined_entity(&name).unwrap_or_default().to_owned()
}

/// The sheets read so far, and the place in the one that is being read.
#[derive(Default)]
struct Sheets {
    done: Vec<Grid>,
    grid: Option<Grid>,
    /// From 1.
    row: u32,
    row_repeats: u32,
    cells: Row,
    /// From 0.
    column: u32,
    cell: Option<Cell>,
    /// How deep within remarks on a cell, whose text is not the cell's.
    n_annotations: u32,
}

/// The cell that is being read.
#[derive(Default)]
struct Cell {
    repeats: u32,
    value: Option<Value>,
    text: String,
    n_paragraphs: u32,
}

impl Sheets {
    fn start(&mut self, start: &BytesStart<'_>) {
        match start.name().into_inner() {
            "table:table" if self.grid.is_none() => {
                self.grid = Some(Grid::new(Some(attribute(start, "table:name").unwrap_or_default())));
                self.row = 1;
            }
            "table:table-row" => {
                self.row_repeats = repeats(start, "table:number-rows-repeated");
                self.column = 0;
                self.cells = Row::new();
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let repeats = repeats(start, "table:number-columns-repeated");
                self.cell = Some(Cell { repeats, value: value_of(start), ..Cell::default() });
            }
            "office:annotation" => self.n_annotations += 1,
            "text:p" => {
                if let Some(cell) = &mut self.cell {
                    cell.n_paragraphs += 1;
                    if cell.n_paragraphs > 1 {
                        self.text("\n");
                    }
                }
            }
            // How many blanks does not matter: they become one.
            "text:s" | "text:tab" | "text:line-break" => self.text(" "),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(cell) = self.cell.as_mut().filter(|_| self.n_annotations == 0) {
            cell.text.push_str(text);
        }
    }

    fn end(&mut self, name: &str) -> Result<(), ProblemKind> {
        match name {
            "office:annotation" => self.n_annotations = self.n_annotations.saturating_sub(1),
            "table:table-cell" | "table:covered-table-cell" => self.end_cell()?,
            "table:table-row" => self.end_row()?,
            "table:table" => self.done.extend(self.grid.take()),
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), ProblemKind> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let value = cell
            .value
            .or_else(|| Some(Value::Text(cell.text)).filter(|value| !value.text().trim().is_empty()));
        let after = self.column.saturating_add(cell.repeats);
        if let Some(value) = value {
            within_reach(self.row, self.column)?;
            for column in self.column..after {
                within_reach(self.row, column)?;
                self.cells.insert(column, value.clone());
            }
        }
        self.column = after;
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), ProblemKind> {
        let after = self.row.saturating_add(self.row_repeats);
        if let Some(grid) = self.grid.as_mut().filter(|_| !self.cells.is_empty()) {
            for row in self.row..after {
                for (column, value) in &self.cells {
                    grid.put(row, *column, value.clone())?;
                }
            }
        }
        self.row = after;
        Ok(())
    }
}

fn repeats(start: &BytesStart<'_>, name: &str) -> u32 {
    let repeats = attribute(start, name).and_then(|repeats| repeats.parse().ok());
    repeats.unwrap_or(1).max(1)
}

/// The value in the attributes of a cell; what is a text stands between the tags.
fn value_of(start: &BytesStart<'_>) -> Option<Value> {
    let of = |name: &str| attribute(start, name);
    match of("office:value-type").as_deref() {
        Some("float" | "percentage" | "currency") => of("office:value")?.parse().ok().map(Value::Number),
        Some("date") => of("office:date-value")?.get(..10)?.parse().ok().map(Value::Date),
        Some("string") => of("office:string-value").filter(|text| !text.is_empty()).map(Value::Text),
        Some(_) | None => None,
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.try_get_attribute(name).ok()??;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}
