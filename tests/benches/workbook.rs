//! The workbook of 100,000 responses out of a real kiosk.db, beside `XlsxWriter` for Python with `constant_memory`.
//!
//! Ours is from opening the database to a file that was flushed, read back, compared and stands under its name, with
//! all its sheets and charts; theirs a process that writes the one sheet of the responses, from our csv of them. The
//! package is `python3-xlsxwriter`. Run: `cargo bench --bench workbook`.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use stellingenbord::domain::Language;
use stellingenbord::export::{Format, Written, write};
use stellingenbord::store::Store;
use stellingenbord::ui::texts::Texts;
use stellingenbord::worker::{ReportData, ReportSettings};
use tempfile::TempDir;

use crate::crowd::{Fallible, STATEMENTS, date};
use crate::turns::{Turns, timed};

mod crowd;
mod turns;

const RESPONSES: u32 = 100_000;

/// Numbers as numbers and words as words, like ours.
const SCRIPT: &str = "
import csv, sys, xlsxwriter
book = xlsxwriter.Workbook(sys.argv[2], {'constant_memory': True})
sheet = book.add_worksheet('Antwoorden')
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    for row, cells in enumerate(csv.reader(file, delimiter=';')):
        for column, cell in enumerate(cells):
            if cell.isdigit():
                sheet.write_number(row, column, int(cell))
            elif cell:
                sheet.write_string(row, column, cell)
sheet.autofilter(0, 0, row, len(cells) - 1)
book.close()
";

fn main() -> Fallible<()> {
    let dir = tempfile::tempdir()?;
    let file = dir.path().join(Store::FILE_NAME);
    crowd::filled(&file, RESPONSES / STATEMENTS, 0)?;
    let mut bench = Bench { rows: PathBuf::new(), file, dir, texts: Texts::load(Language::DUTCH) };
    let lists = bench.export("csv", bench.dir.path())?;
    bench.rows = lists.into_iter().last().ok_or("no csv")?.path;
    let turns = Turns { rounds: 5, times_a_round: 1, goal: 1.0 / 3.0 };
    turns.print(&mut bench, ("workbook, 100,000 responses", Bench::ours), ("XlsxWriter", Bench::theirs))
}

struct Bench {
    dir: TempDir,
    file: PathBuf,
    /// The csv of the responses.
    rows: PathBuf,
    texts: Texts,
}

impl Bench {
    fn ours(&mut self) -> Fallible<Duration> {
        let target = tempfile::tempdir_in(self.dir.path())?;
        let (time, written) = timed(|| self.export("xlsx", target.path()))?;
        large(written.first().map_or(0, |file| file.bytes))?;
        Ok(time)
    }

    fn theirs(&mut self) -> Fallible<Duration> {
        let target = self.dir.path().join("xlsxwriter.xlsx");
        let mut command = Command::new("/usr/bin/python3");
        command.args(["-c", SCRIPT]).arg(&self.rows).arg(&target);
        let (time, status) = timed(|| Ok(command.status()?))?;
        if !status.success() {
            return Err(format!("python3: {status}").into());
        }
        large(std::fs::metadata(target)?.len())?;
        Ok(time)
    }

    fn export(&self, code: &str, target: &Path) -> Fallible<Vec<Written>> {
        let store = Store::reader(&self.file)?;
        store.at_one_moment(|store| {
            let settings = ReportSettings::default();
            let data = ReportData::read(store, date(), false, &settings)?.ok_or("no evening")?;
            let format = Format::from_code(code).ok_or("no such format")?;
            let go_on = &mut |_, _| ControlFlow::Continue(());
            let report = data.report(date(), &self.texts);
            Ok::<_, Box<dyn std::error::Error>>(write(&report, format, target, go_on)?)
        })
    }
}

/// Whether so many rows can be in a file of this size.
fn large(bytes: u64) -> Fallible<()> {
    if bytes > u64::from(RESPONSES) * 5 { Ok(()) } else { Err(format!("{bytes} bytes").into()) }
}
