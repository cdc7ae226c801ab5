//! *Jullie zeiden – wij deden*: what was made of it at the desk, to be changed, taken away or brought back.

use egui::{Align2, Rect, Ui, vec2};

use crate::domain::{DeskFollowUp, FollowUp, FollowUpOrigin, FollowUpStatus};
use crate::kiosk::desk::DeskEvent;
use crate::ui::dates;
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::follow_up_words::begin_from_tip;
use crate::ui::screens::desk::paging::{Paging, pager_ui, pager_width, rows_that_fit};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_left, from_right, from_top};
use crate::ui::theme::{Face, Icon};
use crate::ui::widgets::{card_ui, paint_icon};

/// Design pixels.
const ROW: f32 = 112.0;
const ROW_PORTRAIT: f32 = 210.0;

/// Shows this page of the list.
pub(super) fn follow_ups_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, page: usize) -> Option<DeskEvent> {
    let list = &scene.staff.follow_ups;
    let mut free = scene.title_ui(ui, rect, &scene.say("follow-ups-title"));
    let row = from_top(&mut free, scene.u(44.0), scene.u(14.0));
    let hint = scene.say("desk-follow-ups-hint");
    scene.soft(&hint, 28.0, 15.0).rows(2).align(Align2::LEFT_CENTER).ui(ui, row);
    let buttons = from_bottom(&mut free, scene.button(), scene.u(24.0));
    let mut pressed = row_ui(ui, scene, buttons, &ways(scene));
    if list.is_empty() {
        scene.empty_ui(ui, free, Icon::Regiegroep, &scene.say("desk-follow-ups-none"));
        return pressed;
    }
    let row = scene.u(if scene.theme.is_portrait() { ROW_PORTRAIT } else { ROW });
    let (padding, gap) = (scene.u(14.0), scene.gap());
    let mut n_fit = rows_that_fit(free.height() - 2.0 * padding, row, gap);
    let pager = (n_fit < list.len()).then(|| from_bottom(&mut free, scene.pill(), scene.u(20.0)));
    if pager.is_some() {
        n_fit = rows_that_fit(free.height() - 2.0 * padding, row, gap);
    }
    let paging = Paging::new(list.len(), n_fit, page);
    card_ui(ui, scene.theme, free);
    let mut inner = free.shrink2(vec2(scene.u(32.0), padding));
    for (nth, (idx, made)) in paging.of(list).enumerate() {
        let place = from_top(&mut inner, row, gap);
        if 0 < nth {
            ui.painter().hline(place.x_range(), place.top() - gap / 2.0, scene.theme.border());
        }
        pressed = follow_up_ui(ui, scene, place, idx + 1, made).or(pressed);
    }
    let turned = pager.and_then(|place| {
        let place = place.with_max_x(place.left() + pager_width(scene).min(place.width()));
        pager_ui(ui, scene, place, paging)
    });
    pressed.or(turned)
}

fn ways(scene: &Scene<'_>) -> Vec<Choice> {
    let back = Choice::secondary(scene.say("desk-back"), DeskEvent::Back).icon(Icon::Back);
    let mut ways = vec![back.font_px(30.0)];
    if scene.desk.taken_away.is_some() {
        let undo = Choice::secondary(scene.say("desk-follow-up-undo"), DeskEvent::FollowUpBroughtBack);
        ways.push(undo.icon(Icon::Undo).font_px(30.0));
    }
    let tip = Choice::primary(scene.say("desk-follow-up-tip"), begin_from_tip(scene)).icon(Icon::Tip);
    ways.push(tip.font_px(32.0));
    ways
}

/// The icon of a status.
pub(super) fn status_icon(status: FollowUpStatus) -> Icon {
    match status {
        FollowUpStatus::Done => Icon::Done,
        FollowUpStatus::Planned => Icon::Planned,
        FollowUpStatus::NotPossible => Icon::NotPossible,
    }
}

/// The word of a status.
pub(super) fn status_key(status: FollowUpStatus) -> &'static str {
    match status {
        FollowUpStatus::Done => "follow-up-done",
        FollowUpStatus::Planned => "follow-up-planned",
        FollowUpStatus::NotPossible => "follow-up-not-possible",
    }
}

fn follow_up_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    number: usize,
    made: &DeskFollowUp,
) -> Option<DeskEvent> {
    let FollowUp { said, status, done, .. } = &made.follow_up;
    let is_overdue = made.follow_up.is_overdue(scene.local.date());
    let mut free = rect;
    let icon = from_left(&mut free, scene.u(48.0), scene.u(20.0));
    let at = egui::pos2(icon.center().x, rect.center().y);
    paint_icon(
        ui.painter(),
        at,
        if is_overdue { Icon::Warning } else { status_icon(*status) },
        Face::IconFill,
        scene.u(42.0),
        scene.theme.colours.follow_up(*status),
    );
    let ways = if scene.theme.is_portrait() {
        from_bottom(&mut free, scene.pill(), scene.u(8.0))
    } else {
        from_right(&mut free, scene.u(470.0), scene.u(28.0))
    };
    let ways = Rect::from_center_size(ways.center(), vec2(ways.width(), scene.pill()));
    let facts = from_bottom(&mut free, scene.u(32.0), 0.0);
    scene.soft(&facts_of(scene, made), 24.0, 15.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, facts);
    let (above, below) = free.split_top_bottom_at_fraction(0.5);
    scene.bold(said, 28.0, 21.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, above);
    scene.plain(done, 28.0, 21.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, below);
    let label = |key: &str| scene.with(key, &[("number", number.into())]);
    let edit = Choice::pill(scene.say("desk-follow-up-edit"), DeskEvent::FollowUpOpened(made.id));
    let edit = edit.icon(Icon::Pencil).label(label("desk-follow-up-edit-label"));
    let away = Choice::pill(scene.say("desk-follow-up-away"), DeskEvent::FollowUpTakenAway(made.id));
    let away = away.icon(Icon::Trash).label(label("desk-follow-up-away-label"));
    row_ui(ui, scene, ways, &[edit, away])
}

/// "Gepland, voor 9 februari · avond van 24 november"; or that the day has passed.
fn facts_of(scene: &Scene<'_>, made: &DeskFollowUp) -> String {
    let follow_up = &made.follow_up;
    let by = follow_up.by.map(|by| dates::day_and_month(scene.texts, by));
    let status = match by {
        Some(date) if follow_up.is_overdue(scene.local.date()) => {
            scene.with("desk-follow-up-overdue", &[("date", date.into())])
        }
        Some(date) => scene.with("follow-up-planned-by", &[("date", date.into())]),
        None => scene.say(status_key(follow_up.status)),
    };
    let origin = match made.origin {
        FollowUpOrigin::Tips => scene.say("desk-follow-up-of-tip"),
        FollowUpOrigin::Evening(None) => return status,
        FollowUpOrigin::Evening(Some(date)) => {
            let date = dates::day_and_month(scene.texts, date);
            scene.with("desk-follow-up-of-evening", &[("date", date.into())])
        }
    };
    format!("{status} · {origin}")
}
