//! A hand on the glass: the events of a touchscreen exactly as egui-winit 0.37 passes them on.

use egui::{Event, Modifiers, PointerButton, Pos2, TouchDeviceId, TouchId, TouchPhase};

/// Fingers by number. Only the first gets pointer events too.
#[derive(Default)]
pub(crate) struct Hand {
    pointer: Option<u64>,
}

impl Hand {
    /// The events of one touch.
    pub(crate) fn events(&mut self, finger: u64, phase: TouchPhase, pos: Pos2) -> Vec<Event> {
        let (device_id, id) = (TouchDeviceId(7), TouchId(finger));
        let mut events = vec![Event::Touch { device_id, id, phase, pos, force: None }];
        if self.pointer.is_none_or(|pointer| pointer == finger) {
            self.pointer = match phase {
                TouchPhase::Start => Some(finger),
                TouchPhase::Move => self.pointer,
                TouchPhase::End | TouchPhase::Cancel => None,
            };
            match phase {
                TouchPhase::Start => events.extend([Event::PointerMoved(pos), button(pos, true)]),
                TouchPhase::Move => events.push(Event::PointerMoved(pos)),
                TouchPhase::End => events.extend([button(pos, false), Event::PointerGone]),
                TouchPhase::Cancel => events.push(Event::PointerGone),
            }
        }
        events
    }
}

/// The first button of a mouse, down or up.
pub(crate) fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}
