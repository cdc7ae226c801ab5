//! What is looked at every hour without being asked: room on the disk, answers that have been kept long enough, health.

use std::time::Duration;

use crate::domain::{EveningPhase, FollowUpRound};
use crate::kiosk::desk::{DeskNews, HealthCheck};
use crate::store::{JobDay, Stats, Store};
use crate::worker::thread::Keeper;
use crate::worker::{chain, follow_ups, health, reserve, retention};

const EVERY: Duration = Duration::from_hours(1);

impl Keeper<'_> {
    /// Remembers the day of this start, and what the one before it was.
    pub(super) fn note_start(&mut self) {
        if self.bench.start_is_noted {
            return;
        }
        let today = self.clock.now().local.date();
        let noted = self.with_store(|store| {
            let last = store.last_done(JobDay::Start)?;
            store.set_done(JobDay::Start, today)?;
            Ok(last)
        });
        if let Ok(last) = noted {
            self.bench.last_start = last;
            self.bench.start_is_noted = true;
        }
    }

    /// Hears what commands have changed, and does what is due.
    pub(in crate::worker) fn look_after(&mut self) {
        if self.store.is_none() {
            return;
        }
        self.tell_lock();
        let now = self.clock.now().since_start;
        if self.bench.upkeep_due.is_some_and(|due| now < due) {
            return;
        }
        self.bench.upkeep_due = Some(now + EVERY);
        reserve::keep(&self.data_dir);
        self.erase_what_is_due();
        self.check_health();
    }

    /// Whether visitors answer at this moment: what staff did by hand goes before the hours.
    pub(in crate::worker) fn evening_is_open(&mut self) -> bool {
        let now = self.clock.now().local;
        let Some((date, phase)) = self.evening.as_ref().map(|evening| (evening.date, evening.phase(now)))
        else {
            return false;
        };
        let by_hand = self.with_store(|store| store.by_hand()).ok().flatten();
        let by_hand = by_hand.filter(|by_hand| by_hand.evening == date && now < by_hand.until);
        by_hand.map_or(phase == EveningPhase::Open, |by_hand| by_hand.open)
    }

    /// Not during an evening, when rewriting the database would make visitors wait.
    fn erase_what_is_due(&mut self) {
        let Some(keep_days) = self.config.as_ref().map(|config| config.privacy.keep_days) else { return };
        if self.evening_is_open() || self.bench.running.is_some() {
            return;
        }
        let today = self.clock.now().local.date();
        let erased = self.with_store(|store| {
            let due: Vec<_> =
                retention::plan(store, keep_days)?.into_iter().filter(|(_, day)| *day <= today).collect();
            retention::erase(store, due.into_iter().map(|(evening, _)| evening), today)
        });
        if erased.is_ok_and(|n_erased| n_erased > 0) {
            tracing::info!("answers that had been kept long enough are erased; the counts stay");
            self.make_board();
            self.refresh();
        }
        retention::forget_replaced(&self.data_dir, keep_days, today);
    }

    /// Looks at everything and tells it.
    pub(super) fn check_health(&mut self) {
        let now = self.clock.now().local;
        let today = now.date();
        let keep_days = self.config.as_ref().map_or(0, |config| config.privacy.keep_days);
        let is_open = self.evening_is_open();
        let checked = match &self.store {
            Some(store) => health::check_database(store),
            None => Err("it cannot be opened; the log says why".to_owned()),
        };
        let stats = checked.as_ref().copied().unwrap_or_default();
        let (last_backup, erased_on) =
            self.store.as_ref().map_or((None, None), |store| kept(store, keep_days));
        let checks: Vec<HealthCheck> = vec![
            health::database(&checked),
            health::disk(&self.data_dir),
            health::clock(now, self.bench.last_start),
            health::settings(self.config.as_deref(), self.settings.problems()),
            health::regiegroep(stats.waiting, is_open),
            health::backup(last_backup, today, has_answers(&stats)),
            health::screen(true),
            health::memory(),
            health::retention(erased_on, today),
            health::promises(&self.rounds(), today),
        ];
        self.tell_desk(DeskNews::Health(checks));
    }
}

impl Keeper<'_> {
    /// All follow-ups; those of the file alone where the store does not give its own.
    fn rounds(&self) -> Vec<FollowUpRound> {
        let file = self.config.as_ref().map_or(&[][..], |config| &config.follow_ups);
        let Some(store) = &self.store else { return file.to_vec() };
        follow_ups(file, store).unwrap_or_else(|error| {
            tracing::error!("cannot read the follow-ups: {}", chain(&error));
            file.to_vec()
        })
    }
}

fn has_answers(stats: &Stats) -> bool {
    stats.responses > 0 || stats.notes > 0
}

/// The day of the last backup, and the day that something is erased next.
fn kept(store: &Store, keep_days: u32) -> (Option<chrono::NaiveDate>, Option<chrono::NaiveDate>) {
    let backup = store.last_done(JobDay::Backup);
    let plan = retention::plan(store, keep_days);
    for error in [backup.as_ref().err(), plan.as_ref().err()].into_iter().flatten() {
        tracing::error!("cannot read what was done before: {}", chain(error));
    }
    let erased_on = plan.ok().and_then(|plan| plan.first().map(|(_, day)| *day));
    (backup.ok().flatten(), erased_on)
}
