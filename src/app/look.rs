//! What the app needs to draw and the core does not know: the glass, the texts, the logo, the keyboard.

use std::collections::BTreeMap;
use std::time::Duration;

use egui::{Context, TextureHandle, TextureId, TextureOptions};

use crate::config::{Config, KeyboardOrder, KeyboardPlace, Logo};
use crate::domain::{Language, StatementId, VisitId};
use crate::kiosk::{Settings, Visit};
use crate::ui::input::{RouterTimes, configure};
use crate::ui::keyboard::{KeyOrder, Keyboard, KeyboardSettings, Place};
use crate::ui::texts::Texts;
use crate::ui::theme::{Glass, Theme};

/// A key is no wider than this: on a large panel a keyboard as wide as the glass is a walk.
const WIDEST_KEY_MM: f32 = 36.0;

/// How this screen looks, from the settings.
pub(super) struct Look {
    glass: Glass,
    texts: BTreeMap<Language, Texts>,
    logo: Option<TextureHandle>,
    keyboard_settings: KeyboardSettings,
    /// The keyboard of the note being written, made anew for each statement of each visit.
    keyboard: Option<(VisitId, Option<StatementId>, Keyboard)>,
    measured: Option<(f32, Duration)>,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            glass: Glass::default(),
            texts: Texts::languages().map(|language| (language, Texts::load(language))).collect(),
            logo: None,
            keyboard_settings: KeyboardSettings {
                order: KeyOrder::Qwerty,
                place: Place::Middle,
                widest_key_mm: WIDEST_KEY_MM,
            },
            keyboard: None,
            measured: None,
        }
    }
}

impl Look {
    /// Takes the settings over.
    pub(super) fn configure(&mut self, ctx: &Context, config: &Config) {
        self.glass.diagonal_inches = config.screen.diagonal_inch;
        self.glass.accent = config.accent;
        self.logo = config.logo.as_ref().map(|logo| texture(ctx, logo));
        self.keyboard_settings.order = match config.keyboard.order {
            KeyboardOrder::Qwerty => KeyOrder::Qwerty,
            KeyboardOrder::Abc => KeyOrder::Abc,
        };
        self.keyboard_settings.place = match config.keyboard.place {
            KeyboardPlace::Left => Place::Left,
            KeyboardPlace::Middle => Place::Middle,
            KeyboardPlace::Right => Place::Right,
        };
    }

    /// Measures the screen and sets egui and the touch router to it, where it is another one than before.
    pub(super) fn measure(&mut self, ctx: &Context, settings: Settings, settle: Duration) {
        self.glass.size = ctx.content_rect().size();
        self.glass.text_size = settings.text_size;
        self.glass.high_contrast = settings.high_contrast;
        let mm = self.theme().mm(1.0);
        if self.measured != Some((mm, settle)) {
            self.measured = Some((mm, settle));
            configure(ctx, mm, RouterTimes { settle, ..RouterTimes::default() });
        }
    }

    /// The theme for this screen and this visitor.
    pub(super) fn theme(&self) -> Theme {
        Theme::new(&self.glass)
    }

    /// The texts in this language.
    pub(super) fn texts(&self, language: Language) -> Option<&Texts> {
        self.texts.get(&language).or_else(|| self.texts.get(&Language::DUTCH))
    }

    /// The school's logo, if it gave one.
    pub(super) fn logo(&self) -> Option<TextureId> {
        self.logo.as_ref().map(TextureHandle::id)
    }

    /// Makes a keyboard for the statement that this visit is at, and drops the one of another.
    pub(super) fn prepare_keyboard(&mut self, visit: Option<&Visit>) {
        let Some(visit) = visit else {
            self.keyboard = None;
            return;
        };
        let is_same = self.keyboard.as_ref().is_some_and(|(id, at, _)| *id == visit.id && *at == visit.current());
        if !is_same {
            self.keyboard = Some((visit.id, visit.current(), Keyboard::new(self.keyboard_settings)));
        }
    }

    /// The keyboard that was prepared.
    pub(super) fn take_keyboard(&mut self) -> Option<(VisitId, Option<StatementId>, Keyboard)> {
        self.keyboard.take()
    }

    /// Puts it back after it was drawn.
    pub(super) fn put_keyboard(&mut self, keyboard: Option<(VisitId, Option<StatementId>, Keyboard)>) {
        self.keyboard = keyboard;
    }
}

fn texture(ctx: &Context, logo: &Logo) -> TextureHandle {
    let size = [logo.width, logo.height].map(|side| usize::try_from(side).unwrap_or(0));
    let image = egui::ColorImage::from_rgba_unmultiplied(size, &logo.rgba);
    ctx.load_texture("logo", image, TextureOptions::LINEAR)
}
