//! The regiegroep database in a file: for one screen, and for looking at with DB Browser.

use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::types::Value as Stored;
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, TransactionBehavior, ffi, params_from_iter};

use crate::domain::{DatabaseId, School};
use crate::sync::Error;
use crate::sync::plan::Held;
use crate::sync::remote::{FIRST_SCHEMA, Place, Remote, SCHEMA, check_schema, steps_from};
use crate::sync::row::{Row, Value};
use crate::sync::school::short_name;
use crate::sync::table::{Column, ColumnKind, Table};

/// Marks a file as a regiegroep database: "STBR" in ASCII. It never changes.
const APPLICATION_ID: i64 = 0x5354_4252;

const TABLES: &str = include_str!("schema/sqlite.sql");
const VIEWS: &str = include_str!("schema/views.sql");

/// How long we wait for somebody who is looking at the file.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// A regiegroep database in a file, opened.
#[derive(Debug)]
pub struct SqliteFile {
    connection: Connection,
}

impl SqliteFile {
    /// Opens the file for sending, and begins one where there is none or an empty one; one of an older program is
    /// brought up to date. A new one gets its id out of `chance`. Its folder must be there.
    pub fn open_or_begin(path: &Path, chance: u128) -> Result<Self, Error> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut file = Self::open(path, flags)?;
        // One file that can be copied to a stick, and in which an erased word does not stay.
        file.connection.pragma_update(None, "journal_mode", "DELETE")?;
        file.connection.pragma_update(None, "synchronous", "FULL")?;
        file.connection.pragma_update(None, "secure_delete", true)?;
        file.begin(chance)?;
        Ok(file)
    }

    /// Opens a file that is there; every write is refused.
    pub fn open_for_reading(path: &Path) -> Result<Self, Error> {
        if fs::metadata(path).is_err() {
            return Err(Error::Missing(path.to_owned()));
        }
        let file = Self::open(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        if file.application_id()? == APPLICATION_ID { Ok(file) } else { Err(Error::NotBegun) }
    }

    fn open(path: &Path, flags: OpenFlags) -> Result<Self, Error> {
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        let file = Self { connection };
        let is_new = file.application_id()? == 0
            && file
                .connection
                .query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get::<_, i64>(0))?
                == 0;
        if is_new || file.application_id()? == APPLICATION_ID {
            Ok(file)
        } else {
            Err(Error::Foreign(path.to_owned()))
        }
    }

    fn application_id(&self) -> Result<i64, Error> {
        Ok(self.connection.pragma_query_value(None, "application_id", |row| row.get(0))?)
    }

    fn begin(&mut self, chance: u128) -> Result<(), Error> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let known: i64 = transaction.pragma_query_value(None, "application_id", |row| row.get(0))?;
        if known != APPLICATION_ID {
            transaction.execute_batch(TABLES)?;
            let id = DatabaseId::from_chance(chance).to_string();
            transaction.execute("INSERT INTO meta (schema, database) VALUES (?1, ?2)", (FIRST_SCHEMA, id))?;
            transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        }
        let schema: Option<i64> =
            transaction.query_row("SELECT schema FROM meta", (), |row| row.get(0)).optional()?;
        let steps = schema.map_or(&[][..], steps_from);
        if !steps.is_empty() {
            for step in steps {
                transaction.execute_batch(step)?;
            }
            transaction.execute_batch(&VIEWS.replace("{answers}", "statement.answers"))?;
            transaction.execute("UPDATE meta SET schema = ?1", (SCHEMA,))?;
            transaction.commit()?;
        }
        Ok(())
    }
}

impl Remote for SqliteFile {
    fn meet(&mut self, school: &School) -> Result<Place, Error> {
        let (schema, database): (i64, String) = self
            .connection
            .query_row("SELECT schema, database FROM meta", (), |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?
            .ok_or(Error::NotBegun)?;
        check_schema(schema)?;
        let database = DatabaseId::parse(&database).ok_or(Error::Garbled("the id of the database"))?;
        let known = self.ask("SELECT id, name, place FROM school", &[])?;
        let id = match known.as_slice() {
            // A file is of one school; its name may have been corrected since.
            [only] => only.first().cloned().flatten().ok_or(Error::Garbled("the school"))?,
            _ => short_name(school),
        };
        let is_as_known =
            known.iter().any(|row| *row == [&id, &school.name, &school.place].map(|word| Some(word.clone())));
        if !is_as_known && !self.connection.is_readonly("main")? {
            self.connection.execute(
                "INSERT INTO school (id, name, place) VALUES (?1, ?2, ?3)
                 ON CONFLICT (id) DO UPDATE SET name = excluded.name, place = excluded.place",
                (&id, &school.name, &school.place),
            )?;
        }
        Ok(Place { database, school: id })
    }

    fn held(&mut self, table: &Table, school: &str, rows: &[Row]) -> Result<Held, Error> {
        let columns: Vec<String> = table.columns.iter().map(as_text).collect();
        let wanted: Vec<String> = table.key().iter().map(|column| format!("{} = ?", column.name)).collect();
        let sql = format!(
            "SELECT {}, revision FROM {} WHERE school = ? AND {}",
            columns.join(", "),
            table.name,
            wanted.join(" AND ")
        );
        let n_columns = table.columns.len();
        let mut held = Held::new();
        let transaction = self.connection.unchecked_transaction()?;
        let mut asking = transaction.prepare_cached(&sql)?;
        for row in rows {
            let key = row.key(table).iter().zip(table.key()).map(|(value, column)| stored(value, column));
            let arguments = std::iter::once(Stored::Text(school.to_owned())).chain(key);
            let found = asking
                .query_row(params_from_iter(arguments), |found| {
                    let values = (0..n_columns).map(|idx| found.get(idx)).collect::<Result<_, _>>()?;
                    Ok(Row { values, revision: found.get(n_columns)? })
                })
                .optional()?;
            if let Some(found) = found {
                held.insert(row.key(table).to_vec(), found);
            }
        }
        Ok(held)
    }

    fn put(&mut self, table: &Table, school: &str, rows: &[Row]) -> Result<usize, Error> {
        let sql = upsert(table);
        let mut written = 0;
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        {
            let mut putting = transaction.prepare_cached(&sql)?;
            let school = Stored::Text(school.to_owned());
            for row in rows {
                let values =
                    row.values.iter().zip(table.columns).map(|(value, column)| stored(value, column));
                let arguments = std::iter::once(school.clone()).chain(values);
                written +=
                    putting.execute(params_from_iter(arguments.chain([Stored::Integer(row.revision)])))?;
            }
        }
        transaction.commit()?;
        Ok(written)
    }

    fn ask(&mut self, question: &str, arguments: &[&str]) -> Result<Vec<Vec<Value>>, Error> {
        let mut asking = self.connection.prepare_cached(question)?;
        let n_columns = asking.column_count();
        let rows = asking
            .query_map(params_from_iter(arguments), |row| (0..n_columns).map(|idx| row.get(idx)).collect())?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn upsert(table: &Table) -> String {
    let names: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    let key: Vec<&str> = table.key().iter().map(|column| column.name).collect();
    let set: Vec<String> =
        table.rest().iter().map(|column| format!("{0} = excluded.{0}, ", column.name)).collect();
    format!(
        "INSERT INTO {table} (school, {names}, revision) VALUES (?{blanks})
         ON CONFLICT (school, {key}) DO UPDATE SET {set}revision = excluded.revision
         WHERE {table}.revision < excluded.revision",
        table = table.name,
        names = names.join(", "),
        blanks = ", ?".repeat(names.len() + 1),
        key = key.join(", "),
        set = set.concat(),
    )
}

/// How a column is read as text, the same as PostgreSQL would write it.
fn as_text(column: &Column) -> String {
    let name = column.name;
    match column.kind {
        ColumnKind::Flag => format!("CASE WHEN {name} THEN 'true' ELSE 'false' END"),
        ColumnKind::Integer => format!("CAST({name} AS TEXT)"),
        ColumnKind::Uuid | ColumnKind::Text | ColumnKind::Date | ColumnKind::Time => name.to_owned(),
    }
}

fn stored(value: &Value, column: &Column) -> Stored {
    let Some(word) = value else { return Stored::Null };
    match column.kind {
        ColumnKind::Flag => Stored::Integer(i64::from(word == "true")),
        ColumnKind::Integer => word.parse().map_or(Stored::Null, Stored::Integer),
        ColumnKind::Uuid | ColumnKind::Text | ColumnKind::Date | ColumnKind::Time => {
            Stored::Text(word.clone())
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(source: rusqlite::Error) -> Self {
        let code = source.sqlite_error().map_or(0, |error| error.extended_code & 0xFF);
        if [ffi::SQLITE_BUSY, ffi::SQLITE_LOCKED].contains(&code) {
            Self::Busy(source.into())
        } else if code == ffi::SQLITE_FULL {
            Self::Full(source.into())
        } else if [ffi::SQLITE_READONLY, ffi::SQLITE_PERM].contains(&code) {
            Self::NoRights(source.into())
        } else if [ffi::SQLITE_CANTOPEN, ffi::SQLITE_IOERR].contains(&code) {
            Self::Unreachable(source.into())
        } else if [ffi::SQLITE_NOTADB, ffi::SQLITE_CORRUPT].contains(&code) {
            Self::Garbled("the file is damaged or no database")
        } else {
            Self::Other(source.into())
        }
    }
}
