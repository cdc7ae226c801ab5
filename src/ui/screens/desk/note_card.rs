//! One note at the desk: the paper, which statement it is about, why it stands out, and what to do with it.

use egui::{Align2, CornerRadius, Rect, Ui, pos2, vec2};

use crate::domain::{NoteBody, NoteColour, NoteStatus, Stance};
use crate::kiosk::desk::{DeskEvent, Written};
use crate::ui::desk_texts::flag_text;
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::scene::{Scene, from_bottom};
use crate::ui::theme::{Face, Icon};
use crate::ui::widgets::{Badge, ButtonLook, Paper, StickyNote, card_ui, paint_icon};

/// The paper under a topic that a visitor made up; they have no colour of their own.
const TOPIC_COLOUR: NoteColour = NoteColour::Green;

/// Shows the note, or the topic that a visitor made up, in this box; `number` is its place on the page, which tells its buttons apart.
pub(super) fn note_card_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    written: Written<'_>,
    number: usize,
) -> Option<DeskEvent> {
    card_ui(ui, scene.theme, rect);
    let mut free = rect.shrink(scene.u(20.0));
    let buttons = from_bottom(&mut free, scene.pill(), scene.u(12.0));
    let badges = from_bottom(&mut free, scene.u(Badge::HEIGHT), scene.u(12.0));
    let topic;
    let (colour, body) = match written {
        Written::Note(known) => (known.note.colour, &known.note.body),
        Written::Suggestion(known) => {
            topic = NoteBody::Typed(known.suggestion.text.clone());
            (TOPIC_COLOUR, &topic)
        }
    };
    let paper = Paper { rect: free, colour, tilt: 0.0, own: false };
    StickyNote { paper, body, stance: None }.ui(ui, scene.theme, scene.texts);
    badges_ui(ui, scene, badges, written);
    row_ui(ui, scene, buttons, &ways(scene, written, number))
}

/// "stelling 3" or "onderwerp", and beside it what made it stand out.
fn badges_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, written: Written<'_>) {
    let (of, icon) = match written {
        Written::Note(known) => (scene.with("desk-notes-of", &[("number", known.position.into())]), None),
        Written::Suggestion(_) => (scene.say("desk-suggestion"), Some(Icon::Tip)),
    };
    let room = rect.width();
    let badge = Badge::new(scene.theme, &of, icon).ui(ui, scene.theme, rect.min, room * 0.5);
    if written.flags().is_empty() {
        return;
    }
    let words: Vec<String> = written.flags().iter().map(|flag| flag_text(scene.texts, flag)).collect();
    let words = words.join(" · ");
    let left = badge.right() + scene.u(12.0);
    let colours = &scene.theme.colours;
    let icon = scene.u(26.0);
    let widest = rect.right() - left;
    let width =
        scene.bold(&words, 25.0, 25.0).rows(1).galley(ui, vec2(f32::INFINITY, rect.height())).size().x;
    let width = (width + icon + scene.u(46.0)).min(widest);
    let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
    ui.painter().rect_filled(place, CornerRadius::from(place.height() / 2.0), colours.practice);
    let at = pos2(place.left() + scene.u(14.0) + icon / 2.0, place.center().y);
    paint_icon(ui.painter(), at, Icon::Flag, Face::IconFill, icon, colours.ink);
    // Several reasons need two lines, in letters that are a little smaller.
    let room = place.with_min_x(at.x + icon / 2.0 + scene.u(8.0)).with_max_x(place.right() - scene.u(14.0));
    scene.bold(&words, 25.0, 15.0).line_height(1.0).rows(2).align(Align2::LEFT_CENTER).ui(ui, room);
}

/// Show, hide and throw away: those that would change something.
fn ways(scene: &Scene<'_>, written: Written<'_>, number: usize) -> Vec<Choice> {
    let judged = |status| DeskEvent::NoteJudged(written.id(), status);
    let label = |key: &str| scene.with(key, &[("number", number.into())]);
    let status = written.status();
    let mut ways = Vec::new();
    if status != NoteStatus::Approved {
        let look = ButtonLook::Stance(Stance::Agree);
        let show = Choice::new(look, scene.say("desk-note-show"), 30.0, judged(NoteStatus::Approved));
        ways.push(show.icon(Icon::Check).label(label("desk-note-show-label")));
    }
    if status != NoteStatus::Hidden {
        let hide = Choice::secondary(scene.say("desk-note-hide"), judged(NoteStatus::Hidden));
        ways.push(hide.font_px(27.0).icon(Icon::Hide).label(label("desk-note-hide-label")));
    }
    if status != NoteStatus::Junk {
        let junk = Choice::secondary(scene.say("desk-note-junk"), judged(NoteStatus::Junk));
        ways.push(junk.font_px(27.0).icon(Icon::Trash).label(label("desk-note-junk-label")));
    }
    ways
}
