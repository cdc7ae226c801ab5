//! Shows the keyboard and brings it its fingers.

use std::borrow::Cow;
use std::time::Duration;

use egui::{
    Align2, Color32, CornerRadius, FontFamily, FontId, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, vec2,
};

use crate::ui::input::{self, FingerEvent, FingerPhase, TouchRouter};
use crate::ui::keyboard::layout::{Key, Page, PlacedKey, accents_of};
use crate::ui::keyboard::press::{AccentRow, Choice};
use crate::ui::keyboard::{Keyboard, KeyboardInput};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Theme};

// Phosphor icons.
const ICON_BACKSPACE: &str = "\u{E0AE}";
const ICON_SHIFT: &str = "\u{E52E}";
const ICON_ENTER: &str = "\u{E044}";

/// So many accents fit in the corner of a key.
const HINTS: usize = 2;
/// Half of this is the radius of a key's corner, as a share of its height.
const ROUND: f32 = 0.2;

/// How the keyboard looks. Colours and fonts come from the theme.
#[derive(Clone, Debug)]
pub struct KeyboardLook {
    /// Points a millimetre.
    pub mm: f32,
    pub tray: Color32,
    pub key: Color32,
    pub key_line: Color32,
    /// A key under a finger, and shift while it is on.
    pub key_lit: Color32,
    pub ink: Color32,
    /// The accents in the corner of a key.
    pub hint: Color32,
    /// The accent that lifting the finger would type.
    pub chosen: Color32,
    pub ink_on_chosen: Color32,
    pub letters: FontFamily,
    pub icons: FontFamily,
    /// The same icons, filled: for shift while it is on.
    pub icons_filled: FontFamily,
}

impl KeyboardLook {
    /// The keyboard in the colours and letters of the theme.
    pub fn new(theme: &Theme) -> Self {
        let colours = theme.colours;
        Self {
            mm: theme.mm(1.0),
            tray: colours.key_bed,
            key: colours.button,
            key_line: colours.line,
            key_lit: colours.chip,
            ink: colours.ink,
            hint: colours.soft_ink,
            chosen: colours.accent,
            ink_on_chosen: colours.on_accent,
            letters: Face::Bold.family(),
            icons: Face::Icon.family(),
            icons_filled: Face::IconFill.family(),
        }
    }
}

/// Shows the keyboard in `rect` and lets it type at the end of `text`; tells whether the text changed.
/// Ids are made from those of `ui`, which its caller salts with the visit.
pub fn keyboard_ui(
    ui: &mut Ui,
    rect: Rect,
    keyboard: &mut Keyboard,
    text: &mut String,
    look: &KeyboardLook,
    texts: &Texts,
) -> bool {
    keyboard.fit(rect, look.mm);
    keyboard.look_at(text);
    let now = Duration::try_from_secs_f64(ui.input(|i| i.time)).unwrap_or_default();
    let mut changed = take_fingers(ui, rect, keyboard, now, text);
    let struck = paint(ui, rect, keyboard, look, texts);
    if let Some(key) = struck {
        changed |= keyboard.step(KeyboardInput::Strike(key), now, text);
        ui.ctx().request_repaint();
    }
    if let Some(at) = keyboard.deadline() {
        ui.ctx().request_repaint_after(at.saturating_sub(now));
    }
    changed
}

/// Lets the keyboard have its fingers, unless something lies over it.
fn take_fingers(ui: &Ui, rect: Rect, keyboard: &mut Keyboard, now: Duration, text: &mut String) -> bool {
    if !ui.is_enabled() {
        keyboard.keep_fingers(|_| false);
        return false;
    }
    let mut changed = false;
    for event in input::claim(ui.ctx(), ui.scope_id().with("keyboard"), rect) {
        changed |= keyboard.step(input_of(&event), now, text);
    }
    changed |= keyboard.step(KeyboardInput::Tick, now, text);
    ui.ctx().with_plugin(|router: &mut TouchRouter| {
        let fingers = router.fingers();
        keyboard.keep_fingers(|number| fingers.iter().any(|finger| finger.id.number() == number));
    });
    changed
}

fn input_of(event: &FingerEvent) -> KeyboardInput {
    let (finger, pos) = (event.finger.number(), event.pos);
    match event.phase {
        FingerPhase::Down => KeyboardInput::Down { finger, pos },
        FingerPhase::Move => KeyboardInput::Move { finger, pos },
        FingerPhase::Up => KeyboardInput::Up { finger, pos },
        FingerPhase::Cancel => KeyboardInput::Cancel { finger },
    }
}

/// Paints everything; returns the key that was pressed without a finger of the router, if any.
fn paint(ui: &Ui, rect: Rect, keyboard: &Keyboard, look: &KeyboardLook, texts: &Texts) -> Option<Key> {
    ui.painter().rect_filled(rect, CornerRadius::ZERO, look.tray);
    let mut struck = None;
    for placed in &keyboard.layout().keys {
        let label = label_of(placed.key, keyboard, texts);
        let response = button(ui, placed.rect, placed.key, &label, keyboard.is_upper());
        if response.clicked() {
            struck = Some(placed.key);
        }
        key_ui(ui, placed, keyboard, look, texts);
    }
    if let Some(row) = keyboard.accent_row() {
        struck = accents_ui(ui, row, keyboard, look).or(struck);
    }
    struck
}

/// Makes the key a button with a name. Fingers do not come this way, but assistive technology does.
fn button(ui: &Ui, rect: Rect, key: Key, label: &str, is_upper: bool) -> Response {
    let name = match key {
        Key::Text(piece) => piece,
        Key::Space => "space",
        Key::Enter => "enter",
        Key::Backspace => "backspace",
        Key::Shift => "shift",
        Key::Page(Page::Letters) => "letters",
        Key::Page(Page::Accents) => "accents",
        Key::Page(Page::Symbols) => "symbols",
    };
    let response = ui.interact(rect, ui.scope_id().with(("key", name)), Sense::click());
    let is_enabled = ui.is_enabled();
    response.widget_info(|| match key {
        Key::Shift => WidgetInfo::selected(Role::Button, is_enabled, is_upper, label),
        Key::Text(_) | Key::Space | Key::Enter | Key::Backspace | Key::Page(_) => {
            WidgetInfo::labeled(Role::Button, is_enabled, label)
        }
    });
    response
}

/// What the key is called: what it types, or a word.
fn label_of<'a>(key: Key, keyboard: &Keyboard, texts: &'a Texts) -> Cow<'a, str> {
    match key {
        Key::Text(piece) => Cow::Owned(keyboard.piece(piece)),
        Key::Space => texts.get("key-space"),
        Key::Enter => texts.get("key-enter"),
        Key::Backspace => texts.get("key-backspace"),
        Key::Shift => texts.get("key-shift"),
        Key::Page(Page::Letters) => texts.get("key-letters"),
        Key::Page(Page::Accents) => texts.get("key-accents"),
        Key::Page(Page::Symbols) => texts.get("key-symbols"),
    }
}

fn key_ui(ui: &Ui, placed: &PlacedKey, keyboard: &Keyboard, look: &KeyboardLook, texts: &Texts) {
    let is_on = placed.key == Key::Shift && keyboard.is_upper();
    let fill = if keyboard.is_lit(placed.key) || is_on { look.key_lit } else { look.key };
    card(ui, placed.rect, fill, look);
    let height = placed.rect.height();
    let letter = FontId::new(0.52 * height, look.letters.clone());
    let word = FontId::new(0.44 * height, look.letters.clone());
    let icons = if is_on { &look.icons_filled } else { &look.icons };
    let icon = FontId::new(0.54 * height, icons.clone());
    let (glyph, font) = match placed.key {
        Key::Text(piece) => (Cow::Owned(keyboard.piece(piece)), letter),
        Key::Space => (texts.get("key-space"), word),
        Key::Enter => (Cow::Borrowed(ICON_ENTER), icon),
        Key::Backspace => (Cow::Borrowed(ICON_BACKSPACE), icon),
        Key::Shift => (Cow::Borrowed(ICON_SHIFT), icon),
        Key::Page(Page::Letters) => (Cow::Borrowed("abc"), word),
        Key::Page(Page::Accents) => (Cow::Borrowed("áéö"), word),
        Key::Page(Page::Symbols) => (Cow::Borrowed("@#€"), word),
    };
    ui.painter().text(placed.rect.center(), Align2::CENTER_CENTER, glyph, font, look.ink);
    if let Key::Text(piece) = placed.key {
        hint_ui(ui, placed.rect, piece, keyboard, look);
    }
    if placed.key == Key::Shift && keyboard.is_locked() {
        lock_ui(ui, placed.rect, look);
    }
}

/// The accents of a key in its corner, so that one knows they are there.
fn hint_ui(ui: &Ui, key: Rect, piece: &str, keyboard: &Keyboard, look: &KeyboardLook) {
    // The accents page shows its letters already.
    if keyboard.page() != Page::Letters {
        return;
    }
    let shown = accents_of(piece).iter().take(HINTS);
    let hint = shown.map(|accent| keyboard.piece(accent)).collect::<Vec<_>>().join(" ");
    let size = (0.22 * key.height()).min(0.17 * key.width());
    let corner = key.right_top() + vec2(-0.1, 0.06) * key.height();
    let font = FontId::new(size, look.letters.clone());
    ui.painter().text(corner, Align2::RIGHT_TOP, hint, font, look.hint);
}

/// A bar under shift: it stays on.
fn lock_ui(ui: &Ui, key: Rect, look: &KeyboardLook) {
    let size = vec2(0.3 * key.height(), 0.05 * key.height());
    let center = key.center_bottom() - vec2(0.0, 0.14 * key.height());
    ui.painter().rect_filled(Rect::from_center_size(center, size), CornerRadius::ZERO, look.ink);
}

/// The row of accents, on top of the keys.
fn accents_ui(ui: &Ui, row: &AccentRow, keyboard: &Keyboard, look: &KeyboardLook) -> Option<Key> {
    let frame = row.cells.iter().fold(Rect::NOTHING, |frame, (_, cell)| frame.union(*cell));
    card(ui, frame.expand(1.5 * look.mm), look.key_lit, look);
    let mut struck = None;
    for (piece, cell) in &row.cells {
        let is_chosen = row.chosen == Choice::Accent(piece);
        let (fill, ink) = if is_chosen { (look.chosen, look.ink_on_chosen) } else { (look.key, look.ink) };
        card(ui, *cell, fill, look);
        let label = keyboard.piece(piece);
        if button(ui, *cell, Key::Text(piece), &label, keyboard.is_upper()).clicked() {
            struck = Some(Key::Text(piece));
        }
        let font = FontId::new((0.52 * cell.height()).min(0.7 * cell.width()), look.letters.clone());
        ui.painter().text(cell.center(), Align2::CENTER_CENTER, label, font, ink);
    }
    struck
}

fn card(ui: &Ui, rect: Rect, fill: Color32, look: &KeyboardLook) {
    let line = Stroke::new((0.3 * look.mm).max(1.0), look.key_line);
    ui.painter().rect(rect, ROUND * rect.height(), fill, line, StrokeKind::Inside);
}
