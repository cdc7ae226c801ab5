//! A thousand screens of twenty-five schools that send their evening to one server, by ever more of them at once.
//!
//! It has no reference and no goal: it shows what limits one server on this machine. Run it with
//! `cargo bench --bench sync_many`.
#![expect(clippy::expect_used, reason = "the server of the tests")]

#[path = "sync_fixture.rs"]
#[expect(dead_code, reason = "the other benchmarks use all of it")]
mod fixture;
#[path = "../it/sync/server.rs"]
#[expect(dead_code, reason = "the tests use all of it")]
mod server;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use fixture::{Fallible, Screen, timed};
use server::Server;
use stellingenbord::domain::School;
use stellingenbord::store::Store;
use stellingenbord::sync::{self, Order};

const SCHOOLS: usize = 25;
const SCREENS: usize = 1_000;
/// What one screen hears on an evening.
const RESPONSES: u32 = 150;
/// So many send at the same time. More than `max_connections` are refused by the server, and try again later.
const AT_ONCE: [usize; 3] = [1, 4, 16];

fn main() -> Fallible<()> {
    let names: Vec<String> = (1..=SCHOOLS).map(|number| format!("School {number}")).collect();
    let server = Server::with_schools(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let folder = tempfile::tempdir()?;
    let template = folder.path().join("template.db");
    drop(Screen::with_responses(&template, 0)?);
    for at_once in AT_ONCE {
        let screens = screens(folder.path(), &template)?;
        let mut each = Vec::new();
        let whole = timed(|| {
            each = send(&server, &names, &screens, at_once);
            Ok(())
        })?;
        tell(at_once, whole, each);
        for name in &names {
            let role = name.to_lowercase().replace(' ', "_");
            server.owner("regiegroep").batch_execute(&format!("TRUNCATE regiegroep.response_of_{role}"))?;
        }
    }
    Ok(())
}

/// The databases of all screens, each with answers of its own that wait.
fn screens(folder: &Path, template: &Path) -> Fallible<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for number in 0..SCREENS {
        let path = folder.join(format!("{number}.db"));
        fs::copy(template, &path)?;
        let mut screen = Screen::with_responses(&path, 0)?;
        screen.chance = fastrand::Rng::new();
        screen.add(RESPONSES, "2026-11-24")?;
        paths.push(path);
    }
    Ok(paths)
}

/// Lets all screens send, and gives how long each took, connecting included.
fn send(server: &Server, names: &[String], screens: &[PathBuf], at_once: usize) -> Vec<Duration> {
    let next = AtomicUsize::new(0);
    let (took, each) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..at_once {
            let (next, took) = (&next, took.clone());
            let run = move || {
                while let Some(path) = screens.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let number: usize =
                        path.file_stem().and_then(|stem| stem.to_str()?.parse().ok()).expect("a number");
                    let name = names.get(number % SCHOOLS).expect("a school");
                    let time = timed(|| send_one(server, name, path)).expect("a screen that sends");
                    took.send(time).expect("somebody who listens");
                }
            };
            thread::Builder::new().name("screens".to_owned()).spawn_scoped(scope, run).expect("a thread");
        }
    });
    drop(took);
    each.into_iter().collect()
}

fn send_one(server: &Server, name: &str, path: &Path) -> Fallible<()> {
    let mut store = Store::open(path)?;
    let mut remote = server.connect(&format!("school_{}", name.to_lowercase().replace(' ', "_")))?;
    let school = School { name: name.to_owned(), place: String::new() };
    let order = Order {
        school: &school,
        link_answers: false,
        held_back: &[],
        again: false,
        chance: fastrand::u128(..),
    };
    let summary = sync::run(&mut store, &mut remote, &order)?;
    assert_eq!(summary.waiting, 0);
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the outcome of the benchmark")]
fn tell(at_once: usize, whole: Duration, mut each: Vec<Duration>) {
    each.sort_unstable();
    let at = |part: usize| each.get(each.len() * part / 100).copied().unwrap_or_default();
    let a_second = SCREENS as f64 / whole.as_secs_f64();
    println!(
        "{at_once:>3} at once: {SCREENS} screens in {whole:.1?}, {a_second:.0} a second; one takes {:.0?} (median), {:.0?} (95 %)",
        at(50),
        at(95),
    );
}
