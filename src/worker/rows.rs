//! The answers and notes of an evening as the exports want them: one at a time, out of the store.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::domain::{Note, ResponseRow};
use crate::export::{Rows, SourceError};
use crate::store::Store;

/// The rows of one evening. Read them within [`Store::at_one_moment`].
pub struct StoreRows<'a> {
    pub store: &'a Store,
    pub date: NaiveDate,
    pub practice: bool,
}

impl Rows for StoreRows<'_> {
    fn for_each_response(
        &self,
        each: &mut dyn FnMut(&ResponseRow) -> ControlFlow<()>,
    ) -> Result<(), SourceError> {
        Ok(self.store.for_each_response(self.date, self.practice, &mut |row| each(&row))?)
    }

    fn for_each_note(&self, each: &mut dyn FnMut(&Note) -> ControlFlow<()>) -> Result<(), SourceError> {
        Ok(self.store.for_each_note(self.date, self.practice, &mut |note| each(&note))?)
    }
}
