//! What a regiegroep database can do for us. Two kinds can: a file, and PostgreSQL.

use std::path::{Path, PathBuf};

use crate::domain::{DatabaseId, School};
use crate::sync::Error;
use crate::sync::plan::Held;
use crate::sync::postgres::{Address, Postgres};
use crate::sync::row::{Row, Value};
use crate::sync::sqlite::SqliteFile;
use crate::sync::table::Table;

/// The schema of the regiegroep database that this program works with.
pub const SCHEMA: i64 = 2;

/// What turns a database of each schema into one of the next, beginning with 1: the same SQL for both kinds. A new
/// database goes the same way, so that it cannot differ from one that was upgraded.
const STEPS: [&str; 1] = [include_str!("schema/2.sql")];

/// The SQL that brings a database of this schema up to ours; nothing of one that is newer or that we do not know.
pub(super) fn steps_from(schema: i64) -> &'static [&'static str] {
    let done = schema.checked_sub(1).and_then(|done| usize::try_from(done).ok());
    done.and_then(|done| STEPS.get(done..)).unwrap_or_default()
}

/// The schema that the tables are begun with.
pub(super) const FIRST_SCHEMA: i64 = 1;

/// A regiegroep database that we are connected to.
pub trait Remote {
    /// Makes the acquaintance: whose database it is, and under which name it knows the school. Refuses a database of
    /// another schema, and one that does not want this school.
    fn meet(&mut self, school: &School) -> Result<Place, Error>;

    /// What it holds under the keys of these rows.
    fn held(&mut self, table: &Table, school: &str, rows: &[Row]) -> Result<Held, Error>;

    /// Puts these rows in, in the order of their keys, all or none. A row that is there under the same or a higher
    /// revision is left alone. Gives how many were written.
    fn put(&mut self, table: &Table, school: &str, rows: &[Row]) -> Result<usize, Error>;

    /// Answers a question in the SQL that both databases speak, whose columns are all text.
    fn ask(&mut self, question: &str, arguments: &[&str]) -> Result<Vec<Vec<Value>>, Error>;
}

/// Which database it is, and under which name it knows the school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub database: DatabaseId,
    pub school: String,
}

/// Where a regiegroep database is.
#[derive(Clone, Debug)]
pub enum Target {
    File(PathBuf),
    Postgres(Box<Address>),
}

/// A password, which no log ever shows.
#[derive(Clone)]
pub struct Password(String);

impl Password {
    /// Takes the password as the server wants it.
    pub fn new(password: String) -> Self {
        Self(password)
    }

    pub(super) fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(…)")
    }
}

impl Target {
    /// The name of the file in the data folder.
    pub const FILE_NAME: &str = "regiegroep.db";

    /// A file in `data_dir` where it is a path, a server where it begins with `postgres://`.
    pub fn parse(word: &str, data_dir: &Path) -> Result<Self, Error> {
        if word.starts_with("postgres://") || word.starts_with("postgresql://") {
            return Ok(Self::Postgres(Box::new(Address::parse(word)?)));
        }
        if word.contains("://") {
            return Err(Error::Address("write a path, or postgres://name@server/database"));
        }
        Ok(Self::File(data_dir.join(word)))
    }

    /// Connects for sending; a file is begun where there is none.
    pub fn connect(&self, password: Option<&Password>, chance: u128) -> Result<Box<dyn Remote>, Error> {
        match self {
            Self::File(path) => Ok(Box::new(SqliteFile::open_or_begin(path, chance)?)),
            Self::Postgres(address) => Ok(Box::new(Postgres::connect(address, password)?)),
        }
    }

    /// Connects for reading; a file must be there.
    pub fn connect_for_reading(&self, password: Option<&Password>) -> Result<Box<dyn Remote>, Error> {
        match self {
            Self::File(path) => Ok(Box::new(SqliteFile::open_for_reading(path)?)),
            Self::Postgres(address) => Ok(Box::new(Postgres::connect(address, password)?)),
        }
    }
}

/// What is wrong with a database of this schema.
pub(super) fn check_schema(found: i64) -> Result<(), Error> {
    match found.cmp(&SCHEMA) {
        std::cmp::Ordering::Less => Err(Error::Older { found, ours: SCHEMA }),
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Greater => Err(Error::Newer { found, ours: SCHEMA }),
    }
}
