//! The note: typing or drawing on a coloured paper, or going on without one.

use egui::{Align2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::domain::{NoteColour, Personal, Stance, Statement, looks_personal};
use crate::kiosk::{Draft, Event, NoteMode, Rules, Visit};
use crate::ui::poll_texts::stance_text;
use crate::ui::screens::note::layout::NoteLayout;
use crate::ui::screens::note::paper::typed_paper_ui;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{
    Badge, Button, ButtonLook, DrawingPad, DrawnPaper, FittedText, Paper, drawing_pad_ui, paint_icon,
    press_ui, stance_icon,
};

mod layout;
mod paper;

/// What the note screen shows, and the two things it is handed: the fingers' lines and the keyboard.
pub struct NoteScreen<'a> {
    pub visit: &'a Visit,
    /// What the note is about, unless it has gone from the board.
    pub statement: Option<&'a Statement>,
    pub rules: &'a Rules,
    pub pad: &'a mut DrawingPad,
    /// Shows the keyboard in this place; gives what was typed.
    pub keyboard: &'a mut dyn FnMut(&mut Ui, Rect) -> Option<Event>,
}

/// Shows the note screen in the place it is given; gives what was pressed, typed or drawn.
pub fn note_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, screen: NoteScreen<'_>) -> Option<Event> {
    let NoteScreen { visit, statement, rules, pad, keyboard } = screen;
    let layout = NoteLayout::new(theme, ui.max_rect(), visit.draft.mode);
    ui.push_id(visit.id, |ui| {
        let mut pressed = layout.keyboard.and_then(|place| keyboard(ui, place));
        pressed = pressed.or(paper_ui(ui, theme, texts, visit, pad, &layout));
        question_ui(ui, theme, texts, &visit.draft, &layout);
        pressed = pressed.or(stance_ui(ui, theme, texts, visit, statement, layout.stance));
        pressed = pressed.or(modes_ui(ui, theme, texts, rules, visit.draft.mode, layout.modes));
        pressed = pressed.or(colours_ui(ui, theme, texts, visit.draft.colour, layout.colours));
        if let Some(place) = layout.undo.filter(|_| !visit.draft.strokes.is_empty()) {
            let words = texts.get("note-undo");
            let undo = Button::new(ButtonLook::Pill, &words).icon(Icon::Undo);
            pressed = pressed.or(undo.ui(ui, theme, place).then_some(Event::StrokeUndone));
        }
        pressed.or(ways_on_ui(ui, theme, texts, &visit.draft, &layout))
    })
    .inner
}

fn paper_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    visit: &Visit,
    pad: &mut DrawingPad,
    layout: &NoteLayout,
) -> Option<Event> {
    let (rect, colour) = (layout.paper, visit.draft.colour);
    match visit.draft.mode {
        NoteMode::Typing => {
            let paper = Paper { rect, colour, tilt: layout.tilt, own: false };
            typed_paper_ui(ui, theme, texts, &paper, &visit.draft.text);
            None
        }
        NoteMode::Drawing => {
            let paper = Paper { rect, colour, tilt: 0.0, own: false };
            let asleep = visit.warned_at.is_some();
            let drawn = DrawnPaper { visit: visit.id, paper, strokes: &visit.draft.strokes, asleep };
            let stroke = drawing_pad_ui(ui, theme, texts, pad, &drawn);
            if visit.draft.strokes.is_empty() && !pad.is_busy() && stroke.is_none() {
                let words = texts.get("note-draw-here");
                let text = FittedText::new(theme, &words, Face::Note, theme.colours.soft_ink, 48.0, 28.0);
                let galley = text.galley(ui, rect.shrink(theme.u(60.0)).size());
                let at = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect);
                ui.painter().galley(at.min, galley, theme.colours.soft_ink);
            }
            stroke.map(Event::StrokeDrawn)
        }
    }
}

/// The question, and under it the request to name nobody: louder once it looks as if somebody is named.
fn question_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, draft: &Draft, layout: &NoteLayout) {
    let (question, personal) = match draft.mode {
        NoteMode::Typing => ("note-question", looks_personal(&draft.text)),
        NoteMode::Drawing => ("note-question-drawing", None),
    };
    let words = texts.get(question);
    let text = FittedText::new(theme, &words, Face::Bold, theme.colours.ink, 44.0, 26.0);
    text.align(Align2::LEFT_CENTER).ui(ui, layout.question);
    let Some(personal) = personal else {
        let words = texts.get("note-no-names");
        let text = FittedText::new(theme, &words, Face::Regular, theme.colours.soft_ink, 29.0, 20.0);
        text.align(Align2::LEFT_CENTER).ui(ui, layout.hint);
        return;
    };
    let words = texts.get(match personal {
        Personal::Name => "note-nudge-name",
        Personal::Phone => "note-nudge-phone",
        Personal::Mail => "note-nudge-mail",
    });
    ui.painter().rect_filled(layout.hint, theme.corner(12.0), theme.colours.practice);
    let icon_size = theme.u(30.0);
    let icon_at = pos2(layout.hint.left() + icon_size, layout.hint.center().y);
    paint_icon(ui.painter(), icon_at, Icon::Info, Face::IconFill, icon_size, theme.colours.ink);
    let room = layout.hint.with_min_x(icon_at.x + icon_size).shrink2(vec2(theme.u(8.0), theme.u(2.0)));
    let text = FittedText::new(theme, &words, Face::Bold, theme.colours.ink, 27.0, 18.0);
    text.align(Align2::LEFT_CENTER).ui(ui, room);
}

/// *U koos: Eens*, and the way back to the buttons.
fn stance_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    visit: &Visit,
    statement: Option<&Statement>,
    rect: Rect,
) -> Option<Event> {
    let stance = visit.current_answer().map_or(Stance::Neutral, |answer| answer.response.stance);
    let word = stance_text(texts, statement, stance);
    let words = texts.with("note-you-chose", &[("stance", word.into())]);
    let change = texts.get("note-change");
    let link = Button::new(ButtonLook::Link, &change).font_px(29.0);
    let width = link.width(ui, theme).min(rect.width() * 0.4);
    let badge = Badge::new(theme, &words, Some(stance_icon(stance))).stance(theme, stance);
    let room = rect.width() - width - theme.u(20.0);
    let height = theme.u(Badge::HEIGHT);
    let badge = badge.ui(ui, theme, pos2(rect.left(), rect.center().y - height / 2.0), room);
    let left = badge.right() + theme.u(20.0).max(theme.touch_gap());
    let place = Rect::from_min_max(pos2(left, rect.top()), pos2(left + width, rect.bottom()));
    link.ui(ui, theme, place).then_some(Event::StanceReopened)
}

/// Typing or drawing, where the school allows both.
fn modes_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    rules: &Rules,
    chosen: NoteMode,
    rect: Rect,
) -> Option<Event> {
    if !(rules.typing && rules.drawing) {
        return None;
    }
    let modes = [
        (NoteMode::Typing, "note-typing-mode", Icon::Keyboard),
        (NoteMode::Drawing, "note-drawing-mode", Icon::Pencil),
    ];
    let gap = theme.u(20.0).max(theme.touch_gap());
    let widest = (rect.width() - gap) / 2.0;
    let (mut left, mut pressed) = (rect.left(), None);
    for (mode, key, icon) in modes {
        let words = texts.get(key);
        let look = if mode == chosen { ButtonLook::ChosenPill } else { ButtonLook::Pill };
        let button = Button::new(look, &words).icon(icon).selected(mode == chosen);
        let width = button.width(ui, theme).min(widest);
        let place = Rect::from_min_max(pos2(left, rect.top()), pos2(left + width, rect.bottom()));
        if button.ui(ui, theme, place) {
            pressed = Some(Event::NoteModeChosen(mode));
        }
        left = place.right() + gap;
    }
    pressed
}

/// The five papers. The chosen one has a heavy border and a check, so that colour is not all that tells.
fn colours_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, chosen: NoteColour, rect: Rect) -> Option<Event> {
    let count = NoteColour::ALL.len() as f32;
    let side = rect.height().min(rect.width() / count - theme.touch_gap());
    let gap = ((rect.width() - count * side) / (count - 1.0)).min(theme.u(18.0)).max(theme.touch_gap());
    let mut pressed = None;
    for (idx, colour) in NoteColour::ALL.into_iter().enumerate() {
        let left = rect.left() + idx as f32 * (side + gap);
        let place = Rect::from_min_size(pos2(left, rect.center().y - side / 2.0), vec2(side, side));
        let words = texts.get(&format!("note-colour-{}", colour.code())).into_owned();
        let is_chosen = colour == chosen;
        let press = press_ui(ui, place, ("colour", colour.code()), &words, Some(is_chosen));
        let border = if is_chosen || press.focused { theme.heavy_border() } else { theme.border() };
        let fill = theme.colours.note(colour);
        let fill = if press.held { fill.lerp_to_gamma(theme.colours.ink, 0.2) } else { fill };
        ui.painter().rect(place, theme.corner(18.0), fill, border, StrokeKind::Inside);
        if is_chosen {
            paint_icon(ui.painter(), place.center(), Icon::Check, Face::Icon, side * 0.45, theme.colours.ink);
        }
        if press.clicked {
            pressed = Some(Event::NoteColourChosen(colour));
        }
    }
    pressed
}

/// Two buttons of the same size: on without a note, and up on the board with it.
fn ways_on_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    draft: &Draft,
    layout: &NoteLayout,
) -> Option<Event> {
    let without = texts.get("note-without");
    let without = Button::new(ButtonLook::Secondary, &without).font_px(36.0);
    let declined = without.ui(ui, theme, layout.without);
    let words = texts.get("note-place");
    let place = Button::new(ButtonLook::Primary, &words).icon(Icon::Pin).font_px(40.0);
    // Blank, it looks asleep, and the core puts nothing up. It is asked all the same: on a slow screen the first letter
    // may have been typed in this very frame.
    let is_blank = draft.body().is_blank();
    let placed = ui.scope(|ui| {
        ui.multiply_opacity(if is_blank { 0.45 } else { 1.0 });
        place.ui(ui, theme, layout.place)
    });
    let placed = placed.inner;
    if is_blank {
        let edge = Stroke::new(theme.u(2.0), theme.colours.line);
        ui.painter().rect_stroke(layout.place, theme.corner(28.0), edge, StrokeKind::Inside);
    }
    if placed { Some(Event::NotePlaced) } else { declined.then_some(Event::NoteDeclined) }
}
