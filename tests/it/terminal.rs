//! The commands as somebody types them, with a data folder of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

/// A command that takes longer hangs.
const PATIENCE: Duration = Duration::from_mins(2);

/// The evening of the fixtures.
pub(crate) const EVENING: &str = "2026-11-24";

/// A terminal in a place where nothing has been done yet.
pub(crate) struct Terminal {
    pub(crate) data: TempDir,
    pub(crate) config: PathBuf,
}

/// How a command ended, and what it said where.
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Terminal {
    /// With the example settings.
    pub(crate) fn new() -> Self {
        Self::with_config(repository().join("kiosk-config"))
    }

    pub(crate) fn with_config(config: PathBuf) -> Self {
        Self { data: tempfile::tempdir().expect("a folder"), config }
    }

    /// With the eight statements loaded, and this many practice visits.
    pub(crate) fn with_visits(visits: u32) -> Self {
        let terminal = Self::new();
        terminal.done(&["load", &fixture("stellingen-2026-11-24.csv")]);
        if visits > 0 {
            terminal.simulate(visits, 1);
        }
        terminal
    }

    pub(crate) fn simulate(&self, visits: u32, seed: u32) {
        let (visits, seed) = (visits.to_string(), seed.to_string());
        self.done(&["simulate", "--evening", EVENING, "--visits", &visits, "--seed", &seed]);
    }

    /// The program with its folders, still to be started.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stellingenbord"));
        command.arg("--config").arg(&self.config).arg("--data").arg(self.data.path()).args(arguments);
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        command
    }

    /// Runs it to its end.
    #[track_caller]
    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        Ended::of(self.command(arguments))
    }

    /// Runs it, and gives what it wrote to stdout. It must end well.
    #[track_caller]
    pub(crate) fn done(&self, arguments: &[&str]) -> String {
        let ended = self.run(arguments);
        assert_eq!(ended.code, Some(0), "{arguments:?}: {}", ended.stderr);
        ended.stdout
    }

    /// The same, as the one JSON document that it is.
    #[track_caller]
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        self.run(arguments).json()
    }

    /// Runs it, and gives what it wrote to stderr. It must refuse, with nothing on stdout.
    #[track_caller]
    pub(crate) fn refused(&self, arguments: &[&str]) -> String {
        let ended = self.run(arguments);
        assert_eq!((ended.code, ended.stdout.as_str()), (Some(2), ""), "{arguments:?}: {}", ended.stderr);
        ended.stderr
    }

    /// Writes a file beside the database, and gives its path.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.data.path().join(name);
        fs::write(&path, text).expect("a written file");
        path.display().to_string()
    }
}

impl Ended {
    #[track_caller]
    pub(crate) fn of(command: Command) -> Self {
        let mut command = assert_cmd::Command::from_std(command);
        let output = command.timeout(PATIENCE).output().expect("a program that ends by itself");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Self { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// What stands on stdout, as the one JSON document that it is.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|err| panic!("{err}: {} {}", self.stdout, self.stderr))
    }
}

/// The top of the repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The path of a file in `fixtures`.
pub(crate) fn fixture(name: &str) -> String {
    repository().join("tests/it/fixtures").join(name).display().to_string()
}
