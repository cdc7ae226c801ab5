//! The screens of the staff desk: nothing is cut off or lies over something else, and every control is large enough.
//!
//! `cargo test --test it -- --ignored pictures_of_the_desk` paints them all, into the target folder, to be looked at.

use std::path::Path;

use stellingenbord::domain::Language;
use stellingenbord::kiosk::TextSize;
use stellingenbord::ui::texts::Texts;
use stellingenbord::ui::theme::Glass;

use crate::desk_moments::all;
use crate::layout::{complaints, harness, things};

/// Lying, upright, and the smallest that is supported.
const SIZES: [(f32, f32); 3] = [(1920.0, 1080.0), (1080.0, 1920.0), (1366.0, 768.0)];

fn check(size: (f32, f32)) {
    let mut found = Vec::new();
    for language in Texts::languages() {
        for preview in all() {
            let glass = Glass { size: size.into(), diagonal_inches: 24.0, ..Glass::default() };
            let name = format!("{} {size:?} {language}", preview.name);
            let things = things(&harness(preview, glass, language));
            assert!(!things.is_empty(), "{name} is empty");
            found.extend(complaints(&things, &glass).iter().map(|what| format!("{name}: {what}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_desk_fits_on_a_lying_screen() {
    check(SIZES[0]);
}

#[test]
fn the_desk_fits_on_a_screen_that_stands_upright() {
    check(SIZES[1]);
}

#[test]
fn the_desk_fits_on_the_smallest_screen() {
    check(SIZES[2]);
}

#[test]
#[ignore = "paints pictures for people to look at"]
fn pictures_of_the_desk() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    let wanted = std::fs::read_to_string(folder.join("only")).unwrap_or_default();
    let plain = |size: (f32, f32)| Glass { size: size.into(), ..Glass::default() };
    let guises = [
        ("lying", plain(SIZES[0]), Language::DUTCH),
        ("upright", plain(SIZES[1]), Language::DUTCH),
        ("small", Glass { text_size: TextSize::Normal, ..plain(SIZES[2]) }, Language::ENGLISH),
    ];
    for (guise, glass, language) in guises {
        for preview in all() {
            let name = format!("{}-{guise}", preview.name);
            if wanted.lines().all(|line| name.contains(line)) {
                let picture = harness(preview, glass, language).render().expect("a picture");
                picture.save(folder.join(format!("{name}.png"))).expect("a saved picture");
            }
        }
    }
}
