//! The door: PINs, tries, waits, and what survives a restart.

use std::time::Duration;

use crate::kiosk::desk::{DeskJob, DeskNews, Digits, JobFault, NewPin, wait_after};
use crate::worker::desk::tests::Hall;

const WRONG: &str = "000000";

fn make(hall: &mut Hall, is_first: bool) -> Option<NewPin> {
    let told = hall.ask(DeskJob::MakePin { is_first });
    told.into_iter().find_map(|news| if let DeskNews::PinMade(made) = news { Some(made) } else { None })
}

fn try_pin(hall: &mut Hall, pin: &str) -> Vec<DeskNews> {
    hall.ask(DeskJob::TryPin(Digits(pin.to_owned())))
}

fn refused() -> DeskNews {
    DeskNews::PinNotCompared(JobFault::Unexpected)
}

fn lock(failures: u32) -> DeskNews {
    DeskNews::Lock { has_pin: true, failures }
}

#[test]
fn the_first_pin_is_made_once_and_opens_the_door() {
    let mut hall = Hall::open();
    assert!(hall.ask(DeskJob::TryPin(Digits(WRONG.into()))).contains(&refused()), "there is no PIN yet");
    let made = make(&mut hall, true).unwrap();
    assert!(make(&mut hall, true).is_none(), "somebody at the door cannot make a second first one");
    assert_eq!(try_pin(&mut hall, WRONG), [lock(1), DeskNews::PinWasWrong]);
    assert_eq!(try_pin(&mut hall, &made.pin), [lock(0), DeskNews::PinWasRight]);
    let again = make(&mut hall, false).unwrap();
    assert_ne!(again.pin, made.pin);
    assert_eq!(try_pin(&mut hall, &made.pin), [lock(1), DeskNews::PinWasWrong]);
}

#[test]
fn fifteen_wrong_tries_with_restarts_and_a_clock_that_jumps_are_never_one_too_many() {
    let mut hall = Hall::open();
    make(&mut hall, true).unwrap();
    let years = ["2036-11-24T19:00:00", "2016-11-24T19:00:00", "2026-11-24T19:00:00"];
    for failures in 1..=15 {
        assert_eq!(try_pin(&mut hall, WRONG), [lock(failures), DeskNews::PinWasWrong]);
        let wait = wait_after(failures);
        // The power goes, and the clock on the wall is ten years off: the whole wait begins anew.
        hall.restart_at(years[failures as usize % 3]);
        assert!(hall.told.contains(&lock(failures)), "told at the start");
        if wait.is_zero() {
            continue;
        }
        let almost = (wait / 2).saturating_sub(Duration::from_millis(1));
        for part in [Duration::ZERO, wait / 2, almost] {
            hall.wait(part);
            assert_eq!(try_pin(&mut hall, WRONG), [refused()], "after {failures}, within its {wait:?}");
        }
        hall.wait(Duration::from_millis(1));
    }
}

#[test]
fn a_right_pin_during_a_wait_is_not_even_looked_at() {
    let mut hall = Hall::open();
    let made = make(&mut hall, true).unwrap();
    for _ in 0..5 {
        try_pin(&mut hall, WRONG);
    }
    assert_eq!(try_pin(&mut hall, &made.pin), [refused()]);
    hall.wait(Duration::from_secs(15));
    assert_eq!(try_pin(&mut hall, &made.pin), [lock(0), DeskNews::PinWasRight]);
    assert_eq!(try_pin(&mut hall, WRONG), [lock(1), DeskNews::PinWasWrong], "the count began again");
}

#[test]
fn a_recovery_code_works_once_and_its_tries_count_too() {
    let mut hall = Hall::open();
    let made = make(&mut hall, true).unwrap();
    let mut by_code = |code: &str| hall.ask(DeskJob::TryRecoveryCode(Digits(code.to_owned())));
    assert_eq!(by_code("123456789012"), [lock(1), DeskNews::PinWasWrong]);
    assert_eq!(by_code(&made.recovery_code), [lock(0), DeskNews::PinWasRight]);
    assert_eq!(by_code(&made.recovery_code), [lock(1), DeskNews::PinWasWrong]);
}

#[test]
fn a_pin_made_on_the_command_line_opens_a_kiosk_that_runs_and_ends_a_wait() {
    let mut hall = Hall::open();
    make(&mut hall, true).unwrap();
    for _ in 0..6 {
        try_pin(&mut hall, WRONG);
    }
    let (made, lock_of_command) =
        crate::worker::pin::make(&mut || 0x1234_5678_9ABC_DEF0_1357_9BDF_2468_ACE0 ^ fastrand::u128(..))
            .unwrap();
    let mut other = crate::store::Store::open(&hall.path("data/kiosk.db")).unwrap();
    other.set_staff_lock(&lock_of_command).unwrap();
    drop(other);
    // The kiosk looks by itself every two seconds; a new start looks at once.
    hall.start();
    assert_eq!(try_pin(&mut hall, &made.pin), [DeskNews::PinWasRight]);
}
