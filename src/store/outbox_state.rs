//! What the screen remembers of the regiegroep database: which one it is, and why the last try failed.

use rusqlite::OptionalExtension as _;

use crate::domain::{DatabaseId, ScreenId};
use crate::store::{Error, Store};

impl Store {
    /// What the regiegroep database knows this screen by. It is made out of `chance` the first time.
    pub fn screen_id(&mut self, chance: u128) -> Result<ScreenId, Error> {
        self.in_transaction(|transaction| {
            transaction.execute(
                "INSERT INTO regiegroep (only, screen) VALUES (1, ?1) ON CONFLICT (only) DO NOTHING",
                (ScreenId::from_chance(chance),),
            )?;
            Ok(transaction.query_row("SELECT screen FROM regiegroep", (), |row| row.get(0))?)
        })
    }

    /// Makes the outbox about this regiegroep database. Another one than before has confirmed nothing yet, so then
    /// everything there is waits again; with `again` also where it is the same one. Needs a [`Store::screen_id`].
    pub fn send_to(&mut self, remote: DatabaseId, again: bool) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            let known: Option<DatabaseId> = transaction
                .query_row("SELECT remote FROM regiegroep", (), |row| row.get(0))
                .optional()?
                .flatten();
            if known == Some(remote) && !again {
                return Ok(());
            }
            for sql in [
                "INSERT INTO outbox SELECT 'evening', CAST(date AS BLOB), 0, revision FROM evening WHERE true
                 ON CONFLICT DO UPDATE SET revision = excluded.revision",
                "INSERT INTO outbox SELECT 'statement', id, version, revision FROM statement WHERE true
                 ON CONFLICT DO UPDATE SET revision = excluded.revision",
                "INSERT INTO outbox SELECT 'response', id, 0, revision FROM response WHERE true
                 ON CONFLICT DO UPDATE SET revision = excluded.revision",
                "INSERT INTO outbox SELECT 'note', id, 0, revision FROM note WHERE true
                 ON CONFLICT DO UPDATE SET revision = excluded.revision",
            ] {
                transaction.execute(sql, ())?;
            }
            transaction.execute("UPDATE regiegroep SET remote = ?1", (remote,))?;
            Ok(())
        })
    }

    /// Why the last try to send failed; `None` where it did not, or nothing was ever sent.
    pub fn send_problem(&self) -> Result<Option<String>, Error> {
        let problem =
            self.connection.query_row("SELECT problem FROM regiegroep", (), |row| row.get(0)).optional()?;
        Ok(problem.flatten())
    }

    /// Remembers why the last try failed, or that it did not. Writes only what is new.
    pub fn set_send_problem(&mut self, problem: Option<&str>) -> Result<(), Error> {
        if self.send_problem()?.as_deref() != problem {
            self.connection.execute("UPDATE regiegroep SET problem = ?1", (problem,))?;
        }
        Ok(())
    }
}
