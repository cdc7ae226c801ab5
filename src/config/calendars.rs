//! The calendars in kiosk-config, `*.ics`, and how they and `agenda.toml` become one agenda.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use crate::config::of_file;
use crate::config::problem::{Position, Problem, ProblemKind};
use crate::config::sheet::{Unread, bytes_of};
use crate::domain::{AgendaEvent, EventKey};
use crate::load::{CalendarFault, CalendarProblem, MAX_FILE_BYTES, Window, folded, read_calendar};

/// The names of the calendars, sorted. Hidden files, such as those that a copy leaves halfway, are none.
pub(super) fn calendar_files(dir: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir)? {
        // A name that is no text cannot be told either; nobody gives a calendar such a name.
        let Ok(name) = entry?.file_name().into_string() else { continue };
        let is_calendar = name.to_lowercase().ends_with(".ics") && !name.starts_with(['.', '~']);
        if is_calendar && dir.join(&name).is_file() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// The events of all calendars around this day.
pub(super) fn read(dir: &Path, zone: Tz, today: NaiveDate, problems: &mut Vec<Problem>) -> Vec<AgendaEvent> {
    let names = match calendar_files(dir) {
        Ok(names) => names,
        Err(err) => {
            problems.push(of_file("*.ics", ProblemKind::FileUnreadable { reason: err.to_string() }));
            return Vec::new();
        }
    };
    let limit_bytes = u64::try_from(MAX_FILE_BYTES).unwrap_or(u64::MAX);
    let mut events = Vec::new();
    for name in names {
        match bytes_of(&dir.join(&name), limit_bytes) {
            Ok(bytes) => {
                let calendar = read_calendar(&bytes, zone, Window::around(today));
                problems.extend(calendar.problems.into_iter().map(|problem| told(&name, problem)));
                events.extend(calendar.events);
            }
            // Taken away since it was listed.
            Err(Unread::Missing) => {}
            Err(Unread::TooLarge) => problems.push(of_file(&name, ProblemKind::FileTooLarge { limit_bytes })),
            Err(Unread::Failed(reason)) => {
                problems.push(of_file(&name, ProblemKind::FileUnreadable { reason }));
            }
        }
    }
    events
}

fn told(file: &str, problem: CalendarProblem) -> Problem {
    let position = Some(Position { line: problem.line, column: 1 });
    let (position, kind) = match problem.fault {
        CalendarFault::TooLarge { limit_bytes } => {
            let limit_bytes = u64::try_from(limit_bytes).unwrap_or(u64::MAX);
            (None, ProblemKind::FileTooLarge { limit_bytes })
        }
        CalendarFault::More => (None, ProblemKind::More),
        fault @ (CalendarFault::NotACalendar
        | CalendarFault::NotWhole
        | CalendarFault::NoTitle
        | CalendarFault::BadMoment { .. }
        | CalendarFault::UnknownZone { .. }
        | CalendarFault::BadRule
        | CalendarFault::TooOften
        | CalendarFault::TooManyEvents { .. }
        | CalendarFault::BadReference { .. }) => (position, ProblemKind::Calendar(fault)),
    };
    Problem { position, ..of_file(file, kind) }
}

/// One agenda, the earliest first. What is in both, by its day and its title, is there once: `agenda.toml` adds to the
/// calendar, and what it says counts. The key is the one of the calendar, so that interest stays when more is said.
pub(super) fn together(own: Vec<AgendaEvent>, calendars: Vec<AgendaEvent>) -> Vec<AgendaEvent> {
    let mut all: Vec<AgendaEvent> = Vec::new();
    let mut places: BTreeMap<(NaiveDate, String), Vec<usize>> = BTreeMap::new();
    for event in calendars {
        let known = places.entry(day_and_title(&event)).or_default();
        // The same calendar may lie there twice.
        let is_double = |at: &usize| all.get(*at).is_some_and(|other| other.start == event.start);
        if !known.iter().any(is_double) {
            known.push(all.len());
            all.push(event);
        }
    }
    for event in own {
        let known = places.entry(day_and_title(&event)).or_default();
        let same_start =
            known.iter().position(|at| all.get(*at).is_some_and(|other| other.start == event.start));
        // Each is added to once: a second one of that day and title is another event.
        let found = (!known.is_empty()).then(|| known.remove(same_start.unwrap_or(0)));
        match found.and_then(|at| all.get_mut(at)) {
            Some(other) => add(other, event),
            None => all.push(event),
        }
    }
    all.sort_by(|one, other| (one.start, one.end, &one.title).cmp(&(other.start, other.end, &other.title)));
    tell_apart(&mut all);
    all
}

fn day_and_title(event: &AgendaEvent) -> (NaiveDate, String) {
    let title = folded(&event.title);
    (event.start.date(), if title.is_empty() { event.title.clone() } else { title })
}

/// Adds what `agenda.toml` says to an event of a calendar.
fn add(event: &mut AgendaEvent, own: AgendaEvent) {
    // A whole day in agenda.toml is what it says of hours when it says nothing.
    let says_hours = !own.all_day || own.start.checked_add_days(Days::new(1)) != Some(own.end);
    if says_hours {
        (event.start, event.end, event.all_day) = (own.start, own.end, own.all_day);
    }
    event.kind = own.kind;
    event.title = own.title;
    event.place = own.place.or(event.place.take());
    event.host = own.host.or(event.host.take());
    event.sign_up = own.sign_up.or(event.sign_up.take());
    event.outcome = own.outcome.or(event.outcome.take());
    let new: Vec<_> = own.about.into_iter().filter(|statement| !event.about.contains(statement)).collect();
    event.about.extend(new);
}

/// Gives each event a key of its own: of two with the same title on one day, the second gets its hour.
fn tell_apart(events: &mut [AgendaEvent]) {
    let mut taken = BTreeSet::new();
    for event in events {
        let mut key = event.key.0.clone();
        if taken.contains(&key) {
            key = format!("{key} {}", event.start.format("%H:%M"));
        }
        while !taken.insert(key.clone()) {
            key.push('+');
        }
        event.key = EventKey(key);
    }
}
