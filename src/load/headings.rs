//! The headings of a list of statements, and the keys of a TOML file: the same words in Dutch and English.

use crate::domain::Language;
use crate::load::words::folded;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Heading {
    Number,
    Text(Language),
    Source,
    Criterion,
    /// An answer of a poll, by its number from 1.
    Answer(u8, Language),
}

const WORDS: &[(Heading, &[&str])] = &[
    (Heading::Number, &["nr", "nummer", "no", "number", "num", "volgnr", "volgnummer", "stellingnummer"]),
    (
        Heading::Text(Language::DUTCH),
        &[
            "stelling",
            "stellingen",
            "statement",
            "statements",
            "tekst",
            "text",
            "nederlands",
            "dutch",
            "uitspraak",
            "stellingnederlands",
            "stellingnl",
            "detekst",
            "destelling",
        ],
    ),
    (
        Heading::Source,
        &["vanwie", "herkomst", "bron", "source", "from", "van", "wie", "afzender", "fromwhom"],
    ),
    (Heading::Criterion, &["criterium", "criterion", "criteria", "crit", "criteriumnr", "criteriumnummer"]),
];

/// Languages spoken at Dutch schools, by their Dutch, English or own name.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("en", &["engels", "english"]),
    ("tr", &["turks", "turkish", "turkce"]),
    ("ar", &["arabisch", "arabic"]),
    ("pl", &["pools", "polish", "polski"]),
    ("uk", &["oekraiens", "ukrainian"]),
    ("ti", &["tigrinya", "tigrigna", "tigrinja"]),
    ("bg", &["bulgaars", "bulgarian"]),
    ("de", &["duits", "german", "deutsch"]),
    ("es", &["spaans", "spanish", "espanol"]),
    ("fa", &["farsi", "perzisch", "persian"]),
    ("fr", &["frans", "french", "francais"]),
    ("pt", &["portugees", "portuguese"]),
    ("ro", &["roemeens", "romanian"]),
    ("so", &["somalisch", "somali"]),
    ("zh", &["chinees", "chinese"]),
];

/// What a heading stands for: a known word in any case and with any marks, the name of a language, or its
/// two-letter code.
pub(super) fn heading(text: &str) -> Option<Heading> {
    if text.trim() == "#" {
        return Some(Heading::Number);
    }
    let word = folded(text);
    let known = WORDS.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(heading, _)| *heading);
    known.or_else(|| answer(&word)).or_else(|| language(&word).map(Heading::Text))
}

/// `antwoord 2`, and with a language behind it its translation: `Antwoord 2 (Engels)`, `answer 2 en`.
fn answer(word: &str) -> Option<Heading> {
    const MAX_DIGITS: usize = 2;
    let rest = word.strip_prefix("antwoord").or_else(|| word.strip_prefix("answer"))?;
    let n_digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = rest.split_at_checked(n_digits).filter(|_| n_digits <= MAX_DIGITS)?;
    let number = digits.parse().ok().filter(|number| *number > 0)?;
    let language = match rest {
        "" | "nederlands" | "dutch" => Language::DUTCH,
        word => language(word)?,
    };
    Some(Heading::Answer(number, language))
}

fn language(word: &str) -> Option<Language> {
    let word = word.strip_prefix("vertaling").or_else(|| word.strip_suffix("vertaling")).unwrap_or(word);
    let named = LANGUAGES.iter().find(|(_, names)| names.contains(&word)).map(|(code, _)| *code);
    Language::parse(named.unwrap_or(word))
}

#[cfg(test)]
mod tests {
    use super::{Heading, heading};
    use crate::domain::Language;

    #[test]
    fn headings_are_known_in_both_languages_whatever_the_capitals_and_marks() {
        for text in ["Nr.", "nummer", "No", "NUMBER", "#", " # "] {
            assert_eq!(heading(text), Some(Heading::Number), "{text}");
        }
        for text in ["Stelling", "statement", "Tekst:", "TEXT", "nl"] {
            assert_eq!(heading(text), Some(Heading::Text(Language::DUTCH)), "{text}");
        }
        for text in ["Van wie?", "herkomst", "Bron", "source", "From"] {
            assert_eq!(heading(text), Some(Heading::Source), "{text}");
        }
        for text in ["Criterium", "criterion"] {
            assert_eq!(heading(text), Some(Heading::Criterion), "{text}");
        }
    }

    #[test]
    fn languages_are_known_by_name_and_by_any_two_letter_code() {
        let code = |text: &str| match heading(text) {
            Some(Heading::Text(language)) => language.code().to_owned(),
            Some(Heading::Number | Heading::Source | Heading::Criterion | Heading::Answer(..)) | None => {
                String::new()
            }
        };
        let texts = ["Engels", "Oekraïens", "Vertaling Turks", "ti", "AR", "Pools", "sq", "Opmerking"];
        assert_eq!(texts.map(code), ["en", "uk", "tr", "ti", "ar", "pl", "sq", ""]);
    }

    #[test]
    fn answers_are_known_by_their_number_and_the_language_behind_it() {
        let code = |text: &str| match heading(text) {
            Some(Heading::Answer(number, language)) => format!("{number} {}", language.code()),
            Some(Heading::Number | Heading::Source | Heading::Criterion | Heading::Text(_)) | None => {
                String::new()
            }
        };
        let texts = [
            "Antwoord 1",
            "answer_6",
            "ANTWOORD 2 (en)",
            "Answer 3 en",
            "antwoord 4 Oekraïens",
            "Antwoord 12",
        ];
        assert_eq!(texts.map(code), ["1 nl", "6 nl", "2 en", "3 en", "4 uk", "12 nl"]);
        let others = ["antwoord", "antwoorden", "antwoord 0", "antwoord 123", "antwoord 1 oud", "antwoord a"];
        assert_eq!(others.map(code), [""; 6]);
    }
}
