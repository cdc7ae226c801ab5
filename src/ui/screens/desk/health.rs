//! How the screen itself is doing, one sentence a thing, and what keeps its data safe.

use std::path::Path;

use egui::{Align2, Color32, Pos2, Rect, Ui, vec2};

use crate::kiosk::desk::{DeskEvent, HealthCheck, HealthLevel, HealthPage, JobState, StickFileKind};
use crate::ui::dates;
use crate::ui::desk_texts::check_text;
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::edit::TypeWith;
use crate::ui::screens::desk::erase::erase_ui;
use crate::ui::screens::desk::job::{self, job_ui};
use crate::ui::screens::desk::new_pin::new_pin_ui;
use crate::ui::screens::desk::pick::{Pick, pick_ui, sticks_ui};
use crate::ui::screens::desk::question::question_ui;
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_left, from_top};
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{card_ui, paint_icon};

/// The most a row takes, in design pixels.
const ROW: f32 = 68.0;
const ROW_PORTRAIT: f32 = 96.0;

/// Shows the page.
pub(super) fn health_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    page: &HealthPage,
    keyboard: &mut TypeWith<'_>,
) -> Option<DeskEvent> {
    let job = scene.staff.job.as_ref();
    match page {
        HealthPage::Checks => checks_ui(ui, scene, rect, job),
        HealthPage::NewPin { made } => new_pin_ui(ui, scene, rect, made.as_ref()),
        // While a job of this page runs, and until its end has been read, there is nothing else to choose.
        HealthPage::Backup { .. } | HealthPage::Restore { .. } | HealthPage::Erase { .. } => match job {
            Some(job) => working_ui(ui, scene, rect, job),
            None => chosen_ui(ui, scene, rect, page, keyboard),
        },
    }
}

fn chosen_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    page: &HealthPage,
    keyboard: &mut TypeWith<'_>,
) -> Option<DeskEvent> {
    match page {
        HealthPage::Checks | HealthPage::NewPin { .. } => None,
        HealthPage::Backup { .. } => backup_ui(ui, scene, rect),
        HealthPage::Restore { stick, file, asked } => {
            if let Some(file) = file {
                return sure_ui(ui, scene, rect, file, *asked);
            }
            let pick = Pick { kind: StickFileKind::Backup, stick: stick.as_deref(), page: 0 };
            pick_ui(ui, scene, rect, pick)
        }
        HealthPage::Erase { typed } => erase_ui(ui, scene, rect, typed, keyboard),
    }
}

/// The colour and icon of a level.
pub(super) fn level_look(theme: &Theme, level: HealthLevel) -> (Icon, Color32) {
    match level {
        HealthLevel::Fine => (Icon::Done, theme.colours.agree),
        HealthLevel::Look => (Icon::Warning, theme.colours.neutral),
        HealthLevel::Act => (Icon::NotPossible, theme.colours.disagree),
    }
}

/// Paints the icon of a level.
pub(super) fn level_icon_ui(ui: &Ui, scene: &Scene<'_>, centre: Pos2, size: f32, level: HealthLevel) {
    let (icon, colour) = level_look(scene.theme, level);
    paint_icon(ui.painter(), centre, icon, Face::IconFill, size, colour);
}

fn checks_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, job: Option<&JobState>) -> Option<DeskEvent> {
    let mut free = scene.title_ui(ui, rect, &title(scene));
    let mut pressed = None;
    if let Some(job) = job {
        let card = from_bottom(&mut free, scene.u(job::HEIGHT), scene.u(24.0));
        pressed = job_ui(ui, scene, card, job);
    } else {
        let n_rows = if scene.theme.is_portrait() { 2 } else { 1 };
        let height = n_rows as f32 * (scene.button() + scene.gap()) - scene.gap();
        let mut buttons = from_bottom(&mut free, height, scene.u(24.0));
        for row in ways(scene).chunks(4 / n_rows) {
            let place = from_top(&mut buttons, scene.button(), scene.gap());
            pressed = row_ui(ui, scene, place, row).or(pressed);
        }
    }
    list_ui(ui, scene, free);
    pressed
}

/// The worst level decides the title.
fn title(scene: &Scene<'_>) -> String {
    scene.say(match scene.staff.health.iter().map(|check| check.level).max() {
        None => "desk-health-unknown",
        Some(HealthLevel::Fine) => "desk-health-fine",
        Some(HealthLevel::Look) => "desk-health-look",
        Some(HealthLevel::Act) => "desk-health-act",
    })
}

fn list_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect) {
    let checks: &[HealthCheck] = &scene.staff.health;
    let erased_on = scene.staff.erased_on;
    let n_rows = checks.len() + usize::from(erased_on.is_some());
    if n_rows == 0 {
        return;
    }
    let padding = scene.u(18.0);
    let most = scene.u(if scene.theme.is_portrait() { ROW_PORTRAIT } else { ROW });
    let row = most.min((rect.height() - 2.0 * padding) / n_rows as f32);
    let card = rect.with_max_y(rect.top() + row * n_rows as f32 + 2.0 * padding);
    card_ui(ui, scene.theme, card);
    let mut free = card.shrink2(vec2(scene.u(32.0), padding));
    for check in checks {
        let (icon, colour) = level_look(scene.theme, check.level);
        line_ui(ui, scene, from_top(&mut free, row, 0.0), icon, colour, &check_text(scene.texts, check));
    }
    if let Some(date) = erased_on {
        let date = dates::weekday_and_date(scene.texts, date);
        let words = scene.with("desk-health-erased-on", &[("date", date.into())]);
        let colour = scene.theme.colours.soft_ink;
        line_ui(ui, scene, from_top(&mut free, row, 0.0), Icon::Planned, colour, &words);
    }
}

fn line_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, icon: Icon, colour: Color32, words: &str) {
    let mut free = rect.shrink2(vec2(0.0, scene.u(2.0)));
    let place = from_left(&mut free, scene.u(44.0), scene.u(20.0));
    paint_icon(ui.painter(), place.center(), icon, Face::IconFill, scene.u(42.0).min(rect.height()), colour);
    scene.plain(words, 32.0, 17.0).line_height(1.1).align(Align2::LEFT_CENTER).ui(ui, free);
}

fn ways(scene: &Scene<'_>) -> [Choice; 4] {
    let way = |key: &str, event, icon| Choice::secondary(scene.say(key), event).icon(icon);
    [
        way("desk-health-backup", DeskEvent::BackupOpened, Icon::Archive),
        way("desk-health-restore", DeskEvent::RestoreOpened, Icon::Undo),
        way("desk-health-erase", DeskEvent::EraseOpened, Icon::Trash),
        way("desk-health-new-pin", DeskEvent::NewPinAsked, Icon::Lock),
    ]
}

fn working_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, job: &JobState) -> Option<DeskEvent> {
    let height = scene.u(job::HEIGHT).min(rect.height());
    job_ui(ui, scene, rect.with_max_y(rect.top() + height), job)
}

fn backup_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect) -> Option<DeskEvent> {
    let mut free = scene.title_ui(ui, rect, &scene.say("desk-backup-title"));
    let row = from_top(&mut free, scene.u(90.0), scene.u(20.0));
    scene.plain(&scene.say("desk-backup-text"), 32.0, 20.0).line_height(1.3).ui(ui, row);
    let buttons = from_bottom(&mut free, scene.button(), scene.u(24.0));
    let back = Choice::secondary(scene.say("desk-back"), DeskEvent::Back).icon(Icon::Back);
    let words = scene.say("desk-backup-make");
    let button = (words.as_str(), "desk-backup-make-label", Icon::Archive);
    let pressed = sticks_ui(ui, scene, free, button, true, DeskEvent::BackupStarted);
    let place = buttons.with_max_x(buttons.left() + scene.u(560.0).min(buttons.width()));
    pressed.or(row_ui(ui, scene, place, &[back]))
}

/// Asks twice before everything is replaced, with the name of the file.
fn sure_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, file: &Path, asked: u8) -> Option<DeskEvent> {
    let known = scene.staff.files.iter().find(|known| known.path == file);
    let name = known.map_or_else(String::new, |known| known.name.clone());
    let gaps = [("file", name.into())];
    let (title, words, yes) = if asked == 0 {
        ("desk-restore-title", "desk-restore-text", "desk-restore-yes")
    } else {
        ("desk-restore-title-again", "desk-restore-text-again", "desk-restore-yes-again")
    };
    let no = Choice::secondary(scene.say("desk-restore-no"), DeskEvent::Back).icon(Icon::Back);
    let yes = Choice::primary(scene.say(yes), DeskEvent::RestoreConfirmed).font_px(34.0);
    question_ui(ui, scene, rect, (&scene.say(title), &scene.with(words, &gaps)), &[no, yes])
}
