//! Exporting: what goes on the stick, which stick, how far it is, and when the stick may go.

use std::collections::BTreeSet;

use egui::{Align2, Rect, Ui};

use crate::kiosk::desk::{DeskEvent, ExportFormat};
use crate::ui::screens::desk::choices::{Choice, flow_ui};
use crate::ui::screens::desk::job::{self, job_ui};
use crate::ui::screens::desk::pick::sticks_ui;
use crate::ui::screens::desk::scene::{Scene, from_top};
use crate::ui::theme::Icon;

/// Shows the page.
pub(super) fn export_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    formats: &BTreeSet<ExportFormat>,
) -> Option<DeskEvent> {
    let mut free = scene.title_ui(ui, rect, &scene.say("desk-export-title"));
    // One job at a time, and its end is read before the next.
    if let Some(job) = &scene.staff.job {
        return job_ui(ui, scene, from_top(&mut free, scene.u(job::HEIGHT), 0.0), job);
    }
    choosing_ui(ui, scene, free, formats)
}

/// What to write and where to.
fn choosing_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    formats: &BTreeSet<ExportFormat>,
) -> Option<DeskEvent> {
    let mut free = rect;
    let row = from_top(&mut free, scene.u(44.0), scene.u(8.0));
    scene.soft(&scene.say("desk-export-what"), 31.0, 20.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
    let toggles = ExportFormat::ALL.map(|format| {
        let key = match format {
            ExportFormat::Xlsx => "desk-export-xlsx",
            ExportFormat::Report => "desk-export-report",
            ExportFormat::Newsletter => "desk-export-newsletter",
            ExportFormat::Cards => "desk-export-cards",
            ExportFormat::Pdf => "desk-export-pdf",
            ExportFormat::Csv => "desk-export-csv",
            ExportFormat::Json => "desk-export-json",
        };
        let is_chosen = formats.contains(&format);
        let choice = Choice::option(scene.say(key), is_chosen, DeskEvent::FormatToggled(format));
        if is_chosen { choice.icon(Icon::Check) } else { choice }
    });
    let (bottom, pressed) = flow_ui(ui, scene, free, &toggles);
    free.min.y = bottom + scene.u(36.0);
    let row = from_top(&mut free, scene.u(44.0), scene.u(8.0));
    let key = if formats.is_empty() { "desk-export-no-format" } else { "desk-export-where" };
    scene.soft(&scene.say(key), 31.0, 20.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
    let words = scene.say("desk-export-write");
    let button = (words.as_str(), "desk-export-write-label", Icon::Stick);
    let write = sticks_ui(ui, scene, free, button, !formats.is_empty(), DeskEvent::ExportStarted);
    pressed.or(write)
}
