//! What a real browser makes of the report, on a phone and on paper. Pictures of it:
//! `cargo test --test it browser -- --ignored` makes them anew.

mod chromium;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::NaiveDate;
use serde_json::Value;
use stellingenbord::domain::{Note, NoteBody, NoteColour, NoteId, NoteStatus, Stance, Write};
use stellingenbord::store::Store;
use tempfile::TempDir;

use crate::browser::chromium::Chromium;
use crate::terminal::{Terminal, repository};

const HOSTILE: &str = "</style><script>alert(1)</script>";
const ARABIC: &str = "شكرا جزيلا على القهوة 🌻";
const PHONE: u32 = 390;
const DESK: u32 = 1280;
const NOTES: usize = 120;
const AXE: &str = "axe-core@4.14.1";

/// The report of 300 visits with 120 notes, two of which are not what a parent would write.
fn report() -> (TempDir, PathBuf) {
    let terminal = Terminal::with_visits(300);
    let date = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date");
    let mut store = Store::open(&terminal.data.path().join(Store::FILE_NAME)).expect("the database");
    let statement = store.statements(date).expect("statements")[0].clone();
    let written = store.notes(date, true).expect("notes").into_iter().filter(|note| !note.body.is_blank());
    let mut shown: Vec<NoteId> = written.map(|note| note.id).take(NOTES - 2).collect();
    assert_eq!(shown.len(), NOTES - 2, "a simulation that writes enough");
    for (chance, text) in [(1, HOSTILE), (2, ARABIC)] {
        let note = Note {
            id: NoteId::from_chance(chance),
            statement: statement.id,
            version: statement.version,
            stance: Stance::Agree,
            colour: NoteColour::Green,
            body: NoteBody::Typed(text.to_owned()),
            status: NoteStatus::Pending,
            practice: true,
        };
        shown.push(note.id);
        store.save(&Write::Note(note)).expect("a kept note");
    }
    for id in shown {
        store.set_note_status(id, NoteStatus::Approved).expect("a status");
    }
    drop(store);
    let folder = tempfile::tempdir().expect("a folder");
    let to = folder.path().display().to_string();
    let told = terminal.json(&["export", "--practice", "--json", "--to", &to, "--format", "report"]);
    let path = PathBuf::from(told["files"][0]["path"].as_str().expect("a path"));
    (folder, path)
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().expect("a list").iter().filter_map(Value::as_str).collect()
}

/// The source of axe-core, as npm has it.
fn axe() -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("axe");
    let script = folder.join("package/axe.min.js");
    if !script.exists() {
        fs::create_dir_all(&folder).expect("a folder");
        let run =
            |command: &mut Command| assert!(command.status().expect("npm; see tests/install").success());
        run(Command::new("npm").args(["pack", "--silent", AXE, "--pack-destination"]).arg(&folder));
        let packed = folder.join("axe-core-4.14.1.tgz");
        run(Command::new("tar").arg("-xzf").arg(packed).arg("-C").arg(&folder));
    }
    fs::read_to_string(script).expect("axe-core")
}

#[test]
fn on_a_phone_nothing_scrolls_sideways_and_nothing_is_complained_about() {
    let ((_folder, path), mut chromium) = (report(), Chromium::start());
    for width in [PHONE, DESK] {
        chromium.open(&path, width);
        let widths = chromium.evaluate("[document.documentElement.scrollWidth, innerWidth]");
        assert!(widths[0].as_u64() <= Some(width.into()) && widths[1] == width, "{widths}");
        // The one style sheet is in force, so its hash in the policy is right.
        let paper = chromium.evaluate("getComputedStyle(document.body).backgroundColor");
        assert_eq!(paper, "rgb(247, 242, 232)");
        let messages = chromium.messages();
        assert!(messages.is_empty(), "{messages:?}");
    }
}

#[test]
fn a_hostile_note_and_an_arabic_one_are_read_back_as_they_were_typed() {
    let ((_folder, path), mut chromium) = (report(), Chromium::start());
    chromium.open(&path, PHONE);
    let notes = chromium.evaluate("[...document.querySelectorAll('.note-text')].map(it => it.textContent)");
    let notes = strings(&notes);
    assert!(notes.contains(&HOSTILE) && notes.contains(&ARABIC), "{notes:?}");
    assert_eq!(chromium.evaluate("document.querySelectorAll('.note').length"), NOTES);
    assert_eq!(chromium.evaluate("document.scripts.length"), 0);
    let direction = format!(
        "getComputedStyle([...document.querySelectorAll('.note-text')].find(it => it.textContent == '{ARABIC}')).direction"
    );
    assert_eq!(chromium.evaluate(&direction), "rtl");
}

#[test]
fn axe_finds_nothing_serious() {
    let ((_folder, path), mut chromium) = (report(), Chromium::start());
    chromium.bypass_policy();
    let axe = axe();
    for width in [PHONE, DESK] {
        chromium.open(&path, width);
        chromium.evaluate(&format!("{axe}; 'there'"));
        let found = chromium.evaluate(
            "axe.run().then(it => ({ passes: it.passes.length, violations: it.violations.map(
                v => `${v.impact} ${v.id}: ${v.nodes.map(n => n.html).slice(0, 3).join(' ')}`) }))",
        );
        assert!(found["passes"].as_u64() > Some(10), "{found}");
        let found = strings(&found["violations"]);
        let serious = found.iter().filter(|it| it.starts_with("serious") || it.starts_with("critical"));
        assert_eq!(serious.count(), 0, "{found:#?}");
        println!("axe at {width}: {found:?}");
    }
}

#[test]
fn on_paper_every_statement_has_pages_of_its_own() {
    let ((_folder, path), mut chromium) = (report(), Chromium::start());
    chromium.open(&path, DESK);
    let text = Command::new("pdftotext").arg("-layout").arg(chromium.print()).arg("-").output();
    let text = String::from_utf8(text.expect("pdftotext; see tests/install").stdout).expect("UTF-8");
    let mut begun = 0;
    for (number, page) in text.split('\u{c}').enumerate() {
        let lines = |begins: &str| page.lines().filter(|line| line.trim_start().starts_with(begins)).count();
        // Its name, what the answers say and the lines to fill in stand together, at the top; notes may follow.
        assert!(lines("Stelling ") <= 1, "page {}: {page}", number + 1);
        assert_eq!(lines("Stelling "), lines("Wat gaan we doen?"), "page {}: {page}", number + 1);
        if lines("Stelling ") == 1 {
            let first = page.lines().find(|line| !line.trim().is_empty() && !line.trim().eq("PROEF"));
            assert!(first.is_some_and(|line| line.starts_with("Stelling ")), "page {}: {page}", number + 1);
        }
        begun += lines("Stelling ");
    }
    assert_eq!(begun, 8, "{text}");
}

#[test]
#[ignore = "makes the pictures in snapshots/report anew"]
fn pictures_of_the_report() {
    let ((_folder, path), mut chromium) = (report(), Chromium::start());
    let folder = repository().join("tests/it/snapshots/report");
    fs::create_dir_all(&folder).expect("a folder");
    chromium.open(&path, PHONE);
    fs::copy(chromium.picture(PHONE, 2600), folder.join("phone.png")).expect("a copy");
    let mut command = Command::new("pdftoppm");
    command.args(["-r", "72", "-png", "-l", "2"]).arg(chromium.print()).arg(folder.join("a4"));
    assert!(command.status().expect("pdftoppm").success());
}
