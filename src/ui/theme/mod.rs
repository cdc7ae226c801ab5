//! How everything looks: colours, fonts and sizes. The only place that knows about glass and millimetres.
//!
//! The design was drawn at 1920×1080 (1080×1920 upright). [`Theme::u`] turns its pixels into points of this
//! screen, so the proportions stay the same on every screen. Text grows further with the visitor's choice.

mod colours;
mod fonts;
mod icons;

use egui::{CornerRadius, FontId, Rect, Stroke, Vec2, pos2, vec2};

use crate::kiosk::TextSize;

pub use colours::{Colours, contrast};
pub use fonts::{Face, fonts};
pub use icons::Icon;

/// The screen the design was drawn on, lying; upright it is the other way round.
const DESIGN_LONG: f32 = 1920.0;
const DESIGN_SHORT: f32 = 1080.0;

/// What a finger needs at least, and between two of them.
const TOUCH_MM: f32 = 15.0;
const TOUCH_GAP_MM: f32 = 3.0;
/// On glass so small that 15 mm would leave no room, a control is never asked to be larger than this (design pixels).
const TOUCH_AT_MOST: f32 = 64.0;

/// How finely a text is fitted to its box.
const SIZE_STEPS: u8 = 20;

/// In reach mode on an upright screen, everything stays within this lower part of it.
const REACH_PART: f32 = 0.66;

/// What the looks depend on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glass {
    /// The size of the screen in points.
    pub size: Vec2,
    /// The diagonal of the glass, from the config.
    pub diagonal_inches: f32,
    pub text_size: TextSize,
    pub high_contrast: bool,
    /// The school's own colour (red, green, blue), from the config.
    pub accent: Option<[u8; 3]>,
}

impl Default for Glass {
    /// The example school's screen: 32 inch, lying.
    fn default() -> Self {
        Self {
            size: vec2(DESIGN_LONG, DESIGN_SHORT),
            diagonal_inches: 32.0,
            text_size: TextSize::Normal,
            high_contrast: false,
            accent: None,
        }
    }
}

/// Colours, fonts and sizes for one screen and one visitor. Cheap to make anew each frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    pub colours: Colours,
    size: Vec2,
    unit: f32,
    points_per_mm: f32,
    text_factor: f32,
    high_contrast: bool,
}

impl Theme {
    /// The looks on this glass.
    pub fn new(glass: &Glass) -> Self {
        let size = vec2(glass.size.x.max(1.0), glass.size.y.max(1.0));
        let design =
            if size.x < size.y { vec2(DESIGN_SHORT, DESIGN_LONG) } else { vec2(DESIGN_LONG, DESIGN_SHORT) };
        let unit = (size.x / design.x).min(size.y / design.y);
        Self {
            colours: Colours::new(glass.high_contrast, glass.accent),
            size,
            unit,
            points_per_mm: size.length() / (glass.diagonal_inches.max(1.0) * 25.4),
            text_factor: text_factor(glass.text_size),
            high_contrast: glass.high_contrast,
        }
    }

    /// The same looks on a smaller picture of this screen, such as a preview.
    #[must_use]
    pub fn scaled(&self, scale: f32) -> Self {
        Self {
            size: self.size * scale,
            unit: self.unit * scale,
            points_per_mm: self.points_per_mm * scale,
            ..*self
        }
    }

    /// Prepares egui once: the fonts, and a style in which nothing can be selected or scrolled by accident.
    pub fn install(ctx: &egui::Context) {
        ctx.set_fonts(fonts());
        ctx.set_theme(egui::Theme::Light);
        ctx.all_styles_mut(|style| {
            style.interaction.selectable_labels = false;
            style.interaction.multi_widget_text_select = false;
            style.visuals.text_cursor.blink = false;
            style.animation_time = 0.0;
        });
        // A child presses long: that is a press too, never a right click.
        ctx.options_mut(|options| options.input_options.max_click_duration = f64::INFINITY);
    }

    /// Pixels of the design, as points on this screen.
    pub fn u(&self, design_px: f32) -> f32 {
        design_px * self.unit
    }

    /// Millimetres on the glass, as points.
    pub fn mm(&self, millimetres: f32) -> f32 {
        millimetres * self.points_per_mm
    }

    /// The least height and width of anything to be pressed.
    pub fn touch_target(&self) -> f32 {
        self.mm(TOUCH_MM).min(self.u(TOUCH_AT_MOST))
    }

    /// The least space between two things to be pressed.
    pub fn touch_gap(&self) -> f32 {
        self.mm(TOUCH_GAP_MM).min(self.u(TOUCH_AT_MOST * TOUCH_GAP_MM / TOUCH_MM))
    }

    /// A font of this many design pixels, larger if the visitor wants larger text.
    pub fn font(&self, face: Face, design_px: f32) -> FontId {
        FontId::new(self.u(design_px) * self.text_factor, face.family())
    }

    /// A font of exactly this many design pixels, where there is no room to grow.
    pub fn fixed_font(&self, face: Face, design_px: f32) -> FontId {
        FontId::new(self.u(design_px), face.family())
    }

    /// Sizes to try for a text that must fit a box: from `largest` to `smallest` design pixels, each a little smaller
    /// than the one before. Only the largest grows with the visitor's choice.
    pub fn sizes(&self, largest: f32, smallest: f32) -> Vec<f32> {
        let (largest, smallest) = (largest.max(smallest) * self.text_factor, smallest.min(largest).max(1.0));
        let part = |step: u8| f32::from(step) / f32::from(SIZE_STEPS);
        (0..=SIZE_STEPS).map(|step| self.u(largest * (smallest / largest).powf(part(step)))).collect()
    }

    /// A rounded corner of this many design pixels.
    pub fn corner(&self, design_px: f32) -> CornerRadius {
        CornerRadius::from(self.u(design_px))
    }

    /// The thin line around cards and white buttons.
    pub fn border(&self) -> Stroke {
        Stroke::new(self.u(if self.high_contrast { 4.0 } else { 2.0 }), self.colours.line)
    }

    /// A heavy line: what is chosen, or one's own.
    pub fn heavy_border(&self) -> Stroke {
        Stroke::new(self.u(6.0), self.colours.ink)
    }

    /// Whether the screen stands upright.
    pub fn is_portrait(&self) -> bool {
        self.size.x < self.size.y
    }

    /// Whether the visitor asked for high contrast.
    pub fn is_high_contrast(&self) -> bool {
        self.high_contrast
    }

    /// The whole screen.
    pub fn screen(&self) -> Rect {
        Rect::from_min_size(pos2(0.0, 0.0), self.size)
    }

    /// The part of the screen to work in: all of it, but in reach mode on an upright screen only the lower part.
    pub fn stage(&self, reach: bool) -> Rect {
        let screen = self.screen();
        if reach && self.is_portrait() { screen.with_min_y(self.size.y * (1.0 - REACH_PART)) } else { screen }
    }
}

/// How much larger text becomes. Three sizes suffice on a screen this large.
fn text_factor(text_size: TextSize) -> f32 {
    match text_size {
        TextSize::Normal => 1.0,
        TextSize::Large => 1.15,
        TextSize::Largest => 1.3,
    }
}

#[cfg(test)]
mod tests {
    use egui::{Vec2, vec2};

    use super::{Glass, Theme};

    fn theme(size: Vec2, diagonal_inches: f32) -> Theme {
        Theme::new(&Glass { size, diagonal_inches, ..Glass::default() })
    }

    #[test]
    fn the_design_keeps_its_pixels_on_the_screen_it_was_drawn_for() {
        for size in [vec2(1920.0, 1080.0), vec2(1080.0, 1920.0)] {
            assert!((theme(size, 32.0).u(103.0) - 103.0).abs() < 0.01);
        }
    }

    #[test]
    fn a_design_twice_as_large_has_twice_the_points() {
        assert!((theme(vec2(3840.0, 2160.0), 55.0).u(10.0) - 20.0).abs() < 0.01);
    }

    #[test]
    fn touch_targets_are_fifteen_millimetres_from_24_inch_up() {
        for diagonal in [24.0, 32.0, 43.0, 55.0] {
            for size in
                [vec2(1920.0, 1080.0), vec2(1080.0, 1920.0), vec2(1366.0, 768.0), vec2(3840.0, 2160.0)]
            {
                let theme = theme(size, diagonal);
                let millimetres = theme.touch_target() / theme.mm(1.0);
                assert!((millimetres - 15.0).abs() < 0.01, "{diagonal} inch, {size:?}: {millimetres} mm");
            }
        }
    }

    #[test]
    fn a_screen_without_size_or_diagonal_still_gives_finite_looks() {
        let theme = theme(Vec2::ZERO, 0.0);
        assert!(theme.u(1.0).is_finite() && theme.mm(1.0).is_finite());
    }

    #[test]
    fn in_reach_mode_an_upright_screen_is_used_only_below() {
        assert!(600.0 < theme(vec2(1080.0, 1920.0), 32.0).stage(true).top());
        assert!(theme(vec2(1920.0, 1080.0), 32.0).stage(true).top().abs() < f32::EPSILON);
    }
}
