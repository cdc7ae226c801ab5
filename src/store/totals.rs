//! Counts: an evening in numbers, one statement for the mirror, the notes.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::OptionalExtension as _;

use crate::domain::{EveningTotals, Role, RoleTallies, Stance, StatementId, StatementTotals, Tally};
use crate::store::read::{evening_of, statement_rows};
use crate::store::values::Iso;
use crate::store::{Error, Store};

/// One version of one statement.
type Version = (StatementId, u32);

/// Which visits count.
#[derive(Clone, Copy)]
struct Counted {
    practice: bool,
    /// Visits that were part of a burst count too.
    bursts: bool,
}

impl Store {
    /// An evening in numbers; `None` where there is no such evening. A row for each version that hangs on the board
    /// or has an answer or a note. With `practice`, practice visits count as well.
    pub fn totals(&self, date: NaiveDate, practice: bool) -> Result<Option<EveningTotals>, Error> {
        self.totals_of(date, Counted { practice, bursts: true })
    }

    /// The same without the visits that were part of a burst.
    pub fn totals_without_bursts(
        &self,
        date: NaiveDate,
        practice: bool,
    ) -> Result<Option<EveningTotals>, Error> {
        self.totals_of(date, Counted { practice, bursts: false })
    }

    fn totals_of(&self, date: NaiveDate, counted: Counted) -> Result<Option<EveningTotals>, Error> {
        self.at_one_moment(|store| {
            let evening = store
                .connection
                .prepare_cached("SELECT date, title, opens, closes FROM evening WHERE date = ?1")?
                .query_row((Iso(date),), |row| evening_of(row, 0))
                .optional()?;
            let Some(evening) = evening else { return Ok(None) };
            let tallies = store.tallies(date, counted)?;
            let notes = store.note_counts(date, counted.practice)?;
            let mut statements = Vec::new();
            for row in statement_rows(&store.connection, date)? {
                let version = (row.statement.id, row.statement.version);
                let (counts, notes) = (tallies.get(&version), notes.get(&version).copied().unwrap_or(0));
                if row.active || counts.is_some() || notes > 0 {
                    let Counts { all: tally, by_role } = counts.copied().unwrap_or_default();
                    statements.push(StatementTotals { statement: row.statement, tally, by_role, notes });
                }
            }
            Ok(Some(EveningTotals { evening, visits: store.visit_count(date, counted)?, statements }))
        })
    }

    /// The counts of one version of a statement, with what other screens of the evening have told. With `practice`, practice visits count as well.
    pub fn tally(&self, statement: StatementId, version: u32, practice: bool) -> Result<Tally, Error> {
        let mut counting = self.connection.prepare_cached(
            "SELECT response.stance, count(*)
             FROM response JOIN visit ON visit.id = response.visit
             WHERE response.statement = ?1 AND response.version = ?2 AND (?3 OR visit.practice = 0)
             GROUP BY response.stance",
        )?;
        let mut rows = counting.query((statement, version, practice))?;
        let mut tally = self.counted_elsewhere(statement, version)?;
        while let Some(row) = rows.next()? {
            tally.add(row.get(0)?, row.get(1)?);
        }
        let mut keeping = self.connection.prepare_cached(
            "SELECT stance, responses FROM kept_response
             WHERE statement = ?1 AND version = ?2 AND (?3 OR practice = 0)",
        )?;
        let mut rows = keeping.query((statement, version, practice))?;
        while let Some(row) = rows.next()? {
            tally.add(row.get(0)?, row.get(1)?);
        }
        Ok(tally)
    }

    /// How many notes of an evening were neither taken back nor thrown away as junk. With `practice`, practice notes
    /// count as well.
    pub fn note_count(&self, date: NaiveDate, practice: bool) -> Result<u32, Error> {
        Ok(self.note_counts(date, practice)?.into_values().fold(0, u32::saturating_add))
    }

    fn tallies(&self, date: NaiveDate, counted: Counted) -> Result<BTreeMap<Version, Counts>, Error> {
        // All of it stands in one index, visit after visit. CROSS JOIN keeps that order; counting here spares SQLite
        // the sorting of a GROUP BY (`cargo bench --bench outcome`).
        let mut reading = self.connection.prepare_cached(
            "SELECT response.statement, response.version, response.stance, visit.role
             FROM visit CROSS JOIN response ON response.visit = visit.id
             WHERE visit.evening = ?1 AND (?2 OR visit.practice = 0) AND (?3 OR visit.flagged = 0)",
        )?;
        let mut rows = reading.query((Iso(date), counted.practice, counted.bursts))?;
        let mut tallies: BTreeMap<Version, Counts> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let counts = tallies.entry((row.get(0)?, row.get(1)?)).or_default();
            counts.add(Some(row.get(3)?), row.get(2)?, 1);
        }
        let mut keeping = self.connection.prepare_cached(
            "SELECT kept.statement, kept.version, kept.stance, nullif(kept.role, 'unknown'), sum(kept.responses)
             FROM kept_response AS kept
             JOIN statement ON statement.id = kept.statement AND statement.version = kept.version
             WHERE statement.evening = ?1 AND (?2 OR kept.practice = 0) AND (?3 OR kept.flagged = 0)
             GROUP BY kept.statement, kept.version, kept.stance, kept.role",
        )?;
        let mut rows = keeping.query((Iso(date), counted.practice, counted.bursts))?;
        while let Some(row) = rows.next()? {
            let counts = tallies.entry((row.get(0)?, row.get(1)?)).or_default();
            counts.add(row.get(3)?, row.get(2)?, row.get(4)?);
        }
        Ok(tallies)
    }

    fn note_counts(&self, date: NaiveDate, practice: bool) -> Result<BTreeMap<Version, u32>, Error> {
        let mut counting = self.connection.prepare_cached(
            "SELECT note.statement, note.version, count(*)
             FROM note JOIN statement ON statement.id = note.statement AND statement.version = note.version
             WHERE statement.evening = ?1 AND (?2 OR note.practice = 0) AND note.status NOT IN ('withdrawn', 'junk')
             GROUP BY note.statement, note.version
             UNION ALL
             SELECT kept.statement, kept.version, kept.notes FROM kept_note AS kept
             JOIN statement ON statement.id = kept.statement AND statement.version = kept.version
             WHERE statement.evening = ?1 AND (?2 OR kept.practice = 0)",
        )?;
        let mut counts: BTreeMap<Version, u32> = BTreeMap::new();
        let mut rows = counting.query((Iso(date), practice))?;
        while let Some(row) = rows.next()? {
            let count = counts.entry((row.get(0)?, row.get(1)?)).or_default();
            *count = count.saturating_add(row.get(2)?);
        }
        Ok(counts)
    }

    /// How many visits of an evening have an answer. With `practice`, practice visits count as well.
    pub fn visits(&self, date: NaiveDate, practice: bool) -> Result<u32, Error> {
        self.visit_count(date, Counted { practice, bursts: true })
    }

    fn visit_count(&self, date: NaiveDate, counted: Counted) -> Result<u32, Error> {
        let count = self
            .connection
            .prepare_cached(
                "SELECT (
                     SELECT count(*) FROM visit
                     WHERE evening = ?1 AND (?2 OR practice = 0) AND (?3 OR flagged = 0)
                       AND EXISTS (SELECT 1 FROM response WHERE response.visit = visit.id)
                 ) + (
                     SELECT coalesce(sum(visits), 0) FROM kept_visits
                     WHERE evening = ?1 AND (?2 OR practice = 0) AND (?3 OR flagged = 0)
                 )",
            )?
            .query_row((Iso(date), counted.practice, counted.bursts), |row| row.get(0))?;
        Ok(count)
    }
}

/// The counts of one version, of all and of each role.
#[derive(Clone, Copy, Default)]
struct Counts {
    all: Tally,
    by_role: RoleTallies,
}

impl Counts {
    fn add(&mut self, role: Option<Role>, stance: Stance, n: u32) {
        self.all.add(stance, n);
        if let Some(role) = role {
            self.by_role.of_mut(role).add(stance, n);
        }
    }
}
