//! The lock on the staff desk: the hashes of its PIN and recovery code, and the tries that are counted.
//!
//! A try is counted and on the disk before anything is compared, so that pulling the plug gives nobody a try more.

use rusqlite::OptionalExtension as _;

use crate::store::{Error, Store};

/// The lock as it is kept. The hashes say nothing without the PIN.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffLock {
    /// Argon2id as a PHC string.
    pub pin_hash: String,
    /// None once the recovery code has been used.
    pub recovery_hash: Option<String>,
    /// Tries since the last right one.
    pub failures: u32,
}

impl std::fmt::Debug for StaffLock {
    /// No hash may end in a log: a million PINs are soon tried.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StaffLock").field("failures", &self.failures).finish_non_exhaustive()
    }
}

impl Store {
    /// The lock; none before there is a PIN.
    pub fn staff_lock(&self) -> Result<Option<StaffLock>, Error> {
        let mut reading = self
            .connection
            .prepare_cached("SELECT pin_hash, recovery_hash, failures FROM staff_lock WHERE id = 1")?;
        let lock = reading
            .query_row((), |row| {
                Ok(StaffLock { pin_hash: row.get(0)?, recovery_hash: row.get(1)?, failures: row.get(2)? })
            })
            .optional()?;
        Ok(lock)
    }

    /// Puts a lock in the place of the one there was.
    pub fn set_staff_lock(&mut self, lock: &StaffLock) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            transaction.execute(
                "INSERT INTO staff_lock (id, pin_hash, recovery_hash, failures) VALUES (1, ?1, ?2, ?3)
                 ON CONFLICT (id) DO UPDATE SET pin_hash = excluded.pin_hash,
                     recovery_hash = excluded.recovery_hash, failures = excluded.failures",
                (&lock.pin_hash, &lock.recovery_hash, lock.failures),
            )?;
            Ok(())
        })
    }

    /// Counts a try, and gives the lock with that try counted. When it returns `Ok`, the count is on the disk.
    pub fn count_try(&mut self) -> Result<Option<StaffLock>, Error> {
        self.change_lock("UPDATE staff_lock SET failures = failures + 1 WHERE id = 1")?;
        self.staff_lock()
    }

    /// The try was right: the count begins again.
    pub fn forget_tries(&mut self) -> Result<(), Error> {
        self.change_lock("UPDATE staff_lock SET failures = 0 WHERE id = 1")
    }

    /// The recovery code was right: the count begins again, and the code is used up.
    pub fn use_recovery_code(&mut self) -> Result<(), Error> {
        self.change_lock("UPDATE staff_lock SET failures = 0, recovery_hash = NULL WHERE id = 1")
    }

    fn change_lock(&mut self, sql: &str) -> Result<(), Error> {
        self.in_transaction(|transaction| {
            transaction.prepare_cached(sql)?.execute(())?;
            Ok(())
        })
    }
}
