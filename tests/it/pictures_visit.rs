//! The screens of a visit: nothing is cut off or lies over something else, and every control is large enough.
//!
//! `cargo test --test it -- --ignored pictures_of_a_visit` paints them all, into the target folder, to be looked at.

use std::path::Path;

use egui::accesskit::Role;
use egui::{Rect, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use stellingenbord::domain::Language;
use stellingenbord::kiosk::TextSize;
use stellingenbord::ui::previews::Preview;
use stellingenbord::ui::texts::Texts;
use stellingenbord::ui::theme::{Glass, Theme};

use crate::visit_moments::{mirrors, notes, others, statements};

/// Lying, upright, the smallest that is supported, and the largest.
const SIZES: [(f32, f32); 4] = [(1920.0, 1080.0), (1080.0, 1920.0), (1366.0, 768.0), (3840.0, 2160.0)];

/// Something on the screen: what it says, where it is, and whether it can be pressed.
pub(crate) struct Thing {
    label: String,
    rect: Rect,
    can_be_pressed: bool,
}

fn all() -> impl Iterator<Item = Preview> {
    [statements(), notes(), mirrors(), others()].into_iter().flatten()
}

pub(crate) fn harness(preview: Preview, glass: Glass, language: Language) -> Harness<'static> {
    let texts = Texts::load(language);
    let builder = Harness::builder()
        .with_size(glass.size)
        .with_pixels_per_point(1.0)
        .with_theme(egui::Theme::Light)
        .with_context_setup(Theme::install);
    let mut harness = builder.build_ui(move |ui| preview.ui(ui, &Theme::new(&glass), &texts));
    harness.run();
    harness
}

/// Everything on the screen that a reader or a finger can find.
pub(crate) fn things(harness: &Harness<'_>) -> Vec<Thing> {
    let thing = |node: egui_kittest::Node<'_>| {
        let accesskit = node.accesskit_node();
        let role = accesskit.role();
        let label = accesskit.label().or_else(|| accesskit.value()).unwrap_or_default();
        let is_seen = [Role::Button, Role::Label, Role::Image, Role::Canvas].contains(&role);
        is_seen.then(|| Thing { label, rect: node.rect(), can_be_pressed: role == Role::Button })
    };
    harness.root().children_recursive().filter_map(thing).collect()
}

/// What is wrong on one screen, one line each.
pub(crate) fn complaints(things: &[Thing], glass: &Glass) -> Vec<String> {
    let screen = Rect::from_min_size(egui::Pos2::ZERO, glass.size).expand(0.5);
    let mm = |millimetres| Theme::new(glass).mm(millimetres) - 0.5;
    let mut complaints = Vec::new();
    for (idx, thing) in things.iter().enumerate() {
        let (label, size) = (&thing.label, thing.rect.size());
        if !screen.contains_rect(thing.rect) {
            complaints.push(format!("{label:?} is cut off: {:?}", thing.rect));
        }
        if thing.can_be_pressed && (size.x < mm(15.0) || size.y < mm(15.0)) {
            complaints.push(format!("{label:?} is too small for a finger: {size:?}"));
        }
        for other in things.iter().skip(idx + 1) {
            if thing.rect.shrink(2.0).intersects(other.rect.shrink(2.0)) {
                complaints.push(format!("{label:?} lies over {:?}", other.label));
            }
            // The rows of the footer touch each other; they belong to the frame.
            let is_footer = |thing: &Thing| glass.size.y - Theme::new(glass).u(150.0) < thing.rect.top();
            let both =
                thing.can_be_pressed && other.can_be_pressed && !(is_footer(thing) && is_footer(other));
            if both && gap(thing.rect, other.rect) < mm(3.0) {
                complaints.push(format!("{label:?} is too close to {:?}", other.label));
            }
        }
    }
    complaints
}

/// The distance between two boxes.
fn gap(one: Rect, other: Rect) -> f32 {
    let along =
        |min: f32, max: f32, other_min: f32, other_max: f32| (other_min - max).max(min - other_max).max(0.0);
    let x = along(one.left(), one.right(), other.left(), other.right());
    let y = along(one.top(), one.bottom(), other.top(), other.bottom());
    Vec2::new(x, y).length()
}

fn check(size: (f32, f32), text_sizes: &[TextSize]) {
    let mut found = Vec::new();
    for text_size in text_sizes.iter().copied() {
        for language in Texts::languages() {
            for preview in all() {
                let glass = Glass { size: size.into(), text_size, diagonal_inches: 24.0, ..Glass::default() };
                let name = format!("{} {size:?} {text_size:?} {language}", preview.name);
                let things = things(&harness(preview, glass, language));
                assert!(!things.is_empty(), "{name} is empty");
                found.extend(complaints(&things, &glass).iter().map(|what| format!("{name}: {what}")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_visit_fits_on_a_lying_screen() {
    check(SIZES[0], &[TextSize::Normal, TextSize::Large, TextSize::Largest]);
}

#[test]
fn a_visit_fits_on_a_screen_that_stands_upright() {
    check(SIZES[1], &[TextSize::Normal, TextSize::Large, TextSize::Largest]);
}

#[test]
fn a_visit_fits_on_the_smallest_screen() {
    check(SIZES[2], &[TextSize::Normal, TextSize::Largest]);
}

#[test]
fn a_visit_fits_on_a_4k_screen() {
    // It has the proportions of the first, so one text size tells enough.
    check(SIZES[3], &[TextSize::Largest]);
}

#[test]
#[ignore = "paints pictures for people to look at"]
fn pictures_of_a_visit() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    let wanted = std::fs::read_to_string(folder.join("only")).unwrap_or_default();
    let plain = |size: (f32, f32)| Glass { size: size.into(), ..Glass::default() };
    let guises = [
        ("lying", plain(SIZES[0]), Language::DUTCH),
        ("upright", plain(SIZES[1]), Language::DUTCH),
        ("small-largest", Glass { text_size: TextSize::Largest, ..plain(SIZES[2]) }, Language::ENGLISH),
        ("upright-largest", Glass { text_size: TextSize::Largest, ..plain(SIZES[1]) }, Language::ENGLISH),
        ("contrast", Glass { high_contrast: true, ..plain(SIZES[2]) }, Language::DUTCH),
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
