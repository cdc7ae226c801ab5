//! Getting in and out: the corner, the PIN, the recovery code, and being signed out.

use std::time::Duration;

use expect_test::expect;

use crate::kiosk::desk::{DeskEvent, signed_out_in};
use crate::kiosk::tests::desk::{play, play_inside, signed_in, stage};
use crate::kiosk::tests::script::{Stage, board, play_on};
use crate::kiosk::{Event, Fault, Rules};

#[test]
fn a_held_corner_and_the_right_pin_open_the_desk() {
    expect![[r#"
        hoek           desk door typed=0
        pin:1902       desk door typed=4
        wis            desk door typed=3
        leeg           desk door typed=0
        pin:190283     desk door typed=0 checking   TryPin(Digits(…))
        pin:1          desk door typed=0 checking
        goed           desk evening                 Refresh
        bord           wait
    "#]]
    .assert_eq(&play("hoek pin:1902 wis leeg pin:190283 pin:1 goed bord"));
}

#[test]
fn a_held_corner_ends_a_visit_as_stopping_does() {
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent
        typ:Half       note 1 draft "Half"
        hoek           desk door typed=0
        bord           wait
        wake           statement 1
    "#]]
    .assert_eq(&play("wake eens typ:Half hoek bord wake"));
}

#[test]
fn nobody_reaches_the_door_before_the_store_has_told_whether_there_is_a_pin() {
    expect![[r#"
        hoek           wait
        geenpin        wait
        hoek           desk first-pin made=false    MakePin { is_first: true }
    "#]]
    .assert_eq(&play_on(&mut Stage::new(board(3), Rules::default()), "hoek geenpin hoek"));
}

#[test]
fn without_a_pin_one_is_made_and_shown_once() {
    let mut stage = Stage::new(board(3), Rules::default());
    expect![[r#"
        geenpin        wait
        hoek           desk first-pin made=false    MakePin { is_first: true }
        bord           desk first-pin made=false
        opgeschreven   desk first-pin made=false
        slot:0         desk first-pin made=false
        gemaakt        desk first-pin made=true
        avond          desk first-pin made=true
        opgeschreven   desk evening                 Refresh
        bord           wait
        hoek           desk door typed=0
    "#]]
    .assert_eq(&play_on(
        &mut stage,
        "geenpin hoek bord opgeschreven slot:0 gemaakt avond opgeschreven bord hoek",
    ));
}

#[test]
fn who_cannot_be_given_a_pin_is_sent_back() {
    let mut stage = Stage::new(board(3), Rules::default());
    expect![[r#"
        geenpin        wait
        hoek           desk first-pin made=false    MakePin { is_first: true }
        mislukt        wait
        hoek           desk first-pin made=false    MakePin { is_first: true }
        gemaakt        desk first-pin made=true
    "#]]
    .assert_eq(&play_on(&mut stage, "geenpin hoek mislukt hoek gemaakt"));
}

#[test]
fn a_pin_that_comes_too_late_is_shown_to_nobody() {
    let mut stage = Stage::new(board(3), Rules::default());
    expect![[r#"
        geenpin        wait
        hoek           desk first-pin made=false    MakePin { is_first: true }
        +300           wait
        gemaakt        wait
        slot:0         wait
        hoek           desk door typed=0
    "#]]
    .assert_eq(&play_on(&mut stage, "geenpin hoek +300 gemaakt slot:0 hoek"));
}

#[test]
fn after_five_wrong_tries_the_door_counts_down_and_takes_no_digit() {
    expect![[r#"
        slot:4         wait
        hoek           desk door typed=0
        pin:111111     desk door typed=0 checking   TryPin(Digits(…))
        slot:5         desk door typed=0 checking wait=15
        fout           desk door typed=0 wrong wait=15
        pin:222222     desk door typed=0 wrong wait=15
        +1             desk door typed=0 wrong wait=14
        +13.5          desk door typed=0 wrong wait=0
        pin:2          desk door typed=0 wrong wait=0
        +0.5           desk door typed=0 wrong
        pin:222222     desk door typed=0 checking   TryPin(Digits(…))
        slot:6         desk door typed=0 checking wait=30
        fout           desk door typed=0 wrong wait=30
        +1             desk door typed=0 wrong wait=29
    "#]]
    .assert_eq(&play(
        "slot:4 hoek pin:111111 slot:5 fout pin:222222 +1 +13.5 pin:2 +0.5 pin:222222 slot:6 fout +1",
    ));
}

#[test]
fn after_a_restart_the_whole_wait_begins_anew() {
    let mut stage = Stage::new(board(3), Rules::default());
    expect![[r#"
        slot:7         wait
        hoek           desk door typed=0 wait=60
        +50            desk door typed=0 wait=10
        slot:7         desk door typed=0 wait=10
        pin:1          desk door typed=0 wait=10
        touch          desk door typed=0 wait=10
        +10            desk door typed=0
        pin:1          desk door typed=1
    "#]]
    .assert_eq(&play_on(&mut stage, "slot:7 hoek +50 slot:7 pin:1 touch +10 pin:1"));
}

#[test]
fn the_answer_to_a_try_is_for_the_door_it_was_made_at() {
    expect![[r#"
        hoek           desk door typed=0
        pin:190283     desk door typed=0 checking   TryPin(Digits(…))
        bord           wait
        hoek           desk door typed=0
        pin:123456     desk door typed=0
        slot:0         desk door typed=0
        goed           desk door typed=0
        pin:12         desk door typed=2
        goed           desk door typed=2
    "#]]
    .assert_eq(&play("hoek pin:190283 bord hoek pin:123456 slot:0 goed pin:12 goed"));
}

#[test]
fn a_try_that_could_not_be_compared_is_told_and_was_none() {
    expect![[r#"
        hoek           desk door typed=0
        pin:190283     desk door typed=0 checking   TryPin(Digits(…))
        nietvergeleken desk door typed=0 Failed(DiskFull)
        pin:190283     desk door typed=0 checking   TryPin(Digits(…))
    "#]]
    .assert_eq(&play("hoek pin:190283 nietvergeleken pin:190283"));
}

#[test]
fn the_recovery_code_is_longer_and_a_new_pin_follows_it() {
    expect![[r#"
        hoek           desk door typed=0
        pin:12         desk door typed=2
        herstelcode    desk door code typed=0
        pin:123456     desk door code typed=6
        achteruit      desk door typed=0
        herstelcode    desk door code typed=0
        pin:123456789012 desk door code typed=0 checking TryRecoveryCode(Digits(…))
        goed           desk first-pin made=false    MakePin { is_first: false }
        slot:0         desk first-pin made=false
        gemaakt        desk first-pin made=true
        opgeschreven   desk evening                 Refresh
    "#]].assert_eq(&play(
        "hoek pin:12 herstelcode pin:123456 achteruit herstelcode pin:123456789012 goed slot:0 gemaakt opgeschreven",
    ));
}

#[test]
fn letters_are_no_digits() {
    expect![[r#"
        hoek           desk door typed=0
        pin:12x٣-4     desk door typed=3
    "#]]
    .assert_eq(&play("hoek pin:12x٣-4"));
}

#[test]
fn without_a_touch_the_door_closes_after_a_minute_and_the_desk_after_five() {
    expect![[r#"
        hoek           desk door typed=0
        pin:123        desk door typed=3
        +59            desk door typed=3
        touch          desk door typed=3
        +59.9          desk door typed=3
        +0.1           wait
        hoek           desk door typed=0
        pin:190283     desk door typed=0 checking   TryPin(Digits(…))
        goed           desk evening                 Refresh
        +299           desk evening
        touch          desk evening
        +299.9         desk evening
        +0.1           wait
    "#]]
    .assert_eq(&play("hoek pin:123 +59 touch +59.9 +0.1 hoek pin:190283 goed +299 touch +299.9 +0.1"));
}

#[test]
fn nobody_is_signed_out_while_a_job_runs_and_its_end_is_shown_at_the_next_signing_in() {
    expect![[r#"
        export         desk export formats=2        ListSticks
        sticks:A       desk export formats=2
        naarstick:A    desk export formats=2 running Export { formats: [Xlsx, Report], to: "/sticks/A" }
        +3600          desk export formats=2 running ListSticks
        bord           wait
        hoek           desk door typed=0 running
        +60            wait
        hoek           desk door typed=0 running
        pin:190283     desk door typed=0 checking running TryPin(Digits(…))
        goed           desk evening running         Refresh
        +400           desk evening running
        klaarmet:export desk evening ended
        +299           desk evening ended
        +1             wait
        hoek           desk door typed=0 ended
        pin:190283     desk door typed=0 checking ended TryPin(Digits(…))
        goed           desk evening ended           Refresh
        gelezen        desk evening
    "#]].assert_eq(&play_inside(
        "export sticks:A naarstick:A +3600 bord hoek +60 hoek pin:190283 goed +400 klaarmet:export +299 +1 hoek pin:190283 \
         goed gelezen",
    ));
}

#[test]
fn the_last_minute_is_counted_down_second_by_second() {
    let mut stage = signed_in();
    let mut seen = Vec::new();
    while stage.kiosk.desk().is_some() {
        let rest = signed_out_in(&stage.kiosk, &stage.rules, stage.since_start).unwrap_or_default();
        seen.push(rest.as_secs());
        let now = crate::clock::Now { since_start: stage.since_start, local: stage.local, chance: 1 };
        let due = crate::kiosk::deadline(&stage.kiosk, &stage.rules, now).unwrap_or_default();
        stage.pass(due.saturating_sub(stage.since_start));
    }
    let expected: Vec<u64> = [300].into_iter().chain((1..=60).rev()).collect();
    assert_eq!(seen, expected);
}

#[test]
fn the_desk_is_reached_from_a_screen_that_is_out_of_order() {
    let mut stage = stage();
    stage.happen(Event::FaultChanged(Some(Fault::DiskFull)));
    expect![[r#"
        hoek           desk door typed=0
        pin:190283     desk door typed=0 checking   TryPin(Digits(…))
        goed           desk evening                 Refresh
        bord           out-of-order
    "#]]
    .assert_eq(&play_on(&mut stage, "hoek pin:190283 goed bord"));
}

#[test]
fn nothing_typed_is_in_what_a_log_could_print() {
    let mut stage = stage();
    play_on(&mut stage, "hoek pin:19028");
    let effects = stage.happen(Event::Desk(DeskEvent::DigitTyped('3')));
    let printed = format!("{:?} {effects:?}", stage.kiosk);
    assert!(!printed.contains("19028"), "{printed}");
    assert_eq!(stage.kiosk.desk().map(|desk| desk.last_touch), Some(Duration::ZERO));
}
