//! What every page of the desk is given, and the few ways in which pages set words and cut up their room.

use std::time::Duration;

use chrono::NaiveDateTime;
use egui::{Align2, Rect, Ui, vec2};
use fluent_bundle::FluentValue;

use crate::domain::Language;
use crate::kiosk::Board;
use crate::kiosk::desk::{Desk, Staff};
use crate::outcome::Thresholds;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{FittedText, paint_icon};

/// All that a page may look at.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) theme: &'a Theme,
    pub(super) texts: &'a Texts,
    pub(super) desk: &'a Desk,
    pub(super) staff: &'a Staff,
    pub(super) board: &'a Board,
    /// From how many answers on what may be told outside the desk; percentages are shown at the desk too.
    pub(super) thresholds: Thresholds,
    /// Since the program started.
    pub(super) now: Duration,
    /// The school's own time.
    pub(super) local: NaiveDateTime,
    /// Until the desk signs out by itself; `None` while a job keeps it open.
    pub(super) time_left: Option<Duration>,
}

impl Scene<'_> {
    /// The sentence with this key.
    pub(super) fn say(&self, key: &str) -> String {
        self.texts.get(key).into_owned()
    }

    /// The sentence with this key, with its gaps filled in.
    pub(super) fn with(&self, key: &str, gaps: &[(&str, FluentValue<'_>)]) -> String {
        self.texts.with(key, gaps)
    }

    /// The language that statements are shown in.
    pub(super) fn language(&self) -> Language {
        self.board.first_language()
    }

    /// Design pixels as points.
    pub(super) fn u(&self, design_px: f32) -> f32 {
        self.theme.u(design_px)
    }

    /// The space between two things that can be pressed.
    pub(super) fn gap(&self) -> f32 {
        self.theme.u(20.0).max(self.theme.touch_gap() + 1.0)
    }

    /// The height of a small button.
    pub(super) fn pill(&self) -> f32 {
        self.theme.u(72.0).max(self.theme.touch_target())
    }

    /// The height of the buttons below a page.
    pub(super) fn button(&self) -> f32 {
        self.theme.u(96.0).max(self.theme.touch_target())
    }

    /// Words in bold, from `largest` down to `smallest` design pixels.
    pub(super) fn bold<'t>(&self, words: &'t str, largest: f32, smallest: f32) -> FittedText<'t> {
        FittedText::new(self.theme, words, Face::Bold, self.theme.colours.ink, largest, smallest)
    }

    /// The same in the usual letters.
    pub(super) fn plain<'t>(&self, words: &'t str, largest: f32, smallest: f32) -> FittedText<'t> {
        FittedText::new(self.theme, words, Face::Regular, self.theme.colours.ink, largest, smallest)
    }

    /// The same in the quiet colour.
    pub(super) fn soft<'t>(&self, words: &'t str, largest: f32, smallest: f32) -> FittedText<'t> {
        FittedText::new(self.theme, words, Face::Regular, self.theme.colours.soft_ink, largest, smallest)
    }

    /// Shows the title of a page on one line at the top of `rect`; gives the room below it.
    pub(super) fn title_ui(&self, ui: &mut Ui, rect: Rect, words: &str) -> Rect {
        let row = rect.with_max_y(rect.top() + self.u(64.0));
        self.bold(words, 44.0, 24.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
        rect.with_min_y(row.bottom() + self.u(16.0))
    }

    /// Shows something kind in the middle of a place where there is nothing to list.
    pub(super) fn empty_ui(&self, ui: &mut Ui, rect: Rect, icon: Icon, words: &str) {
        let size = self.u(96.0).min(rect.height() * 0.3);
        let at = rect.center() - vec2(0.0, size * 0.8);
        paint_icon(ui.painter(), at, icon, Face::IconFill, size, self.theme.colours.link);
        let room = rect.with_min_y(at.y + size * 0.5 + self.u(20.0)).shrink2(vec2(rect.width() * 0.12, 0.0));
        self.plain(words, 36.0, 22.0).line_height(1.3).align(Align2::CENTER_TOP).ui(ui, room);
    }
}

/// Cuts this many points off the top of `free`, and a gap below them.
pub(super) fn from_top(free: &mut Rect, height: f32, gap: f32) -> Rect {
    let cut = free.with_max_y((free.top() + height).min(free.bottom()));
    free.min.y = cut.bottom() + gap;
    cut
}

/// Cuts this many points off the bottom of `free`, and a gap above them.
pub(super) fn from_bottom(free: &mut Rect, height: f32, gap: f32) -> Rect {
    let cut = free.with_min_y((free.bottom() - height).max(free.top()));
    free.max.y = cut.top() - gap;
    cut
}

/// Cuts this many points off the right of `free`, and a gap before them.
pub(super) fn from_right(free: &mut Rect, width: f32, gap: f32) -> Rect {
    let cut = free.with_min_x((free.right() - width).max(free.left()));
    free.max.x = cut.left() - gap;
    cut
}

/// Cuts this many points off the left of `free`, and a gap after them.
pub(super) fn from_left(free: &mut Rect, width: f32, gap: f32) -> Rect {
    let cut = free.with_max_x((free.left() + width).min(free.right()));
    free.min.x = cut.right() + gap;
    cut
}
