//! `backup` and `restore`: everything in one file, and back.

use std::ops::ControlFlow;
use std::path::PathBuf;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use crate::cli::{Ending, Surroundings, complain, say, say_json};
use crate::store::{Error, JobDay, Store};
use crate::worker::open_file;

/// Where a backup is looked at before it is put back.
const DRAFT: &str = "kiosk-restore.deel";

#[derive(Args)]
pub(super) struct BackupArguments {
    /// The file to write; it may not be there yet. On the screen only names like
    /// stellingenbord-2026-11-24.backup are listed
    file: PathBuf,
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub(super) struct RestoreArguments {
    /// A file that `backup` or the staff desk has written
    file: PathBuf,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Document {
    path: String,
}

pub(super) fn backup(arguments: &BackupArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let path = arguments.file.display().to_string();
    if arguments.file.exists() {
        complain(&surroundings.texts.with("backup-is-there", &[("path", path.into())]));
        return Ok(Ending::Wrong);
    }
    let database = surroundings.data_dir()?.join(Store::FILE_NAME);
    let bar = ProgressBar::new(0).with_style(ProgressStyle::default_bar());
    Store::reader(&database)?.back_up_to(&arguments.file, &mut |done, expected| {
        bar.set_length(expected);
        bar.set_position(done);
        ControlFlow::Continue(())
    })?;
    bar.finish_and_clear();
    surroundings.store()?.set_done(JobDay::Backup, surroundings.clock().now().local.date())?;
    tell(path, arguments.json)
}

pub(super) fn restore(arguments: &RestoreArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let texts = &surroundings.texts;
    let mut file = match open_file(&arguments.file) {
        Ok(file) => file,
        Err(error) => {
            complain(&format!("{}: {error}", arguments.file.display()));
            return Ok(Ending::Wrong);
        }
    };
    let data_dir = surroundings.data_dir()?;
    let (draft, database) = (data_dir.join(DRAFT), data_dir.join(Store::FILE_NAME));
    match Store::check_backup(&mut file, &draft) {
        Err(Error::Damaged(_) | Error::Foreign { .. }) => {
            complain(&texts.get("restore-damaged"));
            return Ok(Ending::Wrong);
        }
        Err(Error::Newer { .. }) => {
            complain(&texts.get("restore-newer"));
            return Ok(Ending::Wrong);
        }
        checked => checked?,
    }
    let now = surroundings.clock().now().local;
    // A damaged database is what a backup is for; it is kept too.
    let (store, _) = Store::open_or_set_aside(&database, now)?;
    match store.replace_by(&draft, &database, now) {
        Err(Error::Locked(_)) => {
            complain(&texts.get("restore-in-use"));
            Ok(Ending::Failed)
        }
        restored => tell(restored?.kept.display().to_string(), arguments.json),
    }
}

/// Tells where the backup is, or where what was replaced is kept.
fn tell(path: String, json: bool) -> anyhow::Result<Ending> {
    if json { say_json(&Document { path }) } else { say(&path) }?;
    Ok(Ending::Done)
}
