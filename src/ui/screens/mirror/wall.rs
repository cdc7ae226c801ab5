//! The wall under the mirror: a page of approved notes, with one's own as the last.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::Note;
use crate::kiosk::{HallStatement, Visit, wall_page};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{FittedText, Paper, StickyNote, paint_icon, tilt_of};

/// Columns and rows on a lying screen, columns and the most rows on one that stands upright.
const LYING: (usize, usize) = (4, 2);
const UPRIGHT: (usize, usize) = (2, 4);

/// The least height of a note on an upright screen with its surroundings, in design pixels.
const LEAST_CELL: f32 = 160.0;

/// The space around a note, and the room for its tape, in design pixels.
const AROUND: f32 = 22.0;
const TAPE: f32 = 18.0;

fn grid(theme: &Theme, wall: Rect) -> (usize, usize) {
    if theme.is_portrait() {
        let (columns, most_rows) = UPRIGHT;
        let rows = (wall.height() / theme.u(LEAST_CELL)).floor().max(1.0) as usize;
        (columns, rows.min(most_rows))
    } else {
        LYING
    }
}

/// How many notes hang on a wall in this place.
pub(super) fn page_size(theme: &Theme, wall: Rect) -> usize {
    let (columns, rows) = grid(theme, wall);
    columns * rows
}

/// Shows this page of the wall. Of a large wall only the notes of the page are looked at.
pub(super) fn wall_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    visit: &Visit,
    hall: Option<&HallStatement>,
    rect: Rect,
) {
    let own = visit.current_answer().and_then(|answer| answer.note.as_ref()).map(|placed| &placed.note);
    let n_places = page_size(theme, rect) - usize::from(own.is_some());
    let wall = hall.map_or(&[][..], |hall| &hall.wall);
    let page = wall_page(wall.len(), visit.wall_seed, visit.wall_page, n_places);
    // Somebody of the regiegroep may have been very quick: then one's own hangs there already.
    let is_other = |note: &&Note| own.is_none_or(|own| own.id != note.id);
    let others: Vec<&Note> = page.iter().filter_map(|idx| wall.get(*idx)).filter(is_other).collect();
    if others.is_empty() && own.is_none() {
        empty_ui(ui, theme, texts, rect);
        return;
    }
    for (idx, note) in others.iter().copied().chain(own).enumerate() {
        let is_own = own.is_some_and(|own| own.id == note.id);
        let paper = Paper {
            rect: place(theme, rect, idx),
            colour: note.colour,
            tilt: tilt_of(note.id) * 0.6,
            own: is_own,
        };
        StickyNote { paper, body: &note.body, stance: Some(note.stance) }.ui(ui, theme, texts);
    }
}

/// Where the note with this number on the page hangs.
fn place(theme: &Theme, wall: Rect, idx: usize) -> Rect {
    let (columns, rows) = grid(theme, wall);
    let cell = vec2(wall.width() / columns as f32, wall.height() / rows as f32);
    let at = wall.min + vec2((idx % columns) as f32 * cell.x, (idx / columns) as f32 * cell.y);
    let cell = Rect::from_min_size(at, cell);
    let inner = cell.shrink2(vec2(theme.u(AROUND), theme.u(AROUND * 0.25)));
    inner.with_min_y(inner.top() + theme.u(TAPE * 0.5))
}

fn empty_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, rect: Rect) {
    let icon_size = theme.u(72.0);
    let block =
        Rect::from_center_size(rect.center(), vec2(rect.width() * 0.8, theme.u(260.0).min(rect.height())));
    let icon_at = pos2(block.center().x, block.top() + icon_size / 2.0);
    paint_icon(ui.painter(), icon_at, Icon::Note, Face::Icon, icon_size, theme.colours.soft_ink);
    let words = texts.get("mirror-no-notes");
    let text =
        FittedText::new(theme, &words, Face::Regular, theme.colours.soft_ink, 36.0, 24.0).line_height(1.3);
    text.align(Align2::CENTER_TOP).ui(ui, block.with_min_y(block.top() + icon_size + theme.u(20.0)));
}
