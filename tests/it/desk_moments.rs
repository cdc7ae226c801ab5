//! Moments at the staff desk worth looking at, each as the whole screen: usual ones, empty ones and far too much.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDateTime;
use stellingenbord::domain::{NoteBody, NoteStatus, StatementSource};
use stellingenbord::kiosk::desk::{
    Desk, DeskPlace, Digits, Door, EveningPage, ExportFormat, FilePreview, Flag, HealthCheck, HealthPage,
    JobEnd, JobFault, JobKind, JobState, NewPin, NotesOf, NotesPage, Notice, Staff, StatementsPage,
    StickFileKind,
};
use stellingenbord::kiosk::{Board, Slide};
use stellingenbord::load::read;
use stellingenbord::outcome::Thresholds;
use stellingenbord::ui::keyboard::{Keyboard, KeyboardLook, KeyboardSettings, keyboard_ui};
use stellingenbord::ui::previews::{self, Preview};
use stellingenbord::ui::screens::chrome::{Chrome, Place, chrome_ui};
use stellingenbord::ui::screens::cleaning::cleaning_ui;
use stellingenbord::ui::screens::desk::{DeskScreen, desk_ui};
use stellingenbord::ui::screens::health_dot::health_dot_ui;
use stellingenbord::ui::screens::paused::paused_ui;
use stellingenbord::ui::screens::wait::{Wait, wait_ui};
use stellingenbord::ui::texts::Texts;
use stellingenbord::ui::theme::Theme;

use crate::desk_data::{bad_health, date, file, health, notes, staff, stick, with_statements};
use crate::outcome_moments::{follow_up_pages, outcomes};
use crate::topic_moments;

const NOW: Duration = Duration::from_mins(1);

/// Somebody at the desk.
#[derive(Clone)]
pub(crate) struct AtDesk {
    pub(crate) desk: Desk,
    pub(crate) staff: Staff,
    pub(crate) board: Board,
    local: NaiveDateTime,
    is_kept_open: bool,
}

impl AtDesk {
    /// On this page of the example evening.
    pub(crate) fn on(place: DeskPlace) -> Self {
        let board = previews::board();
        let staff = staff(&board);
        let local = previews::during_the_evening();
        Self { desk: Desk::new(place, NOW), staff, board, local, is_kept_open: false }
    }

    pub(crate) fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }

    pub(crate) fn named(self, name: &'static str) -> Preview {
        Preview::show_in(move |ui, theme, texts| {
            self.ui(ui, theme, texts);
        })
        .named(name)
    }

    /// Shows the desk; gives what was touched.
    pub(crate) fn ui(
        &self,
        ui: &mut egui::Ui,
        theme: &Theme,
        texts: &Texts,
    ) -> Option<stellingenbord::kiosk::Event> {
        let mut keyboard = |ui: &mut egui::Ui, rect: egui::Rect, text: &str| {
            let (mut keyboard, mut text) = (Keyboard::new(KeyboardSettings::default()), text.to_owned());
            keyboard_ui(ui, rect, &mut keyboard, &mut text, &KeyboardLook::new(theme), texts);
            None
        };
        let screen = DeskScreen {
            desk: &self.desk,
            staff: &self.staff,
            board: &self.board,
            thresholds: Thresholds::default(),
            now: NOW,
            local: self.local,
            time_left: (!self.is_kept_open).then_some(Duration::from_secs(252)),
            keyboard: &mut keyboard,
        };
        desk_ui(ui, theme, texts, screen)
    }
}

fn door(door: Door) -> AtDesk {
    AtDesk::on(DeskPlace::Door(door))
}

fn new_pin() -> NewPin {
    NewPin { pin: "482915".into(), recovery_code: "730194852216".into() }
}

/// The door, and the numbers that are shown once.
pub(crate) fn doors() -> Vec<Preview> {
    let typed = |digits: &str| Door { typed: Digits(digits.into()), ..Door::default() };
    let wrong = Door { was_wrong: true, ..typed("4821") };
    let failing = |failures, until: Option<u64>| {
        move |at: &mut AtDesk| {
            at.staff.lock.failures = failures;
            at.staff.lock.closed_until = until.map(Duration::from_secs);
        }
    };
    vec![
        door(Door::default()).named("desk-door"),
        door(wrong).with(failing(3, None)).named("desk-door-wrong"),
        door(Door { checking: true, ..typed("482156") }).named("desk-door-checking"),
        door(Door { was_wrong: true, ..Door::default() }).with(failing(9, Some(300))).named("desk-door-wait"),
        door(Door { by_recovery_code: true, ..typed("73019") }).named("desk-door-recovery"),
        AtDesk::on(DeskPlace::FirstPin { made: None }).named("desk-first-pin-coming"),
        AtDesk::on(DeskPlace::FirstPin { made: Some(new_pin()) }).named("desk-first-pin"),
        AtDesk::on(DeskPlace::Health(HealthPage::NewPin { made: None })).named("desk-new-pin-ask"),
        AtDesk::on(DeskPlace::Health(HealthPage::NewPin { made: Some(new_pin()) })).named("desk-new-pin"),
    ]
}

pub(crate) fn evenings() -> Vec<Preview> {
    let page = || AtDesk::on(DeskPlace::Evening(EveningPage::default()));
    let running = JobState { kind: JobKind::Export, progress: Some((68, 100)), end: None };
    vec![
        page().named("desk-evening"),
        page().with(|at| at.board.practice = true).named("desk-evening-practice"),
        AtDesk::on(DeskPlace::Evening(EveningPage { asks_to_begin: true })).named("desk-evening-question"),
        page()
            .with(|at| {
                at.staff.paused = true;
                at.staff.job = Some(running);
                at.is_kept_open = true;
                at.staff.health = bad_health();
            })
            .named("desk-evening-paused"),
        page().with(|at| at.local = previews::on_a_morning()).named("desk-evening-ahead"),
        page()
            .with(|at| {
                at.board = Board { school: at.board.school.clone(), ..Board::default() };
                at.staff = Staff::default();
            })
            .named("desk-evening-nothing"),
        with_statements(page(), 40).named("desk-evening-crowded"),
        with_statements(page(), 1)
            .with(|at| at.desk.notice = Some(Notice::Loaded { statements: 8, changed: 1, switched_off: 0 }))
            .named("desk-evening-notice"),
    ]
}

const GOOD: &str = "nr;stelling;van wie\n1;Ik voel me welkom op school.;regiegroep\n2;Kinderen krijgen te veel huiswerk en te weinig gym.;ouders\n";
const WRONG: &str = "nr;stelling;van wie;Turks\n1;Ik voel me welkom op school.;regiegroep;Okulda.\n2;Kinderen krijgen te veel \
    huiswerk en te weinig gym.;ouders;Çok.\n3;Ik weet waar ik een tip kwijt kan.;team;\n4;;team;\n5;De regels zijn voor mij \
    niet onduidelijk.;de directeur;Bu.\n6;Een buddy voor nieuwe ouders is een goed idee.;ouders;Bir.\n";

fn preview(file_name: &str, text: &str) -> DeskPlace {
    let (set, problems) = read(text.as_bytes(), "lijst.csv");
    let date = Some(date(2027, 2, 9));
    let preview = FilePreview { file_name: file_name.into(), stick: "KINGSTON".into(), date, set, problems };
    DeskPlace::Statements(StatementsPage::Preview { preview: Arc::new(preview), page: 0 })
}

pub(crate) fn statements() -> Vec<Preview> {
    let on = |page| AtDesk::on(DeskPlace::Statements(page));
    let list = |page| on(StatementsPage::List { page });
    let third = previews::board().statements.get(2).map(|statement| statement.id);
    let edit = |statement, text: &str| {
        on(StatementsPage::Edit { statement, source: StatementSource::PupilCouncil, text: text.into() })
    };
    let hall = |text: String| {
        let back = Box::new(StatementsPage::List { page: 0 });
        on(StatementsPage::InTheHall { text, source: StatementSource::Parents, back })
    };
    let line = |n| format!("{n};Stelling nummer {n} is heel gewoon.;team");
    let many = (1..60).map(line).collect::<Vec<_>>().join(
        "
",
    );
    let long = format!("nr;stelling;van wie\n1;{};ouders\n", previews::longest_statement());
    vec![
        list(0).named("desk-statements"),
        with_statements(list(2), 40).named("desk-statements-crowded"),
        with_statements(list(0), 1).named("desk-statements-one"),
        list(0).with(|at| at.staff.statements.clear()).named("desk-statements-empty"),
        edit(third, "Kinderen horen vanaf groep 6 bij elk gesprek.").named("desk-edit"),
        edit(None, "").named("desk-edit-new"),
        edit(None, &previews::longest_statement()).named("desk-edit-longest"),
        hall("Eén inloopochtend per maand is genoeg.".into()).named("desk-hall"),
        hall(previews::longest_statement()).named("desk-hall-longest"),
        AtDesk::on(preview("stellingen februari.xlsx", WRONG)).named("desk-preview-wrong"),
        AtDesk::on(preview("stellingen februari.xlsx", GOOD)).named("desk-preview-advice"),
        AtDesk::on(preview("lijst.xlsx", &many)).named("desk-preview-many"),
        AtDesk::on(preview(&"stellingen van de regiegroep ".repeat(5), &long)).named("desk-preview-long"),
        AtDesk::on(preview("leeg.xlsx", "")).named("desk-preview-empty"),
    ]
}

/// Picking sticks and files.
pub(crate) fn picks() -> Vec<Preview> {
    let pick = |stick: Option<&str>, page| {
        let stick = stick.map(|name| PathBuf::from("/media").join(name));
        AtDesk::on(DeskPlace::Statements(StatementsPage::Pick { stick, page }))
    };
    let crowd = |at: &mut AtDesk| {
        at.staff.sticks =
            vec![stick("KINGSTON", true), stick("اسم ‹weg› Žluťoučký", false), stick(&"X".repeat(60), true)];
        let name = |n: u32| format!("{n} {}.xlsx", "een heel lange naam van een bestand ".repeat(3));
        at.staff.files = (0..100).map(|n| file(&name(n), StickFileKind::Statements)).collect();
    };
    let job = |end| JobState { kind: JobKind::ReadStatements, progress: None, end };
    vec![
        pick(Some("KINGSTON"), 0).named("desk-pick"),
        pick(None, 0).named("desk-pick-stick"),
        pick(Some("KINGSTON"), 3).with(crowd).named("desk-pick-crowded"),
        pick(Some("KINGSTON"), 0).with(|at| at.staff.files.clear()).named("desk-pick-no-lists"),
        pick(None, 0).with(|at| at.staff.sticks.clear()).named("desk-pick-no-stick"),
        pick(Some("KINGSTON"), 0).with(|at| at.staff.job = Some(job(None))).named("desk-pick-reading"),
        pick(Some("KINGSTON"), 0)
            .with(|at| at.staff.job = Some(job(Some(Err(JobFault::FileHostile)))))
            .named("desk-pick-hostile"),
    ]
}

pub(crate) fn notes_pages() -> Vec<Preview> {
    let page = |status, page| AtDesk::on(DeskPlace::Notes(NotesPage { status, of: NotesOf::All, page }));
    let pending = |at| page(NoteStatus::Pending, at);
    let third =
        previews::board().statements.get(2).map_or(NotesOf::All, |third| NotesOf::Statement(third.id));
    let of_third = NotesPage { status: NoteStatus::Pending, of: third, page: 0 };
    vec![
        pending(0).named("desk-notes"),
        pending(1).named("desk-notes-last-page"),
        page(NoteStatus::Approved, 0).named("desk-notes-approved"),
        pending(0).with(|at| at.staff.notes.clear()).named("desk-notes-none"),
        AtDesk::on(DeskPlace::Notes(of_third)).named("desk-notes-of-one"),
        pending(40)
            .with(|at| {
                at.staff.notes = notes(&at.board, 500);
                for note in at.staff.notes.iter_mut().skip(240).take(6) {
                    note.note.body = NoteBody::Typed(
                        "Tien minuten is dan wel kort. ".repeat(7).chars().take(200).collect(),
                    );
                    note.flags = vec![
                        Flag::Name("meester Jan-Willem".into()),
                        Flag::Mail("iemand@school.nl".into()),
                        Flag::Junk,
                    ];
                    note.position = 40;
                }
                at.desk.done = vec![Vec::new()];
            })
            .named("desk-notes-crowded"),
    ]
}

pub(crate) fn exports() -> Vec<Preview> {
    let page = || AtDesk::on(DeskPlace::Export { formats: BTreeSet::from(ExportFormat::USUAL) });
    let job = |progress, end: Option<Result<JobEnd, JobFault>>| {
        move |at: &mut AtDesk| {
            at.is_kept_open = end.is_none();
            at.staff.job = Some(JobState { kind: JobKind::Export, progress, end });
        }
    };
    let files = vec!["stellingen 2026-11-24.xlsx".to_owned(), "stellingen 2026-11-24.csv".to_owned()];
    let written = JobEnd::Written { stick: "KINGSTON".into(), files };
    vec![
        page().named("desk-export"),
        page().with(|at| at.staff.sticks.clear()).named("desk-export-no-stick"),
        page()
            .with(|at| {
                at.staff.sticks = vec![
                    stick("KINGSTON", true),
                    stick("اسم ‹weg› Žluťoučký", false),
                    stick(&"W".repeat(60), true),
                ];
            })
            .named("desk-export-sticks"),
        page().with(job(Some((68, 100)), None)).named("desk-export-running"),
        page().with(job(None, None)).named("desk-export-starting"),
        page().with(job(None, Some(Ok(written)))).named("desk-export-written"),
        page().with(job(None, Some(Ok(JobEnd::Cancelled)))).named("desk-export-cancelled"),
        page().with(job(None, Some(Err(JobFault::StickFull)))).named("desk-export-full"),
    ]
}

pub(crate) fn healths() -> Vec<Preview> {
    let on = |page| AtDesk::on(DeskPlace::Health(page));
    let restore = |file: Option<&str>, asked| HealthPage::Restore {
        stick: Some("/media/KINGSTON".into()),
        file: file.map(|name| PathBuf::from("/media/KINGSTON").join(name)),
        asked,
    };
    let backups = |at: &mut AtDesk| {
        at.staff.files = vec![file("stellingenbord 2026-11-24.backup", StickFileKind::Backup)];
    };
    let name = Some("stellingenbord 2026-11-24.backup");
    let running = JobState { kind: JobKind::Restore, progress: Some((1, 3)), end: None };
    vec![
        on(HealthPage::Checks).named("desk-health"),
        on(HealthPage::Checks)
            .with(|at| {
                at.staff.health = bad_health();
                at.staff.erased_on = Some(date(2026, 12, 24));
            })
            .named("desk-health-bad"),
        on(HealthPage::Checks).with(|at| at.staff.health.clear()).named("desk-health-unknown"),
        on(HealthPage::Backup { stick: None }).named("desk-backup"),
        on(restore(None, 0)).with(backups).named("desk-restore-pick"),
        on(restore(name, 0)).with(backups).named("desk-restore-sure"),
        on(restore(name, 1)).with(backups).named("desk-restore-sure-again"),
        on(restore(name, 2)).with(|at| at.staff.job = Some(running)).named("desk-restore-running"),
        on(HealthPage::Erase { typed: "wis".into() }).named("desk-erase"),
        on(HealthPage::Erase { typed: "wissen".into() }).named("desk-erase-ready"),
    ]
}

/// The wait screen with the dot in its corner.
fn with_dot(checks: Vec<HealthCheck>) -> Preview {
    let board = previews::board();
    Preview::show_in(move |ui, theme, texts| {
        let local = previews::during_the_evening();
        let wait = Wait { board: &board, slide: Slide::Statement(2), language: texts.language(), local };
        let chrome = Chrome {
            school: &board.school,
            logo: None,
            evening: board.evening.as_ref(),
            languages: &board.languages,
            practice: false,
            place: Place::Wait { notes: wait.notes() },
        };
        chrome_ui(ui, theme, texts, &chrome, |ui| {
            wait_ui(ui, theme, texts, &wait);
            None
        });
        health_dot_ui(ui, theme, &checks);
    })
}

/// What hangs in the hall meanwhile.
pub(crate) fn in_the_hall() -> Vec<Preview> {
    let school = previews::board().school;
    let other = school.clone();
    vec![
        with_dot(health()).named("desk-dot"),
        with_dot(bad_health()).named("desk-dot-bad"),
        Preview::show_in(move |ui, theme, texts| paused_ui(ui, theme, texts, &school)).named("paused"),
        Preview::show_in(move |ui, theme, texts| {
            cleaning_ui(ui, theme, texts, &other, Duration::from_millis(29_400));
        })
        .named("cleaning"),
    ]
}

pub(crate) fn all() -> impl Iterator<Item = Preview> {
    [
        doors(),
        evenings(),
        statements(),
        picks(),
        notes_pages(),
        outcomes(),
        follow_up_pages(),
        topic_moments::at_the_desk(),
        exports(),
        healths(),
        in_the_hall(),
    ]
    .into_iter()
    .flatten()
}
