//! What hangs on the board: everything the screens show that the visitor does not make.

use std::sync::Arc;

use crate::domain::{
    AgendaEvent, Evening, FollowUpRound, InfoSlide, Language, MailAddress, Note, School, Statement,
    StatementId, Tally, Topic,
};
use crate::kiosk::desk::ByHand;

/// All that hangs on the board. It is replaced as a whole when config or statements change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Board {
    pub school: School,
    /// The languages to choose from, the first of which is the usual one. Never empty in practice.
    pub languages: Vec<Language>,
    pub tips: Option<MailAddress>,
    /// The evening of today, or else the next one.
    pub evening: Option<Evening>,
    /// The statements of that evening that are switched on, in order.
    pub statements: Vec<Statement>,
    /// Counts and approved notes, one for each of `statements`.
    pub hall: Vec<HallStatement>,
    /// Notes of this evening that were neither taken back nor thrown away.
    pub note_count: u32,
    /// Sorted by start.
    pub agenda: Vec<AgendaEvent>,
    /// From the settings and from the desk: the newest evening first, the tips last.
    pub follow_ups: Vec<FollowUpRound>,
    pub info_slides: Vec<InfoSlide>,
    /// What a thema-uurtje could be about, in the order of the school.
    pub topics: Vec<Topic>,
    /// Everything works and nothing counts.
    pub practice: bool,
    /// Opened or closed by hand, until the hours of the evening say otherwise again. It outlives the board.
    pub by_hand: Option<ByHand>,
}

/// What the hall said about one statement.
#[derive(Clone, Debug, PartialEq)]
pub struct HallStatement {
    pub statement: StatementId,
    pub tally: Tally,
    /// The approved notes, shared because there may be thousands.
    pub wall: Arc<[Note]>,
}

impl Board {
    /// The language a visit starts in.
    pub fn first_language(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::DUTCH)
    }

    /// Whether visitors can say what they would like a thema-uurtje about: there are topics, and an evening to keep
    /// the choice with.
    pub fn offers_topics(&self) -> bool {
        self.evening.is_some() && !self.topics.is_empty()
    }

    /// What the hall said about this statement, if anything is known.
    pub fn hall_of(&self, statement: StatementId) -> Option<&HallStatement> {
        self.hall.iter().find(|hall| hall.statement == statement)
    }
}
