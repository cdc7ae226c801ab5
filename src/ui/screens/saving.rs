//! Waiting for the disk. Mostly nobody sees it; where it takes long it says so, and says what is not yet kept.

use std::time::Duration;

use egui::{Align2, Rect, Ui, vec2};

use crate::kiosk::{Event, Fault, Visit};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Button, ButtonLook, FittedText, paint_icon};

/// What the screen knows about the disk.
#[derive(Clone, Copy, Debug)]
pub struct SavingScreen<'a> {
    pub visit: &'a Visit,
    /// Why something could not be kept so far.
    pub fault: Option<Fault>,
    /// Since the program started.
    pub now: Duration,
}

/// A disk that answers within this time is not worth a word: the words would only flash.
const PATIENCE: Duration = Duration::from_millis(400);

/// Shows how the saving goes, in the place it is given; gives what was pressed.
pub fn saving_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, screen: &SavingScreen<'_>) -> Option<Event> {
    let area = ui.max_rect();
    if screen.fault.is_some() {
        return ui.push_id(screen.visit.id, |ui| not_yet_ui(ui, theme, texts, area)).inner;
    }
    let waited = screen.now.saturating_sub(screen.visit.last_touch);
    if let Some(rest) = PATIENCE.checked_sub(waited).filter(|rest| !rest.is_zero()) {
        ui.request_repaint_after(rest);
        return None;
    }
    let words = texts.get("saving");
    let text = FittedText::new(theme, &words, Face::Bold, theme.colours.soft_ink, 56.0, 30.0);
    text.align(Align2::CENTER_CENTER).ui(ui, area.shrink(theme.u(60.0)));
    None
}

fn not_yet_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, area: Rect) -> Option<Event> {
    let size = vec2(theme.u(1200.0).min(area.width() - theme.u(88.0)), theme.u(620.0).min(area.height()));
    let block = Rect::from_center_size(area.center(), size);
    let icon_size = theme.u(96.0);
    let icon_at = block.center_top() + vec2(0.0, icon_size / 2.0);
    paint_icon(ui.painter(), icon_at, Icon::Planned, Face::IconFill, icon_size, theme.colours.link);
    let title_box = block.with_min_y(block.top() + theme.u(130.0)).with_max_y(block.top() + theme.u(260.0));
    let title = texts.get("saving-not-yet");
    let title = FittedText::new(theme, &title, Face::Bold, theme.colours.ink, 56.0, 30.0);
    title.align(Align2::CENTER_CENTER).ui(ui, title_box);
    let words_box =
        block.with_min_y(title_box.bottom() + theme.u(20.0)).with_max_y(title_box.bottom() + theme.u(130.0));
    let words = texts.get("saving-not-yet-text");
    let words = FittedText::new(theme, &words, Face::Regular, theme.colours.soft_ink, 36.0, 24.0);
    words.line_height(1.25).align(Align2::CENTER_CENTER).ui(ui, words_box);
    let stop = texts.get("visit-stop");
    let button = Button::new(ButtonLook::Secondary, &stop).icon(Icon::Close);
    let width = button.width(ui, theme).max(theme.u(420.0)).min(block.width());
    let place =
        Rect::from_center_size(block.center_bottom() - vec2(0.0, theme.u(60.0)), vec2(width, theme.u(110.0)));
    button.ui(ui, theme, place).then_some(Event::Stopped)
}
