//! The screens, one a file: each shows what it is given and answers with what was pressed.

pub mod mirror;
pub mod note;
pub mod overlays;
pub mod panels;
pub mod saving;
pub mod statement;
pub mod thanks;
