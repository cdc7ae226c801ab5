//! The database of the screen; the only module that knows SQL.
//!
//! `kiosk.db` is one SQLite file with one connection that writes ([`Store::open`]) and any number that read
//! ([`Store::reader`]); beside it only the thread that sends to the regiegroep writes ([`Store::beside`]). A write
//! is acknowledged when it is on the disk, whole, and doing it twice changes nothing.
//!
//! No time and no order of an answer is in the tables. Two places of the file itself could still tell an order:
//! the pages, where SQLite puts a new row below the last one, and the write-ahead log, which is a sequence of
//! changes. [`Store::tidy`] rewrites the pages in the order of the random ids and empties the log. Call it when an
//! evening closes and when the kiosk starts. What remains after that is for the disk to forget: blocks that the
//! file system has set free are not overwritten.

mod answers;
mod backup;
mod by_hand;
mod codec;
mod desk;
mod erase;
mod error;
mod follow_ups;
mod job_log;
mod load;
mod migrate;
mod open;
mod outbox;
mod outbox_read;
mod outbox_state;
mod read;
mod receive;
mod restore;
mod save;
mod seal;
mod staff_lock;
mod taken_in;
mod topics;
mod totals;
mod upkeep;
mod values;

pub use backup::{BACKUP_ENDING, Progress, is_backup_name};
pub use by_hand::OpenedByHand;
pub use desk::{Move, StatementOnList};
pub use error::{Cause, Error};
pub use job_log::JobDay;
pub use open::{APPLICATION_ID, SetAside};
pub use outbox::Kind;
pub use outbox_read::{Cursor, Thing, Ticket, Waiting};
pub use restore::Restored;
pub use staff_lock::StaffLock;
pub use upkeep::Stats;

use rusqlite::Connection;

/// The database of the screen, opened for reading and writing or for reading only.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    /// Erased words may still stand in the write-ahead log, because somebody was reading when it was to be emptied.
    log_holds_erased: bool,
}

impl Store {
    /// The name of the database in the data folder.
    pub const FILE_NAME: &str = "kiosk.db";
}

#[cfg(test)]
mod tests;
