//! What each touch at the desk means, how one gets there and how one is signed out again.

use std::time::Duration;

use crate::clock::Now;
use crate::kiosk::desk::{
    Desk, DeskEvent, DeskJob, DeskPlace, Door, JobFault, JobKind, JobState, Notice, Staff, door, pages,
};
use crate::kiosk::{Board, Effect, Kiosk, Mode, Rules, machine};

/// How often the sticks are looked at while they are on show.
pub(super) const LOOK_AT_STICKS: Duration = Duration::from_secs(2);

/// The countdown to being signed out is shown for this long.
pub const SIGN_OUT_SHOWN: Duration = Duration::from_mins(1);

/// Everything a page may look at and change, and what it asks for.
pub(super) struct Room<'a> {
    pub(super) desk: &'a mut Desk,
    pub(super) staff: &'a mut Staff,
    pub(super) board: &'a mut Board,
    pub(super) rules: &'a Rules,
    pub(super) now: Now,
    pub(super) jobs: Vec<DeskJob>,
}

impl Room<'_> {
    /// Asks for a short job.
    pub(super) fn ask(&mut self, job: DeskJob) {
        self.jobs.push(job);
    }

    /// Asks for a long job, unless one runs or its end has not been read; tells whether it was asked.
    pub(super) fn begin(&mut self, kind: JobKind, job: DeskJob) -> bool {
        if self.staff.job.is_some() {
            return false;
        }
        self.staff.job = Some(JobState { kind, progress: None, end: None });
        self.ask(job);
        true
    }

    /// Asks for a PIN and a recovery code, once.
    pub(super) fn make_pin(&mut self, is_first: bool) {
        if !self.desk.is_making_pin {
            self.desk.is_making_pin = true;
            self.ask(DeskJob::MakePin { is_first });
        }
    }

    /// Goes to a page where sticks are on show.
    pub(super) fn show_sticks(&mut self, place: DeskPlace) {
        self.desk.place = place;
        self.staff.files.clear();
        self.desk.sticks_due = None;
        self.ask(DeskJob::ListSticks);
    }

    /// Into the desk, past the door.
    pub(super) fn enter(&mut self) {
        self.desk.place = DeskPlace::Evening(crate::kiosk::desk::EveningPage::default());
        self.ask(DeskJob::Refresh);
    }
}

/// Does something in the room of the desk, if somebody is there; gives what is asked for.
pub(super) fn in_room(
    kiosk: &mut Kiosk,
    rules: &Rules,
    now: Now,
    act: impl FnOnce(&mut Room<'_>),
) -> Vec<Effect> {
    let Kiosk { board, mode, staff, .. } = kiosk;
    let Mode::Desk(desk) = mode else { return Vec::new() };
    let mut room = Room { desk, staff, board, rules, now, jobs: Vec::new() };
    act(&mut room);
    room.jobs.into_iter().map(Effect::Desk).collect()
}

/// Lets something happen at the desk. What does not fit the moment changes nothing.
pub(in crate::kiosk) fn happen(kiosk: &mut Kiosk, rules: &Rules, event: DeskEvent, now: Now) -> Vec<Effect> {
    if kiosk.staff.cleaning_until.is_some() {
        return Vec::new();
    }
    if event == DeskEvent::CornerHeld {
        return corner_held(kiosk, rules, now);
    }
    let Mode::Desk(desk) = &mut kiosk.mode else { return Vec::new() };
    desk.last_touch = now.since_start;
    desk.notice = None;
    if desk.is_making_pin {
        return Vec::new();
    }
    if event == DeskEvent::Left {
        machine::back_to_waiting(kiosk, now);
        return Vec::new();
    }
    in_room(kiosk, rules, now, |room| match &room.desk.place {
        DeskPlace::FirstPin { made } => {
            if made.is_some() && event == DeskEvent::PinWrittenDown {
                room.enter();
            }
        }
        DeskPlace::Door(_) => door::happen(room, &event),
        DeskPlace::Evening(_)
        | DeskPlace::Statements(_)
        | DeskPlace::Notes(_)
        | DeskPlace::Outcome(_)
        | DeskPlace::FollowUps(_)
        | DeskPlace::Topics { .. }
        | DeskPlace::Export { .. }
        | DeskPlace::Health(_) => pages::happen(room, event),
    })
}

/// To the door, from whatever is on the screen; a visit ends as by *Stoppen*.
fn corner_held(kiosk: &mut Kiosk, rules: &Rules, now: Now) -> Vec<Effect> {
    let is_desk = matches!(kiosk.mode, Mode::Desk(_));
    if is_desk || !kiosk.staff.lock.is_known {
        return Vec::new();
    }
    let mut effects = machine::stop_visit(kiosk, rules, now);
    let has_pin = kiosk.staff.lock.has_pin;
    let place = if has_pin { DeskPlace::Door(Door::default()) } else { DeskPlace::FirstPin { made: None } };
    kiosk.mode = Mode::Desk(Box::new(Desk::new(place, now.since_start)));
    effects.extend(in_room(kiosk, rules, now, |room| {
        if !has_pin {
            room.make_pin(true);
        }
    }));
    effects
}

/// Time has passed: cleaning ends, somebody is signed out, the sticks are looked at.
pub(in crate::kiosk) fn time_passed(kiosk: &mut Kiosk, rules: &Rules, now: Now) -> Vec<Effect> {
    if kiosk.staff.cleaning_until.is_some_and(|until| until <= now.since_start) {
        kiosk.staff.cleaning_until = None;
        if let Mode::Desk(desk) = &mut kiosk.mode {
            desk.last_touch = now.since_start;
        }
    }
    if signed_out_in(kiosk, rules, now.since_start).is_some_and(|rest| rest.is_zero()) {
        machine::back_to_waiting(kiosk, now);
    }
    in_room(kiosk, rules, now, |room| {
        let is_due = room.desk.sticks_due.is_some_and(|due| due <= now.since_start);
        if is_due && pages::shows_sticks(&room.desk.place) {
            room.desk.sticks_due = None;
            room.ask(DeskJob::ListSticks);
        }
    })
}

/// How long until whoever is at the desk is signed out for want of a touch. `None` where nobody is there, and
/// while a job runs: who waits for an export does not touch anything.
pub fn signed_out_in(kiosk: &Kiosk, rules: &Rules, since_start: Duration) -> Option<Duration> {
    let desk = kiosk.desk()?;
    let is_inside = desk.is_signed_in();
    if kiosk.staff.cleaning_until.is_some() || (is_inside && kiosk.staff.job_runs()) {
        return None;
    }
    let is_door = matches!(desk.place, DeskPlace::Door(_));
    let idle = if is_door { rules.door_idle } else { rules.desk_idle };
    Some((desk.last_touch + idle).saturating_sub(since_start))
}

/// When something at the desk changes by itself, or a countdown shows another number.
pub(in crate::kiosk) fn deadline(kiosk: &Kiosk, rules: &Rules, since_start: Duration) -> Option<Duration> {
    if let Some(until) = kiosk.staff.cleaning_until {
        return Some(until.min(next_second(until, since_start)));
    }
    let desk = kiosk.desk()?;
    let signed_out = signed_out_in(kiosk, rules, since_start).map(|rest| {
        let at = since_start + rest;
        if rest <= SIGN_OUT_SHOWN { next_second(at, since_start) } else { at.saturating_sub(SIGN_OUT_SHOWN) }
    });
    let sticks = desk.sticks_due.filter(|_| pages::shows_sticks(&desk.place));
    let is_door = matches!(desk.place, DeskPlace::Door(_));
    let wait = kiosk.staff.lock.wait(since_start).filter(|_| is_door);
    let lock = wait.map(|wait| next_second(since_start + wait, since_start));
    [signed_out, sticks, lock].into_iter().flatten().min()
}

/// When a countdown to `until` in whole seconds shows its next number.
fn next_second(until: Duration, since_start: Duration) -> Duration {
    let rest = until.saturating_sub(since_start);
    let n_whole = rest.as_secs() - u64::from(rest.subsec_nanos() == 0 && !rest.is_zero());
    until.saturating_sub(Duration::from_secs(n_whole))
}

impl Staff {
    /// Whether a long job runs.
    pub fn job_runs(&self) -> bool {
        self.job.as_ref().is_some_and(|job| job.end.is_none())
    }
}

/// Says at the desk that something could not be done. Who cannot be given a PIN is sent back to the wait screen.
pub(super) fn failed(kiosk: &mut Kiosk, fault: JobFault, now: Now) {
    let Mode::Desk(desk) = &mut kiosk.mode else { return };
    let was_making_pin = std::mem::take(&mut desk.is_making_pin);
    match &desk.place {
        DeskPlace::FirstPin { made: None } if was_making_pin => machine::back_to_waiting(kiosk, now),
        DeskPlace::Door(_) => {}
        DeskPlace::FirstPin { .. }
        | DeskPlace::Evening(_)
        | DeskPlace::Statements(_)
        | DeskPlace::Notes(_)
        | DeskPlace::Outcome(_)
        | DeskPlace::FollowUps(_)
        | DeskPlace::Topics { .. }
        | DeskPlace::Export { .. }
        | DeskPlace::Health(_) => desk.notice = Some(Notice::Failed(fault)),
    }
}
