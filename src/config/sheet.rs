//! One TOML file: its text, the places in it, and what has been found wrong so far.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;
use std::{fs, io};

use toml::de::DeTable;

use crate::config::mend::{Mended, mend};
use crate::config::problem::{Position, Problem, ProblemKind};
use crate::config::section::Section;

/// A file larger than this is not a settings file.
const MAX_FILE_BYTES: u64 = 1024 * 1024;

/// More problems than this in one file help nobody.
const MAX_PROBLEMS: usize = 200;

/// A file being read.
pub(super) struct Sheet<'t> {
    file: &'t str,
    text: &'t str,
    /// With the offset in bytes.
    found: Vec<(Option<usize>, String, ProblemKind)>,
    /// Every key that was asked for: its table and its name.
    known: BTreeSet<(String, &'static str)>,
    /// Keys nobody asked for, told about at the end, when all known keys are known.
    unknown: Vec<(usize, String, String)>,
}

/// What came out of a file.
pub(super) struct Outcome {
    pub problems: Vec<Problem>,
    #[cfg(test)]
    pub known: BTreeSet<(String, &'static str)>,
}

/// Lets `read` take what it needs out of a TOML text, and tells all that is wrong in it.
pub(super) fn read_sheet(file: &str, text: &str, read: impl FnOnce(&mut Section<'_, '_>)) -> Outcome {
    // Notepad puts a byte-order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Mended { text: mended, mistakes, hidden, whole, trusted_until } = mend(text);
    let (table, _told) = DeTable::parse_recoverable(&mended);
    let mut sheet = Sheet { file, text, found: Vec::new(), known: BTreeSet::new(), unknown: Vec::new() };
    let mut root = Section::new(&mut sheet, Some(table.get_ref()), None, String::new());
    read(&mut root);
    root.finish();
    sheet.tell_unknown_keys();
    if !mistakes.is_empty() {
        // What a mistake hides would be called missing, and what it shifts unknown: keep what is sure.
        let is_hidden = |kind: &ProblemKind| kind.absent_key().is_some_and(|key| hidden.contains(key));
        sheet.found.retain(|(at, _, kind)| {
            at.is_none_or(|at| at < trusted_until) && (kind.is_about_a_value() || (whole && !is_hidden(kind)))
        });
    }
    for (at, syntax) in mistakes {
        sheet.push(Some(at), String::new(), ProblemKind::Syntax(syntax));
    }
    let problems = sheet.problems();
    Outcome {
        problems,
        #[cfg(test)]
        known: sheet.known,
    }
}

impl Sheet<'_> {
    /// Notes a problem at this offset. After the most that is told, only that there are more.
    pub(super) fn push(&mut self, at: Option<usize>, section: String, kind: ProblemKind) {
        match self.found.len() {
            MAX_PROBLEMS.. => {}
            n if n + 1 == MAX_PROBLEMS => self.found.push((None, String::new(), ProblemKind::More)),
            _ => self.found.push((at, section, kind)),
        }
    }

    /// How much was found so far.
    pub(super) fn n_found(&self) -> usize {
        self.found.len()
    }

    /// The text between two offsets, as it was written.
    pub(super) fn raw(&self, span: std::ops::Range<usize>) -> &str {
        self.text.get(span).unwrap_or("")
    }

    /// Notes that this key of this table is asked for.
    pub(super) fn know(&mut self, section: &str, key: &'static str) {
        self.known.insert((section.to_owned(), key));
    }

    /// Whether somebody asks for this key of this table.
    pub(super) fn knows(&self, section: &str, key: &str) -> bool {
        self.known.iter().any(|(known_in, name)| known_in == section && *name == key)
    }

    /// Notes a key that nobody asks for.
    pub(super) fn unknown(&mut self, at: usize, section: &str, key: &str) {
        if self.unknown.len() < MAX_PROBLEMS {
            self.unknown.push((at, section.to_owned(), key.to_owned()));
        }
    }

    fn tell_unknown_keys(&mut self) {
        for (at, section, key) in std::mem::take(&mut self.unknown) {
            let in_here = self.known.iter().filter(|(name, _)| *name == section).map(|(_, key)| *key);
            let nearest = nearest(&key, in_here).map(str::to_owned);
            let elsewhere = self.known.iter().find(|(_, name)| *name == key);
            let belongs_in = elsewhere.map(|(section, _)| section.clone()).filter(|name| !name.is_empty());
            self.push(Some(at), section, ProblemKind::UnknownKey { key, nearest, belongs_in });
        }
    }

    fn problems(&mut self) -> Vec<Problem> {
        let mut found = std::mem::take(&mut self.found);
        // Stable, so what has no place stays in front, and "there are more" goes last.
        found.sort_by_key(|(at, _, kind)| (*kind == ProblemKind::More, *at));
        let problem = |(at, section, kind): (Option<usize>, String, ProblemKind)| Problem {
            file: self.file.to_owned(),
            position: at.map(|at| position(self.text, at)),
            section,
            kind,
        };
        found.into_iter().map(problem).collect()
    }
}

/// Line and column of an offset in bytes.
fn position(text: &str, at: usize) -> Position {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    Position { line, column }
}

/// The word that looks most like this one, if any does.
pub(super) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const ALIKE: f64 = 0.75;
    let word = word.to_lowercase();
    let likeness = |known: &str| strsim::jaro_winkler(&word, &known.to_lowercase());
    known
        .map(|known| (likeness(known), known))
        .filter(|(alike, _)| ALIKE <= *alike)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, known)| known)
}

/// The text of a file in the folder; `None` where there is no such file.
pub(super) fn text_of(dir: &Path, file: &str) -> Option<Result<String, Problem>> {
    let problem =
        |position, kind| Some(Err(Problem { file: file.to_owned(), position, section: String::new(), kind }));
    let bytes = match bytes_of(&dir.join(file), MAX_FILE_BYTES) {
        Ok(bytes) => bytes,
        Err(Unread::Missing) => return None,
        Err(Unread::TooLarge) => {
            return problem(None, ProblemKind::FileTooLarge { limit_bytes: MAX_FILE_BYTES });
        }
        Err(Unread::Failed(reason)) => return problem(None, ProblemKind::FileUnreadable { reason }),
    };
    match String::from_utf8(bytes) {
        Ok(text) => Some(Ok(text)),
        Err(err) => {
            let valid = err.as_bytes().get(..err.utf8_error().valid_up_to()).unwrap_or_default();
            let valid = String::from_utf8_lossy(valid);
            let valid = valid.strip_prefix('\u{feff}').unwrap_or(&valid);
            problem(Some(position(valid, valid.len())), ProblemKind::NotUtf8)
        }
    }
}

/// Why a file could not be read.
pub(super) enum Unread {
    Missing,
    TooLarge,
    Failed(String),
}

/// The bytes of a regular file of at most so many bytes. A pipe or a device is not waited for.
pub(super) fn bytes_of(path: &Path, limit_bytes: u64) -> Result<Vec<u8>, Unread> {
    let unread = |err: io::Error| {
        if err.kind() == io::ErrorKind::NotFound { Unread::Missing } else { Unread::Failed(err.to_string()) }
    };
    let meta = fs::metadata(path).map_err(unread)?;
    if !meta.is_file() {
        return Err(Unread::Failed("not a file".to_owned()));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(unread)?;
    file.take(limit_bytes.saturating_add(1)).read_to_end(&mut bytes).map_err(unread)?;
    match u64::try_from(bytes.len()) {
        Ok(n) if n <= limit_bytes => Ok(bytes),
        _ => Err(Unread::TooLarge),
    }
}
