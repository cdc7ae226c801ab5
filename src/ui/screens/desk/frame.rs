//! What frames the desk: who is at it, the tabs, the way out with the time that is left, and what has just happened.

use std::time::Duration;

use egui::{Align2, CornerRadius, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::domain::NoteStatus;
use crate::kiosk::desk::{DeskEvent, DeskPlace, Notice};
use crate::ui::desk_texts::notice_text;
use crate::ui::screens::desk::choices::Choice;
use crate::ui::screens::desk::scene::{Scene, from_left, from_top};
use crate::ui::theme::{Face, Icon};
use crate::ui::widgets::{Button, ButtonLook, FittedText, Text, paint_icon, panel_fill_ui};

/// Design pixels.
const HEADER: f32 = 103.0;
const HEADER_PORTRAIT: f32 = 112.0;
const SIDES: f32 = 48.0;
const NAME: f32 = 330.0;
const BADGE_FONT: f32 = 24.0;

/// Shows the frame; gives the room for the page, and what was pressed.
pub(super) fn frame_ui(ui: &mut Ui, scene: &Scene<'_>) -> (Rect, Option<DeskEvent>) {
    let screen = scene.theme.screen();
    panel_fill_ui(ui, screen, scene.theme.colours.paper);
    let (mut free, pressed) =
        if scene.theme.is_portrait() { upright_ui(ui, scene, screen) } else { lying_ui(ui, scene, screen) };
    if let Some(notice) = &scene.desk.notice {
        let bar = from_top(&mut free, scene.u(64.0), 0.0);
        notice_ui(ui, scene, notice, bar);
    }
    let sides = if scene.theme.is_portrait() { 44.0 } else { 60.0 };
    (free.shrink2(vec2(scene.u(sides), scene.u(32.0))), pressed)
}

fn lying_ui(ui: &mut Ui, scene: &Scene<'_>, screen: Rect) -> (Rect, Option<DeskEvent>) {
    let mut free = screen;
    let header = from_top(&mut free, scene.u(HEADER), 0.0);
    ground_ui(ui, scene, header);
    let mut inner = header.shrink2(vec2(scene.u(SIDES), 0.0));
    name_ui(ui, scene, from_left(&mut inner, scene.u(NAME), scene.u(20.0)));
    let mut tabs = tabs(scene);
    tabs.push(way_out(scene));
    (free, tabs_ui(ui, scene, inner, &tabs))
}

fn upright_ui(ui: &mut Ui, scene: &Scene<'_>, screen: Rect) -> (Rect, Option<DeskEvent>) {
    let mut free = screen;
    let gap = scene.gap();
    let (row, above) = (scene.pill(), scene.u(HEADER_PORTRAIT));
    let header = from_top(&mut free, above + 2.0 * (row + gap), 0.0);
    ground_ui(ui, scene, header);
    let mut inner = header.shrink2(vec2(scene.u(44.0), 0.0));
    let mut first = from_top(&mut inner, above, 0.0);
    name_ui(ui, scene, from_left(&mut first, scene.u(560.0), gap));
    let mut pressed = tabs_ui(ui, scene, first, &[way_out(scene)]);
    let tabs = tabs(scene);
    for three in tabs.chunks(3) {
        let place = from_top(&mut inner, row, gap);
        let width = (place.width() - 2.0 * gap) / 3.0;
        for (idx, tab) in three.iter().enumerate() {
            let left = place.left() + idx as f32 * (width + gap);
            let rect = Rect::from_min_size(pos2(left, place.top()), vec2(width, row));
            pressed = tab.ui(ui, scene, rect).or(pressed);
        }
    }
    (free, pressed)
}

fn ground_ui(ui: &mut Ui, scene: &Scene<'_>, header: Rect) {
    panel_fill_ui(ui, header, scene.theme.colours.card);
    ui.painter().hline(header.x_range(), header.bottom(), scene.theme.border());
}

/// The lock, *Beheer* and the school.
fn name_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect) {
    let mut words = rect;
    let lock = from_left(&mut words, scene.u(64.0), scene.u(22.0));
    let lock = Rect::from_center_size(lock.center(), vec2(scene.u(64.0), scene.u(64.0)));
    lock_ui(ui, scene, lock, Icon::Unlocked);
    let words = Rect::from_center_size(words.center(), vec2(words.width(), scene.u(78.0)));
    let (above, below) = words.split_top_bottom_at_fraction(0.55);
    let title = scene.say("desk-title");
    scene.bold(&title, 34.0, 22.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, above);
    scene.soft(&scene.board.school.name, 27.0, 18.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, below);
}

/// A lock on a dark ground.
pub(super) fn lock_ui(ui: &Ui, scene: &Scene<'_>, rect: Rect, icon: Icon) {
    let colours = &scene.theme.colours;
    ui.painter().rect_filled(rect, scene.theme.corner(14.0), colours.primary);
    paint_icon(ui.painter(), rect.center(), icon, Face::Icon, rect.height() * 0.58, colours.on_primary);
}

/// One tab, or the way out.
struct Tab {
    choice: Choice,
    words: String,
    is_here: bool,
    /// Notes that nobody has read yet.
    count: usize,
    event: DeskEvent,
}

impl Tab {
    fn new(words: String, is_here: bool, event: DeskEvent) -> Self {
        let choice = Choice::option(words.clone(), is_here, event.clone());
        Self { choice, words, is_here, count: 0, event }
    }

    fn width(&self, ui: &Ui, scene: &Scene<'_>) -> f32 {
        let badge = if 0 < self.count { badge_width(ui, scene, self.count) + scene.u(14.0) } else { 0.0 };
        self.choice.width(ui, scene) + badge
    }

    fn ui(&self, ui: &mut Ui, scene: &Scene<'_>, rect: Rect) -> Option<DeskEvent> {
        if self.count == 0 {
            return self.choice.ui(ui, scene, rect);
        }
        // The words make room for the number.
        let theme = scene.theme;
        let look = if self.is_here { ButtonLook::ChosenPill } else { ButtonLook::Pill };
        let button = Button::new(look, "").label(&self.words).selected(self.is_here);
        let pressed = button.ui(ui, theme, rect);
        let ink = if self.is_here { theme.colours.on_primary } else { theme.colours.ink };
        let badge = badge_width(ui, scene, self.count);
        let room = rect.shrink2(vec2(scene.u(18.0), 0.0));
        let text = Text::new(&self.words, theme.fixed_font(Face::Bold, 27.5), ink).rows(1).line_height(1.1);
        let galley = text.galley(ui, room.width() - badge - scene.u(14.0));
        let left = rect.center().x - (galley.size().x + scene.u(14.0) + badge) / 2.0;
        let at = pos2(left, rect.center().y - galley.size().y / 2.0);
        let right = left + galley.size().x + scene.u(14.0);
        ui.painter().galley(at, galley, ink);
        let middle = pos2(right + badge / 2.0, rect.center().y);
        badge_ui(ui, scene, Rect::from_center_size(middle, vec2(badge, scene.u(44.0))), self.count);
        pressed.then(|| self.event.clone())
    }
}

fn badge_width(ui: &Ui, scene: &Scene<'_>, count: usize) -> f32 {
    let words = count.to_string();
    let text = Text::new(&words, scene.theme.fixed_font(Face::Bold, BADGE_FONT), scene.theme.colours.ink);
    (text.width(ui) + scene.u(22.0)).max(scene.u(44.0))
}

fn badge_ui(ui: &Ui, scene: &Scene<'_>, rect: Rect, count: usize) {
    let colours = &scene.theme.colours;
    let corner = CornerRadius::from(rect.height() / 2.0);
    ui.painter().rect(rect, corner, colours.disagree, Stroke::NONE, StrokeKind::Inside);
    let font = scene.theme.fixed_font(Face::Bold, BADGE_FONT);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, count.to_string(), font, colours.on_stance);
}

fn tabs(scene: &Scene<'_>) -> Vec<Tab> {
    use DeskPlace as Place;
    let place = &scene.desk.place;
    let count = scene.staff.written().filter(|written| written.status() == NoteStatus::Pending).count();
    let tab = |key: &str, is_here, event| Tab::new(scene.say(key), is_here, event);
    let notes = tab("desk-tab-notes", matches!(place, Place::Notes(_)), DeskEvent::NotesOpened);
    vec![
        tab("desk-tab-evening", matches!(place, Place::Evening(_)), DeskEvent::EveningOpened),
        tab("desk-tab-statements", matches!(place, Place::Statements(_)), DeskEvent::StatementsOpened),
        Tab { count, ..notes },
        tab(
            "desk-tab-outcome",
            matches!(place, Place::Outcome(_) | Place::FollowUps(_) | Place::Topics { .. }),
            DeskEvent::OutcomeOpened,
        ),
        tab("desk-tab-export", matches!(place, Place::Export { .. }), DeskEvent::ExportOpened),
        tab("desk-tab-health", matches!(place, Place::Health(_)), DeskEvent::HealthOpened),
    ]
}

/// *Sluit*, with the time that is left before the desk closes by itself.
fn way_out(scene: &Scene<'_>) -> Tab {
    let close = scene.say("desk-close");
    let words = match scene.time_left {
        Some(left) => format!("{close} · {}", minutes(left)),
        None => close.clone(),
    };
    let choice = Choice::pill(words.clone(), DeskEvent::Left).icon(Icon::Leave).label(close);
    Tab { choice, words, is_here: false, count: 0, event: DeskEvent::Left }
}

/// The time as it is counted down: "4:12".
pub(super) fn minutes(left: Duration) -> String {
    let seconds = left.as_millis().div_ceil(1_000);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Shows tabs from the right, all a little narrower where they would not fit.
fn tabs_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, tabs: &[Tab]) -> Option<DeskEvent> {
    let gap = scene.theme.u(22.0).max(scene.theme.touch_gap() + 1.0);
    let wanted: f32 = tabs.iter().map(|tab| tab.width(ui, scene)).sum();
    let room = rect.width() - gap * (tabs.len() as f32 - 1.0).max(0.0);
    let scale = (room / wanted.max(1.0)).min(1.0);
    let height = scene.pill().min(rect.height());
    let (mut right, mut pressed) = (rect.right(), None);
    for tab in tabs.iter().rev() {
        let size = vec2(tab.width(ui, scene) * scale, height);
        let place = Rect::from_min_size(pos2(right - size.x, rect.center().y - height / 2.0), size);
        pressed = tab.ui(ui, scene, place).or(pressed);
        right = place.left() - gap;
    }
    pressed
}

/// What has just happened, in one sentence under the header.
fn notice_ui(ui: &mut Ui, scene: &Scene<'_>, notice: &Notice, rect: Rect) {
    let colours = &scene.theme.colours;
    let (icon, fill) = match notice {
        Notice::Failed(_) => (Icon::Alarm, colours.disagree),
        Notice::Loaded { .. } | Notice::NewVersion | Notice::Saved => (Icon::Done, colours.agree),
    };
    panel_fill_ui(ui, rect, fill);
    let mut words = rect.shrink2(vec2(scene.u(60.0), scene.u(4.0)));
    let place = from_left(&mut words, scene.u(40.0), scene.u(16.0));
    paint_icon(ui.painter(), place.center(), icon, Face::IconFill, scene.u(36.0), colours.on_stance);
    let said = notice_text(scene.texts, notice);
    let text = FittedText::new(scene.theme, &said, Face::Bold, colours.on_stance, 29.0, 17.0);
    text.align(Align2::LEFT_CENTER).ui(ui, words);
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::minutes;

    #[test]
    fn the_time_left_is_counted_in_minutes_and_seconds() {
        let said = |millis| minutes(Duration::from_millis(millis));
        assert_eq!([said(252_000), said(251_001), said(9_000), said(0)], ["4:12", "4:12", "0:09", "0:00"]);
    }
}
