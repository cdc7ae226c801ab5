//! Pictures of the screens, at the sizes that must work, compared with those kept in `snapshots/`.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test it pictures` makes them anew; `optipng -o2` makes the files half as large.
//! Every picture also proves that the screen comes to rest.

use egui_kittest::{SnapshotOptions, SnapshotResults};
use stellingenbord::domain::Language;
use stellingenbord::ui::theme::Glass;

use crate::desk_moments;
use crate::layout::{all_previews, harness};

/// The states that are kept: each screen as it usually is, and at its limits.
const KEPT: &[&str] = &[
    "wait-statement",
    "wait-longest",
    "wait-one-word",
    "wait-practice",
    "wait-bare",
    "wait-agenda",
    "wait-follow-ups",
    "wait-follow-ups-tips",
    "wait-info",
    "wait-tips",
    "wait-welcome",
    "agenda-example",
    "agenda-empty",
    "agenda-chosen",
    "agenda-holiday",
    "out-of-order",
    "statement-example",
    "statement-one-word",
    "statement-longest",
    "statement-answered",
    "note-typing",
    "note-drawing",
    "saving-not-yet",
    "mirror-note",
    "mirror-counts",
    "mirror-few",
    "mirror-event-chosen",
    "poll-two",
    "poll-longest",
    "poll-mirror",
    "topics-enough",
    "suggestion-nudge",
    "topics-kept",
    "thanks",
    "still-there",
    "record",
    "role",
    "settings",
    "desk-door",
    "desk-door-wait",
    "desk-first-pin",
    "desk-evening",
    "desk-statements",
    "desk-edit",
    "desk-preview-wrong",
    "desk-pick-stick",
    "desk-notes",
    "desk-outcome",
    "desk-outcome-of-one",
    "desk-topics",
    "desk-follow-ups",
    "desk-follow-up",
    "desk-export",
    "desk-export-running",
    "desk-export-written",
    "desk-health",
    "desk-health-bad",
    "desk-restore-sure",
    "desk-erase",
    "paused",
    "cleaning",
];

/// Compares every kept state at this size.
fn compare(width: f32, height: f32) {
    let mut results = SnapshotResults::new();
    let mut n_compared = 0;
    for preview in all_previews().chain(desk_moments::all()).filter(|preview| KEPT.contains(&preview.name)) {
        let name = format!("{}-{width}x{height}", preview.name);
        let glass = Glass { size: egui::vec2(width, height), ..Glass::default() };
        let mut harness = harness(preview, glass, Language::DUTCH);
        // Another version of the renderer may round a pixel differently.
        let options = SnapshotOptions::new().threshold(1.0).output_path("tests/it/snapshots");
        results.add(harness.try_snapshot_options(name, &options));
        n_compared += 1;
    }
    assert_eq!(n_compared, KEPT.len(), "a state that is kept is no longer made");
}

#[test]
fn a_lying_screen_looks_as_it_did() {
    compare(1920.0, 1080.0);
}

#[test]
fn a_screen_that_stands_upright_looks_as_it_did() {
    compare(1080.0, 1920.0);
}

#[test]
fn the_smallest_screen_looks_as_it_did() {
    compare(1366.0, 768.0);
}
