//! The touch router: what becomes of every finger, before a screen hears of it.
//!
//! egui knows one pointer, made of the first finger. At a screen in a hall there are palms, two thumbs and
//! two children. So the router, an [`egui::Plugin`], follows every finger by itself, swallows the touches
//! that must press nothing, hands a widget such as the keyboard all fingers that start on it, and makes
//! egui's pointer out of what is left (`pointer.rs`). A keyboard that somebody plugs in does nothing.

mod finger;
mod guard;
#[cfg(test)]
pub(crate) mod hand;
mod pointer;
mod settings;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::time::Duration;

use egui::{Event, Id, Key, PointerButton, Pos2, RawInput, Rect, TouchPhase};

use crate::ui::input::finger::Source;
pub use crate::ui::input::finger::{Finger, FingerEvent, FingerId, FingerPhase, FingerUse};
use crate::ui::input::guard::Guard;
use crate::ui::input::pointer::Pointer;
pub use crate::ui::input::settings::{RouterTimes, configure};

/// How long after the last touch the pointer events that repeat it may still come, in seconds.
const MIRROR_SECONDS: f64 = 0.5;

/// Follows the fingers. Register it with [`configure`], reach it with `ctx.with_plugin(|router: &mut TouchRouter| …)`.
pub struct TouchRouter {
    times: RouterTimes,
    /// How far a finger may tremble and still rest, in points.
    tremble: f32,
    now: f64,
    next_id: u64,
    fingers: Vec<Finger>,
    events: Vec<FingerEvent>,
    /// The regions of the last pass, which decide where a finger belongs.
    regions: Vec<Claim>,
    /// The regions of this pass, so far.
    claims: Vec<Claim>,
    guard: Guard,
    pointer: Pointer,
    keys_down: BTreeSet<Key>,
    touched: bool,
    screen_changed: bool,
    /// When the last touch event came, while the pointer events that repeat it are not yet over.
    mirror_since: Option<f64>,
    /// What egui gets to see of this pass.
    passed_on: Vec<Event>,
}

/// A part of the screen whose fingers belong to a widget, or (`None`) to egui after all.
struct Claim {
    region: Option<Id>,
    rect: Rect,
}

impl TouchRouter {
    /// A router for a screen with `mm` points a millimetre.
    pub fn new(times: RouterTimes, mm: f32) -> Self {
        Self {
            times,
            tremble: settings::TREMBLE_MM * mm,
            now: 0.0,
            next_id: 0,
            fingers: Vec::new(),
            events: Vec::new(),
            regions: Vec::new(),
            claims: Vec::new(),
            guard: Guard::default(),
            pointer: Pointer::new(settings::CLICK_MM * mm),
            keys_down: BTreeSet::new(),
            touched: false,
            screen_changed: false,
            mirror_since: None,
            passed_on: Vec::new(),
        }
    }

    /// Whether the wait screen is shown: the next press only wakes, and presses nothing.
    pub fn set_wake_mode(&mut self, waiting: bool) {
        self.guard.wake_mode = waiting;
    }

    /// Whether a touch has woken the screen since this was last asked.
    pub fn take_woken(&mut self) -> bool {
        std::mem::take(&mut self.guard.woken)
    }

    /// Whether a finger pressed or moved, or a key was pressed, since this was last asked. Nobody learns where.
    pub fn take_touched(&mut self) -> bool {
        std::mem::take(&mut self.touched)
    }

    /// Say this when another screen has appeared: fingers that are down, and presses in the next moment,
    /// were meant for the screen before, and press nothing.
    pub fn screen_changed(&mut self) {
        self.screen_changed = true;
        self.guard.settle_until = self.now + self.times.settle.as_secs_f64();
    }

    /// How long presses are still swallowed, because the screen has just been woken or has just changed. Nothing
    /// once they count.
    pub fn deaf_for(&self) -> Duration {
        let rest = self.guard.ready_at(&self.fingers, &self.times) - self.now;
        Duration::try_from_secs_f64(rest.max(0.0)).unwrap_or_default()
    }

    /// Every finger that is down, swallowed ones too, in the order in which they were pressed.
    pub fn fingers(&self) -> &[Finger] {
        &self.fingers
    }

    /// What the fingers did since the last pass, in order.
    pub fn events(&self) -> &[FingerEvent] {
        &self.events
    }

    /// Everything this pass did to the fingers of `region`.
    fn events_of(&self, region: Id) -> Vec<FingerEvent> {
        let belongs = |event: &&FingerEvent| event.belongs_to == FingerUse::Region(region);
        self.events.iter().filter(belongs).copied().collect()
    }

    fn read_event(&mut self, event: Event) {
        match event {
            Event::Touch { device_id, id, phase, pos, .. } => {
                self.mirror_since = Some(self.now);
                let source = Source::Touch { device: device_id, id };
                if self.touch(source, phase, pos) {
                    self.passed_on.push(event);
                }
            }
            Event::PointerMoved(pos) => {
                if !self.repeats_a_touch() && !self.move_finger(Source::Mouse, pos) {
                    self.pointer.hover(pos);
                }
            }
            Event::PointerButton { pos, button, pressed, .. } => {
                // Nothing on a kiosk listens to the other buttons.
                if !self.repeats_a_touch() && button == PointerButton::Primary {
                    if pressed {
                        self.press(Source::Mouse, pos);
                    } else {
                        self.lift(Source::Mouse, pos);
                    }
                }
            }
            Event::PointerGone => {
                if self.repeats_a_touch() {
                    self.mirror_since = self.mirror_since.filter(|_| self.is_touched());
                } else {
                    self.cancel(Source::Mouse);
                    self.pointer.leave();
                }
            }
            Event::Key { key, pressed, .. } => {
                // A key that is held (a book lies on it) repeats, and does not keep a visit awake.
                let is_new = if pressed { self.keys_down.insert(key) } else { self.keys_down.remove(&key) };
                self.touched |= pressed && is_new;
            }
            Event::WindowFocused(_) => {
                self.keys_down.clear();
                self.passed_on.push(event);
            }
            Event::MouseWheel { .. } | Event::AccessKitActionRequest(_) => self.passed_on.push(event),
            // Nothing on this screen is for a keyboard that is plugged in: no undo, no quit, no zoom.
            Event::Copy
            | Event::Cut
            | Event::Paste(_)
            | Event::PasteImage(_)
            | Event::MiddleClickPaste { .. }
            | Event::Text(_)
            | Event::Ime(_)
            | Event::ModifiersChanged(_)
            | Event::MouseMoved(_)
            | Event::Zoom(_)
            | Event::Rotate(_) => {}
        }
    }

    /// Follows a touch; tells whether egui may see the event.
    fn touch(&mut self, source: Source, phase: TouchPhase, pos: Pos2) -> bool {
        match phase {
            TouchPhase::Start => {
                // A mouse is a finger only as long as there are no real ones.
                self.cancel(Source::Mouse);
                self.cancel(source);
                let is_free = self.press(source, pos) == FingerUse::Free;
                if let Some(finger) = self.fingers.last_mut() {
                    finger.egui_knows = is_free;
                }
                is_free
            }
            TouchPhase::Move => {
                self.move_finger(source, pos);
                self.find(source).is_some_and(|finger| finger.egui_knows)
            }
            TouchPhase::End => self.lift(source, pos),
            TouchPhase::Cancel => {
                self.cancel(source);
                false // `cancel` has told egui
            }
        }
    }

    fn press(&mut self, source: Source, pos: Pos2) -> FingerUse {
        self.touched = true;
        let belongs_to = if self.guard.swallows_press(self.now, &self.fingers, &self.times) {
            FingerUse::Swallowed
        } else {
            let claim = self.regions.iter().rev().find(|claim| claim.rect.contains(pos));
            claim.and_then(|claim| claim.region).map_or(FingerUse::Free, FingerUse::Region)
        };
        let id = FingerId(self.next_id);
        self.next_id += 1;
        let finger = Finger::new(id, source, belongs_to, pos, self.now);
        if belongs_to == FingerUse::Free {
            self.pointer.press(id, pos, self.now, source == Source::Mouse);
        }
        self.events.push(finger.event(FingerPhase::Down, self.now));
        self.fingers.push(finger);
        belongs_to
    }

    /// Moves a finger that is down; tells whether there is one.
    fn move_finger(&mut self, source: Source, pos: Pos2) -> bool {
        let Some(finger) = self.fingers.iter_mut().find(|finger| finger.source == source) else {
            return false;
        };
        // A palm that lies on the glass trembles, and must not keep the visit awake.
        self.touched |= finger.move_to(pos, self.now, self.tremble);
        let (id, belongs_to) = (finger.id, finger.belongs_to);
        self.events.push(finger.event(FingerPhase::Move, self.now));
        if belongs_to == FingerUse::Free {
            self.pointer.move_to(id, pos, self.now, self.tremble);
        }
        true
    }

    /// Lifts a finger; tells whether egui knew its touch.
    fn lift(&mut self, source: Source, pos: Pos2) -> bool {
        let Some(finger) = self.remove(source).map(|finger| finger.lifted_at(pos)) else {
            return false;
        };
        self.events.push(finger.event(FingerPhase::Up, self.now));
        if finger.belongs_to == FingerUse::Free {
            self.pointer.lift(finger.id, pos, self.now);
        }
        finger.egui_knows
    }

    /// Forgets a finger without pressing anything.
    fn cancel(&mut self, source: Source) {
        if let Some(finger) = self.remove(source) {
            self.withdraw(&finger);
        }
    }

    /// Tells everybody who follows this finger that it means nothing any more.
    fn withdraw(&mut self, finger: &Finger) {
        self.events.push(finger.event(FingerPhase::Cancel, self.now));
        self.pointer.cancel(finger.id);
        self.passed_on.extend(finger.cancel_for_egui());
    }

    fn remove(&mut self, source: Source) -> Option<Finger> {
        let at = self.fingers.iter().position(|finger| finger.source == source)?;
        let finger = self.fingers.remove(at);
        if finger.belongs_to == FingerUse::Swallowed {
            self.guard.swallowed_lifted_at = self.now;
        }
        Some(finger)
    }

    fn find(&self, source: Source) -> Option<&Finger> {
        self.fingers.iter().find(|finger| finger.source == source)
    }

    fn is_touched(&self) -> bool {
        self.fingers.iter().any(|finger| finger.source != Source::Mouse)
    }

    /// Whether a pointer event now only repeats a touch, as egui-winit sends for the first finger.
    fn repeats_a_touch(&self) -> bool {
        self.is_touched() || self.mirror_since.is_some_and(|since| self.now - since < MIRROR_SECONDS)
    }

    /// Takes every finger off the screen that has gone.
    fn swallow_all(&mut self) {
        for idx in 0..self.fingers.len() {
            let Some(finger) =
                self.fingers.get(idx).filter(|finger| finger.belongs_to != FingerUse::Swallowed)
            else {
                continue;
            };
            let finger = finger.clone();
            self.withdraw(&finger);
            if let Some(kept) = self.fingers.get_mut(idx) {
                kept.belongs_to = FingerUse::Swallowed;
                kept.egui_knows = false;
            }
        }
    }

    /// A finger whose lifting was lost would otherwise press for ever.
    fn cancel_lost(&mut self) {
        let limit = self.times.lost_after.as_secs_f64();
        let is_lost =
            |finger: &&Finger| finger.source != Source::Mouse && limit <= self.now - finger.heard_at;
        let lost: Vec<Source> = self.fingers.iter().filter(is_lost).map(|finger| finger.source).collect();
        for source in lost {
            self.cancel(source);
        }
    }

    /// When there is something to do although no finger moves.
    fn deadline(&self) -> Option<f64> {
        let limit = self.times.lost_after.as_secs_f64();
        let lost = self.fingers.iter().filter(|finger| finger.source != Source::Mouse);
        let lost = lost.map(|finger| finger.heard_at + limit);
        lost.chain(self.pointer.deadline()).min_by(f64::total_cmp)
    }
}

impl egui::Plugin for TouchRouter {
    fn debug_name(&self) -> &'static str {
        "touch router"
    }

    // A second pass of the same frame comes without events, and then finds nothing to do.
    fn input_hook(&mut self, ctx: &egui::Context, input: &mut RawInput) {
        self.now = input.time.unwrap_or_else(|| ctx.input(|i| i.time) + f64::from(input.predicted_dt));
        self.regions = std::mem::take(&mut self.claims);
        self.events.clear();
        if std::mem::take(&mut self.screen_changed) {
            self.swallow_all();
        }
        for event in std::mem::take(&mut input.events) {
            self.read_event(event);
        }
        self.cancel_lost();
        self.pointer.hand_over(self.now);
        input.events = std::mem::take(&mut self.passed_on);
        self.pointer.drain_into(&mut input.events);
    }

    fn on_end_pass(&mut self, ui: &mut egui::Ui) {
        if self.pointer.has_more() || self.screen_changed {
            ui.ctx().request_repaint();
        } else if let Some(at) = self.deadline() {
            let wait = Duration::try_from_secs_f64((at - self.now).max(0.0)).unwrap_or_default();
            ui.ctx().request_repaint_after(wait);
        }
    }
}

/// Gives a widget all fingers that start in `rect`, from the next pass on; egui does not see them as
/// pointer. Returns what those fingers did since the last pass, in order. To be called in every pass.
pub fn claim(ctx: &egui::Context, region: Id, rect: Rect) -> Vec<FingerEvent> {
    let claim = |router: &mut TouchRouter| {
        router.claims.push(Claim { region: Some(region), rect });
        router.events_of(region)
    };
    ctx.with_plugin(claim).unwrap_or_default()
}

/// Gives the fingers in `rect` back to egui, for what lies on top of a claimed region. To be called in
/// every pass, after the claim.
pub fn cover(ctx: &egui::Context, rect: Rect) {
    ctx.with_plugin(|router: &mut TouchRouter| router.claims.push(Claim { region: None, rect }));
}
