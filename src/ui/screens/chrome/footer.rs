//! The footer: what is kept, and on the right what fits the screen.

use egui::{Align2, FontId, Rect, Ui, pos2, vec2};

use crate::domain::Role;
use crate::kiosk::{Event, Panel};
use crate::ui::screens::chrome::{Chrome, Place};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Text, label_ui, paint_icon, panel_fill_ui, press_ui};

/// The height of a row and the text in it, in design pixels.
const ROW: f32 = 72.0;
const TEXT: f32 = 26.0;
const SIDES: f32 = 48.0;
const ICON: f32 = 30.0;
const AFTER_ICON: f32 = 16.0;

/// A piece of the footer: text, and what happens when it is pressed.
struct Piece {
    icon: Option<Icon>,
    /// Soft words before the others.
    lead: String,
    words: String,
    link: bool,
    event: Option<Event>,
    /// The space before it, in design pixels.
    before: f32,
}

/// The height of the footer. Upright, a visit needs two rows: there is more to press than fits beside each other.
pub(super) fn height(theme: &Theme, chrome: &Chrome<'_>) -> f32 {
    let row = theme.u(ROW).max(theme.touch_target());
    if theme.is_portrait() && chrome.can_be_pressed() { 2.0 * row } else { row }
}

/// Shows the footer and gives what was pressed in it.
pub(super) fn footer_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    chrome: &Chrome<'_>,
    rect: Rect,
) -> Option<Event> {
    panel_fill_ui(ui, rect, theme.colours.card);
    ui.painter().hline(rect.x_range(), rect.top(), theme.border());
    let inner = rect.shrink2(vec2(theme.u(SIDES), 0.0));
    let left = promise(texts, chrome.can_be_pressed());
    let right = right(texts, chrome);
    if theme.is_portrait() {
        if !chrome.can_be_pressed() {
            return row_ui(ui, theme, inner, &left, &[]);
        }
        let middle = inner.center().y;
        let upper = row_ui(ui, theme, inner.with_max_y(middle), &left, &[]);
        return upper.or(row_ui(ui, theme, inner.with_min_y(middle), &[], &right));
    }
    row_ui(ui, theme, inner, &left, &right)
}

fn promise(texts: &Texts, can_be_pressed: bool) -> Vec<Piece> {
    let say = |key: &str| texts.get(key).into_owned();
    let promise = Piece {
        icon: Some(Icon::Shield),
        lead: String::new(),
        words: say("footer-anonymous"),
        link: false,
        event: None,
        before: 0.0,
    };
    let event = can_be_pressed.then_some(Event::PanelOpened(Panel::StoredRecord));
    let stored = Piece {
        icon: None,
        lead: String::new(),
        words: say("footer-stored"),

        link: true,
        event,
        before: 18.0,
    };
    vec![promise, stored]
}

fn right(texts: &Texts, chrome: &Chrome<'_>) -> Vec<Piece> {
    let plain = |words: String| Piece {
        icon: None,
        lead: String::new(),
        words,
        link: false,
        event: None,
        before: 0.0,
    };
    match chrome.place {
        Place::Wait { notes: None } => Vec::new(),
        Place::Wait { notes: Some(count) } => {
            let words = texts.with("footer-notes", &[("count", count.into())]);
            vec![Piece { icon: Some(Icon::Note), ..plain(words) }]
        }
        Place::Visit { role, .. } => {
            let role = match role {
                Role::Parent => "footer-role-parent",
                Role::Pupil => "footer-role-pupil",
                Role::Staff => "footer-role-staff",
            };
            let lead = format!("{} · ", texts.get(role));
            let words = texts.get("footer-role-change").into_owned();
            let agenda = Some(Event::PanelOpened(Panel::Agenda));
            let change = Some(Event::PanelOpened(Panel::RoleChoice));
            vec![
                Piece { link: true, event: agenda, ..plain(texts.get("footer-agenda").into_owned()) },
                Piece { lead, link: true, event: change, before: 40.0, ..plain(words) },
            ]
        }
    }
}

/// Shows pieces from the left and pieces up to the right, all smaller if they would meet.
fn row_ui(ui: &mut Ui, theme: &Theme, rect: Rect, left: &[Piece], right: &[Piece]) -> Option<Event> {
    let natural: f32 = left.iter().chain(right).map(|piece| piece.width(ui, theme, 1.0)).sum();
    let between = if left.is_empty() || right.is_empty() { 0.0 } else { theme.u(40.0) };
    let scale = ((rect.width() - between) / natural.max(1.0)).min(1.0);
    let mut pressed = None;
    let right_width: f32 = right.iter().map(|piece| piece.width(ui, theme, scale)).sum();
    for (pieces, start) in [(left, rect.left()), (right, rect.right() - right_width)] {
        let mut x = start;
        for piece in pieces {
            let width = piece.width(ui, theme, scale);
            let place = Rect::from_min_max(pos2(x, rect.top()), pos2(x + width, rect.bottom()));
            pressed = pressed.or(piece.ui(ui, theme, place, scale));
            x += width;
        }
    }
    pressed
}

impl Piece {
    fn lead(&self, theme: &Theme, scale: f32) -> Text<'_> {
        set(theme, &self.lead, false, scale)
    }

    fn words(&self, theme: &Theme, scale: f32) -> Text<'_> {
        set(theme, &self.words, self.link, scale)
    }

    /// The space before it, and the space its icon takes.
    fn insets(&self, theme: &Theme, scale: f32) -> (f32, f32) {
        let icon = if self.icon.is_some() { theme.u(ICON + AFTER_ICON) } else { 0.0 };
        (theme.u(self.before) * scale, icon * scale)
    }

    fn width(&self, ui: &Ui, theme: &Theme, scale: f32) -> f32 {
        let (before, icon) = self.insets(theme, scale);
        before + icon + self.lead(theme, scale).width(ui) + self.words(theme, scale).width(ui)
    }

    fn ui(&self, ui: &mut Ui, theme: &Theme, rect: Rect, scale: f32) -> Option<Event> {
        let (before, icon_width) = self.insets(theme, scale);
        let place = rect.with_min_x(rect.left() + before);
        if let Some(icon) = self.icon {
            let size = theme.u(ICON) * scale;
            let centre = pos2(place.left() + size / 2.0, place.center().y);
            paint_icon(ui.painter(), centre, icon, Face::Icon, size, theme.colours.soft_ink);
        }
        let said = format!("{}{}", self.lead, self.words);
        // The whole height of the footer can be pressed.
        let room = place.expand2(vec2(theme.u(12.0), 0.0));
        let press = self.event.as_ref().map(|_| press_ui(ui, room, &said, &said, None));
        if press.is_none() {
            label_ui(ui, place, &said);
        }
        let mut left = place.left() + icon_width;
        let (lead, words) = (self.lead(theme, scale), self.words(theme, scale));
        let held = press.is_some_and(|press| press.held);
        for (text, strong) in [(lead, false), (words, self.link)] {
            let galley = text.galley(ui, f32::INFINITY);
            let at = Align2::LEFT_CENTER.align_size_within_rect(galley.size(), place.with_min_x(left));
            left = at.right();
            if strong && (held || press.is_some_and(|press| press.focused)) {
                let line = egui::Stroke::new(theme.u(3.0), theme.colours.link);
                ui.painter().hline(at.x_range(), at.bottom() + theme.u(3.0), line);
            }
            ui.painter().galley(at.min, galley, theme.colours.soft_ink);
        }
        if press.is_some_and(|press| press.clicked) { self.event.clone() } else { None }
    }
}

/// Sets the strong or the soft words of a piece.
fn set<'a>(theme: &Theme, words: &'a str, strong: bool, scale: f32) -> Text<'a> {
    let (face, colour) =
        if strong { (Face::Bold, theme.colours.link) } else { (Face::Regular, theme.colours.soft_ink) };
    let font = theme.font(face, TEXT);
    Text::new(words, FontId::new(font.size * scale, font.family), colour).line_height(1.0)
}
