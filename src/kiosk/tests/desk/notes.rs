//! The page of the notes: filters, judging and taking back.

use expect_test::expect;

use crate::kiosk::tests::desk::play_inside;

#[test]
fn judging_moves_a_note_and_can_be_undone_in_turn() {
    expect![[r#"
        briefjeslijst  desk evening
        nakijken       desk notes pending=3 undo=0
        toon:1         desk notes pending=2 undo=1  judge approved
        toon:1         desk notes pending=2 undo=1
        verberg:2      desk notes pending=1 undo=2  judge hidden
        goedgekeurd    desk notes approved=1 undo=2
        verberg:1      desk notes approved=0 undo=3 judge hidden
        ongedaan       desk notes approved=1 undo=2 judge approved
        ongedaan       desk notes approved=1 undo=1 judge pending
        ongedaan       desk notes approved=0 undo=0 judge pending
        ongedaan       desk notes approved=0 undo=0
        wachtend       desk notes pending=3 undo=0
    "#]].assert_eq(&play_inside(
        "briefjeslijst nakijken toon:1 toon:1 verberg:2 goedgekeurd verberg:1 ongedaan ongedaan ongedaan ongedaan wachtend",
    ));
}

#[test]
fn all_without_a_flag_are_approved_with_one_touch_and_undone_with_one() {
    expect![[r#"
        briefjeslijst  desk evening
        nakijken       desk notes pending=3 undo=0
        alle           desk notes pending=1 undo=1  judge approved approved
        alle           desk notes pending=1 undo=1
        goedgekeurd    desk notes approved=2 undo=1
        ongedaan       desk notes approved=0 undo=0 judge pending pending
    "#]]
    .assert_eq(&play_inside("briefjeslijst nakijken alle alle goedgekeurd ongedaan"));
}

#[test]
fn what_its_writer_took_back_is_judged_by_nobody() {
    expect![[r#"
        briefjeslijst  desk evening
        nakijken       desk notes pending=3 undo=0
        toon:4         desk notes pending=3 undo=0
        toon:9         desk notes pending=3 undo=0
    "#]]
    .assert_eq(&play_inside("briefjeslijst nakijken toon:4 toon:9"));
}

#[test]
fn undoing_lasts_as_long_as_the_desk_is_open() {
    expect![[r#"
        briefjeslijst  desk evening
        nakijken       desk notes pending=3 undo=0
        toon:1         desk notes pending=2 undo=1  judge approved
        avond          desk evening
        nakijken       desk notes pending=2 undo=1
        bord           wait
        hoek           desk door typed=0
        pin:190283     desk door typed=0 checking   TryPin(Digits(…))
        goed           desk evening                 Refresh
        nakijken       desk notes pending=2 undo=0
        ongedaan       desk notes pending=2 undo=0
    "#]]
    .assert_eq(&play_inside(
        "briefjeslijst nakijken toon:1 avond nakijken bord hoek pin:190283 goed nakijken ongedaan",
    ));
}

#[test]
fn topics_that_visitors_made_up_are_judged_like_notes() {
    expect![[r#"
        briefjeslijst  desk evening
        onderwerplijst desk evening
        nakijken       desk notes pending=6 undo=0
        onderwerpen    desk notes pending=3 undo=0
        toononderwerp:1 desk notes pending=2 undo=1  judge approved
        rommelonderwerp:2 desk notes pending=1 undo=2  judge junk
        toononderwerp:9 desk notes pending=1 undo=2
        ongedaan       desk notes pending=2 undo=1  judge pending
        wachtend       desk notes pending=5 undo=1
        alle           desk notes pending=2 undo=2  judge approved approved approved
        goedgekeurd    desk notes approved=4 undo=2
        ongedaan       desk notes approved=1 undo=1 judge pending pending pending
    "#]]
    .assert_eq(&play_inside(
        "briefjeslijst onderwerplijst nakijken onderwerpen toononderwerp:1 rommelonderwerp:2 toononderwerp:9 ongedaan wachtend alle goedgekeurd ongedaan",
    ));
}

#[test]
fn what_the_evening_asked_for_is_a_page_behind_the_outcome() {
    expect![[r#"
        onderwerplijst desk evening
        nakijken       desk notes pending=3 undo=0
        alle           desk notes pending=1 undo=1  judge approved approved
        uitslag        desk outcome without=false   ListSticks
        themas         desk topics page=0
        verder         desk topics page=1
        achteruit      desk outcome without=false
    "#]]
    .assert_eq(&play_inside("onderwerplijst nakijken alle uitslag themas verder achteruit"));
}
