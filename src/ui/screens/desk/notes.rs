//! The notes: reading what parents wrote before it hangs in the hall.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::{NoteStatus, StatementId};
use crate::kiosk::desk::{DeskEvent, NotesOf, NotesPage, Written};
use crate::ui::screens::desk::choices::{Choice, flow_ui, row_ui};
use crate::ui::screens::desk::note_card::note_card_ui;
use crate::ui::screens::desk::paging::{Paging, pager_ui, pager_width};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_right};
use crate::ui::theme::Icon;

/// So many notes are on a page, lying and upright.
const A_PAGE: usize = 6;

/// The statuses that can be looked at; what a visitor took back is nobody's to read.
const STATUSES: [NoteStatus; 4] =
    [NoteStatus::Pending, NoteStatus::Approved, NoteStatus::Hidden, NoteStatus::Junk];

/// Shows this page of the notes.
pub(super) fn notes_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, page: &NotesPage) -> Option<DeskEvent> {
    let mut free = rect;
    let (bottom, mut pressed) = filters_ui(ui, scene, free, page);
    free.min.y = bottom + scene.u(24.0);
    let shown: Vec<Written<'_>> = page.shown(scene.staff).collect();
    let paging = Paging::new(shown.len(), A_PAGE, page.page);
    let mut buttons = from_bottom(&mut free, scene.button(), scene.u(20.0));
    if 1 < paging.n_pages {
        let place = if scene.theme.is_portrait() {
            from_bottom(&mut free, scene.pill(), scene.u(20.0))
        } else {
            let place = buttons.with_max_x(buttons.left() + pager_width(scene));
            buttons.min.x = place.right() + scene.u(32.0);
            Rect::from_center_size(place.center(), vec2(place.width(), scene.pill()))
        };
        pressed = pager_ui(ui, scene, place, paging).or(pressed);
    }
    if shown.is_empty() {
        let key = match page.status {
            NoteStatus::Pending => "desk-notes-none-pending",
            NoteStatus::Approved => "desk-notes-none-approved",
            NoteStatus::Hidden => "desk-notes-none-hidden",
            NoteStatus::Junk | NoteStatus::Withdrawn => "desk-notes-none-junk",
        };
        scene.empty_ui(ui, free, Icon::Smiley, &scene.say(key));
    } else {
        pressed = cards_ui(ui, scene, free, paging.of(&shown)).or(pressed);
    }
    let n_unflagged =
        with_status(scene, page, NoteStatus::Pending).filter(|written| written.flags().is_empty()).count();
    pressed.or(row_ui(ui, scene, buttons, &ways(scene, page.status, n_unflagged)))
}

/// What the page would show with another status.
fn with_status<'a>(
    scene: &Scene<'a>,
    page: &NotesPage,
    status: NoteStatus,
) -> impl Iterator<Item = Written<'a>> + use<'a> {
    NotesPage { status, ..page.clone() }.shown(scene.staff)
}

/// The statuses with their numbers, and the statement to look at.
fn filters_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, page: &NotesPage) -> (f32, Option<DeskEvent>) {
    let pills = STATUSES.map(|status| {
        let count = with_status(scene, page, status).count();
        let key = match status {
            NoteStatus::Pending => "desk-notes-pending",
            NoteStatus::Approved => "desk-notes-approved",
            NoteStatus::Hidden => "desk-notes-hidden",
            NoteStatus::Junk | NoteStatus::Withdrawn => "desk-notes-junk",
        };
        let words = scene.with(key, &[("count", count.into())]);
        let event = DeskEvent::NoteFilterChosen { status, of: page.of };
        Choice::option(words, status == page.status, event)
    });
    let mut first = rect;
    if scene.theme.is_portrait() {
        let (bottom, pressed) = flow_ui(ui, scene, first, &pills);
        first.min.y = bottom + scene.gap();
        first.max.y = first.top() + scene.pill();
        return (first.bottom(), statement_ui(ui, scene, first, page).or(pressed));
    }
    let mut row = first.with_max_y(first.top() + scene.pill());
    let statement = from_right(&mut row, scene.u(560.0), scene.u(24.0));
    let pressed = statement_ui(ui, scene, statement, page);
    let (bottom, pill) = flow_ui(ui, scene, row, &pills);
    (bottom, pill.or(pressed))
}

/// *Alle stellingen*, one of those that have notes, or the topics: back and forth through them.
fn statement_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, page: &NotesPage) -> Option<DeskEvent> {
    let mut known: Vec<(u32, StatementId)> =
        scene.staff.notes.iter().map(|note| (note.position, note.note.statement)).collect();
    known.sort_by_key(|(position, _)| *position);
    known.dedup();
    let of_all = std::iter::once((scene.say("desk-notes-all"), NotesOf::All));
    let of_each = known.into_iter().map(|(position, id)| {
        (scene.with("desk-notes-of", &[("number", position.into())]), NotesOf::Statement(id))
    });
    let has_topics = !scene.staff.suggestions.is_empty();
    let of_topics = has_topics.then(|| (scene.say("desk-notes-topics"), NotesOf::Topics));
    let choices: Vec<(String, NotesOf)> = of_all.chain(of_each).chain(of_topics).collect();
    let at = choices.iter().position(|(_, of)| *of == page.of).unwrap_or(0);
    let turned = |by: usize| {
        let next = choices.get((at + by) % choices.len());
        DeskEvent::NoteFilterChosen { status: page.status, of: next.map_or(NotesOf::All, |(_, of)| *of) }
    };
    let side = scene.pill();
    let mut middle = rect;
    let left = Rect::from_min_size(rect.min, vec2(side, rect.height()));
    let right = from_right(&mut middle, side, scene.gap());
    middle.min.x = left.right() + scene.gap();
    let is_awake = 1 < choices.len();
    let back = Choice::pill(scene.say("desk-notes-statement-before"), turned(choices.len() - 1));
    let on = Choice::pill(scene.say("desk-notes-statement-after"), turned(1));
    let words = choices.get(at).map_or("", |(words, _)| words);
    scene.bold(words, 28.0, 18.0).rows(1).align(Align2::CENTER_CENTER).ui(ui, middle);
    let pressed = back.icon_only(Icon::Previous).awake_if(is_awake).ui(ui, scene, left);
    on.icon_only(Icon::Following).awake_if(is_awake).ui(ui, scene, right).or(pressed)
}

fn cards_ui<'a>(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    shown: impl Iterator<Item = (usize, &'a Written<'a>)>,
) -> Option<DeskEvent> {
    let n_columns = if scene.theme.is_portrait() { 2 } else { 3 };
    let n_rows = A_PAGE / n_columns;
    let gap = scene.gap();
    let size = vec2(
        (rect.width() + gap) / n_columns as f32 - gap,
        ((rect.height() + gap) / n_rows as f32 - gap).min(scene.u(460.0)),
    );
    let mut pressed = None;
    for (at, (_, written)) in shown.enumerate() {
        let (column, row) = ((at % n_columns) as f32, (at / n_columns) as f32);
        let corner = pos2(rect.left() + column * (size.x + gap), rect.top() + row * (size.y + gap));
        pressed = note_card_ui(ui, scene, Rect::from_min_size(corner, size), *written, at + 1).or(pressed);
    }
    pressed
}

fn ways(scene: &Scene<'_>, status: NoteStatus, n_unflagged: usize) -> Vec<Choice> {
    let undo = Choice::secondary(scene.say("desk-notes-undo"), DeskEvent::NoteUndone).icon(Icon::Undo);
    let mut ways = vec![undo.awake_if(!scene.desk.done.is_empty())];
    if status == NoteStatus::Pending {
        let words = scene.with("desk-notes-all-unflagged", &[("count", n_unflagged.into())]);
        let all = Choice::primary(words, DeskEvent::UnflaggedApproved).icon(Icon::AllChecks);
        ways.push(all.awake_if(0 < n_unflagged));
    }
    ways
}
