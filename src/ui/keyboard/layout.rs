//! Which keys there are, and where they lie in the room they get.

use egui::{Pos2, Rect, pos2, vec2};

/// Keys are no higher than this, in millimetres.
const TALLEST_KEY_MM: f32 = 30.0;
/// Between two keys, in millimetres.
const GAP_MM: f32 = 3.1;
/// On small glass no more than this part of a row: more would make keys lower than 15 mm on half of a 15.6 inch
/// screen, less would bring those of reach mode on 24 inch closer together than 3 mm.
const GAP_OF_ROW: f32 = 0.142;
/// Around all keys, in gaps.
const MARGIN_GAPS: f32 = 1.5;
/// The width of every row in keys.
const COLUMNS: f32 = 10.0;
const ROWS: f32 = 5.0;

/// One key. No two of a page are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Types this, or its capital.
    Text(&'static str),
    Space,
    Enter,
    Backspace,
    Shift,
    /// Shows another page of keys.
    Page(Page),
}

/// A page of keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Letters,
    Accents,
    Symbols,
}

/// The order of the letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeyOrder {
    #[default]
    Qwerty,
    /// As children learn them.
    Abc,
}

/// Where the keyboard lies on a screen that is wider than it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    Left,
    #[default]
    Middle,
    Right,
}

const DIGITS: &str = "1 2 3 4 5 6 7 8 9 0";

/// The three rows between digits and space: the keys before backspace stand in the second.
fn letters_of(page: Page, order: KeyOrder) -> [&'static str; 3] {
    match (page, order) {
        (Page::Letters, KeyOrder::Qwerty) => {
            ["q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m , . ? !"]
        }
        (Page::Letters, KeyOrder::Abc) => {
            ["a b c d e f g h i j", "k l m n o p q r s", "t u v w x y z , . ? !"]
        }
        (Page::Accents, _) => ["è é ê ë ï î í ì ı ij", "ó ò ô ö õ ø œ ñ ł", "ú ù û ü ý ÿ ß , . ? !"],
        (Page::Symbols, _) => ["- ' \" ( ) : ; @ # &", "% / + = * € _ < >", "[ ] – … ° ½ ~ , . ? !"],
    }
}

/// The row above those: digits, or the rest of the accents.
fn first_row_of(page: Page) -> &'static str {
    match page {
        Page::Letters | Page::Symbols => DIGITS,
        Page::Accents => "á à â ä ã å æ ç ğ ş",
    }
}

/// The letters that a long press on `piece` offers, the most wanted first.
pub(super) fn accents_of(piece: &str) -> &'static [&'static str] {
    match piece {
        "a" => &["á", "ä", "à", "â", "ã", "å", "æ", "ą"],
        "c" => &["ç", "ć", "č"],
        "e" => &["é", "ë", "è", "ê", "ę"],
        "g" => &["ğ"],
        "i" => &["ï", "í", "î", "ì", "ı"],
        "l" => &["ł"],
        "n" => &["ñ", "ń"],
        "o" => &["ó", "ö", "ò", "ô", "õ", "ø", "œ"],
        "s" => &["ß", "ś", "ş", "š"],
        "u" => &["ü", "ú", "ù", "û"],
        "y" => &["ij", "ý", "ÿ"],
        "z" => &["ż", "ź", "ž"],
        _ => &[],
    }
}

/// A key in its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct PlacedKey {
    pub(super) key: Key,
    pub(super) rect: Rect,
}

/// All keys of a page in their places.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    pub(super) keys: Vec<PlacedKey>,
    pub(super) bounds: Rect,
    pub(super) gap: f32,
}

impl Layout {
    /// Lays the keys out in `area`, with `mm` points a millimetre and keys of at most `widest_mm`.
    pub(super) fn new(
        area: Rect,
        mm: f32,
        page: Page,
        order: KeyOrder,
        place: Place,
        widest_mm: f32,
    ) -> Self {
        // On a very small screen the gap shrinks along, or it would eat the keys.
        let gap =
            (GAP_MM * mm).min(area.width() / COLUMNS * 0.12).min(area.height() / ROWS * GAP_OF_ROW).max(0.0);
        let room = area.shrink(MARGIN_GAPS * gap);
        let cell = vec2(
            (room.width() / COLUMNS).min(widest_mm * mm + gap).max(0.0),
            (room.height() / ROWS).min(TALLEST_KEY_MM * mm + gap).max(0.0),
        );
        let size = vec2(cell.x * COLUMNS, cell.y * ROWS);
        let left = match place {
            Place::Left => room.left(),
            Place::Middle => room.center().x - size.x / 2.0,
            Place::Right => room.right() - size.x,
        };
        let bounds = Rect::from_min_size(pos2(left, room.center().y - size.y / 2.0), size);
        let mut keys = Vec::new();
        let mut top = bounds.top();
        for row in rows(page, order) {
            let mut x = bounds.left() + row.inset * cell.x;
            for (key, width) in row.keys {
                let rect = Rect::from_min_size(pos2(x, top), vec2(width * cell.x, cell.y)).shrink(gap / 2.0);
                keys.push(PlacedKey { key, rect });
                x += width * cell.x;
            }
            top += cell.y;
        }
        Self { keys, bounds, gap }
    }

    /// The key at this place. Half of the gap around a key belongs to it.
    pub(super) fn key_at(&self, pos: Pos2) -> Option<PlacedKey> {
        let reach = self.gap / 2.0;
        self.keys.iter().find(|placed| placed.rect.expand(reach).contains(pos)).copied()
    }

    /// The row of accents above a key: each as large as the key, never beside the keyboard.
    pub(super) fn row_above(&self, key: Rect, pieces: &'static [&'static str]) -> Vec<(&'static str, Rect)> {
        let n = pieces.len().max(1) as f32;
        let step = (key.width() + self.gap).min(self.bounds.width() / n);
        let left = key.left().min(self.bounds.right() - n * step).max(self.bounds.left());
        let top = key.top() - self.gap - key.height();
        let size = vec2((step - self.gap).max(0.0), key.height());
        let mut at = pos2(left, top);
        let mut row = Vec::new();
        for piece in pieces {
            row.push((*piece, Rect::from_min_size(at, size)));
            at.x += step;
        }
        row
    }
}

/// One row: keys with their widths, after an inset, all in columns.
struct Row {
    inset: f32,
    keys: Vec<(Key, f32)>,
}

fn rows(page: Page, order: KeyOrder) -> [Row; 5] {
    let [second, third, fourth] = letters_of(page, order);
    let mut home = Row::of(third, 0.9, 0.25);
    home.keys.push((Key::Backspace, 1.4));
    let mut low = Row { inset: 0.0, keys: Vec::new() };
    let width = if page == Page::Symbols {
        COLUMNS / 11.0
    } else {
        low.keys.push((Key::Shift, 1.2));
        0.8
    };
    low.keys.extend(Row::of(fourth, width, 0.0).keys);
    // A page key becomes the way back to the letters while its own page is shown.
    let turn = |to: Page| Key::Page(if page == to { Page::Letters } else { to });
    let bottom =
        vec![(turn(Page::Accents), 1.3), (turn(Page::Symbols), 1.3), (Key::Space, 5.7), (Key::Enter, 1.7)];
    [
        Row::of(first_row_of(page), 1.0, 0.0),
        Row::of(second, 1.0, 0.0),
        home,
        low,
        Row { inset: 0.0, keys: bottom },
    ]
}

impl Row {
    fn of(pieces: &'static str, width: f32, inset: f32) -> Self {
        Self { inset, keys: pieces.split(' ').map(|piece| (Key::Text(piece), width)).collect() }
    }
}
