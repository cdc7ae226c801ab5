//! The kiosk itself without its window, in a process of its own: the core, the worker and the store, as the app
//! puts them together. The process is this program of tests once more, asked for the one test that is no test.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use stellingenbord::clock::Clock;
use stellingenbord::domain::{Stance, Write};
use stellingenbord::kiosk::{self, Effect, Event, Kiosk, Rules, Step, Ticket};
use stellingenbord::ui::texts::Texts;
use stellingenbord::worker::{DeskSetup, News, Setup, Worker};

use crate::data_folder::{DataFolder, EVENING};

/// Says where the answers are, and where chance begins, to the process that is the kiosk.
const DATA: &str = "STELLINGENBORD_TEST_DATA";
const SEED: &str = "STELLINGENBORD_TEST_SEED";

/// After this many tries in a row the visitor gives up.
const MOST_TRIES: u32 = 10;

/// A board comes within this time, also after a few looks at a disk that fails.
const PATIENCE: Duration = Duration::from_mins(1);

/// The kiosk with a visitor who answers everything, and each answer told as soon as it is kept.
pub(crate) fn kiosk(folder: &DataFolder, seed: u64) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("a program"));
    command.args(["--exact", "faults::kiosk::visitor_in_a_process_of_its_own", "--ignored", "--nocapture"]);
    command.env(DATA, folder.path()).env(SEED, seed.to_string());
    command
}

#[test]
#[ignore = "a process of the other tests"]
#[expect(clippy::disallowed_methods, reason = "its parent tells it what to do")]
fn visitor_in_a_process_of_its_own() {
    let (Ok(data_dir), Ok(seed)) = (std::env::var(DATA), std::env::var(SEED)) else { return };
    let at_home = tempfile::tempdir().expect("a folder");
    std::fs::write(at_home.path().join("kiosk.toml"), "[school]\nname = \"De Elout\"\n").expect("a file");
    let setup = Setup {
        config_dir: at_home.path().to_owned(),
        data_dir: PathBuf::from(data_dir),
        languages: Texts::languages().collect(),
        practice: false,
        desk: DeskSetup::default(),
    };
    let Some(mut hall) = Hall::open(setup, seed.parse().expect("a seed")) else {
        return println!("no board");
    };
    hall.visit();
}

/// What the app is, without a window.
struct Hall {
    kiosk: Kiosk,
    rules: Rules,
    clock: Clock,
    worker: Worker,
    /// Rings with each piece of news.
    bell: Receiver<()>,
    /// What was asked and not answered.
    asked: BTreeMap<Ticket, Write>,
}

impl Hall {
    /// `None` when the disk lets no board be made.
    fn open(setup: Setup, seed: u64) -> Option<Self> {
        let evening: chrono::NaiveDate = EVENING.parse().expect("a date");
        let clock = Clock::by_hand(evening.and_hms_opt(19, 0, 0).expect("a time"), seed);
        let (ring, bell) = channel();
        let worker = Worker::start(setup, clock.clone(), move || {
            // Nobody listens any more once the visitor has gone.
            ring.send(()).unwrap_or_default();
        })
        .expect("a thread");
        let (kiosk, rules, asked) = (Kiosk::default(), Rules::default(), BTreeMap::new());
        let mut hall = Self { kiosk, rules, clock, worker, bell, asked };
        while hall.kiosk.board.statements.is_empty() {
            hall.bell.recv_timeout(PATIENCE).ok()?;
            hall.hear();
        }
        Some(hall)
    }

    /// One visit: every statement answered, a note with every third, one of which is taken back.
    fn visit(&mut self) {
        self.happen(Event::Woken);
        while let Some(visit) = self.kiosk.visit() {
            let event = match visit.step {
                Step::Statement => Event::StanceChosen(Stance::SIDES[visit.at % 3]),
                Step::Note if visit.at % 3 != 0 => Event::NoteDeclined,
                Step::Note if visit.draft.is_blank() => Event::NoteEdited("Graag een bankje erbij.".into()),
                Step::Note => Event::NotePlaced,
                Step::Mirror if visit.at == 3 && !visit.took_back => Event::NoteTakenBack,
                Step::Mirror => Event::NextChosen,
                Step::Browsing | Step::Saving { .. } | Step::Thanks { .. } => Event::Stopped,
            };
            self.happen(event);
            if !self.is_kept() {
                return println!("gave up");
            }
        }
        println!("visited");
    }

    /// Waits for the store, and tries again at the time for it, as often as a visitor has the patience.
    fn is_kept(&mut self) -> bool {
        for _ in 0..=MOST_TRIES {
            self.worker.flush();
            self.hear();
            let Some(due) = self.kiosk.unsaved.deadline() else { break };
            self.clock.advance(due.saturating_sub(self.clock.now().since_start));
            self.happen(Event::Touched);
            self.happen(Event::Ticked);
        }
        self.kiosk.unsaved.is_empty()
    }

    fn hear(&mut self) {
        let news: Vec<News> = self.worker.news().collect();
        for piece in news {
            if let News::Event(event) = piece {
                self.acknowledge(&event);
                self.happen(event);
            }
        }
    }

    fn acknowledge(&mut self, event: &Event) {
        let Event::Stored(ticket, Ok(())) = event else { return };
        match self.asked.remove(ticket) {
            Some(Write::Response(_, response)) => println!("response {}", response.id),
            Some(Write::Note(note)) => println!("note {}", note.id),
            Some(
                Write::Topics(_)
                | Write::Suggestion(_)
                | Write::Interest(..)
                | Write::InterestTakenBack(_)
                | Write::NoteTakenBack(_)
                | Write::NoteStance(..)
                | Write::Visit(_),
            )
            | None => {}
        }
    }

    fn happen(&mut self, event: Event) {
        let now = self.clock.now();
        for effect in kiosk::update(&mut self.kiosk, &self.rules, event, now) {
            let Effect::Store(ticket, write) = effect else { continue };
            self.asked.insert(ticket, write.clone());
            assert!(self.worker.store(ticket, write), "the worker is gone");
        }
    }
}
