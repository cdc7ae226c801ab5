//! `topics.toml`: what a thema-uurtje could be about.

use std::collections::BTreeSet;

use crate::config::problem::ProblemKind;
use crate::config::section::Section;
use crate::domain::{Language, MOST_TOPICS, Topic, TopicCode, Translations};

/// The longest code and the longest name that fits on its place on the screen, in characters.
const MAX_CODE_CHARS: usize = 30;
const MAX_NAME_CHARS: usize = 40;

/// The keys of the names in other languages.
const OTHER_NAMES: &[(&str, Language)] = &[("name_en", Language::ENGLISH)];

/// All topics, in the order of the file.
pub(super) fn topics(root: &mut Section<'_, '_>) -> Vec<Topic> {
    let (mut codes, mut n_topics) = (BTreeSet::new(), 0);
    root.sections("topic", |section| {
        n_topics += 1;
        if n_topics == MOST_TOPICS + 1 {
            section.complain("", ProblemKind::TooMany { most: MOST_TOPICS });
        }
        topic(section, &mut codes)
    })
}

fn topic(section: &mut Section<'_, '_>, codes: &mut BTreeSet<TopicCode>) -> Option<Topic> {
    let code = section.needed("code", |section, key| section.checked(key, code_of));
    if let Some(code) = code.clone()
        && !codes.insert(code.clone())
    {
        section.complain("code", ProblemKind::Taken { key: "code".to_owned(), word: code.0 });
    }
    let name = section.needed("name", |section, key| section.line(key, MAX_NAME_CHARS));
    let mut names = Translations::new();
    for (key, language) in OTHER_NAMES {
        names.extend(section.line(key, MAX_NAME_CHARS).map(|name| (*language, name)));
    }
    names.insert(Language::DUTCH, name?);
    Some(Topic { code: code?, names })
}

fn code_of(word: &str) -> Result<TopicCode, ProblemKind> {
    let is_plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if MAX_CODE_CHARS < word.chars().count() {
        return Err(ProblemKind::TooLong { key: "code".to_owned(), max_chars: MAX_CODE_CHARS });
    }
    if word.starts_with('-') || !word.chars().all(is_plain) {
        return Err(ProblemKind::BadCode { key: "code".to_owned(), word: word.to_owned() });
    }
    Ok(TopicCode(word.to_owned()))
}
