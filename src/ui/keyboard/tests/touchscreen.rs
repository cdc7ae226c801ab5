//! The keyboard on a screen, under a touchscreen, a mouse and assistive technology.

use egui::{Color32, FontData, FontDefinitions, FontFamily, Pos2, Rect, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::domain::Language;
use crate::ui::input::hand::{Hand, STEP_MS, wait};
use crate::ui::input::{RouterTimes, TouchRouter, configure};
use crate::ui::keyboard::tests::usual_height;
use crate::ui::keyboard::{Keyboard, KeyboardLook, KeyboardSettings, keyboard_ui};
use crate::ui::texts::Texts;

const SCREEN: egui::Vec2 = vec2(1920.0, 1080.0);
const MM: f32 = 3.6;

/// A note and its keyboard.
struct Note {
    keyboard: Keyboard,
    text: String,
    is_shown: bool,
    n_changes: usize,
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files: [(&str, &[u8]); 3] = [
        ("letters", include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext_400Regular.ttf")),
        ("icons", include_bytes!("../../../../assets/fonts/Phosphor-Bold.ttf")),
        ("filled", include_bytes!("../../../../assets/fonts/Phosphor-Fill.ttf")),
    ];
    for (name, bytes) in files {
        fonts.font_data.insert(name.to_owned(), FontData::from_static(bytes).into());
        fonts.families.insert(FontFamily::Name(name.into()), vec![name.to_owned()]);
    }
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["letters".to_owned()]);
    }
    fonts
}

fn look() -> KeyboardLook {
    let colour = |hex: u32| {
        let [_, red, green, blue] = hex.to_be_bytes();
        Color32::from_rgba_premultiplied(red, green, blue, 255)
    };
    KeyboardLook {
        mm: MM,
        tray: colour(0xE9_E1_D1),
        key: colour(0xFF_FF_FF),
        key_line: colour(0xE3_DB_CB),
        key_lit: colour(0xCF_D8_EE),
        ink: colour(0x1D_27_42),
        hint: colour(0x5B_64_78),
        chosen: colour(0x2B_4C_9B),
        ink_on_chosen: colour(0xFF_FF_FF),
        letters: FontFamily::Name("letters".into()),
        icons: FontFamily::Name("icons".into()),
        icons_filled: FontFamily::Name("filled".into()),
    }
}

fn note_with(settings: KeyboardSettings) -> Harness<'static, Note> {
    let (look, texts) = (look(), Texts::load(Language::DUTCH));
    let rect = Rect::from_min_max(pos2(0.0, SCREEN.y - usual_height(SCREEN, MM)), SCREEN.to_pos2());
    let show = move |ui: &mut egui::Ui, note: &mut Note| {
        if note.is_shown {
            let changed = keyboard_ui(ui, rect, &mut note.keyboard, &mut note.text, &look, &texts);
            note.n_changes += usize::from(changed);
        }
    };
    let keyboard = Keyboard::new(settings);
    let note = Note { keyboard, text: String::new(), is_shown: true, n_changes: 0 };
    let setup = |ctx: &egui::Context| {
        configure(ctx, MM, RouterTimes::default());
        ctx.set_fonts(fonts());
    };
    let mut harness = Harness::builder()
        .with_size(SCREEN)
        .with_step_dt(STEP_MS as f32 / 1000.0)
        .with_context_setup(setup)
        .build_ui_state(show, note);
    harness.run();
    harness
}

fn note() -> Harness<'static, Note> {
    note_with(KeyboardSettings::default())
}

fn place(harness: &Harness<'_, Note>, label: &str) -> Pos2 {
    harness.get_by_label(label).rect().center()
}

fn tap(harness: &mut Harness<'_, Note>, hand: &mut Hand, label: &str) {
    let pos = place(harness, label);
    hand.tap(harness, 1, pos);
}

fn tap_all(harness: &mut Harness<'_, Note>, hand: &mut Hand, labels: &str) {
    for label in labels.split_whitespace() {
        tap(harness, hand, label);
    }
}

#[test]
fn a_note_with_accents_is_typed_by_touch() {
    let (mut harness, mut hand) = (note(), Hand::default());
    tap_all(&mut harness, &mut hand, "G o e d spatie i d e e !");
    tap(&mut harness, &mut hand, "spatie");
    // After "! " comes a capital; É stands in the row above E.
    let at = place(&harness, "E");
    hand.down(&mut harness, 1, at);
    wait(&mut harness, 450);
    let at = place(&harness, "É");
    hand.move_to(&mut harness, 1, at);
    hand.up(&mut harness, 1, at);
    wait(&mut harness, 20);
    // The second one comes from the page of accents.
    tap(&mut harness, &mut hand, "letters met accent");
    tap_all(&mut harness, &mut hand, "é letters n spatie k e e r");
    assert_eq!(harness.state().text, "Goed idee! Één keer");
}

#[test]
fn a_note_is_typed_by_mouse() {
    let mut harness = note();
    for label in "G o e d spatie i d e e !".split(' ') {
        harness.get_by_label(label).click();
        harness.run();
    }
    assert_eq!(harness.state().text, "Goed idee!");
    assert_eq!(harness.state().n_changes, 10);
}

#[test]
fn a_note_is_typed_by_assistive_technology() {
    let mut harness = note();
    for label in "G o e wissen letters_met_accent ë spatie leestekens @".split(' ') {
        harness.get_by_label(&label.replace('_', " ")).click_accesskit();
        harness.run();
    }
    assert_eq!(harness.state().text, "Goë @");
}

#[test]
fn all_pages_have_all_glyphs_and_every_key_has_a_name() {
    // The harness panics at a glyph that no font has and at a button without a name.
    let mut harness = note();
    for label in ["letters met accent", "hoofdletter", "leestekens", "letters"] {
        harness.get_by_label(label).click_accesskit();
        harness.run();
    }
    assert_eq!(harness.state().text, "");
}

#[test]
fn shift_says_whether_it_is_on() {
    let mut harness = note();
    let is_on = |harness: &Harness<'_, Note>| {
        harness.get_by_label("hoofdletter").accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    };
    assert!(is_on(&harness));
    harness.get_by_label("A").click_accesskit();
    harness.run();
    assert!(!is_on(&harness));
}

#[test]
fn two_thumbs_that_overlap_keep_their_order() {
    let (mut harness, mut hand) = (note(), Hand::default());
    let (first, second) = (place(&harness, "H"), place(&harness, "E"));
    hand.down(&mut harness, 1, first);
    hand.down(&mut harness, 2, second);
    hand.up(&mut harness, 1, first);
    hand.up(&mut harness, 2, second);
    assert_eq!(harness.state().text, "He");
}

#[test]
fn backspace_repeats_while_it_is_held_and_stops_when_the_touch_is_lost() {
    let (mut harness, mut hand) = (note(), Hand::default());
    harness.state_mut().text = "een twee drie vier vijf".to_owned();
    let at = place(&harness, "wissen");
    hand.down(&mut harness, 1, at);
    assert_eq!(harness.state().text, "een twee drie vier vij");
    wait(&mut harness, 600);
    hand.cancel(&mut harness, 1, at);
    let left = harness.state().text.clone();
    assert!((13..=19).contains(&left.len()), "{left}");
    wait(&mut harness, 500);
    assert_eq!(harness.state().text, left);
}

#[test]
fn a_finger_that_is_lifted_while_the_keyboard_is_away_leaves_no_key_pressed() {
    let (mut harness, mut hand) = (note(), Hand::default());
    let at = place(&harness, "A");
    hand.down(&mut harness, 1, at);
    harness.state_mut().is_shown = false;
    harness.step();
    hand.up(&mut harness, 1, at);
    harness.state_mut().is_shown = true;
    wait(&mut harness, 600);
    assert!(harness.state().keyboard.is_at_rest());
    assert!(harness.query_by_label("Á").is_none(), "no accents are offered");
    assert_eq!(harness.state().text, "");
}

#[test]
fn a_key_under_the_finger_when_the_screen_appears_is_not_typed() {
    let (mut harness, mut hand) = (note(), Hand::default());
    let at = place(&harness, "A");
    harness.ctx.with_plugin(TouchRouter::screen_changed);
    hand.tap(&mut harness, 1, at);
    assert_eq!(harness.state().text, "");
}

#[test]
fn a_keyboard_at_rest_asks_for_no_frames_and_a_held_key_for_few() {
    let (mut harness, mut hand) = (note(), Hand::default());
    let delay =
        |harness: &Harness<'_, Note>| harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert_eq!(delay(&harness), std::time::Duration::MAX);
    let at = place(&harness, "A");
    hand.down(&mut harness, 1, at);
    harness.run();
    assert!(300 < delay(&harness).as_millis(), "until the accents appear: {:?}", delay(&harness));
    wait(&mut harness, 500);
    hand.up(&mut harness, 1, at);
    wait(&mut harness, 200);
    harness.run();
    assert_eq!(delay(&harness), std::time::Duration::MAX);
}

/// Writes pictures to look at. `cargo test --lib keyboard_pictures -- --ignored`
#[test]
#[ignore = "for the eye"]
fn keyboard_pictures() {
    let (mut harness, mut hand) = (
        note_with(KeyboardSettings { widest_key_mm: 100.0, ..KeyboardSettings::default() }),
        Hand::default(),
    );
    let folder = std::env::temp_dir();
    let at = place(&harness, "E");
    hand.down(&mut harness, 1, at);
    wait(&mut harness, 500);
    let at = place(&harness, "Ë");
    hand.move_to(&mut harness, 1, at);
    harness.render().expect("a picture").save(folder.join("keyboard-accents.png")).expect("a file");
    hand.up(&mut harness, 1, at);
    for (label, name) in [("letters", ""), ("letters met accent", "accents-page"), ("leestekens", "symbols")]
    {
        if !name.is_empty() {
            harness.get_by_label(label).click_accesskit();
            harness.run();
            harness
                .render()
                .expect("a picture")
                .save(folder.join(format!("keyboard-{name}.png")))
                .expect("a file");
        }
    }
    let mut harness = note();
    for _ in 0..2 {
        harness.get_by_label("hoofdletter").click_accesskit();
        harness.run();
    }
    harness.render().expect("a picture").save(folder.join("keyboard-capped.png")).expect("a file");
}
