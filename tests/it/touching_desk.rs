//! Fingers at the staff desk: what each control says, that no two are called the same, and how few touches it takes.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use expect_test::expect;
use stellingenbord::clock::Now;
use stellingenbord::domain::{Language, NoteStatus, StatementSource};
use stellingenbord::kiosk::desk::{
    DeskEvent, DeskJob, DeskNews, DeskPlace, Digits, Door, EveningPage, HealthPage, JobEnd, JobKind, NotesOf,
    NotesPage, StatementsPage, Stick,
};
use stellingenbord::kiosk::{Effect, Event, Kiosk, Rules, update};
use stellingenbord::outcome::Thresholds;
use stellingenbord::ui::previews;
use stellingenbord::ui::screens::desk::{DeskScreen, desk_ui};
use stellingenbord::ui::texts::Texts;
use stellingenbord::ui::theme::{Glass, Theme};

use crate::desk_moments::{AtDesk, all};

fn on_glass(at: AtDesk) -> Harness<'static, Vec<Event>> {
    let (glass, texts) = (Glass::default(), Texts::load(Language::DUTCH));
    let show = move |ui: &mut egui::Ui, said: &mut Vec<Event>| {
        said.extend(at.ui(ui, &Theme::new(&glass), &texts));
    };
    let builder = Harness::builder().with_size(glass.size).with_pixels_per_point(1.0);
    let mut harness = builder.with_context_setup(Theme::install).build_ui_state(show, Vec::new());
    harness.run();
    harness
}

/// Presses each of these in turn and tells what was said, one a line.
fn press(at: AtDesk, labels: &[&str]) -> String {
    let mut harness = on_glass(at);
    for label in labels {
        harness.get_by_label(label).click();
        harness.run();
    }
    harness.state().iter().fold(String::new(), |said, event| said + &format!("{event:?}\n"))
}

fn on(place: DeskPlace) -> AtDesk {
    AtDesk::on(place)
}

#[test]
fn the_door_takes_digits_and_leads_back() {
    let door = on(DeskPlace::Door(Door { typed: Digits("12".into()), ..Door::default() }));
    let all = ["7", "0", "Wis het laatste cijfer", "Wis alle cijfers", "Code kwijt", "Terug naar het bord"];
    expect![["
        Desk(DigitTyped('7'))
        Desk(DigitTyped('0'))
        Desk(DigitErased)
        Desk(DigitsCleared)
        Desk(RecoveryChosen)
        Desk(Left)
    "]]
    .assert_eq(&press(door, &all));
}

#[test]
fn the_tabs_lead_to_the_pages() {
    let page = on(DeskPlace::Evening(EveningPage::default()));
    let all = [
        "Avond",
        "Stellingen",
        "Briefjes",
        "Uitkomst",
        "Exporteren",
        "Gezondheid",
        "Naar exporteren",
        "Sluit",
    ];
    expect![["
        Desk(EveningOpened)
        Desk(StatementsOpened)
        Desk(NotesOpened)
        Desk(OutcomeOpened)
        Desk(ExportOpened)
        Desk(HealthOpened)
        Desk(ExportOpened)
        Desk(Left)
    "]]
    .assert_eq(&press(page, &all));
}

#[test]
fn an_evening_is_closed_paused_and_practised() {
    let page = on(DeskPlace::Evening(EveningPage::default()));
    expect![["
        Desk(OpenChosen(false))
        Desk(PauseToggled)
        Desk(CleaningStarted)
        Desk(PracticeChosen(true))
    "]]
    .assert_eq(&press(page, &["Sluit de avond", "Pauzeer bord", "Poetsstand", "Proef aan"]));
}

#[test]
fn a_note_is_shown_hidden_and_thrown_away() {
    let page = NotesPage { status: NoteStatus::Pending, of: NotesOf::All, page: 0 };
    let said = press(
        on(DeskPlace::Notes(page)),
        &[
            "Toon briefje 1",
            "Verberg briefje 6",
            "Briefje 3 is rommel",
            "Toon alle briefjes zonder vlag (4)",
            "Volgende",
        ],
    );
    let statuses: Vec<&str> = said.lines().map(|line| line.rsplit(", ").next().unwrap_or_default()).collect();
    assert_eq!(
        statuses,
        ["Approved))", "Hidden))", "Junk))", "Desk(UnflaggedApproved)", "Desk(Turned(true))"]
    );
}

#[test]
fn a_blank_statement_cannot_be_kept() {
    let edit = |text: &str| {
        on(DeskPlace::Statements(StatementsPage::Edit {
            statement: None,
            source: StatementSource::Team,
            text: text.into(),
        }))
    };
    assert_eq!(press(edit(" … "), &["Bewaar"]), "");
    assert_eq!(
        press(edit("Ja."), &["Bewaar", "Van ouders"]),
        "Desk(TextConfirmed)\nDesk(SourceChosen(Parents))\n"
    );
}

#[test]
fn nothing_is_erased_before_the_whole_word_is_typed() {
    let erase = |typed: &str| on(DeskPlace::Health(HealthPage::Erase { typed: typed.into() }));
    assert_eq!(press(erase("WISSE"), &["Wis nu"]), "");
    assert_eq!(press(erase("Wissen "), &["Wis nu"]), "Desk(TextConfirmed)\n");
}

#[test]
fn no_two_buttons_of_a_page_are_called_the_same() {
    let (glass, mut found) = (Glass::default(), Vec::new());
    for preview in all() {
        let (name, texts) = (preview.name, Texts::load(Language::DUTCH));
        let builder = Harness::builder().with_size(glass.size).with_context_setup(Theme::install);
        let mut harness = builder.build_ui(move |ui| preview.ui(ui, &Theme::new(&glass), &texts));
        harness.run();
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for node in harness.root().children_recursive() {
            if node.accesskit_node().role() == Role::Button {
                *counts.entry(node.accesskit_node().label().unwrap_or_default()).or_default() += 1;
            }
        }
        found.extend(
            counts.into_iter().filter(|(_, count)| 1 < *count).map(|(label, _)| format!("{name}: {label}")),
        );
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A kiosk and a finger on it: what is touched goes through the core, and the worker answers at once.
struct Staffed {
    kiosk: Kiosk,
    seconds: u64,
    jobs: Vec<DeskJob>,
    touches: usize,
}

impl Staffed {
    fn new() -> Self {
        let kiosk = Kiosk { board: previews::board(), ..Kiosk::default() };
        let mut staffed = Self { kiosk, seconds: 60, jobs: Vec::new(), touches: 0 };
        staffed.told(DeskNews::Lock { has_pin: true, failures: 0 });
        staffed
    }

    fn happen(&mut self, event: Event) {
        self.seconds += 1;
        let now = Now {
            since_start: Duration::from_secs(self.seconds),
            local: previews::during_the_evening(),
            chance: u128::from(self.seconds) << 70,
        };
        for effect in update(&mut self.kiosk, &Rules::default(), event, now) {
            match effect {
                Effect::Desk(job) => self.jobs.push(job),
                Effect::Store(ticket, _) => self.happen(Event::Stored(ticket, Ok(()))),
            }
        }
    }

    fn told(&mut self, news: DeskNews) {
        self.happen(Event::DeskTold(Box::new(news)));
    }

    /// Holds the corner.
    fn hold_corner(&mut self) {
        self.touches += 1;
        self.happen(Event::Desk(DeskEvent::CornerHeld));
    }

    /// Types the PIN, which the worker finds right. These touches are not counted.
    fn type_pin(&mut self) {
        let before = self.touches;
        for digit in ["4", "8", "2", "9", "1", "5"] {
            self.touch(digit);
        }
        self.touches = before;
        self.told(DeskNews::Lock { has_pin: true, failures: 0 });
        self.told(DeskNews::PinWasRight);
    }

    /// Touches the button with this name, as it is on the screen.
    fn touch(&mut self, label: &str) {
        let pressed = {
            let (kiosk, seconds) = (&self.kiosk, self.seconds);
            let (glass, texts) = (Glass::default(), Texts::load(Language::DUTCH));
            let show = |ui: &mut egui::Ui, said: &mut Option<Event>| {
                let mut keyboard = |_: &mut egui::Ui, _: egui::Rect, _: &str| None;
                let Some(desk) = kiosk.desk() else { return };
                let screen = DeskScreen {
                    desk,
                    staff: &kiosk.staff,
                    board: &kiosk.board,
                    thresholds: Thresholds::default(),
                    now: Duration::from_secs(seconds),
                    local: previews::during_the_evening(),
                    time_left: None,
                    keyboard: &mut keyboard,
                };
                let pressed = desk_ui(ui, &Theme::new(&glass), &texts, screen);
                *said = said.take().or(pressed);
            };
            let builder = Harness::builder().with_size(glass.size).with_context_setup(Theme::install);
            let mut harness = builder.build_ui_state(show, None);
            harness.run();
            harness.get_by_label(label).click();
            harness.run();
            harness.state_mut().take()
        };
        self.touches += 1;
        let pressed = pressed.expect("a button that says something");
        self.happen(pressed);
    }
}

#[test]
fn from_the_wait_screen_to_a_workbook_on_a_stick_in_five_touches_besides_the_pin() {
    let stick = Stick {
        path: PathBuf::from("/media/KINGSTON"),
        name: "KINGSTON".into(),
        free_bytes: 14_200_000_000,
        writable: true,
    };
    let mut staffed = Staffed::new();
    staffed.hold_corner();
    staffed.type_pin();
    staffed.touch("Exporteren");
    staffed.told(DeskNews::Sticks(vec![stick]));
    staffed.touch("Zet op de stick KINGSTON");
    let exports = staffed.jobs.iter().filter(|job| matches!(job, DeskJob::Export { .. }));
    assert_eq!(exports.count(), 1, "{:?}", staffed.jobs);
    let files = vec!["stellingen 2026-11-24.xlsx".to_owned()];
    let written = JobEnd::Written { stick: "KINGSTON".into(), files };
    staffed.told(DeskNews::JobEnded(JobKind::Export, Ok(written)));
    staffed.touch("Begrepen");
    staffed.touch("Sluit");
    assert!(staffed.kiosk.desk().is_none(), "back on the wait screen");
    // The manual says so: assets/handleiding/exporteren.md.
    assert_eq!(staffed.touches, 5);
}
