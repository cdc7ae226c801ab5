//! Polls: their answers are kept, and nobody can give an answer that a statement does not have.

use std::fmt::Write as _;

use expect_test::expect;

use crate::domain::{Language, NewStatement, Note, PollAnswer, Stance, Tally, Translations, Write};
use crate::store::tests::{Hall, date, new_statement};
use crate::store::{Error, Thing};

fn chosen(number: u8) -> Stance {
    Stance::Chosen(PollAnswer::new(number).unwrap())
}

/// A poll with these answers in Dutch, and the second also in English.
fn poll(position: u32, text: &str, answers: &[&str]) -> NewStatement {
    let in_dutch = |answer: &&str| Translations::from([(Language::DUTCH, (*answer).to_owned())]);
    let mut answers: Vec<Translations> = answers.iter().map(in_dutch).collect();
    answers[1].insert(Language::ENGLISH, "Tuesday".into());
    NewStatement { answers, ..new_statement(position, text) }
}

fn hall() -> Hall {
    let mut hall = Hall::with(&[]);
    hall.load(&[
        poll(1, "Welke avond?", &["Maandag", "Dinsdag", "Donderdag"]),
        new_statement(2, "Ik kom graag."),
    ]);
    hall
}

#[test]
fn the_answers_of_a_poll_come_back_in_their_order_and_languages() {
    let mut hall = hall();
    let answers = poll(1, "", &["Maandag", "Dinsdag", "Donderdag"]).answers;
    assert_eq!(hall.statements[0].answers, answers);
    assert!(!hall.statements[1].is_poll());
    let waiting =
        hall.store.waiting(crate::store::Kind::Statement, &crate::store::Cursor::default(), 9).unwrap();
    let sent = waiting.into_iter().find_map(|waiting| match waiting.thing {
        Thing::Statement { statement, .. } if statement.is_poll() => Some(statement),
        Thing::Statement { .. } | Thing::Evening(_) | Thing::Response { .. } | Thing::Note { .. } => None,
    });
    assert_eq!(sent.unwrap(), hall.statements[0], "what leaves has them too");

    let same =
        [poll(1, "Welke avond?", &["Maandag", "Dinsdag", "Donderdag"]), new_statement(2, "Ik kom graag.")];
    assert_eq!(hall.load(&same).unchanged, 2);
    let other =
        [poll(1, "Welke avond?", &["Maandag", "Dinsdag", "Vrijdag"]), new_statement(2, "Ik kom graag.")];
    assert_eq!(hall.load(&other).changed, 1);
    assert_eq!((hall.statements[0].version, hall.statements[0].answers.len()), (2, 3));
}

#[test]
fn another_screen_takes_over_a_poll_with_its_answers() {
    let (hall, mut other) = (hall(), Hall::with(&[]));
    let things: Vec<(Thing, i64)> = hall
        .statements
        .iter()
        .map(|statement| {
            (Thing::Statement { statement: statement.clone(), evening: date(), active: true }, 1)
        })
        .collect();
    other.store.receive(&things).unwrap();
    assert_eq!(other.store.statements(date()).unwrap(), hall.statements);
    other.store.receive(&things).unwrap();
    assert_eq!(other.store.statements(date()).unwrap(), hall.statements, "twice");
}

#[test]
fn only_what_a_statement_takes_can_be_answered_to_it() {
    let mut hall = hall();
    let mut lines = String::new();
    for stance in Stance::ALL {
        let mut refused = |idx: usize| {
            let visit = hall.visit();
            let write = hall.response(visit, idx, stance);
            let note = Write::Note(Note { stance, ..hall.note(idx, "Zo is het.") });
            let taken = [write, note].map(|write| match hall.store.save(&write) {
                Ok(()) => "yes",
                Err(Error::Unknown { .. }) => "no",
                Err(other) => panic!("{other}"),
            });
            format!("{} {}", taken[0], taken[1])
        };
        let (of_poll, of_statement) = (refused(0), refused(1));
        writeln!(lines, "{:<9} poll: {of_poll}, statement: {of_statement}", stance.code()).unwrap();
    }
    expect![[r#"
        agree     poll: no no, statement: yes yes
        neutral   poll: no no, statement: yes yes
        disagree  poll: no no, statement: yes yes
        unclear   poll: yes yes, statement: yes yes
        skipped   poll: yes yes, statement: yes yes
        answer-1  poll: yes yes, statement: no no
        answer-2  poll: yes yes, statement: no no
        answer-3  poll: yes yes, statement: no no
        answer-4  poll: no no, statement: no no
        answer-5  poll: no no, statement: no no
        answer-6  poll: no no, statement: no no
    "#]]
    .assert_eq(&lines);
    let told = {
        let visit = hall.visit();
        let write = hall.response(visit, 0, Stance::Disagree);
        hall.store.save(&write).unwrap_err().to_string()
    };
    assert!(!told.contains("disagree"), "no answer in a log: {told}");
}

#[test]
fn a_note_cannot_be_given_an_answer_that_its_poll_does_not_have() {
    let mut hall = hall();
    let note = Note { stance: chosen(2), ..hall.note(0, "Dan kan ik.") };
    hall.store.save(&Write::Note(note.clone())).unwrap();
    hall.store.save(&Write::NoteStance(note.id, chosen(3))).unwrap();
    assert!(hall.store.save(&Write::NoteStance(note.id, chosen(4))).is_err());
    assert!(hall.store.save(&Write::NoteStance(note.id, Stance::Agree)).is_err());
    assert_eq!(hall.store.notes(date(), false).unwrap()[0].stance, chosen(3));
}

#[test]
fn the_answers_of_a_poll_are_counted_with_those_elsewhere_and_stay_counted_after_erasing() {
    let mut hall = hall();
    for number in [1, 3, 3] {
        hall.answer(0, chosen(number));
    }
    hall.answer(0, Stance::Skipped);
    let (id, version) = (hall.statements[0].id, hall.statements[0].version);
    let elsewhere = Tally { answers: [0, 7, 0, 0, 0, 0], unclear: 1, ..Tally::default() };
    assert!(hall.store.set_elsewhere(&[(id, version, elsewhere)]).unwrap());
    assert!(!hall.store.set_elsewhere(&[(id, version, elsewhere)]).unwrap());
    let counts = |hall: &Hall| {
        let own = hall.store.totals(date(), false).unwrap().unwrap().statements[0].tally;
        let whole = hall.store.tally(id, version, false).unwrap();
        (own.answers, own.skipped, whole.answers, whole.unclear, whole.opinions())
    };
    let before = counts(&hall);
    assert_eq!(before, ([1, 0, 2, 0, 0, 0], 1, [1, 7, 2, 0, 0, 0], 1, 10));
    hall.store.erase_answers(date(), date()).unwrap();
    assert_eq!(counts(&hall), before);
}
