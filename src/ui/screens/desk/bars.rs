//! Bars: a thin one on the page of the evening, one with numbers and its stroke for the outcome, and that of a long job.

use egui::{CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, pos2};

use crate::domain::{Stance, StatementTotals};
use crate::outcome::{Share, shares, wilson};
use crate::ui::poll_texts::stance_text;
use crate::ui::screens::desk::scene::Scene;
use crate::ui::theme::Face;
use crate::ui::widgets::{Text, paint_icon, part_widths, stance_icon};

/// Shows the shares of a statement without words; its label says them.
pub(super) fn thin_bar_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, total: &StatementTotals) {
    let shares = &shares(&total.tally, &total.statement.opinions(), scene.thresholds.percents);
    ground_ui(ui, scene, rect, total, shares);
    for (share, part, corners) in parts(rect, shares, CornerRadius::from(rect.height() / 2.0)) {
        ui.painter().rect_filled(part, corners, scene.theme.colours.stance(share.stance));
    }
}

/// Shows the shares of a statement as wide as they are, with their numbers where there is room for them.
pub(super) fn outcome_bar_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, total: &StatementTotals) {
    let shares = &shares(&total.tally, &total.statement.opinions(), scene.thresholds.percents);
    ground_ui(ui, scene, rect, total, shares);
    let ink = scene.theme.colours.on_stance;
    let is_poll = total.statement.is_poll();
    for (idx, (share, part, corners)) in parts(rect, shares, scene.theme.corner(20.0)).enumerate() {
        ui.painter().rect_filled(part, corners, scene.theme.colours.stance(share.stance));
        if is_poll && 0 < idx {
            // Its answers have one colour.
            ui.painter().vline(part.left(), part.y_range(), (scene.u(3.0), scene.theme.colours.card));
        }
        let (icon, between) = (scene.u(26.0), scene.u(8.0));
        let words = number(share);
        let text = Text::new(&words, scene.theme.fixed_font(Face::Bold, 27.0), ink).line_height(1.0);
        let galley = text.galley(ui, f32::INFINITY);
        let room = part.width() - scene.u(8.0);
        if room < galley.size().x {
            continue;
        }
        let has_icon = !is_poll && icon + between + galley.size().x <= room;
        let before = if has_icon { icon + between } else { 0.0 };
        let width = before + galley.size().x;
        let left = (part.center().x - width / 2.0).min(part.left() + scene.u(18.0));
        if has_icon {
            let at = pos2(left + icon / 2.0, part.center().y);
            paint_icon(ui.painter(), at, stance_icon(share.stance), Face::IconFill, icon, ink);
        }
        ui.painter().galley(pos2(left + before, part.center().y - galley.size().y / 2.0), galley, ink);
    }
}

/// The stroke under a bar: between which shares the one that agrees lies with 95 % certainty. A poll has none.
pub(super) fn interval_ui(ui: &Ui, scene: &Scene<'_>, bar: Rect, total: &StatementTotals) {
    let interval = wilson(total.tally.agree, total.tally.opinions());
    let Some(interval) = interval.filter(|_| !total.statement.is_poll()) else { return };
    let x = |part: f64| bar.left() + bar.width() * part as f32;
    let (top, height) = (bar.bottom() + scene.u(6.0), scene.u(7.0));
    let stroke = Rect::from_min_max(pos2(x(interval.low), top), pos2(x(interval.high), top + height));
    ui.painter().rect_filled(stroke, CornerRadius::from(height / 2.0), scene.theme.colours.ink);
}

/// One part of a whole, from 0 to 1.
pub(super) fn part_bar_ui(ui: &Ui, scene: &Scene<'_>, rect: Rect, part: f32) {
    let round = CornerRadius::from(rect.height() / 2.0);
    ui.painter().rect_filled(rect, round, scene.theme.colours.line);
    if 0.0 < part {
        let width = (rect.width() * part.min(1.0)).max(rect.height());
        ui.painter().rect_filled(rect.with_max_x(rect.left() + width), round, scene.theme.colours.accent);
    }
}

fn number(share: &Share) -> String {
    share.percent.map_or_else(|| share.count.to_string(), |percent| format!("{percent}%"))
}

/// The empty bar, and the label that says all parts.
fn ground_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, total: &StatementTotals, shares: &[Share]) {
    let said = shares.iter().map(|share| format!("{} {}", word(scene, total, share.stance), number(share)));
    let label = said.collect::<Vec<_>>().join(", ");
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &label));
    let round = CornerRadius::from(rect.height() / 2.0);
    ui.painter().rect_filled(rect, round, scene.theme.colours.line);
}

/// The parts that anybody chose, each with its place; only the ends of the bar are round.
fn parts(
    rect: Rect,
    shares: &[Share],
    round: CornerRadius,
) -> impl Iterator<Item = (&Share, Rect, CornerRadius)> {
    let widths = part_widths(0.0, rect.width(), &shares.iter().map(|share| share.count).collect::<Vec<_>>());
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

fn word(scene: &Scene<'_>, total: &StatementTotals, stance: Stance) -> String {
    stance_text(scene.texts, Some(&total.statement), stance)
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
