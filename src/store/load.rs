//! Hangs a set of statements on an evening: all or nothing, and never over answers that are there.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _, Transaction};

use crate::domain::{Language, LoadSummary, NewStatement, Statement, StatementId, sentence_key};
use crate::store::answers::insert_answers;
use crate::store::outbox::{Kind, change};
use crate::store::read::{StatementRow, statement_rows};
use crate::store::values::Iso;
use crate::store::{Error, Store};

impl Store {
    /// Makes these the statements of an evening.
    ///
    /// A statement with the same Dutch text, but for capitals, blanks and punctuation, is the same statement; else
    /// the one that hangs at the same place is, and gets a new version; else it is a new one. Texts, source or
    /// criterion that differ make a new version, the old one is kept with its answers; another place alone does
    /// not. What is no longer listed is taken off the board and kept. The same set again changes nothing.
    /// `chance` gives fresh random bits for the ids of new statements.
    pub fn load_statements(
        &mut self,
        evening: NaiveDate,
        set: &[NewStatement],
        chance: &mut dyn FnMut() -> u128,
    ) -> Result<LoadSummary, Error> {
        self.in_transaction(|transaction| {
            let known = transaction
                .query_row("SELECT 1 FROM evening WHERE date = ?1", (Iso(evening),), |_| Ok(()))
                .optional()?;
            if known.is_none() {
                return Err(Error::Unknown { what: "evening", id: evening.to_string() });
            }
            let mut hanging = newest_versions(transaction, evening)?;
            let mut summary = LoadSummary::default();
            for (new, old) in matched(set, &mut hanging) {
                if let Some(old) = old {
                    update(transaction, evening, new, &old, &mut summary)?;
                } else {
                    insert(transaction, evening, StatementId::from_chance(chance()), 1, new)?;
                    summary.added += 1;
                }
            }
            for left in hanging.iter().filter(|left| left.active) {
                take_down(transaction, left.statement.id)?;
                summary.switched_off += 1;
            }
            Ok(summary)
        })
    }
}

/// The newest version of each statement of an evening, also of those that are switched off.
pub(super) fn newest_versions(
    connection: &Connection,
    evening: NaiveDate,
) -> Result<Vec<StatementRow>, Error> {
    let mut newest: Vec<StatementRow> = Vec::new();
    for row in statement_rows(connection, evening)? {
        match newest.last_mut() {
            Some(last) if last.statement.id == row.statement.id => *last = row,
            Some(_) | None => newest.push(row),
        }
    }
    Ok(newest)
}

/// Finds for each new statement the one it continues, and takes that out of `hanging`.
fn matched<'set>(
    set: &'set [NewStatement],
    hanging: &mut Vec<StatementRow>,
) -> Vec<(&'set NewStatement, Option<StatementRow>)> {
    let mut take = |wanted: &dyn Fn(&StatementRow) -> bool| {
        hanging.iter().position(wanted).map(|idx| hanging.remove(idx))
    };
    // What hangs goes before what is switched off, for each of the texts.
    let by_text: Vec<_> = set
        .iter()
        .map(|new| {
            let key = new.texts.get(&Language::DUTCH).and_then(|text| sentence_key(text));
            let same = |row: &StatementRow| {
                key.is_some() && sentence_key(row.statement.text(Language::DUTCH)) == key
            };
            let found = take(&|row| row.active && same(row)).or_else(|| take(&same));
            (new, found)
        })
        .collect();
    by_text
        .into_iter()
        .map(|(new, found)| {
            let at_its_place = |row: &StatementRow| row.active && row.statement.position == new.position;
            (new, found.or_else(|| take(&at_its_place)))
        })
        .collect()
}

/// Brings a statement that was there up to date.
fn update(
    transaction: &Transaction<'_>,
    evening: NaiveDate,
    new: &NewStatement,
    old: &StatementRow,
    summary: &mut LoadSummary,
) -> Result<(), Error> {
    let Statement { id, version, position: _, source, criterion, texts, answers } = &old.statement;
    change(
        transaction,
        Kind::Statement,
        "UPDATE statement SET position = ?2, revision = revision + 1
         WHERE id = ?1 AND position <> ?2
         RETURNING id, version, revision",
        (id, new.position),
    )?;
    let same = *source == new.source
        && *criterion == new.criterion
        && *texts == new.texts
        && *answers == new.answers;
    if !same {
        take_down(transaction, *id)?;
        insert(transaction, evening, *id, version + 1, new)?;
        summary.changed += 1;
    } else if old.active {
        summary.unchanged += 1;
    } else {
        change(
            transaction,
            Kind::Statement,
            "UPDATE statement SET active = 1, revision = revision + 1
             WHERE id = ?1 AND version = ?2
             RETURNING id, version, revision",
            (id, version),
        )?;
        summary.added += 1;
    }
    Ok(())
}

/// Takes a statement off the board.
pub(super) fn take_down(transaction: &Transaction<'_>, id: StatementId) -> Result<(), Error> {
    change(
        transaction,
        Kind::Statement,
        "UPDATE statement SET active = 0, revision = revision + 1
         WHERE id = ?1 AND active = 1
         RETURNING id, version, revision",
        (id,),
    )?;
    Ok(())
}

/// Hangs this version of a statement on the board.
pub(super) fn insert(
    transaction: &Transaction<'_>,
    evening: NaiveDate,
    id: StatementId,
    version: u32,
    new: &NewStatement,
) -> Result<(), Error> {
    change(
        transaction,
        Kind::Statement,
        "INSERT INTO statement (id, version, evening, position, active, source, criterion, revision)
         VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, 1)
         RETURNING id, version, revision",
        (id, version, Iso(evening), new.position, new.source, new.criterion),
    )?;
    let mut insert_text = transaction
        .prepare_cached("INSERT INTO statement_text (id, version, language, text) VALUES (?1, ?2, ?3, ?4)")?;
    for (language, text) in &new.texts {
        insert_text.execute((id, version, language, text))?;
    }
    insert_answers(transaction, id, version, &new.answers)
}
