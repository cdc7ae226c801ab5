//! The regiegroep database in PostgreSQL: for several screens, several schools, or a whole board.

mod address;
mod begin;
mod failure;
mod tls;

use std::collections::BTreeSet;
use std::io::Write as _;

use postgres::types::ToSql;
use postgres::{Client, NoTls};

use crate::domain::{DatabaseId, School};
use crate::sync::Error;
use crate::sync::plan::Held;
use crate::sync::postgres::failure::lost;
use crate::sync::remote::{Password, Place, Remote, check_schema};
use crate::sync::row::{Row, Value};
use crate::sync::school::short_name;
use crate::sync::table::{Column, ColumnKind, Table};

pub use address::Address;
pub use begin::Begun;

/// What holds for each connection. A server that hangs must not hold us for ever.
const SESSION: &str = "SET search_path = regiegroep;
    SET statement_timeout = '60s';
    SET lock_timeout = '10s';
    SET idle_in_transaction_session_timeout = '60s';
    SET client_min_messages = warning";

/// A connection to a PostgreSQL server.
pub struct Postgres {
    client: Client,
    /// The tables that have a staging table in this connection.
    staged: BTreeSet<&'static str>,
}

impl Postgres {
    /// Connects. Over a network the connection is encrypted and the server shows a certificate, unless the address
    /// says `sslmode=disable`.
    pub fn connect(address: &Address, password: Option<&Password>) -> Result<Self, Error> {
        let config = address.config(password);
        let client = if address.is_encrypted() {
            config.connect(tls::connector(address.root_certificates())?)
        } else {
            config.connect(NoTls)
        };
        let mut client = client.map_err(failure::of)?;
        client.batch_execute(SESSION).map_err(failure::of)?;
        Ok(Self { client, staged: BTreeSet::new() })
    }
}

impl Remote for Postgres {
    fn meet(&mut self, school: &School) -> Result<Place, Error> {
        let (schema, database) = self.meta()?.ok_or(Error::NotBegun)?;
        check_schema(schema)?;
        let wanted = short_name(school);
        // Where row-level security shows one school, that is ours: its name may have been corrected since.
        let is_guarded =
            self.client.query_one("SELECT row_security_active('school')", &[]).map_err(failure::of)?;
        let visible = self.ask("SELECT id FROM school", &[])?;
        let mut known = visible.into_iter().filter_map(|row| row.into_iter().next().flatten());
        let id = if is_guarded.try_get(0).map_err(failure::of)? {
            known.next()
        } else {
            known.find(|id| *id == wanted)
        };
        Ok(Place { database, school: id.ok_or(Error::NoSchool(wanted))? })
    }

    fn held(&mut self, table: &Table, school: &str, rows: &[Row]) -> Result<Held, Error> {
        let keys: Vec<Vec<Option<&str>>> = (0..table.n_key)
            .map(|idx| {
                rows.iter().map(|row| row.values.get(idx).and_then(|value| value.as_deref())).collect()
            })
            .collect();
        let mut arguments: Vec<&(dyn ToSql + Sync)> = vec![&school];
        arguments.extend(keys.iter().map(|key| key as &(dyn ToSql + Sync)));
        let found = self.client.query(&held_question(table), &arguments).map_err(failure::of)?;
        let mut held = Held::new();
        for row in found {
            let n_columns = table.columns.len();
            let values: Vec<Value> =
                (0..n_columns).map(|idx| row.try_get(idx)).collect::<Result<_, _>>().map_err(failure::of)?;
            let row = Row { values, revision: row.try_get(n_columns).map_err(failure::of)? };
            held.insert(row.key(table).to_vec(), row);
        }
        Ok(held)
    }

    fn put(&mut self, table: &Table, school: &str, rows: &[Row]) -> Result<usize, Error> {
        let is_staged = self.staged.contains(table.name);
        let mut transaction = self.client.transaction().map_err(failure::of)?;
        if !is_staged {
            let sql =
                format!("CREATE TEMPORARY TABLE staging_{0} (LIKE {0}) ON COMMIT DELETE ROWS", table.name);
            transaction.batch_execute(&sql).map_err(failure::of)?;
        }
        let names: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
        let copy = format!("COPY staging_{} (school, {}, revision) FROM STDIN", table.name, names.join(", "));
        let mut writer = transaction.copy_in(&copy).map_err(failure::of)?;
        for row in rows {
            writer.write_all(copy_line(school, row).as_bytes()).map_err(lost)?;
        }
        writer.finish().map_err(failure::of)?;
        let written = transaction.execute(&upsert(table), &[]).map_err(failure::of)?;
        transaction.commit().map_err(failure::of)?;
        self.staged.insert(table.name);
        usize::try_from(written).or(Err(Error::Garbled("a count")))
    }

    fn ask(&mut self, question: &str, arguments: &[&str]) -> Result<Vec<Vec<Value>>, Error> {
        let arguments: Vec<&(dyn ToSql + Sync)> =
            arguments.iter().map(|argument| argument as &(dyn ToSql + Sync)).collect();
        let rows = self.client.query(question, &arguments).map_err(failure::of)?;
        let values =
            |row: &postgres::Row| (0..row.len()).map(|idx| row.try_get(idx)).collect::<Result<_, _>>();
        rows.iter().map(values).collect::<Result<_, _>>().map_err(failure::of)
    }
}

impl Postgres {
    /// The schema and the id of the database; `None` where there is nothing of ours.
    fn meta(&mut self) -> Result<Option<(i64, DatabaseId)>, Error> {
        let is_there = self
            .client
            .query_one("SELECT to_regnamespace('regiegroep') IS NOT NULL", &[])
            .and_then(|row| row.try_get::<_, bool>(0))
            .map_err(failure::of)?;
        if !is_there {
            return Ok(None);
        }
        let found = self
            .client
            .query_opt("SELECT CAST(schema AS bigint), CAST(database AS text) FROM regiegroep.meta", &[])
            .map_err(failure::of)?;
        let Some(row) = found else { return Ok(None) };
        let (schema, database) = row
            .try_get(0)
            .and_then(|schema| Ok((schema, row.try_get::<_, String>(1)?)))
            .map_err(failure::of)?;
        let database = DatabaseId::parse(&database).ok_or(Error::Garbled("the id of the database"))?;
        Ok(Some((schema, database)))
    }
}

/// The question what is held under keys that come as one list a column.
fn held_question(table: &Table) -> String {
    let columns: Vec<String> =
        table.columns.iter().map(|column| format!("CAST({} AS text)", column.name)).collect();
    let lists: Vec<String> =
        (2..table.n_key + 2).map(|number| format!("CAST(${number} AS text[])")).collect();
    let names: Vec<String> = table.key().iter().map(|column| format!("wanted_{}", column.name)).collect();
    let same: Vec<String> = table
        .key()
        .iter()
        .map(|column| format!("{0} = CAST(wanted.wanted_{0} AS {1})", column.name, type_of(column)))
        .collect();
    // With a limit each key is looked up by itself: else the server may read a whole table for ten of its rows.
    format!(
        "SELECT held.* FROM unnest({}) AS wanted ({})
         CROSS JOIN LATERAL (SELECT {}, revision FROM {} WHERE school = $1 AND {} LIMIT 1) AS held",
        lists.join(", "),
        names.join(", "),
        columns.join(", "),
        table.name,
        same.join(" AND ")
    )
}

fn upsert(table: &Table) -> String {
    let names: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    let key: Vec<&str> = table.key().iter().map(|column| column.name).collect();
    let set: Vec<String> =
        table.rest().iter().map(|column| format!("{0} = excluded.{0}, ", column.name)).collect();
    format!(
        "INSERT INTO {table} AS held (school, {names}, revision)
         SELECT school, {names}, revision FROM staging_{table} ORDER BY {key}
         ON CONFLICT (school, {key}) DO UPDATE SET {set}revision = excluded.revision
         WHERE held.revision < excluded.revision",
        table = table.name,
        names = names.join(", "),
        key = key.join(", "),
        set = set.concat(),
    )
}

fn type_of(column: &Column) -> &'static str {
    match column.kind {
        ColumnKind::Uuid => "uuid",
        ColumnKind::Text => "text",
        ColumnKind::Integer => "integer",
        ColumnKind::Flag => "boolean",
        ColumnKind::Date => "date",
        ColumnKind::Time => "time",
    }
}

/// A row as COPY reads it: tabs between, and a backslash before what would mean something else.
fn copy_line(school: &str, row: &Row) -> String {
    let mut line = escaped(school);
    for value in &row.values {
        line.push('\t');
        match value {
            Some(word) => line.push_str(&escaped(word)),
            None => line.push_str("\\N"),
        }
    }
    line.push('\t');
    line.push_str(&row.revision.to_string());
    line.push('\n');
    line
}

fn escaped(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            '\\' => out.push_str("\\\\"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            letter => out.push(letter),
        }
    }
    out
}
