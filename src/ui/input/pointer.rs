//! Makes egui's one pointer out of the free fingers.
//!
//! One finger holds the pointer. A finger that comes while another holds it waits: it gets the pointer when
//! the other is lifted, or when the other has rested for a moment, as a palm does. What the resting finger
//! lies on is then not pressed. So two quick thumbs press two buttons in their order, and a second person
//! can press a button while somebody leans on the glass.

use std::collections::VecDeque;

use egui::{Event, Modifiers, PointerButton, Pos2, vec2};

use crate::ui::input::finger::FingerId;

/// A finger that rests for this long gives the pointer to one that waits, in seconds.
const RESTED_SECONDS: f64 = 0.4;

/// A tap that has waited longer than this is forgotten: by now it would surprise, in seconds.
const WAIT_SECONDS: f64 = 1.0;

/// Further than any click may move, in points.
const FAR: f32 = 1.0e5;

/// The maker of pointer events.
#[derive(Debug)]
pub(super) struct Pointer {
    /// A finger that moves further than this is not tapping, in points.
    pub(super) click_dist: f32,
    holder: Option<Holder>,
    waiting: VecDeque<Tap>,
    outgoing: VecDeque<Event>,
}

/// The finger that is egui's pointer now.
#[derive(Debug)]
struct Holder {
    finger: FingerId,
    pos: Pos2,
    is_mouse: bool,
    anchor: Pos2,
    still_since: f64,
}

/// A finger that waits for the pointer.
#[derive(Debug)]
struct Tap {
    finger: FingerId,
    start: Pos2,
    is_mouse: bool,
    lifted_at: Option<f64>,
}

impl Pointer {
    pub(super) fn new(click_dist: f32) -> Self {
        Self { click_dist, holder: None, waiting: VecDeque::new(), outgoing: VecDeque::new() }
    }

    pub(super) fn press(&mut self, finger: FingerId, pos: Pos2, now: f64, is_mouse: bool) {
        self.waiting.push_back(Tap { finger, start: pos, is_mouse, lifted_at: None });
        if self.holder.is_none() {
            self.next(now);
        }
    }

    pub(super) fn move_to(&mut self, finger: FingerId, pos: Pos2, now: f64, tremble: f32) {
        if let Some(holder) = self.holder.as_mut().filter(|holder| holder.finger == finger) {
            holder.pos = pos;
            if tremble < holder.anchor.distance(pos) {
                holder.anchor = pos;
                holder.still_since = now;
            }
            self.outgoing.push_back(Event::PointerMoved(pos));
        } else {
            let limit = self.click_dist;
            self.waiting.retain(|tap| tap.finger != finger || tap.start.distance(pos) <= limit);
        }
    }

    pub(super) fn lift(&mut self, finger: FingerId, pos: Pos2, now: f64) {
        if let Some(holder) = self.holder.take_if(|holder| holder.finger == finger) {
            self.release(pos, holder.is_mouse);
            self.next(now);
        } else if let Some(tap) = self.waiting.iter_mut().find(|tap| tap.finger == finger) {
            tap.lifted_at = Some(now);
        }
    }

    /// The finger means nothing any more: what it lies on is let go without a click.
    pub(super) fn cancel(&mut self, finger: FingerId) {
        if let Some(holder) = self.holder.take_if(|holder| holder.finger == finger) {
            self.let_go(&holder);
        }
        self.waiting.retain(|tap| tap.finger != finger);
    }

    /// The mouse is above this place, and not pressed.
    pub(super) fn hover(&mut self, pos: Pos2) {
        self.outgoing.push_back(Event::PointerMoved(pos));
    }

    /// The mouse has left the window.
    pub(super) fn leave(&mut self) {
        self.outgoing.push_back(Event::PointerGone);
    }

    /// Gives the pointer to a finger that waits, once the one that holds it has gone or rested.
    pub(super) fn hand_over(&mut self, now: f64) {
        self.waiting.retain(|tap| tap.lifted_at.is_none_or(|at| now - at < WAIT_SECONDS));
        if self.waiting.is_empty() {
            return;
        }
        let has_rested = |holder: &mut Holder| RESTED_SECONDS <= now - holder.still_since;
        if let Some(holder) = self.holder.take_if(has_rested) {
            self.let_go(&holder);
        }
        if self.holder.is_none() {
            self.next(now);
        }
    }

    /// When `hand_over` will have something to do.
    pub(super) fn deadline(&self) -> Option<f64> {
        let holder = self.holder.as_ref().filter(|_| !self.waiting.is_empty())?;
        Some(holder.still_since + RESTED_SECONDS)
    }

    /// Whether there are events that had to wait for the next pass.
    pub(super) fn has_more(&self) -> bool {
        !self.outgoing.is_empty()
    }

    /// Hands out events up to the first release. egui looks only at the last place of the pointer in a
    /// pass, so what comes after a release must wait for the next one.
    pub(super) fn drain_into(&mut self, events: &mut Vec<Event>) {
        let mut released = false;
        let may_go = |event: &mut Event, released: bool| !released || *event == Event::PointerGone;
        while let Some(event) = self.outgoing.pop_front_if(|event| may_go(event, released)) {
            released |= matches!(event, Event::PointerButton { pressed: false, .. });
            events.push(event);
        }
    }

    /// Lets the fingers that wait have their turn, up to one that is still down.
    fn next(&mut self, now: f64) {
        while self.holder.is_none() {
            let Some(tap) = self.waiting.pop_front() else {
                return;
            };
            self.outgoing.push_back(Event::PointerMoved(tap.start));
            self.outgoing.push_back(button(tap.start, true));
            if tap.lifted_at.is_some() {
                self.release(tap.start, tap.is_mouse);
            } else {
                let (pos, is_mouse) = (tap.start, tap.is_mouse);
                self.holder =
                    Some(Holder { finger: tap.finger, pos, is_mouse, anchor: pos, still_since: now });
            }
        }
    }

    fn release(&mut self, pos: Pos2, is_mouse: bool) {
        self.outgoing.push_back(button(pos, false));
        // A finger that has left hovers nowhere.
        if !is_mouse {
            self.outgoing.push_back(Event::PointerGone);
        }
    }

    fn let_go(&mut self, holder: &Holder) {
        // Having been far away is what makes egui see no click.
        self.outgoing.push_back(Event::PointerMoved(holder.pos + vec2(FAR, FAR)));
        self.outgoing.push_back(Event::PointerMoved(holder.pos));
        self.release(holder.pos, holder.is_mouse);
    }
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}
