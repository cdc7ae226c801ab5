//! To the regiegroep database: what waits in the outbox, sent so that sending twice changes nothing.
//!
//! [`run()`] takes what waits, asks the database what it holds of it, lets [`plan()`] decide, writes, and only
//! then confirms. Killing either side at any moment leaves things waiting that are there already; the next run
//! finds that out. Which database it is does not matter to it: [`Remote`] is a file or PostgreSQL.

mod error;
mod hall;
mod hold;
mod pace;
mod plan;
mod postgres;
mod pull;
mod remote;
mod row;
mod run;
mod school;
mod sqlite;
mod svg;
mod table;
mod totals;
mod watch;

pub use error::{Cause, Error};
pub use hall::share_counts;
pub use hold::{Leave, Quiet, leave, open_evenings};
pub use pace::Pace;
pub use plan::{Held, Step, plan};
pub use postgres::{Address, Begun, Postgres};
pub use pull::pull;
pub use remote::{Password, Place, Remote, SCHEMA, Target};
pub use row::{Row, Value, row_of};
pub use run::{Order, Summary, run};
pub use school::short_name;
pub use sqlite::SqliteFile;
pub use table::{Column, ColumnKind, EVENING, NOTE, RESPONSE, STATEMENT, TURNOUT, Table};
pub use totals::{latest_evening, totals};
pub use watch::{About, Looked, Moment, Watch};
