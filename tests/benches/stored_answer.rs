//! What an answer costs: saving a response in the store, beside a bare insert of the same row by rusqlite.
//!
//! Both work on a file in the same folder with the same pragmas, in turns within one run, so that a disk that
//! becomes slow in between slows both. Printed are the medians of all single writes, and their ratio; the goal is a
//! ratio of at most 1.5. Run it with `cargo bench --bench stored_answer`. By default it works in the folder for
//! temporary files; where that is in memory, name a folder on the disk of the kiosk behind a `--`.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::{NaiveDate, NaiveTime};
use rusqlite::Connection;
use stellingenbord::domain::{
    Evening, Language, NewStatement, Response, ResponseId, Role, Stance, StatementId, StatementSource,
    Translations, VisitId, VisitRecord, Write,
};
use stellingenbord::store::Store;

const ROUNDS: usize = 60;
const WRITES_A_ROUND: usize = 20;
/// As many statements as an evening has; a visit answers each of them.
const STATEMENTS: u32 = 10;
const GOAL: f64 = 1.5;

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

#[expect(clippy::print_stdout, reason = "the outcome of the benchmark")]
fn main() -> Fallible<()> {
    // Cargo hands `--bench` to a benchmark; a folder is the only argument of our own.
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with("--")).map(PathBuf::from);
    let folder = match folder {
        Some(folder) => tempfile::tempdir_in(folder)?,
        None => tempfile::tempdir()?,
    };
    let mut hall = Hall::begin(folder.path())?;
    let bare = Bare::begin(folder.path())?;
    let (mut stored, mut inserted) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let mut store_times = Vec::new();
        let mut bare_times = Vec::new();
        for _ in 0..WRITES_A_ROUND {
            let write = hall.next_write()?;
            store_times.push(timed(|| Ok(hall.store.save(&write)?))?);
        }
        for _ in 0..WRITES_A_ROUND {
            bare_times.push(bare.insert(&mut hall.chance)?);
        }
        // The first round warms up.
        if round > 0 {
            stored.append(&mut store_times);
            inserted.append(&mut bare_times);
        }
    }
    let (store, bare) = (median(&mut stored), median(&mut inserted));
    let ratio = store.as_secs_f64() / bare.as_secs_f64();
    println!("Store::save    median {store:?} of {} writes", stored.len());
    println!("bare insert    median {bare:?} of {} writes", inserted.len());
    println!("ratio          {ratio:.2} (goal: at most {GOAL})");
    Ok(())
}

/// The store, and visits that answer one statement after the other.
struct Hall {
    store: Store,
    chance: fastrand::Rng,
    statements: Vec<StatementId>,
    /// What the present visit has not answered.
    left: Vec<StatementId>,
    visit: VisitRecord,
}

impl Hall {
    fn begin(folder: &Path) -> Fallible<Self> {
        let mut store = Store::open(&folder.join("kiosk.db"))?;
        let mut chance = fastrand::Rng::with_seed(1);
        let date = NaiveDate::from_ymd_opt(2026, 11, 24).ok_or("no date")?;
        let opens = NaiveTime::from_hms_opt(18, 30, 0).ok_or("no time")?;
        let closes = NaiveTime::from_hms_opt(21, 30, 0).ok_or("no time")?;
        store.put_evening(&Evening { date, title: "Rapportgesprekken".into(), opens, closes })?;
        let set: Vec<_> = (1..=STATEMENTS)
            .map(|position| NewStatement {
                row: None,
                position,
                source: StatementSource::Regiegroep,
                criterion: None,
                texts: Translations::from([(Language::DUTCH, format!("Stelling {position}."))]),
            })
            .collect();
        store.load_statements(date, &set, &mut || chance.u128(..))?;
        let statements: Vec<_> = store.statements(date)?.iter().map(|statement| statement.id).collect();
        let visit = VisitRecord {
            id: VisitId::from_chance(chance.u128(..)),
            evening: date,
            role: Role::Parent,
            language: Language::DUTCH,
            practice: false,
            flagged: false,
        };
        Ok(Self { store, chance, left: statements.clone(), statements, visit })
    }

    fn next_write(&mut self) -> Fallible<Write> {
        if self.left.is_empty() {
            self.left.clone_from(&self.statements);
            self.visit.id = VisitId::from_chance(self.chance.u128(..));
        }
        let statement = self.left.pop().ok_or("no statements")?;
        let id = ResponseId::from_chance(self.chance.u128(..));
        Ok(Write::Response(self.visit, Response { id, statement, version: 1, stance: Stance::Agree }))
    }
}

/// The least that keeps a response as safely: one row in one table.
struct Bare {
    connection: Connection,
}

impl Bare {
    fn begin(folder: &Path) -> Fallible<Self> {
        let connection = Connection::open(folder.join("bare.db"))?;
        connection.execute_batch(
            "PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA foreign_keys = ON;
             PRAGMA secure_delete = ON;
             PRAGMA trusted_schema = OFF;
             PRAGMA cell_size_check = ON;
             PRAGMA temp_store = MEMORY;
             CREATE TABLE response (
                 id BLOB NOT NULL PRIMARY KEY, visit BLOB NOT NULL, statement BLOB NOT NULL, version INTEGER NOT NULL,
                 stance TEXT NOT NULL, revision INTEGER NOT NULL, UNIQUE (visit, statement)
             ) STRICT, WITHOUT ROWID;
             CREATE INDEX response_of_statement ON response (statement, version);",
        )?;
        Ok(Self { connection })
    }

    fn insert(&self, chance: &mut fastrand::Rng) -> Fallible<Duration> {
        let mut fresh = || chance.u128(..).to_be_bytes();
        let (id, visit, statement) = (fresh(), fresh(), fresh());
        timed(|| {
            self.connection
                .prepare_cached(
                    "INSERT INTO response (id, visit, statement, version, stance, revision)
                     VALUES (?1, ?2, ?3, ?4, ?5, 1)",
                )?
                .execute((id, visit, statement, 1, "agree"))?;
            Ok(())
        })
    }
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
fn timed(work: impl FnOnce() -> Fallible<()>) -> Fallible<Duration> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed())
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
