//! Where everything on the note screen lies: lying or upright, typing or drawing.

use egui::{Rect, pos2, vec2};

use crate::kiosk::NoteMode;
use crate::ui::theme::Theme;

/// Sizes in design pixels.
const KEYBOARD: f32 = 540.0;
const SIDES: f32 = 60.0;
const SIDES_PORTRAIT: f32 = 44.0;
const STANCE: f32 = 56.0;
const CHOICES: f32 = 72.0;
const WAYS_ON: f32 = 102.0;
const GAP: f32 = 22.0;
/// With less height than this above the keyboard, a tall screen is tight.
const TIGHT: f32 = 760.0;
/// Room above a paper for its tape and its tilt.
const TAPE: f32 = 34.0;

/// The keyboard never takes more than this part of the place.
const MOST_KEYBOARD: f32 = 0.53;
const MOST_KEYBOARD_PORTRAIT: f32 = 0.38;

/// Width to height of a paper that is drawn on: all of it is drawing.
const PROPORTION: f32 = 1.6;

/// The places of one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct NoteLayout {
    pub(super) keyboard: Option<Rect>,
    pub(super) paper: Rect,
    pub(super) tilt: f32,
    pub(super) question: Rect,
    pub(super) hint: Rect,
    pub(super) stance: Rect,
    pub(super) modes: Rect,
    pub(super) colours: Rect,
    /// Only while drawing.
    pub(super) undo: Option<Rect>,
    pub(super) without: Rect,
    pub(super) place: Rect,
}

impl NoteLayout {
    pub(super) fn new(theme: &Theme, area: Rect, mode: NoteMode) -> Self {
        let most = if theme.is_portrait() { MOST_KEYBOARD_PORTRAIT } else { MOST_KEYBOARD };
        let keyboard = match mode {
            NoteMode::Typing => {
                Some(area.with_min_y(area.bottom() - theme.u(KEYBOARD).min(area.height() * most)))
            }
            NoteMode::Drawing => None,
        };
        let above = area.with_max_y(keyboard.map_or(area.bottom(), |keyboard| keyboard.top()));
        let places = match (theme.is_portrait(), mode) {
            (false, NoteMode::Typing) => lying_typing(theme, above),
            (false, NoteMode::Drawing) => lying_drawing(theme, above),
            (true, mode) => upright(theme, above, mode),
        };
        Self { keyboard, ..places }
    }
}

/// Cuts this much off the bottom of `rest`, and a gap above it.
fn from_bottom(theme: &Theme, rest: &mut Rect, height: f32) -> Rect {
    let cut = rest.with_min_y(rest.bottom() - theme.u(height));
    rest.max.y = cut.top() - theme.u(GAP);
    cut
}

/// The same from the top.
fn from_top(theme: &Theme, rest: &mut Rect, height: f32) -> Rect {
    let cut = rest.with_max_y(rest.top() + theme.u(height));
    rest.min.y = cut.bottom() + theme.u(GAP);
    cut
}

fn halves(theme: &Theme, rect: Rect) -> (Rect, Rect) {
    let gap = theme.u(24.0).max(theme.touch_gap());
    let (left, right) = rect.split_left_right_at_fraction(0.5);
    (left.with_max_x(left.right() - gap / 2.0), right.with_min_x(right.left() + gap / 2.0))
}

fn lying_typing(theme: &Theme, above: Rect) -> NoteLayout {
    let inner = above.shrink2(vec2(theme.u(SIDES), 0.0));
    let paper = Rect::from_min_max(
        inner.min + vec2(0.0, theme.u(TAPE)),
        pos2(inner.left() + theme.u(704.0), inner.bottom() - theme.u(24.0)),
    );
    let mut rest = Rect::from_min_max(
        pos2(paper.right() + theme.u(46.0), inner.top() + theme.u(26.0)),
        pos2(inner.right(), inner.bottom() - theme.u(20.0)),
    );
    let (without, place) = halves(theme, from_bottom(theme, &mut rest, WAYS_ON));
    let choices = from_bottom(theme, &mut rest, CHOICES);
    let (modes, colours) = choices.split_left_right_at_x(choices.right() - theme.u(470.0));
    let stance = rest.with_max_y(rest.top() + theme.u(STANCE));
    let words = rest.with_min_y(stance.bottom() + theme.u(6.0)).with_max_y(rest.bottom() + theme.u(8.0));
    let (question, hint) = words.split_top_bottom_at_fraction(0.56);
    NoteLayout {
        keyboard: None,
        paper,
        tilt: -0.009,
        question,
        hint,
        stance,
        modes: modes.with_max_x(modes.right() - theme.u(24.0)),
        colours,
        undo: None,
        without,
        place,
    }
}

fn lying_drawing(theme: &Theme, above: Rect) -> NoteLayout {
    let inner = above.shrink2(vec2(theme.u(SIDES), theme.u(30.0)));
    let column = theme.u(520.0);
    let width = (inner.width() - column - theme.u(46.0)).min((inner.height() - theme.u(TAPE)) * PROPORTION);
    let size = vec2(width, width / PROPORTION);
    let top = inner.center().y - size.y / 2.0 + theme.u(TAPE / 4.0);
    let paper = Rect::from_min_size(pos2(inner.left(), top), size);
    let mut rest = inner.with_min_x(paper.right() + theme.u(46.0));
    let place = from_bottom(theme, &mut rest, WAYS_ON);
    let without = from_bottom(theme, &mut rest, WAYS_ON);
    let undo = from_bottom(theme, &mut rest, CHOICES);
    let colours = from_bottom(theme, &mut rest, CHOICES);
    let modes = from_bottom(theme, &mut rest, CHOICES);
    let stance = from_top(theme, &mut rest, STANCE);
    let (question, hint) = rest.split_top_bottom_at_fraction(0.5);
    let hint = hint.with_min_y(hint.top() + theme.u(8.0));
    let undo = Some(undo);
    NoteLayout {
        keyboard: None,
        paper,
        tilt: 0.0,
        question,
        hint,
        stance,
        modes,
        colours,
        undo,
        without,
        place,
    }
}

/// On a tall screen all that can be pressed lies together at the bottom, within everybody's reach.
fn upright(theme: &Theme, above: Rect, mode: NoteMode) -> NoteLayout {
    let inner = above.shrink2(vec2(theme.u(SIDES_PORTRAIT), 0.0));
    // In reach mode there is little height; the paper needs it most.
    let edge = theme.u(if above.height() < theme.u(TIGHT) { 10.0 } else { 22.0 });
    let mut rest = inner.shrink2(vec2(0.0, edge));
    let (without, place) = halves(theme, from_bottom(theme, &mut rest, WAYS_ON));
    let choices = from_bottom(theme, &mut rest, CHOICES);
    let (modes, colours) = choices.split_left_right_at_x(choices.right() - theme.u(440.0));
    let row = match mode {
        NoteMode::Typing => from_bottom(theme, &mut rest, STANCE),
        NoteMode::Drawing => from_bottom(theme, &mut rest, CHOICES),
    };
    let (stance, undo) = row.split_left_right_at_x(row.right() - theme.u(440.0));
    let stance = Rect::from_center_size(stance.center(), vec2(stance.width(), theme.u(STANCE)));
    let words = (rest.height() * 0.28).min(theme.u(130.0));
    let (question, hint) = rest.with_max_y(rest.top() + words).split_top_bottom_at_fraction(0.56);
    let room = rest.with_min_y(hint.bottom() + theme.u(TAPE));
    let (paper, undo) = match mode {
        NoteMode::Typing => (room.with_min_y(room.top().max(room.bottom() - theme.u(640.0))), None),
        NoteMode::Drawing => {
            let size = vec2(room.width(), room.width() / PROPORTION);
            let size = size * (room.height() / size.y).min(1.0);
            let at = pos2(room.center().x - size.x / 2.0, room.bottom() - size.y);
            (Rect::from_min_size(at, size), Some(undo))
        }
    };
    let down = vec2(0.0, (paper.top() - room.top()).max(0.0));
    let (question, hint) = (question.translate(down), hint.translate(down));
    let modes = modes.with_max_x(modes.right() - theme.u(24.0));
    let tilt = -0.006;
    NoteLayout { keyboard: None, paper, tilt, question, hint, stance, modes, colours, undo, without, place }
}
