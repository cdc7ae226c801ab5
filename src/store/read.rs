//! Reads evenings, statements, notes and responses. What is about people comes in the order of its random ids.

use std::ops::ControlFlow;

use chrono::NaiveDate;
use rusqlite::{Connection, Params, Row};

use crate::domain::{Evening, Language, Note, NoteBody, ResponseRow, Statement, StatementId};
use crate::store::answers::answers_of_evening;
use crate::store::values::{Day, Iso, TimeOfDay};
use crate::store::{Error, Store, codec};

/// The columns of a note, in the order of `note_of`.
macro_rules! note_columns {
    () => {
        "note.id, note.statement, note.version, note.stance, note.colour, note.text, note.strokes, note.status,
         note.practice"
    };
}

impl Store {
    /// Everything that `read` reads is of one moment, also while somebody writes.
    pub fn at_one_moment<T, E: From<Error>>(&self, read: impl FnOnce(&Self) -> Result<T, E>) -> Result<T, E> {
        if !self.connection.is_autocommit() {
            return read(self);
        }
        // It only reads, so that it is undone at the end is of no matter.
        let _moment = self.connection.unchecked_transaction().map_err(Error::from)?;
        read(self)
    }

    /// All evenings, by date.
    pub fn evenings(&self) -> Result<Vec<Evening>, Error> {
        let mut statement =
            self.connection.prepare_cached("SELECT date, title, opens, closes FROM evening ORDER BY date")?;
        let evenings = statement.query_map((), |row| evening_of(row, 0))?.collect::<Result<_, _>>()?;
        Ok(evenings)
    }

    /// The statements that hang on the board of an evening, by position. None for an evening that is not there.
    pub fn statements(&self, date: NaiveDate) -> Result<Vec<Statement>, Error> {
        let rows = statement_rows(&self.connection, date)?;
        Ok(rows.into_iter().filter(|row| row.active).map(|row| row.statement).collect())
    }

    /// The approved notes of a statement, of all its versions. With `practice`, practice notes as well.
    pub fn wall(&self, statement: StatementId, practice: bool) -> Result<Vec<Note>, Error> {
        let mut notes = Vec::new();
        let sql = concat!(
            "SELECT ",
            note_columns!(),
            " FROM note
             WHERE statement = ?1 AND (?2 OR practice = 0) AND status = 'approved'
             ORDER BY id"
        );
        self.each_note(sql, (statement, practice), &mut |note| {
            notes.push(note);
            ControlFlow::Continue(())
        })?;
        Ok(notes)
    }

    /// All notes of an evening, whatever their status. A note that was taken back has no words any more.
    /// With `practice`, practice notes as well.
    pub fn notes(&self, date: NaiveDate, practice: bool) -> Result<Vec<Note>, Error> {
        let mut notes = Vec::new();
        self.for_each_note(date, practice, &mut |note| {
            notes.push(note);
            ControlFlow::Continue(())
        })?;
        Ok(notes)
    }

    /// Hands out the same notes one by one, until `each` breaks off.
    pub fn for_each_note(
        &self,
        date: NaiveDate,
        practice: bool,
        each: &mut dyn FnMut(Note) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        self.each_note(
            concat!(
                "SELECT ",
                note_columns!(),
                " FROM note
                 JOIN statement ON statement.id = note.statement AND statement.version = note.version
                 WHERE statement.evening = ?1 AND (?2 OR note.practice = 0)
                 ORDER BY note.id"
            ),
            (Iso(date), practice),
            each,
        )
    }

    /// Hands out the responses of an evening one by one, until `each` breaks off. With `practice`, those of practice
    /// visits as well.
    pub fn for_each_response(
        &self,
        date: NaiveDate,
        practice: bool,
        each: &mut dyn FnMut(ResponseRow) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT response.id, response.statement, response.version, response.stance, visit.role, visit.practice
             FROM response JOIN visit ON visit.id = response.visit
             WHERE visit.evening = ?1 AND (?2 OR visit.practice = 0)
             ORDER BY response.id",
        )?;
        let mut rows = statement.query((Iso(date), practice))?;
        while let Some(row) = rows.next()? {
            let response = ResponseRow {
                id: row.get(0)?,
                statement: row.get(1)?,
                version: row.get(2)?,
                stance: row.get(3)?,
                role: row.get(4)?,
                practice: row.get(5)?,
            };
            if each(response).is_break() {
                break;
            }
        }
        Ok(())
    }

    /// Hands out what a question about notes gives, until `each` breaks off.
    fn each_note(
        &self,
        sql: &str,
        params: impl Params,
        each: &mut dyn FnMut(Note) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            if each(note_of(row, 0)?).is_break() {
                break;
            }
        }
        Ok(())
    }
}

/// Reads `date, title, opens, closes`, which stand from column `at` on.
pub(super) fn evening_of(row: &Row<'_>, at: usize) -> rusqlite::Result<Evening> {
    let (Iso(date), title): (Day, String) = (row.get(at)?, row.get(at + 1)?);
    let (Iso(opens), Iso(closes)): (TimeOfDay, TimeOfDay) = (row.get(at + 2)?, row.get(at + 3)?);
    Ok(Evening { date, title, opens, closes })
}

/// Reads the columns of `note_columns`, which stand from column `at` on.
pub(super) fn note_of(row: &Row<'_>, at: usize) -> Result<Note, Error> {
    let text: Option<String> = row.get(at + 5)?;
    let strokes: Option<Vec<u8>> = row.get(at + 6)?;
    let body = match (text, strokes) {
        (_, Some(bytes)) => {
            NoteBody::Drawn(codec::decode(&bytes).ok_or_else(|| Error::damaged("a drawing cannot be read"))?)
        }
        (text, None) => NoteBody::Typed(text.unwrap_or_default()),
    };
    Ok(Note {
        id: row.get(at)?,
        statement: row.get(at + 1)?,
        version: row.get(at + 2)?,
        stance: row.get(at + 3)?,
        colour: row.get(at + 4)?,
        body,
        status: row.get(at + 7)?,
        practice: row.get(at + 8)?,
    })
}

/// One version of a statement, and whether it hangs on the board.
#[derive(Clone, Debug)]
pub(super) struct StatementRow {
    pub(super) statement: Statement,
    pub(super) active: bool,
}

/// All versions of all statements of an evening, by position, the older version first. Where two statements have
/// the same position, one that hangs goes before one that is switched off.
pub(super) fn statement_rows(connection: &Connection, date: NaiveDate) -> Result<Vec<StatementRow>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT s.id, s.version, s.position, s.source, s.criterion, s.active, text.language, text.text
         FROM statement AS s LEFT JOIN statement_text AS text ON text.id = s.id AND text.version = s.version
         WHERE s.evening = ?1
         ORDER BY s.position,
                  (SELECT max(active) FROM statement AS any_version WHERE any_version.id = s.id) DESC,
                  s.id, s.version",
    )?;
    let mut rows = statement.query((Iso(date),))?;
    let mut read: Vec<StatementRow> = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, version) = (row.get(0)?, row.get(1)?);
        let is_next_text =
            read.last().is_some_and(|last| (last.statement.id, last.statement.version) == (id, version));
        if !is_next_text {
            read.push(StatementRow {
                statement: Statement {
                    id,
                    version,
                    position: row.get(2)?,
                    source: row.get(3)?,
                    criterion: row.get(4)?,
                    texts: std::collections::BTreeMap::default(),
                    answers: Vec::new(),
                },
                active: row.get(5)?,
            });
        }
        let text: (Option<Language>, Option<String>) = (row.get(6)?, row.get(7)?);
        if let (Some(last), (Some(language), Some(text))) = (read.last_mut(), text) {
            last.statement.texts.insert(language, text);
        }
    }
    let mut polls = answers_of_evening(connection, date)?;
    for StatementRow { statement, .. } in &mut read {
        statement.answers = polls.remove(&(statement.id, statement.version)).unwrap_or_default();
    }
    Ok(read)
}
