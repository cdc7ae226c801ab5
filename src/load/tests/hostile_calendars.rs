//! Calendars made to hurt: endless, enormous, deep and damaged. Each gives events or problems, and in a moment.

use chrono_tz::Tz;
use proptest::prelude::*;

use super::calendars::{OUTLOOK, calendar, told, window};
use crate::load::{Calendar, CalendarFault, MAX_CALENDAR_EVENTS, MAX_FILE_BYTES, read_calendar};

fn read(bytes: &[u8]) -> Calendar {
    read_calendar(bytes, Tz::Europe__Amsterdam, window())
}

/// One event with this start and rule.
fn repeating(uid: usize, start: &str, rule: &str) -> String {
    format!("BEGIN:VEVENT\nUID:{uid}\nDTSTART:{start}\nRRULE:{rule}\nSUMMARY:Vaak\nEND:VEVENT\n")
}

fn faults(calendar: &Calendar) -> Vec<&CalendarFault> {
    calendar.problems.iter().map(|problem| &problem.fault).collect()
}

#[test]
fn an_endless_rule_fills_the_window_and_no_more() {
    let calendar = read(calendar(&repeating(1, "20150101T084500", "FREQ=DAILY")).as_bytes());
    assert_eq!(calendar.problems, []);
    assert_eq!(calendar.events.len(), 3 * 366 + 1);
    let (first, last) = (&calendar.events[0], &calendar.events[calendar.events.len() - 1]);
    assert_eq!((first.start.date(), last.start.date()), (window().first, window().last));
}

#[test]
fn more_events_than_a_wall_can_use_are_refused_with_the_number() {
    let many: String = (0..3).map(|uid| repeating(uid, "20250101T084500", "FREQ=DAILY")).collect();
    let too_many = CalendarFault::TooManyEvents { max: MAX_CALENDAR_EVENTS };
    assert_eq!(faults(&read(calendar(&many).as_bytes())), [&too_many]);
    // A million instances, and all the times that a rule can hold.
    let million = repeating(1, "00010101T000000", "FREQ=DAILY;BYHOUR=0,1,2,3,4,5;COUNT=4000000000");
    assert_eq!(faults(&read(calendar(&million).as_bytes())), [&too_many]);
    let all: Vec<String> = (0..60).map(|number: u32| number.to_string()).collect();
    let all = all.join(",");
    let seconds = repeating(1, "20260101T000000", &format!("FREQ=YEARLY;BYMINUTE={all};BYSECOND={all}"));
    assert_eq!(faults(&read(calendar(&seconds).as_bytes())), [&CalendarFault::TooOften]);
}

#[test]
fn rules_that_are_looked_for_in_vain_cost_no_more_than_a_moment() {
    let never = |uid| repeating(uid, "20260101T084500", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30");
    let one = read(calendar(&never(1)).as_bytes());
    assert_eq!(told(&one), "2026-01-01 08:45 – 2026-01-01 08:45 | Vaak | anders | 1 2026-01-01\n");
    let many: String = (0..5_000).map(never).collect();
    let too_many = CalendarFault::TooManyEvents { max: MAX_CALENDAR_EVENTS };
    assert_eq!(faults(&read(calendar(&many).as_bytes())), [&too_many]);
    // The 29th of February on a Monday, since the year 1.
    let rare: String = (0..5_000)
        .map(|uid| repeating(uid, "00010101T084500", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO"))
        .collect();
    assert_eq!(faults(&read(calendar(&rare).as_bytes())), [&too_many]);
}

#[test]
fn a_file_that_is_too_large_is_not_read_and_the_largest_is() {
    let filler = format!("DESCRIPTION:{}\n", "x".repeat(70)).repeat(130_000);
    let event = format!("BEGIN:VEVENT\nUID:1\nDTSTART:20261203T084500\nSUMMARY:X\n{filler}END:VEVENT");
    let large = calendar(&event);
    assert!(MAX_FILE_BYTES < large.len());
    assert_eq!(faults(&read(large.as_bytes())), [&CalendarFault::TooLarge { limit_bytes: MAX_FILE_BYTES }]);
    let filler = "<".repeat(7_000_000);
    let event = format!(
        "BEGIN:VEVENT\nUID:1\nDTSTART:20261203T084500\nSUMMARY:{filler}\nDESCRIPTION:{filler}\nEND:VEVENT"
    );
    assert!(MAX_FILE_BYTES < event.len());
    let event = event.replacen(&filler, "X", 1);
    assert_eq!(read(calendar(&event).as_bytes()).events.len(), 1);
}

#[test]
fn many_entries_deep_blocks_and_long_lists_end() {
    let empty = "BEGIN:VEVENT\nEND:VEVENT\n".repeat(200_000);
    assert_eq!(faults(&read(calendar(&empty).as_bytes())).last(), Some(&&CalendarFault::More));
    let old = "BEGIN:VEVENT\nDTSTART:19990101T000000\nEND:VEVENT\n".repeat(30_000);
    assert!(matches!(faults(&read(calendar(&old).as_bytes()))[..], [CalendarFault::TooManyEvents { .. }]));
    let deep = format!(
        "BEGIN:VEVENT\nUID:1\nDTSTART:20261203T084500\nSUMMARY:X\n{}{}END:VEVENT",
        "BEGIN:VALARM\n".repeat(100_000),
        "END:VALARM\n".repeat(100_000)
    );
    assert_eq!(read(calendar(&deep).as_bytes()).events.len(), 1);
    let unclosed = "BEGIN:VEVENT\n".repeat(100_000);
    assert_eq!(faults(&read(calendar(&unclosed).as_bytes())).last(), Some(&&CalendarFault::More));
    let days = vec!["20261203T084500"; 200_000].join(",");
    let lists = format!(
        "{}EXDATE:{days}\nRDATE:{days}\nEND:VEVENT",
        repeating(1, "20261203T084500", "FREQ=DAILY").replace("END:VEVENT\n", "")
    );
    assert_eq!(read(calendar(&lists).as_bytes()).problems, []);
    let numbers = vec!["1"; 100_000].join(",");
    let numbers = repeating(1, "20261203T084500", &format!("FREQ=MONTHLY;BYDAY=MO;BYSETPOS={numbers}"));
    assert_eq!(faults(&read(calendar(&numbers).as_bytes())), [&CalendarFault::BadRule]);
}

#[test]
fn dates_at_the_ends_of_all_calendars_are_no_trouble() {
    let ends: String = ["00000101T000000", "00010101T000000", "99991231T235959", "16010101T000000"]
        .into_iter()
        .enumerate()
        .map(|(uid, start)| {
            repeating(uid, start, "FREQ=YEARLY;INTERVAL=65535;UNTIL=99991231T235959Z")
                .replace("SUMMARY", "DURATION:P4294967295W\nSUMMARY")
        })
        .collect();
    read(calendar(&ends).as_bytes());
    let zone = "DTEND;TZID=Pacific/Apia:99991231T235959\nRRULE:FREQ=WEEKLY;WKST=SU;BYDAY=SU,MO;COUNT=3\n";
    let event =
        format!("BEGIN:VEVENT\nDTSTART;TZID=Pacific/Apia:20111230T120000\n{zone}SUMMARY:X\nEND:VEVENT");
    read(calendar(&event).as_bytes());
}

/// Pieces that mean something in a calendar.
fn piece() -> impl Strategy<Value = String> {
    let fixed = prop::sample::select(vec![
        "BEGIN:VCALENDAR\n",
        "END:VCALENDAR\n",
        "BEGIN:VEVENT\n",
        "END:VEVENT\n",
        "BEGIN:VTIMEZONE\nTZID:x\nTZOFFSETTO:+0100\nEND:VTIMEZONE\n",
        "DTSTART:20261203T084500\n",
        "DTSTART;VALUE=DATE:20261203\n",
        "DTSTART;TZID=x:20261025T023000\n",
        "SUMMARY:Thema-uurtje\n",
        "UID:a\n",
        "RECURRENCE-ID:20261204T084500\n",
        "EXDATE:20261205T084500\n",
        "STATUS:CANCELLED\n",
        "DURATION:-P1D\n",
        " gevouwen\n",
    ]);
    let list = |most: i32| {
        prop::collection::vec(-most..most, 0..4)
            .prop_map(|numbers| numbers.iter().map(i32::to_string).collect::<Vec<_>>().join(","))
    };
    let freq = prop::sample::select(vec!["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY"]);
    let parts = ("[0-9]{1,4}", list(60), list(370), list(400), list(14), list(60));
    let rule = (freq, prop::sample::select(vec!["MO", "-1SU", "5FR", "53WE", "-53TH"]), parts).prop_map(
        |(freq, day, (interval, weeks, days, positions, months, monthdays))| {
            let lists = [
                ("BYWEEKNO", weeks),
                ("BYYEARDAY", days),
                ("BYSETPOS", positions),
                ("BYMONTH", months),
                ("BYMONTHDAY", monthdays),
            ];
            let mut parts = vec![format!("RRULE:FREQ={freq};INTERVAL={interval}")];
            let is_said = |list: &String| list.len() % 2 == 1;
            let lists = lists.into_iter().filter(|(_, list)| is_said(list));
            parts.extend(lists.map(|(name, list)| format!("{name}={list}")));
            parts.extend(is_said(&interval).then(|| format!("BYDAY={day}")));
            parts.join(";") + "\n"
        },
    );
    prop_oneof![4 => fixed.prop_map(str::to_owned), 2 => rule, 1 => "[A-Z;:=,\\\\\"]{0,8}\n?"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_damage_to_a_calendar_is_a_panic(
        places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..30)
    ) {
        let mut bytes = OUTLOOK.to_vec();
        for (place, change) in places {
            let place = place.index(bytes.len());
            match change % 4 {
                0 => bytes[place] = change,
                1 => drop(bytes.remove(place)),
                2 => bytes.insert(place, change),
                _ => bytes[place] = b'9',
            }
        }
        let calendar = read(&bytes);
        prop_assert!(calendar.events.iter().all(|event| event.start <= event.end && !event.title.is_empty()));
    }

    #[test]
    fn no_heap_of_pieces_is_a_panic(pieces in prop::collection::vec(piece(), 0..30)) {
        let whole = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{}END:VEVENT\nEND:VCALENDAR\n", pieces.concat());
        for text in [pieces.concat(), whole] {
            let calendar = read(text.as_bytes());
            prop_assert!(calendar.events.len() <= MAX_CALENDAR_EVENTS);
            prop_assert!(calendar.events.is_sorted_by_key(|event| event.start));
        }
    }
}
