//! A long job as it goes and as it ended: what it does, how far it is, and what to do next.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::kiosk::desk::{DeskEvent, JobEnd, JobKind, JobState};
use crate::ui::desk_texts::{fault_text, job_text};
use crate::ui::screens::desk::bars::progress_ui;
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_top};
use crate::ui::theme::{Face, Icon};
use crate::ui::widgets::{FittedText, card_ui, paint_icon};

/// The height of the card, in design pixels.
pub(super) const HEIGHT: f32 = 380.0;

/// How far it is, in parts of 1.
pub(super) fn part_done(job: &JobState) -> f32 {
    let (done, expected) = job.progress.unwrap_or((0, 1));
    (done as f64 / expected.max(1) as f64).clamp(0.0, 1.0) as f32
}

/// Shows the job as a card in this place.
pub(super) fn job_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, job: &JobState) -> Option<DeskEvent> {
    let inner = card_ui(ui, scene.theme, rect);
    match &job.end {
        None => running_ui(ui, scene, inner, job),
        Some(Ok(end)) => ended_ui(ui, scene, inner, job.kind, end),
        Some(Err(fault)) => {
            let words = fault_text(scene.texts, *fault);
            let title = scene.say("desk-job-failed");
            let colour = scene.theme.colours.disagree;
            result_ui(ui, scene, inner, (Icon::NotPossible, colour), &title, &words)
        }
    }
}

fn running_ui(ui: &mut Ui, scene: &Scene<'_>, inner: Rect, job: &JobState) -> Option<DeskEvent> {
    let mut free = inner;
    let words = job_text(scene.texts, job);
    let row = from_top(&mut free, scene.u(60.0), scene.u(16.0));
    scene.bold(&words, 38.0, 22.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
    let bar = from_top(&mut free, scene.u(32.0), scene.u(14.0));
    progress_ui(ui, scene, bar, part_done(job));
    let buttons = from_bottom(&mut free, scene.pill(), scene.u(12.0));
    let stay = scene.say(match job.kind {
        JobKind::Export | JobKind::Backup => "desk-job-leave-stick",
        JobKind::ReadStatements | JobKind::Restore | JobKind::Erase => "desk-job-wait",
    });
    scene.soft(&stay, 29.0, 18.0).line_height(1.25).ui(ui, free);
    // What replaces or erases data is not stopped half-way.
    let may_stop = match job.kind {
        JobKind::ReadStatements | JobKind::Export | JobKind::Backup => true,
        JobKind::Restore | JobKind::Erase => false,
    };
    if !may_stop {
        return None;
    }
    let stop = Choice::secondary(scene.say("desk-job-cancel"), DeskEvent::JobCancelled).icon(Icon::Close);
    row_ui(ui, scene, buttons.with_max_x(buttons.left() + scene.u(420.0).min(buttons.width())), &[stop])
}

fn ended_ui(ui: &mut Ui, scene: &Scene<'_>, inner: Rect, kind: JobKind, end: &JobEnd) -> Option<DeskEvent> {
    let good = (Icon::Done, scene.theme.colours.agree);
    match end {
        JobEnd::Written { stick, files } => {
            let files = files.join(", ");
            let gaps = [("stick", stick.as_str().into()), ("files", files.into())];
            let words = scene.with("desk-job-written", &gaps);
            result_ui(ui, scene, inner, good, &scene.say("desk-job-remove-stick"), &words)
        }
        JobEnd::Done => {
            let key = match kind {
                JobKind::ReadStatements => "desk-job-done-read",
                JobKind::Export => "desk-job-done-export",
                JobKind::Backup => "desk-job-done-backup",
                JobKind::Restore => "desk-job-done-restore",
                JobKind::Erase => "desk-job-done-erase",
            };
            result_ui(ui, scene, inner, good, &scene.say("desk-job-done"), &scene.say(key))
        }
        JobEnd::Cancelled => {
            let look = (Icon::Info, scene.theme.colours.neutral);
            let (title, words) = (scene.say("desk-job-cancelled"), scene.say("desk-job-cancelled-text"));
            result_ui(ui, scene, inner, look, &title, &words)
        }
    }
}

fn result_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    inner: Rect,
    (icon, colour): (Icon, egui::Color32),
    title: &str,
    words: &str,
) -> Option<DeskEvent> {
    let mut free = inner;
    let buttons = from_bottom(&mut free, scene.pill(), scene.u(12.0));
    let size = scene.u(56.0);
    let row = from_top(&mut free, scene.u(64.0), scene.u(12.0));
    let at = pos2(row.left() + size / 2.0, row.center().y);
    paint_icon(ui.painter(), at, icon, Face::IconFill, size, colour);
    let room = row.with_min_x(row.left() + size + scene.u(16.0));
    let title = FittedText::new(scene.theme, title, Face::Bold, colour, 40.0, 22.0);
    title.rows(1).align(Align2::LEFT_CENTER).ui(ui, room);
    scene.plain(words, 31.0, 17.0).line_height(1.25).ui(ui, free);
    let seen = Choice::secondary(scene.say("desk-job-seen"), DeskEvent::JobDismissed).icon(Icon::Check);
    let size = vec2(scene.u(420.0).min(buttons.width()), buttons.height());
    row_ui(ui, scene, Rect::from_min_size(buttons.min, size), &[seen])
}
