//! The colours of paper: those of the screen, as ink.

use crate::domain::{FollowUpStatus, NoteColour, Stance};

/// Red, green and blue.
pub(super) type Ink = [u8; 3];

pub(super) const INK: Ink = [0x1D, 0x27, 0x42];
pub(super) const SOFT_INK: Ink = [0x5B, 0x64, 0x78];
/// Borders, and what is left open.
pub(super) const LINE: Ink = [0xE3, 0xDB, 0xCB];
/// Where scissors go, and where somebody writes.
pub(super) const CUT: Ink = [0xA9, 0xA3, 0x97];
pub(super) const CARD: Ink = [0xFB, 0xF7, 0xEF];
pub(super) const CHIP: Ink = [0xED, 0xE5, 0xD6];
pub(super) const ACCENT: Ink = [0x2B, 0x4C, 0x9B];
pub(super) const PRACTICE: Ink = [0xFF, 0xD2, 0x4D];
pub(super) const WHITE: Ink = [0xFF, 0xFF, 0xFF];

const AGREE: Ink = [0x0B, 0x7A, 0x62];
const NEUTRAL: Ink = [0x8A, 0x6A, 0x12];
const DISAGREE: Ink = [0xB3, 0x37, 0x2A];

/// The paper of a note.
pub(super) fn note(colour: NoteColour) -> Ink {
    match colour {
        NoteColour::Yellow => [0xFF, 0xE6, 0x80],
        NoteColour::Pink => [0xFF, 0xC9, 0xD3],
        NoteColour::Blue => [0xC5, 0xE4, 0xFF],
        NoteColour::Green => [0xD2, 0xEF, 0xBE],
        NoteColour::Orange => [0xFF, 0xD9, 0xAE],
    }
}

/// The colour of a stance. It never stands alone: an icon and a word go with it.
pub(super) fn stance(stance: Stance) -> Ink {
    match stance {
        Stance::Agree => AGREE,
        Stance::Neutral => NEUTRAL,
        Stance::Disagree => DISAGREE,
        Stance::Unclear | Stance::Skipped => SOFT_INK,
        Stance::Chosen(_) => ACCENT,
    }
}

/// The colour of what became of something that was said, beside its icon and word.
pub(super) fn follow_up(status: FollowUpStatus) -> Ink {
    match status {
        FollowUpStatus::Done => AGREE,
        FollowUpStatus::Planned => NEUTRAL,
        FollowUpStatus::NotPossible => DISAGREE,
    }
}
