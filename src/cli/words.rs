//! The sentences of the screen as the words of exports: exports do not know the screen.

use chrono::{NaiveDate, NaiveTime};
use fluent_bundle::FluentValue;

use crate::domain::{Argument, Language};
use crate::export::Words;
use crate::ui::dates;
use crate::ui::texts::Texts;

impl Words for Texts {
    fn language(&self) -> Language {
        Self::language(self)
    }

    fn sentence(&self, key: &str, gaps: &[(&str, Argument)]) -> String {
        let gaps: Vec<_> = gaps.iter().map(|(name, argument)| (*name, value(argument))).collect();
        self.with(key, &gaps)
    }

    fn date(&self, date: NaiveDate) -> String {
        dates::whole_date(self, date)
    }

    fn day(&self, date: NaiveDate) -> String {
        dates::day_and_month(self, date)
    }

    fn hours(&self, start: NaiveTime, end: NaiveTime) -> String {
        dates::hours(self, start, end)
    }
}

fn value(argument: &Argument) -> FluentValue<'_> {
    match argument {
        Argument::Number(number) => (*number).into(),
        Argument::Text(text) => text.as_str().into(),
    }
}
