//! The page of the statements: the list, typing one, and reading a file.

use expect_test::expect;

use crate::kiosk::desk::{DeskPlace, StatementsPage};
use crate::kiosk::tests::desk::{play_inside, signed_in};
use crate::kiosk::tests::script::play_on;

#[test]
fn statements_move_past_each_other_and_not_off_the_list() {
    let mut stage = signed_in();
    expect![[r#"
        lijst          desk evening
        stellingen     desk list 0
        omhoog:1       desk list 0
        omlaag:3       desk list 0
        omhoog:3       desk list 0                  move up=true
        omhoog:3       desk list 0                  move up=true
        omhoog:3       desk list 0
        omlaag:9       desk list 0
    "#]]
    .assert_eq(&play_on(
        &mut stage,
        "lijst stellingen omhoog:1 omlaag:3 omhoog:3 omhoog:3 omhoog:3 omlaag:9",
    ));
    let positions: Vec<u32> = stage.kiosk.staff.statements.iter().map(|row| row.statement.position).collect();
    assert_eq!(positions, [1, 2, 3]);
}

#[test]
fn a_statement_is_switched_off_and_on_again() {
    expect![[r#"
        lijst          desk evening
        stellingen     desk list 0
        schakel:2      desk list 0                  switch active=false
        schakel:2      desk list 0                  switch active=true
        schakel:9      desk list 0
    "#]]
    .assert_eq(&play_inside("lijst stellingen schakel:2 schakel:2 schakel:9"));
}

#[test]
fn the_list_turns_no_further_than_it_goes_and_is_come_back_to() {
    expect![[r#"
        stellingen     desk list 0
        verder         desk list 0
        lijst          desk list 0
        verder         desk list 1
        verder         desk list 2
        verder         desk list 2
        eerder         desk list 1
        wijzigen:2     desk edit "Stelling 2."
        achteruit      desk list 1
        avond          desk evening
        stellingen     desk list 1
    "#]]
    .assert_eq(&play_inside(
        "stellingen verder lijst verder verder verder eerder wijzigen:2 achteruit avond stellingen",
    ));
}

#[test]
fn a_correction_is_kept_once_and_only_if_something_was_corrected() {
    expect![[r#"
        lijst          desk evening
        stellingen     desk list 0
        wijzigen:2     desk edit "Stelling 2."
        bewaar         desk list 0
        wijzigen:2     desk edit "Stelling 2."
        tekst:         desk edit ""
        bewaar         desk edit ""
        tekst:_        desk edit " "
        bewaar         desk edit " "
        tekst:Beter.   desk edit "Beter."
        bewaar         desk list 0                  write new=false "Beter."
        bewaar         desk list 0
    "#]].assert_eq(&play_inside(
        "lijst stellingen wijzigen:2 bewaar wijzigen:2 tekst: bewaar tekst:_ bewaar tekst:Beter. bewaar bewaar",
    ));
}

#[test]
fn a_new_statement_is_at_most_as_long_as_one_from_a_file() {
    let mut stage = signed_in();
    expect![[r#"
        stellingen     desk list 0
        nieuw          desk edit ""
        bewaar         desk edit ""
        tekst:Kort.    desk edit "Kort."
        hal            desk hall
        bord           wait
    "#]]
    .assert_eq(&play_on(&mut stage, "stellingen nieuw bewaar tekst:Kort. hal bord"));
    play_on(&mut stage, "hoek pin:190283 goed stellingen nieuw");
    stage.word(&format!("tekst:{}", "é\n".repeat(400)));
    let desk = stage.kiosk.desk().unwrap();
    let DeskPlace::Statements(StatementsPage::Edit { text, .. }) = &desk.place else { panic!("{desk:?}") };
    assert_eq!(text, &"é".repeat(300));
}

#[test]
fn a_statement_is_looked_at_in_the_hall_and_come_back_from() {
    expect![[r#"
        lijst          desk evening
        stellingen     desk list 0
        hal            desk hall
        hal            desk hall
        achteruit      desk list 0
        nieuw          desk edit ""
        tekst:Ja.      desk edit "Ja."
        hal            desk hall
        achteruit      desk edit "Ja."
    "#]]
    .assert_eq(&play_inside("lijst stellingen hal hal achteruit nieuw tekst:Ja. hal achteruit"));
}

#[test]
fn a_file_is_read_looked_at_and_loaded() {
    expect![[r#"
        stellingen     desk list 0
        kies           desk pick stick=false        ListSticks
        sticks:A,B     desk pick stick=false
        bestand:A/x    desk pick stick=false
        stick:C        desk pick stick=false
        stick:A        desk pick stick=true         ListFiles("/sticks/A")
        bestanden:A/x.csv,B/y.csv,A/z.backup desk pick stick=true
        bestand:B/y.csv desk pick stick=true
        bestand:A/z.backup desk pick stick=true
        bestand:A/x.csv desk pick stick=true running ReadStatements("/sticks/A/x.csv")
        bestand:A/x.csv desk pick stick=true running
        voortgang      desk pick stick=true running
        voorbeeld:goed desk preview loads=true running
        klaarmet:lezen desk preview loads=true
        laad           desk list 0                  load 1 on 2026-11-24
        laad           desk list 0
        geladen        desk list 0 Loaded { statements: 3, changed: 1, switched_off: 1 }
        touch          desk list 0 Loaded { statements: 3, changed: 1, switched_off: 1 }
        avond          desk evening
    "#]].assert_eq(&play_inside(
        "stellingen kies sticks:A,B bestand:A/x stick:C stick:A bestanden:A/x.csv,B/y.csv,A/z.backup bestand:B/y.csv \
         bestand:A/z.backup bestand:A/x.csv bestand:A/x.csv voortgang voorbeeld:goed klaarmet:lezen laad laad geladen touch avond",
    ));
}

#[test]
fn a_file_with_errors_or_without_statements_cannot_be_loaded() {
    let read = |what: &str| {
        format!(
            "stellingen kies sticks:A bestanden:A/x.csv bestand:A/x.csv voorbeeld:{what} klaarmet:lezen laad achteruit"
        )
    };
    expect![[r#"
        stellingen     desk list 0
        kies           desk pick stick=false        ListSticks
        sticks:A       desk pick stick=true         ListFiles("/sticks/A")
        bestanden:A/x.csv desk pick stick=true
        bestand:A/x.csv desk pick stick=true running ReadStatements("/sticks/A/x.csv")
        voorbeeld:fout desk preview loads=false running
        klaarmet:lezen desk preview loads=false
        laad           desk preview loads=false
        achteruit      desk pick stick=false        ListSticks
    "#]]
    .assert_eq(&play_inside(&read("fout")));
    expect![[r#"
        stellingen     desk list 0
        kies           desk pick stick=false        ListSticks
        sticks:A       desk pick stick=true         ListFiles("/sticks/A")
        bestanden:A/x.csv desk pick stick=true
        bestand:A/x.csv desk pick stick=true running ReadStatements("/sticks/A/x.csv")
        voorbeeld:leeg desk preview loads=false running
        klaarmet:lezen desk preview loads=false
        laad           desk preview loads=false
        achteruit      desk pick stick=false        ListSticks
    "#]]
    .assert_eq(&play_inside(&read("leeg")));
}

#[test]
fn a_preview_nobody_waits_for_is_not_shown() {
    expect![[r#"
        stellingen     desk list 0
        kies           desk pick stick=false        ListSticks
        sticks:A       desk pick stick=true         ListFiles("/sticks/A")
        bestanden:A/x.csv desk pick stick=true
        bestand:A/x.csv desk pick stick=true running ReadStatements("/sticks/A/x.csv")
        achteruit      desk list 0 running
        voorbeeld:goed desk list 0 running
        klaarmet:lezen desk list 0
        kies           desk pick stick=false        ListSticks
        voorbeeld:goed desk pick stick=false
    "#]].assert_eq(&play_inside(
        "stellingen kies sticks:A bestanden:A/x.csv bestand:A/x.csv achteruit voorbeeld:goed klaarmet:lezen kies \
         voorbeeld:goed",
    ));
}

#[test]
fn the_only_stick_chooses_itself_and_one_that_is_pulled_is_no_longer_chosen() {
    expect![[r#"
        stellingen     desk list 0
        kies           desk pick stick=false        ListSticks
        sticks:        desk pick stick=false
        +1.9           desk pick stick=false
        +0.1           desk pick stick=false        ListSticks
        sticks:A       desk pick stick=true         ListFiles("/sticks/A")
        +2             desk pick stick=true         ListSticks
        sticks:A,B     desk pick stick=true
        achteruit      desk pick stick=false
        +2             desk pick stick=false        ListSticks
        sticks:B       desk pick stick=true         ListFiles("/sticks/B")
        bestanden:B/x.csv desk pick stick=true
        +2             desk pick stick=true         ListSticks
        sticks:        desk pick stick=false
        bestand:B/x.csv desk pick stick=false
        avond          desk evening
        +10            desk evening
    "#]].assert_eq(&play_inside(
        "stellingen kies sticks: +1.9 +0.1 sticks:A +2 sticks:A,B achteruit +2 sticks:B bestanden:B/x.csv +2 sticks: \
         bestand:B/x.csv avond +10",
    ));
}
