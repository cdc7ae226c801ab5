//! One json document of an evening, with its rows streamed: one a line, so that two exports can be compared.

use std::io::Write as _;

use serde::Serialize;

use crate::export::Report;
use crate::export::error::Stop;
use crate::export::progress::Progress;
use crate::export::whole::Draft;
use crate::export::wire::{Head, WireNote, WireResponse};

/// Writes the document.
pub(super) fn write(
    report: &Report<'_>,
    draft: &mut Draft<'_>,
    progress: &mut Progress<'_>,
) -> Result<(), Stop> {
    // The head is an object of its own, which stays open here for the rows to come.
    let head = serde_json::to_string(&Head::of(report))?;
    draft.write_all(head.strip_suffix('}').unwrap_or(&head).as_bytes())?;
    draft.write_all(b",\n\"notes\":[")?;
    let mut lines = Lines::default();
    report.each_note(progress, |note, _| lines.add(draft, &WireNote::of(note)))?;
    draft.write_all(b"\n],\n\"responses\":[")?;
    let mut lines = Lines::default();
    report.each_response(progress, |row, _| lines.add(draft, &WireResponse::of(row)))?;
    draft.write_all(b"\n]}\n")?;
    Ok(())
}

/// The elements of a list, one a line.
#[derive(Default)]
struct Lines {
    begun: bool,
}

impl Lines {
    fn add(&mut self, draft: &mut Draft<'_>, element: &impl Serialize) -> Result<(), Stop> {
        draft.write_all(if self.begun { b",\n" } else { b"\n" })?;
        self.begun = true;
        Ok(serde_json::to_writer(draft, element)?)
    }
}
