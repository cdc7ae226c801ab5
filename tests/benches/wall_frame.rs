//! A frame of the mirror with 10,000 approved notes behind it, beside one with 20: a large wall must not be slower.
//!
//! A frame is laid out and cut into triangles, without a graphics card. Run: `cargo bench --bench wall_frame`.

use std::time::Duration;

use egui::{Context, Pos2, RawInput, Rect};
use stellingenbord::clock::Clock;
use stellingenbord::domain::{Language, Note, NoteBody, NoteColour, NoteId, NoteStatus, Stance, StatementId};
use stellingenbord::kiosk::{Effect, Event, Kiosk, Rules, update};
use stellingenbord::ui::previews::{board, during_the_evening};
use stellingenbord::ui::screens::mirror::{MirrorScreen, mirror_ui};
use stellingenbord::ui::texts::Texts;
use stellingenbord::ui::theme::{Glass, Theme};

use crate::crowd::Fallible;
use crate::turns::{Turns, timed};

#[expect(dead_code, reason = "this benchmark needs no database")]
mod crowd;
mod turns;

fn main() -> Fallible<()> {
    let mut walls = (Wall::with_notes(10_000)?, Wall::with_notes(20)?);
    let turns = Turns { rounds: 400, times_a_round: 1, goal: 1.5 };
    turns.print(
        &mut walls,
        ("frame with 10,000 notes", |(large, _)| large.frame()),
        ("frame with 20 notes", |(_, small)| small.frame()),
    )
}

/// A visit that looks at the mirror.
struct Wall {
    context: Context,
    theme: Theme,
    texts: Texts,
    kiosk: Kiosk,
    rules: Rules,
    clock: Clock,
}

impl Wall {
    fn with_notes(count: u32) -> Fallible<Self> {
        let mut board = board();
        let hall = board.hall.first_mut().ok_or("no statements")?;
        let statement = hall.statement;
        let mut chance = fastrand::Rng::with_seed(1);
        hall.wall = (0..count).map(|_| note(statement, &mut chance)).collect();
        let context = Context::default();
        Theme::install(&context);
        let mut wall = Self {
            context,
            theme: Theme::new(&Glass::default()),
            texts: Texts::load(Language::DUTCH),
            kiosk: Kiosk { board, ..Kiosk::default() },
            rules: Rules::default(),
            clock: Clock::by_hand(during_the_evening(), 1),
        };
        for event in [Event::Woken, Event::StanceChosen(Stance::Agree), Event::NoteDeclined] {
            wall.happen(event);
        }
        Ok(wall)
    }

    fn happen(&mut self, event: Event) {
        for effect in update(&mut self.kiosk, &self.rules, event, self.clock.now()) {
            let Effect::Store(ticket, _) = effect else { continue };
            update(&mut self.kiosk, &self.rules, Event::Stored(ticket, Ok(())), self.clock.now());
        }
    }

    fn frame(&self) -> Fallible<Duration> {
        let visit = self.kiosk.visit().ok_or("no visit")?;
        let now = self.clock.now().since_start;
        let (board, rules, local) = (&self.kiosk.board, &self.rules, during_the_evening());
        let screen = MirrorScreen { visit, board, rules, now, local };
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, Glass::default().size));
        let input = RawInput { screen_rect, ..RawInput::default() };
        let (time, n_triangles) = timed(|| {
            let show = |ui: &mut egui::Ui| {
                mirror_ui(ui, &self.theme, &self.texts, &screen);
            };
            let output = self.context.run_ui(input, show);
            Ok(self.context.tessellate(output.shapes, output.pixels_per_point).len())
        })?;
        if n_triangles == 0 { Err("nothing was drawn".into()) } else { Ok(time) }
    }
}

/// All are alike, so that it does not matter which of them hang on the page.
fn note(statement: StatementId, chance: &mut fastrand::Rng) -> Note {
    Note {
        id: NoteId::from_chance(chance.u128(..)),
        statement,
        version: 1,
        stance: Stance::Agree,
        colour: NoteColour::Yellow,
        body: NoteBody::Typed("Mijn dochter vertelt zelf het beste hoe het gaat.".to_owned()),
        status: NoteStatus::Approved,
        practice: false,
    }
}
