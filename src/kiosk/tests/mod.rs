//! Visits as scripts: what a visitor does, word by word, and what the kiosk makes of it.

mod agenda;
mod bursts;
mod desk;
mod polls;
mod saving;
mod script;
mod visits;
mod waiting;
mod walks;
mod wishes;
