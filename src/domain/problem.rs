//! What is wrong with a file of statements, as data: the words are made where they are shown.

use crate::domain::{AnswerProblem, Language, StatementSource};

/// Whether a file may still be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing of the file is loaded.
    Error,
    /// Worth a look; the file is loaded all the same.
    Advice,
}

impl Severity {
    /// The word in `load --json`. It never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Advice => "advice",
        }
    }
}

/// One thing that is wrong or could be better, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub severity: Severity,
    /// The sheet of the workbook it is in.
    pub sheet: Option<String>,
    /// The row as the person sees it, from 1; for TOML the line. None where it is about the whole file.
    pub row: Option<u32>,
    /// The column in letters, as in Excel.
    pub column: Option<String>,
    pub kind: ProblemKind,
}

/// A value that goes into the sentence about a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    Number(u64),
    Text(String),
}

/// Everything that can be wrong with a file of statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    FileTooLarge {
        limit_mib: usize,
    },
    UnknownFormat {
        ending: String,
    },
    /// The bytes are of another kind of file than the ending says.
    WrongContent {
        ending: String,
    },
    BrokenWorkbook,
    PasswordProtected,
    /// Unpacked it is larger than any list of statements.
    WorkbookTooLarge,
    /// There is something in a row or column that is too far away.
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
        language: Language,
    },
    /// About the answers of a poll.
    Answer(AnswerProblem),
    NoSource,
    /// No row says where its statement comes from.
    NoSourcesAtAll,
    UnreadColumn,
    IgnoredRow,
    OtherSheet {
        sheet: String,
    },
}

impl ProblemKind {
    /// The word in `load --json`. It never changes.
    pub fn code(&self) -> &'static str {
        match self {
            Self::FileTooLarge { .. } => "file-too-large",
            Self::UnknownFormat { .. } => "unknown-format",
            Self::WrongContent { .. } => "wrong-content",
            Self::BrokenWorkbook => "broken-workbook",
            Self::PasswordProtected => "password-protected",
            Self::WorkbookTooLarge => "workbook-too-large",
            Self::SheetTooLarge { .. } => "sheet-too-large",
            Self::BrokenToml { .. } => "broken-toml",
            Self::UnknownKey { .. } => "unknown-key",
            Self::WrongValue { .. } => "wrong-value",
            Self::NoStatements => "no-statements",
            Self::TooManyStatements { .. } => "too-many-statements",
            Self::EmptyStatement => "empty-statement",
            Self::MissingNumber => "missing-number",
            Self::BadNumber { .. } => "bad-number",
            Self::NumberTwice { .. } => "number-twice",
            Self::UnknownSource { .. } => "unknown-source",
            Self::UnknownCriterion { .. } => "unknown-criterion",
            Self::TooLong { .. } => "too-long",
            Self::HiddenCharacter { .. } => "hidden-character",
            Self::FormulaError { .. } => "formula-error",
            Self::SameStatement { .. } => "same-statement",
            Self::LongStatement { .. } => "long-statement",
            Self::TwoInOne => "two-in-one",
            Self::DoubleNegation => "double-negation",
            Self::Negation => "negation",
            Self::Question => "question",
            Self::MissingTranslation { .. } => "missing-translation",
            Self::Answer(problem) => problem.code(),
            Self::NoSource => "no-source",
            Self::NoSourcesAtAll => "no-sources",
            Self::UnreadColumn => "unread-column",
            Self::IgnoredRow => "ignored-row",
            Self::OtherSheet { .. } => "other-sheet",
        }
    }

    /// Whether it stops the file from being loaded.
    pub fn severity(&self) -> Severity {
        match self {
            Self::FileTooLarge { .. }
            | Self::UnknownFormat { .. }
            | Self::WrongContent { .. }
            | Self::BrokenWorkbook
            | Self::PasswordProtected
            | Self::WorkbookTooLarge
            | Self::SheetTooLarge { .. }
            | Self::BrokenToml { .. }
            | Self::UnknownKey { .. }
            | Self::WrongValue { .. }
            | Self::NoStatements
            | Self::TooManyStatements { .. }
            | Self::EmptyStatement
            | Self::MissingNumber
            | Self::BadNumber { .. }
            | Self::NumberTwice { .. }
            | Self::UnknownSource { .. }
            | Self::UnknownCriterion { .. }
            | Self::TooLong { .. }
            | Self::HiddenCharacter { .. }
            | Self::FormulaError { .. }
            | Self::SameStatement { .. } => Severity::Error,
            Self::Answer(problem) => problem.severity(),
            Self::LongStatement { .. }
            | Self::TwoInOne
            | Self::DoubleNegation
            | Self::Negation
            | Self::Question
            | Self::MissingTranslation { .. }
            | Self::NoSource
            | Self::NoSourcesAtAll
            | Self::UnreadColumn
            | Self::IgnoredRow
            | Self::OtherSheet { .. } => Severity::Advice,
        }
    }

    /// The key of its sentence in the text files.
    pub fn text_key(&self) -> String {
        format!("problem-{}", self.code())
    }

    /// What goes into the gaps of its sentence.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::FileTooLarge { limit_mib } => vec![("limit", number(*limit_mib))],
            Self::UnknownFormat { ending } | Self::WrongContent { ending } => vec![("ending", text(ending))],
            Self::SheetTooLarge { rows, columns } => {
                vec![
                    ("rows", Argument::Number((*rows).into())),
                    ("columns", Argument::Number((*columns).into())),
                ]
            }
            Self::BrokenToml { character, message } => {
                vec![("character", number(*character)), ("message", text(message))]
            }
            Self::UnknownKey { key } | Self::WrongValue { key } => vec![("key", text(key))],
            Self::TooManyStatements { count, limit } => {
                vec![("count", number(*count)), ("limit", number(*limit))]
            }
            Self::BadNumber { found } | Self::UnknownCriterion { found } | Self::FormulaError { found } => {
                vec![("found", text(found))]
            }
            Self::NumberTwice { number, first_row } => {
                let first_row = Argument::Number((*first_row).into());
                vec![("number", Argument::Number((*number).into())), ("firstRow", first_row)]
            }
            Self::UnknownSource { found, nearest } => {
                let nearest = nearest.map_or("none", StatementSource::code);
                vec![("found", text(found)), ("nearest", text(nearest))]
            }
            Self::TooLong { length, limit } => vec![("length", number(*length)), ("limit", number(*limit))],
            Self::HiddenCharacter { character } => {
                vec![("code", Argument::Text(format!("U+{:04X}", u32::from(*character))))]
            }
            Self::SameStatement { first_row } => vec![("firstRow", Argument::Number((*first_row).into()))],
            Self::LongStatement { words, characters } => {
                vec![("words", number(*words)), ("characters", number(*characters))]
            }
            Self::MissingTranslation { language } => vec![("language", text(language.code()))],
            Self::Answer(problem) => problem.arguments(),
            Self::OtherSheet { sheet } => vec![("sheet", text(sheet))],
            Self::BrokenWorkbook
            | Self::PasswordProtected
            | Self::WorkbookTooLarge
            | Self::NoStatements
            | Self::EmptyStatement
            | Self::MissingNumber
            | Self::TwoInOne
            | Self::DoubleNegation
            | Self::Negation
            | Self::Question
            | Self::NoSource
            | Self::NoSourcesAtAll
            | Self::UnreadColumn
            | Self::IgnoredRow => Vec::new(),
        }
    }
}

pub(super) fn number(count: usize) -> Argument {
    Argument::Number(u64::try_from(count).unwrap_or(u64::MAX))
}

pub(super) fn text(words: &str) -> Argument {
    Argument::Text(words.to_owned())
}

/// Everything that was found in one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    found: Vec<Problem>,
    sheet: Option<String>,
}

impl Problems {
    /// Whether anything stops the file from being loaded.
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|problem| problem.severity == Severity::Error)
    }

    /// All of them, in the order of the rows.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.found.iter()
    }

    /// These, as they were found somewhere else.
    pub fn of(found: Vec<Problem>) -> Self {
        Self { found, sheet: None }
    }

    /// How many there are, errors and advice together.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The sheet that what follows is about.
    pub(crate) fn in_sheet(&mut self, sheet: Option<String>) {
        self.sheet = sheet;
    }

    /// Notes a problem of the file as a whole.
    pub(crate) fn whole_file(&mut self, kind: ProblemKind) {
        let severity = kind.severity();
        self.found.push(Problem { severity, sheet: None, row: None, column: None, kind });
    }

    /// Notes a problem in a row, and in a column (from 0) where it has one.
    pub(crate) fn at(&mut self, row: u32, column: Option<u32>, kind: ProblemKind) {
        let severity = kind.severity();
        let column = column.map(column_letters);
        self.found.push(Problem { severity, sheet: self.sheet.clone(), row: Some(row), column, kind });
    }

    /// Puts them in the order of the rows and columns.
    pub(crate) fn sort(&mut self) {
        let place = |problem: &Problem| {
            let column = problem.column.clone().unwrap_or_default();
            (problem.row.unwrap_or(0), column.len(), column, problem.severity)
        };
        self.found.sort_by_cached_key(place);
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.found.iter()
    }
}

/// The column (from 0) in letters, as a spreadsheet heads it: A to Z, AA, AB, …
fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = u64::from(column) + 1;
    while left > 0 {
        left -= 1;
        letters.push(b'A' + u8::try_from(left % 26).unwrap_or(0));
        left /= 26;
    }
    letters.iter().rev().map(|&letter| char::from(letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::column_letters;

    #[test]
    fn columns_are_lettered_as_in_a_spreadsheet() {
        let letters = [0, 25, 26, 701, 702, 16_383].map(column_letters);
        assert_eq!(letters, ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    }
}
