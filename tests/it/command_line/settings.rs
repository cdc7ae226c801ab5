//! What the commands make of kiosk-config: `check` and `agenda`.

use std::fs;

use expect_test::expect;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::terminal::Terminal;

/// A terminal with these files as its settings, beside a school.
pub(super) fn terminal(files: &[(&str, &str)]) -> (Terminal, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("evenings")).expect("a folder");
    for (name, text) in [("kiosk.toml", "[school]\nname = \"De Elout\"\n")].iter().chain(files) {
        fs::write(folder.path().join(name), text).expect("a written file");
    }
    (Terminal::with_config(folder.path().to_owned()), folder)
}

#[test]
fn the_example_is_right() {
    assert_eq!(Terminal::new().done(&["check"]), "De instellingen zijn in orde.\n");
    assert_eq!(Terminal::new().done(&["check", "--language", "en"]), "The settings are fine.\n");
}

#[test]
fn all_mistakes_are_told_at_once_with_file_line_and_column() {
    let (terminal, _folder) = terminal(&[
        ("kiosk.toml", "[school]\nnaam = \"De Elout\"\n[times]\nwarning = 10\n"),
        ("agenda.toml", "[[event]]\nkind = \"feest\"\ntitle = \"Zomerfeest\"\ndate = \"2027-06-31\"\n"),
        ("evenings/avond.toml", "[[statement]]\ntext = \"\"\nsource = \"directie\"\n"),
    ]);
    expect![[r#"
        kiosk.toml, regel 1, kolom 1: [school] Hier mist “name”.
        kiosk.toml, regel 2, kolom 1: [school] “naam” is hier niet bekend. Bedoelt u “name”?
        kiosk.toml, regel 4, kolom 11: [times] “warning” moet van 20 tot en met 120 zijn.
        agenda.toml, regel 2, kolom 8: [[event]] “feest” kan niet bij “kind”. Kies uit: thema-uurtje, thema-avond, inloopochtend, koffieochtend, vakantie, anders.
        agenda.toml, regel 4, kolom 8: [[event]] “date” is geen datum die bestaat. Schrijf jaar-maand-dag, zoals: date = "2026-11-24"
        evenings/avond.toml, regel 1: De stelling is leeg. Vul een tekst in of haal de rij weg.
        evenings/avond.toml, regel 1: “directie” is niet bekend als herkomst. Kies regiegroep, team, ouders of leerlingenraad.
    "#]].assert_eq(&terminal.refused(&["check"]));
}

#[test]
fn mistakes_in_statements_are_told_where_the_settings_are_right() {
    let (terminal, _folder) = terminal(&[(
        "evenings/avond.toml",
        "# Een avond.\n[[statement]]\ntext = \"\"\nsource = \"directie\"\n",
    )]);
    expect![[r#"
        evenings/avond.toml, regel 2: De stelling is leeg. Vul een tekst in of haal de rij weg.
        evenings/avond.toml, regel 2: “directie” is niet bekend als herkomst. Kies regiegroep, team, ouders of leerlingenraad.
    "#]].assert_eq(&terminal.refused(&["check"]));
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let terminal = Terminal::with_config("weg".into());
    for command in [&["check"][..], &["agenda"]] {
        assert!(terminal.refused(command).starts_with("weg: "));
    }
}

const SUMMER_AND_WINTER: &str = r#"
[[event]]
kind = "thema-uurtje"
title = "In zomertijd"
date = "2026-10-24"
from = "08:45"
until = "09:45"
place = "aula"
sign_up = "elout@scoh.nl"
outcome = "Fijn."
[[event]]
kind = "vakantie"
title = "De dag van de wisseling"
date = "2026-10-25"
[[event]]
kind = "koffieochtend"
title = "In wintertijd"
date = "2026-10-26"
from = "08:45"
until = "09:45"
[[event]]
kind = "anders"
title = "Het uur dat er niet is"
date = "2027-03-28"
from = "02:30"
until = "03:30"
"#;

#[test]
fn the_agenda_has_the_offset_of_summer_and_of_winter() {
    let (terminal, _folder) = terminal(&[("agenda.toml", SUMMER_AND_WINTER)]);
    let agenda = terminal.json(&["agenda", "--from", "2026-10-01", "--json"]);
    let first = json!({
        "start": "2026-10-24T08:45:00+02:00", "end": "2026-10-24T09:45:00+02:00", "all_day": false,
        "title": "In zomertijd", "kind": "thema-uurtje", "place": "aula", "sign_up": "elout@scoh.nl",
        "outcome": "Fijn.", "interest": 0,
    });
    assert_eq!(agenda["events"][0], first);
    let times = |event: &Value| format!("{} {}\n", event["start"], event["end"]).replace('"', "");
    let times: String = agenda["events"].as_array().expect("a list").iter().map(times).collect();
    expect![[r#"
        2026-10-24T08:45:00+02:00 2026-10-24T09:45:00+02:00
        2026-10-25T00:00:00+02:00 2026-10-26T00:00:00+01:00
        2026-10-26T08:45:00+01:00 2026-10-26T09:45:00+01:00
        2027-03-28T03:30:00+02:00 2027-03-28T03:30:00+02:00
    "#]]
    .assert_eq(&times);
    let plain = &agenda["events"][2];
    assert_eq!([&plain["place"], &plain["sign_up"], &plain["outcome"]], [&Value::Null; 3]);
}

#[test]
fn the_agenda_holds_whatever_falls_between_two_days() {
    let (terminal, _folder) = terminal(&[("agenda.toml", SUMMER_AND_WINTER)]);
    let titles = |from: &str, until: &str| {
        let agenda = terminal.json(&["agenda", "--from", from, "--until", until, "--json"]);
        let events = agenda["events"].as_array().expect("a list").iter();
        events.map(|event| event["title"].as_str().expect("a title").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(titles("2026-10-24", "2026-10-24"), ["In zomertijd"]);
    assert_eq!(titles("2026-10-25", "2026-10-25"), ["De dag van de wisseling"]);
    assert_eq!(titles("2026-10-26", "2026-10-26"), ["In wintertijd"]);
    assert!(titles("2026-10-27", "2026-10-26").is_empty());
    let lines = terminal.done(&["agenda", "--from", "2026-10-25", "--until", "2026-10-26"]);
    assert_eq!(
        lines,
        "2026-10-25        vakantie       De dag van de wisseling\n2026-10-26 08:45  koffieochtend  In wintertijd\n"
    );
    assert!(terminal.refused(&["agenda", "--from", "31-12-2026"]).contains("31-12-2026"));
}
