//! The staff desk asks and the worker does, on a real database in a folder, with a folder that plays the stick.

mod door;
mod evening;
mod follow_ups;
mod stick;

use std::path::PathBuf;
use std::time::Duration;

use crate::clock::Clock;
use crate::domain::{
    Language, Note, NoteBody, NoteColour, NoteId, NoteStatus, Response, ResponseId, Role, Stance, Statement,
    StatementSet, VisitId, VisitRecord, Write,
};
use crate::kiosk::desk::{DeskJob, DeskNews, JobEnd, JobFault, JobKind};
use crate::kiosk::{Board, Event, HallStatement, Ticket};
use crate::worker::{DeskSetup, News, Setup, Worker};

const OPENING: &str = "2026-11-24T19:00:00";

/// A hall with its worker. Folders and files are gone when it is dropped.
struct Hall {
    worker: Option<Worker>,
    clock: Clock,
    folder: tempfile::TempDir,
    chance: fastrand::Rng,
    board: Board,
    walls: Vec<HallStatement>,
    /// What the desk was told and nobody has looked at yet.
    told: Vec<DeskNews>,
}

impl Hall {
    /// With two statements on the evening of today, and a stick.
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["config", "data", "stick"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        let stick = folder.path().join("stick");
        let toml =
            format!("[school]\nname = \"De Elout\"\n[staff]\nfolders = [{:?}]\n", stick.to_str().unwrap());
        std::fs::write(folder.path().join("config/kiosk.toml"), toml).unwrap();
        std::fs::write(folder.path().join("config/woordenlijst.txt"), "sukkel\n").unwrap();
        let mut hall = Self {
            worker: None,
            clock: Clock::by_hand(OPENING.parse().unwrap(), 1),
            folder,
            chance: fastrand::Rng::with_seed(2),
            board: Board::default(),
            walls: Vec::new(),
            told: Vec::new(),
        };
        hall.start();
        let text = b"opens = 18:00:00\ncloses = 22:00:00\n[[statement]]\ntext = \"Ouders lezen voor.\"\n[[statement]]\ntext = \"Rapport in gesprek.\"\n";
        let (set, problems) = crate::load::read(text, "x.toml");
        assert!(!problems.has_errors());
        hall.load(set);
        hall
    }

    fn load(&mut self, set: StatementSet) {
        let date = self.today();
        self.ask(DeskJob::LoadSet { date, set: Box::new(set) });
    }

    /// Starts the program again, as after a power cut that hit nothing.
    fn start(&mut self) {
        self.worker = None;
        self.told.clear();
        let setup = Setup {
            config_dir: self.path("config"),
            data_dir: self.path("data"),
            languages: vec![Language::DUTCH, Language::ENGLISH],
            practice: false,
            desk: DeskSetup { program: "/nowhere/stellingenbord".into(), ..DeskSetup::default() },
        };
        self.worker = Some(Worker::start(setup, self.clock.clone(), || {}).unwrap());
        self.hear();
    }

    /// The same on a new clock, which begins at this moment.
    fn restart_at(&mut self, local: &str) {
        self.clock = Clock::by_hand(local.parse().unwrap(), 1);
        self.start();
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn today(&self) -> chrono::NaiveDate {
        self.clock.now().local.date()
    }

    /// Waits until everything that was asked is done, and takes in what was told.
    fn hear(&mut self) {
        let worker = self.worker.as_ref().unwrap();
        worker.flush();
        for news in worker.news() {
            match news {
                News::Event(Event::BoardLoaded(board)) => self.board = *board,
                News::Event(Event::HallChanged(hall)) => self.walls.push(*hall),
                News::Event(Event::DeskTold(told)) => self.told.push(*told),
                News::Event(Event::Stored(_, result)) => assert_eq!(result, Ok(())),
                News::Event(_) | News::Configured(_) | News::ConfigWrong(_) => {}
            }
        }
    }

    /// Asks for this, and gives what was told about it.
    fn ask(&mut self, job: DeskJob) -> Vec<DeskNews> {
        self.told.clear();
        assert!(self.worker.as_ref().unwrap().desk(job));
        self.hear();
        std::mem::take(&mut self.told)
    }

    /// Asks for a long job, and gives how it ended.
    fn long(&mut self, job: DeskJob) -> Result<JobEnd, JobFault> {
        let told = self.ask(job);
        let end = told
            .into_iter()
            .find_map(|news| if let DeskNews::JobEnded(_, end) = news { Some(end) } else { None });
        end.expect("an end")
    }

    fn store(&mut self, write: Write) {
        assert!(self.worker.as_ref().unwrap().store(Ticket(1), write));
        self.hear();
    }

    fn statement(&self, idx: usize) -> Statement {
        self.board.statements[idx].clone()
    }

    fn answer(&mut self, idx: usize, stance: Stance) {
        let Statement { id, version, .. } = self.statement(idx);
        let visit = VisitRecord {
            id: VisitId::from_chance(self.chance.u128(..)),
            evening: self.board.evening.as_ref().unwrap().date,
            role: Role::Parent,
            language: Language::DUTCH,
            practice: false,
            flagged: false,
        };
        let response = ResponseId::from_chance(self.chance.u128(..));
        self.store(Write::Response(visit, Response { id: response, statement: id, version, stance }));
    }

    fn note(&mut self, idx: usize, text: &str) -> NoteId {
        let Statement { id, version, .. } = self.statement(idx);
        let note = Note {
            id: NoteId::from_chance(self.chance.u128(..)),
            statement: id,
            version,
            stance: Stance::Agree,
            colour: NoteColour::Yellow,
            body: NoteBody::Typed(text.to_owned()),
            status: NoteStatus::Pending,
            practice: false,
        };
        self.store(Write::Note(note.clone()));
        note.id
    }

    /// The counts of both statements, as agree and disagree.
    fn counts(&mut self) -> Vec<(u32, u32)> {
        let told = self.ask(DeskJob::Refresh);
        let all = told
            .into_iter()
            .find_map(|news| if let DeskNews::Totals { all, .. } = news { all } else { None });
        all.expect("totals").statements.iter().map(|row| (row.tally.agree, row.tally.disagree)).collect()
    }

    /// Lets this much time pass.
    fn wait(&self, by: Duration) {
        self.clock.advance(by);
    }
}

fn is_started(told: &[DeskNews], kind: JobKind) -> bool {
    told.contains(&DeskNews::JobStarted(kind))
}
