//! What the benchmarks of sync have in common: a screen with very many answers, and a stopwatch.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::{NaiveDate, NaiveTime};
use rusqlite::Connection;
use stellingenbord::domain::{
    Evening, Language, NewStatement, School, StatementId, StatementSource, Translations,
};
use stellingenbord::store::Store;
use stellingenbord::sync::{self, Order, Remote, Summary};

pub(crate) type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

/// More than any hall has seen.
const VISITS_AN_EVENING: u32 = 5_000;

/// A screen whose answers were put straight into its tables: writing each as a visitor does would take hours.
pub(crate) struct Screen {
    pub(crate) path: PathBuf,
    pub(crate) store: Store,
    pub(crate) chance: fastrand::Rng,
    statement: StatementId,
}

impl Screen {
    pub(crate) fn with_responses(path: &Path, n: u32) -> Fallible<Self> {
        let mut store = Store::open(path)?;
        let mut chance = fastrand::Rng::with_seed(1);
        let date = NaiveDate::from_ymd_opt(2026, 11, 24).ok_or("no date")?;
        let at = |hour| NaiveTime::from_hms_opt(hour, 30, 0).ok_or("no time");
        store.put_evening(&Evening { date, title: "Avond".into(), opens: at(18)?, closes: at(21)? })?;
        let set = [NewStatement {
            row: None,
            position: 1,
            source: StatementSource::Regiegroep,
            criterion: None,
            texts: Translations::from([(Language::DUTCH, "Stelling.".to_owned())]),
            answers: Vec::new(),
        }];
        store.load_statements(date, &set, &mut || chance.u128(..))?;
        let statement = store.statements(date)?.first().ok_or("no statement")?.id;
        let mut screen = Self { path: path.to_owned(), store, chance, statement };
        screen.add_on_evenings(n)?;
        Ok(screen)
    }

    /// Adds visits over as many evenings as so many visits take.
    fn add_on_evenings(&mut self, n: u32) -> Fallible<()> {
        let mut left = n;
        let mut date = NaiveDate::from_ymd_opt(2010, 1, 1).ok_or("no date")?;
        while left > 0 {
            Connection::open(&self.path)?.execute(
                "INSERT INTO evening VALUES (?1, 'Avond', '18:30:00', '21:30:00', 1)",
                (date.to_string(),),
            )?;
            let some = left.min(VISITS_AN_EVENING);
            self.add(some, &date.to_string())?;
            (left, date) = (left - some, date.succ_opt().ok_or("no date")?);
        }
        Ok(())
    }

    /// Adds visits with one response each, which wait.
    pub(crate) fn add(&mut self, n: u32, evening: &str) -> Fallible<()> {
        let mut connection = Connection::open(&self.path)?;
        let transaction = connection.transaction()?;
        for _ in 0..n {
            let (visit, id) = (self.chance.u128(..).to_be_bytes(), self.chance.u128(..).to_be_bytes());
            transaction
                .prepare_cached("INSERT INTO visit (id, evening, role, language, practice, flagged) VALUES (?1, ?2, 'parent', 'nl', 0, 0)")?
                .execute((visit, evening))?;
            transaction
                .prepare_cached("INSERT INTO response VALUES (?1, ?2, ?3, 1, 'agree', 1)")?
                .execute((id, visit, self.statement.as_bytes()))?;
            transaction.prepare_cached("INSERT INTO outbox VALUES ('response', ?1, 0, 1)")?.execute((id,))?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Makes everything wait again.
    pub(crate) fn put_back(&self) -> Fallible<()> {
        Connection::open(&self.path)?.execute(
            "INSERT INTO outbox SELECT 'response', id, 0, revision FROM response WHERE true ON CONFLICT DO NOTHING",
            (),
        )?;
        Ok(())
    }

    pub(crate) fn sync(&mut self, remote: &mut dyn Remote) -> Fallible<Summary> {
        let school = School { name: "De Elout".into(), place: String::new() };
        let chance = self.chance.u128(..);
        let order = Order { school: &school, link_answers: false, held_back: &[], again: false, chance };
        Ok(sync::run(&mut self.store, remote, &order)?)
    }
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
pub(crate) fn timed(work: impl FnOnce() -> Fallible<()>) -> Fallible<Duration> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Prints both medians, and how many times the first is the second.
#[expect(clippy::print_stdout, reason = "the outcome of the benchmark")]
pub(crate) fn tell(ours: (&str, Vec<Duration>), theirs: (&str, Vec<Duration>), goal: f64) {
    let (our_time, their_time) = (median(ours.1), median(theirs.1));
    println!("{:<44} median {our_time:?}", ours.0);
    println!("{:<44} median {their_time:?}", theirs.0);
    let ratio = our_time.as_secs_f64() / their_time.as_secs_f64();
    println!("{:<44} {ratio:.2} (goal: at most {goal})", "ratio");
}
