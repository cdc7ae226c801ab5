//! The agenda: theme hours, theme evenings, open and coffee mornings, holidays.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::MailAddress;

/// One event, in the school's own time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaEvent {
    /// Stays the same when its hours or its title change, as far as its file allows.
    pub key: EventKey,
    pub kind: EventKind,
    pub title: String,
    pub start: NaiveDateTime,
    /// Not before `start`. For an all-day event: midnight after its last day.
    pub end: NaiveDateTime,
    pub all_day: bool,
    pub place: Option<String>,
    /// Who leads it or comes along, such as "met de wijkagent".
    pub host: Option<String>,
    /// Where parents sign up; none where that is not needed.
    pub sign_up: Option<MailAddress>,
    /// What came out of it, once it is past.
    pub outcome: Option<EventOutcome>,
    /// The statements it grew out of: their mirror says *hierover is een thema-uurtje*.
    pub about: Vec<StatementRef>,
}

impl AgendaEvent {
    /// Whether one can still say *ik kom misschien*: a holiday is nothing to come to.
    pub fn can_be_come_to(&self, local: NaiveDateTime) -> bool {
        self.kind != EventKind::Holiday && local < self.start
    }
}

/// What an event is known by where interest in it is counted. It never leaves the screen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventKey(pub String);

/// A statement as people name it: the third of that evening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StatementRef {
    pub evening: NaiveDate,
    /// From 1.
    pub position: u32,
}

impl StatementRef {
    /// Reads it as it stands in files: `2026-11-24/3`. `None` for anything else.
    pub fn parse(raw: &str) -> Option<Self> {
        let (date, position) = raw.trim().split_once('/')?;
        let is_plain = date.len() == "2026-11-24".len() && position.bytes().all(|byte| byte.is_ascii_digit());
        let evening = NaiveDate::parse_from_str(date, "%Y-%m-%d").ok().filter(|_| is_plain)?;
        let position = position.parse().ok().filter(|position| 0 < *position)?;
        Some(Self { evening, position })
    }
}

impl std::fmt::Display for StatementRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.evening, self.position)
    }
}

/// What a past event brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventOutcome {
    pub text: String,
    /// How many parents were there, where it was counted.
    pub attended: Option<u32>,
}

/// The kinds of event a school announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventKind {
    ThemeHour,
    ThemeEvening,
    OpenMorning,
    CoffeeMorning,
    Holiday,
    Other,
}

impl EventKind {
    pub const ALL: [Self; 6] = [
        Self::ThemeHour,
        Self::ThemeEvening,
        Self::OpenMorning,
        Self::CoffeeMorning,
        Self::Holiday,
        Self::Other,
    ];

    /// The word in files and in `agenda --json`. It never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::ThemeHour => "thema-uurtje",
            Self::ThemeEvening => "thema-avond",
            Self::OpenMorning => "inloopochtend",
            Self::CoffeeMorning => "koffieochtend",
            Self::Holiday => "vakantie",
            Self::Other => "anders",
        }
    }

    /// The kind with this `code`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}
