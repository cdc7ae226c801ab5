//! A hand for tests: touches a harness exactly as egui-winit reports a touchscreen.

use egui::{Event, Modifiers, PointerButton, Pos2, TouchDeviceId, TouchId, TouchPhase};
use egui_kittest::Harness;

/// One step of a harness that a hand touches, in milliseconds.
pub(crate) const STEP_MS: u64 = 10;

/// Fingers by number. Only the first gets pointer events, as egui-winit does.
#[derive(Default)]
pub(crate) struct Hand {
    pointer: Option<u64>,
}

impl Hand {
    /// Puts a finger down.
    pub(crate) fn down<S>(&mut self, harness: &mut Harness<'_, S>, finger: u64, pos: Pos2) {
        self.touch(harness, finger, TouchPhase::Start, pos);
    }

    /// Moves it.
    pub(crate) fn move_to<S>(&mut self, harness: &mut Harness<'_, S>, finger: u64, pos: Pos2) {
        self.touch(harness, finger, TouchPhase::Move, pos);
    }

    /// Lifts it.
    pub(crate) fn up<S>(&mut self, harness: &mut Harness<'_, S>, finger: u64, pos: Pos2) {
        self.touch(harness, finger, TouchPhase::End, pos);
    }

    /// The touchscreen takes it back.
    pub(crate) fn cancel<S>(&mut self, harness: &mut Harness<'_, S>, finger: u64, pos: Pos2) {
        self.touch(harness, finger, TouchPhase::Cancel, pos);
    }

    /// Presses and lifts, and lets the screen settle.
    pub(crate) fn tap<S>(&mut self, harness: &mut Harness<'_, S>, finger: u64, pos: Pos2) {
        self.down(harness, finger, pos);
        wait(harness, 30);
        self.up(harness, finger, pos);
        wait(harness, 30);
    }

    fn touch<S>(&mut self, harness: &mut Harness<'_, S>, finger: u64, phase: TouchPhase, pos: Pos2) {
        harness.input_mut().events.extend(self.events(finger, phase, pos));
        harness.step();
    }

    /// The events of one touch, in the order of egui-winit 0.37.
    pub(crate) fn events(&mut self, finger: u64, phase: TouchPhase, pos: Pos2) -> Vec<Event> {
        let (device_id, id) = (TouchDeviceId(7), TouchId(finger));
        let mut events = vec![Event::Touch { device_id, id, phase, pos, force: None }];
        let button = |pressed| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        if self.pointer.is_none_or(|pointer| pointer == finger) {
            self.pointer = match phase {
                TouchPhase::Start => Some(finger),
                TouchPhase::Move => self.pointer,
                TouchPhase::End | TouchPhase::Cancel => None,
            };
            match phase {
                TouchPhase::Start => events.extend([Event::PointerMoved(pos), button(true)]),
                TouchPhase::Move => events.push(Event::PointerMoved(pos)),
                TouchPhase::End => events.extend([button(false), Event::PointerGone]),
                TouchPhase::Cancel => events.push(Event::PointerGone),
            }
        }
        events
    }
}

/// Lets time pass.
pub(crate) fn wait<S>(harness: &mut Harness<'_, S>, milliseconds: u64) {
    for _ in 0..milliseconds.div_ceil(STEP_MS) {
        harness.step();
    }
}
