//! The evening that staff opened or closed by hand, so that a restart does not undo it.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::OptionalExtension as _;

use crate::store::values::{Day, Iso};
use crate::store::{Error, Store};

/// An evening that is open or closed whatever its hours say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenedByHand {
    pub evening: NaiveDate,
    pub open: bool,
    /// Until this moment of the school's own time.
    pub until: NaiveDateTime,
}

impl Store {
    /// What staff last did by hand, if it is still kept.
    pub fn by_hand(&self) -> Result<Option<OpenedByHand>, Error> {
        let found = self
            .connection
            .prepare_cached("SELECT evening, open, until FROM by_hand WHERE id = 1")?
            .query_row((), |row| {
                let (Iso(evening), Iso(until)): (Day, Iso<NaiveDateTime>) = (row.get(0)?, row.get(2)?);
                Ok(OpenedByHand { evening, open: row.get(1)?, until })
            })
            .optional()?;
        Ok(found)
    }

    /// Keeps this in place of what was kept; `None` forgets it.
    pub fn set_by_hand(&mut self, by_hand: Option<OpenedByHand>) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            transaction.execute("DELETE FROM by_hand", ())?;
            if let Some(OpenedByHand { evening, open, until }) = by_hand {
                let sql = "INSERT INTO by_hand (id, evening, open, until) VALUES (1, ?1, ?2, ?3)";
                transaction.execute(sql, (Iso(evening), open, Iso(until.format("%Y-%m-%dT%H:%M:%S"))))?;
            }
            Ok(())
        })
    }
}
