//! An evening out: one format a file, one `FORMATS` table, every file written whole or not at all.
//!
//! What leaves the screen is the same in every format. Responses of practice visits go along only where the
//! report says so. Notes that were taken back or thrown away as junk stay behind; pending and hidden notes go
//! along with their status, because an export is the staff's own file. Rows keep the order of the source,
//! which is that of random ids, so no file tells who was first.
//!
//! Spreadsheets (xlsx, csv) carry the words of the chosen language; json carries the codes that never change.

mod csv;
mod error;
mod json;
mod newsletter;
mod paper;
mod place;
mod progress;
mod report;
mod say;
mod tables;
mod whole;
mod wire;
mod words;
mod xlsx;

#[cfg(test)]
mod sample;

use std::collections::HashMap;
use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::domain::{
    AgendaEvent, EveningTotals, EventKey, FollowUpRound, Language, MailAddress, Note, NoteStatus,
    ResponseRow, Stance, StatementId, StatementTotals, Suggestion, Topic, TopicTotals,
};
use crate::export::progress::Progress;
use crate::export::whole::Draft;
use crate::outcome::Thresholds;

pub use error::{Error, SourceError};
pub use progress::OnProgress;
pub use whole::{Written, write};
pub use wire::{Results, results_json};
pub use words::Words;

/// Where the responses and notes of the evening come from, one at a time, so that a hundred thousand of
/// them never stand in memory together. Both are given in the order of their random ids.
pub trait Rows {
    /// Gives every response to `each` until it answers `Break`, which is not an error.
    fn for_each_response(
        &self,
        each: &mut dyn FnMut(&ResponseRow) -> ControlFlow<()>,
    ) -> Result<(), SourceError>;

    /// Gives every note to `each` until it answers `Break`, which is not an error.
    fn for_each_note(&self, each: &mut dyn FnMut(&Note) -> ControlFlow<()>) -> Result<(), SourceError>;
}

/// An evening as it is exported.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    pub school: &'a str,
    /// How many families the school has, where the settings say so.
    pub families: Option<u32>,
    /// Counted with or without practice, like `practice` says.
    pub totals: &'a EveningTotals,
    /// Must show the same moment as `totals`: one read transaction.
    pub rows: &'a dyn Rows,
    /// Whether practice responses and notes go along. They carry their mark either way.
    pub practice: bool,
    /// From how many opinions on something may be told outside the desk.
    pub thresholds: Thresholds,
    /// The evenings before this one, in any order, counted like `totals`.
    pub earlier: &'a [EveningTotals],
    /// What became of what was said before.
    pub follow_ups: &'a [FollowUpRound],
    /// All of it, the past as well; the earliest first.
    pub agenda: &'a [AgendaEvent],
    /// How many said of an event that they may come.
    pub interest: &'a [(EventKey, u32)],
    /// What the evening asked for; `None` where nobody was asked.
    pub topics: Option<&'a TopicTotals>,
    /// The topics that could be asked for.
    pub topic_names: &'a [Topic],
    /// Where tips can be sent.
    pub tips: Option<&'a MailAddress>,
    /// The day of the export, in the school's own time. There is no hour: an export that is repeated on the same
    /// day gives the same bytes.
    pub today: NaiveDate,
    pub words: &'a dyn Words,
}

/// A format an evening can be exported in.
pub struct Format {
    /// The word after `--format`.
    pub code: &'static str,
    /// The files it consists of; either all of them are written or none.
    parts: &'static [Part],
}

/// One file of a format.
struct Part {
    /// Comes after the date in the name of the file.
    suffix: &'static str,
    extension: &'static str,
    write: fn(&Report<'_>, &mut Draft<'_>, &mut Progress<'_>) -> Result<(), error::Stop>,
}

/// All formats. To add one: write its file, and give it a row here.
pub const FORMATS: &[Format] = &[
    Format { code: "xlsx", parts: &[Part { suffix: "", extension: "xlsx", write: xlsx::write }] },
    Format {
        code: "csv",
        parts: &[
            Part { suffix: "-uitkomst", extension: "csv", write: csv::write_outcome },
            Part { suffix: "-briefjes", extension: "csv", write: csv::write_notes },
            Part { suffix: "-antwoorden", extension: "csv", write: csv::write_responses },
        ],
    },
    Format { code: "report", parts: &[Part { suffix: "-verslag", extension: "html", write: report::write }] },
    Format {
        code: "newsletter",
        parts: &[
            Part { suffix: "-nieuwsbrief", extension: "md", write: newsletter::write_markdown },
            Part { suffix: "-social-schools", extension: "txt", write: newsletter::write_plain },
        ],
    },
    Format {
        code: "cards",
        parts: &[Part { suffix: "-briefjes", extension: "pdf", write: paper::write_cards }],
    },
    Format {
        code: "pdf",
        parts: &[Part { suffix: "-verslag", extension: "pdf", write: paper::write_report }],
    },
    Format { code: "json", parts: &[Part { suffix: "", extension: "json", write: json::write }] },
];

impl Format {
    /// The format with this code.
    pub fn from_code(code: &str) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.code == code)
    }
}

impl<'a> Report<'a> {
    /// The word with this key in the language of the export.
    fn word(&self, key: &str) -> String {
        self.words.sentence(key, &[])
    }

    /// The language of the statements; where one is not translated, its Dutch is shown.
    fn language(&self) -> Language {
        self.words.language()
    }

    /// The topics that somebody made up and that go along, as notes do.
    fn suggestions(&self) -> impl Iterator<Item = &'a Suggestion> {
        let practice = self.practice;
        let suggestions = self.topics.into_iter().flat_map(|topics| &topics.suggestions);
        suggestions.filter(move |one| goes_along(one.status) && (practice || !one.practice))
    }

    /// How many rows the source is expected to give, responses and notes together; for the progress bar.
    fn expected_rows(&self) -> u64 {
        let rows_of = |totals: &StatementTotals| {
            let responses = Stance::ALL.into_iter().map(|stance| u64::from(totals.tally.count(stance)));
            responses.sum::<u64>() + u64::from(totals.notes)
        };
        self.totals.statements.iter().map(rows_of).sum()
    }

    /// The totals of every version of every statement, by what a row knows of it.
    fn by_version(&self) -> HashMap<(StatementId, u32), &'a StatementTotals> {
        let keyed = |totals: &'a StatementTotals| ((totals.statement.id, totals.statement.version), totals);
        self.totals.statements.iter().map(keyed).collect()
    }

    /// Gives every response that goes along, with the statement it answers.
    fn each_response(
        &self,
        progress: &mut Progress<'_>,
        mut each: impl FnMut(&ResponseRow, &StatementTotals) -> Result<(), error::Stop>,
    ) -> Result<(), error::Stop> {
        let by_version = self.by_version();
        let mut outcome = Ok(());
        let given = self.rows.for_each_response(&mut |row| {
            if row.practice && !self.practice {
                return ControlFlow::Continue(());
            }
            outcome = progress.row().and_then(|()| {
                let key = (row.statement, row.version);
                each(row, by_version.get(&key).copied().ok_or(error::Stop::unknown(key))?)
            });
            flow(&outcome)
        });
        outcome.and(given.map_err(error::Stop::Source))
    }

    /// Gives every note that goes along, with the statement it stands beside.
    fn each_note(
        &self,
        progress: &mut Progress<'_>,
        mut each: impl FnMut(&Note, &StatementTotals) -> Result<(), error::Stop>,
    ) -> Result<(), error::Stop> {
        let by_version = self.by_version();
        let mut outcome = Ok(());
        let given = self.rows.for_each_note(&mut |note| {
            if !goes_along(note.status) || (note.practice && !self.practice) {
                return ControlFlow::Continue(());
            }
            outcome = progress.row().and_then(|()| {
                let key = (note.statement, note.version);
                each(note, by_version.get(&key).copied().ok_or(error::Stop::unknown(key))?)
            });
            flow(&outcome)
        });
        outcome.and(given.map_err(error::Stop::Source))
    }
}

/// Whether notes with this status leave the screen.
fn goes_along(status: NoteStatus) -> bool {
    match status {
        NoteStatus::Pending | NoteStatus::Approved | NoteStatus::Hidden => true,
        NoteStatus::Junk | NoteStatus::Withdrawn => false,
    }
}

fn flow(outcome: &Result<(), error::Stop>) -> ControlFlow<()> {
    if outcome.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
}

#[cfg(test)]
mod tests;
