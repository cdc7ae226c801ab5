//! Icons, centred by what is seen of them.

use egui::emath::Rot2;
use egui::epaint::TextShape;
use egui::{Color32, FontId, Painter, Pos2, Stroke};

use crate::domain::{Stance, StatementSource};
use crate::ui::theme::{Face, Icon};

/// Paints an icon of this size in points around a centre.
pub fn paint_icon(painter: &Painter, centre: Pos2, icon: Icon, face: Face, size: f32, colour: Color32) {
    if let Icon::Answer(_) = icon {
        paint_letter(painter, centre, icon.character(), size, colour, 0.0);
        return;
    }
    let galley =
        painter.layout_no_wrap(icon.character().to_string(), FontId::new(size, face.family()), colour);
    let pos = centre - galley.mesh_bounds.center().to_vec2();
    painter.galley(pos, galley, colour);
}

/// Paints a letter in a ring, leaning by this angle in radians: how an answer of a poll is known.
pub fn paint_letter(painter: &Painter, centre: Pos2, letter: char, size: f32, colour: Color32, angle: f32) {
    painter.circle_stroke(centre, size * 0.45, Stroke::new(size * 0.08, colour));
    let font = FontId::new(size * 0.58, Face::Bold.family());
    let galley = painter.layout_no_wrap(letter.to_string(), font, colour);
    let middle = Rot2::from_angle(angle) * galley.mesh_bounds.center().to_vec2();
    painter.add(TextShape::new(centre - middle, galley, colour).with_angle(angle));
}

/// The icon of a stance.
pub fn stance_icon(stance: Stance) -> Icon {
    match stance {
        Stance::Agree => Icon::Agree,
        Stance::Neutral => Icon::Neutral,
        Stance::Disagree => Icon::Disagree,
        Stance::Unclear => Icon::Unclear,
        Stance::Skipped => Icon::Skip,
        Stance::Chosen(answer) => Icon::Answer(answer),
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
