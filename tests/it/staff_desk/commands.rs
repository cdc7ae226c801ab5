//! `pin`, `backup`, `restore` and `doctor` on the command line.

use std::fs;

use stellingenbord::store::Store;
use stellingenbord::worker::pin;

use crate::staff_desk::{School, names};

#[test]
fn a_pin_is_shown_once_and_only_its_hash_is_kept() {
    let school = School::new();
    let said: serde_json::Value =
        serde_json::from_str(&school.run_well(&["pin", "set", "--json"])).expect("JSON");
    let made = said["pin"].as_str().expect("a PIN").to_owned();
    let code = said["recovery_code"].as_str().expect("a code").to_owned();
    assert_eq!((made.len(), code.len()), (6, 12));
    let store = Store::reader(&school.path("data/kiosk.db")).expect("a database");
    let lock = store.staff_lock().expect("a lock").expect("a lock");
    assert!(pin::is_right(&made, &lock.pin_hash).expect("a hash"));
    assert!(pin::is_right(&code, &lock.recovery_hash.expect("a hash")).expect("a hash"));
    let words = school.run_well(&["pin", "set"]);
    assert!(
        words.starts_with("PIN: ") && words.contains("Herstelcode: ") && !words.contains(&made),
        "{words}"
    );
}

#[test]
fn a_restored_backup_gives_the_same_results_byte_for_byte() {
    let school = School::new();
    let before = school.results();
    let file = school.path("alles.backup").to_string_lossy().into_owned();
    school.run_well(&["backup", &file]);
    assert_eq!(school.run(&["backup", &file]).status.code(), Some(2), "nothing is overwritten");
    school.run_well(&["simulate", "--evening", "2026-11-24", "--visits", "5", "--seed", "8"]);
    assert_ne!(school.results(), before);
    let kept = school.run_well(&["restore", &file]);
    assert!(kept.contains("kiosk-before-restore-"), "{kept}");
    assert_eq!(school.results(), before);
    // A screen that was replaced has an empty folder.
    let other = School::with_sticks(&["stick"]);
    other.run_well(&["restore", &file]);
    assert_eq!(other.results(), before);
}

#[test]
fn a_backup_takes_the_place_of_a_damaged_database_which_is_kept() {
    let school = School::new();
    let before = school.results();
    let file = school.path("alles.backup").to_string_lossy().into_owned();
    school.run_well(&["backup", &file]);
    fs::write(school.path("data/kiosk.db"), "dit is geen database maar wel een bestand").expect("a file");
    school.run_well(&["restore", &file]);
    assert_eq!(school.results(), before);
    assert!(names(&school.path("data")).iter().any(|name| name.starts_with("kiosk-damaged-")));
}

#[test]
fn what_is_no_backup_is_refused_and_nothing_changes() {
    let school = School::new();
    let before = school.results();
    let files = [
        school.path("config/kiosk.toml"),
        school.path("data/kiosk.db"),
        "/dev/zero".into(),
        school.path("weg"),
    ];
    for file in files {
        let output = school.run(&["restore", &file.to_string_lossy()]);
        assert_eq!(output.status.code(), Some(2), "{file:?}");
        assert!(!output.stderr.is_empty());
    }
    assert_eq!(school.results(), before);
    assert!(!names(&school.path("data")).iter().any(|name| name.contains("restore")));
}

#[test]
fn a_restore_beside_a_kiosk_that_runs_is_refused() {
    let school = School::new();
    let file = school.path("alles.backup").to_string_lossy().into_owned();
    school.run_well(&["backup", &file]);
    let worker = school.worker();
    worker.flush();
    let output = school.run(&["restore", &file]);
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stderr).contains("staat nog aan"));
    drop(worker);
    school.run_well(&["restore", &file]);
}

#[test]
fn doctor_tells_of_backups_and_of_what_waits() {
    let school = School::new();
    let output = school.run(&["doctor", "--json"]);
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let checks = said["checks"].as_array().expect("checks");
    let named = |name: &str| checks.iter().find(|check| check["name"] == name).expect("a check");
    for name in ["config", "database", "disk", "clock", "screen", "regiegroep", "backup"] {
        assert!(!named(name)["detail"].as_str().expect("words").is_empty(), "{name}");
    }
    assert_eq!(named("backup")["detail"], "Er is nog geen back-up gemaakt.");
    assert_eq!(named("backup")["ok"], true, "worth a look, and not a failure");
}
