//! Language and display: on a tall screen the place for what does not fit in its header.

use egui::{Rect, Ui, pos2, vec2};

use crate::domain::Language;
use crate::kiosk::{Board, Event, TextSize, Visit};
use crate::ui::screens::panels::page_ui;
use crate::ui::texts::Texts;
use crate::ui::theme::{Icon, Theme};
use crate::ui::widgets::{Button, ButtonLook};

/// What can be set, and how it is set now.
#[derive(Clone, Copy, Debug)]
pub struct SettingsScreen<'a> {
    pub visit: &'a Visit,
    pub board: &'a Board,
    /// What a language calls itself.
    pub own_name: fn(Language) -> String,
}

/// The tallest and lowest a button becomes, in design pixels.
const TALLEST: f32 = 112.0;
const LOWEST: f32 = 64.0;
const GAP: f32 = 24.0;

/// One of the buttons.
struct Choice {
    words: String,
    icon: Option<Icon>,
    /// `None` for what steps on to a next value.
    is_on: Option<bool>,
    event: Event,
}

/// Shows the settings in the place it is given; gives what was pressed. A setting shows at once, so the page stays.
pub fn settings_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, screen: &SettingsScreen<'_>) -> Option<Event> {
    let content = |ui: &mut Ui, rect: Rect| {
        let (languages, display) = (languages(screen), display(texts, screen));
        let columns = if theme.is_portrait() { 2 } else { 4 };
        let n_rows = languages.len().div_ceil(columns) + display.len().div_ceil(columns);
        let between = theme.u(GAP * 1.5);
        let room = rect.height() - between - theme.u(GAP) * n_rows.saturating_sub(2) as f32;
        let height = (room / n_rows.max(1) as f32).clamp(theme.u(LOWEST), theme.u(TALLEST));
        let (bottom, pressed) = grid_ui(ui, theme, rect, columns, height, &languages);
        let below = rect.with_min_y(bottom + between);
        let line = theme.border();
        ui.painter().hline(rect.x_range(), bottom + between / 2.0, line);
        let (_, display_pressed) = grid_ui(ui, theme, below, columns, height, &display);
        pressed.or(display_pressed)
    };
    ui.push_id(screen.visit.id, |ui| page_ui(ui, theme, texts, "settings-title", content)).inner
}

fn languages(screen: &SettingsScreen<'_>) -> Vec<Choice> {
    let choice = |language: &Language| Choice {
        words: (screen.own_name)(*language),
        icon: None,
        is_on: Some(*language == screen.visit.settings.language),
        event: Event::LanguageChosen(*language),
    };
    screen.board.languages.iter().map(choice).collect()
}

fn display(texts: &Texts, screen: &SettingsScreen<'_>) -> [Choice; 3] {
    let settings = screen.visit.settings;
    let size = match settings.text_size {
        TextSize::Normal => "normal",
        TextSize::Large => "large",
        TextSize::Largest => "largest",
    };
    let say = |key: &str| texts.get(key).into_owned();
    [
        Choice {
            words: texts.with("settings-text-size", &[("size", size.into())]),
            icon: Some(Icon::TextSize),
            is_on: None,
            event: Event::TextSizeStepped,
        },
        Choice {
            words: say("settings-contrast"),
            icon: Some(Icon::Contrast),
            is_on: Some(settings.high_contrast),
            event: Event::ContrastToggled,
        },
        Choice {
            words: say("settings-reach"),
            icon: Some(Icon::Reach),
            is_on: Some(settings.reach),
            event: Event::ReachToggled,
        },
    ]
}

/// Buttons in rows; gives where they end, and what was pressed. What is on is dark, with a check.
fn grid_ui(
    ui: &mut Ui,
    theme: &Theme,
    rect: Rect,
    columns: usize,
    height: f32,
    choices: &[Choice],
) -> (f32, Option<Event>) {
    let gap = theme.u(GAP).max(theme.touch_gap());
    let width = (rect.width() - gap * (columns as f32 - 1.0)) / columns as f32;
    let (mut pressed, mut bottom) = (None, rect.top());
    for (idx, choice) in choices.iter().enumerate() {
        let left = rect.left() + (idx % columns) as f32 * (width + gap);
        let top = rect.top() + (idx / columns) as f32 * (height + gap);
        let place = Rect::from_min_size(pos2(left, top), vec2(width, height));
        let is_on = choice.is_on == Some(true);
        let look = if is_on { ButtonLook::ChosenPill } else { ButtonLook::Pill };
        let mut button = Button::new(look, &choice.words).font_px(32.0);
        if let Some(icon) = if is_on { Some(Icon::Check) } else { choice.icon } {
            button = button.icon(icon);
        }
        if let Some(is_on) = choice.is_on {
            button = button.selected(is_on);
        }
        if button.ui(ui, theme, place) {
            pressed = Some(choice.event.clone());
        }
        bottom = place.bottom();
    }
    (bottom, pressed)
}
