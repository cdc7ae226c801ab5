//! A thing of the store as a row of the public tables.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sha2::{Digest as _, Sha256};

use crate::domain::{Language, Note, NoteBody, NoteStatus, ScreenId, Statement, Translations, VisitId};
use crate::store::Thing;
use crate::sync::svg::svg;
use crate::sync::table::Table;

/// One value, as text; nothing where there is none.
pub type Value = Option<String>;

/// A row of a table, without its school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// In the order of the columns of the table.
    pub values: Vec<Value>,
    pub revision: i64,
}

impl Row {
    /// The part that it is known by.
    pub fn key(&self, table: &Table) -> &[Value] {
        self.values.get(..table.n_key).unwrap_or(&self.values)
    }

    /// The value of this column.
    pub fn value(&self, table: &Table, column: &str) -> Option<&str> {
        self.values.get(table.place_of(column)?)?.as_deref()
    }

    /// Whether it is a note that was taken back.
    pub fn is_withdrawn(&self, table: &Table) -> bool {
        table.can_be_withdrawn && self.value(table, "status") == Some(NoteStatus::Withdrawn.code())
    }

    /// Whether both say the same, but for the revision.
    pub fn says_the_same(&self, other: &Self, table: &Table) -> bool {
        let compared = |(place, _): &(usize, &Value)| {
            table.columns.get(*place).is_none_or(|column| Some(column.name) != table.uncompared)
        };
        let mine = self.values.iter().enumerate().filter(compared);
        mine.eq(other.values.iter().enumerate().filter(compared))
    }
}

/// The row of a thing. With `link_answers` a response says which others were given in the same visit.
pub fn row_of(thing: &Thing, revision: i64, link_answers: bool) -> Row {
    let values = match thing {
        Thing::Evening(evening) => vec![
            some(evening.date),
            clean(&evening.title),
            some(evening.opens.format("%H:%M:%S")),
            some(evening.closes.format("%H:%M:%S")),
        ],
        Thing::Statement { statement, evening, active } => statement_values(statement, *evening, *active),
        Thing::Response { response, evening, visit } => vec![
            some(response.id),
            some(evening),
            some(response.statement),
            some(response.version),
            some(response.stance.code()),
            some(response.role.code()),
            some(response.practice),
            link_answers.then(|| name_of_visit(*visit)),
        ],
        Thing::Note { note, evening } => note_values(note, *evening),
    };
    Row { values, revision }
}

/// The row of a screen.
pub(super) fn screen_row(screen: ScreenId) -> Row {
    Row { values: vec![some(screen), some(env!("CARGO_PKG_VERSION"))], revision: 1 }
}

/// The row that says how many visits an evening had at a screen. The number only grows, so it is its own revision.
pub(super) fn turnout_row(evening: NaiveDate, screen: ScreenId, practice: bool, visits: u32) -> Row {
    let values = vec![some(evening), some(screen), some(practice), some(visits)];
    Row { values, revision: i64::from(visits) }
}

fn statement_values(statement: &Statement, evening: NaiveDate, active: bool) -> Vec<Value> {
    let mut others = by_code(&statement.texts);
    others.remove(Language::DUTCH.code());
    // Letters to letters: this cannot fail.
    let translations = serde_json::to_string(&others).unwrap_or_default();
    let answers: Vec<BTreeMap<&str, &str>> = statement.answers.iter().map(by_code).collect();
    let answers = serde_json::to_string(&answers).unwrap_or_default();
    vec![
        some(statement.id),
        some(statement.version),
        some(evening),
        some(statement.position),
        some(active),
        some(statement.source.code()),
        statement.criterion.map(|criterion| criterion.number().to_string()),
        clean(statement.text(Language::DUTCH)),
        clean(&translations),
        clean(&answers),
    ]
}

fn by_code(texts: &Translations) -> BTreeMap<&str, &str> {
    texts.iter().map(|(language, text)| (language.code(), text.as_str())).collect()
}

fn note_values(note: &Note, evening: NaiveDate) -> Vec<Value> {
    let (text, drawing) = match &note.body {
        _ if note.status == NoteStatus::Withdrawn => (None, None),
        NoteBody::Typed(text) => (clean(text), None),
        NoteBody::Drawn(strokes) => (None, Some(svg(strokes))),
    };
    vec![
        some(note.id),
        some(evening),
        some(note.statement),
        some(note.version),
        some(note.stance.code()),
        some(note.colour.code()),
        some(note.status.code()),
        some(note.practice),
        text,
        drawing,
    ]
}

#[expect(clippy::unnecessary_wraps, reason = "a value of a column, like those that may be nothing")]
fn some(value: impl std::fmt::Display) -> Value {
    Some(value.to_string())
}

/// A text that both databases take: PostgreSQL has no place for the character zero.
#[expect(clippy::unnecessary_wraps, reason = "a value of a column, like those that may be nothing")]
fn clean(text: &str) -> Value {
    Some(text.replace('\0', "\u{FFFD}"))
}

/// What the answers of one visit have in common where a school ties them together. It is not the id of the visit:
/// that one never leaves the screen.
fn name_of_visit(visit: VisitId) -> String {
    let digest = Sha256::new().chain_update(b"regiegroep").chain_update(visit.as_bytes()).finalize();
    let bits = digest.iter().take(16).fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
    VisitId::from_chance(bits).to_string()
}
