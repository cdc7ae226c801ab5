//! A badge: a small round label with an icon, such as *Van de leerlingenraad*.

use egui::{Align2, Color32, CornerRadius, Pos2, Rect, Ui, pos2, vec2};

use crate::domain::Stance;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Text, paint_icon};

/// A badge that cannot be pressed.
#[derive(Clone, Debug)]
pub struct Badge<'a> {
    text: &'a str,
    icon: Option<Icon>,
    fill: Color32,
    ink: Color32,
}

impl<'a> Badge<'a> {
    /// The height of a badge, in design pixels.
    pub const HEIGHT: f32 = 50.0;

    /// A badge on the quiet colour.
    pub fn new(theme: &Theme, text: &'a str, icon: Option<Icon>) -> Self {
        Self { text, icon, fill: theme.colours.chip, ink: theme.colours.ink }
    }

    /// In the colour of a stance, such as *U koos: Eens*.
    #[must_use]
    pub fn stance(self, theme: &Theme, stance: Stance) -> Self {
        Self { fill: theme.colours.stance(stance), ink: theme.colours.on_stance, ..self }
    }

    /// In these colours.
    #[must_use]
    pub fn colours(self, fill: Color32, ink: Color32) -> Self {
        Self { fill, ink, ..self }
    }

    /// The width it would like to have.
    pub fn width(&self, ui: &Ui, theme: &Theme) -> f32 {
        let icon = if self.icon.is_some() { theme.u(28.0 + 12.0) } else { 0.0 };
        let text = Text::new(self.text, theme.font(Face::Bold, 25.0), self.ink).rows(1);
        2.0 * theme.u(22.0) + icon + text.width(ui) + 1.0
    }

    /// Shows it from this top left corner and at most this wide; gives the place it took.
    pub fn ui(&self, ui: &mut Ui, theme: &Theme, left_top: Pos2, max_width: f32) -> Rect {
        let padding = theme.u(22.0);
        let icon_size = if self.icon.is_some() { theme.u(28.0) } else { 0.0 };
        let before = if self.icon.is_some() { icon_size + theme.u(12.0) } else { 0.0 };
        let text = Text::new(self.text, theme.font(Face::Bold, 25.0), self.ink).line_height(1.1).rows(1);
        let room = (max_width - 2.0 * padding - before).max(1.0);
        let words = text.width(ui).min(room);
        let height = theme.u(Self::HEIGHT).max(text.height(ui, room) + theme.u(12.0));
        let rect = Rect::from_min_size(left_top, vec2(2.0 * padding + before + words, height));
        ui.painter().rect_filled(rect, CornerRadius::from(height / 2.0), self.fill);
        if let Some(icon) = self.icon {
            let centre = pos2(rect.left() + padding + icon_size / 2.0, rect.center().y);
            paint_icon(ui.painter(), centre, icon, Face::IconFill, icon_size, self.ink);
        }
        let words_at = Rect::from_min_max(pos2(rect.left() + padding + before, rect.top()), rect.max);
        text.align(Align2::LEFT_CENTER).ui(ui, words_at.with_max_x(rect.right() - padding + 1.0));
        rect
    }
}
