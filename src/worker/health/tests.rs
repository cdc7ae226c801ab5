//! Where each level begins.

use chrono::NaiveDate;

use crate::config::{Problem, ProblemKind, Problems};
use crate::domain::{FollowUp, FollowUpRound, FollowUpStatus};
use crate::kiosk::desk::HealthLevel::{Act, Fine, Look};
use crate::store::Store;
use crate::worker::health::{
    backup, check_database, clock, database, disk, disk_level, megabytes_used, memory, promises, regiegroep,
    retention, settings,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_disk_needs_a_person_under_500_megabytes_or_a_tenth() {
    let (mega, giga) = (1024 * 1024, 1024 * 1024 * 1024);
    assert_eq!(disk_level(500 * mega, 4 * giga), Fine);
    assert_eq!(disk_level(499 * mega, 4 * giga), Act);
    assert_eq!(disk_level(9 * giga, 100 * giga), Act, "less than a tenth");
    assert_eq!(disk_level(10 * giga, 100 * giga), Fine);
    assert_eq!(disk_level(0, 0), Act);
    assert_eq!(disk(std::path::Path::new("/nowhere/at/all")).level, Act);
}

#[test]
fn a_clock_before_this_version_or_before_the_last_start_is_wrong() {
    let noon = |text| day(text).and_hms_opt(12, 0, 0).unwrap();
    assert_eq!(clock(noon("2026-11-24"), None).level, Fine);
    assert_eq!(clock(noon("1970-01-01"), None).level, Act);
    assert_eq!(clock(noon("2026-11-24"), Some(day("2026-11-24"))).level, Fine);
    assert_eq!(clock(noon("2026-11-23"), Some(day("2026-11-24"))).level, Act);
    assert_eq!(clock(noon("2016-11-24"), Some(day("2010-01-01"))).level, Act);
}

#[test]
fn an_old_backup_is_worth_a_look_where_there_is_something_to_lose() {
    let today = day("2026-11-24");
    assert_eq!(backup(None, today, false).level, Fine);
    assert_eq!(backup(None, today, true).level, Look);
    assert_eq!(backup(Some(day("2026-09-25")), today, true).level, Fine);
    assert_eq!(backup(Some(day("2026-09-24")), today, true).level, Look);
    assert_eq!(backup(Some(day("2026-11-20")), today, true).number, Some(4));
}

#[test]
fn an_erasure_is_told_three_days_before() {
    let today = day("2026-11-24");
    assert_eq!(retention(None, today).level, Fine);
    assert_eq!(retention(Some(day("2026-11-28")), today).level, Fine);
    let told = retention(Some(day("2026-11-27")), today);
    assert_eq!((told.level, told.number, told.words.as_deref()), (Look, Some(3), Some("2026-11-27")));
    assert_eq!(retention(Some(day("2026-11-20")), today).number, Some(0), "overdue");
}

#[test]
fn what_waits_is_no_trouble_while_people_answer() {
    assert_eq!(regiegroep(0, false).level, Fine);
    assert_eq!(regiegroep(40, true).level, Fine);
    assert_eq!(regiegroep(40, false).level, Look);
}

#[test]
fn settings_and_database_that_are_wrong_need_a_person() {
    let problem = Problem {
        file: "kiosk.toml".into(),
        position: None,
        section: String::new(),
        kind: ProblemKind::More,
    };
    assert_eq!(settings(None, Some(&Problems(vec![problem]))).level, Act);
    assert_eq!(settings(None, None).level, Fine);
    assert_eq!(database(&check_database(&Store::in_memory().unwrap())).level, Fine);
    let wrong = database(&Err("stuk".into()));
    assert_eq!((wrong.level, wrong.words.as_deref()), (Act, Some("stuk")));
}

#[test]
fn memory_is_read_from_the_system() {
    assert_eq!(megabytes_used("Name:\tx\nVmRSS:\t  204800 kB\n"), Some(200));
    assert_eq!(megabytes_used("VmRSS: none"), None);
    assert!(memory().number.is_some_and(|used| used > 0));
}

#[test]
fn only_what_is_still_planned_after_its_day_is_an_open_promise() {
    let item = |status, by: Option<&str>| FollowUp {
        said: "Te kort.".into(),
        status,
        done: "Langer.".into(),
        by: by.map(day),
    };
    let planned = |by| item(FollowUpStatus::Planned, by);
    let of = |items: Vec<FollowUp>| {
        let check = promises(&[FollowUpRound { items, ..FollowUpRound::default() }], day("2026-11-24"));
        (check.level, check.number)
    };
    assert_eq!(of(vec![]), (Fine, Some(0)));
    assert_eq!(of(vec![planned(None), planned(Some("2026-11-24"))]), (Fine, Some(0)), "today is in time");
    assert_eq!(of(vec![item(FollowUpStatus::Done, Some("2026-11-23"))]), (Fine, Some(0)));
    assert_eq!(of(vec![planned(Some("2026-11-23")), planned(Some("2025-01-01"))]), (Look, Some(2)));
}
