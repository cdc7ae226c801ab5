//! The corner of the glass that opens the staff desk when it is held. Nobody sees that it is felt.

use std::time::Duration;

use egui::{Pos2, Rect, Vec2};

use crate::ui::input::Finger;

/// The side of the square at the top left, in millimetres.
const SIDE_MM: f32 = 20.0;

/// Since when a finger rests in the corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Corner {
    #[default]
    Free,
    Held {
        since: Duration,
    },
    /// It has opened the desk, and opens it again only after it was lifted.
    Done,
}

/// Whether one finger and no other is down, and has stayed in the corner since it was pressed.
pub(super) fn is_held(fingers: &[Finger], mm: f32) -> bool {
    let corner = Rect::from_min_size(Pos2::ZERO, Vec2::splat(SIDE_MM * mm));
    match fingers {
        [finger] => corner.contains(finger.start) && corner.contains(finger.pos),
        [] | [_, _, ..] => false,
    }
}

impl Corner {
    /// Takes in whether the corner is held now; tells, once a hold, that it was held long enough.
    pub(super) fn is_due(&mut self, is_held: bool, hold: Duration, since_start: Duration) -> bool {
        let (next, is_due) = match (*self, is_held) {
            (_, false) => (Self::Free, false),
            (Self::Free, true) => (Self::Held { since: since_start }, false),
            (Self::Held { since }, true) if since + hold <= since_start => (Self::Done, true),
            (Self::Held { .. } | Self::Done, true) => (*self, false),
        };
        *self = next;
        is_due
    }

    /// When it will have been held long enough.
    pub(super) fn deadline(self, hold: Duration) -> Option<Duration> {
        match self {
            Self::Free | Self::Done => None,
            Self::Held { since } => Some(since + hold),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use egui::{
        Context, Event, Modifiers, PointerButton, Pos2, RawInput, Rect, TouchDeviceId, TouchId, TouchPhase,
    };
    use egui::{pos2, vec2};

    use super::{Corner, is_held};
    use crate::ui::input::{RouterTimes, TouchRouter, configure};

    const HOLD: Duration = Duration::from_secs(3);

    fn feel(corner: &mut Corner, moments: &[(u64, bool)]) -> Vec<u64> {
        let is_due = |(second, held): &&(u64, bool)| corner.is_due(*held, HOLD, Duration::from_secs(*second));
        moments.iter().filter(is_due).map(|(second, _)| *second).collect()
    }

    /// Two points a millimetre, so the corner is forty points wide.
    fn glass() -> Context {
        let ctx = Context::default();
        configure(&ctx, 2.0, RouterTimes::default());
        ctx
    }

    /// Tells whether the corner is held after these events.
    fn held(ctx: &Context, events: Vec<Event>) -> bool {
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(500.0, 400.0)));
        let input = RawInput { screen_rect, events, ..RawInput::default() };
        ctx.run_ui(input, |_| {}).textures_delta.clear();
        ctx.with_plugin(|router: &mut TouchRouter| is_held(router.fingers(), 2.0)).unwrap()
    }

    fn touch(finger: u64, phase: TouchPhase, pos: Pos2) -> Event {
        Event::Touch { device_id: TouchDeviceId(0), id: TouchId(finger), phase, pos, force: None }
    }

    #[test]
    fn one_finger_that_stays_in_the_corner_holds_it_even_if_its_touch_only_woke_the_screen() {
        for wakes in [false, true] {
            let ctx = glass();
            ctx.with_plugin(|router: &mut TouchRouter| router.set_wake_mode(wakes));
            assert!(!held(&ctx, vec![]));
            assert!(held(&ctx, vec![touch(1, TouchPhase::Start, pos2(39.0, 39.0))]));
            ctx.with_plugin(TouchRouter::screen_changed);
            assert!(held(&ctx, vec![touch(1, TouchPhase::Move, pos2(30.0, 39.0))]));
            assert!(!held(&ctx, vec![touch(1, TouchPhase::Move, pos2(41.0, 39.0))]), "it has slid out");
        }
    }

    #[test]
    fn a_second_finger_or_one_that_slides_in_holds_nothing() {
        let ctx = glass();
        let start = |finger, pos| touch(finger, TouchPhase::Start, pos);
        assert!(!held(&ctx, vec![start(1, pos2(10.0, 10.0)), start(2, pos2(300.0, 300.0))]));
        let ctx = glass();
        assert!(!held(&ctx, vec![start(1, pos2(60.0, 10.0)), touch(1, TouchPhase::Move, pos2(10.0, 10.0))]));
    }

    #[test]
    fn a_mouse_is_a_finger_too() {
        let (pos, modifiers) = (pos2(5.0, 5.0), Modifiers::NONE);
        let press = Event::PointerButton { pos, button: PointerButton::Primary, pressed: true, modifiers };
        assert!(held(&glass(), vec![press]));
    }

    #[test]
    fn a_hold_of_three_seconds_opens_once_until_the_finger_is_lifted() {
        let moments =
            [(0, true), (2, true), (3, true), (4, true), (9, true), (10, false), (11, true), (14, true)];
        assert_eq!(feel(&mut Corner::default(), &moments), [3, 14]);
    }

    #[test]
    fn a_hold_that_is_interrupted_begins_anew() {
        let moments = [(0, true), (2, true), (2, false), (3, true), (5, true), (5, false)];
        assert!(feel(&mut Corner::default(), &moments).is_empty());
    }
}
