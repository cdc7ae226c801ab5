//! Two screens on one evening: what is loaded or looked at on one comes to the other.

use stellingenbord::domain::{NoteBody, NoteStatus, Statement, Write};
use stellingenbord::sync::{self, Remote};

use crate::sync::server::Server;
use crate::sync::{Screen, after, date, done, during};

const SCHOOL: &str = "De Elout";
const ROLE: &str = "school_de_elout";

/// Sends and takes over, as a screen does every few seconds.
fn meet(screen: &mut Screen, remote: &mut dyn Remote) -> bool {
    screen.sync_at(remote, during()).expect("a run");
    sync::pull(&mut screen.store, remote, &screen.school, date()).expect("what others sent")
}

fn board(screen: &Screen) -> Vec<Statement> {
    screen.store.statements(date()).expect("statements")
}

fn statuses(screen: &Screen) -> Vec<NoteStatus> {
    screen.store.notes(date(), false).expect("notes").iter().map(|note| note.status).collect()
}

#[test]
fn both_screens_come_to_hang_the_same_statements() {
    let server = Server::with_schools(&[SCHOOL]);
    let mut remote = server.connect(ROLE).expect("a connection");
    let (mut one, mut other) = (Screen::new(SCHOOL, 51), Screen::new(SCHOOL, 52));
    assert_ne!(board(&one), board(&other), "the same sentences under ids of their own");
    for _ in 0..2 {
        meet(&mut one, &mut remote);
        meet(&mut other, &mut remote);
    }
    assert_eq!(board(&one).len(), 3);
    assert_eq!(board(&one), board(&other));
    assert!(!meet(&mut one, &mut remote) && !meet(&mut other, &mut remote), "then nothing more happens");
    assert_eq!(one.sync(&mut remote).expect("a run"), done(0, 0, 0, 0));

    // A text that is corrected on one.
    let mut set: Vec<_> = board(&one)
        .into_iter()
        .map(|Statement { position, source, criterion, texts, .. }| stellingenbord::domain::NewStatement {
            row: None,
            position,
            source,
            criterion,
            texts,
            answers: Vec::new(),
        })
        .collect();
    set[0].texts.insert(stellingenbord::domain::Language::DUTCH, "Huiswerk maak je op school.".into());
    let chance = &mut one.chance;
    one.store.load_statements(date(), &set, &mut || chance.u128(..)).expect("a correction");
    meet(&mut one, &mut remote);
    assert!(meet(&mut other, &mut remote));
    assert_eq!(board(&one), board(&other));
    assert_eq!(board(&other)[0].version, 2);
}

#[test]
fn notes_that_were_looked_at_on_one_screen_hang_on_the_other() {
    let server = Server::with_schools(&[SCHOOL]);
    let mut remote = server.connect(ROLE).expect("a connection");
    let (mut one, mut other) = (Screen::new(SCHOOL, 53), Screen::new(SCHOOL, 53));
    let id = one.note("Graag minder.");
    meet(&mut one, &mut remote);
    meet(&mut other, &mut remote);
    assert_eq!(statuses(&other), [], "nobody has looked at it");
    one.store.set_note_status(id, NoteStatus::Approved).expect("a status");
    meet(&mut one, &mut remote);
    assert!(meet(&mut other, &mut remote));
    assert_eq!(
        other.store.notes(date(), false).expect("notes"),
        one.store.notes(date(), false).expect("notes")
    );

    // The writer takes it back: its words go everywhere.
    one.store.save(&Write::NoteTakenBack(id)).expect("a write");
    meet(&mut one, &mut remote);
    meet(&mut other, &mut remote);
    assert_eq!(statuses(&other), [NoteStatus::Withdrawn]);
    assert_eq!(other.store.notes(date(), false).expect("notes")[0].body, NoteBody::Typed(String::new()));
}

#[test]
fn two_who_decide_otherwise_about_the_same_note_are_told_and_the_next_decision_counts() {
    let server = Server::with_schools(&[SCHOOL]);
    let mut remote = server.connect(ROLE).expect("a connection");
    let (mut one, mut other) = (Screen::new(SCHOOL, 54), Screen::new(SCHOOL, 54));
    let id = one.note("Graag minder.");
    one.store.set_note_status(id, NoteStatus::Hidden).expect("a status");
    meet(&mut one, &mut remote);
    meet(&mut other, &mut remote);
    one.store.set_note_status(id, NoteStatus::Approved).expect("a status");
    other.store.set_note_status(id, NoteStatus::Junk).expect("a status");
    assert_eq!(one.sync(&mut remote).expect("the first"), done(1, 0, 0, 0));
    assert_eq!(other.sync(&mut remote).expect("the second"), done(0, 0, 1, 0));
    meet(&mut other, &mut remote);
    assert_eq!((statuses(&one), statuses(&other)), (vec![NoteStatus::Approved], vec![NoteStatus::Junk]));

    other.store.set_note_status(id, NoteStatus::Hidden).expect("decided again");
    meet(&mut other, &mut remote);
    meet(&mut one, &mut remote);
    assert_eq!((statuses(&one), statuses(&other)), (vec![NoteStatus::Hidden], vec![NoteStatus::Hidden]));
    assert_eq!(other.sync(&mut remote).expect("a run"), done(0, 0, 0, 0));
}

#[test]
fn the_mirror_counts_the_whole_hall_in_steps_that_show_nobody() {
    let server = Server::with_schools(&[SCHOOL]);
    let mut remote = server.connect(ROLE).expect("a connection");
    let (mut one, mut other) = (Screen::new(SCHOOL, 57), Screen::new(SCHOOL, 57));
    other.chance = fastrand::Rng::with_seed(58);
    let mut share = |screen: &mut Screen| {
        let changed = sync::share_counts(&mut screen.store, &mut remote, &screen.school, &[date()], 1);
        changed.expect("counts")
    };
    let mirror = |screen: &Screen| {
        let Statement { id, version, .. } = screen.statements[0];
        let tally = screen.store.tally(id, version, false).expect("a tally");
        tally.agree + tally.neutral + tally.disagree + tally.unclear + tally.skipped
    };
    // Ids of screens come from chance; these two began with the same.
    one.store.screen_id(1).expect("an id");
    other.store.screen_id(2).expect("an id");
    one.visits(12);
    other.visits(9);
    assert!(!share(&mut one));
    assert!(share(&mut other), "the twelve of the first screen");
    assert_eq!((mirror(&one), mirror(&other)), (12, 21));
    assert!(!share(&mut one), "nine would show too much");
    other.visits(1);
    assert!(!share(&mut other));
    assert!(share(&mut one));
    assert_eq!((mirror(&one), mirror(&other)), (22, 22));
    for _ in 0..9 {
        other.visit(false);
        share(&mut other);
        assert!(!share(&mut one), "not one by one");
    }
    other.visits(1);
    share(&mut other);
    assert!(share(&mut one));
    assert_eq!(mirror(&one), 32);
    assert_eq!(one.totals().visits, 12, "results are of the screen itself");
}

#[test]
fn a_screen_that_was_offline_catches_up_and_results_are_of_the_whole_hall() {
    let server = Server::with_schools(&[SCHOOL]);
    let mut remote = server.connect(ROLE).expect("a connection");
    let (mut one, mut other) = (Screen::new(SCHOOL, 55), Screen::new(SCHOOL, 55));
    // Alike until here; from now on each has visitors of its own.
    other.chance = fastrand::Rng::with_seed(56);
    meet(&mut one, &mut remote);
    one.visits(12);
    other.visits(9);
    let note = other.note("Van het scherm zonder netwerk.");
    other.store.set_note_status(note, NoteStatus::Approved).expect("a status");
    one.sync_at(&mut remote, after()).expect("a run");
    assert_eq!(one.totals_from(&mut remote), one.totals());
    other.sync_at(&mut remote, after()).expect("a run");
    meet(&mut one, &mut remote);
    assert_eq!(statuses(&one), [NoteStatus::Approved]);
    let hall = one.totals_from(&mut remote);
    assert_eq!(hall.visits, 21);
    for (idx, row) in hall.statements.iter().enumerate() {
        let parts = [&one, &other].map(|screen| screen.totals().statements[idx].tally);
        assert_eq!(row.tally.agree, parts[0].agree + parts[1].agree);
        assert_eq!(row.tally.skipped, parts[0].skipped + parts[1].skipped);
    }
}
