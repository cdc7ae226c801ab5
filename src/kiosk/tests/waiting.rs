//! The wait screen: its slides, the hours of the evening, and a board that changes.

use chrono::Duration;
use expect_test::expect;

use crate::domain::{FollowUp, FollowUpOrigin, FollowUpRound, FollowUpStatus, InfoSlide, MailAddress};
use crate::kiosk::tests::script::{Stage, board, evening, play, play_on};
use crate::kiosk::{Board, Event, Fault, Rules, Slide, slides, wall_page};

fn full_board() -> Board {
    let item =
        FollowUp { said: "Te kort".into(), status: FollowUpStatus::Done, done: "Langer".into(), by: None };
    Board {
        tips: Some(MailAddress::default()),
        follow_ups: vec![FollowUpRound { items: vec![item; 4], ..FollowUpRound::default() }],
        info_slides: vec![InfoSlide { title: "Visie".into(), text: "Samen".into(), qr: None }],
        ..board(3)
    }
}

#[test]
fn during_an_evening_every_second_statement_is_followed_by_something_else() {
    let local = evening().opens_at();
    expect!["[Statement(0), Statement(1), Agenda, Statement(2), FollowUps { round: 0, page: 0 }, FollowUps { round: 0, page: 1 }, Info(0), Tips]"]
        .assert_eq(&format!("{:?}", slides(&full_board(), local)));
}

#[test]
fn outside_an_evening_no_statement_is_shown() {
    let before = evening().opens_at() - Duration::seconds(1);
    expect!["[Agenda, FollowUps { round: 0, page: 0 }, FollowUps { round: 0, page: 1 }, Info(0), Tips]"]
        .assert_eq(&format!("{:?}", slides(&full_board(), before)));
    assert_eq!(slides(&full_board(), evening().closes_at()), slides(&full_board(), before));
}

#[test]
fn the_follow_ups_of_the_newest_evenings_and_of_the_tips_go_round_and_no_more() {
    let round = |origin, n_items| FollowUpRound {
        origin,
        visitors: None,
        items: full_board().follow_ups[0].items.iter().cycle().take(n_items).cloned().collect(),
    };
    let evening = FollowUpOrigin::Evening(None);
    let follow_ups = vec![
        round(evening, 40),
        round(evening, 1),
        round(evening, 1),
        round(evening, 1),
        round(FollowUpOrigin::Tips, 3),
    ];
    let shown: Vec<(usize, usize)> = slides(&Board { follow_ups, ..Board::default() }, evening_closes())
        .into_iter()
        .filter_map(
            |slide| {
                if let Slide::FollowUps { round, page } = slide { Some((round, page)) } else { None }
            },
        )
        .collect();
    assert_eq!(shown, [(0, 0), (0, 1), (0, 2), (0, 3), (1, 0), (2, 0), (4, 0)]);
}

fn evening_closes() -> chrono::NaiveDateTime {
    evening().closes_at()
}

#[test]
fn with_nothing_to_show_there_is_still_a_welcome() {
    assert_eq!(slides(&Board::default(), evening().opens_at()), [Slide::Welcome]);
}

#[test]
fn slides_turn_every_fifteen_seconds() {
    let mut stage = Stage::new(full_board(), Rules::default());
    let mut seen = Vec::new();
    for _ in 0..4 {
        seen.push(stage.kiosk.screen(stage.local));
        stage.word("+15");
    }
    expect!["[Wait(Statement(0)), Wait(Statement(1)), Wait(Agenda), Wait(Statement(2))]"]
        .assert_eq(&format!("{seen:?}"));
}

#[test]
fn waking_outside_an_evening_opens_the_agenda_and_back_ends_the_visit() {
    let mut stage = Stage::new(board(3), Rules::default());
    stage.local = evening().closes_at();
    expect![[r#"
        wake           agenda
        eens           agenda
        wat            stored-record
        terug          agenda
        terug          wait
    "#]]
    .assert_eq(&play_on(&mut stage, "wake eens wat terug terug"));
}

#[test]
fn a_visit_that_runs_over_the_closing_time_may_finish() {
    let mut stage = Stage::new(board(3), Rules::default());
    stage.local = evening().closes_at() - Duration::seconds(5);
    expect![[r#"
        wake           statement 1
        +10            statement 1
        eens           note 1                       response agree parent
        zonder         mirror 1
        klaar          thanks 1
        +8             wait
    "#]]
    .assert_eq(&play_on(&mut stage, "wake +10 eens zonder klaar +8"));
}

#[test]
fn the_board_opens_by_itself_at_its_hour() {
    let mut stage = Stage::new(board(3), Rules::default());
    stage.local = evening().opens_at() - Duration::seconds(3);
    let now = crate::clock::Now { since_start: stage.since_start, local: stage.local, chance: 1 };
    let due = crate::kiosk::deadline(&stage.kiosk, &stage.rules, now);
    assert_eq!(due, Some(std::time::Duration::from_secs(3)));
}

#[test]
fn a_visitor_keeps_the_visit_when_the_board_changes() {
    let mut stage = Stage::new(board(3), Rules::default());
    play_on(&mut stage, "wake eens typ:Half");
    let mut changed = board(4);
    changed.statements.remove(1);
    stage.happen(Event::BoardLoaded(Box::new(changed)));
    expect![[r#"
        touch          note 1 draft "Half"
        plak           mirror 1                     note agree yellow "Half"
        volgende       statement 3
        slaover        statement 4                  response skipped parent
        slaover        thanks 4                     response skipped parent
    "#]]
    .assert_eq(&play_on(&mut stage, "touch plak volgende slaover slaover"));
}

#[test]
fn a_statement_that_is_taken_off_the_board_makes_place_for_the_next() {
    let mut stage = Stage::new(board(3), Rules::default());
    play_on(&mut stage, "wake slaover eens typ:Half");
    let mut changed = board(3);
    changed.statements.remove(1);
    stage.happen(Event::BoardLoaded(Box::new(changed)));
    expect![[r#"
        touch          statement 3
    "#]]
    .assert_eq(&play_on(&mut stage, "touch"));
    stage.happen(Event::BoardLoaded(Box::new(board(1))));
    expect![[r#"
        touch          thanks
        +8             wait
    "#]]
    .assert_eq(&play_on(&mut stage, "touch +8"));
}

#[test]
fn an_out_of_order_screen_cannot_be_woken_and_comes_back() {
    let mut stage = Stage::new(board(3), Rules::default());
    stage.happen(Event::FaultChanged(Some(Fault::DiskFailed)));
    expect![[r#"
        wake           out-of-order
    "#]]
    .assert_eq(&play_on(&mut stage, "wake"));
    stage.happen(Event::FaultChanged(None));
    expect![[r#"
        wake           statement 1
    "#]]
    .assert_eq(&play_on(&mut stage, "wake"));
}

#[test]
fn events_for_a_visit_mean_nothing_when_nobody_is_there() {
    expect![[r#"
        eens           wait
        plak           wait
        stop           wait
        agenda         wait
        engels         wait
        touch          wait
    "#]]
    .assert_eq(&play("eens plak stop agenda engels touch"));
}

#[test]
fn every_note_of_a_wall_hangs_once_in_a_round() {
    for (n_notes, page_size) in [(1, 8), (8, 8), (9, 8), (64, 8), (10_000, 8)] {
        let n_pages = n_notes / page_size + 1;
        let mut seen: Vec<usize> =
            (0..n_pages).flat_map(|page| wall_page(n_notes, 0xC0FF_EE12_3456, page, page_size)).collect();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), n_notes, "{n_notes} notes");
    }
}
