//! One visit: from the touch that wakes the screen to the moment everything is back at the start.

use std::time::Duration;

use chrono::NaiveDate;

use crate::domain::{
    EventKey, InterestId, Language, Note, NoteBody, NoteColour, Response, Role, StatementId, Stroke, VisitId,
    VisitRecord,
};
use crate::kiosk::{NoteMode, Panel, Ticket, Wishes};

/// One person, or one family, at the screen. Dropped whole at the end, so nothing can be left behind.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    pub id: VisitId,
    pub role: Role,
    pub settings: Settings,
    /// The statements in the order of this visit. The one that hung on the wait screen comes first.
    pub order: Vec<StatementId>,
    /// Where in `order` the visitor is.
    pub at: usize,
    pub step: Step,
    /// A page that lies over the step.
    pub panel: Option<Panel>,
    /// The pages under that one, the upper one last: *Terug* leads to them.
    pub under: Vec<Panel>,
    /// What has been answered so far, at most once a statement.
    pub answers: Vec<Answer>,
    /// The note being written. It outlives a change of stance, and goes when it is placed or declined.
    pub draft: Draft,
    /// What it would like a thema-uurtje about.
    pub wishes: Wishes,
    /// What this visit asked the store to keep and the store has not yet confirmed.
    pub tickets: Vec<Ticket>,
    /// The note of the statement on show was taken back a moment ago.
    pub took_back: bool,
    /// Which page of the wall is shown, counted from 0.
    pub wall_page: usize,
    /// The events this visit may come to, each once.
    pub interests: Vec<Interest>,
    /// Which page of the agenda is shown, counted from 0. Pages count on for ever and go round.
    pub agenda_page: usize,
    /// Seeds the order of the wall in this visit.
    pub wall_seed: u64,
    /// It came in a burst so far.
    pub flagged: bool,
    /// The touch that woke the screen, since the program started.
    pub woken_at: Duration,
    /// The last touch, since the program started.
    pub last_touch: Duration,
    /// Since when *Bent u er nog?* is shown.
    pub warned_at: Option<Duration>,
}

/// What a visitor can set for the length of the visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    pub language: Language,
    pub text_size: TextSize,
    pub high_contrast: bool,
    /// All controls within reach of a wheelchair or a child.
    pub reach: bool,
}

/// The sizes of text, after the four of voting machines; three suffice on a screen this large.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    #[default]
    Normal,
    Large,
    Largest,
}

impl TextSize {
    /// The next size, and after the largest the normal one.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Normal => Self::Large,
            Self::Large => Self::Largest,
            Self::Largest => Self::Normal,
        }
    }
}

/// Where in the visit somebody is.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// There is nothing to answer now; the agenda lies open.
    Browsing,
    /// Reading the statement at `Visit::at` and choosing a stance.
    Statement,
    /// Writing or drawing a note, or going on without.
    Note,
    /// Waiting until the store has what `thanks_for` promises.
    Saving { thanks_for: ThanksFor },
    /// The hall's answer and its notes.
    Mirror,
    /// The end. Back to the wait screen by itself, `Rules::thanks` after `since`.
    Thanks { since: Duration },
}

/// What the thank-you is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThanksFor {
    /// A note, or an answer without one; the mirror follows.
    Answer,
    /// The whole visit; the end follows.
    Visit,
}

/// The answer to one statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub response: Response,
    /// When the statement was answered for the first time, since the program started. It is only there to notice
    /// bursts, and gone with the visit: no time of an answer is ever stored.
    pub answered_at: Duration,
    /// The note beside it, once it was placed and unless it was taken back.
    pub note: Option<PlacedNote>,
}

/// A note that has been placed in this visit.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedNote {
    pub note: Note,
    /// Until when it can be taken back, since the program started; `None` until it is stored.
    pub take_back_until: Option<Duration>,
}

/// An event this visit may come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interest {
    /// What the store knows it by: nothing of the visit.
    pub id: InterestId,
    pub event: EventKey,
}

/// A note in the making.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    pub mode: NoteMode,
    pub colour: NoteColour,
    pub text: String,
    pub strokes: Vec<Stroke>,
}

impl Draft {
    /// What would be placed now.
    pub fn body(&self) -> NoteBody {
        match self.mode {
            NoteMode::Typing => NoteBody::Typed(self.text.trim().to_owned()),
            NoteMode::Drawing => NoteBody::Drawn(self.strokes.clone()),
        }
    }

    /// Whether there is anything to lose in either mode.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty() && self.strokes.is_empty()
    }
}

impl Visit {
    /// The statement on show; `None` while there is nothing to answer.
    pub fn current(&self) -> Option<StatementId> {
        self.order.get(self.at).copied()
    }

    /// The answer to this statement so far.
    pub fn answer_to(&self, statement: StatementId) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.response.statement == statement)
    }

    /// The answer to the statement on show.
    pub fn current_answer(&self) -> Option<&Answer> {
        self.current().and_then(|statement| self.answer_to(statement))
    }

    /// Whether this visit may come to this event.
    pub fn may_come_to(&self, event: &EventKey) -> bool {
        self.interests.iter().any(|interest| interest.event == *event)
    }

    /// The note on show that can still be taken back at this moment.
    pub fn note_to_take_back(&self, since_start: Duration) -> Option<&Note> {
        let placed = self.current_answer()?.note.as_ref()?;
        placed.take_back_until.is_some_and(|until| since_start < until).then_some(&placed.note)
    }

    /// All that is kept of this visit.
    pub fn record(&self, evening: NaiveDate, practice: bool) -> VisitRecord {
        VisitRecord {
            id: self.id,
            evening,
            role: self.role,
            language: self.settings.language,
            practice,
            flagged: self.flagged,
        }
    }
}
