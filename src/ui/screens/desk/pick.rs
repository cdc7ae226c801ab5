//! Picking a stick and a file on it: of statements to load, or of a backup to put back.

use std::path::Path;

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::kiosk::desk::{DeskEvent, Stick, StickFile, StickFileKind};
use crate::ui::desk_texts::room_text;
use crate::ui::screens::desk::choices::{Choice, flow_ui, row_ui};
use crate::ui::screens::desk::job::{self, job_ui};
use crate::ui::screens::desk::paging::{Paging, pager_ui, rows_that_fit};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_right, from_top};
use crate::ui::screens::desk::statements::place_of_pager;
use crate::ui::theme::Icon;

/// What is picked, and how far the picking is.
#[derive(Clone, Copy)]
pub(super) struct Pick<'a> {
    pub(super) kind: StickFileKind,
    pub(super) stick: Option<&'a Path>,
    pub(super) page: usize,
}

/// Shows the sticks, and the files on the one that was chosen.
pub(super) fn pick_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, pick: Pick<'_>) -> Option<DeskEvent> {
    let title = scene.say(match pick.kind {
        StickFileKind::Statements => "desk-pick-statements",
        StickFileKind::Backup => "desk-pick-backup",
    });
    let mut free = scene.title_ui(ui, rect, &title);
    let mut buttons = from_bottom(&mut free, scene.button(), scene.u(24.0));
    let back = Choice::secondary(scene.say("desk-back"), DeskEvent::Back).icon(Icon::Back);
    if scene.staff.sticks.is_empty() {
        scene.empty_ui(ui, free, Icon::Stick, &scene.say("desk-pick-no-stick"));
        return back_ui(ui, scene, buttons, back);
    }
    if let Some(job) = &scene.staff.job {
        let card = free.with_max_y(free.top() + scene.u(job::HEIGHT).min(free.height()));
        return job_ui(ui, scene, card, job).or(back_ui(ui, scene, buttons, back));
    }
    let (bottom, mut pressed) = flow_ui(ui, scene, free, &sticks(scene, pick.stick));
    free.min.y = bottom + scene.u(28.0);
    let files: Vec<&StickFile> = scene.staff.files.iter().filter(|file| file.kind == pick.kind).collect();
    match pick.stick {
        None => scene.empty_ui(ui, free, Icon::Up, &scene.say("desk-pick-choose-stick")),
        Some(_) if files.is_empty() => {
            let key = match pick.kind {
                StickFileKind::Statements => "desk-pick-no-lists",
                StickFileKind::Backup => "desk-pick-no-backups",
            };
            scene.empty_ui(ui, free, Icon::Unclear, &scene.say(key));
        }
        Some(_) => {
            let n_columns = if scene.theme.is_portrait() { 1 } else { 2 };
            let height = scene.button();
            let n_rows = rows_that_fit(free.height() - scene.pill() - scene.gap(), height, scene.gap());
            let paging = Paging::new(files.len(), n_rows * n_columns, pick.page);
            if 1 < paging.n_pages {
                let place = place_of_pager(scene, &mut free, buttons);
                pressed = pager_ui(ui, scene, place, paging).or(pressed);
                if !scene.theme.is_portrait() {
                    buttons.min.x = place.right() + scene.u(32.0);
                }
            }
            pressed = files_ui(ui, scene, free, paging.of(&files), n_columns).or(pressed);
        }
    }
    pressed.or(back_ui(ui, scene, buttons, back))
}

fn back_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, back: Choice) -> Option<DeskEvent> {
    let width = scene.u(560.0).min(rect.width());
    row_ui(ui, scene, rect.with_max_x(rect.left() + width), &[back])
}

/// The sticks as pills: "KINGSTON · 14,2 GB vrij".
fn sticks(scene: &Scene<'_>, chosen: Option<&Path>) -> Vec<Choice> {
    let choice = |stick: &Stick| {
        let is_chosen = chosen == Some(stick.path.as_path());
        Choice::option(stick.name.clone(), is_chosen, DeskEvent::StickChosen(stick.path.clone()))
            .icon(Icon::Stick)
    };
    scene.staff.sticks.iter().take(8).map(choice).collect()
}

fn files_ui<'a>(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    files: impl Iterator<Item = (usize, &'a &'a StickFile)>,
    n_columns: usize,
) -> Option<DeskEvent> {
    let (gap, height) = (scene.gap(), scene.button());
    let width = (rect.width() + gap) / n_columns as f32 - gap;
    let mut pressed = None;
    for (at, (_, file)) in files.enumerate() {
        let (column, row) = ((at % n_columns) as f32, (at / n_columns) as f32);
        let corner = pos2(rect.left() + column * (width + gap), rect.top() + row * (height + gap));
        let words = format!("{} · {}", file.name, room_text(scene.texts, file.bytes));
        let choice = Choice::secondary(words, DeskEvent::FileChosen(file.path.clone())).font_px(27.0);
        let choice = choice.label(file.name.clone());
        pressed = choice.ui(ui, scene, Rect::from_min_size(corner, vec2(width, height))).or(pressed);
    }
    pressed
}

/// Shows a stick's name, with how much is free on it or that it cannot be written to.
pub(super) fn stick_words(scene: &Scene<'_>, stick: &Stick) -> String {
    let room = room_text(scene.texts, stick.free_bytes);
    let key = if stick.writable { "desk-stick-room" } else { "desk-stick-read-only" };
    scene.with(key, &[("name", stick.name.as_str().into()), ("room", room.into())])
}

/// Shows every stick with one thing to do with it; or what to do where there is none.
pub(super) fn sticks_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    (words, label, icon): (&str, &str, Icon),
    is_awake: bool,
    event: impl Fn(std::path::PathBuf) -> DeskEvent,
) -> Option<DeskEvent> {
    let sticks = &scene.staff.sticks;
    if sticks.is_empty() {
        scene.empty_ui(ui, rect, Icon::Stick, &scene.say("desk-pick-no-stick"));
        return None;
    }
    let (gap, height) = (scene.gap(), scene.button());
    let n_fit = rows_that_fit(rect.height(), height, gap);
    let mut free = rect;
    let mut pressed = None;
    for stick in sticks.iter().take(n_fit) {
        let mut row = from_top(&mut free, height, gap);
        let wide = if scene.theme.is_portrait() { 420.0 } else { 520.0 };
        let place = from_right(&mut row, scene.u(wide), scene.u(24.0));
        let said = stick_words(scene, stick);
        scene.plain(&said, 33.0, 18.0).rows(2).align(Align2::LEFT_CENTER).ui(ui, row);
        let name = scene.with(label, &[("name", stick.name.as_str().into())]);
        let choice = Choice::primary(scene.say(words), event(stick.path.clone())).icon(icon).label(name);
        let choice = choice.font_px(33.0).awake_if(is_awake && stick.writable);
        pressed = choice.ui(ui, scene, place).or(pressed);
    }
    pressed
}
