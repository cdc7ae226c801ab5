//! Words as people write them: the same word in other letters, sources and criteria by their names.

use crate::domain::{Criterion, StatementSource};

/// Small letters and digits only, without accents: `Van wie?` and `VANWIE` are the same word.
pub fn folded(text: &str) -> String {
    let plain = text.chars().flat_map(char::to_lowercase).map(without_accent);
    plain.filter(|character| character.is_alphanumeric()).collect()
}

/// The letter under an accent, for the letters of Western and Central European names.
fn without_accent(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' => 'o',
        'ù'..='ü' | 'ū' | 'ů' => 'u',
        'ý' | 'ÿ' => 'y',
        'ğ' => 'g',
        'ş' | 'ś' | 'š' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        'ł' => 'l',
        other => other,
    }
}

/// The text with single blanks between its words and none around them; marks that nobody sees are dropped.
pub(super) fn tidied(text: &str) -> String {
    // A byte-order mark, a zero-width space and a soft hyphen come along when text is copied from the web.
    let seen = |character: &char| !matches!(character, '\u{FEFF}' | '\u{200B}' | '\u{AD}');
    let text: String = text.chars().filter(seen).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first character that could mislead a reader or spoil the screen: a control character, an embedding or
/// override of the writing direction, or the sign for a character that could not be read.
pub(super) fn hidden_character(text: &str) -> Option<char> {
    let hidden = |character: &char| {
        character.is_control()
            || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFD}')
    };
    text.chars().find(hidden)
}

/// The text as it can be shown in a message: without hidden characters and not too long.
pub(super) fn shown(text: &str) -> String {
    const MAX_SHOWN_CHARS: usize = 40;
    let visible = |character: &char| hidden_character(character.encode_utf8(&mut [0; 4])).is_none();
    let mut shown: String = text.chars().filter(visible).take(MAX_SHOWN_CHARS + 1).collect();
    if shown.chars().count() > MAX_SHOWN_CHARS {
        shown.pop();
        shown.push('…');
    }
    shown
}

/// What people write for the four sources, folded.
const SOURCE_WORDS: &[(StatementSource, &[&str])] = &[
    (
        StatementSource::Regiegroep,
        &["regiegroep", "regiegroepouderbetrokkenheid", "regie", "steeringgroup", "steeringcommittee"],
    ),
    (
        StatementSource::Team,
        &[
            "team",
            "schoolteam",
            "teamleden",
            "leerkracht",
            "leerkrachten",
            "leraar",
            "leraren",
            "docenten",
            "personeel",
            "teacher",
            "teachers",
            "staff",
            "schoolstaff",
        ],
    ),
    (
        StatementSource::Parents,
        &[
            "ouders",
            "ouder",
            "oudersverzorgers",
            "ouderverzorger",
            "verzorgers",
            "parents",
            "parent",
            "parentscarers",
        ],
    ),
    (
        StatementSource::PupilCouncil,
        &[
            "leerlingenraad",
            "leerlingraad",
            "kinderraad",
            "leerlingen",
            "leerling",
            "kinderen",
            "pupilcouncil",
            "pupilscouncil",
            "studentcouncil",
            "schoolcouncil",
            "pupils",
            "students",
            "children",
        ],
    ),
];

/// The source somebody wrote down, with or without *de*, *het* or *the* before it.
pub(super) fn source(text: &str) -> Option<StatementSource> {
    let folded_text = folded(without_article(text));
    SOURCE_WORDS.iter().find(|(_, words)| words.contains(&folded_text.as_str())).map(|(source, _)| *source)
}

/// The source whose name is most like this text, where any is.
pub(super) fn nearest_source(text: &str) -> Option<StatementSource> {
    const ALIKE_FROM: f64 = 0.8;
    let folded_text = folded(without_article(&shown(text)));
    let likeness = |word: &str| strsim::normalized_damerau_levenshtein(word, &folded_text);
    let best = |words: &[&str]| words.iter().map(|word| likeness(word)).fold(0.0, f64::max);
    let alike = SOURCE_WORDS.iter().map(|(source, words)| (*source, best(words)));
    alike
        .filter(|(_, likeness)| *likeness >= ALIKE_FROM)
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(source, _)| source)
}

fn without_article(text: &str) -> &str {
    let text = text.trim();
    let article = |word: &&str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let found = ["van de ", "van het ", "van ", "de ", "het ", "the "].into_iter().find(article);
    found.and_then(|word| text.get(word.len()..)).unwrap_or(text)
}

/// The names of the ten criteria, in order, as the school writes them; a second name where it uses two.
const CRITERION_NAMES: [&[&str]; 10] = [
    &["Een heldere visie op ouderbetrokkenheid", "Heldere visie op ouderbetrokkenheid"],
    &["Iedereen actief bij het schoolbeleid"],
    &["Leraren, leerlingen en ouders zijn welkom"],
    &["Ouders en leraren werken voortdurend samen"],
    &["Leraren, leerlingen en ouders zijn gelijkwaardig"],
    &["Iedereen voelt zich verantwoordelijk voor elkaar"],
    &["Samen bouwen aan het leerlingdossier", "Samen werken aan een leerlingdossier"],
    &["Openheid over verbetersuggesties en klachten"],
    &[
        "Minstens 80% opkomst",
        "Ouders zijn aanwezig bij startgesprekken en andere afgesproken contactmomenten",
    ],
    &["Wetten en schoolregels zijn duidelijk", "Wetten en schoolregels zijn helder"],
];

/// The criterion somebody wrote down: its number, its number and name, or enough of its name to tell it apart.
pub(super) fn criterion(text: &str) -> Option<Criterion> {
    let text = text.trim();
    let text =
        text.strip_prefix("Criterium").or_else(|| text.strip_prefix("criterium")).unwrap_or(text).trim();
    let n_digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(n_digits)?;
    let name = folded(rest);
    if digits.is_empty() {
        return criterion_named(&name);
    }
    let numbered = digits.parse().ok().and_then(Criterion::new)?;
    // "3.5" and "3 of 4" are no criteria; a name after the number has to be the name of that criterion.
    let agrees = name.is_empty() || criterion_names(numbered).any(|known| known.starts_with(&name));
    agrees.then_some(numbered)
}

/// The only criterion with a name that starts like this.
fn criterion_named(name: &str) -> Option<Criterion> {
    const SHORTEST_NAME: usize = 4;
    let mut numbers = (1..=10).filter_map(Criterion::new);
    let starts = |criterion: &Criterion| criterion_names(*criterion).any(|known| known.starts_with(name));
    let first = numbers.find(starts).filter(|_| name.len() >= SHORTEST_NAME)?;
    numbers.find(starts).is_none().then_some(first)
}

fn criterion_names(criterion: Criterion) -> impl Iterator<Item = String> {
    let names =
        CRITERION_NAMES.get(usize::from(criterion.number()).wrapping_sub(1)).copied().unwrap_or_default();
    names.iter().map(|name| folded(name))
}

#[cfg(test)]
mod tests {
    use super::{criterion, folded, nearest_source, source, tidied};
    use crate::domain::StatementSource;

    #[test]
    fn words_are_the_same_with_other_capitals_accents_and_marks() {
        assert_eq!(folded("Van wie?"), "vanwie");
        assert_eq!(folded(" Oekraïens "), "oekraiens");
        assert_eq!(folded("TÜRKÇE"), "turkce");
    }

    #[test]
    fn blanks_of_every_kind_become_one() {
        assert_eq!(tidied("\u{FEFF} Ik\u{A0}voel\n me \t welkom\u{200B}. "), "Ik voel me welkom.");
    }

    #[test]
    fn sources_are_known_in_dutch_and_english() {
        let of = |text: &str| source(text).map(StatementSource::code);
        assert_eq!(of("Ouders"), Some("ouders"));
        assert_eq!(of("de ouders"), Some("ouders"));
        assert_eq!(of("van het team"), Some("team"));
        assert_eq!(of("Pupil council"), Some("leerlingenraad"));
        assert_eq!(of("Leerlingen-raad"), Some("leerlingenraad"));
        assert_eq!(of("de directeur"), None);
        assert_eq!(of(""), None);
    }

    #[test]
    fn a_slip_of_the_pen_is_told_apart_from_another_word() {
        assert_eq!(nearest_source("ouderss"), Some(StatementSource::Parents));
        assert_eq!(nearest_source("Leerlingnraad"), Some(StatementSource::PupilCouncil));
        assert_eq!(nearest_source("de directeur"), None);
    }

    #[test]
    fn criteria_are_known_by_number_name_or_the_start_of_a_name() {
        let of = |text: &str| criterion(text).map(crate::domain::Criterion::number);
        assert_eq!(of("3"), Some(3));
        assert_eq!(of("3. Leraren, leerlingen en ouders zijn welkom"), Some(3));
        assert_eq!(of("Criterium 10"), Some(10));
        assert_eq!(of("openheid"), Some(8));
        assert_eq!(of("Minstens 80%"), Some(9));
        assert_eq!(of("Iedereen"), None, "both 2 and 6 start like this");
        assert_eq!(of("iedereen voelt"), Some(6));
        assert_eq!(of("0"), None);
        assert_eq!(of("11"), None);
        assert_eq!(of("99"), None);
        assert_eq!(of("3.5"), None);
        assert_eq!(of("3. Openheid"), None, "number and name contradict each other");
        assert_eq!(of("iets"), None);
        assert_eq!(of(""), None);
    }
}
