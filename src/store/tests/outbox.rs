//! What waits for the regiegroep database: read in an order of nothing, confirmed one revision at a time.

use crate::domain::{DatabaseId, NoteStatus, Stance, Write};
use crate::store::tests::{Hall, date};
use crate::store::{Cursor, Kind, Thing, Ticket};

fn waiting(hall: &Hall, kind: Kind) -> Vec<Ticket> {
    let all = hall.store.waiting(kind, &Cursor::default(), 1_000).unwrap();
    all.into_iter().map(|one| one.ticket).collect()
}

#[test]
fn everything_can_be_read_and_confirmed_once() {
    let mut hall = Hall::with(&["Een.", "Twee."]);
    hall.answer(0, Stance::Agree);
    let note = hall.note(1, "Graag.");
    hall.store.save(&Write::Note(note.clone())).unwrap();
    let counts: Vec<_> = Kind::ALL.map(|kind| waiting(&hall, kind).len()).into();
    assert_eq!(counts, [1, 2, 1, 1]);
    let read = hall.store.waiting(Kind::Note, &Cursor::default(), 9).unwrap();
    assert_eq!(read[0].thing, Thing::Note { note, evening: date() });
    for kind in Kind::ALL {
        let tickets = waiting(&hall, kind);
        hall.store.confirm(&tickets).unwrap();
        hall.store.confirm(&tickets).unwrap();
    }
    assert_eq!(hall.store.waiting_count().unwrap(), 0);
}

#[test]
fn what_has_changed_since_it_was_read_still_waits() {
    let mut hall = Hall::with(&["Een."]);
    let note = hall.note(0, "Graag.");
    hall.store.save(&Write::Note(note.clone())).unwrap();
    let old = waiting(&hall, Kind::Note);
    hall.store.set_note_status(note.id, NoteStatus::Approved).unwrap();
    hall.store.confirm(&old).unwrap();
    let new = waiting(&hall, Kind::Note);
    assert_eq!((old[0].revision, new[0].revision), (1, 2));
    hall.store.confirm(&new).unwrap();
    assert!(waiting(&hall, Kind::Note).is_empty());
}

#[test]
fn pages_follow_the_ids_and_not_the_answers() {
    let mut hall = Hall::with(&["Een."]);
    for _ in 0..25 {
        hall.answer(0, Stance::Neutral);
    }
    let (mut cursor, mut seen) = (Cursor::default(), Vec::new());
    loop {
        let page = hall.store.waiting(Kind::Response, &cursor, 4).unwrap();
        let Some(last) = page.last() else { break };
        cursor = last.ticket.cursor();
        seen.extend(page.iter().map(|one| match &one.thing {
            Thing::Response { response, .. } => *response.id.as_bytes(),
            Thing::Evening(_) | Thing::Statement { .. } | Thing::Note { .. } => panic!("a response"),
        }));
    }
    assert_eq!(seen.len(), 25);
    assert!(seen.is_sorted());
}

#[test]
fn another_regiegroep_database_gets_everything_and_the_same_one_nothing() {
    let mut hall = Hall::with(&["Een.", "Twee."]);
    hall.answer(0, Stance::Agree);
    let (one, other) = (DatabaseId::from_chance(1), DatabaseId::from_chance(2));
    let screen = hall.store.screen_id(3).unwrap();
    assert_eq!(hall.store.screen_id(4).unwrap(), screen, "it is made once");
    let mut send = |remote, again| {
        hall.store.send_to(remote, again).unwrap();
        let n_waiting = hall.store.waiting_count().unwrap();
        for kind in Kind::ALL {
            let tickets = waiting(&hall, kind);
            hall.store.confirm(&tickets).unwrap();
        }
        n_waiting
    };
    assert_eq!([send(one, false), send(one, false), send(other, false), send(other, true)], [4, 0, 4, 4]);
}

#[test]
fn what_is_wrong_is_remembered_until_it_goes_well() {
    let mut hall = Hall::with(&[]);
    assert_eq!(hall.store.send_problem().unwrap(), None);
    hall.store.screen_id(1).unwrap();
    hall.store.set_send_problem(Some("niet te bereiken")).unwrap();
    assert_eq!(hall.store.send_problem().unwrap().as_deref(), Some("niet te bereiken"));
    hall.store.set_send_problem(None).unwrap();
    assert_eq!(hall.store.send_problem().unwrap(), None);
}
