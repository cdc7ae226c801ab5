//! The outcome: how the hall answered each statement, how sure that is, and the ways to tell it further.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::{EveningTotals, StatementTotals};
use crate::kiosk::desk::{DeskEvent, OutcomePage};
use crate::outcome::Earlier;
use crate::ui::dates;
use crate::ui::screens::desk::bars::{interval_ui, outcome_bar_ui};
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::outcome_of_one::outcome_of_one_ui;
use crate::ui::screens::desk::outcome_words::{change_words, earlier_of, earlier_words, label_ui};
use crate::ui::screens::desk::paging::{Paging, pager_ui, pager_width, rows_that_fit};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_left, from_right, from_top};
use crate::ui::theme::Icon;
use crate::ui::widgets::card_ui;

/// Design pixels.
const ROW: f32 = 78.0;
const ROW_PORTRAIT: f32 = 184.0;

/// Shows the outcome, or one statement of it by itself.
pub(super) fn outcome_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, page: OutcomePage) -> Option<DeskEvent> {
    let shown = page.totals(scene.staff);
    if let (Some(totals), Some(row)) = (shown, page.statement(scene.staff)) {
        return outcome_of_one_ui(ui, scene, rect, totals, row);
    }
    let rows: &[StatementTotals] = shown.map_or(&[], |totals| &totals.statements);
    let earlier = shown.map_or_else(Vec::new, |totals| earlier_of(scene, totals));
    let mut free = rect;
    let pressed = heading_ui(ui, scene, &mut free, page, &earlier);
    // Four in a row do not fit on a screen that stands upright.
    let ways = ways(scene);
    let mut pressed = pressed;
    for row in ways.chunks(if scene.theme.is_portrait() { 2 } else { ways.len() }).rev() {
        let buttons = from_bottom(&mut free, scene.button(), scene.gap());
        pressed = pressed.or(row_ui(ui, scene, buttons, row));
    }
    if rows.is_empty() {
        scene.empty_ui(ui, free, Icon::Note, &scene.say("desk-evening-no-statements"));
        return pressed;
    }
    let row = scene.u(if scene.theme.is_portrait() { ROW_PORTRAIT } else { ROW }).max(scene.pill());
    let (padding, gap) = (scene.u(14.0), scene.gap());
    let mut n_fit = rows_that_fit(free.height() - 2.0 * padding, row, gap);
    let pager = (n_fit < rows.len()).then(|| from_bottom(&mut free, scene.pill(), scene.u(20.0)));
    if pager.is_some() {
        n_fit = rows_that_fit(free.height() - 2.0 * padding, row, gap);
    }
    let paging = Paging::new(rows.len(), n_fit, page.page);
    let row =
        row.max((free.height() - 2.0 * padding + gap) / n_fit.min(rows.len()) as f32 - gap).min(row * 1.3);
    card_ui(ui, scene.theme, free);
    let mut list = free.shrink2(vec2(scene.u(32.0), padding));
    for (nth, (idx, total)) in paging.of(rows).enumerate() {
        let place = from_top(&mut list, row, gap);
        if 0 < nth {
            ui.painter().hline(place.x_range(), place.top() - gap / 2.0, scene.theme.border());
        }
        let facts = match earlier.get(idx).and_then(Option::as_ref) {
            _ if !page.compares => facts_of(scene, total),
            Some(earlier) => vec![earlier_words(scene, earlier), change_words(scene, earlier)],
            None => vec![scene.say("desk-outcome-earlier-none")],
        };
        pressed = total_ui(ui, scene, place, (total, rows), &facts).or(pressed);
    }
    let turned = pager.and_then(|place| {
        let place = place.with_max_x(place.left() + pager_width(scene).min(place.width()));
        pager_ui(ui, scene, place, paging)
    });
    pressed.or(turned)
}

/// The ways to tell the outcome further.
fn ways(scene: &Scene<'_>) -> [Choice; 4] {
    let count = scene.staff.follow_ups.len();
    let words = scene.with("desk-outcome-follow-ups", &[("count", count.into())]);
    let made = Choice::secondary(words, DeskEvent::FollowUpsOpened).icon(Icon::Regiegroep);
    let newsletter = Choice::secondary(scene.say("desk-outcome-newsletter"), DeskEvent::NewsletterAsked);
    let has_totals = scene.staff.totals.is_some();
    let newsletter = newsletter.icon(Icon::Newspaper).awake_if(has_totals);
    let export = Choice::primary(scene.say("desk-outcome-export"), DeskEvent::ExportOpened).icon(Icon::Stick);
    let topics = Choice::secondary(scene.say("desk-topics-open"), DeskEvent::TopicsOpened).icon(Icon::Tip);
    [made.font_px(30.0), topics.font_px(30.0), newsletter.font_px(30.0), export.font_px(32.0)]
}

/// *Van de 71 bezoeken*, what the stroke means, and the choices to compare and to leave out what came in bursts.
fn heading_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    free: &mut Rect,
    page: OutcomePage,
    earlier: &[Option<Earlier>],
) -> Option<DeskEvent> {
    let row = from_top(free, scene.pill(), scene.u(20.0));
    let choices = toggles(scene, page, earlier);
    let gap = scene.gap();
    let wanted: f32 = choices.iter().map(|choice| choice.width(ui, scene) + gap).sum();
    let mut title_place = row;
    let place = if scene.theme.is_portrait() {
        from_top(free, scene.pill(), scene.u(20.0))
    } else {
        from_right(&mut title_place, wanted.min(row.width() * 0.62) - gap, scene.u(24.0))
    };
    let visits = page.totals(scene.staff).map_or(0, |totals| totals.visits);
    let title = scene.with("desk-outcome-title", &[("count", visits.into())]);
    let (above, below) = title_place.split_top_bottom_at_fraction(0.58);
    scene.bold(&title, 42.0, 22.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, above);
    let hint = scene.say("desk-outcome-stroke");
    scene.soft(&hint, 25.0, 15.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, below);
    let place = if wanted < place.width() { place.with_max_x(place.left() + wanted - gap) } else { place };
    row_ui(ui, scene, place, &choices)
}

fn toggles(scene: &Scene<'_>, page: OutcomePage, earlier: &[Option<Earlier>]) -> Vec<Choice> {
    let option = |words: String, is_on: bool, event| {
        let choice = Choice::option(words, is_on, event);
        if is_on { choice.icon(Icon::Check) } else { choice }
    };
    let mut choices = Vec::new();
    if let Some(last) = earlier.iter().flatten().map(|earlier| earlier.evening).max() {
        let date = dates::day_and_month(scene.texts, last);
        let words = scene.with("desk-outcome-compare", &[("date", date.into())]);
        choices.push(option(words, page.compares, DeskEvent::ComparisonToggled));
    }
    let n_marked = match (&scene.staff.totals, &scene.staff.totals_without_bursts) {
        (Some(all), Some(calm)) => all.visits.saturating_sub(calm.visits),
        (None, _) | (_, None) => 0,
    };
    let words = scene.with("desk-outcome-without", &[("count", n_marked.into())]);
    choices.push(option(words, page.without_bursts, DeskEvent::BurstsToggled));
    choices
}

/// One statement: its number, its words, the bar with its stroke, what the hall says of it, and the facts.
fn total_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    (total, rows): (&StatementTotals, &[StatementTotals]),
    said: &[String],
) -> Option<DeskEvent> {
    let mut free = rect;
    let statement = &total.statement;
    let number = statement.position.to_string();
    let place = from_left(&mut free, scene.u(56.0), 0.0);
    let look = Choice::pill(
        scene.with("desk-outcome-look", &[("number", number.as_str().into())]),
        DeskEvent::StatementLookedAt(statement.id, statement.version),
    );
    let button = from_right(&mut free, scene.pill(), scene.u(24.0));
    let (label, facts, bar, words) = if scene.theme.is_portrait() {
        let mut below = from_bottom(&mut free, scene.u(50.0), scene.u(8.0));
        let bar = from_bottom(&mut free, scene.u(62.0), scene.u(4.0));
        (from_left(&mut below, scene.u(310.0), scene.u(16.0)), below, bar, free)
    } else {
        let facts = from_right(&mut free, scene.u(250.0), scene.u(20.0));
        let label = from_right(&mut free, scene.u(264.0), scene.u(20.0));
        let width = free.width() * 0.54;
        (label, facts, from_right(&mut free, width, scene.u(24.0)), free)
    };
    let middle =
        if scene.theme.is_portrait() { button.top() + scene.pill() / 2.0 } else { button.center().y };
    let button = Rect::from_center_size(pos2(button.center().x, middle), vec2(button.width(), scene.pill()));
    let pressed = look.icon_only(Icon::Following).ui(ui, scene, button);
    let place = place.with_max_y(words.bottom());
    scene.soft(&number, 32.0, 20.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, place);
    scene
        .bold(&words_of(scene, total, rows), 29.0, 16.0)
        .line_height(1.08)
        .align(Align2::LEFT_CENTER)
        .ui(ui, words);
    let height = scene.u(48.0).min(bar.height() - scene.u(14.0));
    let bar = Rect::from_center_size(bar.center() - vec2(0.0, scene.u(6.0)), vec2(bar.width(), height));
    outcome_bar_ui(ui, scene, bar, total);
    interval_ui(ui, scene, bar, total);
    label_ui(ui, scene, label, total);
    facts_ui(ui, scene, facts, said);
    pressed
}

/// The words of a statement, with its version where more than one is shown.
pub(super) fn words_of(scene: &Scene<'_>, total: &StatementTotals, rows: &[StatementTotals]) -> String {
    let words = total.statement.text(scene.language()).to_owned();
    let has_more = rows.iter().filter(|row| row.statement.id == total.statement.id).nth(1).is_some();
    if has_more {
        let version = scene.with("desk-version", &[("version", total.statement.version.into())]);
        return format!("{words} ({version})");
    }
    words
}

/// "71 antwoorden", "2 snapten het niet", "5 sloegen over".
pub(super) fn facts_of(scene: &Scene<'_>, total: &StatementTotals) -> Vec<String> {
    let count = |key: &str, count: u32| scene.with(key, &[("count", count.into())]);
    vec![
        count("desk-answers", total.tally.opinions()),
        count("desk-outcome-unclear", total.tally.unclear),
        count("desk-outcome-skipped", total.tally.skipped),
    ]
}

/// Lying, each fact has a line; upright they stand on one.
fn facts_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, facts: &[String]) {
    let facts: Vec<&str> = facts.iter().map(String::as_str).filter(|fact| !fact.is_empty()).collect();
    if scene.theme.is_portrait() {
        let words = facts.join(" · ");
        scene.soft(&words, 25.0, 14.0).rows(1).align(Align2::RIGHT_CENTER).ui(ui, rect);
        return;
    }
    let height = scene.u(26.0).min(rect.height() / facts.len().max(1) as f32);
    let mut free = Rect::from_center_size(rect.center(), vec2(rect.width(), height * facts.len() as f32));
    for fact in facts {
        let line = from_top(&mut free, height, 0.0);
        scene.soft(fact, 23.0, 13.0).rows(1).align(Align2::RIGHT_CENTER).ui(ui, line);
    }
}

/// The evening of these counts, as it is told beside them.
pub(super) fn evening_of(scene: &Scene<'_>, totals: &EveningTotals) -> String {
    dates::weekday_and_date(scene.texts, totals.evening.date)
}
