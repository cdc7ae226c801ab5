//! Reads what waits for the regiegroep database, and takes out of the outbox what it has confirmed.
//!
//! It is read in the order of the random ids: that is an order of nothing.

use chrono::NaiveDate;
use rusqlite::Row;

use crate::domain::{Evening, Note, NoteStatus, ResponseRow, Statement, VisitId};
use crate::store::answers::answers_of;
use crate::store::outbox::Kind;
use crate::store::read::{evening_of, note_of};
use crate::store::values::{Day, Iso};
use crate::store::{Error, Store};

/// One revision of one thing that waits. Handing it back confirms it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    kind: Kind,
    id: Vec<u8>,
    version: u32,
    /// How often the thing has changed, from 1.
    pub revision: i64,
}

/// A place in the outbox within one kind; the usual one is before the first.
#[derive(Clone, Debug, Default)]
pub struct Cursor {
    id: Vec<u8>,
    version: u32,
}

impl Ticket {
    /// The place of this thing in the outbox.
    pub fn cursor(&self) -> Cursor {
        Cursor { id: self.id.clone(), version: self.version }
    }
}

/// A thing that waits, as it is now.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    pub ticket: Ticket,
    pub thing: Thing,
}

/// What the regiegroep database is to know of.
#[derive(Clone, Debug, PartialEq)]
pub enum Thing {
    Evening(Evening),
    Statement { statement: Statement, evening: NaiveDate, active: bool },
    Response { response: ResponseRow, evening: NaiveDate, visit: VisitId },
    Note { note: Note, evening: NaiveDate },
}

/// The columns of the outbox, in the order of `ticket_of`; the columns of the thing come behind them.
macro_rules! waiting_of {
    ($columns:literal, $joined:literal) => {
        concat!(
            "SELECT outbox.id, outbox.version, outbox.revision, ",
            $columns,
            " FROM outbox ",
            $joined,
            " WHERE outbox.kind = ?1 AND (outbox.id, outbox.version) > (?2, ?3)
              ORDER BY outbox.id, outbox.version LIMIT ?4"
        )
    };
}

const EVENINGS: &str = waiting_of!(
    "evening.date, evening.title, evening.opens, evening.closes",
    "JOIN evening ON evening.date = CAST(outbox.id AS TEXT)"
);
const STATEMENTS: &str = waiting_of!(
    "statement.evening, statement.active, statement.position, statement.source, statement.criterion",
    "JOIN statement ON statement.id = outbox.id AND statement.version = outbox.version"
);
const RESPONSES: &str = waiting_of!(
    "visit.evening, visit.id, response.statement, response.version, response.stance, visit.role, visit.practice",
    "CROSS JOIN response ON response.id = outbox.id CROSS JOIN visit ON visit.id = response.visit"
);
const NOTES: &str = waiting_of!(
    "statement.evening, note.id, note.statement, note.version, note.stance, note.colour, note.text, note.strokes,
     note.status, note.practice",
    "CROSS JOIN note ON note.id = outbox.id
     CROSS JOIN statement ON statement.id = note.statement AND statement.version = note.version"
);

impl Store {
    /// The next things of this kind that wait, at most `limit`, in the order of their ids.
    pub fn waiting(&self, kind: Kind, after: &Cursor, limit: u32) -> Result<Vec<Waiting>, Error> {
        let sql = match kind {
            Kind::Evening => EVENINGS,
            Kind::Statement => STATEMENTS,
            Kind::Response => RESPONSES,
            Kind::Note => NOTES,
        };
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query((kind.code(), &after.id, after.version, limit))?;
        let mut waiting = Vec::new();
        while let Some(row) = rows.next()? {
            let ticket = Ticket { kind, id: row.get(0)?, version: row.get(1)?, revision: row.get(2)? };
            let thing = match kind {
                Kind::Evening => Thing::Evening(evening_of(row, 3)?),
                Kind::Statement => self.statement_of(row)?,
                Kind::Response => response_of(row)?,
                Kind::Note => {
                    let Iso(evening): Day = row.get(3)?;
                    Thing::Note { note: note_of(row, 4)?, evening }
                }
            };
            waiting.push(Waiting { ticket, thing });
        }
        Ok(waiting)
    }

    /// How many things wait, whether they may leave now or not.
    pub fn waiting_count(&self) -> Result<u32, Error> {
        Ok(self.connection.query_row("SELECT count(*) FROM outbox", (), |row| row.get(0))?)
    }

    /// A number that changes when another connection has written something.
    pub fn changed_by_others(&self) -> Result<i64, Error> {
        Ok(self.connection.pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    /// How many real responses and unread notes of these evenings wait: what is held back while an evening goes on.
    pub fn waiting_answers(&self, evenings: &[NaiveDate]) -> Result<u32, Error> {
        let mut counting = self.connection.prepare_cached(
            "SELECT (SELECT count(*) FROM outbox CROSS JOIN response ON response.id = outbox.id
                     JOIN visit ON visit.id = response.visit
                     WHERE outbox.kind = 'response' AND visit.evening = ?1 AND visit.practice = 0)
                  + (SELECT count(*) FROM outbox CROSS JOIN note ON note.id = outbox.id
                     JOIN statement ON statement.id = note.statement AND statement.version = note.version
                     WHERE outbox.kind = 'note' AND statement.evening = ?1 AND note.practice = 0
                       AND note.status = ?2)",
        )?;
        let mut sum = 0_u32;
        for evening in evenings {
            sum += counting.query_row((Iso(*evening), NoteStatus::Pending), |row| row.get::<_, u32>(0))?;
        }
        Ok(sum)
    }

    /// Takes these out of the outbox, but for those that have changed since they were read.
    pub fn confirm<'a>(&mut self, tickets: impl IntoIterator<Item = &'a Ticket>) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            let mut confirming = transaction.prepare_cached(
                "DELETE FROM outbox WHERE kind = ?1 AND id = ?2 AND version = ?3 AND revision = ?4",
            )?;
            for ticket in tickets {
                confirming.execute((ticket.kind.code(), &ticket.id, ticket.version, ticket.revision))?;
            }
            Ok(())
        })
    }

    fn statement_of(&self, row: &Row<'_>) -> Result<Thing, Error> {
        let (id, version) = (row.get(0)?, row.get(1)?);
        let Iso(evening): Day = row.get(3)?;
        let texts = self
            .connection
            .prepare_cached("SELECT language, text FROM statement_text WHERE id = ?1 AND version = ?2")?
            .query_map((id, version), |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        let answers = answers_of(&self.connection, id, version)?;
        let (position, source, criterion) = (row.get(5)?, row.get(6)?, row.get(7)?);
        let statement = Statement { id, version, position, source, criterion, texts, answers };
        Ok(Thing::Statement { statement, evening, active: row.get(4)? })
    }
}

fn response_of(row: &Row<'_>) -> Result<Thing, Error> {
    let Iso(evening): Day = row.get(3)?;
    let response = ResponseRow {
        id: row.get(0)?,
        statement: row.get(5)?,
        version: row.get(6)?,
        stance: row.get(7)?,
        role: row.get(8)?,
        practice: row.get(9)?,
    };
    Ok(Thing::Response { response, evening, visit: row.get(4)? })
}
