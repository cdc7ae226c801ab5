//! A keyboard that somebody plugs in: it changes nothing, whatever is pressed.

use std::time::Duration;

use egui::{
    Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2, TouchPhase, Vec2,
    ViewportCommand,
};

use stellingenbord::kiosk::Mode;

use crate::driver::KioskDriver;

/// Keys that do something. It stays empty.
const ALLOWED: [Key; 0] = [];

fn modifiers() -> impl Iterator<Item = Modifiers> {
    (0..16_u8).map(|bits| Modifiers {
        alt: bits & 1 > 0,
        ctrl: bits & 2 > 0,
        shift: bits & 4 > 0,
        mac_cmd: bits & 8 > 0,
        command: bits & 2 > 0,
    })
}

/// The state of the core without what time does: a key counts as a touch, and the slides turn.
fn state(visitor: &KioskDriver) -> String {
    let mut kiosk = visitor.kiosk().clone();
    match &mut kiosk.mode {
        Mode::Visiting(visit) => visit.last_touch = Duration::ZERO,
        Mode::Waiting { slide, since } => (*slide, *since) = (0, Duration::ZERO),
        Mode::Desk(desk) => desk.last_touch = Duration::ZERO,
    }
    format!("{kiosk:?}")
}

#[track_caller]
fn presses_all_keys(visitor: &mut KioskDriver) {
    let before = state(visitor);
    let screen = visitor.screen();
    for modifiers in modifiers() {
        for key in Key::ALL.iter().filter(|key| !ALLOWED.contains(key)) {
            visitor.presses_key(*key, modifiers);
            let commands = visitor.commands();
            assert!(commands.is_empty(), "{key:?} with {modifiers:?} commands the window: {commands:?}");
        }
        assert!(state(visitor) == before, "a key with {modifiers:?} did something on {screen}");
    }
}

#[test]
fn no_key_does_anything_on_the_wait_screen() {
    presses_all_keys(&mut KioskDriver::in_the_hall());
}

#[test]
fn no_key_does_anything_on_a_statement() {
    presses_all_keys(KioskDriver::in_the_hall().wakes());
}

#[test]
fn no_key_does_anything_on_a_note() {
    presses_all_keys(KioskDriver::in_the_hall().wakes().chooses("Eens").types("Ja"));
}

#[test]
fn no_key_does_anything_on_the_mirror() {
    presses_all_keys(KioskDriver::in_the_hall().wakes().chooses_all(&["Eens", "Zonder briefje verder"]));
}

#[test]
fn no_key_changes_how_large_everything_is() {
    let mut visitor = KioskDriver::in_the_hall();
    let size = visitor.wakes().size();
    for key in [Key::Plus, Key::Minus, Key::Equals, Key::Num0] {
        visitor.presses_key(key, Modifiers::COMMAND);
    }
    visitor.gives(vec![Event::Zoom(2.0), Event::Rotate(1.0)]).rest();
    assert_eq!(visitor.size(), size);
}

#[test]
fn a_wheel_and_the_other_buttons_of_a_mouse_do_nothing() {
    let mut visitor = KioskDriver::in_the_hall();
    let agree = visitor.wakes().place_of("Eens");
    let before = state(&visitor);
    for wheel in [Vec2::new(0.0, 500.0), Vec2::new(-500.0, 0.0)] {
        let (unit, phase, modifiers) = (MouseWheelUnit::Point, TouchPhase::Move, Modifiers::COMMAND);
        visitor.gives(vec![Event::MouseWheel {
            unit,
            delta: wheel,
            phase,
            modifiers,
            source: MouseWheelSource::Wheel,
        }]);
    }
    for button in
        [PointerButton::Secondary, PointerButton::Middle, PointerButton::Extra1, PointerButton::Extra2]
    {
        let event =
            |pressed| Event::PointerButton { pos: agree, button, pressed, modifiers: Modifiers::NONE };
        visitor.gives(vec![Event::PointerMoved(agree), event(true), event(false)]);
    }
    visitor.gives(vec![Event::PointerMoved(Pos2::new(3.0, 3.0))]).rest();
    assert_eq!(state(&visitor), before);
}

#[test]
fn the_window_does_not_close_when_it_is_asked_to() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.asks_to_close();
    assert_eq!(visitor.commands(), [ViewportCommand::CancelClose]);
    assert_eq!(visitor.rest().screen(), "wait");
}
