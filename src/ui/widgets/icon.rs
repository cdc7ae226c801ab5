//! Icons, centred by what is seen of them.

use egui::{Color32, FontId, Painter, Pos2};

use crate::domain::{Stance, StatementSource};
use crate::ui::theme::{Face, Icon};

/// Paints an icon of this size in points around a centre.
pub fn paint_icon(painter: &Painter, centre: Pos2, icon: Icon, face: Face, size: f32, colour: Color32) {
    let galley =
        painter.layout_no_wrap(icon.character().to_string(), FontId::new(size, face.family()), colour);
    let pos = centre - galley.mesh_bounds.center().to_vec2();
    painter.galley(pos, galley, colour);
}

/// The icon of a stance.
pub fn stance_icon(stance: Stance) -> Icon {
    match stance {
        Stance::Agree => Icon::Agree,
        Stance::Neutral => Icon::Neutral,
        Stance::Disagree => Icon::Disagree,
        Stance::Unclear => Icon::Unclear,
        Stance::Skipped => Icon::Skip,
        Stance::Chosen(_) => Icon::Check,
    }
}

/// The icon of who a statement comes from.
pub fn source_icon(source: StatementSource) -> Icon {
    match source {
        StatementSource::Regiegroep => Icon::Regiegroep,
        StatementSource::Team => Icon::Team,
        StatementSource::Parents => Icon::Parents,
        StatementSource::PupilCouncil => Icon::PupilCouncil,
    }
}
