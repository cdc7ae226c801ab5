//! A question before something that cannot be undone: it takes the place of the page.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::kiosk::desk::DeskEvent;
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_top};
use crate::ui::theme::{Face, Icon};
use crate::ui::widgets::{card_ui, paint_icon};

/// Shows the question in the middle of this place. The first choice leads back.
pub(super) fn question_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    (title, words): (&str, &str),
    choices: &[Choice],
) -> Option<DeskEvent> {
    let size = vec2(scene.u(1240.0).min(rect.width()), scene.u(560.0).min(rect.height()));
    let card = Rect::from_center_size(rect.center(), size);
    let mut free = card_ui(ui, scene.theme, card).shrink2(vec2(scene.u(20.0), scene.u(8.0)));
    let buttons = from_bottom(&mut free, scene.button(), scene.u(24.0));
    let row = from_top(&mut free, scene.u(90.0), scene.u(20.0));
    let icon = scene.u(64.0);
    let at = pos2(row.left() + icon / 2.0, row.center().y);
    paint_icon(ui.painter(), at, Icon::Warning, Face::IconFill, icon, scene.theme.colours.neutral);
    let room = row.with_min_x(row.left() + icon + scene.u(20.0));
    scene.bold(title, 44.0, 26.0).align(Align2::LEFT_CENTER).ui(ui, room);
    scene.plain(words, 34.0, 20.0).line_height(1.3).ui(ui, free);
    row_ui(ui, scene, buttons, choices)
}
