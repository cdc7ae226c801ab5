//! The thin bar on the page of the evening, and the bar of a long job.

use egui::{CornerRadius, Rect, Role, Sense, Ui, WidgetInfo};

use crate::domain::Stance;
use crate::outcome::Share;
use crate::ui::screens::desk::scene::Scene;

/// Shows three shares without words; its label says them.
pub(super) fn thin_bar_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, shares: &[Share; 3]) {
    let said = shares.iter().map(|share| format!("{} {}", word(scene, share.stance), share.count));
    let label = said.collect::<Vec<_>>().join(", ");
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &label));
    let round = CornerRadius::from(rect.height() / 2.0);
    ui.painter().rect_filled(rect, round, scene.theme.colours.line);
    let total: u32 = shares.iter().map(|share| share.count).sum();
    let mut before = 0_u32;
    for share in shares.iter().filter(|share| 0 < share.count) {
        let edge = |count: u32| rect.left() + rect.width() * count as f32 / total.max(1) as f32;
        let part = Rect::from_x_y_ranges(edge(before)..=edge(before + share.count), rect.y_range());
        let (first, last) = (before == 0, before + share.count == total);
        let corners = CornerRadius {
            nw: if first { round.nw } else { 0 },
            sw: if first { round.sw } else { 0 },
            ne: if last { round.ne } else { 0 },
            se: if last { round.se } else { 0 },
        };
        ui.painter().rect_filled(part, corners, scene.theme.colours.stance(share.stance));
        before += share.count;
    }
}

fn word(scene: &Scene<'_>, stance: Stance) -> String {
    scene.say(&format!("stance-{}", stance.code()))
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
