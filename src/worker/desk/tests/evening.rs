//! The evening from the desk: statements, notes, practice, and what is kept over a restart.

use crate::domain::{
    BallotId, Language, NoteStatus, Stance, StatementSource, Suggestion, SuggestionId, TopicBallot,
    TopicCode, TopicTotals, Write,
};
use crate::kiosk::desk::{
    ByHand, DeskJob, DeskNews, DeskNote, DeskStatement, DeskSuggestion, Flag, HealthLevel, HealthName,
    WrittenId,
};
use crate::worker::desk::tests::Hall;

fn statements(told: Vec<DeskNews>) -> Vec<DeskStatement> {
    told.into_iter()
        .find_map(|news| if let DeskNews::Statements(rows) = news { Some(rows) } else { None })
        .unwrap()
}

fn notes(told: Vec<DeskNews>) -> Vec<DeskNote> {
    told.into_iter()
        .find_map(|news| if let DeskNews::Notes(rows) = news { Some(rows) } else { None })
        .unwrap()
}

fn on_the_board(hall: &Hall) -> Vec<String> {
    hall.board.statements.iter().map(|statement| statement.text(Language::DUTCH).to_owned()).collect()
}

#[test]
fn what_is_moved_switched_and_written_hangs_at_once() {
    let mut hall = Hall::open();
    let (first, second) = (hall.statement(0).id, hall.statement(1).id);
    hall.ask(DeskJob::MoveStatement { statement: second, up: true });
    assert_eq!(on_the_board(&hall), ["Rapport in gesprek.", "Ouders lezen voor."]);
    let told = hall.ask(DeskJob::SwitchStatement { statement: first, active: false });
    assert_eq!(on_the_board(&hall), ["Rapport in gesprek."]);
    let rows: Vec<_> = statements(told).into_iter().map(|row| (row.statement.position, row.active)).collect();
    assert_eq!(rows, [(1, true), (2, false)]);
    let source = StatementSource::Parents;
    let written =
        hall.ask(DeskJob::WriteStatement { statement: None, source, text: " Een  nieuwe. ".into() });
    assert!(written.contains(&DeskNews::Written { new_version: false }));
    assert_eq!(on_the_board(&hall), ["Rapport in gesprek.", "Een nieuwe."]);
    hall.answer(1, Stance::Agree);
    let id = hall.statement(1).id;
    let written =
        hall.ask(DeskJob::WriteStatement { statement: Some(id), source, text: "Een nieuwere.".into() });
    assert!(written.contains(&DeskNews::Written { new_version: true }));
    assert_eq!(hall.statement(1).version, 2);
    let empty = hall.ask(DeskJob::WriteStatement { statement: Some(id), source, text: " ".into() });
    assert!(matches!(empty.as_slice(), [DeskNews::Failed(_)]));
}

#[test]
fn notes_come_with_their_flags_and_an_approved_one_hangs_at_once() {
    let mut hall = Hall::open();
    let fine = hall.note(1, "Goed idee");
    let flagged = hall.note(0, "Juf Anna is een SUKKEL, bel 06-12345678");
    let rows = notes(hall.ask(DeskJob::Refresh));
    let flags = |id| rows.iter().find(|row| row.note.id == id).map(|row| (row.position, row.flags.clone()));
    assert_eq!(flags(fine), Some((2, Vec::new())));
    let expected =
        vec![Flag::Phone("06-12345678".into()), Flag::Name("Anna".into()), Flag::Word("SUKKEL".into())];
    assert_eq!(flags(flagged), Some((1, expected)));
    let ids: Vec<_> = rows.iter().map(|row| row.note.id).collect();
    let mut sorted = ids.clone();
    sorted.sort();
    assert_eq!(ids, sorted, "in the order of random ids, which is nobody's");

    hall.walls.clear();
    let told = hall.ask(DeskJob::JudgeNotes(vec![
        (WrittenId::Note(fine), NoteStatus::Approved),
        (WrittenId::Note(flagged), NoteStatus::Junk),
    ]));
    let walls: Vec<_> = hall.walls.iter().map(|hall| hall.wall.len()).collect();
    assert_eq!(walls.iter().sum::<usize>(), 1);
    assert_eq!(hall.walls.len(), 2, "both statements are told");
    assert_eq!(notes(told).len(), 2, "junk is kept");
    hall.ask(DeskJob::JudgeNotes(vec![(WrittenId::Note(fine), NoteStatus::Pending)]));
    assert!(hall.walls.last().unwrap().wall.is_empty(), "undone");
}

/// What the desk is told about topics.
fn topics(told: Vec<DeskNews>) -> (TopicTotals, Vec<DeskSuggestion>) {
    let topics = |news| {
        if let DeskNews::Topics { totals, suggestions } = news {
            Some((totals.unwrap(), suggestions))
        } else {
            None
        }
    };
    told.into_iter().find_map(topics).unwrap()
}

#[test]
fn topics_come_with_their_counts_and_what_was_made_up_with_its_flags() {
    let mut hall = Hall::open();
    let evening = hall.board.evening.as_ref().unwrap().date;
    let topics_asked = vec![TopicCode("slapen".into())];
    let id = BallotId::from_chance(1 << 64);
    hall.store(Write::Topics(TopicBallot { id, evening, practice: false, topics: topics_asked }));
    let (id, status) = (SuggestionId::from_chance(2 << 64), NoteStatus::Pending);
    let text = "Juf Anna".to_owned();
    hall.store(Write::Suggestion(Suggestion { id, evening, practice: false, text, status }));
    let (totals, suggestions) = topics(hall.ask(DeskJob::Refresh));
    assert_eq!((totals.ballots, totals.votes(&TopicCode("slapen".into()))), (1, 1));
    assert_eq!(suggestions[0].flags, [Flag::Name("Anna".into())]);
    let judged = vec![(WrittenId::Suggestion(id), NoteStatus::Junk)];
    let (totals, suggestions) = topics(hall.ask(DeskJob::JudgeNotes(judged)));
    assert_eq!((totals.suggestions.len(), suggestions[0].suggestion.status), (0, NoteStatus::Junk));
}

#[test]
fn practice_is_told_on_the_board_and_cleared_without_touching_real_answers() {
    let mut hall = Hall::open();
    hall.answer(0, Stance::Agree);
    hall.ask(DeskJob::SetPractice(true));
    assert!(hall.board.practice);
    hall.ask(DeskJob::ClearPractice);
    hall.ask(DeskJob::SetPractice(false));
    assert!(!hall.board.practice);
    assert_eq!(hall.counts(), [(1, 0), (0, 0)]);
}

#[test]
fn what_was_done_by_hand_is_told_after_a_restart() {
    let mut hall = Hall::open();
    let by_hand = ByHand { date: hall.today(), open: true, until: "2026-11-24T22:00:00".parse().unwrap() };
    assert!(hall.ask(DeskJob::KeepByHand(Some(by_hand))).is_empty());
    hall.start();
    assert!(hall.told.contains(&DeskNews::ByHand(Some(by_hand))));
    hall.ask(DeskJob::KeepByHand(None));
    hall.start();
    assert!(hall.told.contains(&DeskNews::ByHand(None)));
}

#[test]
fn health_is_told_at_the_start_and_when_asked() {
    let mut hall = Hall::open();
    let told = hall.ask(DeskJob::CheckHealth);
    let [DeskNews::Health(checks)] = told.as_slice() else { panic!("{told:?}") };
    let names: Vec<_> = checks.iter().map(|check| check.name).collect();
    assert_eq!(names.len(), 10);
    let level = |name| checks.iter().find(|check| check.name == name).map(|check| check.level);
    assert_eq!(level(HealthName::Database), Some(HealthLevel::Fine));
    assert_eq!(level(HealthName::Clock), Some(HealthLevel::Fine));
    hall.restart_at("2026-11-23T19:00:00");
    let clock = |told: &[DeskNews]| {
        let checks =
            told.iter().find_map(|news| if let DeskNews::Health(all) = news { Some(all) } else { None });
        checks.unwrap().iter().find(|check| check.name == HealthName::Clock).map(|check| check.level)
    };
    assert_eq!(clock(&hall.told), Some(HealthLevel::Act), "before the last start");
}

#[test]
fn the_morning_after_the_notes_and_counts_of_last_night_are_shown() {
    let mut hall = Hall::open();
    hall.answer(0, Stance::Agree);
    hall.note(0, "Goed idee");
    hall.restart_at("2026-11-25T09:00:00");
    assert_eq!(hall.board.evening, None, "nothing is coming");
    assert_eq!(hall.counts(), [(1, 0), (0, 0)]);
    assert_eq!(notes(hall.ask(DeskJob::Refresh)).len(), 1);
    assert_eq!(statements(hall.ask(DeskJob::Refresh)).len(), 2);
}
