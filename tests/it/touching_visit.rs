//! Fingers on the screens of a visit: what each control says, and what must say nothing.

use std::time::Duration;

use chrono::{NaiveDate, NaiveDateTime};
use egui::{Event as Input, Modifiers, PointerButton, Pos2, TouchDeviceId, TouchId, TouchPhase, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use expect_test::expect;
use stellingenbord::clock::Now;
use stellingenbord::domain::{
    Language, Note, NoteBody, NoteColour, NoteId, NoteStatus, Stance, StatementId, Stroke, StrokePoint, Tally,
};
use stellingenbord::kiosk::{Board, Effect, Event, HallStatement, Kiosk, NoteMode, Rules, Visit, update};
use stellingenbord::ui::previews;
use stellingenbord::ui::screens::mirror::{MirrorScreen, mirror_ui};
use stellingenbord::ui::screens::note::{NoteScreen, note_ui};
use stellingenbord::ui::screens::overlays::{StillThere, still_there_ui};
use stellingenbord::ui::screens::panels::{RecordScreen, RoleScreen, record_ui, role_ui};
use stellingenbord::ui::screens::statement::{StatementScreen, statement_ui};
use stellingenbord::ui::texts::Texts;
use stellingenbord::ui::theme::{Glass, Theme};
use stellingenbord::ui::widgets::DrawingPad;

fn during_the_evening() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default().and_hms_opt(19, 0, 0).unwrap_or_default()
}

/// A kiosk on which these events have happened, the first statement before it; the disk answers at once.
fn kiosk(board: Board, events: Vec<Event>) -> Kiosk {
    let mut kiosk = Kiosk { board, ..Kiosk::default() };
    let rules = Rules::default();
    for (number, event) in (1_u64..).zip([Event::Woken].into_iter().chain(events)) {
        let chance = u128::from(number) << 70;
        let now = Now { since_start: Duration::from_secs(number), local: during_the_evening(), chance };
        for effect in update(&mut kiosk, &rules, event, now) {
            let Effect::Store(ticket, _) = effect else { continue };
            update(&mut kiosk, &rules, Event::Stored(ticket, Ok(())), now);
        }
    }
    kiosk
}

/// A screen on the glass, which keeps what it has said.
fn on_glass<'a>(
    mut screen: impl FnMut(&mut egui::Ui, &Theme, &Texts) -> Option<Event> + 'a,
) -> Harness<'a, Vec<Event>> {
    let glass = Glass::default();
    let texts = Texts::load(Language::DUTCH);
    let show = move |ui: &mut egui::Ui, said: &mut Vec<Event>| {
        said.extend(screen(ui, &Theme::new(&glass), &texts));
    };
    let mut harness = Harness::builder()
        .with_size(glass.size)
        .with_pixels_per_point(1.0)
        .with_context_setup(Theme::install)
        .build_ui_state(show, Vec::new());
    harness.run();
    harness
}

/// Presses each of these in turn and tells what was said.
fn press(mut harness: Harness<'_, Vec<Event>>, labels: &[&str]) -> String {
    for label in labels {
        harness.get_by_label(label).click();
        harness.run();
    }
    harness.state().iter().fold(String::new(), |said, event| said + &format!("{event:?}\n"))
}

fn visit(kiosk: &Kiosk) -> &Visit {
    kiosk.visit().expect("somebody is there")
}

fn statement(kiosk: &Kiosk) -> Harness<'_, Vec<Event>> {
    on_glass(move |ui, theme, texts| {
        statement_ui(ui, theme, texts, &StatementScreen { visit: visit(kiosk), board: &kiosk.board })
    })
}

fn note<'a>(kiosk: &'a Kiosk, rules: &'a Rules) -> Harness<'a, Vec<Event>> {
    let mut pad = DrawingPad::default();
    on_glass(move |ui, theme, texts| {
        let mut keyboard = |_: &mut egui::Ui, _| None;
        let screen = NoteScreen {
            visit: visit(kiosk),
            statement: None,
            rules,
            pad: &mut pad,
            keyboard: &mut keyboard,
        };
        note_ui(ui, theme, texts, screen)
    })
}

fn mirror<'a>(kiosk: &'a Kiosk, rules: &'a Rules, now: Duration) -> Harness<'a, Vec<Event>> {
    on_glass(move |ui, theme, texts| {
        let (visit, board, local) = (visit(kiosk), &kiosk.board, during_the_evening());
        mirror_ui(ui, theme, texts, &MirrorScreen { visit, board, rules, now, local })
    })
}

fn labels(harness: &Harness<'_, Vec<Event>>) -> Vec<String> {
    let nodes = harness.root().children_recursive();
    nodes.filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value())).collect()
}

fn touch(phase: TouchPhase, pos: Pos2) -> Input {
    Input::Touch { device_id: TouchDeviceId(1), id: TouchId(1), phase, pos, force: None }
}

/// A finger as egui-winit tells of it: every event twice, as touch and as pointer.
fn draw(harness: &mut Harness<'_, Vec<Event>>, points: &[Pos2]) {
    let button = |pos, pressed| Input::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    let (Some(first), Some(last)) = (points.first().copied(), points.last().copied()) else { return };
    for event in [touch(TouchPhase::Start, first), Input::PointerMoved(first), button(first, true)] {
        harness.event(event);
    }
    harness.step();
    for pos in points {
        harness.event(touch(TouchPhase::Move, *pos));
        harness.event(Input::PointerMoved(*pos));
    }
    harness.step();
    for event in [touch(TouchPhase::End, last), button(last, false), Input::PointerGone] {
        harness.event(event);
    }
    harness.run();
}

const AGREE: Event = Event::StanceChosen(Stance::Agree);

#[test]
fn every_control_of_a_statement_says_its_own() {
    let kiosk = kiosk(previews::board(), vec![Event::StanceChosen(Stance::Skipped)]);
    let all = ["Eens", "Neutraal", "Oneens", "Ik snap de stelling niet", "Sla over", "Vorige", "Stoppen"];
    expect![["
        StanceChosen(Agree)
        StanceChosen(Neutral)
        StanceChosen(Disagree)
        StanceChosen(Unclear)
        StanceChosen(Skipped)
        PreviousChosen
        Stopped
    "]]
    .assert_eq(&press(statement(&kiosk), &all));
}

#[test]
fn before_the_first_statement_there_is_nothing_to_go_back_to() {
    let kiosk = kiosk(previews::board(), vec![]);
    assert!(statement(&kiosk).query_by_label("Vorige").is_none());
}

#[test]
fn a_finger_that_slides_off_an_answer_gives_none() {
    let kiosk = kiosk(previews::board(), vec![]);
    let mut harness = statement(&kiosk);
    let from = harness.get_by_label("Eens").rect().center();
    harness.drag_at(from);
    harness.step();
    harness.drop_at(pos2(from.x, 5.0));
    harness.run();
    assert!(harness.state().is_empty());
}

#[test]
fn every_control_of_a_note_says_its_own() {
    let kiosk = kiosk(previews::board(), vec![AGREE, Event::NoteEdited("Ja".into())]);
    let rules = Rules::default();
    let all = [
        "Wijzig",
        "Typen",
        "Tekenen",
        "Geel briefje",
        "Roze briefje",
        "Blauw briefje",
        "Groen briefje",
        "Oranje briefje",
        "Zonder briefje verder",
        "Plak op het bord",
    ];
    expect![["
        StanceReopened
        NoteModeChosen(Typing)
        NoteModeChosen(Drawing)
        NoteColourChosen(Yellow)
        NoteColourChosen(Pink)
        NoteColourChosen(Blue)
        NoteColourChosen(Green)
        NoteColourChosen(Orange)
        NoteDeclined
        NotePlaced
    "]]
    .assert_eq(&press(note(&kiosk, &rules), &all));
}

#[test]
fn the_way_without_a_note_is_as_large_and_the_core_refuses_an_empty_one() {
    let kiosk = kiosk(previews::board(), vec![AGREE, Event::NoteEdited("  \n ".into())]);
    let rules = Rules::default();
    let harness = note(&kiosk, &rules);
    let size = |label| harness.get_by_label(label).rect().size();
    assert_eq!(size("Zonder briefje verder"), size("Plak op het bord"));
    // On a slow screen the first letter may be typed in the same frame, so the core is asked.
    assert_eq!(press(harness, &["Plak op het bord"]), "NotePlaced\n");
    let refused =
        self::kiosk(kiosk.board.clone(), vec![AGREE, Event::NoteEdited("  \n ".into()), Event::NotePlaced]);
    assert!(refused.visit().is_some_and(|visit| visit.answers.iter().all(|answer| answer.note.is_none())));
}

#[test]
fn what_looks_like_a_name_gets_a_nudge_and_can_still_be_put_up() {
    let kiosk = kiosk(previews::board(), vec![AGREE, Event::NoteEdited("Dank aan juf Anna".into())]);
    let rules = Rules::default();
    let harness = note(&kiosk, &rules);
    assert!(harness.query_by_label_contains("Staat er een naam in?").is_some());
    assert_eq!(press(harness, &["Plak op het bord"]), "NotePlaced\n");
}

#[test]
fn where_only_typing_is_allowed_there_is_nothing_to_choose() {
    let kiosk = kiosk(previews::board(), vec![AGREE]);
    let rules = Rules { drawing: false, ..Rules::default() };
    assert!(note(&kiosk, &rules).query_by_label("Tekenen").is_none());
}

#[test]
fn a_finger_draws_one_stroke_with_every_point_the_glass_reports() {
    let kiosk = kiosk(previews::board(), vec![AGREE, Event::NoteModeChosen(NoteMode::Drawing)]);
    let rules = Rules::default();
    let mut harness = note(&kiosk, &rules);
    let paper = harness.get_by_label("Teken hier met uw vinger").rect();
    let points: Vec<Pos2> =
        (0..=20_u8).map(|n| paper.lerp_inside(egui::vec2(0.5, f32::from(n) / 20.0))).collect();
    draw(&mut harness, &points);
    let [Event::StrokeDrawn(stroke)] = harness.state().as_slice() else {
        panic!("one stroke, not {:?}", harness.state());
    };
    assert_eq!(stroke.points.len(), 21);
    assert!(stroke.points.iter().all(|point| point.x.abs_diff(5_000) < 30));
    assert_eq!((stroke.points[0].y, stroke.points[20].y), (0, 10_000));
}

#[test]
fn the_last_stroke_can_be_wiped_out_once_there_is_one() {
    let rules = Rules::default();
    let mut events = vec![AGREE, Event::NoteModeChosen(NoteMode::Drawing)];
    let empty = kiosk(previews::board(), events.clone());
    assert!(note(&empty, &rules).query_by_label("Wis laatste streep").is_none());
    events.push(Event::StrokeDrawn(Stroke { points: vec![StrokePoint { x: 1, y: 2 }] }));
    let drawn = kiosk(previews::board(), events);
    let said = press(note(&drawn, &rules), &["Wis laatste streep", "Plak op het bord"]);
    assert_eq!(said, "StrokeUndone\nNotePlaced\n");
}

#[test]
fn the_mirror_offers_what_can_be_done() {
    let events = vec![AGREE, Event::NoteEdited("Ja".into()), Event::NotePlaced];
    let kiosk = kiosk(previews::board(), events);
    let rules = Rules::default();
    let early = mirror(&kiosk, &rules, Duration::from_secs(10));
    assert_eq!(
        press(early, &["Haal weg", "Klaar", "Volgende stelling"]),
        "NoteTakenBack\nFinished\nNextChosen\n"
    );
    let late = mirror(&kiosk, &rules, Duration::from_mins(5));
    assert!(late.query_by_label("Haal weg").is_none());
    assert!(late.query_by_label("De regiegroep leest het eerst.").is_some());
}

#[test]
fn after_the_last_statement_there_is_no_next() {
    let mut board = previews::board();
    board.statements.truncate(1);
    let kiosk = kiosk(board, vec![AGREE, Event::NoteDeclined]);
    let rules = Rules::default();
    let harness = mirror(&kiosk, &rules, Duration::from_secs(10));
    assert!(harness.query_by_label("Volgende stelling").is_none());
    assert_eq!(press(harness, &["Klaar"]), "Finished\n");
}

/// The mirror of the first statement with these counts and this many notes on the wall.
fn hall(agree: u32, n_notes: u32) -> Kiosk {
    let mut board = previews::board();
    let statement = board.statements.first().map_or(StatementId::from_chance(0), |statement| statement.id);
    let note = |number: u32| Note {
        id: NoteId::from_chance(u128::from(number)),
        statement,
        version: 1,
        stance: Stance::Agree,
        colour: NoteColour::Yellow,
        body: NoteBody::Typed(format!("briefje {number}")),
        status: NoteStatus::Approved,
        practice: false,
    };
    let tally = Tally { agree, skipped: 100, ..Tally::default() };
    board.hall = vec![HallStatement { statement, tally, wall: (0..n_notes).map(note).collect() }];
    kiosk(board, vec![AGREE, Event::NoteEdited("van mij".into()), Event::NotePlaced])
}

#[test]
fn the_hall_is_shown_from_ten_opinions_and_in_percents_from_thirty() {
    let rules = Rules::default();
    let said = |agree, disagree| {
        let mut kiosk = hall(agree, 0);
        kiosk.board.hall.iter_mut().for_each(|hall| hall.tally.disagree = disagree);
        labels(&mirror(&kiosk, &rules, Duration::from_secs(10))).join(" | ")
    };
    assert!(said(7, 2).contains("nog te weinig antwoorden") && !said(7, 2).contains("9 antwoorden"));
    assert!(said(7, 3).contains("Eens 7, Neutraal 0, Oneens 3"));
    assert!(said(21, 9).contains("Eens 70%, Neutraal 0%, Oneens 30%"));
    // Of a hall that is nearly of one mind no number tells of the others.
    for (agree, disagree) in [(10, 0), (9, 1), (40, 0)] {
        let said = said(agree, disagree);
        assert!(said.contains("Eens ≥ 90%") && !said.contains("Oneens"), "{said}");
    }
}

#[test]
fn of_ten_thousand_notes_a_page_hangs_with_ones_own_as_the_last() {
    let (kiosk, rules) = (hall(9, 10_000), Rules::default());
    let harness = mirror(&kiosk, &rules, Duration::from_secs(10));
    let notes: Vec<String> = labels(&harness)
        .into_iter()
        .filter(|label| label.starts_with("briefje ") || label == "van mij")
        .collect();
    assert_eq!(notes.len(), 8);
    assert_eq!(notes.last().map(String::as_str), Some("van mij"));
    assert_eq!(press(harness, &["Andere briefjes"]), "WallPaged\n");
    assert!(mirror(&hall(9, 7), &rules, Duration::from_secs(10)).query_by_label("Andere briefjes").is_none());
}

#[test]
fn a_touch_anywhere_answers_the_question_and_reaches_nothing_below() {
    let mut kiosk = kiosk(previews::board(), vec![]);
    let now = Now { since_start: Duration::from_mins(1), local: during_the_evening(), chance: 0 };
    update(&mut kiosk, &Rules::default(), Event::Ticked, now);
    let mut harness = on_glass(|ui, theme, texts| {
        let (visit, now) = (visit(&kiosk), now.since_start);
        let below = statement_ui(ui, theme, texts, &StatementScreen { visit, board: &kiosk.board });
        let overlay = StillThere { visit, warning: Duration::from_secs(30), now };
        below.or(still_there_ui(ui, theme, texts, &overlay))
    });
    assert!(harness.query_by_label("Anders begint het scherm over 30 seconden opnieuw.").is_some());
    let below = harness.get_by_label("Eens").rect().left_center() + egui::vec2(10.0, 0.0);
    for pos in [below, harness.get_by_label("Ja, ik ga verder").rect().center()] {
        harness.drag_at(pos);
        harness.step();
        harness.drop_at(pos);
        harness.run();
    }
    assert!(!harness.state().is_empty());
    assert!(harness.state().iter().all(|event| *event == Event::Touched));
}

#[test]
fn the_record_shows_what_is_kept_and_nothing_that_is_not() {
    let events = vec![
        AGREE,
        Event::NoteEdited("Goed idee".into()),
        Event::NotePlaced,
        Event::NextChosen,
        AGREE,
        Event::NoteEdited("geheim".into()),
    ];
    let kiosk = kiosk(previews::board(), events);
    let harness = on_glass(|ui, theme, texts| {
        record_ui(ui, theme, texts, &RecordScreen { visit: visit(&kiosk), board: &kiosk.board })
    });
    let record = labels(&harness).into_iter().find(|label| label.starts_with("Bezoek")).expect("a record");
    expect![[r"
        Bezoek: avond 2026-11-24, ouder, taal nl
        Stelling 1, versie 1: Eens
        Briefje bij stelling 1 (Eens, geel): ‘Goed idee’
        Stelling 2, versie 1: Eens
        Wat u nu schrijft, bewaren we pas als u het plakt."]]
    .assert_eq(&record);
    assert_eq!(press(harness, &["Terug"]), "PanelClosed\n");
}

#[test]
fn a_role_can_be_chosen_or_left() {
    let kiosk = kiosk(previews::board(), vec![]);
    let harness =
        on_glass(|ui, theme, texts| role_ui(ui, theme, texts, &RoleScreen { visit: visit(&kiosk) }));
    let said = press(harness, &["Leerling", "Medewerker", "Ouder of verzorger", "Terug"]);
    assert_eq!(said, "RoleChosen(Pupil)\nRoleChosen(Staff)\nRoleChosen(Parent)\nPanelClosed\n");
}
