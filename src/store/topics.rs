//! Topics and interest in events: what parents would like to hear about, kept without their visits.

use chrono::NaiveDate;
use rusqlite::{Row, Transaction};

use crate::domain::{
    EventKey, InterestId, NoteStatus, Suggestion, SuggestionId, TopicBallot, TopicCode, TopicTotals,
};
use crate::store::values::{Day, Iso};
use crate::store::{Error, Store};

impl Store {
    /// How many visits may come to each event, in the order of the keys; events that nobody may come to are not
    /// there. With `practice`, practice visits count as well.
    pub fn interest(&self, practice: bool) -> Result<Vec<(EventKey, u32)>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT event, count(*) FROM event_interest WHERE ?1 OR practice = 0 GROUP BY event ORDER BY event",
        )?;
        let rows = statement.query_map((practice,), |row| Ok((EventKey(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What an evening asked for. With `practice`, practice ballots and suggestions as well.
    pub fn topic_totals(&self, evening: NaiveDate, practice: bool) -> Result<TopicTotals, Error> {
        self.at_one_moment(|store| {
            let ballots = store
                .connection
                .prepare_cached(
                    "SELECT count(DISTINCT topic_choice.ballot)
                     FROM topic_choice JOIN topic_ballot ON topic_ballot.id = topic_choice.ballot
                     WHERE topic_ballot.evening = ?1 AND (?2 OR topic_ballot.practice = 0)",
                )?
                .query_row((Iso(evening), practice), |row| row.get(0))?;
            let mut counting = store.connection.prepare_cached(
                "SELECT topic_choice.topic, count(*)
                 FROM topic_choice JOIN topic_ballot ON topic_ballot.id = topic_choice.ballot
                 WHERE topic_ballot.evening = ?1 AND (?2 OR topic_ballot.practice = 0)
                 GROUP BY topic_choice.topic
                 ORDER BY topic_choice.topic",
            )?;
            let count = |row: &Row<'_>| Ok((TopicCode(row.get(0)?), row.get(1)?));
            let counts = counting.query_map((Iso(evening), practice), count)?.collect::<Result<_, _>>()?;
            let mut suggestions = store.suggestions(evening, practice)?;
            suggestions.retain(|suggestion| suggestion.status != NoteStatus::Junk);
            Ok(TopicTotals { ballots, counts, suggestions })
        })
    }

    /// All suggestions of an evening, whatever their status, in the order of their random ids. With `practice`,
    /// practice suggestions as well.
    pub fn suggestions(&self, evening: NaiveDate, practice: bool) -> Result<Vec<Suggestion>, Error> {
        let mut reading = self.connection.prepare_cached(
            "SELECT id, evening, practice, text, status FROM topic_suggestion
             WHERE evening = ?1 AND (?2 OR practice = 0)
             ORDER BY id",
        )?;
        let suggestion = |row: &Row<'_>| {
            let Iso(evening): Day = row.get(1)?;
            let (id, practice, text, status) = (row.get(0)?, row.get(2)?, row.get(3)?, row.get(4)?);
            Ok(Suggestion { id, evening, practice, text, status })
        };
        let suggestions =
            reading.query_map((Iso(evening), practice), suggestion)?.collect::<Result<_, _>>()?;
        Ok(suggestions)
    }

    /// Gives these suggestions these statuses, all of them or none.
    pub fn judge_suggestions(&mut self, judged: &[(SuggestionId, NoteStatus)]) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            for (id, status) in judged {
                transaction
                    .prepare_cached("UPDATE topic_suggestion SET status = ?2 WHERE id = ?1")?
                    .execute((id, status))?;
            }
            Ok(())
        })
    }
}

/// Makes these the topics of the ballot.
pub(super) fn keep_ballot(transaction: &Transaction<'_>, ballot: &TopicBallot) -> Result<(), Error> {
    transaction
        .prepare_cached(
            "INSERT INTO topic_ballot (id, evening, practice) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        )?
        .execute((ballot.id, Iso(ballot.evening), ballot.practice))?;
    transaction.prepare_cached("DELETE FROM topic_choice WHERE ballot = ?1")?.execute((ballot.id,))?;
    for topic in &ballot.topics {
        transaction
            .prepare_cached(
                "INSERT INTO topic_choice (ballot, topic) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            )?
            .execute((ballot.id, &topic.0))?;
    }
    Ok(())
}

/// Keeps a suggestion that is new.
pub(super) fn keep_suggestion(transaction: &Transaction<'_>, suggestion: &Suggestion) -> Result<(), Error> {
    transaction
        .prepare_cached(
            "INSERT INTO topic_suggestion (id, evening, practice, text, status) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT DO NOTHING",
        )?
        .execute((
            suggestion.id,
            Iso(suggestion.evening),
            suggestion.practice,
            &suggestion.text,
            suggestion.status,
        ))?;
    Ok(())
}

/// Keeps one *ik kom misschien*.
pub(super) fn keep_interest(
    transaction: &Transaction<'_>,
    id: InterestId,
    event: &EventKey,
    practice: bool,
) -> Result<(), Error> {
    transaction
        .prepare_cached(
            "INSERT INTO event_interest (id, event, practice) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        )?
        .execute((id, &event.0, practice))?;
    Ok(())
}

/// Not after all.
pub(super) fn take_back_interest(transaction: &Transaction<'_>, id: InterestId) -> Result<(), Error> {
    transaction.prepare_cached("DELETE FROM event_interest WHERE id = ?1")?.execute((id,))?;
    Ok(())
}
