//! `evenings` and `results`: which evenings there are, and how many answers each statement has.

use chrono::NaiveDate;
use clap::Args;
use serde::Serialize;

use crate::cli::{Ending, Surroundings, chosen_totals, complain, say, say_json};
use crate::domain::{Evening, EveningTotals, Language};
use crate::export::results_json;
use crate::store::Store;

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
    let totals = match surroundings.reader()? {
        Some(store) => chosen_totals(&store, arguments.evening, arguments.practice)?,
        None => None,
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
    }
    Ok(())
}
