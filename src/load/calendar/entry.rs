//! One VEVENT as it stands in the file: what it says, checked, before anything is repeated.

use calcard::common::IanaType;
use calcard::icalendar::{
    ICalendarClassification, ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarPeriod,
    ICalendarProperty as Property, ICalendarRecurrenceRule, ICalendarStatus, ICalendarValue as Value,
    ICalendarValueType,
};
use calcard::{Entry as Parsed, Parser};
use chrono::TimeDelta;

use crate::domain::StatementRef;
use crate::load::calendar::blocks::Block;
use crate::load::calendar::words;
use crate::load::calendar::zones::{Point, Zones};
use crate::load::calendar::{CalendarFault, Found};

/// The longest name of an event that is told apart from others.
const MAX_UID_CHARS: usize = 255;

/// What a VEVENT says.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) line: usize,
    /// Where its rule stands, for problems.
    pub(super) rule_line: usize,
    /// What it is known by through all its versions; empty where the file does not say.
    pub(super) uid: String,
    pub(super) sequence: i64,
    pub(super) start: Point,
    pub(super) ends: Ends,
    pub(super) rule: Option<Box<ICalendarRecurrenceRule>>,
    /// More starts beside the rule.
    pub(super) extra: Vec<Point>,
    /// Starts that are left out.
    pub(super) except: Vec<Point>,
    /// It stands in the place of the instance that would have started here.
    pub(super) instead_of: Option<Point>,
    /// And of all instances after that one, by the same shift.
    pub(super) and_after: bool,
    pub(super) is_cancelled: bool,
    pub(super) is_private: bool,
    pub(super) title: Option<String>,
    pub(super) place: Option<String>,
    pub(super) description: String,
    pub(super) categories: Vec<String>,
    pub(super) about: Vec<StatementRef>,
}

/// When it ends.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ends {
    At(Point),
    After(TimeDelta),
    /// The file does not say: a day lasts a day, anything else ends at once.
    Unsaid,
}

/// Reads a VEVENT; `None` where it cannot be placed in time, which is then among the problems.
pub(super) fn entry(block: &Block<'_>, zones: &Zones, problems: &mut Found) -> Option<Entry> {
    // Nothing else comes of a block that begins with BEGIN:VEVENT.
    let mut component = None;
    if let Parsed::ICalendar(calendar) = Parser::new(block.text).entry() {
        component = calendar.components.into_iter().next();
    }
    let Some(component) = component else {
        problems.push(block.line, CalendarFault::NotWhole);
        return None;
    };
    let mut reader = Reader { block, zones, component: &component, problems };
    reader.entry()
}

struct Reader<'a> {
    block: &'a Block<'a>,
    zones: &'a Zones,
    component: &'a ICalendarComponent,
    problems: &'a mut Found,
}

impl Reader<'_> {
    fn entry(&mut self) -> Option<Entry> {
        let is_cancelled =
            matches!(self.first(&Property::Status), Some(Value::Status(ICalendarStatus::Cancelled)));
        let is_private = matches!(
            self.first(&Property::Class),
            Some(Value::Classification(
                ICalendarClassification::Private | ICalendarClassification::Confidential
            ))
        );
        let instead_of = self.points(&Property::RecurrenceId, "RECURRENCE-ID").into_iter().next();
        // A cancelled instance need not say when it would have been.
        let start = self.points(&Property::Dtstart, "DTSTART").into_iter().next();
        let Some(start) = start.or(instead_of) else {
            if !self.component.has_property(&Property::Dtstart) {
                self.complain("DTSTART", CalendarFault::BadMoment { property: "DTSTART" });
            }
            return None;
        };
        let description = self.text(&Property::Description).unwrap_or_default();
        let about = self.about(&description);
        Some(Entry {
            line: self.block.line,
            rule_line: self.block.line_of("RRULE"),
            uid: self.text(&Property::Uid).unwrap_or_default().chars().take(MAX_UID_CHARS).collect(),
            sequence: self.first(&Property::Sequence).and_then(Value::as_integer).unwrap_or(0),
            start,
            ends: self.ends(),
            rule: self.rule(),
            extra: self.points(&Property::Rdate, "RDATE"),
            except: self.points(&Property::Exdate, "EXDATE"),
            instead_of,
            and_after: self.is_and_after(),
            is_cancelled,
            is_private,
            title: self
                .text(&Property::Summary)
                .map(|text| words::line(&text))
                .filter(|title| !title.is_empty()),
            place: self
                .text(&Property::Location)
                .map(|text| words::line(&text))
                .filter(|place| !place.is_empty()),
            description,
            categories: self.texts(&Property::Categories),
            about,
        })
    }

    /// `RANGE=THISANDFUTURE`, which has no other value.
    fn is_and_after(&self) -> bool {
        let instance = self.component.property(&Property::RecurrenceId);
        instance.is_some_and(|instance| instance.has_parameter(&ICalendarParameterName::Range))
    }

    fn ends(&mut self) -> Ends {
        if let Some(end) = self.points(&Property::Dtend, "DTEND").into_iter().next() {
            return Ends::At(end);
        }
        match self.first(&Property::Duration) {
            Some(Value::Duration(duration)) => duration.to_time_delta().map_or(Ends::Unsaid, Ends::After),
            Some(_) | None => Ends::Unsaid,
        }
    }

    fn rule(&mut self) -> Option<Box<ICalendarRecurrenceRule>> {
        if let Value::RecurrenceRule(rule) = self.first(&Property::Rrule)?
            && !self.is_misread(rule)
        {
            return Some(rule.clone());
        }
        self.complain("RRULE", CalendarFault::BadRule);
        None
    }

    /// calcard passes over parts of a rule that it cannot read, such as an interval of 0, and the rule is another one
    /// then.
    fn is_misread(&self, rule: &ICalendarRecurrenceRule) -> bool {
        let raw = self.block.raw("RRULE").replace("\n ", "").to_ascii_uppercase();
        let says = |part: &str| raw.contains(part);
        (says("INTERVAL=") && rule.interval.is_none())
            || (says("COUNT=") && rule.count.is_none())
            || (says("UNTIL=") && rule.until.is_none())
    }

    fn about(&mut self, description: &str) -> Vec<StatementRef> {
        let mut about = Vec::new();
        for named in words::statements(description) {
            match named {
                Ok(statement) => about.push(statement),
                Err(word) => self.complain("DESCRIPTION", CalendarFault::BadReference { word }),
            }
        }
        about
    }

    /// All days and moments under this property. What cannot be read is a problem.
    fn points(&mut self, property: &Property, name: &'static str) -> Vec<Point> {
        let component = self.component;
        let mut points = Vec::new();
        for entry in component.properties(property) {
            let is_day = is_day(entry);
            let zone = match entry.tz_id().map(|name| self.zones.of_name(name)) {
                Some(Ok(zone)) => zone,
                // A day is the same on every clock.
                Some(Err(_)) if is_day => self.zones.school.into(),
                Some(Err(zone)) => {
                    self.complain(name, CalendarFault::UnknownZone { zone: words::line(&zone) });
                    continue;
                }
                None => self.zones.school.into(),
            };
            for value in &entry.values {
                let mut written = value.as_partial_date_time();
                if let Value::Period(
                    ICalendarPeriod::Range { start, .. } | ICalendarPeriod::Duration { start, .. },
                ) = value
                {
                    written = Some(start);
                }
                match written.and_then(|written| Point::new(written, zone, is_day)) {
                    Some(point) => points.push(point),
                    None => self.complain(name, CalendarFault::BadMoment { property: name }),
                }
            }
        }
        points
    }

    fn first(&self, property: &Property) -> Option<&Value> {
        self.component.property(property)?.values.first()
    }

    fn text(&self, property: &Property) -> Option<String> {
        self.texts(property).into_iter().next()
    }

    fn texts(&self, property: &Property) -> Vec<String> {
        let values = self.component.properties(property).flat_map(|entry| &entry.values);
        values.filter_map(|value| value.as_text().map(str::to_owned)).collect()
    }

    fn complain(&mut self, property: &str, fault: CalendarFault) {
        self.problems.push(self.block.line_of(property), fault);
    }
}

/// Whether the property says that it holds days.
fn is_day(entry: &ICalendarEntry) -> bool {
    let value = entry.parameters(&ICalendarParameterName::Value).next().cloned();
    let value = value.and_then(calcard::icalendar::ICalendarParameterValue::into_value_type);
    matches!(value, Some(IanaType::Iana(ICalendarValueType::Date)))
}
