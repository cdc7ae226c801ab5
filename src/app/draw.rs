//! Draws the screen that the core has chosen, with the frame around it and the question over it.

use std::time::Duration;

use egui::{Rect, Ui};

use crate::app::App;
use crate::app::look::Writing;
use crate::clock::Now;
use crate::domain::Language;
use crate::kiosk::desk::{DeskPlace, HealthPage, StatementsPage, signed_out_in};
use crate::kiosk::{Event, Kiosk, Panel, Rules, Screen, Slide, Step, Visit, is_open};
use crate::outcome::Thresholds;
use crate::ui::keyboard::{Keyboard, KeyboardLook, keyboard_ui};
use crate::ui::screens::agenda::{Agenda, agenda_ui};
use crate::ui::screens::chrome::{Chrome, Place, chrome_ui, own_name};
use crate::ui::screens::cleaning::cleaning_ui;
use crate::ui::screens::desk::{DeskScreen, desk_ui};
use crate::ui::screens::health_dot::health_dot_ui;
use crate::ui::screens::mirror::{MirrorScreen, mirror_ui};
use crate::ui::screens::note::{NoteScreen, note_ui};
use crate::ui::screens::out_of_order::out_of_order_ui;
use crate::ui::screens::overlays::{StillThere, still_there_ui};
use crate::ui::screens::panels::{RecordScreen, RoleScreen, SettingsScreen, record_ui, role_ui, settings_ui};
use crate::ui::screens::paused::paused_ui;
use crate::ui::screens::saving::{SavingScreen, saving_ui};
use crate::ui::screens::statement::{StatementScreen, shown_statement, statement_ui};
use crate::ui::screens::thanks::{ThanksScreen, thanks_ui};
use crate::ui::screens::topics::{TopicsScreen, topics_ui};
use crate::ui::screens::wait::{Wait, wait_ui};
use crate::ui::texts::Texts;
use crate::ui::theme::Theme;
use crate::ui::widgets::{DrawingPad, panel_fill_ui};

/// What the note screen writes with.
pub(super) struct Desk {
    pub(super) keyboard: Keyboard,
    pub(super) pad: DrawingPad,
    /// The text as the keyboard has just changed it, for whom it is typed. It goes its own way to the core: on a slow screen the last
    /// letter and *Plak* may fall in one frame, and neither may be lost.
    pub(super) typed: Option<Event>,
}

/// All a screen may look at.
struct Scenery<'a> {
    kiosk: &'a Kiosk,
    rules: &'a Rules,
    theme: &'a Theme,
    texts: &'a Texts,
    now: Now,
}

impl App {
    /// Draws everything; gives what was pressed. What was typed is left on the desk.
    pub(super) fn draw(&mut self, ui: &mut Ui, now: Now) -> Option<Event> {
        let theme = self.look.theme();
        if self.shown.is_none() {
            // Still loading: blank paper, for a moment.
            panel_fill_ui(ui, theme.screen(), theme.colours.paper);
            return None;
        }
        let logo = self.look.logo();
        let writing = writing(&self.kiosk);
        let (texts, desk) = self.look.texts_and_desk(self.kiosk.language(), writing)?;
        let kiosk = &self.kiosk;
        let screen = kiosk.screen(now.local);
        let scenery = Scenery { kiosk, rules: &self.rules, theme: &theme, texts, now };
        if !has_frame(screen) {
            return scenery.bare_screen_ui(ui, screen, desk);
        }
        let chrome = Chrome {
            school: &kiosk.board.school,
            logo,
            evening: kiosk.board.evening.as_ref(),
            languages: &kiosk.board.languages,
            practice: kiosk.board.practice,
            place: place(kiosk, now),
        };
        // Nothing under the question can be pressed.
        let is_asked = kiosk.visit().is_some_and(|visit| visit.warned_at.is_some());
        let pressed = ui.add_enabled_ui(!is_asked, |ui| {
            chrome_ui(ui, &theme, texts, &chrome, |ui| scenery.screen_ui(ui, screen, desk))
        });
        if let Screen::Wait(_) = screen {
            health_dot_ui(ui, &theme, &kiosk.staff.health);
        }
        let answered = kiosk.visit().and_then(|visit| {
            let question = StillThere { visit, warning: self.rules.warning, now: now.since_start };
            still_there_ui(ui, &theme, texts, &question)
        });
        answered.or(pressed.inner)
    }
}

/// Whether the frame of a visit stands around this screen.
fn has_frame(screen: Screen) -> bool {
    match screen {
        Screen::OutOfOrder | Screen::Paused | Screen::Cleaning | Screen::Desk => false,
        Screen::Wait(_)
        | Screen::Statement
        | Screen::Note
        | Screen::Saving
        | Screen::Mirror
        | Screen::Thanks
        | Screen::Agenda
        | Screen::Topics(_)
        | Screen::StoredRecord
        | Screen::RoleChoice
        | Screen::Settings => true,
    }
}

fn place(kiosk: &Kiosk, now: Now) -> Place {
    kiosk.visit().map_or_else(
        || Place::Wait { notes: is_open(&kiosk.board, now.local).then_some(kiosk.board.note_count) },
        |visit| Place::Visit { role: visit.role, reach: visit.settings.reach },
    )
}

/// What is being written at this moment.
fn writing(kiosk: &Kiosk) -> Writing {
    if let Some(visit) = kiosk.visit() {
        return match visit.panel {
            Some(Panel::Topics) => Writing::Suggestion(visit.id),
            Some(Panel::Agenda | Panel::StoredRecord | Panel::RoleChoice | Panel::Settings) | None => {
                Writing::Note(visit.id, visit.current())
            }
        };
    }
    match kiosk.desk().map(|desk| &desk.place) {
        Some(DeskPlace::Statements(StatementsPage::Edit { statement, .. })) => Writing::Statement(*statement),
        Some(DeskPlace::Health(HealthPage::Erase { .. })) => Writing::Word,
        Some(_) | None => Writing::Nothing,
    }
}

fn wait(kiosk: &Kiosk, slide: Slide, language: Language, now: Now) -> Wait<'_> {
    Wait { board: &kiosk.board, slide, language, local: now.local }
}

impl Scenery<'_> {
    /// A screen without the frame.
    fn bare_screen_ui(&self, ui: &mut Ui, screen: Screen, desk: &mut Desk) -> Option<Event> {
        let Self { kiosk, theme, texts, now, .. } = *self;
        let school = &kiosk.board.school;
        match screen {
            Screen::OutOfOrder => out_of_order_ui(ui, theme, texts, school),
            Screen::Paused => paused_ui(ui, theme, texts, school),
            Screen::Cleaning => {
                let until = kiosk.staff.cleaning_until.unwrap_or_default();
                cleaning_ui(ui, theme, texts, school, until.saturating_sub(now.since_start));
            }
            Screen::Desk => return self.desk_ui(ui, desk),
            Screen::Wait(_)
            | Screen::Statement
            | Screen::Note
            | Screen::Saving
            | Screen::Mirror
            | Screen::Thanks
            | Screen::Agenda
            | Screen::Topics(_)
            | Screen::StoredRecord
            | Screen::RoleChoice
            | Screen::Settings => {}
        }
        None
    }

    fn desk_ui(&self, ui: &mut Ui, desk: &mut Desk) -> Option<Event> {
        let Self { kiosk, rules, theme, texts, now } = *self;
        let look = KeyboardLook::new(theme);
        let mut keyboard = |ui: &mut Ui, rect: Rect, text: &str| {
            let mut text = text.to_owned();
            keyboard_ui(ui, rect, &mut desk.keyboard, &mut text, &look, texts).then_some(text)
        };
        let time_left = signed_out_in(kiosk, rules, now.since_start);
        if let Some(left) = time_left {
            // The time that is left is counted down on the screen.
            let part = left.subsec_nanos().max(1_000_000);
            ui.request_repaint_after(Duration::from_nanos(part.into()));
        }
        let screen = DeskScreen {
            desk: kiosk.desk()?,
            staff: &kiosk.staff,
            board: &kiosk.board,
            thresholds: Thresholds { counts: rules.mirror_from, percents: rules.percent_from },
            now: now.since_start,
            local: now.local,
            time_left,
            keyboard: &mut keyboard,
        };
        desk_ui(ui, theme, texts, screen)
    }

    /// The screen inside the frame.
    fn screen_ui(&self, ui: &mut Ui, screen: Screen, desk: &mut Desk) -> Option<Event> {
        if let Screen::Wait(slide) = screen {
            wait_ui(ui, self.theme, self.texts, &wait(self.kiosk, slide, self.texts.language(), self.now));
            return None;
        }
        self.kiosk.visit().and_then(|visit| self.visit_ui(ui, screen, visit, desk))
    }

    fn visit_ui(&self, ui: &mut Ui, screen: Screen, visit: &Visit, desk: &mut Desk) -> Option<Event> {
        let Self { kiosk, rules, theme, texts, now } = *self;
        let board = &kiosk.board;
        match screen {
            Screen::Statement => statement_ui(ui, theme, texts, &StatementScreen { visit, board }),
            Screen::Note => self.note_ui(ui, visit, desk),
            Screen::Saving => {
                let fault = kiosk.unsaved.fault();
                saving_ui(ui, theme, texts, &SavingScreen { visit, fault, now: now.since_start })
            }
            Screen::Mirror => {
                let (local, now) = (now.local, now.since_start);
                mirror_ui(ui, theme, texts, &MirrorScreen { visit, board, rules, now, local })
            }
            Screen::Thanks => thanks_ui(ui, theme, texts, &ThanksScreen { visit, board }),
            Screen::Agenda => {
                let browsing = visit.step == Step::Browsing;
                let agenda = Agenda {
                    events: &board.agenda,
                    local: now.local,
                    browsing,
                    visit: Some(visit),
                    offers_topics: board.offers_topics(),
                };
                agenda_ui(ui, theme, texts, &agenda)
            }
            Screen::Topics(_) => self.topics_ui(ui, visit, desk),
            Screen::StoredRecord => record_ui(ui, theme, texts, &RecordScreen { visit, board }),
            Screen::RoleChoice => role_ui(ui, theme, texts, &RoleScreen { visit }),
            Screen::Settings => settings_ui(ui, theme, texts, &SettingsScreen { visit, board, own_name }),
            Screen::Wait(_) | Screen::OutOfOrder | Screen::Paused | Screen::Cleaning | Screen::Desk => None,
        }
    }

    fn note_ui(&self, ui: &mut Ui, visit: &Visit, desk: &mut Desk) -> Option<Event> {
        let look = KeyboardLook::new(self.theme);
        let Desk { keyboard, pad, typed } = desk;
        let mut keyboard_in = |ui: &mut Ui, rect: Rect| {
            let mut text = visit.draft.text.clone();
            if keyboard_ui(ui, rect, keyboard, &mut text, &look, self.texts) {
                *typed = Some(Event::NoteEdited(text));
            }
            None
        };
        let screen = NoteScreen {
            visit,
            statement: shown_statement(visit, &self.kiosk.board),
            rules: self.rules,
            pad,
            keyboard: &mut keyboard_in,
        };
        note_ui(ui, self.theme, self.texts, screen)
    }

    fn topics_ui(&self, ui: &mut Ui, visit: &Visit, desk: &mut Desk) -> Option<Event> {
        let look = KeyboardLook::new(self.theme);
        let Desk { keyboard, typed, .. } = desk;
        let mut keyboard_in = |ui: &mut Ui, rect: Rect| {
            let mut text = visit.wishes.suggestion.clone();
            if keyboard_ui(ui, rect, keyboard, &mut text, &look, self.texts) {
                *typed = Some(Event::SuggestionEdited(text));
            }
            None
        };
        let screen = TopicsScreen {
            visit,
            board: &self.kiosk.board,
            fault: self.kiosk.unsaved.fault(),
            now: self.now.since_start,
            keyboard: &mut keyboard_in,
        };
        topics_ui(ui, self.theme, self.texts, screen)
    }
}
