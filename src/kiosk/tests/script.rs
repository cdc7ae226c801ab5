//! Plays a script against the pure machine and writes down what came of each word.

use std::fmt::Write as _;
use std::time::Duration;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::clock::Now;
use crate::domain::{
    AgendaEvent, Evening, EventKey, EventKind, Language, NoteBody, NoteColour, PollAnswer, Role, Stance,
    Statement, StatementId, StatementSource, Stroke, StrokePoint, Topic, TopicCode, Write,
};
use crate::kiosk::tests::desk;
use crate::kiosk::{
    Board, Effect, Event, Fault, Kiosk, Mode, NoteMode, Panel, Rules, Ticket, Visit, deadline, update,
};

/// The evening of the scripts.
pub(super) fn evening() -> Evening {
    Evening {
        date: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
        title: "Rapportgesprekken".into(),
        opens: NaiveTime::from_hms_opt(18, 0, 0).unwrap(),
        closes: NaiveTime::from_hms_opt(21, 30, 0).unwrap(),
    }
}

/// A board with this many statements and one event in the agenda.
pub(super) fn board(n_statements: u32) -> Board {
    let statement = |position: u32| Statement {
        id: StatementId::from_chance(u128::from(position) << 64),
        version: 1,
        position,
        source: StatementSource::Team,
        criterion: None,
        texts: [(Language::DUTCH, format!("Stelling {position}."))].into(),
        answers: Vec::new(),
    };
    let topic = |code: &str| Topic {
        code: TopicCode(code.into()),
        names: [(Language::DUTCH, code.to_uppercase())].into(),
    };
    let start = NaiveDate::from_ymd_opt(2026, 12, 3).unwrap().and_hms_opt(8, 45, 0).unwrap();
    let agenda = AgendaEvent {
        key: EventKey("rekenen".into()),
        kind: EventKind::ThemeHour,
        title: "Rekenen".into(),
        start,
        end: start + chrono::Duration::hours(1),
        all_day: false,
        place: None,
        host: None,
        sign_up: None,
        outcome: None,
        about: Vec::new(),
    };
    Board {
        languages: vec![Language::DUTCH, Language::ENGLISH],
        evening: Some(evening()),
        statements: (1..=n_statements).map(statement).collect(),
        agenda: vec![agenda],
        topics: ["lezen", "pesten", "rekenen", "slapen"].map(topic).into(),
        ..Board::default()
    }
}

/// A kiosk, its clock and its store, all in the hands of the test.
pub(super) struct Stage {
    pub(super) kiosk: Kiosk,
    pub(super) rules: Rules,
    pub(super) since_start: Duration,
    pub(super) local: NaiveDateTime,
    /// What the store has been asked and has not answered.
    pub(super) asked: Vec<Ticket>,
    /// Whether the store answers at once.
    pub(super) prompt: bool,
    n_readings: u64,
}

impl Stage {
    pub(super) fn new(board: Board, rules: Rules) -> Self {
        let kiosk = Kiosk { board, ..Kiosk::default() };
        let local = evening().opens_at() + chrono::Duration::minutes(30);
        let (since_start, asked) = (Duration::ZERO, Vec::new());
        Self { kiosk, rules, since_start, local, asked, prompt: true, n_readings: 0 }
    }

    fn now(&mut self) -> Now {
        self.n_readings += 1;
        let chance = u128::from(self.n_readings).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
        Now { since_start: self.since_start, local: self.local, chance }
    }

    /// Lets an event happen; gives the effects, and answers them at once where the store is prompt.
    pub(super) fn happen(&mut self, event: Event) -> Vec<Effect> {
        let now = self.now();
        let effects = update(&mut self.kiosk, &self.rules, event, now);
        self.asked.extend(tickets(&effects));
        if self.prompt {
            self.answer(Ok(()));
        }
        effects
    }

    /// The store answers all it has been asked.
    pub(super) fn answer(&mut self, result: Result<(), Fault>) {
        while !self.asked.is_empty() {
            for ticket in std::mem::take(&mut self.asked) {
                let now = self.now();
                let next = update(&mut self.kiosk, &self.rules, Event::Stored(ticket, result), now);
                self.asked.extend(tickets(&next));
            }
        }
    }

    /// Lets time pass, with a tick at each deadline as the app gives them.
    pub(super) fn pass(&mut self, wait: Duration) -> Vec<Effect> {
        let end = self.since_start + wait;
        let mut effects = Vec::new();
        loop {
            let now = self.now();
            let due = deadline(&self.kiosk, &self.rules, now).filter(|due| *due <= end);
            let next = due.unwrap_or(end).max(self.since_start);
            self.local += chrono::Duration::from_std(next.saturating_sub(self.since_start)).unwrap();
            self.since_start = next;
            effects.extend(self.happen(Event::Ticked));
            if due.is_none() {
                return effects;
            }
        }
    }

    /// Plays one word of a script.
    pub(super) fn word(&mut self, word: &str) -> Vec<Effect> {
        if let Some(seconds) = word.strip_prefix('+') {
            return self.pass(Duration::from_secs_f64(seconds.parse().unwrap()));
        }
        match word {
            "slow" => self.prompt = false,
            "ok" => self.answer(Ok(())),
            "full" => self.answer(Err(Fault::DiskFull)),
            _ => {
                return desk::word(self, word).unwrap_or_else(|| self.happen(event(word)));
            }
        }
        Vec::new()
    }

    /// Where the kiosk is, in a few words.
    pub(super) fn place(&self) -> String {
        let mut place = self.kiosk.screen(self.local).name().to_owned();
        if let Mode::Visiting(visit) = &self.kiosk.mode {
            let statement = visit
                .current()
                .and_then(|id| self.kiosk.board.statements.iter().find(|statement| statement.id == id));
            if let Some(statement) = statement {
                write!(place, " {}", statement.position).unwrap();
            }
            if !visit.draft.is_blank() {
                write!(place, " draft {:?}", visit.draft.text).unwrap();
            }
            if !visit.interests.is_empty() {
                place.push_str(" may-come");
            }
            place += &wishes(visit);
            if visit.warned_at.is_some() {
                place.push_str(" are-you-there");
            }
        }
        place += &desk::place(self);
        if let Some(fault) = self.kiosk.unsaved.fault() {
            write!(place, " not-yet-kept {fault:?}").unwrap();
        }
        place
    }
}

/// What a visit would like a thema-uurtje about, while that is on the screen.
fn wishes(visit: &Visit) -> String {
    if visit.panel != Some(Panel::Topics) {
        return String::new();
    }
    let wishes = &visit.wishes;
    let chosen = wishes.chosen.iter().fold(String::new(), |chosen, code| chosen + " " + &code.0);
    let enough = if wishes.had_enough { " enough" } else { "" };
    let typed =
        if wishes.suggestion.is_empty() { String::new() } else { format!(" {:?}", wishes.suggestion) };
    let sent = if wishes.suggested.is_some() { " suggested" } else { "" };
    format!("{chosen}{enough}{typed}{sent}")
}

/// Plays a script of words with blanks between them; gives a line a word.
pub(super) fn play(script: &str) -> String {
    play_on(&mut Stage::new(board(3), Rules::default()), script)
}

/// The same on a stage of the test's own.
pub(super) fn play_on(stage: &mut Stage, script: &str) -> String {
    let mut lines = String::new();
    for word in script.split_whitespace() {
        let effects = stage.word(word);
        let effects: Vec<String> = effects.iter().map(describe).collect();
        writeln!(lines, "{}", format!("{word:<14} {:<28} {}", stage.place(), effects.join(", ")).trim_end())
            .unwrap();
    }
    lines
}

/// What the store must answer.
fn tickets(effects: &[Effect]) -> Vec<Ticket> {
    let ticket = |effect: &Effect| match effect {
        Effect::Store(ticket, _) => Some(*ticket),
        Effect::Desk(_) => None,
    };
    effects.iter().filter_map(ticket).collect()
}

fn describe(effect: &Effect) -> String {
    let write = match effect {
        Effect::Store(_, write) => write,
        Effect::Desk(job) => return desk::describe(job),
    };
    match write {
        Write::Response(visit, response) => {
            let practice = if visit.practice { " practice" } else { "" };
            let flagged = if visit.flagged { " flagged" } else { "" };
            format!("response {} {}{practice}{flagged}", response.stance.code(), visit.role.code())
        }
        Write::Note(note) => {
            let body = match &note.body {
                NoteBody::Typed(text) => format!("{text:?}"),
                NoteBody::Drawn(strokes) => format!("{} strokes", strokes.len()),
            };
            format!("note {} {} {body}", note.stance.code(), note.colour.code())
        }
        Write::NoteTakenBack(_) => "note taken back".into(),
        Write::Topics(ballot) => {
            let topics: Vec<&str> = ballot.topics.iter().map(|topic| topic.0.as_str()).collect();
            format!("topics {}", topics.join(" "))
        }
        Write::Suggestion(suggestion) => format!("suggestion {:?}", suggestion.text),
        Write::Interest(_, event, _) => format!("interest {}", event.0),
        Write::InterestTakenBack(_) => "interest taken back".into(),
        Write::NoteStance(_, stance) => format!("note now {}", stance.code()),
        Write::Visit(visit) => {
            let flagged = if visit.flagged { " flagged" } else { "" };
            format!("visit {} {}{flagged}", visit.role.code(), visit.language)
        }
    }
}

fn event(word: &str) -> Event {
    if let Some(text) = word.strip_prefix("typ:") {
        return Event::NoteEdited(text.replace('_', " "));
    }
    if let Some(text) = word.strip_prefix("idee:") {
        return Event::SuggestionEdited(text.replace('_', " "));
    }
    if let Some(code) = word.strip_prefix("tik:") {
        return Event::TopicToggled(TopicCode(code.into()));
    }
    match word {
        "wake" => Event::Woken,
        "touch" => Event::Touched,
        "eens" => Event::StanceChosen(Stance::Agree),
        "neutraal" => Event::StanceChosen(Stance::Neutral),
        "oneens" => Event::StanceChosen(Stance::Disagree),
        "A" => Event::StanceChosen(Stance::Chosen(PollAnswer::ALL[0])),
        "B" => Event::StanceChosen(Stance::Chosen(PollAnswer::ALL[1])),
        "C" => Event::StanceChosen(Stance::Chosen(PollAnswer::ALL[2])),
        "snapniet" => Event::StanceChosen(Stance::Unclear),
        "slaover" => Event::StanceChosen(Stance::Skipped),
        "wijzig" => Event::StanceReopened,
        "vorige" => Event::PreviousChosen,
        "volgende" => Event::NextChosen,
        "klaar" => Event::Finished,
        "stop" => Event::Stopped,
        "plak" => Event::NotePlaced,
        "zonder" => Event::NoteDeclined,
        "haalweg" => Event::NoteTakenBack,
        "tekenen" => Event::NoteModeChosen(NoteMode::Drawing),
        "typen" => Event::NoteModeChosen(NoteMode::Typing),
        "streep" => Event::StrokeDrawn(Stroke { points: vec![StrokePoint { x: 1, y: 2 }; 3] }),
        "roze" => Event::NoteColourChosen(NoteColour::Pink),
        "engels" => Event::LanguageChosen(Language::ENGLISH),
        "groter" => Event::TextSizeStepped,
        "contrast" => Event::ContrastToggled,
        "laag" => Event::ReachToggled,
        "leerling" => Event::RoleChosen(Role::Pupil),
        "themas?" => Event::PanelOpened(Panel::Topics),
        "zelf" => Event::SuggestionOpened,
        "naarlijst" => Event::SuggestionClosed,
        "verstuur" => Event::TopicsSent,
        "agenda" => Event::PanelOpened(Panel::Agenda),
        "rol" => Event::PanelOpened(Panel::RoleChoice),
        "wat" => Event::PanelOpened(Panel::StoredRecord),
        "terug" => Event::PanelClosed,
        "briefjes" => Event::WallPaged,
        "misschien" => Event::InterestToggled(EventKey("rekenen".into())),
        "bladzij" => Event::AgendaPaged,
        other => panic!("no word of a script: {other}"),
    }
}
