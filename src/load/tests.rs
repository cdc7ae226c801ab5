//! The importer as a whole: a file goes in, statements and problems come out as one text.

#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

mod calendars;
mod files;
mod hostile;
mod hostile_calendars;
mod lists;
mod polls;
mod random;
mod toml;
mod wrong_calendars;

use std::fmt::Write as _;

use crate::domain::{Language, StatementSet};
use crate::domain::{Problems, Severity};
use crate::load::read;

/// What a file gives: the evening, a line for each statement, a line for each problem.
fn reads(file_name: &str, bytes: impl AsRef<[u8]>) -> String {
    let (set, problems) = read(bytes.as_ref(), file_name);
    told(&set) + &problems_told(&problems)
}

fn told(set: &StatementSet) -> String {
    let mut told = String::new();
    let date = set.date.map_or_else(|| "no date".to_owned(), |date| date.to_string());
    write!(told, "{date}, {}", set.title.as_deref().unwrap_or("no title")).expect("a string takes anything");
    for (word, time) in [("opens", set.opens), ("closes", set.closes)] {
        if let Some(time) = time {
            write!(told, ", {word} {}", time.format("%H:%M")).expect("a string takes anything");
        }
    }
    told.push('\n');
    for statement in &set.statements {
        let criterion =
            statement.criterion.map_or_else(|| "-".to_owned(), |number| number.number().to_string());
        let dutch = &statement.texts[&Language::DUTCH];
        write!(told, "{} {} {criterion} {dutch}", statement.position, statement.source.code())
            .expect("a string");
        for (language, text) in statement.texts.iter().filter(|(language, _)| **language != Language::DUTCH) {
            write!(told, " [{language}: {text}]").expect("a string takes anything");
        }
        for answer in &statement.answers {
            let texts: Vec<String> =
                answer.iter().map(|(language, text)| format!("{language}: {text}")).collect();
            write!(told, " ({})", texts.join(", ")).expect("a string takes anything");
        }
        told.push('\n');
    }
    told
}

fn problems_told(problems: &Problems) -> String {
    let mut told = String::new();
    for problem in problems {
        let severity = match problem.severity {
            Severity::Error => "ERROR",
            Severity::Advice => "advice",
        };
        let row = problem.row.map_or_else(|| "-".to_owned(), |row| row.to_string());
        let column = problem.column.as_deref().unwrap_or("");
        writeln!(told, "{severity} {column}{row} {}", problem.kind.code()).expect("a string takes anything");
    }
    told
}
