//! What the log tells: the story of the day. Neither what was chosen, nor what was written, nor where it was touched.

use std::collections::BTreeSet;

use crate::desktop::Desktop;
use crate::driver::KioskDriver;
use crate::hall::Hall;
use crate::window::{opens, quiet_hall, rehearsal, repeats};

/// What each line begins with, behind the time and the level, when nothing goes wrong.
const STORY: [&str; 6] = [
    "the kiosk begins",
    "window=",
    "screen=",
    "statements of ",
    "somebody tried to close the window",
    "the kiosk ends",
];

/// Words that would tell on a visitor: every answer in every language and as a code, and what was written.
const SECRETS: [&str; 19] = [
    "agree",
    "neutral",
    "disagree",
    "unclear",
    "skipped",
    "eens",
    "oneens",
    "neutraal",
    "overgeslagen",
    "sla over",
    "snap",
    "goed idee",
    "pupil",
    "leerling",
    "yellow",
    "roze",
    "slapen",
    "zakgeld",
    "onderwerp",
];

fn visit(visitor: &mut KioskDriver) {
    visitor.wakes().chooses_all(&["U doet mee als ouder · wijzig", "Leerling", "Eens", "Roze briefje"]);
    visitor.types("Goed idee!").chooses_all(&["Plak op het bord", "Haal weg", "Volgende stelling"]);
    visitor.chooses_all(&["Ik snap de stelling niet", "Oneens", "Zonder briefje verder", "Klaar"]);
    visitor.chooses_all(&["Waarover wilt u een thema-uurtje?", "Slapen"]);
    visitor.chooses("Staat het er niet bij? Noem zelf een onderwerp").types("Zakgeld");
    visitor.chooses_all(&["Verstuur", "Verder", "Klaar"]);
    visitor.is_at("wait");
}

/// Everything that looks like an id or a place: long words of hexadecimal digits, and numbers with a point.
fn looks_like_an_id_or_a_place(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let is_hex = word.len() >= 8 && word.chars().all(|letter| letter.is_ascii_hexdigit() || letter == '-');
    let is_date = word.len() == 10 && word.chars().filter(|letter| *letter == '-').count() == 2;
    let is_place = word.split_once('.').is_some_and(|(whole, part)| {
        [whole, part]
            .iter()
            .all(|half| !half.is_empty() && half.chars().all(|letter| letter.is_ascii_digit()))
    });
    (is_hex && !is_date) || is_place
}

#[test]
fn the_log_tells_screens_and_never_what_was_done_on_them() {
    let mut visitor = rehearsal();
    visit(&mut visitor);
    let (desktop, hall): (_, Hall) = (Desktop::start(1920, 1080), quiet_hall());
    let mut program = opens(&desktop, &hall);
    repeats(&desktop, &mut program, visitor.taps());
    program.kill();
    let (_, said) = program.wait_for_end();
    assert_eq!(hall.counted(), visitor.hall.counted(), "the window did otherwise than the rehearsal");

    let mut screens = BTreeSet::new();
    for line in said.lines() {
        // The time and the level stand first.
        let story = line.split_whitespace().skip(2).collect::<Vec<_>>().join(" ");
        assert!(STORY.iter().any(|part| story.starts_with(part)), "this line is not in the story: {line}");
        let small = story.to_lowercase();
        for secret in SECRETS {
            assert!(!small.contains(secret), "{secret:?} stands in the log: {line}");
        }
        assert!(!story.split_whitespace().any(looks_like_an_id_or_a_place), "an id or a place: {line}");
        screens.extend(story.strip_prefix("screen=").map(str::to_owned));
    }
    let seen: Vec<_> = screens.iter().map(String::as_str).collect();
    for screen in [
        "mirror",
        "note",
        "role-choice",
        "statement",
        "suggestion",
        "thanks",
        "topics",
        "topics-kept",
        "wait",
    ] {
        assert!(seen.contains(&screen), "{screen} is not told: {seen:?}");
    }
}

#[test]
fn an_id_and_a_place_are_recognised() {
    for word in ["f47ac10b-58cc-4372-a567-0e02b2c3d479", "(960.5", "123.25,", "deadbeef"] {
        assert!(looks_like_an_id_or_a_place(word), "{word}");
    }
    for word in ["screen=wait", "window=1920x1080", "2026-11-24:", "statements", "new,"] {
        assert!(!looks_like_an_id_or_a_place(word), "{word}");
    }
}
