//! What both regiegroep databases must do, played against each of them.

use std::path::Path;

use expect_test::expect;
use stellingenbord::domain::{NoteBody, NoteStatus, School, Stroke, StrokePoint, Write};
use stellingenbord::sync::{Error, Remote, Row, STATEMENT, SqliteFile, Value};

use crate::sync::server::Server;
use crate::sync::{Screen, date, done, during, word};

const SCHOOL: &str = "De Elout";

/// Plays this against a file and against PostgreSQL.
pub(super) fn with_both(play: impl Fn(&mut dyn Remote)) {
    let folder = tempfile::tempdir().expect("a folder");
    play(&mut file_in(folder.path()));
    let server = Server::with_schools(&[SCHOOL]);
    play(&mut server.connect("school_de_elout").expect("a connection"));
}

fn file_in(folder: &Path) -> SqliteFile {
    SqliteFile::open_or_begin(&folder.join("regiegroep.db"), 8).expect("a file")
}

#[test]
fn results_are_the_same_from_the_screen_from_a_file_and_from_postgresql() {
    with_both(|remote| {
        let mut screen = Screen::new(SCHOOL, 1);
        screen.visits(40);
        screen.visit(true);
        screen.note("Graag minder huiswerk.");
        let junk = screen.note("asdf");
        screen.store.set_note_status(junk, NoteStatus::Junk).expect("a status");
        let expected = 1 + 3 + 41 * 3 + 2;
        assert_eq!(screen.sync(remote).expect("a run"), done(expected, 0, 0, 0));
        assert_eq!(screen.totals_from(remote), screen.totals());
        let with_practice = stellingenbord::sync::totals(remote, &screen.school, date(), true);
        let expected = screen.store.totals(date(), true).expect("totals");
        assert_eq!(with_practice.expect("totals"), expected);
        assert_eq!(screen.sync(remote).expect("a run"), done(0, 0, 0, 0), "the second time");
    });
}

#[test]
fn a_database_that_was_never_sent_to_gets_everything_also_what_another_has_confirmed() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut screen = Screen::new(SCHOOL, 2);
    screen.visits(3);
    let mut file = file_in(folder.path());
    assert_eq!(screen.sync(&mut file).expect("a run"), done(13, 0, 0, 0));
    let server = Server::with_schools(&[SCHOOL]);
    let mut postgres = server.connect("school_de_elout").expect("a connection");
    screen.visits(1);
    assert_eq!(screen.sync(&mut postgres).expect("a run"), done(16, 0, 0, 0));
    assert_eq!(screen.sync(&mut file).expect("back at the file"), done(3, 13, 0, 0));
    assert_eq!(screen.totals_from(&mut file), screen.totals_from(&mut postgres));
}

#[test]
fn a_higher_revision_replaces_and_the_same_one_with_other_content_is_a_conflict() {
    with_both(|remote| {
        let mut screen = Screen::new(SCHOOL, 3);
        let id = screen.note("Graag minder.");
        screen.sync(remote).expect("a run");
        screen.store.set_note_status(id, NoteStatus::Approved).expect("a status");
        assert_eq!(screen.sync(remote).expect("a run"), done(1, 0, 0, 0));
        assert_eq!(word(remote, "SELECT status FROM note"), "approved");

        // Somebody else has decided otherwise in the same minute.
        let mut other = note_in(remote, &screen);
        let status = stellingenbord::sync::NOTE.place_of("status").expect("a column");
        other.values[status] = Some("hidden".into());
        other.revision = 3;
        put_note(remote, &screen, &other);
        screen.store.set_note_status(id, NoteStatus::Junk).expect("a status");
        assert_eq!(screen.sync(remote).expect("a run"), done(0, 0, 1, 0));
        assert_eq!(screen.sync(remote).expect("told again"), done(0, 0, 1, 0));
        assert_eq!(word(remote, "SELECT status FROM note"), "hidden", "never overwritten");
        assert_eq!(screen.store.notes(date(), false).expect("notes")[0].status, NoteStatus::Junk);

        // A person decides: that is a higher revision.
        screen.store.set_note_status(id, NoteStatus::Approved).expect("a status");
        assert_eq!(screen.sync(remote).expect("a run"), done(1, 0, 0, 0));
        assert_eq!(word(remote, "SELECT status FROM note"), "approved");
    });
}

/// The one note that is held.
fn note_in(remote: &mut dyn Remote, screen: &Screen) -> Row {
    let table = &stellingenbord::sync::NOTE;
    let id = screen.store.notes(date(), true).expect("notes")[0].id;
    let mut values: Vec<Value> = vec![None; table.columns.len()];
    values[0] = Some(id.to_string());
    let place = remote.meet(&screen.school).expect("a place");
    let held = remote.held(table, &place.school, &[Row { values, revision: 0 }]).expect("what is held");
    held.into_values().next().expect("a note")
}

fn put_note(remote: &mut dyn Remote, screen: &Screen, row: &Row) {
    let place = remote.meet(&screen.school).expect("a place");
    let written = remote.put(&stellingenbord::sync::NOTE, &place.school, std::slice::from_ref(row));
    assert_eq!(written.expect("a row"), 1);
}

#[test]
fn a_write_never_replaces_the_same_or_a_higher_revision() {
    with_both(|remote| {
        let mut screen = Screen::new(SCHOOL, 12);
        screen.note("Graag minder.");
        screen.sync(remote).expect("a run");
        let place = remote.meet(&screen.school).expect("a place");
        let table = &stellingenbord::sync::NOTE;
        let mut row = note_in(remote, &screen);
        row.values[table.place_of("text").expect("a column")] = Some("iets anders".into());
        // Somebody who has planned with what was there a moment ago.
        for (revision, written) in [(0, 0), (1, 0), (2, 1), (2, 0)] {
            row.revision = revision;
            let n = remote.put(table, &place.school, std::slice::from_ref(&row)).expect("a write");
            assert_eq!(n, written, "revision {revision}");
        }
        assert_eq!(remote.put(table, &place.school, &[]).expect("nothing to write"), 0);
        assert!(remote.held(table, &place.school, &[]).expect("nothing asked").is_empty());
    });
}

#[test]
fn a_note_that_is_taken_back_loses_its_words_whatever_others_did_with_it() {
    with_both(|remote| {
        let mut screen = Screen::new(SCHOOL, 4);
        let id = screen.note("Ik heet Jan.");
        screen.store.set_note_status(id, NoteStatus::Approved).expect("a status");
        assert_eq!(screen.sync_at(remote, during()).expect("a run"), done(5, 0, 0, 0));
        let mut other = note_in(remote, &screen);
        other.revision = 9;
        put_note(remote, &screen, &other);

        screen.store.save(&Write::NoteTakenBack(id)).expect("a write");
        assert_eq!(screen.sync_at(remote, during()).expect("also during the evening"), done(1, 0, 0, 0));
        let held = note_in(remote, &screen);
        assert_eq!(word(remote, "SELECT status FROM note"), "withdrawn");
        assert_eq!(word(remote, "SELECT text FROM note"), "nothing");
        assert_eq!(held.revision, 10);
    });
}

#[test]
fn a_note_that_was_never_sent_and_is_taken_back_waits_and_arrives_without_words() {
    with_both(|remote| {
        let mut screen = Screen::new(SCHOOL, 5);
        let id = screen.note("Weg ermee.");
        screen.store.save(&Write::NoteTakenBack(id)).expect("a write");
        assert_eq!(screen.sync_at(remote, during()).expect("a run"), done(4, 0, 0, 1));
        assert_eq!(word(remote, "SELECT CAST(count(*) AS TEXT) FROM note"), "0");
        assert_eq!(screen.sync(remote).expect("a run"), done(1, 0, 0, 0));
        assert_eq!(word(remote, "SELECT text FROM note"), "nothing");
    });
}

#[test]
fn any_text_arrives_as_it_was() {
    let texts = ["\\N", "a\tb\nc\rd\\e", "'; DROP TABLE note; --", "", " ", "😀 é ‏مرحبا", "$1 ?1", "\\."];
    with_both(|remote| {
        let mut screen = Screen::new(SCHOOL, 6);
        for text in texts {
            screen.note(text);
        }
        screen.note("nul \0");
        screen.note(&"lang ".repeat(20_000));
        screen.sync(remote).expect("a run");
        let mut expected: Vec<String> = texts.map(str::to_owned).to_vec();
        expected.extend(["nul \u{FFFD}".into(), "lang ".repeat(20_000)]);
        let mut found: Vec<String> = remote
            .ask("SELECT text FROM note", &[])
            .expect("notes")
            .into_iter()
            .map(|row| row[0].clone().expect("a text"))
            .collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected);
        // All of it compares as the same when it is offered again.
        let again = stellingenbord::sync::Order {
            school: &screen.school,
            link_answers: true,
            held_back: &[],
            again: true,
            chance: 1,
        };
        let summary = stellingenbord::sync::run(&mut screen.store, remote, &again).expect("a run");
        assert_eq!(summary, done(0, 14, 0, 0));
    });
}

#[test]
fn a_drawing_arrives_as_a_picture_and_translations_as_they_were() {
    with_both(|remote| {
        let mut screen = Screen::new(SCHOOL, 8);
        let id = screen.note("vervangen");
        let mut note = screen.store.notes(date(), false).expect("notes").remove(0);
        note.id = stellingenbord::domain::NoteId::from_chance(99);
        note.body = NoteBody::Drawn(vec![Stroke { points: vec![StrokePoint { x: 1, y: 2 }] }]);
        screen.store.save(&Write::Note(note)).expect("a drawing");
        screen.sync(remote).expect("a run");
        assert!(word(remote, "SELECT svg FROM note WHERE svg IS NOT NULL").contains("M1 2L1 2"));
        let totals = screen.totals_from(remote);
        assert_eq!(totals.statements, screen.totals().statements);
        assert_eq!(STATEMENT.n_key, 2);
        assert!(screen.store.notes(date(), false).expect("notes").iter().any(|note| note.id == id));
    });
}

#[test]
fn answers_are_tied_together_only_where_the_school_chose_that() {
    with_both(|remote| {
        let mut screen = Screen::new(SCHOOL, 9);
        screen.visits(2);
        screen.sync(remote).expect("a run");
        let tied = "SELECT CAST(count(DISTINCT visit) AS TEXT) FROM response";
        assert_eq!(word(remote, tied), "0");
        screen.visits(2);
        let order = stellingenbord::sync::Order {
            school: &screen.school,
            link_answers: true,
            held_back: &[],
            again: false,
            chance: 1,
        };
        stellingenbord::sync::run(&mut screen.store, remote, &order).expect("a run");
        assert_eq!(word(remote, tied), "2");
    });
}

#[test]
fn thresholds_of_privacy_are_in_the_views() {
    with_both(|remote| {
        let mut screen = Screen::new(SCHOOL, 10);
        screen.visits(8);
        screen.sync(remote).expect("a run");
        let counts = "SELECT CAST(sum(agree) AS TEXT) FROM result";
        assert_eq!(word(remote, counts), "nothing", "too few answers to count");
        screen.visits(25);
        screen.sync(remote).expect("a run");
        assert_ne!(word(remote, counts), "nothing");
        assert_eq!(word(remote, "SELECT CAST(sum(agree_percent) AS TEXT) FROM result"), "nothing");
        screen.visits(40);
        screen.sync(remote).expect("a run");
        assert_ne!(word(remote, "SELECT CAST(sum(agree_percent) AS TEXT) FROM result"), "nothing");
        assert_eq!(word(remote, "SELECT CAST(visits AS TEXT) FROM turnout_per_evening"), "73");
        for view in ["result_per_role", "result_per_criterion", "approved_note", "counted"] {
            remote.ask(&format!("SELECT CAST(count(*) AS TEXT) FROM {view}"), &[]).ok();
        }
    });
}

#[test]
fn a_database_of_another_schema_says_what_to_do() {
    let told = |remote: &mut dyn Remote| remote.meet(&School::default()).expect_err("refused").to_string();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("regiegroep.db");
    drop(file_in(folder.path()));
    let server = Server::with_schools(&[SCHOOL]);
    let mut said = Vec::new();
    for schema in [3, 0] {
        let change = format!("UPDATE meta SET schema = {schema}");
        rusqlite::Connection::open(&path).expect("a file").execute(&change, ()).expect("a change");
        server
            .owner("regiegroep")
            .batch_execute(&format!("SET search_path = regiegroep; {change}"))
            .expect("a change");
        let file = told(&mut file_in(folder.path()));
        assert_eq!(file, told(&mut server.connect("school_de_elout").expect("a connection")));
        said.push(file);
    }
    expect![[r#"
        the regiegroep database is of a newer program (its schema is 3, ours is 2): update this program
        the regiegroep database is of an older program (its schema is 0, ours is 2): run `stellingenbord sync --init` as its owner"#]]
    .assert_eq(&said.join("\n"));
}

#[test]
fn a_file_of_another_program_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("recepten.db");
    rusqlite::Connection::open(&path)
        .expect("a file")
        .execute("CREATE TABLE recipe (x)", ())
        .expect("a table");
    let before = std::fs::read(&path).expect("a file");
    assert!(matches!(SqliteFile::open_or_begin(&path, 1), Err(Error::Foreign(_))));
    assert_eq!(std::fs::read(&path).expect("a file"), before);
    let text = folder.path().join("brief.txt");
    std::fs::write(&text, "Geachte ouders, ".repeat(100)).expect("a letter");
    assert!(matches!(SqliteFile::open_or_begin(&text, 1), Err(Error::Garbled(_))));
    let kiosk = Screen::new(SCHOOL, 11);
    assert!(matches!(SqliteFile::open_or_begin(&kiosk.path, 1), Err(Error::Foreign(_))));
    assert!(matches!(SqliteFile::open_for_reading(&folder.path().join("weg.db")), Err(Error::Missing(_))));
}
