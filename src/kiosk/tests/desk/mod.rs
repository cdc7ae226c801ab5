//! The staff desk as scripts: what staff touch, what the worker tells, and what comes of it.

mod door;
mod evening;
mod follow_ups;
mod health;
mod lock;
mod notes;
mod outcome_words;
mod statements;
mod walks;
mod words;

pub(super) use words::{describe, place, word};

use crate::kiosk::Rules;
use crate::kiosk::tests::script::{Stage, board, play_on};

/// A stage on which the worker has told that there is a PIN.
fn stage() -> Stage {
    let mut stage = Stage::new(board(3), Rules::default());
    stage.word("slot:0");
    stage
}

/// A stage on which somebody has signed in.
fn signed_in() -> Stage {
    let mut stage = stage();
    play_on(&mut stage, "hoek pin:190283 goed");
    stage
}

/// Plays this from the wait screen of a kiosk that has a PIN.
fn play(script: &str) -> String {
    play_on(&mut stage(), script)
}

/// Plays this after somebody has signed in.
fn play_inside(script: &str) -> String {
    play_on(&mut signed_in(), script)
}
