//! The whole app on a screen without a window, driven as a person would: `.wakes().chooses("Eens").sees("Bedankt")`.
//!
//! Time is moved by hand. Between touches the screen is drawn only when the app has asked for it, as in the hall, so
//! an app that forgets to ask is found out.

mod eyes;
mod hand;
mod staff;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use egui::{Event, Key, Modifiers, Pos2, TouchPhase, Vec2, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::Harness;
use stellingenbord::app::{App, Opening};
use stellingenbord::clock::Clock;
use stellingenbord::kiosk::Kiosk;

pub(crate) use crate::driver::hand::{Hand, button};
pub(crate) use crate::driver::staff::CORNER;
use crate::hall::{Hall, evening_clock};

pub(crate) const LYING: Vec2 = Vec2::new(1920.0, 1080.0);
pub(crate) const UPRIGHT: Vec2 = Vec2::new(1080.0, 1920.0);

/// One frame of a screen with 60 Hz.
const FRAME: Duration = Duration::from_micros(16_667);

/// How long a finger is down in a tap.
const TAP: Duration = Duration::from_millis(60);

/// More frames than anything on this screen moves for at a stretch. The countdown draws a few each second.
const MOST_FRAMES_A_SECOND: u32 = 70;

/// How often the store's thread looks whether the settings have changed.
const STORE_LOOKS: Duration = Duration::from_secs(2);

/// A tap that was made: where, and the screen that it led to, if that is another one.
#[derive(Clone, Debug)]
pub(crate) struct Tap {
    pub(crate) pos: Pos2,
    pub(crate) leads_to: Option<String>,
}

/// A visitor at the screen.
pub(crate) struct KioskDriver {
    pub(crate) hall: Hall,
    harness: Harness<'static, App>,
    clock: Clock,
    hand: Hand,
    taps: Vec<Tap>,
    n_frames: u32,
    /// When the app wants to be drawn again.
    draw_at: Duration,
    /// Somebody has asked for a frame at once; between frames that is the store's thread.
    has_news: Arc<AtomicBool>,
}

impl KioskDriver {
    /// A lying screen in the middle of the evening.
    pub(crate) fn in_the_hall() -> Self {
        Self::in_this_hall(Hall::new(), LYING)
    }

    /// A screen of this size in this hall, in the middle of the evening.
    pub(crate) fn in_this_hall(hall: Hall, size: Vec2) -> Self {
        Self::start(hall, size, evening_clock("19:00"), false)
    }

    /// A screen at another time, or in practice mode.
    pub(crate) fn start(hall: Hall, size: Vec2, clock: Clock, practice: bool) -> Self {
        let opening = Opening { setup: hall.setup(practice), clock: clock.clone(), may_close: false };
        let harness = Harness::builder()
            .with_size(size)
            .with_pixels_per_point(1.0)
            .with_theme(egui::Theme::Light)
            .with_step_dt(FRAME.as_secs_f32())
            .build_eframe(|context| App::new(&context.egui_ctx, opening).expect("a thread for the store"));
        let has_news = Arc::new(AtomicBool::new(false));
        let bell = Arc::clone(&has_news);
        harness.ctx.set_request_repaint_callback(move |asked| {
            if asked.delay.is_zero() {
                bell.store(true, Ordering::SeqCst);
            }
        });
        let (hand, taps, n_frames) = (Hand::default(), Vec::new(), 0);
        let draw_at = Duration::ZERO;
        let mut driver = Self { hall, harness, clock, hand, taps, n_frames, draw_at, has_news };
        driver.rest();
        driver
    }

    /// The state of the core.
    pub(crate) fn kiosk(&self) -> &Kiosk {
        self.harness.state().kiosk()
    }

    /// How long the program has been running.
    pub(crate) fn since_start(&self) -> Duration {
        self.clock.now().since_start
    }

    /// The name of the screen that is shown, as the log has it.
    pub(crate) fn screen(&self) -> &'static str {
        self.kiosk().screen(self.clock.now().local).name()
    }

    /// All taps so far.
    pub(crate) fn taps(&self) -> &[Tap] {
        &self.taps
    }

    /// How many frames were drawn so far.
    pub(crate) fn n_frames(&self) -> u32 {
        self.n_frames
    }

    // What a visitor does.

    /// Touches the wait screen, and waits until the next screen takes touches.
    pub(crate) fn wakes(&mut self) -> &mut Self {
        assert_eq!(self.screen(), "wait", "somebody is there already");
        self.taps_at(Pos2::new(self.size().x / 2.0, self.size().y / 2.0))
    }

    /// Taps what has this label, and waits until the next screen takes touches.
    #[track_caller]
    pub(crate) fn chooses(&mut self, label: &str) -> &mut Self {
        let pos = self.place_of(label);
        self.taps_at(pos)
    }

    /// Chooses one after the other.
    #[track_caller]
    pub(crate) fn chooses_all(&mut self, labels: &[&str]) -> &mut Self {
        for label in labels {
            self.chooses(label);
        }
        self
    }

    /// Taps this place, and waits until the next screen takes touches.
    pub(crate) fn taps_at(&mut self, pos: Pos2) -> &mut Self {
        let before = self.scene();
        self.taps_quickly_at(pos);
        self.waits(0.4).notes_tap(pos, &before);
        self
    }

    /// Taps this place and is at once ready for the next.
    pub(crate) fn taps_quickly_at(&mut self, pos: Pos2) -> &mut Self {
        self.touches(1, TouchPhase::Start, pos);
        self.passes(TAP);
        self.touches(1, TouchPhase::End, pos);
        self.rest();
        self
    }

    /// Does one thing with one finger.
    pub(crate) fn touches(&mut self, finger: u64, phase: TouchPhase, pos: Pos2) -> &mut Self {
        let events = self.hand.events(finger, phase, pos);
        self.gives(events)
    }

    /// Draws a line with one finger.
    pub(crate) fn draws(&mut self, points: &[Pos2]) -> &mut Self {
        let (Some(first), Some(last)) = (points.first(), points.last()) else { return self };
        self.touches(1, TouchPhase::Start, *first);
        for point in points {
            self.touches(1, TouchPhase::Move, *point);
        }
        self.touches(1, TouchPhase::End, *last).rest();
        self
    }

    /// Clicks with a mouse, as at a desk.
    #[track_caller]
    pub(crate) fn clicks(&mut self, label: &str) -> &mut Self {
        let pos = self.place_of(label);
        self.gives(vec![Event::PointerMoved(pos), button(pos, true)]).passes(TAP);
        self.gives(vec![button(pos, false)]).rest();
        self.waits(0.4)
    }

    /// Presses a key of a keyboard that somebody has plugged in, with the text that a system sends with it.
    pub(crate) fn presses_key(&mut self, key: Key, modifiers: Modifiers) -> &mut Self {
        let event = |pressed| Event::Key { key, physical_key: Some(key), pressed, repeat: false, modifiers };
        let text = Event::Text(key.symbol_or_name().to_owned());
        self.gives(vec![Event::ModifiersChanged(modifiers), event(true), text, event(false)])
    }

    /// Types this on the keyboard of the screen.
    #[track_caller]
    pub(crate) fn types(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.types_letter(letter);
        }
        self
    }

    #[track_caller]
    fn types_letter(&mut self, letter: char) {
        let label = if letter == ' ' { "spatie".to_owned() } else { letter.to_string() };
        let swapped = if letter.is_uppercase() {
            letter.to_lowercase().to_string()
        } else {
            letter.to_uppercase().to_string()
        };
        for page in [None, Some("letters"), Some("letters met accent"), Some("leestekens")] {
            if let Some(page) = page.and_then(|page| self.find(page)) {
                self.taps_key(page);
            }
            if self.find(&label).is_none() && self.find(&swapped).is_some() {
                let shift = self.place_of("hoofdletter");
                self.taps_key(shift);
            }
            if let Some(pos) = self.find(&label) {
                self.taps_key(pos);
                return;
            }
        }
        panic!("there is no key for {letter:?}");
    }

    /// Taps a key. The screen stays, so there is nothing to wait for but that taps are no double taps.
    fn taps_key(&mut self, pos: Pos2) {
        let before = self.scene();
        self.taps_quickly_at(pos).passes(TAP).notes_tap(pos, &before);
    }

    fn notes_tap(&mut self, pos: Pos2, before: &(String, usize)) {
        let scene = self.scene();
        let leads_to = (scene != *before).then_some(scene.0);
        self.taps.push(Tap { pos, leads_to });
    }

    /// The screen as the log has it, and which statement is on it.
    fn scene(&self) -> (String, usize) {
        let at = self.kiosk().visit().map_or(0, |visit| visit.at);
        (self.harness.state().screen_name(), at)
    }

    /// Does nothing for so many seconds. The screen is drawn when the app has asked for that, or the store has news.
    pub(crate) fn waits(&mut self, seconds: f64) -> &mut Self {
        let until = self.clock.now().since_start + Duration::from_secs_f64(seconds);
        let mut n_frames_left = MOST_FRAMES_A_SECOND.saturating_mul(2 + seconds as u32);
        loop {
            let now = self.clock.now().since_start;
            let next = self.draw_at.min(now + STORE_LOOKS).min(until);
            self.clock.advance(next.saturating_sub(now));
            self.has_news.store(false, Ordering::SeqCst);
            self.flush();
            if next < self.draw_at && !self.has_news.load(Ordering::SeqCst) {
                if next == until {
                    return self;
                }
                continue;
            }
            self.frame();
            n_frames_left -= 1;
            assert!(n_frames_left > 0, "it never comes to rest: {:?}", self.harness.ctx.repaint_causes());
        }
    }

    // The machine.

    /// The program ends in good order; what is left is what it kept.
    pub(crate) fn ends(self) -> Hall {
        drop(self.harness);
        self.hall
    }

    /// What the app asked of its window in the last frame.
    pub(crate) fn commands(&self) -> Vec<ViewportCommand> {
        self.harness.output().viewport_output[&ViewportId::ROOT].commands.clone()
    }

    /// Somebody presses Alt+F4.
    pub(crate) fn asks_to_close(&mut self) -> &mut Self {
        let viewports = &mut self.harness.input_mut().viewports;
        viewports.get_mut(&ViewportId::ROOT).expect("a window").events.push(ViewportEvent::Close);
        self.frame();
        self
    }

    /// Gives the app these events in one frame.
    pub(crate) fn gives(&mut self, events: Vec<Event>) -> &mut Self {
        self.harness.input_mut().events.extend(events);
        self.clock.advance(FRAME);
        self.frame();
        self
    }

    /// Lets time pass without giving the app a chance to do anything.
    pub(crate) fn passes(&mut self, time: Duration) -> &mut Self {
        self.clock.advance(time);
        self
    }

    /// Lets the store do what it was asked, and draws until nothing moves.
    pub(crate) fn rest(&mut self) -> &mut Self {
        for _ in 0..MOST_FRAMES_A_SECOND {
            let unsaved = self.kiosk().unsaved.clone();
            self.flush();
            self.clock.advance(FRAME);
            self.frame();
            if self.kiosk().unsaved == unsaved && !self.asked_for().is_zero() {
                return self;
            }
        }
        panic!("it never comes to rest: {:?}", self.harness.ctx.repaint_causes());
    }

    /// Waits until the store has done what it was asked.
    pub(crate) fn flush(&self) {
        self.harness.state().flush();
    }

    /// When the app wants to be drawn again.
    pub(crate) fn asked_for(&self) -> Duration {
        self.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay
    }

    fn frame(&mut self) {
        self.n_frames += 1;
        self.harness.input_mut().time = Some(self.clock.now().since_start.as_secs_f64());
        self.harness.step();
        self.draw_at = self.clock.now().since_start + self.asked_for().max(FRAME);
    }
}
