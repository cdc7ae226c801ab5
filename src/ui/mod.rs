//! What people see and touch: theme, texts, input, widgets and screens.

pub mod problem_texts;
pub mod texts;
