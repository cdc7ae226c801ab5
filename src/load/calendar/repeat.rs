//! When a rule makes an event happen again.
//!
//! calcard works out the days. It takes UTC in `UNTIL` for the clock of the event, which loses the last time of nearly
//! every series that Outlook makes, gives up hours that a clock skips, and knows no window: so it is handed a rule on a
//! clock of its own, with an end that we have worked out, and gives back what that clock says.

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz as AnyZone;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarFrequency,
    ICalendarProperty, ICalendarRecurrenceRule, ICalendarValue,
};
use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, Timelike as _};

use crate::load::calendar::zones::Point;
use crate::load::calendar::{CalendarFault, MAX_CALENDAR_EVENTS};

/// The most times that one rule is followed, from its first time on: every day for 50 years.
const MAX_TIMES: usize = 20_000;

/// The most that all rules of a file may cost, in times. It is more than a school can need, and a moment's work.
const MOST_EFFORT: usize = 200_000;

/// What a rule costs that never comes: calcard looks for it for a long time.
const NEVER_COMES: usize = 10_000;

/// So many periods that nothing falls in cost as much as one time that something does.
const PERIODS_A_TIME: usize = 20;

/// The most numbers in the lists of a rule, and the most times a day.
const MAX_NUMBERS: usize = 400;
const MAX_TIMES_A_DAY: usize = 24;

/// What may still be spent on the rules of a file.
#[derive(Debug)]
pub(super) struct Effort(usize);

impl Default for Effort {
    fn default() -> Self {
        Self(MOST_EFFORT)
    }
}

/// The times of a rule on the clock of its `first` time, up to and including `last`.
pub(super) fn times(
    rule: &ICalendarRecurrenceRule,
    first: Point,
    last: NaiveDate,
    effort: &mut Effort,
) -> Result<Vec<NaiveDateTime>, CalendarFault> {
    let too_many = || CalendarFault::TooManyEvents { max: MAX_CALENDAR_EVENTS };
    let period = checked_period(rule)?;
    let end_of = |day: NaiveDate| day.and_hms_opt(23, 59, 59).unwrap_or(day.and_time(NaiveTime::MIN));
    let mut until = end_of(last.succ_opt().unwrap_or(last));
    if until < first.local {
        return Ok(Vec::new());
    }
    if let Some(written) = &rule.until {
        let bad = || CalendarFault::BadMoment { property: "RRULE" };
        let end = Point::new(written, first.zone(), false).ok_or_else(bad)?;
        let end = if end.is_day { end_of(end.local.date()) } else { end.on_clock_of(first) };
        until = until.min(end);
    }
    if until <= first.local {
        // The first time always comes.
        return Ok(vec![first.local]);
    }
    let n_periods = usize::try_from((until - first.local).num_days()).unwrap_or(0) / period;
    effort.spend(n_periods / PERIODS_A_TIME).ok_or_else(too_many)?;
    let rule = ICalendarRecurrenceRule { until: Some(written(until)), ..rule.clone() };
    let expanded = alone(first.local, rule).expand_dates(AnyZone::Floating, MAX_TIMES);
    if !expanded.errors.is_empty() {
        return Err(CalendarFault::BadRule);
    }
    let times: Vec<NaiveDateTime> = expanded.events.iter().map(|event| event.start.naive_local()).collect();
    if MAX_TIMES <= times.len() {
        return Err(too_many());
    }
    if times.is_empty() {
        effort.spend(NEVER_COMES).ok_or_else(too_many)?;
        return Ok(vec![first.local]);
    }
    effort.spend(times.len()).ok_or_else(too_many)?;
    Ok(times)
}

/// The days in a period of the rule, if it is one that can be followed.
fn checked_period(rule: &ICalendarRecurrenceRule) -> Result<usize, CalendarFault> {
    let days = match rule.freq {
        ICalendarFrequency::Daily => 1,
        ICalendarFrequency::Weekly => 7,
        ICalendarFrequency::Monthly => 28,
        ICalendarFrequency::Yearly => 365,
        ICalendarFrequency::Hourly | ICalendarFrequency::Minutely | ICalendarFrequency::Secondly => {
            return Err(CalendarFault::TooOften);
        }
    };
    let by_the_hour = [rule.byhour.len(), rule.byminute.len(), rule.bysecond.len()];
    if MAX_TIMES_A_DAY < by_the_hour.iter().map(|n| (*n).clamp(1, MAX_NUMBERS)).product() {
        return Err(CalendarFault::TooOften);
    }
    let n_numbers = rule.byday.len()
        + rule.bymonthday.len()
        + rule.byyearday.len()
        + rule.byweekno.len()
        + rule.bymonth.len()
        + rule.bysetpos.len();
    let interval = usize::from(rule.interval.unwrap_or(1));
    if interval == 0 || MAX_NUMBERS < n_numbers {
        return Err(CalendarFault::BadRule);
    }
    Ok(days * interval)
}

/// A calendar with nothing but this rule.
fn alone(first: NaiveDateTime, rule: ICalendarRecurrenceRule) -> ICalendar {
    let start = ICalendarValue::PartialDateTime(Box::new(written(first)));
    let rule = ICalendarValue::RecurrenceRule(Box::new(rule));
    let entry = |name, value| ICalendarEntry { name, params: Vec::new(), values: vec![value] };
    let event = ICalendarComponent {
        component_type: ICalendarComponentType::VEvent,
        entries: vec![entry(ICalendarProperty::Dtstart, start), entry(ICalendarProperty::Rrule, rule)],
        component_ids: Vec::new(),
    };
    ICalendar { components: vec![event] }
}

fn written(local: NaiveDateTime) -> PartialDateTime {
    let small = |number: u32| u8::try_from(number).ok();
    PartialDateTime {
        year: u16::try_from(local.year()).ok(),
        month: small(local.month()),
        day: small(local.day()),
        hour: small(local.hour()),
        minute: small(local.minute()),
        second: small(local.second()),
        ..PartialDateTime::default()
    }
}

impl Effort {
    /// `None` where there is not so much left.
    fn spend(&mut self, cost: usize) -> Option<()> {
        self.0 = self.0.checked_sub(cost)?;
        Some(())
    }
}
