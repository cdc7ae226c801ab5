//! What people see and touch: theme, texts, input, widgets and screens.

pub mod dates;
pub mod previews;
pub mod screens;
pub mod texts;
pub mod theme;
pub mod visit_previews;
pub mod widgets;
