//! The outcome of an evening of 1,000,000 responses out of a real kiosk.db, beside the same counts in one `GROUP BY`
//! of the sqlite3 shell on the same file.
//!
//! Ours is from opening the database to shares, intervals, labels and roles; theirs the process, which gives the
//! counts alone. Run: `cargo bench --bench outcome`.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use stellingenbord::outcome::{Thresholds, outcome};
use stellingenbord::store::Store;

use crate::crowd::{Fallible, STATEMENTS, date};
use crate::turns::{Turns, timed};

mod crowd;
mod turns;

const RESPONSES: u32 = 1_000_000;

/// By role, as the outcome needs it; and how many visits there were.
const QUERY: &str = "SELECT r.statement, r.version, v.role, r.stance, count(*)
FROM response r JOIN visit v ON v.id = r.visit
WHERE v.evening = '2026-11-24' AND v.practice = 0
GROUP BY r.statement, r.version, v.role, r.stance;
SELECT count(*) FROM visit WHERE evening = '2026-11-24' AND practice = 0;";

fn main() -> Fallible<()> {
    let dir = tempfile::tempdir()?;
    let file = dir.path().join(Store::FILE_NAME);
    crowd::filled(&file, RESPONSES / STATEMENTS, 0)?;
    let turns = Turns { rounds: 7, times_a_round: 1, goal: 1.0 };
    turns.print(&mut Bench { file }, ("outcome, 1,000,000 responses", ours), ("sqlite3, GROUP BY", theirs))
}

struct Bench {
    file: PathBuf,
}

fn ours(bench: &mut Bench) -> Fallible<Duration> {
    let (time, counted) = timed(|| {
        let store = Store::reader(&bench.file)?;
        let totals = store.totals(date(), false)?.ok_or("no evening")?;
        let outcome = outcome(&totals, &[], Thresholds::default());
        Ok(outcome.statements.iter().map(|of| u64::from(of.totals.tally.responses())).sum::<u64>())
    })?;
    all(counted)?;
    Ok(time)
}

fn theirs(bench: &mut Bench) -> Fallible<Duration> {
    let mut command = Command::new("sqlite3");
    command.arg("-readonly").arg(&bench.file).arg(QUERY);
    let (time, output) = timed(|| Ok(command.output()?))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let counts = said.lines().filter(|line| line.contains('|'));
    all(counts.filter_map(|line| line.rsplit('|').next()?.parse::<u64>().ok()).sum())?;
    Ok(time)
}

/// Whether all responses were counted.
fn all(counted: u64) -> Fallible<()> {
    if counted == u64::from(RESPONSES) { Ok(()) } else { Err(format!("{counted} responses").into()) }
}
