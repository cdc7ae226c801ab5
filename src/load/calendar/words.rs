//! What the words of an event tell: its kind, where to sign up, the statements it grew out of.

use crate::domain::{EventKind, StatementRef, is_mail_address};
use crate::load::folded;

/// The longest title and place, in characters, as in `agenda.toml`. What is longer ends in dots.
const MAX_LINE_CHARS: usize = 80;

/// Words that tell a kind, folded, wherever they stand. The first row that fits counts.
const KINDS: &[(&str, EventKind)] = &[
    ("themauurtje", EventKind::ThemeHour),
    ("themaavond", EventKind::ThemeEvening),
    ("inloop", EventKind::OpenMorning),
    ("koffie", EventKind::CoffeeMorning),
    ("vakantie", EventKind::Holiday),
    ("studiedag", EventKind::Holiday),
    ("vrijedag", EventKind::Holiday),
    ("holiday", EventKind::Holiday),
];

/// The kind of an event: by its categories, or else by its title.
pub(super) fn kind(categories: &[String], title: &str) -> EventKind {
    let by_words = |words: &str| {
        let folded = folded(words);
        KINDS.iter().find(|(word, _)| folded.contains(word)).map(|(_, kind)| *kind)
    };
    categories
        .iter()
        .find_map(|words| by_words(words))
        .or_else(|| by_words(title))
        .unwrap_or(EventKind::Other)
}

/// The text as one line that fits on a card.
pub(super) fn line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let mut line = String::new();
    for word in words {
        if MAX_LINE_CHARS * 8 < line.len() {
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if line.chars().count() <= MAX_LINE_CHARS {
        return line;
    }
    let shorter: String = line.chars().take(MAX_LINE_CHARS - 1).collect();
    shorter.trim_end().to_owned() + "…"
}

/// The first mailbox that the description names as one: `mailto:elout@scoh.nl`. An address without `mailto:` may be
/// anybody's.
pub(super) fn mailbox(description: &str) -> Option<String> {
    const MARK: &str = "mailto:";
    let lower = description.to_ascii_lowercase();
    let mut mailboxes = lower.match_indices(MARK).filter_map(|(at, _)| {
        let behind = description.get(at + MARK.len()..)?;
        let is_end = |c: char| c.is_whitespace() || "?\"'<>()[],;&".contains(c);
        let address = behind.split(is_end).next()?.trim_end_matches('.');
        is_mail_address(address).then(|| address.to_owned())
    });
    mailboxes.next()
}

/// The statements that the description names on a line of their own: `stelling: 2026-11-24/3`. A line that begins so and
/// goes on with words is a sentence; one that goes on with a number and names no statement gives that word.
pub(super) fn statements(description: &str) -> Vec<Result<StatementRef, String>> {
    const MOST: usize = 20;
    let mut named = Vec::new();
    for line in without_marks(description).lines().map(str::trim) {
        let Some((head, words)) = line.split_once(':') else { continue };
        if !["stelling", "stellingen"].contains(&head.trim().to_lowercase().as_str()) {
            continue;
        }
        let words = words.split([',', ' ']).map(str::trim).filter(|word| !word.is_empty());
        for word in words.take_while(|word| word.starts_with(|c: char| c.is_ascii_digit())) {
            if named.len() < MOST {
                named.push(StatementRef::parse(word).ok_or_else(|| self::line(word)));
            }
        }
    }
    named
}

/// The text without the marks of HTML, each of which ends a line.
fn without_marks(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('<') {
        plain.push_str(before);
        plain.push('\n');
        match behind.split_once('>') {
            Some((_, after)) => rest = after,
            // A mere "less than".
            None => rest = behind,
        }
        if !behind.contains('>') {
            break;
        }
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::{kind, line, mailbox, statements};
    use crate::domain::EventKind;

    #[test]
    fn the_kind_comes_from_the_categories_and_else_from_the_title() {
        let of = |categories: &[&str], title: &str| {
            kind(&categories.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>(), title).code()
        };
        assert_eq!(of(&["Gele categorie", "Thema-avond"], "Inloopochtend"), "thema-avond");
        assert_eq!(of(&["Gele categorie"], "Inloopochtend groep 1"), "inloopochtend");
        assert_eq!(of(&[], "UTC Thema uurtje rekenen"), "thema-uurtje");
        assert_eq!(of(&[], "Koffie met de directeur"), "koffieochtend");
        for holiday in ["Herfstvakantie", "Studiedag team", "Vrije dag", "Holiday"] {
            assert_eq!(of(&[], holiday), "vakantie");
        }
        assert_eq!(of(&[], "Rapportgesprekken"), EventKind::Other.code());
    }

    #[test]
    fn a_long_title_ends_in_dots_and_holds_no_marks_nobody_sees() {
        assert_eq!(line(" Rekenen:\n\thoe  helpt\u{0} u? "), "Rekenen: hoe helpt u?");
        let long = line(&"woord ".repeat(10_000));
        assert!(long.ends_with("woord…") || long.ends_with('…'), "{long}");
        assert_eq!(long.chars().count(), 80);
    }

    #[test]
    fn only_a_mailbox_that_is_named_as_one_is_for_signing_up() {
        assert_eq!(mailbox("Vragen? a@b.nl of MAILTO:elout@scoh.nl?subject=x"), Some("elout@scoh.nl".into()));
        assert_eq!(mailbox("<a href=\"mailto:elout@scoh.nl\">meld u aan</a>"), Some("elout@scoh.nl".into()));
        assert_eq!(mailbox("mailto:niemand mailto:elout@scoh.nl."), Some("elout@scoh.nl".into()));
        assert_eq!(mailbox("Mail naar elout@scoh.nl"), None);
        assert_eq!(mailbox("İmailto:elout@scoh.nl"), Some("elout@scoh.nl".into()));
    }

    #[test]
    fn statements_are_named_on_a_line_of_their_own() {
        let of = |text: &str| {
            let names = statements(text).into_iter();
            names
                .map(|name| name.map_or_else(|word| format!("!{word}"), |name| name.to_string()))
                .collect::<Vec<_>>()
        };
        assert_eq!(of("Fijn!\nStelling: 2026-11-24/3, 2027-02-10/12"), ["2026-11-24/3", "2027-02-10/12"]);
        assert_eq!(of("<p>Fijn!</p><p>stelling: 2026-11-24/3</p>"), ["2026-11-24/3"]);
        assert_eq!(of("stelling: 24-11-2026/3"), ["!24-11-2026/3"]);
        assert!(of("Stelling: wij spelen vaker buiten").is_empty());
        assert!(of("3 < 5 en dus geen stelling").is_empty());
        assert_eq!(of("1 < 2\nstelling: 2026-11-24/3"), ["2026-11-24/3"]);
    }
}
