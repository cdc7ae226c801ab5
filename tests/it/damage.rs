//! A database that is damaged, another program's or a newer one's: it is told, and nothing is ever deleted.

use std::fs;
use std::path::Path;
use std::process::Output;
use std::sync::mpsc::channel;
use std::time::Duration;

use rusqlite::Connection;
use stellingenbord::clock::Clock;
use stellingenbord::kiosk::{Event, Fault};
use stellingenbord::ui::texts::Texts;
use stellingenbord::worker::{DeskSetup, News, Setup, Worker};

use crate::data_folder::{DataFolder, EVENING};

/// The thread of the store opens a database in less, also on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

const KEPT: &str = "kiosk-damaged-2026-11-24-193005.db";

type Harm = fn(&Path);

/// What a disk or a person does to a database that can then no longer be read.
const DAMAGE: [(&str, Harm); 4] = [
    ("cut within a page", |path| change(path, |bytes| bytes.truncate(10_000))),
    ("cut after a page", |path| change(path, |bytes| bytes.truncate(3 * 4_096))),
    ("bytes flipped", |path| {
        change(path, |bytes| bytes[4_096..8_192].iter_mut().for_each(|byte| *byte ^= 0xFF));
    }),
    ("a picture instead", |path| change(path, |bytes| *bytes = b"\x89PNG\r\n\x1a\n and so on".repeat(400))),
];

/// What is whole, and not ours to touch.
const STRANGERS: [(&str, Harm); 2] = [
    ("newer", |path| run(path, "PRAGMA user_version = 999")),
    ("foreign", |path| {
        fs::remove_file(path).expect("a database to replace");
        run(path, "CREATE TABLE recipe (x); PRAGMA application_id = 77");
    }),
];

fn change(path: &Path, harm: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).expect("a database");
    harm(&mut bytes);
    fs::write(path, bytes).expect("a harmed database");
}

fn run(path: &Path, sql: &str) {
    Connection::open(path).and_then(|connection| connection.execute_batch(sql)).expect("SQL");
}

/// A folder with some answers, whose database is then harmed. Gives what its bytes are.
fn harmed(harm: Harm) -> (DataFolder, Vec<u8>) {
    let folder = DataFolder::with_evening();
    let output = folder.simulate(5, 1).output().expect("the program");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    harm(&folder.database());
    let bytes = fs::read(folder.database()).expect("a database");
    (folder, bytes)
}

/// What `doctor` says of the database, and whether that is well.
fn doctor(folder: &DataFolder) -> (bool, String) {
    let output = folder.program(&["doctor", "--json"]).output().expect("the program");
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let checks = said["checks"].as_array().expect("checks");
    let database = checks.iter().find(|check| check["name"] == "database").expect("the database");
    (database["ok"] == true, database["detail"].as_str().expect("words").to_owned())
}

fn results(folder: &DataFolder) -> Output {
    folder.program(&["results", "--practice"]).output().expect("the program")
}

/// Starts the kiosk on this folder. Gives the evening on its board, or what keeps it from making one.
fn start_kiosk(folder: &DataFolder) -> Result<usize, Fault> {
    let at_home = tempfile::tempdir().expect("a folder");
    fs::write(at_home.path().join("kiosk.toml"), "[school]\nname = \"De Elout\"\n").expect("a file");
    let setup = Setup {
        config_dir: at_home.path().to_owned(),
        data_dir: folder.path(),
        languages: Texts::languages().collect(),
        practice: true,
        desk: DeskSetup::default(),
    };
    let clock = Clock::by_hand("2026-11-24T19:30:05".parse().expect("a moment"), 1);
    let (ring, bell) = channel();
    let worker = Worker::start(setup, clock, move || ring.send(()).unwrap_or_default()).expect("a thread");
    loop {
        bell.recv_timeout(PATIENCE).expect("news");
        for news in worker.news() {
            match news {
                News::Event(Event::BoardLoaded(board)) => return Ok(board.statements.len()),
                News::Event(Event::FaultChanged(Some(fault))) => return Err(fault),
                News::Event(_) | News::Configured(_) | News::ConfigWrong(_) => {}
            }
        }
    }
}

#[test]
fn a_whole_database_is_called_well() {
    let (folder, _) = harmed(|_| {});
    let (is_well, detail) = doctor(&folder);
    assert!(is_well, "{detail}");
    assert_eq!(start_kiosk(&folder), Ok(8));
}

#[test]
fn a_damaged_database_is_told_by_the_commands_and_left_as_it_is() {
    for (what, harm) in DAMAGE {
        let (folder, bytes) = harmed(harm);
        let (is_well, detail) = doctor(&folder);
        assert!(!is_well, "{what}: {detail}");
        let output = results(&folder);
        assert_eq!(output.status.code(), Some(1), "{what}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("the database is damaged"), "{what}");
        assert!(fs::read(folder.database()).expect("it") == bytes, "{what}: changed");
    }
}

#[test]
fn the_kiosk_sets_a_damaged_database_aside_under_the_moment_and_begins_anew() {
    for (what, harm) in DAMAGE {
        let (folder, bytes) = harmed(harm);
        assert_eq!(start_kiosk(&folder), Ok(0), "{what}: an empty board");
        assert!(fs::read(folder.path().join(KEPT)).expect("it") == bytes, "{what}: not kept as it was");
        let (is_well, detail) = doctor(&folder);
        assert!(is_well, "{what}: {detail}");
        // It is ready for the evening at once.
        assert!(folder.load().output().expect("the program").status.success(), "{what}");
        assert_eq!(start_kiosk(&folder), Ok(8), "{what}");
    }
}

#[test]
fn a_newer_database_and_another_programs_are_refused_and_left_as_they_are() {
    for (what, harm) in STRANGERS {
        let (folder, bytes) = harmed(harm);
        let (is_well, detail) = doctor(&folder);
        assert!(!is_well, "{what}: {detail}");
        let output = results(&folder);
        assert_eq!(output.status.code(), Some(1), "{what}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("of a newer program") || said.contains("of another program"), "{said}");
        assert_eq!(start_kiosk(&folder), Err(Fault::Unexpected), "{what}");
        assert!(fs::read(folder.database()).expect("it") == bytes, "{what}: changed");
        assert!(!folder.path().join(KEPT).exists(), "{what}: set aside");
    }
}

/// The kiosk does not read indexes when it opens; it goes on with the answers, which are whole.
#[test]
fn doctor_tells_damage_that_the_kiosk_does_not_see() {
    let (folder, _) = harmed(|path| {
        let connection = Connection::open(path).expect("a database");
        let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'response_of_statement'";
        let page: u32 = connection.query_row(sql, (), |row| row.get(0)).expect("an index");
        drop(connection);
        // The last bytes of a page are those of an entry.
        change(path, |bytes| bytes[page as usize * 4_096 - 20] ^= 0xFF);
    });
    let (is_well, detail) = doctor(&folder);
    assert!(!is_well && detail.contains("response"), "{detail}");
    assert_eq!(start_kiosk(&folder), Ok(8));
    assert_eq!(EVENING, "2026-11-24", "the clock of this test stands in it");
}
