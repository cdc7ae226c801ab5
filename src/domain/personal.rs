//! Text that looks as if it names somebody. It is a guess, for a friendly nudge: nothing is ever refused by it.

/// What a text seems to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Personal {
    Name,
    Phone,
    Mail,
}

/// What in this text looks personal, the surest first; `None` for most texts. Rather too quiet than too loud: a
/// nudge about nothing teaches people to read over it.
pub fn looks_personal(text: &str) -> Option<Personal> {
    if text.split_whitespace().any(is_mail) {
        Some(Personal::Mail)
    } else if has_phone(text) {
        Some(Personal::Phone)
    } else if has_name(text) {
        Some(Personal::Name)
    } else {
        None
    }
}

/// Everything in this text that looks personal, with the words that do. For who reads notes before they hang.
pub fn personal_words(text: &str) -> Vec<(Personal, String)> {
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let mails = text.split_whitespace().filter(|word| is_mail(word)).map(|word| (Personal::Mail, bare(word)));
    let phones = phones(text).map(|run| (Personal::Phone, run.trim().to_owned()));
    let names = names(text).into_iter().map(|name| (Personal::Name, name));
    mails.chain(phones).chain(names).collect()
}

/// Something@something.tld, with whatever punctuation around it.
fn is_mail(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let Some((before, domain)) = word.split_once('@') else { return false };
    let Some((host, ending)) = domain.rsplit_once('.') else { return false };
    !before.is_empty()
        && host.chars().any(char::is_alphanumeric)
        && 2 <= ending.chars().count()
        && ending.chars().all(char::is_alphabetic)
}

/// The digits a phone number has.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 9..=15;

/// A run of digits with blanks, dots, dashes or brackets between them, such as 06-12345678 or +31 6 1234 5678.
fn has_phone(text: &str) -> bool {
    phones(text).next().is_some()
}

fn phones(text: &str) -> impl Iterator<Item = &str> {
    let belongs = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '.' | '(' | ')' | '/' | '+');
    text.split(move |c| !belongs(c)).filter(|run| is_phone(run))
}

fn is_phone(run: &str) -> bool {
    let groups: Vec<&str> =
        run.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let n_digits: usize = groups.iter().map(|group| group.len()).sum();
    let starts_like_one = run.trim_start().starts_with(['0', '+', '(']);
    let is_solid = groups.iter().any(|group| *PHONE_DIGITS.start() <= group.len());
    PHONE_DIGITS.contains(&n_digits) && (starts_like_one || is_solid) && !is_date(&groups)
}

/// Day, month and year, as in 01-02-2026 08.45.
fn is_date(groups: &[&str]) -> bool {
    groups.windows(3).any(|three| {
        let [day, month, year] = three else { return false };
        let is_year = year.len() == 4 && (year.starts_with("19") || year.starts_with("20"));
        day.len() <= 2 && month.len() <= 2 && is_year
    })
}

/// What stands before the name of a grown-up.
const TITLES: &[&str] = &[
    "juf", "juffrouw", "meester", "meneer", "mevrouw", "mevr", "mw", "dhr", "mr", "mrs", "ms", "miss",
    "familie",
];

/// What stands before the name of a child, behind the words of `OWN`.
const CHILDREN: &[&str] = &[
    "zoon",
    "zoontje",
    "dochter",
    "dochtertje",
    "kind",
    "kindje",
    "broer",
    "broertje",
    "zus",
    "zusje",
    "son",
    "daughter",
    "child",
    "brother",
    "sister",
];
const OWN: &[&str] = &["mijn", "m'n", "onze", "ons", "my", "our"];

/// After these a capital is the name of a thing: de Cito, het Suikerfeest.
const ARTICLES: &[&str] = &["de", "het", "een", "den", "the", "a", "an", "in", "uit", "naar", "from", "to"];

/// Capitals in the middle of a sentence that name nobody, in small letters: polite capitals, days and months, feasts,
/// languages, countries and towns, and things of school and phone.
const NOBODY: &str = "
    ik i i'm i'd u uw god allah
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
    juli augustus september oktober november december monday tuesday wednesday thursday friday
    saturday sunday january february march may june july august october
    sinterklaas sint piet kerst kerstmis pasen ramadan suikerfeest offerfeest eid diwali koningsdag
    christmas easter halloween
    nederlands nederlandse nederland nederlanders dutch engels engelse english turks turkse turkije
    turkish arabisch arabische arabic pools poolse polen polish oekraïens oekraïense oekraïne
    ukrainian duits duitse duitsland frans franse frankrijk spaans spaanse spanje marokko marokkaans
    marokkaanse suriname surinaams surinaamse syrië eritrea tigrinya somalië bulgaars bulgarije
    china chinees belgië europa europese holland haag haagse rotterdam amsterdam utrecht leiden
    delft scheveningen europe islam islamitische christelijke moslim hindoe
    elout cito iep mr mt ib cjg ggd bso team teams parro social schools schoolapp klasbord whatsapp
    google youtube tiktok instagram snapchat facebook minecraft roblox fortnite chromebook internet
    corona covid regiegroep ouderraad leerlingenraad mr-leden top super prima oké ok ja nee yes no
";

/// One word as it was written, with what stands around it.
struct Word<'a> {
    bare: &'a str,
    small: String,
    /// A sentence, a line, or something in brackets or quotes starts here.
    starts: bool,
    /// Nothing but a blank, or the point of an abbreviation, stands between it and the word before.
    follows: bool,
}

impl Word<'_> {
    /// A capital and then small letters, at least two in all.
    fn is_capitalised(&self) -> bool {
        let mut letters = self.bare.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
            && !letters.any(char::is_uppercase)
    }

    fn names_nobody(&self) -> bool {
        [TITLES, CHILDREN, OWN].into_iter().any(|list| self.is_one_of(list))
            || NOBODY.split_whitespace().any(|known| known == self.small)
    }

    fn is_one_of(&self, list: &[&str]) -> bool {
        list.contains(&self.small.as_str())
    }
}

fn has_name(text: &str) -> bool {
    !names(text).is_empty()
}

/// The words that seem to name somebody.
fn names(text: &str) -> Vec<String> {
    let words = words(text);
    let n_capitalised = words.iter().filter(|word| word.is_capitalised() && !word.starts).count();
    // Somebody Who Writes Like This means nothing by it.
    let means_it = n_capitalised * 2 < words.len().max(3);
    let name = |(idx, word): (usize, &Word<'_>)| {
        let before = |n: usize| idx.checked_sub(n).and_then(|at| words.get(at));
        names_somebody(word, before(1), before(2), means_it).then(|| word.bare.to_owned())
    };
    words.iter().enumerate().filter_map(name).collect()
}

fn names_somebody(
    word: &Word<'_>,
    before: Option<&Word<'_>>,
    earlier: Option<&Word<'_>>,
    means_it: bool,
) -> bool {
    let (true, Some(before)) = (word.is_capitalised(), before) else { return false };
    let is_known = word.names_nobody();
    if word.follows && before.is_one_of(TITLES) && !is_known {
        return true;
    }
    let is_own = earlier.is_some_and(|earlier| earlier.is_one_of(OWN));
    if word.follows && is_own && before.is_one_of(CHILDREN) && !is_known {
        return true;
    }
    let is_long_enough = 3 <= word.bare.chars().count();
    means_it
        && is_long_enough
        && !word.starts
        && !is_known
        && !before.is_one_of(ARTICLES)
        && !is_compound(word)
}

/// A word with a dash or a digit in it is a thing: Cito-toets.
fn is_compound(word: &Word<'_>) -> bool {
    word.bare.contains(|c: char| c == '-' || c.is_ascii_digit())
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    for line in text.lines() {
        let mut starts = true;
        let mut follows = false;
        for token in line.split_whitespace() {
            let bare = token.trim_matches(|c: char| !c.is_alphanumeric());
            if bare.is_empty() {
                // A dash, a smiley: what comes after it may start anew.
                (starts, follows) = (true, false);
                continue;
            }
            let opens = token.starts_with(|c: char| !c.is_alphanumeric());
            let small = bare.to_lowercase();
            let is_abbreviated =
                token.ends_with('.') && matches!(small.as_str(), "mw" | "dhr" | "mevr" | "mr" | "mrs" | "ms");
            let ends = !is_abbreviated && !token.ends_with(|c: char| c.is_alphanumeric() || c == ',');
            words.push(Word { bare, small, starts: starts || opens, follows: follows && !opens });
            (starts, follows) = (ends, !ends);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{Personal, looks_personal};

    fn all_of(what: Option<Personal>, texts: &[&str]) {
        for text in texts {
            assert_eq!(looks_personal(text), what, "{text}");
        }
    }

    #[test]
    fn mail_addresses_are_noticed() {
        all_of(
            Some(Personal::Mail),
            &["mail mij op jan.jansen@gmail.com.", "(elout@scoh.nl)", "a@b.nl", "Vraag: mama@school.co.uk!"],
        );
        all_of(None, &["@school: goed bezig", "10 @ 2", "stuur iets naar info@school", "@.nl"]);
    }

    #[test]
    fn phone_numbers_are_noticed() {
        all_of(
            Some(Personal::Phone),
            &[
                "bel 06-12345678",
                "06 12 34 56 78 graag",
                "+31 6 1234 5678",
                "(070) 123 45 67",
                "0031612345678",
                "612345678",
            ],
        );
        all_of(
            None,
            &[
                "groep 6, 7 en 8",
                "van 8.45 tot 9.45 en 18.00 tot 21.30",
                "01-02-2026 08.45",
                "24-11-2026 18.00",
                "1 2 3 4 5 6 7 8 9 10",
                "2026 2027 2028",
                "€ 1.000.000",
            ],
        );
    }

    #[test]
    fn names_of_teachers_and_children_are_noticed() {
        all_of(
            Some(Personal::Name),
            &[
                "juf Anna is lief",
                "Juf Anna is lief",
                "complimenten voor meester Kees!",
                "Dank aan mw. Jansen",
                "mijn dochter Sara durft niets te zeggen",
                "Onze zoon Mohammed leest graag",
                "my son Adam likes it",
                "Ik vind dat Sem te hard praat",
                "Het is leuk met Fatima en Noor",
                "Familie Bakker",
            ],
        );
    }

    #[test]
    fn ordinary_sentences_are_left_alone() {
        all_of(
            None,
            &[
                "",
                " ",
                "Goed idee! Maar laat ook tijd over voor ouders alleen.",
                "Mijn dochter vertelt zelf het beste hoe het gaat.",
                "De meester. Die is leuk.",
                "ik hou van juf",
                "De Elout is een fijne school",
                "Wij spreken thuis Turks en Nederlands",
                "Kan het ook op Dinsdag?",
                "de Boer mag op het plein",
                "Meer over de Cito-toets in Den Haag",
                "Goed idee, maar Ik wil ook iets zeggen",
                "IK WIL MEER VOETBAL",
                "Ik Vind Het Een Heel Goed Idee",
                "Ja! Nee? Misschien: Soms wel",
                "Eerste regel\nTweede regel",
                "Vraag het \"Altijd\" even",
                "Naar Engeland \u{1f600} Leuk",
                "Hallo Juf",
            ],
        );
    }

    #[test]
    fn what_looks_personal_is_told_with_its_words() {
        let found = |text| super::personal_words(text);
        assert_eq!(
            found("Ik vind dat Sem te hard praat met Fatima"),
            [(Personal::Name, "Sem".to_owned()), (Personal::Name, "Fatima".to_owned()),]
        );
        assert_eq!(
            found("Bel juf Anna op 06-12345678 of mail (anna@school.nl)!"),
            [
                (Personal::Mail, "anna@school.nl".to_owned()),
                (Personal::Phone, "06-12345678".to_owned()),
                (Personal::Name, "Anna".to_owned()),
            ]
        );
        assert!(found("Goed idee!").is_empty());
    }

    #[test]
    fn other_scripts_and_very_long_texts_are_no_trouble() {
        all_of(None, &["الأطفال يجب أن يحضروا", "Діти мають бути присутні", "ቆልዑ"]);
        assert_eq!(looks_personal(&"ja ".repeat(100_000)), None);
    }
}
