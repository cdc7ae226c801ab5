//! No try too many and no wait too short: whatever is pressed, told, pulled out or turned back, in any order.

use std::time::Duration;

use proptest::prelude::*;

use crate::kiosk::desk::{DeskEvent, DeskJob, DeskNews, DeskPlace, wait_after};
use crate::kiosk::tests::script::{Stage, board};
use crate::kiosk::{Effect, Event, Mode, Rules};

/// What somebody who wants to get in can do, and what the world does meanwhile.
#[derive(Clone, Debug)]
enum Step {
    Corner,
    Type(&'static str),
    RecoveryCode,
    Back,
    Leave,
    /// The worker counts and compares what it was asked.
    Answer,
    /// The worker counts, and the plug is pulled before it answers.
    PlugPulledAfterCounting,
    PlugPulled,
    /// The worker tells the lock again for a reason of its own.
    LockTold,
    Passes(u64),
    YearsOnTheWall(i64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => Just(Step::Corner),
        12 => prop::sample::select(vec!["111111", "222222", "333333333333", "4", "190283"]).prop_map(Step::Type),
        1 => Just(Step::RecoveryCode),
        1 => Just(Step::Back),
        1 => Just(Step::Leave),
        8 => Just(Step::Answer),
        1 => Just(Step::PlugPulledAfterCounting),
        1 => Just(Step::PlugPulled),
        1 => Just(Step::LockTold),
        8 => prop::sample::select(vec![1, 14, 15, 29, 31, 60, 120, 240, 4_000]).prop_map(Step::Passes),
        1 => prop::sample::select(vec![-10, 10]).prop_map(Step::YearsOnTheWall),
    ]
}

/// The world around the door: the number in the database, and since when the wait for it runs.
struct World {
    stage: Stage,
    failures: u32,
    wait_began: Duration,
    asked: Option<DeskJob>,
    n_right: u32,
}

impl World {
    fn new() -> Self {
        let stage = Stage::new(board(1), Rules::default());
        let mut world = Self { stage, failures: 0, wait_began: Duration::ZERO, asked: None, n_right: 0 };
        world.start();
        world
    }

    /// The program starts, with whatever is in the database.
    fn start(&mut self) {
        let local = self.stage.local;
        self.stage = Stage::new(board(1), Rules::default());
        self.stage.local = local;
        (self.wait_began, self.asked) = (Duration::ZERO, None);
        self.tell_lock();
    }

    fn tell_lock(&mut self) {
        self.happen(Event::DeskTold(Box::new(DeskNews::Lock { has_pin: true, failures: self.failures })));
    }

    /// Lets an event happen, and looks at each try that is asked of the worker.
    fn happen(&mut self, event: Event) {
        for effect in self.stage.happen(event) {
            let Effect::Desk(job) = effect else { continue };
            if matches!(job, DeskJob::TryPin(_) | DeskJob::TryRecoveryCode(_)) {
                assert_eq!(self.asked, None, "two tries at once");
                let waited = self.stage.since_start.saturating_sub(self.wait_began);
                let wait = wait_after(self.failures);
                assert!(waited >= wait, "a try after {waited:?} instead of {wait:?}");
                self.asked = Some(job);
            } else {
                assert!(self.n_right > 0, "{job:?} without the right PIN");
            }
        }
    }

    fn count(&mut self) -> Option<bool> {
        let asked = self.asked.take()?;
        self.failures += 1;
        self.wait_began = self.stage.since_start;
        Some(matches!(asked, DeskJob::TryPin(digits) if digits.0 == "190283"))
    }

    fn answer(&mut self) {
        let Some(is_right) = self.count() else { return };
        if is_right {
            (self.failures, self.n_right) = (0, self.n_right + 1);
        }
        self.tell_lock();
        let news = if is_right { DeskNews::PinWasRight } else { DeskNews::PinWasWrong };
        self.happen(Event::DeskTold(Box::new(news)));
    }

    fn step(&mut self, step: &Step) {
        match step {
            Step::Corner => self.happen(Event::Desk(DeskEvent::CornerHeld)),
            Step::Type(digits) => {
                for digit in digits.chars() {
                    self.happen(Event::Desk(DeskEvent::DigitTyped(digit)));
                }
            }
            Step::RecoveryCode => self.happen(Event::Desk(DeskEvent::RecoveryChosen)),
            Step::Back => self.happen(Event::Desk(DeskEvent::Back)),
            Step::Leave => self.happen(Event::Desk(DeskEvent::Left)),
            Step::Answer => self.answer(),
            Step::PlugPulledAfterCounting => {
                self.count();
                self.start();
            }
            Step::PlugPulled => self.start(),
            Step::LockTold => self.tell_lock(),
            Step::Passes(seconds) => {
                self.stage.pass(Duration::from_secs(*seconds));
            }
            Step::YearsOnTheWall(years) => {
                let days = chrono::Duration::days(365 * years);
                self.stage.local = self.stage.local.checked_add_signed(days).unwrap_or(self.stage.local);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_try_is_too_many_and_no_wait_too_short(steps in prop::collection::vec(step(), 1..150)) {
        let mut world = World::new();
        for step in &steps {
            let n_right = world.n_right;
            let was_inside = is_inside(&world.stage);
            world.step(step);
            let inside = is_inside(&world.stage);
            prop_assert!(!inside || was_inside || n_right < world.n_right, "inside after {step:?}");
        }
    }
}

fn is_inside(stage: &Stage) -> bool {
    stage.kiosk.desk().is_some_and(crate::kiosk::desk::Desk::is_signed_in)
}

#[test]
fn fifteen_wrong_tries_take_more_than_three_hours_whatever_is_restarted_or_turned_back() {
    for disturb in
        [None, Some(Step::PlugPulled), Some(Step::YearsOnTheWall(-10)), Some(Step::YearsOnTheWall(10))]
    {
        let mut world = World::new();
        let mut total = Duration::ZERO;
        for _ in 0..15 {
            while world.asked.is_none() {
                world.step(&Step::Corner);
                world.step(&Step::Type("111111"));
                if world.asked.is_none() {
                    world.step(&Step::Passes(1));
                    total += Duration::from_secs(1);
                }
            }
            world.step(&Step::Answer);
            world.stage.happen(Event::Desk(DeskEvent::Left));
            if let Some(step) = &disturb {
                world.step(step);
            }
        }
        // 15 s doubling to 1920 s, then an hour after the thirteenth failure and each one after it.
        assert_eq!(total.as_secs(), (0..8).map(|n| 15 << n).sum::<u64>() + 2 * 3600, "{disturb:?}");
    }
}

#[test]
fn a_door_that_is_left_forgets_what_was_typed() {
    let mut world = World::new();
    for leave in [Step::Leave, Step::Passes(61)] {
        world.step(&Step::Corner);
        world.step(&Step::Type("4"));
        world.step(&leave);
        world.step(&Step::Corner);
        let Mode::Desk(desk) = &world.stage.kiosk.mode else { panic!("no door") };
        assert!(matches!(&desk.place, DeskPlace::Door(door) if door.typed.0.is_empty()));
        world.step(&Step::Leave);
    }
}
