//! Keeps the database clean: tidies it, clears practice, and says how it is doing.

use std::time::Duration;

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::store::open::BUSY_TIMEOUT;
use crate::store::values::Iso;
use crate::store::{Error, Store};

/// How much there is, for `doctor`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    pub evenings: u32,
    /// Those that hang on the board of any evening.
    pub statements: u32,
    /// Visits, responses and notes include practice, and notes include those taken back.
    pub visits: u32,
    pub responses: u32,
    pub notes: u32,
    /// What the regiegroep database has not confirmed.
    pub waiting: u32,
    /// The size of the database, without its log.
    pub bytes: u64,
}

impl Store {
    /// Rewrites the pages of the database in the order of the random ids and empties its log, so that the file does
    /// not tell the order of arrival nor hold what was erased. It takes as much room on the disk as the database,
    /// and leaves everything as it was when there is none. The log stays while somebody else reads.
    pub fn tidy(&mut self) -> Result<(), Error> {
        self.connection.execute_batch("VACUUM")?;
        self.log_holds_erased = !self.empty_log()?;
        Ok(())
    }

    /// Removes the practice visits, responses, notes, ballots and suggestions of an evening. What was sent stays with its mark where it is.
    pub fn clear_practice(&mut self, date: NaiveDate) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            // In this order: the outbox names what the others hold, and a response belongs to a visit.
            for sql in [
                "DELETE FROM outbox WHERE kind = 'response' AND id IN (
                     SELECT response.id FROM response JOIN visit ON visit.id = response.visit
                     WHERE visit.evening = ?1 AND visit.practice = 1)",
                "DELETE FROM outbox WHERE kind = 'note' AND id IN (
                     SELECT note.id FROM note
                     JOIN statement ON statement.id = note.statement AND statement.version = note.version
                     WHERE statement.evening = ?1 AND note.practice = 1)",
                "DELETE FROM response WHERE visit IN (SELECT id FROM visit WHERE evening = ?1 AND practice = 1)",
                "DELETE FROM visit WHERE evening = ?1 AND practice = 1",
                "DELETE FROM note WHERE practice = 1
                     AND statement IN (SELECT id FROM statement WHERE evening = ?1)",
                "DELETE FROM kept_response WHERE practice = 1
                     AND statement IN (SELECT id FROM statement WHERE evening = ?1)",
                "DELETE FROM kept_note WHERE practice = 1
                     AND statement IN (SELECT id FROM statement WHERE evening = ?1)",
                "DELETE FROM topic_ballot WHERE evening = ?1 AND practice = 1",
                "DELETE FROM topic_suggestion WHERE evening = ?1 AND practice = 1",
                "DELETE FROM kept_visits WHERE evening = ?1 AND practice = 1",
            ] {
                transaction.execute(sql, (Iso(date),))?;
            }
            // Interest is in an event, whatever the evening.
            transaction.execute("DELETE FROM event_interest WHERE practice = 1", ())?;
            Ok(())
        })?;
        self.log_holds_erased = true;
        self.forget_erased();
        Ok(())
    }

    /// What is wrong with the database, one line each; none when it is whole. It reads all of it, indexes as well.
    pub fn check(&self) -> Result<Vec<String>, Error> {
        let mut problems = lines(&self.connection, "PRAGMA integrity_check(20)", |row| row.get(0))?;
        problems.retain(|line| line != "ok");
        let dangling = lines(&self.connection, "PRAGMA foreign_key_check", |row| {
            let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
            Ok(format!("a row of {table} belongs to a row of {parent} that is not there"))
        })?;
        problems.extend(dangling);
        Ok(problems)
    }

    /// How much there is in the database.
    pub fn stats(&self) -> Result<Stats, Error> {
        let stats = self.connection.query_row(
            "SELECT (SELECT count(*) FROM evening), (SELECT count(*) FROM statement WHERE active = 1),
                    (SELECT count(*) FROM visit), (SELECT count(*) FROM response), (SELECT count(*) FROM note),
                    (SELECT count(*) FROM outbox),
                    (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)",
            (),
            |row| {
                Ok(Stats {
                    evenings: row.get(0)?,
                    statements: row.get(1)?,
                    visits: row.get(2)?,
                    responses: row.get(3)?,
                    notes: row.get(4)?,
                    waiting: row.get(5)?,
                    bytes: row.get::<_, i64>(6)?.unsigned_abs(),
                })
            },
        )?;
        Ok(stats)
    }

    /// Empties the log when erased words still stand in it. The erasing itself is done and on the disk, so where the
    /// log cannot be emptied now, that is no failure: it is tried again with the next write.
    pub(super) fn forget_erased(&mut self) {
        if self.log_holds_erased {
            self.log_holds_erased = !self.empty_log().unwrap_or(false);
        }
    }

    /// Moves what is in the log into the database and cuts the log off; `false` when somebody is still reading it.
    /// It does not wait for them: a visitor is standing at the screen.
    pub(super) fn empty_log(&self) -> Result<bool, Error> {
        self.connection.busy_timeout(Duration::ZERO)?;
        let busy =
            self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |row| row.get::<_, bool>(0));
        self.connection.busy_timeout(BUSY_TIMEOUT)?;
        Ok(!busy?)
    }
}

fn lines(
    connection: &Connection,
    sql: &str,
    line: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<String>,
) -> Result<Vec<String>, Error> {
    let mut statement = connection.prepare(sql)?;
    let lines = statement.query_map((), line)?.collect::<Result<_, _>>()?;
    Ok(lines)
}
