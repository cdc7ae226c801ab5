//! Fingers that do more, or less, than they should.

use std::time::Duration;

use egui::{Pos2, TouchPhase};

use crate::driver::KioskDriver;

#[test]
fn the_waking_touch_presses_nothing() {
    // Where *Eens* will be, on the wait screen, held for a while and lifted.
    let mut visitor = KioskDriver::in_the_hall();
    let agree = visitor.wakes().place_of("Eens");
    visitor.chooses("Stoppen").touches(1, TouchPhase::Start, agree).waits(1.0).is_at("statement");
    visitor
        .touches(1, TouchPhase::End, agree)
        .waits(0.05)
        .taps_quickly_at(agree)
        .waits(1.0)
        .is_at("statement");
    assert_eq!(visitor.hall.counted(), "visits 0");
    visitor.taps_at(agree).is_at("note");
}

#[test]
fn a_waking_touch_within_one_frame_wakes_too() {
    let mut visitor = KioskDriver::in_the_hall();
    let (mut hand, middle) = (crate::driver::Hand::default(), Pos2::new(960.0, 540.0));
    let mut events = hand.events(1, TouchPhase::Start, middle);
    events.extend(hand.events(1, TouchPhase::End, middle));
    visitor.gives(events).waits(0.5).is_at("statement");
}

#[test]
fn a_double_tap_counts_once() {
    let mut visitor = KioskDriver::in_the_hall();
    let agree = visitor.wakes().place_of("Eens");
    visitor.taps_quickly_at(agree).passes(Duration::from_millis(80)).taps_quickly_at(agree).waits(1.0);
    visitor.is_at("note").does_not_see("Dank u wel");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1");
}

#[test]
fn a_double_tap_on_stop_starts_no_new_visit() {
    let mut visitor = KioskDriver::in_the_hall();
    let stop = visitor.wakes().place_of("Stoppen");
    visitor
        .taps_quickly_at(stop)
        .passes(Duration::from_millis(80))
        .taps_quickly_at(stop)
        .waits(1.0)
        .is_at("wait");
    visitor.wakes().is_at("statement");
}

#[test]
fn a_hand_that_rests_on_the_glass_when_the_visit_ends_wakes_nothing() {
    let mut visitor = KioskDriver::in_the_hall();
    let nowhere = Pos2::new(5.0, 500.0);
    visitor.wakes().touches(1, TouchPhase::Start, nowhere).waits(45.0).sees("Bent u er nog?");
    visitor
        .waits(30.0)
        .is_at("wait")
        .waits(20.0)
        .touches(1, TouchPhase::End, nowhere)
        .waits(1.0)
        .is_at("wait");
}

#[test]
fn two_fingers_at_once_give_one_answer() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes();
    let (agree, disagree) = (visitor.place_of("Eens"), visitor.place_of("Oneens"));
    visitor.touches(1, TouchPhase::Start, agree).touches(2, TouchPhase::Start, disagree);
    visitor.touches(1, TouchPhase::End, agree).touches(2, TouchPhase::End, disagree).waits(1.0);
    visitor.is_at("note").sees("U koos: Eens");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1");
}

#[test]
fn two_children_press_all_at_once_and_lift_in_one_frame() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes();
    let places = ["Eens", "Neutraal", "Oneens"].map(|label| visitor.place_of(label));
    let mut hand = crate::driver::Hand::default();
    let mut all = |phase| -> Vec<_> {
        let fingers = (1_u64..).zip(places);
        fingers.flat_map(|(finger, pos)| hand.events(finger, phase, pos)).collect()
    };
    let (down, up) = (all(TouchPhase::Start), all(TouchPhase::End));
    visitor.gives(down).gives(up).waits(1.0).is_at("note");
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1");
}

#[test]
fn sliding_off_a_button_chooses_nothing() {
    let mut visitor = KioskDriver::in_the_hall();
    let agree = visitor.wakes().place_of("Eens");
    let away = Pos2::new(agree.x, agree.y - 400.0);
    visitor.touches(1, TouchPhase::Start, agree).touches(1, TouchPhase::Move, away);
    visitor.touches(1, TouchPhase::End, away).waits(1.0).is_at("statement");
    assert_eq!(visitor.hall.counted(), "visits 0");
}

#[test]
fn a_touch_that_the_system_takes_back_chooses_nothing() {
    let mut visitor = KioskDriver::in_the_hall();
    let agree = visitor.wakes().place_of("Eens");
    visitor
        .touches(1, TouchPhase::Start, agree)
        .touches(1, TouchPhase::Cancel, agree)
        .waits(1.0)
        .is_at("statement");
}

#[test]
fn two_thumbs_type_both_letters_also_in_one_frame() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens");
    let mut hand = crate::driver::Hand::default();
    let (a, b) = (visitor.place_of("J"), visitor.place_of("A"));
    let mut events = hand.events(1, TouchPhase::Start, a);
    events.extend(hand.events(2, TouchPhase::Start, b));
    events.extend(hand.events(1, TouchPhase::End, a));
    events.extend(hand.events(2, TouchPhase::End, b));
    visitor.gives(events).rest().sees("Ja");
}

#[test]
fn the_last_letter_and_the_button_in_one_frame_both_count() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").types("J");
    let mut hand = crate::driver::Hand::default();
    let mut events = Vec::new();
    for pos in [visitor.place_of("a"), visitor.place_of("Plak op het bord")] {
        events.extend(hand.events(1, TouchPhase::Start, pos));
        events.extend(hand.events(1, TouchPhase::End, pos));
    }
    visitor.gives(events).waits(0.5).is_at("mirror");
    assert_eq!(visitor.hall.note_texts(), ["Ja"]);
}
