//! The two cards beside the evening: exporting and health, in short and with the way there.

use egui::{Align2, Rect, Ui, vec2};

use crate::kiosk::desk::{DeskEvent, HealthCheck};
use crate::ui::desk_texts::{check_text, job_text, room_text};
use crate::ui::screens::desk::bars::progress_ui;
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::health::level_icon_ui;
use crate::ui::screens::desk::job::part_done;
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_left, from_top};
use crate::ui::theme::Icon;
use crate::ui::widgets::card_ui;

/// Which stick there is, or how far the export is.
pub(super) fn export_summary_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect) -> Option<DeskEvent> {
    let mut free = card_ui(ui, scene.theme, rect);
    let title = scene.say("desk-card-export");
    let row = from_top(&mut free, scene.u(56.0), scene.u(6.0));
    scene.bold(&title, 40.0, 24.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
    let buttons = from_bottom(&mut free, scene.pill(), scene.u(12.0));
    let running = scene.staff.job.as_ref().filter(|job| job.end.is_none());
    let words = match (running, scene.staff.sticks.first()) {
        (Some(job), _) => job_text(scene.texts, job),
        (None, Some(stick)) => {
            let room = room_text(scene.texts, stick.free_bytes);
            let gaps = [("name", stick.name.as_str().into()), ("room", room.into())];
            scene.with("desk-stick-room", &gaps)
        }
        (None, None) => scene.say("desk-stick-none"),
    };
    if let Some(job) = running {
        let bar = from_bottom(&mut free, scene.u(28.0), scene.u(8.0));
        progress_ui(ui, scene, bar, part_done(job));
    }
    scene.soft(&words, 30.0, 18.0).line_height(1.2).ui(ui, free);
    let go = Choice::secondary(scene.say("desk-go-export"), DeskEvent::ExportOpened).icon(Icon::Stick);
    row_ui(ui, scene, buttons, &[go.font_px(29.0)])
}

/// The worst of the checks, as many as fit.
pub(super) fn health_summary_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect) -> Option<DeskEvent> {
    let mut free = card_ui(ui, scene.theme, rect);
    let title = scene.say("desk-card-health");
    let row = from_top(&mut free, scene.u(56.0), scene.u(6.0));
    scene.bold(&title, 40.0, 24.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
    let buttons = from_bottom(&mut free, scene.pill(), scene.u(12.0));
    let mut checks: Vec<&HealthCheck> = scene.staff.health.iter().collect();
    checks.sort_by_key(|check| std::cmp::Reverse(check.level));
    let height = scene.u(56.0);
    let n_fit = (free.height() / height).floor().max(1.0) as usize;
    if checks.is_empty() {
        scene.soft(&scene.say("desk-health-unknown"), 29.0, 18.0).ui(ui, free);
    }
    for check in checks.into_iter().take(n_fit) {
        let mut row = from_top(&mut free, height, 0.0);
        let icon = from_left(&mut row, scene.u(36.0), scene.u(14.0));
        level_icon_ui(ui, scene, icon.center(), scene.u(34.0), check.level);
        let words = check_text(scene.texts, check);
        let room = row.shrink2(vec2(0.0, scene.u(2.0)));
        scene.plain(&words, 29.0, 17.0).rows(2).align(Align2::LEFT_CENTER).ui(ui, room);
    }
    let go = Choice::secondary(scene.say("desk-go-health"), DeskEvent::HealthOpened).icon(Icon::Health);
    row_ui(ui, scene, buttons, &[go.font_px(29.0)])
}
