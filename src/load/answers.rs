//! The answers of a poll (*peiling*): two to six short texts, each another one.

use std::collections::{BTreeSet, HashMap};

use crate::domain::{
    AnswerProblem, Language, MAX_POLL_ANSWER_CHARS, POLL_ANSWERS, ProblemKind, Problems, Translations,
};
use crate::load::check::fault_of;
use crate::load::draft::{DraftRow, Field};
use crate::load::words::folded;

/// The answers of this row, none where it is an ordinary statement; `None` where something is wrong with them.
/// `languages` are those that the file has translations in.
pub(super) fn answers(
    row: &DraftRow,
    languages: &BTreeSet<Language>,
    problems: &mut Problems,
) -> Option<Vec<Translations>> {
    let given = row.answers.iter().filter(|(_, texts)| texts.values().any(|field| !field.is_empty()));
    let Some(last) = given.map(|(number, _)| *number).max() else { return Some(Vec::new()) };
    let limit = *POLL_ANSWERS.end();
    if usize::from(last) > limit {
        let column = dutch(row, last).column;
        problems.at(row.row, column, ProblemKind::Answer(AnswerProblem::TooMany { limit }));
        return None;
    }
    if usize::from(last) < *POLL_ANSWERS.start() {
        problems.at(row.row, dutch(row, last).column, ProblemKind::Answer(AnswerProblem::One));
        return None;
    }
    let mut check = Check { row, problems, first_seen: HashMap::new() };
    // All are looked at, so that everything that is wrong is told at once.
    let found: Vec<Option<Translations>> = (1..=last).map(|number| check.answer(number, languages)).collect();
    found.into_iter().collect()
}

/// The Dutch text of an answer; without a place where the file has no room for it.
fn dutch(row: &DraftRow, number: u8) -> Field {
    let field = row.answers.get(&number).and_then(|texts| texts.get(&Language::DUTCH));
    field.cloned().unwrap_or_default()
}

struct Check<'a> {
    row: &'a DraftRow,
    problems: &'a mut Problems,
    /// The answer that a text, in its folded form, was seen in first.
    first_seen: HashMap<String, usize>,
}

impl Check<'_> {
    fn answer(&mut self, number: u8, languages: &BTreeSet<Language>) -> Option<Translations> {
        let answer = usize::from(number);
        let field = dutch(self.row, number);
        if !field.text.chars().any(char::is_alphanumeric) {
            self.problems.at(
                self.row.row,
                field.column,
                ProblemKind::Answer(AnswerProblem::Empty { answer }),
            );
            return None;
        }
        let first = *self.first_seen.entry(folded(&field.text)).or_insert(answer);
        if first != answer {
            self.problems.at(
                self.row.row,
                field.column,
                ProblemKind::Answer(AnswerProblem::Same { answer, first }),
            );
            return None;
        }
        let mut texts = Translations::new();
        let mut is_fit = self.take(answer, Language::DUTCH, &field, &mut texts);
        for language in languages {
            let given = self.row.answers.get(&number).and_then(|texts| texts.get(language));
            let field = given.cloned().unwrap_or_default();
            if field.is_empty() {
                let kind = AnswerProblem::MissingTranslation { answer, language: *language };
                self.problems.at(self.row.row, field.column, ProblemKind::Answer(kind));
            } else {
                is_fit &= self.take(answer, *language, &field, &mut texts);
            }
        }
        is_fit.then_some(texts)
    }

    /// Takes a text over; whether it is fit for its button.
    fn take(&mut self, answer: usize, language: Language, field: &Field, texts: &mut Translations) -> bool {
        let length = field.text.chars().count();
        let limit = MAX_POLL_ANSWER_CHARS;
        let too_long =
            (length > limit).then_some(ProblemKind::Answer(AnswerProblem::TooLong { answer, length, limit }));
        if let Some(kind) = fault_of(&field.text).or(too_long) {
            self.problems.at(self.row.row, field.column, kind);
            return false;
        }
        texts.insert(language, field.text.clone());
        true
    }
}
