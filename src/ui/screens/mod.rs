//! The screens, one a file: each shows what it is given and answers with what was pressed.

pub mod agenda;
pub mod chrome;
pub mod cleaning;
pub mod desk;
pub mod health_dot;
pub mod mirror;
pub mod note;
pub mod out_of_order;
pub mod overlays;
pub mod panels;
pub mod paused;
pub mod saving;
pub mod statement;
pub mod thanks;
pub mod topics;
pub mod wait;
