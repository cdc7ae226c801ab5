//! What a visitor sees on the screen: what it says, where it stands, and whether it can be pressed.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Vec2};
use egui_kittest::kittest::NodeT as _;

use crate::driver::KioskDriver;

/// Something on the screen: what it says, where it is and whether it can be pressed.
#[derive(Clone, Debug)]
pub(crate) struct Thing {
    pub(crate) label: String,
    pub(crate) rect: Rect,
    pub(crate) can_be_pressed: bool,
}

impl KioskDriver {
    /// Everything on the screen that a reader or a finger can find.
    pub(crate) fn things(&self) -> Vec<Thing> {
        let mut things = Vec::new();
        for node in self.harness.root().children_recursive() {
            let accesskit = node.accesskit_node();
            let role = accesskit.role();
            if [Role::Button, Role::Label, Role::Image, Role::Canvas].contains(&role) {
                let label = accesskit.label().or_else(|| accesskit.value()).unwrap_or_default();
                let can_be_pressed = role == Role::Button && !accesskit.is_disabled();
                things.push(Thing { label, rect: node.rect(), can_be_pressed });
            }
        }
        things
    }

    /// These words are on the screen.
    #[track_caller]
    pub(crate) fn sees(&mut self, words: &str) -> &mut Self {
        let things = self.things();
        let labels: Vec<_> = things.iter().map(|thing| thing.label.as_str()).collect();
        assert!(
            labels.iter().any(|label| label.contains(words)),
            "no {words:?} on {}: {labels:#?}",
            self.screen()
        );
        self
    }

    /// These words are not.
    #[track_caller]
    pub(crate) fn does_not_see(&mut self, words: &str) -> &mut Self {
        let things = self.things();
        let found = things.iter().find(|thing| thing.label.contains(words));
        assert!(found.is_none(), "{words:?} on {}: {found:?}", self.screen());
        self
    }

    /// This screen is shown.
    #[track_caller]
    pub(crate) fn is_at(&mut self, screen: &str) -> &mut Self {
        assert_eq!(self.screen(), screen);
        self
    }

    /// Where the middle of what has this label is.
    #[track_caller]
    pub(crate) fn place_of(&self, label: &str) -> Pos2 {
        let Some(pos) = self.find(label) else {
            let labels: Vec<_> = self.things().into_iter().map(|thing| thing.label).collect();
            panic!("nothing on {} is called {label:?}: {labels:#?}", self.screen());
        };
        pos
    }

    /// The same, where there is such a thing; the button if there are several.
    pub(crate) fn find(&self, label: &str) -> Option<Pos2> {
        let mut found: Vec<_> = self.things().into_iter().filter(|thing| thing.label == label).collect();
        found.sort_by_key(|thing| !thing.can_be_pressed);
        found.first().map(|thing| thing.rect.center())
    }

    /// A picture of the screen.
    pub(crate) fn picture(&mut self) -> image::RgbaImage {
        self.harness.render().expect("a picture; see tests/install")
    }

    /// How large the screen is.
    pub(crate) fn size(&self) -> Vec2 {
        self.harness.ctx.content_rect().size()
    }
}
