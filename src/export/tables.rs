//! The three tables of a spreadsheet export: their columns, and what stands in each cell.

use std::collections::HashMap;

use crate::domain::{
    Note, NoteBody, NoteColour, NoteStatus, PollAnswer, ResponseRow, Role, Stance, Statement, StatementId,
    StatementSource, StatementTotals,
};
use crate::export::Report;

/// One column: the key of its heading, and what it is like in a workbook.
pub(super) struct Column {
    pub(super) key: &'static str,
    /// In characters of the usual font, with room for the arrow of the filter beside the heading.
    pub(super) width: u8,
    pub(super) kind: Kind,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Word,
    /// Long texts, on as many lines as they need.
    Text,
}

pub(super) const fn number_column(key: &'static str, width: u8) -> Column {
    Column { key, width, kind: Kind::Number }
}

pub(super) const fn word_column(key: &'static str, width: u8) -> Column {
    Column { key, width, kind: Kind::Word }
}

pub(super) const fn text_column(key: &'static str, width: u8) -> Column {
    Column { key, width, kind: Kind::Text }
}

/// One row a version of a statement.
pub(super) const OUTCOME: [Column; 12] = [
    number_column("export-number", 7),
    text_column("export-statement", 60),
    number_column("export-version", 10),
    word_column("export-source", 16),
    number_column("export-criterion", 12),
    number_column("export-agree", 10),
    number_column("export-neutral", 12),
    number_column("export-disagree", 11),
    number_column("export-unclear", 15),
    number_column("export-skipped", 16),
    number_column("export-responses", 15),
    number_column("export-notes", 12),
];

/// Where the number stands in [`OUTCOME`], and where its sides do.
pub(super) const OUTCOME_NUMBER: u16 = 0;
pub(super) const OUTCOME_SIDES: [(u16, Stance); 3] =
    [(5, Stance::Agree), (6, Stance::Neutral), (7, Stance::Disagree)];

/// One row a note. There is no version here: what was said stands beside the text it was said about.
pub(super) const NOTES: [Column; 7] = [
    number_column("export-number", 7),
    text_column("export-statement", 52),
    word_column("export-stance", 12),
    text_column("export-note", 60),
    word_column("export-kind", 11),
    word_column("export-status", 17),
    word_column("export-colour", 9),
];

/// One row a response. The texts do not wrap: a hundred thousand rows of three lines open slowly.
pub(super) const RESPONSES: [Column; 8] = [
    number_column("export-number", 7),
    number_column("export-version", 10),
    word_column("export-statement", 60),
    word_column("export-source", 16),
    number_column("export-criterion", 12),
    word_column("export-stance", 16),
    word_column("export-role", 11),
    word_column("export-practice", 8),
];

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Cell<'a> {
    Empty,
    Number(u32),
    Text(&'a str),
}

/// The values that are words, in the language of the export. They are looked up once, not a row.
pub(super) struct Words {
    agree: String,
    neutral: String,
    disagree: String,
    unclear: String,
    skipped: String,
    roles: [String; 3],
    sources: [String; 4],
    statuses: [String; 5],
    colours: [String; 5],
    typed: String,
    drawn: String,
    drawing: String,
    yes: String,
    no: String,
    /// The answers of each poll, with their letters.
    answers: HashMap<(StatementId, u32), Vec<String>>,
}

impl Words {
    pub(super) fn of(report: &Report<'_>) -> Self {
        let word = |key: &str| report.word(key);
        Self {
            agree: word("export-agree"),
            neutral: word("export-neutral"),
            disagree: word("export-disagree"),
            unclear: word("export-unclear"),
            skipped: word("export-skipped"),
            roles: ["export-role-parent", "export-role-pupil", "export-role-staff"].map(word),
            sources: [
                "export-source-regiegroep",
                "export-source-team",
                "export-source-parents",
                "export-source-pupil-council",
            ]
            .map(word),
            statuses: [
                "export-status-pending",
                "export-status-approved",
                "export-status-hidden",
                "export-status-junk",
                "export-status-withdrawn",
            ]
            .map(word),
            colours: [
                "export-colour-yellow",
                "export-colour-pink",
                "export-colour-blue",
                "export-colour-green",
                "export-colour-orange",
            ]
            .map(word),
            typed: word("export-kind-typed"),
            drawn: word("export-kind-drawn"),
            drawing: word("export-drawing"),
            yes: word("export-yes"),
            no: word("export-no"),
            answers: answers(report),
        }
    }

    /// What somebody did with this statement: of a poll the answer itself.
    pub(super) fn stance(&self, statement: &Statement, stance: Stance) -> &str {
        match stance {
            Stance::Agree => &self.agree,
            Stance::Neutral => &self.neutral,
            Stance::Disagree => &self.disagree,
            Stance::Unclear => &self.unclear,
            Stance::Skipped => &self.skipped,
            Stance::Chosen(answer) => {
                let answers = self.answers.get(&(statement.id, statement.version));
                answers.and_then(|answers| answers.get(answer.index())).map_or(answer.code(), String::as_str)
            }
        }
    }

    pub(super) fn role(&self, role: Role) -> &str {
        let [parent, pupil, staff] = &self.roles;
        match role {
            Role::Parent => parent,
            Role::Pupil => pupil,
            Role::Staff => staff,
        }
    }

    fn source(&self, source: StatementSource) -> &str {
        let [regiegroep, team, parents, pupil_council] = &self.sources;
        match source {
            StatementSource::Regiegroep => regiegroep,
            StatementSource::Team => team,
            StatementSource::Parents => parents,
            StatementSource::PupilCouncil => pupil_council,
        }
    }

    pub(super) fn status(&self, status: NoteStatus) -> &str {
        let [pending, approved, hidden, junk, withdrawn] = &self.statuses;
        match status {
            NoteStatus::Pending => pending,
            NoteStatus::Approved => approved,
            NoteStatus::Hidden => hidden,
            NoteStatus::Junk => junk,
            NoteStatus::Withdrawn => withdrawn,
        }
    }

    fn colour(&self, colour: NoteColour) -> &str {
        let [yellow, pink, blue, green, orange] = &self.colours;
        match colour {
            NoteColour::Yellow => yellow,
            NoteColour::Pink => pink,
            NoteColour::Blue => blue,
            NoteColour::Green => green,
            NoteColour::Orange => orange,
        }
    }
}

/// The answers of all polls as they stand in a cell: `A. Maandag`.
fn answers(report: &Report<'_>) -> HashMap<(StatementId, u32), Vec<String>> {
    let polls = report.totals.statements.iter().map(|totals| &totals.statement).filter(|one| one.is_poll());
    let lettered = |poll: &Statement| {
        let answers = PollAnswer::ALL.into_iter().take(poll.answers.len());
        answers
            .map(|answer| format!("{}. {}", answer.letter(), poll.answer_text(answer, report.language())))
            .collect()
    };
    polls.map(|poll| ((poll.id, poll.version), lettered(poll))).collect()
}

/// What stands behind the row of a statement where an evening has polls: each answer and its count, six times.
pub(super) fn poll_cells<'a>(words: &'a Words, totals: &StatementTotals) -> Vec<Cell<'a>> {
    let version = (totals.statement.id, totals.statement.version);
    let answers = words.answers.get(&version).map_or(&[][..], Vec::as_slice);
    let cells = |answer: PollAnswer| match answers.get(answer.index()) {
        Some(text) => [Cell::Text(text), Cell::Number(totals.tally.count(Stance::Chosen(answer)))],
        None => [Cell::Empty, Cell::Empty],
    };
    PollAnswer::ALL.into_iter().flat_map(cells).collect()
}

/// The headings above [`poll_cells`].
pub(super) fn poll_headings(report: &Report<'_>) -> Vec<String> {
    let (answer, count) = (report.word("export-stance"), report.word("export-poll-count"));
    let headings =
        |one: PollAnswer| [format!("{answer} {}", one.letter()), format!("{count} {}", one.letter())];
    PollAnswer::ALL.into_iter().flat_map(headings).collect()
}

/// The row of one version of a statement, under `OUTCOME`.
pub(super) fn outcome_row<'a>(
    report: &Report<'_>,
    words: &'a Words,
    totals: &'a StatementTotals,
) -> [Cell<'a>; 12] {
    let tally = &totals.tally;
    let responses =
        Stance::ALL.into_iter().fold(0_u32, |sum, stance| sum.saturating_add(tally.count(stance)));
    [
        Cell::Number(totals.statement.position),
        Cell::Text(totals.statement.text(report.language())),
        Cell::Number(totals.statement.version),
        Cell::Text(words.source(totals.statement.source)),
        criterion(totals),
        Cell::Number(tally.agree),
        Cell::Number(tally.neutral),
        Cell::Number(tally.disagree),
        Cell::Number(tally.unclear),
        Cell::Number(tally.skipped),
        Cell::Number(responses),
        Cell::Number(totals.notes),
    ]
}

/// The row of one note, under `NOTES`.
pub(super) fn note_row<'a>(
    report: &Report<'_>,
    words: &'a Words,
    note: &'a Note,
    totals: &'a StatementTotals,
) -> [Cell<'a>; 7] {
    let [text, stance, kind, status, colour] = note_cells(words, note, totals);
    [
        Cell::Number(totals.statement.position),
        Cell::Text(totals.statement.text(report.language())),
        Cell::Text(stance),
        Cell::Text(text),
        Cell::Text(kind),
        Cell::Text(status),
        Cell::Text(colour),
    ]
}

/// A note in words: its text, the stance it stands beside, its kind, its status and its colour.
pub(super) fn note_cells<'a>(words: &'a Words, note: &'a Note, totals: &StatementTotals) -> [&'a str; 5] {
    let (text, kind) = match &note.body {
        NoteBody::Typed(text) => (text, &words.typed),
        NoteBody::Drawn(_) => (&words.drawing, &words.drawn),
    };
    let stance = words.stance(&totals.statement, note.stance);
    [text, stance, kind, words.status(note.status), words.colour(note.colour)]
}

/// The row of one response, under `RESPONSES`.
pub(super) fn response_row<'a>(
    report: &Report<'_>,
    words: &'a Words,
    row: &ResponseRow,
    totals: &'a StatementTotals,
) -> [Cell<'a>; 8] {
    [
        Cell::Number(totals.statement.position),
        Cell::Number(totals.statement.version),
        Cell::Text(totals.statement.text(report.language())),
        Cell::Text(words.source(totals.statement.source)),
        criterion(totals),
        Cell::Text(words.stance(&totals.statement, row.stance)),
        Cell::Text(words.role(row.role)),
        Cell::Text(if row.practice { &words.yes } else { &words.no }),
    ]
}

fn criterion(totals: &StatementTotals) -> Cell<'static> {
    totals.statement.criterion.map_or(Cell::Empty, |criterion| Cell::Number(u32::from(criterion.number())))
}
