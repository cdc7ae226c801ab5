//! What a visitor can do, from the waking touch to the thank-you.

use expect_test::expect;

use crate::kiosk::Rules;
use crate::kiosk::tests::script::{Stage, board, play, play_on};

#[test]
fn a_visitor_agrees_writes_a_note_and_is_thanked() {
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent
        typ:Goed_idee! note 1 draft "Goed idee!"
        roze           note 1 draft "Goed idee!"
        plak           mirror 1                     note agree pink "Goed idee!"
        klaar          thanks 1
        +8             wait
    "#]]
    .assert_eq(&play("wake eens typ:Goed_idee! roze plak klaar +8"));
}

#[test]
fn a_visitor_answers_all_statements_without_notes() {
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent
        zonder         mirror 1
        volgende       statement 2
        oneens         note 2                       response disagree parent
        zonder         mirror 2
        volgende       statement 3
        neutraal       note 3                       response neutral parent
        zonder         mirror 3
        volgende       thanks 3
        +8             wait
    "#]]
    .assert_eq(&play("wake eens zonder volgende oneens zonder volgende neutraal zonder volgende +8"));
}

#[test]
fn a_changed_stance_replaces_the_first_and_keeps_the_draft() {
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent
        typ:Toch_niet  note 1 draft "Toch niet"
        wijzig         statement 1 draft "Toch niet"
        oneens         note 1 draft "Toch niet"     response disagree parent
        plak           mirror 1                     note disagree yellow "Toch niet"
    "#]]
    .assert_eq(&play("wake eens typ:Toch_niet wijzig oneens plak"));
}

#[test]
fn a_double_tap_counts_once() {
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent
        eens           note 1
        plak           note 1
        zonder         mirror 1
        zonder         mirror 1
        volgende       statement 2
        volgende       statement 2
    "#]]
    .assert_eq(&play("wake eens eens plak zonder zonder volgende volgende"));
}

#[test]
fn who_does_not_understand_or_skips_goes_on_without_a_note() {
    expect![[r#"
        wake           statement 1
        snapniet       statement 2                  response unclear parent
        slaover        statement 3                  response skipped parent
        snapniet       thanks 3                     response unclear parent
    "#]]
    .assert_eq(&play("wake snapniet slaover snapniet"));
}

#[test]
fn a_note_follows_a_later_change_of_stance() {
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent
        typ:Ja         note 1 draft "Ja"
        plak           mirror 1                     note agree yellow "Ja"
        volgende       statement 2
        vorige         statement 1
        oneens         mirror 1                     response disagree parent, note now disagree
    "#]]
    .assert_eq(&play("wake eens typ:Ja plak volgende vorige oneens"));
}

#[test]
fn a_note_can_be_taken_back_for_a_minute_and_no_longer() {
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent
        typ:Oeps       note 1 draft "Oeps"
        plak           mirror 1                     note agree yellow "Oeps"
        +40            mirror 1
        touch          mirror 1
        +19            mirror 1
        haalweg        mirror 1                     note taken back
        haalweg        mirror 1
    "#]]
    .assert_eq(&play("wake eens typ:Oeps plak +40 touch +19 haalweg haalweg"));
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent
        typ:Oeps       note 1 draft "Oeps"
        plak           mirror 1                     note agree yellow "Oeps"
        +40            mirror 1
        touch          mirror 1
        +21            mirror 1
        haalweg        mirror 1
    "#]]
    .assert_eq(&play("wake eens typ:Oeps plak +40 touch +21 haalweg"));
}

#[test]
fn a_blank_note_cannot_be_placed() {
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent
        plak           note 1
        typ:__         note 1
        plak           note 1
        tekenen        note 1
        plak           note 1
        streep         note 1 draft "  "
        plak           mirror 1                     note agree yellow 1 strokes
    "#]]
    .assert_eq(&play("wake eens plak typ:__ plak tekenen plak streep plak"));
}

#[test]
fn a_half_written_note_is_thrown_away_when_nobody_is_there() {
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent
        typ:geheim     note 1 draft "geheim"
        +89            note 1 draft "geheim"
        touch          note 1 draft "geheim"
        +89            note 1 draft "geheim"
        +1             note 1 draft "geheim" are-you-there
        +29            note 1 draft "geheim" are-you-there
        +1             wait
        wake           statement 1
    "#]]
    .assert_eq(&play("wake eens typ:geheim +89 touch +89 +1 +29 +1 wake"));
}

#[test]
fn without_a_touch_the_screen_asks_and_then_begins_again() {
    expect![[r#"
        wake           statement 1
        engels         statement 1
        groter         statement 1
        +44            statement 1
        +1             statement 1 are-you-there
        +29.5          statement 1 are-you-there
        +0.5           wait
    "#]]
    .assert_eq(&play("wake engels groter +44 +1 +29.5 +0.5"));
}

#[test]
fn any_touch_answers_are_you_there_and_presses_nothing() {
    expect![[r#"
        wake           statement 1
        +45            statement 1 are-you-there
        eens           statement 1
        eens           note 1                       response agree parent
    "#]]
    .assert_eq(&play("wake +45 eens eens"));
    expect![[r#"
        wake           statement 1
        +45            statement 1 are-you-there
        touch          statement 1
        +44            statement 1
        +1             statement 1 are-you-there
        stop           wait
    "#]]
    .assert_eq(&play("wake +45 touch +44 +1 stop"));
}

#[test]
fn the_role_is_stored_with_the_answers_and_followed_when_it_changes_later() {
    expect![[r#"
        wake           statement 1
        leerling       statement 1
        eens           note 1                       response agree pupil
        rol            role-choice 1
        leerling       note 1                       visit pupil nl
        engels         note 1                       visit pupil en
    "#]]
    .assert_eq(&play("wake leerling eens rol leerling engels"));
}

#[test]
fn pages_lie_over_the_visit_and_leave_it_as_it_was() {
    expect![[r#"
        wake           statement 1
        wat            stored-record 1
        eens           stored-record 1
        terug          statement 1
        eens           note 1                       response agree parent
        typ:Ja         note 1 draft "Ja"
        agenda         agenda 1 draft "Ja"
        plak           agenda 1 draft "Ja"
        terug          note 1 draft "Ja"
        plak           mirror 1                     note agree yellow "Ja"
    "#]]
    .assert_eq(&play("wake wat eens terug eens typ:Ja agenda plak terug plak"));
}

#[test]
fn the_visit_begins_with_the_statement_on_show_and_goes_round() {
    expect![[r#"
        +15            wait
        wake           statement 2
        slaover        statement 3                  response skipped parent
        slaover        statement 1                  response skipped parent
        slaover        thanks 1                     response skipped parent
    "#]]
    .assert_eq(&play("+15 wake slaover slaover slaover"));
}

#[test]
fn with_notes_switched_off_the_mirror_follows_at_once() {
    let rules = Rules { typing: false, drawing: false, ..Rules::default() };
    expect![[r#"
        wake           statement 1
        eens           mirror 1                     response agree parent
        volgende       thanks 1
    "#]]
    .assert_eq(&play_on(&mut Stage::new(board(1), rules), "wake eens volgende"));
}

#[test]
fn with_typing_switched_off_a_note_is_drawn() {
    let rules = Rules { typing: false, ..Rules::default() };
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent
        typen          note 1
        streep         note 1 draft ""
        plak           mirror 1                     note agree yellow 1 strokes
    "#]]
    .assert_eq(&play_on(&mut Stage::new(board(1), rules), "wake eens typen streep plak"));
}

#[test]
fn practice_answers_carry_their_mark() {
    let mut practice = board(1);
    practice.practice = true;
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent practice
    "#]]
    .assert_eq(&play_on(&mut Stage::new(practice, Rules::default()), "wake eens"));
}

#[test]
fn shuffled_visits_begin_with_the_statement_on_show_and_differ() {
    let rules = Rules { shuffle_statements: true, ..Rules::default() };
    let mut stage = Stage::new(board(8), rules);
    let mut orders = Vec::new();
    for _ in 0..5 {
        stage.word("wake");
        let order = stage.kiosk.visit().unwrap().order.clone();
        assert_eq!(order[0], stage.kiosk.board.statements[0].id);
        assert_eq!(order.len(), 8);
        orders.push(order);
        stage.word("stop");
    }
    orders.sort();
    orders.dedup();
    assert!(1 < orders.len(), "always the same order");
}
