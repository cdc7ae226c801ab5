//! How a statement will look in the hall: the real slide of the wait screen, on a smaller glass.

use egui::{Rect, StrokeKind, Ui, UiBuilder, vec2};

use crate::domain::{Statement, StatementId, StatementSource, Translations};
use crate::kiosk::desk::DeskEvent;
use crate::kiosk::{Board, Slide};
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_top};
use crate::ui::screens::wait::{Wait, wait_ui};
use crate::ui::theme::Icon;
use crate::ui::widgets::panel_fill_ui;

/// Shows the slide as large as fits, with the way back.
pub(super) fn hall_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    text: &str,
    source: StatementSource,
) -> Option<DeskEvent> {
    let mut free = rect;
    let title = scene.say("desk-hall-title");
    let row = from_top(&mut free, scene.u(56.0), scene.u(16.0));
    scene.bold(&title, 40.0, 22.0).rows(1).align(egui::Align2::LEFT_CENTER).ui(ui, row);
    let buttons = from_bottom(&mut free, scene.button(), scene.u(24.0));
    let screen = scene.theme.screen().size();
    let scale = (free.width() / screen.x).min(free.height() / screen.y);
    let glass = Rect::from_center_size(free.center(), screen * scale);
    let smaller = scene.theme.scaled(scale);
    panel_fill_ui(ui, glass, scene.theme.colours.paper);
    let board = board_with(scene.board, text, source);
    let wait =
        Wait { board: &board, slide: Slide::Statement(0), language: scene.language(), local: scene.local };
    let builder = UiBuilder::new().max_rect(glass).id_salt("in-the-hall");
    ui.scope_builder(builder, |ui| wait_ui(ui, &smaller, scene.texts, &wait));
    let border = egui::Stroke::new(scene.u(6.0), scene.theme.colours.ink);
    ui.painter().rect_stroke(glass, scene.theme.corner(8.0), border, StrokeKind::Outside);
    let back = Choice::secondary(scene.say("desk-back"), DeskEvent::Back).icon(Icon::Back);
    let place = Rect::from_min_size(buttons.min, vec2(scene.u(560.0).min(buttons.width()), buttons.height()));
    row_ui(ui, scene, place, &[back])
}

/// The board as it is, with only this statement on it.
fn board_with(board: &Board, text: &str, source: StatementSource) -> Board {
    let texts: Translations = [(board.first_language(), text.to_owned())].into();
    let statement = Statement {
        id: StatementId::from_chance(0),
        version: 1,
        position: 1,
        source,
        criterion: None,
        texts,
        answers: Vec::new(),
    };
    Board { statements: vec![statement], hall: Vec::new(), practice: true, ..board.clone() }
}
