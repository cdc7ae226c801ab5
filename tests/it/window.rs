//! The program in a real window, as it will hang in the hall.
//!
//! Where to press is asked of the same app without a window, by what stands there.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use egui::Pos2;
use serde_json::Value;

use crate::desktop::{Desktop, Program};
use crate::driver::{KioskDriver, LYING, Tap};
use crate::hall::{Hall, evening_clock};

/// A hall whose evening is open, and whose slides stay, so that everybody begins with the first statement.
pub(crate) fn quiet_hall() -> Hall {
    let hall = Hall::open_today();
    hall.change("kiosk.toml", "slide = 15", "slide = 300");
    hall
}

/// The same visit without a window: a driver that notes where it taps.
pub(crate) fn rehearsal() -> KioskDriver {
    KioskDriver::start(quiet_hall(), LYING, evening_clock("12:00"), false)
}

/// Starts the kiosk on these folders, and waits until it can be touched.
pub(crate) fn opens(desktop: &Desktop, hall: &Hall) -> Program {
    let (config, data) = (hall.config(), hall.data());
    let folders = ["--config", &config.to_string_lossy(), "--data", &data.to_string_lossy()];
    let mut program = desktop.launch(&[&folders[..], &["--log", "debug"]].concat(), &[]);
    program.wait_for_log("window=1920x1080");
    program.wait_for_log("screen=wait");
    program
}

/// Taps as the rehearsal did. Only where a tap leads to another screen is that waited for: keys follow each other as
/// fast as they come.
pub(crate) fn repeats(desktop: &Desktop, program: &mut Program, taps: &[Tap]) {
    for tap in taps {
        click(desktop, tap.pos);
        if let Some(screen) = &tap.leads_to {
            program.wait_for_log(&format!("screen={screen}"));
        }
    }
}

fn click(desktop: &Desktop, pos: Pos2) {
    desktop.click(pos.x as u32, pos.y as u32);
}

/// What a command prints about these folders.
pub(crate) fn says(hall: &Hall, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stellingenbord"));
    command.arg("--config").arg(hall.config()).arg("--data").arg(hall.data()).args(arguments);
    let output = command.output().expect("the program");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn exported(hall: &Hall, folder: &Path) -> Value {
    let to = folder.to_string_lossy();
    let list = says(hall, &["export", "--to", &to, "--format", "json", "--json"]);
    let list: Value = serde_json::from_str(&list).expect("json");
    let path = list["files"][0]["path"].as_str().expect("a file");
    serde_json::from_str(&std::fs::read_to_string(path).expect("the file")).expect("json")
}

#[test]
fn a_program_that_ends_at_once_is_not_waited_for() {
    let desktop = Desktop::start(1366, 768);
    let (status, said) = desktop.launch(&["--help"], &[]).wait_for_end();
    assert!(status.success(), "{said}");
}

#[test]
fn what_was_thanked_for_is_there_after_the_power_went_off() {
    let mut visitor = rehearsal();
    visitor.wakes().chooses_all(&["Eens", "Wijzig", "Oneens"]).types("Goed idee! Één keer");
    visitor.chooses("Plak op het bord").is_at("mirror");

    let (desktop, hall) = (Desktop::start(1920, 1080), quiet_hall());
    let mut program = opens(&desktop, &hall);
    repeats(&desktop, &mut program, visitor.taps());
    program.kill();

    let results: Value = serde_json::from_str(&says(&hall, &["results", "--json"])).expect("json");
    let first = &results["statements"][0];
    assert_eq!(
        (&first["agree"], &first["disagree"], &first["notes"], &results["visits"]),
        (&0.into(), &1.into(), &1.into(), &1.into()),
        "{results}"
    );
    let folder = tempfile::tempdir().expect("a folder");
    let export = exported(&hall, folder.path());
    assert_eq!(export["notes"][0]["text"], "Goed idee! Één keer", "{export}");
}

#[test]
fn no_key_closes_the_window_or_changes_it() {
    let (desktop, hall) = (Desktop::start(1920, 1080), quiet_hall());
    let folder = tempfile::tempdir().expect("a folder");
    let (before, after) = (folder.path().join("before.png"), folder.path().join("after.png"));
    let mut program = opens(&desktop, &hall);
    desktop.screenshot(&before);

    for keys in
        ["ctrl+q", "ctrl+w", "F11", "ctrl+plus", "ctrl+minus", "ctrl+0", "Escape", "Return", "Tab", "space"]
    {
        desktop.key(keys);
    }
    desktop.key("alt+F4");
    program.wait_for_log("somebody tried to close the window");

    // Still there, and all keys have been seen: a touch that comes after them wakes it.
    let mut visitor = rehearsal();
    visitor.wakes().chooses("Stoppen");
    repeats(&desktop, &mut program, visitor.taps());
    desktop.screenshot(&after);
    let picture = |path| image::open(path).expect("a picture").to_rgb8();

    assert!(picture(&before) == picture(&after), "the screen looks otherwise than before");
}

/// A measurement, not a test: `cargo test --test it -- --ignored --nocapture still_screen`.
#[test]
#[ignore = "takes a minute, and says something only on a quiet machine"]
fn what_a_still_screen_costs() {
    let (desktop, hall) = (Desktop::start(1920, 1080), quiet_hall());
    let program = opens(&desktop, &hall);
    let ticks = |program: &Program| {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", program.id())).expect("a process");
        // After the name in brackets; the times in user and system mode are the 14th and 15th field of all.
        let fields = stat.rsplit(')').next().expect("fields").split_whitespace();
        fields.skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum::<u64>()
    };
    let before = ticks(&program);
    program.is_silent_for(Duration::from_mins(1));
    println!("ticks of 10 ms in a minute: {}", ticks(&program) - before);
}
