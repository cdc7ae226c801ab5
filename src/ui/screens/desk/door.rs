//! The door of the desk: a number pad, six dots, and what to do when the code is lost.

use std::time::Duration;

use egui::{Align2, Rect, Stroke, Ui, pos2, vec2};

use crate::kiosk::desk::{DeskEvent, Door, PIN_DIGITS, RECOVERY_DIGITS};
use crate::ui::screens::desk::choices::Choice;
use crate::ui::screens::desk::frame::{lock_ui, minutes};
use crate::ui::screens::desk::scene::{Scene, from_top};
use crate::ui::theme::{Face, Icon};
use crate::ui::widgets::{ButtonLook, FittedText, paint_icon, panel_fill_ui};

/// The keys in reading order; `C` clears, `<` takes the last digit away.
const KEYS: [[char; 3]; 4] = [['1', '2', '3'], ['4', '5', '6'], ['7', '8', '9'], ['C', '0', '<']];

/// Design pixels.
const PAD_WIDTH: f32 = 820.0;
const PAD: [f32; 2] = [638.0, 742.0];

/// Shows the door over the whole screen.
pub(super) fn door_ui(ui: &mut Ui, scene: &Scene<'_>, door: &Door) -> Option<DeskEvent> {
    let screen = scene.theme.screen();
    panel_fill_ui(ui, screen, scene.theme.colours.paper);
    let (words, pad) = if scene.theme.is_portrait() {
        screen.split_top_bottom_at_fraction(0.5)
    } else {
        screen.split_left_right_at_x(screen.right() - scene.u(PAD_WIDTH))
    };
    panel_fill_ui(ui, pad, scene.theme.colours.key_bed);
    let above = if scene.theme.is_portrait() { 90.0 } else { 110.0 };
    let words = words.shrink2(vec2(scene.u(100.0), scene.u(above)));
    let wait = scene.staff.lock.wait(scene.now);
    let chosen = words_ui(ui, scene, door, wait, words);
    let [width, height] = PAD.map(|side| scene.u(side));
    let size = vec2(width.min(pad.width() - scene.u(80.0)), height.min(pad.height() - scene.u(60.0)));
    pad_ui(ui, scene, Rect::from_center_size(pad.center(), size), wait.is_none() && !door.checking).or(chosen)
}

fn words_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    door: &Door,
    wait: Option<Duration>,
    rect: Rect,
) -> Option<DeskEvent> {
    let mut free = rect;
    let lock = from_top(&mut free, scene.u(96.0), scene.u(34.0));
    lock_ui(ui, scene, lock.with_max_x(lock.left() + lock.height()), Icon::Lock);
    let title = scene.say("desk-title");
    let row = from_top(&mut free, scene.u(88.0), scene.u(14.0));
    scene.bold(&title, 68.0, 40.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
    let hint = scene.say(if door.by_recovery_code { "desk-door-recovery" } else { "desk-door-hint" });
    let row = from_top(&mut free, scene.u(124.0), scene.u(20.0));
    scene.soft(&hint, 35.0, 22.0).line_height(1.3).ui(ui, row);
    let dots = from_top(&mut free, scene.u(84.0), scene.u(36.0));
    if door.by_recovery_code {
        code_ui(ui, scene, &door.typed.0, dots);
    } else {
        dots_ui(ui, scene, door.typed.0.chars().count(), dots);
    }
    let row = from_top(&mut free, scene.u(124.0), scene.u(20.0));
    message_ui(ui, scene, door, wait, row);
    let words = scene.say(if door.by_recovery_code { "desk-door-pin" } else { "desk-door-lost" });
    let lost = Choice::pill(words, DeskEvent::RecoveryChosen);
    let width = lost.width(ui, scene).min(free.width());
    let row = from_top(&mut free, scene.pill(), 0.0);
    lost.ui(ui, scene, row.with_max_x(row.left() + width))
}

fn dots_ui(ui: &Ui, scene: &Scene<'_>, n_typed: usize, rect: Rect) {
    let radius = rect.height() / 2.0;
    let ink = scene.theme.colours.primary;
    for idx in 0..PIN_DIGITS {
        let at = pos2(rect.left() + radius + idx as f32 * scene.u(110.0), rect.center().y);
        if idx < n_typed {
            ui.painter().circle_filled(at, radius, ink);
        } else {
            ui.painter().circle_stroke(at, radius - scene.u(2.0), Stroke::new(scene.u(4.0), ink));
        }
    }
}

/// The recovery code as far as it has been typed, in groups of four: it is long, so one sees what one types.
fn code_ui(ui: &mut Ui, scene: &Scene<'_>, typed: &str, rect: Rect) {
    let all = typed.chars().chain(std::iter::repeat('·')).take(RECOVERY_DIGITS);
    let spaced = in_groups(&all.collect::<String>());
    scene.bold(&spaced, 66.0, 30.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, rect);
}

/// Digits in groups of four: "1234 5678".
pub(super) fn in_groups(digits: &str) -> String {
    let digits: Vec<char> = digits.chars().collect();
    digits.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn message_ui(ui: &mut Ui, scene: &Scene<'_>, door: &Door, wait: Option<Duration>, rect: Rect) {
    let colours = &scene.theme.colours;
    let (words, colour) = if let Some(wait) = wait {
        (scene.with("desk-door-wait", &[("time", minutes(wait).into())]), colours.disagree)
    } else if door.checking {
        (scene.say("desk-door-checking"), colours.soft_ink)
    } else if door.was_wrong {
        let left = scene.staff.lock.tries_left();
        (scene.with("desk-door-wrong", &[("count", left.into())]), colours.disagree)
    } else {
        return;
    };
    let icon_size = scene.u(34.0);
    let at = pos2(rect.left() + icon_size / 2.0, rect.top() + scene.u(21.0));
    let icon = if colour == colours.disagree { Icon::Alarm } else { Icon::Planned };
    paint_icon(ui.painter(), at, icon, Face::IconFill, icon_size, colour);
    let room = rect.with_min_x(rect.left() + icon_size + scene.u(14.0));
    FittedText::new(scene.theme, &words, Face::Bold, colour, 32.0, 20.0).line_height(1.3).ui(ui, room);
}

fn pad_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, is_awake: bool) -> Option<DeskEvent> {
    let gap = scene.u(28.0).max(scene.theme.touch_gap());
    let row = (rect.height() - 4.0 * gap - scene.u(8.0)) / 4.84;
    let width = (rect.width() - 2.0 * gap) / 3.0;
    let mut pressed = None;
    for (y, keys) in KEYS.into_iter().enumerate() {
        for (x, key) in keys.into_iter().enumerate() {
            let corner = rect.min + vec2(x as f32 * (width + gap), y as f32 * (row + gap));
            let place = Rect::from_min_size(corner, vec2(width, row));
            pressed = key_of(scene, key).awake_if(is_awake).ui(ui, scene, place).or(pressed);
        }
    }
    let below = rect.with_min_y(rect.bottom() - row * 0.84);
    let back = Choice::secondary(scene.say("desk-door-back"), DeskEvent::Left).icon(Icon::Back).font_px(34.0);
    back.ui(ui, scene, below).or(pressed)
}

fn key_of(scene: &Scene<'_>, key: char) -> Choice {
    let look = ButtonLook::Secondary;
    match key {
        'C' => Choice::new(look, scene.say("desk-door-clear"), 56.0, DeskEvent::DigitsCleared)
            .icon_only(Icon::Close),
        '<' => Choice::new(look, scene.say("desk-door-erase"), 56.0, DeskEvent::DigitErased)
            .icon_only(Icon::Backspace),
        digit => Choice::new(look, digit.to_string(), 56.0, DeskEvent::DigitTyped(digit)),
    }
}

#[cfg(test)]
mod tests {
    use super::in_groups;

    #[test]
    fn a_long_code_is_read_in_groups_of_four() {
        assert_eq!(in_groups("123456789012"), "1234 5678 9012");
        assert_eq!(in_groups("12345"), "1234 5");
        assert_eq!(in_groups(""), "");
    }
}
