//! One follow-up on its way to the board: how it stands, by when, what was said and what the school does; and typing
//! those words.

use egui::{Align2, Rect, Ui, vec2};

use crate::domain::FollowUpStatus;
use crate::kiosk::desk::{DeskEvent, FollowUpDraft, FollowUpField};
use crate::ui::screens::desk::choices::{Choice, flow_ui, row_ui};
use crate::ui::screens::desk::edit::{TypeWith, field_ui, keyboard_place};
use crate::ui::screens::desk::follow_up_words::{days, status_event};
use crate::ui::screens::desk::follow_ups::{status_icon, status_key};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_top};
use crate::ui::theme::Icon;
use crate::ui::widgets::card_ui;

/// Shows the page, or the keyboard for one of its fields.
pub(super) fn follow_up_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    draft: &FollowUpDraft,
    keyboard: &mut TypeWith<'_>,
) -> Option<DeskEvent> {
    match &draft.typing {
        Some((field, _)) => typing_ui(ui, scene, rect, draft, *field, keyboard),
        None => draft_ui(ui, scene, rect, draft),
    }
}

fn draft_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, draft: &FollowUpDraft) -> Option<DeskEvent> {
    let title = if draft.is_new { "desk-follow-up-make" } else { "desk-follow-up-change" };
    let mut free = scene.title_ui(ui, rect, &scene.say(title));
    let buttons = from_bottom(&mut free, scene.button(), scene.u(24.0));
    let follow_up = &draft.made.follow_up;
    let statuses = FollowUpStatus::ALL.map(|status| {
        let words = scene.say(status_key(status));
        let choice = Choice::option(words, status == follow_up.status, status_event(scene, status));
        choice.icon(status_icon(status))
    });
    let mut pressed = choosing_ui(ui, scene, &mut free, "desk-follow-up-status", &statuses);
    if follow_up.status == FollowUpStatus::Planned {
        let chosen = day_choices(scene, draft);
        pressed = choosing_ui(ui, scene, &mut free, "desk-follow-up-by", &chosen).or(pressed);
    }
    let gap = scene.u(24.0);
    let (said, done) = if scene.theme.is_portrait() {
        let free = free.with_max_y(free.bottom().min(free.top() + scene.u(900.0)));
        let (above, below) = free.split_top_bottom_at_fraction(0.5);
        (above.with_max_y(above.bottom() - gap / 2.0), below.with_min_y(below.top() + gap / 2.0))
    } else {
        let free = free.with_max_y(free.bottom().min(free.top() + scene.u(400.0)));
        let (left, right) = free.split_left_right_at_fraction(0.5);
        (left.with_max_x(left.right() - gap / 2.0), right.with_min_x(right.left() + gap / 2.0))
    };
    let said = words_ui(ui, scene, said, draft, FollowUpField::Said);
    let done = words_ui(ui, scene, done, draft, FollowUpField::Done);
    let back = Choice::secondary(scene.say("desk-back"), DeskEvent::Back).icon(Icon::Back);
    let hang = Choice::primary(scene.say("desk-follow-up-hang"), DeskEvent::FollowUpHung).icon(Icon::Pin);
    let ways = row_ui(ui, scene, buttons, &[back, hang.awake_if(draft.can_hang())]);
    pressed.or(said).or(done).or(ways)
}

/// A question with its choices below it.
fn choosing_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    free: &mut Rect,
    key: &str,
    choices: &[Choice],
) -> Option<DeskEvent> {
    let row = from_top(free, scene.u(40.0), scene.u(8.0));
    scene.soft(&scene.say(key), 29.0, 18.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
    let (bottom, pressed) = flow_ui(ui, scene, *free, choices);
    free.min.y = bottom + scene.u(18.0);
    pressed
}

/// The days to choose from, the one that was chosen before where it is another, and none at all.
fn day_choices(scene: &Scene<'_>, draft: &FollowUpDraft) -> Vec<Choice> {
    let by = draft.made.follow_up.by;
    let option = |words: String, day| {
        let is_chosen = day == by;
        let choice = Choice::option(words, is_chosen, DeskEvent::FollowUpDayChosen(day));
        if is_chosen { choice.icon(Icon::Check) } else { choice }
    };
    let days = days(scene);
    let other = by.filter(|by| !days.iter().any(|(_, day)| day == by));
    let other = other.map(|day| (crate::ui::dates::day_and_month(scene.texts, day), day));
    let mut choices: Vec<Choice> =
        other.into_iter().chain(days).map(|(words, day)| option(words, Some(day))).collect();
    choices.push(option(scene.say("desk-follow-up-by-none"), None));
    choices
}

/// What stands in a field, with the way to type in it.
fn words_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    draft: &FollowUpDraft,
    field: FollowUpField,
) -> Option<DeskEvent> {
    let (title, edit) = match field {
        FollowUpField::Said => ("desk-follow-up-said", "desk-follow-up-said-edit"),
        FollowUpField::Done => ("desk-follow-up-did", "desk-follow-up-did-edit"),
    };
    let mut inner = card_ui(ui, scene.theme, rect);
    let row = from_top(&mut inner, scene.u(46.0), scene.u(6.0));
    scene.bold(&scene.say(title), 32.0, 20.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
    let place = from_bottom(&mut inner, scene.pill(), scene.u(8.0));
    let choice = Choice::pill(scene.say(edit), DeskEvent::FollowUpFieldOpened(field)).icon(Icon::Pencil);
    let width = choice.width(ui, scene).min(place.width());
    scene.plain(draft.words(field), 33.0, 15.0).line_height(1.2).ui(ui, inner);
    choice.ui(ui, scene, Rect::from_min_size(place.min, vec2(width, place.height())))
}

fn typing_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    draft: &FollowUpDraft,
    field: FollowUpField,
    keyboard: &mut TypeWith<'_>,
) -> Option<DeskEvent> {
    let (title, hint) = match field {
        FollowUpField::Said => ("desk-follow-up-said", "desk-follow-up-said-hint"),
        FollowUpField::Done => ("desk-follow-up-did", "desk-follow-up-did-hint"),
    };
    let mut free = rect;
    let keys = keyboard_place(scene, &mut free);
    let text = draft.words(field);
    let pressed = keyboard(ui, keys, text).map(|text| DeskEvent::TextEdited(text.replace('\n', " ")));
    let row = from_top(&mut free, scene.u(56.0), scene.u(10.0));
    scene.bold(&scene.say(title), 40.0, 22.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
    let buttons = from_bottom(&mut free, scene.pill(), scene.u(16.0));
    field_ui(ui, scene, free, text, &scene.say(hint), Some(field.most_chars()));
    let is_blank = !text.chars().any(char::is_alphanumeric);
    let back = Choice::pill(scene.say("desk-back"), DeskEvent::Back).icon(Icon::Back);
    let keep = Choice::primary(scene.say("desk-follow-up-keep"), DeskEvent::TextConfirmed).font_px(30.0);
    pressed.or(row_ui(ui, scene, buttons, &[back, keep.icon(Icon::Check).awake_if(!is_blank)]))
}
