//! The csv export of 100,000 responses out of a real kiosk.db, beside `sqlite3 -csv` on the same file and columns.
//!
//! Ours is from opening the database to files that were flushed, read back, compared and stand under their names;
//! theirs a process that writes to a file and flushes nothing. Run: `cargo bench --bench csv_export`.

use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use stellingenbord::domain::Language;
use stellingenbord::export::{Format, write};
use stellingenbord::store::Store;
use stellingenbord::ui::texts::Texts;
use stellingenbord::worker::{ReportData, ReportSettings};
use tempfile::TempDir;

use crate::crowd::{Fallible, STATEMENTS, date};
use crate::turns::{Turns, timed};

mod crowd;
mod turns;

const RESPONSES: u32 = 100_000;

/// The same columns and order as the export has.
const QUERY: &str =
    "SELECT s.position, r.version, t.text, s.source, s.criterion, r.stance, v.role, v.practice
FROM response r
JOIN visit v ON v.id = r.visit
JOIN statement s ON s.id = r.statement AND s.version = r.version
JOIN statement_text t ON t.id = r.statement AND t.version = r.version AND t.language = 'nl'
WHERE v.evening = '2026-11-24' ORDER BY r.id";

fn main() -> Fallible<()> {
    let dir = tempfile::tempdir()?;
    let file = dir.path().join(Store::FILE_NAME);
    crowd::filled(&file, RESPONSES / STATEMENTS, 0)?;
    let mut bench = Bench { file, dir, texts: Texts::load(Language::DUTCH) };
    let turns = Turns { rounds: 15, times_a_round: 1, goal: 1.5 };
    turns.print(&mut bench, ("csv export, 100,000 responses", Bench::ours), ("sqlite3 -csv", Bench::theirs))
}

struct Bench {
    dir: TempDir,
    file: PathBuf,
    texts: Texts,
}

impl Bench {
    fn ours(&mut self) -> Fallible<Duration> {
        let target = tempfile::tempdir_in(self.dir.path())?;
        let (time, written) = timed(|| {
            let store = Store::reader(&self.file)?;
            store.at_one_moment(|store| {
                let settings = ReportSettings::default();
                let data = ReportData::read(store, date(), false, &settings)?.ok_or("no evening")?;
                let report = data.report(date(), &self.texts);
                let format = Format::from_code("csv").ok_or("no csv")?;
                let go_on = &mut |_, _| ControlFlow::Continue(());
                Ok::<_, Box<dyn std::error::Error>>(write(&report, format, target.path(), go_on)?)
            })
        })?;
        let responses = &written.last().ok_or("no files")?.path;
        // A line of headings.
        check(fs::read_to_string(responses)?.lines().count(), 1)?;
        Ok(time)
    }

    fn theirs(&mut self) -> Fallible<Duration> {
        let target = self.dir.path().join("sqlite3.csv");
        let out = Stdio::from(File::create(&target)?);
        let mut command = Command::new("sqlite3");
        command.arg("-csv").arg(&self.file).arg(QUERY).stdout(out);
        let (time, status) = timed(|| Ok(command.status()?))?;
        if !status.success() {
            return Err(format!("sqlite3: {status}").into());
        }
        check(fs::read_to_string(target)?.lines().count(), 0)?;
        Ok(time)
    }
}

/// Whether all responses are there, and this many lines beside them.
fn check(lines: usize, more: usize) -> Fallible<()> {
    let wanted = usize::try_from(RESPONSES)? + more;
    if lines == wanted { Ok(()) } else { Err(format!("{lines} lines, not {wanted}").into()) }
}
