//! Stellingenbord: a school's wall of statements as a touchscreen.
#![doc = include_str!("ARCHITECTURE.md")]

pub mod domain;

mod fonts;

pub mod kiosk;
pub mod outcome;

pub mod clock;
pub mod config;
pub mod export;
pub mod load;
pub mod store;
pub mod sync;
pub mod worker;

pub mod ui;

pub mod app;
pub mod cli;
