//! What fingers on the keys mean: which key, when it types, and what repeats. No screen, no clock.

use std::time::Duration;

use egui::{Pos2, Rect};

use crate::domain::MAX_NOTE_CHARS;
use crate::ui::keyboard::capitals::Capitals;
use crate::ui::keyboard::layout::{Key, KeyOrder, Layout, Page, Place};
use crate::ui::keyboard::press::{AccentRow, Phase, Press};
use crate::ui::keyboard::typing;

/// Holding backspace this long repeats it.
const REPEAT_AFTER: Duration = Duration::from_millis(400);
const REPEAT_EVERY: Duration = Duration::from_millis(60);
/// Two spaces within this time make a full stop.
const SPACE_DOUBLE: Duration = Duration::from_secs(1);
/// A key stays lit this long, or a quick tap would not be seen.
const GLOW: Duration = Duration::from_millis(100);

/// How the school wants its keyboard.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KeyboardSettings {
    pub order: KeyOrder,
    pub place: Place,
    /// Keys are no wider than this, so that the keyboard of a large panel stays within reach.
    pub widest_key_mm: f32,
    /// A text never becomes longer than this, in characters as a reader counts them.
    pub most_chars: usize,
}

impl Default for KeyboardSettings {
    fn default() -> Self {
        Self {
            order: KeyOrder::default(),
            place: Place::default(),
            widest_key_mm: 44.0,
            most_chars: MAX_NOTE_CHARS,
        }
    }
}

/// What happens to the keyboard. Fingers have a number that is not used twice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum KeyboardInput {
    Down {
        finger: u64,
        pos: Pos2,
    },
    Move {
        finger: u64,
        pos: Pos2,
    },
    Up {
        finger: u64,
        pos: Pos2,
    },
    Cancel {
        finger: u64,
    },
    /// A key is pressed and lifted at once, without a finger: by assistive technology, or a test.
    Strike(Key),
    /// Time has passed.
    Tick,
}

/// The keyboard of one note. Make a new one for each: nothing is remembered between visitors.
#[derive(Clone, Debug)]
pub struct Keyboard {
    settings: KeyboardSettings,
    page: Page,
    capitals: Capitals,
    spaced_at: Option<Duration>,
    presses: Vec<Press>,
    glows: Vec<(Key, Duration)>,
    area: Rect,
    mm: f32,
    layout: Layout,
    /// The length of the text when it was last seen, to notice that somebody else changed it.
    seen_len: Option<usize>,
}

impl Keyboard {
    /// A keyboard with the letters showing. It has no room yet: see [`Keyboard::fit`].
    pub fn new(settings: KeyboardSettings) -> Self {
        let KeyboardSettings { order, place, widest_key_mm, most_chars: _ } = settings;
        let (area, mm, page) = (Rect::ZERO, 1.0, Page::Letters);
        Self {
            settings,
            page,
            capitals: Capitals::new(),
            spaced_at: None,
            presses: Vec::new(),
            glows: Vec::new(),
            area,
            mm,
            layout: Layout::new(area, mm, page, order, place, widest_key_mm),
            seen_len: None,
        }
    }

    /// Lays the keys out in `area`, with `mm` points a millimetre.
    pub fn fit(&mut self, area: Rect, mm: f32) {
        if self.area != area || self.mm.to_bits() != mm.to_bits() {
            (self.area, self.mm) = (area, mm);
            self.lay_out();
        }
    }

    /// Takes one input and edits the text; tells whether it changed.
    pub fn step(&mut self, input: KeyboardInput, now: Duration, text: &mut String) -> bool {
        self.look_at(text);
        let before = text.clone();
        self.pass_time(now, text);
        match input {
            KeyboardInput::Down { finger, pos } => self.press(finger, pos, now, text),
            KeyboardInput::Move { finger, pos } => self.slide(finger, pos),
            KeyboardInput::Up { finger, pos } => {
                self.slide(finger, pos);
                self.lift(finger, now, text);
            }
            KeyboardInput::Cancel { finger } => {
                self.remove(finger, text);
            }
            KeyboardInput::Strike(key) => {
                self.close_accents();
                self.finish_all(now, text);
                self.strike(key, now, text);
            }
            KeyboardInput::Tick => {}
        }
        self.seen_len = Some(text.len());
        *text != before
    }

    /// Notices that the text was changed by somebody else, and sets the capitals right.
    pub fn look_at(&mut self, text: &str) {
        if self.seen_len != Some(text.len()) {
            self.seen_len = Some(text.len());
            self.spaced_at = None;
            self.capitals.suit(text);
        }
    }

    /// When time alone will change something. Until then nothing needs to be drawn.
    pub fn deadline(&self) -> Option<Duration> {
        let of_press = |press: &Press| match &press.phase {
            Phase::Repeating { next } => Some(*next),
            Phase::Pressed { .. } | Phase::Accents(_) | Phase::Holding { .. } | Phase::Spent => {
                press.accents_at()
            }
        };
        let glows = self.glows.iter().map(|(_, until)| *until);
        self.presses.iter().filter_map(of_press).chain(glows).min()
    }

    /// Forgets the fingers that are no longer there, such as those lifted while a page lay over the keys.
    pub fn keep_fingers(&mut self, is_down: impl Fn(u64) -> bool) {
        self.presses.retain(|press| is_down(press.finger));
    }

    /// Whether no finger is on a key.
    pub fn is_at_rest(&self) -> bool {
        self.presses.is_empty()
    }

    /// Whether letters come out as capitals now.
    pub fn is_upper(&self) -> bool {
        self.capitals.are_on()
    }

    /// Whether capitals stay on.
    pub fn is_locked(&self) -> bool {
        self.capitals.are_locked()
    }

    /// Whether the key is to be shown as pressed.
    pub fn is_lit(&self, key: Key) -> bool {
        self.presses.iter().any(|press| press.key.key == key && press.is_lit())
            || self.glows.iter().any(|(glowing, _)| *glowing == key)
    }

    /// What a key with these letters types now.
    pub fn piece(&self, piece: &str) -> String {
        if self.is_upper() { typing::capital(piece) } else { piece.to_owned() }
    }

    /// Where this key lies, if it is on the page that is shown.
    pub fn rect_of(&self, key: Key) -> Option<Rect> {
        self.layout.keys.iter().find(|placed| placed.key == key).map(|placed| placed.rect)
    }

    pub(super) fn layout(&self) -> &Layout {
        &self.layout
    }

    pub(super) fn page(&self) -> Page {
        self.page
    }

    /// The accents that are shown now.
    pub(super) fn accent_row(&self) -> Option<&AccentRow> {
        self.presses.iter().find_map(|press| match &press.phase {
            Phase::Accents(row) => Some(row),
            Phase::Pressed { .. } | Phase::Repeating { .. } | Phase::Holding { .. } | Phase::Spent => None,
        })
    }

    fn lay_out(&mut self) {
        let KeyboardSettings { order, place, widest_key_mm, most_chars: _ } = self.settings;
        self.layout = Layout::new(self.area, self.mm, self.page, order, place, widest_key_mm);
    }

    fn press(&mut self, finger: u64, pos: Pos2, now: Duration, text: &mut String) {
        self.remove(finger, text);
        // A second hand may pick the accent that the first holds open.
        if let Some(piece) = self.accent_row().and_then(|row| row.accent_at(pos)) {
            self.close_accents();
            self.strike(Key::Text(piece), now, text);
            return;
        }
        // What is seen is meant: the key is looked up before an earlier finger turns the page.
        let found = self.layout.key_at(pos);
        self.finish_all(now, text);
        let Some(key) = found else {
            return;
        };
        let phase = match key.key {
            Key::Backspace => {
                self.erase(text);
                Phase::Repeating { next: now + REPEAT_AFTER }
            }
            Key::Shift => {
                self.capitals.press(now);
                Phase::Holding { was_used: false }
            }
            Key::Text(_) | Key::Space | Key::Enter | Key::Page(_) => Phase::Pressed { is_inside: true },
        };
        self.presses.push(Press { finger, key, pressed_at: now, phase });
    }

    fn slide(&mut self, finger: u64, pos: Pos2) {
        let gap = self.layout.gap;
        if let Some(press) = self.presses.iter_mut().find(|press| press.finger == finger) {
            press.slide(pos, gap);
        }
    }

    fn lift(&mut self, finger: u64, now: Duration, text: &mut String) {
        let Some(press) = self.remove(finger, text) else {
            return;
        };
        if press.is_lit() {
            self.glow(press.key.key, now);
        }
        if let Some(key) = press.outcome() {
            self.strike(key, now, text);
        }
    }

    /// Takes a finger away without typing.
    fn remove(&mut self, finger: u64, text: &str) -> Option<Press> {
        let at = self.presses.iter().position(|press| press.finger == finger)?;
        let press = self.presses.remove(at);
        if let Phase::Holding { was_used: true } = press.phase {
            self.capitals.suit(text);
        }
        Some(press)
    }

    /// Another finger presses: what the others have pressed counts from now, in their order.
    fn finish_all(&mut self, now: Duration, text: &mut String) {
        let mut struck = Vec::new();
        for press in &mut self.presses {
            struck.extend(press.outcome());
            if !matches!(press.phase, Phase::Holding { .. }) {
                press.phase = Phase::Spent;
            }
        }
        for key in struck {
            self.glow(key, now);
            self.strike(key, now, text);
        }
    }

    fn close_accents(&mut self) {
        for press in self.presses.iter_mut().filter(|press| matches!(press.phase, Phase::Accents(_))) {
            press.phase = Phase::Spent;
        }
    }

    fn strike(&mut self, key: Key, now: Duration, text: &mut String) {
        let spaced_at = self.spaced_at.take();
        let most = self.settings.most_chars;
        match key {
            Key::Text(piece) => {
                let was_added = typing::add(text, &self.piece(piece), most);
                self.after_typing(was_added, text);
            }
            Key::Space => {
                let is_second = spaced_at.is_some_and(|at| now.saturating_sub(at) <= SPACE_DOUBLE);
                let was_added = typing::add_space(text, is_second, most);
                self.spaced_at = (was_added && !is_second).then_some(now);
                self.after_typing(was_added, text);
                self.turn_to(Page::Letters);
            }
            Key::Enter => {
                let was_added = typing::add_line_break(text, most);
                self.after_typing(was_added, text);
            }
            Key::Backspace => self.erase(text),
            Key::Shift => self.capitals.press(now),
            Key::Page(page) => self.turn_to(page),
        }
    }

    fn erase(&mut self, text: &mut String) {
        self.spaced_at = None;
        let was_erased = typing::erase(text);
        self.after_typing(was_erased, text);
    }

    fn turn_to(&mut self, page: Page) {
        if self.page != page {
            self.page = page;
            self.lay_out();
        }
    }

    /// One shift is for one letter: a letter that did not fit does not use it up.
    fn after_typing(&mut self, changed: bool, text: &str) {
        if !changed {
            return;
        }
        let mut is_held = false;
        for press in &mut self.presses {
            if let Phase::Holding { was_used } = &mut press.phase {
                (*was_used, is_held) = (true, true);
            }
        }
        self.capitals.after_typing(text, is_held);
    }

    fn glow(&mut self, key: Key, now: Duration) {
        self.glows.retain(|(glowing, _)| *glowing != key);
        self.glows.push((key, now + GLOW));
    }

    fn pass_time(&mut self, now: Duration, text: &mut String) {
        self.glows.retain(|(_, until)| now < *until);
        let mut n_due = 0;
        for press in &mut self.presses {
            if press.accents_at().is_some_and(|at| at <= now) {
                press.open_accents(&self.layout);
            }
            if let Phase::Repeating { next } = &mut press.phase
                && *next <= now
            {
                n_due += 1;
                // One at a time, however long the screen has slept.
                *next = now + REPEAT_EVERY;
            }
        }
        for _ in 0..n_due {
            self.erase(text);
        }
        if text.is_empty() {
            self.stop_repeating();
        }
    }

    /// There is nothing left to erase.
    fn stop_repeating(&mut self) {
        for press in &mut self.presses {
            if matches!(press.phase, Phase::Repeating { .. }) {
                press.phase = Phase::Spent;
            }
        }
    }
}
