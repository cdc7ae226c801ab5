//! The page of the evening: how it stands, its statements in bars, and all that opens, closes and pauses.

use chrono::NaiveDateTime;
use egui::{Align2, Color32, Rect, Ui, pos2, vec2};

use crate::domain::{Evening, EveningPhase, StatementTotals};
use crate::kiosk::desk::{DeskEvent, EveningPage};
use crate::kiosk::is_open;
use crate::ui::dates;
use crate::ui::screens::desk::bars::thin_bar_ui;
use crate::ui::screens::desk::choices::{Choice, row_ui as fill_ui};
use crate::ui::screens::desk::question::question_ui;
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_left, from_right, from_top};
use crate::ui::screens::desk::summaries::{export_summary_ui, health_summary_ui};
use crate::ui::theme::{Face, Icon};
use crate::ui::widgets::{Badge, Text, card_ui};

/// Design pixels.
const ROW: f32 = 56.0;
const NEXT_ROW: f32 = 46.0;
/// The most of the next evenings that are named.
const NEXT: usize = 3;

/// Shows the page.
pub(super) fn evening_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, page: EveningPage) -> Option<DeskEvent> {
    if page.asks_to_begin {
        let no = Choice::secondary(scene.say("desk-begin-no"), DeskEvent::EveningOpened).icon(Icon::Back);
        let yes = Choice::primary(scene.say("desk-begin-yes"), DeskEvent::BegunForReal).icon(Icon::Check);
        let (title, words) = (scene.say("desk-begin-title"), scene.say("desk-begin-text"));
        return question_ui(ui, scene, rect, (&title, &words), &[no, yes]);
    }
    let gap = scene.u(32.0);
    let mut free = rect;
    let beside = if scene.theme.is_portrait() {
        from_bottom(&mut free, scene.u(560.0).min(rect.height() * 0.45), gap)
    } else {
        from_right(&mut free, rect.width() * 0.38, gap)
    };
    let mut main = free;
    let next = next_evenings(scene);
    if !next.is_empty() {
        let height = scene.u(108.0) + scene.u(NEXT_ROW) * next.len().min(NEXT) as f32;
        next_ui(ui, scene, from_bottom(&mut main, height, gap), &next);
    }
    let (above, below) =
        beside.split_top_bottom_at_fraction(if scene.theme.is_portrait() { 0.46 } else { 0.4 });
    let pressed = main_ui(ui, scene, main);
    let export = export_summary_ui(ui, scene, above.with_max_y(above.bottom() - gap / 2.0));
    let health = health_summary_ui(ui, scene, below.with_min_y(below.top() + gap / 2.0));
    pressed.or(export).or(health)
}

fn main_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect) -> Option<DeskEvent> {
    let mut free = card_ui(ui, scene.theme, rect);
    heading_ui(ui, scene, &mut free);
    let choices = choices(scene);
    let n_rows = if scene.theme.is_portrait() { 2 } else { 1 };
    let height = n_rows as f32 * (scene.pill() + scene.gap()) - scene.gap();
    let mut buttons = from_bottom(&mut free, height, scene.u(20.0));
    list_ui(ui, scene, free);
    let mut pressed = None;
    for some in choices.chunks(choices.len() / n_rows) {
        let place = from_top(&mut buttons, scene.pill(), scene.gap());
        pressed = fill_ui(ui, scene, place, some).or(pressed);
    }
    pressed
}

/// The name of the evening, with how it stands beside it, or below it where there is no room.
fn heading_ui(ui: &mut Ui, scene: &Scene<'_>, free: &mut Rect) {
    let title = match &scene.board.evening {
        Some(evening) => format!("{} {}", evening.title, dates::day_and_month(scene.texts, evening.date)),
        None => scene.say("desk-evening-none"),
    };
    let states = states(scene);
    let font = scene.theme.font(Face::Bold, 25.0);
    let width =
        |words: &str| Text::new(words, font.clone(), scene.theme.colours.ink).width(ui) + scene.u(59.0);
    let wanted: f32 = states.iter().map(|(words, _, _)| width(words)).sum();
    let title_text = scene.bold(&title, 40.0, 24.0).rows(1).align(Align2::LEFT_CENTER);
    let mut row = from_top(free, scene.u(58.0), scene.u(10.0));
    let is_beside = wanted < row.width() * 0.48;
    let badges = if is_beside {
        let taken = title_text.ui(ui, row.with_max_x(row.right() - wanted));
        row.min.x = taken.right() + scene.u(20.0);
        row
    } else {
        title_text.ui(ui, row);
        from_top(free, scene.u(Badge::HEIGHT), scene.u(10.0))
    };
    let (mut left, top) = (badges.left(), badges.center().y - scene.u(Badge::HEIGHT) / 2.0);
    for (words, fill, ink) in states {
        let badge = Badge::new(scene.theme, &words, None).colours(fill, ink);
        let room = badges.right() - left;
        left = badge.ui(ui, scene.theme, pos2(left, top), room).right() + scene.u(14.0);
    }
}

/// How it stands, each as a badge.
fn states(scene: &Scene<'_>) -> Vec<(String, Color32, Color32)> {
    let colours = &scene.theme.colours;
    let mut states = Vec::new();
    if let Some(evening) = &scene.board.evening {
        let words = state_of(scene, evening);
        let ink = colours.on_stance;
        let fill = if is_open(scene.board, scene.local) { colours.agree } else { colours.soft_ink };
        states.push((words, fill, ink));
    }
    if scene.staff.paused {
        states.push((scene.say("desk-state-paused"), colours.neutral, colours.on_stance));
    }
    if scene.board.practice {
        states.push((scene.say("desk-state-practice"), colours.practice, colours.ink));
    }
    states
}

/// "loopt · sluit 21.00", "opent 18.00", "gesloten".
fn state_of(scene: &Scene<'_>, evening: &Evening) -> String {
    let by_hand = scene.board.by_hand.filter(|hand| hand.date == evening.date && scene.local < hand.until);
    let clock = |moment: NaiveDateTime| dates::hours(scene.texts, moment.time(), moment.time());
    let opens = |moment: NaiveDateTime| {
        if moment.date() == scene.local.date() {
            return scene.with("desk-state-opens", &[("time", clock(moment).into())]);
        }
        let day = dates::day_and_month(scene.texts, moment.date());
        scene.with("desk-state-opens-on", &[("day", day.into()), ("time", clock(moment).into())])
    };
    match (by_hand.map(|hand| (hand.open, hand.until)), evening.phase(scene.local)) {
        (Some((true, until)), _) => scene.with("desk-state-open", &[("time", clock(until).into())]),
        (Some((false, until)), EveningPhase::Ahead) => opens(until),
        (Some((false, _)), EveningPhase::Open | EveningPhase::Over) | (None, EveningPhase::Over) => {
            scene.say("desk-state-closed")
        }
        (None, EveningPhase::Ahead) => opens(evening.opens_at()),
        (None, EveningPhase::Open) => {
            scene.with("desk-state-open", &[("time", clock(evening.closes_at()).into())])
        }
    }
}

/// Open or close, pause, clean, practise.
fn choices(scene: &Scene<'_>) -> Vec<Choice> {
    let say = |key| scene.say(key);
    let has_evening = scene.board.evening.is_some() && !scene.board.statements.is_empty();
    let open = if is_open(scene.board, scene.local) {
        Choice::pill(say("desk-close-evening"), DeskEvent::OpenChosen(false)).icon(Icon::Finish)
    } else {
        Choice::pill(say("desk-open-evening"), DeskEvent::OpenChosen(true)).icon(Icon::Play)
    };
    let pause = if scene.staff.paused {
        Choice::pill(say("desk-go-on"), DeskEvent::PauseToggled).icon(Icon::Play)
    } else {
        Choice::pill(say("desk-pause"), DeskEvent::PauseToggled).icon(Icon::Pause)
    };
    let clean = Choice::pill(say("desk-clean"), DeskEvent::CleaningStarted).icon(Icon::Broom);
    let practice = if scene.board.practice {
        Choice::pill(say("desk-begin"), DeskEvent::BegunForReal).icon(Icon::Check)
    } else {
        Choice::pill(say("desk-practise"), DeskEvent::PracticeChosen(true)).icon(Icon::Pupil)
    };
    vec![open.awake_if(has_evening), pause, clean, practice]
}

/// The statements that fit, each with its bar; older versions are on the page of the outcome.
fn list_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect) {
    let totals: Vec<&StatementTotals> =
        scene.staff.totals.iter().flat_map(|totals| &totals.statements).collect();
    if totals.is_empty() {
        let words = scene.say("desk-evening-no-statements");
        scene.soft(&words, 32.0, 20.0).line_height(1.3).ui(ui, rect);
        return;
    }
    let row = scene.u(ROW).min(rect.height());
    let n_fit = (rect.height() / row.max(1.0)).floor().max(1.0) as usize;
    let n_rows = if totals.len() <= n_fit { totals.len() } else { n_fit.saturating_sub(1).max(1) };
    let mut free = rect;
    for total in totals.iter().take(n_rows) {
        row_ui(ui, scene, from_top(&mut free, row, 0.0), total);
    }
    if n_rows < totals.len() {
        let words = scene.with("desk-evening-more", &[("count", (totals.len() - n_rows).into())]);
        let place = free.with_max_y((free.top() + row).min(free.bottom()));
        scene.soft(&words, 27.0, 18.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, place);
    }
}

fn row_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, total: &StatementTotals) {
    let mut free = rect.shrink2(vec2(0.0, scene.u(3.0)));
    let number = total.statement.position.to_string();
    let place = from_left(&mut free, scene.u(46.0), 0.0);
    scene.soft(&number, 29.0, 18.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, place);
    let count = total.tally.opinions().to_string();
    let place = from_right(&mut free, scene.u(92.0), 0.0);
    scene.plain(&count, 29.0, 18.0).rows(1).align(Align2::RIGHT_CENTER).ui(ui, place);
    let bar = from_right(&mut free, rect.width() * 0.34, scene.u(20.0));
    let bar = Rect::from_center_size(bar.center(), vec2(bar.width(), scene.u(34.0).min(bar.height())));
    thin_bar_ui(ui, scene, bar, total);
    let words = total.statement.text(scene.language());
    scene.plain(words, 29.0, 18.0).rows(2).line_height(1.05).align(Align2::LEFT_CENTER).ui(ui, free);
}

/// The evenings after the one on show.
fn next_evenings<'a>(scene: &Scene<'a>) -> Vec<&'a Evening> {
    let shown = scene.board.evening.as_ref().map_or(scene.local.date(), |evening| evening.date);
    scene.staff.evenings.iter().filter(|evening| shown < evening.date).collect()
}

fn next_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, evenings: &[&Evening]) {
    let mut free = card_ui(ui, scene.theme, rect);
    let title = match evenings.len().saturating_sub(NEXT) {
        0 => scene.say("desk-next-evenings"),
        more => scene.with("desk-next-evenings-more", &[("count", more.into())]),
    };
    let row = from_top(&mut free, scene.u(48.0), scene.u(6.0));
    scene.bold(&title, 32.0, 20.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
    for evening in evenings.iter().take(NEXT) {
        let day = dates::weekday_and_date(scene.texts, evening.date);
        let hours = dates::hours(scene.texts, evening.opens, evening.closes);
        let words = format!("{day} · {hours} · {}", evening.title);
        let row = from_top(&mut free, scene.u(NEXT_ROW), 0.0);
        scene.plain(&words, 28.0, 18.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
    }
}
