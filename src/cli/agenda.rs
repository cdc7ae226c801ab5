//! `agenda`: what is coming, as the screen shows it. With `--from` it looks as the screen did on that day.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, TimeZone as _};
use chrono_tz::Tz;
use clap::Args;
use serde::Serialize;

use crate::cli::{Ending, Surroundings, complain, say, say_json, today};
use crate::clock::Clock;
use crate::domain::{AgendaEvent, EventKey};

#[derive(Args)]
pub(super) struct AgendaArguments {
    /// The first day [default: today]
    #[arg(long, value_name = "DATE")]
    from: Option<NaiveDate>,
    /// The last day
    #[arg(long, value_name = "DATE")]
    until: Option<NaiveDate>,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Document {
    events: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    start: String,
    end: String,
    all_day: bool,
    title: String,
    kind: &'static str,
    place: Option<String>,
    sign_up: Option<String>,
    outcome: Option<String>,
    /// How many visits may come, practice left out; null where there are no answers to be read.
    interest: Option<u32>,
}

pub(super) fn agenda(arguments: &AgendaArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let settings = surroundings.settings_around(arguments.from.unwrap_or_else(today));
    let Some(config) = surroundings.or_complaint(settings) else { return Ok(Ending::Wrong) };
    let from = arguments.from.unwrap_or_else(|| Clock::start(config.zone).now().local.date());
    let is_in = |event: &&AgendaEvent| {
        last_day(event) >= from && arguments.until.is_none_or(|until| event.start.date() <= until)
    };
    let events = config.agenda.iter().filter(is_in);
    if arguments.json {
        let counts = interest(surroundings);
        let count = |event: &AgendaEvent| {
            counts.as_ref().map(|counts| counts.get(&event.key).copied().unwrap_or_default())
        };
        say_json(&Document { events: events.map(|event| row(event, config.zone, count(event))).collect() })?;
    } else {
        for event in events {
            let start = if event.all_day {
                event.start.format("%Y-%m-%d      ")
            } else {
                event.start.format("%Y-%m-%d %H:%M")
            };
            say(&format!("{start}  {:<14} {}", event.kind.code(), event.title))?;
        }
    }
    Ok(Ending::Done)
}

/// The last day it takes up: an event that ends at midnight does not reach into the next day.
fn last_day(event: &AgendaEvent) -> NaiveDate {
    let last_moment = event.end - chrono::Duration::nanoseconds(1);
    last_moment.max(event.start).date()
}

/// How often visitors said *ik kom misschien*. The agenda is told without it where the answers cannot be read.
fn interest(surroundings: &Surroundings) -> Option<BTreeMap<EventKey, u32>> {
    let read = || -> anyhow::Result<BTreeMap<EventKey, u32>> {
        let store = surroundings.reader()?;
        Ok(store.map(|store| store.interest(false)).transpose()?.unwrap_or_default().into_iter().collect())
    };
    match read() {
        Ok(counts) => Some(counts),
        Err(error) => {
            complain(&format!("{error:#}"));
            None
        }
    }
}

fn row(event: &AgendaEvent, zone: Tz, interest: Option<u32>) -> Row {
    Row {
        start: with_offset(event.start, zone),
        end: with_offset(event.end, zone),
        all_day: event.all_day,
        title: event.title.clone(),
        kind: event.kind.code(),
        place: event.place.clone(),
        sign_up: event.sign_up.as_ref().map(|mail| mail.address.clone()),
        outcome: event.outcome.as_ref().map(|outcome| outcome.text.clone()),
        interest,
    }
}

/// The moment with its offset from UTC, as RFC 3339. An hour that the clock skips is read as the hour after.
fn with_offset(local: NaiveDateTime, zone: Tz) -> String {
    let found = zone.from_local_datetime(&local).earliest();
    let found = found.or_else(|| zone.from_local_datetime(&(local + chrono::Duration::hours(1))).earliest());
    found.map_or_else(|| local.to_string(), |moment| moment.to_rfc3339())
}
