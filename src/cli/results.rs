//! `evenings` and `results`: which evenings there are, and how many answers each statement has.

use chrono::NaiveDate;
use clap::Args;
use serde::Serialize;

use crate::cli::sync::{chosen, told};
use crate::cli::{Ending, Surroundings, chosen_evening, complain, say, say_json};
use crate::config::Config;
use crate::domain::{Evening, EveningTotals, Language, PollAnswer, Stance};
use crate::export::results_json;
use crate::store::Store;
use crate::sync::{Error, latest_evening, totals};

#[derive(Args)]
pub(super) struct EveningsArguments {
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub(super) struct ResultsArguments {
    /// [default: the last one there is]
    #[arg(long, value_name = "YYYY-MM-DD")]
    evening: Option<NaiveDate>,
    /// Count practice answers too
    #[arg(long)]
    practice: bool,
    /// Count in the regiegroep database instead: a file, or `postgres://name@server/database`
    #[arg(long, value_name = "URL-or-path")]
    from: Option<String>,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct EveningsDocument {
    evenings: Vec<EveningRow>,
}

#[derive(Serialize)]
struct EveningRow {
    date: String,
    title: String,
    opens: String,
    closes: String,
    statements: usize,
}

pub(super) fn evenings(arguments: &EveningsArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let store = surroundings.reader()?;
    let rows = store.map_or_else(|| Ok(Vec::new()), |store| store.at_one_moment(evening_rows))?;
    if arguments.json {
        say_json(&EveningsDocument { evenings: rows })?;
    } else {
        for row in rows {
            say(&format!(
                "{}  {} - {}  {:>3}  {}",
                row.date, row.opens, row.closes, row.statements, row.title
            ))?;
        }
    }
    Ok(Ending::Done)
}

fn evening_rows(store: &Store) -> anyhow::Result<Vec<EveningRow>> {
    let row = |evening: Evening| {
        Ok(EveningRow {
            date: evening.date.to_string(),
            opens: evening.opens.format("%H:%M").to_string(),
            closes: evening.closes.format("%H:%M").to_string(),
            statements: store.statements(evening.date)?.len(),
            title: evening.title,
        })
    };
    store.evenings()?.into_iter().map(row).collect()
}

pub(super) fn results(arguments: &ResultsArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let totals = if let Some(from) = &arguments.from {
        let Some(config) = surroundings.settings_or_complaint() else { return Ok(Ending::Wrong) };
        match totals_from(arguments, surroundings, &config, from)? {
            Ok(totals) => totals,
            Err(error) => return Ok(told(surroundings, &error)),
        }
    } else {
        match surroundings.reader()? {
            Some(store) => store.at_one_moment(|store| {
                let date = chosen_evening(store, arguments.evening)?;
                let totals = date.map(|date| store.totals(date, arguments.practice));
                anyhow::Ok(totals.transpose()?.flatten())
            })?,
            None => None,
        }
    };
    let Some(totals) = totals else {
        complain(&surroundings.texts.get("results-no-evening"));
        return Ok(Ending::Wrong);
    };
    if arguments.json {
        say_json(&results_json(&totals))?;
    } else {
        say_table(&totals)?;
    }
    Ok(Ending::Done)
}

/// The totals of the evening that is meant, out of a regiegroep database.
fn totals_from(
    arguments: &ResultsArguments,
    surroundings: &Surroundings,
    config: &Config,
    from: &str,
) -> anyhow::Result<Result<Option<EveningTotals>, Error>> {
    let opened = chosen(surroundings, config, Some(from))?
        .and_then(|(target, password)| target.connect_for_reading(password.as_ref()));
    Ok(opened.and_then(|mut remote| {
        let date = match arguments.evening {
            Some(date) => Some(date),
            None => latest_evening(&mut *remote, &config.school)?,
        };
        let Some(date) = date else { return Ok(None) };
        totals(&mut *remote, &config.school, date, arguments.practice)
    }))
}

fn say_table(totals: &EveningTotals) -> anyhow::Result<()> {
    say(&format!("{}  {}  visits {}", totals.evening.date, totals.evening.title, totals.visits))?;
    say("  nr version   agree neutral disagree unclear skipped   notes  statement")?;
    for row in &totals.statements {
        let tally = row.tally;
        say(&format!(
            "{:>4} {:>7} {:>7} {:>7} {:>8} {:>7} {:>7} {:>7}  {}",
            row.statement.position,
            row.statement.version,
            tally.agree,
            tally.neutral,
            tally.disagree,
            tally.unclear,
            tally.skipped,
            row.notes,
            row.statement.text(Language::DUTCH),
        ))?;
        for answer in PollAnswer::ALL.into_iter().take(row.statement.answers.len()) {
            let count = tally.count(Stance::Chosen(answer));
            let text = row.statement.answer_text(answer, Language::DUTCH);
            say(&format!("{count:>20}  {}. {text}", answer.letter()))?;
        }
    }
    Ok(())
}
