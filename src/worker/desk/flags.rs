//! Why a note stands out when it is read before it hangs: a name, a number, a word of the list, junk. A flag is for
//! the eye; nothing is hidden or deleted by it.

use std::collections::BTreeSet;

use crate::domain::{NoteBody, Personal, personal_words};
use crate::kiosk::desk::Flag;
use crate::load::folded;

/// Fewer letters than this say nothing about somebody's keyboard.
const LEAST_LETTERS: usize = 4;

/// What makes this note stand out, each with the words that do; none for most notes and for all drawings. `words` is
/// the school's own list, folded.
pub(super) fn flags(body: &NoteBody, words: &BTreeSet<String>) -> Vec<Flag> {
    let NoteBody::Typed(text) = body else { return Vec::new() };
    let personal = personal_words(text).into_iter().map(|(what, found)| match what {
        Personal::Name => Flag::Name(found),
        Personal::Phone => Flag::Phone(found),
        Personal::Mail => Flag::Mail(found),
    });
    let mut flags: Vec<Flag> = personal.collect();
    let listed = whole_words(text).filter(|word| words.contains(&folded(word)));
    flags.extend(listed.map(|word| Flag::Word(word.to_owned())));
    if is_junk(text) {
        flags.push(Flag::Junk);
    }
    flags
}

/// The words between blanks and marks. An accent that stands loose behind its letter belongs to the word.
fn whole_words(text: &str) -> impl Iterator<Item = &str> {
    let belongs = |letter: char| letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36F}');
    text.split(move |letter| !belongs(letter)).filter(|word| !word.is_empty())
}

/// Nothing but marks, one letter over and over, or letters of which no word can be made. Only Latin letters are
/// judged: not every script writes its vowels.
fn is_junk(text: &str) -> bool {
    let letters: Vec<char> = folded(text).chars().filter(|letter| letter.is_alphabetic()).collect();
    if letters.is_empty() {
        // A number may be an answer, and a smiley is one.
        return !text.trim().is_empty()
            && text.chars().all(|mark| mark.is_ascii_punctuation() || mark.is_whitespace());
    }
    let is_one = letters.windows(2).all(|two| two.first() == two.last());
    let is_latin = letters.iter().all(char::is_ascii_lowercase);
    let has_vowel = letters.iter().any(|letter| "aeiouy".contains(*letter));
    LEAST_LETTERS <= letters.len() && (is_one || (is_latin && !has_vowel))
}

#[cfg(test)]
mod tests {
    use super::flags;
    use crate::domain::NoteBody;
    use crate::kiosk::desk::Flag;

    fn found(text: &str) -> Vec<Flag> {
        let words = ["hoer", "kut", "cunt", "deb", "idioot", "boe"].map(str::to_owned).into();
        flags(&NoteBody::Typed(text.to_owned()), &words)
    }

    #[test]
    fn words_of_the_list_count_whole_and_without_accents_and_capitals() {
        assert_eq!(found("Wat een idi\u{f6}ot!"), [Flag::Word("idi\u{f6}ot".into())]);
        assert_eq!(found("wat een idio\u{308}ot"), [Flag::Word("idio\u{308}ot".into())]);
        assert_eq!(found("KUT, zeg (kut)"), [Flag::Word("KUT".into()), Flag::Word("kut".into())]);
    }

    #[test]
    fn a_word_within_a_word_is_left_alone() {
        for text in
            ["de Boer mag op het plein", "Groeten uit scunthorpe", "Scunthorpe", "kutten", "boeren", ""]
        {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn names_numbers_and_addresses_come_with_what_triggered_them() {
        assert_eq!(
            found("juf Anna: anna@school.nl of 06-12345678"),
            [
                Flag::Mail("anna@school.nl".into()),
                Flag::Phone("06-12345678".into()),
                Flag::Name("Anna".into())
            ]
        );
    }

    #[test]
    fn junk_is_told_and_short_answers_are_not() {
        for junk in ["aaaaaa", "AAAaaa", "sdfgh jkl", "....", "!?", "-"] {
            assert_eq!(found(junk), [Flag::Junk], "{junk}");
        }
        let fine =
            ["ja", "nee", "hmm", "pfff dat weet ik niet", "10", "\u{1f44d}", "Діти", "الأطفال", "jaaaaaa"];
        for text in fine {
            assert_eq!(found(text), [], "{text}");
        }
        assert_eq!(flags(&NoteBody::Drawn(Vec::new()), &std::collections::BTreeSet::new()), []);
    }
}
