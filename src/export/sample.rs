//! An evening for the tests: eleven visits or a hundred thousand responses, made up while they are read.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

use chrono::{Datelike as _, NaiveDate, NaiveTime};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::domain::{
    Argument, Criterion, Evening, EveningTotals, Language, Note, NoteBody, NoteColour, NoteId, NoteStatus,
    ResponseId, ResponseRow, Role, RoleTallies, Stance, Statement, StatementId, StatementSource,
    StatementTotals, Stroke, StrokePoint, Tally,
};
use crate::export::{Error, Format, Report, Rows, SourceError, Words, Written, write};
use crate::outcome::Thresholds;

/// An evening of two statements, the first in two versions, with a round robin of responses.
pub(super) struct Sample {
    pub(super) totals: EveningTotals,
    pub(super) responses: u32,
    pub(super) notes: Vec<Note>,
    /// The source fails after this many responses.
    pub(super) fails_after: Option<u32>,
    /// Hears of every response that is about to be given.
    pub(super) on_response: Box<dyn Fn()>,
}

pub(super) const HYPERLINK: &str = r#"=HYPERLINK("x")"#;

impl Sample {
    pub(super) fn with_responses(responses: u32) -> Self {
        let mut sample = Self {
            totals: totals(),
            responses,
            notes: notes(),
            fails_after: None,
            on_response: Box::new(|| ()),
        };
        for n in 0..responses {
            let row = response(n);
            for totals in &mut sample.totals.statements {
                let own = (totals.statement.id, totals.statement.version) == (row.statement, row.version);
                if own && !row.practice {
                    totals.tally.add(row.stance, 1);
                    totals.by_role.of_mut(row.role).add(row.stance, 1);
                }
            }
        }
        sample
    }

    pub(super) fn report<'a>(&'a self, words: &'a dyn Words) -> Report<'a> {
        Report {
            school: "De Elout",
            families: None,
            totals: &self.totals,
            rows: self,
            practice: false,
            thresholds: Thresholds::default(),
            earlier: &[],
            follow_ups: &[],
            agenda: &[],
            interest: &[],
            topics: None,
            topic_names: &[],
            tips: None,
            today: NaiveDate::from_ymd_opt(2026, 11, 25).expect("a date"),
            words,
        }
    }

    /// Exports it in Dutch without being cancelled.
    pub(super) fn export(&self, code: &str, dir: &Path) -> Result<Vec<Written>, Error> {
        let words = dutch();
        let go_on = &mut |_, _| ControlFlow::Continue(());
        write(&self.report(&words), Format::from_code(code).expect("a format"), dir, go_on)
    }
}

/// Words out of the files, as a caller hands them in; it panics at a key or a gap that is not there.
pub(super) struct FromFile {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// The Dutch words.
pub(super) fn dutch() -> FromFile {
    words(Language::DUTCH)
}

pub(super) fn words(language: Language) -> FromFile {
    let source = if language == Language::DUTCH {
        include_str!("../../assets/texts/nl.ftl")
    } else {
        include_str!("../../assets/texts/en.ftl")
    };
    let resource = FluentResource::try_new(source.to_owned()).expect("texts without mistakes");
    let mut bundle = FluentBundle::new(vec![language.code().parse().expect("a language")]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("no key twice");
    FromFile { language, bundle }
}

impl Words for FromFile {
    fn language(&self) -> Language {
        self.language
    }

    fn sentence(&self, key: &str, gaps: &[(&str, Argument)]) -> String {
        let message = self.bundle.get_message(key).unwrap_or_else(|| panic!("no text for {key}"));
        let mut arguments = FluentArgs::new();
        for (name, argument) in gaps {
            match argument {
                Argument::Number(number) => arguments.set(*name, *number),
                Argument::Text(text) => arguments.set(*name, text.as_str()),
            }
        }
        let mut wrong = Vec::new();
        let pattern = message.value().expect("a text");
        let said = self.bundle.format_pattern(pattern, Some(&arguments), &mut wrong).into_owned();
        assert!(wrong.is_empty(), "{key}: {wrong:?}");
        said
    }

    fn date(&self, date: NaiveDate) -> String {
        let weekday = self.word(&format!("weekday-{}", date.weekday().number_from_monday()));
        let gaps = [("weekday", Argument::Text(weekday)), ("date", Argument::Text(self.day(date)))];
        format!("{} {}", self.sentence("date-weekday", &gaps), date.year())
    }

    fn day(&self, date: NaiveDate) -> String {
        let month = self.word(&format!("month-{}", date.month()));
        let day = Argument::Number(date.day().into());
        self.sentence("date-day-month", &[("day", day), ("month", Argument::Text(month))])
    }

    fn hours(&self, start: NaiveTime, end: NaiveTime) -> String {
        format!("{} – {}", start.format("%H:%M"), end.format("%H:%M"))
    }
}

impl FromFile {
    pub(super) fn word(&self, key: &str) -> String {
        self.sentence(key, &[])
    }
}

impl Rows for Sample {
    fn for_each_response(
        &self,
        each: &mut dyn FnMut(&ResponseRow) -> ControlFlow<()>,
    ) -> Result<(), SourceError> {
        for n in 0..self.responses {
            if self.fails_after == Some(n) {
                return Err("the database is damaged".into());
            }
            (self.on_response)();
            if each(&response(n)).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn for_each_note(&self, each: &mut dyn FnMut(&Note) -> ControlFlow<()>) -> Result<(), SourceError> {
        for note in &self.notes {
            if each(note).is_break() {
                break;
            }
        }
        Ok(())
    }
}

fn response(n: u32) -> ResponseRow {
    let pick = usize::try_from(n).expect("a small number");
    let versions = [(1, 1), (1, 2), (2, 1)];
    let (statement, version) = versions[pick % versions.len()];
    ResponseRow {
        id: ResponseId::from_chance(u128::from(n).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835)),
        statement: StatementId::from_chance(statement),
        version,
        stance: Stance::ON_STATEMENT[pick / 3 % 5],
        role: Role::ALL[pick / 2 % 3],
        practice: n % 10 == 9,
    }
}

fn notes() -> Vec<Note> {
    let point = |x, y| StrokePoint { x, y };
    let drawing = vec![Stroke { points: vec![point(0, 0), point(10_000, 10_000)] }];
    let typed = |text: &str| NoteBody::Typed(text.to_owned());
    vec![
        note(1, Stance::Agree, typed(HYPERLINK), NoteStatus::Approved),
        note(2, Stance::Disagree, typed("Te laat;\r\nte \"druk\"."), NoteStatus::Pending),
        note(3, Stance::Neutral, NoteBody::Drawn(drawing), NoteStatus::Hidden),
        note(4, Stance::Agree, typed("gekliederd"), NoteStatus::Junk),
        note(5, Stance::Agree, typed(""), NoteStatus::Withdrawn),
        Note { practice: true, ..note(6, Stance::Agree, typed("proefje"), NoteStatus::Approved) },
    ]
}

pub(super) fn note(chance: u128, stance: Stance, body: NoteBody, status: NoteStatus) -> Note {
    Note {
        id: NoteId::from_chance(chance),
        statement: StatementId::from_chance(1),
        version: 2,
        stance,
        colour: NoteColour::Pink,
        body,
        status,
        practice: false,
    }
}

fn totals() -> EveningTotals {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour");
    let row = |chance, version, position, text: &str, source, criterion, notes| StatementTotals {
        statement: Statement {
            id: StatementId::from_chance(chance),
            version,
            position,
            source,
            criterion: Criterion::new(criterion),
            texts: BTreeMap::from([(Language::DUTCH, text.to_owned())]),
            answers: Vec::new(),
        },
        tally: Tally::default(),
        by_role: RoleTallies::default(),
        notes,
    };
    let (team, pupils) = (StatementSource::Team, StatementSource::PupilCouncil);
    EveningTotals {
        evening: Evening {
            date: NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date"),
            title: "Rapportgesprekken".to_owned(),
            opens: hour(18),
            closes: hour(21),
        },
        visits: 11,
        statements: vec![
            row(1, 1, 1, "Huiswerk hoort op schol.", team, 0, 0),
            row(1, 2, 1, "Huiswerk hoort op school.", team, 0, 3),
            row(2, 1, 2, "- Buiten spelen; elke dag!", pupils, 4, 0),
        ],
    }
}
