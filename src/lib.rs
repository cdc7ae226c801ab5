//! Stellingenbord.

pub mod clock;
pub mod config;
pub mod domain;
pub mod export;
pub mod kiosk;
pub mod load;
pub mod outcome;
pub mod store;
pub mod ui;
