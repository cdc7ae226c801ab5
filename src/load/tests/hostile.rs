//! Files made to do harm: too large inside, too far apart, cut off, or with counts that lie.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::domain::ProblemKind;
use crate::load::{check_workbook, read};

const XLSX: &[u8] = include_bytes!("../../../tests/it/fixtures/stellingen-2026-11-24.xlsx");
const ODS: &[u8] = include_bytes!("../../../tests/it/fixtures/stellingen-2026-11-24.ods");

/// A zip with these files.
pub(super) fn zipped<'a>(parts: impl IntoIterator<Item = (&'a str, Vec<u8>)>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(name, options).expect("a part");
        zip.write_all(&bytes).expect("its bytes");
    }
    zip.finish().expect("a zip").into_inner()
}

/// A fixture with one part replaced.
pub(super) fn with_part(workbook: &[u8], name: &str, change: impl FnOnce(String) -> Vec<u8>) -> Vec<u8> {
    let parts = check_workbook(workbook).expect("a workbook");
    let old = parts.iter().find(|part| part.name == name).expect("the part").bytes.clone();
    let new = change(String::from_utf8(old).expect("text"));
    let kept =
        parts.iter().filter(|part| part.name != name).map(|part| (part.name.as_str(), part.bytes.clone()));
    zipped(kept.chain([(name, new)]))
}

fn codes(bytes: &[u8], file_name: &str) -> Vec<&'static str> {
    read(bytes, file_name).1.iter().map(|problem| problem.kind.code()).collect()
}

/// A workbook of Excel with this as the rows of its first sheet.
fn with_rows(rows: &str) -> Vec<u8> {
    let sheet = format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
    );
    let first = with_part(XLSX, "xl/worksheets/sheet1.xml", |_| sheet.into_bytes());
    with_part(&first, "xl/worksheets/sheet2.xml", |_| b"<worksheet><sheetData/></worksheet>".to_vec())
}

/// An ODS workbook with these rows.
fn with_ods_rows(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content><table:table table:name="Blad1">{rows}</table:table></office:document-content>"#
    );
    with_part(ODS, "content.xml", |_| content.into_bytes())
}

#[test]
fn a_small_zip_that_unpacks_to_a_huge_one_is_stopped() {
    let bomb = zipped([("xl/worksheets/sheet1.xml", vec![b' '; 9 * 1024 * 1024])]);
    assert!(bomb.len() < 100_000);
    assert_eq!(check_workbook(&bomb), Err(ProblemKind::WorkbookTooLarge));
    assert_eq!(codes(&bomb, "bom.xlsx"), ["workbook-too-large"]);
    let many = zipped((0..5).map(|number| (["a", "b", "c", "d", "e"][number], vec![b' '; 8 * 1024 * 1024])));
    assert_eq!(check_workbook(&many), Err(ProblemKind::WorkbookTooLarge), "together they are too large");
}

#[test]
fn the_size_in_the_header_is_not_believed() {
    let mut bomb = zipped([("xl/worksheets/sheet1.xml", vec![b' '; 9 * 1024 * 1024])]);
    let real = (9 * 1024 * 1024_u32).to_le_bytes();
    while let Some(place) = bomb.windows(4).position(|window| window == real) {
        bomb[place..place + 4].copy_from_slice(&1_u32.to_le_bytes());
    }
    assert!(ZipArchive::new(Cursor::new(&bomb)).is_ok());
    assert!(check_workbook(&bomb).is_err());
}

#[test]
fn a_zip_of_very_many_parts_is_refused() {
    let names: Vec<String> = (0..201).map(|number| number.to_string()).collect();
    let zip = zipped(names.iter().map(|name| (name.as_str(), Vec::new())));
    assert_eq!(check_workbook(&zip), Err(ProblemKind::WorkbookTooLarge));
}

#[test]
fn a_cell_in_the_last_corner_takes_no_memory() {
    let cell = r#"<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>"#;
    assert_eq!(codes(&with_rows(cell), "hoek.xlsx"), ["sheet-too-large"]);
    let empty = r#"<row r="1048576"><c r="XFD1048576" s="1"/></row>"#;
    assert_eq!(codes(&with_rows(empty), "hoek.xlsx"), ["no-statements"]);
}

#[test]
fn references_and_counts_that_overflow_are_refused() {
    for reference in ["ZZZZZZZZZZ1", "A99999999999", "1A", "A-1", "A"] {
        let row = format!(r#"<row r="1"><c r="{reference}"><v>1</v></c></row>"#);
        assert_eq!(codes(&with_rows(&row), "lijst.xlsx"), ["broken-workbook"], "{reference}");
    }
    assert_eq!(codes(&with_rows(r#"<row r="4294967297"/>"#), "lijst.xlsx"), ["broken-workbook"]);
    let reversed =
        with_part(XLSX, "xl/worksheets/sheet1.xml", |sheet| sheet.replace("A1:F15", "F15:A1").into_bytes());
    assert_eq!(codes(&reversed, "lijst.xlsx"), ["broken-workbook"]);
    let parts = check_workbook(XLSX).expect("a workbook");
    let kept = parts.iter().map(|part| (part.name.as_str(), part.bytes.clone()));
    let strings = (r"xl/sharedStrings.xml", br#"<sst uniqueCount="99999999999999"></sst>"#.to_vec());
    assert_eq!(codes(&zipped(kept.chain([strings])), "lijst.xlsx"), ["broken-workbook"]);
}

#[test]
fn a_sheet_with_very_many_empty_cells_is_read_as_if_they_were_not_there() {
    let row = "<row><c/><c/><c/><c/><c/><c/><c/><c/><c/><c/></row>".repeat(10_000);
    let list = r#"<row><c t="inlineStr"><is><t>Ik kom graag.</t></is></c></row>"#;
    let (set, problems) = read(&with_rows(&format!("{list}{row}")), "leeg.xlsx");
    assert_eq!((set.statements.len(), problems.has_errors()), (1, false));
}

#[test]
fn repeated_cells_of_an_ods_are_counted_not_copied() {
    let text = |repeats: &str| {
        format!(
            r#"<table:table-cell {repeats} office:value-type="string"><text:p>Ik kom.</text:p></table:table-cell>"#
        )
    };
    let plain = text("");
    let empty = r#"<table:table-cell table:number-columns-repeated="16384"/>"#;
    let cases = [
        (
            format!(
                "<table:table-row>{}</table:table-row>",
                text(r#"table:number-columns-repeated="4000000000""#)
            ),
            "sheet-too-large",
        ),
        (
            format!(r#"<table:table-row table:number-rows-repeated="4000000000">{plain}</table:table-row>"#),
            "sheet-too-large",
        ),
        (
            format!(
                r#"<table:table-row table:number-rows-repeated="1048576">{empty}</table:table-row><table:table-row>{plain}</table:table-row>"#
            ),
            "sheet-too-large",
        ),
        (format!("<table:table-row>{empty}{plain}</table:table-row>"), "sheet-too-large"),
        (
            format!(
                r#"<table:table-row>{plain}{empty}</table:table-row><table:table-row table:number-rows-repeated="1048575">{empty}</table:table-row>"#
            ),
            "no-sources",
        ),
        (
            format!(
                r#"<table:table-row>{plain}<table:table-cell><text:p><text:s text:c="4000000000"/></text:p></table:table-cell></table:table-row>"#
            ),
            "no-sources",
        ),
    ];
    for (rows, code) in cases {
        assert_eq!(codes(&with_ods_rows(&rows), "lijst.ods"), [code], "{rows}");
    }
}

#[test]
fn an_ods_that_is_cut_off_ends() {
    for until in ["<table:table-row", "</table:table-row>", "<office:annotation", "</table:table>"] {
        let cut = with_part(ODS, "content.xml", |content| {
            let place = content.find(until).unwrap_or(content.len() / 2);
            content.as_bytes()[..place].to_vec()
        });
        assert_eq!(codes(&cut, "lijst.ods"), ["broken-workbook"], "{until}");
    }
}

#[test]
fn an_encrypted_ods_asks_to_be_saved_without_password() {
    let encrypted = with_part(ODS, "META-INF/manifest.xml", |manifest| {
        manifest
            .replace("</manifest:manifest>", "<manifest:encryption-data/></manifest:manifest>")
            .into_bytes()
    });
    assert_eq!(codes(&encrypted, "geheim.ods"), ["password-protected"]);
}

#[test]
fn a_csv_that_goes_on_for_ever_is_stopped() {
    assert_eq!(codes("a\n".repeat(3_000_000).as_bytes(), "lang.csv"), ["sheet-too-large"]);
    assert_eq!(codes(";".repeat(8_000_000).as_bytes(), "breed.csv"), ["no-statements"]);
    assert_eq!(codes("a;".repeat(3_000_000).as_bytes(), "breed.csv"), ["sheet-too-large"]);
    assert_eq!(codes("\n".repeat(8_000_000).as_bytes(), "leeg.csv"), ["no-statements"]);
}

#[test]
fn a_quote_that_is_never_closed_is_told_as_a_text_that_is_too_long() {
    let list = format!("nr;stelling;bron\n1;\"Ik kom graag.;team\n{}", "2;Ik ga graag.;team\n".repeat(30));
    assert!(codes(list.as_bytes(), "lijst.csv").contains(&"too-long"));
}

#[test]
fn toml_that_is_nested_without_end_is_told_and_not_followed() {
    let deep = format!("a = {}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(codes(deep.as_bytes(), "diep.toml"), ["broken-toml"]);
}
