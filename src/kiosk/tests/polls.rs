//! A poll in a visit: its own answers and no others, for the rest as any statement.

use expect_test::expect;

use crate::domain::{Language, Translations};
use crate::kiosk::tests::script::{Stage, board, play_on};
use crate::kiosk::{Board, Event, Rules};

/// Three statements, the first of which is a poll with these answers.
fn with_poll(answers: &[&str]) -> Board {
    let mut board = board(3);
    let in_dutch = |answer: &&str| Translations::from([(Language::DUTCH, (*answer).to_owned())]);
    board.statements[0].answers = answers.iter().map(in_dutch).collect();
    board
}

fn stage() -> Stage {
    Stage::new(with_poll(&["Maandag", "Dinsdag"]), Rules::default())
}

#[test]
fn a_visitor_chooses_an_answer_writes_a_note_and_changes_the_answer() {
    expect![[r#"
        wake           statement 1
        B              note 1                       response answer-2 parent
        typ:Dan_kan_ik. note 1 draft "Dan kan ik."
        wijzig         statement 1 draft "Dan kan ik."
        A              note 1 draft "Dan kan ik."   response answer-1 parent
        plak           mirror 1                     note answer-1 yellow "Dan kan ik."
        volgende       statement 2
        vorige         statement 1
        B              mirror 1                     response answer-2 parent, note now answer-2
        volgende       statement 2
    "#]]
    .assert_eq(&play_on(&mut stage(), "wake B typ:Dan_kan_ik. wijzig A plak volgende vorige B volgende"));
}

#[test]
fn a_poll_takes_its_own_answers_only_and_a_statement_none() {
    expect![[r#"
        wake           statement 1
        C              statement 1
        eens           statement 1
        neutraal       statement 1
        oneens         statement 1
        slaover        statement 2                  response skipped parent
        A              statement 2
        B              statement 2
        eens           note 2                       response agree parent
    "#]]
    .assert_eq(&play_on(&mut stage(), "wake C eens neutraal oneens slaover A B eens"));
}

#[test]
fn who_does_not_understand_a_poll_or_skips_it_goes_on() {
    expect![[r#"
        wake           statement 1
        snapniet       statement 2                  response unclear parent
        vorige         statement 1
        slaover        statement 2                  response skipped parent
    "#]]
    .assert_eq(&play_on(&mut stage(), "wake snapniet vorige slaover"));
}

#[test]
fn an_answer_that_a_new_version_no_longer_has_is_not_taken() {
    let mut stage = stage();
    let mut played = play_on(&mut stage, "wake");
    let mut shorter = with_poll(&["Ja", "Nee"]);
    shorter.statements[0].version = 2;
    shorter.statements[0].answers.truncate(1);
    stage.happen(Event::BoardLoaded(Box::new(shorter)));
    played += &play_on(&mut stage, "B A");
    expect![[r#"
        wake           statement 1
        B              statement 1
        A              note 1                       response answer-1 parent
    "#]]
    .assert_eq(&played);
}

#[test]
fn a_note_to_the_words_before_keeps_the_answer_it_was_written_to() {
    let mut stage = stage();
    let mut played = play_on(&mut stage, "wake B typ:Dan_kan_ik. plak volgende");
    let mut changed = with_poll(&["Ja", "Nee", "Soms"]);
    changed.statements[0].version = 2;
    stage.happen(Event::BoardLoaded(Box::new(changed)));
    played += &play_on(&mut stage, "vorige C");
    expect![[r#"
        wake           statement 1
        B              note 1                       response answer-2 parent
        typ:Dan_kan_ik. note 1 draft "Dan kan ik."
        plak           mirror 1                     note answer-2 yellow "Dan kan ik."
        volgende       statement 2
        vorige         statement 1
        C              mirror 1                     response answer-3 parent
    "#]]
    .assert_eq(&played);
}

#[test]
fn the_same_answer_to_poll_after_poll_in_haste_is_a_burst() {
    let mut board = board(8);
    let answers = with_poll(&["Ja", "Nee"]).statements.remove(0).answers;
    for statement in &mut board.statements {
        statement.answers.clone_from(&answers);
    }
    let mut stage = Stage::new(board, Rules { typing: false, drawing: false, ..Rules::default() });
    let played = play_on(
        &mut stage,
        "wake +1 A volgende +1 B volgende +1 A volgende +1 B volgende +1 A volgende +9 B",
    );
    let marks: Vec<bool> = played
        .lines()
        .filter(|line| line.contains("response"))
        .map(|line| line.ends_with("flagged"))
        .collect();
    assert_eq!(marks, [false, false, false, false, true, true]);
}
