//! Who is answering: a parent, a pupil or somebody of the staff.

use egui::{Align2, Rect, Stroke, StrokeKind, Ui, vec2};

use crate::domain::Role;
use crate::kiosk::{Event, Visit};
use crate::ui::screens::panels::page_ui;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Button, ButtonLook, FittedText, paint_icon};

/// What the choice shows: the visit with its role so far.
#[derive(Clone, Copy, Debug)]
pub struct RoleScreen<'a> {
    pub visit: &'a Visit,
}

/// Shows the choice in the place it is given; gives what was pressed.
pub fn role_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, screen: &RoleScreen<'_>) -> Option<Event> {
    let content = |ui: &mut Ui, rect: Rect| {
        let (why, roles) = rect.split_top_bottom_at_y(rect.top() + theme.u(100.0));
        let words = texts.get("role-why");
        let text = FittedText::new(theme, &words, Face::Regular, theme.colours.soft_ink, 32.0, 22.0);
        text.line_height(1.25).align(Align2::LEFT_CENTER).ui(ui, why);
        roles_ui(ui, theme, texts, screen.visit.role, roles.with_min_y(roles.top() + theme.u(20.0)))
    };
    ui.push_id(screen.visit.id, |ui| page_ui(ui, theme, texts, "role-title", content)).inner
}

fn roles_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, chosen: Role, rect: Rect) -> Option<Event> {
    let gap = theme.u(28.0);
    let count = Role::ALL.len() as f32;
    let along = if theme.is_portrait() { rect.height().min(theme.u(900.0)) } else { rect.width() };
    let part = (along - gap * (count - 1.0)) / count;
    let (size, step) = if theme.is_portrait() {
        (vec2(rect.width(), part), vec2(0.0, part + gap))
    } else {
        (vec2(part, rect.height().min(theme.u(420.0))), vec2(part + gap, 0.0))
    };
    let mut pressed = None;
    for (idx, role) in Role::ALL.into_iter().enumerate() {
        let place = Rect::from_min_size(rect.min + step * idx as f32, size);
        let words = texts.get(&format!("role-{}", role.code())).into_owned();
        let is_chosen = role == chosen;
        let mut button = Button::new(ButtonLook::Secondary, &words)
            .icon_fill(icon(role))
            .font_px(44.0)
            .selected(is_chosen);
        if theme.u(230.0) < size.y {
            button = button.icon_above(100.0);
        }
        if button.ui(ui, theme, place) {
            pressed = Some(Event::RoleChosen(role));
        }
        if is_chosen {
            let ring = Stroke::new(theme.u(7.0), theme.colours.link);
            ui.painter().rect_stroke(place, theme.corner(28.0), ring, StrokeKind::Inside);
            let size = theme.u(54.0);
            let centre = place.right_top() + vec2(-size, size);
            paint_icon(ui.painter(), centre, Icon::Done, Face::IconFill, size, theme.colours.link);
        }
    }
    pressed
}

fn icon(role: Role) -> Icon {
    match role {
        Role::Parent => Icon::Parents,
        Role::Pupil => Icon::Pupil,
        Role::Staff => Icon::Team,
    }
}
