//! Buttons: the dark one, white ones, pills, badges to press, stances and links.

use std::sync::Arc;

use egui::{Color32, CornerRadius, FontId, Galley, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use crate::domain::Stance;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{FittedText, Text, label_ui, paint_icon, press_ui};

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonLook {
    /// Dark: what most people want to do.
    Primary,
    /// White, as large as the dark one.
    Secondary,
    /// White and round: smaller choices.
    Pill,
    /// A pill that is chosen.
    ChosenPill,
    /// A badge that can be pressed.
    Chip,
    /// In the colour of a stance.
    Stance(Stance),
    /// Words only.
    Link,
}

/// Where the icon stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum IconPlace {
    Before,
    After,
    Above,
}

/// A button: words, an icon, or both.
#[derive(Clone, Debug)]
pub struct Button<'a> {
    text: &'a str,
    label: &'a str,
    look: ButtonLook,
    icon: Option<(Icon, Face)>,
    icon_place: IconPlace,
    font_px: f32,
    icon_px: f32,
    fixed: bool,
    selected: Option<bool>,
}

/// The smallest text on a button, in design pixels.
const SMALLEST_PX: f32 = 18.0;

/// How much smaller the words may become to stay on one line.
const ONE_LINE_FROM: f32 = 0.75;

impl<'a> Button<'a> {
    /// A button with these words.
    pub fn new(look: ButtonLook, text: &'a str) -> Self {
        let font_px = match look {
            ButtonLook::Primary => 46.0,
            ButtonLook::Secondary => 36.0,
            ButtonLook::Pill | ButtonLook::ChosenPill => 27.5,
            ButtonLook::Chip | ButtonLook::Link => 26.0,
            ButtonLook::Stance(_) => 64.0,
        };
        let selected = matches!(look, ButtonLook::ChosenPill).then_some(true);
        let icon_place = IconPlace::Before;
        Self {
            text,
            label: text,
            look,
            icon: None,
            icon_place,
            font_px,
            icon_px: font_px * 1.15,
            fixed: false,
            selected,
        }
    }

    /// A button with only an icon; `label` is what it is called.
    pub fn icon_only(look: ButtonLook, icon: Icon, label: &'a str) -> Self {
        Self { text: "", label, ..Self::new(look, label).icon(icon) }
    }

    /// With a line icon before the words.
    #[must_use]
    pub fn icon(self, icon: Icon) -> Self {
        Self { icon: Some((icon, Face::Icon)), ..self }
    }

    /// With a filled icon before the words.
    #[must_use]
    pub fn icon_fill(self, icon: Icon) -> Self {
        Self { icon: Some((icon, Face::IconFill)), ..self }
    }

    /// The icon stands after the words.
    #[must_use]
    pub fn icon_after(self) -> Self {
        Self { icon_place: IconPlace::After, ..self }
    }

    /// The icon stands above the words, this large in design pixels.
    #[must_use]
    pub fn icon_above(self, icon_px: f32) -> Self {
        Self { icon_place: IconPlace::Above, icon_px, ..self }
    }

    /// The size of the words in design pixels, unless they must shrink to fit.
    #[must_use]
    pub fn font_px(self, font_px: f32) -> Self {
        Self { font_px, icon_px: font_px * 1.15, ..self }
    }

    /// Does not grow with the visitor's text size: where there is no room.
    #[must_use]
    pub fn fixed(self) -> Self {
        Self { fixed: true, ..self }
    }

    /// One of several choices, chosen or not.
    #[must_use]
    pub fn selected(self, selected: bool) -> Self {
        Self { selected: Some(selected), ..self }
    }

    /// What a screen reader says instead of the words.
    #[must_use]
    pub fn label(self, label: &'a str) -> Self {
        Self { label, ..self }
    }

    /// The width it would like to have.
    pub fn width(&self, ui: &Ui, theme: &Theme) -> f32 {
        let words = if self.text.is_empty() { 0.0 } else { self.words(theme).width(ui) };
        let icon = if self.icon.is_some() { self.icon_size(theme) } else { 0.0 };
        let between = if 0.0 < words && 0.0 < icon { self.between(theme) } else { 0.0 };
        let content =
            if self.icon_place == IconPlace::Above { words.max(icon) } else { words + between + icon };
        (content + 2.0 * self.padding(theme)).max(theme.touch_target()).ceil()
    }

    /// Shows it in this box; `true` when it has been pressed.
    pub fn ui(&self, ui: &mut Ui, theme: &Theme, rect: Rect) -> bool {
        let reach = vec2(rect.width().max(theme.touch_target()), rect.height().max(theme.touch_target()));
        let press =
            press_ui(ui, Rect::from_center_size(rect.center(), reach), self.label, self.label, self.selected);
        let (fill, ink, border) = self.colours(theme);
        let fill = if press.held { fill.lerp_to_gamma(ink, 0.2) } else { fill };
        let corner = self.corner(theme, rect);
        if self.look != ButtonLook::Link || press.held {
            ui.painter().rect(rect, corner, fill, border, StrokeKind::Inside);
        }
        if press.focused {
            let ring = Stroke::new(theme.u(4.0), theme.colours.link);
            ui.painter().rect_stroke(rect.expand(theme.u(4.0)), corner, ring, StrokeKind::Outside);
        }
        self.paint_content(ui, theme, rect, ink);
        press.clicked
    }

    /// Shows it where nothing can be pressed: the same picture, known as a label.
    pub fn show(&self, ui: &mut Ui, theme: &Theme, rect: Rect) {
        let (fill, ink, border) = self.colours(theme);
        ui.painter().rect(rect, self.corner(theme, rect), fill, border, StrokeKind::Inside);
        self.paint_content(ui, theme, rect, ink);
        label_ui(ui, rect, self.label);
    }

    fn corner(&self, theme: &Theme, rect: Rect) -> CornerRadius {
        match self.look {
            ButtonLook::Primary | ButtonLook::Secondary | ButtonLook::Stance(_) => theme.corner(28.0),
            ButtonLook::Pill | ButtonLook::ChosenPill | ButtonLook::Chip | ButtonLook::Link => {
                CornerRadius::from((rect.height() / 2.0).min(theme.u(36.0)))
            }
        }
    }

    fn paint_content(&self, ui: &mut Ui, theme: &Theme, rect: Rect, ink: Color32) {
        let icon_size = if self.icon.is_some() { self.icon_size(theme) } else { 0.0 };
        let between = if self.icon.is_some() && !self.text.is_empty() { self.between(theme) } else { 0.0 };
        let above = self.icon_place == IconPlace::Above;
        let taken = if above { vec2(0.0, icon_size + between) } else { vec2(icon_size + between, 0.0) };
        let sides = vec2(2.0 * self.padding(theme).min(rect.width() * 0.1), 0.0);
        let galley = self.galley(ui, theme, (rect.size() - sides - taken).max(vec2(1.0, 1.0)));
        let words = galley.as_ref().map_or(Vec2::ZERO, |galley| galley.size());
        let content = if above {
            vec2(words.x.max(icon_size), taken.y + words.y)
        } else {
            vec2(taken.x + words.x, 0.0)
        };
        let place = Rect::from_center_size(rect.center(), content);
        let (middle, half_icon) = (rect.center(), icon_size / 2.0);
        let (icon_at, words_at) = match self.icon_place {
            IconPlace::Before => (
                pos2(place.left() + half_icon, middle.y),
                pos2(place.left() + taken.x, middle.y - words.y / 2.0),
            ),
            IconPlace::After => {
                (pos2(place.right() - half_icon, middle.y), pos2(place.left(), middle.y - words.y / 2.0))
            }
            IconPlace::Above => (
                pos2(middle.x, place.top() + half_icon),
                pos2(middle.x - words.x / 2.0, place.top() + taken.y),
            ),
        };
        if let Some((icon, face)) = self.icon {
            paint_icon(ui.painter(), icon_at, icon, face, icon_size, ink);
        }
        if let Some(galley) = galley {
            ui.painter().galley_with_override_text_color(words_at, galley, ink);
        }
    }

    /// The words, set to fit this room; none on a button that has only an icon.
    fn galley(&self, ui: &Ui, theme: &Theme, room: Vec2) -> Option<Arc<Galley>> {
        if self.text.is_empty() {
            None
        } else if self.fixed {
            Some(self.words(theme).rows(1).galley(ui, room.x))
        } else {
            let sized = |smallest: f32| {
                FittedText::new(theme, self.text, Face::Bold, theme.colours.ink, self.font_px, smallest)
            };
            // A somewhat smaller line reads better than two lines; much smaller does not.
            let in_one_line = sized((self.font_px * ONE_LINE_FROM).max(SMALLEST_PX)).rows(1).galley(ui, room);
            Some(if in_one_line.elided { sized(SMALLEST_PX).galley(ui, room) } else { in_one_line })
        }
    }

    fn words(&self, theme: &Theme) -> Text<'a> {
        Text::new(self.text, self.font(theme), theme.colours.ink).line_height(1.1)
    }

    fn font(&self, theme: &Theme) -> FontId {
        if self.fixed {
            theme.fixed_font(Face::Bold, self.font_px)
        } else {
            theme.font(Face::Bold, self.font_px)
        }
    }

    fn icon_size(&self, theme: &Theme) -> f32 {
        theme.u(self.icon_px)
    }

    fn between(&self, theme: &Theme) -> f32 {
        theme.u(if self.icon_place == IconPlace::Above { 20.0 } else { self.font_px * 0.5 })
    }

    fn padding(&self, theme: &Theme) -> f32 {
        theme.u(match self.look {
            ButtonLook::Primary | ButtonLook::Secondary | ButtonLook::Stance(_) => 36.0,
            ButtonLook::Pill | ButtonLook::ChosenPill => 27.5,
            ButtonLook::Chip => 22.0,
            ButtonLook::Link => 0.0,
        })
    }

    /// Its fill, its ink and its border.
    fn colours(&self, theme: &Theme) -> (Color32, Color32, Stroke) {
        let colours = &theme.colours;
        match self.look {
            ButtonLook::Primary | ButtonLook::ChosenPill => {
                (colours.primary, colours.on_primary, Stroke::NONE)
            }
            ButtonLook::Secondary | ButtonLook::Pill => (colours.button, colours.ink, theme.border()),
            ButtonLook::Chip => (colours.chip, colours.ink, Stroke::NONE),
            ButtonLook::Stance(stance) => (colours.stance(stance), colours.on_stance, Stroke::NONE),
            ButtonLook::Link => (colours.chip, colours.link, Stroke::NONE),
        }
    }
}
