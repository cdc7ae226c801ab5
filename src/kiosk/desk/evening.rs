//! The page of the evening: open and closed by hand, pause, cleaning, practice, and the beginning for real.

use chrono::{Duration, NaiveDateTime};

use crate::domain::{Evening, EveningPhase};
use crate::kiosk::desk::machine::Room;
use crate::kiosk::desk::{ByHand, DeskEvent, DeskJob, DeskPlace};

/// What was done by hand never counts longer, or an evening opened a day too early would be open all day.
const LONGEST_BY_HAND: Duration = Duration::hours(12);

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
pub(super) fn happen(room: &mut Room<'_>, event: &DeskEvent) {
    let DeskPlace::Evening(page) = &mut room.desk.place else { return };
    let was_asked = std::mem::take(&mut page.asks_to_begin);
    match event {
        DeskEvent::OpenChosen(open) => by_hand(room, *open),
        DeskEvent::PauseToggled => room.staff.paused = !room.staff.paused,
        DeskEvent::CleaningStarted => {
            room.staff.cleaning_until = Some(room.now.since_start + room.rules.cleaning);
        }
        DeskEvent::PracticeChosen(practice) if *practice != room.board.practice => {
            if *practice && room.board.by_hand.is_some_and(|by_hand| !by_hand.open) {
                keep(room, None);
            }
            room.ask(DeskJob::SetPractice(*practice));
        }
        DeskEvent::BegunForReal if was_asked => {
            room.ask(DeskJob::ClearPractice);
            room.ask(DeskJob::SetPractice(false));
            by_hand(room, true);
        }
        DeskEvent::BegunForReal => page.asks_to_begin = true,
        _ => {}
    }
}

/// Opens or closes the evening. Where its hours say the same, they are followed again.
fn by_hand(room: &mut Room<'_>, open: bool) {
    let Some(evening) = &room.board.evening else { return };
    let local = room.now.local;
    let by_the_clock = evening.phase(local) == EveningPhase::Open;
    // In practice it is always open by itself, so closing it then is by hand whatever the clock says.
    let follows_the_clock = by_the_clock == open && (open || !room.board.practice);
    let by_hand = ByHand { date: evening.date, open, until: until(evening, local) };
    keep(room, (!follows_the_clock).then_some(by_hand));
    if open {
        room.staff.paused = false;
    }
}

fn keep(room: &mut Room<'_>, by_hand: Option<ByHand>) {
    if room.board.by_hand != by_hand {
        room.board.by_hand = by_hand;
        room.ask(DeskJob::KeepByHand(by_hand));
    }
}

/// The next opening or closing by the clock.
fn until(evening: &Evening, local: NaiveDateTime) -> NaiveDateTime {
    let longest = local.checked_add_signed(LONGEST_BY_HAND).unwrap_or(NaiveDateTime::MAX);
    let turns = [evening.opens_at(), evening.closes_at()];
    turns.into_iter().filter(|turn| *turn > local).min().map_or(longest, |turn| turn.min(longest))
}
