//! Values with a form of their own: dates, times, mailboxes, links, colours, time zones, databases.

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;

use crate::config::problem::{ProblemKind, Wanted};
use crate::config::section::Section;
use crate::config::sheet::nearest;
use crate::config::{Regiegroep, RegiegroepDatabase};
use crate::domain::is_mail_address;

/// More than this makes a QR code too fine for a phone at a metre.
const MAX_LINK_CHARS: usize = 300;

/// A date, with or without quotes: `"2026-11-24"`.
pub(super) fn date(section: &mut Section<'_, '_>, key: &'static str) -> Option<NaiveDate> {
    let word = section.written(key, Wanted::Date, "2026-11-24")?;
    let found =
        NaiveDate::parse_from_str(&word, "%Y-%m-%d").ok().filter(|_| word.len() == "2026-11-24".len());
    if found.is_none() {
        let meant = NaiveDate::parse_from_str(&word, "%d-%m-%Y").ok();
        let example = meant.map_or_else(|| "2026-11-24".to_owned(), |date| date.to_string());
        let write = format!("{key} = \"{example}\"");
        section.complain(key, ProblemKind::BadDate { key: key.to_owned(), write });
    }
    found
}

/// A time of day, with or without quotes, with a colon or, as the Dutch write it, a full stop.
pub(super) fn time(section: &mut Section<'_, '_>, key: &'static str) -> Option<NaiveTime> {
    let word = section.written(key, Wanted::Time, "08:45")?;
    let found = NaiveTime::parse_from_str(&word.replacen('.', ":", 1), "%H:%M")
        .or_else(|_| NaiveTime::parse_from_str(&word, "%H:%M:%S"))
        .ok();
    if found.is_none() {
        let write = format!("{key} = \"08:45\"");
        section.complain(key, ProblemKind::BadTime { key: key.to_owned(), write });
    }
    found
}

/// The address of a mailbox, such as `elout@scoh.nl`.
pub(super) fn mail(section: &mut Section<'_, '_>, key: &'static str) -> Option<String> {
    section.checked(key, |word| {
        let bad = || ProblemKind::BadMail { key: key.to_owned(), word: word.to_owned() };
        is_mail_address(word).then(|| word.to_owned()).ok_or_else(bad)
    })
}

/// What a QR code may hold: a page on the web or a mailbox.
pub(super) fn link(section: &mut Section<'_, '_>, key: &'static str) -> Option<String> {
    section.checked(key, |word| {
        let target = word.strip_prefix("https://").map(|page| page.contains('.'));
        let target =
            target.or_else(|| word.strip_prefix("mailto:").map(|to| is_mail_address(mailbox_of(to))));
        let plain = word.chars().all(|c| c.is_ascii_graphic()) && word.len() <= MAX_LINK_CHARS;
        let right = target.unwrap_or(false) && plain;
        right.then(|| word.to_owned()).ok_or(ProblemKind::BadLink { key: key.to_owned() })
    })
}

/// A colour as `#2B4C9B`, dark enough for white letters.
pub(super) fn accent(section: &mut Section<'_, '_>, key: &'static str) -> Option<[u8; 3]> {
    section.checked(key, |word| {
        let colour = hex_colour(word).ok_or(ProblemKind::BadColour { key: key.to_owned() })?;
        if contrast_with_white(colour) < READABLE_CONTRAST {
            return Err(ProblemKind::PaleColour { key: key.to_owned() });
        }
        Ok(colour)
    })
}

/// A time zone by its IANA name.
pub(super) fn zone(section: &mut Section<'_, '_>, key: &'static str) -> Option<Tz> {
    section.checked(key, |word| {
        word.parse().map_err(|_unknown| {
            let names = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
            // A city alone is enough to know what is meant.
            let by_city = names
                .clone()
                .find(|name| name.rsplit('/').next().is_some_and(|city| city.eq_ignore_ascii_case(word)));
            let nearest = by_city.or_else(|| nearest(word, names)).map(str::to_owned);
            ProblemKind::UnknownZone { zone: word.to_owned(), nearest }
        })
    })
}

/// Where the responses go, as the table `[regiegroep]` tells. `home` is the folder the file stands in.
pub(super) fn regiegroep(section: &mut Section<'_, '_>, home: &Path) -> Regiegroep {
    let database = section.checked("database", database_of).unwrap_or_default();
    let password_file = section.line("password_file", 300).map(|file| home.join(file));
    if password_file.is_some() && !section.has("database") {
        let (key, other) = ("password_file".to_owned(), "database".to_owned());
        section.complain("password_file", ProblemKind::Needs { key, other });
    }
    Regiegroep { database, password_file }
}

fn database_of(word: &str) -> Result<RegiegroepDatabase, ProblemKind> {
    match word.split_once("://") {
        Some(("postgres" | "postgresql", rest)) => {
            let authority = rest.split(['/', '?']).next().unwrap_or("");
            let user = authority.rsplit_once('@').map_or("", |(user, _)| user);
            // A password may hold a slash, so an "@" further on is looked at too.
            let late = rest.rsplit_once('@').is_some_and(|(before, _)| before.contains(':'));
            if user.contains(':') || late || rest.contains("password=") {
                return Err(ProblemKind::PasswordInFile);
            }
            if authority.is_empty() {
                return Err(ProblemKind::BadDatabase);
            }
            Ok(RegiegroepDatabase::Postgres(word.to_owned()))
        }
        Some(_) => Err(ProblemKind::BadDatabase),
        None if word.starts_with("\\\\") || word.starts_with("//") => Err(ProblemKind::NetworkShare),
        None => Ok(RegiegroepDatabase::File(PathBuf::from(word))),
    }
}

/// The mailbox in front of the subject.
fn mailbox_of(to: &str) -> &str {
    to.split('?').next().unwrap_or(to)
}

fn hex_colour(word: &str) -> Option<[u8; 3]> {
    let digits = word.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let number =
        digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())??;
    let [_, red, green, blue] = number.to_be_bytes();
    Some([red, green, blue])
}

/// What WCAG 1.4.3 asks of text.
const READABLE_CONTRAST: f64 = 4.5;

/// The contrast of WCAG 2 between white and this colour: 1 to 21.
fn contrast_with_white(colour: [u8; 3]) -> f64 {
    let linear = colour.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    let [red, green, blue] = linear;
    1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
