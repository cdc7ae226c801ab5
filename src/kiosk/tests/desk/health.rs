//! Outcome, export, and the health of the screen: backup, restore, erasing and a new PIN.

use expect_test::expect;

use crate::kiosk::tests::desk::play_inside;

#[test]
fn an_export_has_at_least_one_format_and_is_asked_for_once() {
    expect![[r#"
        export         desk export formats=2        ListSticks
        formaat:0      desk export formats=1
        formaat:1      desk export formats=1
        formaat:0      desk export formats=2
        formaat:1      desk export formats=1
        formaat:2      desk export formats=2
        naarstick:A    desk export formats=2
        sticks:A       desk export formats=2
        naarstick:B    desk export formats=2
        naarstick:A    desk export formats=2 running Export { formats: [Xlsx, Newsletter], to: "/sticks/A" }
        naarstick:A    desk export formats=2 running
        voortgang      desk export formats=2 running
        breekaf        desk export formats=2 running Cancel
        klaarmet:export desk export formats=2 ended
        naarstick:A    desk export formats=2 ended
        breekaf        desk export formats=2 ended
        gelezen        desk export formats=2
        naarstick:A    desk export formats=2 running Export { formats: [Xlsx, Newsletter], to: "/sticks/A" }
        misluktmet:export desk export formats=2 ended
        gelezen        desk export formats=2
    "#]].assert_eq(&play_inside(
        "export formaat:0 formaat:1 formaat:0 formaat:1 formaat:2 naarstick:A sticks:A naarstick:B naarstick:A naarstick:A \
         voortgang breekaf klaarmet:export naarstick:A breekaf gelezen naarstick:A misluktmet:export gelezen",
    ));
}

#[test]
fn the_outcome_is_shown_with_and_without_bursts() {
    expect![[r#"
        uitslag        desk outcome without=false   ListSticks
        pieken         desk outcome without=true
        pieken         desk outcome without=false
        achteruit      desk evening
    "#]]
    .assert_eq(&play_inside("uitslag pieken pieken achteruit"));
}

#[test]
fn a_backup_goes_to_a_stick() {
    expect![[r#"
        gezond         desk checks                  CheckHealth
        reservekopie   desk backup stick=false      ListSticks
        kopieer:A      desk backup stick=false
        sticks:A       desk backup stick=true
        kopieer:A      desk backup stick=true running Backup { to: "/sticks/A" }
        misluktmet:kopie desk backup stick=true ended
        gelezen        desk backup stick=true
    "#]]
    .assert_eq(&play_inside("gezond reservekopie kopieer:A sticks:A kopieer:A misluktmet:kopie gelezen"));
}

#[test]
fn restoring_asks_twice_and_once_more_for_another_file() {
    expect![[r#"
        gezond         desk checks                  CheckHealth
        terugzetten    desk restore file=false asked=0 ListSticks
        ja             desk restore file=false asked=0
        sticks:A       desk restore file=false asked=0 ListFiles("/sticks/A")
        bestanden:A/x.csv,A/1.backup,A/2.backup desk restore file=false asked=0
        ja             desk restore file=false asked=0
        bestand:A/x.csv desk restore file=false asked=0
        bestand:A/1.backup desk restore file=true asked=0
        ja             desk restore file=true asked=1
        bestand:A/2.backup desk restore file=true asked=0
        ja             desk restore file=true asked=1
        ja             desk checks running          Restore { from: "/sticks/A/2.backup" }
        breekaf        desk checks running
        ja             desk checks running
        klaarmet:terug desk checks ended            Refresh
    "#]].assert_eq(&play_inside(
        "gezond terugzetten ja sticks:A bestanden:A/x.csv,A/1.backup,A/2.backup ja bestand:A/x.csv bestand:A/1.backup ja \
         bestand:A/2.backup ja ja breekaf ja klaarmet:terug",
    ));
}

#[test]
fn a_pulled_stick_takes_its_file_and_the_answer_with_it() {
    expect![[r#"
        gezond         desk checks                  CheckHealth
        terugzetten    desk restore file=false asked=0 ListSticks
        sticks:A       desk restore file=false asked=0 ListFiles("/sticks/A")
        bestanden:A/1.backup desk restore file=false asked=0
        bestand:A/1.backup desk restore file=true asked=0
        ja             desk restore file=true asked=1
        sticks:        desk restore file=false asked=0
        ja             desk restore file=false asked=0
    "#]]
    .assert_eq(&play_inside(
        "gezond terugzetten sticks:A bestanden:A/1.backup bestand:A/1.backup ja sticks: ja",
    ));
}

#[test]
fn erasing_wants_its_word() {
    expect![[r#"
        gezond         desk checks                  CheckHealth
        wissen         desk erase ""
        bewaar         desk erase ""
        tekst:wis      desk erase "wis"
        bewaar         desk erase "wis"
        tekst:_wissen_ desk erase " wissen "
        bewaar         desk checks running          EraseNow
        bewaar         desk checks running
        misluktmet:wissen desk checks ended
    "#]]
    .assert_eq(&play_inside(
        "gezond wissen bewaar tekst:wis bewaar tekst:_wissen_ bewaar bewaar misluktmet:wissen",
    ));
}

#[test]
fn a_new_pin_is_asked_for_twice_and_seen_before_anybody_leaves() {
    expect![[r#"
        gezond         desk checks                  CheckHealth
        nieuwepin      desk new-pin made=false
        nieuwepin      desk new-pin made=false      MakePin { is_first: false }
        bord           desk new-pin made=false
        avond          desk new-pin made=false
        nieuwepin      desk new-pin made=false
        gemaakt        desk new-pin made=true
        nieuwepin      desk new-pin made=true
        opgeschreven   desk checks
        nieuwepin      desk new-pin made=false
        nieuwepin      desk new-pin made=false      MakePin { is_first: false }
        mislukt        desk new-pin made=false Failed(DiskFull)
    "#]].assert_eq(&play_inside(
        "gezond nieuwepin nieuwepin bord avond nieuwepin gemaakt nieuwepin opgeschreven nieuwepin nieuwepin mislukt",
    ));
}
