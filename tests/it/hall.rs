//! A school's hall in a folder of its own: settings with one evening of three statements, and the answers.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde_json::Value;
use stellingenbord::clock::Clock;
use stellingenbord::domain::{
    Language, Note, NoteBody, Response, ResponseId, Role, Stance, VisitId, VisitRecord, Write,
};
use stellingenbord::export::results_json;
use stellingenbord::store::Store;
use stellingenbord::ui::texts::Texts;
use stellingenbord::worker::{DeskSetup, Setup, pin};
use tempfile::TempDir;

const STATEMENTS: &str = r#"
[[statement]]
number = 1
text = "Ik voel me welkom op school."
en = "I feel welcome at school."
source = "regiegroep"

[[statement]]
number = 2
text = "Ik weet wat er met mijn inbreng gebeurt."
en = "I know what happens with my ideas."
source = "team"

[[statement]]
number = 3
text = "Kinderen horen vanaf groep 6 bij elk gesprek over henzelf."
en = "From group 6, children should be present at every meeting about them."
source = "leerlingenraad"
"#;

/// The folders of one screen. They are gone when it is dropped.
pub(crate) struct Hall {
    folder: TempDir,
    /// What reads files of strangers for the staff desk.
    pub(crate) reader: PathBuf,
}

impl Hall {
    /// The example settings, and an evening on 24 November 2026 from 18.00 to 21.30.
    pub(crate) fn new() -> Self {
        let evening =
            "date = \"2026-11-24\"\ntitle = \"Rapportgesprekken\"\nopens = \"18:00\"\ncloses = \"21:30\"\n";
        Self::with_evening(evening)
    }

    /// The example settings, and an evening that is open today and all day.
    pub(crate) fn open_today() -> Self {
        Self::with_evening("title = \"Rapportgesprekken\"\nopens = \"00:00\"\ncloses = \"00:00\"\n")
    }

    /// The example settings, and an evening with these hours and such.
    pub(crate) fn with_evening(evening: &str) -> Self {
        let reader = env!("CARGO_BIN_EXE_stellingenbord").into();
        let hall = Self { folder: tempfile::tempdir().expect("a folder"), reader };
        fs::create_dir_all(hall.config().join("evenings")).expect("a folder in it");
        fs::create_dir(hall.data()).expect("a folder in it");
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config");
        for name in ["kiosk.toml", "agenda.toml", "feedback.toml", "info.toml", "topics.toml"] {
            fs::copy(example.join(name), hall.config().join(name)).expect("a file of the example");
        }
        hall.write("evenings/avond.toml", &format!("{evening}{STATEMENTS}"));
        hall
    }

    /// Replaces words in a file of the settings.
    pub(crate) fn change(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.config().join(file)).expect("a file of the settings");
        assert!(text.contains(from), "{file} has no {from:?}");
        self.write(file, &text.replace(from, to));
    }

    /// Writes a file of the settings.
    pub(crate) fn write(&self, file: &str, text: &str) {
        fs::write(self.config().join(file), text).expect("a file of the settings");
    }

    /// The folder with the settings.
    pub(crate) fn config(&self) -> PathBuf {
        self.folder.path().join("config")
    }

    /// The folder with the answers.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Puts a stick into the screen: a folder that the settings name. Gives its path.
    pub(crate) fn with_stick(&self) -> PathBuf {
        let stick = self.folder.path().join("stick");
        fs::create_dir(&stick).expect("a folder for the stick");
        self.change("kiosk.toml", "folders = []", &format!("folders = [{:?}]", stick.to_string_lossy()));
        stick
    }

    /// Gives the desk a PIN, and tells it.
    pub(crate) fn with_pin(&self) -> String {
        let clock = evening_clock("12:00");
        let (made, lock) = pin::make(&mut || clock.now().chance).expect("a PIN");
        let (mut store, _) =
            Store::open_or_set_aside(&self.database(), clock.now().local).expect("the database");
        store.set_staff_lock(&lock).expect("room for a lock");
        made.pin
    }

    /// The database in it.
    pub(crate) fn database(&self) -> PathBuf {
        self.data().join(Store::FILE_NAME)
    }

    /// What a program on these folders starts with.
    pub(crate) fn setup(&self, practice: bool) -> Setup {
        let (config_dir, data_dir) = (self.config(), self.data());
        Setup {
            config_dir,
            data_dir,
            languages: Texts::languages().collect(),
            practice,
            desk: DeskSetup {
                program: self.reader.clone(),
                words: || Box::new(Texts::load(Language::DUTCH)),
            },
        }
    }

    /// As many parents as this take these stances on the first statement, each in a visit of its own. The program must
    /// have taken in the evening, and have ended.
    pub(crate) fn with_answers(self, answers: &[(Stance, u32)]) -> Self {
        let mut store = Store::open_or_set_aside(&self.database(), evening_clock("18:30").now().local);
        let store = &mut store.as_mut().expect("the database").0;
        let evening = store.evenings().expect("evenings").first().expect("an evening").date;
        let first = store.statements(evening).expect("statements").remove(0);
        let mut chance = fastrand::Rng::with_seed(11);
        for (stance, count) in answers {
            for _ in 0..*count {
                let visit = VisitRecord {
                    id: VisitId::from_chance(chance.u128(..)),
                    evening,
                    role: Role::Parent,
                    language: Language::DUTCH,
                    practice: false,
                    flagged: false,
                };
                let id = ResponseId::from_chance(chance.u128(..));
                let (statement, version, stance) = (first.id, first.version, *stance);
                store
                    .save(&Write::Response(visit, Response { id, statement, version, stance }))
                    .expect("room");
            }
        }
        self
    }

    /// What `results --json` prints, practice left out.
    pub(crate) fn results(&self) -> Value {
        self.read(|store, date| {
            let totals = store.totals(date, false).expect("totals").expect("an evening");
            serde_json::to_value(results_json(&totals)).expect("json")
        })
    }

    /// All that is not zero in the results, in one line: `visits 1; 1: agree 1, notes 1`.
    pub(crate) fn counted(&self) -> String {
        let results = self.results();
        let mut parts = vec![format!("visits {}", results["visits"])];
        for statement in results["statements"].as_array().expect("a list") {
            let counts = ["agree", "neutral", "disagree", "unclear", "skipped", "notes"];
            let counts = counts.iter().filter(|name| statement[**name] != 0);
            let counts: Vec<_> = counts.map(|name| format!("{name} {}", statement[*name])).collect();
            if !counts.is_empty() {
                parts.push(format!("{}: {}", statement["position"], counts.join(", ")));
            }
        }
        parts.join("; ")
    }

    /// The notes of the evening as they are kept.
    pub(crate) fn notes(&self) -> Vec<Note> {
        self.read(|store, date| store.notes(date, true).expect("notes"))
    }

    /// The words on the notes of the evening; of a drawing the number of its lines.
    pub(crate) fn note_texts(&self) -> Vec<String> {
        let text = |note: Note| match note.body {
            NoteBody::Typed(text) => text,
            NoteBody::Drawn(strokes) => format!("{} lines", strokes.len()),
        };
        self.notes().into_iter().map(text).collect()
    }

    fn read<T>(&self, read: impl FnOnce(&Store, NaiveDate) -> T) -> T {
        let store = Store::reader(&self.database()).expect("the database");
        let date = store.evenings().expect("evenings").first().expect("an evening").date;
        read(&store, date)
    }
}

/// A clock that stands at this moment of the evening of 24 November 2026: `19:00`.
pub(crate) fn evening_clock(time: &str) -> Clock {
    Clock::by_hand(format!("2026-11-24T{time}:00").parse().expect("a time of day"), 7)
}
