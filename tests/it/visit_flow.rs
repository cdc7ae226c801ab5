//! Whole visits through the whole app: screens, fingers, core, store.

mod agenda;
mod fingers;
mod idle;
mod keys;
mod monkey;
mod pages;
mod stillness;
mod topics;
mod trouble;

use std::time::Duration;

use chrono::Timelike as _;
use egui::Pos2;

use crate::driver::{KioskDriver, LYING, UPRIGHT};
use crate::hall::{Hall, evening_clock};

#[test]
fn two_taps_and_the_answer_is_kept() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.sees("Ik voel me welkom op school.").wakes().is_at("statement");
    visitor.chooses("Eens").is_at("note");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1");
}

#[test]
fn on_an_upright_screen_too() {
    let mut visitor = KioskDriver::in_this_hall(Hall::new(), UPRIGHT);
    visitor.wakes().chooses("Oneens").chooses("Zonder briefje verder").sees("uw antwoord is bewaard");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: disagree 1");
}

#[test]
fn with_a_mouse_too() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().clicks("Neutraal").clicks("Zonder briefje verder").is_at("mirror");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: neutral 1");
}

#[test]
fn all_statements_and_thank_you_and_back_to_the_start() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().sees("Stelling 1 van 3").chooses_all(&[
        "Eens",
        "Zonder briefje verder",
        "Volgende stelling",
    ]);
    visitor.sees("Stelling 2 van 3").chooses("Ik snap de stelling niet");
    visitor.sees("Stelling 3 van 3").chooses("Sla over").is_at("thanks").sees("Bedankt!");
    visitor.waits(8.0).is_at("wait");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1; 2: unclear 1; 3: skipped 1");
}

#[test]
fn the_statement_that_hung_there_comes_first() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.waits(15.0).sees("Ik weet wat er met mijn inbreng gebeurt.");
    visitor.wakes().sees("Ik weet wat er met mijn inbreng gebeurt.").chooses("Eens");
    assert_eq!(visitor.hall.counted(), "visits 1; 2: agree 1");
}

#[test]
fn a_stance_can_be_changed_and_the_last_one_counts() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").sees("U koos: Eens").chooses("Wijzig").is_at("statement");
    visitor.chooses("Oneens").sees("U koos: Oneens");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: disagree 1");
    visitor.chooses_all(&["Zonder briefje verder", "Volgende stelling", "Vorige", "Neutraal"]);
    assert_eq!(visitor.hall.counted(), "visits 1; 1: neutral 1");
}

#[test]
fn a_typed_note_is_kept_letter_for_letter() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").types("Goed idee! Één keer").sees("Goed idee! Één keer");
    visitor.chooses("Plak op het bord").is_at("mirror").sees("uw briefje is bewaard");
    assert_eq!(visitor.hall.note_texts(), ["Goed idee! Één keer"]);
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1, notes 1");
}

#[test]
fn the_note_goes_along_with_a_changed_stance() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").types("Nee").chooses_all(&[
        "Plak op het bord",
        "Volgende stelling",
        "Vorige",
    ]);
    visitor.chooses("Oneens").is_at("mirror").chooses("Klaar").is_at("thanks");
    assert_eq!(visitor.hall.notes()[0].stance.code(), "disagree");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: disagree 1, notes 1");
}

#[test]
fn a_drawn_note_is_kept_with_its_lines() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").chooses("Tekenen");
    let middle = visitor.place_of("Teken hier met uw vinger");
    let line = |y: f32| [-200.0, -100.0, 0.0, 100.0].map(|x| Pos2::new(middle.x + x, middle.y + y));
    visitor.draws(&line(-60.0)).draws(&line(0.0)).draws(&line(60.0));
    visitor.chooses("Wis laatste streep").chooses("Roze briefje").chooses("Plak op het bord").is_at("mirror");
    assert_eq!(visitor.hall.note_texts(), ["2 lines"]);
    assert_eq!(visitor.hall.notes()[0].colour.code(), "pink");
}

#[test]
fn an_empty_note_cannot_be_put_up() {
    let mut visitor = KioskDriver::in_the_hall();
    let place = visitor.wakes().chooses("Eens").place_of("Plak op het bord");
    visitor.taps_at(place).is_at("note").types("  ").taps_at(place).is_at("note");
    visitor.chooses("Zonder briefje verder").is_at("mirror").does_not_see("Haal weg");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1");
}

#[test]
fn a_note_can_be_taken_back_for_a_minute_and_not_later() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").types("Oeps").chooses("Plak op het bord");
    visitor
        .waits(30.0)
        .chooses("Haal weg")
        .sees("Uw briefje is weggehaald.")
        .sees("Uw antwoord blijft staan.");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1");
    assert_eq!(visitor.hall.note_texts(), [""], "its words are gone too");

    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").types("Oeps").chooses("Plak op het bord");
    let gone = visitor.place_of("Haal weg");
    // A touch now and then, or the screen would ask whether anybody is there.
    for _ in 0..2 {
        visitor.waits(30.0).taps_at(Pos2::new(2.0, 500.0));
    }
    visitor.does_not_see("Haal weg").taps_at(gone).is_at("mirror");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1, notes 1");
}

#[test]
fn stop_forgets_the_note_and_keeps_the_answer() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor
        .wakes()
        .chooses("Eens")
        .types("Dit wil ik niet")
        .chooses("Wijzig")
        .chooses("Stoppen")
        .is_at("wait");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1");
    visitor.wakes().chooses("Oneens").does_not_see("Dit wil ik niet");
    assert_eq!(visitor.hall.counted(), "visits 2; 1: agree 1, disagree 1");
}

#[test]
fn nobody_can_answer_once_the_evening_has_closed() {
    let mut visitor = KioskDriver::start(Hall::new(), LYING, evening_clock("21:29"), false);
    visitor.sees("Tik op het scherm en geef uw mening").waits(60.0).is_at("wait");
    visitor
        .does_not_see("Tik op het scherm en geef uw mening")
        .wakes()
        .is_at("agenda")
        .chooses("Terug")
        .is_at("wait");
}

#[test]
fn a_visit_that_goes_on_past_closing_time_is_finished() {
    let mut visitor = KioskDriver::start(Hall::new(), LYING, evening_clock("21:29"), false);
    visitor.wakes().waits(40.0).chooses("Eens").waits(30.0).chooses("Zonder briefje verder").is_at("mirror");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1");
}

#[test]
fn practice_wears_a_ribbon_and_counts_nothing() {
    let mut visitor = KioskDriver::start(Hall::new(), LYING, evening_clock("12:00"), true);
    visitor.sees("Proef: deze antwoorden tellen niet mee").wakes();
    visitor
        .sees("Proef: deze antwoorden tellen niet mee")
        .chooses("Eens")
        .types("Proef")
        .chooses("Plak op het bord");
    assert_eq!(visitor.hall.counted(), "visits 0");
    assert_eq!(visitor.hall.note_texts(), ["Proef"]);
}

#[test]
fn the_clock_by_hand_and_the_clock_of_the_app_are_one() {
    let clock = evening_clock("19:00");
    KioskDriver::start(Hall::new(), LYING, clock.clone(), false).waits(120.0);
    let passed = clock.now().since_start;
    assert!(passed >= Duration::from_mins(2), "{passed:?}");
    assert_eq!(clock.now().local.minute(), 2);
}
