//! What was read from a file, as JSON: from the process that dares to read it to the one that shows it.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::domain::{
    AnswerProblem, Criterion, Language, NewStatement, Problem, ProblemKind, Problems, Severity, StatementSet,
    StatementSource, Translations,
};

/// What a file holds, on its way.
#[derive(Serialize, Deserialize)]
struct Reading {
    date: Option<String>,
    title: Option<String>,
    opens: Option<String>,
    closes: Option<String>,
    statements: Vec<WireStatement>,
    problems: Vec<WireProblem>,
}

#[derive(Serialize, Deserialize)]
struct WireStatement {
    row: Option<u32>,
    position: u32,
    #[serde(with = "source")]
    source: StatementSource,
    criterion: Option<u8>,
    texts: BTreeMap<String, String>,
    /// Of a poll.
    answers: Vec<BTreeMap<String, String>>,
}

#[derive(Serialize, Deserialize)]
struct WireProblem {
    is_error: bool,
    sheet: Option<String>,
    row: Option<u32>,
    column: Option<String>,
    #[serde(with = "WireKind")]
    kind: ProblemKind,
}

/// The JSON of what was read.
pub fn to_json(set: &StatementSet, problems: &Problems) -> serde_json::Result<Vec<u8>> {
    let statement = |new: &NewStatement| WireStatement {
        row: new.row,
        position: new.position,
        source: new.source,
        criterion: new.criterion.map(Criterion::number),
        texts: to_wire(&new.texts),
        answers: new.answers.iter().map(to_wire).collect(),
    };
    let problem = |problem: &Problem| WireProblem {
        is_error: problem.severity == Severity::Error,
        sheet: problem.sheet.clone(),
        row: problem.row,
        column: problem.column.clone(),
        kind: problem.kind.clone(),
    };
    serde_json::to_vec(&Reading {
        date: set.date.map(|date| date.to_string()),
        title: set.title.clone(),
        opens: set.opens.map(|time| time.to_string()),
        closes: set.closes.map(|time| time.to_string()),
        statements: set.statements.iter().map(statement).collect(),
        problems: problems.iter().map(problem).collect(),
    })
}

/// What was read, from its JSON; `None` for anything that [`to_json`] does not make.
pub fn from_json(bytes: &[u8]) -> Option<(StatementSet, Problems)> {
    let reading: Reading = serde_json::from_slice(bytes).ok()?;
    let mut statements = Vec::new();
    for wire in reading.statements {
        let criterion = match wire.criterion {
            Some(number) => Some(Criterion::new(number)?),
            None => None,
        };
        statements.push(NewStatement {
            row: wire.row,
            position: wire.position,
            source: wire.source,
            criterion,
            texts: from_wire(wire.texts)?,
            answers: wire.answers.into_iter().map(from_wire).collect::<Option<_>>()?,
        });
    }
    let problem = |wire: WireProblem| Problem {
        severity: if wire.is_error { Severity::Error } else { Severity::Advice },
        sheet: wire.sheet,
        row: wire.row,
        column: wire.column,
        kind: wire.kind,
    };
    let problems = Problems::of(reading.problems.into_iter().map(problem).collect());
    let set = StatementSet {
        date: parsed::<NaiveDate>(reading.date)?,
        title: reading.title,
        opens: parsed::<NaiveTime>(reading.opens)?,
        closes: parsed::<NaiveTime>(reading.closes)?,
        statements,
    };
    Some((set, problems))
}

fn to_wire(texts: &Translations) -> BTreeMap<String, String> {
    texts.iter().map(|(language, text)| (language.code().to_owned(), text.clone())).collect()
}

fn from_wire(texts: BTreeMap<String, String>) -> Option<Translations> {
    texts.into_iter().map(|(code, text)| Some((Language::parse(&code)?, text))).collect()
}

/// `None` for a word that is there and means nothing.
#[expect(clippy::option_option, reason = "not there is fine, and wrong is not")]
fn parsed<T: std::str::FromStr>(word: Option<String>) -> Option<Option<T>> {
    word.map_or(Some(None), |word| word.parse().ok().map(Some))
}

/// The same list as [`ProblemKind`], which the compiler compares.
#[derive(Serialize, Deserialize)]
#[serde(remote = "ProblemKind")]
enum WireKind {
    FileTooLarge {
        limit_mib: usize,
    },
    UnknownFormat {
        ending: String,
    },
    WrongContent {
        ending: String,
    },
    BrokenWorkbook,
    PasswordProtected,
    WorkbookTooLarge,
    SheetTooLarge {
        rows: u32,
        columns: u32,
    },
    BrokenToml {
        character: usize,
        message: String,
    },
    UnknownKey {
        key: String,
    },
    WrongValue {
        key: String,
    },
    NoStatements,
    TooManyStatements {
        count: usize,
        limit: usize,
    },
    EmptyStatement,
    MissingNumber,
    BadNumber {
        found: String,
    },
    NumberTwice {
        number: u32,
        first_row: u32,
    },
    UnknownSource {
        found: String,
        #[serde(with = "maybe_source")]
        nearest: Option<StatementSource>,
    },
    UnknownCriterion {
        found: String,
    },
    TooLong {
        length: usize,
        limit: usize,
    },
    HiddenCharacter {
        character: char,
    },
    FormulaError {
        found: String,
    },
    SameStatement {
        first_row: u32,
    },
    LongStatement {
        words: usize,
        characters: usize,
    },
    TwoInOne,
    DoubleNegation,
    Negation,
    Question,
    MissingTranslation {
        #[serde(with = "language")]
        language: Language,
    },
    Answer(#[serde(with = "WireAnswer")] AnswerProblem),
    NoSource,
    NoSourcesAtAll,
    UnreadColumn,
    IgnoredRow,
    OtherSheet {
        sheet: String,
    },
}

/// The same list as [`AnswerProblem`], which the compiler compares.
#[derive(Serialize, Deserialize)]
#[serde(remote = "AnswerProblem")]
enum WireAnswer {
    One,
    TooMany {
        limit: usize,
    },
    Empty {
        answer: usize,
    },
    TooLong {
        answer: usize,
        length: usize,
        limit: usize,
    },
    Same {
        answer: usize,
        first: usize,
    },
    MissingTranslation {
        answer: usize,
        #[serde(with = "language")]
        language: Language,
    },
}

mod source {
    //! A source by its code.

    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    use crate::domain::StatementSource;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
    pub(super) fn serialize<S: Serializer>(source: &StatementSource, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(source.code())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<StatementSource, D::Error> {
        let code = String::deserialize(from)?;
        StatementSource::from_code(&code).ok_or_else(|| D::Error::custom("not a source"))
    }
}

mod maybe_source {
    //! A source by its code, or none.

    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    use crate::domain::StatementSource;

    #[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
    pub(super) fn serialize<S: Serializer>(
        source: &Option<StatementSource>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        source.map(StatementSource::code).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<StatementSource>, D::Error> {
        let Some(code) = Option::<String>::deserialize(from)? else { return Ok(None) };
        StatementSource::from_code(&code).map(Some).ok_or_else(|| D::Error::custom("not a source"))
    }
}

mod language {
    //! A language by its code.

    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    use crate::domain::Language;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
    pub(super) fn serialize<S: Serializer>(language: &Language, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(language.code())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Language, D::Error> {
        Language::parse(&String::deserialize(from)?).ok_or_else(|| D::Error::custom("not a language"))
    }
}

#[cfg(test)]
mod tests {
    use super::{from_json, to_json};
    use crate::load::read;

    fn comes_back(file_name: &str, text: &str) {
        let (set, problems) = read(text.as_bytes(), file_name);
        let json = to_json(&set, &problems).unwrap();
        assert_eq!(from_json(&json), Some((set, problems)), "{file_name}");
    }

    #[test]
    fn what_was_read_comes_back_the_same() {
        comes_back(
            "stellingen 2026-11-24.csv",
            "nr;stelling;van wie;criterium;english\n1;Ouders lezen voor.;ouders;3;Parents read.\n2;Kort;teem;12;\n",
        );
        comes_back(
            "x.toml",
            "date = 2026-11-24\ntitle = \"T\"\nopens = 18:30:00\n[[statement]]\ntext = \"A\u{202E}b\"\n",
        );
        comes_back(
            "x.toml",
            "[[statement]]\ntext = \"Wanneer?\"\nanswers = [{ nl = \"Nu\", en = \"Now\" }, \"Straks\"]\n",
        );
        comes_back(
            "x.csv",
            "nr;stelling;antwoord 1;antwoord 2;antwoord 7\n1;Wanneer?;Nu;nu;Nooit\n2;Hoe?;Zo;;\n",
        );
        comes_back("x.toml", "= fout");
        comes_back("x.exe", "MZ");
        comes_back("leeg.csv", "");
        comes_back("x.csv", &"Wat vindt u niet nooit van de inloop en de koffie?\n".repeat(600));
    }

    #[test]
    fn anything_else_is_nothing() {
        for json in ["", "{}", "[]", "null", "{\"statements\":[]}"] {
            assert_eq!(from_json(json.as_bytes()), None, "{json}");
        }
        let (set, problems) = read(b"1;Ouders lezen voor.;ouders\n", "x.csv");
        let json = String::from_utf8(to_json(&set, &problems).unwrap()).unwrap();
        for (from, to) in [("ouders", "bakkers"), ("\"nl\"", "\"nederlands\"")] {
            assert_eq!(from_json(json.replace(from, to).as_bytes()), None, "{to}");
        }
    }
}
