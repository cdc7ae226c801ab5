//! A note on the wall: coloured paper, a little crooked, with tape and a soft shadow.

use egui::emath::Rot2;
use egui::epaint::TextShape;
use egui::{Color32, FontId, Mesh, Painter, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};

use crate::domain::{NoteBody, NoteColour, NoteId, Stance, StrokePoint};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::{FittedText, label_ui, paint_letter, stance_icon};

/// The most a paper leans to one side, in radians.
const MOST_TILT: f32 = 0.035;

/// Drawings keep this proportion (width to height) on every paper, so that nothing is stretched.
const DRAWING_PROPORTION: f32 = 1.6;

/// Text on a note, in design pixels.
const LARGEST_TEXT: f32 = 44.0;
const SMALLEST_TEXT: f32 = 15.0;

/// How a paper leans: always the same for the same note.
pub fn tilt_of(note: NoteId) -> f32 {
    let sum: u32 = note.as_bytes().iter().map(|byte| u32::from(*byte)).sum();
    ((sum % 201) as f32 / 100.0 - 1.0) * MOST_TILT
}

/// The part of an upright paper that a drawing fills: both axes of its points run over this box.
pub fn drawing_area(paper: Rect) -> Rect {
    let width = paper.width().min(paper.height() * DRAWING_PROPORTION);
    Rect::from_center_size(paper.center(), vec2(width, width / DRAWING_PROPORTION))
}

/// An empty paper at a place, leaning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paper {
    /// The paper as it would lie straight.
    pub rect: Rect,
    pub colour: NoteColour,
    /// In radians, clockwise.
    pub tilt: f32,
    /// One's own: with a heavy border.
    pub own: bool,
}

impl Paper {
    /// Where a place on the straight paper comes to lie.
    pub fn turn(&self, pos: Pos2) -> Pos2 {
        self.rect.center() + Rot2::from_angle(self.tilt) * (pos - self.rect.center())
    }

    /// Where a place on the screen is on the straight paper: for a finger that draws.
    pub fn turn_back(&self, pos: Pos2) -> Pos2 {
        self.rect.center() + Rot2::from_angle(-self.tilt) * (pos - self.rect.center())
    }

    /// Paints shadow, paper and tape.
    pub fn paint(&self, painter: &Painter, theme: &Theme) {
        painter.add(Shape::mesh(self.shadow(theme)));
        let outline = self.corners(self.rect);
        let border = if self.own {
            theme.heavy_border()
        } else if theme.is_high_contrast() {
            theme.border()
        } else {
            Stroke::NONE
        };
        painter.add(Shape::convex_polygon(outline.to_vec(), theme.colours.note(self.colour), border));
        let width = theme.u(110.0).min(self.rect.width() * 0.4);
        let tape = Rect::from_center_size(
            self.rect.center_top() + vec2(0.0, theme.u(3.0)),
            vec2(width, theme.u(30.0)),
        );
        let below = tape.translate(vec2(0.0, theme.u(1.5)));
        painter.add(Shape::convex_polygon(
            self.corners(below).to_vec(),
            theme.colours.shadow.gamma_multiply(0.3),
            Stroke::NONE,
        ));
        painter.add(Shape::convex_polygon(self.corners(tape).to_vec(), theme.colours.tape, Stroke::NONE));
    }

    /// Paints the lines of a drawing.
    pub fn paint_strokes<'a>(
        &self,
        painter: &Painter,
        theme: &Theme,
        strokes: impl IntoIterator<Item = &'a [StrokePoint]>,
    ) {
        let area = drawing_area(self.rect);
        let width = (area.width() * 0.012).max(1.5);
        for stroke in strokes {
            let points: Vec<Pos2> = stroke.iter().map(|point| self.turn(place_of(area, *point))).collect();
            paint_stroke(painter, &points, Stroke::new(width, theme.colours.ink));
        }
    }

    fn corners(&self, rect: Rect) -> [Pos2; 4] {
        [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()].map(|pos| self.turn(pos))
    }

    /// A soft shadow out of one small mesh: dark under the paper, fading to nothing around it.
    fn shadow(&self, theme: &Theme) -> Mesh {
        let dropped = self.rect.translate(vec2(0.0, theme.u(7.0)));
        let (soft, dark) = (theme.u(13.0), theme.colours.shadow);
        let mut mesh = Mesh::default();
        for corner in self.corners(dropped.shrink(soft * 0.4)) {
            mesh.colored_vertex(corner, dark);
        }
        for corner in self.corners(dropped.expand(soft)) {
            mesh.colored_vertex(corner, Color32::TRANSPARENT);
        }
        mesh.add_triangle(0, 1, 2);
        mesh.add_triangle(0, 2, 3);
        for side in 0..4_u32 {
            let next = (side + 1) % 4;
            mesh.add_triangle(side, next, side + 4);
            mesh.add_triangle(next, next + 4, side + 4);
        }
        mesh
    }
}

/// A note with what is written or drawn on it.
#[derive(Clone, Copy, Debug)]
pub struct StickyNote<'a> {
    pub paper: Paper,
    pub body: &'a NoteBody,
    /// Shown in the corner where it is given.
    pub stance: Option<Stance>,
}

impl StickyNote<'_> {
    /// Shows it. Its label is its text, or the word for a drawing.
    pub fn ui(&self, ui: &mut Ui, theme: &Theme, texts: &Texts) {
        self.paper.paint(ui.painter(), theme);
        match self.body {
            NoteBody::Typed(text) => {
                self.paint_text(ui, theme, text);
                label_ui(ui, self.paper.rect, text);
            }
            NoteBody::Drawn(strokes) => {
                let lines = strokes.iter().map(|stroke| stroke.points.as_slice());
                self.paper.paint_strokes(ui.painter(), theme, lines);
                label_ui(ui, self.paper.rect, &texts.get("note-drawing"));
            }
        }
        if let Some(stance) = self.stance {
            let size = theme.u(36.0).min(self.paper.rect.height() * 0.25);
            let centre = self.paper.rect.right_bottom() - Vec2::splat(size * 1.05);
            if let Stance::Chosen(answer) = stance {
                let (centre, colour) = (self.paper.turn(centre), theme.colours.stance(stance));
                paint_letter(ui.painter(), centre, answer.letter(), size, colour, self.paper.tilt);
                return;
            }
            let font = FontId::new(size, Face::IconFill.family());
            let icon = stance_icon(stance).character().to_string();
            let colour = theme.colours.stance(stance);
            let galley = ui.painter().layout_no_wrap(icon, font, colour);
            let at = self.paper.turn(centre - galley.mesh_bounds.center().to_vec2());
            ui.painter().add(TextShape::new(at, galley, colour).with_angle(self.paper.tilt));
        }
    }

    fn paint_text(&self, ui: &Ui, theme: &Theme, text: &str) {
        let paper = self.paper.rect;
        let sides = paper.width() * 0.085;
        let below = if self.stance.is_some() {
            theme.u(44.0).min(paper.height() * 0.3)
        } else {
            paper.height() * 0.06
        };
        let place = Rect::from_min_max(
            pos2(paper.left() + sides, paper.top() + paper.height() * 0.06 + theme.u(18.0)),
            pos2(paper.right() - sides, paper.bottom() - below),
        );
        let largest = LARGEST_TEXT.min(paper.width() / theme.u(1.0) * 0.115);
        let text = FittedText::new(theme, text, Face::Note, theme.colours.ink, largest, SMALLEST_TEXT);
        let galley = text.line_height(1.15).galley(ui, place.size());
        let shape = TextShape::new(self.paper.turn(place.min), galley, theme.colours.ink);
        ui.painter().add(shape.with_angle(self.paper.tilt));
    }
}

fn place_of(area: Rect, point: StrokePoint) -> Pos2 {
    let part = |value: u16| f32::from(value) / f32::from(StrokePoint::EDGE);
    pos2(area.left() + part(point.x) * area.width(), area.top() + part(point.y) * area.height())
}

/// A line through the middles between the points, which rounds off every corner. A single point is a dot.
fn paint_stroke(painter: &Painter, points: &[Pos2], stroke: Stroke) {
    let (Some(first), Some(last)) = (points.first().copied(), points.last().copied()) else { return };
    for end in [first, last] {
        painter.circle_filled(end, stroke.width / 2.0, stroke.color);
    }
    let mut smooth = vec![first];
    for triple in points.windows(3) {
        let [before, corner, after] = triple else { continue };
        let (from, to) = (before.lerp(*corner, 0.5), corner.lerp(*after, 0.5));
        smooth.push(from);
        smooth.extend([0.25, 0.5, 0.75].map(|t| from.lerp(*corner, t).lerp(corner.lerp(to, t), t)));
    }
    smooth.push(
        points
            .len()
            .checked_sub(2)
            .and_then(|idx| points.get(idx))
            .map_or(last, |point| point.lerp(last, 0.5)),
    );
    smooth.push(last);
    if 1 < points.len() {
        painter.add(Shape::line(smooth, stroke));
    }
}
