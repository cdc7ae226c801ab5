//! What 100,000 responses cost on their way to PostgreSQL, beside `psql \copy` of the same rows into the same table.
//!
//! Both in turns within one run, on a server of our own. Run it with `cargo bench --bench sync_postgres`.
#![expect(clippy::expect_used, reason = "the server of the tests")]

#[path = "sync_fixture.rs"]
mod fixture;
#[path = "../it/sync/server.rs"]
#[expect(dead_code, reason = "the tests use all of it")]
mod server;

use std::process::Command;

use fixture::{Fallible, Screen, tell, timed};
use server::Server;

const RESPONSES: u32 = 100_000;
const ROUNDS: usize = 5;

fn main() -> Fallible<()> {
    let folder = tempfile::tempdir()?;
    let server = Server::with_schools(&["De Elout"]);
    let mut screen = Screen::with_responses(&folder.path().join("kiosk.db"), RESPONSES)?;
    let rows = folder.path().join("rows");
    let mut owner = server.owner("regiegroep");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        owner.batch_execute("TRUNCATE regiegroep.response")?;
        screen.put_back()?;
        let mut remote = server.connect("school_de_elout")?;
        ours.push(timed(|| screen.sync(&mut remote).map(drop))?);
        if !rows.exists() {
            psql(&server, &format!("\\copy regiegroep.response_of_de_elout to '{}'", rows.display()))?;
        }
        owner.batch_execute("TRUNCATE regiegroep.response")?;
        theirs
            .push(timed(|| psql(&server, &format!("\\copy regiegroep.response from '{}'", rows.display())))?);
    }
    tell(("sync of 100,000 responses", ours), ("psql \\copy of the same rows", theirs), 1.5);
    Ok(())
}

fn psql(server: &Server, command: &str) -> Fallible<()> {
    let port = server.port.to_string();
    let mut psql = Command::new("psql");
    psql.args(["-q", "-h", "127.0.0.1", "-p", &port, "-U", "owner", "-d", "regiegroep", "-c", command]);
    if psql.status()?.success() { Ok(()) } else { Err("psql".into()) }
}
