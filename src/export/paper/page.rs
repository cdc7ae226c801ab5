//! A page as data: what stands where. Nothing here knows how a file is written.
//!
//! Everything is in points of 1/72 inch, from the top left corner of the page.

use crate::domain::StrokePoint;
use crate::export::paper::colours::Ink;
use crate::export::paper::setting::Set;

/// Points in a millimetre.
pub(super) const MM: f32 = 72.0 / 25.4;
/// A4, upright.
pub(super) const PAGE_WIDTH: f32 = 210.0 * MM;
pub(super) const PAGE_HEIGHT: f32 = 297.0 * MM;

/// One page.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// In the order they are read aloud, and painted: the later lies on the earlier.
    pub(super) items: Vec<Item>,
}

/// Something on a page.
#[derive(Debug)]
pub(super) enum Item {
    Text {
        x: f32,
        y: f32,
        set: Set,
        ink: Ink,
        means: Means,
    },
    /// A rectangle, with or without round corners, filled, bordered or both.
    Shape {
        area: Area,
        corner: f32,
        fill: Option<Ink>,
        border: Option<(Ink, f32)>,
    },
    /// A drawing. Without sight, it is what `told` says.
    Drawing {
        area: Area,
        lines: Vec<Vec<StrokePoint>>,
        ink: Ink,
        told: String,
    },
    /// A QR code, dark on light, row by row.
    Code {
        area: Area,
        across: usize,
        dark: Vec<bool>,
        told: String,
    },
}

/// What a text is, for those who listen to the page, and for the list of contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Means {
    /// 1 for the title of all of it.
    Heading(u16),
    Text,
    /// Below every page.
    Footer,
    /// An icon beside its word. It is painted, not written.
    Icon,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Area {
    pub(super) fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }

    pub(super) fn moved(self, dx: f32, dy: f32) -> Self {
        Self { x: self.x + dx, y: self.y + dy, ..self }
    }
}

impl Item {
    pub(super) fn text(x: f32, y: f32, set: Set, ink: Ink) -> Self {
        Self::Text { x, y, set, ink, means: Means::Text }
    }

    pub(super) fn heading(level: u16, x: f32, y: f32, set: Set, ink: Ink) -> Self {
        Self::Text { x, y, set, ink, means: Means::Heading(level) }
    }

    pub(super) fn filled(area: Area, corner: f32, fill: Ink) -> Self {
        Self::Shape { area, corner, fill: Some(fill), border: None }
    }

    pub(super) fn move_by(&mut self, dx: f32, dy: f32) {
        match self {
            Self::Text { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Self::Shape { area, .. } | Self::Drawing { area, .. } | Self::Code { area, .. } => {
                *area = area.moved(dx, dy);
            }
        }
    }
}
