//! What an answer costs: saving a response in the store, beside a bare insert of the same row by rusqlite.
//!
//! Both work on a file in the same folder with the same pragmas. Run: `cargo bench --bench stored_answer`. By default
//! it works in the folder for temporary files; where that is in memory, name a folder on the disk of the kiosk behind
//! a `--`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use stellingenbord::domain::{
    Language, Response, ResponseId, Role, Stance, StatementId, VisitId, VisitRecord, Write,
};
use stellingenbord::store::Store;

use crate::crowd::Fallible;
use crate::turns::{Turns, timed};

#[expect(dead_code, reason = "this benchmark writes its own answers")]
mod crowd;
mod turns;

fn main() -> Fallible<()> {
    // Cargo hands `--bench` to a benchmark; a folder is the only argument of our own.
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with("--")).map(PathBuf::from);
    let folder = match folder {
        Some(folder) => tempfile::tempdir_in(folder)?,
        None => tempfile::tempdir()?,
    };
    let mut hall = Hall::begin(folder.path())?;
    let turns = Turns { rounds: 60, times_a_round: 20, goal: 1.5 };
    turns.print(&mut hall, ("Store::save", Hall::save), ("bare insert", Hall::insert))
}

/// The store, and visits that answer one statement after the other; and beside it the least that keeps a response as
/// safely: one row in one table.
struct Hall {
    store: Store,
    bare: Connection,
    chance: fastrand::Rng,
    statements: Vec<StatementId>,
    /// What the present visit has not answered.
    left: Vec<StatementId>,
    visit: VisitRecord,
}

impl Hall {
    fn begin(folder: &Path) -> Fallible<Self> {
        let mut chance = fastrand::Rng::with_seed(1);
        let store = crowd::begin(&folder.join("kiosk.db"), &mut chance)?;
        let statements: Vec<_> =
            store.statements(crowd::date())?.iter().map(|statement| statement.id).collect();
        let visit = VisitRecord {
            id: VisitId::from_chance(chance.u128(..)),
            evening: crowd::date(),
            role: Role::Parent,
            language: Language::DUTCH,
            practice: false,
            flagged: false,
        };
        let bare = bare(&folder.join("bare.db"))?;
        Ok(Self { store, bare, chance, left: statements.clone(), statements, visit })
    }

    fn save(&mut self) -> Fallible<Duration> {
        if self.left.is_empty() {
            self.left.clone_from(&self.statements);
            self.visit.id = VisitId::from_chance(self.chance.u128(..));
        }
        let statement = self.left.pop().ok_or("no statements")?;
        let id = ResponseId::from_chance(self.chance.u128(..));
        let response = Response { id, statement, version: 1, stance: Stance::Agree };
        let write = Write::Response(self.visit, response);
        Ok(timed(|| Ok(self.store.save(&write)?))?.0)
    }

    fn insert(&mut self) -> Fallible<Duration> {
        let mut fresh = || self.chance.u128(..).to_be_bytes();
        let (id, visit, statement) = (fresh(), fresh(), fresh());
        let insert = || {
            let sql = "INSERT INTO response (id, visit, statement, version, stance, revision)
                       VALUES (?1, ?2, ?3, ?4, ?5, 1)";
            Ok(self.bare.prepare_cached(sql)?.execute((id, visit, statement, 1, "agree"))?)
        };
        Ok(timed(insert)?.0)
    }
}

fn bare(path: &Path) -> Fallible<Connection> {
    let connection = Connection::open(path)?;
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
    Ok(connection)
}
