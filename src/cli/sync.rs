//! `sync`: what waits to the regiegroep database, once or again and again; and the reading of that database.

use std::sync::mpsc;

use clap::Args;
use serde::Serialize;

use crate::cli::{Ending, Surroundings, complain, say, say_json};
use crate::clock::Clock;
use crate::config::Config;
use crate::store::Store;
use crate::sync::{self, About, Error, Looked, Moment, Order, Password, Postgres, Summary, Target, Watch};
use crate::ui::texts::Texts;
use crate::worker::sync::{password, target};

#[derive(Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(super) struct SyncArguments {
    /// A file, or `postgres://name@server/database` [default: the one in the settings]
    #[arg(long, value_name = "URL-or-path")]
    to: Option<String>,
    /// Offer everything again, also what has arrived; for a database that was put back from a copy
    #[arg(long, conflicts_with = "init")]
    all: bool,
    /// Keep sending, until the program is stopped
    #[arg(long, conflicts_with_all = ["init", "all"])]
    watch: bool,
    /// Make the tables, and the roles and rights of this school; as the owner of the database
    #[arg(long)]
    init: bool,
    /// With --init: only print what would be done in PostgreSQL
    #[arg(long, requires = "init")]
    print: bool,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Document {
    sent: u32,
    already: u32,
    conflicts: u32,
    waiting: u32,
}

pub(super) fn sync(arguments: &SyncArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let Some(config) = surroundings.settings_or_complaint() else { return Ok(Ending::Wrong) };
    let clock = Clock::start(config.zone);
    if arguments.print {
        say(&Postgres::script(&config.school, clock.now().chance))?;
        return Ok(Ending::Done);
    }
    let (target, password) = match chosen(surroundings, &config, arguments.to.as_deref())? {
        Ok(chosen) => chosen,
        Err(error) => return Ok(told(surroundings, &error)),
    };
    if arguments.init {
        return Ok(begin(surroundings, &config, &clock, &target, password.as_ref()));
    }
    let mut store = surroundings.store()?;
    if arguments.watch {
        return watch(&mut store, &config, &clock, &target, password.as_ref());
    }
    let sent = once(&mut store, arguments.all, &config, &clock, &target, password.as_ref());
    let problem = sent.as_ref().err().map(|error| format!("{error}"));
    store.set_send_problem(problem.as_deref())?;
    match sent {
        Ok(summary) => tell(arguments.json, surroundings, summary),
        Err(error) => Ok(told(surroundings, &error)),
    }
}

/// The database that is meant, and its password.
pub(super) fn chosen(
    surroundings: &Surroundings,
    config: &Config,
    named: Option<&str>,
) -> anyhow::Result<Result<(Target, Option<Password>), Error>> {
    let Some(word) = named else { return Ok(target(config, &surroundings.data_dir()?)) };
    // A path on the command line starts where the person is, as everywhere.
    let found = Target::parse(word, std::path::Path::new(""));
    Ok(found.and_then(|target| Ok((target, password(config)?))))
}

fn once(
    store: &mut Store,
    again: bool,
    config: &Config,
    clock: &Clock,
    target: &Target,
    password: Option<&Password>,
) -> Result<Summary, Error> {
    let now = clock.now();
    store.screen_id(now.chance)?;
    let held_back = sync::open_evenings(store, now.local)?;
    let mut remote = target.connect(password, clock.now().chance)?;
    let order = Order {
        school: &config.school,
        link_answers: config.privacy.link_answers,
        held_back: &held_back,
        again,
        chance: now.chance,
    };
    sync::run(store, &mut *remote, &order)
}

fn tell(json: bool, surroundings: &Surroundings, summary: Summary) -> anyhow::Result<Ending> {
    let Summary { sent, already, conflicts, waiting } = summary;
    if json {
        say_json(&Document { sent, already, conflicts, waiting })?;
    } else {
        let numbers = [("sent", sent.into()), ("already", already.into()), ("waiting", waiting.into())];
        say(&surroundings.texts.with("sync-summary", &numbers))?;
    }
    if conflicts > 0 {
        complain(&surroundings.texts.with("sync-conflicts", &[("n", conflicts.into())]));
        return Ok(Ending::Failed);
    }
    Ok(Ending::Done)
}

/// Sends again and again; ends only when the program is stopped.
fn watch(
    store: &mut Store,
    config: &Config,
    clock: &Clock,
    target: &Target,
    password: Option<&Password>,
) -> anyhow::Result<Ending> {
    let mut watch = Watch::default();
    // Nobody ever sends on it: it is something to wait at.
    let (_open, never) = mpsc::channel::<()>();
    loop {
        let now = clock.now();
        let moment = Moment { local: now.local, since_start: now.since_start, chance: now.chance };
        let mut connect = || target.connect(password, clock.now().chance);
        // A screen that hangs takes over for itself; this is for sending only.
        let link_answers = config.privacy.link_answers;
        let about = About { school: &config.school, link_answers, is_shared: false };
        let (looked, wait) = watch.look(store, &mut connect, about, moment);
        if let Looked { sent: Some(Summary { sent, already, conflicts, waiting }), .. } = looked {
            tracing::info!("sent {sent}, already there {already}, conflicts {conflicts}, waiting {waiting}");
        }
        if never.recv_timeout(wait).is_ok() {
            return Ok(Ending::Done);
        }
    }
}

/// Makes what a database needs for this school.
fn begin(
    surroundings: &Surroundings,
    config: &Config,
    clock: &Clock,
    target: &Target,
    password: Option<&Password>,
) -> Ending {
    let chance = clock.now().chance;
    let begun = match target {
        Target::File(_) => target.connect(password, chance).map(|_| None),
        Target::Postgres(address) => Postgres::connect(address, password)
            .and_then(|mut server| server.begin(&config.school, chance))
            .map(Some),
    };
    match begun {
        Ok(None) => complain(&surroundings.texts.get("sync-begun-file")),
        Ok(Some(begun)) => {
            let names = [("role", begun.role.into()), ("reader", begun.reader.into())];
            complain(&surroundings.texts.with("sync-begun", &names));
        }
        Err(error) => return told(surroundings, &error),
    }
    Ending::Done
}

/// Tells a person what is wrong and what to do, and a developer what lies under it.
pub(super) fn told(surroundings: &Surroundings, error: &Error) -> Ending {
    complain(&advice(&surroundings.texts, error));
    if let Some(cause) = std::error::Error::source(error) {
        complain(&format!("  ({cause})"));
    }
    match error {
        Error::Address(_) | Error::Missing(_) | Error::Foreign(_) | Error::Password(_) => Ending::Wrong,
        Error::Store(_)
        | Error::Newer { .. }
        | Error::Older { .. }
        | Error::NotBegun
        | Error::NoSchool(_)
        | Error::Refused
        | Error::NoRights(_)
        | Error::Unreachable(_)
        | Error::Busy(_)
        | Error::Full(_)
        | Error::Certificates(_)
        | Error::Garbled(_)
        | Error::Other(_) => Ending::Failed,
    }
}

fn advice(texts: &Texts, error: &Error) -> String {
    let key = match error {
        Error::Newer { .. } => "sync-newer",
        Error::Older { .. } => "sync-older",
        Error::NotBegun => "sync-not-begun",
        Error::NoSchool(_) => "sync-no-school",
        Error::Refused => "sync-refused",
        Error::NoRights(_) => "sync-no-rights",
        Error::Unreachable(_) => "sync-unreachable",
        Error::Busy(_) => "sync-busy",
        Error::Full(_) => "sync-full",
        Error::Store(_)
        | Error::Address(_)
        | Error::Missing(_)
        | Error::Foreign(_)
        | Error::Password(_)
        | Error::Certificates(_)
        | Error::Garbled(_)
        | Error::Other(_) => return error.to_string(),
    };
    texts.get(key).into_owned()
}
