//! The door of the desk: each try is counted on the disk before it is compared, and none is taken during a wait. The
//! wait runs on a clock that nobody can turn, and begins anew with each start of the program.

use crate::kiosk::desk::{DeskNews, Digits, JobFault, wait_after};
use crate::store::{StaffLock, Store};
use crate::worker::thread::Keeper;
use crate::worker::{chain, pin};

/// What somebody has typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    Pin,
    Recovery,
}

impl Keeper<'_> {
    pub(super) fn try_code(&mut self, digits: &Digits, code: Code) {
        match self.compare(digits, code) {
            Ok(is_right) => {
                self.tell_lock();
                self.tell_desk(if is_right { DeskNews::PinWasRight } else { DeskNews::PinWasWrong });
            }
            Err(fault) => {
                self.tell_lock();
                self.tell_desk(DeskNews::PinNotCompared(fault));
            }
        }
    }

    fn compare(&mut self, digits: &Digits, code: Code) -> Result<bool, JobFault> {
        let now = self.clock.now().since_start;
        if self.bench.closed_until.is_some_and(|until| now < until) {
            tracing::warn!("a PIN was tried during the wait; it was not looked at");
            return Err(JobFault::Unexpected);
        }
        let lock = self.with_store(Store::count_try)?.ok_or(JobFault::Unexpected)?;
        // From here on the try is on the disk; whatever happens now, it counts.
        self.close_for(&lock);
        let hash = match code {
            Code::Pin => Some(&lock.pin_hash),
            Code::Recovery => lock.recovery_hash.as_ref(),
        };
        let Some(hash) = hash else { return Ok(false) };
        let is_right = pin::is_right(&digits.0, hash).map_err(|error| {
            tracing::error!("a PIN cannot be compared: {}", chain(&error));
            JobFault::Unexpected
        })?;
        if is_right {
            match code {
                Code::Pin => self.with_store(Store::forget_tries)?,
                Code::Recovery => self.with_store(Store::use_recovery_code)?,
            }
            self.bench.closed_until = None;
        }
        Ok(is_right)
    }

    fn close_for(&mut self, lock: &StaffLock) {
        let wait = wait_after(lock.failures);
        self.bench.closed_until = (!wait.is_zero()).then(|| self.clock.now().since_start + wait);
    }

    /// Tells the lock as it is in the store. A command may have changed it since it was last told.
    pub(super) fn tell_lock(&mut self) {
        let Ok(lock) = self.with_store(|store| store.staff_lock()) else { return };
        let now_is = (lock.is_some(), lock.as_ref().map_or(0, |lock| lock.failures));
        if self.bench.told_lock == Some(now_is) {
            return;
        }
        match &lock {
            // At the start the whole wait begins anew.
            Some(lock) if self.bench.told_lock.is_none() => self.close_for(lock),
            Some(lock) if lock.failures > 0 => {}
            Some(_) | None => self.bench.closed_until = None,
        }
        self.bench.told_lock = Some(now_is);
        let (has_pin, failures) = now_is;
        self.tell_desk(DeskNews::Lock { has_pin, failures });
    }

    pub(super) fn make_pin(&mut self, is_first: bool) {
        let made = pin::make(&mut || self.clock.now().chance);
        let (made, lock) = match made {
            Ok(made) => made,
            Err(error) => {
                tracing::error!("a PIN cannot be made: {}", chain(&error));
                return self.tell_desk(DeskNews::Failed(JobFault::Unexpected));
            }
        };
        let kept = self.with_store(|store| {
            let may = !is_first || store.staff_lock()?.is_none();
            if may { store.set_staff_lock(&lock).map(|()| true) } else { Ok(false) }
        });
        match kept {
            Ok(true) => {
                self.tell_lock();
                self.tell_desk(DeskNews::PinMade(made));
            }
            Ok(false) => self.tell_desk(DeskNews::Failed(JobFault::Unexpected)),
            Err(fault) => self.tell_desk(DeskNews::Failed(fault)),
        }
    }
}
