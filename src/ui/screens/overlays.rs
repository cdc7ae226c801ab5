//! *Bent u er nog?*: the question over the whole screen before a visit that has gone quiet ends.

use std::time::Duration;

use egui::{Align2, CornerRadius, Rect, Sense, Ui, pos2, vec2};

use crate::kiosk::{Event, Visit};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Button, ButtonLook, FittedText, card_ui, paint_icon, panel_fill_ui};

/// The countdown of a visit that has gone quiet.
#[derive(Clone, Copy, Debug)]
pub struct StillThere<'a> {
    pub visit: &'a Visit,
    /// How long the whole countdown lasts.
    pub warning: Duration,
    /// Since the program started.
    pub now: Duration,
}

/// The card, in design pixels.
const CARD: [f32; 2] = [1000.0, 696.0];

/// Shows the question over everything if it must be asked; a touch anywhere answers it. To be called last.
pub fn still_there_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, overlay: &StillThere<'_>) -> Option<Event> {
    let since = overlay.visit.warned_at?;
    let left = (since + overlay.warning).saturating_sub(overlay.now);
    let screen = theme.screen();
    panel_fill_ui(ui, screen, theme.colours.scrim);
    let touched = ui.push_id((overlay.visit.id, "still-there"), |ui| {
        // It lies over all controls, so that no touch reaches them.
        let whole = ui.interact(screen, ui.scope_id().with("whole-screen"), Sense::click_and_drag());
        let pressed = card_of_question_ui(ui, theme, texts, overlay, left);
        pressed || whole.is_pointer_button_down_on() || whole.clicked()
    });
    touched.inner.then_some(Event::Touched)
}

fn card_of_question_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    overlay: &StillThere<'_>,
    left: Duration,
) -> bool {
    let stage = theme.stage(overlay.visit.settings.reach);
    let [width, height] = CARD.map(|side| theme.u(side));
    let size = vec2(width.min(stage.width() - theme.u(88.0)), height.min(stage.height()));
    let inner = card_ui(ui, theme, Rect::from_center_size(stage.center(), size));
    let inner = inner.shrink2(vec2(theme.u(40.0), theme.u(16.0)));
    let icon_size = theme.u(100.0);
    let icon_at = pos2(inner.center().x, inner.top() + theme.u(30.0) + icon_size / 2.0);
    paint_icon(ui.painter(), icon_at, Icon::Wave, Face::IconFill, icon_size, theme.colours.link);
    let title_box = inner.with_min_y(icon_at.y + icon_size / 2.0 + theme.u(24.0));
    let title_box = title_box.with_max_y(title_box.top() + theme.u(110.0));
    let title = texts.get("still-there");
    let title = FittedText::new(theme, &title, Face::Bold, theme.colours.ink, 76.0, 36.0);
    title.rows(1).align(Align2::CENTER_CENTER).ui(ui, title_box);
    let words_box =
        title_box.translate(vec2(0.0, title_box.height())).with_max_y(title_box.bottom() + theme.u(66.0));
    let words = texts.with("still-there-seconds", &[("seconds", seconds_left(left).into())]);
    let words = FittedText::new(theme, &words, Face::Regular, theme.colours.soft_ink, 34.0, 24.0);
    words.rows(1).align(Align2::CENTER_CENTER).ui(ui, words_box);
    let bar = words_box.with_min_y(words_box.bottom() + theme.u(20.0));
    let bar = bar.with_max_y(bar.top() + theme.u(28.0));
    bar_ui(ui, theme, bar, left.as_secs_f32() / overlay.warning.as_secs_f32().max(1.0));
    let button = inner.with_min_y(bar.bottom() + theme.u(40.0));
    let yes = texts.get("still-there-yes");
    Button::new(ButtonLook::Primary, &yes).font_px(54.0).ui(ui, theme, button)
}

/// The seconds as they are counted: the last one says 1, not 0.
fn seconds_left(left: Duration) -> u64 {
    left.as_millis().div_ceil(1_000).try_into().unwrap_or(u64::MAX)
}

fn bar_ui(ui: &Ui, theme: &Theme, rect: Rect, part: f32) {
    let corner = CornerRadius::from(rect.height() / 2.0);
    ui.painter().rect_filled(rect, corner, theme.colours.chip);
    if theme.is_high_contrast() {
        ui.painter().rect_stroke(rect, corner, theme.border(), egui::StrokeKind::Inside);
    }
    let full = rect.with_max_x(rect.left() + rect.width() * part.clamp(0.0, 1.0));
    ui.painter().rect_filled(full, corner, theme.colours.link);
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::seconds_left;

    #[test]
    fn the_countdown_goes_from_the_whole_number_to_one() {
        let said = |millis| seconds_left(Duration::from_millis(millis));
        assert_eq!([said(30_000), said(29_999), said(29_000), said(900), said(0)], [30, 30, 29, 1, 0]);
    }
}
