//! Where nothing moves, nothing is drawn: a screen that hangs on for years must not burn electricity for nothing.

use std::time::Duration;

use crate::driver::{KioskDriver, LYING};
use crate::hall::{Hall, evening_clock};

/// How often the screen is drawn in these seconds in which nobody touches it.
fn frames_in(visitor: &mut KioskDriver, seconds: f64) -> u32 {
    let before = visitor.rest().n_frames();
    visitor.waits(seconds).n_frames() - before
}

fn hall_with_slow_slides() -> Hall {
    let hall = Hall::new();
    hall.change("kiosk.toml", "slide = 15", "slide = 300");
    hall
}

#[test]
fn nothing_is_drawn_while_nothing_moves() {
    let visits: [(&str, &[&str]); 6] = [
        ("wait", &[]),
        ("statement", &["wake"]),
        ("note", &["wake", "Eens"]),
        ("note", &["wake", "Eens", "Tekenen"]),
        ("mirror", &["wake", "Eens", "Zonder briefje verder"]),
        ("agenda", &["wake", "Thema-uurtjes"]),
    ];
    for (screen, steps) in visits {
        let mut visitor = KioskDriver::start(hall_with_slow_slides(), LYING, evening_clock("19:00"), false);
        for step in steps {
            if *step == "wake" {
                visitor.wakes()
            } else {
                visitor.chooses(step)
            };
        }
        visitor.is_at(screen);
        let asked = visitor.asked_for();
        assert!(Duration::from_secs(30) < asked, "{screen} {steps:?} asks to be drawn again in {asked:?}");
        assert_eq!(frames_in(&mut visitor, 40.0), 0, "{screen} {steps:?}");
    }
}

#[test]
fn typing_draws_once_for_each_thing_that_is_seen_and_then_rests() {
    let mut visitor = KioskDriver::start(hall_with_slow_slides(), LYING, evening_clock("19:00"), false);
    visitor.wakes().chooses("Eens").types("Hallo daar").waits(1.0);
    assert_eq!(frames_in(&mut visitor, 80.0), 0);
}

#[test]
fn a_slide_costs_a_frame_or_three() {
    let mut visitor = KioskDriver::in_the_hall();
    let n_frames = frames_in(&mut visitor, 60.0);
    assert!(n_frames <= 12, "{n_frames} frames for four slides");
}

#[test]
fn the_countdown_is_drawn_once_a_second() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().waits(45.5).sees("Bent u er nog?");
    let n_frames = frames_in(&mut visitor, 20.0);
    assert!((20..=60).contains(&n_frames), "{n_frames} frames in 20 seconds");
}

#[test]
fn a_resting_hand_costs_nothing() {
    let mut visitor = KioskDriver::start(hall_with_slow_slides(), LYING, evening_clock("19:00"), false);
    visitor.wakes().touches(1, egui::TouchPhase::Start, egui::Pos2::new(5.0, 500.0)).waits(11.0);
    let n_frames = frames_in(&mut visitor, 30.0);
    assert_eq!(n_frames, 0);
}
