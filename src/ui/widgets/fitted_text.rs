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

    /// The text in the largest size that fits with whole words; or else the largest that fits at all. In the smallest
    /// size what is left over becomes "…".
    pub fn galley(&self, ui: &Ui, size: Vec2) -> Arc<Galley> {
        let fits = |points: &f32| {
            let galley = self.set(*points, usize::MAX).galley(ui, size.x);
            galley.size().y <= size.y + 0.5 && galley.rows.len() <= self.rows
        };
        let sizes = || self.sizes.iter().copied().filter(fits);
        let found =
            sizes().find(|points| !self.breaks_a_word(ui, *points, size.x)).or_else(|| sizes().next());
        if let Some(points) = found {
            return self.set(points, usize::MAX).galley(ui, size.x);
        }
        let smallest = self.sizes.last().copied().unwrap_or(1.0);
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

#[cfg(test)]
mod tests {
    use egui::{Vec2, vec2};
    use egui_kittest::Harness;

    use super::FittedText;
    use crate::ui::theme::{Face, Glass, Theme};

    /// The size in points, the number of lines, and whether something is left out, of a text in a box.
    fn fitted(text: &'static str, size: Vec2) -> (f32, usize, bool) {
        let theme = Theme::new(&Glass::default());
        let show = move |ui: &mut egui::Ui, found: &mut (f32, usize, bool)| {
            let text = FittedText::new(&theme, text, Face::Bold, theme.colours.ink, 80.0, 20.0);
            let galley = text.galley(ui, size);
            let points = galley.job.sections.first().map_or(0.0, |section| section.format.font_id.size);
            *found = (points, galley.rows.len(), galley.elided);
        };
        let builder = Harness::builder().with_context_setup(Theme::install);
        let mut harness = builder.build_ui_state(show, (0.0, 0, false));
        harness.run();
        *harness.state()
    }

    #[test]
    fn a_word_that_fits_has_the_largest_size() {
        assert_eq!(fitted("Welkom", vec2(600.0, 200.0)), (80.0, 1, false));
    }

    #[test]
    fn a_long_word_becomes_smaller_rather_than_broken() {
        let (points, n_lines, _) = fitted("Ouderbetrokkenheidsmonitor", vec2(600.0, 200.0));
        assert!(points < 80.0 && n_lines == 1, "{points} in {n_lines} lines");
    }

    #[test]
    fn a_word_that_is_too_long_at_any_size_is_broken_in_a_legible_one() {
        let (points, n_lines, elided) =
            fitted("wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", vec2(200.0, 200.0));
        assert!(20.0 < points && 1 < n_lines && !elided, "{points} in {n_lines} lines");
    }

    #[test]
    fn what_fits_at_no_size_ends_in_dots() {
        let (points, n_lines, elided) =
            fitted("Dit is veel te veel tekst voor zo'n klein vakje.", vec2(100.0, 50.0));
        assert!((points - 20.0).abs() < 0.1 && n_lines == 2 && elided, "{points} in {n_lines} lines");
    }

    #[test]
    fn no_text_and_no_room_are_fine() {
        assert!(!fitted("", vec2(100.0, 50.0)).2);
        assert_eq!(fitted("Welkom", vec2(1.0, 1.0)).1, 1);
    }
}
