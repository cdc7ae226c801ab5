//! How long and how far a touch may be, and the options of egui that a kiosk needs.

use std::time::Duration;

use crate::ui::input::TouchRouter;

/// A press that moves further than this is no click, in millimetres.
pub(super) const CLICK_MM: f32 = 5.0;

/// A finger that moves less than this rests, in millimetres.
pub(super) const TREMBLE_MM: f32 = 2.0;

/// A press that lasts longer than this is no click: small children and old hands press long.
const CLICK_SECONDS: f64 = 2.0;

/// The times of the touch router.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RouterTimes {
    /// How long after the waking touch was lifted nothing can be pressed.
    pub after_wake: Duration,
    /// How long after a change of screen nothing can be pressed.
    pub settle: Duration,
    /// After how long without a sign a finger counts as lifted.
    pub lost_after: Duration,
}

impl Default for RouterTimes {
    fn default() -> Self {
        Self {
            after_wake: Duration::from_millis(200),
            settle: Duration::from_millis(250),
            lost_after: Duration::from_secs(10),
        }
    }
}

/// Makes egui fit for a kiosk and registers the touch router. `mm` is the number of points a millimetre.
/// A second call changes the measures and keeps the fingers.
pub fn configure(ctx: &egui::Context, mm: f32, times: RouterTimes) {
    ctx.options_mut(|options| {
        options.zoom_with_keyboard = false;
        // Holds Ctrl+Q by default.
        options.quit_shortcuts.clear();
        options.reduce_texture_memory = true;
        options.input_options.max_click_dist = CLICK_MM * mm;
        options.input_options.max_click_duration = CLICK_SECONDS;
    });
    ctx.all_styles_mut(|style| {
        style.interaction.selectable_labels = false;
        style.interaction.multi_widget_text_select = false;
        // There is no hovering on glass.
        style.interaction.tooltip_delay = f32::INFINITY;
        style.visuals.text_cursor.blink = false;
    });
    ctx.add_plugin(TouchRouter::new(times, mm));
    ctx.with_plugin(|router: &mut TouchRouter| router.remeasure(times, mm));
}

impl TouchRouter {
    fn remeasure(&mut self, times: RouterTimes, mm: f32) {
        self.times = times;
        self.tremble = TREMBLE_MM * mm;
        self.pointer.click_dist = CLICK_MM * mm;
    }
}
