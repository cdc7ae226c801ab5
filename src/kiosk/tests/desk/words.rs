//! The words of the scripts for the desk.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::{
    FollowUp, LoadSummary, NewStatement, Note, NoteBody, NoteColour, NoteId, NoteStatus, ProblemKind,
    Problems, Stance, StatementId, StatementSet, StatementSource, Suggestion, SuggestionId, TopicTotals,
};
use crate::kiosk::desk::{
    DeskEvent, DeskJob, DeskNews, DeskNote, DeskPlace, DeskStatement, DeskSuggestion, ExportFormat,
    FilePreview, Flag, HealthPage, JobEnd, JobFault, JobKind, NewPin, NotesOf, StatementsPage, Stick,
    StickFile, StickFileKind, WrittenId,
};
use crate::kiosk::tests::desk::outcome_words;
use crate::kiosk::tests::script::{Stage, board};
use crate::kiosk::{Effect, Event, Mode};

/// Plays a word of the desk; `None` where it is none.
pub(in crate::kiosk::tests) fn word(stage: &mut Stage, word: &str) -> Option<Vec<Effect>> {
    if let Some(digits) = word.strip_prefix("pin:") {
        let typed = digits.chars().map(|digit| Event::Desk(DeskEvent::DigitTyped(digit)));
        return Some(typed.flat_map(|event| stage.happen(event)).collect());
    }
    let event = touch(word).map(Event::Desk).or_else(|| Some(Event::DeskTold(Box::new(news(word)?))))?;
    Some(stage.happen(event))
}

#[rustfmt::skip]
fn touch(word: &str) -> Option<DeskEvent> {
    let (name, rest) = word.split_once(':').unwrap_or((word, ""));
    let number = || rest.parse().unwrap();
    Some(match name {
        "hoek" => DeskEvent::CornerHeld,
        "wis" => DeskEvent::DigitErased,
        "leeg" => DeskEvent::DigitsCleared,
        "herstelcode" => DeskEvent::RecoveryChosen,
        "bord" => DeskEvent::Left,
        "opgeschreven" => DeskEvent::PinWrittenDown,
        "avond" => DeskEvent::EveningOpened,
        "stellingen" => DeskEvent::StatementsOpened,
        "nakijken" => DeskEvent::NotesOpened,
        "uitslag" => DeskEvent::OutcomeOpened,
        "export" => DeskEvent::ExportOpened,
        "gezond" => DeskEvent::HealthOpened,
        "open" => DeskEvent::OpenChosen(true),
        "dicht" => DeskEvent::OpenChosen(false),
        "pauze" => DeskEvent::PauseToggled,
        "poets" => DeskEvent::CleaningStarted,
        "oefen" => DeskEvent::PracticeChosen(true),
        "echt" => DeskEvent::BegunForReal,
        "verder" => DeskEvent::Turned(true),
        "eerder" => DeskEvent::Turned(false),
        "achteruit" => DeskEvent::Back,
        "omhoog" => DeskEvent::StatementMoved { statement: statement(number()), up: true },
        "omlaag" => DeskEvent::StatementMoved { statement: statement(number()), up: false },
        "schakel" => DeskEvent::StatementSwitched(statement(number())),
        "wijzigen" => DeskEvent::EditOpened(Some(statement(number()))),
        "nieuw" => DeskEvent::EditOpened(None),
        "tekst" => DeskEvent::TextEdited(rest.replace('_', " ")),
        "bewaar" => DeskEvent::TextConfirmed,
        "hal" => DeskEvent::HallOpened { text: "Zo.".into(), source: StatementSource::Team },
        "kies" => DeskEvent::PickOpened,
        "stick" => DeskEvent::StickChosen(path(rest)),
        "bestand" => DeskEvent::FileChosen(path(rest)),
        "laad" => DeskEvent::PreviewLoaded,
        "wachtend" => DeskEvent::NoteFilterChosen { status: NoteStatus::Pending, of: NotesOf::All },
        "goedgekeurd" => DeskEvent::NoteFilterChosen { status: NoteStatus::Approved, of: NotesOf::All },
        "onderwerpen" => DeskEvent::NoteFilterChosen { status: NoteStatus::Pending, of: NotesOf::Topics },
        "themas" => DeskEvent::TopicsOpened,
        "toon" => DeskEvent::NoteJudged(WrittenId::Note(note(number())), NoteStatus::Approved),
        "verberg" => DeskEvent::NoteJudged(WrittenId::Note(note(number())), NoteStatus::Hidden),
        "toononderwerp" => DeskEvent::NoteJudged(suggestion(number()), NoteStatus::Approved),
        "rommelonderwerp" => DeskEvent::NoteJudged(suggestion(number()), NoteStatus::Junk),
        "ongedaan" => DeskEvent::NoteUndone,
        "alle" => DeskEvent::UnflaggedApproved,
        "pieken" => DeskEvent::BurstsToggled,
        "formaat" => DeskEvent::FormatToggled(ExportFormat::ALL[rest.parse::<usize>().unwrap()]),
        "naarstick" => DeskEvent::ExportStarted(path(rest)),
        "breekaf" => DeskEvent::JobCancelled,
        "gelezen" => DeskEvent::JobDismissed,
        "reservekopie" => DeskEvent::BackupOpened,
        "kopieer" => DeskEvent::BackupStarted(path(rest)),
        "terugzetten" => DeskEvent::RestoreOpened,
        "ja" => DeskEvent::RestoreConfirmed,
        "wissen" => DeskEvent::EraseOpened,
        "nieuwepin" => DeskEvent::NewPinAsked,
        _ => return outcome_words::touch(name, rest),
    })
}

fn news(word: &str) -> Option<DeskNews> {
    let (name, rest) = word.split_once(':').unwrap_or((word, ""));
    Some(match name {
        "slot" => DeskNews::Lock { has_pin: true, failures: rest.parse().unwrap() },
        "geenpin" => DeskNews::Lock { has_pin: false, failures: 0 },
        "goed" => DeskNews::PinWasRight,
        "fout" => DeskNews::PinWasWrong,
        "nietvergeleken" => DeskNews::PinNotCompared(JobFault::DiskFull),
        "gemaakt" => DeskNews::PinMade(NewPin { pin: "190283".into(), recovery_code: "1".repeat(12) }),
        "sticks" => DeskNews::Sticks(rest.split(',').filter(|name| !name.is_empty()).map(stick).collect()),
        "bestanden" => DeskNews::Files(rest.split(',').map(file).collect()),
        "voorbeeld" => DeskNews::Preview(Arc::new(preview(rest))),
        "geladen" => {
            let (added, changed, unchanged, switched_off) = (2, 1, 0, 1);
            DeskNews::Loaded(LoadSummary { added, changed, unchanged, switched_off })
        }
        "briefjeslijst" => DeskNews::Notes((1..=4).map(desk_note).collect()),
        "onderwerplijst" => DeskNews::Topics {
            totals: Some(TopicTotals::default()),
            suggestions: (1..=3).map(desk_suggestion).collect(),
        },
        "lijst" => DeskNews::Statements(list()),
        "opvolgingen" => DeskNews::FollowUps((1..=2).map(outcome_words::follow_up).collect()),
        "telling" => DeskNews::Totals { all: Some(Box::new(outcome_words::totals())), without_bursts: None },
        "voortgang" => DeskNews::JobProgress { done: 1, expected: 2 },
        "klaarmet" => DeskNews::JobEnded(kind(rest), Ok(JobEnd::Done)),
        "misluktmet" => DeskNews::JobEnded(kind(rest), Err(JobFault::StickFull)),
        "mislukt" => DeskNews::Failed(JobFault::DiskFull),
        _ => return None,
    })
}

fn kind(name: &str) -> JobKind {
    match name {
        "lezen" => JobKind::ReadStatements,
        "export" => JobKind::Export,
        "kopie" => JobKind::Backup,
        "terug" => JobKind::Restore,
        _ => JobKind::Erase,
    }
}

fn path(name: &str) -> PathBuf {
    PathBuf::from("/sticks").join(name)
}

fn stick(name: &str) -> Stick {
    Stick { path: path(name), name: name.into(), free_bytes: 1 << 30, writable: true }
}

fn file(name: &str) -> StickFile {
    let is_backup = name.ends_with(".backup");
    let kind = if is_backup { StickFileKind::Backup } else { StickFileKind::Statements };
    StickFile { path: path(name), name: name.into(), bytes: 1024, kind }
}

/// A file with a statement; `fout` has an error too, `leeg` holds nothing.
fn preview(word: &str) -> FilePreview {
    let statement = NewStatement {
        row: None,
        position: 1,
        source: StatementSource::Team,
        criterion: None,
        texts: [(crate::domain::Language::DUTCH, "Stelling.".into())].into(),
        answers: Vec::new(),
    };
    let statements = if word == "leeg" { Vec::new() } else { vec![statement] };
    let mut problems = Problems::default();
    if word == "fout" {
        problems.whole_file(ProblemKind::BrokenWorkbook);
    }
    FilePreview {
        file_name: "avond.xlsx".into(),
        stick: "STICK".into(),
        date: NaiveDate::from_ymd_opt(2026, 11, 24),
        set: StatementSet { statements, ..StatementSet::default() },
        problems,
    }
}

/// The statement that hangs at this place of the board of the scripts.
pub(super) fn statement(position: u32) -> StatementId {
    StatementId::from_chance(u128::from(position) << 64)
}

pub(super) fn note(number: u32) -> NoteId {
    NoteId::from_chance(u128::from(number) << 64)
}

fn suggestion(number: u32) -> WrittenId {
    WrittenId::Suggestion(SuggestionId::from_chance(u128::from(number) << 64))
}

/// The third has a flag.
fn desk_suggestion(number: u32) -> DeskSuggestion {
    let flags = if number == 3 { vec![Flag::Name("Anna".into())] } else { Vec::new() };
    let suggestion = Suggestion {
        id: SuggestionId::from_chance(u128::from(number) << 64),
        evening: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
        practice: false,
        text: "Zakgeld".into(),
        status: NoteStatus::Pending,
    };
    DeskSuggestion { suggestion, flags }
}

fn list() -> Vec<DeskStatement> {
    let row = |statement| DeskStatement { statement, active: true, responses: 0 };
    board(3).statements.into_iter().map(row).collect()
}

/// The third has a flag, the fourth was taken back.
fn desk_note(number: u32) -> DeskNote {
    let flags = if number == 3 { vec![Flag::Name("Anna".into())] } else { Vec::new() };
    let status = if number == 4 { NoteStatus::Withdrawn } else { NoteStatus::Pending };
    let note = Note {
        id: note(number),
        statement: statement(1),
        version: 1,
        stance: Stance::Agree,
        colour: NoteColour::Yellow,
        body: NoteBody::Typed("Hoi".into()),
        status,
        practice: false,
    };
    DeskNote { note, position: 1, flags }
}

/// What is asked of the worker, in a few words.
pub(in crate::kiosk::tests) fn describe(job: &DeskJob) -> String {
    match job {
        DeskJob::LoadSet { date, set } => format!("load {} on {date}", set.statements.len()),
        DeskJob::KeepByHand(by_hand) => {
            let words = |kept: crate::kiosk::desk::ByHand| format!("{} until {}", kept.open, kept.until);
            format!("keep by hand {}", by_hand.map_or_else(|| "nothing".into(), words))
        }
        DeskJob::MoveStatement { up, .. } => format!("move up={up}"),
        DeskJob::SwitchStatement { active, .. } => format!("switch active={active}"),
        DeskJob::WriteStatement { statement, text, .. } => {
            format!("write new={} {text:?}", statement.is_none())
        }
        DeskJob::JudgeNotes(notes) => {
            let statuses: Vec<&str> = notes.iter().map(|(_, status)| status.code()).collect();
            format!("judge {}", statuses.join(" "))
        }
        DeskJob::PutFollowUp(made) => {
            let FollowUp { said, status, done, by } = &made.follow_up;
            let by = by.map_or_else(String::new, |by| format!(" by {by}"));
            let of = if made.statement.is_some() { "statement" } else { "tip" };
            format!("put {of} {said:?} {}{by} {done:?}", status.code())
        }
        DeskJob::RemoveFollowUp(_) => "remove".into(),
        DeskJob::TryPin(_)
        | DeskJob::TryRecoveryCode(_)
        | DeskJob::MakePin { .. }
        | DeskJob::Refresh
        | DeskJob::ListSticks
        | DeskJob::ListFiles(_)
        | DeskJob::ReadStatements(_)
        | DeskJob::SetPractice(_)
        | DeskJob::ClearPractice
        | DeskJob::Export { .. }
        | DeskJob::Backup { .. }
        | DeskJob::Restore { .. }
        | DeskJob::EraseNow
        | DeskJob::CheckHealth
        | DeskJob::Cancel => format!("{job:?}"),
    }
}

/// Where at the desk somebody is, in a few words.
pub(in crate::kiosk::tests) fn place(stage: &Stage) -> String {
    let Mode::Desk(desk) = &stage.kiosk.mode else { return String::new() };
    let mut place = match &desk.place {
        DeskPlace::FirstPin { made } => format!(" first-pin made={}", made.is_some()),
        DeskPlace::Door(door) => {
            let code = if door.by_recovery_code { " code" } else { "" };
            let checking = if door.checking { " checking" } else { "" };
            let wrong = if door.was_wrong { " wrong" } else { "" };
            let wait = stage.kiosk.staff.lock.wait(stage.since_start);
            let wait = wait.map_or_else(String::new, |wait| format!(" wait={}", wait.as_secs()));
            format!(" door{code} typed={}{checking}{wrong}{wait}", door.typed.0.len())
        }
        DeskPlace::Evening(page) if page.asks_to_begin => " evening begin?".into(),
        DeskPlace::Evening(_) => " evening".into(),
        DeskPlace::Statements(page) => statements_place(page),
        DeskPlace::Notes(page) => {
            let n_shown = page.shown(&stage.kiosk.staff).count();
            format!(" notes {}={n_shown} undo={}", page.status.code(), desk.done.len())
        }
        DeskPlace::Outcome(page) => {
            let one = if page.at.is_some() { " of one" } else { "" };
            let compares = if page.compares { " compares" } else { "" };
            format!(" outcome{one} without={}{compares}", page.without_bursts)
        }
        DeskPlace::FollowUps(page) => outcome_words::place(page, &stage.kiosk.staff.follow_ups),
        DeskPlace::Topics { page } => format!(" topics page={page}"),
        DeskPlace::Export { formats } => format!(" export formats={}", formats.len()),
        DeskPlace::Health(page) => match page {
            HealthPage::Checks => " checks".into(),
            HealthPage::Backup { stick } => format!(" backup stick={}", stick.is_some()),
            HealthPage::Restore { file, asked, .. } => {
                format!(" restore file={} asked={asked}", file.is_some())
            }
            HealthPage::Erase { typed } => format!(" erase {typed:?}"),
            HealthPage::NewPin { made } => format!(" new-pin made={}", made.is_some()),
        },
    };
    if let Some(job) = &stage.kiosk.staff.job {
        place += if job.end.is_some() { " ended" } else { " running" };
    }
    if let Some(notice) = &desk.notice {
        write!(place, " {notice:?}").unwrap();
    }
    place
}

fn statements_place(page: &StatementsPage) -> String {
    match page {
        StatementsPage::List { page } => format!(" list {page}"),
        StatementsPage::Pick { stick, .. } => format!(" pick stick={}", stick.is_some()),
        StatementsPage::Preview { preview, .. } => format!(" preview loads={}", preview.can_be_loaded()),
        StatementsPage::Edit { text, .. } => format!(" edit {text:?}"),
        StatementsPage::InTheHall { .. } => " hall".into(),
    }
}
