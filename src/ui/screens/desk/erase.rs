//! Erasing at once what was exported: only after a word has been typed.

use egui::{Rect, Ui};

use crate::kiosk::desk::{DeskEvent, ERASE_WORD};
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::edit::{TypeWith, field_ui, keyboard_place};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_top};
use crate::ui::theme::Icon;

/// Shows the page.
pub(super) fn erase_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    typed: &str,
    keyboard: &mut TypeWith<'_>,
) -> Option<DeskEvent> {
    let mut free = rect;
    let keys = keyboard_place(scene, &mut free);
    let pressed = keyboard(ui, keys, typed).map(|text| DeskEvent::TextEdited(text.replace('\n', "")));
    let mut free = scene.title_ui(ui, free, &scene.say("desk-erase-title"));
    let buttons = from_bottom(&mut free, scene.pill(), scene.u(16.0));
    let height = scene.u(96.0).min(free.height() * 0.45);
    let field = from_bottom(&mut free, height, scene.u(16.0));
    let words = scene.with("desk-erase-text", &[("word", ERASE_WORD.into())]);
    let room = from_top(&mut free, scene.u(200.0), 0.0);
    scene.plain(&words, 32.0, 18.0).line_height(1.25).ui(ui, room);
    field_ui(ui, scene, field, typed, &scene.with("desk-erase-hint", &[("word", ERASE_WORD.into())]), None);
    let is_right = typed.trim().eq_ignore_ascii_case(ERASE_WORD);
    let back = Choice::secondary(scene.say("desk-back"), DeskEvent::Back).icon(Icon::Back).font_px(29.0);
    let erase = Choice::primary(scene.say("desk-erase-do"), DeskEvent::TextConfirmed).icon(Icon::Trash);
    pressed.or(row_ui(ui, scene, buttons, &[back, erase.font_px(30.0).awake_if(is_right)]))
}
