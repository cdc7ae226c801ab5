//! Turns what stands in the file into statements, and notes everything that is wrong on the way.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::domain::{
    Criterion, Language, MAX_STATEMENT_CHARS, NewStatement, StatementSet, StatementSource, Translations,
};
use crate::domain::{ProblemKind, Problems};
use crate::load::MAX_STATEMENTS;
use crate::load::advice::advice;
use crate::load::answers::answers;
use crate::load::draft::{Draft, DraftRow, Field};
use crate::load::words::{criterion, folded, hidden_character, nearest_source, shown, source};

/// What a spreadsheet shows in place of the value of a broken formula, in English and in Dutch.
const FORMULA_ERRORS: &[&str] = &[
    "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#DEEL/0!", "#N/B", "#NAAM?",
    "#LEEG!", "#GETAL!", "#VERW!", "#WAARDE!",
];

/// Judges a whole draft. Rows with an error have no statement in the set.
pub(super) fn check(draft: Draft, problems: &mut Problems) -> StatementSet {
    problems.in_sheet(draft.sheet);
    let mut set = StatementSet {
        date: draft.date,
        title: draft.title,
        opens: draft.opens,
        closes: draft.closes,
        statements: Vec::new(),
    };
    if draft.rows.len() > MAX_STATEMENTS {
        // Anything else would drown in what is likely no list of statements at all.
        let kind = ProblemKind::TooManyStatements { count: draft.rows.len(), limit: MAX_STATEMENTS };
        problems.whole_file(kind);
        return set;
    }
    let mut check = Check::new(&draft.rows, problems);
    for (position, row) in (1..).zip(&draft.rows) {
        set.statements.extend(check.row(position, row));
    }
    set.statements.sort_by_key(|statement| statement.position);
    set
}

/// What one row has to be compared with: the rows before it, and what the rows have in common.
struct Check<'a> {
    problems: &'a mut Problems,
    are_numbered: bool,
    have_sources: bool,
    languages: BTreeSet<Language>,
    /// The row in which a number, or a text in its folded form, was seen first.
    numbers: HashMap<u32, u32>,
    texts: HashMap<String, u32>,
}

impl<'a> Check<'a> {
    fn new(rows: &[DraftRow], problems: &'a mut Problems) -> Self {
        let have_sources = rows.iter().any(|row| !row.source.is_empty());
        if !have_sources && !rows.is_empty() {
            problems.whole_file(ProblemKind::NoSourcesAtAll);
        }
        let of_answers = rows.iter().flat_map(|row| row.answers.values()).flatten();
        let translations = rows.iter().flat_map(|row| &row.translations).chain(of_answers);
        Self {
            problems,
            are_numbered: rows.iter().any(|row| !row.number.is_empty()),
            have_sources,
            languages: translations
                .filter(|(language, field)| **language != Language::DUTCH && !field.is_empty())
                .map(|(language, _)| *language)
                .collect(),
            numbers: HashMap::new(),
            texts: HashMap::new(),
        }
    }

    /// Judges one row; `position` is its place among the statements of the file.
    fn row(&mut self, position: u32, row: &DraftRow) -> Option<NewStatement> {
        let number = self.number(position, row);
        let text = self.text(row);
        let source = self.source(row);
        let criterion = self.criterion(row);
        let translations = self.translations(row);
        let answers = answers(row, &self.languages, self.problems);
        let mut texts: Translations = translations.into_iter().collect();
        texts.insert(Language::DUTCH, text?);
        let row = Some(row.row);
        Some(NewStatement {
            row,
            position: number?,
            source: source?,
            criterion: criterion.ok()?,
            texts,
            answers: answers?,
        })
    }

    fn number(&mut self, position: u32, row: &DraftRow) -> Option<u32> {
        if !self.are_numbered {
            return Some(position);
        }
        let Field { column, text } = &row.number;
        if text.is_empty() {
            self.problems.at(row.row, *column, ProblemKind::MissingNumber);
            return None;
        }
        let plain = text.trim_end_matches('.');
        // A number cell that is written as text may carry decimals: "3.0" and "3,0".
        let plain = plain.strip_suffix(".0").or_else(|| plain.strip_suffix(",0")).unwrap_or(plain);
        let Some(number) = plain.parse().ok().filter(|number| *number > 0) else {
            self.problems.at(row.row, *column, ProblemKind::BadNumber { found: shown(text) });
            return None;
        };
        if let Some(first_row) = self.numbers.get(&number).copied() {
            self.problems.at(row.row, *column, ProblemKind::NumberTwice { number, first_row });
            return None;
        }
        self.numbers.insert(number, row.row);
        Some(number)
    }

    fn text(&mut self, row: &DraftRow) -> Option<String> {
        let Field { column, text } = &row.text;
        if !text.chars().any(char::is_alphanumeric) {
            self.problems.at(row.row, *column, ProblemKind::EmptyStatement);
            return None;
        }
        if let Some(kind) = statement_fault_of(text) {
            self.problems.at(row.row, *column, kind);
            return None;
        }
        if let Some(first_row) = self.texts.get(&folded(text)).copied() {
            self.problems.at(row.row, *column, ProblemKind::SameStatement { first_row });
            return None;
        }
        self.texts.insert(folded(text), row.row);
        // A poll is a question.
        let is_poll = row.answers.values().flatten().any(|(_, answer)| !answer.is_empty());
        let advice = advice(text).into_iter().filter(|kind| !is_poll || *kind != ProblemKind::Question);
        for kind in advice {
            self.problems.at(row.row, *column, kind);
        }
        Some(text.clone())
    }

    fn source(&mut self, row: &DraftRow) -> Option<StatementSource> {
        let Field { column, text } = &row.source;
        if text.is_empty() {
            // A row without a statement has a larger problem.
            if self.have_sources && !row.text.is_empty() {
                self.problems.at(row.row, *column, ProblemKind::NoSource);
            }
            return Some(StatementSource::Regiegroep);
        }
        let found = source(text);
        if found.is_none() {
            let kind = ProblemKind::UnknownSource { found: shown(text), nearest: nearest_source(text) };
            self.problems.at(row.row, *column, kind);
        }
        found
    }

    /// The criterion, where there is one; the error is already noted.
    fn criterion(&mut self, row: &DraftRow) -> Result<Option<Criterion>, ()> {
        let Field { column, text } = &row.criterion;
        if text.is_empty() {
            return Ok(None);
        }
        let found = criterion(text);
        if found.is_none() {
            self.problems.at(row.row, *column, ProblemKind::UnknownCriterion { found: shown(text) });
        }
        found.map(Some).ok_or(())
    }

    fn translations(&mut self, row: &DraftRow) -> BTreeMap<Language, String> {
        let mut translations = BTreeMap::new();
        for language in self.languages.clone() {
            let field = row.translations.get(&language).cloned().unwrap_or_default();
            if field.is_empty() {
                if !row.text.is_empty() {
                    self.problems.at(row.row, field.column, ProblemKind::MissingTranslation { language });
                }
            } else if let Some(kind) = statement_fault_of(&field.text) {
                self.problems.at(row.row, field.column, kind);
            } else {
                translations.insert(language, field.text);
            }
        }
        translations
    }
}

/// What makes the text of a statement unfit for the screen, in any language.
fn statement_fault_of(text: &str) -> Option<ProblemKind> {
    let length = text.chars().count();
    let too_long = length > MAX_STATEMENT_CHARS;
    fault_of(text).or(too_long.then_some(ProblemKind::TooLong { length, limit: MAX_STATEMENT_CHARS }))
}

/// What makes a text of any length unfit for the screen.
pub(super) fn fault_of(text: &str) -> Option<ProblemKind> {
    if let Some(character) = hidden_character(text) {
        return Some(ProblemKind::HiddenCharacter { character });
    }
    FORMULA_ERRORS.contains(&text).then(|| ProblemKind::FormulaError { found: text.to_owned() })
}
