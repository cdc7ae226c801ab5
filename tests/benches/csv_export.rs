//! The csv export of 100,000 responses beside `sqlite3 -csv` on the same file and columns, in turns.
//!
//! Prints the medians and their ratio, which should stay at or below 1.5. Run: `cargo bench --bench csv_export`.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark prints, and stops at what it did not expect"
)]
#![expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Connection, OpenFlags, params};
use stellingenbord::domain::{
    Evening, EveningTotals, Language, Note, ResponseId, ResponseRow, Role, Stance, Statement, StatementId,
    StatementSource, StatementTotals, Tally,
};
use stellingenbord::export::{Format, Report, Rows, SourceError, write};

const RESPONSES: u64 = 100_000;
const STATEMENTS: u8 = 8;
const ROUNDS: usize = 15;
const GOAL: f64 = 1.5;

/// The same columns, words and order as the export has.
const QUERY: &str = "SELECT s.position, s.version, s.text, s.source, NULL, r.stance, r.role, r.practice
FROM response r JOIN statement s ON s.id = r.statement AND s.version = r.version ORDER BY r.id";

fn main() -> Result<(), Box<dyn Error>> {
    let dir = tempfile::tempdir()?;
    let file = dir.path().join("bench.db");
    let totals = filled(&file)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // The first round warms up.
    for round in 0..=ROUNDS {
        let (our_time, our_rows) = our_export(&file, &totals, dir.path())?;
        let (their_time, their_rows) = sqlite3_export(&file, dir.path())?;
        // Ours has one line of headings more.
        assert_eq!(our_rows, their_rows + 1);
        if round > 0 {
            ours.push(our_time);
            theirs.push(their_time);
        }
    }
    let (ours, theirs) = (median(ours), median(theirs));
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    let verdict = if ratio <= GOAL { "met" } else { "missed" };
    println!("csv export of {RESPONSES} responses, median of {ROUNDS} rounds");
    println!("  stellingenbord  {ours:>10.1?}   (flushed, read back and compared)");
    println!("  sqlite3 -csv    {theirs:>10.1?}   (a process of its own, not flushed)");
    println!("  ratio           {ratio:>10.2}   (goal at most {GOAL}: {verdict})");
    Ok(())
}

/// Our csv export, from opening the database to files that stand under their names.
fn our_export(file: &Path, totals: &EveningTotals, dir: &Path) -> Result<(Duration, usize), Box<dyn Error>> {
    let target = tempfile::tempdir_in(dir)?;
    let start = Instant::now();
    let source = Source(Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?);
    let report = Report {
        school: "Bench",
        totals,
        rows: &source,
        practice: true,
        made_at: "2026-11-25",
        language: Language::DUTCH,
        words: &|key| key.rsplit('-').next().unwrap_or(key).to_owned(),
    };
    let format = Format::from_code("csv").ok_or("no csv")?;
    let written = write(&report, format, target.path(), &mut |_, _| ControlFlow::Continue(()))?;
    let time = start.elapsed();
    let responses = written.last().ok_or("no files")?;
    Ok((time, fs::read_to_string(&responses.path)?.lines().count()))
}

fn sqlite3_export(file: &Path, dir: &Path) -> Result<(Duration, usize), Box<dyn Error>> {
    let target = dir.join("sqlite3.csv");
    let out = Stdio::from(File::create(&target)?);
    let start = Instant::now();
    let status = Command::new("sqlite3").arg("-csv").arg(file).arg(QUERY).stdout(out).status()?;
    let time = start.elapsed();
    assert!(status.success(), "sqlite3: {status}");
    Ok((time, fs::read_to_string(target)?.lines().count()))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    *times.get(times.len() / 2).unwrap()
}

/// Responses out of plain tables; the real ones are the store's.
struct Source(Connection);

impl Rows for Source {
    fn for_each_response(
        &self,
        each: &mut dyn FnMut(&ResponseRow) -> ControlFlow<()>,
    ) -> Result<(), SourceError> {
        let mut query = self
            .0
            .prepare("SELECT id, statement, version, stance, role, practice FROM response ORDER BY id")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let row = ResponseRow {
                id: ResponseId::from_bytes(row.get(0)?),
                statement: StatementId::from_bytes(row.get(1)?),
                version: row.get(2)?,
                stance: Stance::from_code(row.get_ref(3)?.as_str()?).ok_or("no such stance")?,
                role: Role::from_code(row.get_ref(4)?.as_str()?).ok_or("no such role")?,
                practice: row.get(5)?,
            };
            if each(&row).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn for_each_note(&self, _each: &mut dyn FnMut(&Note) -> ControlFlow<()>) -> Result<(), SourceError> {
        Ok(())
    }
}

/// A database with the responses, and the totals that go with it.
fn filled(file: &Path) -> Result<EveningTotals, Box<dyn Error>> {
    let mut db = Connection::open(file)?;
    db.execute_batch(
        "PRAGMA journal_mode = WAL;
CREATE TABLE statement (id BLOB NOT NULL, version INTEGER NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
    source TEXT NOT NULL, PRIMARY KEY (id, version)) STRICT, WITHOUT ROWID;
CREATE TABLE response (id BLOB PRIMARY KEY, statement BLOB NOT NULL, version INTEGER NOT NULL, stance TEXT NOT NULL,
    role TEXT NOT NULL, practice INTEGER NOT NULL) STRICT, WITHOUT ROWID;",
    )?;
    let mut statements: Vec<StatementTotals> = (1..=STATEMENTS).map(statement).collect();
    let writing = db.transaction()?;
    for StatementTotals { statement, .. } in &statements {
        let text = statement.text(Language::DUTCH);
        let values = params![
            statement.id.as_bytes(),
            statement.version,
            statement.position,
            text,
            statement.source.code()
        ];
        writing.execute(
            "INSERT INTO statement (id, version, position, text, source) VALUES (?1, ?2, ?3, ?4, ?5)",
            values,
        )?;
    }
    let mut chance = fastrand::Rng::with_seed(1);
    for _ in 0..RESPONSES {
        let totals = chance.choice(statements.iter_mut()).ok_or("no statements")?;
        let stance = chance.choice(Stance::ALL).ok_or("no stances")?;
        let role = chance.choice(Role::ALL).ok_or("no roles")?;
        *totals.tally.count_mut(stance) += 1;
        let id = ResponseId::from_chance(chance.u128(..));
        let values = params![id.as_bytes(), totals.statement.id.as_bytes(), stance.code(), role.code()];
        writing.execute("INSERT INTO response (id, statement, version, stance, role, practice) VALUES (?1, ?2, 1, ?3, ?4, 0)", values)?;
    }
    writing.commit()?;
    let (opens, closes) =
        (NaiveTime::from_hms_opt(18, 0, 0).unwrap(), NaiveTime::from_hms_opt(21, 0, 0).unwrap());
    let evening = Evening {
        date: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
        title: "Bench".into(),
        opens,
        closes,
    };
    Ok(EveningTotals { evening, visits: 12_500, statements })
}

fn statement(number: u8) -> StatementTotals {
    let text = format!(
        "Stelling {number}: op deze school hoor ik op tijd hoe het met mijn kind gaat; ook als het goed gaat."
    );
    let statement = Statement {
        id: StatementId::from_chance(u128::from(number)),
        version: 1,
        position: u32::from(number),
        source: StatementSource::Parents,
        criterion: None,
        texts: BTreeMap::from([(Language::DUTCH, text)]),
    };
    StatementTotals { statement, tally: Tally::default(), notes: 0 }
}
