//! The commands: what each takes, where its result goes and which exit code it gives.
//!
//! Results go to stdout, everything else to stderr. 0: done, 1: could not be done, 2: the arguments, the user's
//! file or the config are wrong, and nothing was changed.

mod agenda;
mod backup;
mod check;
mod doctor;
mod export;
mod load;
mod pin;
mod read_statements;
mod results;
mod run;
mod simulate;
mod sync;
mod words;

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use chrono::NaiveDate;
use clap::{Parser, Subcommand, ValueEnum};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::clock::Clock;
use crate::config::{self, Config, Problems};
use crate::domain::Language;
use crate::store::Store;
use crate::ui::config_texts::problems_text;
use crate::ui::texts::Texts;

/// A school's wall of statements as a touchscreen.
#[derive(Parser)]
#[command(name = "stellingenbord", version, about, long_about = None)]
struct Arguments {
    /// The folder with the settings [default: ./kiosk-config, then /etc/stellingenbord]
    #[arg(long, global = true, value_name = "DIR")]
    config: Option<PathBuf>,
    /// The folder with the answers [default: where the system keeps data of programs]
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// How much is written to the log on stderr
    #[arg(long, global = true, value_name = "LEVEL", default_value = "info")]
    log: LogLevel,
    /// The language of messages: nl or en
    #[arg(long, global = true, value_name = "CODE", default_value = "nl", value_parser = known_language)]
    language: Language,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Clone, Copy, ValueEnum)]
enum LogLevel {
    Error,
    Warn,
    Info,
    Debug,
}

#[derive(Subcommand)]
enum Command {
    /// The kiosk (this is what happens without a command)
    Run(run::RunArguments),
    /// What is wrong in kiosk-config; nothing is changed
    Check(check::CheckArguments),
    /// Put a file of statements on the board
    Load(load::LoadArguments),
    /// The evenings there are
    Evenings(results::EveningsArguments),
    /// What is coming, as the screen shows it
    Agenda(agenda::AgendaArguments),
    /// How many answers each statement has
    Results(results::ResultsArguments),
    /// Write an evening to files
    Export(export::ExportArguments),
    /// Send what waits to the regiegroep database
    Sync(sync::SyncArguments),
    /// Practice visits through the real core and the real store
    Simulate(simulate::SimulateArguments),
    /// Keep everything in one file; the kiosk may go on meanwhile
    Backup(backup::BackupArguments),
    /// Put a backup back; what is there is kept. Only while the kiosk is off
    Restore(backup::RestoreArguments),
    /// The PIN of the staff desk
    Pin(pin::PinArguments),
    #[command(hide = true)]
    ReadStatements(read_statements::ReadStatementsArguments),
    /// What a person must do: settings, database, disk, clock, screen
    Doctor(doctor::DoctorArguments),
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Done,
    /// It could not be done.
    Failed,
    /// The arguments, the user's file or the config are wrong.
    Wrong,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::Done => Self::SUCCESS,
            Ending::Failed => Self::from(1),
            Ending::Wrong => Self::from(2),
        }
    }
}

/// What every command gets.
struct Surroundings {
    config_dir: PathBuf,
    data: Option<PathBuf>,
    texts: Texts,
}

impl Surroundings {
    /// The folder with the answers, whether it is there or not.
    fn data_place(&self) -> anyhow::Result<PathBuf> {
        Ok(config::locate_data(self.data.clone())?)
    }

    /// The folder with the answers, made where it is missing.
    fn data_dir(&self) -> anyhow::Result<PathBuf> {
        let dir = self.data_place()?;
        std::fs::create_dir_all(&dir).with_context(|| format!("cannot make the folder {}", dir.display()))?;
        Ok(dir)
    }

    /// The settings, or what is wrong with them.
    fn settings(&self) -> Result<Config, Problems> {
        self.settings_around(today())
    }

    /// The same, with the events of the calendars around another day than today.
    fn settings_around(&self, day: NaiveDate) -> Result<Config, Problems> {
        config::read(&self.config_dir, &languages(), day)
    }

    /// The settings; `None` where they are wrong, which has been told then.
    fn settings_or_complaint(&self) -> Option<Config> {
        self.or_complaint(self.settings())
    }

    fn or_complaint(&self, settings: Result<Config, Problems>) -> Option<Config> {
        match settings {
            Ok(config) => Some(config),
            Err(problems) => {
                for line in problems_text(&self.texts, &problems) {
                    complain(&line);
                }
                None
            }
        }
    }

    /// The clock of the school, or of a school in Amsterdam where the settings are wrong.
    fn clock(&self) -> Clock {
        Clock::start(self.settings().map_or(chrono_tz::Europe::Amsterdam, |config| config.zone))
    }

    /// The database for reading, beside a kiosk that may be running; `None` where there is none yet. It makes nothing.
    fn reader(&self) -> anyhow::Result<Option<Store>> {
        let path = self.data_place()?.join(Store::FILE_NAME);
        if !path.try_exists().with_context(|| format!("cannot look for {}", path.display()))? {
            return Ok(None);
        }
        Store::reader(&path).map(Some).with_context(|| format!("cannot open {}", path.display()))
    }

    /// The database for writing.
    fn store(&self) -> anyhow::Result<Store> {
        let path = self.data_dir()?.join(Store::FILE_NAME);
        Store::open(&path).with_context(|| format!("cannot open {}", path.display()))
    }
}

/// Today, for reading the settings: which day that is to the hour does not matter there.
fn today() -> NaiveDate {
    Clock::start(chrono_tz::Europe::Amsterdam).now().local.date()
}

/// The languages there are texts in.
fn languages() -> Vec<Language> {
    Texts::languages().collect()
}

/// The language with this code, if there are texts in it.
fn known_language(code: &str) -> Result<Language, String> {
    let known = || languages().iter().map(Language::to_string).collect::<Vec<_>>().join(", ");
    let found = Language::parse(code).filter(|language| languages().contains(language));
    found.ok_or_else(|| format!("there are texts in: {}", known()))
}

/// Runs the program with the arguments of the command line.
pub fn main() -> ExitCode {
    // clap ends with 2 on wrong arguments, as we promise.
    let arguments = Arguments::parse();
    begin_log(arguments.log);
    let surroundings = Surroundings {
        config_dir: config::locate_config(arguments.config),
        data: arguments.data,
        texts: Texts::load(arguments.language),
    };
    let command = arguments.command.unwrap_or_else(|| Command::Run(run::RunArguments::default()));
    match perform(command, &surroundings) {
        Ok(ending) => ending.into(),
        Err(error) => {
            complain(&format!("{error:#}"));
            Ending::Failed.into()
        }
    }
}

fn perform(command: Command, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    match command {
        Command::Run(arguments) => run::run(&arguments, surroundings),
        Command::Check(arguments) => check::check(&arguments, surroundings),
        Command::Load(arguments) => load::load(&arguments, surroundings),
        Command::Evenings(arguments) => results::evenings(&arguments, surroundings),
        Command::Agenda(arguments) => agenda::agenda(&arguments, surroundings),
        Command::Results(arguments) => results::results(&arguments, surroundings),
        Command::Export(arguments) => export::export(&arguments, surroundings),
        Command::Sync(arguments) => sync::sync(&arguments, surroundings),
        Command::Simulate(arguments) => simulate::simulate(&arguments, surroundings),
        Command::Backup(arguments) => backup::backup(&arguments, surroundings),
        Command::Restore(arguments) => backup::restore(&arguments, surroundings),
        Command::Pin(arguments) => pin::pin(&arguments, surroundings),
        Command::ReadStatements(arguments) => read_statements::read_statements(&arguments),
        Command::Doctor(arguments) => doctor::doctor(&arguments, surroundings),
    }
}

fn begin_log(level: LogLevel) {
    let level = match level {
        LogLevel::Error => tracing::Level::ERROR,
        LogLevel::Warn => tracing::Level::WARN,
        LogLevel::Info => tracing::Level::INFO,
        LogLevel::Debug => tracing::Level::DEBUG,
    };
    // Our own lines only: libraries might log what people type.
    let ours = tracing_subscriber::filter::Targets::new().with_target("stellingenbord", level);
    let lines = tracing_subscriber::fmt::layer().with_writer(io::stderr).with_ansi(false).with_target(false);
    tracing_subscriber::registry().with(lines).with(ours).init();
}

/// Writes a line of the result. A reader that has read enough, such as `head`, is no failure.
fn say(line: &str) -> anyhow::Result<()> {
    match writeln!(io::stdout().lock(), "{line}") {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written.context("cannot write the result"),
    }
}

/// Writes a JSON document as the result.
fn say_json(document: &impl serde::Serialize) -> anyhow::Result<()> {
    say(&serde_json::to_string(document).context("cannot write the result as JSON")?)
}

/// Writes a line for a person, beside the result.
fn complain(line: &str) {
    // Where nobody can read it, there is nobody to tell that either.
    writeln!(io::stderr().lock(), "{line}").ok();
}

/// The evening a command is about: the one that is named, or the last one there is.
fn chosen_evening(store: &Store, named: Option<NaiveDate>) -> anyhow::Result<Option<NaiveDate>> {
    let last = || Ok(store.evenings()?.into_iter().map(|evening| evening.date).max());
    named.map_or_else(last, |date| Ok(Some(date)))
}
