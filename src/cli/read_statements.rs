//! `read-statements`: reads one file of statements in a process of its own, for the staff desk. It is not for people:
//! it takes little memory and time, writes nothing but its result, and may die of what it reads.

use std::io::{self, Read as _, Write as _};
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;
use rustix::process::{Resource, Rlimit, setrlimit};

use crate::cli::Ending;
use crate::load;
use crate::worker::open_file;

/// More than any list of statements needs, and less than the screen has to spare.
const MAX_MEMORY_BYTES: u64 = 192 * 1024 * 1024;
/// The same with the program itself and its libraries.
const MAX_ADDRESS_BYTES: u64 = 512 * 1024 * 1024;
const MAX_CPU_SECONDS: u64 = 10;

#[derive(Args)]
pub(super) struct ReadStatementsArguments {
    file: PathBuf,
}

pub(super) fn read_statements(arguments: &ReadStatementsArguments) -> anyhow::Result<Ending> {
    // Before the first byte of the file is looked at.
    limit(Resource::As, MAX_ADDRESS_BYTES)?;
    limit(Resource::Data, MAX_MEMORY_BYTES)?;
    limit(Resource::Cpu, MAX_CPU_SECONDS)?;
    limit(Resource::Fsize, 0)?;
    let name = arguments.file.file_name().unwrap_or_default().to_string_lossy();
    let mut bytes = Vec::new();
    // One byte more than is allowed, so that a file that is too large is told from one that just fits.
    let limit_bytes = u64::try_from(load::MAX_FILE_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    open_file(&arguments.file)?.take(limit_bytes).read_to_end(&mut bytes)?;
    let (set, problems) = load::read(&bytes, &name);
    let json = load::to_json(&set, &problems)?;
    io::stdout().lock().write_all(&json).context("cannot write the result")?;
    Ok(Ending::Done)
}

fn limit(resource: Resource, most: u64) -> anyhow::Result<()> {
    setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) }).context("cannot set a limit")
}
