//! The report of an evening, for those who were there: one page of HTML that needs nothing beside itself.
//!
//! It is read on a phone and printed on A4. There is no script in it and nothing is fetched: its policy allows the
//! one style sheet that stands in it, by its hash, and nothing else. Every text goes through `Html::text` or
//! `Html::element`, which escape it.

mod around;
mod bars;
pub(super) mod content;
mod html;
mod notes;
mod page;
mod sections;
pub(super) mod statements;
#[cfg(test)]
mod tests;

use std::io::Write as _;

use crate::export::Report;
use crate::export::error::Stop;
use crate::export::progress::Progress;
use crate::export::report::content::{approved_notes, content};
use crate::export::whole::Draft;

/// Writes the page.
pub(super) fn write(
    report: &Report<'_>,
    draft: &mut Draft<'_>,
    progress: &mut Progress<'_>,
) -> Result<(), Stop> {
    let notes = approved_notes(report, progress)?;
    draft.write_all(page::page(&content(report, &notes)).as_bytes())?;
    progress.finish()
}
