//! The regiegroep database from outside: a file and a real PostgreSQL must end up with the same, whatever happens.

mod command;
mod contract;
mod full_server;
mod order;
mod polls;
mod proxy;
mod school;
mod server;
mod trouble;
mod two_screens;
mod upgrade;

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use stellingenbord::domain::{
    Criterion, Evening, EveningTotals, Language, NewStatement, Note, NoteBody, NoteColour, NoteId,
    NoteStatus, Response, ResponseId, Role, School, Stance, Statement, StatementSource, Translations,
    VisitId, VisitRecord, Write,
};
use stellingenbord::store::Store;
use stellingenbord::sync::{self, Error, Order, Remote, Summary};

/// A screen in a folder of its own: an evening with three statements, and chance that is the same in each run.
pub(crate) struct Screen {
    pub(crate) store: Store,
    pub(crate) chance: fastrand::Rng,
    pub(crate) school: School,
    pub(crate) statements: Vec<Statement>,
    pub(crate) path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Screen {
    pub(crate) fn new(school: &str, seed: u64) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(Store::FILE_NAME);
        let mut store = Store::open(&path).expect("a store");
        let mut chance = fastrand::Rng::with_seed(seed);
        store.put_evening(&evening()).expect("an evening");
        let set: Vec<_> = (1..)
            .zip(["Huiswerk hoort op school.", "De school luistert.", "Kinderen mogen meepraten."])
            .map(|(position, text)| NewStatement {
                row: None,
                position,
                source: StatementSource::Team,
                criterion: None,
                texts: Translations::from([
                    (Language::DUTCH, text.to_owned()),
                    (Language::ENGLISH, format!("\"{text}\"\t\\N {{}}")),
                ]),
                answers: Vec::new(),
            })
            .collect();
        store.load_statements(date(), &set, &mut || chance.u128(..)).expect("statements");
        let statements = store.statements(date()).expect("statements");
        let school = School { name: school.into(), place: String::new() };
        Self { store, chance, school, statements, path, _folder: folder }
    }

    /// Hangs a poll with these answers below the statements.
    pub(crate) fn hang_poll(&mut self, answers: &[&str]) {
        let in_both = |answer: &&str| {
            let english = format!("\"{answer}\" {{}} \\");
            Translations::from([(Language::DUTCH, (*answer).to_owned()), (Language::ENGLISH, english)])
        };
        let listed = self.statements.iter().map(|statement| NewStatement {
            row: None,
            position: statement.position,
            source: statement.source,
            criterion: statement.criterion,
            texts: statement.texts.clone(),
            answers: statement.answers.clone(),
        });
        let mut set: Vec<NewStatement> = listed.collect();
        set.push(NewStatement {
            row: None,
            position: 9,
            source: StatementSource::Parents,
            criterion: Criterion::new(3),
            texts: Translations::from([(Language::DUTCH, "Welke avond komt u?".to_owned())]),
            answers: answers.iter().map(in_both).collect(),
        });
        let chance = &mut self.chance;
        self.store.load_statements(date(), &set, &mut || chance.u128(..)).expect("statements");
        self.statements = self.store.statements(date()).expect("statements");
    }

    /// A visit in this role that takes this stance on the statement at this place of the board, from 0.
    pub(crate) fn answer(&mut self, role: Role, idx: usize, stance: Stance) {
        let chance = &mut self.chance;
        let id = VisitId::from_chance(chance.u128(..));
        let (evening, language) = (date(), Language::DUTCH);
        let visit = VisitRecord { id, evening, role, language, practice: false, flagged: false };
        let (statement, version) = (self.statements[idx].id, self.statements[idx].version);
        let id = ResponseId::from_chance(chance.u128(..));
        let response = Response { id, statement, version, stance };
        self.store.save(&Write::Response(visit, response)).expect("a response");
    }

    /// A visit that answers every statement, and the ids of its responses.
    pub(crate) fn visit(&mut self, practice: bool) -> Vec<ResponseId> {
        let chance = &mut self.chance;
        let visit = VisitRecord {
            id: VisitId::from_chance(chance.u128(..)),
            evening: date(),
            role: chance.choice(Role::ALL).expect("a role"),
            language: Language::DUTCH,
            practice,
            flagged: false,
        };
        let mut ids = Vec::new();
        for statement in &self.statements {
            let response = Response {
                id: ResponseId::from_chance(chance.u128(..)),
                statement: statement.id,
                version: statement.version,
                stance: {
                    let opinions = statement.opinions().into_iter();
                    let stances: Vec<Stance> = opinions.chain([Stance::Unclear, Stance::Skipped]).collect();
                    chance.choice(stances).expect("a stance")
                },
            };
            self.store.save(&Write::Response(visit, response)).expect("a response");
            ids.push(response.id);
        }
        ids
    }

    pub(crate) fn visits(&mut self, n: usize) {
        for _ in 0..n {
            self.visit(false);
        }
    }

    /// A new note that nobody has looked at.
    pub(crate) fn note(&mut self, text: &str) -> NoteId {
        let id = NoteId::from_chance(self.chance.u128(..));
        let note = Note {
            id,
            statement: self.statements[0].id,
            version: self.statements[0].version,
            stance: Stance::Agree,
            colour: NoteColour::Pink,
            body: NoteBody::Typed(text.to_owned()),
            status: NoteStatus::Pending,
            practice: false,
        };
        self.store.save(&Write::Note(note)).expect("a note");
        id
    }

    /// Sends what may leave when the evening is over.
    pub(crate) fn sync(&mut self, remote: &mut dyn Remote) -> Result<Summary, Error> {
        self.sync_at(remote, after())
    }

    /// Sends what may leave at this moment.
    pub(crate) fn sync_at(
        &mut self,
        remote: &mut dyn Remote,
        local: NaiveDateTime,
    ) -> Result<Summary, Error> {
        let held_back = sync::open_evenings(&self.store, local).expect("evenings");
        let order = Order {
            school: &self.school,
            link_answers: false,
            held_back: &held_back,
            again: false,
            chance: self.chance.u128(..),
        };
        sync::run(&mut self.store, remote, &order)
    }

    pub(crate) fn totals(&self) -> EveningTotals {
        self.store.totals(date(), false).expect("totals").expect("an evening")
    }

    /// The totals that the regiegroep would compute.
    pub(crate) fn totals_from(&self, remote: &mut dyn Remote) -> EveningTotals {
        sync::totals(remote, &self.school, date(), false).expect("totals").expect("an evening")
    }
}

pub(crate) fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date")
}

/// While the evening is going on.
pub(crate) fn during() -> NaiveDateTime {
    date().and_hms_opt(19, 30, 0).expect("a time")
}

/// When it is over.
pub(crate) fn after() -> NaiveDateTime {
    date().and_hms_opt(23, 0, 0).expect("a time")
}

fn evening() -> Evening {
    let at = |hour| NaiveTime::from_hms_opt(hour, 30, 0).expect("a time");
    Evening { date: date(), title: "Rapportgesprekken \\ 'nl'\t".into(), opens: at(18), closes: at(21) }
}

pub(crate) fn done(sent: u32, already: u32, conflicts: u32, waiting: u32) -> Summary {
    Summary { sent, already, conflicts, waiting }
}

/// One word out of a database: the answer to a question with one row and one column.
pub(crate) fn word(remote: &mut dyn Remote, question: &str) -> String {
    let rows = remote.ask(question, &[]).expect("an answer");
    rows[0][0].clone().unwrap_or_else(|| "nothing".into())
}

/// The file that a screen's own database is copied to, with what is still in its log.
pub(crate) fn copy_database(from: &Path, to: &Path) {
    for suffix in ["", "-wal"] {
        let name = |path: &Path| PathBuf::from(format!("{}{suffix}", path.display()));
        if name(from).exists() {
            std::fs::copy(name(from), name(to)).expect("a copy");
        }
    }
}
