//! What people see and touch: theme, texts, input, widgets and screens.

pub mod input;
pub mod keyboard;
pub mod texts;
