//! What happens: an event goes in, effects come out. Pure: time and chance are arguments, nothing can fail.

mod board;
mod burst;
pub mod desk;
mod event;
mod machine;
mod panels;
mod saving;
mod screen;
mod visit;
mod visiting;
mod wall;
mod wishes;

#[cfg(test)]
mod tests;

pub use board::{Board, HallStatement};
pub use burst::JustEnded;
pub use event::{Effect, Event, Fault, NoteMode, Panel, Rules, Ticket};
pub use machine::{Kiosk, Mode, deadline, update};
pub use saving::Unsaved;
pub use screen::{FOLLOW_UPS_A_SLIDE, Screen, Slide, is_open, slides};
pub use visit::{Answer, Draft, Interest, PlacedNote, Settings, Step, TextSize, ThanksFor, Visit};
pub use wall::wall_page;
pub use wishes::{TopicsPage, Wishes};
