//! Calendars with mistakes: each is told, with its line.

use chrono_tz::Tz;
use expect_test::expect;

use super::calendars::{OUTLOOK, check, check_event, told, window};
use crate::load::read_calendar;

#[test]
fn all_that_is_wrong_is_told_at_once_with_its_line() {
    check_event(
        "UID:a
         SUMMARY:Zonder begin
         ---
         UID:b
         DTSTART:20261345T084500
         SUMMARY:Dag die niet bestaat
         ---
         UID:c
         DTSTART;TZID=Nergens/Bestaat:20261203T084500
         SUMMARY:Zone
         ---
         UID:d
         DTSTART:20261203T084500
         ---
         UID:e
         DTSTART:20261203T084500
         RRULE:FREQ=SOMS
         SUMMARY:Soms
         ---
         UID:f
         DTSTART:20261203T084500
         RRULE:FREQ=DAILY;INTERVAL=0
         SUMMARY:Nooit verder
         ---
         UID:g
         DTSTART:20261203T084500
         RRULE:FREQ=SECONDLY
         SUMMARY:Elke seconde
         ---
         UID:h
         DTSTART:20261203T084500
         DESCRIPTION:stelling: 3-2026
         SUMMARY:Welke",
        &expect![[r#"
            line 3: BadMoment { property: "DTSTART" }
            line 9: BadMoment { property: "DTSTART" }
            line 14: UnknownZone { zone: "Nergens/Bestaat" }
            line 17: NoTitle
            line 24: BadRule
            line 30: BadRule
            line 36: TooOften
            line 42: BadReference { word: "3-2026" }
            2026-12-03 08:45 – 2026-12-03 08:45 | Nooit verder | anders | f
            2026-12-03 08:45 – 2026-12-03 08:45 | Soms | anders | e
            2026-12-03 08:45 – 2026-12-03 08:45 | Welke | anders | h
        "#]],
    );
}

#[test]
fn what_is_no_calendar_or_not_whole_says_so() {
    for bytes in [&b""[..], b"Beste ouders,\n", b"\xff\x00\xfe\x12", &[0; 1000], b"PK\x03\x04"] {
        let calendar = read_calendar(bytes, Tz::Europe__Amsterdam, window());
        assert_eq!(told(&calendar), "line 1: NotACalendar\n");
    }
    let text = String::from_utf8(OUTLOOK.to_vec()).unwrap();
    let half = &text[..text.find("SUMMARY:Verplaatst").unwrap()];
    check(
        half,
        &expect![[r#"
        line 1: NotWhole
        line 28: NotWhole
        2026-10-06 08:45 – 2026-10-06 09:45 | Outlook thema-uurtje lezen, groep 3 | thema-uurtje | a1 2026-10-06
        2026-11-03 08:45 – 2026-11-03 09:45 | Outlook thema-uurtje lezen, groep 3 | thema-uurtje | a1 2026-11-03
        2027-01-05 08:45 – 2027-01-05 09:45 | Outlook thema-uurtje lezen, groep 3 | thema-uurtje | a1 2027-01-05
    "#]],
    );
}
