//! How far somebody is: one dot a statement, the present one longer.

use egui::{CornerRadius, Pos2, Rect, Ui, pos2, vec2};

use crate::ui::theme::Theme;

/// A dot, the present one, and the space between them, in design pixels.
const DOT: f32 = 20.0;
const PRESENT: f32 = 44.0;
const BETWEEN: f32 = 12.0;
/// With more than this they would be a line of sand; the words beside them say it better.
const MOST: usize = 16;

/// The width of this many dots, in points; none are shown where there are very many.
pub fn progress_dots_width(theme: &Theme, count: usize) -> f32 {
    if count == 0 || MOST < count {
        return 0.0;
    }
    theme.u(PRESENT + (DOT + BETWEEN) * (count - 1) as f32)
}

/// Shows a dot for each of `answered`, filled where that is so, with the present one (from 0) longer, from a middle
/// left point on. The words are beside it, so it has none.
pub fn progress_dots_ui(ui: &mut Ui, theme: &Theme, middle_left: Pos2, at: usize, answered: &[bool]) {
    if progress_dots_width(theme, answered.len()) <= 0.0 {
        return;
    }
    let mut x = middle_left.x;
    let height = theme.u(DOT);
    for (idx, answered) in answered.iter().enumerate() {
        let width = if idx == at { theme.u(PRESENT) } else { height };
        let rect = Rect::from_min_size(pos2(x, middle_left.y - height / 2.0), vec2(width, height));
        let is_full = *answered || idx == at;
        let fill = if is_full { theme.colours.ink } else { theme.colours.line };
        let ground = if theme.is_high_contrast() && !is_full { theme.colours.paper } else { fill };
        let border = egui::Stroke::new(theme.u(2.0), fill);
        ui.painter().rect(rect, CornerRadius::from(height / 2.0), ground, border, egui::StrokeKind::Inside);
        x += width + theme.u(BETWEEN);
    }
}
