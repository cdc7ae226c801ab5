//! One finger on the glass, and what it did.

use egui::{Event, Id, Pos2, TouchDeviceId, TouchId, TouchPhase};

/// Names one finger from press to lift. Never used twice, unlike the ids of the touchscreen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FingerId(pub(super) u64);

impl FingerId {
    /// The bare number.
    pub fn number(self) -> u64 {
        self.0
    }
}

/// Where a finger comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Mouse,
    Touch { device: TouchDeviceId, id: TouchId },
}

/// Who a finger belongs to. Decided where and when it is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FingerUse {
    /// egui, as pointer.
    Free,
    /// The widget that claimed this region.
    Region(Id),
    /// Nobody: it woke the screen, or was meant for the screen before.
    Swallowed,
}

/// What a finger does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FingerPhase {
    Down,
    Move,
    Up,
    /// It means nothing any more: nothing is pressed.
    Cancel,
}

/// A finger that is down.
#[derive(Clone, Debug, PartialEq)]
pub struct Finger {
    pub id: FingerId,
    pub belongs_to: FingerUse,
    /// `Down` until it moves for the first time, then `Move`.
    pub phase: FingerPhase,
    /// Where it was pressed.
    pub start: Pos2,
    pub pos: Pos2,
    /// In egui's time, seconds.
    pub pressed_at: f64,
    pub(super) source: Source,
    pub(super) heard_at: f64,
    /// Whether egui was told of this touch, and must hear of its end.
    pub(super) egui_knows: bool,
    /// Where it rested last.
    anchor: Pos2,
}

impl Finger {
    pub(super) fn new(id: FingerId, source: Source, belongs_to: FingerUse, pos: Pos2, now: f64) -> Self {
        Self {
            id,
            belongs_to,
            phase: FingerPhase::Down,
            start: pos,
            pos,
            pressed_at: now,
            source,
            heard_at: now,
            egui_knows: false,
            anchor: pos,
        }
    }

    /// Moves it; tells whether that was more than trembling.
    pub(super) fn move_to(&mut self, pos: Pos2, now: f64, tremble: f32) -> bool {
        self.phase = FingerPhase::Move;
        self.pos = pos;
        self.heard_at = now;
        let moved = tremble < self.anchor.distance(pos);
        if moved {
            self.anchor = pos;
        }
        moved
    }

    pub(super) fn event(&self, phase: FingerPhase, now: f64) -> FingerEvent {
        FingerEvent { finger: self.id, phase, pos: self.pos, time: now, belongs_to: self.belongs_to }
    }

    /// The finger at the place where it was lifted.
    pub(super) fn lifted_at(self, pos: Pos2) -> Self {
        Self { pos, ..self }
    }

    /// The end of the touch for egui, if egui was told of it.
    pub(super) fn cancel_for_egui(&self) -> Option<Event> {
        match self.source {
            Source::Touch { device: device_id, id } if self.egui_knows => {
                Some(Event::Touch { device_id, id, phase: TouchPhase::Cancel, pos: self.pos, force: None })
            }
            Source::Touch { .. } | Source::Mouse => None,
        }
    }
}

/// Something a finger did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FingerEvent {
    pub finger: FingerId,
    pub phase: FingerPhase,
    pub pos: Pos2,
    /// In egui's time, seconds.
    pub time: f64,
    pub belongs_to: FingerUse,
}
