//! Draws the screen that the core has chosen, with the frame around it and the question over it.

use egui::{Rect, Ui};

use crate::app::App;
use crate::clock::Now;
use crate::domain::Language;
use crate::kiosk::{Event, Kiosk, Rules, Screen, Slide, Step, Visit, is_open};
use crate::ui::keyboard::{Keyboard, KeyboardLook, keyboard_ui};
use crate::ui::screens::agenda::{Agenda, agenda_ui};
use crate::ui::screens::chrome::{Chrome, Place, chrome_ui, own_name};
use crate::ui::screens::mirror::{MirrorScreen, mirror_ui};
use crate::ui::screens::note::{NoteScreen, note_ui};
use crate::ui::screens::out_of_order::out_of_order_ui;
use crate::ui::screens::overlays::{StillThere, still_there_ui};
use crate::ui::screens::panels::{RecordScreen, RoleScreen, SettingsScreen, record_ui, role_ui, settings_ui};
use crate::ui::screens::saving::{SavingScreen, saving_ui};
use crate::ui::screens::statement::{StatementScreen, statement_ui};
use crate::ui::screens::thanks::{ThanksScreen, thanks_ui};
use crate::ui::screens::wait::{Wait, wait_ui};
use crate::ui::texts::Texts;
use crate::ui::theme::Theme;
use crate::ui::widgets::DrawingPad;

/// What the note screen writes with.
pub(super) struct Desk {
    pub(super) keyboard: Keyboard,
    pub(super) pad: DrawingPad,
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
    /// Draws everything; gives the first thing that was pressed.
    pub(super) fn draw(&mut self, ui: &mut Ui, now: Now) -> Option<Event> {
        let theme = self.look.theme();
        let logo = self.look.logo();
        let (texts, desk) = self.look.texts_and_desk(self.kiosk.language(), self.kiosk.visit())?;
        let kiosk = &self.kiosk;
        let screen = kiosk.screen(now.local);
        if screen == Screen::OutOfOrder {
            out_of_order_ui(ui, &theme, texts, &kiosk.board.school);
            return None;
        }
        let chrome = Chrome {
            school: &kiosk.board.school,
            logo,
            evening: kiosk.board.evening.as_ref(),
            languages: &kiosk.board.languages,
            practice: kiosk.board.practice,
            place: place(kiosk, now),
        };
        let scenery = Scenery { kiosk, rules: &self.rules, theme: &theme, texts, now };
        // Nothing under the question can be pressed.
        let is_asked = kiosk.visit().is_some_and(|visit| visit.warned_at.is_some());
        let pressed = ui.add_enabled_ui(!is_asked, |ui| {
            chrome_ui(ui, &theme, texts, &chrome, |ui| scenery.screen_ui(ui, screen, desk))
        });
        let answered = kiosk.visit().and_then(|visit| {
            let question = StillThere { visit, warning: self.rules.warning, now: now.since_start };
            still_there_ui(ui, &theme, texts, &question)
        });
        answered.or(pressed.inner)
    }
}

fn place(kiosk: &Kiosk, now: Now) -> Place {
    kiosk.visit().map_or_else(
        || Place::Wait { notes: is_open(&kiosk.board, now.local).then_some(kiosk.board.note_count) },
        |visit| Place::Visit { role: visit.role, reach: visit.settings.reach },
    )
}

fn wait(kiosk: &Kiosk, slide: Slide, language: Language, now: Now) -> Wait<'_> {
    Wait { board: &kiosk.board, slide, language, local: now.local }
}

impl Scenery<'_> {
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
                mirror_ui(ui, theme, texts, &MirrorScreen { visit, board, rules, now: now.since_start })
            }
            Screen::Thanks => thanks_ui(ui, theme, texts, &ThanksScreen { visit, board }),
            Screen::Agenda => {
                let browsing = visit.step == Step::Browsing;
                agenda_ui(ui, theme, texts, &Agenda { events: &board.agenda, local: now.local, browsing })
            }
            Screen::StoredRecord => record_ui(ui, theme, texts, &RecordScreen { visit, board }),
            Screen::RoleChoice => role_ui(ui, theme, texts, &RoleScreen { visit }),
            Screen::Settings => settings_ui(ui, theme, texts, &SettingsScreen { visit, board, own_name }),
            Screen::Wait(_) | Screen::OutOfOrder | Screen::Paused | Screen::Cleaning | Screen::Desk => None,
        }
    }

    fn note_ui(&self, ui: &mut Ui, visit: &Visit, desk: &mut Desk) -> Option<Event> {
        let look = KeyboardLook::new(self.theme);
        let Desk { keyboard, pad } = desk;
        let mut keyboard_in = |ui: &mut Ui, rect: Rect| {
            let mut text = visit.draft.text.clone();
            let changed = keyboard_ui(ui, rect, keyboard, &mut text, &look, self.texts);
            changed.then_some(Event::NoteEdited(text))
        };
        let screen = NoteScreen { visit, rules: self.rules, pad, keyboard: &mut keyboard_in };
        note_ui(ui, self.theme, self.texts, screen)
    }
}
