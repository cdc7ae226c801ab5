//! `pin set`: a new PIN and recovery code for the staff desk, shown once. The kiosk may go on meanwhile.

use clap::{Args, Subcommand};
use serde::Serialize;

use crate::cli::{Ending, Surroundings, complain, say, say_json};
use crate::worker::pin::make;

#[derive(Args)]
pub(super) struct PinArguments {
    #[command(subcommand)]
    command: PinCommand,
}

#[derive(Subcommand)]
enum PinCommand {
    /// Make a new PIN and recovery code in place of the ones before, and show them this once
    Set {
        #[arg(long)]
        json: bool,
    },
}

#[derive(Serialize)]
struct Document {
    pin: String,
    recovery_code: String,
}

pub(super) fn pin(arguments: &PinArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let PinCommand::Set { json } = arguments.command;
    let texts = &surroundings.texts;
    let clock = surroundings.clock();
    let (made, lock) = make(&mut || clock.now().chance)?;
    surroundings.store()?.set_staff_lock(&lock)?;
    if json {
        say_json(&Document { pin: made.pin, recovery_code: made.recovery_code })?;
    } else {
        say(&texts.with("pin-made", &[("pin", made.pin.into())]))?;
        say(&texts.with("pin-recovery-code", &[("code", made.recovery_code.into())]))?;
        complain(&texts.get("pin-once"));
    }
    Ok(Ending::Done)
}
