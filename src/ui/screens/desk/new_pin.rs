//! A new PIN and recovery code, shown once and large, to be written down.

use egui::{Align2, Rect, Ui, vec2};

use crate::kiosk::desk::{DeskEvent, NewPin};
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::door::in_groups;
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_top};
use crate::ui::theme::Icon;
use crate::ui::widgets::{card_ui, panel_fill_ui};

/// Shows it over the whole screen: the first PIN, or the one after a recovery code.
pub(super) fn first_pin_ui(ui: &mut Ui, scene: &Scene<'_>, made: Option<&NewPin>) -> Option<DeskEvent> {
    let screen = scene.theme.screen();
    panel_fill_ui(ui, screen, scene.theme.colours.paper);
    let sides = if scene.theme.is_portrait() { 60.0 } else { 280.0 };
    let page = screen.shrink2(vec2(scene.u(sides), scene.u(110.0)));
    new_pin_ui(ui, scene, page, made)
}

/// Shows it as a page of the desk: first whether that is meant, then both numbers.
pub(super) fn new_pin_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    made: Option<&NewPin>,
) -> Option<DeskEvent> {
    let mut free = scene.title_ui(ui, rect, &scene.say("desk-pin-title"));
    let buttons = from_bottom(&mut free, scene.button(), scene.u(32.0));
    // A first PIN is made at once; a new one only after one more touch.
    let is_coming = scene.desk.is_making_pin || !scene.desk.is_signed_in();
    let why = scene.say(match made {
        Some(_) => "desk-pin-write-down",
        None if is_coming => "desk-pin-making",
        None => "desk-pin-why",
    });
    let row = from_top(&mut free, scene.u(124.0), scene.u(20.0));
    scene.plain(&why, 34.0, 22.0).line_height(1.3).ui(ui, row);
    let Some(made) = made else {
        if is_coming {
            return None;
        }
        let back = Choice::secondary(scene.say("desk-back"), DeskEvent::Back).icon(Icon::Back);
        let renew = Choice::primary(scene.say("desk-pin-make"), DeskEvent::NewPinAsked).icon(Icon::Lock);
        return row_ui(ui, scene, buttons, &[back, renew]);
    };
    let (pin, code) = if scene.theme.is_portrait() {
        let place = free.with_max_y(free.top() + scene.u(640.0).min(free.height()));
        place.split_top_bottom_at_fraction(0.5)
    } else {
        let place = free.with_max_y(free.top() + scene.u(320.0).min(free.height()));
        place.split_left_right_at_fraction(0.44)
    };
    number_ui(ui, scene, pin.shrink(scene.u(8.0)), &scene.say("desk-pin-code"), &made.pin);
    let recovery = in_groups(&made.recovery_code);
    number_ui(ui, scene, code.shrink(scene.u(8.0)), &scene.say("desk-pin-recovery"), &recovery);
    let done = Choice::primary(scene.say("desk-pin-done"), DeskEvent::PinWrittenDown).icon(Icon::Check);
    row_ui(ui, scene, buttons, &[done])
}

fn number_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, words: &str, digits: &str) {
    let mut inner = card_ui(ui, scene.theme, rect);
    let row = from_top(&mut inner, scene.u(60.0), scene.u(8.0));
    scene.soft(words, 30.0, 20.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
    scene.bold(digits, 110.0, 40.0).rows(1).align(Align2::CENTER_CENTER).ui(ui, inner);
}
