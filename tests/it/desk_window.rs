//! A whole evening as staff and regiegroep have it, in the real window, with a folder that plays the stick.
//!
//! The same evening is lived at the same time without a window, which tells where to press and what to wait for.

use std::fs;
use std::path::Path;

use chrono::Timelike as _;
use chrono_tz::Europe::Amsterdam;
use egui::Rect;
use image::{GenericImageView as _, RgbaImage};
use rust_xlsxwriter::Workbook;
use serde_json::Value;
use stellingenbord::clock::Clock;

use crate::desktop::{Desktop, Program};
use crate::driver::{CORNER, KioskDriver, LYING};
use crate::hall::{Hall, evening_clock};
use crate::window::{opens, repeats, says};

const NOTE: &str = "Meer bankjes buiten";

/// Words that would tell what somebody thinks.
const STANCES: [&str; 6] = ["agree", "disagree", "neutral", "Eens", "Oneens", "Neutraal"];

/// The example list as a workbook that does not say for which evening it is.
fn write_workbook(path: &Path) {
    let csv = include_bytes!("fixtures/stellingen-2026-11-24.csv");
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, line) in (0_u32..).zip(String::from_utf8_lossy(csv).lines().take(9)) {
        for (column, cell) in (0_u16..).zip(line.split(';')) {
            let cell = cell.trim_matches('"').replace('\u{FFFD}', "é");
            sheet.write(row, column, cell).expect("a cell");
        }
    }
    workbook.save(path).expect("a workbook");
}

/// A hall with a stick that holds a workbook. Its evening is today, and far from `hour`, so that nothing opens or
/// closes it but a hand.
fn hall_far_from(hour: u32) -> Hall {
    let hours = if hour < 12 {
        "opens = \"23:58\"\ncloses = \"23:59\"\n"
    } else {
        "opens = \"00:01\"\ncloses = \"00:02\"\n"
    };
    let hall = Hall::with_evening(&format!("title = \"Rapportgesprekken\"\n{hours}"));
    hall.change("kiosk.toml", "slide = 15", "slide = 300");
    hall.change("kiosk.toml", "thanks = 8", "thanks = 3");
    write_workbook(&hall.with_stick().join("stellingen.xlsx"));
    hall
}

/// The evening, twice at once.
struct Evening {
    rehearsed: KioskDriver,
    desktop: Desktop,
    program: Program,
    n_repeated: usize,
}

impl Evening {
    fn start(hall: &Hall, rehearsed: Hall, hour: u32) -> Self {
        let desktop = Desktop::start(1920, 1080);
        let program = opens(&desktop, hall);
        let clock = evening_clock(if hour < 12 { "08:00" } else { "16:00" });
        let rehearsed = KioskDriver::start(rehearsed, LYING, clock, false);
        Self { rehearsed, desktop, program, n_repeated: 0 }
    }

    /// Does in the window what was done since the last time.
    fn repeat(&mut self) -> &mut Self {
        let taps = self.rehearsed.taps().get(self.n_repeated..).unwrap_or_default();
        repeats(&self.desktop, &mut self.program, taps);
        self.n_repeated = self.rehearsed.taps().len();
        self
    }

    #[track_caller]
    fn chooses(&mut self, labels: &[&str]) -> &mut Self {
        self.rehearsed.chooses_all(labels);
        self.repeat()
    }

    #[track_caller]
    fn sees(&mut self, words: &str) -> &mut Self {
        self.rehearsed.sees(words);
        self
    }

    fn screenshot(&self) -> RgbaImage {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("screen.png");
        self.desktop.screenshot(&path);
        image::open(path).expect("a picture").to_rgba8()
    }

    /// The note hangs in the window too, where without a window it can be read; it did not hang there before.
    #[track_caller]
    fn shows_note_since(&mut self, before: &RgbaImage) {
        self.rehearsed.sees(NOTE);
        let things = self.rehearsed.things();
        let note = things.iter().find(|thing| thing.label.contains(NOTE)).expect("a note").rect;
        let [rehearsed, now, before] =
            [&self.rehearsed.picture(), &self.screenshot(), before].map(|picture| mean_colour(picture, note));
        assert!(distance(rehearsed, now) < 8.0, "rehearsed {rehearsed:?}, in the window {now:?}");
        assert!(distance(before, now) > 16.0, "before {before:?}, now {now:?}");
    }

    /// Holds the corner, lets go when the door is there, and types the PIN.
    #[track_caller]
    fn signs_in(&mut self, pin: &str) -> &mut Self {
        self.rehearsed.holds_the_corner();
        self.desktop.press(CORNER.x as u32, CORNER.y as u32);
        self.program.wait_for_log("screen=desk:door");
        self.desktop.release();
        self.rehearsed.types_digits(pin).is_on_page("evening");
        self.repeat()
    }

    /// One visitor answers the first statement, with a note or without one.
    #[track_caller]
    fn visits(&mut self, stance: &str, note: Option<&str>) -> &mut Self {
        self.rehearsed.wakes().chooses(stance);
        match note {
            Some(note) => self.rehearsed.types(note).chooses("Plak op het bord"),
            None => self.rehearsed.chooses("Zonder briefje verder"),
        };
        self.rehearsed.chooses("Klaar").is_at("thanks");
        self.repeat();
        self.rehearsed.waits(3.5).is_at("wait");
        self.program.wait_for_log("screen=wait");
        self
    }
}

fn mean_colour(picture: &RgbaImage, place: Rect) -> [f64; 3] {
    let (left, top) = (place.left() as u32, place.top() as u32);
    let part = picture.view(left, top, place.width() as u32, place.height() as u32);
    let n_pixels = f64::from(part.width() * part.height());
    [0, 1, 2]
        .map(|channel| part.pixels().map(|(_, _, pixel)| f64::from(pixel.0[channel])).sum::<f64>() / n_pixels)
}

fn distance(one: [f64; 3], other: [f64; 3]) -> f64 {
    one.iter().zip(other).map(|(one, other)| (one - other).abs()).fold(0.0, f64::max)
}

fn read_json(text: &str) -> Value {
    serde_json::from_str(text).expect("json")
}

/// The names on the stick that end like this.
fn on_stick(stick: &Path, ending: &str) -> Vec<String> {
    let entries = fs::read_dir(stick).expect("the stick");
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    names.filter(|name| name.ends_with(ending) && name != "stellingen.xlsx").collect()
}

#[test]
fn the_whole_evening_from_the_stick_with_the_list_to_the_stick_with_the_outcome() {
    let hour = Clock::start(Amsterdam).now().local.hour();
    let (hall, rehearsal) = (hall_far_from(hour), hall_far_from(hour));
    let secret = read_json(&says(&hall, &["pin", "set", "--json"]));
    let (pin, recovery) = (&secret["pin"], &secret["recovery_code"]);
    let (pin, recovery) = (pin.as_str().expect("a PIN"), recovery.as_str().expect("a code"));
    for file in fs::read_dir(hall.data()).expect("the data") {
        let file = file.expect("a file");
        fs::copy(file.path(), rehearsal.data().join(file.file_name())).expect("a copy");
    }

    let mut evening = Evening::start(&hall, rehearsal, hour);
    evening.signs_in(pin).chooses(&["Stellingen", "Laad van stick", "stellingen.xlsx"]);
    evening.chooses(&["Laad 8 stellingen"]).sees("8 stellingen voor");
    evening.chooses(&["Avond", "Open de avond", "Sluit"]);
    evening.visits("Eens", Some(NOTE)).visits("Oneens", None).visits("Neutraal", None);
    let bare = evening.screenshot();
    evening.signs_in(pin).chooses(&["Briefjes"]).sees(NOTE).chooses(&["Toon briefje 1", "Sluit"]);
    evening.shows_note_since(&bare);
    evening.signs_in(pin).chooses(&["Sluit de avond", "Exporteren", "Zet op de stick stick"]);
    evening.sees("U mag de stick eruit halen").chooses(&["Begrepen", "Sluit"]);

    evening.program.kill();
    let (_, said) = evening.program.wait_for_end();
    for word in [pin, recovery, NOTE, "bankjes"].into_iter().chain(STANCES) {
        assert!(!said.contains(word), "the log has {word:?}:\n{said}");
    }
    let results = read_json(&says(&hall, &["results", "--json"]));
    let first = &results["statements"][0];
    let counts = ["agree", "disagree", "neutral", "notes"].map(|name| &first[name]);
    assert_eq!((&results["visits"], counts), (&3.into(), [&1.into(); 4]), "{results}");
    assert_eq!(results["statements"].as_array().map(Vec::len), Some(8), "{results}");
    let stick = hall.data().with_file_name("stick");
    assert_eq!(on_stick(&stick, ".xlsx").len(), 1, "{:?}", on_stick(&stick, ""));
    let folder = tempfile::tempdir().expect("a folder");
    let to = folder.path().to_string_lossy().into_owned();
    let list = read_json(&says(&hall, &["export", "--to", &to, "--format", "json", "--json"]));
    assert!(list.to_string().contains(".json"), "{list}");
    let export = fs::read_to_string(folder.path().join(&on_stick(folder.path(), ".json")[0]));
    let export = read_json(&export.expect("an export"));
    assert_eq!(
        (&export["notes"][0]["text"], &export["notes"][0]["status"]),
        (&NOTE.into(), &"approved".into())
    );
}
