//! Dates and hours in the words of a language.

use chrono::{Datelike as _, NaiveDate, NaiveTime, Timelike as _};

use crate::ui::texts::Texts;

/// "24 november".
pub fn day_and_month(texts: &Texts, date: NaiveDate) -> String {
    let month = texts.get(&format!("month-{}", date.month())).into_owned();
    texts.with("date-day-month", &[("day", date.day().into()), ("month", month.into())])
}

/// "dinsdag 24 november".
pub fn weekday_and_date(texts: &Texts, date: NaiveDate) -> String {
    let date_text = day_and_month(texts, date);
    texts.with("date-weekday", &[("weekday", weekday(texts, date).into()), ("date", date_text.into())])
}

/// "dinsdag 24 november 2026".
pub fn whole_date(texts: &Texts, date: NaiveDate) -> String {
    let (day, year) = (weekday_and_date(texts, date), date.year().to_string());
    texts.with("date-year", &[("date", day.into()), ("year", year.into())])
}

/// "dinsdag".
pub fn weekday(texts: &Texts, date: NaiveDate) -> String {
    texts.get(&format!("weekday-{}", date.weekday().number_from_monday())).into_owned()
}

/// "di".
pub fn weekday_short(texts: &Texts, date: NaiveDate) -> String {
    texts.get(&format!("weekday-short-{}", date.weekday().number_from_monday())).into_owned()
}

/// "nov".
pub fn month_short(texts: &Texts, date: NaiveDate) -> String {
    texts.get(&format!("month-short-{}", date.month())).into_owned()
}

/// "8.45 – 9.45"; only the start where it ends at once.
pub fn hours(texts: &Texts, start: NaiveTime, end: NaiveTime) -> String {
    let clock = |time: NaiveTime| {
        let minute = format!("{:02}", time.minute());
        texts.with("clock", &[("hour", time.hour().into()), ("minute", minute.into())])
    };
    if start == end { clock(start) } else { format!("{} – {}", clock(start), clock(end)) }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveTime};

    use super::{hours, month_short, weekday_and_date, weekday_short};
    use crate::domain::Language;
    use crate::ui::texts::Texts;

    fn evening() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date")
    }

    #[test]
    fn a_date_is_told_in_dutch_and_in_english() {
        let said = |language| weekday_and_date(&Texts::load(language), evening());
        assert_eq!(said(Language::DUTCH), "dinsdag 24 november");
        assert_eq!(said(Language::ENGLISH), "Tuesday 24 November");
    }

    #[test]
    fn hours_have_a_point_in_dutch_and_a_colon_in_english() {
        let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
        let said = |language| hours(&Texts::load(language), time(8, 5), time(9, 45));
        assert_eq!(said(Language::DUTCH), "8.05 – 9.45");
        assert_eq!(said(Language::ENGLISH), "8:05 – 9:45");
    }

    #[test]
    fn every_day_and_month_has_a_short_word() {
        for language in Texts::languages() {
            let texts = Texts::load(language);
            for day in evening().iter_days().take(366) {
                let words =
                    [weekday_short(&texts, day), month_short(&texts, day), weekday_and_date(&texts, day)];
                assert!(
                    words.iter().all(|word| !word.contains("month-") && !word.contains("weekday-")),
                    "{words:?}"
                );
            }
        }
    }
}
