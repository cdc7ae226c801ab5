//! The commands as a user runs them: what they say where, and with which exit code.

mod agenda;
mod doctor;
mod help;
mod loading;
mod settings;
mod surroundings;

use serde_json::json;

use crate::terminal::{EVENING, Terminal};

#[test]
fn without_a_database_there_are_no_evenings_and_nothing_is_made() {
    let terminal = Terminal::new();
    assert_eq!(terminal.json(&["evenings", "--json"]), json!({ "evenings": [] }));
    assert_eq!(terminal.done(&["evenings"]), "");
    let folder = terminal.data.path().display().to_string();
    for command in [
        &["results"][..],
        &["results", "--evening", EVENING],
        &["export", "--to", &folder],
        &["simulate", "--evening", EVENING, "--visits", "1"],
    ] {
        let said = terminal.refused(command);
        assert!(said.starts_with("Die avond is er niet."), "{said}");
    }
    assert_eq!(std::fs::read_dir(terminal.data.path()).expect("the folder").count(), 0);
}

#[test]
fn the_evenings_are_listed_with_their_hours_and_statements() {
    let terminal = Terminal::with_visits(0);
    let row = json!({ "date": EVENING, "title": "", "opens": "00:00", "closes": "00:00", "statements": 8 });
    assert_eq!(terminal.json(&["evenings", "--json"]), json!({ "evenings": [row] }));
    assert_eq!(terminal.done(&["evenings"]), "2026-11-24  00:00 - 00:00    8  \n");
}

#[test]
fn practice_is_counted_only_when_it_is_asked_for() {
    let terminal = Terminal::with_visits(5);
    let real = terminal.json(&["results", "--json"]);
    assert_eq!(real["visits"], 0);
    let practice = terminal.json(&["results", "--practice", "--json"]);
    assert_eq!((&practice["evening"], &practice["visits"]), (&json!(EVENING), &json!(5)));
    let first = &practice["statements"][0];
    let keys: Vec<&str> = first.as_object().expect("an object").keys().map(String::as_str).collect();
    // serde_json sorts them.
    let wanted = [
        "agree", "disagree", "neutral", "notes", "position", "skipped", "source", "text", "unclear",
        "version",
    ];
    assert_eq!(keys, wanted);
    assert_eq!(first["text"], "Ik voel me welkom op school.");
    assert_eq!((&first["position"], &first["source"]), (&json!(1), &json!("regiegroep")));
    let of = |stance: &str| first[stance].as_u64().expect("a number");
    assert_eq!(["agree", "neutral", "disagree", "unclear", "skipped"].map(of).iter().sum::<u64>(), 5);
    assert_eq!(real["statements"][0]["agree"], 0);
}

#[test]
fn an_evening_that_is_not_there_is_refused() {
    let terminal = Terminal::with_visits(0);
    let folder = terminal.data.path().display().to_string();
    for command in [
        &["results", "--evening", "2026-11-25"][..],
        &["results", "--evening", "2026-11-25", "--json"],
        &["export", "--evening", "2026-11-25", "--to", &folder],
        &["simulate", "--evening", "2026-11-25", "--visits", "1"],
    ] {
        assert!(terminal.refused(command).starts_with("Die avond is er niet."));
    }
    assert!(terminal.refused(&["results", "--evening", "morgen"]).contains("morgen"));
}

#[test]
fn the_same_seed_twice_adds_nothing_and_another_seed_does() {
    let terminal = Terminal::with_visits(6);
    let results = || terminal.json(&["results", "--practice", "--json"]);
    let once = results();
    terminal.simulate(6, 1);
    assert_eq!(results(), once);
    terminal.simulate(3, 2);
    assert_eq!(results()["visits"], 9);
}

#[test]
fn simulated_visits_are_acknowledged_by_id_only() {
    let terminal = Terminal::with_visits(0);
    let said =
        terminal.done(&["simulate", "--evening", EVENING, "--visits", "4", "--seed", "7", "--acknowledge"]);
    assert!(said.lines().count() >= 4);
    for line in said.lines() {
        let (kind, id) = line.split_once(' ').expect("two words");
        assert!(["response", "note"].contains(&kind) && id.len() == 36, "{line}");
    }
}

#[test]
fn an_export_is_refused_for_an_unknown_format_and_a_missing_folder() {
    let terminal = Terminal::with_visits(0);
    let folder = terminal.data.path().display().to_string();
    let said = terminal.refused(&["export", "--to", &folder, "--format", "csv", "--format", "docx"]);
    assert_eq!(
        said,
        "Het formaat docx ken ik niet. Kies uit: xlsx, csv, report, newsletter, cards, pdf, json.\n"
    );
    let missing = terminal.data.path().join("weg").display().to_string();
    let said = terminal.refused(&["export", "--to", &missing]);
    assert_eq!(said, format!("De map {missing} is er niet. Maak de map eerst, of kies een andere.\n"));
    let file = terminal.file("bestand", "");
    assert!(terminal.refused(&["export", "--to", &file]).contains(&file));
    assert!(terminal.refused(&["export"]).contains("--to <DIR>"));
}

#[test]
fn an_export_to_a_folder_that_takes_no_files_fails() {
    let terminal = Terminal::with_visits(0);
    // Not even an administrator can write there.
    let ended = terminal.run(&["export", "--to", "/proc", "--json"]);
    assert_eq!((ended.code, ended.stdout.as_str()), (Some(1), ""));
    assert!(ended.stderr.contains("/proc/stellingenbord-2026-11-24.xlsx"), "{}", ended.stderr);
}
