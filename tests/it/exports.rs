//! A whole evening out to files, and read back with programs of others.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::Value;
use tempfile::TempDir;

use crate::crowd;
use crate::outside::{libreoffice_charts, libreoffice_csv};
use crate::terminal::{EVENING, Terminal};

/// The stances in the order of the columns.
const STANCES: [&str; 5] = ["agree", "neutral", "disagree", "unclear", "skipped"];
/// The words for them in a Dutch spreadsheet.
const WORDS: [&str; 5] = ["eens", "neutraal", "oneens", "onduidelijk", "overgeslagen"];
const FORMULA: &str = r#"=HYPERLINK("x")"#;

/// Exports the evening with practice; the files by their names.
fn export(terminal: &Terminal, formats: &[&str], to: &TempDir) -> BTreeMap<String, PathBuf> {
    let to = to.path().display().to_string();
    let mut arguments = vec!["export", "--practice", "--json", "--to", &to];
    for format in formats {
        arguments.extend(["--format", format]);
    }
    let told = terminal.json(&arguments);
    let file = |file: &Value| {
        let path = PathBuf::from(file["path"].as_str().expect("a path"));
        let bytes = fs::metadata(&path).expect("the file").len();
        assert_eq!(file["bytes"].as_u64(), Some(bytes));
        assert_eq!(file["sha256"].as_str().map(str::len), Some(64));
        (path.file_name().expect("a name").to_string_lossy().into_owned(), path)
    };
    told["files"].as_array().expect("a list").iter().map(file).collect()
}

/// The rows of a table below its headings, each cell by its heading.
fn rows(text: &str, delimiter: u8) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    let headings = reader.headers().expect("headings").clone();
    let records = reader.records().map(|record| record.expect("a row as long as its headings"));
    records
        .map(|record| headings.iter().zip(&record).map(|(key, cell)| (key.into(), cell.into())).collect())
        .collect()
}

/// The rows of a csv of ours, as a Dutch Excel reads it.
fn dutch_csv(path: &Path) -> Vec<BTreeMap<String, String>> {
    let text = fs::read_to_string(path).expect("UTF-8");
    let text = text.strip_prefix('\u{FEFF}').expect("a byte order mark");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "every line ends in CRLF");
    rows(text, b';')
}

/// A line a version of a statement: its counts, as each of the ways out should give them.
fn counts_of_results(results: &Value) -> Vec<String> {
    let line = |row: &Value| {
        let counts = STANCES.map(|stance| row[stance].to_string());
        format!("{} v{} {} notes {}", row["position"], row["version"], counts.join(" "), row["notes"])
    };
    results["statements"].as_array().expect("a list").iter().map(line).collect()
}

fn counts_of_rows(rows: &[BTreeMap<String, String>]) -> Vec<String> {
    let line = |row: &BTreeMap<String, String>| {
        let counts = WORDS.map(|word| row[word].as_str());
        format!("{} v{} {} notes {}", row["nr"], row["versie"], counts.join(" "), row["briefjes"])
    };
    rows.iter().map(line).collect()
}

/// The same out of the sheets of the statements.
fn counts_of_sheets(sheets: &BTreeMap<String, String>, results: &Value) -> Vec<String> {
    let statements = results["statements"].as_array().expect("statements");
    let count_of = |statement: &Value| {
        let sheet = &sheets[&format!("Stelling {}", statement["position"])];
        let cells: Vec<Vec<&str>> = sheet.lines().map(|line| line.split(',').collect()).collect();
        let count = |word: &str| {
            let row = cells.iter().find(|row| row[0] == word).expect("a row of counts");
            row[1].to_owned()
        };
        let heading = cells.iter().position(|row| row[0] == "briefje").expect("the notes");
        let notes = cells[heading + 1..].iter().filter(|row| row.last().is_some_and(|cell| !cell.is_empty()));
        let (position, version) = (&statement["position"], &statement["version"]);
        format!("{position} v{version} {} notes {}", WORDS.map(count).join(" "), notes.count())
    };
    statements.iter().map(count_of).collect()
}

/// Counts the single answers and notes, which must add up to the same.
fn counted(results: &Value, answers: &[BTreeMap<String, String>], notes: &[BTreeMap<String, String>]) {
    let sum = |key: &str| -> u64 {
        let rows = results["statements"].as_array().expect("a list").iter();
        rows.map(|row| row[key].as_u64().expect("a number")).sum()
    };
    let count = |word: &str| answers.iter().filter(|row| row["antwoord"] == word).count() as u64;
    assert_eq!(WORDS.map(count), STANCES.map(sum));
    // What somebody made up as a topic stands beside no statement.
    let beside_a_statement = |row: &&BTreeMap<String, String>| !row["nr"].is_empty();
    assert_eq!(notes.iter().filter(beside_a_statement).count() as u64, sum("notes"));
    assert!(answers.iter().all(|row| row["proef"] == "ja"));
}

#[test]
fn every_format_gives_the_numbers_of_the_results() {
    let terminal = Terminal::with_visits(40);
    let folder = tempfile::tempdir().expect("a folder");
    let files = export(&terminal, &["xlsx", "csv", "json"], &folder);
    let results = terminal.json(&["results", "--practice", "--json"]);
    let wanted = counts_of_results(&results);
    assert_eq!(wanted.len(), 8);

    let sheets = libreoffice_csv(&files["stellingenbord-2026-11-24.xlsx"]);
    let is_of_rows = |name: &&String| !name.starts_with("Stelling ");
    assert_eq!(
        sheets.keys().filter(is_of_rows).collect::<Vec<_>>(),
        ["Antwoorden", "Briefjes", "Onderwerpen", "Uitkomst"]
    );
    assert_eq!(counts_of_sheets(&sheets, &results), wanted);
    // One of the evening, and one on the sheet of each statement.
    assert_eq!(libreoffice_charts(&files["stellingenbord-2026-11-24.xlsx"]), 1 + wanted.len());
    assert_eq!(counts_of_rows(&rows(&sheets["Uitkomst"], b',')), wanted);
    counted(&results, &rows(&sheets["Antwoorden"], b','), &rows(&sheets["Briefjes"], b','));

    let part = |name: &str| dutch_csv(&files[&format!("stellingenbord-2026-11-24-{name}.csv")]);
    assert_eq!(counts_of_rows(&part("uitkomst")), wanted);
    counted(&results, &part("antwoorden"), &part("briefjes"));

    let json = fs::read(&files["stellingenbord-2026-11-24.json"]).expect("the file");
    let json: Value = serde_json::from_slice(&json).expect("one document");
    assert_eq!(counts_of_results(&json), wanted);
    assert_eq!((&json["visits"], &json["practice"]), (&results["visits"], &Value::Bool(true)));
    let ids = |list: &str| -> Vec<String> {
        json[list].as_array().expect("a list").iter().map(|row| row["id"].to_string()).collect()
    };
    for list in ["responses", "notes"] {
        assert!(ids(list).is_sorted(), "the order of {list} is that of their random ids");
    }
}

#[test]
fn without_practice_nothing_of_it_goes_out() {
    let terminal = Terminal::with_visits(3);
    let folder = tempfile::tempdir().expect("a folder");
    let to = folder.path().display().to_string();
    terminal.done(&["export", "--to", &to, "--format", "csv"]);
    for part in ["antwoorden", "briefjes"] {
        assert!(dutch_csv(&folder.path().join(format!("stellingenbord-2026-11-24-{part}.csv"))).is_empty());
    }
}

#[test]
fn a_formula_on_a_note_stays_what_somebody_wrote() {
    let terminal = Terminal::with_visits(40);
    let folder = tempfile::tempdir().expect("a folder");
    let files = export(&terminal, &["xlsx", "csv", "json"], &folder);
    let json = fs::read(&files["stellingenbord-2026-11-24.json"]).expect("the file");
    let json: Value = serde_json::from_slice(&json).expect("one document");
    let written =
        json["notes"].as_array().expect("a list").iter().filter(|note| note["text"] == FORMULA).count();
    assert!(written > 0, "no simulated visitor wrote it");

    let with = |rows: &[BTreeMap<String, String>], text: &str| {
        rows.iter().filter(|row| row["briefje"] == text).count()
    };
    let sheets = libreoffice_csv(&files["stellingenbord-2026-11-24.xlsx"]);
    assert_eq!(with(&rows(&sheets["Briefjes"], b','), FORMULA), written);
    let notes = &files["stellingenbord-2026-11-24-briefjes.csv"];
    assert_eq!(with(&dutch_csv(notes), &format!("'{FORMULA}")), written);
}

#[test]
fn the_same_evening_gives_the_same_bytes_and_a_later_one_a_new_name() {
    let terminal = Terminal::with_visits(4);
    let folder = tempfile::tempdir().expect("a folder");
    let once = export(&terminal, &["xlsx", "csv", "json"], &folder);
    let bytes = |files: &BTreeMap<String, PathBuf>| -> Vec<Vec<u8>> {
        files.values().map(|path| fs::read(path).expect("the file")).collect()
    };
    let before = bytes(&once);
    assert_eq!(export(&terminal, &["xlsx", "csv", "json"], &folder), once);
    assert_eq!(bytes(&once), before);

    terminal.simulate(2, 2);
    let later = export(&terminal, &["csv", "json"], &folder);
    assert!(later.keys().all(|name| name.contains("-2.")), "{later:?}");
    assert_eq!(bytes(&once), before);
    // Elsewhere they have their plain names, and the very same bytes.
    let elsewhere = tempfile::tempdir().expect("a folder");
    let copies = export(&terminal, &["csv", "json"], &elsewhere);
    assert!(copies.keys().all(|name| !name.contains("-2.")), "{copies:?}");
    assert_eq!(bytes(&copies).len(), 4);
}

#[test]
fn two_versions_of_a_statement_are_told_apart_everywhere() {
    let terminal = Terminal::new();
    let texts = ["Huiswerk hoort op schol.", "Huiswerk hoort op school."];
    for (visits, text) in [3, 2].into_iter().zip(texts) {
        let file = terminal.file("lijst.csv", &format!("nr;stelling\n1;{text}\n"));
        terminal.done(&["load", &file, "--evening", EVENING]);
        terminal.simulate(visits, visits);
    }
    let folder = tempfile::tempdir().expect("a folder");
    let files = export(&terminal, &["xlsx", "csv"], &folder);
    let sheets = libreoffice_csv(&files["stellingenbord-2026-11-24.xlsx"]);
    let csv = |part: &str| dutch_csv(&files[&format!("stellingenbord-2026-11-24-{part}.csv")]);
    for (outcome, answers) in [
        (rows(&sheets["Uitkomst"], b','), rows(&sheets["Antwoorden"], b',')),
        (csv("uitkomst"), csv("antwoorden")),
    ] {
        let versions: Vec<_> = outcome.iter().map(|row| (&*row["versie"], &*row["stelling"])).collect();
        assert_eq!(versions, [("1", texts[0]), ("2", texts[1])]);
        let of = |version: &str, text: &str| {
            answers.iter().filter(|row| row["versie"] == version && row["stelling"] == text).count()
        };
        assert_eq!([of("1", texts[0]), of("2", texts[1])], [3, 2]);
    }
}

#[test]
fn an_export_that_is_cut_off_leaves_no_file_that_looks_whole() {
    let terminal = Terminal::new();
    crowd::filled(&terminal.data.path().join("kiosk.db"), 2_500, 100).expect("a full database");
    let folder = tempfile::tempdir().expect("a folder");
    let to = folder.path().display().to_string();
    for format in ["xlsx", "csv", "json"] {
        let arguments = ["export", "--to", &to, "--format", format, "--json"];
        // On a busy machine it may be done before it is looked at; then once more.
        let cut_off = (0..20).any(|_| {
            remove_all(folder.path());
            is_cut_off(&terminal, &arguments, folder.path())
        });
        assert!(cut_off, "{format}: it was too fast for this test");
        let left = names(folder.path());
        assert!(left.iter().all(|name| name.strip_suffix(".deel").is_some()), "{format}: {left:?}");

        let told = terminal.json(&arguments);
        let whole = told["files"].as_array().expect("a list").len();
        let left = names(folder.path());
        assert_eq!(left.len(), whole, "nothing is left beside the whole files: {left:?}");
        remove_all(folder.path());
    }
}

/// Begins an export and ends it as a power cut does, once it has begun a file; whether it was still at work then.
fn is_cut_off(terminal: &Terminal, arguments: &[&str], folder: &Path) -> bool {
    let mut child = terminal.command(arguments).stdout(Stdio::null()).spawn().expect("the program");
    while names(folder).is_empty() && child.try_wait().expect("its state").is_none() {
        std::thread::yield_now();
    }
    child.kill().expect("a program that can be ended");
    !child.wait().expect("its end").success()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

fn remove_all(folder: &Path) {
    for name in names(folder) {
        fs::remove_file(folder.join(name)).expect("a removed file");
    }
}
