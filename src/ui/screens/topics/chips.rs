//! The topics as large chips: white with a plus, or yellow with a check once they are chosen.

use egui::{Align2, FontId, Rect, StrokeKind, Ui, pos2, vec2};

use crate::domain::{Language, NoteColour, Topic};
use crate::kiosk::{Event, Wishes};
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{FittedText, Text, paint_icon, press_ui};

/// Design pixels.
const GAP: f32 = 20.0;
const TALLEST: f32 = 132.0;
const ICON: f32 = 40.0;
const SIDES: f32 = 28.0;
const LARGEST_TEXT: f32 = 36.0;
const SMALLEST_TEXT: f32 = 18.0;

/// Shows all topics in rows; gives what was pressed.
pub(super) fn chips_ui(
    ui: &mut Ui,
    theme: &Theme,
    wishes: &Wishes,
    topics: &[Topic],
    language: Language,
    rect: Rect,
) -> Option<Event> {
    let n_columns = n_columns(theme, topics.len());
    let (height, gap) = row(theme, topics.len(), rect.height());
    let size = vec2((rect.width() + gap) / n_columns as f32 - gap, height);
    let names: Vec<&str> = topics.iter().map(|topic| topic.name(language)).collect();
    let font = common_font(ui, theme, &names, words_room(theme, size));
    let mut pressed = None;
    for (idx, (topic, name)) in topics.iter().zip(&names).enumerate() {
        let (row, column) = ((idx / n_columns) as f32, (idx % n_columns) as f32);
        let corner = rect.min + vec2(column * (size.x + gap), row * (size.y + gap));
        let chip = Chip { name, font: &font, is_chosen: wishes.chosen.contains(&topic.code) };
        if chip.ui(ui, theme, Rect::from_min_size(corner, size), &topic.code.0) {
            pressed = Some(Event::TopicToggled(topic.code.clone()));
        }
    }
    pressed
}

/// How much of this height so many topics take.
pub(super) fn chips_height(theme: &Theme, n_topics: usize, room: f32) -> f32 {
    let (height, gap) = row(theme, n_topics, room);
    n_topics.div_ceil(n_columns(theme, n_topics)).max(1) as f32 * (height + gap) - gap
}

/// The height of a row and of the gap below it, with this much room for all.
fn row(theme: &Theme, n_topics: usize, room: f32) -> (f32, f32) {
    let gap = theme.u(GAP).min(room * 0.04).max(theme.touch_gap() + 1.0);
    let n_rows = n_topics.div_ceil(n_columns(theme, n_topics)).max(1);
    let height = ((room + gap) / n_rows as f32 - gap).min(theme.u(TALLEST));
    (height.max(theme.touch_target()), gap)
}

/// Few topics become wide chips, many stand in three columns; upright there is room for two.
fn n_columns(theme: &Theme, n_topics: usize) -> usize {
    let most = if theme.is_portrait() { 2 } else { 3 };
    if n_topics <= 4 { n_topics.clamp(1, 2).min(most) } else { most }
}

fn words_room(theme: &Theme, chip: egui::Vec2) -> egui::Vec2 {
    vec2(chip.x - theme.u(2.0 * SIDES + ICON + 18.0), chip.y - theme.u(10.0)).max(vec2(1.0, 1.0))
}

/// The size in which every name fits: different sizes beside each other would look as if some weighed more.
fn common_font(ui: &Ui, theme: &Theme, names: &[&str], room: egui::Vec2) -> FontId {
    let fitted = |name: &&str| {
        let text =
            FittedText::new(theme, name, Face::Bold, theme.colours.ink, LARGEST_TEXT, SMALLEST_TEXT).rows(2);
        let galley = text.galley(ui, room);
        galley.job.sections.first().map_or(f32::INFINITY, |section| section.format.font_id.size)
    };
    let size = names.iter().map(fitted).fold(f32::INFINITY, f32::min);
    FontId::new(if size.is_finite() { size } else { theme.u(SMALLEST_TEXT) }, Face::Bold.family())
}

/// One topic.
struct Chip<'a> {
    name: &'a str,
    font: &'a FontId,
    is_chosen: bool,
}

impl Chip<'_> {
    /// Shows it in this box; `true` when it has been pressed.
    fn ui(&self, ui: &mut Ui, theme: &Theme, rect: Rect, code: &str) -> bool {
        let press = press_ui(ui, rect, ("topic", code), self.name, Some(self.is_chosen));
        let colours = &theme.colours;
        let fill = if self.is_chosen { colours.note(NoteColour::Yellow) } else { colours.button };
        let fill = if press.held { fill.lerp_to_gamma(colours.ink, 0.2) } else { fill };
        let border = if self.is_chosen || press.focused { theme.heavy_border() } else { theme.border() };
        ui.painter().rect(rect, theme.corner(28.0), fill, border, StrokeKind::Inside);
        let size = theme.u(ICON).min(rect.height() * 0.6);
        let icon_at = pos2(rect.left() + theme.u(SIDES + ICON / 2.0), rect.center().y);
        let (icon, face, ink) = if self.is_chosen {
            (Icon::Done, Face::IconFill, colours.ink)
        } else {
            (Icon::Plus, Face::Icon, colours.link)
        };
        paint_icon(ui.painter(), icon_at, icon, face, size, ink);
        let room = words_room(theme, rect.size());
        let left = rect.left() + theme.u(SIDES + ICON + 18.0);
        let place = Rect::from_min_size(pos2(left, rect.center().y - room.y / 2.0), room);
        let text = Text::new(self.name, self.font.clone(), colours.ink).line_height(1.1).rows(2);
        let galley = text.galley(ui, room.x);
        let at = Align2::LEFT_CENTER.align_size_within_rect(galley.size(), place);
        ui.painter().galley(at.min, galley, colours.ink);
        press.clicked
    }
}
