//! Shift, and the capitals that come by themselves at the start of a sentence.

use std::time::Duration;

use crate::ui::keyboard::typing;

/// Two presses on shift within this time lock it.
const DOUBLE: Duration = Duration::from_millis(400);

/// Whether letters come out as capitals, and until when.
#[derive(Clone, Debug)]
pub(super) struct Capitals {
    shift: Shift,
    pressed_at: Option<Duration>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shift {
    Off,
    /// A sentence starts here.
    Auto,
    /// For one letter.
    Once,
    Locked,
}

impl Capitals {
    /// Those of an empty text.
    pub(super) fn new() -> Self {
        Self { shift: Shift::Auto, pressed_at: None }
    }

    pub(super) fn are_on(&self) -> bool {
        match self.shift {
            Shift::Off => false,
            Shift::Auto | Shift::Once | Shift::Locked => true,
        }
    }

    pub(super) fn are_locked(&self) -> bool {
        self.shift == Shift::Locked
    }

    /// Shift is pressed.
    pub(super) fn press(&mut self, now: Duration) {
        let is_double = self.pressed_at.is_some_and(|at| now.saturating_sub(at) <= DOUBLE);
        // The press that unlocks is not half of a double one.
        self.pressed_at = (self.shift != Shift::Locked).then_some(now);
        self.shift = match self.shift {
            Shift::Off | Shift::Auto | Shift::Once if is_double => Shift::Locked,
            Shift::Off => Shift::Once,
            Shift::Auto | Shift::Once | Shift::Locked => Shift::Off,
        };
    }

    /// Something was typed or erased. While a finger holds shift it stays as it is.
    pub(super) fn after_typing(&mut self, text: &str, is_held: bool) {
        self.pressed_at = None;
        if !is_held {
            self.suit(text);
        }
    }

    /// What suits the next letter of this text.
    pub(super) fn suit(&mut self, text: &str) {
        if self.shift != Shift::Locked {
            self.shift = if typing::starts_sentence(text) { Shift::Auto } else { Shift::Off };
        }
    }
}
