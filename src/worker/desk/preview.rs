//! Reads a file of statements in a child process, which may take only so much time, memory and room for its answer.

use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use crate::domain::{Problems, StatementSet};
use crate::kiosk::desk::JobFault;
use crate::load;
use crate::worker::chain;

/// How long the child may take. It has less time of the processor; the rest is for a slow stick.
const LONGEST: Duration = Duration::from_secs(15);
/// How often we look whether it is still wanted.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// More than the largest list and all that can be said about it.
const MAX_ANSWER_BYTES: u64 = 8 * 1024 * 1024;

/// How reading ended, if it did not end well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotRead {
    Cancelled,
    Fault(JobFault),
}

/// Reads the file with the program at `program`, which is this program.
pub(super) fn read(
    program: &Path,
    file: &Path,
    is_cancelled: &dyn Fn() -> bool,
) -> Result<(StatementSet, Problems), NotRead> {
    let mut child = start(program, file).map_err(|error| {
        tracing::error!("cannot start the reading of a file: {}", chain(&error));
        NotRead::Fault(JobFault::Unexpected)
    })?;
    let answer = hear(&mut child, is_cancelled);
    // It has closed its end, or it must go.
    if answer.is_err() {
        child.0.kill().ok();
    }
    let status = child.0.wait();
    let answer = answer?;
    match (status.ok().map(|status| (status.success(), status.code())), load::from_json(&answer)) {
        (Some((true, _)), Some(read)) => Ok(read),
        // It says by itself that the file cannot be opened or read.
        (Some((false, Some(1))), _) => Err(NotRead::Fault(JobFault::FileUnreadable)),
        _ => Err(NotRead::Fault(JobFault::FileHostile)),
    }
}

/// The child. When it is dropped, it is gone.
struct Reader(Child);

impl Drop for Reader {
    fn drop(&mut self) {
        // Mostly it has ended and was waited for.
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

fn start(program: &Path, file: &Path) -> std::io::Result<Reader> {
    let mut command = Command::new(program);
    command.args(["--log", "error", "read-statements", "--"]).arg(file);
    command.env_clear().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.spawn().map(Reader)
}

/// All that the child says, until it closes its end.
fn hear(child: &mut Reader, is_cancelled: &dyn Fn() -> bool) -> Result<Vec<u8>, NotRead> {
    let unexpected = NotRead::Fault(JobFault::Unexpected);
    let pipe = child.0.stdout.take().ok_or(unexpected)?;
    let (out, answers) = mpsc::channel();
    let listen = move || {
        let mut answer = Vec::new();
        let heard = pipe.take(MAX_ANSWER_BYTES + 1).read_to_end(&mut answer).map(|_| answer);
        // Nobody listens any more when it took too long.
        out.send(heard).ok();
    };
    std::thread::Builder::new().name("desk-reader".into()).spawn(listen).map_err(|_failed| unexpected)?;
    let mut left = LONGEST;
    loop {
        match answers.recv_timeout(LOOK_EVERY) {
            Ok(Ok(answer)) if u64::try_from(answer.len()).is_ok_and(|length| length <= MAX_ANSWER_BYTES) => {
                return Ok(answer);
            }
            Ok(_) | Err(RecvTimeoutError::Disconnected) => return Err(NotRead::Fault(JobFault::FileHostile)),
            Err(RecvTimeoutError::Timeout) if is_cancelled() => return Err(NotRead::Cancelled),
            Err(RecvTimeoutError::Timeout) => left = left.saturating_sub(LOOK_EVERY),
        }
        if left.is_zero() {
            return Err(NotRead::Fault(JobFault::FileHostile));
        }
    }
}
