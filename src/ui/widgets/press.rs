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

#[cfg(test)]
mod tests {
    use egui::{Event, Modifiers, PointerButton, Pos2, Rect, pos2, vec2};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    use super::press_ui;
    use crate::ui::theme::Theme;

    const INSIDE: Pos2 = pos2(150.0, 150.0);
    const OTHER_CORNER: Pos2 = pos2(195.0, 195.0);
    const OUTSIDE: Pos2 = pos2(300.0, 300.0);

    /// A control of 100 by 100 points; its state counts how often it acted.
    fn control() -> Harness<'static, u32> {
        let rect = Rect::from_min_size(pos2(100.0, 100.0), vec2(100.0, 100.0));
        Harness::builder().with_size(vec2(400.0, 400.0)).with_context_setup(Theme::install).build_ui_state(
            move |ui, count: &mut u32| *count += u32::from(press_ui(ui, rect, "it", "Plak", None).clicked),
            0,
        )
    }

    fn touch(harness: &mut Harness<'_, u32>, pos: Pos2, pressed: bool) {
        harness.event(Event::PointerMoved(pos));
        harness.event(Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        if !pressed {
            harness.event(Event::PointerGone);
        }
        harness.step();
    }

    /// How often it acts when a finger goes down at the first place, over the others, and up at the last.
    fn acts(path: &[Pos2], n_frames_held: usize) -> u32 {
        let mut harness = control();
        touch(&mut harness, path[0], true);
        assert_eq!(*harness.state(), 0, "it acted before it was let go");
        for pos in path {
            harness.event(Event::PointerMoved(*pos));
            harness.step();
        }
        harness.run_steps(n_frames_held);
        touch(&mut harness, *path.last().expect("a path"), false);
        harness.run_steps(2);
        *harness.state()
    }

    #[test]
    fn a_tap_acts_once_and_on_release() {
        assert_eq!(acts(&[INSIDE], 0), 1);
    }

    #[test]
    fn an_unsteady_finger_still_presses() {
        assert_eq!(acts(&[INSIDE, OTHER_CORNER], 0), 1);
    }

    #[test]
    fn a_child_may_press_for_half_a_minute() {
        assert_eq!(acts(&[INSIDE], 120), 1);
    }

    #[test]
    fn sliding_off_presses_nothing() {
        assert_eq!(acts(&[INSIDE, OUTSIDE], 0), 0);
        assert_eq!(acts(&[INSIDE, pos2(201.5, 150.0)], 0), 0);
    }

    #[test]
    fn sliding_off_and_back_presses() {
        assert_eq!(acts(&[INSIDE, OUTSIDE, INSIDE], 0), 1);
    }

    #[test]
    fn sliding_onto_it_presses_nothing() {
        assert_eq!(acts(&[OUTSIDE, INSIDE], 0), 0);
    }

    #[test]
    fn a_screen_reader_can_press_it() {
        let mut harness = control();
        harness.get_by_label("Plak").click_accesskit();
        harness.run();
        assert_eq!(*harness.state(), 1);
    }
}
