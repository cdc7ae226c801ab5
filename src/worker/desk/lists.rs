//! What the desk shows: evenings, statements, notes with what makes them stand out, and counts.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::domain::{Evening, EveningTotals, NoteBody, NoteStatus, StatementId};
use crate::kiosk::desk::{DeskNews, DeskNote, DeskStatement, DeskSuggestion};
use crate::store::{Error, Store};
use crate::worker::desk::flags::flags;
use crate::worker::retention;
use crate::worker::thread::Keeper;

/// So many earlier evenings are compared with: two years, in most schools.
const MOST_EARLIER: usize = 6;

impl Keeper<'_> {
    /// Tells all that the desk shows.
    pub(super) fn refresh(&mut self) {
        let (on_show, outcome) = (self.list_evening(), self.outcome_evening());
        let practice = self.practice;
        let keep_days = self.config.as_ref().map(|config| config.privacy.keep_days);
        let words = self.config.as_ref().map(|config| config.words.clone()).unwrap_or_default();
        let read = self.with_store_or_tell(|store| {
            store.at_one_moment(|store| {
                let statements = match on_show {
                    Some(date) => statements(store, date, practice)?,
                    None => Vec::new(),
                };
                let (mut notes, mut all, mut without_bursts, mut erased_on) = (Vec::new(), None, None, None);
                let mut before = Vec::new();
                let (mut topics, mut suggestions) = (None, Vec::new());
                if let Some(date) = outcome {
                    all = store.totals(date, practice)?;
                    without_bursts = store.totals_without_bursts(date, practice)?;
                    before = earlier(store, date)?;
                    notes = desk_notes(store, date, practice, all.as_ref(), &words)?;
                    topics = Some(store.topic_totals(date, practice)?);
                    suggestions = desk_suggestions(store, date, practice, &words)?;
                    let exported_on = store.exported_on(date)?;
                    erased_on = exported_on.zip(keep_days).and_then(|(day, keep)| retention::due(day, keep));
                }
                let (all, without_bursts) = (all.map(Box::new), without_bursts.map(Box::new));
                Ok::<_, Error>([
                    DeskNews::Evenings(store.evenings()?),
                    DeskNews::Statements(statements),
                    DeskNews::Notes(notes),
                    DeskNews::Topics { totals: topics, suggestions },
                    DeskNews::Totals { all, without_bursts },
                    DeskNews::Earlier(before),
                    DeskNews::FollowUps(store.follow_ups()?),
                    DeskNews::ErasedOn(erased_on),
                ])
            })
        });
        for news in read.into_iter().flatten() {
            self.tell_desk(news);
        }
    }

    /// The evening whose statements the desk lists: the one on show, else the last one there was.
    pub(super) fn list_evening(&mut self) -> Option<NaiveDate> {
        let on_show = self.evening.as_ref().map(|evening| evening.date);
        on_show.or_else(|| self.last_evening(|_| true))
    }

    /// The evening whose notes and counts the desk shows and exports: the one on show once it is its day; before that
    /// the last one that was, for who comes back the morning after.
    pub(super) fn outcome_evening(&mut self) -> Option<NaiveDate> {
        let today = self.clock.now().local.date();
        let on_show = self.evening.as_ref().map(|evening| evening.date);
        on_show
            .filter(|date| *date <= today)
            .or_else(|| self.last_evening(|evening| evening.date <= today))
            .or(on_show)
    }

    fn last_evening(&mut self, is_meant: impl Fn(&Evening) -> bool) -> Option<NaiveDate> {
        let evenings = self.with_store(|store| store.evenings()).unwrap_or_default();
        evenings.into_iter().filter(|evening| is_meant(evening)).map(|evening| evening.date).max()
    }
}

/// The counts of the last evenings before this one, the newest first. What was practised then is no outcome.
fn earlier(store: &Store, date: NaiveDate) -> Result<Vec<EveningTotals>, Error> {
    let mut dates: Vec<NaiveDate> = store.evenings()?.into_iter().map(|evening| evening.date).collect();
    dates.retain(|other| *other < date);
    dates.sort_unstable_by(|one, other| other.cmp(one));
    let read = dates.into_iter().take(MOST_EARLIER).map(|date| store.totals(date, false));
    Ok(read.collect::<Result<Vec<_>, Error>>()?.into_iter().flatten().collect())
}

fn statements(store: &Store, date: NaiveDate, practice: bool) -> Result<Vec<DeskStatement>, Error> {
    let list = store.list_of_statements(date, practice)?;
    let shown = list.into_iter().map(|row| DeskStatement {
        statement: row.statement,
        active: row.active,
        responses: row.responses,
    });
    Ok(shown.collect())
}

/// The notes that still have words, in the order of their random ids: the same at each look, and that of nobody.
fn desk_notes(
    store: &Store,
    date: NaiveDate,
    practice: bool,
    totals: Option<&EveningTotals>,
    words: &std::collections::BTreeSet<String>,
) -> Result<Vec<DeskNote>, Error> {
    let statements = totals.map(|totals| totals.statements.as_slice()).unwrap_or_default();
    let positions: HashMap<StatementId, u32> =
        statements.iter().map(|row| (row.statement.id, row.statement.position)).collect();
    let notes = store.notes(date, practice)?.into_iter().filter(|note| note.status != NoteStatus::Withdrawn);
    let shown = notes.map(|note| DeskNote {
        position: positions.get(&note.statement).copied().unwrap_or_default(),
        flags: flags(&note.body, words),
        note,
    });
    Ok(shown.collect())
}

/// The topics that visitors made up, likewise.
fn desk_suggestions(
    store: &Store,
    date: NaiveDate,
    practice: bool,
    words: &std::collections::BTreeSet<String>,
) -> Result<Vec<DeskSuggestion>, Error> {
    let suggestions = store.suggestions(date, practice)?.into_iter();
    let shown = suggestions.map(|suggestion| DeskSuggestion {
        flags: flags(&NoteBody::Typed(suggestion.text.clone()), words),
        suggestion,
    });
    Ok(shown.collect())
}
