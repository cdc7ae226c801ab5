//! *Ik kom misschien*: once a visit and event, anonymous, and only to what is still to come.

use expect_test::expect;

use crate::domain::{EventKind, Write};
use crate::kiosk::tests::script::{Stage, board, play, play_on};
use crate::kiosk::{Board, Effect, Event, Panel, Rules};

#[test]
fn a_visitor_may_come_and_the_same_finger_takes_it_back() {
    expect![[r#"
        wake           statement 1
        agenda         agenda 1
        misschien      agenda 1 may-come            interest rekenen
        misschien      agenda 1                     interest taken back
        misschien      agenda 1 may-come            interest rekenen
        terug          statement 1 may-come
        stop           wait
    "#]]
    .assert_eq(&play("wake agenda misschien misschien misschien terug stop"));
}

#[test]
fn it_works_on_the_mirror_and_nowhere_where_no_event_is_shown() {
    expect![[r#"
        wake           statement 1
        misschien      statement 1
        eens           note 1                       response agree parent
        misschien      note 1
        zonder         mirror 1
        misschien      mirror 1 may-come            interest rekenen
        rol            role-choice 1 may-come
        misschien      role-choice 1 may-come
        terug          mirror 1 may-come
        klaar          thanks 1 may-come
        misschien      thanks 1 may-come
    "#]]
    .assert_eq(&play("wake misschien eens misschien zonder misschien rol misschien terug klaar misschien"));
}

#[test]
fn the_next_visitor_knows_nothing_of_it() {
    let mut stage = Stage::new(board(0), Rules::default());
    expect![[r#"
        wake           agenda
        misschien      agenda may-come              interest rekenen
        stop           wait
        wake           agenda
        misschien      agenda may-come              interest rekenen
        +75            wait
    "#]]
    .assert_eq(&play_on(&mut stage, "wake misschien stop wake misschien +75"));
}

#[test]
fn a_touch_that_answers_whether_somebody_is_there_does_nothing_else() {
    let mut stage = Stage::new(board(0), Rules::default());
    expect![[r#"
        wake           agenda
        +45            agenda are-you-there
        misschien      agenda
        misschien      agenda may-come              interest rekenen
    "#]]
    .assert_eq(&play_on(&mut stage, "wake +45 misschien misschien"));
}

#[test]
fn a_full_disk_keeps_it_in_mind_and_takes_it_back_in_order() {
    let mut stage = Stage::new(board(0), Rules::default());
    expect![[r#"
        wake           agenda
        slow           agenda
        misschien      agenda may-come              interest rekenen
        misschien      agenda
        full           agenda not-yet-kept DiskFull
        ok             agenda not-yet-kept DiskFull
        +2             agenda not-yet-kept DiskFull interest rekenen
        ok             agenda
    "#]]
    .assert_eq(&play_on(&mut stage, "wake slow misschien misschien full ok +2 ok"));
    assert!(stage.kiosk.unsaved.is_empty());
}

/// Whether somebody can say that they may come to the one event on this board.
fn can_be_come_to(board: Board) -> bool {
    let mut stage = Stage::new(board, Rules::default());
    stage.word("wake");
    stage.happen(Event::PanelOpened(Panel::Agenda));
    !stage.word("misschien").is_empty()
}

#[test]
fn one_cannot_come_to_what_has_begun_to_a_holiday_or_to_what_is_not_there() {
    let changed = |change: fn(&mut Board)| {
        let mut board = board(3);
        change(&mut board);
        board
    };
    assert!(can_be_come_to(board(3)));
    assert!(!can_be_come_to(changed(|board| board.agenda.clear())));
    assert!(!can_be_come_to(changed(|board| board.agenda[0].kind = EventKind::Holiday)));
    assert!(!can_be_come_to(changed(|board| {
        board.agenda[0].start = board.evening.as_ref().unwrap().opens_at();
    })));
}

#[test]
fn practice_is_marked_and_the_write_names_no_visit() {
    for practice in [false, true] {
        let mut stage = Stage::new(Board { practice, ..board(3) }, Rules::default());
        stage.word("wake");
        stage.word("agenda");
        let visit = stage.kiosk.visit().unwrap().id;
        let effects = stage.word("misschien");
        let [Effect::Store(_, Write::Interest(id, key, marked))] = &effects[..] else {
            panic!("{effects:?}")
        };
        assert_eq!((key.0.as_str(), *marked), ("rekenen", practice));
        assert_ne!(id.as_bytes(), visit.as_bytes());
    }
}

#[test]
fn the_agenda_opens_at_its_first_page() {
    let mut stage = Stage::new(board(3), Rules::default());
    for word in ["wake", "agenda", "bladzij", "bladzij"] {
        stage.word(word);
    }
    assert_eq!(stage.kiosk.visit().unwrap().agenda_page, 2);
    stage.word("terug");
    stage.word("agenda");
    assert_eq!(stage.kiosk.visit().unwrap().agenda_page, 0);
}
