//! Calendars in kiosk-config: beside `agenda.toml`, in more than one file, right and wrong.

use expect_test::{Expect, expect};

use super::{LANGUAGES, SCHOOL, folder, put, read_files, said_in, today};
use crate::config::{Config, Watched, keep_as_last_good, read, read_or_last_good};
use crate::domain::{AgendaEvent, Language, StatementRef};

const OUTLOOK: &[u8] = include_bytes!("../../../tests/it/fixtures/agenda-outlook.ics");

/// A calendar with one event.
fn calendar(start: &str, title: &str) -> Vec<u8> {
    let event = format!("BEGIN:VEVENT\nUID:u1\nDTSTART:{start}\nSUMMARY:{title}\nEND:VEVENT\n");
    format!("BEGIN:VCALENDAR\n{event}END:VCALENDAR\n").into_bytes()
}

fn agenda(config: &Config) -> String {
    let line = |event: &AgendaEvent| {
        let start = event.start.format("%Y-%m-%d %H:%M");
        let head = format!("{start} {} [{}] {}", event.title, event.kind.code(), event.key.0);
        let outcome = event.outcome.as_ref().map(|outcome| outcome.text.clone());
        let sign_up = event.sign_up.as_ref().map(|mail| mail.address.clone());
        let more = [event.place.clone(), event.host.clone(), sign_up, outcome].into_iter().flatten();
        let about = event.about.iter().map(StatementRef::to_string);
        std::iter::once(head).chain(more).chain(about).collect::<Vec<_>>().join(" | ") + "\n"
    };
    config.agenda.iter().map(line).collect()
}

fn check(files: &[(&str, &[u8])], expected: &Expect) {
    let files: Vec<_> = files.iter().copied().chain([SCHOOL]).collect();
    expected.assert_eq(&agenda(&read_files(&files).unwrap()));
}

#[test]
fn agenda_toml_adds_to_an_event_of_the_same_day_and_title() {
    let own = br#"
        [[event]]
        kind = "thema-uurtje"
        title = "utc Thema uurtje"
        date = "2026-11-17"
        host = "met de wijkagent"
        sign_up = "elout@scoh.nl"
        outcome = "Er komt een lijst."
        about = ["2026-11-24/3", "2026-11-24/4"]
        [[event]]
        kind = "vakantie"
        title = "Herfstvakantie"
        date = "2026-10-19"
        last_day = "2026-10-25"
        [[event]]
        kind = "anders"
        title = "Zwevend"
        date = "2026-11-21"
        [[event]]
        kind = "koffieochtend"
        title = "Zwevend"
        date = "2026-11-20"
        from = "09:00"
        until = "10:00"
    "#;
    check(
        &[("School.ICS", OUTLOOK), ("agenda.toml", own)],
        &expect![[r#"
        2026-10-06 08:45 Outlook thema-uurtje lezen, groep 3 [thema-uurtje] a1 2026-10-06
        2026-10-19 00:00 Herfstvakantie [vakantie] b1
        2026-11-04 09:00 Verplaatst thema-uurtje [thema-uurtje] a1 2026-11-03
        2026-11-17 08:45 utc Thema uurtje [thema-uurtje] c1 | met de wijkagent | elout@scoh.nl | Er komt een lijst. | 2026-11-24/3 | 2026-11-24/4
        2026-11-20 09:00 Zwevend [koffieochtend] d1
        2026-11-21 00:00 Zwevend [anders] 2026-11-21 Zwevend
        2026-11-25 08:45 Rare tzid [anders] f1
        2027-01-05 08:45 Outlook thema-uurtje lezen, groep 3 [thema-uurtje] a1 2027-01-05
    "#]],
    );
}

#[test]
fn of_more_calendars_each_event_is_there_once_and_has_a_key_of_its_own() {
    let own = br#"
        [[event]]
        kind = "inloopochtend"
        title = "Inloop"
        date = "2026-12-02"
        from = "08:15"
        until = "08:45"
        [[event]]
        kind = "inloopochtend"
        title = "Inloop"
        date = "2026-12-02"
        from = "12:00"
        until = "12:30"
    "#;
    let one = calendar("20261201T084500", "Koffie");
    let later = calendar("20261201T104500", "Koffie");
    check(
        &[("a.ics", &one), ("b.ics", &one), ("c.ics", &later), (".d.ics", b"half"), ("agenda.toml", own)],
        &expect![[r#"
            2026-12-01 08:45 Koffie [koffieochtend] u1
            2026-12-01 10:45 Koffie [koffieochtend] u1 10:45
            2026-12-02 08:15 Inloop [inloopochtend] 2026-12-02 Inloop
            2026-12-02 12:00 Inloop [inloopochtend] 2026-12-02 Inloop 12:00
        "#]],
    );
}

#[test]
fn what_is_wrong_in_calendars_is_told_with_file_and_line_beside_all_else() {
    let files: &[(&str, &[u8])] = &[
        SCHOOL,
        ("agenda.toml", b"[[event]]\nkind = \"anders\"\ntitle = \"X\"\ndate = \"2026-12-01\"\nabout = [\"drie\"]\n"),
        ("a.ics", &calendar("20261301T084500", "X")),
        ("b.ics", b"<html>"),
        ("c.ics", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Mars:20261201T084500\nRRULE:FREQ=HOURLY\nSUMMARY:X\nEND:VEVENT\n"),
    ];
    expect![[r#"
        agenda.toml, regel 5, kolom 10: [[event]] “drie” is geen stelling. Schrijf de datum van de avond en het nummer, zoals: 2026-11-24/3
        a.ics, regel 4, kolom 1: Bij “DTSTART” staat geen datum of tijd die bestaat.
        b.ics, regel 1, kolom 1: Dit is geen agenda. Bewaar de agenda opnieuw als .ics-bestand.
        c.ics, regel 1, kolom 1: Wat hier begint, is niet compleet. Bewaar de agenda opnieuw.
        c.ics, regel 3, kolom 1: De tijdzone “Mars” is niet bekend.
    "#]]
    .assert_eq(&said_in(Language::DUTCH, files));
    assert!(said_in(Language::ENGLISH, files).contains("b.ics, line 1, column 1: This is no calendar."));
}

#[test]
fn a_calendar_is_kept_with_the_settings_and_a_wrong_one_leaves_the_last_good() {
    let (dir, data) = (folder(&[SCHOOL, ("school.ics", OUTLOOK)]), folder(&[]));
    let good = read(dir.path(), &LANGUAGES, today()).unwrap();
    assert_eq!(good.agenda.len(), 7);
    keep_as_last_good(dir.path(), data.path(), &good, &LANGUAGES, today()).unwrap();
    put(dir.path(), "school.ics", &OUTLOOK[..300]);
    let reading = read_or_last_good(dir.path(), data.path(), &LANGUAGES, today()).unwrap();
    assert_eq!((reading.config.agenda, reading.problems.is_some()), (good.agenda, true));
    // Without the calendar the settings are right again, and that is what is kept.
    std::fs::remove_file(dir.path().join("school.ics")).unwrap();
    let without = read(dir.path(), &LANGUAGES, today()).unwrap();
    keep_as_last_good(dir.path(), data.path(), &without, &LANGUAGES, today()).unwrap();
    assert!(!data.path().join("last-good-config/school.ics").exists());
}

#[test]
fn a_calendar_that_is_added_changed_or_taken_away_is_noticed() {
    let dir = folder(&[SCHOOL]);
    let mut watched = Watched::new(dir.path().to_owned());
    let mut noticed = || [watched.changed(), watched.changed(), watched.changed()];
    put(dir.path(), "school.ics", OUTLOOK);
    assert_eq!(noticed(), [false, true, false]);
    put(dir.path(), "school.ics", &calendar("20261201T084500", "X"));
    assert_eq!(noticed(), [false, true, false]);
    std::fs::remove_file(dir.path().join("school.ics")).unwrap();
    assert_eq!(noticed(), [false, true, false]);
}
