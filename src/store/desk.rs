//! What the staff desk does to statements and notes: put in order, switch on and off, correct, judge.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension as _, Transaction};

use crate::domain::{
    Language, NewStatement, NoteId, NoteStatus, Statement, StatementId, StatementSource, Translations,
};
use crate::store::load::{insert, newest_versions, take_down};
use crate::store::outbox::{Kind, change};
use crate::store::save::judge_note;
use crate::store::{Error, Store};

/// A statement in its newest version, on the board or not.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementOnList {
    pub statement: Statement,
    pub active: bool,
    /// To any of its versions. Erased ones count.
    pub responses: u32,
}

/// Which way a statement goes on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Up,
    Down,
}

impl Store {
    /// The statements of an evening in the order of the list, those that are switched off included. With `practice`,
    /// practice responses count.
    pub fn list_of_statements(&self, date: NaiveDate, practice: bool) -> Result<Vec<StatementOnList>, Error> {
        self.at_one_moment(|store| {
            let mut counting = store.connection.prepare_cached(
                "SELECT (SELECT count(*) FROM response JOIN visit ON visit.id = response.visit
                         WHERE response.statement = ?1 AND (?2 OR visit.practice = 0))
                      + (SELECT coalesce(sum(responses), 0) FROM kept_response
                         WHERE statement = ?1 AND (?2 OR practice = 0))",
            )?;
            let mut list = Vec::new();
            for row in newest_versions(&store.connection, date)? {
                let responses = counting.query_row((row.statement.id, practice), |row| row.get(0))?;
                list.push(StatementOnList { statement: row.statement, active: row.active, responses });
            }
            Ok(list)
        })
    }

    /// Moves a statement one place on the list of its evening. At the end of the list it stays where it is.
    pub fn move_statement(&mut self, id: StatementId, to: Move) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            let mut list = newest_versions(transaction, evening_of(transaction, id)?)?;
            let Some(at) = list.iter().position(|row| row.statement.id == id) else {
                return Err(unknown(id));
            };
            let other = match to {
                Move::Up => at.checked_sub(1),
                Move::Down => Some(at + 1).filter(|other| *other < list.len()),
            };
            let Some(other) = other else { return Ok(()) };
            list.swap(at, other);
            // Numbered anew, for two may have had the same place.
            for (position, row) in (1_u32..).zip(&list) {
                change(
                    transaction,
                    Kind::Statement,
                    "UPDATE statement SET position = ?2, revision = revision + 1
                     WHERE id = ?1 AND position <> ?2
                     RETURNING id, version, revision",
                    (row.statement.id, position),
                )?;
            }
            Ok(())
        })
    }

    /// Hangs a statement on the board or takes it off. Its answers stay.
    pub fn switch_statement(&mut self, id: StatementId, active: bool) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            evening_of(transaction, id)?;
            if !active {
                return take_down(transaction, id);
            }
            change(
                transaction,
                Kind::Statement,
                "UPDATE statement SET active = 1, revision = revision + 1
                 WHERE id = ?1 AND active = 0 AND version = (SELECT max(version) FROM statement WHERE id = ?1)
                 RETURNING id, version, revision",
                (id,),
            )?;
            Ok(())
        })
    }

    /// Gives a statement another Dutch text and source; its translations stay. `true` if it became a new version,
    /// because there were answers or notes to the old one; those stay with the words they were given to.
    pub fn correct_statement(
        &mut self,
        id: StatementId,
        source: StatementSource,
        text: &str,
    ) -> Result<bool, Error> {
        self.in_transaction(|transaction| {
            let list = newest_versions(transaction, evening_of(transaction, id)?)?;
            let Some(old) = list.into_iter().find(|row| row.statement.id == id) else {
                return Err(unknown(id));
            };
            let Statement { version, position, criterion, mut texts, answers, source: old_source, .. } =
                old.statement;
            if old_source == source && texts.get(&Language::DUTCH).is_some_and(|old| old == text) {
                return Ok(false);
            }
            texts.insert(Language::DUTCH, text.to_owned());
            if !is_answered(transaction, id, version)? {
                rewrite(transaction, id, version, source, text)?;
                return Ok(false);
            }
            take_down(transaction, id)?;
            let new = NewStatement { row: None, position, source, criterion, texts, answers };
            insert(transaction, evening_of(transaction, id)?, id, version + 1, &new)?;
            if !old.active {
                // What was switched off stays so.
                take_down(transaction, id)?;
            }
            Ok(true)
        })
    }

    /// Adds a statement at the end of the list of an evening. `chance` becomes its id.
    pub fn add_statement(
        &mut self,
        date: NaiveDate,
        source: StatementSource,
        text: &str,
        chance: u128,
    ) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            let list = newest_versions(transaction, date)?;
            let end = list.iter().map(|row| row.statement.position).max().unwrap_or(0);
            let texts = Translations::from([(Language::DUTCH, text.to_owned())]);
            let new = NewStatement {
                row: None,
                position: end.saturating_add(1),
                source,
                criterion: None,
                texts,
                answers: Vec::new(),
            };
            insert(transaction, date, StatementId::from_chance(chance), 1, &new)
        })
    }

    /// Gives these notes these statuses, all of them or none. A note that was taken back meanwhile stays so.
    pub fn judge_notes(&mut self, judged: &[(NoteId, NoteStatus)]) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            for (id, status) in judged.iter().filter(|(_, status)| *status != NoteStatus::Withdrawn) {
                judge_note(transaction, *id, *status)?;
            }
            Ok(())
        })
    }

    /// The statements that these notes stand beside, each once.
    pub fn statements_of_notes(&self, notes: &[NoteId]) -> Result<Vec<StatementId>, Error> {
        let mut reading = self.connection.prepare_cached("SELECT statement FROM note WHERE id = ?1")?;
        let mut found = Vec::new();
        for id in notes {
            let statement: Option<StatementId> = reading.query_row((id,), |row| row.get(0)).optional()?;
            found.extend(statement);
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }
}

fn unknown(id: StatementId) -> Error {
    Error::Unknown { what: "statement", id: id.to_string() }
}

fn evening_of(transaction: &Transaction<'_>, id: StatementId) -> Result<NaiveDate, Error> {
    let found = transaction
        .prepare_cached("SELECT evening FROM statement WHERE id = ?1 LIMIT 1")?
        .query_row((id,), |row| row.get::<_, crate::store::values::Day>(0))
        .optional()?;
    found.map(|day| day.0).ok_or_else(|| unknown(id))
}

/// Whether anybody has responded to this version, practice included, or wrote a note beside it.
fn is_answered(transaction: &Transaction<'_>, id: StatementId, version: u32) -> Result<bool, Error> {
    let found = transaction
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM response WHERE statement = ?1 AND version = ?2)
                 OR EXISTS (SELECT 1 FROM note WHERE statement = ?1 AND version = ?2)
                 OR EXISTS (SELECT 1 FROM kept_response WHERE statement = ?1 AND version = ?2)
                 OR EXISTS (SELECT 1 FROM kept_note WHERE statement = ?1 AND version = ?2)",
        )?
        .query_row((id, version), |row| row.get(0))?;
    Ok(found)
}

fn rewrite(
    transaction: &Transaction<'_>,
    id: StatementId,
    version: u32,
    source: StatementSource,
    text: &str,
) -> Result<(), Error> {
    transaction.execute(
        "INSERT INTO statement_text (id, version, language, text) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id, version, language) DO UPDATE SET text = excluded.text",
        (id, version, Language::DUTCH, text),
    )?;
    change(
        transaction,
        Kind::Statement,
        "UPDATE statement SET source = ?3, revision = revision + 1
         WHERE id = ?1 AND version = ?2
         RETURNING id, version, revision",
        (id, version, source),
    )?;
    Ok(())
}
