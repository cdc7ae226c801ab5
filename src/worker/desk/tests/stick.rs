//! What goes to a stick and comes from it: exports, backups, and what may be erased after that.

use std::fs;
use std::path::Path;
use std::time::Duration;

use crate::domain::Stance;
use crate::kiosk::desk::{
    ByHand, DeskJob, DeskNews, ExportFormat, HealthLevel, HealthName, JobEnd, JobFault, JobKind,
    StickFileKind,
};
use crate::worker::desk::tests::{Hall, is_started};

const WORDS: &str = "een heel bijzonder woord";

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn holds_words(folder: &Path) -> bool {
    let holds =
        |path: &Path| fs::read(path).unwrap().windows(WORDS.len()).any(|bytes| bytes == WORDS.as_bytes());
    fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        path.is_file() && holds(&path)
    })
}

fn export(hall: &mut Hall) -> Result<JobEnd, JobFault> {
    let to = hall.path("stick");
    hall.long(DeskJob::Export { formats: ExportFormat::ALL.to_vec(), to })
}

fn erased_on(hall: &mut Hall) -> Option<String> {
    let told = hall.ask(DeskJob::Refresh);
    let found =
        told.into_iter().find_map(|news| if let DeskNews::ErasedOn(day) = news { Some(day) } else { None });
    found.unwrap().map(|day| day.to_string())
}

#[test]
fn an_export_is_written_in_all_formats_and_says_when_the_stick_may_go() {
    let mut hall = Hall::open();
    hall.answer(0, Stance::Agree);
    hall.note(0, WORDS);
    let to = hall.path("stick");
    let told = hall.ask(DeskJob::Export { formats: ExportFormat::ALL.to_vec(), to });
    assert!(is_started(&told, JobKind::Export));
    assert!(told.iter().any(|news| matches!(news, DeskNews::JobProgress { .. })));
    let files = [
        "stellingenbord-2026-11-24.xlsx",
        "stellingenbord-2026-11-24-verslag.html",
        "stellingenbord-2026-11-24-nieuwsbrief.md",
        "stellingenbord-2026-11-24-social-schools.txt",
        "stellingenbord-2026-11-24-briefjes.pdf",
        "stellingenbord-2026-11-24-verslag.pdf",
        "stellingenbord-2026-11-24-uitkomst.csv",
        "stellingenbord-2026-11-24-briefjes.csv",
        "stellingenbord-2026-11-24-antwoorden.csv",
        "stellingenbord-2026-11-24.json",
    ];
    let files: Vec<String> = files.map(str::to_owned).into();
    let end = Ok(JobEnd::Written { stick: "stick".into(), files: files.clone() });
    assert_eq!(told.last(), Some(&DeskNews::JobEnded(JobKind::Export, end)));
    assert_eq!(names(&hall.path("stick")).len(), files.len());
    assert_eq!(erased_on(&mut hall).as_deref(), Some("2026-12-24"), "thirty days later");
    hall.answer(0, Stance::Disagree);
    assert_eq!(erased_on(&mut hall), None, "the last answer was not exported");
}

#[test]
fn a_stick_that_is_gone_or_unknown_is_told_and_nothing_is_written_elsewhere() {
    let mut hall = Hall::open();
    hall.answer(0, Stance::Agree);
    fs::remove_dir(hall.path("stick")).unwrap();
    assert_eq!(export(&mut hall), Err(JobFault::StickGone));
    let to = hall.path("data");
    assert_eq!(
        hall.long(DeskJob::Export { formats: vec![ExportFormat::Csv], to: to.clone() }),
        Err(JobFault::StickGone),
        "a folder that is no stick"
    );
    assert_eq!(hall.long(DeskJob::Backup { to }), Err(JobFault::StickGone));
    assert_eq!(hall.long(DeskJob::Restore { from: "/etc/passwd".into() }), Err(JobFault::StickGone));
    assert_eq!(hall.long(DeskJob::ReadStatements("/etc/passwd".into())), Err(JobFault::StickGone));
    let told = hall.ask(DeskJob::ListFiles("/etc".into()));
    assert_eq!(told, [DeskNews::Failed(JobFault::StickGone)]);
    assert_eq!(erased_on(&mut hall), None);
}

#[test]
fn a_backup_put_back_brings_back_what_was_there_and_keeps_what_is() {
    let mut hall = Hall::open();
    hall.answer(0, Stance::Agree);
    let to = hall.path("stick");
    let end = hall.long(DeskJob::Backup { to: to.clone() });
    let file = "stellingenbord-2026-11-24.backup";
    assert_eq!(end, Ok(JobEnd::Written { stick: "stick".into(), files: vec![file.into()] }));
    let told = hall.ask(DeskJob::ListFiles(to.clone()));
    let [DeskNews::Files(files)] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!((files.len(), files[0].kind), (1, StickFileKind::Backup));

    hall.answer(1, Stance::Disagree);
    assert_eq!(hall.counts(), [(1, 0), (0, 1)]);
    assert_eq!(hall.long(DeskJob::Restore { from: to.join(file) }), Ok(JobEnd::Done));
    assert_eq!(hall.counts(), [(1, 0), (0, 0)]);
    let kept = names(&hall.path("data"));
    assert!(kept.iter().any(|name| name.starts_with("kiosk-before-restore-2026-11-24-1900")), "{kept:?}");
    hall.answer(1, Stance::Disagree);
    assert_eq!(hall.counts(), [(1, 0), (0, 1)], "and the evening goes on");
}

#[test]
fn a_damaged_backup_a_pipe_and_a_newer_one_are_refused_and_everything_stays() {
    let mut hall = Hall::open();
    hall.answer(0, Stance::Agree);
    let stick = hall.path("stick");
    hall.long(DeskJob::Backup { to: stick.clone() }).unwrap();
    let path = stick.join("stellingenbord-2026-11-24.backup");
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, bytes).unwrap();
    assert_eq!(hall.long(DeskJob::Restore { from: path.clone() }), Err(JobFault::BackupDamaged));
    let pipe = stick.join("stellingenbord-pijp.backup");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert_eq!(hall.long(DeskJob::Restore { from: pipe }), Err(JobFault::FileUnreadable));
    let link = stick.join("stellingenbord-link.backup");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert_eq!(hall.long(DeskJob::Restore { from: link }), Err(JobFault::FileUnreadable));
    assert_eq!(hall.counts(), [(1, 0), (0, 0)]);
    assert!(!names(&hall.path("data")).iter().any(|name| name.contains("restore")));
}

#[test]
fn nothing_is_erased_that_was_not_exported_and_after_that_no_word_is_left() {
    let mut hall = Hall::open();
    hall.answer(0, Stance::Agree);
    hall.note(1, WORDS);
    assert_eq!(hall.long(DeskJob::EraseNow), Err(JobFault::NotExported));
    export(&mut hall).unwrap();
    hall.answer(1, Stance::Disagree);
    assert_eq!(hall.long(DeskJob::EraseNow), Err(JobFault::NotExported), "one answer is not on the stick");
    export(&mut hall).unwrap();
    assert!(holds_words(&hall.path("data")));
    let before = hall.counts();
    assert_eq!(hall.long(DeskJob::EraseNow), Ok(JobEnd::Done));
    assert_eq!(hall.counts(), before);
    assert!(!holds_words(&hall.path("data")));
    assert_eq!(hall.board.hall[0].tally.agree, 1, "the hall still counts them");
    assert_eq!(hall.long(DeskJob::EraseNow), Err(JobFault::NotExported), "nothing is left");
}

#[test]
fn answers_go_by_themselves_on_their_day_and_three_days_before_it_is_told() {
    let mut hall = Hall::open();
    hall.answer(0, Stance::Agree);
    hall.note(1, WORDS);
    export(&mut hall).unwrap();
    let before = hall.counts();
    let retention = |hall: &Hall| {
        let checks = hall
            .told
            .iter()
            .find_map(|news| if let DeskNews::Health(checks) = news { Some(checks) } else { None });
        checks.unwrap().iter().find(|check| check.name == HealthName::Retention).map(|check| check.level)
    };
    hall.restart_at("2026-12-20T09:00:00");
    assert_eq!(retention(&hall), Some(HealthLevel::Fine));
    hall.restart_at("2026-12-21T09:00:00");
    assert_eq!(retention(&hall), Some(HealthLevel::Look));
    assert!(holds_words(&hall.path("data")));
    hall.restart_at("2026-12-24T09:00:00");
    assert!(!holds_words(&hall.path("data")));
    assert_eq!(hall.counts(), before);
    assert_eq!(erased_on(&mut hall), None);
}

#[test]
fn nothing_is_erased_while_an_evening_is_open_be_it_by_hand() {
    let mut hall = Hall::open();
    hall.note(1, WORDS);
    export(&mut hall).unwrap();
    let text = b"opens = 18:00:00\ncloses = 22:00:00\n[[statement]]\ntext = \"Een boom erbij.\"\n";
    let (set, _) = crate::load::read(text, "x.toml");
    let date = "2026-12-24".parse().unwrap();
    hall.ask(DeskJob::LoadSet { date, set: Box::new(set) });
    let until = "2026-12-24T18:00:00".parse().unwrap();
    hall.ask(DeskJob::KeepByHand(Some(ByHand { date, open: true, until })));
    hall.restart_at("2026-12-24T09:00:00");
    assert!(holds_words(&hall.path("data")), "opened by hand");
    hall.restart_at("2026-12-24T19:00:00");
    assert!(holds_words(&hall.path("data")), "open by its hours");
    hall.restart_at("2026-12-24T22:30:00");
    assert!(!holds_words(&hall.path("data")));
}

#[test]
fn one_long_job_at_a_time_and_it_can_be_called_off() {
    let mut hall = Hall::open();
    let to = hall.path("stick");
    let worker = hall.worker.as_ref().unwrap();
    worker.desk(DeskJob::Backup { to: to.clone() });
    worker.desk(DeskJob::Cancel);
    worker.desk(DeskJob::Export { formats: vec![ExportFormat::Json], to });
    hall.hear();
    let ends: Vec<_> = hall.told.iter().filter(|news| matches!(news, DeskNews::JobEnded(..))).collect();
    assert_eq!(ends.len(), 2, "each is answered: {ends:?}");
    hall.wait(Duration::from_secs(1));
    assert!(hall.long(DeskJob::Backup { to: hall.path("stick") }).is_ok(), "the next one can begin");
}
