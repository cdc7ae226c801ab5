//! Moments of a visit worth looking at, each with the whole screen around it. They are played through the kiosk
//! itself, so that none shows what cannot happen.

use std::time::Duration;

use stellingenbord::clock::Now;
use stellingenbord::domain::{
    AgendaEvent, EventKey, EventKind, Language, Note, NoteBody, NoteColour, NoteId, NoteStatus, Stance,
    Statement, StatementId, StatementRef, Tally, Translations,
};
use stellingenbord::kiosk::{
    Board, Effect, Event, Fault, HallStatement, Kiosk, NoteMode, Panel, Rules, Screen, Step, Visit, update,
};
use stellingenbord::ui::keyboard::{Keyboard, KeyboardLook, KeyboardSettings, keyboard_ui};
use stellingenbord::ui::previews::{self, Preview};
use stellingenbord::ui::screens::agenda::{Agenda, agenda_ui};
use stellingenbord::ui::screens::chrome::{Chrome, Place, chrome_ui, own_name};
use stellingenbord::ui::screens::mirror::{MirrorScreen, mirror_ui};
use stellingenbord::ui::screens::note::{NoteScreen, note_ui};
use stellingenbord::ui::screens::overlays::{StillThere, still_there_ui};
use stellingenbord::ui::screens::panels::{
    RecordScreen, RoleScreen, SettingsScreen, record_ui, role_ui, settings_ui,
};
use stellingenbord::ui::screens::saving::{SavingScreen, saving_ui};
use stellingenbord::ui::screens::statement::{StatementScreen, statement_ui};
use stellingenbord::ui::screens::thanks::{ThanksScreen, thanks_ui};
use stellingenbord::ui::screens::topics::{TopicsScreen, topics_ui};
use stellingenbord::ui::texts::Texts;
use stellingenbord::ui::theme::Theme;
use stellingenbord::ui::widgets::{DrawingPad, panel_fill_ui};

/// A kiosk in the middle of something.
#[derive(Clone)]
pub(crate) struct Moment {
    kiosk: Kiosk,
    rules: Rules,
    since_start: Duration,
    /// The disk says no.
    disk_is_full: bool,
}

impl Moment {
    /// Somebody has just woken the screen, at the third statement of this board.
    pub(crate) fn at(board: Board) -> Self {
        let kiosk = Kiosk { board, ..Kiosk::default() };
        let rules = Rules::default();
        let moment = Self { kiosk, rules, since_start: Duration::from_mins(1), disk_is_full: false };
        moment.then([
            Event::Woken,
            Event::StanceChosen(Stance::Skipped),
            Event::StanceChosen(Stance::Unclear),
        ])
    }

    /// The same after these events; the disk answers at once.
    pub(crate) fn then(mut self, events: impl IntoIterator<Item = Event>) -> Self {
        for event in events {
            for effect in self.happen(event) {
                let Effect::Store(ticket, _) = effect else { continue };
                let result = if self.disk_is_full { Err(Fault::DiskFull) } else { Ok(()) };
                self.happen(Event::Stored(ticket, result));
            }
        }
        self
    }

    /// The same after this long.
    pub(crate) fn wait(mut self, wait: Duration) -> Self {
        self.since_start += wait;
        self.happen(Event::Ticked);
        self
    }

    pub(crate) fn with_full_disk(self) -> Self {
        Self { disk_is_full: true, ..self }
    }

    fn happen(&mut self, event: Event) -> Vec<Effect> {
        let chance =
            u128::from(self.since_start.as_secs()).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
        let now = Now { since_start: self.since_start, local: previews::during_the_evening(), chance };
        update(&mut self.kiosk, &self.rules, event, now)
    }

    pub(crate) fn named(self, name: &'static str) -> Preview {
        Preview::show_in(move |ui, theme, texts| self.ui(ui, theme, texts)).named(name)
    }

    fn ui(&self, ui: &mut egui::Ui, theme: &Theme, texts: &Texts) {
        let Some(visit) = self.kiosk.visit() else { return };
        let board = &self.kiosk.board;
        let place = Place::Visit { role: visit.role, reach: visit.settings.reach };
        let chrome = Chrome {
            school: &board.school,
            logo: None,
            evening: board.evening.as_ref(),
            languages: &board.languages,
            practice: board.practice,
            place,
        };
        if visit.warned_at.is_some() {
            // The screen under the question is looked at elsewhere, and would only be in its way here.
            panel_fill_ui(ui, theme.screen(), theme.colours.paper);
            let overlay = StillThere { visit, warning: self.rules.warning, now: self.since_start };
            still_there_ui(ui, theme, texts, &overlay);
        } else {
            chrome_ui(ui, theme, texts, &chrome, |ui| self.screen_ui(ui, theme, texts, visit));
        }
    }

    fn screen_ui(&self, ui: &mut egui::Ui, theme: &Theme, texts: &Texts, visit: &Visit) -> Option<Event> {
        let (board, rules, now) = (&self.kiosk.board, &self.rules, self.since_start);
        match self.kiosk.screen(previews::during_the_evening()) {
            Screen::Statement => statement_ui(ui, theme, texts, &StatementScreen { visit, board }),
            Screen::Note => {
                let mut keyboard = |ui: &mut egui::Ui, rect| {
                    let settings = KeyboardSettings::default();
                    let (mut keyboard, mut text) = (Keyboard::new(settings), visit.draft.text.clone());
                    keyboard_ui(ui, rect, &mut keyboard, &mut text, &KeyboardLook::new(theme), texts);
                    None
                };
                let pad = &mut DrawingPad::default();
                let statement = board.statements.iter().find(|known| Some(known.id) == visit.current());
                note_ui(
                    ui,
                    theme,
                    texts,
                    NoteScreen { visit, statement, rules, pad, keyboard: &mut keyboard },
                )
            }
            Screen::Saving => {
                let fault = self.kiosk.unsaved.fault();
                saving_ui(ui, theme, texts, &SavingScreen { visit, fault, now })
            }
            Screen::Mirror => {
                let local = previews::during_the_evening();
                mirror_ui(ui, theme, texts, &MirrorScreen { visit, board, rules, now, local })
            }
            Screen::Agenda => {
                let (events, local) = (board.agenda.as_slice(), previews::during_the_evening());
                let browsing = visit.step == Step::Browsing;
                agenda_ui(
                    ui,
                    theme,
                    texts,
                    &Agenda {
                        events,
                        local,
                        browsing,
                        visit: Some(visit),
                        offers_topics: board.offers_topics(),
                    },
                )
            }
            Screen::Thanks => thanks_ui(ui, theme, texts, &ThanksScreen { visit, board }),
            Screen::Topics(_) => {
                let mut keyboard = |ui: &mut egui::Ui, rect| {
                    let settings = KeyboardSettings::default();
                    let (mut keyboard, mut text) = (Keyboard::new(settings), visit.wishes.suggestion.clone());
                    keyboard_ui(ui, rect, &mut keyboard, &mut text, &KeyboardLook::new(theme), texts);
                    None
                };
                let (fault, keyboard) = (self.kiosk.unsaved.fault(), &mut keyboard);
                topics_ui(ui, theme, texts, TopicsScreen { visit, board, fault, now, keyboard })
            }
            Screen::StoredRecord => record_ui(ui, theme, texts, &RecordScreen { visit, board }),
            Screen::RoleChoice => role_ui(ui, theme, texts, &RoleScreen { visit }),
            Screen::Settings => settings_ui(ui, theme, texts, &SettingsScreen { visit, board, own_name }),
            Screen::Wait(_) | Screen::OutOfOrder | Screen::Paused | Screen::Cleaning | Screen::Desk => None,
        }
    }
}

fn example() -> Moment {
    Moment::at(previews::board())
}

/// The example board with another third statement.
pub(crate) fn board_saying(words: &str) -> Board {
    let texts: Translations =
        [(Language::DUTCH, words.to_owned()), (Language::ENGLISH, words.to_owned())].into();
    let mut board = previews::board();
    if let Some(statement) = board.statements.get_mut(2) {
        *statement = Statement { texts, ..statement.clone() };
    }
    board
}

/// The example board with these counts and this many notes beside the third statement.
fn board_with_hall(tally: Tally, n_notes: u32) -> Board {
    let mut board = previews::board();
    let texts = ["Ja!", "Tien minuten is dan wel kort.", "Laat kinderen zelf iets voorbereiden."];
    for hall in board.hall.iter_mut().skip(2).take(1) {
        let note = |number: u32| Note {
            id: NoteId::from_chance(
                u128::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835),
            ),
            statement: hall.statement,
            version: 1,
            stance: Stance::Agree,
            colour: NoteColour::ALL.into_iter().cycle().nth(number as usize % 5).unwrap_or_default(),
            body: NoteBody::Typed(
                texts.into_iter().cycle().nth(number as usize % 3).unwrap_or_default().to_owned(),
            ),
            status: NoteStatus::Approved,
            practice: false,
        };
        *hall = HallStatement { statement: hall.statement, tally, wall: (0..n_notes).map(note).collect() };
    }
    board
}

pub(crate) fn typed(text: &str) -> Event {
    Event::NoteEdited(text.to_owned())
}

/// The events that draw the example drawing.
fn strokes() -> Vec<Event> {
    match previews::drawing() {
        NoteBody::Drawn(strokes) => strokes.into_iter().map(Event::StrokeDrawn).collect(),
        NoteBody::Typed(_) => Vec::new(),
    }
}

const AGREE: Event = Event::StanceChosen(Stance::Agree);
pub(crate) const PLACED: &str = "Goed idee! Maar laat ook tijd over voor ouders alleen.";

/// The statement: short and long, new and answered before.
pub(crate) fn statements() -> Vec<Preview> {
    let practice = Board { practice: true, ..previews::board() };
    vec![
        example().named("statement-example"),
        Moment::at(board_saying("Huiswerk?")).named("statement-one-word"),
        Moment::at(board_saying(&previews::longest_statement())).named("statement-longest"),
        Moment::at(board_saying(&"Verantwoordelijkheidsgevoel ".repeat(4))).named("statement-long-words"),
        example().then([AGREE, Event::StanceReopened]).named("statement-answered"),
        example().then([Event::PreviousChosen]).named("statement-unclear-before"),
        example().then([Event::PreviousChosen, Event::PreviousChosen]).named("statement-first"),
        Moment::at(practice).then([Event::ReachToggled]).named("statement-reach-practice"),
        Moment::at(board_saying(&previews::longest_statement()))
            .then([Event::ReachToggled])
            .named("statement-reach-longest"),
    ]
}

/// The note: typing and drawing.
pub(crate) fn notes() -> Vec<Preview> {
    let writing = || example().then([AGREE]);
    let drawing = || writing().then([Event::NoteModeChosen(NoteMode::Drawing)]);
    let only_typing = Moment { rules: Rules { drawing: false, ..Rules::default() }, ..example() };
    vec![
        writing().named("note-empty"),
        writing().then([typed("Goed idee! Maar laat ook tijd over voor ouders alle")]).named("note-typing"),
        writing().then([typed("Het gaat goed met juf Anna")]).named("note-nudge"),
        writing().then([typed(&"Tien minuten is kort. ".repeat(10))]).named("note-full"),
        writing().then([typed("één\n\n\n\nregel\n\n\n\n\nlager")]).named("note-lines"),
        drawing().named("note-drawing-empty"),
        drawing().then(strokes()).then([Event::NoteColourChosen(NoteColour::Pink)]).named("note-drawing"),
        writing().then([Event::ReachToggled, typed("Laag")]).named("note-reach"),
        drawing().then(strokes()).then([Event::ReachToggled]).named("note-drawing-reach"),
        only_typing.then([AGREE]).named("note-only-typing"),
    ]
}

/// Saving, and the mirror in all its states.
pub(crate) fn mirrors() -> Vec<Preview> {
    let placed = |moment: Moment| moment.then([AGREE, typed(PLACED), Event::NotePlaced]);
    let declined = |moment: Moment| moment.then([AGREE, Event::NoteDeclined]);
    let hall = |agree, neutral, disagree, n_notes| {
        Moment::at(board_with_hall(Tally { agree, neutral, disagree, ..Tally::default() }, n_notes))
    };
    let drawn = || example().then([AGREE, Event::NoteModeChosen(NoteMode::Drawing)]).then(strokes());
    let last: Vec<StatementId> = previews::board().statements.iter().take(3).map(|known| known.id).collect();
    let mut last_board = previews::board();
    last_board.statements.retain(|statement| last.contains(&statement.id));
    vec![
        placed(example()).named("mirror-note"),
        placed(example()).wait(Duration::from_secs(40)).named("mirror-a-moment-left"),
        drawn().then([Event::NotePlaced]).named("mirror-drawing"),
        declined(example()).named("mirror-answer"),
        placed(example()).then([Event::NoteTakenBack]).named("mirror-taken-back"),
        declined(hall(4, 2, 1, 0)).named("mirror-few"),
        placed(hall(12, 1, 1, 3)).named("mirror-counts"),
        placed(hall(990, 5, 5, 10_000)).named("mirror-many"),
        placed(hall(990, 5, 5, 10_000)).then([Event::ReachToggled]).named("mirror-reach"),
        declined(Moment::at(last_board)).named("mirror-last"),
        placed(linked()).named("mirror-event"),
        placed(linked()).then([may_come()]).named("mirror-event-chosen"),
        placed(linked()).then([may_come(), Event::ReachToggled]).named("mirror-event-reach"),
        example().with_full_disk().then([AGREE, Event::NoteDeclined]).named("saving-not-yet"),
    ]
}

/// The example board with a thema-uurtje about the third statement.
fn linked() -> Moment {
    let mut board = previews::board();
    if let (Some(evening), Some(event)) = (&board.evening, board.agenda.get_mut(2)) {
        event.about.push(StatementRef { evening: evening.date, position: 3 });
    }
    Moment::at(board)
}

/// *Ik kom misschien* to the thema-uurtje about social media.
fn may_come() -> Event {
    let board = previews::board();
    Event::InterestToggled(board.agenda.get(2).map(|event| event.key.clone()).expect("an event"))
}

/// The agenda as a page of a visit: the example, nothing at all, holidays, and far too much.
pub(crate) fn agendas() -> Vec<Preview> {
    let open = |agenda: Vec<AgendaEvent>| {
        Moment::at(Board { agenda, ..previews::board() }).then([Event::PanelOpened(Panel::Agenda)])
    };
    let full = previews::board().agenda;
    let only = |n: usize| full.iter().take(n).cloned().collect::<Vec<_>>();
    let mut lots: Vec<AgendaEvent> = full.iter().cycle().take(42).cloned().collect();
    for (idx, event) in (0_i64..).zip(lots.iter_mut()) {
        event.key = EventKey(format!("{idx}"));
        event.start += chrono::Duration::days(idx);
        event.end += chrono::Duration::days(idx);
    }
    let mut long = only(3);
    if let Some(event) = long.get_mut(1) {
        event.title =
            "Verantwoordelijkheidsgevoel en zelfredzaamheid: hoe begeleidt u uw kind daarin?".into();
    }
    let mut holiday = only(3);
    if let Some(event) = holiday.get_mut(2) {
        let start = event.start.date().and_time(chrono::NaiveTime::MIN);
        let (kind, title, end) =
            (EventKind::Holiday, "Kerstvakantie".into(), start + chrono::Duration::days(16));
        let (place, host, sign_up) = (None, None, None);
        *event =
            AgendaEvent { kind, title, start, end, all_day: true, place, host, sign_up, ..event.clone() };
    }
    vec![
        open(full.clone()).named("agenda-example"),
        open(full.clone()).then([may_come()]).named("agenda-chosen"),
        open(full.clone()).with_full_disk().then([may_come()]).named("agenda-not-yet-kept"),
        open(Vec::new()).named("agenda-empty"),
        open(only(1)).named("agenda-only-past"),
        open(holiday).named("agenda-holiday"),
        open(long).named("agenda-long-title"),
        open(lots.clone()).named("agenda-crowded"),
        open(lots.clone()).then([Event::AgendaPaged, Event::AgendaPaged]).named("agenda-third-page"),
        open(lots).then([Event::ReachToggled]).named("agenda-crowded-reach"),
        open(full).then([Event::ReachToggled]).named("agenda-reach"),
    ]
}

/// The end, the question whether somebody is there, and the pages over a visit.
pub(crate) fn others() -> Vec<Preview> {
    let end = |board| Moment::at(board).then([AGREE, Event::NoteDeclined, Event::Finished]);
    let asked = || example().wait(Duration::from_secs(45)).wait(Duration::from_secs(7));
    let answered = || example().then([AGREE, typed(PLACED), Event::NotePlaced]);
    let opened = |panel| answered().then([Event::PanelOpened(panel)]);
    let codes = ["nl", "en", "tr", "ar", "pl", "uk", "ti", "de", "fr", "es", "bg", "so"];
    let languages = codes.into_iter().filter_map(Language::parse).collect();
    let many =
        Moment::at(Board { languages, ..previews::board() }).then([Event::PanelOpened(Panel::Settings)]);
    let full_visit = (0..5).fold(answered(), |moment, _| {
        moment.then([Event::NextChosen, AGREE, typed(&"Lang verhaal. ".repeat(14)), Event::NotePlaced])
    });
    vec![
        end(previews::board()).named("thanks"),
        end(Board { tips: None, ..previews::board() }).named("thanks-no-tips"),
        end(Board { topics: Vec::new(), ..previews::board() }).named("thanks-no-topics"),
        end(previews::board()).then([Event::ReachToggled]).named("thanks-reach"),
        asked().named("still-there"),
        example().then([Event::ReachToggled]).wait(Duration::from_secs(45)).named("still-there-reach"),
        opened(Panel::StoredRecord).named("record"),
        full_visit.then([Event::PanelOpened(Panel::StoredRecord)]).named("record-long"),
        opened(Panel::RoleChoice).named("role"),
        opened(Panel::RoleChoice).then([Event::ReachToggled]).named("role-reach"),
        opened(Panel::Settings).named("settings"),
        opened(Panel::Settings).then([Event::ReachToggled]).named("settings-reach"),
        many.clone().named("settings-many"),
        many.then([Event::ReachToggled]).named("settings-many-reach"),
    ]
}
