//! How the words of the domain stand in a column.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::domain::{
    BallotId, Criterion, DatabaseId, FollowUpId, FollowUpStatus, InterestId, Language, NoteColour, NoteId,
    NoteStatus, ResponseId, Role, ScreenId, Stance, StatementId, StatementSource, SuggestionId, VisitId,
};

/// A stored word that means nothing to us. It does not hold the word: that may be anything.
#[derive(Debug, thiserror::Error)]
#[error("a stored value is not a {0}")]
struct NotA(&'static str);

pub(super) fn not_a(what: &'static str) -> FromSqlError {
    FromSqlError::Other(Box::new(NotA(what)))
}

/// Ids are stored as their 16 bytes.
macro_rules! by_bytes {
    ($($id:ty),*) => { $(
        impl ToSql for $id {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.as_bytes())))
            }
        }

        impl FromSql for $id {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                <[u8; 16]>::column_result(value).map(Self::from_bytes)
            }
        }
    )* };
}

/// Closed lists are stored as their codes.
macro_rules! by_code {
    ($($list:ty: $what:literal),*) => { $(
        impl ToSql for $list {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::Borrowed(ValueRef::Text(self.code().as_bytes())))
            }
        }

        impl FromSql for $list {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Self::from_code(value.as_str()?).ok_or_else(|| not_a($what))
            }
        }
    )* };
}

by_bytes!(
    BallotId,
    DatabaseId,
    FollowUpId,
    InterestId,
    NoteId,
    ResponseId,
    ScreenId,
    StatementId,
    SuggestionId,
    VisitId
);
by_code!(
    FollowUpStatus: "status of a follow-up",
    NoteColour: "colour of a note",
    NoteStatus: "status of a note",
    Role: "role",
    Stance: "stance",
    StatementSource: "source of a statement"
);

impl ToSql for Language {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Text(self.code().as_bytes())))
    }
}

impl FromSql for Language {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::parse(value.as_str()?).ok_or_else(|| not_a("language"))
    }
}

impl ToSql for Criterion {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.number()))
    }
}

impl FromSql for Criterion {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::new(u8::column_result(value)?).ok_or_else(|| not_a("criterion"))
    }
}

/// A date or a time of day, stored as ISO 8601 writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Iso<T>(pub(super) T);

/// The date that an evening is known by.
pub(super) type Day = Iso<NaiveDate>;
/// A time on the clock in the hall.
pub(super) type TimeOfDay = Iso<NaiveTime>;

impl<T: fmt::Display> ToSql for Iso<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.to_string()))
    }
}

impl<T: FromStr> FromSql for Iso<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map(Self).ok().ok_or_else(|| not_a("date or time"))
    }
}
