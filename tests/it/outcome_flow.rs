//! The outcome through the whole app: what becomes of it in the hall, and the way to a newsletter.

use std::fs;
use std::time::Duration;

use stellingenbord::domain::{FollowUp, FollowUpRound, Stance};
use stellingenbord::export::Format;
use stellingenbord::kiosk::desk::ExportFormat;

use crate::desk_flow::{School, names};
use crate::driver::{KioskDriver, LYING};
use crate::hall::{Hall, evening_clock};

/// An evening on which 24 agreed and 8 disagreed with the first statement, at this time.
fn school_at(time: &str) -> School {
    school_with(&[(Stance::Agree, 24), (Stance::Disagree, 8)], time)
}

fn school_with(answers: &[(Stance, u32)], time: &str) -> School {
    let hall = KioskDriver::start(Hall::new(), LYING, evening_clock("18:00"), false).ends();
    School::in_this_hall(hall.with_answers(answers), time)
}

/// The follow-ups that hang, other than those of the file.
fn made_at_the_desk(staff: &KioskDriver) -> Vec<FollowUp> {
    let of_tonight = |round: &&FollowUpRound| round.visitors != Some(212);
    let rounds = staff.kiosk().board.follow_ups.iter().filter(of_tonight);
    rounds.flat_map(|round| round.items.clone()).filter(|item| !item.said.contains("fietsenrekken")).collect()
}

#[test]
fn an_outcome_becomes_a_follow_up_in_three_touches_and_hangs_within_a_second() {
    let School { mut staff, pin, .. } = school_at("19:00");
    staff.signs_in(&pin).chooses("Uitkomst").sees("Van de 32 bezoeken").sees("breed gedragen");
    let n_before = staff.taps().len();
    staff.chooses_all(&["Bekijk stelling 1", "Maak ‘wij deden’"]);
    let said = "‘Ik voel me welkom op school.’ 75% eens, 25% oneens, van de 32 antwoorden.";
    staff.sees(said).sees("Daar gaan wij mee aan de slag.");
    let asked_at = staff.since_start();
    staff.chooses("Hang op").is_on_page("follow-ups");
    assert_eq!(staff.taps().len() - n_before, 3);
    assert!(staff.since_start() < asked_at + Duration::from_secs(1));
    let hanging = made_at_the_desk(&staff);
    assert_eq!(hanging.iter().map(|item| item.said.as_str()).collect::<Vec<_>>(), [said]);
    assert_eq!(hanging[0].by.map(|by| by.to_string()).as_deref(), Some("2026-12-24"), "in a month");
    staff.chooses("Sluit").is_at("wait");
    while !staff.things().iter().any(|thing| thing.label == said) {
        assert!(staff.since_start() < asked_at + Duration::from_mins(3), "it never comes round");
        staff.waits(15.0);
    }
    staff.sees("Gepland, voor 24 december").sees("(32 bezoekers)");
}

#[test]
fn a_follow_up_survives_a_restart_and_is_changed_and_taken_away_at_the_desk() {
    let mut school = school_at("19:00");
    school.does(&["Uitkomst", "Bekijk stelling 1", "Maak ‘wij deden’", "Kan niet", "Hang op"]);
    let hall = school.staff.ends();
    let mut staff = KioskDriver::start(hall, LYING, evening_clock("20:00"), false);
    assert_eq!(made_at_the_desk(&staff)[0].done, "Dat kan nu niet. Vraag ons gerust waarom.");
    staff.signs_in(&school.pin).chooses_all(&["Uitkomst", "Bekijk stelling 1", "Wijzig ‘wij deden’"]);
    staff.chooses_all(&["Gedaan", "Wijzig wat wij doen"]).types(" Echt").chooses("Klaar met typen");
    staff.chooses("Hang op");
    assert_eq!(made_at_the_desk(&staff)[0].done, "Dat kan nu niet. Vraag ons gerust waarom. Echt");
    staff.chooses("Haal nummer 1 weg").sees("Er is hier nog niets gemaakt.");
    assert!(made_at_the_desk(&staff).is_empty());
    staff.chooses("Hang het terug");
    assert_eq!(made_at_the_desk(&staff).len(), 1);
}

#[test]
fn of_a_few_answers_the_desk_shows_all_and_says_that_it_stays_there() {
    let School { mut staff, pin, .. } = school_with(&[(Stance::Agree, 6), (Stance::Disagree, 3)], "19:00");
    staff.signs_in(&pin).chooses("Uitkomst").sees("Eens 6").sees("niet doorvertellen");
    staff.chooses("Bekijk stelling 1").sees("Vertel dit nog niet verder: van minder dan 10 antwoorden");
    staff.chooses("Maak ‘wij deden’").sees("‘Ik voel me welkom op school.’").does_not_see("antwoorden.");
}

#[test]
fn a_tip_is_typed_and_hangs_under_the_tips() {
    let School { mut staff, pin, .. } = school_at("19:00");
    staff.signs_in(&pin).chooses_all(&["Uitkomst", "‘Wij deden’", "Nieuw bij een tip"]);
    staff.types("een bankje").chooses_all(&["Klaar met typen", "Gedaan", "Hang op"]).sees("bij een tip");
    let tips = staff.kiosk().board.follow_ups.last().expect("a round").clone();
    let said: Vec<&str> = tips.items.iter().map(|item| item.said.as_str()).collect();
    assert_eq!(said, ["Zet meer fietsenrekken bij de poort.", "een bankje"]);
}

#[test]
fn a_promise_past_its_day_is_told_on_the_health_page() {
    let hall = Hall::new();
    hall.change("feedback.toml", "by = \"2027-01-21\"", "by = \"2026-11-23\"");
    let School { mut staff, pin, .. } = School::in_this_hall(hall, "19:00");
    staff.signs_in(&pin).chooses("Gezondheid").sees("1 belofte van ‘wij deden’ had al klaar moeten zijn.");
}

#[test]
fn from_the_end_of_the_evening_to_a_newsletter_on_the_stick_and_back_in_at_most_five_touches() {
    let mut school = school_at("21:45");
    school.staff.is_at("wait");
    let n_before = school.staff.taps().len();
    let pin = school.pin.clone();
    school.staff.signs_in(&pin).chooses_all(&["Uitkomst", "Tekst voor de nieuwsbrief"]);
    school.staff.is_on_page("export").sees("U mag de stick eruit halen");
    school.staff.chooses_all(&["Begrepen", "Sluit"]).is_at("wait");
    let n_besides_the_code = school.staff.taps().len() - n_before - pin.len();
    assert!(n_besides_the_code <= 5, "{n_besides_the_code} touches");
    let files = names(&school.stick);
    assert_eq!(
        files,
        ["stellingenbord-2026-11-24-nieuwsbrief.md", "stellingenbord-2026-11-24-social-schools.txt"],
        "only what was asked for"
    );
    for file in files {
        let text = fs::read_to_string(school.stick.join(&file)).expect("a text");
        for words in ["Ik voel me welkom op school", "van de 32 antwoorden"] {
            assert!(text.contains(words), "{words:?} in {file}: {text}");
        }
    }
}

#[test]
fn every_format_on_the_export_page_can_be_written() {
    let is_missing = |format: &ExportFormat| Format::from_code(format.code()).is_none();
    assert_eq!(ExportFormat::ALL.into_iter().find(is_missing), None);
}
