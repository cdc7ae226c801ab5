//! At the door: digits are typed, and asked about as soon as there are enough of them.

use crate::kiosk::desk::machine::Room;
use crate::kiosk::desk::{
    DeskEvent, DeskJob, DeskPlace, Digits, Door, JobFault, PIN_DIGITS, RECOVERY_DIGITS,
};

impl Door {
    /// How many digits are asked for.
    pub fn length(&self) -> usize {
        if self.by_recovery_code { RECOVERY_DIGITS } else { PIN_DIGITS }
    }
}

/// How the comparing of a try came out.
pub(super) enum Compared {
    Right,
    Wrong,
    NotAtAll(JobFault),
}

#[expect(clippy::wildcard_enum_match_arm, reason = "everything else is for those who are signed in")]
pub(super) fn happen(room: &mut Room<'_>, event: &DeskEvent) {
    let DeskPlace::Door(door) = &mut room.desk.place else { return };
    if door.checking || !room.staff.lock.takes_try(room.now.since_start) {
        // Nothing is typed before the wait is over: a try that is ready would go off by itself. Only which of the
        // two is asked may still be chosen.
        match event {
            DeskEvent::RecoveryChosen if !door.checking => *door = at_the(true),
            DeskEvent::Back if !door.checking => *door = at_the(false),
            _ => {}
        }
        return;
    }
    match event {
        DeskEvent::RecoveryChosen => *door = at_the(true),
        DeskEvent::Back => *door = at_the(false),
        DeskEvent::DigitErased => drop(door.typed.0.pop()),
        DeskEvent::DigitsCleared => door.typed.0.clear(),
        DeskEvent::DigitTyped(digit) if digit.is_ascii_digit() => {
            door.was_wrong = false;
            door.typed.0.push(*digit);
            if door.typed.0.len() >= door.length() {
                door.checking = true;
                room.staff.lock.is_comparing = true;
                let typed = Digits(std::mem::take(&mut door.typed.0));
                let job = if door.by_recovery_code { DeskJob::TryRecoveryCode } else { DeskJob::TryPin };
                room.ask(job(typed));
            }
        }
        _ => {}
    }
}

fn at_the(by_recovery_code: bool) -> Door {
    Door { by_recovery_code, ..Door::default() }
}

/// Takes in what came of a try. It counts for the door it was asked at, and for no other.
pub(super) fn compared(room: &mut Room<'_>, result: &Compared) {
    let DeskPlace::Door(door) = &mut room.desk.place else { return };
    if !door.checking {
        return;
    }
    door.checking = false;
    match result {
        Compared::Right if door.by_recovery_code => {
            room.desk.place = DeskPlace::FirstPin { made: None };
            room.make_pin(false);
        }
        Compared::Right => room.enter(),
        Compared::Wrong => door.was_wrong = true,
        Compared::NotAtAll(fault) => {
            room.desk.notice = Some(crate::kiosk::desk::Notice::Failed(*fault));
        }
    }
    room.desk.last_touch = room.now.since_start;
}
