//! One statement of the outcome by itself: large, with all that is known of it at the desk, and what may be told.

use egui::{Align2, Rect, Ui, vec2};

use crate::domain::{EveningTotals, Language, PollAnswer, Role, Stance, StatementTotals};
use crate::kiosk::desk::DeskEvent;
use crate::outcome::{Published, SMALLEST_CELL, shares, wilson};
use crate::ui::screens::desk::bars::{interval_ui, outcome_bar_ui, part_bar_ui};
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::follow_up_words::begin_from;
use crate::ui::screens::desk::outcome::{evening_of, facts_of, words_of};
use crate::ui::screens::desk::outcome_words::{
    change_words, earlier_of, earlier_words, label_ui, nearly_all, share_words, told,
};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_left, from_right, from_top};
use crate::ui::theme::{Face, Icon};
use crate::ui::widgets::{card_ui, paint_icon};

/// Design pixels.
const LINE: f32 = 50.0;

/// Shows the page.
pub(super) fn outcome_of_one_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    totals: &EveningTotals,
    row: &StatementTotals,
) -> Option<DeskEvent> {
    let mut free = rect;
    let title = scene.with(
        "desk-outcome-one",
        &[("number", row.statement.position.into()), ("date", evening_of(scene, totals).into())],
    );
    let place = from_top(&mut free, scene.u(44.0), scene.u(6.0));
    scene.soft(&title, 30.0, 18.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, place);
    let place = from_top(&mut free, scene.u(110.0), scene.u(16.0));
    let words = words_of(scene, row, &totals.statements);
    scene.bold(&words, 44.0, 20.0).line_height(1.1).align(Align2::LEFT_CENTER).ui(ui, place);
    let buttons = from_bottom(&mut free, scene.button(), scene.u(24.0));
    let mut inner = card_ui(ui, scene.theme, free);
    if row.statement.is_poll() {
        answers_ui(ui, scene, &mut inner, row);
    } else {
        let bar = from_top(&mut inner, scene.u(84.0), scene.u(34.0));
        outcome_bar_ui(ui, scene, bar, row);
        interval_ui(ui, scene, bar, row);
    }
    let place = from_top(&mut inner, scene.u(54.0), scene.u(10.0));
    label_ui(ui, scene, place, row);
    let earlier = totals.statements.iter().position(|other| other.statement == row.statement);
    let earlier = earlier.and_then(|idx| earlier_of(scene, totals).into_iter().nth(idx).flatten());
    let mut lines = lines(scene, row);
    if let Some(earlier) = &earlier {
        let change = change_words(scene, earlier);
        let words = earlier_words(scene, earlier);
        let words = if change.is_empty() { words } else { format!("{words} · {change}") };
        lines.push((Icon::Calendar, words));
    }
    for (icon, words) in lines {
        let mut line = from_top(&mut inner, scene.u(LINE), 0.0);
        if line.height() < scene.u(LINE) * 0.9 {
            break;
        }
        let at = from_left(&mut line, scene.u(36.0), scene.u(16.0)).center();
        paint_icon(ui.painter(), at, icon, Face::Icon, scene.u(32.0), scene.theme.colours.soft_ink);
        scene.plain(&words, 29.0, 16.0).rows(2).line_height(1.05).align(Align2::LEFT_CENTER).ui(ui, line);
    }
    row_ui(ui, scene, buttons, &ways(scene, totals, row))
}

/// The facts, the interval, the roles, and last what may not be told further.
fn lines(scene: &Scene<'_>, row: &StatementTotals) -> Vec<(Icon, String)> {
    let tally = &row.tally;
    let mut lines = vec![(Icon::AllChecks, facts_of(scene, row).join(" · "))];
    if !row.statement.is_poll()
        && let Some(interval) = wilson(tally.agree, tally.opinions())
    {
        let percent = |part: f64| (part * 100.0).round() as u32;
        let gaps = [("low", percent(interval.low).into()), ("high", percent(interval.high).into())];
        lines.push((Icon::Info, scene.with("desk-outcome-interval", &gaps)));
    }
    for role in Role::ALL {
        let of_role = row.by_role.of(role);
        if 0 < of_role.opinions() && of_role.opinions() < tally.opinions() {
            let opinions = row.statement.opinions();
            let parts = opinions.iter().filter(|stance| 0 < of_role.count(**stance));
            let parts: Vec<String> =
                parts.map(|stance| part_words(scene, row, *stance, of_role.count(*stance))).collect();
            let icon = match role {
                Role::Parent => Icon::Parents,
                Role::Pupil => Icon::Pupil,
                Role::Staff => Icon::Team,
            };
            let role = scene.say(&format!("role-{}", role.code()));
            lines.push((icon, format!("{role}: {}", parts.join(", "))));
        }
    }
    match told(scene, row) {
        Published::TooFew => lines.push((Icon::Lock, keep_here(scene))),
        Published::NearlyAll { stance, .. } => {
            let part = match stance {
                Stance::Chosen(answer) => answer_words(scene, row, answer),
                Stance::Agree | Stance::Neutral | Stance::Disagree | Stance::Unclear | Stance::Skipped => {
                    nearly_all(scene.texts, stance)
                }
            };
            lines.push((Icon::Lock, scene.with("desk-outcome-say-only", &[("part", part.into())])));
        }
        Published::Counted { .. } => {}
    }
    lines
}

fn keep_here(scene: &Scene<'_>) -> String {
    let least = scene.thresholds.counts.max(SMALLEST_CELL);
    scene.with("desk-outcome-keep-here", &[("count", least.into())])
}

/// "12 eens", "12 met de fiets".
fn part_words(scene: &Scene<'_>, row: &StatementTotals, stance: Stance, count: u32) -> String {
    match stance {
        Stance::Chosen(answer) => format!("{count} {}", answer_words(scene, row, answer)),
        Stance::Agree | Stance::Neutral | Stance::Disagree | Stance::Unclear | Stance::Skipped => {
            share_words(scene.texts, stance, count, None)
        }
    }
}

/// An answer of a poll in the language of the desk.
pub(super) fn answer_words(scene: &Scene<'_>, row: &StatementTotals, answer: PollAnswer) -> String {
    let language: Language = scene.language();
    row.statement.answer_text(answer, language).to_owned()
}

/// A bar for each answer of a poll.
fn answers_ui(ui: &mut Ui, scene: &Scene<'_>, free: &mut Rect, row: &StatementTotals) {
    let shares = shares(&row.tally, &row.statement.opinions(), scene.thresholds.percents);
    let total = row.tally.opinions().max(1);
    for share in shares {
        let Stance::Chosen(answer) = share.stance else { continue };
        let mut line = from_top(free, scene.u(56.0), scene.u(8.0));
        let number = match share.percent {
            Some(percent) => format!("{} · {percent}%", share.count),
            None => share.count.to_string(),
        };
        let place = from_right(&mut line, scene.u(170.0), scene.u(20.0));
        scene.bold(&number, 29.0, 17.0).rows(1).align(Align2::RIGHT_CENTER).ui(ui, place);
        let width = line.width() * 0.5;
        let bar = from_right(&mut line, width, scene.u(24.0));
        let bar = Rect::from_center_size(bar.center(), vec2(bar.width(), scene.u(36.0)));
        part_bar_ui(ui, scene, bar, share.count as f32 / total as f32);
        let words = answer_words(scene, row, answer);
        scene.plain(&words, 29.0, 16.0).rows(2).line_height(1.05).align(Align2::LEFT_CENTER).ui(ui, line);
    }
    free.min.y += scene.u(8.0);
}

/// Back, and to a follow-up: a new one, or the one that hangs already.
fn ways(scene: &Scene<'_>, totals: &EveningTotals, row: &StatementTotals) -> [Choice; 2] {
    let back = Choice::secondary(scene.say("desk-back"), DeskEvent::Back).icon(Icon::Back);
    let hangs = scene.staff.follow_ups.iter().find(|made| made.statement == Some(row.statement.id));
    let make = match hangs {
        Some(made) => Choice::primary(scene.say("desk-follow-up-change"), DeskEvent::FollowUpOpened(made.id)),
        None => Choice::primary(scene.say("desk-follow-up-make"), begin_from(scene, totals, row))
            .awake_if(!scene.board.practice),
    };
    [back, make.icon(Icon::Regiegroep)]
}
