//! Calendars: what Outlook, Google and people write, and what comes of it.
//!
//! The fixture `agenda-outlook.ics` is the calendar of the examples of input as schools make it, byte for byte: all of
//! what goes wrong most often in one file, under the header of a Google calendar with the time zones of Outlook.

use chrono::NaiveDate;
use chrono_tz::Tz;
use expect_test::{Expect, expect};

use crate::domain::AgendaEvent;
use crate::load::{Calendar, CalendarProblem, Window, read_calendar};

pub(super) const OUTLOOK: &[u8] = include_bytes!("../../../tests/it/fixtures/agenda-outlook.ics");

pub(super) fn window() -> Window {
    Window::around(NaiveDate::from_ymd_opt(2026, 11, 24).unwrap())
}

/// All that came of these bytes, one line each.
pub(super) fn told(calendar: &Calendar) -> String {
    let problem = |problem: &CalendarProblem| format!("line {}: {:?}\n", problem.line, problem.fault);
    let event = |event: &AgendaEvent| {
        let (start, end) = (event.start.format("%Y-%m-%d %H:%M"), event.end.format("%Y-%m-%d %H:%M"));
        let day = if event.all_day { " all day" } else { "" };
        let key = event.key.0.replace(&event.title, "<title>");
        let head = [format!("{start} – {end}{day}"), event.title.clone(), event.kind.code().to_owned(), key];
        let sign_up = event.sign_up.iter().map(|mail| mail.address.clone());
        let about = event.about.iter().map(|statement| format!("about {statement}"));
        let parts = head.into_iter().chain(event.place.clone()).chain(sign_up).chain(about);
        parts.collect::<Vec<_>>().join(" | ") + "\n"
    };
    calendar.problems.iter().map(problem).chain(calendar.events.iter().map(event)).collect()
}

/// A calendar with these lines between BEGIN and END.
pub(super) fn calendar(lines: &str) -> String {
    let lines: Vec<&str> = lines.lines().map(str::trim_start).filter(|line| !line.is_empty()).collect();
    // A line that goes on begins with a blank, written as ~ here.
    let lines = lines.join("\r\n").replace("\r\n~", "\r\n ");
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{lines}\r\nEND:VCALENDAR\r\n")
}

/// An event with these lines; more than one may be given.
fn event(lines: &str) -> String {
    calendar(&format!("BEGIN:VEVENT\n{}\nEND:VEVENT", lines.replace("---", "END:VEVENT\nBEGIN:VEVENT")))
}

pub(super) fn check(text: &str, expected: &Expect) {
    expected.assert_eq(&told(&read_calendar(text.as_bytes(), Tz::Europe__Amsterdam, window())));
}

pub(super) fn check_event(lines: &str, expected: &Expect) {
    check(&event(lines), expected);
}

const OUTLOOK_ROWS: &str = r#"2026-10-06 08:45 – 2026-10-06 09:45 | Outlook thema-uurtje lezen, groep 3 | thema-uurtje | a1 2026-10-06
2026-10-19 00:00 – 2026-10-24 00:00 all day | Herfstvakantie | vakantie | b1
2026-11-04 09:00 – 2026-11-04 10:00 | Verplaatst thema-uurtje | thema-uurtje | a1 2026-11-03
2026-11-17 08:45 – 2026-11-17 09:45 | UTC thema-uurtje | thema-uurtje | c1
2026-11-20 08:45 – 2026-11-20 09:45 | Zwevend | anders | d1
2026-11-25 08:45 – 2026-11-25 08:45 | Rare tzid | anders | f1
2027-01-05 08:45 – 2027-01-05 09:45 | Outlook thema-uurtje lezen, groep 3 | thema-uurtje | a1 2027-01-05
"#;

#[test]
fn the_calendar_of_outlook_gives_exactly_its_rows() {
    assert_eq!(told(&read_calendar(OUTLOOK, Tz::Europe__Amsterdam, window())), OUTLOOK_ROWS);
}

#[test]
fn line_ends_and_a_byte_order_mark_make_no_difference() {
    let text = String::from_utf8(OUTLOOK.to_vec()).unwrap();
    for other in [text.replace("\r\n", "\n"), format!("\u{feff}{text}"), text.replace("\r\n", "\r")] {
        assert_eq!(told(&read_calendar(other.as_bytes(), Tz::Europe__Amsterdam, window())), OUTLOOK_ROWS);
    }
    let utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(told(&read_calendar(&utf_16, Tz::Europe__Amsterdam, window())), OUTLOOK_ROWS);
}

#[test]
fn a_weekly_hour_stays_the_same_hour_over_the_change_to_winter_and_to_summer_time() {
    check_event(
        "UID:x
         DTSTART;TZID=Europe/Amsterdam:20261022T084500
         DURATION:PT1H
         RRULE:FREQ=WEEKLY;UNTIL=20261105T074500Z
         SUMMARY:Inloop",
        &expect![[r#"
            2026-10-22 08:45 – 2026-10-22 09:45 | Inloop | inloopochtend | x 2026-10-22
            2026-10-29 08:45 – 2026-10-29 09:45 | Inloop | inloopochtend | x 2026-10-29
            2026-11-05 08:45 – 2026-11-05 09:45 | Inloop | inloopochtend | x 2026-11-05
        "#]],
    );
    check_event(
        "UID:utc
         DTSTART:20270318T074500Z
         RRULE:FREQ=WEEKLY;COUNT=3
         SUMMARY:In UTC is een ander uur in de zomer",
        &expect![[r#"
            2027-03-18 08:45 – 2027-03-18 08:45 | In UTC is een ander uur in de zomer | anders | utc 2027-03-18
            2027-03-25 08:45 – 2027-03-25 08:45 | In UTC is een ander uur in de zomer | anders | utc 2027-03-25
            2027-04-01 09:45 – 2027-04-01 09:45 | In UTC is een ander uur in de zomer | anders | utc 2027-04-01
        "#]],
    );
}

#[test]
fn an_hour_that_comes_twice_is_the_first_and_one_that_is_skipped_the_one_after() {
    check_event(
        "UID:twice
         DTSTART:20261025T023000
         SUMMARY:Dubbel
         ---
         UID:skipped
         DTSTART:20270328T023000
         RRULE:FREQ=DAILY;COUNT=2
         SUMMARY:Overgeslagen",
        &expect![[r#"
            2026-10-25 02:30 – 2026-10-25 02:30 | Dubbel | anders | twice
            2027-03-28 03:30 – 2027-03-28 03:30 | Overgeslagen | anders | skipped 2027-03-28
            2027-03-29 02:30 – 2027-03-29 02:30 | Overgeslagen | anders | skipped 2027-03-29
        "#]],
    );
}

#[test]
fn the_last_day_of_a_rule_counts_however_it_was_written() {
    for until in ["20261125T074500Z", "20261125T084500", "20261125", "20261125T225959Z"] {
        let lines = format!(
            "UID:x\nDTSTART;TZID=W. Europe Standard Time:20261123T084500\nRRULE:FREQ=DAILY;UNTIL={until}\nSUMMARY:X"
        );
        let calendar = read_calendar(event(&lines).as_bytes(), Tz::Europe__Amsterdam, window());
        assert_eq!(calendar.events.len(), 3, "{until}");
    }
}

#[test]
fn instances_are_left_out_moved_cancelled_and_added() {
    check_event(
        "UID:x
         DTSTART;TZID=Europe/Amsterdam:20261123T084500
         DTEND;TZID=Europe/Amsterdam:20261123T094500
         RRULE:FREQ=DAILY;COUNT=6
         EXDATE;TZID=Europe/Amsterdam:20261124T084500,20261125T084500
         EXDATE;VALUE=DATE:20261126
         RDATE:20261205T130000Z
         SUMMARY:Elke dag
         LOCATION:hal
         ---
         UID:x
         RECURRENCE-ID:20261127T074500Z
         STATUS:CANCELLED
         ---
         UID:x
         SEQUENCE:3
         RECURRENCE-ID;TZID=Europe/Amsterdam:20261128T084500
         DTSTART;TZID=Europe/Amsterdam:20261130T133000
         LOCATION:speelzaal",
        &expect![[r#"
            2026-11-23 08:45 – 2026-11-23 09:45 | Elke dag | anders | x 2026-11-23 | hal
            2026-11-30 13:30 – 2026-11-30 13:30 | Elke dag | anders | x 2026-11-28 | speelzaal
            2026-12-05 14:00 – 2026-12-05 15:00 | Elke dag | anders | x 2026-12-05 | hal
        "#]],
    );
}

#[test]
fn an_instance_that_moves_with_all_after_it_shifts_them() {
    check_event(
        "UID:x
         DTSTART;TZID=Europe/Amsterdam:20261123T084500
         DURATION:PT1H
         RRULE:FREQ=DAILY;COUNT=4
         SUMMARY:Vroeg
         ---
         UID:x
         RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam:20261125T084500
         DTSTART;TZID=Europe/Amsterdam:20261125T100000
         DURATION:PT2H
         SUMMARY:Later",
        &expect![[r#"
            2026-11-23 08:45 – 2026-11-23 09:45 | Vroeg | anders | x 2026-11-23
            2026-11-24 08:45 – 2026-11-24 09:45 | Vroeg | anders | x 2026-11-24
            2026-11-25 10:00 – 2026-11-25 12:00 | Later | anders | x 2026-11-25
            2026-11-26 10:00 – 2026-11-26 12:00 | Later | anders | x 2026-11-26
        "#]],
    );
}

#[test]
fn an_instance_of_one_series_takes_no_place_in_another() {
    check_event(
        "UID:one
         SEQUENCE:1
         DTSTART:20261123T084500
         RRULE:FREQ=DAILY;COUNT=1
         SUMMARY:Een
         ---
         UID:other
         SEQUENCE:1
         DTSTART:20261123T084500
         RRULE:FREQ=DAILY;COUNT=1
         SUMMARY:Ander
         ---
         UID:other
         SEQUENCE:1
         RECURRENCE-ID:20261123T084500
         DTSTART:20261123T100000
         SUMMARY:Ander later",
        &expect![[r#"
            2026-11-23 08:45 – 2026-11-23 08:45 | Een | anders | one 2026-11-23
            2026-11-23 10:00 – 2026-11-23 10:00 | Ander later | anders | other 2026-11-23
        "#]],
    );
}

#[test]
fn a_later_version_takes_the_place_of_an_earlier_one_and_private_events_are_left_out() {
    check_event(
        "UID:x
         SEQUENCE:0
         DTSTART:20261201T084500
         SUMMARY:Oud
         ---
         UID:x
         SEQUENCE:2
         DTSTART:20261202T084500
         SUMMARY:Nieuw
         ---
         UID:y
         CLASS:PRIVATE
         DTSTART:20261203T084500
         SUMMARY:Tandarts
         ---
         UID:z
         CLASS:CONFIDENTIAL
         DTSTART:20261203T084500
         SUMMARY:Gesprek",
        &expect![[r#"
            2026-12-02 08:45 – 2026-12-02 08:45 | Nieuw | anders | x
        "#]],
    );
}

#[test]
fn whole_days_are_days_in_every_zone_and_end_before_their_last_day() {
    check_event(
        "UID:one
         DTSTART;VALUE=DATE:20261207
         SUMMARY:Studiedag
         ---
         UID:bare
         DTSTART:20261208
         SUMMARY:Zonder VALUE
         ---
         UID:outlook
         DTSTART;TZID=W. Europe Standard Time:20261209T000000
         DTEND;TZID=W. Europe Standard Time:20261211T000000
         SUMMARY:Twee dagen van Outlook
         ---
         UID:yearly
         DTSTART;VALUE=DATE;TZID=Nergens/Bestaat:20251225
         DTEND;VALUE=DATE:20251227
         RRULE:FREQ=YEARLY;UNTIL=20261225
         SUMMARY:Kerst (holiday)",
        &expect![[r#"
            2025-12-25 00:00 – 2025-12-27 00:00 all day | Kerst (holiday) | vakantie | yearly 2025-12-25
            2026-12-07 00:00 – 2026-12-08 00:00 all day | Studiedag | vakantie | one
            2026-12-08 00:00 – 2026-12-09 00:00 all day | Zonder VALUE | anders | bare
            2026-12-09 00:00 – 2026-12-11 00:00 all day | Twee dagen van Outlook | anders | outlook
            2026-12-25 00:00 – 2026-12-27 00:00 all day | Kerst (holiday) | vakantie | yearly 2026-12-25
        "#]],
    );
}

#[test]
fn odd_names_of_zones_are_understood_in_summer_as_in_winter() {
    let names = [
        "W. Europe Standard Time",
        "Romance Standard Time",
        "\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"",
        "\"(UTC+01:00) Amsterdam, Berlijn, Bern, Rome, Stockholm, Wenen\"",
        "/freeassociation.sourceforge.net/Europe/Amsterdam",
    ];
    for name in names {
        for (month, hour) in [("01", "08:45"), ("07", "08:45")] {
            let lines = format!("UID:x\nDTSTART;TZID={name}:2027{month}10T084500\nSUMMARY:X");
            let calendar = read_calendar(event(&lines).as_bytes(), Tz::Europe__Amsterdam, window());
            let start = calendar.events.first().map(|event| event.start.format("%H:%M").to_string());
            assert_eq!(start.as_deref(), Some(hour), "{name}: {:?}", calendar.problems);
        }
    }
}

#[test]
fn a_zone_that_only_the_file_explains_is_known_by_its_offsets() {
    let with_zone = |daylight: &str| {
        calendar(&format!(
            "BEGIN:VEVENT
             UID:x
             DTSTART;TZID=Eigen tijd:20270710T084500
             SUMMARY:X
             END:VEVENT
             BEGIN:VTIMEZONE
             TZID:Eigen tijd
             BEGIN:STANDARD
             DTSTART:16010101T030000
             TZOFFSETFROM:+0200
             TZOFFSETTO:+0100
             END:STANDARD
             BEGIN:DAYLIGHT
             DTSTART:16010101T020000
             TZOFFSETFROM:+0100
             TZOFFSETTO:{daylight}
             END:DAYLIGHT
             END:VTIMEZONE"
        ))
    };
    check(
        &with_zone("+0200"),
        &expect![[r#"
        2027-07-10 08:45 – 2027-07-10 08:45 | X | anders | x
    "#]],
    );
    check(
        &with_zone("+0100"),
        &expect![[r#"
        2027-07-10 09:45 – 2027-07-10 09:45 | X | anders | x
    "#]],
    );
    check(
        &with_zone("+0330"),
        &expect![[r#"
        line 5: UnknownZone { zone: "Eigen tijd" }
    "#]],
    );
}

#[test]
fn words_are_unfolded_and_unescaped_and_tell_what_they_can() {
    check_event(
        "UID:x
         DTSTART:20261203T084500
         SUMMARY:Rekenen\\, taal\\; en\\nlezen: een heel
         ~ lange titel die over de regel gaat
         LOCATION:lokaal 12\\, boven
         CATEGORIES:Gele categorie,Thema-avond
         DESCRIPTION:<html><body><p>Meld u aan via <a href=\"mailto:elout@sc
         ~hoh.nl\">mail</a></p><p>Stelling: 2026-11-24/3\\, 2026-11-24/7</p></body></html>
         BEGIN:VALARM
         TRIGGER:-PT15M
         SUMMARY:Niet deze
         END:VALARM",
        &expect![[r#"
            2026-12-03 08:45 – 2026-12-03 08:45 | Rekenen, taal; en lezen: een heel lange titel die over de regel gaat | thema-avond | x | lokaal 12, boven | elout@schoh.nl | about 2026-11-24/3 | about 2026-11-24/7
        "#]],
    );
}
