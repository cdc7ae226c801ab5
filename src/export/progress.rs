//! How far an export is, and whether it is still wanted.

use std::ops::ControlFlow;

use crate::export::error::Stop;

/// Rows between two looks at the callback: often enough for a bar that moves, seldom enough to cost nothing.
const ROWS_A_STEP: u64 = 256;

/// What an export reports to: rows done and rows expected in all. `Break` cancels it.
pub type OnProgress<'p> = dyn FnMut(u64, u64) -> ControlFlow<()> + Send + 'p;

/// Counts rows and asks now and then whether to go on.
pub(super) struct Progress<'p> {
    callback: &'p mut OnProgress<'p>,
    done: u64,
    total: u64,
    cancelled: bool,
}

impl<'p> Progress<'p> {
    pub(super) fn new(total: u64, callback: &'p mut OnProgress<'p>) -> Self {
        Self { callback, done: 0, total, cancelled: false }
    }

    /// One row more.
    pub(super) fn row(&mut self) -> Result<(), Stop> {
        self.done += 1;
        if self.done.is_multiple_of(ROWS_A_STEP) { self.look() } else { Ok(()) }
    }

    /// Tells how far it is and hears whether to go on. Once cancelled, it stays so.
    pub(super) fn look(&mut self) -> Result<(), Stop> {
        let total = self.total.max(self.done);
        self.cancelled = self.cancelled || (self.callback)(self.done, total).is_break();
        if self.cancelled { Err(Stop::Cancelled) } else { Ok(()) }
    }

    /// The file is done, whether it needed all rows or not.
    pub(super) fn finish(&mut self) -> Result<(), Stop> {
        self.done = self.done.max(self.total);
        self.look()
    }

    /// Whether a failure further on comes from being cancelled.
    pub(super) fn is_cancelled(&self) -> bool {
        self.cancelled
    }
}
