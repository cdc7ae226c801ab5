//! `doctor`: every check, when it is well and when a person must do something.

use std::fs;

use rusqlite::Connection;
use serde_json::Value;

use crate::terminal::{Ended, Terminal, repository};

/// The checks by name, with whether they are well and what they say; the exit code must agree.
fn checks(terminal: &Terminal, display: &str) -> Vec<(String, bool, String)> {
    let mut command = terminal.command(&["doctor", "--json"]);
    command.env("DISPLAY", display);
    let ended = Ended::of(command);
    let document = ended.json();
    let check = |check: &Value| {
        assert_eq!(check.as_object().map(serde_json::Map::len), Some(3));
        let word = |key: &str| check[key].as_str().expect("words").to_owned();
        (word("name"), check["ok"].as_bool().expect("yes or no"), word("detail"))
    };
    let checks: Vec<_> = document["checks"].as_array().expect("a list").iter().map(check).collect();
    let all_well = checks.iter().all(|(_, ok, _)| *ok);
    assert_eq!(ended.code, Some(i32::from(!all_well)));
    checks
}

#[track_caller]
fn detail(terminal: &Terminal, name: &str, wanted_ok: bool) -> String {
    let found = checks(terminal, ":0").into_iter().find(|(known, ..)| known == name);
    let (_, ok, detail) = found.expect("the check");
    assert_eq!(ok, wanted_ok, "{detail}");
    detail
}

#[test]
fn every_check_is_there_and_nothing_is_made_by_looking() {
    let terminal = Terminal::with_config(repository().join("kiosk-config"));
    let names: Vec<String> = checks(&terminal, ":0").into_iter().map(|(name, ..)| name).collect();
    assert_eq!(names, ["config", "database", "disk", "clock", "backup", "promises", "screen"]);
    assert_eq!(detail(&terminal, "config", true), "De instellingen zijn in orde.");
    assert_eq!(detail(&terminal, "database", true), "Er zijn nog geen antwoorden bewaard.");
    assert!(detail(&terminal, "clock", true).starts_with("De klok staat op 20"));
    assert_eq!(detail(&terminal, "screen", true), "Er is een scherm.");
    assert_eq!(fs::read_dir(terminal.data.path()).expect("the folder").count(), 0);
}

#[test]
fn without_a_screen_it_is_told_and_the_exit_code_is_one() {
    let terminal = Terminal::new();
    let screen = checks(&terminal, "").pop().expect("the last check");
    assert_eq!((screen.0.as_str(), screen.1), ("screen", false));
    let ended = terminal.run(&["doctor"]);
    assert_eq!(ended.code, Some(1));
    assert!(ended.stdout.contains("\nFOUT screen     Er is geen scherm gevonden"), "{}", ended.stdout);
}

#[test]
fn what_is_kept_is_counted() {
    let terminal = Terminal::with_visits(2);
    let said = detail(&terminal, "database", true);
    assert!(said.starts_with("In orde: ") && said.contains("antwoorden"), "{said}");
}

#[test]
fn wrong_settings_and_wrong_statements_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let terminal = Terminal::with_config(folder.path().to_owned());
    fs::write(folder.path().join("kiosk.toml"), "[school]\nnaam = 1\n").expect("a written file");
    let said = detail(&terminal, "config", false);
    assert!(
        said.ends_with("fouten in de instellingen. Met \"stellingenbord check\" ziet u welke."),
        "{said}"
    );

    fs::write(folder.path().join("kiosk.toml"), "[school]\nname = \"De Elout\"\n").expect("a written file");
    fs::create_dir(folder.path().join("evenings")).expect("a folder");
    fs::write(folder.path().join("evenings/avond.toml"), "[[statement]]\ntext = \"\"\n").expect("a file");
    let said = detail(&terminal, "config", false);
    assert!(said.starts_with("De stellingen in avond.toml hebben fouten."), "{said}");
}

#[test]
fn a_damaged_database_is_told_and_left_as_it_is() {
    let terminal = Terminal::with_visits(2);
    let path = terminal.data.path().join("kiosk.db");
    let db = Connection::open(&path).expect("the database");
    db.execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM visit").expect("a deletion");
    drop(db);
    let said = detail(&terminal, "database", false);
    assert!(said.contains("a row of response belongs to a row of visit that is not there"), "{said}");

    fs::write(&path, "dit is geen database").expect("a written file");
    let said = detail(&terminal, "database", false);
    assert!(said.ends_with("gooi niets weg."), "{said}");
    assert_eq!(fs::read(&path).expect("the file"), b"dit is geen database");
}

#[test]
fn a_database_of_a_newer_program_is_told() {
    let terminal = Terminal::with_visits(0);
    let db = Connection::open(terminal.data.path().join("kiosk.db")).expect("the database");
    db.pragma_update(None, "user_version", 900).expect("a changed number");
    drop(db);
    detail(&terminal, "database", false);
    let ended = terminal.run(&["results"]);
    assert_eq!((ended.code, ended.stdout.as_str()), (Some(1), ""));
    assert!(ended.stderr.contains("900"), "{}", ended.stderr);
}
