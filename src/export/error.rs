//! Why an export could not be made, told apart by what a person must do about it.

use std::io;
use std::path::{Path, PathBuf};

use crate::domain::StatementId;

/// What a source of rows fails with.
pub type SourceError = Box<dyn std::error::Error + Send + Sync>;

/// Why there is no export. Whatever it is: no file of it stands under its final name.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another stick, or room made on this one.
    #[error("there is no room for {path:?}")]
    Full {
        #[source]
        source: io::Error,
        path: PathBuf,
    },
    /// A write-protected stick, or a folder of somebody else.
    #[error("no permission to write {path:?}")]
    ReadOnly {
        #[source]
        source: io::Error,
        path: PathBuf,
    },
    /// The folder is not there, is no folder, or its stick was pulled out or no longer answers.
    #[error("the folder is not there or does not answer: {path:?}")]
    Gone {
        #[source]
        source: io::Error,
        path: PathBuf,
    },
    /// What was read back is not what was written: the stick cannot be trusted.
    #[error("what was read back differs from what was written to {path:?}")]
    Differs { path: PathBuf },
    /// Somebody stopped it.
    #[error("the export was cancelled")]
    Cancelled,
    /// The responses or notes could not be read.
    #[error("cannot read what is to be exported")]
    Source(#[source] SourceError),
    /// A row about a statement that the totals do not have: they were not read at the same moment.
    #[error("version {version} of statement {statement} is not in the totals")]
    UnknownStatement { statement: StatementId, version: u32 },
    /// The workbook could not be built, often because the folder for temporary files is full.
    #[error("cannot build the workbook ({reason}) for {path:?}")]
    Workbook { reason: String, path: PathBuf },
    #[error("cannot write {path:?}")]
    Other {
        #[source]
        source: io::Error,
        path: PathBuf,
    },
}

/// Why a format stopped halfway. The formats do not know which file they write; `at` adds it.
#[derive(Debug)]
pub(super) enum Stop {
    Io(io::Error),
    Cancelled,
    Source(SourceError),
    UnknownStatement { statement: StatementId, version: u32 },
    Workbook(String),
}

impl Stop {
    pub(super) fn unknown((statement, version): (StatementId, u32)) -> Self {
        Self::UnknownStatement { statement, version }
    }

    /// The error, about the file at `path`.
    pub(super) fn at(self, path: &Path) -> Error {
        match self {
            Self::Io(source) => Error::io(source, path),
            Self::Cancelled => Error::Cancelled,
            Self::Source(source) => Error::Source(source),
            Self::UnknownStatement { statement, version } => Error::UnknownStatement { statement, version },
            Self::Workbook(reason) => Error::Workbook { reason, path: path.to_owned() },
        }
    }
}

/// What Linux answers when a stick is pulled out: EIO, ENXIO and ENODEV. The standard library has no
/// `ErrorKind` for them.
const PULLED_OUT: [i32; 3] = [5, 6, 19];

impl Error {
    /// Tells what went wrong with the file at `path`.
    #[expect(clippy::wildcard_enum_match_arm, reason = "ErrorKind belongs to std and may grow")]
    pub(super) fn io(source: io::Error, path: &Path) -> Self {
        let path = path.to_owned();
        if source.raw_os_error().is_some_and(|code| PULLED_OUT.contains(&code)) {
            return Self::Gone { source, path };
        }
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::Full { source, path }
            }
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
                Self::ReadOnly { source, path }
            }
            io::ErrorKind::NotFound
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::StaleNetworkFileHandle => Self::Gone { source, path },
            _ => Self::Other { source, path },
        }
    }
}

impl From<io::Error> for Stop {
    fn from(err: io::Error) -> Self {
        Self::Io(err)
    }
}

impl From<serde_json::Error> for Stop {
    fn from(err: serde_json::Error) -> Self {
        Self::Io(err.into())
    }
}

impl From<::csv::Error> for Stop {
    fn from(err: ::csv::Error) -> Self {
        Self::Io(err.into())
    }
}

impl From<rust_xlsxwriter::XlsxError> for Stop {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all that is not a failed write is told by its message"
    )]
    fn from(err: rust_xlsxwriter::XlsxError) -> Self {
        match err {
            rust_xlsxwriter::XlsxError::IoError(err)
            | rust_xlsxwriter::XlsxError::ZipError(zip::result::ZipError::Io(err)) => Self::Io(err),
            other => Self::Workbook(other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::path::Path;

    use super::Error;

    #[expect(clippy::wildcard_enum_match_arm, reason = "all that is left is an error in the test")]
    fn told(source: io::Error) -> &'static str {
        match Error::io(source, Path::new("stick/x.csv")) {
            Error::Full { .. } => "full",
            Error::ReadOnly { .. } => "read-only",
            Error::Gone { .. } => "gone",
            Error::Other { .. } => "other",
            err => panic!("{err} is no failed write"),
        }
    }

    #[test]
    fn a_full_a_locked_and_a_pulled_out_stick_are_told_apart() {
        // By their Linux numbers: ENOSPC, EROFS, EACCES, ENOENT, ENOTDIR, EIO, ENODEV, EBUSY.
        let codes = [28, 30, 13, 2, 20, 5, 19, 16];
        let told: Vec<_> = codes.map(|code| told(io::Error::from_raw_os_error(code))).into();
        assert_eq!(told, ["full", "read-only", "read-only", "gone", "gone", "gone", "gone", "other"]);
    }
}
