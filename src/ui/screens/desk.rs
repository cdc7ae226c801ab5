//! The staff desk: everything regiegroep and staff do on the evening, one page a file.
//!
//! The pages show the state of `kiosk::desk` and answer with what was touched; they keep nothing themselves.

use std::time::Duration;

use chrono::NaiveDateTime;
use egui::Ui;

use crate::kiosk::desk::{Desk, DeskEvent, DeskPlace, FollowUpsPage, Staff, StatementsPage, StickFileKind};
use crate::kiosk::{Board, Event};
use crate::outcome::Thresholds;
use crate::ui::screens::desk::edit::{Edit, TypeWith, edit_ui};
use crate::ui::screens::desk::pick::{Pick, pick_ui};
use crate::ui::screens::desk::scene::Scene;
use crate::ui::texts::Texts;
use crate::ui::theme::Theme;

mod bars;
mod choices;
mod door;
mod edit;
mod erase;
mod evening;
mod export;
mod follow_up;
mod follow_up_words;
mod follow_ups;
mod frame;
mod hall;
mod health;
mod job;
mod new_pin;
mod note_card;
mod notes;
mod outcome;
mod outcome_of_one;
mod outcome_words;
mod paging;
mod pick;
mod preview;
mod question;
mod scene;
mod statements;
mod summaries;
mod topics;

/// What the desk shows, and the keyboard it is handed.
pub struct DeskScreen<'a> {
    pub desk: &'a Desk,
    pub staff: &'a Staff,
    pub board: &'a Board,
    /// From how many answers on what may be told outside the desk; percentages are shown at the desk too.
    pub thresholds: Thresholds,
    /// Since the program started.
    pub now: Duration,
    /// The school's own time.
    pub local: NaiveDateTime,
    /// Until the desk signs out by itself; `None` while a job keeps it open.
    pub time_left: Option<Duration>,
    /// Shows the keyboard in a place and lets it type at the end of a text; gives the text when it has changed.
    pub keyboard: &'a mut dyn FnMut(&mut Ui, egui::Rect, &str) -> Option<String>,
}

/// Shows the desk over the whole screen; gives what was touched.
pub fn desk_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, screen: DeskScreen<'_>) -> Option<Event> {
    let DeskScreen { desk, staff, board, thresholds, now, local, time_left, keyboard } = screen;
    let scene = Scene { theme, texts, desk, staff, board, thresholds, now, local, time_left };
    ui.push_id("desk", |ui| place_ui(ui, &scene, keyboard)).inner.map(Event::Desk)
}

fn place_ui(ui: &mut Ui, scene: &Scene<'_>, keyboard: &mut TypeWith<'_>) -> Option<DeskEvent> {
    match &scene.desk.place {
        DeskPlace::FirstPin { made } => new_pin::first_pin_ui(ui, scene, made.as_ref()),
        DeskPlace::Door(door) => door::door_ui(ui, scene, door),
        DeskPlace::Evening(_)
        | DeskPlace::Statements(_)
        | DeskPlace::Notes(_)
        | DeskPlace::Outcome(_)
        | DeskPlace::FollowUps(_)
        | DeskPlace::Topics { .. }
        | DeskPlace::Export { .. }
        | DeskPlace::Health(_) => {
            let (rect, pressed) = frame::frame_ui(ui, scene);
            page_ui(ui, scene, rect, keyboard).or(pressed)
        }
    }
}

/// The page under the tabs.
fn page_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: egui::Rect,
    keyboard: &mut TypeWith<'_>,
) -> Option<DeskEvent> {
    match &scene.desk.place {
        DeskPlace::FirstPin { .. } | DeskPlace::Door(_) => None,
        DeskPlace::Evening(page) => evening::evening_ui(ui, scene, rect, *page),
        DeskPlace::Statements(page) => statements_page_ui(ui, scene, rect, page, keyboard),
        DeskPlace::Notes(page) => notes::notes_ui(ui, scene, rect, page),
        DeskPlace::Outcome(page) => outcome::outcome_ui(ui, scene, rect, *page),
        DeskPlace::FollowUps(page) => match page {
            FollowUpsPage::List { page } => follow_ups::follow_ups_ui(ui, scene, rect, *page),
            FollowUpsPage::Edit(draft) => follow_up::follow_up_ui(ui, scene, rect, draft, keyboard),
        },
        DeskPlace::Topics { page } => topics::topics_ui(ui, scene, rect, *page),
        DeskPlace::Export { formats } => export::export_ui(ui, scene, rect, formats),
        DeskPlace::Health(page) => health::health_ui(ui, scene, rect, page, keyboard),
    }
}

fn statements_page_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: egui::Rect,
    page: &StatementsPage,
    keyboard: &mut TypeWith<'_>,
) -> Option<DeskEvent> {
    match page {
        StatementsPage::List { page } => statements::statements_ui(ui, scene, rect, *page),
        StatementsPage::Pick { stick, page } => {
            let pick = Pick { kind: StickFileKind::Statements, stick: stick.as_deref(), page: *page };
            pick_ui(ui, scene, rect, pick)
        }
        StatementsPage::Preview { preview, page } => preview::preview_ui(ui, scene, rect, preview, *page),
        StatementsPage::Edit { statement, source, text } => {
            let edit = Edit { statement: *statement, source: *source, text };
            edit_ui(ui, scene, rect, edit, keyboard)
        }
        StatementsPage::InTheHall { text, source, back: _ } => hall::hall_ui(ui, scene, rect, text, *source),
    }
}
