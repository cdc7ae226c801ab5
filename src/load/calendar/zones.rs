//! By which clock an hour was written, and what the clock of the school says then.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr as _;

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz as AnyZone;
use calcard::icalendar::{ICalendarProperty, ICalendarValue};
use calcard::{Entry, Parser};
use chrono::{
    DateTime, Datelike as _, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset as _, TimeDelta,
    TimeZone as _, Utc,
};
use chrono_tz::Tz;

use crate::load::calendar::Window;
use crate::load::calendar::blocks::Block;

/// A day, or a moment on some clock.
#[derive(Clone, Copy, Debug)]
pub(super) struct Point {
    /// What the clock of `zone` says; midnight for a day.
    pub(super) local: NaiveDateTime,
    zone: AnyZone,
    /// A day has no hour and is the same everywhere.
    pub(super) is_day: bool,
}

/// The clocks of a file.
pub(super) struct Zones {
    pub(super) school: Tz,
    /// The two offsets of the school in the window, in summer and in winter; the winter's first.
    of_school: [FixedOffset; 2],
    /// Those that the file explains.
    named: BTreeMap<String, AnyZone>,
}

impl Zones {
    pub(super) fn new(school: Tz, window: Window, blocks: &[Block<'_>]) -> Self {
        let offset = |month| {
            let day = NaiveDate::from_ymd_opt(window.last.year(), month, 15).unwrap_or(window.last);
            school.offset_from_utc_date(&day).fix()
        };
        let (january, july) = (offset(1), offset(7));
        let by_seconds = |offset: &FixedOffset| offset.local_minus_utc();
        let of_school =
            if by_seconds(&january) <= by_seconds(&july) { [january, july] } else { [july, january] };
        let mut zones = Self { school, of_school, named: BTreeMap::new() };
        for block in blocks {
            zones.named.extend(zones.explained(block));
        }
        zones
    }

    /// The clock with this name; the name where nobody knows it.
    pub(super) fn of_name(&self, name: &str) -> Result<AnyZone, String> {
        if let Some(zone) = self.named.get(name) {
            return Ok(*zone);
        }
        self.known(name).ok_or_else(|| name.to_owned())
    }

    /// A name that is known without the help of the file: of the IANA, or of Windows.
    fn known(&self, name: &str) -> Option<AnyZone> {
        // Evolution puts an address before the name: "/freeassociation.sourceforge.net/Europe/Amsterdam".
        let behind = || name.match_indices('/').filter_map(|(at, _)| name.get(at + 1..)?.parse::<Tz>().ok());
        let zone = AnyZone::from_str(name).ok().or_else(|| behind().next().map(AnyZone::Tz))?;
        // Of a long Windows name in Dutch calcard understands only the offset: "(UTC+01:00) Amsterdam, Berlijn, Wenen".
        // That would be an hour off in summer, so an offset of our own winter stands for our own clock.
        let is_offset_only = matches!(zone, AnyZone::Tz(tz) if tz.name().starts_with("Etc/GMT"));
        let winter = NaiveDate::from_ymd_opt(2026, 1, 15).unwrap_or_default();
        let is_ours = zone.offset_from_utc_date(&winter) == self.of_school[0].local_minus_utc();
        let is_words = name.starts_with('(');
        Some(if is_offset_only && is_words && is_ours { AnyZone::Tz(self.school) } else { zone })
    }

    /// The name and the clock of a VTIMEZONE. calcard goes by names only; a name that it does not know is looked up by
    /// its offsets here: those of the school mean the clock of the school, a single one is a clock that never turns.
    fn explained(&self, block: &Block<'_>) -> Option<(String, AnyZone)> {
        let Entry::ICalendar(calendar) = Parser::new(block.text).entry() else { return None };
        let zone = calendar.components.first()?;
        if let Some((name, zone)) = zone.timezone() {
            return Some((name.to_owned(), self.known(name).unwrap_or(zone)));
        }
        let name = zone.property(&ICalendarProperty::Tzid)?.values.first()?.as_text()?;
        let entries = calendar.components.iter().flat_map(|component| &component.entries);
        let offsets: BTreeSet<i32> = entries
            .filter(|entry| entry.name == ICalendarProperty::Tzoffsetto)
            .filter_map(|entry| match entry.values.first() {
                Some(ICalendarValue::PartialDateTime(offset)) => Some(seconds_east(offset)),
                Some(_) | None => None,
            })
            .collect();
        let ours: BTreeSet<i32> = self.of_school.iter().map(FixedOffset::local_minus_utc).collect();
        let mut alone = offsets.iter();
        match (alone.next(), alone.next()) {
            _ if offsets == ours => Some((name.to_owned(), AnyZone::Tz(self.school))),
            (Some(offset), None) => {
                FixedOffset::east_opt(*offset).map(|offset| (name.to_owned(), AnyZone::Fixed(offset)))
            }
            _ => None,
        }
    }
}

fn seconds_east(offset: &PartialDateTime) -> i32 {
    let seconds =
        i32::from(offset.tz_hour.unwrap_or(0)) * 3600 + i32::from(offset.tz_minute.unwrap_or(0)) * 60;
    if offset.tz_minus { -seconds } else { seconds }
}

impl Point {
    /// A day or a moment as it was written, on this clock unless it brings its own; `None` if it does not exist.
    pub(super) fn new(written: &PartialDateTime, zone: AnyZone, is_day: bool) -> Option<Self> {
        let read = written.to_date_time()?;
        if is_day || !written.has_time() {
            return Some(Self { local: read.date_time.date().and_time(NaiveTime::MIN), zone, is_day: true });
        }
        let zone = match read.offset {
            Some(offset) if offset.local_minus_utc() == 0 => AnyZone::UTC,
            Some(offset) => AnyZone::Fixed(offset),
            None => zone,
        };
        Some(Self { local: read.date_time, zone, is_day: false })
    }

    /// The clock it was written by.
    pub(super) fn zone(self) -> AnyZone {
        self.zone
    }

    /// Another moment on the same clock.
    pub(super) fn at(self, local: NaiveDateTime) -> Self {
        Self { local, ..self }
    }

    /// The moment on the clock of the world. An hour that comes twice is the first one; one that a clock skips is the
    /// hour after.
    pub(super) fn instant(self) -> DateTime<Utc> {
        let found = |local: NaiveDateTime| self.zone.from_local_datetime(&local).earliest();
        let after = || self.local.checked_add_signed(TimeDelta::hours(1)).and_then(found);
        found(self.local)
            .or_else(after)
            .map_or_else(|| self.local.and_utc(), |moment| moment.with_timezone(&Utc))
    }

    /// What the clock of the school says then; a day stays that day.
    pub(super) fn at_school(self, school: Tz) -> NaiveDateTime {
        if self.is_day { self.local } else { self.instant().with_timezone(&school).naive_local() }
    }

    /// What the clock of `other` says at this moment; for the end of a rule, which is often written in UTC.
    pub(super) fn on_clock_of(self, other: Self) -> NaiveDateTime {
        if self.is_day || other.is_day {
            return self.local;
        }
        self.instant().with_timezone(&other.zone).naive_local()
    }
}
