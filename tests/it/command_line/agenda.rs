//! `agenda`: the events of calendars and of `agenda.toml`, the same in every time zone of the machine.

use std::fs;

use expect_test::expect;
use serde_json::Value;
use stellingenbord::domain::{EventKey, InterestId, Write};
use stellingenbord::store::Store;

use crate::command_line::settings;
use crate::terminal::{Ended, Terminal, fixture};

const FROM: &[&str] = &["agenda", "--from", "2026-10-01", "--json"];

/// A terminal with the calendar of Outlook beside the least settings.
fn with_outlook() -> (Terminal, tempfile::TempDir) {
    let (terminal, config) = settings::terminal(&[]);
    fs::copy(fixture("agenda-outlook.ics"), config.path().join("outlook.ics")).expect("a copy");
    (terminal, config)
}

/// The rows with their start, what they are, and how many may come.
fn rows(document: &Value) -> String {
    let rows = document["events"].as_array().expect("a list").iter().map(|event| {
        let text = |key: &str| event[key].as_str().expect("a text").to_owned();
        let days = if event["all_day"] == true { format!(" to {}", text("end")) } else { String::new() };
        format!("{}{days} {} [{}] {}\n", text("start"), text("title"), text("kind"), event["interest"])
    });
    rows.collect()
}

#[test]
fn the_calendar_of_outlook_gives_the_same_rows_in_every_zone_of_the_machine() {
    let (terminal, _config) = with_outlook();
    for zone in ["Europe/Amsterdam", "UTC", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"] {
        let mut command = terminal.command(FROM);
        command.env("TZ", zone);
        expect![[r#"
            2026-10-06T08:45:00+02:00 Outlook thema-uurtje lezen, groep 3 [thema-uurtje] 0
            2026-10-19T00:00:00+02:00 to 2026-10-24T00:00:00+02:00 Herfstvakantie [vakantie] 0
            2026-11-04T09:00:00+01:00 Verplaatst thema-uurtje [thema-uurtje] 0
            2026-11-17T08:45:00+01:00 UTC thema-uurtje [thema-uurtje] 0
            2026-11-20T08:45:00+01:00 Zwevend [anders] 0
            2026-11-25T08:45:00+01:00 Rare tzid [anders] 0
            2027-01-05T08:45:00+01:00 Outlook thema-uurtje lezen, groep 3 [thema-uurtje] 0
        "#]]
        .assert_eq(&rows(&Ended::of(command).json()));
    }
}

#[test]
fn who_may_come_is_counted_practice_left_out() {
    let (terminal, _config) = with_outlook();
    let mut store = Store::open(&terminal.data.path().join(Store::FILE_NAME)).expect("a database");
    for (number, practice) in [(1, false), (2, false), (3, true)] {
        let key = EventKey("a1 2027-01-05".into());
        store.save(&Write::Interest(InterestId::from_chance(number), key, practice)).expect("room");
    }
    drop(store);
    let document = terminal.json(FROM);
    let last = document["events"].as_array().and_then(|events| events.last()).expect("an event");
    assert_eq!(
        (&last["title"], &last["interest"]),
        (&"Outlook thema-uurtje lezen, groep 3".into(), &2.into())
    );
}

#[test]
fn a_wrong_calendar_is_told_by_check_and_by_agenda() {
    let (terminal, config) = with_outlook();
    assert_eq!(terminal.done(&["check"]), "De instellingen zijn in orde.\n");
    fs::write(config.path().join("half.ics"), "BEGIN:VCALENDAR\nBEGIN:VEVENT\n").expect("a file");
    for command in [&["check"][..], FROM] {
        expect![[r#"
            half.ics, regel 1, kolom 1: Wat hier begint, is niet compleet. Bewaar de agenda opnieuw.
            half.ics, regel 2, kolom 1: Wat hier begint, is niet compleet. Bewaar de agenda opnieuw.
        "#]]
        .assert_eq(&terminal.refused(command));
    }
}
