//! `woordenlijst.txt`: words that make a note stand out at the staff desk, one a line. Nothing is deleted by it.

use std::collections::BTreeSet;
use std::path::Path;

use crate::config::problem::{Problem, ProblemKind};
use crate::config::sheet::text_of;
use crate::config::{WORDS_FILE, of_file};
use crate::load::folded;

/// The most words; more would slow down the list of notes and help nobody.
const MAX_WORDS: usize = 2000;
const MAX_BYTES: usize = 64 * 1024;

/// The words, folded: small letters without accents. Lines that begin with `#` are for people. No file, no words.
pub(super) fn read(dir: &Path, problems: &mut Vec<Problem>) -> BTreeSet<String> {
    let text = match text_of(dir, WORDS_FILE) {
        Some(Ok(text)) => text,
        Some(Err(problem)) => {
            problems.push(problem);
            return BTreeSet::new();
        }
        None => return BTreeSet::new(),
    };
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with('#'));
    let words: BTreeSet<String> =
        lines.flat_map(str::split_whitespace).map(folded).filter(|word| !word.is_empty()).collect();
    if text.len() > MAX_BYTES || words.len() > MAX_WORDS {
        let limit_bytes = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
        problems.push(of_file(WORDS_FILE, ProblemKind::FileTooLarge { limit_bytes }));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::read;

    fn words(bytes: &[u8]) -> Result<Vec<String>, usize> {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("woordenlijst.txt"), bytes).unwrap();
        let mut problems = Vec::new();
        let words = read(dir.path(), &mut problems);
        if problems.is_empty() { Ok(words.into_iter().collect()) } else { Err(problems.len()) }
    }

    #[test]
    fn a_word_list_is_one_word_a_line_without_accents_capitals_and_comments() {
        assert_eq!(
            words("# uitleg\r\nKlootzak\r\n\r\n  idi\u{f6}ot \n#x\n!!\n".as_bytes()).unwrap(),
            ["idioot", "klootzak"]
        );
        assert!(words(b"").unwrap().is_empty());
        let nowhere = tempfile::tempdir().unwrap();
        let mut problems = Vec::new();
        assert!(read(nowhere.path(), &mut problems).is_empty() && problems.is_empty());
    }

    #[test]
    fn a_word_list_that_is_too_large_or_no_text_is_a_problem() {
        assert_eq!(words(&b"woord \n".repeat(20_000)), Err(1));
        let many: String = (0..2001).fold(String::new(), |words, number| words + &format!("woord{number}\n"));
        assert_eq!(words(many.as_bytes()), Err(1));
        assert_eq!(words(b"caf\xe9"), Err(1));
    }
}
