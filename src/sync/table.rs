//! The public tables of the regiegroep database, as data: both databases are spoken to out of these.
//!
//! Each table begins with `school`, then its key, then the rest, and ends in `revision`. Values travel as text.

use crate::store::Kind;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    Uuid,
    Text,
    Integer,
    /// Yes or no.
    Flag,
    Date,
    Time,
}

/// A column between `school` and `revision`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    pub kind: ColumnKind,
}

/// A table that things are sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    pub name: &'static str,
    /// The first this many columns are the key, within a school.
    pub n_key: usize,
    pub columns: &'static [Column],
    /// A column that may differ without being another content.
    pub uncompared: Option<&'static str>,
    /// Whether a row can be withdrawn: such a row has a column `status`.
    pub can_be_withdrawn: bool,
}

impl Table {
    /// The columns of the key.
    pub fn key(&self) -> &'static [Column] {
        self.columns.get(..self.n_key).unwrap_or(self.columns)
    }

    /// The columns behind the key.
    pub fn rest(&self) -> &'static [Column] {
        self.columns.get(self.n_key..).unwrap_or_default()
    }

    /// Where the column of this name stands.
    pub fn place_of(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// The table that things of this kind go to.
    pub fn of(kind: Kind) -> &'static Self {
        match kind {
            Kind::Evening => &EVENING,
            Kind::Statement => &STATEMENT,
            Kind::Response => &RESPONSE,
            Kind::Note => &NOTE,
        }
    }
}

const fn uuid(name: &'static str) -> Column {
    Column { name, kind: ColumnKind::Uuid }
}

const fn text(name: &'static str) -> Column {
    Column { name, kind: ColumnKind::Text }
}

const fn integer(name: &'static str) -> Column {
    Column { name, kind: ColumnKind::Integer }
}

const fn flag(name: &'static str) -> Column {
    Column { name, kind: ColumnKind::Flag }
}

const fn date(name: &'static str) -> Column {
    Column { name, kind: ColumnKind::Date }
}

const fn time(name: &'static str) -> Column {
    Column { name, kind: ColumnKind::Time }
}

const fn plain(name: &'static str, n_key: usize, columns: &'static [Column]) -> Table {
    Table { name, n_key, columns, uncompared: None, can_be_withdrawn: false }
}

/// The screens of a school, so that somebody can see how many there are and what runs on them.
pub(super) static SCREEN: Table = plain("screen", 1, &[uuid("id"), text("program")]);

pub static EVENING: Table =
    plain("evening", 1, &[date("date"), text("title"), time("opens"), time("closes")]);

pub static STATEMENT: Table = plain(
    "statement",
    2,
    &[
        uuid("id"),
        integer("version"),
        date("evening"),
        integer("position"),
        flag("active"),
        text("source"),
        integer("criterion"),
        text("text"),
        text("translations"),
        text("answers"),
    ],
);

/// How many visits with an answer an evening had at a screen. Without it nobody could say how many people answered:
/// nothing in the other tables ties answers together.
pub static TURNOUT: Table =
    plain("turnout", 3, &[date("evening"), uuid("screen"), flag("practice"), integer("visits")]);

/// What a screen has counted so far on an evening that goes on, for the mirrors of the other screens.
pub(super) static TALLY: Table = plain(
    "tally",
    3,
    &[
        uuid("screen"),
        uuid("statement"),
        integer("version"),
        date("evening"),
        integer("agree"),
        integer("neutral"),
        integer("disagree"),
        integer("unclear"),
        integer("skipped"),
        integer("answer_1"),
        integer("answer_2"),
        integer("answer_3"),
        integer("answer_4"),
        integer("answer_5"),
        integer("answer_6"),
    ],
);

pub static RESPONSE: Table = Table {
    // A school may choose later that answers are tied together; what was sent before stays as it is.
    uncompared: Some("visit"),
    ..plain(
        "response",
        1,
        &[
            uuid("id"),
            date("evening"),
            uuid("statement"),
            integer("version"),
            text("stance"),
            text("role"),
            flag("practice"),
            uuid("visit"),
        ],
    )
};

pub static NOTE: Table = Table {
    can_be_withdrawn: true,
    ..plain(
        "note",
        1,
        &[
            uuid("id"),
            date("evening"),
            uuid("statement"),
            integer("version"),
            text("stance"),
            text("colour"),
            text("status"),
            flag("practice"),
            text("text"),
            text("svg"),
        ],
    )
};
