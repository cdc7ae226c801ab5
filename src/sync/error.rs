//! What can go wrong on the way to the regiegroep database, told apart by what somebody must do about it.
//!
//! No message holds a password: an address has none, and the messages of the server are left out where they could
//! repeat what was sent.

use std::path::PathBuf;

use crate::store;

/// What lies under an error.
pub type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why nothing, or not everything, could be sent or read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The screen's own database.
    #[error("the database of the screen does not work along")]
    Store(#[from] store::Error),
    /// The address cannot be understood. It is not repeated: it may hold a password.
    #[error("the address of the regiegroep database is wrong: {0}")]
    Address(&'static str),
    /// A newer program has made it. Update this one; until then the answers wait on the screen.
    #[error(
        "the regiegroep database is of a newer program (its schema is {found}, ours is {ours}): update this program"
    )]
    Newer { found: i64, ours: i64 },
    /// It must be brought up to date first.
    #[error(
        "the regiegroep database is of an older program (its schema is {found}, ours is {ours}): run `stellingenbord sync --init` as its owner"
    )]
    Older { found: i64, ours: i64 },
    /// There is a database, with nothing of ours in it.
    #[error("the regiegroep database is empty: run `stellingenbord sync --init` as its owner")]
    NotBegun,
    /// The database does not know the school, or not for this role.
    #[error(
        "the regiegroep database does not know the school {0:?}, or not for this role: run `stellingenbord sync --init` as its owner"
    )]
    NoSchool(String),
    /// The file is another program's.
    #[error("this is no regiegroep database: {0:?}")]
    Foreign(PathBuf),
    /// To be read, and not there.
    #[error("there is no regiegroep database: {0:?}")]
    Missing(PathBuf),
    /// The name or the password is wrong.
    #[error("the regiegroep database does not let us in: the name or the password is wrong")]
    Refused,
    /// It lets us in, and not do this.
    #[error("the regiegroep database does not allow this")]
    NoRights(#[source] Cause),
    /// The server cannot be reached, or the connection was cut. Try again later.
    #[error("the regiegroep database cannot be reached")]
    Unreachable(#[source] Cause),
    /// Somebody else holds it. Try again later.
    #[error("the regiegroep database is busy")]
    Busy(#[source] Cause),
    /// Its disk is full. Try again when somebody has made room.
    #[error("the disk of the regiegroep database is full")]
    Full(#[source] Cause),
    /// The file with the password.
    #[error("the password of the regiegroep database cannot be read")]
    Password(#[source] Cause),
    /// The certificate files cannot be used.
    #[error("the certificates cannot be read")]
    Certificates(#[source] Cause),
    /// What it holds is not what was written.
    #[error("the regiegroep database cannot be understood: {0}")]
    Garbled(&'static str),
    /// Anything else.
    #[error("the regiegroep database has refused a request")]
    Other(#[source] Cause),
}

impl Error {
    /// Whether trying again later can help without anybody doing something.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Unreachable(_) | Self::Busy(_) | Self::Full(_) => true,
            Self::Store(error) => matches!(error, store::Error::Locked(_) | store::Error::Full(_)),
            Self::Address(_)
            | Self::Newer { .. }
            | Self::Older { .. }
            | Self::NotBegun
            | Self::NoSchool(_)
            | Self::Foreign(_)
            | Self::Missing(_)
            | Self::Refused
            | Self::NoRights(_)
            | Self::Password(_)
            | Self::Certificates(_)
            | Self::Garbled(_)
            | Self::Other(_) => false,
        }
    }
}
