//! What 100,000 responses cost on their way to a file, beside one `ATTACH` and `INSERT … SELECT` of the same rows.
//!
//! Both in turns within one run, with the same pragmas. Run it with `cargo bench --bench sync_sqlite`.

#[path = "sync_fixture.rs"]
mod fixture;

use std::path::Path;

use fixture::{Fallible, Screen, tell, timed};
use rusqlite::Connection;
use stellingenbord::sync::SqliteFile;

const RESPONSES: u32 = 100_000;
const ROUNDS: usize = 7;

fn main() -> Fallible<()> {
    let folder = tempfile::tempdir()?;
    let mut screen = Screen::with_responses(&folder.path().join("kiosk.db"), RESPONSES)?;
    let path = folder.path().join("regiegroep.db");
    let mut remote = SqliteFile::open_or_begin(&path, 1)?;
    screen.sync(&mut remote)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        screen.put_back()?;
        empty(&path)?;
        ours.push(timed(|| screen.sync(&mut remote).map(drop))?);
        empty(&path)?;
        theirs.push(timed(|| attach(&screen.path, &path))?);
    }
    tell(("sync of 100,000 responses", ours), ("ATTACH and INSERT … SELECT", theirs), 2.0);
    Ok(())
}

fn empty(path: &Path) -> Fallible<()> {
    Connection::open(path)?.execute("DELETE FROM response", ())?;
    Ok(())
}

fn attach(kiosk: &Path, regiegroep: &Path) -> Fallible<()> {
    let id = |column: &str| {
        let part = |from, length| format!("substr(lower(hex({column})), {from}, {length})");
        [part(1, 8), part(9, 4), part(13, 4), part(17, 4), part(21, 12)].join(" || '-' || ")
    };
    let connection = Connection::open(kiosk)?;
    connection.execute("ATTACH ?1 AS regiegroep", (regiegroep.to_str(),))?;
    connection.execute_batch(&format!(
        "PRAGMA regiegroep.synchronous = FULL;
         PRAGMA regiegroep.secure_delete = ON;
         INSERT INTO regiegroep.response
         SELECT 'de-elout', {}, visit.evening, {}, response.version, stance, role, practice, NULL, revision
         FROM main.response JOIN main.visit ON visit.id = response.visit ORDER BY response.id",
        id("response.id"),
        id("response.statement"),
    ))?;
    Ok(())
}
