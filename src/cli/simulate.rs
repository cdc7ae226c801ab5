//! `simulate`: practice visits through the real core and the real store, without a screen.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::anyhow;
use chrono::NaiveDate;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use crate::cli::{Ending, Surroundings, complain, say};
use crate::clock::Clock;
use crate::domain::{NoteColour, Role, Stance, Statement, StatementId, Stroke, StrokePoint, Write};
use crate::kiosk::{self, Board, Effect, Event, Fault, Kiosk, NoteMode, Panel, Rules, Screen, Step};
use crate::store::{self, Store};
use crate::worker::fault_of;

/// In the hall an answer is tried again for ever. Nobody waits here, so after this many tries in a row it is told.
const MOST_TRIES: u32 = 10;

/// What simulated visitors write, a note a line.
const NOTES: &str = include_str!("../../assets/simulate/notes.txt");

/// The topics they make up, one a line.
const SUGGESTIONS: &str = include_str!("../../assets/simulate/topics.txt");

/// So that who asks for topics does not change what the same seed answers.
const OTHER_SEED: u64 = 0x5EED_70F1;

#[derive(Args)]
pub(super) struct SimulateArguments {
    #[arg(long, value_name = "YYYY-MM-DD")]
    evening: NaiveDate,
    /// How many visits
    #[arg(long, value_name = "N")]
    visits: u32,
    /// The same seed gives the same visits, and the same visits are stored once [default: a new one]
    #[arg(long, value_name = "S")]
    seed: Option<u64>,
    /// Print a line for each answer and note, with its id, as soon as the store has it
    #[arg(long)]
    acknowledge: bool,
    /// Weakens the store, so that a test of power cuts can show that it would notice
    #[arg(long, hide = true)]
    synchronous_normal: bool,
}

pub(super) fn simulate(arguments: &SimulateArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    if surroundings.reader()?.is_none() {
        complain(&surroundings.texts.get("results-no-evening"));
        return Ok(Ending::Wrong);
    }
    let store = surroundings.store()?;
    let evening = store.evenings()?.into_iter().find(|evening| evening.date == arguments.evening);
    let Some(evening) = evening else {
        complain(&surroundings.texts.get("results-no-evening"));
        return Ok(Ending::Wrong);
    };
    let statements = store.statements(evening.date)?;
    if statements.is_empty() {
        complain(&surroundings.texts.get("simulate-no-statements"));
        return Ok(Ending::Wrong);
    }
    let seed = arguments.seed.unwrap_or_else(|| Clock::start(chrono_tz::UTC).now().chance as u64);
    let clock = Clock::by_hand(evening.opens_at(), seed);
    let topics = surroundings.settings().map(|config| config.topics).unwrap_or_default();
    let board = Board { evening: Some(evening), statements, topics, practice: true, ..Board::default() };
    let mut simulation = Simulation {
        kiosk: Kiosk { board, ..Kiosk::default() },
        rules: Rules::default(),
        clock,
        random: fastrand::Rng::with_seed(seed),
        wishing: fastrand::Rng::with_seed(seed ^ OTHER_SEED),
        keeper: Keeper {
            path: surroundings.data_dir()?.join(Store::FILE_NAME),
            store: None,
            trouble: None,
            weakened: arguments.synchronous_normal,
        },
        acknowledge: arguments.acknowledge,
    };
    simulation.keeper.take(store)?;
    let bar = ProgressBar::new(u64::from(arguments.visits));
    bar.set_style(ProgressStyle::default_bar());
    for _ in 0..arguments.visits {
        simulation.visit()?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    complain(
        &surroundings
            .texts
            .with("simulate-done", &[("visits", arguments.visits.into()), ("seed", seed.to_string().into())]),
    );
    Ok(Ending::Done)
}

/// A screen without glass: the real core and the real store, and a visitor made of chance.
struct Simulation {
    kiosk: Kiosk,
    rules: Rules,
    clock: Clock,
    random: fastrand::Rng,
    /// The chance of what they would like a thema-uurtje about.
    wishing: fastrand::Rng,
    keeper: Keeper,
    acknowledge: bool,
}

impl Simulation {
    /// One visit, from the waking touch to the wait screen.
    fn visit(&mut self) -> anyhow::Result<()> {
        self.happen(Event::Woken)?;
        let role = self.random.choice([Role::Parent, Role::Parent, Role::Parent, Role::Pupil, Role::Staff]);
        self.happen(Event::RoleChosen(role.unwrap_or_default()))?;
        while let Some(visit) = self.kiosk.visit() {
            let (step, is_blank, current) = (visit.step.clone(), visit.draft.is_blank(), visit.current());
            let event = match step {
                Step::Statement => Event::StanceChosen(self.stance(current)),
                Step::Note if is_blank && self.random.u8(..4) == 0 => self.write_note()?,
                Step::Note if is_blank => Event::NoteDeclined,
                Step::Note => Event::NotePlaced,
                Step::Mirror if self.random.u8(..30) == 0 => Event::NoteTakenBack,
                Step::Mirror if self.random.u8(..20) == 0 => Event::Finished,
                Step::Mirror => Event::NextChosen,
                Step::Thanks { .. } => {
                    if self.wishing.u8(..3) == 0 {
                        self.ask_for_topics()?;
                    }
                    Event::Stopped
                }
                Step::Browsing | Step::Saving { .. } => Event::Stopped,
            };
            self.happen(event)?;
            // Slower than a burst: a visitor made of chance is to count as one who reads.
            self.clock.advance(Duration::from_secs(4));
        }
        debug_assert!(matches!(self.kiosk.screen(self.clock.now().local), Screen::Wait(_)));
        Ok(())
    }

    /// Asks for one to three topics of the list, and now and then makes one up.
    fn ask_for_topics(&mut self) -> anyhow::Result<()> {
        if !self.kiosk.board.offers_topics() {
            return Ok(());
        }
        self.happen(Event::PanelOpened(Panel::Topics))?;
        for _ in 0..self.wishing.u8(1..=3) {
            // Two of them are what most ask for.
            let n_topics = self.kiosk.board.topics.len();
            let n_liked = if self.wishing.bool() { n_topics.min(2) } else { n_topics };
            let at = self.wishing.usize(..n_liked);
            let code = self.kiosk.board.topics.get(at).map(|topic| topic.code.clone());
            let is_new =
                |code: &_| self.kiosk.visit().is_some_and(|visit| !visit.wishes.chosen.contains(code));
            if let Some(code) = code.filter(is_new) {
                self.happen(Event::TopicToggled(code))?;
            }
        }
        if self.wishing.u8(..4) == 0 {
            let lines: Vec<&str> = SUGGESTIONS.lines().filter(|line| !line.is_empty()).collect();
            let line = self.wishing.choice(lines).unwrap_or("Slapen");
            self.happen(Event::SuggestionOpened)?;
            self.happen(Event::SuggestionEdited(line.to_owned()))?;
        }
        self.happen(Event::TopicsSent)?;
        self.happen(Event::PanelClosed)
    }

    /// What the visitor does with this statement.
    fn stance(&mut self, id: Option<StatementId>) -> Stance {
        let poll = self
            .kiosk
            .board
            .statements
            .iter()
            .find(|statement| Some(statement.id) == id && statement.is_poll());
        let answers = poll.map(Statement::opinions).unwrap_or_default();
        match self.random.u8(..20) {
            0..=17 if !answers.is_empty() => self.random.choice(answers).unwrap_or(Stance::Skipped),
            0..=9 => Stance::Agree,
            10..=12 => Stance::Neutral,
            13..=17 => Stance::Disagree,
            18 => Stance::Unclear,
            _ => Stance::Skipped,
        }
    }

    /// Begins a note: mostly typed, now and then drawn. The last event of it is for the caller.
    fn write_note(&mut self) -> anyhow::Result<Event> {
        let colour = self.random.choice(NoteColour::ALL).unwrap_or_default();
        self.happen(Event::NoteColourChosen(colour))?;
        if self.random.u8(..8) == 0 {
            self.happen(Event::NoteModeChosen(NoteMode::Drawing))?;
            let random = &mut self.random;
            let point =
                |_| StrokePoint { x: random.u16(..=StrokePoint::EDGE), y: random.u16(..=StrokePoint::EDGE) };
            return Ok(Event::StrokeDrawn(Stroke { points: (0..12).map(point).collect() }));
        }
        let lines: Vec<&str> = NOTES.lines().filter(|line| !line.is_empty()).collect();
        let line = self.random.choice(lines).unwrap_or("Goed idee!");
        Ok(Event::NoteEdited(line.to_owned()))
    }

    /// Lets an event happen, and waits with the visitor until all that comes of it is kept.
    fn happen(&mut self, event: Event) -> anyhow::Result<()> {
        self.perform(event)?;
        for _ in 0..MOST_TRIES {
            let Some(due) = self.kiosk.unsaved.deadline() else { return Ok(()) };
            self.clock.advance(due.saturating_sub(self.clock.now().since_start));
            // The visitor stays: a touch, so that the screen does not ask whether anybody is there.
            self.perform(Event::Touched)?;
            self.perform(Event::Ticked)?;
        }
        if self.kiosk.unsaved.is_empty() {
            return Ok(());
        }
        let n_unsaved = self.kiosk.unsaved.len();
        let trouble = self.keeper.trouble.take();
        let trouble = trouble.map_or_else(|| anyhow!("the store does not say why"), anyhow::Error::from);
        let message = format!("{n_unsaved} still not kept after {MOST_TRIES} tries; all before is kept");
        Err(trouble.context(message))
    }

    /// Lets an event happen and performs what comes of it, as the app and the worker do.
    fn perform(&mut self, event: Event) -> anyhow::Result<()> {
        let mut effects = kiosk::update(&mut self.kiosk, &self.rules, event, self.clock.now());
        while let Some(effect) = effects.pop() {
            // There is no desk without glass.
            let Effect::Store(ticket, write) = effect else { continue };
            let result = self.keeper.keep(&write);
            if result.is_ok() && self.acknowledge {
                acknowledge(&write)?;
            }
            let stored = Event::Stored(ticket, result);
            effects.extend(kiosk::update(&mut self.kiosk, &self.rules, stored, self.clock.now()));
        }
        Ok(())
    }
}

/// Keeps writes as the worker does: after an error of the disk the database is opened again.
struct Keeper {
    path: PathBuf,
    store: Option<Store>,
    /// What went wrong last.
    trouble: Option<store::Error>,
    weakened: bool,
}

impl Keeper {
    fn keep(&mut self, write: &Write) -> Result<(), Fault> {
        if self.store.is_none() {
            let opened = Store::open(&self.path).and_then(|store| self.take(store));
            opened.map_err(|error| self.failed(error))?;
        }
        let Some(store) = &mut self.store else { return Err(Fault::DiskFailed) };
        store.save(write).map_err(|error| self.failed(error))
    }

    fn take(&mut self, store: Store) -> Result<(), store::Error> {
        if self.weakened {
            store.leave_flushing_to_the_system()?;
        }
        self.store = Some(store);
        Ok(())
    }

    fn failed(&mut self, error: store::Error) -> Fault {
        let fault = fault_of(&error);
        if fault == Fault::DiskFailed {
            self.store = None;
        }
        self.trouble = Some(error);
        fault
    }
}

/// Tells that this is on the disk, by its id and nothing else.
fn acknowledge(write: &Write) -> anyhow::Result<()> {
    match write {
        Write::Response(_, response) => say(&format!("response {}", response.id)),
        Write::Note(note) => say(&format!("note {}", note.id)),
        Write::NoteTakenBack(_)
        | Write::NoteStance(..)
        | Write::Visit(_)
        | Write::Topics(_)
        | Write::Suggestion(_)
        | Write::Interest(..)
        | Write::InterestTakenBack(_) => Ok(()),
    }
}
