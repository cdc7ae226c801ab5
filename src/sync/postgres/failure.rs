//! Errors of the server and of the connection, told apart by what somebody must do about them.

use std::error::Error as _;
use std::io;

use postgres::error::SqlState;

use crate::sync::Error;

/// What the server said, as far as it may be repeated: the code always, the message where it cannot hold what was
/// sent. Details and contexts hold whole rows, and are left out.
#[derive(Debug, thiserror::Error)]
#[error("the server says {code}{message}")]
struct ServerSays {
    code: String,
    message: String,
}

/// The error of a request.
pub(super) fn of(source: postgres::Error) -> Error {
    let Some(told) = source.as_db_error() else {
        return of_connection(source);
    };
    let code = told.code().clone();
    // 22: a value is wrong, 23: a row is not allowed. Such messages repeat the value.
    let may_repeat = !code.code().starts_with("22") && !code.code().starts_with("23");
    let message = if may_repeat { format!(": {}", told.message()) } else { String::new() };
    let cause = Box::new(ServerSays { code: code.code().to_owned(), message });
    if [SqlState::INVALID_PASSWORD, SqlState::INVALID_AUTHORIZATION_SPECIFICATION].contains(&code) {
        Error::Refused
    } else if code == SqlState::INSUFFICIENT_PRIVILEGE {
        Error::NoRights(cause)
    } else if [SqlState::UNDEFINED_TABLE, SqlState::INVALID_SCHEMA_NAME].contains(&code) {
        Error::NotBegun
    } else if code == SqlState::DISK_FULL {
        Error::Full(cause)
    } else if code.code().starts_with("57P") || code.code().starts_with("08") || code.code().starts_with("53")
    {
        Error::Unreachable(cause)
    } else if code.code().starts_with("40")
        || code.code().starts_with("55P")
        || code == SqlState::QUERY_CANCELED
    {
        Error::Busy(cause)
    } else {
        Error::Other(cause)
    }
}

/// The error of a write into a COPY.
pub(super) fn lost(source: io::Error) -> Error {
    match source.downcast::<postgres::Error>() {
        Ok(source) => of(source),
        Err(source) => Error::Unreachable(source.into()),
    }
}

/// Pieces of what the client says when it is the wire and not the server. A wire that is cut leaves half a message
/// behind, which nobody can read.
const OF_THE_WIRE: [&str; 7] =
    ["connect", "timed out", "communicating", "TLS", "timeout", "unexpected message", "parsing"];

fn of_connection(source: postgres::Error) -> Error {
    let (mut told, mut is_io) = (source.to_string(), false);
    let mut cause = source.source();
    while let Some(under) = cause {
        is_io |= under.is::<io::Error>();
        told = format!("{told}: {under}");
        cause = under.source();
    }
    if told.contains("password") {
        Error::Refused
    } else if is_io || source.is_closed() || OF_THE_WIRE.iter().any(|word| told.contains(word)) {
        Error::Unreachable(source.into())
    } else {
        Error::Other(source.into())
    }
}
