//! What the evening would like a thema-uurtje about: the topics with bars, and what parents made up.

use egui::{Align2, CornerRadius, Rect, Ui, vec2};

use crate::domain::{NoteBody, NoteColour, Suggestion, TopicTotals};
use crate::kiosk::desk::DeskEvent;
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::paging::{Paging, pager_ui, pager_width};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_left, from_right, from_top};
use crate::ui::theme::Icon;
use crate::ui::widgets::{Paper, StickyNote, card_ui, label_ui};

/// Design pixels.
const TALLEST_ROW: f32 = 84.0;
const LEAST_NOTE: f32 = 150.0;
const OWN: f32 = 620.0;

/// More topics than this are not listed; only those that are no longer on the school's list could be more.
const MOST_ROWS: usize = 14;

/// Shows this page of what was made up, beside the topics.
pub(super) fn topics_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, page: usize) -> Option<DeskEvent> {
    let nothing = TopicTotals::default();
    let totals = scene.staff.topics.as_ref().unwrap_or(&nothing);
    let title = scene.with("desk-topics-title", &[("count", totals.ballots.into())]);
    let mut free = scene.title_ui(ui, rect, &title);
    let buttons = from_bottom(&mut free, scene.button(), scene.u(20.0));
    let mut bars = free;
    let own = if scene.theme.is_portrait() {
        from_bottom(&mut bars, free.height() * 0.42, scene.u(24.0))
    } else {
        from_right(&mut bars, scene.u(OWN), scene.u(28.0))
    };
    bars_ui(ui, scene, bars, totals);
    let suggestions: Vec<&Suggestion> = scene.staff.approved_suggestions().collect();
    let paging = own_ui(ui, scene, own, &suggestions, page);
    let mut ways = buttons;
    let width = if 1 < paging.n_pages { pager_width(scene).min(rect.width() * 0.5) } else { 0.0 };
    let pager = from_right(&mut ways, width, scene.u(24.0));
    let pager = Rect::from_center_size(pager.center(), vec2(pager.width(), scene.pill()));
    let turned = pager_ui(ui, scene, pager, paging);
    let back = Choice::secondary(scene.say("desk-back"), DeskEvent::Back).icon(Icon::Back);
    let read = Choice::secondary(scene.say("desk-topics-read"), DeskEvent::NotesOpened).icon(Icon::Note);
    let width = scene.u(800.0).min(ways.width());
    row_ui(ui, scene, ways.with_max_x(ways.left() + width), &[back, read]).or(turned)
}

/// Every topic with how often it was asked for, the most wanted first.
fn bars_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, totals: &TopicTotals) {
    let rows = rows(scene, totals);
    if totals.ballots == 0 || rows.is_empty() {
        scene.empty_ui(ui, rect, Icon::Tip, &scene.say("desk-topics-none"));
        return;
    }
    card_ui(ui, scene.theme, rect);
    let mut list = rect.shrink2(vec2(scene.u(32.0), scene.u(18.0)));
    let height = (list.height() / rows.len() as f32).min(scene.u(TALLEST_ROW));
    let most = rows.iter().map(|(_, votes)| *votes).max().unwrap_or(1).max(1);
    for (name, votes) in &rows {
        let mut row = from_top(&mut list, height, 0.0).shrink2(vec2(0.0, height * 0.12));
        let said = scene.with("desk-topics-votes", &[("topic", (*name).into()), ("count", (*votes).into())]);
        let width = row.width() * 0.46;
        let words = from_left(&mut row, width, scene.u(20.0));
        scene.bold(name, 30.0, 15.0).rows(2).line_height(1.05).align(Align2::LEFT_CENTER).ui(ui, words);
        let number = from_right(&mut row, scene.u(70.0), scene.u(14.0));
        let count = votes.to_string();
        scene.bold(&count, 32.0, 18.0).rows(1).align(Align2::RIGHT_CENTER).ui(ui, number);
        let bar = Rect::from_center_size(row.center(), vec2(row.width(), scene.u(34.0).min(row.height())));
        label_ui(ui, bar, &said);
        let round = CornerRadius::from(bar.height() / 2.0);
        ui.painter().rect_filled(bar, round, scene.theme.colours.line);
        let part = bar.width() * *votes as f32 / most as f32;
        let filled = bar.with_max_x(bar.left() + part.max(if *votes == 0 { 0.0 } else { bar.height() }));
        ui.painter().rect_filled(filled, round, scene.theme.colours.accent);
    }
}

/// The topics of the school with their counts, and those that were asked for and are no longer on its list.
fn rows<'a>(scene: &'a Scene<'_>, totals: &'a TopicTotals) -> Vec<(&'a str, u32)> {
    let topics = &scene.board.topics;
    let listed = topics.iter().map(|topic| (topic.name(scene.language()), totals.votes(&topic.code)));
    let is_gone = |code| topics.iter().all(|topic| topic.code != code);
    let gone = totals.counts.iter().filter(|(code, _)| is_gone(code.clone()));
    let mut rows: Vec<(&str, u32)> =
        listed.chain(gone.map(|(code, votes)| (code.0.as_str(), *votes))).collect();
    rows.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
    rows.truncate(MOST_ROWS);
    rows
}

/// What parents made up and may be shown, as many as fit.
fn own_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, suggestions: &[&Suggestion], page: usize) -> Paging {
    let mut free = rect;
    let heading = from_top(&mut free, scene.u(48.0), scene.u(12.0));
    scene.bold(&scene.say("desk-topics-own"), 34.0, 20.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, heading);
    let gap = scene.u(24.0);
    let n_rows = ((free.height() + gap) / (scene.u(LEAST_NOTE) + gap)).floor().max(1.0) as usize;
    let paging = Paging::new(suggestions.len(), 2 * n_rows, page);
    if suggestions.is_empty() {
        let words = scene.say("desk-topics-own-none");
        scene.soft(&words, 30.0, 20.0).line_height(1.3).ui(ui, free);
        return paging;
    }
    let size =
        vec2((free.width() - gap) / 2.0, ((free.height() + gap) / n_rows as f32 - gap).min(scene.u(190.0)));
    for (at, (_, suggestion)) in paging.of(suggestions).enumerate() {
        let corner = free.min + vec2((at % 2) as f32 * (size.x + gap), (at / 2) as f32 * (size.y + gap));
        let paper = Paper {
            rect: Rect::from_min_size(corner, size),
            colour: NoteColour::Green,
            tilt: 0.0,
            own: false,
        };
        let body = NoteBody::Typed(suggestion.text.clone());
        StickyNote { paper, body: &body, stance: None }.ui(ui, scene.theme, scene.texts);
    }
    paging
}
