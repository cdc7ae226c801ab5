//! The kiosk itself: what it is showing, and how each event changes that.

use std::time::Duration;

use crate::clock::Now;
use crate::kiosk::{Board, Effect, Event, Fault, Rules, Unsaved, Visit};

/// The whole state of the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kiosk {
    pub board: Board,
    pub mode: Mode,
    /// Why the screen is out of order; nothing else is shown then.
    pub fault: Option<Fault>,
    pub unsaved: Unsaved,
}

/// Whether somebody is there.
#[derive(Clone, Debug, PartialEq)]
pub enum Mode {
    /// Nobody: the slides turn. `slide` counts on for ever, `since` is when it last turned.
    Waiting { slide: usize, since: Duration },
    /// Somebody.
    Visiting(Box<Visit>),
}

impl Default for Mode {
    fn default() -> Self {
        Self::Waiting { slide: 0, since: Duration::ZERO }
    }
}

/// Lets one event happen. Events that do not fit the moment (a late tap) change nothing.
pub fn update(kiosk: &mut Kiosk, rules: &Rules, event: Event, now: Now) -> Vec<Effect> {
    let _ = (kiosk, rules, event, now);
    Vec::new()
}
