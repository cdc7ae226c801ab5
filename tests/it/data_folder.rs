//! A data folder with an evening in it, a program that answers in it until it is cut off, and what must be true
//! of the folder afterwards.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
use stellingenbord::store::Store;
use tempfile::TempDir;

pub(crate) const EVENING: &str = "2026-11-24";

/// A program that says nothing for longer than this, on a busy machine, hangs.
const PATIENCE: Duration = Duration::from_mins(1);

const KILLS_A_FOLDER: usize = 100;

/// What the program said was kept: `response <id>` or `note <id>`, a line each.
pub(crate) type Acknowledged = BTreeSet<String>;

/// A folder with a database, which is gone when it is dropped.
pub(crate) struct DataFolder {
    root: TempDir,
}

impl DataFolder {
    /// A folder with the evening of the fixtures, and no answers.
    pub(crate) fn with_evening() -> Self {
        let folder = Self::empty();
        let output = folder.load().output().expect("the program");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        folder
    }

    pub(crate) fn empty() -> Self {
        let folder = Self { root: tempfile::tempdir().expect("a folder") };
        fs::create_dir(folder.path()).expect("a folder");
        folder
    }

    /// A folder with a copy of these files, and nothing else.
    pub(crate) fn copy_of(files: &Path) -> Self {
        let folder = Self::empty();
        copy(files, &folder.path());
        folder
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.beside("data")
    }

    /// A path beside the data folder, which goes with it.
    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        // As the program will see it, even where the folder for temporary files is a link.
        self.root.path().canonicalize().expect("a folder").join(name)
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.path().join(Store::FILE_NAME)
    }

    /// The program, to be run in this folder.
    pub(crate) fn program(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stellingenbord"));
        command.current_dir(env!("CARGO_MANIFEST_DIR")).arg("--data").arg(self.path()).args(arguments);
        command.stdin(Stdio::null());
        command
    }

    /// Puts the evening of the fixtures on the board.
    pub(crate) fn load(&self) -> Command {
        self.program(&["load", "tests/it/fixtures/stellingen-2026-11-24.csv", "--evening", EVENING])
    }

    /// Visitors who answer, and each answer told as soon as it is kept.
    pub(crate) fn simulate(&self, n_visits: u32, seed: u64) -> Command {
        let mut command = self.program(&["simulate", "--evening", EVENING, "--acknowledge", "--log", "warn"]);
        command.args(["--visits", &n_visits.to_string(), "--seed", &seed.to_string()]);
        command
    }

    /// Looks through a copy of the folder, so that it stays for the program to mend. Everything must be whole.
    /// Gives all there is in the form in which it is acknowledged.
    #[track_caller]
    pub(crate) fn look_through(&self) -> Acknowledged {
        let place = tempfile::tempdir().expect("a folder");
        copy(&self.path(), place.path());
        let database = place.path().join(Store::FILE_NAME);
        let connection = Connection::open(&database).expect("a database");
        // Nobody needs this copy tomorrow.
        connection.execute_batch("PRAGMA synchronous = OFF").expect("SQL");
        assert_eq!(lines(&connection, "PRAGMA integrity_check"), ["ok"]);
        assert_eq!(lines(&connection, "SELECT \"table\" FROM pragma_foreign_key_check"), [""; 0]);
        let half = "SELECT hex(id) FROM visit
                    WHERE NOT EXISTS (SELECT 1 FROM response WHERE response.visit = visit.id)";
        assert_eq!(lines(&connection, half), [""; 0], "visits without an answer");
        let rows =
            "SELECT 'response ' || hex(id) FROM response UNION ALL SELECT 'note ' || hex(id) FROM note";
        let found = lines(&connection, rows).into_iter().collect();
        drop(connection);

        // Every note can be read: its words, or its drawing.
        let store = Store::reader(&database).expect("a database of ours");
        store.notes(EVENING.parse().expect("a date"), true).expect("whole notes");
        found
    }

    /// The same, and all of these must be there.
    #[track_caller]
    pub(crate) fn assert_holds(&self, acknowledged: &Acknowledged) {
        let found = self.look_through();
        let lost: Vec<_> = acknowledged.difference(&found).collect();
        assert!(lost.is_empty(), "{} of {} are lost: {lost:?}", lost.len(), acknowledged.len());
    }
}

/// The rows of one column of text.
pub(crate) fn lines(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).expect("SQL");
    let rows = statement.query_map((), |row| row.get(0)).expect("rows");
    rows.collect::<Result<_, _>>().expect("text")
}

/// Copies the files of a folder, as they would be found after a crash: the shared memory of SQLite is gone.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry of it");
        let name = entry.file_name();
        if entry.path().is_file() && !name.to_string_lossy().ends_with("-shm") {
            fs::copy(entry.path(), to.join(name)).expect("a file to copy");
        }
    }
}

/// When a program is cut off: after this many lines, and then so much later, or with the next line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    pub(crate) n_lines: usize,
    pub(crate) then: Duration,
}

impl Moment {
    /// A moment of a program that answers; one in four while it opens the database.
    pub(crate) fn random(random: &mut fastrand::Rng, most_lines: usize) -> Self {
        let n_lines = if random.u8(..4) == 0 { 0 } else { random.usize(1..=most_lines) };
        let longest = if n_lines == 0 { 40_000 } else { 5_000 };
        Self { n_lines, then: Duration::from_micros(random.u64(..longest)) }
    }
}

/// Lets the program go on until this moment and then kills it, which it cannot notice or prevent. Gives the lines
/// it had said by then.
#[track_caller]
pub(crate) fn cut_off(command: &mut Command, moment: Moment) -> Vec<String> {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program");
    let mut said = BufReader::new(child.stdout.take().expect("a pipe"));
    let (sender, lines) = channel();
    let read = move || {
        let mut line = String::new();
        // Half a line says nothing.
        while said.read_line(&mut line).is_ok() && line.ends_with('\n') && sender.send(line.clone()).is_ok() {
            line.clear();
        }
    };
    thread::Builder::new().name("listener".to_owned()).spawn(read).expect("a thread");

    let mut heard = Vec::new();
    for _ in 0..moment.n_lines {
        match lines.recv_timeout(PATIENCE) {
            Ok(line) => heard.push(line),
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => panic!("the program hangs after {} lines", heard.len()),
        }
    }
    let one_more = lines.recv_timeout(moment.then);
    child.kill().expect("a program to kill");
    child.wait().expect("a killed program");
    heard.extend(one_more.into_iter().chain(lines));
    heard
}

/// What these lines acknowledge, with the ids as the database writes them.
pub(crate) fn acknowledged_in(lines: impl IntoIterator<Item: AsRef<str>>) -> Acknowledged {
    let normal = |line: &str| {
        let (kind, id) = line.trim_end().split_once(' ')?;
        ["response", "note"].contains(&kind).then(|| format!("{kind} {}", id.replace('-', "").to_uppercase()))
    };
    lines.into_iter().filter_map(|line| normal(line.as_ref())).collect()
}

/// The seed of everything random in a test, which it must tell. To repeat a failure, give it as
/// `STELLINGENBORD_SEED`; the moments depend on the machine as well.
#[expect(clippy::disallowed_methods, reason = "a test that is repeated on purpose")]
pub(crate) fn seed() -> u64 {
    std::env::var("STELLINGENBORD_SEED")
        .map_or_else(|_| fastrand::u64(..), |seed| seed.parse().expect("a seed"))
}

/// How often a test kills: what is usual for it, or more where somebody has the time.
#[expect(clippy::disallowed_methods, reason = "a test that is made longer on purpose")]
pub(crate) fn n_kills(usual: usize) -> usize {
    std::env::var("STELLINGENBORD_KILLS").map_or(usual, |n_kills| n_kills.parse().expect("a number"))
}

/// How often to kill in each folder. A longer run begins a new one now and then, or it would only be checking
/// what it has checked before.
pub(crate) fn folders(n_kills: usize) -> impl Iterator<Item = usize> {
    (0..n_kills).step_by(KILLS_A_FOLDER).map(move |done| KILLS_A_FOLDER.min(n_kills - done))
}
