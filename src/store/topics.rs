//! Topics and interest in events: what parents would like to hear about, kept without their visits.

use rusqlite::Transaction;

use crate::domain::{EventKey, InterestId, Suggestion, TopicBallot};
use crate::store::values::Iso;
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
