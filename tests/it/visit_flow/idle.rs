//! Nobody there any more: the question, and what is left for the next visitor, which is nothing.

use std::time::Duration;

use egui::{Event, Key, Modifiers, Pos2, TouchPhase};

use crate::driver::{KioskDriver, UPRIGHT};
use crate::hall::Hall;

#[test]
fn a_quiet_visitor_is_asked_and_can_go_on() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().waits(44.0).does_not_see("Bent u er nog?").waits(1.0).sees("Bent u er nog?");
    visitor.waits(29.0).sees("over 1 seconde opnieuw").chooses("Ja, ik ga verder").is_at("statement");
    visitor.does_not_see("Bent u er nog?").waits(44.0).does_not_see("Bent u er nog?");
}

#[test]
fn the_countdown_counts_down() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().waits(45.0).sees("over 30 seconden opnieuw").waits(1.0).sees("over 29 seconden opnieuw");
    visitor.waits(20.0).sees("over 9 seconden opnieuw").waits(9.5).is_at("wait");
}

#[test]
fn who_writes_gets_more_time_and_every_key_counts_as_a_touch() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").types("Ik").waits(89.0).does_not_see("Bent u er nog?");
    visitor.types("k").waits(88.0).does_not_see("Bent u er nog?").waits(2.0).sees("Bent u er nog?");
}

#[test]
fn any_touch_answers_the_question_and_types_nothing() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").types("Ja");
    let (key, place) = (visitor.place_of("q"), visitor.place_of("Plak op het bord"));
    for under in [key, place] {
        visitor.waits(91.0).sees("Bent u er nog?").taps_at(under).does_not_see("Bent u er nog?");
        visitor.is_at("note").sees("Ja");
    }
    // A finger that stays where the question was, and is lifted on the key under it.
    visitor
        .waits(91.0)
        .touches(1, TouchPhase::Start, key)
        .waits(2.0)
        .touches(1, TouchPhase::End, key)
        .waits(0.5);
    visitor.chooses("Plak op het bord").is_at("mirror");
    assert_eq!(visitor.hall.note_texts(), ["Ja"]);
}

#[test]
fn a_finger_on_a_key_when_the_question_comes_types_nothing() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").types("Ja");
    let key = visitor.place_of("q");
    // A child leans on a key; the palm trembles less than a move.
    visitor.touches(1, TouchPhase::Start, key).waits(95.0).sees("Bent u er nog?");
    visitor.touches(1, TouchPhase::End, key).waits(1.0).sees("Bent u er nog?");
    visitor.chooses("Ja, ik ga verder").chooses("Plak op het bord");
    assert_eq!(visitor.hall.note_texts(), ["Ja"]);
}

#[test]
fn the_question_lies_over_every_page() {
    for page in ["Thema-uurtjes", "Wat slaan we op?", "U doet mee als ouder · wijzig"] {
        let mut visitor = KioskDriver::in_the_hall();
        visitor.wakes().chooses(page).waits(45.5).sees("Bent u er nog?").waits(30.0).is_at("wait");
    }
}

/// What the screen shows, with all that a visitor can set.
fn first_look(visitor: &KioskDriver) -> String {
    let kiosk = visitor.kiosk();
    let labels: Vec<_> = visitor.things().into_iter().map(|thing| (thing.label, thing.rect)).collect();
    format!("{:?} {labels:?}", kiosk.settings())
}

#[test]
fn the_next_visitor_finds_the_screen_as_it_was() {
    let changes: [&[&str]; 2] = [
        &["English", "Size of the text", "Size of the text", "More contrast"],
        &["Knoppen lager op het scherm", "Nederlands", "Tekst: gewoon", "Meer contrast", "English", "Back"],
    ];
    for (size, changes) in [(crate::driver::LYING, changes[0]), (UPRIGHT, changes[1])] {
        let mut visitor = KioskDriver::in_this_hall(Hall::new(), size);
        let wait = first_look(&visitor);
        let statement = first_look(visitor.wakes());
        visitor.chooses_all(changes);
        assert_ne!(first_look(&visitor), statement, "nothing was changed");
        visitor.chooses("Agree").types("Mine").waits(121.0).is_at("wait");
        assert_eq!(first_look(&visitor), wait);
        assert_eq!(first_look(visitor.wakes()), statement);
        visitor.chooses("Eens").does_not_see("Mine");
        assert!(visitor.kiosk().visit().is_some_and(|visit| visit.draft.is_blank()));
    }
}

#[test]
fn neither_undo_nor_paste_brings_back_what_the_last_visitor_wrote() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").types("Geheim").waits(121.0).is_at("wait");
    visitor.wakes().chooses("Eens");
    for key in [Key::Z, Key::V, Key::Y, Key::Insert] {
        visitor.presses_key(key, Modifiers::COMMAND).presses_key(key, Modifiers::SHIFT);
    }
    visitor
        .gives(vec![Event::Paste("Geheim".into()), Event::Copy, Event::Cut])
        .waits(1.0)
        .does_not_see("Geheim");
    assert!(visitor.kiosk().visit().is_some_and(|visit| visit.draft.is_blank()));
    visitor.chooses("Tekenen").does_not_see("Wis laatste streep");
}

#[test]
fn the_keyboard_starts_anew_for_everybody() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").chooses("leestekens").sees("€").waits(121.0).is_at("wait");
    visitor.wakes().chooses("Eens").does_not_see("€").sees("Q");
}

#[test]
fn the_thank_you_does_not_ask_and_goes_by_itself() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor
        .wakes()
        .chooses_all(&["Sla over", "Sla over", "Sla over"])
        .is_at("thanks")
        .waits(7.0)
        .is_at("thanks");
    visitor.does_not_see("Bent u er nog?").waits(1.5).is_at("wait");
}

#[test]
fn a_screen_that_sleeps_through_the_countdown_wakes_at_the_start() {
    let mut visitor = KioskDriver::in_the_hall();
    // The compositor withheld frames for an hour: the lid was closed.
    visitor.wakes().passes(Duration::from_hours(1)).rest();
    visitor.waits(31.0).is_at("wait").taps_at(Pos2::new(960.0, 540.0)).is_at("statement");
}
