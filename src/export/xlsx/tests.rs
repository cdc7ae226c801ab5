//! The workbook, read back by another library.

use std::io::Read as _;
use std::ops::ControlFlow;
use std::path::Path;

use calamine::{Data, Reader as _, Xlsx, open_workbook};
use expect_test::expect_file;
use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};

use super::{CELL_UNITS, shortened, unpanicked};
use crate::domain::{NoteBody, NoteStatus, Stance};
use crate::export::error::Stop;
use crate::export::sample::{HYPERLINK, Sample, dutch, note};
use crate::export::whole::write_to;
use crate::export::{Format, Part};

fn exported(sample: &Sample) -> (tempfile::TempDir, Xlsx<std::io::BufReader<std::fs::File>>) {
    let dir = tempfile::tempdir().expect("a folder");
    let written = sample.export("xlsx", dir.path()).expect("an export");
    let workbook = open_workbook(&written[0].path).expect("a workbook");
    (dir, workbook)
}

fn shown(sample: &Sample) -> String {
    let (_dir, mut workbook) = exported(sample);
    let mut lines = Vec::new();
    for name in workbook.sheet_names() {
        lines.push(format!("== {name}"));
        for row in workbook.worksheet_range(&name).expect("a sheet").rows() {
            lines.push(row.iter().map(shown_cell).collect::<Vec<_>>().join(" | "));
        }
    }
    lines.join("\n")
}

/// Texts in quotes and numbers bare.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "there are texts and numbers only, and the rest is an error"
)]
fn shown_cell(cell: &Data) -> String {
    match cell {
        Data::String(text) => format!("{text:?}"),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        Data::Empty => String::new(),
        other => panic!("an unexpected {other:?}"),
    }
}

/// A file inside the workbook.
fn inside(path: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).expect("a file")).expect("a zip");
    let mut text = String::new();
    archive.by_name(name).expect("a part").read_to_string(&mut text).expect("UTF-8");
    text
}

#[test]
fn a_workbook_has_the_outcome_the_notes_and_the_responses() {
    expect_file!["workbook.txt"].assert_eq(&shown(&Sample::with_responses(11)));
}

#[test]
fn a_note_that_looks_like_a_formula_stays_a_text() {
    let (_dir, mut workbook) = exported(&Sample::with_responses(1));
    let notes = workbook.worksheet_range("Briefjes").expect("a sheet");
    assert_eq!(notes.get_value((1, 3)), Some(&Data::String(HYPERLINK.to_owned())));
    assert!(workbook.worksheet_formula("Briefjes").expect("a sheet").is_empty());
}

#[test]
fn headings_are_frozen_and_filtered_and_no_person_is_named() {
    let dir = tempfile::tempdir().expect("a folder");
    let written = Sample::with_responses(11).export("xlsx", dir.path()).expect("an export");
    let sheet = inside(&written[0].path, "xl/worksheets/sheet6.xml");
    assert!(
        sheet.contains(r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#),
        "{sheet}"
    );
    assert!(sheet.contains(r#"<autoFilter ref="A1:H11"/>"#), "{sheet}");
    let properties = inside(&written[0].path, "docProps/core.xml");
    assert!(properties.contains("<dc:title>Rapportgesprekken 2026-11-24</dc:title>"), "{properties}");
    assert!(properties.contains("<dc:creator></dc:creator>"), "{properties}");
    assert!(properties.contains("2026-11-24T18:00:00Z"), "{properties}");
}

#[test]
fn a_long_note_gets_a_row_that_it_fits_in() {
    let height = |text: &str| {
        let mut sample = Sample::with_responses(0);
        let body = NoteBody::Typed(text.to_owned());
        sample.notes = vec![note(1, Stance::Agree, body, NoteStatus::Pending)];
        let dir = tempfile::tempdir().expect("a folder");
        let written = sample.export("xlsx", dir.path()).expect("an export");
        let sheet = inside(&written[0].path, "xl/worksheets/sheet5.xml");
        let (_, row) = sheet.split_once(r#"<row r="2""#).expect("the row of the note");
        let (row, _) = row.split_once('>').expect("its end");
        row.split_once(r#"ht=""#).and_then(|(_, height)| height.split('"').next()).map(str::to_owned)
    };
    assert_eq!(height("Goed idee!"), None);
    assert_eq!(height("Een\nTwee\nDrie").as_deref(), Some("45"));
    assert_eq!(height(&"Liever wat meer tijd. ".repeat(9)).as_deref(), Some("60"));
    assert_eq!(height(&"\n".repeat(100)).as_deref(), Some("405"));
}

#[test]
fn responses_go_on_in_a_next_sheet_when_one_is_full() {
    let format = Format {
        code: "xlsx",
        parts: &[Part {
            suffix: "",
            extension: "xlsx",
            write: |report, draft, progress| super::write_sheets(report, draft, progress, 4),
        }],
    };
    let (dir, sample, words) = (tempfile::tempdir().expect("a folder"), Sample::with_responses(9), dutch());
    let go_on = &mut |_, _| ControlFlow::Continue(());
    let written = write_to(&crate::export::place::Disk, &sample.report(&words), &format, dir.path(), go_on)
        .expect("an export");
    let mut workbook: Xlsx<_> = open_workbook(&written[0].path).expect("a workbook");
    let of_rows = |(name, _): &(String, _)| !name.starts_with("Stelling");
    let sheets = workbook.worksheets().into_iter().filter(of_rows);
    let heights: Vec<_> = sheets.map(|(name, range)| (name, range.height())).collect();
    let expected =
        [("Uitkomst", 4), ("Briefjes", 4), ("Antwoorden", 5), ("Antwoorden 2", 5), ("Antwoorden 3", 2)];
    assert_eq!(heights, expected.map(|(name, height)| (name.to_owned(), height)));
}

#[test]
fn a_text_that_no_cell_can_hold_is_cut_between_two_characters() {
    assert_eq!(shortened(&"a".repeat(CELL_UNITS)).len(), CELL_UNITS);
    let cut = shortened("😀".repeat(CELL_UNITS).as_str()).into_owned();
    assert_eq!(cut.encode_utf16().count(), CELL_UNITS - 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_note_comes_back_from_a_workbook(text in "\\PC{1,40}|[=+@\t\n_x0-9<>&\"'-]{1,8}") {
        let mut sample = Sample::with_responses(0);
        sample.notes = vec![note(1, Stance::Agree, NoteBody::Typed(text.clone()), NoteStatus::Pending)];
        let (_dir, mut workbook) = exported(&sample);
        let notes = workbook.worksheet_range("Briefjes").expect("a sheet");
        prop_assert_eq!(notes.get_value((1, 3)), Some(&Data::String(text)));
    }
}

#[test]
fn a_panic_over_a_full_temporary_folder_becomes_an_error() {
    let outcome = unpanicked(|| panic!("Couldn't write to xml file"));
    assert!(matches!(outcome, Err(Stop::Workbook(_))), "{outcome:?}");
}
