//! Tests of the settings: the example of the school, and what is said about wrong ones.

mod bounds;
mod calendars;
mod example;
mod kept;
mod mistakes;
mod topics;
mod values;

use std::path::Path;

use chrono::NaiveDate;

use crate::config::{Config, Problems, read};
use crate::domain::Language;
use crate::ui::config_texts::problems_text;
use crate::ui::texts::Texts;

const LANGUAGES: [Language; 2] = [Language::DUTCH, Language::ENGLISH];

/// The day of the tests.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

/// The least that is right.
const SCHOOL: (&str, &[u8]) = ("kiosk.toml", b"[school]\nname = \"De Elout\"\n");

/// A folder with these files.
fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        put(dir.path(), name, bytes);
    }
    dir
}

fn put(dir: &Path, name: &str, bytes: &[u8]) {
    let path = dir.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

fn read_files(files: &[(&str, &[u8])]) -> Result<Config, Problems> {
    read(folder(files).path(), &LANGUAGES, today())
}

/// What is said about these files in this language, a line a problem.
fn said_in(language: Language, files: &[(&str, &[u8])]) -> String {
    match read_files(files) {
        Ok(_) => String::new(),
        Err(problems) => {
            let lines = problems_text(&Texts::load(language), &problems);
            lines.into_iter().map(|line| line + "\n").collect()
        }
    }
}

/// What is said in Dutch about this text in `kiosk.toml`, below the name of the school.
fn said_about(text: &str) -> String {
    said_in(Language::DUTCH, &[("kiosk.toml", format!("[school]\nname = \"De Elout\"\n{text}").as_bytes())])
}
