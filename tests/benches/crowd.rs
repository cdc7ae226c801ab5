//! A real kiosk.db with more answers than a hall gives in years, for the benchmarks and the tests.
//!
//! The store begins the database and puts the statements on the board. The answers are put straight into its tables,
//! in one transaction: a hundred thousand commits would take minutes of waiting for the disk.

use std::path::Path;

use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Connection, Transaction};
use stellingenbord::domain::{
    Evening, Language, NewStatement, NoteColour, NoteId, ResponseId, Role, Stance, StatementId,
    StatementSource, Translations, VisitId,
};
use stellingenbord::store::Store;

/// What a step gives, or why it could not be done.
pub(crate) type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

/// The statements of the evening; every visit answers each of them.
pub(crate) const STATEMENTS: u32 = 8;

/// The evening they are all on.
pub(crate) fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default()
}

/// Begins a database with an evening, its statements and no answers.
pub(crate) fn begin(path: &Path, chance: &mut fastrand::Rng) -> Fallible<Store> {
    let mut store = Store::open(path)?;
    let at = |hour| NaiveTime::from_hms_opt(hour, 30, 0).unwrap_or_default();
    let title = "Rapportgesprekken".to_owned();
    store.put_evening(&Evening { date: date(), title, opens: at(18), closes: at(21) })?;
    let set: Vec<_> = (1..=STATEMENTS).map(statement).collect();
    store.load_statements(date(), &set, &mut || chance.u128(..))?;
    Ok(store)
}

fn statement(position: u32) -> NewStatement {
    let text = format!(
        "Stelling {position}: op deze school hoor ik op tijd hoe het met mijn kind gaat; ook als het goed gaat."
    );
    let texts = Translations::from([(Language::DUTCH, text)]);
    NewStatement {
        row: None,
        position,
        source: StatementSource::Parents,
        criterion: None,
        texts,
        answers: Vec::new(),
    }
}

/// Fills a new database with this many visits of eight answers each, and this many notes. None is practice.
pub(crate) fn filled(path: &Path, visits: u32, notes: u32) -> Fallible<()> {
    let mut chance = fastrand::Rng::with_seed(1);
    let statements: Vec<StatementId> =
        begin(path, &mut chance)?.statements(date())?.iter().map(|statement| statement.id).collect();
    let mut db = Connection::open(path)?;
    let writing = db.transaction()?;
    for _ in 0..visits {
        visit(&writing, &statements, &mut chance)?;
    }
    for number in 0..notes {
        note(&writing, &statements, number, &mut chance)?;
    }
    writing.commit()?;
    drop(db);
    // A kiosk tidies its database when it is quiet.
    Ok(Store::open(path)?.tidy()?)
}

fn visit(writing: &Transaction<'_>, statements: &[StatementId], chance: &mut fastrand::Rng) -> Fallible<()> {
    let visit = VisitId::from_chance(chance.u128(..));
    let role = chance.choice(Role::ALL).unwrap_or_default();
    writing
        .prepare_cached(
            "INSERT INTO visit (id, evening, role, language, practice) VALUES (?1, ?2, ?3, 'nl', 0)",
        )?
        .execute((visit.as_bytes(), date().to_string(), role.code()))?;
    for statement in statements {
        let id = ResponseId::from_chance(chance.u128(..));
        let stance = chance.choice(Stance::ON_STATEMENT).unwrap_or(Stance::Agree);
        writing
            .prepare_cached(
                "INSERT INTO response (id, visit, statement, version, stance, revision)
                 VALUES (?1, ?2, ?3, 1, ?4, 1)",
            )?
            .execute((id.as_bytes(), visit.as_bytes(), statement.as_bytes(), stance.code()))?;
    }
    Ok(())
}

fn note(
    writing: &Transaction<'_>,
    statements: &[StatementId],
    number: u32,
    chance: &mut fastrand::Rng,
) -> Fallible<()> {
    let id = NoteId::from_chance(chance.u128(..));
    let statement = chance.choice(statements).ok_or("no statements")?;
    let colour = chance.choice(NoteColour::ALL).unwrap_or_default();
    writing
        .prepare_cached(
            "INSERT INTO note (id, statement, version, stance, colour, text, status, practice, revision)
             VALUES (?1, ?2, 1, 'agree', ?3, ?4, 'approved', 0, 1)",
        )?
        .execute((
            id.as_bytes(),
            statement.as_bytes(),
            colour.code(),
            format!("Briefje {number}: graag wat meer tijd voor een gesprek, en een kop koffie erbij."),
        ))?;
    Ok(())
}
