//! Takes over what other screens of the same evening have sent to the regiegroep database.
//!
//! What comes from there is there already, so nothing of it is put in the outbox. A higher revision replaces a lower
//! one; the same one with other content is left to the sender, who tells the conflict.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::Transaction;

use crate::domain::{
    Language, Note, NoteBody, NoteStatus, Stance, Statement, StatementId, Tally, sentence_key,
};
use crate::store::answers::{insert_answers, takes};
use crate::store::load::take_down;
use crate::store::read::statement_rows;
use crate::store::values::Iso;
use crate::store::{Error, Store, Thing, codec};

impl Store {
    /// Takes these over, each with its revision: evenings before their statements, and statements before their notes.
    /// Gives whether the board may look different now. Responses are not taken over: they are counted where they
    /// were given. Where two screens have loaded the same sentence for an evening, one of the two is taken off the
    /// board, everywhere the same one.
    pub fn receive(&mut self, things: &[(Thing, i64)]) -> Result<bool, Error> {
        let mut erases = false;
        let n_changed = self.in_transaction(|transaction| {
            let (mut n_changed, mut evenings, mut received) = (0, BTreeSet::new(), BTreeSet::new());
            for (thing, revision) in things {
                let changed = match thing {
                    Thing::Evening(evening) => transaction
                        .prepare_cached(
                            "INSERT INTO evening (date, title, opens, closes, revision) VALUES (?1, ?2, ?3, ?4, ?5)
                             ON CONFLICT (date) DO UPDATE SET title = excluded.title, opens = excluded.opens,
                                 closes = excluded.closes, revision = excluded.revision
                             WHERE evening.revision < excluded.revision",
                        )?
                        .execute((
                            Iso(evening.date),
                            &evening.title,
                            Iso(evening.opens),
                            Iso(evening.closes),
                            revision,
                        ))?,
                    Thing::Statement { statement, evening, active } => {
                        let n = receive_statement(transaction, statement, *evening, *active, *revision)?;
                        if n > 0 {
                            evenings.insert(*evening);
                            received.insert(statement.id);
                        }
                        n
                    }
                    Thing::Note { note, .. } => {
                        erases |= note.status == NoteStatus::Withdrawn;
                        receive_note(transaction, note, *revision)?
                    }
                    Thing::Response { .. } => 0,
                };
                n_changed += changed;
            }
            for evening in evenings {
                take_down_doubles(transaction, evening, &received)?;
            }
            Ok(n_changed)
        })?;
        self.log_holds_erased |= erases && n_changed > 0;
        self.forget_erased();
        Ok(n_changed > 0)
    }
}

impl Store {
    /// Makes these the counts of the other screens, sorted by statement and version. Gives whether they are others.
    pub fn set_elsewhere(&mut self, counts: &[(StatementId, u32, Tally)]) -> Result<bool, Error> {
        if self.all_elsewhere()? == counts {
            return Ok(false);
        }
        self.in_transaction(|transaction| {
            transaction.execute("DELETE FROM elsewhere", ())?;
            for (statement, version, tally) in counts {
                let counted = Stance::ALL.map(|stance| (stance, tally.count(stance)));
                for (stance, responses) in counted.into_iter().filter(|(_, responses)| *responses > 0) {
                    transaction
                        .prepare_cached("INSERT INTO elsewhere VALUES (?1, ?2, ?3, ?4)")?
                        .execute((statement, version, stance, responses))?;
                }
            }
            Ok(())
        })?;
        Ok(true)
    }

    /// All that the other screens have counted, sorted by statement and version.
    fn all_elsewhere(&self) -> Result<Vec<(StatementId, u32, Tally)>, Error> {
        let mut reading = self.connection.prepare_cached(
            "SELECT statement, version, stance, responses FROM elsewhere ORDER BY statement, version",
        )?;
        let mut counts: Vec<(StatementId, u32, Tally)> = Vec::new();
        let mut rows = reading.query(())?;
        while let Some(row) = rows.next()? {
            let version = (row.get(0)?, row.get(1)?);
            if counts.last().is_none_or(|(id, number, _)| (*id, *number) != version) {
                counts.push((version.0, version.1, Tally::default()));
            }
            if let Some((_, _, tally)) = counts.last_mut() {
                tally.add(row.get(2)?, row.get(3)?);
            }
        }
        Ok(counts)
    }

    /// What the other screens have counted of one version.
    pub(super) fn counted_elsewhere(&self, statement: StatementId, version: u32) -> Result<Tally, Error> {
        let mut reading = self.connection.prepare_cached(
            "SELECT stance, responses FROM elsewhere WHERE statement = ?1 AND version = ?2",
        )?;
        let mut tally = Tally::default();
        let mut rows = reading.query((statement, version))?;
        while let Some(row) = rows.next()? {
            tally.add(row.get(0)?, row.get(1)?);
        }
        Ok(tally)
    }
}

fn receive_statement(
    transaction: &Transaction<'_>,
    statement: &Statement,
    evening: NaiveDate,
    active: bool,
    revision: i64,
) -> Result<usize, Error> {
    let known = transaction
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM statement WHERE id = ?1 AND version = ?2 AND revision >= ?3)",
        )?
        .query_row((statement.id, statement.version, revision), |row| row.get::<_, bool>(0))?;
    if known {
        return Ok(0);
    }
    if active {
        // At most one version hangs. The older one goes without a revision: its screen has given it one.
        transaction
            .prepare_cached("UPDATE statement SET active = 0 WHERE id = ?1 AND version <> ?2 AND active = 1")?
            .execute((statement.id, statement.version))?;
    }
    transaction
        .prepare_cached(
            "INSERT INTO statement (id, version, evening, position, active, source, criterion, revision)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (id, version) DO UPDATE
             SET position = excluded.position, active = excluded.active, revision = excluded.revision",
        )?
        .execute((
            statement.id,
            statement.version,
            Iso(evening),
            statement.position,
            active,
            statement.source,
            statement.criterion,
            revision,
        ))?;
    let mut insert_text = transaction.prepare_cached(
        "INSERT INTO statement_text (id, version, language, text) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
    )?;
    for (language, text) in &statement.texts {
        insert_text.execute((statement.id, statement.version, language, text))?;
    }
    insert_answers(transaction, statement.id, statement.version, &statement.answers)?;
    Ok(1)
}

/// A note to a statement that has not come yet is left for the next time, one with an answer that its poll does not
/// have for good.
fn receive_note(transaction: &Transaction<'_>, note: &Note, revision: i64) -> Result<usize, Error> {
    if !takes(transaction, note.statement, note.version, note.stance)? {
        return Ok(0);
    }
    let (text, strokes) = match &note.body {
        _ if note.status == NoteStatus::Withdrawn => (None, None),
        NoteBody::Typed(text) => (Some(text), None),
        NoteBody::Drawn(strokes) => (None, Some(codec::encode(strokes))),
    };
    let changed = transaction
        .prepare_cached(
            "INSERT INTO note (id, statement, version, stance, colour, text, strokes, status, practice, revision)
             SELECT ?1, id, version, ?4, ?5, ?6, ?7, ?8, ?9, ?10 FROM statement WHERE id = ?2 AND version = ?3
             ON CONFLICT (id) DO UPDATE SET stance = excluded.stance, text = excluded.text,
                 strokes = excluded.strokes, status = excluded.status, revision = excluded.revision
             WHERE note.status <> 'withdrawn'
               AND (note.revision < excluded.revision OR excluded.status = 'withdrawn')",
        )?
        .execute((
            note.id,
            note.statement,
            note.version,
            note.stance,
            note.colour,
            text,
            strokes,
            note.status,
            note.practice,
            revision,
        ))?;
    Ok(changed)
}

/// Where a sentence hangs twice because two screens have loaded it, the one with the lower id stays. Every screen that
/// sees both comes to the same.
fn take_down_doubles(
    transaction: &Transaction<'_>,
    evening: NaiveDate,
    received: &BTreeSet<StatementId>,
) -> Result<(), Error> {
    let hanging: Vec<Statement> = statement_rows(transaction, evening)?
        .into_iter()
        .filter(|row| row.active)
        .map(|row| row.statement)
        .collect();
    let key = |statement: &Statement| sentence_key(statement.text(Language::DUTCH));
    for one in &hanging {
        let is_double = hanging.iter().any(|other| {
            let is_new = received.contains(&one.id) || received.contains(&other.id);
            other.id < one.id && is_new && key(one).is_some() && key(one) == key(other)
        });
        if is_double {
            take_down(transaction, one.id)?;
        }
    }
    Ok(())
}
