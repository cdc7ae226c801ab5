//! QR codes: dark on light, a quiet zone of four modules, and whole pixels, so that every phone reads them.

use std::sync::Arc;

use egui::cache::{ComputerMut, FrameCache};
use egui::{Mesh, Rect, Role, Sense, Shape, Ui, WidgetInfo, pos2, vec2};
use qrcode::{Color, EcLevel, QrCode};

use crate::ui::theme::Theme;

/// Light modules around the code, as the standard wants.
const QUIET_ZONE: usize = 4;

/// With fewer pixels a module, a code is not shown: a phone in a hall would not read it.
pub const QR_LEAST_PX_A_MODULE: f32 = 2.0;

/// The modules of one code, row by row; `None` where the content is too long for any code.
type Modules = Option<Arc<(usize, Vec<bool>)>>;

#[derive(Default)]
struct Encoder;

impl ComputerMut<&str, Modules> for Encoder {
    fn compute(&mut self, content: &str) -> Modules {
        let code = QrCode::with_error_correction_level(content, EcLevel::M).ok()?;
        let dark = |colour: &Color| *colour == Color::Dark;
        Some(Arc::new((code.width(), code.to_colors().iter().map(dark).collect())))
    }
}

/// Shows the code for `content` in the middle of this box, as large as whole pixels allow. `label` is what it is
/// called. Gives the place it took; `None` if it would be too small or too long to be read, and nothing is shown.
pub fn qr_code_ui(ui: &mut Ui, theme: &Theme, rect: Rect, content: &str, label: &str) -> Option<Rect> {
    let modules =
        ui.memory_mut(|memory| memory.caches.cache::<FrameCache<Modules, Encoder>>().get(content).clone())?;
    let (width, dark) = &*modules;
    let scale = ui.pixels_per_point();
    let n_modules = (width + 2 * QUIET_ZONE) as f32;
    let px_a_module = (rect.width().min(rect.height()) * scale / n_modules).floor();
    if px_a_module < QR_LEAST_PX_A_MODULE {
        return None;
    }
    let side = px_a_module * n_modules / scale;
    let corner = rect.center() - vec2(side, side) / 2.0;
    let corner = pos2((corner.x * scale).round() / scale, (corner.y * scale).round() / scale);
    let plate = Rect::from_min_size(corner, vec2(side, side));
    let response = ui.allocate_rect(plate, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, label));
    // A mesh is painted without softened edges, so modules stay sharp and leave no seams.
    let mut mesh = Mesh::default();
    mesh.add_colored_rect(plate, theme.colours.qr_light);
    let module = px_a_module / scale;
    for (idx, _) in dark.iter().enumerate().filter(|(_, dark)| **dark) {
        let (row, column) = (idx / width, idx % width);
        let at = vec2((column + QUIET_ZONE) as f32, (row + QUIET_ZONE) as f32) * module;
        mesh.add_colored_rect(Rect::from_min_size(corner + at, vec2(module, module)), theme.colours.qr_dark);
    }
    ui.painter().add(Shape::mesh(mesh));
    Some(plate)
}
