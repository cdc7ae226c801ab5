//! What the worker tells, and what it changes at the desk. Most of it is known whether or not somebody is there.

use std::sync::Arc;

use crate::clock::Now;
use crate::kiosk::desk::door::Compared;
use crate::kiosk::desk::machine::{LOOK_AT_STICKS, failed, in_room};
use crate::kiosk::desk::{
    DeskJob, DeskNews, DeskPlace, FilePreview, HealthPage, JobEnd, JobFault, JobKind, JobState, NewPin,
    Notice, StatementsPage, Stick, door, pages,
};
use crate::kiosk::{Effect, Kiosk, Mode, Rules};

/// Takes in what the worker tells.
pub(in crate::kiosk) fn told(kiosk: &mut Kiosk, rules: &Rules, news: DeskNews, now: Now) -> Vec<Effect> {
    let staff = &mut kiosk.staff;
    match news {
        DeskNews::Lock { has_pin, failures } => staff.lock.told(has_pin, failures, now.since_start),
        DeskNews::PinWasRight => return compared(kiosk, rules, &Compared::Right, now),
        DeskNews::PinWasWrong => return compared(kiosk, rules, &Compared::Wrong, now),
        DeskNews::PinNotCompared(fault) => {
            return compared(kiosk, rules, &Compared::NotAtAll(fault), now);
        }
        DeskNews::PinMade(made) => pin_made(kiosk, made, now),
        DeskNews::ByHand(by_hand) => kiosk.board.by_hand = by_hand,
        DeskNews::Evenings(evenings) => staff.evenings = evenings,
        DeskNews::Statements(statements) => staff.statements = statements,
        DeskNews::Notes(notes) => staff.notes = notes,
        DeskNews::Topics { totals, suggestions } => {
            (staff.topics, staff.suggestions) = (totals, suggestions);
        }
        DeskNews::Totals { all, without_bursts } => {
            staff.totals = all.map(|totals| *totals);
            staff.totals_without_bursts = without_bursts.map(|totals| *totals);
        }
        DeskNews::Earlier(earlier) => staff.earlier = earlier,
        DeskNews::FollowUps(follow_ups) => staff.follow_ups = follow_ups,
        DeskNews::Sticks(sticks) => return sticks_told(kiosk, rules, sticks, now),
        DeskNews::Files(files) => staff.files = files,
        DeskNews::Preview(preview) => previewed(kiosk, preview),
        DeskNews::Loaded(summary) => {
            let statements = summary.added.saturating_add(summary.changed).saturating_add(summary.unchanged);
            let (changed, switched_off) = (summary.changed, summary.switched_off);
            notice(kiosk, Notice::Loaded { statements, changed, switched_off });
        }
        DeskNews::Written { new_version } => {
            notice(kiosk, if new_version { Notice::NewVersion } else { Notice::Saved });
        }
        DeskNews::JobStarted(kind) => {
            staff.job.get_or_insert(JobState { kind, progress: None, end: None });
        }
        DeskNews::JobProgress { done, expected } => {
            if let Some(job) = staff.job.as_mut().filter(|job| job.end.is_none()) {
                job.progress = Some((done, expected));
            }
        }
        DeskNews::JobEnded(kind, result) => return job_ended(kiosk, rules, kind, result, now),
        DeskNews::Health(health) => staff.health = health,
        DeskNews::ErasedOn(date) => staff.erased_on = date,
        DeskNews::Failed(fault) => failed(kiosk, fault, now),
    }
    Vec::new()
}

fn compared(kiosk: &mut Kiosk, rules: &Rules, result: &Compared, now: Now) -> Vec<Effect> {
    // Only what was asked has an answer.
    if !std::mem::take(&mut kiosk.staff.lock.is_comparing) {
        return Vec::new();
    }
    in_room(kiosk, rules, now, |room| door::compared(room, result))
}

/// Shows a PIN to whoever asked for it. If nobody is there any more, nobody ever sees it.
fn pin_made(kiosk: &mut Kiosk, new: NewPin, now: Now) {
    let Mode::Desk(desk) = &mut kiosk.mode else { return };
    if !std::mem::take(&mut desk.is_making_pin) {
        return;
    }
    match &mut desk.place {
        DeskPlace::FirstPin { made } | DeskPlace::Health(HealthPage::NewPin { made }) => *made = Some(new),
        DeskPlace::Door(_)
        | DeskPlace::Evening(_)
        | DeskPlace::Statements(_)
        | DeskPlace::Notes(_)
        | DeskPlace::Outcome(_)
        | DeskPlace::FollowUps(_)
        | DeskPlace::Topics { .. }
        | DeskPlace::Export { .. }
        | DeskPlace::Health(_) => {}
    }
    desk.last_touch = now.since_start;
}

fn notice(kiosk: &mut Kiosk, notice: Notice) {
    if let Mode::Desk(desk) = &mut kiosk.mode
        && desk.is_signed_in()
    {
        desk.notice = Some(notice);
    }
}

fn sticks_told(kiosk: &mut Kiosk, rules: &Rules, sticks: Vec<Stick>, now: Now) -> Vec<Effect> {
    kiosk.staff.sticks = sticks;
    in_room(kiosk, rules, now, |room| {
        if pages::shows_sticks(&room.desk.place) {
            room.desk.sticks_due = Some(now.since_start + LOOK_AT_STICKS);
            pages::sticks_changed(room);
        }
    })
}

/// Opens a file that was read, if somebody still waits for it.
fn previewed(kiosk: &mut Kiosk, preview: Arc<FilePreview>) {
    let is_read = kiosk.staff.job.as_ref().is_some_and(|job| job.kind == JobKind::ReadStatements);
    if let Mode::Desk(desk) = &mut kiosk.mode
        && let DeskPlace::Statements(page @ StatementsPage::Pick { .. }) = &mut desk.place
        && is_read
    {
        *page = StatementsPage::Preview { preview, page: 0 };
    }
}

/// The end of a job stays until it has been read; that of reading a file is the preview itself.
fn job_ended(
    kiosk: &mut Kiosk,
    rules: &Rules,
    kind: JobKind,
    result: Result<JobEnd, JobFault>,
    now: Now,
) -> Vec<Effect> {
    let is_expected = kiosk.staff.job.as_ref().is_none_or(|job| job.kind == kind && job.end.is_none());
    if !is_expected {
        return Vec::new();
    }
    let has_changed_all = kind == JobKind::Restore && result.is_ok();
    let says_itself = kind == JobKind::ReadStatements && result.is_ok();
    kiosk.staff.job = (!says_itself).then_some(JobState { kind, progress: None, end: Some(result) });
    in_room(kiosk, rules, now, |room| {
        if room.desk.is_signed_in() {
            room.desk.last_touch = now.since_start;
            if has_changed_all {
                room.ask(DeskJob::Refresh);
            }
        }
    })
}
