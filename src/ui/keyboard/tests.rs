//! Scripts of touches, and the text that they type.

mod limits;
mod script;
mod touchscreen;

use crate::domain::MAX_NOTE_CHARS;
use crate::ui::keyboard::KeyOrder;
use crate::ui::keyboard::tests::script::{Fingers, play, play_after};

/// A height that shows keys of 18 mm with `mm` points a millimetre, and never more than half the screen.
fn usual_height(screen: egui::Vec2, mm: f32) -> f32 {
    let rows_and_gaps_mm = 5.0 * (18.0 + 3.1) + 3.0 * 3.1;
    (rows_and_gaps_mm * mm).min(screen.y / 2.0)
}

#[test]
fn a_sentence_is_typed_key_by_key() {
    assert_eq!(play("tap g o e d space i d e e !"), "Goed idee!");
    assert_eq!(play("tap 1 0 space m i n ."), "10 min.");
}

#[test]
fn a_key_types_when_it_is_lifted_and_not_before() {
    assert_eq!(play("down a wait 200"), "");
    assert_eq!(play("down a wait 200 up a"), "A");
}

#[test]
fn quick_thumbs_keep_their_order() {
    assert_eq!(play("down h down e up e up h tap t"), "Het");
    assert_eq!(play("down h down e up h up e tap t"), "Het");
    assert_eq!(play("down h down e"), "H", "the first counts as soon as the second is pressed");
    assert_eq!(play("down a down b down c down d up d up c up b up a"), "Abcd");
}

#[test]
fn sliding_off_a_key_types_nothing_and_sliding_back_does() {
    assert_eq!(play("down a off a up a"), "");
    assert_eq!(play("down a off a back a up a"), "A");
    assert_eq!(play("down a off a tap b up a"), "B");
}

#[test]
fn a_cancelled_touch_types_nothing() {
    assert_eq!(play("down a cancel a tap b"), "B");
}

#[test]
fn accents_are_picked_by_holding_and_sliding() {
    assert_eq!(play("hold e 500 slide é"), "É");
    assert_eq!(play("tap x hold e 500 slide ë"), "Xë");
    assert_eq!(play("tap x hold y 500 slide ij"), "Xij");
    assert_eq!(play("hold y 500 slide ij tap s"), "IJs");
    assert_eq!(play("tap x hold e 500 lift"), "Xe", "lifted on the key itself: the plain letter");
    assert_eq!(play("tap x hold e 300 lift"), "Xe");
    assert_eq!(play("tap x hold e 500 aside"), "X", "slid off beside the key: nothing");
    assert_eq!(play("tap x hold r 2000 lift"), "Xr", "a key without accents may be held");
}

#[test]
fn another_finger_may_pick_the_accent() {
    assert_eq!(play("tap x down e wait 500 pick ê up e tap z"), "Xêz");
}

#[test]
fn an_open_row_of_accents_is_settled_by_the_next_key() {
    assert_eq!(play("tap x down e wait 500 tap z up e"), "Xez");
}

#[test]
fn capitals_come_by_themselves_at_the_start_of_a_sentence() {
    assert_eq!(play("tap j a . space n e e ! space o k ? space z o"), "Ja. Nee! Ok? Zo");
    assert_eq!(play("tap j a . n l"), "Ja.nl");
    assert_eq!(play("tap j a enter n e e"), "Ja\nNee");
    assert_eq!(play("tap j a backspace backspace n"), "N");
    assert_eq!(play_after("Ja. ", "tap n"), "Ja. N");
}

#[test]
fn shift_is_for_one_letter_and_a_double_tap_locks_it() {
    assert_eq!(play("tap x shift y z"), "XYz");
    assert_eq!(play("tap x shift shift y z space a shift b"), "XYZ Ab");
    assert_eq!(play("tap shift x y"), "xy", "shift takes the capital of the sentence away");
    assert_eq!(play("tap x shift wait 600 tap shift y"), "Xy", "two slow ones undo each other");
    assert_eq!(play("tap x down shift tap y z up shift tap a"), "XYZa", "held as on a machine");
}

#[test]
fn a_double_space_ends_a_sentence() {
    assert_eq!(play("tap j a space space n e e"), "Ja. Nee");
    assert_eq!(play("tap 1 0 space space k"), "10. K");
    assert_eq!(play("tap j a ! space space n"), "Ja!  N");
    assert_eq!(play("tap j a space wait 1500 tap space n"), "Ja  n");
    assert_eq!(play("tap space space space"), "   ");
    assert_eq!(play("tap a space b backspace space"), "A  ", "only two spaces in a row count");
}

#[test]
fn backspace_erases_at_once_and_repeats_while_it_is_held() {
    assert_eq!(play_after("een twee drie", "down backspace"), "een twee dri");
    assert_eq!(play_after("een twee drie", "down backspace wait 390 up backspace"), "een twee dri");
    assert_eq!(play_after("een twee drie", "down backspace wait 530 up backspace wait 500"), "een twee ");
    assert_eq!(play_after("een twee drie", "down backspace wait 530 cancel backspace wait 500"), "een twee ");
    assert_eq!(play_after("een twee drie", "down backspace wait 530 off backspace wait 500"), "een twee ");
    assert_eq!(play_after("een twee drie", "down backspace wait 5000 up backspace tap a"), "A");
}

#[test]
fn backspace_stays_slow_after_the_screen_has_slept() {
    let mut fingers = Fingers::new(KeyOrder::Qwerty, "een twee drie");
    fingers.play("down backspace");
    fingers.sleep(5000);
    assert_eq!(fingers.text, "een twee dr");
    fingers.play("wait 60");
    assert_eq!(fingers.text, "een twee d");
}

#[test]
fn backspace_rests_when_there_is_nothing_left_to_erase() {
    let mut fingers = Fingers::new(KeyOrder::Qwerty, "ja");
    fingers.play("down backspace wait 1000");
    assert_eq!(fingers.keyboard.deadline(), None);
}

#[test]
fn backspace_erases_what_a_reader_calls_a_character() {
    assert_eq!(play_after("cafe\u{301}", "tap backspace"), "caf");
    assert_eq!(play_after("ok 👨‍👩‍👧", "tap backspace"), "ok ");
    assert_eq!(play_after("vlag 🇳🇱", "tap backspace"), "vlag ");
    assert_eq!(play_after("", "tap backspace backspace"), "");
}

#[test]
fn a_note_is_never_longer_than_the_limit() {
    let full = "é".repeat(MAX_NOTE_CHARS - 1);
    assert_eq!(play_after(&full, "tap a b c"), format!("{full}a"));
    assert_eq!(play_after(&full, "tap space space"), format!("{full} "));
    assert_eq!(play_after(&full, "tap a b backspace c"), format!("{full}c"));
    // Somebody else made it too long: it can only become shorter.
    let long = "x".repeat(MAX_NOTE_CHARS + 10);
    assert_eq!(play_after(&long, "tap a enter space backspace"), "x".repeat(MAX_NOTE_CHARS + 9));
}

#[test]
fn a_note_has_at_most_6_lines_and_does_not_start_with_an_empty_one() {
    assert_eq!(play("tap enter a enter b enter c enter d enter e enter f enter g"), "A\nB\nC\nD\nE\nFg");
}

#[test]
fn the_other_pages_turn_back_at_a_space() {
    assert_eq!(play("tap accents é é n"), "Éé", "that page has no n");
    assert_eq!(play("tap accents é é letters n"), "Één");
    assert_eq!(play("tap m shift accents ø ß shift ß space x"), "MØßß x", "an ß has no capital here");
    assert_eq!(play("tap a symbols space accents symbols - 5 % letters z"), "A -5%z");
}

#[test]
fn the_page_key_counts_for_the_finger_after_it() {
    // The second finger pressed what it saw: the q, though the page turns under it.
    assert_eq!(play("down accents down q up accents up q tap é"), "Qé");
}

#[test]
fn all_letters_are_there_in_both_orders() {
    let alphabet = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
    for order in [KeyOrder::Qwerty, KeyOrder::Abc] {
        let mut fingers = Fingers::new(order, "Ja ");
        fingers.play(&format!("tap {alphabet} 0 1 2 3 4 5 6 7 8 9 , . ? !"));
        assert_eq!(fingers.text, "Ja abcdefghijklmnopqrstuvwxyz0123456789,.?!", "{order:?}");
    }
}

#[test]
fn a_cleared_note_starts_with_a_capital_again() {
    let mut fingers = Fingers::new(KeyOrder::Qwerty, "");
    fingers.play("tap j a");
    fingers.text.clear();
    fingers.play("tap n");
    assert_eq!(fingers.text, "N");
}

#[test]
fn a_key_struck_without_a_finger_types_too() {
    assert_eq!(play("strike g strike o"), "Go");
    assert_eq!(play("tap x down e wait 500 strike ê up e"), "Xê", "as from the open row");
}
