//! What a visit would like a thema-uurtje about: topics to tap, and one of one's own. A page over the visit.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::clock::Now;
use crate::domain::{
    BallotId, MAX_SUGGESTION_CHARS, MAX_TOPICS_A_VISIT, NoteStatus, Suggestion, SuggestionId, TopicBallot,
    TopicCode, Write,
};
use crate::kiosk::{Board, Event};

/// What a visit asks for so far. It goes with the visit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wishes {
    pub page: TopicsPage,
    /// The topics that are tapped now. Which finger came first is nobody's business.
    pub chosen: BTreeSet<TopicCode>,
    /// A topic more than may be chosen was tapped a moment ago.
    pub had_enough: bool,
    /// What is being typed.
    pub suggestion: String,
    /// What was sent: topics can be chosen anew, a suggestion is made once.
    pub sent: BTreeSet<TopicCode>,
    pub suggested: Option<String>,
    /// Made of the chance of different touches, so that neither tells of the other.
    ballot: Option<BallotId>,
    suggestion_id: Option<SuggestionId>,
}

/// Where on the page of the topics somebody is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TopicsPage {
    /// The list to tap.
    #[default]
    Choosing,
    /// The keyboard, for a topic that is not on the list.
    Typing,
    /// Waiting until the store has what was sent.
    Saving,
    /// It has.
    Kept,
}

impl Wishes {
    /// The suggestion as it would be stored; empty where there is none to send.
    pub fn new_suggestion(&self) -> String {
        if self.suggested.is_some() {
            return String::new();
        }
        self.suggestion.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether there is anything to send that was not sent before.
    pub fn can_be_sent(&self) -> bool {
        self.chosen != self.sent || !self.new_suggestion().is_empty()
    }

    /// Whether somebody is in the middle of typing.
    pub(super) fn is_writing(&self) -> bool {
        !self.suggestion.trim().is_empty()
    }

    /// Whether the page must stay until the store has answered.
    pub(super) fn is_saving(&self) -> bool {
        self.page == TopicsPage::Saving
    }

    /// The page has been opened, or left.
    pub(super) fn begin_anew(&mut self) {
        self.page = TopicsPage::Choosing;
        self.had_enough = false;
    }

    /// Only what still is on the list can be chosen.
    pub(super) fn board_changed(&mut self, board: &Board) {
        self.chosen.retain(|code| board.topics.iter().any(|topic| topic.code == *code));
    }

    /// The store has all that was sent.
    pub(super) fn kept(&mut self) {
        if self.is_saving() {
            self.page = TopicsPage::Kept;
        }
    }
}

/// An event on the page of the topics; gives what must be stored.
pub(super) fn happen(wishes: &mut Wishes, board: &Board, event: Event, now: Now) -> Vec<Write> {
    match (wishes.page, event) {
        (TopicsPage::Choosing, Event::TopicToggled(code)) => toggle(wishes, board, code, now),
        (TopicsPage::Choosing, Event::SuggestionOpened) if wishes.suggested.is_none() => {
            wishes.suggestion_id.get_or_insert_with(|| SuggestionId::from_chance(now.chance));
            wishes.page = TopicsPage::Typing;
            wishes.had_enough = false;
        }
        (TopicsPage::Typing, Event::SuggestionEdited(text)) => {
            let line = text.replace(char::is_control, " ");
            wishes.suggestion = line.graphemes(true).take(MAX_SUGGESTION_CHARS).collect();
        }
        (TopicsPage::Typing, Event::SuggestionClosed) => wishes.page = TopicsPage::Choosing,
        (TopicsPage::Choosing | TopicsPage::Typing, Event::TopicsSent) => return send(wishes, board),
        // A late tap on something that is no longer there.
        _ => {}
    }
    Vec::new()
}

fn toggle(wishes: &mut Wishes, board: &Board, code: TopicCode, now: Now) {
    if !board.topics.iter().any(|topic| topic.code == code) {
        return;
    }
    wishes.ballot.get_or_insert_with(|| BallotId::from_chance(now.chance));
    wishes.had_enough = false;
    if wishes.chosen.remove(&code) {
        return;
    }
    if wishes.chosen.len() < MAX_TOPICS_A_VISIT {
        wishes.chosen.insert(code);
    } else {
        wishes.had_enough = true;
    }
}

/// Asks for what is new to be kept. What is chosen now takes the place of what was sent before.
fn send(wishes: &mut Wishes, board: &Board) -> Vec<Write> {
    let Some(evening) = board.evening.as_ref().map(|evening| evening.date) else { return Vec::new() };
    let practice = board.practice;
    let mut writes = Vec::new();
    if let Some(id) = wishes.ballot.filter(|_| wishes.chosen != wishes.sent) {
        let topics = wishes.chosen.iter().cloned().collect();
        writes.push(Write::Topics(TopicBallot { id, evening, practice, topics }));
        wishes.sent.clone_from(&wishes.chosen);
    }
    let text = wishes.new_suggestion();
    if let Some(id) = wishes.suggestion_id.filter(|_| !text.is_empty()) {
        let status = NoteStatus::Pending;
        writes.push(Write::Suggestion(Suggestion { id, evening, practice, text: text.clone(), status }));
        wishes.suggested = Some(text);
        wishes.suggestion.clear();
    }
    if !writes.is_empty() {
        wishes.page = TopicsPage::Saving;
    }
    writes
}
