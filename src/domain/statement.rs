//! A statement, who it comes from and which criterion it is about.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use crate::domain::{Language, PollAnswer, Stance, StatementId};

/// The longest statement that still fits on the smallest screen, in characters.
pub const MAX_STATEMENT_CHARS: usize = 300;

/// How many answers a poll has, at least and at most. More than six do not fit on the smallest screen.
pub const POLL_ANSWERS: std::ops::RangeInclusive<usize> = 2..=6;

/// The longest answer of a poll that still fits on its button, in characters.
pub const MAX_POLL_ANSWER_CHARS: usize = 60;

/// A text per language. Dutch is always there once a statement has been loaded.
pub type Translations = BTreeMap<Language, String>;

/// One sentence to respond to, in one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub id: StatementId,
    /// 1 for the text as first loaded; one more for each later text.
    pub version: u32,
    /// The place on the evening's list, from 1.
    pub position: u32,
    pub source: StatementSource,
    pub criterion: Option<Criterion>,
    pub texts: Translations,
    /// The answers of a poll, [`POLL_ANSWERS`] of them; none for a statement to agree or disagree with.
    pub answers: Vec<Translations>,
}

impl Statement {
    /// Whether it is a poll (*peiling*): a question with answers of its own.
    pub fn is_poll(&self) -> bool {
        !self.answers.is_empty()
    }

    /// What can be chosen, in its fixed order: the answers of a poll, or agree, neutral and disagree.
    pub fn opinions(&self) -> Vec<Stance> {
        if self.is_poll() {
            PollAnswer::ALL.into_iter().take(self.answers.len()).map(Stance::Chosen).collect()
        } else {
            Stance::SIDES.to_vec()
        }
    }

    /// An answer of this poll in this language, or in Dutch where it has no translation; empty where there is none.
    pub fn answer_text(&self, answer: PollAnswer, language: Language) -> &str {
        let texts = self.answers.get(answer.index());
        texts.map_or("", |texts| text_in(texts, language))
    }

    /// The text in this language, or in Dutch where it has no translation.
    pub fn text(&self, language: Language) -> &str {
        text_in(&self.texts, language)
    }
}

/// The text in this language, or in Dutch where there is no translation.
pub(super) fn text_in(texts: &Translations, language: Language) -> &str {
    texts.get(&language).or_else(|| texts.get(&Language::DUTCH)).map_or("", String::as_str)
}

/// A text without what does not make it another statement: capitals, blanks and punctuation. `None` where nothing
/// is left.
pub fn sentence_key(text: &str) -> Option<String> {
    let words: Vec<String> = text
        .to_lowercase()
        .split_whitespace()
        .map(|word| word.chars().filter(|letter| letter.is_alphanumeric()).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// A statement as somebody wrote it down in a file: not yet on the board, so without id and version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewStatement {
    /// The row of the file as a person sees it, where it was read from one.
    pub row: Option<u32>,
    /// The place on the list, from 1: the file's own number, or its order where it has none.
    pub position: u32,
    pub source: StatementSource,
    pub criterion: Option<Criterion>,
    /// Dutch always, other languages where the file has them.
    pub texts: Translations,
    /// The answers of a poll, as in [`Statement::answers`].
    pub answers: Vec<Translations>,
}

/// What a file of statements holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatementSet {
    /// The evening it is for, where the file or its name says so.
    pub date: Option<NaiveDate>,
    pub title: Option<String>,
    pub opens: Option<NaiveTime>,
    pub closes: Option<NaiveTime>,
    /// In the order of `position`.
    pub statements: Vec<NewStatement>,
}

/// What loading a set did to an evening, in numbers of statements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LoadSummary {
    pub added: u32,
    /// A new version of a statement that was there.
    pub changed: u32,
    pub unchanged: u32,
    /// No longer in the file; kept with their answers, no longer on the board.
    pub switched_off: u32,
}

/// Who a statement comes from (*van wie*): the four of the school's own protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatementSource {
    Regiegroep,
    Team,
    Parents,
    PupilCouncil,
}

impl StatementSource {
    pub const ALL: [Self; 4] = [Self::Regiegroep, Self::Team, Self::Parents, Self::PupilCouncil];

    /// The word in files, in the store and in the regiegroep database. It never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Regiegroep => "regiegroep",
            Self::Team => "team",
            Self::Parents => "ouders",
            Self::PupilCouncil => "leerlingenraad",
        }
    }

    /// The source with this `code`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.code() == code)
    }
}

/// One of the ten criteria of ouderbetrokkenheid 3.0, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Criterion(u8);

impl Criterion {
    /// The criterion with this number; `None` outside 1 to 10.
    pub fn new(number: u8) -> Option<Self> {
        (1..=10).contains(&number).then_some(Self(number))
    }

    /// The number, 1 to 10.
    pub fn number(self) -> u8 {
        self.0
    }
}
