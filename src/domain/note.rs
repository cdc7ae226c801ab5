//! A note (*briefje*): typed or drawn, on a coloured paper, read by the regiegroep before it hangs.

use crate::domain::{NoteId, Stance, StatementId};

/// The longest typed note, in characters as a reader counts them (grapheme clusters).
pub const MAX_NOTE_CHARS: usize = 200;

/// One note. It carries its statement and its stance, and no visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub id: NoteId,
    pub statement: StatementId,
    pub version: u32,
    pub stance: Stance,
    pub colour: NoteColour,
    pub body: NoteBody,
    pub status: NoteStatus,
    pub practice: bool,
}

/// What is on the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoteBody {
    Typed(String),
    Drawn(Vec<Stroke>),
}

impl NoteBody {
    /// Whether there is nothing on it that a reader could see.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Typed(text) => text.trim().is_empty(),
            Self::Drawn(strokes) => strokes.iter().all(|stroke| stroke.points.is_empty()),
        }
    }
}

/// One line of a drawing, from finger down to finger up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stroke {
    pub points: Vec<StrokePoint>,
}

/// A point on the paper: both axes run from 0 (left, top) to 10 000 (right, bottom).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StrokePoint {
    pub x: u16,
    pub y: u16,
}

impl StrokePoint {
    /// The right and bottom edge of the paper.
    pub const EDGE: u16 = 10_000;
}

/// The colours of the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteColour {
    #[default]
    Yellow,
    Pink,
    Blue,
    Green,
    Orange,
}

impl NoteColour {
    pub const ALL: [Self; 5] = [Self::Yellow, Self::Pink, Self::Blue, Self::Green, Self::Orange];

    /// The word in the store and in exports. It never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Yellow => "yellow",
            Self::Pink => "pink",
            Self::Blue => "blue",
            Self::Green => "green",
            Self::Orange => "orange",
        }
    }

    /// The colour with this `code`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|colour| colour.code() == code)
    }
}

/// How far a note has come (*nagekeken*). Only `Approved` ever hangs on the wall.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteStatus {
    #[default]
    Pending,
    Approved,
    Hidden,
    Junk,
    /// Taken back by the visitor who wrote it.
    Withdrawn,
}

impl NoteStatus {
    pub const ALL: [Self; 5] = [Self::Pending, Self::Approved, Self::Hidden, Self::Junk, Self::Withdrawn];

    /// The word in the store, in exports and in the regiegroep database. It never changes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Approved => "approved",
            Self::Hidden => "hidden",
            Self::Junk => "junk",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The status with this `code`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }
}
