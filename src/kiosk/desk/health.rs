//! The page of the health of the screen: checks, backup, restore, erasing and a new PIN.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::kiosk::desk::machine::Room;
use crate::kiosk::desk::pages::{is_on_show, stick_chosen};
use crate::kiosk::desk::statements::has_file;
use crate::kiosk::desk::{
    DeskEvent, DeskJob, DeskPlace, ERASE_WORD, EveningPage, HealthPage, JobKind, StickFileKind,
};

/// How often somebody must say yes before a backup replaces what is there.
pub const RESTORE_QUESTIONS: u8 = 2;

/// The word that erases is not longer.
const LONGEST_WORD: usize = 20;

/// To the checks, which are made anew.
pub(super) fn to_checks(room: &mut Room<'_>) {
    room.desk.place = DeskPlace::Health(HealthPage::Checks);
    room.ask(DeskJob::CheckHealth);
}

pub(super) fn happen(room: &mut Room<'_>, event: DeskEvent) {
    let DeskPlace::Health(page) = &room.desk.place else { return };
    let is_checks = *page == HealthPage::Checks;
    if event == DeskEvent::Back {
        if is_checks {
            room.desk.place = DeskPlace::Evening(EveningPage::default());
        } else {
            room.desk.place = DeskPlace::Health(HealthPage::Checks);
        }
        return;
    }
    match page {
        HealthPage::Checks => on_checks(room, &event),
        HealthPage::Backup { .. } => on_backup(room, event),
        HealthPage::Restore { .. } => on_restore(room, event),
        HealthPage::Erase { .. } => on_erase(room, event),
        HealthPage::NewPin { made } => {
            let is_made = made.is_some();
            if event == DeskEvent::NewPinAsked && !is_made {
                room.make_pin(false);
            } else if event == DeskEvent::PinWrittenDown && is_made {
                room.desk.place = DeskPlace::Health(HealthPage::Checks);
            }
        }
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
fn on_checks(room: &mut Room<'_>, event: &DeskEvent) {
    let page = match event {
        DeskEvent::BackupOpened => HealthPage::Backup { stick: None },
        DeskEvent::RestoreOpened => HealthPage::Restore { stick: None, file: None, asked: 0 },
        DeskEvent::EraseOpened => HealthPage::Erase { typed: String::new() },
        DeskEvent::NewPinAsked => HealthPage::NewPin { made: None },
        _ => return,
    };
    match page {
        HealthPage::Backup { .. } | HealthPage::Restore { .. } => room.show_sticks(DeskPlace::Health(page)),
        HealthPage::Checks | HealthPage::Erase { .. } | HealthPage::NewPin { .. } => {
            room.desk.place = DeskPlace::Health(page);
        }
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
fn on_backup(room: &mut Room<'_>, event: DeskEvent) {
    match event {
        DeskEvent::StickChosen(stick) => stick_chosen(room, stick),
        DeskEvent::BackupStarted(to) if is_on_show(room.staff, &to) => {
            room.begin(JobKind::Backup, DeskJob::Backup { to });
        }
        _ => {}
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
fn on_restore(room: &mut Room<'_>, event: DeskEvent) {
    let DeskPlace::Health(HealthPage::Restore { stick, file, asked }) = &mut room.desk.place else { return };
    match event {
        DeskEvent::StickChosen(chosen) => stick_chosen(room, chosen),
        DeskEvent::FileChosen(path)
            if has_file(room.staff, stick.as_deref(), &path, StickFileKind::Backup) =>
        {
            (*file, *asked) = (Some(path), 0);
        }
        DeskEvent::RestoreConfirmed if room.staff.job.is_none() => {
            let Some(from) = file.clone() else { return };
            *asked = asked.saturating_add(1);
            if *asked >= RESTORE_QUESTIONS {
                room.desk.place = DeskPlace::Health(HealthPage::Checks);
                room.begin(JobKind::Restore, DeskJob::Restore { from });
            }
        }
        _ => {}
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
fn on_erase(room: &mut Room<'_>, event: DeskEvent) {
    let DeskPlace::Health(HealthPage::Erase { typed }) = &mut room.desk.place else { return };
    match event {
        DeskEvent::TextEdited(text) => *typed = text.graphemes(true).take(LONGEST_WORD).collect(),
        DeskEvent::TextConfirmed
            if typed.trim().to_uppercase() == ERASE_WORD && room.begin(JobKind::Erase, DeskJob::EraseNow) =>
        {
            room.desk.place = DeskPlace::Health(HealthPage::Checks);
        }
        _ => {}
    }
}
