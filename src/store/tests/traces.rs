//! Traces: what the file itself could tell about order, and about words that were erased.

use std::fs;
use std::path::Path;

use crate::domain::{NoteBody, NoteId, ResponseId, Stance, Stroke, StrokePoint, VisitId, Write};
use crate::store::Store;
use crate::store::tests::{Hall, database, date, listed, rows_of};

const TEXTS: [&str; 1] = ["Huiswerk hoort op school."];

/// The ids of visits, responses and notes in the order in which they came.
struct Arrivals {
    visits: Vec<VisitId>,
    responses: Vec<ResponseId>,
    notes: Vec<NoteId>,
}

fn many_arrivals(hall: &mut Hall, count: usize) -> Arrivals {
    let mut arrivals = Arrivals { visits: vec![], responses: vec![], notes: vec![] };
    for _ in 0..count {
        let visit = hall.visit();
        let write = hall.response(visit, 0, Stance::Agree);
        hall.store.save(&write).unwrap();
        let Write::Response(_, response) = write else { unreachable!() };
        let note = hall.note(0, "Graag minder.");
        arrivals.visits.push(visit.id);
        arrivals.responses.push(response.id);
        arrivals.notes.push(note.id);
        hall.store.save(&Write::Note(note)).unwrap();
    }
    arrivals
}

/// How many neighbours stand in the order in which they came, of those that could: half of them by chance.
fn share_in_order(places: &[usize]) -> f64 {
    let in_order = places.windows(2).filter(|pair| pair[0] < pair[1]).count();
    in_order as f64 / (places.len() - 1) as f64
}

#[test]
fn no_table_gives_its_rows_in_the_order_of_arrival() {
    let mut hall = Hall::with(&TEXTS);
    let arrivals = many_arrivals(&mut hall, 300);
    let ids: [(&str, Vec<[u8; 16]>); 4] = [
        ("visit", arrivals.visits.iter().map(|id| *id.as_bytes()).collect()),
        ("response", arrivals.responses.iter().map(|id| *id.as_bytes()).collect()),
        ("note", arrivals.notes.iter().map(|id| *id.as_bytes()).collect()),
        ("outbox", arrivals.responses.iter().map(|id| *id.as_bytes()).collect()),
    ];
    for (table, arrived) in ids {
        let rows = rows_of(&hall.store, table);
        let place = |id: &[u8; 16]| {
            let shown = format!("{:?}", rusqlite::types::ValueRef::Blob(id));
            rows.iter().position(|row| row.contains(&shown)).unwrap()
        };
        let places: Vec<_> = arrived.iter().map(place).collect();
        let share = share_in_order(&places);
        assert!((0.4..0.6).contains(&share), "{table}: {share}");
    }
}

#[test]
fn after_tidying_the_pages_of_the_file_do_not_tell_the_order_of_arrival() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &TEXTS);
    // So few that they fit on one page, where SQLite puts each new row below the one before.
    let arrivals = many_arrivals(&mut hall, 20);
    hall.store.tidy().unwrap();

    let bytes = fs::read(database(folder.path())).unwrap();
    assert_eq!(fs::metadata(folder.path().join("kiosk.db-wal")).unwrap().len(), 0);
    let ids: [(&str, Vec<[u8; 16]>); 3] = [
        ("visits", arrivals.visits.iter().map(|id| *id.as_bytes()).collect()),
        ("responses", arrivals.responses.iter().map(|id| *id.as_bytes()).collect()),
        ("notes", arrivals.notes.iter().map(|id| *id.as_bytes()).collect()),
    ];
    for (what, arrived) in ids {
        let mut by_id = arrived.clone();
        by_id.sort_unstable();
        for nth in 0..finds(&bytes, &arrived[0]).len() {
            let places: Vec<_> = by_id.iter().map(|id| finds(&bytes, id)[nth]).collect();
            let goes_by_something_random = share_in_order(&places);
            let of_arrival: Vec<_> = arrived.iter().map(|id| finds(&bytes, id)[nth]).collect();
            assert!((0.2..0.8).contains(&share_in_order(&of_arrival)), "{what} {nth}: {of_arrival:?}");
            // The table itself goes strictly by id, up or down.
            if nth == 0 && what == "notes" {
                assert!([0.0, 1.0].contains(&goes_by_something_random), "{places:?}");
            }
        }
    }
    assert_eq!(hall.store.totals(date(), false).unwrap().unwrap().visits, 20);
}

#[test]
fn the_words_of_a_note_that_is_taken_back_are_gone_from_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &TEXTS);
    let words = "Mijn dochter wordt gepest door Sem.";
    let typed = hall.note(0, words);
    let mut drawn = hall.note(0, "");
    let points: Vec<_> = (0..40).map(|idx| StrokePoint { x: 9_000 - idx * 200, y: idx * 150 }).collect();
    drawn.body = NoteBody::Drawn(vec![Stroke { points }]);
    let NoteBody::Drawn(strokes) = &drawn.body else { unreachable!() };
    let drawing = crate::store::codec::encode(strokes);
    // Among many others, so that pages are split and merged around it.
    many_arrivals(&mut hall, 50);
    hall.store.save(&Write::Note(typed.clone())).unwrap();
    hall.store.save(&Write::Note(drawn.clone())).unwrap();
    many_arrivals(&mut hall, 200);
    assert!(stands_in(folder.path(), words.as_bytes()) && stands_in(folder.path(), &drawing));

    hall.store.save(&Write::NoteTakenBack(typed.id)).unwrap();
    hall.store.save(&Write::NoteTakenBack(drawn.id)).unwrap();
    assert!(!stands_in(folder.path(), words.as_bytes()));
    assert!(!stands_in(folder.path(), &drawing));
}

#[test]
fn of_hundreds_of_notes_no_word_stays_behind_when_all_are_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &TEXTS);
    let mut notes: Vec<_> = (0..400_usize)
        .map(|n_before| {
            let words = "Mijn dochter wordt gepest. ".repeat(1 + n_before % 7);
            let note = hall.note(0, &words);
            hall.store.save(&Write::Note(note.clone())).unwrap();
            note.id
        })
        .collect();
    hall.chance.shuffle(&mut notes);
    for id in notes {
        hall.store.save(&Write::NoteTakenBack(id)).unwrap();
    }
    assert!(!stands_in(folder.path(), b"gepest"));
}

#[test]
fn erased_words_leave_the_log_with_the_next_write_when_somebody_was_reading() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &TEXTS);
    let words = "Mijn dochter wordt gepest door Sem.";
    let note = hall.note(0, words);
    hall.store.save(&Write::Note(note.clone())).unwrap();
    let reader = Store::reader(&database(folder.path())).unwrap();
    reader
        .at_one_moment(|reader| {
            reader.notes(date(), false)?;
            hall.store.save(&Write::NoteTakenBack(note.id))
        })
        .unwrap();
    assert!(stands_in(folder.path(), words.as_bytes()));
    hall.answer(0, Stance::Agree);
    assert!(!stands_in(folder.path(), words.as_bytes()));
}

#[test]
fn a_cleared_practice_note_is_gone_from_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &TEXTS);
    let note = crate::domain::Note { practice: true, ..hall.note(0, "Dit is maar een proef.") };
    hall.store.save(&Write::Note(note)).unwrap();
    hall.store.clear_practice(date()).unwrap();
    assert!(!stands_in(folder.path(), b"maar een proef"));
}

#[test]
fn tidying_changes_no_row() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &TEXTS);
    many_arrivals(&mut hall, 30);
    hall.load(&listed(&["Huiswerk hoort thuis."]));
    let before = hall.dump();
    hall.store.tidy().unwrap();
    assert_eq!(hall.dump(), before);
    drop(hall);
    Store::open(&database(folder.path())).unwrap();
}

fn stands_in(folder: &Path, needle: &[u8]) -> bool {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| fs::read(entry.unwrap().path()).unwrap())
        .any(|bytes| !finds(&bytes, needle).is_empty())
}

fn finds(bytes: &[u8], needle: &[u8]) -> Vec<usize> {
    let first = needle[0];
    (0..bytes.len().saturating_sub(needle.len() - 1))
        .filter(|&at| bytes[at] == first && bytes[at..].starts_with(needle))
        .collect()
}
