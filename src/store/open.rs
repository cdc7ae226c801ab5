//! Opens the database: whose it is and whether it is whole comes before anything is written.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::NaiveDateTime;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::store::migrate::{self, SCHEMA};
use crate::store::{Error, Store};

/// Marks a database as ours: "STBD" in ASCII. It never changes.
pub const APPLICATION_ID: i64 = 0x5354_4244;

/// How long we wait for another connection before we call the database locked. The kiosk tries again by itself, so
/// it need not be long.
pub(super) const BUSY_TIMEOUT: Duration = Duration::from_secs(2);

/// More than the statements of this module, so that each is prepared once.
const CACHED_STATEMENTS: usize = 64;

/// The files that SQLite keeps beside a database, by what is added to its name.
const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// A damaged database that was set aside.
#[derive(Debug)]
pub struct SetAside {
    /// Where it is kept now; `-wal` and `-shm` lie beside it.
    pub path: PathBuf,
    /// What was wrong with it.
    pub cause: Error,
}

impl Store {
    /// Opens the database at `path` for reading and writing, and begins one where there is none or an empty file.
    /// Its folder must be there. Once a program: the kiosk itself, or a command while the kiosk is off or idle.
    pub fn open(path: &Path) -> Result<Self, Error> {
        begin_file(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        // Until we know that it is ours and whole, closing it must leave the log where it is.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        protect(&connection)?;
        identify(&connection, path)?;
        quick_check(&connection)?;
        if connection.is_readonly("main")? {
            return Err(Error::ReadOnly("the file is write-protected".into()));
        }
        make_durable(&connection)?;
        migrate::migrate(&mut connection)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        let store = Self::on(connection);
        store.make_certain(path)?;
        Ok(store)
    }

    /// Brings to the disk all that is in the log and can be read, before anybody builds on it.
    ///
    /// After a flush that failed, what should have been flushed is still read back but may never reach the disk:
    /// Linux forgets that it was to be written, and says that the next flush has succeeded. An answer in such a log
    /// would look kept when it is tried again, and all answers behind it would go with it when the power is cut.
    /// So everything is written once more, into the database, and a new log is begun; the end of the old one is
    /// flushed as well, or its older pages could come back over the newer ones. While another program reads, the
    /// log goes on: it was not read back from the disk then.
    fn make_certain(&self, path: &Path) -> Result<(), Error> {
        if self.empty_log()? {
            // No lock is lost by closing this file: SQLite locks the other two.
            let log = with_suffix(path, "-wal");
            flush(File::options().append(true).open(&log), &log)?;
        }
        // SQLite does not tell when the name of a new log could not be flushed.
        sync_folder(path)
    }

    /// The same, but a damaged database is renamed to `kiosk-damaged-<stamp>.db` in its folder, never deleted, and
    /// a fresh one is begun. Only for the kiosk at its start: nobody else may have the database open.
    pub fn open_or_set_aside(path: &Path, stamp: NaiveDateTime) -> Result<(Self, Option<SetAside>), Error> {
        match Self::open(path) {
            Ok(store) => Ok((store, None)),
            Err(cause @ Error::Damaged(_)) => {
                let kept = set_aside(path, stamp)?;
                Ok((Self::open(path)?, Some(SetAside { path: kept, cause })))
            }
            Err(error) => Err(error),
        }
    }

    /// Opens the database at `path` for reading only, beside the connection that writes. Every write is refused.
    pub fn reader(path: &Path) -> Result<Self, Error> {
        Ok(Self::on(connect_beside(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?))
    }

    /// Opens the database at `path` for a second thread of the kiosk, beside the connection that visitors write by.
    /// It must be there and up to date; whether it is whole has been looked at by who opened it first.
    pub fn beside(path: &Path) -> Result<Self, Error> {
        let connection = connect_beside(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        make_durable(&connection)?;
        Ok(Self::on(connection))
    }

    /// A database that is gone when it is dropped, for tests and trials.
    pub fn in_memory() -> Result<Self, Error> {
        let mut connection = Connection::open_in_memory()?;
        protect(&connection)?;
        make_durable(&connection)?;
        migrate::migrate(&mut connection)?;
        Ok(Self::on(connection))
    }

    /// Lets the system flush when it likes (`synchronous=NORMAL`): whole after a power cut, but without the last
    /// answers. For the test that must see such a loss, to show that it would see one of ours.
    pub fn leave_flushing_to_the_system(&self) -> Result<(), Error> {
        Ok(self.connection.pragma_update(None, "synchronous", "NORMAL")?)
    }

    pub(super) fn on(connection: Connection) -> Self {
        connection.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
        Self { connection, log_holds_erased: false }
    }
}

/// One more connection to a database that is ours and up to date.
fn connect_beside(path: &Path, mode: OpenFlags) -> Result<Connection, Error> {
    fs::metadata(path).map_err(|source| Error::file(source, path))?;
    let connection = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    protect(&connection)?;
    identify(&connection, path)?;
    let found = migrate::schema(&connection)?;
    if found < SCHEMA {
        return Err(Error::Older { found, ours: SCHEMA, path: path.to_owned() });
    }
    Ok(connection)
}

/// Makes the file where there is none, so that what is wrong with its folder is told by the file system.
fn begin_file(path: &Path) -> Result<(), Error> {
    let len = match fs::metadata(path) {
        Ok(metadata) => metadata.len(),
        Err(source) if source.kind() == ErrorKind::NotFound => 0,
        Err(source) => return Err(Error::file(source, path)),
    };
    if len > 0 {
        return Ok(());
    }
    // SQLite would throw away a log whose database is missing or empty, and the answers in it.
    if fs::metadata(with_suffix(path, "-wal")).is_ok_and(|log| log.len() > 0) {
        return Err(Error::damaged("the database is missing or empty, but there is a log of its changes"));
    }
    if !path.exists() {
        File::create_new(path).map_err(|source| Error::file(source, path))?;
    }
    Ok(())
}

/// What holds for every connection. Nothing here touches the file.
pub(super) fn protect(connection: &Connection) -> Result<(), Error> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    // Sorting and tidying would otherwise leave notes behind in a folder for temporary files.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(())
}

/// What makes an acknowledged write stay, and an erased one go.
fn make_durable(connection: &Connection) -> Result<(), Error> {
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if mode != "wal" && mode != "memory" {
        return Err(Error::Io(format!("the file system allows no write-ahead log, only {mode}").into()));
    }
    // In WAL mode, FULL is one flush of the log before a commit is acknowledged; EXTRA would add nothing.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "secure_delete", true)?;
    Ok(())
}

/// Refuses what is another program's or a newer one's.
fn identify(connection: &Connection, path: &Path) -> Result<(), Error> {
    let application: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let found = migrate::schema(connection)?;
    let is_new = application == 0
        && found == 0
        && connection.query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get::<_, i64>(0))? == 0;
    if application != APPLICATION_ID && !is_new {
        return Err(Error::Foreign { found: application, path: path.to_owned() });
    }
    if found > SCHEMA {
        return Err(Error::Newer { found, ours: SCHEMA, path: path.to_owned() });
    }
    Ok(())
}

/// Reads the whole database and says what is wrong with it. It does not look into indexes; `check` does.
fn quick_check(connection: &Connection) -> Result<(), Error> {
    let mut statement = connection.prepare("PRAGMA quick_check(3)")?;
    let lines = statement.query_map((), |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    if lines == ["ok"] { Ok(()) } else { Err(Error::damaged(lines.join("; "))) }
}

/// Renames the database and what lies beside it, and returns its new name. Nothing is overwritten.
///
/// The log goes last: when this is interrupted, a log without a database is found and set aside at the next start.
fn set_aside(path: &Path, stamp: NaiveDateTime) -> Result<PathBuf, Error> {
    let kept = free_name(path, "damaged", stamp);
    for suffix in std::iter::once("").chain(COMPANIONS) {
        let from = with_suffix(path, suffix);
        if from.exists() {
            fs::rename(&from, with_suffix(&kept, suffix)).map_err(|source| Error::file(source, &from))?;
        }
    }
    // The new names must be on the disk before a fresh database takes the old one.
    sync_folder(path)?;
    Ok(kept)
}

/// Returns when the names in the folder of this file are on the disk. Not every file system on a stick can do that,
/// and Windows cannot open a folder.
pub(super) fn sync_folder(path: &Path) -> Result<(), Error> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let Ok(opened) = File::open(folder) else { return Ok(()) };
    match opened.sync_all() {
        Err(source) if ![ErrorKind::InvalidInput, ErrorKind::Unsupported].contains(&source.kind()) => {
            Err(Error::file(source, folder))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Brings this file or folder to the disk.
fn flush(opened: io::Result<File>, path: &Path) -> Result<(), Error> {
    opened.and_then(|opened| opened.sync_all()).map_err(|source| Error::file(source, path))
}

/// A name for a database that is set aside, under which nothing is kept yet; `why` stands in it.
pub(super) fn free_name(path: &Path, why: &str, stamp: NaiveDateTime) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let stamp = stamp.format("%Y-%m-%d-%H%M%S");
    let mut number = 1_u32;
    loop {
        let again = if number == 1 { String::new() } else { format!("-{number}") };
        let name = path.with_file_name(format!("{stem}-{why}-{stamp}{again}.db"));
        let is_free = |suffix: &str| !with_suffix(&name, suffix).exists();
        if is_free("") && COMPANIONS.into_iter().all(is_free) {
            return name;
        }
        number += 1;
    }
}

pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}
