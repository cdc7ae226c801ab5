//! One table of a TOML file: hands out its values, checked, and notes what is wrong.

use std::ops::RangeInclusive;
use std::time::Duration;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::config::problem::{ProblemKind, Wanted};
use crate::config::sheet::{Sheet, nearest};
use crate::config::suggest;

/// A table being read. A getter gives `None` for a key that is not there, is empty, or is wrong; only the
/// last is a problem.
pub(super) struct Section<'s, 't> {
    sheet: &'s mut Sheet<'t>,
    /// None where the file does not have this table: all keys are missing then.
    table: Option<&'s DeTable<'s>>,
    /// The offset of its header.
    header: Option<usize>,
    /// As it is written: `[screen]`, `[[event]]`; empty above the first table.
    name: String,
}

impl<'s, 't> Section<'s, 't> {
    pub(super) fn new(
        sheet: &'s mut Sheet<'t>,
        table: Option<&'s DeTable<'s>>,
        header: Option<usize>,
        name: String,
    ) -> Self {
        Self { sheet, table, header, name }
    }

    /// Notes the keys that nobody asked for. Called once all have been asked for.
    pub(super) fn finish(self) {
        for key in self.table.into_iter().flat_map(DeTable::keys) {
            if !self.sheet.knows(&self.name, key.get_ref()) {
                self.sheet.unknown(key.span().start, &self.name, key.get_ref());
            }
        }
    }

    /// The table `[key]` below this one, read by `read` whether it is there or not.
    pub(super) fn section<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Section<'_, 't>) -> T,
    ) -> T {
        let value = self.value(key);
        let table = value.and_then(|value| value.get_ref().as_table());
        if value.is_some() && table.is_none() {
            self.wrong_type(key, Wanted::Section, format!("[{key}]"));
        }
        let header = value.map(|value| value.span().start);
        let mut section = Section::new(self.sheet, table, header, format!("[{key}]"));
        let read = read(&mut section);
        section.finish();
        read
    }

    /// All tables `[[key]]`, each read by `read`; what gives `None` is left out.
    pub(super) fn sections<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&mut Section<'_, 't>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let mut all = Vec::new();
        let entries = value.get_ref().as_array().into_iter().flatten();
        for entry in entries {
            match entry.get_ref().as_table() {
                Some(table) => {
                    let header = Some(entry.span().start);
                    let mut section = Section::new(self.sheet, Some(table), header, format!("[[{key}]]"));
                    all.extend(read(&mut section));
                    section.finish();
                }
                None => self.wrong_type(key, Wanted::Sections, format!("[[{key}]]")),
            }
        }
        if !value.get_ref().is_array() {
            self.wrong_type(key, Wanted::Sections, format!("[[{key}]]"));
        }
        all
    }

    /// What `get` gives for this key, and a problem where there is nothing.
    pub(super) fn needed<T>(
        &mut self,
        key: &'static str,
        get: impl FnOnce(&mut Self, &'static str) -> Option<T>,
    ) -> Option<T> {
        let n_before = self.sheet.n_found();
        let found = get(self, key);
        if found.is_none() && self.sheet.n_found() == n_before {
            let name = key.to_owned();
            let kind = if self.has(key) {
                ProblemKind::Empty { key: name }
            } else {
                ProblemKind::MissingKey { key: name }
            };
            self.complain(key, kind);
        }
        found
    }

    /// Whether the key stands there, right or wrong.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.is_some_and(|table| table.contains_key(key))
    }

    /// Notes a problem where the value of this key stands, or else at the header.
    pub(super) fn complain(&mut self, key: &str, kind: ProblemKind) {
        let value = self.table.and_then(|table| table.get(key));
        let at = value.map(|value| value.span().start).or(self.header);
        self.sheet.push(at, self.name.clone(), kind);
    }

    /// A text on one line.
    pub(super) fn line(&mut self, key: &'static str, max_chars: usize) -> Option<String> {
        let text = self.text(key)?;
        let words: Vec<&str> = text.split(|c: char| c.is_whitespace() || c.is_control()).collect();
        let line = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        self.of_length(key, line, max_chars)
    }

    /// A text that may have more lines.
    pub(super) fn paragraph(&mut self, key: &'static str, max_chars: usize) -> Option<String> {
        let text = self.text(key)?;
        let clean = |c: char| if c.is_control() && c != '\n' { ' ' } else { c };
        let lines = text.replace("\r\n", "\n").chars().map(clean).collect::<String>();
        self.of_length(key, lines.trim().to_owned(), max_chars)
    }

    /// A line that `check` makes something of, or says what is wrong with.
    pub(super) fn checked<T>(
        &mut self,
        key: &'static str,
        check: impl FnOnce(&str) -> Result<T, ProblemKind>,
    ) -> Option<T> {
        const MAX_CHARS: usize = 500;
        let line = self.line(key, MAX_CHARS)?;
        match check(&line) {
            Ok(value) => Some(value),
            Err(kind) => {
                self.complain(key, kind);
                None
            }
        }
    }

    /// One of a few words, and what it stands for.
    pub(super) fn word<T: Copy>(&mut self, key: &'static str, allowed: &[(&str, T)]) -> Option<T> {
        self.checked(key, |word| {
            let found = allowed.iter().find(|(known, _)| *known == word);
            found.map(|(_, meaning)| *meaning).ok_or_else(|| {
                let words = || allowed.iter().map(|(known, _)| *known);
                unknown_word(key, word, words())
            })
        })
    }

    /// A list of texts. Each is read by `read`, which tells what is wrong with it.
    pub(super) fn list<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&str) -> Result<T, ProblemKind>,
    ) -> Option<Vec<T>> {
        let value = self.value(key)?;
        let n_before = self.sheet.n_found();
        let mut all = Vec::new();
        for entry in value.get_ref().as_array().into_iter().flatten() {
            match entry.get_ref().as_str().map(|word| read(word.trim())) {
                Some(Ok(found)) => all.push(found),
                Some(Err(kind)) => self.sheet.push(Some(entry.span().start), self.name.clone(), kind),
                None => {
                    self.wrong_type(key, Wanted::List, suggest::list(key, "nl"));
                    break;
                }
            }
        }
        if !value.get_ref().is_array() {
            let word = value.get_ref().as_str().unwrap_or("nl");
            self.wrong_type(key, Wanted::List, suggest::list(key, word));
        }
        (self.sheet.n_found() == n_before).then_some(all)
    }

    /// A whole number within bounds.
    pub(super) fn whole(&mut self, key: &'static str, bounds: RangeInclusive<u32>) -> Option<u32> {
        let value = self.value(key)?;
        let (min, max) = (f64::from(*bounds.start()), f64::from(*bounds.end()));
        let DeValue::Integer(number) = value.get_ref() else {
            let write = suggest::number(key, value.get_ref(), min, true);
            self.wrong_type(key, Wanted::WholeNumber, write);
            return None;
        };
        let number = u32::from_str_radix(number.as_str(), number.radix()).ok();
        let within = number.filter(|number| bounds.contains(number));
        if within.is_none() {
            self.complain(key, ProblemKind::OutOfBounds { key: key.to_owned(), min, max });
        }
        within
    }

    /// A number within bounds, with or without decimals.
    pub(super) fn decimal(&mut self, key: &'static str, bounds: RangeInclusive<f64>) -> Option<f64> {
        let value = self.value(key)?;
        let (min, max) = (*bounds.start(), *bounds.end());
        let Some(number) = suggest::written_number(value.get_ref()) else {
            let write = suggest::number(key, value.get_ref(), min, false);
            self.wrong_type(key, Wanted::Number, write);
            return None;
        };
        let within = Some(number).filter(|number| bounds.contains(number));
        if within.is_none() {
            self.complain(key, ProblemKind::OutOfBounds { key: key.to_owned(), min, max });
        }
        within
    }

    /// A number of whole seconds within bounds.
    pub(super) fn seconds(&mut self, key: &'static str, bounds: RangeInclusive<u32>) -> Option<Duration> {
        self.whole(key, bounds).map(|seconds| Duration::from_secs(u64::from(seconds)))
    }

    /// `true` or `false`.
    pub(super) fn yes_no(&mut self, key: &'static str) -> Option<bool> {
        let value = self.value(key)?;
        if value.get_ref().as_bool().is_none() {
            self.wrong_type(key, Wanted::YesNo, suggest::yes_no(key, value.get_ref()));
        }
        value.get_ref().as_bool()
    }

    /// A text, a date or a time as it was written. TOML has dates and times without quotes too.
    pub(super) fn written(&mut self, key: &'static str, wanted: Wanted, example: &str) -> Option<String> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
            DeValue::Datetime(moment) => Some(moment.to_string()),
            DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => {
                self.wrong_type(key, wanted, format!("{key} = \"{example}\""));
                None
            }
        }
    }

    fn text(&mut self, key: &'static str) -> Option<&'s str> {
        let value = self.value(key)?;
        let text = value.get_ref().as_str();
        if text.is_none() {
            let write = suggest::text(key, value.get_ref(), self.sheet.raw(value.span()));
            self.wrong_type(key, Wanted::Text, write);
        }
        text
    }

    fn of_length(&mut self, key: &str, text: String, max_chars: usize) -> Option<String> {
        if max_chars < text.chars().count() {
            self.complain(key, ProblemKind::TooLong { key: key.to_owned(), max_chars });
            return None;
        }
        Some(text).filter(|text| !text.is_empty())
    }

    fn value(&mut self, key: &'static str) -> Option<&'s Spanned<DeValue<'s>>> {
        self.sheet.know(&self.name, key);
        self.table.and_then(|table| table.get(key))
    }

    fn wrong_type(&mut self, key: &str, wanted: Wanted, write: String) {
        self.complain(key, ProblemKind::WrongType { key: key.to_owned(), wanted, write });
    }
}

/// The problem of a word that is none of these.
pub(super) fn unknown_word<'a>(
    key: &str,
    word: &str,
    allowed: impl Iterator<Item = &'a str> + Clone,
) -> ProblemKind {
    ProblemKind::UnknownWord {
        key: key.to_owned(),
        word: word.to_owned(),
        nearest: nearest(word, allowed.clone()).map(str::to_owned),
        allowed: allowed.map(str::to_owned).collect(),
    }
}

/// Puts what was found over what is usual.
pub(super) fn set<T>(usual: &mut T, found: Option<T>) {
    if let Some(found) = found {
        *usual = found;
    }
}
