//! The pages behind the door: which event is for which page, and the small pages themselves.

use std::collections::BTreeSet;
use std::path::Path;

use crate::kiosk::desk::machine::Room;
use crate::kiosk::desk::{
    DeskEvent, DeskJob, DeskPlace, EveningPage, ExportFormat, HealthPage, JobKind, NotesPage, OutcomePage,
    Staff, StatementsPage, evening, follow_ups, health, notes, outcome, statements,
};

/// An event of somebody who is signed in. The pages can be reached from each other; what is not for the page on
/// show is a late tap on something that is no longer there.
#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for single pages")]
pub(super) fn happen(room: &mut Room<'_>, event: DeskEvent) {
    match event {
        DeskEvent::EveningOpened => room.desk.place = DeskPlace::Evening(EveningPage::default()),
        DeskEvent::StatementsOpened => statements::to_list(room),
        DeskEvent::NotesOpened => room.desk.place = DeskPlace::Notes(NotesPage::default()),
        // The newsletter goes to the only stick there is, so it must be known which there are.
        DeskEvent::OutcomeOpened => room.show_sticks(DeskPlace::Outcome(OutcomePage::default())),
        DeskEvent::FollowUpsOpened => follow_ups::to_list(room),
        DeskEvent::TopicsOpened => room.desk.place = DeskPlace::Topics { page: 0 },
        DeskEvent::ExportOpened => {
            room.show_sticks(DeskPlace::Export { formats: BTreeSet::from(ExportFormat::USUAL) });
        }
        DeskEvent::HealthOpened => health::to_checks(room),
        DeskEvent::JobCancelled => job_cancelled(room),
        DeskEvent::JobDismissed => room.staff.job = room.staff.job.take().filter(|job| job.end.is_none()),
        other => on_page(room, other),
    }
}

fn on_page(room: &mut Room<'_>, event: DeskEvent) {
    match &mut room.desk.place {
        DeskPlace::Evening(_) => evening::happen(room, &event),
        DeskPlace::Statements(_) => statements::happen(room, event),
        DeskPlace::Notes(_) => notes::happen(room, &event),
        DeskPlace::Health(_) => health::happen(room, event),
        DeskPlace::Outcome(_) => outcome::happen(room, event),
        DeskPlace::FollowUps(_) => follow_ups::happen(room, event),
        DeskPlace::Topics { page } => {
            if let DeskEvent::Turned(forward) = event {
                turned(page, forward, room.staff.approved_suggestions().count());
            } else if event == DeskEvent::Back {
                room.desk.place = DeskPlace::Outcome(OutcomePage::default());
            }
        }
        DeskPlace::Export { .. } => export(room, event),
        DeskPlace::FirstPin { .. } | DeskPlace::Door(_) => {}
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
fn export(room: &mut Room<'_>, event: DeskEvent) {
    let DeskPlace::Export { formats } = &mut room.desk.place else { return };
    match event {
        DeskEvent::FormatToggled(format) => {
            toggle(formats, format);
        }
        DeskEvent::ExportStarted(to) if is_on_show(room.staff, &to) => {
            let formats = formats.iter().copied().collect();
            room.begin(JobKind::Export, DeskJob::Export { formats, to });
        }
        DeskEvent::Back => room.desk.place = DeskPlace::Evening(EveningPage::default()),
        _ => {}
    }
}

/// The last one stays: nothing at all cannot be exported.
fn toggle(formats: &mut BTreeSet<ExportFormat>, format: ExportFormat) {
    if !formats.remove(&format) || formats.is_empty() {
        formats.insert(format);
    }
}

impl JobKind {
    /// Whether it can be broken off. Restoring and erasing go on: half of either helps nobody.
    pub fn can_be_cancelled(self) -> bool {
        match self {
            Self::ReadStatements | Self::Export | Self::Backup => true,
            Self::Restore | Self::Erase => false,
        }
    }
}

fn job_cancelled(room: &mut Room<'_>) {
    let running = room.staff.job.as_ref().filter(|job| job.end.is_none());
    if running.is_some_and(|job| job.kind.can_be_cancelled()) {
        room.ask(DeskJob::Cancel);
    }
}

/// Whether this is the path of a stick on show, and not one that somebody made up.
pub(super) fn is_on_show(staff: &Staff, stick: &Path) -> bool {
    staff.sticks.iter().any(|known| known.path == stick)
}

/// Whether sticks are on show, and a new one should show up by itself.
pub(super) fn shows_sticks(place: &DeskPlace) -> bool {
    match place {
        DeskPlace::Outcome(_)
        | DeskPlace::Export { .. }
        | DeskPlace::Statements(StatementsPage::Pick { .. })
        | DeskPlace::Health(HealthPage::Backup { .. } | HealthPage::Restore { .. }) => true,
        DeskPlace::FirstPin { .. }
        | DeskPlace::Door(_)
        | DeskPlace::Evening(_)
        | DeskPlace::Statements(_)
        | DeskPlace::Notes(_)
        | DeskPlace::FollowUps(_)
        | DeskPlace::Topics { .. }
        | DeskPlace::Health(_) => false,
    }
}

/// The sticks may be other ones: a chosen one that is gone is no longer chosen, the only one chooses itself.
pub(super) fn sticks_changed(room: &mut Room<'_>) {
    let Some(chosen) = chosen_stick(&mut room.desk.place) else { return };
    let is_gone = chosen.as_ref().is_some_and(|path| !is_on_show(room.staff, path));
    if is_gone {
        *chosen = None;
        room.staff.files.clear();
        forget_file(&mut room.desk.place);
    }
    if let [only] = room.staff.sticks.as_slice() {
        let only = only.path.clone();
        stick_chosen(room, only);
    }
}

/// Opens a stick on a page that reads from one.
pub(super) fn stick_chosen(room: &mut Room<'_>, stick: std::path::PathBuf) {
    let is_there = is_on_show(room.staff, &stick);
    let lists_files = !matches!(room.desk.place, DeskPlace::Health(HealthPage::Backup { .. }));
    let Some(chosen) = chosen_stick(&mut room.desk.place) else { return };
    if !is_there || chosen.as_ref() == Some(&stick) {
        return;
    }
    *chosen = Some(stick.clone());
    forget_file(&mut room.desk.place);
    if lists_files {
        room.staff.files.clear();
        room.ask(DeskJob::ListFiles(stick));
    }
}

/// The place for the chosen stick, on the pages that have one.
fn chosen_stick(place: &mut DeskPlace) -> Option<&mut Option<std::path::PathBuf>> {
    match place {
        DeskPlace::Statements(StatementsPage::Pick { stick, .. })
        | DeskPlace::Health(HealthPage::Backup { stick } | HealthPage::Restore { stick, .. }) => Some(stick),
        DeskPlace::FirstPin { .. }
        | DeskPlace::Door(_)
        | DeskPlace::Evening(_)
        | DeskPlace::Statements(_)
        | DeskPlace::Notes(_)
        | DeskPlace::Outcome(_)
        | DeskPlace::FollowUps(_)
        | DeskPlace::Topics { .. }
        | DeskPlace::Export { .. }
        | DeskPlace::Health(_) => None,
    }
}

/// Another stick holds other files: what was picked on the one before, and agreed to, no longer counts.
fn forget_file(place: &mut DeskPlace) {
    if let DeskPlace::Health(HealthPage::Restore { file, asked, .. }) = place {
        (*file, *asked) = (None, 0);
    }
    if let DeskPlace::Statements(StatementsPage::Pick { page, .. }) = place {
        *page = 0;
    }
}

/// Another page of a list; never one that cannot hold anything.
pub(super) fn turned(page: &mut usize, forward: bool, n_items: usize) {
    *page = if forward { page.saturating_add(1) } else { page.saturating_sub(1) };
    *page = (*page).min(n_items.saturating_sub(1));
}
