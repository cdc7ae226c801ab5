//! The screen's own keyboard. It types at the end of a text that its caller owns, and remembers nothing.
//!
//! A key lights up when it is pressed and types when it is lifted, or when another finger presses: so
//! quick thumbs keep their order, and a finger that slides off types nothing. `state.rs` decides all of this
//! without a screen; `paint.rs` shows it.

mod capitals;
mod layout;
mod paint;
mod press;
mod state;
#[cfg(test)]
mod tests;
mod typing;

pub use crate::ui::keyboard::layout::{Key, KeyOrder, Page, Place};
pub use crate::ui::keyboard::paint::{KeyboardLook, keyboard_ui};
pub use crate::ui::keyboard::state::{Keyboard, KeyboardInput, KeyboardSettings};
