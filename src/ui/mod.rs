//! What people see and touch: theme, texts, input, widgets and screens.

pub mod config_texts;
pub mod input;
pub mod keyboard;
pub mod problem_texts;
pub mod texts;
