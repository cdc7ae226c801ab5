//! *Jullie zeiden – wij deden*, as made at the desk. It stays when the answers it came from are erased.

use chrono::NaiveDate;
use rusqlite::Row;

use crate::domain::{DeskFollowUp, FollowUp, FollowUpId, FollowUpOrigin};
use crate::store::values::{Day, Iso, not_a};
use crate::store::{Error, Store};

/// The words for where it came from. They never change.
const EVENING: &str = "evening";
const TIPS: &str = "tips";

impl Store {
    /// All that were made at the desk, in the order of their random ids.
    pub fn follow_ups(&self) -> Result<Vec<DeskFollowUp>, Error> {
        let mut reading = self.connection.prepare_cached(
            "SELECT id, origin, evening, statement, said, status, done, by_day FROM follow_up ORDER BY id",
        )?;
        let rows = reading.query_map((), follow_up)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Keeps this one, in place of the one with the same id where there is one.
    pub fn put_follow_up(&mut self, made: &DeskFollowUp) -> Result<(), Error> {
        let (origin, evening) = match made.origin {
            FollowUpOrigin::Evening(date) => (EVENING, date),
            FollowUpOrigin::Tips => (TIPS, None),
        };
        let FollowUp { said, status, done, by } = &made.follow_up;
        self.in_transaction(|transaction| {
            transaction.execute(
                "INSERT INTO follow_up (id, origin, evening, statement, said, status, done, by_day)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                 ON CONFLICT (id) DO UPDATE SET origin = excluded.origin, evening = excluded.evening,
                     statement = excluded.statement, said = excluded.said, status = excluded.status,
                     done = excluded.done, by_day = excluded.by_day",
                (made.id, origin, evening.map(Iso), made.statement, said, status, done, by.map(Iso)),
            )?;
            Ok(())
        })
    }

    /// Takes it away, if it is there.
    pub fn remove_follow_up(&mut self, id: FollowUpId) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            transaction.execute("DELETE FROM follow_up WHERE id = ?1", (id,))?;
            Ok(())
        })
    }
}

fn follow_up(row: &Row<'_>) -> rusqlite::Result<DeskFollowUp> {
    let origin = match row.get_ref(1)?.as_str()? {
        EVENING => FollowUpOrigin::Evening(row.get::<_, Option<Day>>(2)?.map(date)),
        TIPS => FollowUpOrigin::Tips,
        _ => return Err(not_a("origin of a follow-up").into()),
    };
    let by = row.get::<_, Option<Day>>(7)?.map(date);
    Ok(DeskFollowUp {
        id: row.get(0)?,
        origin,
        statement: row.get(3)?,
        follow_up: FollowUp { said: row.get(4)?, status: row.get(5)?, done: row.get(6)?, by },
    })
}

fn date(day: Day) -> NaiveDate {
    day.0
}
