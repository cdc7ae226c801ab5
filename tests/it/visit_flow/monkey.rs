//! A monkey at the screen: thousands of touches, drags, fingers and keys at random. Whatever it does, nothing breaks,
//! nobody answers twice, nothing leaves the screen, and a minute and a half later the screen is as new.
//!
//! A failure prints its seed; leave only that one in `SEEDS` to look at it alone.

use std::collections::BTreeSet;
use std::time::Duration;

use egui::{Event, Key, Modifiers, Pos2, Rect, TouchPhase, Vec2};
use fastrand::Rng;

use crate::driver::{KioskDriver, LYING, UPRIGHT, button};
use crate::hall::{Hall, evening_clock};

const SEEDS: [u64; 6] = [1, 22, 333, 4444, 55_555, 666_666];
const STEPS: u32 = 400;

/// The longest that anything may stay on: writing, then the countdown.
const UNTIL_NEW: f64 = 90.0 + 30.0 + 1.0;

struct Monkey {
    random: Rng,
    fingers: BTreeSet<u64>,
    mouse_is_down: bool,
}

impl Monkey {
    /// Most often on something that can be pressed, for else it would hit little.
    fn place(&mut self, visitor: &KioskDriver) -> Pos2 {
        let things = visitor.things();
        let pressable: Vec<_> = things.iter().filter(|thing| thing.can_be_pressed).collect();
        if self.random.u8(..10) < 8 && !pressable.is_empty() {
            return pressable[self.random.usize(..pressable.len())].rect.center();
        }
        let Vec2 { x, y } = visitor.size();
        Pos2::new(self.random.f32() * (x + 20.0) - 10.0, self.random.f32() * (y + 20.0) - 10.0)
    }

    /// Does something.
    fn acts(&mut self, visitor: &mut KioskDriver) {
        let place = self.place(visitor);
        match self.random.u8(..100) {
            0..=44 => drop(visitor.taps_quickly_at(place)),
            45..=59 => self.touches(visitor, place),
            60..=69 => self.draws(visitor, place),
            70..=75 => self.clicks(visitor, place),
            76..=83 => {
                let key = Key::ALL[self.random.usize(..Key::ALL.len())];
                let modifiers = if self.random.bool() { Modifiers::COMMAND } else { Modifiers::NONE };
                visitor.presses_key(key, modifiers);
            }
            84..=85 => drop(visitor.gives(vec![Event::WindowFocused(self.random.bool())])),
            86..=98 => drop(visitor.waits(f64::from(self.random.u16(1..4_000)) / 1000.0)),
            _ => drop(visitor.waits(f64::from(self.random.u16(10_000..50_000)) / 1000.0)),
        }
    }

    /// Puts a finger down, moves one that is down, lifts it, or loses it.
    fn touches(&mut self, visitor: &mut KioskDriver, place: Pos2) {
        let finger = self.random.u64(2..6);
        let phase = if self.fingers.insert(finger) {
            TouchPhase::Start
        } else {
            match self.random.u8(..4) {
                0 => TouchPhase::Move,
                1 => TouchPhase::Cancel,
                _ => TouchPhase::End,
            }
        };
        if matches!(phase, TouchPhase::Cancel | TouchPhase::End) {
            self.fingers.remove(&finger);
        }
        visitor.touches(finger, phase, place).rest();
    }

    fn draws(&mut self, visitor: &mut KioskDriver, place: Pos2) {
        let mut line = vec![place];
        for _ in 0..self.random.u8(..12) {
            let step = Vec2::new(self.random.f32() - 0.5, self.random.f32() - 0.5) * 200.0;
            line.extend(line.last().map(|last| *last + step));
        }
        visitor.draws(&line);
    }

    fn clicks(&mut self, visitor: &mut KioskDriver, place: Pos2) {
        self.mouse_is_down = !self.mouse_is_down;
        visitor.gives(vec![Event::PointerMoved(place), button(place, self.mouse_is_down)]).rest();
    }

    /// Lets go of everything.
    fn goes_home(&mut self, visitor: &mut KioskDriver) {
        let nowhere = Pos2::new(1.0, 1.0);
        for finger in std::mem::take(&mut self.fingers) {
            visitor.touches(finger, TouchPhase::End, nowhere);
        }
        visitor.gives(vec![button(nowhere, false), Event::PointerGone]).rest();
        self.mouse_is_down = false;
    }
}

/// What must hold at every moment.
#[track_caller]
fn assert_sound(visitor: &KioskDriver, what: &str) {
    let screen = Rect::from_min_size(Pos2::ZERO, visitor.size()).expand(0.5);
    for thing in visitor.things() {
        assert!(screen.contains_rect(thing.rect), "{what}: {thing:?} lies outside the screen");
    }
    if let Some(visit) = visitor.kiosk().visit() {
        let answered: BTreeSet<_> = visit.answers.iter().map(|answer| answer.response.statement).collect();
        assert_eq!(answered.len(), visit.answers.len(), "{what}: two answers to one statement");
        assert!(visit.draft.text.chars().count() <= 1_000, "{what}: {} is too long", visit.draft.text.len());
    }
    assert!(visitor.commands().is_empty(), "{what}: {:?}", visitor.commands());
}

/// Lets a monkey play; gives the screens it has seen.
fn plays(seed: u64) -> BTreeSet<&'static str> {
    let size = if seed.is_multiple_of(2) { UPRIGHT } else { LYING };
    let mut visitor = KioskDriver::start(Hall::new(), size, evening_clock("18:30"), false);
    let mut monkey = Monkey { random: Rng::with_seed(seed), fingers: BTreeSet::new(), mouse_is_down: false };
    let mut screens = BTreeSet::new();
    for step in 0..STEPS {
        monkey.acts(&mut visitor);
        screens.insert(visitor.screen());
        assert_sound(&visitor, &format!("seed {seed}, step {step}, {}", visitor.screen()));
    }
    monkey.goes_home(&mut visitor);
    visitor.waits(UNTIL_NEW);
    assert_eq!(visitor.screen(), "wait", "seed {seed}: it is stuck");
    assert!(visitor.kiosk().unsaved.is_empty(), "seed {seed}: something was not saved");
    let visits = visitor.hall.results()["visits"].as_u64().unwrap_or_default();
    for statement in visitor.hall.results()["statements"].as_array().expect("a list") {
        let stances = ["agree", "neutral", "disagree", "unclear", "skipped"];
        let answers: u64 = stances.iter().filter_map(|stance| statement[*stance].as_u64()).sum();
        assert!(answers <= visits, "seed {seed}: {answers} answers of {visits} visits");
    }
    visitor.passes(Duration::from_secs(1)).wakes().sees("Stelling");
    screens
}

#[test]
fn a_monkey_breaks_nothing() {
    let mut seen: BTreeSet<_> = SEEDS.into_iter().flat_map(plays).collect();
    // A finger may happen to rest in the corner of staff; it need not.
    seen.remove("desk");
    let screens = [
        "agenda",
        "mirror",
        "note",
        "role-choice",
        "settings",
        "statement",
        "stored-record",
        "suggestion",
        "thanks",
        "topics",
        "topics-kept",
        "wait",
    ];
    assert_eq!(seen, screens.into(), "the monkey did not get everywhere");
}
