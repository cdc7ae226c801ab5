//! The wait screen: what hangs in the hall while nobody touches it. Nothing on it is a button: the first touch wakes.

use chrono::NaiveDateTime;
use egui::{Rect, Ui, vec2};

use crate::domain::{Language, MAX_NOTE_CHARS, Note, NoteBody};
use crate::kiosk::{Board, Slide, is_open};
use crate::ui::previews::{self, Preview};
use crate::ui::screens::agenda::{Agenda, agenda_page_ui, upcoming};
use crate::ui::screens::chrome::{Chrome, Place, chrome_ui};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Button, ButtonLook};

mod follow_ups;
mod plain;
mod side;
mod statement;

/// Design pixels.
const SIDES: f32 = 48.0;
const CALL: f32 = 130.0;
const CALL_QUIET: f32 = 84.0;
const GAP: f32 = 28.0;

/// What the wait screen shows.
#[derive(Clone, Copy, Debug)]
pub struct Wait<'a> {
    pub board: &'a Board,
    pub slide: Slide,
    /// The language on the screen while nobody has chosen one.
    pub language: Language,
    /// The school's own time.
    pub local: NaiveDateTime,
}

/// How the wait screen asks to be touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Call {
    /// There are statements to answer.
    Answer,
    /// There is an agenda to look at.
    Agenda,
    /// There is nothing behind this screen.
    Nothing,
}

impl Wait<'_> {
    /// The number of notes for the footer, while it says something.
    pub fn notes(&self) -> Option<u32> {
        is_open(self.board, self.local).then_some(self.board.note_count)
    }

    fn call(&self) -> Call {
        if is_open(self.board, self.local) {
            Call::Answer
        } else if upcoming(&self.board.agenda, self.local).is_empty() {
            Call::Nothing
        } else {
            Call::Agenda
        }
    }
}

/// Shows one slide. There is nothing to press, so nothing comes back. A slide that is no longer on the board is a
/// welcome until the next turn.
pub fn wait_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, wait: &Wait<'_>) {
    let board = wait.board;
    if let Slide::Statement(idx) = wait.slide
        && let Some(statement) = board.statements.get(idx)
    {
        statement::statement_slide_ui(ui, theme, texts, wait, statement, idx);
        return;
    }
    let rect = above_call_ui(ui, theme, texts, wait);
    match wait.slide {
        Slide::Agenda => {
            let agenda = Agenda {
                events: &board.agenda,
                local: wait.local,
                browsing: false,
                visit: None,
                offers_topics: false,
            };
            agenda_page_ui(ui, theme, texts, &agenda, rect);
        }
        Slide::FollowUps { round, page } => match board.follow_ups.get(round) {
            Some(round) => follow_ups::follow_ups_ui(ui, theme, texts, round, page, rect),
            None => plain::welcome_ui(ui, theme, texts, &board.school, rect),
        },
        Slide::Info(idx) => match board.info_slides.get(idx) {
            Some(slide) => plain::info_ui(ui, theme, texts, slide, rect),
            None => plain::welcome_ui(ui, theme, texts, &board.school, rect),
        },
        Slide::Tips => match &board.tips {
            Some(mail) => plain::tips_ui(ui, theme, texts, mail, rect),
            None => plain::welcome_ui(ui, theme, texts, &board.school, rect),
        },
        Slide::Statement(_) | Slide::Welcome => plain::welcome_ui(ui, theme, texts, &board.school, rect),
    }
}

/// Shows the call at the bottom of a slide that is not a statement, and gives the room above it.
fn above_call_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, wait: &Wait<'_>) -> Rect {
    let page = ui.max_rect().shrink2(vec2(theme.u(SIDES + 12.0), theme.u(GAP)));
    let (height, key, look, icon) = match wait.call() {
        Call::Answer => (CALL, "wait-call-tonight", ButtonLook::Primary, Icon::Tap),
        Call::Agenda => (CALL_QUIET, "wait-call-agenda", ButtonLook::Secondary, Icon::Tap),
        Call::Nothing => return page,
    };
    let rect = page.with_min_y(page.bottom() - theme.u(height));
    Button::new(look, &texts.get(key)).icon(icon).show(ui, theme, rect);
    page.with_max_y(rect.top() - theme.u(GAP))
}

/// A small heading of a card: an icon and a word.
fn card_heading_ui(ui: &mut Ui, theme: &Theme, rect: Rect, icon: Icon, words: &str) {
    let size = theme.u(42.0);
    let centre = egui::pos2(rect.left() + size / 2.0, rect.center().y);
    crate::ui::widgets::paint_icon(ui.painter(), centre, icon, Face::Icon, size, theme.colours.ink);
    let place = rect.with_min_x(rect.left() + size + theme.u(12.0));
    let text = crate::ui::widgets::FittedText::new(theme, words, Face::Bold, theme.colours.ink, 34.0, 22.0);
    text.rows(1).align(egui::Align2::LEFT_CENTER).ui(ui, place);
}

/// The states worth looking at: every slide, the longest and shortest statement, and all that can be missing.
pub fn previews() -> Vec<Preview> {
    let evening = previews::during_the_evening();
    let morning = previews::on_a_morning();
    let board = previews::board;
    let saying = |text: &str, n_notes: usize| {
        let mut board = board();
        if let Some(statement) = board.statements.get_mut(2) {
            statement.texts.insert(Language::DUTCH, text.to_owned());
        }
        for hall in &mut board.hall {
            hall.wall = hall.wall.iter().take(n_notes).cloned().collect();
        }
        board
    };
    // As much as fits on a note: in words, and by somebody who found one key.
    let mut crowded = board();
    let texts = ["Ik vind het een heel goed plan, want dan ".repeat(5), "haha".repeat(50), "WAT!".repeat(50)];
    if let Some(hall) = crowded.hall.get_mut(2) {
        let with_text = |(note, text): (&Note, String)| Note {
            body: NoteBody::Typed(text.chars().take(MAX_NOTE_CHARS).collect()),
            ..note.clone()
        };
        hall.wall = hall.wall.iter().zip(texts).map(with_text).collect();
    }
    let bare = Board { tips: None, agenda: Vec::new(), ..saying("Ik voel me welkom op school.", 1) };
    let empty = Board { school: board().school, ..Board::default() };
    let practice = Board { practice: true, ..board() };
    let statement = Slide::Statement(2);
    vec![
        show(board(), statement, evening).named("wait-statement"),
        show(saying(&previews::longest_statement(), 8), statement, evening).named("wait-longest"),
        show(saying("Huiswerkvrij!", 2), statement, evening).named("wait-one-word"),
        show(saying(&previews::longest_statement(), 0), statement, evening).named("wait-longest-no-notes"),
        show(crowded, statement, evening).named("wait-full-notes"),
        show(bare, statement, evening).named("wait-bare"),
        show(practice, statement, morning).named("wait-practice"),
        show(board(), Slide::Agenda, evening).named("wait-agenda"),
        show(board(), Slide::Agenda, morning).named("wait-agenda-morning"),
        show(board(), Slide::FollowUps { round: 0, page: 0 }, evening).named("wait-follow-ups"),
        show(board(), Slide::FollowUps { round: 1, page: 0 }, morning).named("wait-follow-ups-tips"),
        show(board(), Slide::FollowUps { round: 2, page: 0 }, morning).named("wait-follow-ups-longest"),
        show(board(), Slide::Info(0), morning).named("wait-info"),
        show(board(), Slide::Tips, morning).named("wait-tips"),
        show(empty, Slide::Welcome, morning).named("wait-welcome"),
    ]
}

fn show(board: Board, slide: Slide, local: NaiveDateTime) -> Preview {
    Preview::show_in(move |ui, theme, texts| {
        let wait = Wait { board: &board, slide, language: texts.language(), local };
        let chrome = Chrome {
            school: &board.school,
            logo: None,
            evening: board.evening.as_ref(),
            languages: &board.languages,
            practice: board.practice,
            place: Place::Wait { notes: wait.notes() },
        };
        chrome_ui(ui, theme, texts, &chrome, |ui| {
            wait_ui(ui, theme, texts, &wait);
            None
        });
    })
}
