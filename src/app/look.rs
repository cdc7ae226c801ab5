//! What the app needs to draw and the core does not know: the glass, the texts, the logo, the keyboard.

use std::collections::BTreeMap;
use std::time::Duration;

use egui::{Context, TextureHandle, TextureId, TextureOptions};

use crate::app::draw::Desk;
use crate::config::{Config, KeyboardOrder, KeyboardPlace, Logo};
use crate::domain::{
    Language, MAX_NOTE_CHARS, MAX_STATEMENT_CHARS, MAX_SUGGESTION_CHARS, StatementId, VisitId,
};
use crate::kiosk::{Event, Settings};
use crate::ui::input::{RouterTimes, configure};
use crate::ui::keyboard::{KeyOrder, Keyboard, KeyboardSettings, Place};
use crate::ui::texts::Texts;
use crate::ui::theme::{Glass, Theme};
use crate::ui::widgets::DrawingPad;

impl Desk {
    fn new(settings: KeyboardSettings) -> Self {
        Self { keyboard: Keyboard::new(settings), pad: DrawingPad::default(), typed: None }
    }
}

/// What is being written, if anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    Nothing,
    /// The note of this visit at this statement.
    Note(VisitId, Option<StatementId>),
    /// The topic that this visit makes up.
    Suggestion(VisitId),
    /// A statement, at the desk: a correction or a new one.
    Statement(Option<StatementId>),
    /// The word that erases, at the desk.
    Word,
}

/// How this screen looks, from the settings.
pub(super) struct Look {
    glass: Glass,
    texts: BTreeMap<Language, Texts>,
    logo: Option<TextureHandle>,
    keyboard_settings: KeyboardSettings,
    /// What is written with, made anew for each text.
    desk: Desk,
    writing: Writing,
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
            desk: Desk::new(keyboard_settings),
            writing: Writing::Nothing,
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
        let size = ctx.content_rect().size();
        if self.measured.is_none() || self.glass.size != size {
            tracing::info!("window={}x{}", size.x, size.y);
        }
        self.glass.size = size;
        self.glass.text_size = settings.text_size;
        self.glass.high_contrast = settings.high_contrast;
        let mm = self.theme().mm(1.0);
        if self.measured != Some((mm, settle)) {
            self.measured = Some((mm, settle));
            configure(ctx, mm, RouterTimes { settle, ..RouterTimes::default() });
        }
    }

    /// How large the screen is, in points.
    pub(super) fn size(&self) -> egui::Vec2 {
        self.glass.size
    }

    /// The theme for this screen and this visitor.
    pub(super) fn theme(&self) -> Theme {
        Theme::new(&self.glass)
    }

    /// The school's logo, if it gave one.
    pub(super) fn logo(&self) -> Option<TextureId> {
        self.logo.as_ref().map(TextureHandle::id)
    }

    /// The texts in this language, and what this text is written with.
    pub(super) fn texts_and_desk(
        &mut self,
        language: Language,
        writing: Writing,
    ) -> Option<(&Texts, &mut Desk)> {
        if writing != self.writing {
            self.writing = writing;
            // A keyboard remembers nothing of the text before.
            self.desk = self.new_desk();
        }
        let texts = self.texts.get(&language).or_else(|| self.texts.get(&Language::DUTCH))?;
        Some((texts, &mut self.desk))
    }

    /// What was typed in this frame, if anything.
    pub(super) fn take_typed(&mut self) -> Option<Event> {
        self.desk.typed.take()
    }

    fn new_desk(&self) -> Desk {
        let most_chars = match self.writing {
            Writing::Nothing | Writing::Note(..) | Writing::Word => MAX_NOTE_CHARS,
            Writing::Suggestion(_) => MAX_SUGGESTION_CHARS,
            Writing::Statement(_) => MAX_STATEMENT_CHARS,
        };
        Desk::new(KeyboardSettings { most_chars, ..self.keyboard_settings })
    }
}

fn texture(ctx: &Context, logo: &Logo) -> TextureHandle {
    let size = [logo.width, logo.height].map(|side| usize::try_from(side).unwrap_or(0));
    let image = egui::ColorImage::from_rgba_unmultiplied(size, &logo.rgba);
    ctx.load_texture("logo", image, TextureOptions::LINEAR)
}
