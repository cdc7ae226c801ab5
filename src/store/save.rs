//! Keeps what visitors and the regiegroep do. Each request is one transaction: kept whole, or nothing of it.

use rusqlite::{OptionalExtension as _, Transaction, TransactionBehavior};

use crate::domain::{
    Evening, Language, Note, NoteBody, NoteId, NoteStatus, Response, Role, Stance, StatementId, VisitId,
    VisitRecord, Write,
};
use crate::store::answers::must_take;
use crate::store::outbox::{Kind, change};
use crate::store::topics::{keep_ballot, keep_interest, keep_suggestion, take_back_interest};
use crate::store::values::{Day, Iso};
use crate::store::{Error, Store, codec};

impl Store {
    /// Keeps this. When it returns `Ok` it is on the disk; after an `Err` nothing of it is in the database.
    /// The same write again changes nothing.
    pub fn save(&mut self, write: &Write) -> Result<(), Error> {
        self.in_transaction(|transaction| match write {
            Write::Response(visit, response) => keep_response(transaction, visit, response),
            Write::Note(note) => keep_note(transaction, note),
            Write::NoteTakenBack(id) => erase_note(transaction, *id).map(drop),
            Write::NoteStance(id, stance) => change_note_stance(transaction, *id, *stance),
            // Before its first response there is no visit to change: the response will bring role and language.
            Write::Visit(visit) => update_visit(transaction, visit).map(drop),
            Write::Topics(ballot) => keep_ballot(transaction, ballot),
            Write::Suggestion(suggestion) => keep_suggestion(transaction, suggestion),
            Write::Interest(id, event, practice) => keep_interest(transaction, *id, event, *practice),
            Write::InterestTakenBack(id) => take_back_interest(transaction, *id),
        })?;
        self.log_holds_erased |= matches!(write, Write::NoteTakenBack(_));
        self.forget_erased();
        Ok(())
    }

    /// Adds this evening, or gives the one of its date these hours and this title.
    pub fn put_evening(&mut self, evening: &Evening) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            change(
                transaction,
                Kind::Evening,
                "INSERT INTO evening (date, title, opens, closes, revision) VALUES (?1, ?2, ?3, ?4, 1)
                 ON CONFLICT (date) DO UPDATE
                 SET title = excluded.title, opens = excluded.opens, closes = excluded.closes, revision = revision + 1
                 WHERE title <> excluded.title OR opens <> excluded.opens OR closes <> excluded.closes
                 RETURNING CAST(date AS BLOB), 0, revision",
                (Iso(evening.date), &evening.title, Iso(evening.opens), Iso(evening.closes)),
            )?;
            Ok(())
        })
    }

    /// Gives a note this status. A note that was taken back stays so: its words are gone.
    pub fn set_note_status(&mut self, id: NoteId, status: NoteStatus) -> Result<(), Error> {
        let erases = status == NoteStatus::Withdrawn;
        self.in_transaction(|transaction| {
            let is_there = note_in_store(transaction, id)?.is_some();
            if !is_there {
                return Err(Error::Unknown { what: "note", id: id.to_string() });
            }
            if erases {
                return erase_note(transaction, id).map(drop);
            }
            judge_note(transaction, id, status)
        })?;
        self.log_holds_erased |= erases;
        self.forget_erased();
        Ok(())
    }

    /// Does this in one transaction, which is on the disk when it returns `Ok` and undone when it returns `Err`.
    pub(super) fn in_transaction<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = change(&transaction)?;
        transaction.commit()?;
        Ok(done)
    }
}

fn keep_response(
    transaction: &Transaction<'_>,
    visit: &VisitRecord,
    response: &Response,
) -> Result<(), Error> {
    if evening_of(transaction, response.statement, response.version)? != Iso(visit.evening) {
        return Err(Error::Unknown { what: "statement of this evening", id: response.statement.to_string() });
    }
    must_take(transaction, response.statement, response.version, response.stance)?;
    if !update_visit(transaction, visit)? {
        transaction
            .prepare_cached(
                "INSERT INTO visit (id, evening, role, language, practice, flagged) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute((
                visit.id,
                Iso(visit.evening),
                visit.role,
                visit.language,
                visit.practice,
                visit.flagged,
            ))?;
    }
    let answered: bool = transaction
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM response WHERE visit = ?1 AND statement = ?2)")?
        .query_row((visit.id, response.statement), |row| row.get(0))?;
    if answered {
        change(
            transaction,
            Kind::Response,
            "UPDATE response SET version = ?3, stance = ?4, revision = revision + 1
             WHERE visit = ?1 AND statement = ?2 AND (version <> ?3 OR stance <> ?4)
             RETURNING id, 0, revision",
            (visit.id, response.statement, response.version, response.stance),
        )?;
    } else {
        change(
            transaction,
            Kind::Response,
            "INSERT INTO response (id, visit, statement, version, stance, revision) VALUES (?1, ?2, ?3, ?4, ?5, 1)
             RETURNING id, 0, revision",
            (response.id, visit.id, response.statement, response.version, response.stance),
        )?;
    }
    Ok(())
}

/// The evening of this version of a statement.
fn evening_of(transaction: &Transaction<'_>, statement: StatementId, version: u32) -> Result<Day, Error> {
    transaction
        .prepare_cached("SELECT evening FROM statement WHERE id = ?1 AND version = ?2")?
        .query_row((statement, version), |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::Unknown { what: "statement", id: format!("{statement} version {version}") })
}

/// Gives a visit its role and language; `false` where there is no such visit.
fn update_visit(transaction: &Transaction<'_>, visit: &VisitRecord) -> Result<bool, Error> {
    let Some(stored) = visit_in_store(transaction, visit.id)? else { return Ok(false) };
    if stored.evening != visit.evening || stored.practice != visit.practice {
        return Err(Error::Conflict { what: "visit" });
    }
    // Once part of a burst it stays so.
    let flagged = stored.flagged || visit.flagged;
    if (stored.role, stored.language, stored.flagged) != (visit.role, visit.language, flagged) {
        transaction
            .prepare_cached("UPDATE visit SET role = ?2, language = ?3, flagged = ?4 WHERE id = ?1")?
            .execute((visit.id, visit.role, visit.language, flagged))?;
    }
    if stored.role != visit.role {
        // In the regiegroep database the role stands with each response.
        change(
            transaction,
            Kind::Response,
            "UPDATE response SET revision = revision + 1 WHERE visit = ?1 RETURNING id, 0, revision",
            (visit.id,),
        )?;
    }
    Ok(true)
}

fn visit_in_store(transaction: &Transaction<'_>, id: VisitId) -> Result<Option<VisitRecord>, Error> {
    let visit = transaction
        .prepare_cached("SELECT evening, role, language, practice, flagged FROM visit WHERE id = ?1")?
        .query_row((id,), |row| {
            let (Iso(evening), role): (Day, Role) = (row.get(0)?, row.get(1)?);
            let (language, practice, flagged): (Language, bool, bool) =
                (row.get(2)?, row.get(3)?, row.get(4)?);
            Ok(VisitRecord { id, evening, role, language, practice, flagged })
        })
        .optional()?;
    Ok(visit)
}

fn keep_note(transaction: &Transaction<'_>, note: &Note) -> Result<(), Error> {
    // Not all of it is compared: stance and status may have changed since, and the words may have been erased.
    let (text, strokes) = columns(note.status, &note.body);
    if let Some(stored) = note_in_store(transaction, note.id)? {
        let same_words = stored.withdrawn || (stored.text.as_deref(), &stored.strokes) == (text, &strokes);
        let same = same_words && (stored.statement, stored.version) == (note.statement, note.version);
        return if same { Ok(()) } else { Err(Error::Conflict { what: "note" }) };
    }
    evening_of(transaction, note.statement, note.version)?;
    must_take(transaction, note.statement, note.version, note.stance)?;
    change(
        transaction,
        Kind::Note,
        "INSERT INTO note (id, statement, version, stance, colour, text, strokes, status, practice, revision)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1)
         RETURNING id, 0, revision",
        (
            note.id,
            note.statement,
            note.version,
            note.stance,
            note.colour,
            text,
            strokes,
            note.status,
            note.practice,
        ),
    )?;
    Ok(())
}

/// The words or the drawing as they stand in the two columns; neither for a note that was taken back.
fn columns(status: NoteStatus, body: &NoteBody) -> (Option<&str>, Option<Vec<u8>>) {
    match body {
        _ if status == NoteStatus::Withdrawn => (None, None),
        NoteBody::Typed(text) => (Some(text), None),
        NoteBody::Drawn(strokes) => (None, Some(codec::encode(strokes))),
    }
}

/// What of a stored note must be the same when it is written again.
struct StoredNote {
    statement: StatementId,
    version: u32,
    text: Option<String>,
    strokes: Option<Vec<u8>>,
    withdrawn: bool,
}

fn note_in_store(transaction: &Transaction<'_>, id: NoteId) -> Result<Option<StoredNote>, Error> {
    let note = transaction
        .prepare_cached(
            "SELECT statement, version, text, strokes, status = 'withdrawn' FROM note WHERE id = ?1",
        )?
        .query_row((id,), |row| {
            let (statement, version, text) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(StoredNote { statement, version, text, strokes: row.get(3)?, withdrawn: row.get(4)? })
        })
        .optional()?;
    Ok(note)
}

/// Erases the words or the drawing of a note, if it is there.
fn erase_note(transaction: &Transaction<'_>, id: NoteId) -> Result<usize, Error> {
    change(
        transaction,
        Kind::Note,
        "UPDATE note SET text = NULL, strokes = NULL, status = 'withdrawn', revision = revision + 1
         WHERE id = ?1 AND status <> 'withdrawn'
         RETURNING id, 0, revision",
        (id,),
    )
}

/// Gives a note this status, unless it was taken back.
pub(super) fn judge_note(transaction: &Transaction<'_>, id: NoteId, status: NoteStatus) -> Result<(), Error> {
    change(
        transaction,
        Kind::Note,
        "UPDATE note SET status = ?2, revision = revision + 1
         WHERE id = ?1 AND status <> ?2 AND status <> 'withdrawn'
         RETURNING id, 0, revision",
        (id, status),
    )?;
    Ok(())
}

fn change_note_stance(transaction: &Transaction<'_>, id: NoteId, stance: Stance) -> Result<(), Error> {
    if let Some(note) = note_in_store(transaction, id)? {
        must_take(transaction, note.statement, note.version, stance)?;
    }
    change(
        transaction,
        Kind::Note,
        "UPDATE note SET stance = ?2, revision = revision + 1
         WHERE id = ?1 AND stance <> ?2 AND status <> 'withdrawn'
         RETURNING id, 0, revision",
        (id, stance),
    )?;
    Ok(())
}
