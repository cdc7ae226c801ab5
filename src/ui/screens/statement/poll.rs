//! The answers of a poll: two to six large buttons of the same size and colour, each with its letter and its words.

use egui::{Rect, Ui, pos2, vec2};

use crate::domain::{Stance, Statement};
use crate::kiosk::Event;
use crate::ui::poll_texts::stance_text;
use crate::ui::screens::statement::mark_ui;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::{Button, ButtonLook, Text, paint_icon, stance_icon};

/// The heights of all answers together to try, in design pixels: a row of them, two rows, or upright up to three.
const ONE_ROW: [f32; 3] = [330.0, 280.0, 230.0];
const MORE_ROWS: [f32; 3] = [400.0, 340.0, 300.0];
const PORTRAIT: [f32; 3] = [640.0, 460.0, 280.0];

/// The letters on the buttons: the largest that fit on all of them.
const LARGEST: f32 = 52.0;
const SMALLEST: f32 = 20.0;
const STEP: f32 = 2.0;

const GAP: f32 = 24.0;
const LETTER: f32 = 72.0;
const PADDING: f32 = 26.0;

/// How many buttons stand beside each other.
fn columns(n_answers: usize, is_portrait: bool) -> usize {
    match (is_portrait, n_answers) {
        (true, ..=3) => 1,
        (true, _) | (false, 4) => 2,
        (false, n_answers) => n_answers.min(3),
    }
}

/// The heights to try for the answers of this poll.
pub(super) fn poll_heights(statement: &Statement, is_portrait: bool) -> [f32; 3] {
    let n_answers = statement.answers.len();
    if is_portrait {
        PORTRAIT
    } else if columns(n_answers, false) < n_answers {
        MORE_ROWS
    } else {
        ONE_ROW
    }
}

/// Shows the answers; gives the one that was chosen.
pub(super) fn poll_answers_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    statement: &Statement,
    chosen: Option<Stance>,
    rect: Rect,
) -> Option<Event> {
    let answers: Vec<(Stance, String)> = statement
        .opinions()
        .into_iter()
        .map(|stance| (stance, stance_text(texts, Some(statement), stance)))
        .collect();
    let columns = columns(answers.len(), theme.is_portrait());
    let rows = answers.len().div_ceil(columns.max(1)).max(1);
    let gap = theme.u(GAP).max(theme.touch_gap());
    let size = vec2(
        (rect.width() - gap * (columns as f32 - 1.0)) / columns as f32,
        (rect.height() - gap * (rows as f32 - 1.0)) / rows as f32,
    );
    let font_px = common_font_px(ui, theme, &answers, size.x - taken(theme), size.y - theme.u(16.0));
    let mut pressed = None;
    for (idx, (stance, words)) in answers.iter().enumerate() {
        let at = vec2((idx % columns) as f32 * (size.x + gap), (idx / columns) as f32 * (size.y + gap));
        let place = Rect::from_min_size(rect.min + at, size);
        let mut button = Button::new(ButtonLook::Stance(*stance), "").label(words);
        if let Some(chosen) = chosen {
            button = button.selected(chosen == *stance);
        }
        if button.ui(ui, theme, place) {
            pressed = Some(Event::StanceChosen(*stance));
        }
        let ink = theme.colours.on_stance;
        let letter = theme.u(LETTER).min(place.height() * 0.8);
        let centre = pos2(place.left() + theme.u(PADDING) + letter / 2.0, place.center().y);
        paint_icon(ui.painter(), centre, stance_icon(*stance), Face::IconFill, letter, ink);
        let galley = set(theme, words, font_px).galley(ui, size.x - taken(theme));
        let left = place.left() + taken(theme) - theme.u(PADDING);
        ui.painter().galley(pos2(left, place.center().y - galley.size().y / 2.0), galley, ink);
        if chosen == Some(*stance) {
            mark_ui(ui, theme, place, theme.colours.stance(*stance));
        }
    }
    pressed
}

/// What letter and padding take of the width of a button.
fn taken(theme: &Theme) -> f32 {
    theme.u(LETTER + 3.0 * PADDING)
}

fn set<'a>(theme: &Theme, words: &'a str, font_px: f32) -> Text<'a> {
    Text::new(words, theme.font(Face::Bold, font_px), theme.colours.on_stance).line_height(1.1)
}

/// The largest size at which all answers fit: a larger one would look like the better answer.
fn common_font_px(ui: &Ui, theme: &Theme, answers: &[(Stance, String)], width: f32, height: f32) -> f32 {
    let fits = |words: &str, font_px: f32| {
        // A word must not be broken, unless there is nothing smaller.
        let word_fits = |word: &str| set(theme, word, font_px).width(ui) <= width;
        words.split_whitespace().all(word_fits)
            && set(theme, words, font_px).galley(ui, width).size().y <= height
    };
    let mut font_px = LARGEST;
    while SMALLEST < font_px && !answers.iter().all(|(_, words)| fits(words, font_px)) {
        font_px -= STEP;
    }
    font_px
}
