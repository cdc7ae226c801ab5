//! Hands that do anything at all.

use egui::{Pos2, Rect, vec2};
use egui_kittest::kittest::Queryable as _;
use proptest::prelude::*;

use crate::ui::input::TouchRouter;
use crate::ui::input::hand::{Hand, wait};
use crate::ui::input::tests::{LEFT, NOWHERE, RIGHT, board, clicks, router};

/// A touch of one of four fingers, or a mouse, or a change of screen; and then a pause.
fn anything() -> impl Strategy<Value = (u8, u64, Pos2, u64)> {
    let pos = prop_oneof![Just(LEFT), Just(RIGHT), Just(NOWHERE), Just(LEFT + vec2(5.0, 0.0))];
    (0..9_u8, 0..4_u64, pos, prop_oneof![Just(0), 0..700_u64])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_hands_do_nothing_stays_pressed(
        script in prop::collection::vec(anything(), 0..60),
        with_region in any::<bool>(),
    ) {
        let (mut harness, mut hand) = (board(), Hand::default());
        harness.state_mut().region = with_region.then(|| Rect::from_center_size(LEFT, vec2(200.0, 100.0)));
        for (kind, finger, pos, pause) in script {
            let before = clicks(&harness);
            match kind {
                0..=2 => hand.down(&mut harness, finger, pos),
                3 => hand.move_to(&mut harness, finger, pos),
                4 | 5 => hand.up(&mut harness, finger, pos),
                6 => hand.cancel(&mut harness, finger, pos),
                7 => harness.get_by_label("Oneens").hover(),
                _ => router(&harness, TouchRouter::screen_changed),
            }
            wait(&mut harness, pause);
            let after = clicks(&harness);
            prop_assert!(after.0 + after.1 <= before.0 + before.1 + 4, "more clicks than fingers");
        }
        for finger in 0..4 {
            hand.up(&mut harness, finger, NOWHERE);
        }
        wait(&mut harness, 1200);
        prop_assert!(router(&harness, |router| router.fingers().is_empty()));
        prop_assert!(!harness.ctx.input(|i| i.pointer.any_down() || i.any_touches()));
        let before = clicks(&harness);
        hand.tap(&mut harness, 9, RIGHT);
        prop_assert_eq!(clicks(&harness), (before.0, before.1 + 1));
    }
}
