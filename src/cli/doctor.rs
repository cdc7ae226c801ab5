//! `doctor`: what a person must do, a sentence for each thing.

use std::path::Path;

use chrono::NaiveDate;
use clap::Args;
use serde::Serialize;

use crate::cli::{Ending, Surroundings, say, say_json};
use crate::config;
use crate::store::Store;

/// This version did not exist before; a clock that stands earlier is wrong.
const MADE_ON: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 1);

/// Below this much free room the disk needs a person.
const LEAST_FREE_BYTES: u64 = 500 * 1024 * 1024;

#[derive(Args)]
pub(super) struct DoctorArguments {
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Document {
    checks: Vec<Check>,
}

#[derive(Serialize)]
struct Check {
    name: &'static str,
    ok: bool,
    detail: String,
}

pub(super) fn doctor(arguments: &DoctorArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let data_dir = surroundings.data_dir()?;
    let checks = vec![
        settings(surroundings),
        database(surroundings, &data_dir.join(Store::FILE_NAME)),
        regiegroep(surroundings, &data_dir.join(Store::FILE_NAME)),
        disk(surroundings, &data_dir),
        clock(surroundings),
        screen(surroundings),
    ];
    let all_well = checks.iter().all(|check| check.ok);
    if arguments.json {
        say_json(&Document { checks })?;
    } else {
        for check in checks {
            say(&format!("{} {:<10} {}", if check.ok { "ok  " } else { "FOUT" }, check.name, check.detail))?;
        }
    }
    Ok(if all_well { Ending::Done } else { Ending::Failed })
}

fn settings(surroundings: &Surroundings) -> Check {
    let texts = &surroundings.texts;
    match surroundings.settings() {
        Ok(_) => Check { name: "config", ok: true, detail: texts.get("config-problems-none").into_owned() },
        Err(problems) => {
            let n_problems = problems.0.len();
            Check {
                name: "config",
                ok: false,
                detail: texts.with("doctor-config", &[("n", n_problems.into())]),
            }
        }
    }
}

fn database(surroundings: &Surroundings, path: &Path) -> Check {
    let texts = &surroundings.texts;
    let detail = |key: &str| texts.get(key).into_owned();
    if !path.exists() {
        return Check { name: "database", ok: true, detail: detail("doctor-database-none") };
    }
    let checked = Store::reader(path).and_then(|store| {
        store.check()?;
        store.stats()
    });
    match checked {
        Ok(stats) => {
            let arguments = [
                ("responses", stats.responses.into()),
                ("notes", stats.notes.into()),
                ("waiting", stats.waiting.into()),
            ];
            Check { name: "database", ok: true, detail: texts.with("doctor-database", &arguments) }
        }
        Err(error) => {
            let error = anyhow::Error::from(error);
            let detail = texts.with("doctor-database-wrong", &[("error", format!("{error:#}").into())]);
            Check { name: "database", ok: false, detail }
        }
    }
}

/// Whether answers reach the regiegroep database, as far as the last try told.
fn regiegroep(surroundings: &Surroundings, path: &Path) -> Check {
    let texts = &surroundings.texts;
    let name = "regiegroep";
    // What is wrong with the database of the screen is told by its own check.
    let looked = Store::reader(path).and_then(|store| Ok((store.waiting_count()?, store.send_problem()?)));
    let (waiting, problem) = looked.unwrap_or_default();
    match problem {
        None => {
            Check { name, ok: true, detail: texts.with("doctor-regiegroep", &[("waiting", waiting.into())]) }
        }
        Some(error) => {
            let arguments = [("waiting", waiting.into()), ("error", error.into())];
            Check { name, ok: false, detail: texts.with("doctor-regiegroep-problem", &arguments) }
        }
    }
}

fn disk(surroundings: &Surroundings, dir: &Path) -> Check {
    let texts = &surroundings.texts;
    match rustix::fs::statvfs(dir) {
        Ok(room) => {
            let free = room.f_bavail.saturating_mul(room.f_frsize);
            let all = room.f_blocks.saturating_mul(room.f_frsize);
            let ok = LEAST_FREE_BYTES <= free && all / 10 <= free;
            let key = if ok { "doctor-disk" } else { "doctor-disk-low" };
            let megabytes = free / (1024 * 1024);
            Check { name: "disk", ok, detail: texts.with(key, &[("megabytes", megabytes.into())]) }
        }
        Err(error) => {
            let detail = texts.with("doctor-disk-wrong", &[("error", error.to_string().into())]);
            Check { name: "disk", ok: false, detail }
        }
    }
}

fn clock(surroundings: &Surroundings) -> Check {
    let local = surroundings.clock().now().local;
    let ok = MADE_ON.is_none_or(|made_on| made_on <= local.date());
    let key = if ok { "doctor-clock" } else { "doctor-clock-wrong" };
    let now = local.format("%Y-%m-%d %H:%M").to_string();
    Check { name: "clock", ok, detail: surroundings.texts.with(key, &[("now", now.into())]) }
}

fn screen(surroundings: &Surroundings) -> Check {
    let ok = config::has_screen();
    let key = if ok { "doctor-screen" } else { "doctor-screen-none" };
    Check { name: "screen", ok, detail: surroundings.texts.get(key).into_owned() }
}
