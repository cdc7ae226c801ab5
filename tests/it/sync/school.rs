//! Several schools in one PostgreSQL: none sees, changes or counts what is another's.

use postgres::error::SqlState;
use stellingenbord::domain::School;
use stellingenbord::sync::{Address, Error, Password, Postgres, Remote as _};

use crate::sync::server::Server;
use crate::sync::{Screen, date, done};

const A: &str = "School A";
const B: &str = "School B";
const PARTS: [&str; 7] = ["screen", "evening", "statement", "turnout", "tally", "response", "note"];

/// Two schools with answers of their own.
fn two_schools() -> (Server, Screen, Screen) {
    let server = Server::with_schools(&[A, B]);
    let (mut a, mut b) = (Screen::new(A, 31), Screen::new(B, 32));
    for (screen, role, visits) in [(&mut a, "school_school_a", 12), (&mut b, "school_school_b", 40)] {
        screen.visits(visits);
        let note = screen.note("Een briefje van deze school.");
        screen.store.set_note_status(note, stellingenbord::domain::NoteStatus::Approved).expect("a status");
        let mut remote = server.connect(role).expect("a connection");
        screen.sync(&mut remote).expect("a run");
        let told =
            stellingenbord::sync::share_counts(&mut screen.store, &mut remote, &screen.school, &[date()], 1);
        assert!(!told.expect("counts"), "there is no other screen");
    }
    (server, a, b)
}

#[test]
fn each_school_has_its_own_results_in_the_same_database() {
    let (server, a, b) = two_schools();
    let mut role_of_a = server.connect("school_school_a").expect("a connection");
    let mut role_of_b = server.connect("school_school_b").expect("a connection");
    assert_eq!(a.totals_from(&mut role_of_a), a.totals());
    assert_eq!(b.totals_from(&mut role_of_b), b.totals());
    // Also when the screen of A thinks that it is B: the role decides.
    let as_b = stellingenbord::sync::totals(&mut role_of_a, &b.school, date(), false).expect("totals");
    assert_eq!(as_b, Some(a.totals()));
}

#[test]
fn a_school_cannot_read_or_count_rows_of_another() {
    let (server, ..) = two_schools();
    let mut a = server.client("school_school_a", "regiegroep");
    for part in PARTS {
        let sql = format!("SELECT count(*), count(*) FILTER (WHERE school <> 'school-a') FROM {part}");
        let row = a.query_one(&sql, &[]).expect("a count");
        let (all, others): (i64, i64) = (row.get(0), row.get(1));
        assert!(all > 0, "{part} has rows of its own");
        assert_eq!(others, 0, "{part}");
        let partition = a.query(&format!("SELECT * FROM {part}_of_school_b"), &[]).expect_err("no right");
        assert_eq!(partition.code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE), "{part}");
        let partition = a.query(&format!("SELECT * FROM {part}_of_school_a"), &[]).expect_err("no right");
        assert_eq!(partition.code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE), "{part}");
    }
    for view in ["school", "my_school", "result", "turnout_per_evening", "approved_note", "result_per_role"] {
        let column = if view.contains("school") { "id" } else { "school" };
        let sql = format!("SELECT count(*) FROM {view} WHERE {column} <> 'school-a'");
        assert_eq!(a.query_one(&sql, &[]).expect("a count").get::<_, i64>(0), 0, "{view}");
    }
    // A function of one's own sees the rows it is handed; a view hands it none of another school.
    a.batch_execute(
        "CREATE FUNCTION pg_temp.peek(word text) RETURNS boolean COST 0.0000001 LANGUAGE plpgsql AS
         $$ BEGIN IF word = 'school-b' THEN RAISE EXCEPTION 'seen'; END IF; RETURN true; END $$",
    )
    .expect("a function");
    for view in ["response", "note", "result", "approved_note", "turnout_per_evening", "result_per_role"] {
        a.query(&format!("SELECT * FROM {view} WHERE pg_temp.peek(school)"), &[]).expect(view);
    }
}

#[test]
fn a_school_cannot_change_rows_of_another() {
    let (server, ..) = two_schools();
    let counts = |server: &Server| -> Vec<i64> {
        let count = |part: &str| format!("SELECT count(*) FROM regiegroep.{part}_of_school_b");
        PARTS
            .map(|part| server.owner("regiegroep").query_one(&count(part), &[]).expect("a count").get(0))
            .into()
    };
    let before = counts(&server);
    let mut a = server.client("school_school_a", "regiegroep");
    for part in PARTS {
        let changed = a.execute(&format!("UPDATE {part} SET revision = 99 WHERE school = 'school-b'"), &[]);
        assert_eq!(changed.expect("an update of nothing"), 0, "{part}");
        let moved = a.execute(&format!("UPDATE {part} SET school = 'school-b'"), &[]).expect_err("refused");
        assert_eq!(moved.code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE), "{part}");
        let erased = a.execute(&format!("DELETE FROM {part}"), &[]).expect_err("refused");
        assert_eq!(erased.code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE), "{part}");
    }
    let insert = "INSERT INTO screen VALUES ('school-b', gen_random_uuid(), 'x', 1)";
    assert_eq!(a.execute(insert, &[]).expect_err("refused").code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE));
    for sql in [
        "UPDATE school SET role = 'school_school_a'",
        "DROP TABLE note",
        "CREATE TABLE regiegroep.mine (x integer)",
        "SET ROLE school_school_b",
        "ALTER TABLE response DISABLE ROW LEVEL SECURITY",
        "UPDATE meta SET schema = 2",
    ] {
        assert!(a.batch_execute(sql).is_err(), "{sql}");
    }
    assert_eq!(counts(&server), before);
}

#[test]
fn the_regiegroep_reads_the_views_of_its_school_and_nothing_else() {
    let (server, ..) = two_schools();
    let mut reader = server.client("regiegroep_school_b", "regiegroep");
    let row =
        reader.query_one("SELECT count(*), min(school), max(school) FROM result", &[]).expect("results");
    assert_eq!((row.get::<_, i64>(0), row.get(1), row.get(2)), (3, Some("school-b"), Some("school-b")));
    assert_eq!(
        reader.query_one("SELECT count(*) FROM approved_note", &[]).expect("notes").get::<_, i64>(0),
        1
    );
    for part in PARTS {
        let refused = reader.query(&format!("SELECT * FROM {part}"), &[]).expect_err("refused");
        assert_eq!(refused.code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE), "{part}");
    }
    assert!(reader.query("SELECT * FROM counted", &[]).is_err(), "that one is below the thresholds");
}

#[test]
fn a_school_with_another_name_is_still_the_same_school() {
    let (server, mut a, _) = two_schools();
    a.school.name = "School A, nu met een langere naam".into();
    a.visits(1);
    let mut role = server.connect("school_school_a").expect("a connection");
    assert_eq!(a.sync(&mut role).expect("a run"), done(3, 0, 0, 0));
    assert_eq!(a.totals_from(&mut role), a.totals());
}

#[test]
fn beginning_twice_changes_nothing_and_an_unknown_school_is_told() {
    let (server, mut a, _) = two_schools();
    server.begin(A);
    assert_eq!(
        a.sync(&mut server.connect("school_school_a").expect("a connection")).expect("a run"),
        done(0, 0, 0, 0)
    );
    let owner = server.connect("owner").expect("the owner").meet(&School::default());
    assert!(matches!(owner, Err(Error::NoSchool(_))), "{owner:?}");
}

#[test]
fn who_may_not_come_in_is_told_so_and_no_password_is_repeated() {
    let server = Server::with_schools(&[A]);
    let connect = |role: &str, password: Option<&str>| {
        let address = Address::parse(&server.url(role)).expect("an address");
        let password = password.map(|word| Password::new(word.to_owned()));
        let refused = Postgres::connect(&address, password.as_ref()).err().expect("refused");
        let told = format!("{refused} {refused:?} {password:?}");
        assert!(!told.contains("fout-wachtwoord"), "{told}");
        refused
    };
    assert!(matches!(connect("school_school_a", Some("fout-wachtwoord")), Error::Refused));
    assert!(matches!(connect("niemand", Some("fout-wachtwoord")), Error::Refused));
    assert!(matches!(connect("school_school_a", None), Error::Refused));
}

#[test]
fn a_role_without_rights_is_told_and_nothing_is_lost() {
    let server = Server::with_schools(&[A]);
    let mut screen = Screen::new(A, 33);
    screen.visits(2);
    server
        .owner("regiegroep")
        .batch_execute("REVOKE INSERT ON regiegroep.response FROM school_school_a")
        .expect("a change");
    let refused = screen.sync(&mut server.connect("school_school_a").expect("a connection"));
    assert!(matches!(refused, Err(Error::NoRights(_))), "{refused:?}");
    assert_eq!(screen.store.waiting_count().expect("a count"), 6);
    server
        .owner("regiegroep")
        .batch_execute("GRANT INSERT ON regiegroep.response TO school_school_a")
        .expect("a change");
    let mut role = server.connect("school_school_a").expect("a connection");
    assert_eq!(screen.sync(&mut role).expect("a run"), done(6, 0, 0, 0));
    assert_eq!(screen.totals_from(&mut role), screen.totals());
}

#[test]
fn an_empty_database_says_that_it_must_be_begun() {
    let server = Server::start();
    let empty = server.connect("owner").expect("a connection").meet(&School::default());
    assert!(matches!(empty, Err(Error::NotBegun)), "{empty:?}");
}
