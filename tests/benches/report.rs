//! The report of an evening of 300 visits beside the csv export of the same evening, both out of a real kiosk.db to
//! files that were flushed, read back, compared and stand under their names. Run: `cargo bench --bench report`.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::time::Duration;

use stellingenbord::domain::Language;
use stellingenbord::export::{Format, write};
use stellingenbord::store::Store;
use stellingenbord::ui::texts::Texts;
use stellingenbord::worker::{ReportData, ReportSettings};
use tempfile::TempDir;

use crate::crowd::{Fallible, date};
use crate::turns::{Turns, timed};

mod crowd;
mod turns;

const VISITS: u32 = 300;
const NOTES: u32 = 120;

fn main() -> Fallible<()> {
    let dir = tempfile::tempdir()?;
    let file = dir.path().join(Store::FILE_NAME);
    crowd::filled(&file, VISITS, NOTES)?;
    let mut bench = Bench { file, dir, texts: Texts::load(Language::DUTCH) };
    let turns = Turns { rounds: 31, times_a_round: 3, goal: 2.0 };
    turns.print(
        &mut bench,
        ("report, 300 visits and 120 notes", |bench| bench.export("report")),
        ("csv export of the same evening", |bench| bench.export("csv")),
    )
}

struct Bench {
    dir: TempDir,
    file: PathBuf,
    texts: Texts,
}

impl Bench {
    fn export(&mut self, code: &str) -> Fallible<Duration> {
        let target = tempfile::tempdir_in(self.dir.path())?;
        let (time, written) = timed(|| {
            let store = Store::reader(&self.file)?;
            store.at_one_moment(|store| {
                let settings = ReportSettings::default();
                let data = ReportData::read(store, date(), false, &settings)?.ok_or("no evening")?;
                let format = Format::from_code(code).ok_or("no such format")?;
                let go_on = &mut |_, _| ControlFlow::Continue(());
                let report = data.report(date(), &self.texts);
                Ok::<_, Box<dyn std::error::Error>>(write(&report, format, target.path(), go_on)?)
            })
        })?;
        if written.iter().any(|file| file.bytes < 1000) {
            Err("hardly anything was written".into())
        } else {
            Ok(time)
        }
    }
}
