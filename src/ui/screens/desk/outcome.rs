//! The outcome: how the hall answered each statement, with and without what came in bursts.

use egui::{Align2, Rect, Ui, vec2};

use crate::domain::{EveningTotals, StatementTotals};
use crate::kiosk::desk::DeskEvent;
use crate::outcome::shares;
use crate::ui::screens::desk::bars::numbers_bar_ui;
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::paging::{Paging, pager_ui, pager_width};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_left, from_right, from_top};
use crate::ui::theme::Icon;
use crate::ui::widgets::card_ui;

/// Design pixels.
const ROW: f32 = 80.0;
const ROW_PORTRAIT: f32 = 160.0;

/// Shows the outcome. There is no event for its pages: it shows a page a touch, kept by the core.
pub(super) fn outcome_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    without_bursts: bool,
    page: usize,
) -> Option<DeskEvent> {
    let all = scene.staff.totals.as_ref();
    let calm = scene.staff.totals_without_bursts.as_ref();
    let shown = if without_bursts { calm.or(all) } else { all };
    let mut free = rect;
    let heading = from_top(&mut free, scene.pill(), scene.u(20.0));
    let n_marked = match (all, calm) {
        (Some(all), Some(calm)) => all.visits.saturating_sub(calm.visits),
        (None, _) | (_, None) => 0,
    };
    let pressed = heading_ui(ui, scene, heading, shown, without_bursts, n_marked);
    let buttons = from_bottom(&mut free, scene.button(), scene.u(24.0));
    let rows: &[StatementTotals] = shown.map_or(&[], |totals| &totals.statements);
    if rows.is_empty() {
        scene.empty_ui(ui, free, Icon::Note, &scene.say("desk-evening-no-statements"));
        return pressed;
    }
    let row = scene.u(if scene.theme.is_portrait() { ROW_PORTRAIT } else { ROW });
    let padding = scene.u(16.0);
    let a_page = ((free.height() - 2.0 * padding) / row).floor().max(1.0) as usize;
    let paging = Paging::new(rows.len(), a_page, page);
    card_ui(ui, scene.theme, free);
    let mut list = free.shrink2(vec2(scene.u(32.0), padding));
    for (_, total) in paging.of(rows) {
        let place = from_top(&mut list, row, 0.0);
        total_ui(ui, scene, place.shrink2(vec2(0.0, scene.u(6.0))), total, rows);
        ui.painter().hline(place.x_range(), place.bottom(), scene.theme.border());
    }
    let mut ways = buttons;
    let pager = if 1 < paging.n_pages { pager_width(scene).min(buttons.width() * 0.58) } else { 0.0 };
    let place = from_left(&mut ways, pager, scene.u(32.0));
    let place = Rect::from_center_size(place.center(), vec2(place.width(), scene.pill()));
    let turned = pager_ui(ui, scene, place, paging);
    let go = Choice::primary(scene.say("desk-outcome-export"), DeskEvent::ExportOpened).icon(Icon::Stick);
    let topics = Choice::secondary(scene.say("desk-topics-open"), DeskEvent::TopicsOpened).font_px(28.0);
    let width = scene.u(960.0).min(ways.width());
    let go = row_ui(ui, scene, ways.with_min_x(ways.right() - width), &[topics, go]);
    pressed.or(turned).or(go)
}

/// *Van de 71 bezoeken*, and the choice to look without what came in bursts.
fn heading_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    shown: Option<&EveningTotals>,
    without_bursts: bool,
    n_marked: u32,
) -> Option<DeskEvent> {
    let mut free = rect;
    let words = scene.with("desk-outcome-without", &[("count", n_marked.into())]);
    let toggle = Choice::option(words, without_bursts, DeskEvent::BurstsToggled);
    let toggle = if without_bursts { toggle.icon(Icon::Check) } else { toggle };
    let width = toggle.width(ui, scene).min(rect.width() * 0.62);
    let place = from_right(&mut free, width, scene.u(24.0));
    let visits = shown.map_or(0, |totals| totals.visits);
    let title = scene.with("desk-outcome-title", &[("count", visits.into())]);
    scene.bold(&title, 44.0, 22.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, free);
    toggle.ui(ui, scene, place)
}

fn total_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, total: &StatementTotals, rows: &[StatementTotals]) {
    let mut free = rect;
    let number = total.statement.position.to_string();
    let place = from_left(&mut free, scene.u(60.0), 0.0);
    scene.soft(&number, 32.0, 20.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, place);
    let mut facts = if scene.theme.is_portrait() {
        let below = from_bottom(&mut free, scene.u(34.0), scene.u(4.0));
        let bar = from_bottom(&mut free, scene.u(50.0), scene.u(4.0));
        numbers_bar_ui(
            ui,
            scene,
            bar,
            &shares(&total.tally, &total.statement.opinions(), scene.percent_from),
        );
        below
    } else {
        let facts = from_right(&mut free, scene.u(330.0), scene.u(24.0));
        let bar = from_right(&mut free, scene.u(720.0), scene.u(24.0));
        let bar = Rect::from_center_size(bar.center(), vec2(bar.width(), scene.u(52.0).min(bar.height())));
        numbers_bar_ui(
            ui,
            scene,
            bar,
            &shares(&total.tally, &total.statement.opinions(), scene.percent_from),
        );
        facts
    };
    let version = total.statement.version;
    let has_more = rows.iter().filter(|row| row.statement.id == total.statement.id).nth(1).is_some();
    let mut words = total.statement.text(scene.language()).to_owned();
    if has_more {
        words = format!("{words} ({})", scene.with("desk-version", &[("version", version.into())]));
    }
    scene.bold(&words, 30.0, 17.0).line_height(1.08).align(Align2::LEFT_CENTER).ui(ui, free);
    let answers = scene.with("desk-answers", &[("count", total.tally.opinions().into())]);
    let gaps = [("unclear", total.tally.unclear.into()), ("skipped", total.tally.skipped.into())];
    let apart = scene.with("desk-outcome-apart", &gaps);
    if scene.theme.is_portrait() {
        let words = format!("{answers} · {apart}");
        scene.soft(&words, 26.0, 16.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, facts);
    } else {
        let half = facts.height() / 2.0;
        let above = from_top(&mut facts, half, 0.0);
        scene.soft(&answers, 26.0, 16.0).rows(1).align(Align2::RIGHT_CENTER).ui(ui, above);
        scene.soft(&apart, 26.0, 14.0).rows(1).align(Align2::RIGHT_CENTER).ui(ui, facts);
    }
}
