//! What people see and touch: theme, texts, input, widgets and screens.

pub mod config_texts;
pub mod dates;
pub mod desk_texts;
pub mod input;
pub mod keyboard;
pub mod poll_texts;
pub mod previews;
pub mod problem_texts;
pub mod screens;
pub mod texts;
pub mod theme;
pub mod widgets;
