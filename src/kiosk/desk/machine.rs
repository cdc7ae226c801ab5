//! What each touch at the desk and each piece of news means at the moment it comes.

use crate::clock::Now;
use crate::kiosk::desk::{DeskEvent, DeskNews};
use crate::kiosk::{Effect, Kiosk, Rules};

/// Lets something happen at the desk.
pub(in crate::kiosk) fn happen(_: &mut Kiosk, _: &Rules, _: DeskEvent, _: Now) -> Vec<Effect> {
    Vec::new()
}

/// Takes in what the worker tells.
pub(in crate::kiosk) fn told(_: &mut Kiosk, _: &Rules, _: DeskNews, _: Now) -> Vec<Effect> {
    Vec::new()
}
