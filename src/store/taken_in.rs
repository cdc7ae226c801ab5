//! Which statement files of the settings have been taken in.

use chrono::NaiveDate;
use rusqlite::OptionalExtension as _;

use crate::store::values::Iso;
use crate::store::{Error, Store};

impl Store {
    /// The SHA-256 of the file of this name when it was last taken in for this evening.
    pub fn taken_in(&self, file: &str, evening: NaiveDate) -> Result<Option<[u8; 32]>, Error> {
        let sql = "SELECT digest FROM taken_in WHERE file = ?1 AND evening = ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row((file, Iso(evening)), |row| row.get(0)).optional()?)
    }

    /// Remembers that the file of this name with this SHA-256 was taken in for this evening.
    pub fn set_taken_in(&mut self, file: &str, evening: NaiveDate, digest: &[u8; 32]) -> Result<(), Error> {
        let sql = "INSERT INTO taken_in (file, evening, digest) VALUES (?1, ?2, ?3)
                   ON CONFLICT (file, evening) DO UPDATE SET digest = excluded.digest";
        self.in_transaction(|transaction| {
            transaction.prepare_cached(sql)?.execute((file, Iso(evening), digest))?;
            Ok(())
        })
    }
}
