//! Somebody of the school at the staff desk.

use std::time::Duration;

use egui::{Pos2, TouchPhase};
use stellingenbord::kiosk::desk::Desk;

use crate::driver::KioskDriver;

/// A place in the corner that opens the desk.
pub(crate) const CORNER: Pos2 = Pos2::new(12.0, 12.0);

impl KioskDriver {
    /// Holds the corner until the desk opens.
    pub(crate) fn holds_the_corner(&mut self) -> &mut Self {
        self.touches(1, TouchPhase::Start, CORNER).waits(3.1);
        self.touches(1, TouchPhase::End, CORNER).rest().waits(0.4)
    }

    /// Types digits on the number pad.
    #[track_caller]
    pub(crate) fn types_digits(&mut self, digits: &str) -> &mut Self {
        for digit in digits.chars() {
            self.chooses(&digit.to_string());
        }
        self
    }

    /// Comes to the desk, past its door.
    #[track_caller]
    pub(crate) fn signs_in(&mut self, pin: &str) -> &mut Self {
        self.holds_the_corner().types_digits(pin).is_on_page("evening")
    }

    /// This page of the desk is shown.
    #[track_caller]
    pub(crate) fn is_on_page(&mut self, page: &str) -> &mut Self {
        assert_eq!(self.kiosk().desk().map(Desk::page), Some(page), "{}", self.screen());
        self
    }

    /// Lets time pass while the store and a long job do whatever they do, and nobody waits for them.
    pub(crate) fn passes_unheard(&mut self, time: Duration) -> &mut Self {
        self.passes(time).gives(Vec::new())
    }
}
