//! The page of the follow-ups: made from the outcome, changed, taken away; and the text for the newsletter.

use expect_test::expect;

use crate::kiosk::tests::desk::{play_inside, signed_in};
use crate::kiosk::tests::script::play_on;

#[test]
fn an_outcome_becomes_a_follow_up_in_three_touches() {
    expect![[r#"
        telling        desk evening
        uitslag        desk outcome without=false   ListSticks
        bekijk:2       desk outcome of one without=false
        maak:2         desk follow-up new=true "Te kort." gepland "Komt."
        hangop         desk follow-ups 1            put statement "Te kort." gepland by 2026-11-24 "Komt."
    "#]]
    .assert_eq(&play_inside("telling uitslag bekijk:2 maak:2 hangop"));
}

#[test]
fn the_words_follow_the_status_until_somebody_types_them() {
    expect![[r#"
        telling        desk evening
        uitslag        desk outcome without=false   ListSticks
        bekijk:1       desk outcome of one without=false
        maak:1         desk follow-up new=true "Te kort." gepland "Komt."
        gedaan         desk follow-up new=true "Te kort." gedaan "Klaar."
        kanniet        desk follow-up new=true "Te kort." kan niet "Nee."
        gepland        desk follow-up new=true "Te kort." gepland "Komt."
        dag:2026-12-01 desk follow-up new=true "Te kort." gepland "Komt."
        gedaanveld     desk follow-up new=true "Te kort." gepland "Komt." typing Done
        tekst:Wij_gaan. desk follow-up new=true "Te kort." gepland "Wij gaan." typing Done
        bewaar         desk follow-up new=true "Te kort." gepland "Wij gaan."
        gedaan         desk follow-up new=true "Te kort." gedaan "Wij gaan."
        hangop         desk follow-ups 1            put statement "Te kort." gedaan "Wij gaan."
    "#]].assert_eq(&play_inside(
        "telling uitslag bekijk:1 maak:1 gedaan kanniet gepland dag:2026-12-01 gedaanveld tekst:Wij_gaan. bewaar gedaan \
         hangop",
    ));
}

#[test]
fn a_day_that_was_chosen_stays_and_is_only_kept_of_something_planned() {
    expect![[r#"
        telling        desk evening
        uitslag        desk outcome without=false   ListSticks
        maak:1         desk follow-up new=true "Te kort." gepland "Komt."
        dag:2026-12-01 desk follow-up new=true "Te kort." gepland "Komt."
        gepland        desk follow-up new=true "Te kort." gepland "Komt."
        hangop         desk follow-ups 1            put statement "Te kort." gepland by 2026-12-01 "Komt."
        maak:1         desk follow-up new=true "Te kort." gepland "Komt."
        wijdeden       desk follow-ups 1
        tip            desk follow-up new=true "" gepland "Komt." typing Said
        tekst:Bankje.  desk follow-up new=true "Bankje." gepland "Komt." typing Said
        bewaar         desk follow-up new=true "Bankje." gepland "Komt."
        kanniet        desk follow-up new=true "Bankje." kan niet "Nee."
        dag:2026-12-01 desk follow-up new=true "Bankje." kan niet "Nee."
        hangop         desk follow-ups 2            put tip "Bankje." kan niet "Nee."
    "#]].assert_eq(&play_inside(
        "telling uitslag maak:1 dag:2026-12-01 gepland hangop maak:1 wijdeden tip tekst:Bankje. bewaar kanniet \
         dag:2026-12-01 hangop",
    ));
}

#[test]
fn what_is_typed_can_be_given_up() {
    expect![[r#"
        opvolgingen    desk evening
        wijdeden       desk follow-ups 2
        opvolg:1       desk follow-up new=false "Gezegd 1." gepland "Komt."
        gezegd         desk follow-up new=false "Gezegd 1." gepland "Komt." typing Said
        tekst:Anders   desk follow-up new=false "Anders" gepland "Komt." typing Said
        achteruit      desk follow-up new=false "Gezegd 1." gepland "Komt."
        gezegd         desk follow-up new=false "Gezegd 1." gepland "Komt." typing Said
        tekst:Zo.      desk follow-up new=false "Zo." gepland "Komt." typing Said
        bewaar         desk follow-up new=false "Zo." gepland "Komt."
        achteruit      desk follow-ups 2
        opvolg:2       desk follow-up new=false "Gezegd 2." gepland "Komt."
        gezegd         desk follow-up new=false "Gezegd 2." gepland "Komt." typing Said
        tekst:__       desk follow-up new=false "  " gepland "Komt." typing Said
        bewaar         desk follow-up new=false "  " gepland "Komt." typing Said
        tekst:Zo.      desk follow-up new=false "Zo." gepland "Komt." typing Said
        bewaar         desk follow-up new=false "Zo." gepland "Komt."
        hangop         desk follow-ups 2            put tip "Zo." gepland "Komt."
    "#]].assert_eq(&play_inside(
        "opvolgingen wijdeden opvolg:1 gezegd tekst:Anders achteruit gezegd tekst:Zo. bewaar achteruit opvolg:2 gezegd \
         tekst:__ bewaar tekst:Zo. bewaar hangop",
    ));
}

#[test]
fn a_tip_begins_with_typing_and_without_words_it_is_none() {
    expect![[r#"
        wijdeden       desk follow-ups 0
        tip            desk follow-up new=true "" gepland "Komt." typing Said
        achteruit      desk follow-ups 0
        tip            desk follow-up new=true "" gepland "Komt." typing Said
        tekst:Een_bankje. desk follow-up new=true "Een bankje." gepland "Komt." typing Said
        bewaar         desk follow-up new=true "Een bankje." gepland "Komt."
        hangop         desk follow-ups 1            put tip "Een bankje." gepland by 2026-11-24 "Komt."
    "#]]
    .assert_eq(&play_inside("wijdeden tip achteruit tip tekst:Een_bankje. bewaar hangop"));
}

#[test]
fn what_is_taken_away_can_be_hung_again_once() {
    expect![[r#"
        opvolgingen    desk evening
        wijdeden       desk follow-ups 2
        wegermee:1     desk follow-ups 1            remove
        wegermee:1     desk follow-ups 1
        wegermee:9     desk follow-ups 1
        terughangen    desk follow-ups 2            put statement "Gezegd 1." gepland "Komt."
        terughangen    desk follow-ups 2
        wegermee:2     desk follow-ups 1            remove
        avond          desk evening
        wijdeden       desk follow-ups 1
        terughangen    desk follow-ups 2            put tip "Gezegd 2." gepland "Komt."
    "#]].assert_eq(&play_inside(
        "opvolgingen wijdeden wegermee:1 wegermee:1 wegermee:9 terughangen terughangen wegermee:2 avond wijdeden terughangen",
    ));
}

#[test]
fn back_leads_to_where_one_came_from() {
    expect![[r#"
        telling        desk evening
        opvolgingen    desk evening
        uitslag        desk outcome without=false   ListSticks
        bekijk:1       desk outcome of one without=false
        opvolg:1       desk follow-up new=false "Gezegd 1." gepland "Komt."
        achteruit      desk outcome of one without=false ListSticks
        maak:1         desk follow-up new=true "Te kort." gepland "Komt."
        achteruit      desk outcome of one without=false ListSticks
        achteruit      desk outcome without=false
        wijdeden       desk follow-ups 2
        opvolg:2       desk follow-up new=false "Gezegd 2." gepland "Komt."
        achteruit      desk follow-ups 2
        achteruit      desk outcome without=false   ListSticks
        bekijk:9       desk outcome without=false
        achteruit      desk evening
    "#]].assert_eq(&play_inside(
        "telling opvolgingen uitslag bekijk:1 opvolg:1 achteruit maak:1 achteruit achteruit wijdeden opvolg:2 achteruit \
         achteruit bekijk:9 achteruit",
    ));
}

#[test]
fn in_practice_no_outcome_becomes_a_follow_up() {
    let mut stage = signed_in();
    stage.kiosk.board.practice = true;
    expect![[r#"
        telling        desk evening
        uitslag        desk outcome without=false   ListSticks
        bekijk:1       desk outcome of one without=false
        maak:1         desk outcome of one without=false
    "#]]
    .assert_eq(&play_on(&mut stage, "telling uitslag bekijk:1 maak:1"));
}

#[test]
fn the_newsletter_goes_to_the_only_stick_and_else_it_is_asked_which() {
    expect![[r#"
        uitslag        desk outcome without=false   ListSticks
        sticks:A       desk outcome without=false
        nieuwsbrief    desk export formats=1 running ListSticks, Export { formats: [Newsletter], to: "/sticks/A" }
        klaarmet:export desk export formats=1 ended
        gelezen        desk export formats=1
    "#]].assert_eq(&play_inside("uitslag sticks:A nieuwsbrief klaarmet:export gelezen"));
    expect![[r#"
        uitslag        desk outcome without=false   ListSticks
        nieuwsbrief    desk export formats=1        ListSticks
        sticks:A,B     desk export formats=1
        uitslag        desk outcome without=false   ListSticks
        nieuwsbrief    desk export formats=1        ListSticks
        naarstick:B    desk export formats=1 running Export { formats: [Newsletter], to: "/sticks/B" }
    "#]]
    .assert_eq(&play_inside("uitslag nieuwsbrief sticks:A,B uitslag nieuwsbrief naarstick:B"));
}

#[test]
fn outcomes_are_compared_and_looked_at_one_by_one() {
    expect![[r#"
        telling        desk evening
        uitslag        desk outcome without=false   ListSticks
        vergelijk      desk outcome without=false compares
        bekijk:3       desk outcome of one without=false compares
        vergelijk      desk outcome of one without=false
        pieken         desk outcome of one without=true
        achteruit      desk outcome without=true
        achteruit      desk evening
    "#]]
    .assert_eq(&play_inside("telling uitslag vergelijk bekijk:3 vergelijk pieken achteruit achteruit"));
}
