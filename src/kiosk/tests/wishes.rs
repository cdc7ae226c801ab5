//! *Waarover wilt u een thema-uurtje?*: choosing, making one up, sending, and what is left of it: nothing.

use std::collections::BTreeSet;
use std::time::Duration;

use expect_test::expect;

use crate::domain::{SuggestionId, Write};
use crate::kiosk::tests::script::{Stage, board, play, play_on};
use crate::kiosk::{Board, Effect, Event, Rules};

#[test]
fn three_topics_are_chosen_and_a_fourth_is_refused_in_a_friendly_way() {
    expect![[r#"
        wake           statement 1
        agenda         agenda 1
        themas?        topics 1
        tik:lezen      topics 1 lezen
        tik:pesten     topics 1 lezen pesten
        tik:slapen     topics 1 lezen pesten slapen
        tik:rekenen    topics 1 lezen pesten slapen enough
        tik:pesten     topics 1 lezen slapen
        tik:rekenen    topics 1 lezen rekenen slapen
        tik:nergens    topics 1 lezen rekenen slapen
        verstuur       topics-kept 1 lezen rekenen slapen topics lezen rekenen slapen
        terug          agenda 1
        terug          statement 1
    "#]]
    .assert_eq(&play(
        "wake agenda themas? tik:lezen tik:pesten tik:slapen tik:rekenen tik:pesten tik:rekenen tik:nergens verstuur terug terug",
    ));
}

#[test]
fn the_thanks_come_only_once_it_is_on_the_disk() {
    expect![[r#"
        slow           wait
        wake           statement 1
        themas?        topics 1
        tik:lezen      topics 1 lezen
        verstuur       topics-saving 1 lezen        topics lezen
        terug          topics-saving 1 lezen
        agenda         topics-saving 1 lezen
        tik:pesten     topics-saving 1 lezen
        full           topics-saving 1 lezen not-yet-kept DiskFull
        +1             topics-saving 1 lezen not-yet-kept DiskFull topics lezen
        ok             topics-kept 1 lezen
        terug          statement 1
    "#]]
    .assert_eq(&play("slow wake themas? tik:lezen verstuur terug agenda tik:pesten full +1 ok terug"));
}

#[test]
fn what_was_sent_can_be_changed_and_takes_the_place_of_what_was() {
    expect![[r#"
        wake           statement 1
        themas?        topics 1
        verstuur       topics 1
        tik:lezen      topics 1 lezen
        verstuur       topics-kept 1 lezen          topics lezen
        terug          statement 1
        themas?        topics 1 lezen
        verstuur       topics 1 lezen
        tik:pesten     topics 1 lezen pesten
        verstuur       topics-kept 1 lezen pesten   topics lezen pesten
        terug          statement 1
        themas?        topics 1 lezen pesten
        tik:lezen      topics 1 pesten
        tik:pesten     topics 1
        verstuur       topics-kept 1                topics
    "#]]
    .assert_eq(&play(
        "wake themas? verstuur tik:lezen verstuur terug themas? verstuur tik:pesten verstuur terug themas? tik:lezen tik:pesten verstuur",
    ));
}

#[test]
fn a_topic_of_ones_own_is_made_once_a_visit() {
    expect![[r#"
        wake           statement 1
        themas?        topics 1
        idee:te_vroeg  topics 1
        zelf           suggestion 1
        idee:__Zak__geld_ suggestion 1 "  Zak  geld "
        naarlijst      topics 1 "  Zak  geld "
        zelf           suggestion 1 "  Zak  geld "
        verstuur       topics-kept 1 suggested      suggestion "Zak geld"
        terug          statement 1
        themas?        topics 1 suggested
        zelf           topics 1 suggested
        tik:slapen     topics 1 slapen suggested
        verstuur       topics-kept 1 slapen suggested topics slapen
    "#]]
    .assert_eq(&play(
        "wake themas? idee:te_vroeg zelf idee:__Zak__geld_ naarlijst zelf verstuur terug themas? zelf tik:slapen verstuur",
    ));
}

#[test]
fn blank_words_and_more_than_fits_are_not_sent() {
    let mut stage = Stage::new(board(1), Rules::default());
    assert!(play_on(&mut stage, "wake themas? zelf idee:___ verstuur").contains("suggestion 1"));
    stage.happen(Event::SuggestionEdited("ë".repeat(90) + "\n"));
    let typed = stage.kiosk.visit().unwrap().wishes.suggestion.clone();
    assert_eq!(typed, "ë".repeat(60));
}

#[test]
fn the_end_leads_to_the_topics_and_back_and_waits_for_who_is_choosing() {
    expect![[r#"
        wake           statement 1
        eens           note 1                       response agree parent
        zonder         mirror 1
        klaar          thanks 1
        agenda         thanks 1
        themas?        topics 1
        +9             topics 1
        tik:lezen      topics 1 lezen
        verstuur       topics-kept 1 lezen          topics lezen
        wat            stored-record 1
        terug          topics-kept 1 lezen
        terug          thanks 1
        +8             wait
    "#]]
    .assert_eq(&play("wake eens zonder klaar agenda themas? +9 tik:lezen verstuur wat terug terug +8"));
}

#[test]
fn pages_lead_back_to_where_they_were_opened() {
    expect![[r#"
        wake           statement 1
        agenda         agenda 1
        themas?        topics 1
        zelf           suggestion 1
        wat            stored-record 1
        terug          suggestion 1
        agenda         agenda 1
        terug          statement 1
    "#]]
    .assert_eq(&play("wake agenda themas? zelf wat terug agenda terug"));
}

#[test]
fn while_words_are_typed_the_screen_waits_longer_and_then_nothing_is_left() {
    expect![[r#"
        wake           statement 1
        themas?        topics 1
        tik:lezen      topics 1 lezen
        zelf           suggestion 1 lezen
        idee:Zakgeld   suggestion 1 lezen "Zakgeld"
        +60            suggestion 1 lezen "Zakgeld"
        +30            suggestion 1 lezen "Zakgeld" are-you-there
        +30            wait
        wake           statement 1
        themas?        topics 1
        zelf           suggestion 1
    "#]]
    .assert_eq(&play("wake themas? tik:lezen zelf idee:Zakgeld +60 +30 +30 wake themas? zelf"));
}

#[test]
fn without_topics_or_without_an_evening_nobody_is_asked() {
    for board in
        [Board { topics: Vec::new(), ..board(1) }, Board { evening: None, practice: true, ..board(1) }]
    {
        let mut stage = Stage::new(board, Rules::default());
        assert_eq!(play_on(&mut stage, "wake themas?").lines().last(), Some("themas?        statement 1"));
    }
}

#[test]
fn a_list_that_changes_keeps_what_is_still_on_it_and_one_that_goes_takes_its_page_along() {
    let mut stage = Stage::new(board(1), Rules::default());
    play_on(&mut stage, "wake agenda themas? tik:lezen tik:slapen");
    let mut shorter = board(1);
    shorter.topics.retain(|topic| topic.code.0 != "lezen");
    stage.happen(Event::BoardLoaded(Box::new(shorter)));
    assert_eq!(stage.place(), "topics 1 slapen");
    stage.happen(Event::BoardLoaded(Box::new(Board { topics: Vec::new(), ..board(1) })));
    assert_eq!(stage.place(), "agenda 1");
}

#[test]
fn practice_is_marked_and_the_ids_tell_nothing_of_each_other() {
    let mut stage = Stage::new(Board { practice: true, ..board(1) }, Rules::default());
    play_on(&mut stage, "wake eens themas? tik:lezen zelf idee:Zakgeld");
    let effects = stage.word("verstuur");
    let writes: Vec<&Write> = effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Store(_, write) => Some(write),
            Effect::Desk(_) => None,
        })
        .collect();
    let [Write::Topics(ballot), Write::Suggestion(suggestion)] = writes.as_slice() else {
        panic!("{writes:?}")
    };
    assert!(ballot.practice && suggestion.practice);
    let visit = stage.kiosk.visit().unwrap();
    let ids: BTreeSet<[u8; 16]> =
        [*ballot.id.as_bytes(), *suggestion.id.as_bytes(), *visit.id.as_bytes()].into();
    assert_eq!(ids.len(), 3);
    assert_ne!(SuggestionId::from_bytes(*ballot.id.as_bytes()), suggestion.id);
}

#[test]
fn what_could_not_be_kept_is_tried_again_after_the_visit() {
    let mut stage = Stage::new(board(1), Rules::default());
    expect![[r#"
        slow           wait
        wake           statement 1
        themas?        topics 1
        tik:lezen      topics 1 lezen
        verstuur       topics-saving 1 lezen        topics lezen
        full           topics-saving 1 lezen not-yet-kept DiskFull
        stop           wait not-yet-kept DiskFull
        +1             wait not-yet-kept DiskFull   topics lezen
        ok             wait
    "#]]
    .assert_eq(&play_on(&mut stage, "slow wake themas? tik:lezen verstuur full stop +1 ok"));
    stage.pass(Duration::from_mins(1));
    assert!(stage.kiosk.unsaved.is_empty());
}
