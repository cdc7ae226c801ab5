//! The staff desk's work from outside: the real program, real file systems, files that mean no good.

mod commands;
mod hostile;
mod locks;
mod small_sticks;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use stellingenbord::clock::Clock;
use stellingenbord::kiosk::Event;
use stellingenbord::kiosk::desk::{DeskJob, DeskNews, JobEnd, JobFault};
use stellingenbord::ui::texts::Texts;
use stellingenbord::worker::{DeskSetup, News, Setup, Worker};

/// A school with a folder that plays the stick. Everything is gone when it is dropped.
struct School {
    folder: tempfile::TempDir,
    sticks: Vec<PathBuf>,
}

impl School {
    /// With an evening that has answers and notes, all of practice visits.
    fn new() -> Self {
        let school = Self::with_sticks(&["stick"]);
        let toml = "date = 2026-11-24\nopens = 18:00:00\ncloses = 22:00:00\n[[statement]]\ntext = \"Ouders lezen voor.\"\n[[statement]]\ntext = \"Rapport in gesprek.\"\n";
        std::fs::write(school.path("lijst.toml"), toml).expect("a file");
        school.run_well(&["load", &school.path("lijst.toml").to_string_lossy()]);
        school.run_well(&["simulate", "--evening", "2026-11-24", "--visits", "60", "--seed", "7"]);
        school
    }

    fn with_sticks(names: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let sticks: Vec<PathBuf> = names.iter().map(|name| folder.path().join(name)).collect();
        for path in sticks.iter().chain(&[folder.path().join("config"), folder.path().join("data")]) {
            std::fs::create_dir(path).expect("a folder");
        }
        let listed: Vec<String> =
            sticks.iter().map(|stick| format!("{:?}", stick.to_string_lossy())).collect();
        let toml = format!("[school]\nname = \"De Elout\"\n[staff]\nfolders = [{}]\n", listed.join(", "));
        std::fs::write(folder.path().join("config/kiosk.toml"), toml).expect("a file");
        Self { folder, sticks }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn stick(&self) -> &Path {
        &self.sticks[0]
    }

    /// The program with the folders of this school.
    fn program(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stellingenbord"));
        command.arg("--config").arg(self.path("config")).arg("--data").arg(self.path("data")).args(arguments);
        command
    }

    #[track_caller]
    fn run(&self, arguments: &[&str]) -> Output {
        self.program(arguments).output().expect("the program")
    }

    /// What it says on stdout; it must have ended well.
    #[track_caller]
    fn run_well(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).expect("text")
    }

    fn results(&self) -> String {
        self.run_well(&["results", "--evening", "2026-11-24", "--practice", "--json"])
    }

    /// A worker on this school, in practice mode on the evening itself.
    fn worker(&self) -> Worker {
        let setup = Setup {
            config_dir: self.path("config"),
            data_dir: self.path("data"),
            languages: Texts::languages().collect(),
            practice: true,
            desk: DeskSetup { program: env!("CARGO_BIN_EXE_stellingenbord").into(), ..DeskSetup::default() },
        };
        let clock = Clock::by_hand("2026-11-24T19:00:00".parse().expect("a moment"), 1);
        Worker::start(setup, clock, || {}).expect("a thread")
    }
}

/// Asks for this, waits, and gives all that was told to the desk.
fn ask(worker: &Worker, job: DeskJob) -> Vec<DeskNews> {
    worker.flush();
    worker.news().for_each(drop);
    assert!(worker.desk(job), "the thread has ended");
    worker.flush();
    let told = worker.news().filter_map(|news| match news {
        News::Event(Event::DeskTold(told)) => Some(*told),
        News::Event(_) | News::Configured(_) | News::ConfigWrong(_) => None,
    });
    told.collect()
}

/// The same for a long job: how it ended.
fn long(worker: &Worker, job: DeskJob) -> Result<JobEnd, JobFault> {
    let told = ask(worker, job);
    let end = told
        .into_iter()
        .find_map(|news| if let DeskNews::JobEnded(_, end) = news { Some(end) } else { None });
    end.expect("an end")
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
