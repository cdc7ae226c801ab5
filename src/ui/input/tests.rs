//! The touch router between a touchscreen and two buttons.

mod anything;

use egui::{Event, Id, Key, Modifiers, Pos2, Rect, TouchPhase, ViewportCommand, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use crate::ui::input::hand::{Hand, STEP_MS, wait};
use crate::ui::input::{FingerPhase, FingerUse, RouterTimes, TouchRouter, claim, configure, cover};

/// Two buttons, a field, and what has become of them.
#[derive(Default)]
struct Board {
    left: u32,
    right: u32,
    field: String,
    region: Option<Rect>,
    covered: Option<Rect>,
    heard: Vec<FingerPhase>,
    n_passes_wanted: u32,
}

const LEFT: Pos2 = pos2(100.0, 50.0);
const RIGHT: Pos2 = pos2(400.0, 50.0);
const NOWHERE: Pos2 = pos2(250.0, 350.0);

fn board() -> Harness<'static, Board> {
    let show = |ui: &mut egui::Ui, board: &mut Board| {
        if 0 < board.n_passes_wanted {
            board.n_passes_wanted -= 1;
            ui.ctx().request_discard("a second pass");
        }
        let button = |at: Pos2| Rect::from_center_size(at, vec2(180.0, 80.0));
        board.left += u32::from(ui.put(button(LEFT), egui::Button::new("Eens")).clicked());
        board.right += u32::from(ui.put(button(RIGHT), egui::Button::new("Oneens")).clicked());
        ui.put(button(pos2(100.0, 200.0)), egui::TextEdit::singleline(&mut board.field).hint_text("veld"));
        if let Some(rect) = board.region {
            let events = claim(ui.ctx(), Id::unique("region"), rect);
            board.heard.extend(events.iter().map(|event| event.phase));
        }
        if let Some(rect) = board.covered {
            cover(ui.ctx(), rect);
        }
    };
    Harness::builder()
        .with_size([500.0, 400.0])
        .with_step_dt(STEP_MS as f32 / 1000.0)
        .with_context_setup(|ctx| configure(ctx, 2.0, RouterTimes::default()))
        .build_ui_state(show, Board::default())
}

fn router<R>(harness: &Harness<'_, Board>, ask: impl FnOnce(&mut TouchRouter) -> R) -> R {
    harness.ctx.with_plugin(ask).expect("the router is registered")
}

fn clicks(harness: &Harness<'_, Board>) -> (u32, u32) {
    (harness.state().left, harness.state().right)
}

#[test]
fn a_tap_presses_a_button_once() {
    let (mut harness, mut hand) = (board(), Hand::default());
    hand.tap(&mut harness, 1, LEFT);
    assert_eq!(clicks(&harness), (1, 0));
    assert!(router(&harness, TouchRouter::take_touched));
    assert!(!router(&harness, TouchRouter::take_touched), "a touch is told once");
}

#[test]
fn a_tap_within_one_frame_presses_too() {
    let (mut harness, mut hand) = (board(), Hand::default());
    let mut events = hand.events(1, TouchPhase::Start, RIGHT);
    events.extend(hand.events(1, TouchPhase::End, RIGHT));
    harness.input_mut().events = events;
    wait(&mut harness, 50);
    assert_eq!(clicks(&harness), (0, 1));
}

#[test]
fn a_tap_whose_events_come_one_a_frame_presses_once() {
    let (mut harness, mut hand) = (board(), Hand::default());
    for phase in [TouchPhase::Start, TouchPhase::Move, TouchPhase::End] {
        for event in hand.events(1, phase, LEFT) {
            harness.event(event);
        }
    }
    harness.run();
    assert_eq!(clicks(&harness), (1, 0));
}

#[test]
fn a_mouse_presses_too() {
    let mut harness = board();
    harness.get_by_label("Oneens").click();
    harness.run();
    assert_eq!(clicks(&harness), (0, 1));
}

#[test]
fn a_slow_press_of_a_child_still_counts_and_a_slide_of_6_mm_does_not() {
    let (mut harness, mut hand) = (board(), Hand::default());
    hand.down(&mut harness, 1, LEFT);
    wait(&mut harness, 1500);
    hand.move_to(&mut harness, 1, LEFT + vec2(8.0, 0.0));
    hand.up(&mut harness, 1, LEFT + vec2(8.0, 0.0));
    wait(&mut harness, 50);
    assert_eq!(clicks(&harness), (1, 0));
    hand.down(&mut harness, 2, LEFT);
    hand.move_to(&mut harness, 2, LEFT + vec2(12.0, 0.0));
    hand.up(&mut harness, 2, LEFT + vec2(12.0, 0.0));
    wait(&mut harness, 50);
    assert_eq!(clicks(&harness), (1, 0));
}

#[test]
fn the_waking_touch_only_wakes() {
    let (mut harness, mut hand) = (board(), Hand::default());
    router(&harness, |router| router.set_wake_mode(true));
    hand.down(&mut harness, 1, LEFT);
    assert!(router(&harness, TouchRouter::take_woken));
    router(&harness, |router| router.set_wake_mode(false));
    hand.tap(&mut harness, 2, RIGHT); // a second finger while the first is down
    wait(&mut harness, 300);
    hand.up(&mut harness, 1, LEFT);
    wait(&mut harness, 100);
    hand.tap(&mut harness, 3, LEFT); // 100 ms after it was lifted
    assert_eq!(clicks(&harness), (0, 0));
    assert!(!router(&harness, TouchRouter::take_woken), "it wakes once");
    wait(&mut harness, 250);
    hand.tap(&mut harness, 4, LEFT);
    assert_eq!(clicks(&harness), (1, 0));
}

#[test]
fn a_mouse_wakes_too_and_presses_nothing() {
    let mut harness = board();
    router(&harness, |router| router.set_wake_mode(true));
    harness.get_by_label("Eens").click();
    harness.run();
    assert!(router(&harness, TouchRouter::take_woken));
    assert_eq!(clicks(&harness), (0, 0));
}

#[test]
fn a_hand_that_leans_on_the_waking_screen_does_not_lock_it() {
    let (mut harness, mut hand) = (board(), Hand::default());
    router(&harness, |router| router.set_wake_mode(true));
    hand.down(&mut harness, 1, NOWHERE);
    router(&harness, |router| router.set_wake_mode(false));
    wait(&mut harness, 3100);
    hand.tap(&mut harness, 2, RIGHT);
    assert_eq!(clicks(&harness), (0, 1));
}

#[test]
fn what_was_meant_for_the_screen_before_presses_nothing() {
    let (mut harness, mut hand) = (board(), Hand::default());
    hand.down(&mut harness, 1, LEFT); // already down when the screen changes
    router(&harness, TouchRouter::screen_changed);
    wait(&mut harness, 100);
    hand.down(&mut harness, 2, RIGHT); // the second tap of a double tap
    wait(&mut harness, 300);
    hand.up(&mut harness, 1, LEFT);
    hand.up(&mut harness, 2, RIGHT);
    wait(&mut harness, 50);
    assert_eq!(clicks(&harness), (0, 0));
    hand.tap(&mut harness, 3, RIGHT);
    assert_eq!(clicks(&harness), (0, 1));
}

#[test]
fn the_second_tap_on_stop_does_not_wake_the_wait_screen() {
    let (mut harness, mut hand) = (board(), Hand::default());
    router(&harness, TouchRouter::screen_changed);
    router(&harness, |router| router.set_wake_mode(true));
    hand.tap(&mut harness, 1, LEFT);
    assert!(!router(&harness, TouchRouter::take_woken));
    wait(&mut harness, 300);
    hand.tap(&mut harness, 2, LEFT);
    assert!(router(&harness, TouchRouter::take_woken));
}

#[test]
fn a_keyboard_that_is_plugged_in_does_nothing() {
    let mut harness = board();
    harness.get_by_role(egui::accesskit::Role::TextInput).focus();
    harness.run();
    router(&harness, TouchRouter::take_touched);
    for key in [Key::Z, Key::Q, Key::W, Key::Plus, Key::Minus, Key::Num0, Key::V] {
        harness.key_press_modifiers(Modifiers::COMMAND, key);
    }
    for key in [Key::Tab, Key::F11, Key::Escape, Key::Enter, Key::Space] {
        harness.key_press(key);
    }
    harness.event(Event::Text("vies woord".to_owned()));
    harness.event(Event::Paste("geplakt".to_owned()));
    harness.run();
    let commands = &harness.output().viewport_output[&egui::ViewportId::ROOT].commands;
    assert!(!commands.contains(&ViewportCommand::Close));
    assert!((harness.ctx.zoom_factor() - 1.0).abs() < f32::EPSILON);
    assert_eq!(harness.state().field, "");
    assert_eq!(clicks(&harness), (0, 0));
    assert!(router(&harness, TouchRouter::take_touched), "somebody is there, though");
}

#[test]
fn egui_itself_listens_to_no_shortcut_either() {
    board().ctx.options(|options| {
        assert_eq!(options.quit_shortcuts, []);
        assert!(!options.zoom_with_keyboard);
    });
}

#[test]
fn a_key_that_is_held_is_one_touch() {
    let mut harness = board();
    harness.key_down(Key::A);
    harness.run();
    assert!(router(&harness, TouchRouter::take_touched));
    harness.key_down(Key::A);
    harness.run();
    assert!(!router(&harness, TouchRouter::take_touched));
}

#[test]
fn a_finger_whose_lifting_is_lost_is_cancelled_after_10_seconds() {
    let (mut harness, mut hand) = (board(), Hand::default());
    hand.down(&mut harness, 1, LEFT);
    wait(&mut harness, 9_900);
    assert_eq!(router(&harness, |router| router.fingers().len()), 1);
    wait(&mut harness, 200);
    assert_eq!(router(&harness, |router| router.fingers().len()), 0);
    assert!(!harness.ctx.input(|i| i.pointer.any_down() || i.any_touches()));
    // egui-winit still believes in that finger, and gives the next one no pointer events.
    hand.tap(&mut harness, 2, RIGHT);
    assert_eq!(clicks(&harness), (0, 1));
}

#[test]
fn a_cancelled_touch_presses_nothing_and_leaves_nothing_pressed() {
    let (mut harness, mut hand) = (board(), Hand::default());
    hand.down(&mut harness, 1, LEFT);
    hand.cancel(&mut harness, 1, LEFT);
    wait(&mut harness, 50);
    assert_eq!(clicks(&harness), (0, 0));
    assert!(!harness.ctx.input(|i| i.pointer.any_down()));
}

#[test]
fn a_button_can_be_pressed_while_a_palm_rests_elsewhere() {
    let (mut harness, mut hand) = (board(), Hand::default());
    hand.down(&mut harness, 1, LEFT); // the palm, and it lies on a button
    wait(&mut harness, 600);
    hand.tap(&mut harness, 2, RIGHT);
    assert_eq!(clicks(&harness), (0, 1));
    hand.up(&mut harness, 1, LEFT);
    wait(&mut harness, 50);
    assert_eq!(clicks(&harness), (0, 1), "the palm presses nothing");
}

#[test]
fn a_tap_beside_a_palm_that_has_just_come_down_waits_for_a_moment() {
    let (mut harness, mut hand) = (board(), Hand::default());
    hand.down(&mut harness, 1, NOWHERE);
    hand.tap(&mut harness, 2, RIGHT);
    assert_eq!(clicks(&harness), (0, 0));
    wait(&mut harness, 500);
    assert_eq!(clicks(&harness), (0, 1));
}

#[test]
fn two_quick_thumbs_press_two_buttons() {
    let (mut harness, mut hand) = (board(), Hand::default());
    hand.down(&mut harness, 1, LEFT);
    hand.down(&mut harness, 2, RIGHT);
    hand.up(&mut harness, 1, LEFT);
    hand.up(&mut harness, 2, RIGHT);
    wait(&mut harness, 50);
    assert_eq!(clicks(&harness), (1, 1));
}

#[test]
fn two_taps_within_one_frame_press_two_buttons() {
    let (mut harness, mut hand) = (board(), Hand::default());
    let mut events = Vec::new();
    for (finger, phase, pos) in [
        (1, TouchPhase::Start, LEFT),
        (2, TouchPhase::Start, RIGHT),
        (2, TouchPhase::End, RIGHT),
        (1, TouchPhase::End, LEFT),
    ] {
        events.extend(hand.events(finger, phase, pos));
    }
    harness.input_mut().events = events;
    wait(&mut harness, 50);
    assert_eq!(clicks(&harness), (1, 1));
}

#[test]
fn a_region_gets_its_fingers_and_egui_does_not() {
    let (mut harness, mut hand) = (board(), Hand::default());
    harness.state_mut().region = Some(Rect::from_center_size(LEFT, vec2(200.0, 100.0)));
    harness.step();
    hand.tap(&mut harness, 1, LEFT);
    assert_eq!(clicks(&harness), (0, 0));
    assert_eq!(harness.state().heard, [FingerPhase::Down, FingerPhase::Up]);
    // A finger that came from elsewhere is not the region's.
    hand.down(&mut harness, 2, NOWHERE);
    hand.move_to(&mut harness, 2, LEFT);
    hand.up(&mut harness, 2, LEFT);
    assert_eq!(harness.state().heard.len(), 2);
}

#[test]
fn a_region_hears_that_its_finger_is_taken_away() {
    let (mut harness, mut hand) = (board(), Hand::default());
    harness.state_mut().region = Some(Rect::EVERYTHING);
    harness.step();
    hand.down(&mut harness, 1, LEFT);
    router(&harness, TouchRouter::screen_changed);
    harness.step();
    hand.up(&mut harness, 1, LEFT);
    assert_eq!(harness.state().heard, [FingerPhase::Down, FingerPhase::Cancel]);
}

#[test]
fn what_lies_over_a_region_gets_its_touches() {
    let (mut harness, mut hand) = (board(), Hand::default());
    harness.state_mut().region = Some(Rect::EVERYTHING);
    harness.state_mut().covered = Some(Rect::from_center_size(RIGHT, vec2(200.0, 100.0)));
    harness.step();
    hand.tap(&mut harness, 1, RIGHT);
    assert_eq!(clicks(&harness), (0, 1));
}

#[test]
fn a_second_pass_of_a_frame_changes_nothing() {
    let (mut harness, mut hand) = (board(), Hand::default());
    harness.state_mut().region = Some(Rect::from_center_size(LEFT, vec2(200.0, 100.0)));
    harness.step();
    for (phase, pos) in [(TouchPhase::Start, LEFT), (TouchPhase::End, LEFT)] {
        harness.state_mut().n_passes_wanted = 1;
        harness.input_mut().events = hand.events(1, phase, pos);
        harness.step();
    }
    for phase in [TouchPhase::Start, TouchPhase::End] {
        harness.state_mut().n_passes_wanted = 1;
        harness.input_mut().events = hand.events(2, phase, RIGHT);
        harness.step();
    }
    assert_eq!(harness.state().heard, [FingerPhase::Down, FingerPhase::Up]);
    assert_eq!(clicks(&harness), (0, 1));
}

#[test]
fn fingers_tell_where_and_when_they_came_down() {
    let (mut harness, mut hand) = (board(), Hand::default());
    router(&harness, |router| router.set_wake_mode(true));
    hand.down(&mut harness, 1, LEFT);
    hand.move_to(&mut harness, 1, RIGHT);
    let finger = router(&harness, |router| router.fingers().first().cloned()).expect("a finger is down");
    assert_eq!((finger.start, finger.pos, finger.phase), (LEFT, RIGHT, FingerPhase::Move));
    assert_eq!(finger.belongs_to, FingerUse::Swallowed, "and the hidden corner can still see it");
    assert!(finger.pressed_at < harness.ctx.input(|i| i.time));
}

#[test]
fn a_resting_screen_asks_for_no_frames() {
    let (mut harness, mut hand) = (board(), Hand::default());
    hand.tap(&mut harness, 1, LEFT);
    harness.run();
    let viewport = &harness.output().viewport_output[&egui::ViewportId::ROOT];
    assert_eq!(viewport.repaint_delay, std::time::Duration::MAX);
}
