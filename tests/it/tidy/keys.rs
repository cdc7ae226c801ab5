//! Whether every sentence that is asked for exists, and every sentence that exists is asked for.

use std::collections::BTreeSet;

use crate::tidy::source::{Literal, Source};

/// A file of sentences.
pub(super) struct Sentences<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
}

/// The names of sentences that code makes up, and those that nothing asks for yet.
pub(super) struct Exceptions<'a> {
    /// The beginnings of names that end in a `format!`, each with what comes behind it.
    pub(super) built: &'a [(&'a str, &'a str)],
    pub(super) not_yet: &'a [&'a str],
}

/// What is wrong with the names of sentences, as `path:line: message`.
pub(super) fn check(
    sources: &[Source],
    sentences: &Sentences<'_>,
    exceptions: &Exceptions<'_>,
) -> Vec<String> {
    let defined = defined(sentences.text);
    let names: BTreeSet<&str> = defined.iter().map(|(_, name)| *name).collect();
    let mut said: BTreeSet<&str> = referred_to(sentences.text);
    let mut wrong = Vec::new();
    for source in sources {
        for literal in &source.literals {
            said.insert(&literal.text);
            if asks_for_sentence(source, literal) && !names.contains(literal.text.as_str()) {
                wrong.push(source.report(literal.at, &format!("there is no sentence {:?}", literal.text)));
            }
            if let Some(beginning) = beginning_of_built(source, literal)
                && !exceptions.built.iter().any(|(known, _)| *known == beginning)
            {
                wrong.push(source.report(literal.at, &format!("{beginning:?} has no row in BUILT_NAMES")));
            }
        }
    }
    for (line, name) in &defined {
        let is_built = exceptions.built.iter().any(|(beginning, _)| name.starts_with(beginning));
        if !said.contains(name) && !is_built && !exceptions.not_yet.contains(name) {
            wrong.push(format!("{}:{line}: nothing asks for the sentence {name:?}", sentences.path));
        }
    }
    wrong.extend(stale(&said, exceptions));
    wrong
}

/// Exceptions that are none any more.
fn stale(said: &BTreeSet<&str>, exceptions: &Exceptions<'_>) -> Vec<String> {
    let built = exceptions.built.iter().map(|(beginning, _)| *beginning);
    let built =
        built.filter(|beginning| !said.iter().any(|text| text.starts_with(&format!("{beginning}{{"))));
    let built =
        built.map(|beginning| format!("no name of a sentence is made with \"{beginning}{{…}}\" any more"));
    let not_yet = exceptions.not_yet.iter().filter(|name| said.contains(*name));
    let not_yet =
        not_yet.map(|name| format!("the sentence {name:?} is asked for now: take it out of NOT_YET"));
    built.chain(not_yet).collect()
}

/// Whether this is the name in `texts.get("…")` or `texts.with("…"`, broken over lines or not.
fn asks_for_sentence(source: &Source, literal: &Literal) -> bool {
    asks_texts(&source.code[..literal.at])
}

/// What stands before the first gap in `texts.get(&format!("…{}"))`.
fn beginning_of_built<'a>(source: &Source, literal: &'a Literal) -> Option<&'a str> {
    let before = source.code[..literal.at].trim_end().strip_suffix("format!(")?;
    let (beginning, _) = literal.text.split_once('{')?;
    asks_texts(before.trim_end().strip_suffix('&')?).then_some(beginning)
}

fn asks_texts(before: &str) -> bool {
    let method = [".get(", ".with("].iter().find_map(|method| before.trim_end().strip_suffix(method));
    method.is_some_and(|receiver| receiver.trim_end().ends_with("texts"))
}

/// The line and the name of each sentence.
fn defined(text: &str) -> Vec<(usize, &str)> {
    let name = |line: &'_ str| {
        line.find(" =").filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase()))
    };
    let lines = text.lines().enumerate();
    lines.filter_map(|(idx, line)| Some((idx + 1, line.get(..name(line)?)?))).collect()
}

/// The names that other sentences mention, as `{ name }`.
fn referred_to(text: &str) -> BTreeSet<&str> {
    let inside = text.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    inside.map(str::trim).collect()
}
