//! The page of the evening: by hand, pause, cleaning, practice, and the beginning for real.

use chrono::Duration;
use expect_test::expect;

use crate::kiosk::tests::desk::{play_inside, signed_in};
use crate::kiosk::tests::script::{Stage, board, evening, play_on};
use crate::kiosk::{Board, Event, Slide, is_open, slides};

/// Somebody has signed in at this moment.
fn at(local: chrono::NaiveDateTime) -> Stage {
    let mut stage = signed_in();
    stage.local = local;
    stage
}

#[test]
fn an_evening_that_is_closed_by_hand_stays_closed_until_its_hours_say_so_too() {
    let mut stage = signed_in();
    expect![[r#"
        dicht          desk evening                 keep by hand false until 2026-11-24 21:30:00
        dicht          desk evening
        bord           wait
        wake           agenda
        stop           wait
    "#]]
    .assert_eq(&play_on(&mut stage, "dicht dicht bord wake stop"));
    assert!(!slides(&stage.kiosk.board, stage.local).contains(&Slide::Statement(0)));
    let closes = evening().closes_at();
    assert_eq!(stage.kiosk.board.by_hand.map(|by_hand| by_hand.until), Some(closes));
    assert!(!is_open(&stage.kiosk.board, closes - Duration::seconds(1)));
}

#[test]
fn opening_again_follows_the_clock_again() {
    expect![[r#"
        dicht          desk evening                 keep by hand false until 2026-11-24 21:30:00
        open           desk evening                 keep by hand nothing
    "#]]
    .assert_eq(&play_inside("dicht open"));
}

#[test]
fn an_evening_that_is_opened_early_goes_on_by_its_hours() {
    let mut stage = at(evening().opens_at() - Duration::minutes(30));
    expect![[r#"
        open           desk evening                 keep by hand true until 2026-11-24 18:00:00
        bord           wait
        wake           statement 1
        stop           wait
    "#]]
    .assert_eq(&play_on(&mut stage, "open bord wake stop"));
    let board = &stage.kiosk.board;
    assert!(is_open(board, evening().opens_at() - Duration::seconds(1)));
    assert!(is_open(board, evening().opens_at()));
    assert!(!is_open(board, evening().closes_at()));
}

#[test]
fn what_was_done_by_hand_never_lasts_longer_than_half_a_day() {
    let mut stage = at(evening().opens_at() - Duration::days(3));
    expect![[r#"
        open           desk evening                 keep by hand true until 2026-11-22 06:00:00
    "#]]
    .assert_eq(&play_on(&mut stage, "open"));
    let mut late = at(evening().closes_at() + Duration::minutes(5));
    expect![[r#"
        open           desk evening                 keep by hand true until 2026-11-25 09:35:00
        bord           wait
        wake           statement 1
    "#]]
    .assert_eq(&play_on(&mut late, "open bord wake"));
}

#[test]
fn by_hand_outlives_a_new_board_and_is_for_its_own_evening_only() {
    let mut stage = signed_in();
    play_on(&mut stage, "dicht");
    stage.happen(Event::BoardLoaded(Box::new(board(3))));
    assert!(!is_open(&stage.kiosk.board, stage.local));
    let other = crate::domain::Evening { date: evening().date.succ_opt().unwrap(), ..evening() };
    stage.happen(Event::BoardLoaded(Box::new(Board { evening: Some(other.clone()), ..board(3) })));
    assert!(is_open(&stage.kiosk.board, other.opens_at()));
}

#[test]
fn a_paused_board_wakes_for_nobody_but_opens_its_corner() {
    expect![[r#"
        pauze          desk evening
        bord           paused
        wake           paused
        touch          paused
        eens           paused
        hoek           desk door typed=0
        pin:190283     desk door typed=0 checking   TryPin(Digits(…))
        goed           desk evening                 Refresh
        pauze          desk evening
        bord           wait
        wake           statement 1
    "#]]
    .assert_eq(&play_inside("pauze bord wake touch eens hoek pin:190283 goed pauze bord wake"));
}

#[test]
fn opening_ends_the_pause() {
    expect![[r#"
        pauze          desk evening
        open           desk evening
        bord           wait
    "#]]
    .assert_eq(&play_inside("pauze open bord"));
}

#[test]
fn while_the_glass_is_cleaned_nothing_is_felt_and_it_ends_by_itself() {
    expect![[r#"
        poets          cleaning evening
        bord           cleaning evening
        hoek           cleaning evening
        wake           cleaning evening
        eens           cleaning evening
        export         cleaning evening
        +29.9          cleaning evening
        +0.1           desk evening
        bord           wait
    "#]]
    .assert_eq(&play_inside("poets bord hoek wake eens export +29.9 +0.1 bord"));
}

#[test]
fn practice_ends_only_after_a_question_and_what_was_practised_goes() {
    let mut stage = at(evening().opens_at() - Duration::minutes(30));
    expect![[r#"
        oefen          desk evening                 SetPractice(true)
    "#]]
    .assert_eq(&play_on(&mut stage, "oefen"));
    stage.happen(Event::BoardLoaded(Box::new(Board { practice: true, ..board(3) })));
    expect![[r#"
        oefen          desk evening
        echt           desk evening begin?
        achteruit      desk evening
        echt           desk evening begin?
        export         desk export formats=2        ListSticks
        avond          desk evening
        echt           desk evening begin?
        echt           desk evening                 ClearPractice, SetPractice(false), keep by hand true until 2026-11-24 18:00:00
        echt           desk evening begin?
        bord           wait
    "#]].assert_eq(&play_on(&mut stage, "oefen echt achteruit echt export avond echt echt echt bord"));
}

#[test]
fn practice_opens_a_board_that_was_closed_by_hand() {
    expect![[r#"
        dicht          desk evening                 keep by hand false until 2026-11-24 21:30:00
        oefen          desk evening                 keep by hand nothing, SetPractice(true)
    "#]]
    .assert_eq(&play_inside("dicht oefen"));
}

#[test]
fn in_practice_the_board_can_still_be_closed() {
    let mut stage = at(evening().closes_at());
    stage.happen(Event::BoardLoaded(Box::new(Board { practice: true, ..board(3) })));
    assert!(is_open(&stage.kiosk.board, stage.local));
    play_on(&mut stage, "dicht");
    assert!(!is_open(&stage.kiosk.board, stage.local));
}
