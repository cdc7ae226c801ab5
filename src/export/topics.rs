//! The shape of what an evening would like a thema-uurtje about, as `results --json` prints it.

use serde::Serialize;

use crate::domain::{Language, NoteStatus, Topic, TopicCode, TopicTotals};

/// The topics with how often each was asked for, and what was made up and may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TopicResults<'a> {
    topics: Vec<TopicResult<'a>>,
    /// How many visits asked for at least one.
    ballots: u32,
    suggestions: Vec<&'a str>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct TopicResult<'a> {
    code: &'a str,
    /// In Dutch; none where the topic is no longer on the list.
    name: Option<&'a str>,
    votes: u32,
}

/// What `results --json` prints about these totals, with the names of this list.
pub fn topics_json<'a>(totals: &'a TopicTotals, list: &'a [Topic]) -> TopicResults<'a> {
    let listed = list.iter().map(|topic| TopicResult {
        code: &topic.code.0,
        name: Some(topic.name(Language::DUTCH)),
        votes: totals.votes(&topic.code),
    });
    let is_gone = |code: &TopicCode| list.iter().all(|topic| topic.code != *code);
    let gone = totals.counts.iter().filter(|(code, _)| is_gone(code));
    let gone = gone.map(|(code, votes)| TopicResult { code: &code.0, name: None, votes: *votes });
    let approved = totals.suggestions.iter().filter(|known| known.status == NoteStatus::Approved);
    TopicResults {
        topics: listed.chain(gone).collect(),
        ballots: totals.ballots,
        suggestions: approved.map(|known| known.text.as_str()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use expect_test::expect;

    use super::topics_json;
    use crate::domain::{Language, NoteStatus, Suggestion, SuggestionId, Topic, TopicCode, TopicTotals};

    fn suggestion(number: u8, text: &str, status: NoteStatus) -> Suggestion {
        let evening = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let id = SuggestionId::from_chance(u128::from(number) << 64);
        Suggestion { id, evening, practice: false, text: text.into(), status }
    }

    #[test]
    fn every_topic_has_its_votes_and_only_what_was_approved_is_told() {
        let topic = |code: &str, name: &str| Topic {
            code: TopicCode(code.into()),
            names: [(Language::DUTCH, name.into())].into(),
        };
        let totals = TopicTotals {
            ballots: 3,
            counts: vec![(TopicCode("oud".into()), 1), (TopicCode("slapen".into()), 2)],
            suggestions: vec![
                suggestion(1, "Zakgeld", NoteStatus::Approved),
                suggestion(2, "Meester Jan", NoteStatus::Hidden),
                suggestion(3, "Gamen", NoteStatus::Pending),
            ],
        };
        let list = [topic("lezen", "Lezen"), topic("slapen", "Slapen")];
        expect![[r#"{"topics":[{"code":"lezen","name":"Lezen","votes":0},{"code":"slapen","name":"Slapen","votes":2},{"code":"oud","name":null,"votes":1}],"ballots":3,"suggestions":["Zakgeld"]}"#]]
            .assert_eq(&serde_json::to_string(&topics_json(&totals, &list)).unwrap());
    }
}
