//! `sync` and `results --from` as a person types them.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value as Json;

use crate::sync::server::{PASSWORD, Server};

const ROLE: &str = "school_de_elout_den_haag";

/// A data folder with the example school's evening and practice visits.
struct Hall {
    folder: tempfile::TempDir,
}

impl Hall {
    fn with_visits(visits: u32) -> Self {
        let hall = Self { folder: tempfile::tempdir().expect("a folder") };
        let statements =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/stellingen-2026-11-24.csv");
        hall.ok(&["load", statements.to_str().expect("a path"), "--evening", "2026-11-24"]);
        hall.visit(visits, 4);
        hall
    }

    fn visit(&self, visits: u32, seed: u32) {
        let (visits, seed) = (visits.to_string(), seed.to_string());
        self.ok(&["simulate", "--evening", "2026-11-24", "--visits", &visits, "--seed", &seed]);
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stellingenbord"));
        command.current_dir(env!("CARGO_MANIFEST_DIR")).env("PGPASSWORD", PASSWORD);
        command.arg("--data").arg(self.folder.path()).args(arguments);
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the program")
    }

    fn ok(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn sync(&self, to: &str) -> Json {
        serde_json::from_str(&self.ok(&["sync", "--to", to, "--json"])).expect("JSON")
    }

    /// The exit code, and what is told on stderr.
    fn told(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let output = self.run(arguments);
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

fn nothing_new() -> Json {
    serde_json::json!({"sent": 0, "already": 0, "conflicts": 0, "waiting": 0})
}

#[test]
fn results_are_the_same_from_kiosk_file_and_server_and_a_second_sync_sends_nothing() {
    let hall = Hall::with_visits(60);
    let server = Server::start();
    hall.ok(&["sync", "--init", "--to", &server.url("owner")]);
    let password = format!("ALTER ROLE {ROLE} PASSWORD '{PASSWORD}'");
    server.owner("regiegroep").batch_execute(&password).expect("a password");
    let file = hall.folder.path().join("ergens.db");
    let kiosk = hall.ok(&["results", "--practice", "--json"]);
    for to in [file.to_str().expect("a path"), &server.url(ROLE)] {
        assert!(hall.sync(to)["sent"].as_u64() > Some(400));
        assert_eq!(hall.sync(to), nothing_new());
        assert_eq!(hall.ok(&["results", "--from", to, "--practice", "--json"]), kiosk);
        assert_eq!(hall.ok(&["results", "--from", to, "--json"]), hall.ok(&["results", "--json"]));
    }
}

#[test]
fn a_sync_killed_at_any_moment_and_done_again_ends_in_the_same_rows() {
    let hall = Hall::with_visits(150);
    let kiosk = hall.ok(&["results", "--practice", "--json"]);
    let server = Server::start();
    hall.ok(&["sync", "--init", "--to", &server.url("owner")]);
    let url = server.url("owner");
    let file = hall.folder.path().join("x.db").display().to_string();
    let mut chance = fastrand::Rng::with_seed(5);
    for to in [file.as_str(), &url] {
        for round in 0..12 {
            let mut command = hall.command(&["sync", "--all", "--to", to]);
            let mut process =
                command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program");
            // Spinning instead of sleeping: the moments lie close together.
            for _ in 0..chance.u32(..6_000_000) {
                std::hint::spin_loop();
            }
            process.kill().expect("the end of it");
            process.wait().expect("the end of it");
            hall.visit(2, 100 + round);
        }
        hall.sync(to);
        assert_eq!(hall.sync(to), nothing_new());
        let expected = hall.ok(&["results", "--practice", "--json"]);
        assert_ne!(expected, kiosk);
        assert_eq!(hall.ok(&["results", "--from", to, "--practice", "--json"]), expected);
    }
}

#[test]
fn what_is_wrong_is_told_with_what_to_do_and_never_with_a_password() {
    let hall = Hall::with_visits(1);
    let (code, told) = hall.told(&["sync", "--to", "postgres://school:hunter2@db.example.nl/x"]);
    assert_eq!(code, Some(2), "{told}");
    assert!(told.contains("password") && !told.contains("hunter2"), "{told}");
    let (code, told) = hall.told(&["sync", "--to", "http://db.example.nl"]);
    assert!(code == Some(2) && told.contains("postgres://"), "{told}");
    let (code, told) = hall.told(&["results", "--from", "weg.db"]);
    assert!(code == Some(2) && told.contains("weg.db"), "{told}");
    let server = Server::start();
    let (code, told) = hall.told(&["sync", "--to", &server.url("owner")]);
    assert!(code == Some(1) && told.contains("sync --init"), "{told}");
    let (code, told) = hall.told(&["sync", "--to", &server.url("niemand")]);
    assert!(code == Some(1) && told.contains("wachtwoord") && !told.contains(PASSWORD), "{told}");
    // `doctor` remembers it, until it goes well.
    let doctor = hall.run(&["doctor", "--json"]);
    let check = |output: &Output| -> Json {
        let document: Json = serde_json::from_slice(&output.stdout).expect("JSON");
        let checks = document["checks"].as_array().expect("checks").clone();
        checks.into_iter().find(|check| check["name"] == "regiegroep").expect("the check")
    };
    assert_eq!(check(&doctor)["ok"], false);
    hall.sync("goed.db");
    fs::remove_file(Path::new(env!("CARGO_MANIFEST_DIR")).join("goed.db")).expect("the file");
    assert_eq!(check(&hall.run(&["doctor", "--json"]))["ok"], true);
}

#[test]
fn a_watch_sends_by_itself_until_it_is_ended() {
    let hall = Hall::with_visits(3);
    let file = hall.folder.path().join("wacht.db").display().to_string();
    let mut command = hall.command(&["sync", "--watch", "--to", &file]);
    let mut process = command.stderr(Stdio::piped()).spawn().expect("the program");
    let mut lines = BufReader::new(process.stderr.take().expect("what it says")).lines();
    let sent = lines.find(|line| line.as_ref().is_ok_and(|line| line.contains("sent ")));
    assert!(sent.is_some(), "nothing was sent");
    let asked = Command::new("kill").args(["-TERM", &process.id().to_string()]).status();
    assert!(asked.expect("kill").success());
    process.wait().expect("the end of it");
    assert_eq!(hall.sync(&file), nothing_new());
    let kiosk = hall.ok(&["results", "--practice", "--json"]);
    assert_eq!(hall.ok(&["results", "--from", &file, "--practice", "--json"]), kiosk);
}

#[test]
fn the_script_can_be_read_before_it_is_done() {
    let hall = Hall::with_visits(1);
    let script = hall.ok(&["sync", "--init", "--print"]);
    assert!(script.starts_with("BEGIN;") && script.trim_end().ends_with("COMMIT;"));
    let server = Server::start();
    server.owner("regiegroep").batch_execute(&script).expect("a script that works");
    assert!(hall.sync(&server.url("owner"))["sent"].as_u64() > Some(0));
}
