//! Saving: what is kept, what a second time does, what is refused.

use crate::domain::{
    Language, NoteBody, NoteColour, NoteId, NoteStatus, Response, ResponseId, Role, Stance, StatementId,
    Stroke, StrokePoint, Tally, Write,
};
use crate::store::tests::{Hall, database, date, listed};
use crate::store::{Error, Store};

const TEXTS: [&str; 2] = ["Huiswerk hoort op school.", "De school luistert naar ouders."];

#[test]
fn an_acknowledged_write_is_there_after_the_power_went_off() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &TEXTS);
    hall.answer(0, Stance::Agree);
    let note = hall.note(0, "Graag minder.");
    hall.store.save(&Write::Note(note.clone())).unwrap();
    // The files as they are at this moment: nothing was closed, so nothing was tidied up.
    let after = tempfile::tempdir().unwrap();
    for name in ["kiosk.db", "kiosk.db-wal"] {
        std::fs::copy(folder.path().join(name), after.path().join(name)).unwrap();
    }
    let store = Store::open(&database(after.path())).unwrap();
    assert_eq!(store.totals(date(), false).unwrap().unwrap().statements[0].tally.agree, 1);
    assert_eq!(store.notes(date(), false).unwrap(), [note]);
}

#[test]
fn the_same_write_twice_changes_nothing() {
    let mut hall = Hall::with(&TEXTS);
    let visit = hall.visit();
    let note = hall.note(0, "Graag minder.");
    for write in [
        hall.response(visit, 0, Stance::Agree),
        Write::Note(note.clone()),
        Write::NoteStance(note.id, Stance::Disagree),
        Write::Visit(crate::domain::VisitRecord { role: Role::Pupil, ..visit }),
        Write::NoteTakenBack(note.id),
    ] {
        hall.store.save(&write).unwrap();
        let once = hall.dump();
        hall.store.save(&write).unwrap();
        assert_eq!(hall.dump(), once, "{write:?}");
    }
}

#[test]
fn a_second_stance_in_a_visit_replaces_the_first_and_keeps_its_id() {
    let mut hall = Hall::with(&TEXTS);
    let visit = hall.visit();
    let first = hall.response(visit, 0, Stance::Agree);
    let second = hall.response(visit, 0, Stance::Disagree);
    hall.store.save(&first).unwrap();
    hall.store.save(&second).unwrap();

    let Write::Response(_, Response { id: first_id, .. }) = first else { unreachable!() };
    let mut responses = Vec::new();
    hall.store
        .for_each_response(date(), false, &mut |response| {
            responses.push((response.id, response.stance));
            std::ops::ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(responses, [(first_id, Stance::Disagree)]);
    assert_eq!(hall.waiting(), ["evening 1", "response 2", "statement 1", "statement 1"]);
}

#[test]
fn a_text_corrected_during_a_visit_moves_its_response_to_the_new_version() {
    let mut hall = Hall::with(&TEXTS);
    let visit = hall.visit();
    let old = hall.response(visit, 0, Stance::Agree);
    hall.store.save(&old).unwrap();
    hall.load(&listed(&["Huiswerk hoort thuis.", TEXTS[1]]));
    let new = hall.response(visit, 0, Stance::Agree);
    hall.store.save(&new).unwrap();
    let totals = hall.store.totals(date(), false).unwrap().unwrap();
    let counts: Vec<_> =
        totals.statements.iter().map(|row| (row.statement.version, row.tally.agree)).collect();
    assert_eq!(counts, [(2, 1), (1, 0)]);
}

#[test]
fn a_changed_role_sends_the_responses_again_and_a_changed_language_does_not() {
    let mut hall = Hall::with(&TEXTS);
    let mut visit = hall.visit();
    for idx in 0..2 {
        let write = hall.response(visit, idx, Stance::Agree);
        hall.store.save(&write).unwrap();
    }
    visit.language = Language::ENGLISH;
    hall.store.save(&Write::Visit(visit)).unwrap();
    assert_eq!(hall.waiting()[1..3], ["response 1", "response 1"]);
    visit.role = Role::Pupil;
    hall.store.save(&Write::Visit(visit)).unwrap();
    assert_eq!(hall.waiting()[1..3], ["response 2", "response 2"]);
}

#[test]
fn a_visit_without_a_response_leaves_nothing() {
    let mut hall = Hall::with(&TEXTS);
    let before = hall.dump();
    let visit = hall.visit();
    hall.store.save(&Write::Visit(visit)).unwrap();
    assert_eq!(hall.dump(), before);
}

#[test]
fn a_drawing_comes_back_as_it_was_drawn() {
    let mut hall = Hall::with(&TEXTS);
    let mut note = hall.note(1, "");
    note.colour = NoteColour::Orange;
    note.practice = true;
    note.body = NoteBody::Drawn(vec![
        Stroke {
            points: vec![StrokePoint { x: 0, y: StrokePoint::EDGE }, StrokePoint { x: u16::MAX, y: 3 }],
        },
        Stroke::default(),
    ]);
    hall.store.save(&Write::Note(note.clone())).unwrap();
    assert_eq!(hall.store.notes(date(), true).unwrap(), [note]);
}

#[test]
fn a_note_keeps_every_letter_that_somebody_can_write() {
    let mut hall = Hall::with(&TEXTS);
    for text in ["", "مرحبا", "ሰላም", "een\0nul", "'; DROP TABLE note; --", "👨‍👩‍👧 ☕", &"é".repeat(100_000)]
    {
        let note = hall.note(0, text);
        hall.store.save(&Write::Note(note.clone())).unwrap();
        assert!(hall.store.notes(date(), false).unwrap().contains(&note), "{text:.20}");
    }
}

#[test]
fn a_note_that_is_taken_back_loses_its_words_and_never_comes_back() {
    let mut hall = Hall::with(&TEXTS);
    let note = hall.note(0, "Graag minder.");
    hall.store.save(&Write::Note(note.clone())).unwrap();
    hall.store.save(&Write::NoteTakenBack(note.id)).unwrap();
    // Late and repeated requests of the kiosk and of the regiegroep.
    hall.store.save(&Write::Note(note.clone())).unwrap();
    hall.store.save(&Write::NoteStance(note.id, Stance::Neutral)).unwrap();
    hall.store.set_note_status(note.id, NoteStatus::Approved).unwrap();

    let kept = &hall.store.notes(date(), false).unwrap()[0];
    assert_eq!((kept.status, &kept.body), (NoteStatus::Withdrawn, &NoteBody::Typed(String::new())));
    assert_eq!(kept.stance, note.stance);
    assert_eq!(hall.store.wall(note.statement, false).unwrap(), []);
    assert_eq!(hall.waiting()[1], "note 2");
}

#[test]
fn a_note_that_is_not_there_can_be_taken_back_and_restanced_by_the_kiosk_but_not_judged() {
    let mut hall = Hall::with(&TEXTS);
    let before = hall.dump();
    let nowhere = NoteId::from_chance(1);
    hall.store.save(&Write::NoteTakenBack(nowhere)).unwrap();
    hall.store.save(&Write::NoteStance(nowhere, Stance::Agree)).unwrap();
    let error = hall.store.set_note_status(nowhere, NoteStatus::Junk).unwrap_err();
    assert!(matches!(error, Error::Unknown { what: "note", .. }));
    assert_eq!(hall.dump(), before);
}

#[test]
fn only_an_approved_note_hangs_and_each_judgement_raises_its_revision_once() {
    let mut hall = Hall::with(&TEXTS);
    let note = hall.note(0, "Graag minder.");
    hall.store.save(&Write::Note(note.clone())).unwrap();
    for (revision, status) in
        (2..).zip([NoteStatus::Approved, NoteStatus::Hidden, NoteStatus::Junk, NoteStatus::Pending])
    {
        hall.store.set_note_status(note.id, status).unwrap();
        hall.store.set_note_status(note.id, status).unwrap();
        let hangs = !hall.store.wall(note.statement, false).unwrap().is_empty();
        assert_eq!(hangs, status == NoteStatus::Approved, "{status:?}");
        assert_eq!(hall.waiting()[1], format!("note {revision}"));
    }
}

#[test]
fn what_belongs_to_nothing_is_refused_whole() {
    let mut hall = Hall::with(&TEXTS);
    let before = hall.dump();
    let visit = hall.visit();
    let statement = hall.statements[0].id;
    let response = |statement, version| {
        let id = ResponseId::from_chance(5);
        Response { id, statement, version, stance: Stance::Agree }
    };
    let note = hall.note(0, "Graag minder.");
    let elsewhere = crate::domain::VisitRecord { evening: date().succ_opt().unwrap(), ..visit };
    for write in [
        Write::Response(visit, response(StatementId::from_chance(3), 1)),
        Write::Response(visit, response(statement, 2)),
        Write::Response(elsewhere, response(statement, 1)),
        Write::Note(crate::domain::Note { version: 9, ..note }),
    ] {
        let error = hall.store.save(&write).unwrap_err();
        assert!(matches!(error, Error::Unknown { .. }), "{write:?}: {error:?}");
        assert_eq!(hall.dump(), before, "{write:?}");
    }
}

#[test]
fn the_same_id_with_other_content_is_refused_and_the_first_kept() {
    let mut hall = Hall::with(&TEXTS);
    let visit = hall.visit();
    let write = hall.response(visit, 0, Stance::Agree);
    hall.store.save(&write).unwrap();
    let note = hall.note(0, "Graag minder.");
    hall.store.save(&Write::Note(note.clone())).unwrap();
    let before = hall.dump();

    let Write::Response(_, mut response) = write else { unreachable!() };
    response.statement = hall.statements[1].id;
    let practising = crate::domain::VisitRecord { practice: true, ..visit };
    for write in [
        Write::Response(visit, response),
        Write::Visit(practising),
        Write::Note(crate::domain::Note { body: NoteBody::Typed("Graag meer.".into()), ..note }),
    ] {
        let error = hall.store.save(&write).unwrap_err();
        assert!(matches!(error, Error::Conflict { .. }), "{write:?}: {error:?}");
        assert_eq!(hall.dump(), before, "{write:?}");
    }
}

#[test]
fn an_evening_that_is_put_twice_is_there_once() {
    let mut hall = Hall::with(&[]);
    let mut evening = super::evening();
    hall.store.put_evening(&evening).unwrap();
    assert_eq!(hall.waiting(), ["evening 1"]);
    evening.title = "Rapportgesprekken, tweede avond".into();
    hall.store.put_evening(&evening).unwrap();
    assert_eq!(hall.waiting(), ["evening 2"]);
    assert_eq!(hall.store.evenings().unwrap(), [evening]);
}

#[test]
fn clearing_practice_leaves_what_counts() {
    let mut hall = Hall::with(&TEXTS);
    hall.answer(0, Stance::Agree);
    let real = hall.note(0, "Graag minder.");
    hall.store.save(&Write::Note(real.clone())).unwrap();
    let before = hall.dump();

    let visit = crate::domain::VisitRecord { practice: true, ..hall.visit() };
    let write = hall.response(visit, 0, Stance::Disagree);
    hall.store.save(&write).unwrap();
    let note = crate::domain::Note { practice: true, ..hall.note(0, "proef") };
    hall.store.save(&Write::Note(note)).unwrap();
    let statement = hall.statements[0].clone();
    let both = Tally { agree: 1, disagree: 1, ..Tally::default() };
    assert_eq!(hall.store.tally(statement.id, 1, true).unwrap(), both);
    assert_eq!(hall.store.tally(statement.id, 1, false).unwrap(), Tally { agree: 1, ..Tally::default() });

    hall.store.clear_practice(date()).unwrap();
    assert_eq!(hall.dump(), before);
}
