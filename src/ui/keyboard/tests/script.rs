//! A notation for touches: `tap a b`, `down a wait 300 up a`, `hold e 500 slide é`.
//!
//! Keys are called by what they type in small letters, or `space`, `enter`, `backspace`, `shift`, `letters`,
//! `accents`, `symbols`. A finger is called by the key it pressed. A key that is not there is not pressed,
//! and a token that means nothing stops the test.

use std::time::Duration;

use egui::{Pos2, Rect, pos2, vec2};

use crate::ui::keyboard::layout::{Key, Page};
use crate::ui::keyboard::{KeyOrder, Keyboard, KeyboardInput, KeyboardSettings};

/// A keyboard of 24 inch, with somebody's fingers.
pub(super) struct Fingers {
    pub(super) keyboard: Keyboard,
    pub(super) text: String,
    now: Duration,
    next_finger: u64,
    down: Vec<(String, u64, Pos2)>,
}

/// What the script types into an empty note.
pub(super) fn play(script: &str) -> String {
    play_after("", script)
}

/// What the script makes of this text.
pub(super) fn play_after(text: &str, script: &str) -> String {
    let mut fingers = Fingers::new(KeyOrder::Qwerty, text);
    fingers.play(script);
    fingers.text
}

fn key_called(name: &str) -> Key {
    match name {
        "space" => Key::Space,
        "enter" => Key::Enter,
        "backspace" => Key::Backspace,
        "shift" => Key::Shift,
        "letters" => Key::Page(Page::Letters),
        "accents" => Key::Page(Page::Accents),
        "symbols" => Key::Page(Page::Symbols),
        piece => Key::Text(piece.to_owned().leak()),
    }
}

impl Fingers {
    pub(super) fn new(order: KeyOrder, text: &str) -> Self {
        let settings = KeyboardSettings { order, ..KeyboardSettings::default() };
        let mut keyboard = Keyboard::new(settings);
        keyboard.fit(Rect::from_min_size(pos2(0.0, 600.0), vec2(1920.0, 480.0)), 3.6);
        Self { keyboard, text: text.to_owned(), now: Duration::ZERO, next_finger: 0, down: Vec::new() }
    }

    pub(super) fn play(&mut self, script: &str) {
        let mut verb = "";
        let mut tokens = script.split_whitespace().peekable();
        while let Some(token) = tokens.next() {
            let is_verb = "tap down up off back cancel hold wait pick strike slide lift aside"
                .split(' ')
                .any(|v| v == token);
            if is_verb {
                verb = token;
                match token {
                    "lift" => self.up_last(),
                    "aside" => {
                        let aside = self.last() + vec2(400.0, 0.0);
                        self.move_last(aside);
                        self.up_last();
                    }
                    _ => {}
                }
                continue;
            }
            match verb {
                "tap" => {
                    if self.down(token) {
                        self.wait(50);
                        self.up(token);
                        self.wait(50);
                    }
                }
                "hold" => {
                    assert!(self.down(token));
                    self.wait(tokens.next().and_then(|ms| ms.parse().ok()).expect("hold KEY MS"));
                }
                "down" => assert!(self.down(token), "no key {token}"),
                "up" => self.up(token),
                "cancel" => {
                    let (finger, _) = self.take(token);
                    self.step(KeyboardInput::Cancel { finger });
                }
                "off" => self.shift_finger(token, vec2(0.0, 400.0)),
                "back" => self.shift_finger(token, vec2(0.0, 0.0)),
                "slide" => {
                    let at = self.accent(token);
                    self.move_last(at);
                    self.up_last();
                }
                "pick" => {
                    let pos = self.accent(token);
                    let finger = self.fresh();
                    self.step(KeyboardInput::Down { finger, pos });
                    self.step(KeyboardInput::Up { finger, pos });
                }
                "strike" => self.step(KeyboardInput::Strike(key_called(token))),
                "wait" => self.wait(token.parse().expect("wait MS")),
                _ => panic!("{verb} {token} means nothing"),
            }
        }
    }

    /// Lets time pass as the screen does: it looks when the keyboard asked it to.
    fn wait(&mut self, milliseconds: u64) {
        let until = self.now + Duration::from_millis(milliseconds);
        while let Some(at) = self.keyboard.deadline().filter(|at| *at <= until) {
            self.now = at.max(self.now);
            self.step(KeyboardInput::Tick);
        }
        self.now = until;
    }

    /// Lets time pass while the screen draws nothing.
    pub(super) fn sleep(&mut self, milliseconds: u64) {
        self.now += Duration::from_millis(milliseconds);
        self.step(KeyboardInput::Tick);
    }

    fn step(&mut self, input: KeyboardInput) {
        let before = self.text.clone();
        let changed = self.keyboard.step(input, self.now, &mut self.text);
        assert_eq!(changed, before != self.text, "it tells whether the text changed");
    }

    fn fresh(&mut self) -> u64 {
        self.next_finger += 1;
        self.next_finger
    }

    fn down(&mut self, name: &str) -> bool {
        let key = key_called(name);
        let Some(pos) = self.keyboard.rect_of(key).map(|rect| rect.center()) else {
            return false;
        };
        let finger = self.fresh();
        self.down.push((name.to_owned(), finger, pos));
        self.step(KeyboardInput::Down { finger, pos });
        true
    }

    fn take(&mut self, name: &str) -> (u64, Pos2) {
        let at = self.down.iter().position(|(called, ..)| called == name).expect("a finger on that key");
        let (_, finger, pos) = self.down.remove(at);
        (finger, pos)
    }

    fn up(&mut self, name: &str) {
        let (finger, pos) = self.take(name);
        self.step(KeyboardInput::Up { finger, pos });
    }

    fn shift_finger(&mut self, name: &str, by: egui::Vec2) {
        let key = key_called(name);
        let to = self.keyboard.rect_of(key).expect("a key").center() + by;
        let held = self.down.iter_mut().find(|(called, ..)| called == name).expect("a finger on that key");
        held.2 = to;
        let finger = held.1;
        self.step(KeyboardInput::Move { finger, pos: to });
    }

    fn last(&self) -> Pos2 {
        self.down.last().expect("a finger is down").2
    }

    fn move_last(&mut self, pos: Pos2) {
        let last = self.down.last_mut().expect("a finger is down");
        last.2 = pos;
        let finger = last.1;
        self.step(KeyboardInput::Move { finger, pos });
    }

    fn up_last(&mut self) {
        let (_, finger, pos) = self.down.pop().expect("a finger is down");
        self.step(KeyboardInput::Up { finger, pos });
    }

    fn accent(&self, piece: &str) -> Pos2 {
        let row = self.keyboard.accent_row().expect("a row of accents is open");
        row.cells.iter().find(|(cell, _)| *cell == piece).expect("that accent").1.center()
    }
}
