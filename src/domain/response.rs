//! An answer, and the little that is kept of the visit it was given in.

use chrono::NaiveDate;

use crate::domain::{Language, ResponseId, StatementId, VisitId};

/// What somebody did with a statement: different facts, never merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stance {
    Agree,
    Neutral,
    Disagree,
    Unclear,
    Skipped,
    /// One of the answers of a poll.
    Chosen(PollAnswer),
}

impl Stance {
    /// Every stance there is: the five on a statement, then the answers of a poll.
    pub const ALL: [Self; 11] = [
        Self::Agree,
        Self::Neutral,
        Self::Disagree,
        Self::Unclear,
        Self::Skipped,
        Self::Chosen(PollAnswer(1)),
        Self::Chosen(PollAnswer(2)),
        Self::Chosen(PollAnswer(3)),
        Self::Chosen(PollAnswer(4)),
        Self::Chosen(PollAnswer(5)),
        Self::Chosen(PollAnswer(6)),
    ];

    /// The sides of a statement that is no poll.
    pub const SIDES: [Self; 3] = [Self::Agree, Self::Neutral, Self::Disagree];

    /// The five that can be taken on a statement that is no poll.
    pub const ON_STATEMENT: [Self; 5] =
        [Self::Agree, Self::Neutral, Self::Disagree, Self::Unclear, Self::Skipped];

    /// The word in the store, in exports and in the regiegroep database. It never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Neutral => "neutral",
            Self::Disagree => "disagree",
            Self::Unclear => "unclear",
            Self::Skipped => "skipped",
            Self::Chosen(answer) => answer.code(),
        }
    }

    /// The stance with this `code`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stance| stance.code() == code)
    }

    /// Whether it is an opinion, which a note can be written to.
    pub fn is_opinion(self) -> bool {
        match self {
            Self::Agree | Self::Neutral | Self::Disagree | Self::Chosen(_) => true,
            Self::Unclear | Self::Skipped => false,
        }
    }
}

/// An answer of a poll, by its place on the list: 1 to 6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PollAnswer(u8);

impl PollAnswer {
    pub const ALL: [Self; 6] = [Self(1), Self(2), Self(3), Self(4), Self(5), Self(6)];

    /// The answer at this place, counted from 1; `None` outside 1 to 6.
    pub fn new(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.0 == number)
    }

    /// Its place on the list, 1 to 6.
    pub fn number(self) -> u8 {
        self.0
    }

    /// The letter it is shown under, A to F: its colour is that of the other answers.
    pub fn letter(self) -> char {
        match self.0 {
            1 => 'A',
            2 => 'B',
            3 => 'C',
            4 => 'D',
            5 => 'E',
            _ => 'F',
        }
    }

    /// Its place in `Statement::answers`, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0.saturating_sub(1))
    }

    /// The word in the store, in exports and in the regiegroep database. It never changes.
    pub fn code(self) -> &'static str {
        match self.0 {
            1 => "answer-1",
            2 => "answer-2",
            3 => "answer-3",
            4 => "answer-4",
            5 => "answer-5",
            _ => "answer-6",
        }
    }
}

/// Who is answering (*wie ben je*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    #[default]
    Parent,
    Pupil,
    Staff,
}

impl Role {
    pub const ALL: [Self; 3] = [Self::Parent, Self::Pupil, Self::Staff];

    /// The word in the store, in exports and in the regiegroep database. It never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Pupil => "pupil",
            Self::Staff => "staff",
        }
    }

    /// The role with this `code`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// All that is kept of a visit: no time, no place in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisitRecord {
    pub id: VisitId,
    pub evening: NaiveDate,
    pub role: Role,
    pub language: Language,
    /// A visit in practice mode: stored like any other, counted only when asked for.
    pub practice: bool,
    /// It came in a burst: many answers in a few seconds, the same one over and over, or one of many visits in a
    /// row. Outcomes are shown with and without such visits; none is ever removed. Once set it stays.
    pub flagged: bool,
}

/// One stance on one version of one statement in one visit. The last one in a visit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Response {
    pub id: ResponseId,
    pub statement: StatementId,
    pub version: u32,
    pub stance: Stance,
}
