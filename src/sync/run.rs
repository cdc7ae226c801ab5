//! One run: everything that waits and may leave, in batches.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::{School, ScreenId};
use crate::store::{Cursor, Kind, Store, Thing, Ticket, Waiting};
use crate::sync::Error;
use crate::sync::hold::{Leave, leave};
use crate::sync::plan::{Step, plan};
use crate::sync::remote::{Place, Remote};
use crate::sync::row::{Row, row_of, screen_row, turnout_row};
use crate::sync::table::{SCREEN, TURNOUT, Table};

/// How many things go at once: a transaction on both sides.
const BATCH: u32 = 20_000;

/// How often a batch is planned again because somebody else wrote the same rows in the meantime.
const MOST_TRIES: u32 = 5;

/// What is asked of a run.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    pub school: &'a School,
    /// Whether the regiegroep database may know which answers were given in one visit.
    pub link_answers: bool,
    /// The evenings whose answers must not leave yet.
    pub held_back: &'a [NaiveDate],
    /// Offer everything again, also what was confirmed: the database may have been put back from a copy.
    pub again: bool,
    /// Random bits, for the id of the screen.
    pub chance: u128,
}

/// What a run did, in numbers of things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Written, new or changed.
    pub sent: u32,
    /// Offered, and there already.
    pub already: u32,
    /// There under the same revision with other content. They stay as they are on both sides, and are told again.
    pub conflicts: u32,
    /// Not to leave yet.
    pub waiting: u32,
}

/// Sends what waits. What was sent before an error is confirmed and need not be sent again.
pub fn run(store: &mut Store, remote: &mut dyn Remote, order: &Order<'_>) -> Result<Summary, Error> {
    let screen = store.screen_id(order.chance)?;
    let place = remote.meet(order.school)?;
    store.send_to(place.database, order.again)?;
    let told_at = store.changed_by_others()?;
    let mut sending = Sending {
        store,
        remote,
        order,
        place,
        screen,
        is_announced: false,
        told: BTreeSet::new(),
        told_at,
        summary: Summary::default(),
    };
    for kind in Kind::ALL {
        sending.send_all(kind)?;
    }
    let mut summary = sending.summary;
    summary.waiting = sending.store.waiting_count()?.saturating_sub(summary.conflicts);
    Ok(summary)
}

struct Sending<'a> {
    store: &'a mut Store,
    remote: &'a mut dyn Remote,
    order: &'a Order<'a>,
    place: Place,
    screen: ScreenId,
    /// The database knows the screen.
    is_announced: bool,
    /// The evenings, real or practice, whose visits have been told, and when in the life of the store that was.
    told: BTreeSet<(NaiveDate, bool)>,
    told_at: i64,
    summary: Summary,
}

impl Sending<'_> {
    fn send_all(&mut self, kind: Kind) -> Result<(), Error> {
        let mut cursor = Cursor::default();
        loop {
            let waiting = self.store.waiting(kind, &cursor, BATCH)?;
            let Some(last) = waiting.last() else { return Ok(()) };
            cursor = last.ticket.cursor();
            self.send(Table::of(kind), waiting)?;
        }
    }

    /// Sends one batch and confirms what has arrived.
    fn send(&mut self, table: &Table, waiting: Vec<Waiting>) -> Result<(), Error> {
        let leaves = |one: &Waiting| (leave(&one.thing, self.order.held_back), one.ticket.revision);
        let mut tickets: Vec<(Ticket, Leave)> = Vec::new();
        let (mut rows, mut turnouts) = (Vec::new(), BTreeSet::new());
        for one in waiting {
            let (leave, revision) = leaves(&one);
            if leave == Leave::Later {
                continue;
            }
            rows.push(row_of(&one.thing, revision, self.order.link_answers));
            if let Thing::Response { response, evening, .. } = one.thing {
                turnouts.insert((evening, response.practice));
            }
            tickets.push((one.ticket, leave));
        }
        if rows.is_empty() {
            return Ok(());
        }
        // Before the answers: as long as an answer waits, the next run counts again.
        self.announce(&turnouts)?;
        let may_insert = |idx: usize| tickets.get(idx).is_some_and(|(_, leave)| *leave == Leave::Now);
        let steps = self.deliver(table, &rows, &may_insert)?;
        let mut arrived = Vec::new();
        for ((idx, step), (ticket, _)) in steps.iter().enumerate().zip(&tickets) {
            match step {
                Step::Insert if !may_insert(idx) => continue,
                Step::Insert | Step::Update { .. } => self.summary.sent += 1,
                Step::Nothing => self.summary.already += 1,
                Step::Conflict => {
                    self.summary.conflicts += 1;
                    continue;
                }
            }
            arrived.push(ticket);
        }
        Ok(self.store.confirm(arrived)?)
    }

    /// Tells which screen this is, and how many visits these evenings had at it.
    fn announce(&mut self, turnouts: &BTreeSet<(NaiveDate, bool)>) -> Result<(), Error> {
        if !self.is_announced {
            self.deliver(&SCREEN, &[screen_row(self.screen)], &|_| true)?;
            self.is_announced = true;
        }
        // Once is enough, unless a visitor has answered in the meantime.
        let now = self.store.changed_by_others()?;
        if self.told_at != now {
            self.told_at = now;
            self.told.clear();
        }
        let mut rows = Vec::new();
        for &(evening, practice) in turnouts.difference(&self.told) {
            let real = self.store.visits(evening, false)?;
            let visits = if practice { self.store.visits(evening, true)?.saturating_sub(real) } else { real };
            rows.push(turnout_row(evening, self.screen, practice, visits));
        }
        self.told.extend(turnouts);
        if !rows.is_empty() {
            self.deliver(&TURNOUT, &rows, &|_| true)?;
        }
        Ok(())
    }

    /// Brings these rows over, and says what was done with each: inserts and updates have been written.
    fn deliver(
        &mut self,
        table: &Table,
        rows: &[Row],
        may_insert: &dyn Fn(usize) -> bool,
    ) -> Result<Vec<Step>, Error> {
        for _ in 0..MOST_TRIES {
            let held = self.remote.held(table, &self.place.school, rows)?;
            let steps = plan(table, rows, &held);
            let mut writes = Vec::new();
            for (idx, (row, step)) in rows.iter().zip(&steps).enumerate() {
                match step {
                    Step::Insert if may_insert(idx) => writes.push(row.clone()),
                    Step::Update { revision } => writes.push(Row { revision: *revision, ..row.clone() }),
                    Step::Insert | Step::Nothing | Step::Conflict => {}
                }
            }
            // Fewer were written only where another screen was quicker; then its rows decide.
            if writes.is_empty() || self.remote.put(table, &self.place.school, &writes)? == writes.len() {
                return Ok(steps);
            }
        }
        Err(Error::Busy("other screens keep changing the same rows".into()))
    }
}
