//! The screens, one a file: each shows what it is given and answers with what was pressed.

pub mod agenda;
pub mod chrome;
pub mod out_of_order;
pub mod wait;
