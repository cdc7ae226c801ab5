//! Text in the largest size that fits its box: a statement of one word or of three hundred characters.

use std::sync::Arc;

use egui::{Align2, Color32, FontId, Galley, Rect, Ui, Vec2};

use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::text::{Text, galley_ui};

/// How many of the longest words are measured, so that none is broken while a smaller size would keep it whole.
const LONGEST_WORDS: usize = 3;

/// A text with the sizes it may have.
#[derive(Clone, Debug)]
pub struct FittedText<'a> {
    text: &'a str,
    face: Face,
    colour: Color32,
    /// In points, the largest first.
    sizes: Vec<f32>,
    line_height: f32,
    rows: usize,
    align: Align2,
}

impl<'a> FittedText<'a> {
    /// This text, from `largest` down to `smallest` design pixels.
    pub fn new(
        theme: &Theme,
        text: &'a str,
        face: Face,
        colour: Color32,
        largest: f32,
        smallest: f32,
    ) -> Self {
        let sizes = theme.sizes(largest, smallest);
        Self { text, face, colour, sizes, line_height: 1.1, rows: usize::MAX, align: Align2::LEFT_TOP }
    }

    /// The distance between two lines, as a part of the font's size.
    #[must_use]
    pub fn line_height(self, line_height: f32) -> Self {
        Self { line_height, ..self }
    }

    /// At most this many lines.
    #[must_use]
    pub fn rows(self, rows: usize) -> Self {
        Self { rows, ..self }
    }

    /// Where in its box it stands.
    #[must_use]
    pub fn align(self, align: Align2) -> Self {
        Self { align, ..self }
    }

    /// The text in the largest size that fits. In the smallest size what is left over becomes "…".
    pub fn galley(&self, ui: &Ui, size: Vec2) -> Arc<Galley> {
        let mut smallest = 1.0;
        for points in self.sizes.iter().copied() {
            smallest = points;
            let galley = self.set(points, usize::MAX).galley(ui, size.x);
            let fits = galley.size().y <= size.y + 0.5 && galley.rows.len() <= self.rows;
            if fits && !self.breaks_a_word(ui, points, size.x) {
                return galley;
            }
        }
        let rows_that_fit = (size.y / (smallest * self.line_height).max(1.0)).floor().max(1.0) as usize;
        self.set(smallest, rows_that_fit.min(self.rows)).galley(ui, size.x)
    }

    /// Shows it in this box, and gives the part of the box it took.
    pub fn ui(&self, ui: &mut Ui, rect: Rect) -> Rect {
        let galley = self.galley(ui, rect.size());
        galley_ui(ui, rect, self.align, galley, self.colour, self.text)
    }

    fn set(&self, points: f32, rows: usize) -> Text<'a> {
        let font = FontId::new(points, self.face.family());
        Text::new(self.text, font, self.colour).line_height(self.line_height).rows(rows).align(self.align)
    }

    fn breaks_a_word(&self, ui: &Ui, points: f32, width: f32) -> bool {
        let mut words: Vec<&str> = self.text.split([' ', '\n', '-', '\u{2013}', '/']).collect();
        words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
        let font = FontId::new(points, self.face.family());
        let too_wide = |word: &&str| width < Text::new(word, font.clone(), self.colour).width(ui);
        words.iter().take(LONGEST_WORDS).any(too_wide)
    }
}
