//! A disk that does not keep, and settings that are broken while the screen runs.

use std::time::Duration;

use rusqlite::Connection;
use stellingenbord::domain::Language;

use crate::driver::{KioskDriver, LYING};
use crate::hall::{Hall, evening_clock};

/// Holds the database, as a copying program does, until it is dropped: nothing can be written meanwhile.
pub(crate) struct Held {
    connection: Connection,
}

impl Held {
    pub(crate) fn at(hall: &Hall) -> Self {
        let connection = Connection::open(hall.database()).expect("the database");
        connection.execute_batch("BEGIN IMMEDIATE").expect("the lock");
        Self { connection }
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.connection.execute_batch("ROLLBACK").expect("the end of the transaction");
    }
}

#[test]
fn what_cannot_be_saved_is_said_and_is_thanked_for_only_once_it_is_saved() {
    let mut visitor = KioskDriver::in_the_hall();
    let held = Held::at(&visitor.hall);
    visitor.wakes().chooses("Eens").is_at("note").chooses("Zonder briefje verder").is_at("saving");
    visitor
        .sees("Uw antwoord is nog niet bewaard.")
        .sees("We proberen het opnieuw.")
        .does_not_see("Dank u wel");
    assert_eq!(visitor.hall.counted(), "visits 0");
    drop(held);
    visitor.waits(5.0).is_at("mirror").sees("Dank u wel, uw antwoord is bewaard.");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1");
}

#[test]
fn who_leaves_before_it_is_saved_is_saved_all_the_same() {
    let mut visitor = KioskDriver::in_the_hall();
    let held = Held::at(&visitor.hall);
    visitor.wakes().chooses("Eens").types("Voor later").chooses("Plak op het bord").is_at("saving");
    visitor.chooses("Stoppen").is_at("wait");
    drop(held);
    visitor.waits(31.0);
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1, notes 1");
    assert_eq!(visitor.hall.note_texts(), ["Voor later"]);
}

#[test]
fn broken_settings_change_nothing_and_mended_ones_are_taken_over() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.sees("De Elout");
    visitor.hall.change("kiosk.toml", "name = \"De Elout\"", "name = ");
    visitor.waits(6.0).sees("De Elout").is_at("wait");
    visitor.hall.change("kiosk.toml", "name = ", "name = \"Het Palet\" # ");
    visitor.waits(6.0).sees("Het Palet").does_not_see("De Elout");
}

#[test]
fn new_settings_leave_a_visit_where_it_is() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").types("Half");
    visitor.hall.change("kiosk.toml", "name = \"De Elout\"", "name = \"Het Palet\"");
    visitor.waits(6.0).sees("Het Palet").is_at("note").sees("Half").types("je").sees("Halfje");
}

#[test]
fn a_screen_without_settings_says_so_and_begins_when_there_are_some() {
    let hall = Hall::new();
    let kept = std::fs::read_to_string(hall.config().join("kiosk.toml")).expect("the settings");
    hall.write("kiosk.toml", "[school]\n");
    let mut visitor = KioskDriver::start(hall, LYING, evening_clock("19:00"), false);
    visitor.is_at("out-of-order").sees("Dit scherm doet het even niet");
    visitor.hall.write("kiosk.toml", &kept);
    visitor.waits(6.0).is_at("wait").wakes().is_at("statement");
}

#[test]
fn a_screen_that_starts_with_broken_settings_uses_the_last_good_ones() {
    let hall = KioskDriver::in_the_hall().ends();
    hall.write("kiosk.toml", "name = ");
    let mut visitor = KioskDriver::start(hall, LYING, evening_clock("19:05"), false);
    visitor.is_at("wait").sees("De Elout").wakes().chooses("Eens");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1");
}

#[test]
fn a_new_evening_hangs_after_midnight() {
    let hall = Hall::new();
    let evening = std::fs::read_to_string(hall.config().join("evenings/avond.toml")).expect("the evening");
    hall.write(
        "evenings/volgende.toml",
        &evening.replace("2026-11-24", "2026-11-25").replace("welkom", "thuis"),
    );
    let mut visitor = KioskDriver::start(hall, LYING, evening_clock("23:58"), false);
    visitor.waits(130.0).wakes().is_at("agenda").chooses("Terug");
    visitor
        .passes(Duration::from_hours(18))
        .waits(60.0)
        .sees("woensdag 25 november")
        .wakes()
        .is_at("statement");
    let first = visitor.kiosk().board.statements.first().map(|statement| statement.text(Language::DUTCH));
    assert_eq!(first, Some("Ik voel me thuis op school."));
}
