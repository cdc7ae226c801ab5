//! Reads `.toml`: the keys of the evening, then one `[[statement]]` for each statement.

use std::ops::Range;

use chrono::{NaiveDate, NaiveTime};
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use crate::domain::Language;
use crate::domain::{ProblemKind, Problems};
use crate::load::dates::{find_date, time};
use crate::load::draft::{Draft, DraftRow, Field};
use crate::load::encoding::text_of;
use crate::load::headings::{Heading, heading};
use crate::load::preamble;
use crate::load::words::{folded, shown, tidied};

/// The largest file. The parser may take fifty times as much memory as the file is long.
const MAX_TOML_BYTES: usize = 2 * 1024 * 1024;

/// Reads the evening and its statements. The row of a problem is the line in the file.
pub(super) fn read(bytes: &[u8], problems: &mut Problems) -> Option<Draft> {
    if bytes.len() > MAX_TOML_BYTES {
        problems.whole_file(ProblemKind::FileTooLarge { limit_mib: MAX_TOML_BYTES / (1024 * 1024) });
        return None;
    }
    let text = text_of(bytes);
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    let mut found = Reading { text, problems, draft: Draft::default() };
    match DeTable::parse(text) {
        Ok(table) => found.evening(table.get_ref()),
        Err(error) => {
            let span = error.span().unwrap_or(0..0);
            let character = found.character(&span);
            let kind = ProblemKind::BrokenToml { character, message: shown_message(error.message()) };
            found.problem(&span, kind);
            return None;
        }
    }
    let Reading { draft, problems, .. } = found;
    if draft.rows.is_empty() {
        problems.whole_file(ProblemKind::NoStatements);
    }
    Some(draft)
}

/// The parser's own words, on one line.
fn shown_message(message: &str) -> String {
    const MAX_MESSAGE_CHARS: usize = 120;
    tidied(message).chars().take(MAX_MESSAGE_CHARS).collect()
}

type Key<'i> = Spanned<DeString<'i>>;

/// What was read so far.
struct Reading<'a> {
    text: &'a str,
    problems: &'a mut Problems,
    draft: Draft,
}

impl Reading<'_> {
    fn evening(&mut self, table: &DeTable<'_>) {
        for (key, value) in table {
            let is_read = match folded(key.get_ref()).as_str() {
                "date" | "datum" => set(&mut self.draft.date, date_of(value.get_ref())),
                "title" | "titel" => {
                    set(&mut self.draft.title, text_value(value.get_ref()).and_then(|t| preamble::title(&t)))
                }
                "opens" | "opent" | "open" => set(&mut self.draft.opens, time_of(value.get_ref())),
                "closes" | "sluit" | "dicht" => set(&mut self.draft.closes, time_of(value.get_ref())),
                "statement" | "statements" | "stelling" | "stellingen" => self.statements(value.get_ref()),
                _ => {
                    self.unknown_key(key);
                    continue;
                }
            };
            if !is_read {
                self.wrong_value(key);
            }
        }
        self.draft.rows.sort_by_key(|row| row.row);
    }

    /// Reads all statements; whether they are tables.
    fn statements(&mut self, value: &DeValue<'_>) -> bool {
        let DeValue::Array(statements) = value else { return false };
        for statement in statements {
            let DeValue::Table(table) = statement.get_ref() else { return false };
            // The header `[[statement]]` stands where its table begins.
            let row = self.statement(self.line(&statement.span()), table);
            self.draft.rows.push(row);
        }
        true
    }

    fn statement(&mut self, line: u32, table: &DeTable<'_>) -> DraftRow {
        let mut row = DraftRow { row: line, ..DraftRow::default() };
        for (key, value) in table {
            if matches!(folded(key.get_ref()).as_str(), "answers" | "antwoorden") {
                if !self.answers(&mut row, value.get_ref()) {
                    self.wrong_value(key);
                }
                continue;
            }
            let Some(heading) = heading(key.get_ref()) else {
                self.unknown_key(key);
                continue;
            };
            if let (Heading::Text(_), DeValue::Table(texts)) = (heading, value.get_ref()) {
                self.texts(&mut row, texts);
            } else if let Some(text) = text_value(value.get_ref()) {
                put(&mut row, heading, &text);
            } else {
                self.wrong_value(key);
            }
        }
        row
    }

    /// Reads `text = { nl = "…", en = "…" }`.
    fn texts(&mut self, row: &mut DraftRow, table: &DeTable<'_>) {
        for (key, value) in table {
            match (heading(key.get_ref()), text_value(value.get_ref())) {
                (Some(heading @ Heading::Text(_)), Some(text)) => put(row, heading, &text),
                (Some(Heading::Text(_)), None) => self.wrong_value(key),
                (
                    Some(Heading::Number | Heading::Source | Heading::Criterion | Heading::Answer(..)) | None,
                    _,
                ) => {
                    self.unknown_key(key);
                }
            }
        }
    }

    /// Reads `answers = ["…", { nl = "…", en = "…" }]`; whether it is such a list.
    fn answers(&mut self, row: &mut DraftRow, value: &DeValue<'_>) -> bool {
        let DeValue::Array(answers) = value else { return false };
        for (number, answer) in (1..=u8::MAX).zip(answers) {
            // An empty one keeps its place.
            row.put_answer(number, Language::DUTCH, Field::default());
            if let DeValue::Table(texts) = answer.get_ref() {
                for (key, text) in texts {
                    match (heading(key.get_ref()), text_value(text.get_ref())) {
                        (Some(Heading::Text(language)), Some(text)) => {
                            row.put_answer(number, language, Field { column: None, text: tidied(&text) });
                        }
                        (Some(Heading::Text(_)), None) => self.wrong_value(key),
                        (Some(_) | None, _) => self.unknown_key(key),
                    }
                }
            } else if let Some(text) = text_value(answer.get_ref()) {
                row.put_answer(number, Language::DUTCH, Field { column: None, text: tidied(&text) });
            } else {
                return false;
            }
        }
        true
    }

    fn unknown_key(&mut self, key: &Key<'_>) {
        self.problem(&key.span(), ProblemKind::UnknownKey { key: shown(key.get_ref()) });
    }

    fn wrong_value(&mut self, key: &Key<'_>) {
        self.problem(&key.span(), ProblemKind::WrongValue { key: shown(key.get_ref()) });
    }

    fn problem(&mut self, span: &Range<usize>, kind: ProblemKind) {
        let line = self.line(span);
        self.problems.at(line, None, kind);
    }

    /// The line where a span begins, from 1.
    fn line(&self, span: &Range<usize>) -> u32 {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        u32::try_from(before.matches('\n').count()).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// The character in that line, from 1.
    fn character(&self, span: &Range<usize>) -> usize {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        before.rsplit('\n').next().unwrap_or_default().chars().count() + 1
    }
}

/// Fills a place; whether there was something to fill it with.
fn set<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    *place = value;
    place.is_some()
}

fn put(row: &mut DraftRow, heading: Heading, text: &str) {
    let field = Field { column: None, text: tidied(text) };
    match heading {
        Heading::Number => row.number = field,
        Heading::Text(language) if language == Language::DUTCH => row.text = field,
        Heading::Text(language) => {
            row.translations.insert(language, field);
        }
        Heading::Source => row.source = field,
        Heading::Criterion => row.criterion = field,
        Heading::Answer(number, language) => row.put_answer(number, language, field),
    }
}

/// A text, or a number as it is written.
fn text_value(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => Some(number.to_string()),
        DeValue::Float(number) => Some(number.to_string()),
        DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => None,
    }
}

fn date_of(value: &DeValue<'_>) -> Option<NaiveDate> {
    match value {
        DeValue::Datetime(moment) => find_date(&moment.date?.to_string()),
        DeValue::String(text) => find_date(text),
        DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Array(_)
        | DeValue::Table(_) => None,
    }
}

fn time_of(value: &DeValue<'_>) -> Option<NaiveTime> {
    match value {
        DeValue::Datetime(moment) => time(&moment.time?.to_string()),
        DeValue::String(text) => time(text),
        DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Array(_)
        | DeValue::Table(_) => None,
    }
}
