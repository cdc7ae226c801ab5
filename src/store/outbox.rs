//! What waits to be sent to the regiegroep database. A row is put here in the transaction that changes the thing.
//!
//! There is one row for each thing that waits and no sequence number: the outbox must not tell an order either.

use rusqlite::{Params, Transaction};

use crate::store::Error;

/// The kinds of things that are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Evening,
    Statement,
    Response,
    Note,
}

impl Kind {
    /// All kinds; each speaks only of those before it.
    pub const ALL: [Self; 4] = [Self::Evening, Self::Statement, Self::Response, Self::Note];

    /// The word in the outbox.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Evening => "evening",
            Self::Statement => "statement",
            Self::Response => "response",
            Self::Note => "note",
        }
    }
}

/// Makes or changes things of this kind, puts each among what waits, and says how many there were.
///
/// The SQL must end in `RETURNING` the id as bytes, the version (0 for all but statements) and the new revision of
/// what it has changed, so it must leave alone what needs no change.
pub(super) fn change(
    transaction: &Transaction<'_>,
    kind: Kind,
    sql: &str,
    params: impl Params,
) -> Result<usize, Error> {
    let mut statement = transaction.prepare_cached(sql)?;
    let rows = statement.query_map(params, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let changed: Vec<(Vec<u8>, u32, i64)> = rows.collect::<Result<_, _>>()?;
    for (id, version, revision) in &changed {
        transaction
            .prepare_cached(
                "INSERT INTO outbox (kind, id, version, revision) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (kind, id, version) DO UPDATE SET revision = excluded.revision",
            )?
            .execute((kind.code(), id, version, revision))?;
    }
    Ok(changed.len())
}
