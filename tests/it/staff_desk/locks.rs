//! The PIN against a program that is killed: no count ever falls, and every wait is whole.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use stellingenbord::clock::Clock;
use stellingenbord::kiosk::Event;
use stellingenbord::kiosk::desk::{DeskJob, DeskNews, Digits, wait_after};
use stellingenbord::store::Store;
use stellingenbord::ui::texts::Texts;
use stellingenbord::worker::{DeskSetup, News, Setup, Worker};

use crate::staff_desk::School;

/// Says to the child which folder it works on, and what its clock on the wall says.
const FOLDER: &str = "STELLINGENBORD_TEST_FOLDER";
const WALL: &str = "STELLINGENBORD_TEST_WALL";

/// The child: a kiosk without a screen on which somebody tries wrong PINs as fast as they can, with a clock that the
/// tries move on. It says each piece of news, and never ends by itself.
#[test]
#[ignore = "it is started by the test below, and killed"]
#[expect(clippy::disallowed_methods, reason = "a test speaks to its child by the environment")]
fn a_child_that_tries_pins() {
    let (Ok(folder), Ok(wall)) = (std::env::var(FOLDER), std::env::var(WALL)) else { return };
    let folder = std::path::PathBuf::from(folder);
    let setup = Setup {
        config_dir: folder.join("config"),
        data_dir: folder.join("data"),
        languages: Texts::languages().collect(),
        practice: true,
        desk: DeskSetup::default(),
    };
    let clock = Clock::by_hand(wall.parse().expect("a moment"), 3);
    let worker = Worker::start(setup, clock.clone(), || {}).expect("a thread");
    let mut waited = Duration::ZERO;
    loop {
        assert!(worker.desk(DeskJob::TryPin(Digits("000000".into()))));
        worker.flush();
        for news in worker.news() {
            let News::Event(Event::DeskTold(told)) = news else { continue };
            if let DeskNews::Lock { failures, .. } = *told {
                println!("\nlock {failures} {}", waited.as_millis());
            } else if *told == DeskNews::PinWasWrong {
                println!("\nwrong {}", waited.as_millis());
                waited = Duration::ZERO;
            }
        }
        let step = Duration::from_secs(5);
        clock.advance(step);
        waited += step;
    }
}

fn start(school: &School, wall: &str) -> Child {
    let program = std::env::current_exe().expect("this test");
    Command::new(program)
        .args(["staff_desk::locks::a_child_that_tries_pins", "--exact", "--ignored", "--nocapture"])
        .env(FOLDER, school.folder.path())
        .env(WALL, wall)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("this test again")
}

fn failures(school: &School) -> u32 {
    let store = Store::open(&school.path("data/kiosk.db")).expect("a database");
    store.staff_lock().expect("a lock").expect("a lock").failures
}

#[test]
fn fifteen_wrong_tries_with_kills_and_clock_jumps_never_lose_a_count_or_shorten_a_wait() {
    let school = School::new();
    school.run_well(&["pin", "set"]);
    let walls = ["2026-11-24T19:00:00", "2036-11-24T19:00:00", "2016-11-24T19:00:00"];
    let mut counted = 0;
    for run in 0.. {
        if counted >= 15 {
            break;
        }
        let mut child = start(&school, walls[run % walls.len()]);
        let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        // One to three tries, then the power goes: in the middle of the next one, or of its wait.
        let mut left = 1 + run % 3;
        let mut before = None;
        for line in lines.map_while(Result::ok) {
            let words: Vec<&str> = line.split(' ').collect();
            match words.as_slice() {
                ["lock", failures, _] => {
                    let failures: u32 = failures.parse().expect("a number");
                    assert!(failures >= counted, "the count fell from {counted} to {failures}");
                    // At the start the whole wait of what was counted begins anew.
                    before.get_or_insert(failures);
                    counted = failures;
                }
                ["wrong", waited] => {
                    let waited = Duration::from_millis(waited.parse().expect("a number"));
                    let due = wait_after(counted.saturating_sub(1));
                    assert!(waited >= due, "try {counted} came after {waited:?}, and not after {due:?}");
                    left -= 1;
                }
                _ => {}
            }
            if left == 0 {
                break;
            }
        }
        child.kill().expect("a child");
        child.wait().expect("a child");
        let kept = failures(&school);
        assert!(kept >= counted, "{counted} were told, {kept} are kept");
        counted = kept;
    }
}
