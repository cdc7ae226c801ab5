//! Typing a statement: a correction of one that hangs, or a new one.

use egui::{Align2, Rect, Stroke, StrokeKind, Ui, vec2};

use crate::domain::{MAX_STATEMENT_CHARS, StatementId, StatementSource};
use crate::kiosk::desk::DeskEvent;
use crate::ui::screens::desk::choices::{Choice, flow_ui, row_ui};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_top};
use crate::ui::theme::Icon;
use crate::ui::widgets::source_icon;

/// Shows the keyboard in a place and lets it type at the end of a text; gives the text when it has changed.
pub(super) type TypeWith<'a> = dyn FnMut(&mut Ui, Rect, &str) -> Option<String> + 'a;

/// The keyboard, in design pixels, and the most of the page it takes.
const KEYBOARD: f32 = 500.0;
const MOST_KEYBOARD: f32 = 0.5;

/// What is typed.
#[derive(Clone, Copy)]
pub(super) struct Edit<'a> {
    pub(super) statement: Option<StatementId>,
    pub(super) source: StatementSource,
    pub(super) text: &'a str,
}

/// Shows the page.
pub(super) fn edit_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    edit: Edit<'_>,
    keyboard: &mut TypeWith<'_>,
) -> Option<DeskEvent> {
    let mut free = rect;
    let keys = keyboard_place(scene, &mut free);
    let pressed = keyboard(ui, keys, edit.text).map(|text| DeskEvent::TextEdited(text.replace('\n', " ")));
    let row = from_top(&mut free, scene.u(56.0), scene.u(10.0));
    title_ui(ui, scene, row, edit);
    let buttons = from_bottom(&mut free, scene.pill(), scene.u(16.0));
    let sources = StatementSource::ALL.map(|source| {
        let words = scene.say(&format!("source-{}", source.code()));
        let choice = Choice::option(words, source == edit.source, DeskEvent::SourceChosen(source));
        choice.icon(source_icon(source))
    });
    // A place is made for the sources where they would end; upright they need two rows.
    let n_rows = if scene.theme.is_portrait() { 2.0 } else { 1.0 };
    let height = n_rows * (scene.pill() + scene.gap()) - scene.gap();
    let sources_place = from_bottom(&mut free, height, scene.u(16.0));
    let pressed = pressed.or(if scene.theme.is_portrait() {
        flow_ui(ui, scene, sources_place, &sources).1
    } else {
        row_ui(ui, scene, sources_place, &sources)
    });
    field_ui(ui, scene, free, edit.text, &scene.say("desk-edit-hint"), Some(MAX_STATEMENT_CHARS));
    pressed.or(row_ui(ui, scene, buttons, &ways(scene, edit)))
}

/// Cuts the place of the keyboard off the bottom: as wide as the screen.
pub(super) fn keyboard_place(scene: &Scene<'_>, free: &mut Rect) -> Rect {
    let height = scene.u(KEYBOARD).min(free.height() * MOST_KEYBOARD);
    let below = from_bottom(free, height, scene.u(20.0));
    let screen = scene.theme.screen();
    Rect::from_x_y_ranges(screen.x_range(), below.top()..=screen.bottom())
}

fn title_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, edit: Edit<'_>) {
    let known =
        edit.statement.and_then(|id| scene.staff.statements.iter().find(|listed| listed.statement.id == id));
    let title = match known {
        Some(listed) => scene.with("desk-edit-title", &[("number", listed.statement.position.into())]),
        None => scene.say("desk-edit-title-new"),
    };
    let room = rect.with_max_x(rect.left() + rect.width() * 0.4);
    let title = scene.bold(&title, 40.0, 22.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, room);
    let Some(listed) = known.filter(|listed| 0 < listed.responses) else { return };
    let words = scene.with("desk-edit-has-answers", &[("count", listed.responses.into())]);
    let beside = rect.with_min_x(title.right() + scene.u(20.0));
    scene.soft(&words, 27.0, 17.0).align(Align2::LEFT_CENTER).ui(ui, beside);
}

/// What has been typed, with the caret at its end and how much more fits.
pub(super) fn field_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    text: &str,
    hint: &str,
    most: Option<usize>,
) {
    let colours = &scene.theme.colours;
    let border = Stroke::new(scene.u(3.0), colours.ink);
    ui.painter().rect(rect, scene.theme.corner(20.0), colours.button, border, StrokeKind::Inside);
    let mut inner = rect.shrink2(vec2(scene.u(28.0), scene.u(14.0).min(rect.height() * 0.1)));
    if let Some(most) = most {
        let count = text.chars().count();
        let words = scene.with("desk-edit-length", &[("count", count.into()), ("most", most.into())]);
        let place = from_bottom(&mut inner, scene.u(32.0), 0.0);
        scene.soft(&words, 25.0, 16.0).rows(1).align(Align2::RIGHT_CENTER).ui(ui, place);
    }
    let (words, shown) = if text.is_empty() {
        (hint, scene.soft(hint, 40.0, 18.0))
    } else {
        (text, scene.bold(text, 40.0, 18.0))
    };
    let room = inner.with_max_x(inner.right() - scene.u(8.0));
    let galley = shown.line_height(1.12).galley(ui, room.size());
    let caret = galley.pos_from_cursor(galley.end());
    let (x, line) = (if text.is_empty() { 0.0 } else { caret.left() + scene.u(4.0) }, caret.height());
    let foot = inner.min + vec2(x, caret.top());
    let ink = if text.is_empty() { colours.soft_ink } else { colours.ink };
    let taken = Rect::from_min_size(inner.min + vec2(scene.u(8.0), 0.0), galley.size()).intersect(inner);
    let at = if text.is_empty() { taken.min } else { inner.min };
    ui.painter().galley(at, galley, ink);
    ui.painter().vline(
        foot.x,
        foot.y..=foot.y + line.max(scene.u(30.0)),
        Stroke::new(scene.u(4.0), colours.ink),
    );
    crate::ui::widgets::label_ui(ui, taken, words);
}

fn ways(scene: &Scene<'_>, edit: Edit<'_>) -> [Choice; 3] {
    let is_blank = !edit.text.chars().any(char::is_alphanumeric);
    let back = Choice::pill(scene.say("desk-back"), DeskEvent::Back).icon(Icon::Back);
    let hall = DeskEvent::HallOpened { text: edit.text.to_owned(), source: edit.source };
    let hall = Choice::pill(scene.say("desk-in-the-hall"), hall).icon(Icon::Eye).awake_if(!is_blank);
    let keep = Choice::new(
        crate::ui::widgets::ButtonLook::Primary,
        scene.say("desk-edit-keep"),
        30.0,
        DeskEvent::TextConfirmed,
    );
    [back, hall, keep.icon(Icon::Check).awake_if(!is_blank)]
}
