//! The size of keys on the screens we know, and fingers that do anything at all.

use std::time::Duration;

use egui::{Pos2, Rect, Vec2, pos2, vec2};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::domain::MAX_NOTE_CHARS;
use crate::ui::keyboard::layout::{Key, KeyOrder, Layout, Page, Place, accents_of};
use crate::ui::keyboard::tests::usual_height;
use crate::ui::keyboard::{Keyboard, KeyboardInput, KeyboardSettings};

const PAGES: [Page; 3] = [Page::Letters, Page::Accents, Page::Symbols];

/// Screens: name, size in points, points a millimetre.
const SCREENS: [(&str, Vec2, f32); 5] = [
    ("15.6 inch", vec2(1366.0, 768.0), 3.95),
    ("24 inch", vec2(1920.0, 1080.0), 3.61),
    ("24 inch, standing", vec2(1080.0, 1920.0), 3.61),
    ("32 inch, standing", vec2(1080.0, 1920.0), 2.71),
    ("55 inch 4K", vec2(3840.0, 2160.0), 3.15),
];

fn layouts_on(screen: Vec2, mm: f32) -> Vec<Layout> {
    let height = usual_height(screen, mm);
    let area = Rect::from_min_max(pos2(0.0, screen.y - height), screen.to_pos2());
    let mut layouts = Vec::new();
    for page in PAGES {
        for order in [KeyOrder::Qwerty, KeyOrder::Abc] {
            for place in [Place::Left, Place::Middle, Place::Right] {
                let layout = Layout::new(area, mm, page, order, place, 22.0);
                assert!(area.contains_rect(layout.bounds));
                layouts.push(layout);
            }
        }
    }
    layouts
}

#[test]
fn every_key_is_large_enough_and_none_is_too_large() {
    for (name, screen, mm) in SCREENS {
        for layout in layouts_on(screen, mm) {
            for placed in &layout.keys {
                let size = placed.rect.size() / mm;
                assert!((15.0..=20.01).contains(&size.y), "{name}: {:?} is {} mm high", placed.key, size.y);
                assert!(13.5 <= size.x, "{name}: {:?} is {} mm wide", placed.key, size.x);
                if matches!(placed.key, Key::Text(_)) {
                    assert!(size.x <= 22.01, "{name}: {:?} is {} mm wide", placed.key, size.x);
                }
            }
        }
    }
}

#[test]
fn keys_lie_on_the_keyboard_and_not_on_each_other() {
    for (_, screen, mm) in SCREENS {
        for layout in layouts_on(screen, mm) {
            for (idx, placed) in layout.keys.iter().enumerate() {
                assert!(layout.bounds.contains_rect(placed.rect));
                assert_eq!(layout.key_at(placed.rect.center()), Some(*placed));
                for other in &layout.keys[idx + 1..] {
                    assert!(!placed.rect.intersects(other.rect), "{:?} {:?}", placed.key, other.key);
                    assert_ne!(placed.key, other.key, "a key twice on a page");
                }
            }
        }
    }
}

#[test]
fn every_row_of_accents_fits_on_the_keyboard() {
    for (name, screen, mm) in SCREENS {
        for layout in layouts_on(screen, mm) {
            for placed in &layout.keys {
                let Key::Text(piece) = placed.key else { continue };
                let is_on_letters = layout.keys.iter().any(|placed| placed.key == Key::Text("q"));
                for (accent, cell) in layout.row_above(placed.rect, accents_of(piece)) {
                    if is_on_letters {
                        assert!(layout.bounds.contains_rect(cell), "{name}: {accent} above {piece}");
                    }
                    assert!(cell.bottom() < placed.rect.top());
                }
            }
        }
    }
}

#[test]
fn a_keyboard_without_room_has_no_keys_to_hit_and_does_not_fall_over() {
    for size in [vec2(0.0, 0.0), vec2(5.0, 5.0), vec2(3000.0, 1.0), vec2(-10.0, -10.0)] {
        let mut keyboard = Keyboard::new(KeyboardSettings::default());
        keyboard.fit(Rect::from_min_size(Pos2::ZERO, size), 3.0);
        let mut text = String::new();
        keyboard.step(KeyboardInput::Down { finger: 1, pos: pos2(1.0, 1.0) }, Duration::ZERO, &mut text);
        keyboard.step(KeyboardInput::Up { finger: 1, pos: pos2(1.0, 1.0) }, Duration::ZERO, &mut text);
    }
}

/// Any input at all, on a keyboard of 1000 by 400.
fn any_input() -> impl Strategy<Value = (u64, KeyboardInput)> {
    let finger = 0..12_u64;
    let pos = (-50.0..1050.0_f32, -50.0..450.0_f32).prop_map(|(x, y)| pos2(x, y));
    let input = (0..8_u8, finger, pos).prop_map(|(kind, finger, pos)| match kind {
        0..=2 => KeyboardInput::Down { finger, pos },
        3 => KeyboardInput::Move { finger, pos },
        4 | 5 => KeyboardInput::Up { finger, pos },
        6 => KeyboardInput::Cancel { finger },
        _ => KeyboardInput::Tick,
    });
    (prop_oneof![0..60_u64, 0..900_u64], input)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_fingers_do_the_note_stays_within_its_limits_and_no_key_sticks(
        inputs in prop::collection::vec(any_input(), 0..400),
        abc in any::<bool>(),
        start in "[a-z .!]{0,200}",
    ) {
        let order = if abc { KeyOrder::Abc } else { KeyOrder::Qwerty };
        let mut keyboard = Keyboard::new(KeyboardSettings { order, ..KeyboardSettings::default() });
        keyboard.fit(Rect::from_min_size(Pos2::ZERO, vec2(1000.0, 400.0)), 4.0);
        let (mut text, mut now) = (start, Duration::ZERO);
        for (pause, input) in inputs {
            now += Duration::from_millis(pause);
            let before = text.clone();
            let changed = keyboard.step(input, now, &mut text);
            prop_assert_eq!(changed, before != text);
            prop_assert!(text.graphemes(true).count() <= MAX_NOTE_CHARS);
            prop_assert!(text.matches('\n').count() <= 5);
        }
        for finger in 0..12 {
            keyboard.step(KeyboardInput::Up { finger, pos: pos2(-500.0, -500.0) }, now, &mut text);
        }
        prop_assert!(keyboard.is_at_rest());
        let after = now + Duration::from_secs(1);
        let resting = text.clone();
        keyboard.step(KeyboardInput::Tick, after, &mut text);
        prop_assert_eq!(&text, &resting);
        prop_assert_eq!(keyboard.deadline(), None);
        for placed in &keyboard.layout().keys {
            prop_assert!(!keyboard.is_lit(placed.key));
        }
    }
}
