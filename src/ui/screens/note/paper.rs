//! The paper that is typed on: the text in handwriting, the caret, and how much room is left.

use std::sync::Arc;

use egui::epaint::TextShape;
use egui::{Galley, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::domain::MAX_NOTE_CHARS;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::{FittedText, Paper, Text};

/// The text on the paper, in design pixels.
const LARGEST: f32 = 48.0;
const SMALLEST: f32 = 22.0;

/// Shows the paper with this text, its caret at the end. It types nothing itself: the keyboard does.
pub(super) fn typed_paper_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, paper: &Paper, text: &str) {
    paper.paint(ui.painter(), theme);
    let hint = texts.get("note-write-here");
    let label = if text.is_empty() { hint.as_ref() } else { text };
    let response = ui.interact(paper.rect, ui.scope_id().with("paper"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, label));
    let counter_top = counter_ui(ui, theme, texts, paper, text);
    let sides = theme.u(42.0);
    let place = Rect::from_min_max(
        paper.rect.min + vec2(sides, theme.u(40.0).min(paper.rect.height() * 0.14)),
        pos2(paper.rect.right() - sides, counter_top),
    );
    let set = |words: &str, colour| {
        let fitted = FittedText::new(theme, words, Face::Note, colour, LARGEST, SMALLEST).line_height(1.18);
        fitted.galley(ui, place.size())
    };
    let galley = in_view(text, |words| set(words, theme.colours.ink));
    let caret = galley.pos_from_cursor(galley.end());
    let line = Stroke::new(theme.u(4.0), theme.colours.ink);
    let foot = caret.top() + caret.height().max(theme.u(30.0));
    let at = |y: f32| paper.turn(place.min + vec2(caret.left() + theme.u(4.0), y));
    if text.is_empty() {
        let galley = set(&hint, theme.colours.soft_ink);
        let beside = paper.turn(place.min + vec2(theme.u(14.0), 0.0));
        ui.painter().add(TextShape::new(beside, galley, theme.colours.soft_ink).with_angle(paper.tilt));
    }
    ui.painter().add(TextShape::new(paper.turn(place.min), galley, theme.colours.ink).with_angle(paper.tilt));
    ui.painter().line_segment([at(caret.top()), at(foot)], line);
}

/// The text as it is set; where many short lines are too high for the paper, those that were typed last.
fn in_view(text: &str, set: impl Fn(&str) -> Arc<Galley>) -> Arc<Galley> {
    let mut galley = set(text);
    let mut shown = text;
    while galley.elided {
        let Some((_, rest)) = shown.split_once('\n') else { break };
        shown = rest;
        galley = set(shown);
    }
    galley
}

/// "51 / 200" in the corner; gives where the room for text ends.
fn counter_ui(ui: &Ui, theme: &Theme, texts: &Texts, paper: &Paper, text: &str) -> f32 {
    let count = text.graphemes(true).count();
    let words = texts.with("note-length", &[("count", count.into()), ("most", MAX_NOTE_CHARS.into())]);
    let (face, ink) = if count < MAX_NOTE_CHARS {
        (Face::Regular, theme.colours.soft_ink)
    } else {
        (Face::Bold, theme.colours.ink)
    };
    let galley = Text::new(&words, theme.font(face, 25.0), ink).line_height(1.0).galley(ui, f32::INFINITY);
    let corner = paper.rect.right_bottom() - vec2(theme.u(30.0), theme.u(18.0)) - galley.size();
    ui.painter().add(TextShape::new(paper.turn(corner), galley, ink).with_angle(paper.tilt));
    corner.y - theme.u(6.0)
}
