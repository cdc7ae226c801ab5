//! A sheet for one version of a statement: its numbers with their chart, what they come down to, and its notes.

use std::collections::BTreeSet;

use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet};

use crate::domain::{Note, Role, Stance, StatementId, StatementTotals};
use crate::export::Report;
use crate::export::error::Stop;
use crate::export::say::{Say, number};
use crate::export::tables::{self, Cell, Column, Words};
use crate::export::xlsx::chart::{self, Rows};
use crate::export::xlsx::table::{A4, LINE_POINTS, Looks, MOST_LINES, lines_of};
use crate::export::xlsx::{shortened, unpanicked};
use crate::outcome::{label, wilson};

/// The columns of its notes; what stands above them keeps to the same widths.
const NOTES: [Column; 5] = [
    tables::text_column("export-note", 60),
    tables::word_column("export-stance", 22),
    tables::word_column("export-kind", 13),
    tables::word_column("export-status", 18),
    tables::word_column("export-colour", 10),
];
/// Where the chart begins: right of all columns, below the statement.
const CHART_AT: (u32, u16) = (1, 6);
const WORDS: u16 = 0;
const COUNTS: u16 = 1;
const SHARES: u16 = 2;

/// A sheet on its way into the workbook: its numbers stand, its notes come one by one.
pub(super) struct StatementSheet {
    sheet: Worksheet,
    version: (StatementId, u32),
    /// The next row that is free.
    row: u32,
    looks: Looks,
    percent: Format,
}

/// All sheets of an evening, in the order of its statements.
pub(super) fn begin_all(
    report: &Report<'_>,
    words: &Words,
    workbook: &mut Workbook,
) -> Result<Vec<StatementSheet>, Stop> {
    let mut taken = BTreeSet::new();
    let statements = &report.totals.statements;
    let mut sheets = Vec::new();
    for totals in statements {
        let statement = &totals.statement;
        let has_versions =
            statements.iter().filter(|other| other.statement.id == statement.id).nth(1).is_some();
        let name = name_of(report, totals, has_versions, &mut taken);
        let sheet = workbook.new_worksheet_with_constant_memory()?;
        sheets.push(StatementSheet::begin(sheet, &name, report, words, totals)?);
    }
    Ok(sheets)
}

/// *Stelling 3*; where that is taken, or there are more versions, told apart.
fn name_of(
    report: &Report<'_>,
    totals: &StatementTotals,
    has_versions: bool,
    taken: &mut BTreeSet<String>,
) -> String {
    let gaps = [("number", number(totals.statement.position)), ("version", number(totals.statement.version))];
    let key = if has_versions { "export-sheet-version" } else { "export-sheet-statement" };
    let name = Say(report.words).with(key, &gaps);
    // A statement that was taken off the list and one that came in its place have the same number.
    let numbered = (2..).map(|count: u32| format!("{name} · {count}"));
    let free = std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name));
    let name = free.unwrap_or(name);
    taken.insert(name.clone());
    name
}

impl StatementSheet {
    fn begin(
        sheet: Worksheet,
        name: &str,
        report: &Report<'_>,
        words: &Words,
        totals: &StatementTotals,
    ) -> Result<Self, Stop> {
        let looks = Looks::new();
        let percent =
            Format::new().set_num_format("0%").set_align(FormatAlign::Center).set_align(FormatAlign::Top);
        let version = (totals.statement.id, totals.statement.version);
        let mut begun = Self { sheet, version, row: 0, looks, percent };
        begun.sheet.set_name(name)?;
        begun.sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0).set_footer("&C&P / &N");
        for (at, column) in (0_u16..).zip(&NOTES) {
            begun.sheet.set_column_width(at, column.width)?;
        }
        begun.sentence(totals.statement.text(report.language()))?;
        begun.row += 1;
        begun.counts(name, report, words, totals)?;
        begun.meaning(report, totals)?;
        begun.roles(report, words, totals)?;
        let headings = NOTES.map(|column| report.word(column.key));
        begun.headings(&headings)?;
        Ok(begun)
    }

    /// The statement, over as many lines as it needs.
    fn sentence(&mut self, text: &str) -> Result<(), Stop> {
        let look = self.looks.cells.text.clone().set_bold();
        let [column, ..] = &NOTES;
        self.make_room(lines_of(column, &Cell::Text(text)))?;
        let (sheet, row) = (&mut self.sheet, self.row);
        unpanicked(|| sheet.write_string_with_format(row, 0, shortened(text), &look).map(drop))?;
        self.row += 1;
        Ok(())
    }

    fn make_room(&mut self, n_lines: u32) -> Result<(), Stop> {
        if 1 < n_lines {
            self.sheet.set_row_height(self.row, f64::from(n_lines.min(MOST_LINES)) * LINE_POINTS)?;
        }
        Ok(())
    }

    fn headings(&mut self, headings: &[String]) -> Result<(), Stop> {
        let (sheet, row, look) = (&mut self.sheet, self.row, &self.looks.headings.word);
        unpanicked(|| {
            for (at, heading) in (0_u16..).zip(headings) {
                sheet.write_string_with_format(row, at, shortened(heading), look)?;
            }
            Ok(())
        })?;
        self.row += 1;
        Ok(())
    }

    /// What was answered how often, with each opinion's share of all opinions; and the chart of it.
    fn counts(
        &mut self,
        name: &str,
        report: &Report<'_>,
        words: &Words,
        totals: &StatementTotals,
    ) -> Result<(), Stop> {
        let headings = ["export-stance", "export-poll-count", "export-share"].map(|key| report.word(key));
        self.headings(&headings)?;
        let (tally, opinions) = (&totals.tally, totals.tally.opinions());
        let mut stances = totals.statement.opinions();
        stances.extend([Stance::Unclear, Stance::Skipped]);
        let first = self.row;
        for stance in &stances {
            let count = tally.count(*stance);
            self.word(WORDS, words.stance(&totals.statement, *stance))?;
            self.number(COUNTS, count)?;
            if stance.is_opinion() && 0 < opinions {
                self.share(SHARES, f64::from(count) / f64::from(opinions))?;
            }
            self.row += 1;
        }
        let rows = Rows { first, last: self.row - 1 };
        let chart = chart::of_statement(name, rows, (WORDS, COUNTS), &stances, name);
        self.sheet.insert_chart(CHART_AT.0, CHART_AT.1, &chart)?;
        self.row += 1;
        Ok(())
    }

    /// What it comes down to, and between which shares those who agree are.
    fn meaning(&mut self, report: &Report<'_>, totals: &StatementTotals) -> Result<(), Stop> {
        if totals.statement.is_poll() {
            return Ok(());
        }
        let Some(interval) = wilson(totals.tally.agree, totals.tally.opinions()) else { return Ok(()) };
        self.word(WORDS, &report.word("export-interval"))?;
        self.share(COUNTS, interval.low)?;
        self.share(SHARES, interval.high)?;
        self.row += 1;
        if let Some(label) = label(&totals.tally) {
            self.word(WORDS, &report.word("export-label"))?;
            self.word(COUNTS, &report.word(&format!("report-label-{}", label.code())))?;
            self.row += 1;
        }
        self.row += 1;
        Ok(())
    }

    /// The counts of each role that answered.
    fn roles(&mut self, report: &Report<'_>, words: &Words, totals: &StatementTotals) -> Result<(), Stop> {
        let stances = totals.statement.opinions();
        let has_answered = |role: &Role| 0 < totals.by_role.of(*role).opinions();
        let roles: Vec<Role> = Role::ALL.into_iter().filter(has_answered).collect();
        if roles.is_empty() {
            return Ok(());
        }
        let mut headings = vec![report.word("export-role")];
        headings.extend(stances.iter().map(|stance| words.stance(&totals.statement, *stance).to_owned()));
        self.headings(&headings)?;
        for role in roles {
            self.word(WORDS, words.role(role))?;
            for (column, stance) in (COUNTS..).zip(&stances) {
                self.number(column, totals.by_role.of(role).count(*stance))?;
            }
            self.row += 1;
        }
        self.row += 1;
        Ok(())
    }

    /// Adds a note, if it stands beside this version.
    pub(super) fn note(&mut self, words: &Words, note: &Note, totals: &StatementTotals) -> Result<(), Stop> {
        if (note.statement, note.version) != self.version {
            return Ok(());
        }
        let cells = tables::note_cells(words, note, totals);
        let [column, ..] = &NOTES;
        self.make_room(cells.first().map_or(1, |text| lines_of(column, &Cell::Text(text))))?;
        let (sheet, row, looks) = (&mut self.sheet, self.row, &self.looks);
        unpanicked(|| {
            for ((at, column), text) in (0_u16..).zip(&NOTES).zip(cells) {
                sheet.write_string_with_format(row, at, shortened(text), looks.cells.of_kind(column.kind))?;
            }
            Ok(())
        })?;
        self.row += 1;
        Ok(())
    }

    /// Puts it into the workbook, behind what is there.
    pub(super) fn end(self, workbook: &mut Workbook) {
        workbook.push_worksheet(self.sheet);
    }

    fn word(&mut self, column: u16, text: &str) -> Result<(), Stop> {
        let (sheet, row, look) = (&mut self.sheet, self.row, &self.looks.cells.word);
        unpanicked(|| sheet.write_string_with_format(row, column, shortened(text), look).map(drop))
    }

    fn number(&mut self, column: u16, number: u32) -> Result<(), Stop> {
        let (sheet, row, look) = (&mut self.sheet, self.row, &self.looks.cells.number);
        unpanicked(|| sheet.write_number_with_format(row, column, number, look).map(drop))
    }

    /// A part of 1, shown in whole percents.
    fn share(&mut self, column: u16, share: f64) -> Result<(), Stop> {
        let (sheet, row, look) = (&mut self.sheet, self.row, &self.percent);
        unpanicked(|| sheet.write_number_with_format(row, column, share, look).map(drop))
    }
}
