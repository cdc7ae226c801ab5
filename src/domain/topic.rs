//! Topics: what parents would like a thema-uurtje about (*waarover wilt u een thema-uurtje?*).

use chrono::NaiveDate;

use crate::domain::statement::text_in;
use crate::domain::{BallotId, Language, NoteStatus, SuggestionId, Translations};

/// How many topics a list may have: what fits on the smallest screen.
pub const MOST_TOPICS: usize = 12;

/// How many topics one visit may ask for.
pub const MAX_TOPICS_A_VISIT: usize = 3;

/// The longest suggestion, in characters as a reader counts them (grapheme clusters).
pub const MAX_SUGGESTION_CHARS: usize = 60;

/// A topic on the school's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// What it is known by in the store; it stays when the words change.
    pub code: TopicCode,
    /// Dutch always, other languages where the file has them.
    pub names: Translations,
}

impl Topic {
    /// The name in this language, or in Dutch where it has no translation.
    pub fn name(&self, language: Language) -> &str {
        text_in(&self.names, language)
    }
}

/// What a topic is known by: lower-case letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TopicCode(pub String);

/// The topics that one visit asked for, without the visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicBallot {
    pub id: BallotId,
    /// The evening on the board: the one of today, or the next one.
    pub evening: NaiveDate,
    pub practice: bool,
    /// At most [`MAX_TOPICS_A_VISIT`], none twice.
    pub topics: Vec<TopicCode>,
}

/// A topic that somebody made up. It carries no visit and no ballot, and hangs nowhere before it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub id: SuggestionId,
    pub evening: NaiveDate,
    pub practice: bool,
    pub text: String,
    pub status: NoteStatus,
}

/// What an evening asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TopicTotals {
    /// How many visits asked for at least one topic of the list.
    pub ballots: u32,
    /// How often each was asked for, in the order of the codes.
    pub counts: Vec<(TopicCode, u32)>,
    /// The suggestions, except those that were thrown away, in the order of their random ids.
    pub suggestions: Vec<Suggestion>,
}

impl TopicTotals {
    /// How often this topic was asked for.
    pub fn votes(&self, topic: &TopicCode) -> u32 {
        self.counts.iter().find(|(code, _)| code == topic).map_or(0, |(_, votes)| *votes)
    }
}
