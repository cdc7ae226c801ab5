//! Whether the cost of a sync follows what is new: 10 new responses among a million old ones, beside among a thousand.
//!
//! In turns within one run, to files and to PostgreSQL. Run it with `cargo bench --bench sync_new`.
#![expect(clippy::expect_used, reason = "the server of the tests")]

#[path = "sync_fixture.rs"]
#[expect(dead_code, reason = "other benchmarks use all of it")]
mod fixture;
#[path = "../it/sync/server.rs"]
#[expect(dead_code, reason = "the tests use all of it")]
mod server;

use fixture::{Fallible, Screen, tell, timed};
use server::Server;
use stellingenbord::sync::{Remote, SqliteFile};

const FEW: u32 = 1_000;
const MANY: u32 = 1_000_000;
const NEW: u32 = 10;
const ROUNDS: usize = 25;

fn main() -> Fallible<()> {
    let folder = tempfile::tempdir()?;
    let mut few = Screen::with_responses(&folder.path().join("few.db"), FEW)?;
    let mut many = Screen::with_responses(&folder.path().join("many.db"), MANY)?;
    let mut few_file = SqliteFile::open_or_begin(&folder.path().join("few-regiegroep.db"), 1)?;
    let mut many_file = SqliteFile::open_or_begin(&folder.path().join("many-regiegroep.db"), 2)?;
    compare("a file", (&mut few, &mut few_file), (&mut many, &mut many_file))?;

    let (few_server, many_server) =
        (Server::with_schools(&["De Elout"]), Server::with_schools(&["De Elout"]));
    let mut few_remote = few_server.connect("school_de_elout")?;
    let mut many_remote = many_server.connect("school_de_elout")?;
    for server in [&few_server, &many_server] {
        server
            .owner("regiegroep")
            .batch_execute("UPDATE regiegroep.meta SET database = gen_random_uuid()")?;
    }
    compare("PostgreSQL", (&mut few, &mut few_remote), (&mut many, &mut many_remote))
}

fn compare(
    to: &str,
    (few, few_remote): (&mut Screen, &mut dyn Remote),
    (many, many_remote): (&mut Screen, &mut dyn Remote),
) -> Fallible<()> {
    few.sync(few_remote)?;
    many.sync(many_remote)?;
    let (mut among_many, mut among_few) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        few.add(NEW, "2026-11-24")?;
        many.add(NEW, "2026-11-24")?;
        among_many.push(timed(|| many.sync(many_remote).map(drop))?);
        among_few.push(timed(|| few.sync(few_remote).map(drop))?);
    }
    let names = (format!("10 new among 1,000,000, to {to}"), format!("10 new among 1,000, to {to}"));
    tell((&names.0, among_many), (&names.1, among_few), 1.2);
    Ok(())
}
