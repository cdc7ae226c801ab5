//! Calendars in: the bytes of an `.ics` file to the events of the agenda, in the school's own time.
//!
//! The crate `calcard` reads one property after the other and works out which days a rule falls on. What lies around
//! that is ours: which block of the file is an event and on which line it begins, which clock an hour was written
//! by, which instances were moved or cancelled, and limits, so that no file costs more than a moment. The stages are
//! `blocks`, `zones`, `entry`, `repeat`, `series` and `words`, in that order.

mod blocks;
mod entry;
mod repeat;
mod series;
mod words;
mod zones;

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use crate::domain::AgendaEvent;
use crate::load::MAX_FILE_BYTES;
use crate::load::calendar::blocks::{Blocks, blocks};
use crate::load::calendar::entry::entry;
use crate::load::calendar::series::Series;
use crate::load::calendar::zones::Zones;
use crate::load::encoding;

/// The most events in one file, repeated ones counted as often as they fall in the window.
pub const MAX_CALENDAR_EVENTS: usize = 2_000;

/// The most entries in one file, however old they are.
const MAX_ENTRIES: usize = 20_000;

/// More problems than this in one file help nobody; nothing is read behind them.
const MAX_PROBLEMS: usize = 20;

/// The days whose events are wanted, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub first: NaiveDate,
    pub last: NaiveDate,
}

/// What came out of a calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// In the order of their start.
    pub events: Vec<AgendaEvent>,
    /// In the order of their lines. With any of them the events are only good for showing.
    pub problems: Vec<CalendarProblem>,
}

/// One thing that is wrong in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarProblem {
    /// From 1.
    pub line: usize,
    pub fault: CalendarFault,
}

/// What can be wrong in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalendarFault {
    TooLarge {
        limit_bytes: usize,
    },
    NotACalendar,
    /// A block begins and does not end: the file is not whole.
    NotWhole,
    NoTitle,
    /// A date or an hour that cannot be read or does not exist, or none at all.
    BadMoment {
        property: &'static str,
    },
    /// A time zone that neither the world nor the file knows.
    UnknownZone {
        zone: String,
    },
    BadRule,
    /// A rule by the hour or faster, or with more than 24 times a day.
    TooOften,
    TooManyEvents {
        max: usize,
    },
    /// A line *stelling: …* that begins with a number and names no statement.
    BadReference {
        word: String,
    },
    /// There are still more problems in this file than are told.
    More,
}

impl Window {
    /// From a year back, for what events brought, to two years ahead.
    pub fn around(today: NaiveDate) -> Self {
        const BACK: Days = Days::new(366);
        const AHEAD: Days = Days::new(2 * 366);
        Self {
            first: today.checked_sub_days(BACK).unwrap_or(today),
            last: today.checked_add_days(AHEAD).unwrap_or(today),
        }
    }
}

/// Reads a calendar for a school whose clocks stand in `zone`. Private and cancelled events are left out.
pub fn read_calendar(bytes: &[u8], zone: Tz, window: Window) -> Calendar {
    let mut problems = Found::default();
    if bytes.len() > MAX_FILE_BYTES {
        problems.push(1, CalendarFault::TooLarge { limit_bytes: MAX_FILE_BYTES });
        return Calendar { events: Vec::new(), problems: problems.told() };
    }
    let text = encoding::text_of(bytes);
    let blocks = blocks(&text);
    if !blocks.is_calendar {
        problems.push(1, CalendarFault::NotACalendar);
        return Calendar { events: Vec::new(), problems: problems.told() };
    }
    let events = events_of(&blocks, zone, window, &mut problems);
    Calendar { events, problems: problems.told() }
}

fn events_of(blocks: &Blocks<'_>, zone: Tz, window: Window, problems: &mut Found) -> Vec<AgendaEvent> {
    for line in &blocks.not_whole {
        problems.push(*line, CalendarFault::NotWhole);
    }
    let zones = Zones::new(zone, window, &blocks.zones);
    let mut series = Series::default();
    for (idx, block) in blocks.events.iter().enumerate() {
        if problems.is_full() {
            break;
        }
        if MAX_ENTRIES <= idx {
            problems.push(block.line, CalendarFault::TooManyEvents { max: MAX_ENTRIES });
            break;
        }
        series.extend(entry(block, &zones, problems));
    }
    series.events(zone, window, problems)
}

/// The problems found so far.
#[derive(Debug, Default)]
struct Found(Vec<CalendarProblem>);

impl Found {
    fn push(&mut self, line: usize, fault: CalendarFault) {
        if !self.is_full() {
            self.0.push(CalendarProblem { line, fault });
        }
    }

    /// Whether no more are told, so that it makes no sense to look for more.
    fn is_full(&self) -> bool {
        MAX_PROBLEMS <= self.0.len()
    }

    fn told(mut self) -> Vec<CalendarProblem> {
        let is_full = self.is_full();
        self.0.sort_by_key(|problem| problem.line);
        if is_full {
            let line = self.0.last().map_or(1, |problem| problem.line);
            self.0.push(CalendarProblem { line, fault: CalendarFault::More });
        }
        self.0
    }
}
