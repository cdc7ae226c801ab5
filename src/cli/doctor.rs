//! `doctor`: what a person must do, a sentence for each thing. What is looked at is the same as on the staff desk.

use std::path::Path;

use clap::Args;
use serde::Serialize;

use crate::cli::{Ending, Surroundings, languages, say, say_json, today};
use crate::config::{self, Problems, Reading};
use crate::kiosk::desk::{HealthCheck, HealthLevel, HealthName};
use crate::store::{JobDay, Stats, Store};
use crate::ui::texts::Texts;
use crate::worker::{self, health};

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
    /// Nothing needs a person now.
    ok: bool,
    detail: String,
}

pub(super) fn doctor(arguments: &DoctorArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let data_dir = surroundings.data_place()?;
    let checks = checks(surroundings, &data_dir);
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

fn checks(surroundings: &Surroundings, data_dir: &Path) -> Vec<Check> {
    let texts = &surroundings.texts;
    let now = surroundings.clock().now().local;
    let reading = config::read_or_last_good(&surroundings.config_dir, data_dir, &languages(), today());
    let mut rounds =
        reading.as_ref().map_or_else(|_| Vec::new(), |reading| reading.config.follow_ups.clone());
    let mut checks = vec![settings(texts, &reading)];
    let path = data_dir.join(Store::FILE_NAME);
    let (mut last_start, mut last_backup, mut has_answers) = (None, None, false);
    if path.exists() {
        let store = Store::reader(&path).map_err(anyhow::Error::from);
        let checked = match &store {
            Ok(store) => health::check_database(store),
            Err(error) => Err(format!("{error:#}")),
        };
        checks.push(database(texts, &checked));
        if let (Ok(store), Ok(stats)) = (&store, &checked) {
            last_start = store.last_done(JobDay::Start).ok().flatten();
            last_backup = store.last_done(JobDay::Backup).ok().flatten();
            has_answers = stats.responses > 0 || stats.notes > 0;
            rounds = worker::follow_ups(&rounds, store).unwrap_or(rounds);
            checks.push(regiegroep(texts, stats.waiting, store.send_problem().ok().flatten()));
        }
    } else {
        checks.push(named(HealthName::Database, true, texts.get("doctor-database-none").into_owned()));
    }
    let others = [
        // Where the folder is still to be made, it will be on the disk of the nearest folder that is there.
        health::disk(data_dir.ancestors().find(|folder| folder.is_dir()).unwrap_or(Path::new("."))),
        health::clock(now, last_start),
        health::backup(last_backup, now.date(), has_answers),
        health::promises(&rounds, now.date()),
        health::screen(config::has_screen()),
    ];
    checks.extend(others.iter().map(|check| told(texts, check)));
    checks
}

/// Whether answers reach the regiegroep database, as far as the last try told.
fn regiegroep(texts: &Texts, waiting: u32, problem: Option<String>) -> Check {
    let Some(error) = problem else { return told(texts, &health::regiegroep(waiting, false)) };
    let arguments = [("waiting", waiting.into()), ("error", error.into())];
    named(HealthName::Regiegroep, false, texts.with("doctor-regiegroep-problem", &arguments))
}

fn settings(texts: &Texts, reading: &Result<Reading, Problems>) -> Check {
    let (check, key) = match reading {
        Ok(Reading { config, problems }) => {
            (health::settings(Some(config), problems.as_ref()), "doctor-config-last-good")
        }
        Err(problems) => (health::settings(None, Some(problems)), "doctor-config"),
    };
    let detail = match (check.number, &check.words) {
        (Some(n_problems), _) => texts.with(key, &[("n", n_problems.into())]),
        (None, Some(file)) => texts.with("doctor-config-statements", &[("file", file.as_str().into())]),
        (None, None) => texts.get("config-problems-none").into_owned(),
    };
    named(check.name, check.level != HealthLevel::Act, detail)
}

fn database(texts: &Texts, checked: &Result<Stats, String>) -> Check {
    let check = health::database(checked);
    let detail = match checked {
        Ok(stats) => {
            let arguments = [
                ("responses", stats.responses.into()),
                ("notes", stats.notes.into()),
                ("waiting", stats.waiting.into()),
            ];
            texts.with("doctor-database", &arguments)
        }
        Err(error) => texts.with("doctor-database-wrong", &[("error", error.as_str().into())]),
    };
    named(check.name, check.level != HealthLevel::Act, detail)
}

/// A check with its sentence.
fn told(texts: &Texts, check: &HealthCheck) -> Check {
    let is_ok = check.level != HealthLevel::Act;
    let number = check.number.unwrap_or_default();
    let words = check.words.as_deref().unwrap_or_default();
    let detail = match (check.name, check.number) {
        (HealthName::Disk, None) => texts.with("doctor-disk-wrong", &[("error", words.into())]),
        (HealthName::Disk, Some(_)) => {
            let key = if is_ok { "doctor-disk" } else { "doctor-disk-low" };
            texts.with(key, &[("megabytes", number.into())])
        }
        (HealthName::Clock, _) => {
            let key = if is_ok { "doctor-clock" } else { "doctor-clock-wrong" };
            texts.with(key, &[("now", words.into())])
        }
        (HealthName::Regiegroep, _) => texts.with("doctor-regiegroep", &[("waiting", number.into())]),
        (HealthName::Backup, Some(_)) => texts.with("doctor-backup", &[("days", number.into())]),
        (HealthName::Backup, None) => texts.get("doctor-backup-none").into_owned(),
        (HealthName::Screen, _) => {
            texts.get(if is_ok { "doctor-screen" } else { "doctor-screen-none" }).into_owned()
        }
        (HealthName::Promises, _) => texts.with("doctor-promises", &[("count", number.into())]),
        // These have sentences of their own above, or are about the kiosk that runs.
        (HealthName::Settings | HealthName::Database | HealthName::Memory | HealthName::Retention, _) => {
            words.to_owned()
        }
    };
    named(check.name, is_ok, detail)
}

fn named(name: HealthName, ok: bool, detail: String) -> Check {
    let name = match name {
        HealthName::Database => "database",
        HealthName::Disk => "disk",
        HealthName::Clock => "clock",
        HealthName::Settings => "config",
        HealthName::Regiegroep => "regiegroep",
        HealthName::Backup => "backup",
        HealthName::Screen => "screen",
        HealthName::Memory => "memory",
        HealthName::Retention => "retention",
        HealthName::Promises => "promises",
    };
    Check { name, ok, detail }
}
