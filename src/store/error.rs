//! What can go wrong with the database, told apart by what somebody must do about it.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ffi;

/// What lies under an error: of SQLite or of the file system.
pub type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why the database could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A newer program has worked with it. It is left as it is; the program must be updated.
    #[error("the database is of a newer program (its schema is {found}, ours is {ours}): {path:?}")]
    Newer { found: i64, ours: i64, path: PathBuf },
    /// It was to be read only, and must be brought up to date by the kiosk first.
    #[error("the database is of an older program (its schema is {found}, ours is {ours}): {path:?}")]
    Older { found: i64, ours: i64, path: PathBuf },
    /// Another program's database. It is left as it is.
    #[error("the database is of another program (application id {found:#010x}): {path:?}")]
    Foreign { found: i64, path: PathBuf },
    /// What stands in the file is not what was written there.
    #[error("the database is damaged")]
    Damaged(#[source] Cause),
    /// The disk is full. Nothing of the write was kept, everything before it was.
    #[error("the disk is full")]
    Full(#[source] Cause),
    /// The file or its folder may not be written to.
    #[error("the database cannot be written to")]
    ReadOnly(#[source] Cause),
    /// The disk has failed, or the file cannot be reached. Open the store again before the next write.
    #[error("the disk cannot be read or written")]
    Io(#[source] Cause),
    /// Another connection holds the database, for longer than we wait.
    #[error("the database is in use by another program")]
    Locked(#[source] Cause),
    /// It speaks of an evening, a statement, a version or a note that is not there.
    #[error("there is no such {what}: {id}")]
    Unknown { what: &'static str, id: String },
    /// The same id is there with other content.
    #[error("a {what} with this id is there with other content")]
    Conflict { what: &'static str },
    /// Anything else: a mistake in this program.
    #[error("the database has refused a request")]
    Other(#[source] rusqlite::Error),
}

impl Error {
    /// Damage that we have found ourselves, in words for the log. They never hold what people wrote.
    pub(super) fn damaged(detail: impl Into<String>) -> Self {
        Self::Damaged(detail.into().into())
    }

    /// An error of the file system at this path.
    pub(super) fn file(source: io::Error, path: &Path) -> Self {
        let kind = source.kind();
        let cause = Box::new(FileError { source, path: path.to_owned() });
        if kind == io::ErrorKind::StorageFull || kind == io::ErrorKind::QuotaExceeded {
            Self::Full(cause)
        } else if kind == io::ErrorKind::PermissionDenied || kind == io::ErrorKind::ReadOnlyFilesystem {
            Self::ReadOnly(cause)
        } else {
            Self::Io(cause)
        }
    }
}

/// A file that could not be reached, with its path.
#[derive(Debug, thiserror::Error)]
#[error("cannot reach {path:?}")]
struct FileError {
    #[source]
    source: io::Error,
    path: PathBuf,
}

impl From<rusqlite::Error> for Error {
    fn from(source: rusqlite::Error) -> Self {
        let Some(code) = extended_code(&source) else {
            return if is_unreadable(&source) { Self::Damaged(source.into()) } else { Self::Other(source) };
        };
        let primary = code & 0xFF;
        if code == ffi::SQLITE_CONSTRAINT_PRIMARYKEY || code == ffi::SQLITE_CONSTRAINT_UNIQUE {
            Self::Conflict { what: "row" }
        } else if [ffi::SQLITE_CORRUPT, ffi::SQLITE_NOTADB].contains(&primary) {
            Self::Damaged(source.into())
        } else if primary == ffi::SQLITE_FULL {
            Self::Full(source.into())
        } else if [ffi::SQLITE_READONLY, ffi::SQLITE_PERM].contains(&primary) {
            Self::ReadOnly(source.into())
        } else if [ffi::SQLITE_IOERR, ffi::SQLITE_CANTOPEN].contains(&primary) {
            Self::Io(source.into())
        } else if [ffi::SQLITE_BUSY, ffi::SQLITE_LOCKED].contains(&primary) {
            Self::Locked(source.into())
        } else {
            Self::Other(source)
        }
    }
}

/// SQLite's extended result code, where the error comes from SQLite itself.
fn extended_code(error: &rusqlite::Error) -> Option<i32> {
    if let rusqlite::Error::SqlInputError { error, .. } = error {
        return Some(error.extended_code);
    }
    error.sqlite_error().map(|error| error.extended_code)
}

/// Whether a value was stored that we would never have stored.
fn is_unreadable(error: &rusqlite::Error) -> bool {
    use rusqlite::Error as E;
    matches!(
        error,
        E::FromSqlConversionFailure(..)
            | E::IntegralValueOutOfRange(..)
            | E::InvalidColumnType(..)
            | E::Utf8Error(..)
    )
}
