//! Pressing: what acts, acts on release inside it, however long or unsteady the press was.

use egui::{AsIdSalt, Rect, Role, Sense, Ui, WidgetInfo};

/// What a finger is doing to a control.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Press {
    /// It was pressed and let go inside: act.
    pub clicked: bool,
    /// A finger is down on it, and inside it.
    pub held: bool,
    /// It has the keyboard's focus.
    pub focused: bool,
}

/// Lets a place be pressed. `label` is what a screen reader says; `selected` is for one of several choices.
pub fn press_ui(
    ui: &mut Ui,
    rect: Rect,
    id_salt: impl AsIdSalt,
    label: &str,
    selected: Option<bool>,
) -> Press {
    let id = ui.scope_id().with(("press", id_salt));
    // A drag too, because egui gives up a click when the finger slips a little; here only leaving counts.
    let response = ui.interact(rect, id, Sense::click_and_drag());
    response.widget_info(|| match selected {
        Some(selected) => WidgetInfo::selected(Role::Button, true, selected, label),
        None => WidgetInfo::labeled(Role::Button, true, label),
    });
    let inside = ui.input(|input| input.pointer.interact_pos()).is_none_or(|pos| rect.contains(pos));
    // A screen reader or Enter clicks without a pointer, wherever the pointer was left.
    let by_pointer = ui.input(|input| input.pointer.any_released());
    Press {
        clicked: (response.clicked() && (inside || !by_pointer)) || (response.drag_stopped() && inside),
        held: response.is_pointer_button_down_on() && inside,
        focused: response.has_focus(),
    }
}
