//! The pages beside the visit: role, language, the record, the agenda.

use stellingenbord::domain::{Language, Role};

use crate::driver::{KioskDriver, UPRIGHT};
use crate::hall::Hall;

#[test]
fn a_pupil_says_so_and_it_is_kept_also_afterwards() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor
        .wakes()
        .chooses("Eens")
        .chooses("U doet mee als ouder · wijzig")
        .is_at("role-choice")
        .chooses("Leerling");
    visitor
        .is_at("note")
        .sees("Je doet mee als leerling")
        .chooses("Wat slaan we op?")
        .sees("leerling, taal nl");
    assert_eq!(visitor.kiosk().visit().map(|visit| visit.role), Some(Role::Pupil));
    assert_eq!(visitor.hall.counted(), "visits 1; 1: agree 1");
}

#[test]
fn the_language_changes_at_once_and_the_draft_stays() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("English").sees("I feel welcome at school.").chooses("Agree").types("Fine");
    visitor.chooses("Nederlands").is_at("note").sees("Fine").sees("Plak op het bord").chooses("English");
    assert_eq!(visitor.kiosk().language(), Language::ENGLISH);
    visitor.chooses("Put it on the board").is_at("mirror");
    assert_eq!(visitor.hall.note_texts(), ["Fine"]);
}

#[test]
fn an_upright_screen_has_the_settings_on_a_page() {
    let mut visitor = KioskDriver::in_this_hall(Hall::new(), UPRIGHT);
    visitor.wakes().chooses("Nederlands").is_at("settings").chooses("English").sees("Language and display");
    visitor.chooses("Back").is_at("statement").sees("I feel welcome at school.");
}

#[test]
fn what_is_kept_is_shown_word_for_word() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor
        .wakes()
        .chooses("Wat slaan we op?")
        .sees("Nog geen antwoord: er is nog niets bewaard.")
        .chooses("Terug");
    visitor.is_at("statement").chooses("Eens").types("Fijne school").chooses("Wat slaan we op?");
    visitor.sees("Bezoek: avond 2026-11-24, ouder, taal nl").sees("Stelling 1, versie 1: Eens");
    visitor.sees("Wat u nu schrijft, bewaren we pas als u het plakt.").does_not_see("Fijne school");
    visitor.chooses_all(&["Terug", "Plak op het bord", "Wat slaan we op?"]);
    visitor.sees("Briefje bij stelling 1 (Eens, geel): ‘Fijne school’").chooses("Terug").is_at("mirror");
    let note = &visitor.hall.notes()[0];
    assert_eq!((note.colour.code(), note.stance.code(), note.version), ("yellow", "agree", 1));
}

#[test]
fn a_note_that_was_taken_back_is_no_longer_in_the_record() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").types("Oeps").chooses_all(&[
        "Plak op het bord",
        "Haal weg",
        "Wat slaan we op?",
    ]);
    visitor.sees("Stelling 1, versie 1: Eens").does_not_see("Oeps");
}

#[test]
fn the_agenda_lies_over_the_visit_and_goes_away_again() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Eens").types("Half").chooses("Thema-uurtjes").is_at("agenda");
    visitor.sees("Rekenen: hoe helpt u thuis?").sees("QR-code: Aanmelden, Rekenen: hoe helpt u thuis?");
    visitor.chooses("Terug").is_at("note").sees("Half");
}

#[test]
fn from_the_agenda_one_can_stop() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Thema-uurtjes").waits(75.5).is_at("wait");
}

#[test]
fn the_slides_turn_and_come_round() {
    let mut visitor = KioskDriver::in_the_hall();
    let mut seen = Vec::new();
    for _ in 0..11 {
        let first = visitor.things().iter().map(|thing| thing.label.clone()).collect::<Vec<_>>().join("|");
        seen.push(first);
        visitor.waits(15.1);
    }
    assert_eq!(seen.first(), seen.last(), "after all slides the first comes again");
    let mut different = seen.clone();
    different.sort();
    different.dedup();
    assert_eq!(different.len(), 10, "{different:#?}");
}
