//! Everything that can happen to the kiosk, and everything it can ask for: two closed lists.

use std::time::Duration;

use crate::domain::{
    EventKey, Language, NoteColour, Role, Stance, StatementId, Stroke, Tally, TopicCode, Write,
};
use crate::kiosk::desk::{DeskEvent, DeskJob, DeskNews};
use crate::kiosk::{Board, HallStatement};

/// What can happen: touches with a meaning, moments, and answers to effects.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A finger or key went down somewhere. It keeps the visit awake and means nothing else.
    Touched,
    /// The first touch on the wait screen. It starts a visit and presses nothing.
    Woken,
    LanguageChosen(Language),
    TextSizeStepped,
    ContrastToggled,
    ReachToggled,
    RoleChosen(Role),
    StanceChosen(Stance),
    /// *Wijzig* on the note screen: back to the buttons of the same statement.
    StanceReopened,
    PreviousChosen,
    /// *Volgende stelling* on the mirror.
    NextChosen,
    NoteEdited(String),
    NoteModeChosen(NoteMode),
    NoteColourChosen(NoteColour),
    StrokeDrawn(Stroke),
    StrokeUndone,
    /// *Plak op het bord*.
    NotePlaced,
    /// *Zonder briefje verder*.
    NoteDeclined,
    /// *Haal weg*.
    NoteTakenBack,
    /// *Andere briefjes* on the mirror.
    WallPaged,
    /// *Ik kom misschien* to this event of the agenda, or not after all.
    InterestToggled(EventKey),
    /// The events of the agenda after the ones on show.
    AgendaPaged,
    /// A topic on the list: asked for, or not after all.
    TopicToggled(TopicCode),
    /// To the keyboard, for a topic that is not on the list.
    SuggestionOpened,
    SuggestionEdited(String),
    /// Back to the list; what was typed stays.
    SuggestionClosed,
    /// *Verstuur* on the page of the topics.
    TopicsSent,
    PanelOpened(Panel),
    PanelClosed,
    /// *Klaar* on the mirror: to the thank-you.
    Finished,
    /// *Stoppen*: back to the wait screen at once.
    Stopped,
    /// A deadline has come, or a moment has passed.
    Ticked,
    /// The store's answer to the effect with this ticket.
    Stored(Ticket, Result<(), Fault>),
    /// The evening, the agenda or anything else that hangs on the board is (re)loaded.
    BoardLoaded(Box<Board>),
    /// A statement's counts have changed.
    Counted(StatementId, Tally),
    /// A statement's counts and wall have changed.
    HallChanged(Box<HallStatement>),
    /// The number of notes of this evening has changed.
    NotesCounted(u32),
    /// The kiosk cannot go on, or can again.
    FaultChanged(Option<Fault>),
    /// Somebody of the staff does something at the desk, or wants to get there.
    Desk(DeskEvent),
    /// The worker tells the desk something.
    DeskTold(Box<DeskNews>),
}

/// What the kiosk asks its surroundings to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Store this for good and answer with [`Event::Stored`], whatever the outcome.
    Store(Ticket, Write),
    /// Do this for the desk and answer with [`Event::DeskTold`].
    Desk(DeskJob),
}

/// Names one effect, so that its answer finds its way back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(pub u64);

/// How a note is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoteMode {
    #[default]
    Typing,
    Drawing,
}

/// A page over the visit, left again by *Terug*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    Agenda,
    /// *Waarover wilt u een thema-uurtje?*
    Topics,
    /// *Wat slaan we op?*
    StoredRecord,
    /// *U doet mee als …*
    RoleChoice,
    /// The languages, and on a tall screen text size, contrast and reach.
    Settings,
}

/// Why something could not be done, as far as the screen must know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The disk is full.
    DiskFull,
    /// The disk cannot be written to.
    DiskFailed,
    /// Anything else; the log has the cause.
    Unexpected,
}

/// How long things last, and other choices of the school. All come from the config.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// How long a slide stays on the wait screen.
    pub slide: Duration,
    /// Without a touch for this long: *Bent u er nog?*
    pub idle: Duration,
    /// The same while a note holds something.
    pub idle_writing: Duration,
    /// How long *Bent u er nog?* counts down. Never under the 20 s of WCAG 2.2.1.
    pub warning: Duration,
    /// How long the thank-you stays.
    pub thanks: Duration,
    /// How long a note can be taken back.
    pub take_back: Duration,
    /// How long touches are ignored after the screen has changed under the finger.
    pub settle: Duration,
    /// The mirror shows the hall's answer from this many answers.
    pub mirror_from: u32,
    /// It shows percentages from this many answers, counts below it.
    pub percent_from: u32,
    /// Each visit sees the statements in an order of its own.
    pub shuffle_statements: bool,
    /// Whether people may write, draw, or neither.
    pub typing: bool,
    pub drawing: bool,
    /// How long a corner must be held before the desk opens.
    pub corner_hold: Duration,
    /// Without a touch for this long at the desk: signed out.
    pub desk_idle: Duration,
    /// The same at the door of the desk, where nobody has signed in yet.
    pub door_idle: Duration,
    /// How long touches mean nothing while somebody cleans the glass.
    pub cleaning: Duration,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            slide: Duration::from_secs(15),
            idle: Duration::from_secs(45),
            idle_writing: Duration::from_secs(90),
            warning: Duration::from_secs(30),
            thanks: Duration::from_secs(8),
            take_back: Duration::from_mins(1),
            settle: Duration::from_millis(250),
            mirror_from: 10,
            percent_from: 30,
            shuffle_statements: false,
            typing: true,
            drawing: true,
            corner_hold: Duration::from_secs(3),
            desk_idle: Duration::from_mins(5),
            door_idle: Duration::from_mins(1),
            cleaning: Duration::from_secs(30),
        }
    }
}
