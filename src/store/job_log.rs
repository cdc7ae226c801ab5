//! What was last done, and on which day: the start of the kiosk, exports, backups, erasures. Never by the minute.

use chrono::NaiveDate;
use rusqlite::OptionalExtension as _;
use sha2::{Digest as _, Sha256};

use crate::domain::{NoteStatus, Stance};
use crate::store::values::{Day, Iso};
use crate::store::{Error, Store};

/// What is remembered by its day. An export is of an evening, the others of the whole screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobDay {
    Start,
    Backup,
}

impl JobDay {
    fn code(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Backup => "backup",
        }
    }
}

impl Store {
    /// The day this was last done.
    pub fn last_done(&self, job: JobDay) -> Result<Option<NaiveDate>, Error> {
        let day = self
            .connection
            .prepare_cached("SELECT day FROM job_log WHERE kind = ?1 AND evening = ''")?
            .query_row((job.code(),), |row| row.get::<_, Day>(0))
            .optional()?;
        Ok(day.map(|Iso(day)| day))
    }

    /// Remembers that this was done on this day.
    pub fn set_done(&mut self, job: JobDay, day: NaiveDate) -> Result<(), Error> {
        self.log_day(job.code(), "", day, None)
    }

    /// Remembers that an evening was exported, read back and compared. `digest` is what [`Store::digest_of`] gave at
    /// the moment of the export: what came later was not exported.
    pub fn set_exported(
        &mut self,
        evening: NaiveDate,
        day: NaiveDate,
        digest: &[u8; 32],
    ) -> Result<(), Error> {
        self.log_day("export", &evening.to_string(), day, Some(digest))
    }

    /// The day that all there is of this evening was exported; `None` where it was not, or not all of it, or where
    /// there is nothing left that could be erased.
    pub fn exported_on(&self, evening: NaiveDate) -> Result<Option<NaiveDate>, Error> {
        self.at_one_moment(|store| {
            let logged = store
                .connection
                .prepare_cached("SELECT day, digest FROM job_log WHERE kind = 'export' AND evening = ?1")?
                .query_row((Iso(evening),), |row| Ok((row.get::<_, Day>(0)?, row.get::<_, [u8; 32]>(1)?)))
                .optional()?;
            let Some((Iso(day), digest)) = logged else { return Ok(None) };
            let is_all = store.has_answers(evening)? && store.digest_of(evening)? == digest;
            Ok(is_all.then_some(day))
        })
    }

    /// Whether there are responses, notes or suggestions of an evening that could be erased, practice included.
    pub fn has_answers(&self, evening: NaiveDate) -> Result<bool, Error> {
        let has = self
            .connection
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM visit WHERE evening = ?1)
                     OR EXISTS (SELECT 1 FROM note JOIN statement
                         ON statement.id = note.statement AND statement.version = note.version
                         WHERE statement.evening = ?1)
                     OR EXISTS (SELECT 1 FROM topic_suggestion WHERE evening = ?1)",
            )?
            .query_row((Iso(evening),), |row| row.get(0))?;
        Ok(has)
    }

    /// A number for all that an export of this evening holds. It changes with every response, note, stance and
    /// suggestion, and not when a note is approved. Practice does not count.
    pub fn digest_of(&self, evening: NaiveDate) -> Result<[u8; 32], Error> {
        let mut hash = Sha256::new();
        self.for_each_response(evening, false, &mut |row| {
            hash.update(row.id.as_bytes());
            hash.update(row.statement.as_bytes());
            hash.update(row.version.to_be_bytes());
            hash.update(row.stance.code());
            hash.update(row.role.code());
            std::ops::ControlFlow::Continue(())
        })?;
        let mut notes = self.connection.prepare_cached(
            "SELECT note.id, note.stance, note.status
             FROM note JOIN statement ON statement.id = note.statement AND statement.version = note.version
             WHERE statement.evening = ?1 AND note.practice = 0
             ORDER BY note.id",
        )?;
        let mut rows = notes.query((Iso(evening),))?;
        while let Some(row) = rows.next()? {
            let (id, stance, status): ([u8; 16], Stance, NoteStatus) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            hash.update(id);
            hash.update(stance.code());
            // Junk stays out of an export: a note that is junk no longer is not in the last one.
            hash.update([u8::from(matches!(status, NoteStatus::Junk | NoteStatus::Withdrawn))]);
        }
        for suggestion in self.suggestions(evening, false)? {
            hash.update(suggestion.id.as_bytes());
            hash.update([u8::from(suggestion.status == NoteStatus::Junk)]);
        }
        Ok(hash.finalize().into())
    }

    pub(super) fn log_day(
        &mut self,
        kind: &str,
        evening: &str,
        day: NaiveDate,
        digest: Option<&[u8; 32]>,
    ) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            transaction
                .prepare_cached(
                    "INSERT INTO job_log (kind, evening, day, digest) VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT (kind, evening) DO UPDATE SET day = excluded.day, digest = excluded.digest",
                )?
                .execute((kind, evening, Iso(day), digest))?;
            Ok(())
        })
    }
}
