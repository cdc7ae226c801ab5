//! A date as a leaf of a calendar: the day, and the month under it.

use chrono::{Datelike as _, NaiveDate};
use egui::{Align2, Rect, Ui};

use crate::ui::dates;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::{Text, label_ui};

/// The width and height of a tile, in design pixels.
pub const TILE_SIZE: f32 = 112.0;

/// A date, of something to come or of something past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateTile {
    pub date: NaiveDate,
    pub tone: TileTone,
}

/// How bright a tile is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TileTone {
    Coming,
    /// Less bright: later on, or past.
    Quiet,
    /// No school.
    Holiday,
}

impl DateTile {
    /// Shows it in this box.
    pub fn ui(&self, ui: &mut Ui, theme: &Theme, texts: &Texts, rect: Rect) {
        let colours = &theme.colours;
        let (fill, ink) = match self.tone {
            TileTone::Coming => (colours.accent, colours.on_accent),
            TileTone::Quiet => (colours.soft_ink, colours.on_stance),
            TileTone::Holiday => (colours.practice, colours.ink),
        };
        ui.painter().rect_filled(rect, theme.corner(22.0), fill);
        let scale = rect.height() / theme.u(TILE_SIZE);
        let day = self.date.day().to_string();
        let month = dates::month_short(texts, self.date);
        let middle = rect.top() + rect.height() * 0.6;
        let parts = [
            (day.as_str(), 48.0, Align2::CENTER_BOTTOM, rect.with_max_y(middle)),
            (month.as_str(), 25.0, Align2::CENTER_CENTER, rect.with_min_y(middle)),
        ];
        for (text, px, align, place) in parts {
            let font = theme.fixed_font(Face::Bold, px * scale);
            let galley = Text::new(text, font, ink).line_height(1.0).galley(ui, f32::INFINITY);
            let at = align.align_size_within_rect(galley.size(), place);
            ui.painter().galley(at.min, galley, ink);
        }
        label_ui(ui, rect, &dates::day_and_month(texts, self.date));
    }
}
