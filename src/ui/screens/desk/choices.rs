//! What can be pressed at the desk: one choice, a row that fills its place, and pills that wrap.

use egui::{Rect, Ui, pos2, vec2};

use crate::kiosk::desk::DeskEvent;
use crate::ui::screens::desk::scene::Scene;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, ButtonLook};

/// A button with what it says when it is pressed.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    words: String,
    /// What a screen reader says, where the words alone could be any of several buttons.
    label: Option<String>,
    icon: Option<Icon>,
    icon_only: bool,
    look: ButtonLook,
    font_px: f32,
    /// `None`: it sleeps.
    event: Option<DeskEvent>,
}

impl Choice {
    /// The dark one: what most people want to do here.
    pub(super) fn primary(words: String, event: DeskEvent) -> Self {
        Self::new(ButtonLook::Primary, words, 36.0, event)
    }

    /// A white one of the same size.
    pub(super) fn secondary(words: String, event: DeskEvent) -> Self {
        Self::new(ButtonLook::Secondary, words, 32.0, event)
    }

    /// A small round one.
    pub(super) fn pill(words: String, event: DeskEvent) -> Self {
        Self::new(ButtonLook::Pill, words, 27.5, event)
    }

    /// One of several, chosen or not.
    pub(super) fn option(words: String, is_chosen: bool, event: DeskEvent) -> Self {
        let look = if is_chosen { ButtonLook::ChosenPill } else { ButtonLook::Pill };
        Self::new(look, words, 27.5, event)
    }

    /// One with any look.
    pub(super) fn new(look: ButtonLook, words: String, font_px: f32, event: DeskEvent) -> Self {
        Self { words, label: None, icon: None, icon_only: false, look, font_px, event: Some(event) }
    }

    /// With an icon before the words.
    pub(super) fn icon(self, icon: Icon) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// With only an icon; the words are what it is called.
    pub(super) fn icon_only(self, icon: Icon) -> Self {
        Self { icon: Some(icon), icon_only: true, ..self }
    }

    /// What a screen reader says instead of the words.
    pub(super) fn label(self, label: String) -> Self {
        Self { label: Some(label), ..self }
    }

    /// The size of the words in design pixels.
    pub(super) fn font_px(self, font_px: f32) -> Self {
        Self { font_px, ..self }
    }

    /// It can be pressed only if this holds.
    pub(super) fn awake_if(self, is_awake: bool) -> Self {
        Self { event: self.event.filter(|_| is_awake), ..self }
    }

    /// The width it would like to have.
    pub(super) fn width(&self, ui: &Ui, scene: &Scene<'_>) -> f32 {
        self.button().width(ui, scene.theme)
    }

    /// Shows it in this box; gives what it says when it is pressed.
    pub(super) fn ui(&self, ui: &mut Ui, scene: &Scene<'_>, rect: Rect) -> Option<DeskEvent> {
        let button = self.button();
        if let Some(event) = &self.event {
            return button.ui(ui, scene.theme, rect).then(|| event.clone());
        }
        ui.scope(|ui| {
            ui.multiply_opacity(0.4);
            button.show(ui, scene.theme, rect);
        });
        None
    }

    fn button(&self) -> Button<'_> {
        let label = self.label.as_deref().unwrap_or(&self.words);
        let button = match (self.icon, self.icon_only) {
            (Some(icon), true) => Button::icon_only(self.look, icon, label),
            (Some(icon), false) => Button::new(self.look, &self.words).icon(icon).label(label),
            (None, _) => Button::new(self.look, &self.words).label(label),
        };
        let button = button.font_px(self.font_px);
        match self.look {
            ButtonLook::ChosenPill => button.selected(true),
            ButtonLook::Primary
            | ButtonLook::Secondary
            | ButtonLook::Pill
            | ButtonLook::Chip
            | ButtonLook::Stance(_)
            | ButtonLook::Link => button,
        }
    }
}

/// Shows choices beside each other, so that together they fill the place.
pub(super) fn row_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, choices: &[Choice]) -> Option<DeskEvent> {
    let gap = scene.gap();
    let wanted: f32 = choices.iter().map(|choice| choice.width(ui, scene)).sum();
    let room = rect.width() - gap * (choices.len() as f32 - 1.0).max(0.0);
    let scale = room / wanted.max(1.0);
    let (mut left, mut pressed) = (rect.left(), None);
    for choice in choices {
        let width = choice.width(ui, scene) * scale;
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        pressed = choice.ui(ui, scene, place).or(pressed);
        left = place.right() + gap;
    }
    pressed
}

/// Shows choices in their own widths, in as many rows as needed; gives where they end and what was pressed.
pub(super) fn flow_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    choices: &[Choice],
) -> (f32, Option<DeskEvent>) {
    let (gap, height) = (scene.gap(), scene.pill());
    let (mut at, mut pressed) = (rect.min, None);
    for choice in choices {
        let width = choice.width(ui, scene).min(rect.width());
        if rect.left() < at.x && rect.right() + 0.5 < at.x + width {
            at = pos2(rect.left(), at.y + height + gap);
        }
        let place = Rect::from_min_size(at, vec2(width, height));
        pressed = choice.ui(ui, scene, place).or(pressed);
        at.x = place.right() + gap;
    }
    (at.y + height, pressed)
}
