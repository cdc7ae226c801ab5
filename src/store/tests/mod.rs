//! What the store promises, in memory and on files.

mod backups;
mod desk;
mod erasing;
mod follow_ups;
mod interest;
mod loading;
mod model;
mod opening;
mod outbox;
mod polls;
mod saving;
mod topics;
mod totals;
mod traces;
mod trouble;

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::{
    Evening, Language, LoadSummary, NewStatement, Note, NoteBody, NoteColour, NoteId, NoteStatus, Response,
    ResponseId, Role, Stance, Statement, StatementSource, Translations, VisitId, VisitRecord, Write,
};
use crate::store::Store;

/// An evening in the hall, with its store and a source of chance that is the same in each run.
struct Hall {
    store: Store,
    chance: fastrand::Rng,
    statements: Vec<Statement>,
}

impl Hall {
    /// In memory, with these statements in Dutch.
    fn with(texts: &[&str]) -> Self {
        Self::on(Store::in_memory().unwrap(), texts)
    }

    /// On a new file in this folder.
    fn in_folder(folder: &Path, texts: &[&str]) -> Self {
        Self::on(Store::open(&database(folder)).unwrap(), texts)
    }

    fn on(store: Store, texts: &[&str]) -> Self {
        let mut hall = Self { store, chance: fastrand::Rng::with_seed(7), statements: Vec::new() };
        hall.store.put_evening(&evening()).unwrap();
        hall.load(&listed(texts));
        hall
    }

    fn load(&mut self, set: &[NewStatement]) -> LoadSummary {
        let summary = self.store.load_statements(date(), set, &mut || self.chance.u128(..)).unwrap();
        self.statements = self.store.statements(date()).unwrap();
        summary
    }

    /// A visit of a parent that has not answered yet.
    fn visit(&mut self) -> VisitRecord {
        VisitRecord {
            id: VisitId::from_chance(self.chance.u128(..)),
            evening: date(),
            role: Role::Parent,
            language: Language::DUTCH,
            practice: false,
            flagged: false,
        }
    }

    /// A fresh response to the statement at this place of the board, from 0.
    fn response(&mut self, visit: VisitRecord, idx: usize, stance: Stance) -> Write {
        let Statement { id, version, .. } = self.statements[idx];
        let id_of_response = ResponseId::from_chance(self.chance.u128(..));
        Write::Response(visit, Response { id: id_of_response, statement: id, version, stance })
    }

    /// Saves a response of a fresh visit.
    fn answer(&mut self, idx: usize, stance: Stance) {
        let visit = self.visit();
        let write = self.response(visit, idx, stance);
        self.store.save(&write).unwrap();
    }

    fn note(&mut self, idx: usize, text: &str) -> Note {
        Note {
            id: NoteId::from_chance(self.chance.u128(..)),
            statement: self.statements[idx].id,
            version: self.statements[idx].version,
            stance: Stance::Agree,
            colour: NoteColour::Yellow,
            body: NoteBody::Typed(text.to_owned()),
            status: NoteStatus::Pending,
            practice: false,
        }
    }

    /// The outbox as lines of kind and revision, sorted.
    fn waiting(&self) -> Vec<String> {
        let mut statement = self.store.connection.prepare("SELECT kind, revision FROM outbox").unwrap();
        let line = |row: &rusqlite::Row<'_>| {
            Ok(format!("{} {}", row.get::<_, String>(0).unwrap(), row.get::<_, i64>(1).unwrap()))
        };
        let mut lines: Vec<String> = statement.query_map((), line).unwrap().map(Result::unwrap).collect();
        lines.sort();
        lines
    }

    /// All that the database holds, as text, for comparing before and after.
    fn dump(&self) -> String {
        let tables = [
            "evening",
            "statement",
            "statement_text",
            "visit",
            "response",
            "note",
            "topic_ballot",
            "topic_choice",
            "topic_suggestion",
            "outbox",
        ];
        tables.map(|table| rows_of(&self.store, table).join("\n")).join("\n--\n")
    }
}

/// The rows of a table in the order in which the database gives them without being asked for one.
fn rows_of(store: &Store, table: &str) -> Vec<String> {
    let mut statement = store.connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let n_columns = statement.column_count();
    let read = |row: &rusqlite::Row<'_>| {
        let column = |idx| format!("{:?}", row.get_ref(idx).unwrap());
        Ok((0..n_columns).map(column).collect::<Vec<_>>().join(" | "))
    };
    statement.query_map((), read).unwrap().map(Result::unwrap).collect()
}

fn database(folder: &Path) -> PathBuf {
    folder.join("kiosk.db")
}

fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn stamp() -> NaiveDateTime {
    date().and_hms_opt(19, 30, 5).unwrap()
}

fn evening() -> Evening {
    let at = |hour| NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
    Evening { date: date(), title: "Rapportgesprekken".into(), opens: at(18), closes: at(21) }
}

/// These texts as a file would list them.
fn listed(texts: &[&str]) -> Vec<NewStatement> {
    (1..).zip(texts).map(|(position, text)| new_statement(position, text)).collect()
}

fn new_statement(position: u32, text: &str) -> NewStatement {
    NewStatement {
        row: None,
        position,
        source: StatementSource::Regiegroep,
        criterion: None,
        texts: Translations::from([(Language::DUTCH, text.to_owned())]),
        answers: Vec::new(),
    }
}
