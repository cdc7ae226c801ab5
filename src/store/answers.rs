//! The answers of polls, and which stances a statement takes.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};

use crate::domain::{Language, Stance, StatementId, Translations};
use crate::store::Error;
use crate::store::values::Iso;

/// Keeps the answers of this version. Those that are there stay as they are.
pub(super) fn insert_answers(
    transaction: &Transaction<'_>,
    id: StatementId,
    version: u32,
    answers: &[Translations],
) -> Result<(), Error> {
    let mut insert = transaction.prepare_cached(
        "INSERT INTO poll_answer (id, version, number, language, text) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO NOTHING",
    )?;
    for (number, texts) in (1_u32..).zip(answers) {
        for (language, text) in texts {
            insert.execute((id, version, number, language, text))?;
        }
    }
    Ok(())
}

/// The answers of one version; none of an ordinary statement.
pub(super) fn answers_of(
    connection: &Connection,
    id: StatementId,
    version: u32,
) -> Result<Vec<Translations>, Error> {
    let mut reading = connection.prepare_cached(
        "SELECT number, language, text FROM poll_answer WHERE id = ?1 AND version = ?2 ORDER BY number",
    )?;
    let mut rows = reading.query((id, version))?;
    let mut answers = Vec::new();
    while let Some(row) = rows.next()? {
        put(&mut answers, row.get(0)?, row.get(1)?, row.get(2)?);
    }
    Ok(answers)
}

/// The answers of all polls of an evening, by statement and version.
pub(super) fn answers_of_evening(
    connection: &Connection,
    date: NaiveDate,
) -> Result<BTreeMap<(StatementId, u32), Vec<Translations>>, Error> {
    let mut reading = connection.prepare_cached(
        "SELECT answer.id, answer.version, answer.number, answer.language, answer.text
         FROM statement JOIN poll_answer AS answer ON answer.id = statement.id AND answer.version = statement.version
         WHERE statement.evening = ?1
         ORDER BY answer.id, answer.version, answer.number",
    )?;
    let mut rows = reading.query((Iso(date),))?;
    let mut polls: BTreeMap<(StatementId, u32), Vec<Translations>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let answers = polls.entry((row.get(0)?, row.get(1)?)).or_default();
        put(answers, row.get(2)?, row.get(3)?, row.get(4)?);
    }
    Ok(polls)
}

/// Puts a text where it belongs; `number` counts from 1.
fn put(answers: &mut Vec<Translations>, number: u8, language: Language, text: String) {
    let number = usize::from(number);
    if answers.len() < number {
        answers.resize_with(number, Translations::new);
    }
    if let Some(texts) = number.checked_sub(1).and_then(|idx| answers.get_mut(idx)) {
        texts.insert(language, text);
    }
}

/// Refuses a stance that this version does not take: agree on a poll, or the fourth answer of three.
pub(super) fn must_take(
    connection: &Connection,
    id: StatementId,
    version: u32,
    stance: Stance,
) -> Result<(), Error> {
    if takes(connection, id, version, stance)? {
        return Ok(());
    }
    // Which stance it was is an answer, and stays out of the log.
    Err(Error::Unknown { what: "stance on the statement", id: format!("{id} version {version}") })
}

/// Whether this version takes a stance.
pub(super) fn takes(
    connection: &Connection,
    id: StatementId,
    version: u32,
    stance: Stance,
) -> Result<bool, Error> {
    if !stance.is_opinion() {
        return Ok(true);
    }
    let n_answers: u8 = connection
        .prepare_cached("SELECT coalesce(max(number), 0) FROM poll_answer WHERE id = ?1 AND version = ?2")?
        .query_row((id, version), |row| row.get(0))?;
    Ok(match stance {
        Stance::Chosen(answer) => answer.number() <= n_answers,
        Stance::Agree | Stance::Neutral | Stance::Disagree | Stance::Unclear | Stance::Skipped => {
            n_answers == 0
        }
    })
}
