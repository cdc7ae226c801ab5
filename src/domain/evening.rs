//! An evening of conversations: a date, a title and the hours in which parents answer.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// One evening. Its date is its name: there is at most one a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evening {
    pub date: NaiveDate,
    pub title: String,
    pub opens: NaiveTime,
    /// Earlier than `opens` means: on the next day.
    pub closes: NaiveTime,
}

/// Where an evening is on the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EveningPhase {
    Ahead,
    Open,
    Over,
}

impl Evening {
    /// The moment it opens, in the school's own time.
    pub fn opens_at(&self) -> NaiveDateTime {
        self.date.and_time(self.opens)
    }

    /// The moment it closes, in the school's own time.
    pub fn closes_at(&self) -> NaiveDateTime {
        let closes = self.date.and_time(self.closes);
        if self.closes <= self.opens { closes + chrono::Duration::days(1) } else { closes }
    }

    /// Its phase at this moment of the school's own time. It is open from `opens_at` up to but not at `closes_at`.
    pub fn phase(&self, local: NaiveDateTime) -> EveningPhase {
        if local < self.opens_at() {
            EveningPhase::Ahead
        } else if local < self.closes_at() {
            EveningPhase::Open
        } else {
            EveningPhase::Over
        }
    }
}
