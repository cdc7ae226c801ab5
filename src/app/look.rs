//! What the app needs to draw and the core does not know: the glass, the texts, the logo, the keyboard.

use std::collections::BTreeMap;
use std::time::Duration;

use egui::{Context, TextureHandle, TextureId, TextureOptions};

use crate::app::draw::Desk;
use crate::config::{Config, KeyboardOrder, KeyboardPlace, Logo};
use crate::domain::{Language, StatementId, VisitId};
use crate::kiosk::{Settings, Visit};
use crate::ui::input::{RouterTimes, configure};
use crate::ui::keyboard::{KeyOrder, Keyboard, KeyboardSettings, Place};
use crate::ui::texts::Texts;
use crate::ui::theme::{Glass, Theme};
use crate::ui::widgets::DrawingPad;

/// How this screen looks, from the settings.
pub(super) struct Look {
    glass: Glass,
    texts: BTreeMap<Language, Texts>,
    logo: Option<TextureHandle>,
    keyboard_settings: KeyboardSettings,
    /// What the note is written with, made anew for each statement of each visit.
    desk: Desk,
    desk_of: Option<(VisitId, Option<StatementId>)>,
    measured: Option<(f32, Duration)>,
}

impl Default for Look {
    fn default() -> Self {
        let keyboard_settings = KeyboardSettings::default();
        Self {
            glass: Glass::default(),
            texts: Texts::languages().map(|language| (language, Texts::load(language))).collect(),
            logo: None,
            keyboard_settings,
            desk: Desk { keyboard: Keyboard::new(keyboard_settings), pad: DrawingPad::default() },
            desk_of: None,
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

    /// The school's logo, if it gave one.
    pub(super) fn logo(&self) -> Option<TextureId> {
        self.logo.as_ref().map(TextureHandle::id)
    }

    /// The texts in this language, and what the note of this visit is written with.
    pub(super) fn texts_and_desk(
        &mut self,
        language: Language,
        visit: Option<&Visit>,
    ) -> Option<(&Texts, &mut Desk)> {
        let now = visit.map(|visit| (visit.id, visit.current()));
        if now != self.desk_of {
            self.desk_of = now;
            // A keyboard remembers nothing of the note before.
            self.desk = self.new_desk();
        }
        let texts = self.texts.get(&language).or_else(|| self.texts.get(&Language::DUTCH))?;
        Some((texts, &mut self.desk))
    }

    fn new_desk(&self) -> Desk {
        Desk { keyboard: Keyboard::new(self.keyboard_settings), pad: DrawingPad::default() }
    }
}

fn texture(ctx: &Context, logo: &Logo) -> TextureHandle {
    let size = [logo.width, logo.height].map(|side| usize::try_from(side).unwrap_or(0));
    let image = egui::ColorImage::from_rgba_unmultiplied(size, &logo.rgba);
    ctx.load_texture("logo", image, TextureOptions::LINEAR)
}
