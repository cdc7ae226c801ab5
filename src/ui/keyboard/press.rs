//! A finger on a key, and the accents above it.

use std::time::Duration;

use egui::{Pos2, Rect};

use crate::ui::keyboard::layout::{Key, Layout, PlacedKey, accents_of};

/// Holding a key this long offers its accents.
pub(super) const ACCENTS_AFTER: Duration = Duration::from_millis(400);

/// A finger on a key.
#[derive(Clone, Debug)]
pub(super) struct Press {
    pub(super) finger: u64,
    pub(super) key: PlacedKey,
    pub(super) pressed_at: Duration,
    pub(super) phase: Phase,
}

/// How far it has come.
#[derive(Clone, Debug)]
pub(super) enum Phase {
    /// Types when lifted, if it is still on the key.
    Pressed { is_inside: bool },
    /// Its accents are shown.
    Accents(AccentRow),
    /// Backspace, erasing again at this moment.
    Repeating { next: Duration },
    /// Shift, held while others type, or not yet.
    Holding { was_used: bool },
    /// Has done what it came for.
    Spent,
}

/// The accents above a held key.
#[derive(Clone, Debug)]
pub(super) struct AccentRow {
    pub(super) cells: Vec<(&'static str, Rect)>,
    pub(super) chosen: Choice,
    /// Above this height a finger has left the key for the row.
    edge: f32,
}

/// What lifting the finger would type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// The letter of the key itself.
    Plain,
    Accent(&'static str),
    Nothing,
}

impl Press {
    /// When the accents appear, if there are any and the finger stays.
    pub(super) fn accents_at(&self) -> Option<Duration> {
        match (&self.phase, self.key.key) {
            (Phase::Pressed { is_inside: true }, Key::Text(piece)) if !accents_of(piece).is_empty() => {
                Some(self.pressed_at + ACCENTS_AFTER)
            }
            (
                Phase::Pressed { .. }
                | Phase::Accents(_)
                | Phase::Repeating { .. }
                | Phase::Holding { .. }
                | Phase::Spent,
                _,
            ) => None,
        }
    }

    /// Shows the accents.
    pub(super) fn open_accents(&mut self, layout: &Layout) {
        if let Key::Text(piece) = self.key.key {
            let cells = layout.row_above(self.key.rect, accents_of(piece));
            let edge = self.key.rect.top() - layout.gap / 2.0;
            self.phase = Phase::Accents(AccentRow { cells, chosen: Choice::Plain, edge });
        }
    }

    /// The finger has moved.
    pub(super) fn slide(&mut self, pos: Pos2, gap: f32) {
        let is_on_key = self.key.rect.expand(gap).contains(pos);
        match &mut self.phase {
            Phase::Pressed { is_inside } => *is_inside = is_on_key,
            Phase::Accents(row) => row.chosen = row.choice_at(pos, is_on_key),
            Phase::Repeating { .. } if !is_on_key => self.phase = Phase::Spent,
            Phase::Repeating { .. } | Phase::Holding { .. } | Phase::Spent => {}
        }
    }

    /// The key that would be struck if the finger were lifted now.
    pub(super) fn outcome(&self) -> Option<Key> {
        match &self.phase {
            Phase::Pressed { is_inside: true } => Some(self.key.key),
            Phase::Accents(row) => match row.chosen {
                Choice::Plain => Some(self.key.key),
                Choice::Accent(piece) => Some(Key::Text(piece)),
                Choice::Nothing => None,
            },
            Phase::Pressed { is_inside: false }
            | Phase::Repeating { .. }
            | Phase::Holding { .. }
            | Phase::Spent => None,
        }
    }

    /// Whether the key is to be shown as pressed.
    pub(super) fn is_lit(&self) -> bool {
        match &self.phase {
            Phase::Pressed { is_inside } => *is_inside,
            Phase::Accents(_) | Phase::Repeating { .. } | Phase::Holding { .. } => true,
            Phase::Spent => false,
        }
    }
}

impl AccentRow {
    /// The accent at this place.
    pub(super) fn accent_at(&self, pos: Pos2) -> Option<&'static str> {
        self.cells.iter().find(|(_, cell)| cell.contains(pos)).map(|(piece, _)| *piece)
    }

    /// A finger need not be exact: a little above, below or beside the row counts too.
    fn choice_at(&self, pos: Pos2, is_on_key: bool) -> Choice {
        let distance = |cell: &Rect| (cell.center().x - pos.x).abs();
        let nearest = self.cells.iter().min_by(|(_, a), (_, b)| distance(a).total_cmp(&distance(b)));
        let is_near = |cell: &Rect| {
            cell.top() - cell.height() <= pos.y && pos.y < self.edge && distance(cell) <= cell.width()
        };
        match nearest {
            Some((piece, cell)) if is_near(cell) => Choice::Accent(piece),
            Some(_) | None if is_on_key => Choice::Plain,
            Some(_) | None => Choice::Nothing,
        }
    }
}
