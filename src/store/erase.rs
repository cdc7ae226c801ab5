//! Erases what people answered and wrote, and keeps the counts: `results` says the same before and after.

use chrono::NaiveDate;
use rusqlite::Transaction;

use crate::store::values::Iso;
use crate::store::{Error, Store};

impl Store {
    /// Erases the visits, responses, notes and suggestions of an evening, practice included; the counts stay, and so
    /// do the ballots, which are no more than counts. What waits for the
    /// regiegroep database of them no longer waits. `day` is remembered. Call [`Store::tidy`] afterwards: then no
    /// word of them is left in the bytes of the file either.
    pub fn erase_answers(&mut self, evening: NaiveDate, day: NaiveDate) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            keep_tallies(transaction, evening)?;
            keep_visits(transaction, evening)?;
            // In this order: the outbox names what the others hold, and a response belongs to a visit.
            for sql in [
                "DELETE FROM outbox WHERE kind = 'response' AND id IN (
                     SELECT response.id FROM response JOIN visit ON visit.id = response.visit
                     WHERE visit.evening = ?1)",
                "DELETE FROM outbox WHERE kind = 'note' AND id IN (
                     SELECT note.id FROM note
                     JOIN statement ON statement.id = note.statement AND statement.version = note.version
                     WHERE statement.evening = ?1)",
                "DELETE FROM response WHERE visit IN (SELECT id FROM visit WHERE evening = ?1)",
                "DELETE FROM visit WHERE evening = ?1",
                "DELETE FROM note WHERE statement IN (SELECT id FROM statement WHERE evening = ?1)",
                "DELETE FROM topic_suggestion WHERE evening = ?1",
            ] {
                transaction.execute(sql, (Iso(evening),))?;
            }
            Ok(())
        })?;
        self.log_day("erase", &evening.to_string(), day, None)?;
        self.log_holds_erased = true;
        self.forget_erased();
        Ok(())
    }
}

/// Adds the counts of each version to those that were kept before.
fn keep_tallies(transaction: &Transaction<'_>, evening: NaiveDate) -> Result<(), Error> {
    transaction.execute(
        "INSERT INTO kept_response (statement, version, practice, flagged, role, stance, responses)
         SELECT response.statement, response.version, visit.practice, visit.flagged, visit.role, response.stance,
                count(*)
         FROM response JOIN visit ON visit.id = response.visit
         WHERE visit.evening = ?1
         GROUP BY 1, 2, 3, 4, 5, 6
         ON CONFLICT DO UPDATE SET responses = responses + excluded.responses",
        (Iso(evening),),
    )?;
    transaction.execute(
        "INSERT INTO kept_note (statement, version, practice, notes)
         SELECT note.statement, note.version, note.practice, count(*)
         FROM note JOIN statement ON statement.id = note.statement AND statement.version = note.version
         WHERE statement.evening = ?1 AND note.status NOT IN ('withdrawn', 'junk')
         GROUP BY 1, 2, 3
         ON CONFLICT DO UPDATE SET notes = notes + excluded.notes",
        (Iso(evening),),
    )?;
    Ok(())
}

fn keep_visits(transaction: &Transaction<'_>, evening: NaiveDate) -> Result<(), Error> {
    transaction.execute(
        "INSERT INTO kept_visits (evening, practice, flagged, visits)
         SELECT evening, practice, flagged, count(*) FROM visit
         WHERE evening = ?1 AND EXISTS (SELECT 1 FROM response WHERE response.visit = visit.id)
         GROUP BY evening, practice, flagged
         ON CONFLICT (evening, practice, flagged) DO UPDATE SET visits = visits + excluded.visits",
        (Iso(evening),),
    )?;
    Ok(())
}
