//! Exports and backups to real file systems that fail: full, read-only, pulled out. They are mounted, which only root
//! may do; where the tests run as somebody else, they say so and stop.

use std::fs;
use std::path::Path;
use std::process::Command;

use stellingenbord::kiosk::desk::{DeskJob, DeskNews, Digits, ExportFormat, JobEnd, JobFault};
use stellingenbord::worker::Worker;

use crate::mount::Mount;
use crate::staff_desk::{School, ask, long, names};

fn export(worker: &Worker, to: &Path) -> Result<JobEnd, JobFault> {
    long(worker, DeskJob::Export { formats: ExportFormat::ALL.to_vec(), to: to.to_owned() })
}

fn back_up(worker: &Worker, to: &Path) -> Result<JobEnd, JobFault> {
    long(worker, DeskJob::Backup { to: to.to_owned() })
}

/// Leaves only this much room on the stick.
fn fill(stick: &Path, bytes_left: u64) {
    let room = rustix::fs::statvfs(stick).expect("a stick");
    let free = room.f_bavail * room.f_frsize;
    let filling = usize::try_from(free.saturating_sub(bytes_left)).expect("a small stick");
    fs::write(stick.join("vakantie.mp4"), vec![1; filling]).expect("a file");
}

#[test]
fn a_stick_of_two_megabytes_takes_an_export_and_a_backup() {
    let school = School::new();
    let Some(_mount) = Mount::small(school.stick(), 2048) else { return };
    let worker = school.worker();
    let Ok(JobEnd::Written { files, .. }) = export(&worker, school.stick()) else { panic!("not written") };
    assert!(1 < files.len());
    assert_eq!(names(school.stick()).len(), files.len());
    assert!(matches!(back_up(&worker, school.stick()), Ok(JobEnd::Written { .. })));
    assert_eq!(names(school.stick()).len(), files.len() + 1);
}

#[test]
fn a_full_stick_is_told_and_gets_no_half_file() {
    let school = School::new();
    let Some(_mount) = Mount::small(school.stick(), 2048) else { return };
    let worker = school.worker();
    let before = school.results();
    for room in [0, 4_096, 8_192] {
        fill(school.stick(), room);
        assert_eq!(export(&worker, school.stick()), Err(JobFault::StickFull), "{room} bytes left");
        assert_eq!(back_up(&worker, school.stick()), Err(JobFault::StickFull), "{room} bytes left");
        let left: Vec<String> = names(school.stick());
        // A format that did fit may be there, whole; nothing else.
        assert!(!left.iter().any(|name| name.contains(".deel") || name.ends_with(".backup")), "{left:?}");
        fs::remove_file(school.stick().join("vakantie.mp4")).expect("a file");
    }
    assert_eq!(school.results(), before, "nothing is lost");
    assert!(matches!(export(&worker, school.stick()), Ok(JobEnd::Written { .. })), "and with room it works");
}

#[test]
fn a_read_only_stick_is_told() {
    let school = School::new();
    let Some(_mount) = Mount::small(school.stick(), 2048) else { return };
    let remounted = Command::new("mount").args(["-o", "remount,ro"]).arg(school.stick()).status();
    assert!(remounted.is_ok_and(|status| status.success()));
    let worker = school.worker();
    assert_eq!(export(&worker, school.stick()), Err(JobFault::StickReadOnly));
    assert_eq!(back_up(&worker, school.stick()), Err(JobFault::StickReadOnly));
    let told = ask(&worker, DeskJob::ListSticks);
    let [DeskNews::Sticks(sticks)] = told.as_slice() else { panic!("{told:?}") };
    assert!(sticks.iter().any(|stick| stick.path == school.stick() && !stick.writable));
}

#[test]
fn a_stick_that_was_pulled_out_is_told_and_its_empty_folder_is_not_written_to() {
    let school = School::new();
    let worker = school.worker();
    worker.flush();
    fs::remove_dir_all(school.stick()).expect("a folder");
    assert_eq!(export(&worker, school.stick()), Err(JobFault::StickGone));
    assert_eq!(back_up(&worker, school.stick()), Err(JobFault::StickGone));
    assert!(!school.stick().exists());
}

#[test]
fn a_file_of_that_name_is_never_overwritten_and_the_same_export_is_not_written_twice() {
    let school = School::new();
    let worker = school.worker();
    let name = school.stick().join("stellingenbord-2026-11-24.xlsx");
    fs::write(&name, "iets anders").expect("a file");
    let Ok(JobEnd::Written { files, .. }) = export(&worker, school.stick()) else { panic!("not written") };
    assert!(files.contains(&"stellingenbord-2026-11-24-2.xlsx".to_owned()), "{files:?}");
    assert_eq!(fs::read_to_string(&name).expect("a file"), "iets anders");
    let before = names(school.stick());
    assert!(matches!(export(&worker, school.stick()), Ok(JobEnd::Written { .. })));
    assert_eq!(names(school.stick()), before);
}

#[test]
fn of_two_sticks_only_the_chosen_one_is_written_to() {
    let school = School::with_sticks(&["een", "twee"]);
    let toml = "date = 2026-11-24\n[[statement]]\ntext = \"Ouders lezen voor.\"\n";
    fs::write(school.path("lijst.toml"), toml).expect("a file");
    school.run_well(&["load", &school.path("lijst.toml").to_string_lossy()]);
    let worker = school.worker();
    let told = ask(&worker, DeskJob::ListSticks);
    let [DeskNews::Sticks(sticks)] = told.as_slice() else { panic!("{told:?}") };
    assert!(school.sticks.iter().all(|path| sticks.iter().any(|stick| stick.path == *path)));
    let Ok(JobEnd::Written { files, .. }) = export(&worker, &school.sticks[1]) else { panic!("not written") };
    assert!(names(&school.sticks[0]).is_empty());
    assert_eq!(names(&school.sticks[1]).len(), files.len());
}

#[test]
fn on_a_full_disk_staff_can_still_sign_in_export_and_make_room() {
    let school = School::with_sticks(&["stick"]);
    let Some(_mount) = Mount::small(&school.path("data"), 200 * 1024) else { return };
    let toml = "date = 2026-11-24\n[[statement]]\ntext = \"Ouders lezen voor.\"\n";
    fs::write(school.path("lijst.toml"), toml).expect("a file");
    school.run_well(&["load", &school.path("lijst.toml").to_string_lossy()]);
    let pin = school.run_well(&["pin", "set", "--json"]);
    let pin: serde_json::Value = serde_json::from_str(&pin).expect("JSON");
    school.run_well(&["simulate", "--evening", "2026-11-24", "--visits", "60", "--seed", "7"]);
    let worker = school.worker();
    worker.flush();
    assert!(school.path("data/reserve").exists(), "room is kept back");
    let results = school.results();

    // The log of changes has room of its own already; the last free byte goes.
    fill(&school.path("data"), 0);
    let connection = school.path("data/kiosk.db-wal");
    assert!(connection.exists());
    let digits = Digits(pin["pin"].as_str().expect("a PIN").to_owned());
    let told = ask(&worker, DeskJob::TryPin(digits));
    assert!(told.contains(&DeskNews::PinWasRight), "{told:?}");
    assert!(matches!(export(&worker, school.stick()), Ok(JobEnd::Written { .. })));
    assert_eq!(long(&worker, DeskJob::EraseNow), Ok(JobEnd::Done));
    assert_eq!(school.results(), results);
}
