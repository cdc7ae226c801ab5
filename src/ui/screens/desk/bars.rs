//! Bars: a thin one on the page of the evening, one with numbers for the outcome, and that of a long job.

use egui::{CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, pos2};

use crate::domain::Stance;
use crate::outcome::Share;
use crate::ui::poll_texts::stance_text;
use crate::ui::screens::desk::scene::Scene;
use crate::ui::theme::Face;
use crate::ui::widgets::{Text, paint_icon, part_widths, stance_icon};

/// The least width of a part with its number, in design pixels.
const LEAST_PART: f32 = 96.0;

/// Shows three shares without words; its label says them.
pub(super) fn thin_bar_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, shares: &[Share]) {
    ground_ui(ui, scene, rect, shares);
    for (share, part, corners) in parts(rect, 0.0, shares, CornerRadius::from(rect.height() / 2.0)) {
        ui.painter().rect_filled(part, corners, scene.theme.colours.stance(share.stance));
    }
}

/// Shows three shares, every one that anybody chose with its number.
pub(super) fn numbers_bar_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, shares: &[Share]) {
    ground_ui(ui, scene, rect, shares);
    let ink = scene.theme.colours.on_stance;
    for (share, part, corners) in parts(rect, scene.u(LEAST_PART), shares, scene.theme.corner(20.0)) {
        ui.painter().rect_filled(part, corners, scene.theme.colours.stance(share.stance));
        let (icon, between) = (scene.u(26.0), scene.u(8.0));
        let words = number(share);
        let text = Text::new(&words, scene.theme.fixed_font(Face::Bold, 27.0), ink).line_height(1.0);
        let galley = text.galley(ui, f32::INFINITY);
        let left = part.center().x - (icon + between + galley.size().x) / 2.0;
        let left = left.min(part.left() + scene.u(18.0)).max(part.left() + scene.u(4.0));
        let at = pos2(left + icon / 2.0, part.center().y);
        paint_icon(ui.painter(), at, stance_icon(share.stance), Face::IconFill, icon, ink);
        let words_at = pos2(left + icon + between, part.center().y - galley.size().y / 2.0);
        ui.painter().galley(words_at, galley, ink);
    }
}

fn number(share: &Share) -> String {
    share.percent.map_or_else(|| share.count.to_string(), |percent| format!("{percent}%"))
}

/// The empty bar, and the label that says all three.
fn ground_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, shares: &[Share]) {
    let said = shares.iter().map(|share| format!("{} {}", word(scene, share.stance), number(share)));
    let label = said.collect::<Vec<_>>().join(", ");
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &label));
    let round = CornerRadius::from(rect.height() / 2.0);
    ui.painter().rect_filled(rect, round, scene.theme.colours.line);
}

/// The parts that anybody chose, each with its place; only the ends of the bar are round.
fn parts(
    rect: Rect,
    least: f32,
    shares: &[Share],
    round: CornerRadius,
) -> impl Iterator<Item = (&Share, Rect, CornerRadius)> {
    let widths =
        part_widths(least, rect.width(), &shares.iter().map(|share| share.count).collect::<Vec<_>>());
    let start = widths.iter().position(|width| 0.0 < *width).unwrap_or(0);
    let end = widths.iter().rposition(|width| 0.0 < *width).unwrap_or(0);
    let mut left = rect.left();
    shares.iter().zip(widths).enumerate().filter(|(_, (_, width))| 0.0 < *width).map(
        move |(idx, (share, width))| {
            let right = if idx == end { rect.right() } else { left + width };
            let part = Rect::from_x_y_ranges(left..=right, rect.y_range());
            left = right;
            let at = |is_end: bool, corner: u8| if is_end { corner } else { 0 };
            let corners = CornerRadius {
                nw: at(idx == start, round.nw),
                sw: at(idx == start, round.sw),
                ne: at(idx == end, round.ne),
                se: at(idx == end, round.se),
            };
            (share, part, corners)
        },
    )
}

fn word(scene: &Scene<'_>, stance: Stance) -> String {
    stance_text(scene.texts, None, stance)
}

/// Shows how far something is, from 0 to 1.
pub(super) fn progress_ui(ui: &Ui, scene: &Scene<'_>, rect: Rect, part: f32) {
    let round = CornerRadius::from(rect.height() / 2.0);
    ui.painter().rect_filled(rect, round, scene.theme.colours.line);
    if scene.theme.is_high_contrast() {
        ui.painter().rect_stroke(rect, round, scene.theme.border(), egui::StrokeKind::Inside);
    }
    // The first little bit is as wide as it is high, or it would not be round.
    let width = (rect.width() * part.clamp(0.0, 1.0)).max(rect.height());
    ui.painter().rect_filled(rect.with_max_x(rect.left() + width), round, scene.theme.colours.accent);
}
