//! What the desk does to the board: statements loaded, moved, switched, written, and notes judged. What has changed
//! hangs in the hall at once.

use chrono::NaiveDate;

use crate::domain::{NoteId, NoteStatus, StatementId, StatementSet, StatementSource, SuggestionId};
use crate::kiosk::Event;
use crate::kiosk::desk::{DeskNews, JobFault, WrittenId};
use crate::store::{Error, Move, Store};
use crate::worker::board::hall_statement;
use crate::worker::thread::Keeper;
use crate::worker::{News, evenings};

impl Keeper<'_> {
    pub(super) fn load_set(&mut self, date: NaiveDate, set: &StatementSet) {
        let clock = self.clock;
        let loaded =
            self.with_store_or_tell(|store| evenings::put(store, date, set, &mut || clock.now().chance));
        if let Some(summary) = loaded {
            self.make_board();
            self.refresh();
            self.tell_desk(DeskNews::Loaded(summary));
        }
    }

    pub(super) fn move_statement(&mut self, statement: StatementId, up: bool) {
        let to = if up { Move::Up } else { Move::Down };
        self.change_board(|store| store.move_statement(statement, to));
    }

    pub(super) fn switch_statement(&mut self, statement: StatementId, active: bool) {
        self.change_board(|store| store.switch_statement(statement, active));
    }

    pub(super) fn write_statement(
        &mut self,
        statement: Option<StatementId>,
        source: StatementSource,
        text: &str,
    ) {
        let chance = self.clock.now().chance;
        let date = self.list_evening();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let written = match (statement, date) {
            _ if text.is_empty() => return self.tell_desk(DeskNews::Failed(JobFault::Unexpected)),
            (Some(id), _) => self.change_board(|store| store.correct_statement(id, source, &text)),
            (None, Some(date)) => {
                self.change_board(|store| store.add_statement(date, source, &text, chance).map(|()| false))
            }
            (None, None) => return self.tell_desk(DeskNews::Failed(JobFault::Unexpected)),
        };
        if let Some(new_version) = written {
            self.tell_desk(DeskNews::Written { new_version });
        }
    }

    pub(super) fn judge(&mut self, judged: &[(WrittenId, NoteStatus)]) {
        let (mut notes, mut suggestions): (Vec<(NoteId, _)>, Vec<(SuggestionId, _)>) = Default::default();
        for (id, status) in judged {
            match id {
                WrittenId::Note(id) => notes.push((*id, *status)),
                WrittenId::Suggestion(id) => suggestions.push((*id, *status)),
            }
        }
        let done = self.with_store_or_tell(|store| {
            store.judge_notes(&notes)?;
            store.judge_suggestions(&suggestions)
        });
        if done.is_none() {
            return;
        }
        self.tell_halls(&notes);
        self.refresh();
    }

    pub(super) fn clear_practice(&mut self) {
        let dates = [self.list_evening(), self.outcome_evening()];
        self.change_board(|store| dates.iter().flatten().try_for_each(|date| store.clear_practice(*date)));
    }

    /// Changes something on the board, and shows it in the hall and at the desk.
    pub(super) fn change_board<T>(
        &mut self,
        change: impl FnMut(&mut Store) -> Result<T, Error>,
    ) -> Option<T> {
        let done = self.with_store_or_tell(change)?;
        self.make_board();
        self.refresh();
        Some(done)
    }

    /// Shows the walls of these notes in the hall as they are now.
    fn tell_halls(&mut self, judged: &[(NoteId, NoteStatus)]) {
        let Some(date) = self.evening.as_ref().map(|evening| evening.date) else { return };
        let practice = self.practice;
        let ids: Vec<NoteId> = judged.iter().map(|(id, _)| *id).collect();
        let halls = self.with_store(|store| {
            let changed = store.statements_of_notes(&ids)?;
            let hanging = store.statements(date)?.into_iter().filter(|hangs| changed.contains(&hangs.id));
            let halls: Result<Vec<_>, Error> =
                hanging.map(|statement| hall_statement(store, &statement, practice)).collect();
            Ok((halls?, store.note_count(date, practice)?))
        });
        if let Ok((halls, note_count)) = halls {
            for hall in halls {
                (self.tell)(News::Event(Event::HallChanged(Box::new(hall))));
            }
            (self.tell)(News::Event(Event::NotesCounted(note_count)));
        }
    }
}
