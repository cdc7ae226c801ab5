//! Nothing is cut off, nothing lies over something else, and whatever can be pressed is large enough, in every state
//! of the screens, at every size, in every language and text size.

use egui::accesskit::Role;
use egui::{Rect, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use stellingenbord::kiosk::TextSize;
use stellingenbord::ui::previews::Preview;
use stellingenbord::ui::screens::{agenda, chrome, out_of_order, wait};
use stellingenbord::ui::texts::Texts;
use stellingenbord::ui::theme::{Glass, Theme};

/// Lying, upright, the smallest that is supported, the largest, and one of another shape.
const SIZES: [(f32, f32); 5] =
    [(1920.0, 1080.0), (1080.0, 1920.0), (1366.0, 768.0), (3840.0, 2160.0), (1280.0, 1024.0)];

/// The smallest glass on which a control must be a full 15 mm.
const DIAGONAL_INCHES: f32 = 24.0;

/// Something on the screen: what it says, where it is and whether it can be pressed.
struct Thing {
    label: String,
    rect: Rect,
    can_be_pressed: bool,
}

/// Everything on the screen that a reader or a finger can find.
fn things(preview: Preview, glass: Glass, texts: Texts) -> Vec<Thing> {
    let mut harness = Harness::builder()
        .with_size(glass.size)
        .with_pixels_per_point(1.0)
        .with_context_setup(Theme::install)
        .build_ui(move |ui| preview.ui(ui, &Theme::new(&glass), &texts));
    harness.run();
    let mut things = Vec::new();
    for node in harness.root().children_recursive() {
        let accesskit = node.accesskit_node();
        let role = accesskit.role();
        if [Role::Button, Role::Label, Role::Image].contains(&role) {
            let label = accesskit.label().or_else(|| accesskit.value()).unwrap_or_default();
            things.push(Thing { label, rect: node.rect(), can_be_pressed: role == Role::Button });
        }
    }
    things
}

fn all_previews() -> impl Iterator<Item = Preview> {
    [wait::previews(), agenda::previews(), chrome::previews(), out_of_order::previews()].into_iter().flatten()
}

/// What is wrong on one screen, one line each.
fn complaints(things: &[Thing], glass: &Glass) -> Vec<String> {
    let screen = Rect::from_min_size(egui::Pos2::ZERO, glass.size).expand(0.5);
    let least = Theme::new(glass).mm(15.0) - 0.5;
    let mut complaints = Vec::new();
    for (idx, thing) in things.iter().enumerate() {
        let size = thing.rect.size();
        if !screen.contains_rect(thing.rect) {
            complaints.push(format!("{:?} is cut off: {:?}", thing.label, thing.rect));
        }
        if thing.can_be_pressed && (size.x < least || size.y < least) {
            complaints.push(format!("{:?} is too small for a finger: {size:?}, not {least}", thing.label));
        }
        for other in things.iter().skip(idx + 1) {
            if thing.rect.shrink(2.0).intersects(other.rect.shrink(2.0)) {
                complaints.push(format!("{:?} lies over {:?}", thing.label, other.label));
            }
        }
    }
    complaints
}

#[test]
fn nothing_is_cut_off_or_lies_over_something_else() {
    let mut complaints_found = Vec::new();
    for (width, height) in SIZES {
        for text_size in [TextSize::Normal, TextSize::Large, TextSize::Largest] {
            for language in Texts::languages() {
                for preview in all_previews() {
                    let size = Vec2::new(width, height);
                    let glass =
                        Glass { size, text_size, diagonal_inches: DIAGONAL_INCHES, ..Glass::default() };
                    let state = format!("{} {width}x{height} {text_size:?} {language}", preview.name);
                    let things = things(preview, glass, Texts::load(language));
                    let found = complaints(&things, &glass);
                    complaints_found.extend(found.iter().map(|complaint| format!("{state}: {complaint}")));
                }
            }
        }
    }
    assert!(complaints_found.is_empty(), "{}", complaints_found.join("\n"));
}

#[test]
fn on_the_wait_screen_nothing_can_be_pressed() {
    for preview in wait::previews() {
        let name = preview.name;
        let things = things(preview, Glass::default(), Texts::load(stellingenbord::domain::Language::DUTCH));
        assert!(!things.is_empty(), "{name} is empty");
        assert!(things.iter().all(|thing| !thing.can_be_pressed), "{name} has a button");
    }
}
