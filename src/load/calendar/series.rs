//! Entries that belong together, and the events that come of them: repeated, moved, cancelled.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::domain::{AgendaEvent, EventKey, MailAddress};
use crate::load::calendar::entry::{Ends, Entry};
use crate::load::calendar::repeat::{Effort, times};
use crate::load::calendar::zones::Point;
use crate::load::calendar::{CalendarFault, Found, MAX_CALENDAR_EVENTS, Window, words};

/// All entries of a file, by what they are known by.
#[derive(Debug, Default)]
pub(super) struct Series(BTreeMap<String, Family>);

/// The entries with one UID.
#[derive(Debug, Default)]
struct Family {
    /// Those that say when it starts and how it repeats.
    heads: Vec<Entry>,
    /// Those that stand in the place of an instance.
    instead: Vec<Entry>,
}

/// Where events are gathered.
struct Gathered<'a> {
    school: Tz,
    window: Window,
    effort: Effort,
    events: Vec<AgendaEvent>,
    problems: &'a mut Found,
    is_full: bool,
}

/// Starts that can be looked up, however they were written.
struct Starts<T> {
    moments: BTreeMap<DateTime<Utc>, T>,
    days: BTreeMap<NaiveDate, T>,
}

impl<T> Starts<T> {
    fn new(points: impl Iterator<Item = (Point, T)>) -> Self {
        let mut starts = Self { moments: BTreeMap::new(), days: BTreeMap::new() };
        for (point, what) in points {
            if point.is_day {
                starts.days.insert(point.local.date(), what);
            } else {
                starts.moments.insert(point.instant(), what);
            }
        }
        starts
    }

    /// What is known of this start. A day stands for whatever starts on it, and a moment for a whole day too.
    fn of(&self, start: Point) -> Option<&T> {
        let by_day = self.days.get(&start.local.date());
        let by_moment = || self.moments.get(&start.instant());
        by_day.or_else(by_moment)
    }
}

impl Series {
    pub(super) fn extend(&mut self, entry: Option<Entry>) {
        let Some(entry) = entry else { return };
        // Without a name it is family of nobody.
        let name = if entry.uid.is_empty() { format!("\0{}", entry.line) } else { entry.uid.clone() };
        let family = self.0.entry(name).or_default();
        if entry.instead_of.is_some() { family.instead.push(entry) } else { family.heads.push(entry) }
    }

    /// The events in the window, the earliest first.
    pub(super) fn events(self, school: Tz, window: Window, problems: &mut Found) -> Vec<AgendaEvent> {
        let (effort, events, is_full) = (Effort::default(), Vec::new(), false);
        let mut gathered = Gathered { school, window, effort, events, problems, is_full };
        for family in self.0.values() {
            if gathered.is_full || gathered.problems.is_full() {
                break;
            }
            gathered.family(family);
        }
        let mut events = gathered.events;
        events.sort_by(|one, other| {
            (one.start, one.end, &one.title).cmp(&(other.start, other.end, &other.title))
        });
        events
    }
}

impl Gathered<'_> {
    fn family(&mut self, family: &Family) {
        // A later version takes the place of an earlier one.
        let newest = family.heads.iter().map(|head| head.sequence).max();
        let heads: Vec<&Entry> = family.heads.iter().filter(|head| Some(head.sequence) == newest).collect();
        if heads.iter().any(|head| head.is_cancelled || head.is_private) {
            return;
        }
        let mut instead: Vec<&Entry> = family.instead.iter().collect();
        instead.sort_by_key(|entry| entry.sequence);
        let instead = Starts::new(instead.into_iter().filter_map(|entry| Some((entry.instead_of?, entry))));
        let mut placed = BTreeSet::new();
        for head in &heads {
            self.head(head, &instead, &mut placed);
        }
        // What was moved from outside the window, or of which only the moved instance is in the file.
        for entry in instead.moments.values().chain(instead.days.values()) {
            if let Some(was) = entry.instead_of.filter(|_| !placed.contains(&entry.line)) {
                self.instance(entry, heads.first().copied(), entry.start, Some(was.local.date()));
            }
        }
    }

    /// All instances of an entry, each as it is or as it was moved. Notes the lines of those that were moved.
    fn head(&mut self, head: &Entry, instead: &Starts<&Entry>, placed: &mut BTreeSet<usize>) {
        let repeats = head.rule.is_some() || !head.extra.is_empty();
        let followed =
            head.rule.as_ref().map(|rule| times(rule, head.start, self.window.last, &mut self.effort));
        let times = match followed {
            Some(Ok(times)) => times.into_iter().map(|time| head.start.at(time)).collect(),
            Some(Err(fault)) => {
                // Once is enough: there is no effort left for the rules behind it.
                self.is_full = matches!(fault, CalendarFault::TooManyEvents { .. });
                self.problems.push(head.rule_line, fault);
                return;
            }
            None => vec![head.start],
        };
        let except = Starts::new(head.except.iter().map(|point| (*point, ())));
        let mut seen = BTreeSet::new();
        // The last instance that was moved with all after it, and by how much.
        let mut onward: Option<(&Entry, TimeDelta)> = None;
        for start in times.into_iter().chain(head.extra.iter().copied()) {
            if self.is_full {
                return;
            }
            if !seen.insert(start.instant()) || except.of(start).is_some() {
                continue;
            }
            let day = repeats.then_some(start.local.date());
            match (instead.of(start), onward) {
                (Some(entry), _) => {
                    placed.insert(entry.line);
                    if entry.and_after {
                        onward = Some((entry, entry.start.local - start.local));
                    }
                    self.instance(entry, Some(head), entry.start, day);
                }
                (None, Some((entry, shift))) => {
                    let local = start.local.checked_add_signed(shift).unwrap_or(start.local);
                    self.instance(entry, Some(head), entry.start.at(local), day);
                }
                (None, None) => self.instance(head, None, start, day),
            }
        }
    }

    /// One event. What an instance that was moved does not say, its head says. `day` is the one it would have been on,
    /// for something that repeats.
    fn instance(&mut self, entry: &Entry, head: Option<&Entry>, start: Point, day: Option<NaiveDate>) {
        if entry.is_cancelled || entry.is_private {
            return;
        }
        let Some((first, end, all_day)) = hours(entry, start, self.school) else { return };
        if end.date() < self.window.first || self.window.last < first.date() {
            return;
        }
        if MAX_CALENDAR_EVENTS <= self.events.len() {
            let max = MAX_CALENDAR_EVENTS;
            self.problems.push(entry.line, CalendarFault::TooManyEvents { max });
            self.is_full = true;
            return;
        }
        let Some(title) = entry.title.clone().or_else(|| head?.title.clone()) else {
            self.problems.push(entry.line, CalendarFault::NoTitle);
            return;
        };
        let key = match day {
            _ if entry.uid.is_empty() => format!("{} {title}", first.date()),
            Some(day) => format!("{} {day}", entry.uid),
            None => entry.uid.clone(),
        };
        let sign_up = words::mailbox(&entry.description);
        self.events.push(AgendaEvent {
            key: EventKey(key),
            kind: words::kind(&entry.categories, &title),
            sign_up: sign_up.map(|address| MailAddress { address, subject: title.clone() }),
            title,
            start: first,
            end,
            all_day,
            place: entry.place.clone(),
            host: None,
            outcome: None,
            about: entry.about.clone(),
        });
    }
}

/// From when to when it is in the school's own time, and whether that is whole days; `None` beyond all calendars.
fn hours(entry: &Entry, start: Point, school: Tz) -> Option<(NaiveDateTime, NaiveDateTime, bool)> {
    let first = start.at_school(school);
    let length = match entry.ends {
        Ends::At(end) => end.at_school(school) - entry.start.at_school(school),
        Ends::After(length) => length,
        Ends::Unsaid => TimeDelta::zero(),
    };
    let end = first.checked_add_signed(length.max(TimeDelta::zero()))?;
    // Outlook writes some whole days as hours: from midnight to midnight.
    let midnights = first.time() == NaiveTime::MIN && end.time() == NaiveTime::MIN && first < end;
    if !start.is_day {
        return Some((first, end, midnights));
    }
    let last = if end.time() == NaiveTime::MIN { end.date() } else { end.date().succ_opt()? };
    let last = last.max(first.date().checked_add_days(Days::new(1))?);
    Some((first, last.and_time(NaiveTime::MIN), true))
}
