//! The sheet of the topics that were asked for, and what people made up beside them.

use rust_xlsxwriter::Workbook;

use crate::domain::TopicTotals;
use crate::export::Report;
use crate::export::error::Stop;
use crate::export::tables::{self, Cell, Column, Words};
use crate::export::xlsx::ROWS_A_SHEET;
use crate::export::xlsx::table::Table;

/// One row a topic or suggestion.
static TOPICS: [Column; 4] = [
    tables::text_column("export-topic", 50),
    tables::number_column("export-poll-count", 10),
    tables::word_column("export-kind", 16),
    tables::word_column("export-status", 18),
];

/// Writes the sheet: the topics of the list in its order, then the suggestions in the order of their random ids.
pub(super) fn sheet(report: &Report<'_>, topics: &TopicTotals, workbook: &mut Workbook) -> Result<(), Stop> {
    let words = Words::of(report);
    let mut table = Table::start(report, workbook, "export-sheet-topics", &TOPICS, ROWS_A_SHEET)?;
    let (listed, made_up) = (report.word("export-topic-listed"), report.word("export-topic-made-up"));
    for (code, count) in &topics.counts {
        let name = report.topic_names.iter().find(|topic| topic.code == *code);
        // A topic that has gone from the settings is told by its code.
        let name = name.map_or(code.0.as_str(), |topic| topic.name(report.language()));
        table.row(&[Cell::Text(name), Cell::Number(*count), Cell::Text(&listed), Cell::Empty])?;
    }
    for suggestion in report.suggestions() {
        let status = words.status(suggestion.status);
        table.row(&[Cell::Text(&suggestion.text), Cell::Empty, Cell::Text(&made_up), Cell::Text(status)])?;
    }
    table.end()
}
