//! The shapes of json: what `results --json` prints and what a json export holds. Their keys never change.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use crate::domain::{
    self, Criterion, EveningTotals, Language, Note, NoteBody, PollAnswer, ResponseRow, Stance,
    StatementTotals, Stroke, StrokePoint, Tally,
};
use crate::export::Report;

/// An evening in numbers, as `results --json` prints it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Results<'a> {
    evening: String,
    visits: u32,
    statements: Vec<StatementResults<'a>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct StatementResults<'a> {
    position: u32,
    version: u32,
    /// In Dutch, the one language that every statement has.
    text: &'a str,
    source: &'static str,
    #[serde(flatten)]
    counts: Counts,
    /// Only of a poll.
    #[serde(skip_serializing_if = "Option::is_none")]
    answers: Option<Vec<AnswerResults<'a>>>,
}

/// One answer of a poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AnswerResults<'a> {
    /// In Dutch.
    text: &'a str,
    count: u32,
}

/// The answers of a poll in their order; none of another statement.
fn answers_of(totals: &StatementTotals) -> Option<Vec<AnswerResults<'_>>> {
    let answer = |answer: PollAnswer| AnswerResults {
        text: totals.statement.answer_text(answer, Language::DUTCH),
        count: totals.tally.count(Stance::Chosen(answer)),
    };
    let n_answers = totals.statement.answers.len();
    totals.statement.is_poll().then(|| PollAnswer::ALL.into_iter().take(n_answers).map(answer).collect())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
struct Counts {
    agree: u32,
    neutral: u32,
    disagree: u32,
    unclear: u32,
    skipped: u32,
    notes: u32,
}

/// What `results --json` prints about these totals.
pub fn results_json(totals: &EveningTotals) -> Results<'_> {
    Results {
        evening: totals.evening.date.to_string(),
        visits: totals.visits,
        statements: totals.statements.iter().map(StatementResults::of).collect(),
    }
}

impl<'a> StatementResults<'a> {
    fn of(totals: &'a StatementTotals) -> Self {
        let statement = &totals.statement;
        Self {
            position: statement.position,
            version: statement.version,
            text: statement.text(Language::DUTCH),
            source: statement.source.code(),
            counts: Counts::of(totals),
            answers: answers_of(totals),
        }
    }
}

impl Counts {
    fn of(totals: &StatementTotals) -> Self {
        let Tally { agree, neutral, disagree, unclear, skipped, answers: _ } = totals.tally;
        Self { agree, neutral, disagree, unclear, skipped, notes: totals.notes }
    }
}

/// Everything of a json export but its rows.
#[derive(Serialize)]
pub(super) struct Head<'a> {
    format: &'static str,
    /// Goes up when a key changes its meaning; new keys alone do not count.
    format_version: u32,
    school: &'a str,
    made_at: String,
    practice: bool,
    evening: Evening<'a>,
    visits: u32,
    statements: Vec<Statement<'a>>,
    /// How many visits asked for a topic, which, and what they made up; only where that was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    topics: Option<Topics<'a>>,
}

#[derive(Serialize)]
struct Topics<'a> {
    ballots: u32,
    votes: BTreeMap<&'a str, u32>,
    suggestions: Vec<Suggestion<'a>>,
}

#[derive(Serialize)]
struct Suggestion<'a> {
    id: String,
    text: &'a str,
    status: &'static str,
    practice: bool,
}

#[derive(Serialize)]
struct Evening<'a> {
    date: String,
    title: &'a str,
    opens: String,
    closes: String,
}

#[derive(Serialize)]
struct Statement<'a> {
    id: String,
    position: u32,
    version: u32,
    texts: BTreeMap<&'a str, &'a str>,
    source: &'static str,
    criterion: Option<u8>,
    #[serde(flatten)]
    counts: Counts,
    /// Only of a poll.
    #[serde(skip_serializing_if = "Option::is_none")]
    answers: Option<Vec<AnswerResults<'a>>>,
}

impl<'a> Head<'a> {
    pub(super) fn of(report: &Report<'a>) -> Self {
        let evening = &report.totals.evening;
        Self {
            format: "stellingenbord",
            format_version: 1,
            school: report.school,
            made_at: report.today.to_string(),
            practice: report.practice,
            evening: Evening {
                date: evening.date.to_string(),
                title: &evening.title,
                opens: evening.opens.format("%H:%M").to_string(),
                closes: evening.closes.format("%H:%M").to_string(),
            },
            visits: report.totals.visits,
            statements: report.totals.statements.iter().map(Statement::of).collect(),
            topics: report.topics.map(|topics| Topics {
                ballots: topics.ballots,
                votes: topics.counts.iter().map(|(code, votes)| (code.0.as_str(), *votes)).collect(),
                suggestions: report.suggestions().map(Suggestion::of).collect(),
            }),
        }
    }
}

impl<'a> Suggestion<'a> {
    fn of(suggestion: &'a domain::Suggestion) -> Self {
        Self {
            id: suggestion.id.to_string(),
            text: &suggestion.text,
            status: suggestion.status.code(),
            practice: suggestion.practice,
        }
    }
}

impl<'a> Statement<'a> {
    fn of(totals: &'a StatementTotals) -> Self {
        let statement = &totals.statement;
        Self {
            id: statement.id.to_string(),
            position: statement.position,
            version: statement.version,
            texts: statement.texts.iter().map(|(language, text)| (language.code(), text.as_str())).collect(),
            source: statement.source.code(),
            criterion: statement.criterion.map(Criterion::number),
            counts: Counts::of(totals),
            answers: answers_of(totals),
        }
    }
}

/// One note. It has either a text or a drawing.
#[derive(Serialize)]
pub(super) struct WireNote<'a> {
    id: String,
    statement: String,
    version: u32,
    stance: &'static str,
    colour: &'static str,
    kind: &'static str,
    text: Option<&'a str>,
    /// The `d` of an SVG path in a square of 10 000 by 10 000, to be drawn with round ends.
    svg_path: Option<String>,
    status: &'static str,
    practice: bool,
}

impl<'a> WireNote<'a> {
    pub(super) fn of(note: &'a Note) -> Self {
        let (kind, text, svg_path) = match &note.body {
            NoteBody::Typed(text) => ("typed", Some(text.as_str()), None),
            NoteBody::Drawn(strokes) => ("drawn", None, Some(svg_path(strokes))),
        };
        Self {
            id: note.id.to_string(),
            statement: note.statement.to_string(),
            version: note.version,
            stance: note.stance.code(),
            colour: note.colour.code(),
            kind,
            text,
            svg_path,
            status: note.status.code(),
            practice: note.practice,
        }
    }
}

/// One response.
#[derive(Serialize)]
pub(super) struct WireResponse {
    id: String,
    statement: String,
    version: u32,
    stance: &'static str,
    role: &'static str,
    practice: bool,
}

impl WireResponse {
    pub(super) fn of(row: &ResponseRow) -> Self {
        Self {
            id: row.id.to_string(),
            statement: row.statement.to_string(),
            version: row.version,
            stance: row.stance.code(),
            role: row.role.code(),
            practice: row.practice,
        }
    }
}

/// The strokes as the `d` of an SVG path. A stroke of one point becomes a line to itself, which round ends show as
/// a dot.
pub(super) fn svg_path(strokes: &[Stroke]) -> String {
    let mut path = String::new();
    // Writing to a string does not fail.
    let mut add = |command: char, point: StrokePoint| {
        write!(path, "{command}{} {}", point.x, point.y).ok();
    };
    for stroke in strokes {
        let Some((first, rest)) = stroke.points.split_first() else { continue };
        add('M', *first);
        if rest.is_empty() {
            add('L', *first);
        }
        for point in rest {
            add('L', *point);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::svg_path;
    use crate::domain::{Stroke, StrokePoint};

    #[test]
    fn a_drawing_becomes_a_path_and_a_dot_a_line_to_itself() {
        let stroke = |points: &[(u16, u16)]| Stroke {
            points: points.iter().map(|&(x, y)| StrokePoint { x, y }).collect(),
        };
        let strokes = [stroke(&[(0, 0), (5000, 10_000)]), stroke(&[]), stroke(&[(7, 8)])];
        assert_eq!(svg_path(&strokes), "M0 0L5000 10000M7 8L7 8");
    }
}
