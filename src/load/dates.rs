//! Finds a date in what people write: above the headings of a list, or in the name of a file.

use chrono::{NaiveDate, NaiveTime};

use crate::load::words::folded;

/// The months by their first letters in Dutch and English; `mrt` is how Dutch shortens *maart*.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["maa", "mar", "mrt"],
    &["apr"],
    &["mei", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dec"],
];

/// The first date in a text: `2026-11-24`, `24-11-2026`, `24 november 2026` or `20261124`.
pub(super) fn find_date(text: &str) -> Option<NaiveDate> {
    let words = words_of(text);
    let in_three = words.windows(3).find_map(|window| match window {
        [first, month, last] => date_of(first, month, last),
        _ => None,
    });
    in_three.or_else(|| words.iter().find_map(|word| compact_date(word)))
}

/// Whether a text is nothing but a date, with at most *datum*, the day of the week and the hours around it.
pub(super) fn is_only_a_date(text: &str) -> bool {
    const MAX_WORDS: usize = 10;
    let words = words_of(text);
    let n_plain = words.iter().filter(|word| !is_word_about_dates(word)).count();
    find_date(text).is_some() && n_plain == 0 && words.len() <= MAX_WORDS
}

/// Whether a text only announces a date: *Datum:*.
pub(super) fn is_date_label(text: &str) -> bool {
    matches!(folded(text).as_str(), "datum" | "date" | "avond" | "evening" | "datumavond" | "op")
}

/// Reads a time such as `19:00`, `19.00`, `19:00:00` or `19 uur`.
pub(super) fn time(text: &str) -> Option<NaiveTime> {
    let words = words_of(text);
    let mut numbers = words.iter().map(|word| word.parse::<u32>());
    let hour = numbers.next()?.ok()?;
    let minute = numbers.next().and_then(Result::ok).unwrap_or(0);
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// Letters and digits in runs of one kind, folded.
fn words_of(text: &str) -> Vec<String> {
    text.split(|character: char| !character.is_alphanumeric())
        .map(folded)
        .filter(|word| !word.is_empty())
        .collect()
}

fn is_word_about_dates(word: &str) -> bool {
    let weekday = ["ma", "di", "wo", "do", "vr", "za", "zo", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    word.bytes().all(|byte| byte.is_ascii_digit())
        || is_date_label(word)
        || matches!(word, "van" | "tot" | "om" | "uur")
        || month_of(word).is_some()
        || weekday.iter().any(|start| word == *start || (word.starts_with(start) && word.ends_with("dag")))
        || (word.ends_with("day") && weekday.iter().any(|start| word.starts_with(start)))
}

fn date_of(first: &str, month: &str, last: &str) -> Option<NaiveDate> {
    let month = month_of(month)?;
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    year_month_day(year, month, day)
}

fn compact_date(word: &str) -> Option<NaiveDate> {
    let all_digits = word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_digit());
    let (year, rest) = word.split_at_checked(4).filter(|_| all_digits)?;
    let (month, day) = rest.split_at_checked(2)?;
    year_month_day(year, month.parse().ok()?, day)
}

fn year_month_day(year: &str, month: u32, day: &str) -> Option<NaiveDate> {
    let year = year.parse().ok().filter(|year| (2000..2100).contains(year))?;
    let day = day.parse().ok().filter(|_| day.len() <= 2)?;
    NaiveDate::from_ymd_opt(year, month, day)
}

fn month_of(word: &str) -> Option<u32> {
    if word.len() <= 2 {
        return word.parse().ok();
    }
    let starts = |names: &&[&str]| names.iter().any(|name| word.starts_with(name));
    let found = MONTHS.iter().position(starts).filter(|_| word.len() <= "september".len());
    found.and_then(|month| u32::try_from(month + 1).ok())
}

#[cfg(test)]
mod tests {
    use super::{find_date, is_only_a_date, time};

    #[test]
    fn dates_are_found_in_every_way_people_write_them() {
        let texts = [
            "2026-11-24",
            "24-11-2026",
            "24/11/2026",
            "24.11.2026",
            "24 november 2026",
            "dinsdag 24 nov. 2026",
            "Datum: Tuesday 24 November 2026",
            "stellingen-2026-11-24",
            "stellingen_20261124_v2",
            "Stellingen 24-11-2026 (definitief)",
        ];
        for text in texts {
            assert_eq!(find_date(text).map(|date| date.to_string()).as_deref(), Some("2026-11-24"), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_not_taken_for_one() {
        for text in
            ["", "24", "31-11-2026", "24-13-2026", "24-11-26", "groep 6", "0612345678", "1 2 3", "99999999"]
        {
            assert_eq!(find_date(text), None, "{text}");
        }
    }

    #[test]
    fn a_title_with_a_date_in_it_is_still_a_title() {
        assert!(is_only_a_date("Datum: dinsdag 24 november 2026"));
        assert!(is_only_a_date("24-11-2026"));
        assert!(is_only_a_date("24 november 2026, 18.30 tot 21.00 uur"));
        assert!(!is_only_a_date("Stellingen 24-11-2026"));
    }

    #[test]
    fn times_are_read_with_a_colon_a_dot_or_the_word_for_hour() {
        let of = |text: &str| time(text).map(|time| time.format("%H:%M").to_string());
        assert_eq!(of("19:00").as_deref(), Some("19:00"));
        assert_eq!(of("9.30").as_deref(), Some("09:30"));
        assert_eq!(of("19 uur").as_deref(), Some("19:00"));
        assert_eq!(of("25:00"), None);
        assert_eq!(of("straks"), None);
    }
}
