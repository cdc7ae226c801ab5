//! Pictures of the screens, at the sizes that must work, to be compared with those kept in `snapshots/`.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test --test it pictures` makes them anew. Every picture also proves that the screen
//! comes to rest, that all letters have a glyph and that all controls have a name.

use egui::Vec2;
use egui_kittest::{Harness, SnapshotOptions, SnapshotResults};
use stellingenbord::domain::Language;
use stellingenbord::kiosk::TextSize;
use stellingenbord::ui::previews::Preview;
use stellingenbord::ui::screens::{agenda, chrome, out_of_order, wait};
use stellingenbord::ui::texts::Texts;
use stellingenbord::ui::theme::{Glass, Theme};

/// Lying, upright, and the smallest that is supported.
const SIZES: [(f32, f32); 3] = [(1920.0, 1080.0), (1080.0, 1920.0), (1366.0, 768.0)];

fn glass((width, height): (f32, f32)) -> Glass {
    Glass { size: Vec2::new(width, height), ..Glass::default() }
}

/// One state on one screen, drawn until it has come to rest.
fn harness(preview: Preview, glass: Glass, language: Language) -> Harness<'static> {
    let texts = Texts::load(language);
    let mut harness = Harness::builder()
        .with_size(glass.size)
        .with_pixels_per_point(1.0)
        .with_theme(egui::Theme::Light)
        .with_context_setup(Theme::install)
        .wgpu()
        .build_ui(move |ui| preview.ui(ui, &Theme::new(&glass), &texts));
    harness.run();
    harness
}

fn options() -> SnapshotOptions {
    SnapshotOptions::new().threshold(1.0).output_path("tests/it/snapshots")
}

/// Compares every state of a screen at every size.
fn compare(previews: fn() -> Vec<Preview>) {
    let mut results = SnapshotResults::new();
    for size in SIZES {
        for preview in previews() {
            let name = format!("{}-{}x{}", preview.name, size.0, size.1);
            let mut harness = harness(preview, glass(size), Language::DUTCH);
            results.add(harness.try_snapshot_options(name, &options()));
        }
    }
}

#[test]
fn the_wait_screen_looks_as_it_did() {
    compare(wait::previews);
}

#[test]
fn the_agenda_looks_as_it_did() {
    compare(agenda::previews);
}

#[test]
fn header_and_footer_look_as_they_did() {
    compare(chrome::previews);
}

#[test]
fn out_of_order_looks_as_it_did() {
    compare(out_of_order::previews);
}

/// The same screen in English, in the largest text, in high contrast and on a 4K panel.
#[test]
fn the_wait_screen_in_other_guises_looks_as_it_did() {
    let (wide, tall) = (SIZES[0], SIZES[1]);
    let large = |size| Glass { text_size: TextSize::Largest, ..glass(size) };
    let guises = [
        ("english", glass(wide), Language::ENGLISH),
        ("largest-text", large(wide), Language::DUTCH),
        ("largest-text-upright", large(tall), Language::DUTCH),
        ("largest-text-small", large(SIZES[2]), Language::DUTCH),
        ("high-contrast", Glass { high_contrast: true, ..glass(wide) }, Language::DUTCH),
        ("4k", Glass { diagonal_inches: 55.0, ..glass((3840.0, 2160.0)) }, Language::DUTCH),
    ];
    let mut results = SnapshotResults::new();
    for (name, glass, language) in guises {
        for preview in wait::previews().into_iter().chain(agenda::previews()) {
            if ["wait-statement", "wait-longest", "wait-follow-ups", "agenda-example"].contains(&preview.name)
            {
                let name = format!("{}-{name}", preview.name);
                let mut harness = harness(preview, glass, language);
                results.add(harness.try_snapshot_options(name, &options()));
            }
        }
    }
}
