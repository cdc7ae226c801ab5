//! The list of statements: their order, which are on, and the ways to correct, add and load them.

use egui::{Align2, Rect, Ui, vec2};

use crate::kiosk::desk::{DeskEvent, DeskStatement};
use crate::ui::dates;
use crate::ui::poll_texts::poll_text;
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::paging::{Paging, pager_ui, pager_width, rows_that_fit};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_left, from_right, from_top};
use crate::ui::theme::Icon;
use crate::ui::widgets::card_ui;

/// Design pixels.
const ROW: f32 = 92.0;
const ROW_PORTRAIT: f32 = 190.0;

/// Shows this page of the list.
pub(super) fn statements_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, page: usize) -> Option<DeskEvent> {
    let list = &scene.staff.statements;
    let mut free = scene.title_ui(ui, rect, &title(scene));
    let buttons = from_bottom(&mut free, scene.button(), scene.u(24.0));
    let room = free.height() - scene.u(28.0);
    let row = scene.u(if scene.theme.is_portrait() { ROW_PORTRAIT } else { ROW });
    let gap = scene.gap();
    let mut n_fit = rows_that_fit(room, row, gap);
    if n_fit < list.len() && scene.theme.is_portrait() {
        n_fit = rows_that_fit(room - scene.pill() - scene.u(20.0), row, gap);
    }
    let paging = Paging::new(list.len(), n_fit, page);
    let pager = (1 < paging.n_pages).then(|| place_of_pager(scene, &mut free, buttons));
    let mut pressed = if list.is_empty() {
        scene.empty_ui(ui, free, Icon::Note, &scene.say("desk-statements-empty"));
        None
    } else {
        card_ui(ui, scene.theme, free);
        let mut inner = free.shrink2(vec2(scene.u(32.0), scene.u(14.0)));
        let mut pressed = None;
        for (idx, statement) in paging.of(list) {
            let place = from_top(&mut inner, row, gap);
            let is_last = idx + 1 == list.len();
            pressed = statement_ui(ui, scene, place, statement, (idx == 0, is_last)).or(pressed);
            if !is_last {
                let y = place.bottom() + gap / 2.0;
                ui.painter().hline(place.x_range(), y, scene.theme.border());
            }
        }
        pressed
    };
    let new =
        Choice::secondary(scene.say("desk-statement-new"), DeskEvent::EditOpened(None)).icon(Icon::Plus);
    let load = Choice::primary(scene.say("desk-statement-load"), DeskEvent::PickOpened).icon(Icon::Stick);
    let mut ways = buttons;
    if let Some(place) = pager {
        pressed = pager_ui(ui, scene, place, paging).or(pressed);
        if !scene.theme.is_portrait() {
            ways.min.x = place.right() + scene.u(32.0);
        }
    }
    row_ui(ui, scene, ways, &[new, load]).or(pressed)
}

/// Lying, the pager stands beside the buttons; upright it has a row of its own.
pub(super) fn place_of_pager(scene: &Scene<'_>, free: &mut Rect, buttons: Rect) -> Rect {
    if scene.theme.is_portrait() {
        return from_bottom(free, scene.pill(), scene.u(20.0));
    }
    let place = buttons.with_max_x(buttons.left() + pager_width(scene));
    Rect::from_center_size(place.center(), vec2(place.width(), scene.pill()))
}

fn title(scene: &Scene<'_>) -> String {
    let count = scene.staff.statements.len();
    match &scene.board.evening {
        Some(evening) => {
            let date = dates::weekday_and_date(scene.texts, evening.date);
            scene.with("desk-statements-title", &[("count", count.into()), ("date", date.into())])
        }
        None => scene.say("desk-tab-statements"),
    }
}

fn statement_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    listed: &DeskStatement,
    (is_first, is_last): (bool, bool),
) -> Option<DeskEvent> {
    let statement = &listed.statement;
    let mut free = rect;
    let place = from_left(&mut free, scene.u(56.0), 0.0);
    let number = statement.position.to_string();
    scene.soft(&number, 34.0, 20.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, place);
    let ways = if scene.theme.is_portrait() {
        from_bottom(&mut free, scene.pill(), scene.u(12.0))
    } else {
        from_right(&mut free, scene.u(700.0), scene.u(28.0))
    };
    let (above, below) = free.split_top_bottom_at_y(free.bottom() - scene.u(32.0));
    let words = statement.text(scene.language());
    let text = if listed.active { scene.bold(words, 31.0, 18.0) } else { scene.soft(words, 31.0, 18.0) };
    text.line_height(1.08).align(Align2::LEFT_CENTER).ui(ui, above);
    scene.soft(&facts(scene, listed), 24.0, 16.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, below);
    let ways = Rect::from_center_size(ways.center(), vec2(ways.width(), scene.pill()));
    ways_ui(ui, scene, ways, listed, (is_first, is_last))
}

/// "regiegroep · 71 antwoorden · versie 2 · staat uit".
fn facts(scene: &Scene<'_>, listed: &DeskStatement) -> String {
    let source = scene.say(&format!("source-{}", listed.statement.source.code()));
    let mut facts = vec![source, scene.with("desk-answers", &[("count", listed.responses.into())])];
    if listed.statement.is_poll() {
        facts.insert(0, poll_text(scene.texts, &listed.statement.answers, scene.language()));
    }
    if 1 < listed.statement.version {
        facts.push(scene.with("desk-version", &[("version", listed.statement.version.into())]));
    }
    if !listed.active {
        facts.push(scene.say("desk-statement-is-off"));
    }
    facts.join(" · ")
}

fn ways_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    listed: &DeskStatement,
    (is_first, is_last): (bool, bool),
) -> Option<DeskEvent> {
    let (id, number) = (listed.statement.id, listed.statement.position);
    let label = |key: &str| scene.with(key, &[("number", number.into())]);
    let up = Choice::pill(label("desk-statement-up"), DeskEvent::StatementMoved { statement: id, up: true });
    let down =
        Choice::pill(label("desk-statement-down"), DeskEvent::StatementMoved { statement: id, up: false });
    let (words, name) = if listed.active {
        ("desk-statement-switch-off", "desk-statement-switch-off-label")
    } else {
        ("desk-statement-switch-on", "desk-statement-switch-on-label")
    };
    let icon = if listed.active { Icon::Hide } else { Icon::Eye };
    let switch =
        Choice::pill(scene.say(words), DeskEvent::StatementSwitched(id)).icon(icon).label(label(name));
    let edit = Choice::pill(scene.say("desk-statement-edit"), DeskEvent::EditOpened(Some(id)));
    let edit = edit.icon(Icon::Pencil).label(label("desk-statement-edit-label"));
    let choices = [
        up.icon_only(Icon::Up).awake_if(!is_first),
        down.icon_only(Icon::Down).awake_if(!is_last),
        switch,
        edit,
    ];
    row_ui(ui, scene, rect, &choices)
}
