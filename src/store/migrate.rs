//! Brings a database up to date: numbered `.sql` files, each done whole or not at all, counted in `user_version`.
//!
//! To add one: write `migrations/NNNN-what-it-does.sql` and put it at the end of [`MIGRATIONS`],
//! and raise [`SCHEMA`]. One that has been
//! in use is never changed again. Foreign keys stay on; what rebuilds a table must leave them whole.

use rusqlite::{Connection, TransactionBehavior};

use crate::store::Error;
use crate::store::open::APPLICATION_ID;

/// The schema that this program works with: the number of the last migration.
pub(super) const SCHEMA: i64 = 3;

const MIGRATIONS: [&str; SCHEMA as usize] = [
    include_str!("migrations/0001-begin.sql"),
    include_str!("migrations/0002-regiegroep.sql"),
    include_str!("migrations/0003-outcome.sql"),
];

/// Does the migrations that this database has not seen.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), Error> {
    run(connection, &MIGRATIONS)
}

/// The schema of this database; 0 for a new one.
pub(super) fn schema(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

fn run(connection: &mut Connection, migrations: &[&str]) -> Result<(), Error> {
    for (number, sql) in (1_i64..).zip(migrations) {
        if schema(connection)? >= number {
            continue;
        }
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another program may have been quicker, between the look above and the lock.
        if schema(&transaction)? < number {
            transaction.execute_batch(sql)?;
            transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
            transaction.pragma_update(None, "user_version", number)?;
            transaction.commit()?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use rusqlite::Connection;

    use super::{MIGRATIONS, run, schema};
    use crate::domain::Tally;
    use crate::store::Store;

    const FIRST: &str = "CREATE TABLE a (x INTEGER) STRICT";
    const BROKEN: &str = "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1)";
    const SECOND: &str = "CREATE TABLE b (x INTEGER) STRICT";

    /// An evening with one answer and one note, and the counts of three answers and two notes that were erased.
    const OLD_ROWS: &str = "
        INSERT INTO evening VALUES ('2026-11-24', 'Avond', '18:30:00', '21:00:00', 1);
        INSERT INTO statement VALUES (zeroblob(16), 1, '2026-11-24', 1, 1, 'team', NULL, 1);
        INSERT INTO statement_text VALUES (zeroblob(16), 1, 'nl', 'Een.');
        INSERT INTO visit VALUES (zeroblob(16), '2026-11-24', 'pupil', 'nl', 0, 0);
        INSERT INTO response VALUES (zeroblob(16), zeroblob(16), zeroblob(16), 1, 'agree', 1);
        INSERT INTO note VALUES (zeroblob(16), zeroblob(16), 1, 'agree', 'yellow', 'Ja.', NULL, 'approved', 0, 1);
        INSERT INTO kept_tally VALUES (zeroblob(16), 1, 0, 0, 1, 0, 2, 0, 0, 2);";

    #[test]
    fn a_database_of_an_earlier_version_is_brought_up_to_date_with_all_that_is_in_it() {
        for version in [1, 2] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("kiosk.db");
            let mut old = Connection::open(&path).unwrap();
            run(&mut old, &MIGRATIONS[..version]).unwrap();
            old.execute_batch(OLD_ROWS).unwrap();
            drop(old);
            let store = Store::open(&path).unwrap();
            let date = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
            let totals = store.totals(date, false).unwrap().unwrap();
            let row = &totals.statements[0];
            assert_eq!(row.tally, Tally { agree: 2, disagree: 2, ..Tally::default() });
            assert_eq!(row.by_role.pupil, Tally { agree: 1, ..Tally::default() });
            assert_eq!((row.notes, store.wall(row.statement.id, false).unwrap().len()), (3, 1));
            assert_eq!(store.check().unwrap(), Vec::<String>::new());
        }
    }

    #[test]
    fn a_migration_that_fails_leaves_the_schema_before_it_and_can_be_done_later() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, &[FIRST, BROKEN]).unwrap_err();
        assert_eq!(schema(&connection).unwrap(), 1);
        assert!(!connection.table_exists(None, "b").unwrap());

        run(&mut connection, &[FIRST, SECOND]).unwrap();
        assert_eq!(schema(&connection).unwrap(), 2);
        assert!(connection.table_exists(None, "b").unwrap());
    }

    #[test]
    fn a_migration_is_done_once() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, &[FIRST]).unwrap();
        run(&mut connection, &[FIRST]).unwrap();
        assert_eq!(schema(&connection).unwrap(), 1);
    }
}
