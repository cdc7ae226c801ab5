//! Nothing is thanked for that is not on the disk, and nothing is forgotten that is not.

use std::time::Duration;

use expect_test::expect;

use crate::kiosk::tests::script::{Stage, board, play, play_on};
use crate::kiosk::{Event, Rules};

#[test]
fn thanks_wait_for_the_store() {
    expect![[r#"
        slow           wait
        wake           statement 1
        eens           note 1                       response agree parent
        zonder         saving 1
        touch          saving 1
        ok             mirror 1
    "#]]
    .assert_eq(&play("slow wake eens zonder touch ok"));
    expect![[r#"
        slow           wait
        wake           statement 1
        eens           note 1                       response agree parent
        zonder         saving 1
        ok             mirror 1
        klaar          thanks 1
        +8             wait
    "#]]
    .assert_eq(&play("slow wake eens zonder ok klaar +8"));
}

#[test]
fn a_failed_write_is_told_and_tried_again_until_it_is_kept() {
    expect![[r#"
        slow           wait
        wake           statement 1
        eens           note 1                       response agree parent
        typ:Ja         note 1 draft "Ja"
        plak           saving 1                     note agree yellow "Ja"
        full           saving 1 not-yet-kept DiskFull
        +0.9           saving 1 not-yet-kept DiskFull
        +0.1           saving 1 not-yet-kept DiskFull response agree parent, note agree yellow "Ja"
        full           saving 1 not-yet-kept DiskFull
        +1             saving 1 not-yet-kept DiskFull
        +1             saving 1 not-yet-kept DiskFull response agree parent, note agree yellow "Ja"
        ok             mirror 1
    "#]]
    .assert_eq(&play("slow wake eens typ:Ja plak full +0.9 +0.1 full +1 +1 ok"));
}

#[test]
fn what_is_not_yet_kept_outlives_the_visit() {
    expect![[r#"
        slow           wait
        wake           statement 1
        eens           note 1                       response agree parent
        zonder         saving 1
        full           saving 1 not-yet-kept DiskFull
        stop           wait not-yet-kept DiskFull
        +1             wait not-yet-kept DiskFull   response agree parent
        ok             wait
        +1             wait
    "#]]
    .assert_eq(&play("slow wake eens zonder full stop +1 ok +1"));
}

#[test]
fn the_wait_between_tries_grows_to_half_a_minute() {
    let mut stage = Stage::new(board(1), Rules::default());
    play_on(&mut stage, "slow wake eens full stop");
    let mut waits = Vec::new();
    for _ in 0..8 {
        let due = stage.kiosk.unsaved.deadline().unwrap();
        waits.push(due.saturating_sub(stage.since_start).as_secs());
        stage.pass(due.saturating_sub(stage.since_start));
        stage.word("full");
    }
    assert_eq!(waits, [1, 2, 4, 8, 16, 30, 30, 30]);
}

#[test]
fn a_screen_that_cannot_keep_anything_stops_asking() {
    let mut stage = Stage::new(board(3), Rules::default());
    stage.prompt = false;
    for _ in 0..200 {
        play_on(&mut stage, "wake eens zonder full stop wake oneens zonder full stop");
    }
    assert_eq!(stage.place(), "out-of-order not-yet-kept DiskFull");
    stage.pass(Duration::from_mins(1));
    stage.word("ok");
    assert_eq!(stage.place(), "wait");
}

#[test]
fn an_answer_that_the_store_gives_twice_changes_nothing() {
    let mut stage = Stage::new(board(1), Rules::default());
    stage.prompt = false;
    play_on(&mut stage, "wake eens zonder");
    let tickets = stage.asked.clone();
    stage.word("ok");
    let before = stage.kiosk.clone();
    for ticket in tickets {
        stage.happen(Event::Stored(ticket, Ok(())));
    }
    assert_eq!(stage.kiosk, before);
}

#[test]
fn a_changed_stance_waits_until_the_first_is_kept() {
    expect![[r#"
        slow           wait
        wake           statement 1
        eens           note 1                       response agree parent
        wijzig         statement 1
        oneens         note 1
        full           note 1 not-yet-kept DiskFull
        +1             note 1 not-yet-kept DiskFull response agree parent
        ok             note 1
    "#]]
    .assert_eq(&play("slow wake eens wijzig oneens full +1 ok"));
}

#[test]
fn a_note_that_is_taken_back_is_not_hung_up_by_a_late_try() {
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent
        typ:Oeps       note 1 draft "Oeps"
        plak           mirror 1                     note agree yellow "Oeps"
        slow           mirror 1
        haalweg        mirror 1                     note taken back
        full           mirror 1 not-yet-kept DiskFull
        +1             mirror 1 not-yet-kept DiskFull note taken back
        ok             mirror 1
    "#]]
    .assert_eq(&play("wake eens typ:Oeps plak slow haalweg full +1 ok"));
}
