//! Nothing is cut off, nothing lies over something else, and whatever can be pressed is large enough and far enough
//! from the next, in every state of the screens, at every size, in every language and text size.

use egui::accesskit::Role;
use egui::{Rect, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use stellingenbord::domain::Language;
use stellingenbord::kiosk::TextSize;
use stellingenbord::ui::previews::Preview;
use stellingenbord::ui::screens::{chrome, out_of_order, wait};
use stellingenbord::ui::texts::Texts;
use stellingenbord::ui::theme::{Glass, Theme};

use crate::poll_moments::polls;
use crate::topic_moments;
use crate::visit_moments::{agendas, mirrors, notes, others, statements};

/// The smallest glass on which a control must be a full 15 mm.
const DIAGONAL_INCHES: f32 = 24.0;

const TEXT_SIZES: [TextSize; 3] = [TextSize::Normal, TextSize::Large, TextSize::Largest];

/// Something on the screen: what it says, where it is, and whether it can be pressed.
pub(crate) struct Thing {
    pub(crate) label: String,
    pub(crate) rect: Rect,
    pub(crate) can_be_pressed: bool,
}

/// Every state of every screen that is worth looking at.
pub(crate) fn all_previews() -> impl Iterator<Item = Preview> {
    let waiting = [wait::previews(), chrome::previews(), out_of_order::previews()];
    let visiting =
        [statements(), polls(), notes(), mirrors(), agendas(), others(), topic_moments::in_a_visit()];
    waiting.into_iter().chain(visiting).flatten()
}

/// One state on one screen, drawn until it has come to rest. Missing glyphs and controls without a name fail.
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

/// Looks at every state at this size, in pixels.
fn check(width: f32, height: f32, text_sizes: &[TextSize]) {
    let mut found = Vec::new();
    for text_size in text_sizes.iter().copied() {
        for language in Texts::languages() {
            for preview in all_previews() {
                let size = Vec2::new(width, height);
                let glass = Glass { size, text_size, diagonal_inches: DIAGONAL_INCHES, ..Glass::default() };
                let name = format!("{} {width}x{height} {text_size:?} {language}", preview.name);
                let things = things(&harness(preview, glass, language));
                assert!(!things.is_empty(), "{name} is empty");
                found.extend(complaints(&things, &glass).iter().map(|what| format!("{name}: {what}")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn everything_fits_on_a_lying_screen() {
    check(1920.0, 1080.0, &TEXT_SIZES);
}

#[test]
fn everything_fits_on_a_screen_that_stands_upright() {
    check(1080.0, 1920.0, &TEXT_SIZES);
}

#[test]
fn everything_fits_on_the_smallest_screen() {
    check(1366.0, 768.0, &TEXT_SIZES);
}

#[test]
fn everything_fits_on_the_largest_screen() {
    // The same proportions as the lying screen: the largest text is enough.
    check(3840.0, 2160.0, &[TextSize::Largest]);
}

#[test]
fn everything_fits_on_a_screen_of_another_shape() {
    check(1280.0, 1024.0, &TEXT_SIZES);
}

#[test]
fn on_the_wait_screen_nothing_can_be_pressed() {
    for preview in wait::previews() {
        let name = preview.name;
        let things = things(&harness(preview, Glass::default(), Language::DUTCH));
        assert!(!things.is_empty(), "{name} is empty");
        assert!(things.iter().all(|thing| !thing.can_be_pressed), "{name} has a button");
    }
}
