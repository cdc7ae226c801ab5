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

    use super::Corner;

    const HOLD: Duration = Duration::from_secs(3);

    fn feel(corner: &mut Corner, moments: &[(u64, bool)]) -> Vec<u64> {
        let is_due = |(second, held): &&(u64, bool)| corner.is_due(*held, HOLD, Duration::from_secs(*second));
        moments.iter().filter(is_due).map(|(second, _)| *second).collect()
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
