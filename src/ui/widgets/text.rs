//! Text at a place, which a screen reader and a test can find too.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align, Align2, Color32, FontId, Galley, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

/// A text that is set in a box, from the top left unless said otherwise.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    words: &'a str,
    font: FontId,
    colour: Color32,
    line_height: f32,
    rows: usize,
    align: Align2,
}

impl<'a> Text<'a> {
    /// This text in this font and colour.
    pub fn new(words: &'a str, font: FontId, colour: Color32) -> Self {
        Self { words, font, colour, line_height: 1.25, rows: usize::MAX, align: Align2::LEFT_TOP }
    }

    /// The distance between two lines, as a part of the font's size.
    #[must_use]
    pub fn line_height(self, line_height: f32) -> Self {
        Self { line_height, ..self }
    }

    /// At most this many lines; what is left over becomes "…".
    #[must_use]
    pub fn rows(self, rows: usize) -> Self {
        Self { rows, ..self }
    }

    /// Where in its box it stands.
    #[must_use]
    pub fn align(self, align: Align2) -> Self {
        Self { align, ..self }
    }

    /// The text set in lines of at most this width. egui remembers it from frame to frame.
    pub fn galley(&self, ui: &Ui, width: f32) -> Arc<Galley> {
        ui.painter().layout_job(self.job(width))
    }

    /// The width it would like to have, on a single line.
    pub fn width(&self, ui: &Ui) -> f32 {
        self.galley(ui, f32::INFINITY).size().x
    }

    /// The height it takes in lines of at most this width.
    pub fn height(&self, ui: &Ui, width: f32) -> f32 {
        self.galley(ui, width).size().y
    }

    /// Shows it in this box, and gives the part of the box it took.
    pub fn ui(&self, ui: &mut Ui, rect: Rect) -> Rect {
        let galley = self.galley(ui, rect.width());
        galley_ui(ui, rect, self.align, galley, self.colour, self.words)
    }

    fn job(&self, width: f32) -> LayoutJob {
        let format = TextFormat {
            line_height: Some((self.font.size * self.line_height).round()),
            ..TextFormat::simple(self.font.clone(), self.colour)
        };
        let mut job = LayoutJob::single_section(self.words.to_owned(), format);
        job.wrap = TextWrapping {
            max_width: width,
            max_rows: self.rows,
            break_anywhere: self.rows == 1,
            ..TextWrapping::default()
        };
        job.halign = self.align.x();
        job
    }
}

/// Paints a galley in a box and gives it a label. What was laid out aligned hangs from its own edge or middle.
pub(super) fn galley_ui(
    ui: &mut Ui,
    rect: Rect,
    align: Align2,
    galley: Arc<Galley>,
    colour: Color32,
    label: &str,
) -> Rect {
    let taken = align.align_size_within_rect(galley.size(), rect);
    let anchor_x = match galley.job.halign {
        Align::Min => taken.left(),
        Align::Center => taken.center().x,
        Align::Max => taken.right(),
    };
    ui.painter().galley(egui::pos2(anchor_x, taken.top()), galley, colour);
    label_ui(ui, taken, label);
    taken
}

/// Makes a painted place known as a label.
pub fn label_ui(ui: &mut Ui, rect: Rect, label: &str) -> Response {
    // An empty box cannot be found by anybody; a hair of width keeps it valid.
    let rect = Rect::from_min_size(rect.min, rect.size().max(vec2(1.0, 1.0)));
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, label));
    response
}
