//! Answers that come faster than anybody reads are marked, and nothing else is.

use expect_test::expect;

use crate::kiosk::Rules;
use crate::kiosk::tests::script::{Stage, board, play_on};

fn stage() -> Stage {
    // Without notes an opinion is one touch and the mirror another.
    Stage::new(board(8), Rules { typing: false, drawing: false, ..Rules::default() })
}

/// The last word of each answer: whether it was marked.
fn marks(script: &str) -> String {
    let played = play_on(&mut stage(), script);
    let answers = played.lines().filter(|line| line.contains("response"));
    answers.map(|line| if line.ends_with("flagged") { 'x' } else { '.' }).collect()
}

#[test]
fn five_opinions_in_less_than_two_seconds_each_are_a_burst_from_then_on() {
    let quick = "wake +1.9 eens volgende +1.9 oneens volgende +1.9 eens volgende +1.9 oneens volgende +1.9 eens \
                 volgende +40 oneens";
    assert_eq!(marks(quick), "....xx");
    assert_eq!(marks(&quick.replace("+1.9", "+2")), "......");
}

#[test]
fn a_slow_beginning_does_not_hide_a_burst() {
    let script = "wake +40 eens volgende +1 oneens volgende +1 eens volgende +1 oneens volgende +1 eens volgende +1 \
                  oneens";
    assert_eq!(marks(script), ".....x");
}

#[test]
fn the_same_opinion_six_times_in_twenty_seconds_is_a_burst_and_in_more_is_not() {
    let straight =
        "wake +9 eens volgende +4 eens volgende +4 eens volgende +4 eens volgende +4 eens volgende +4 eens";
    assert_eq!(marks(straight), ".....x");
    assert_eq!(marks(&straight.replacen("+4", "+4.1", 1)), "......");
    assert_eq!(marks(&straight.replacen("eens", "oneens", 1)), "......", "not the same");
}

#[test]
fn whoever_leafs_through_the_statements_without_an_opinion_is_no_burst() {
    assert_eq!(marks("wake slaover slaover slaover slaover snapniet slaover slaover slaover"), "........");
}

#[test]
fn three_visits_that_end_within_fifteen_seconds_are_all_marked() {
    expect![[r#"
        wake           statement 1
        eens           mirror 1                     response agree parent
        stop           wait
        +7             wait
        wake           statement 1
        oneens         mirror 1                     response disagree parent
        stop           wait
        +8             wait
        wake           statement 1
        eens           mirror 1                     response agree parent
        stop           wait                         visit parent nl flagged, visit parent nl flagged, visit parent nl flagged
        wake           statement 1
        eens           mirror 1                     response agree parent
        stop           wait                         visit parent nl flagged
        +16            wait
        wake           statement 2
        eens           mirror 2                     response agree parent
        stop           wait
    "#]]
    .assert_eq(&play_on(
        &mut stage(),
        "wake eens stop +7 wake oneens stop +8 wake eens stop wake eens stop +16 wake eens stop",
    ));
}

#[test]
fn visits_without_answers_or_further_apart_are_no_crowd() {
    let apart = play_on(&mut stage(), "wake eens stop +8 wake eens stop +8 wake eens stop");
    assert!(!apart.contains("flagged"), "{apart}");
    let empty = play_on(&mut stage(), "wake stop wake stop wake stop wake eens stop");
    assert!(!empty.contains("flagged"), "{empty}");
}
