//! Regiegroep databases that an older program has begun: nothing of what is there is lost.

use std::fmt::Write as _;
use std::path::Path;

use stellingenbord::domain::{Evening, School};
use stellingenbord::sync::{self, Error, Remote, SqliteFile};

use crate::sync::server::{PASSWORD, Server};
use crate::sync::{Screen, date, done, word};

/// What the program wrote when its schema was 1.
const SQLITE: &str = include_str!("../fixtures/regiegroep-1/sqlite.sql");
const POSTGRES: &str = include_str!("../fixtures/regiegroep-1/postgres.sql");
const POSTGRES_SCHOOL: &str = include_str!("../fixtures/regiegroep-1/postgres-school.sql");
const VIEWS: &str = include_str!("../fixtures/regiegroep-1/views.sql");

const SCHOOL: &str = "De Elout";

/// An evening with one statement, twelve answers, a note, and what two screens have counted.
fn rows() -> String {
    let uuid = |n: u32| format!("'00000000-0000-4000-8000-{n:012}'");
    let mut sql = format!(
        "INSERT INTO evening VALUES ('de-elout', '2026-11-24', 'Rapportgesprekken', '18:30:00', '21:30:00', 1);
         INSERT INTO statement VALUES ('de-elout', {statement}, 1, '2026-11-24', 1, {yes}, 'team', 3,
             'Huiswerk hoort op school.', '{{}}', 1);
         INSERT INTO tally VALUES ('de-elout', {screen}, {statement}, 1, '2026-11-24', 9, 2, 1, 0, 0, 12);
         INSERT INTO turnout VALUES ('de-elout', '2026-11-24', {screen}, {no}, 12, 12);
         INSERT INTO note VALUES ('de-elout', {note}, '2026-11-24', {statement}, 1, 'agree', 'pink', 'approved',
             {no}, 'Graag minder.', NULL, 2);\n",
        statement = uuid(1), screen = uuid(2), note = uuid(3), yes = "{yes}", no = "{no}",
    );
    for n in 0..12 {
        writeln!(
            sql,
            "INSERT INTO response VALUES ('de-elout', {}, '2026-11-24', {}, 1, 'agree', 'parent', {{no}}, NULL, 1);",
            uuid(100 + n),
            uuid(1),
        )
        .expect("a string takes anything");
    }
    sql
}

fn old_file(path: &Path) {
    let file = rusqlite::Connection::open(path).expect("a file");
    let rows = rows().replace("{yes}", "1").replace("{no}", "0");
    file.execute_batch(&format!(
        "{SQLITE}\n{VIEWS}\nINSERT INTO meta VALUES (1, '00000000-0000-4000-8000-000000000009');
         INSERT INTO school VALUES ('de-elout', 'De Elout', '');\n{rows}\nPRAGMA application_id = 1398030930;"
    ))
    .expect("an old database");
}

/// Begins a database for two schools, as the old program did.
fn old_server() -> Server {
    let server = Server::start();
    let mut script = format!(
        "{POSTGRES}\n{VIEWS}\nINSERT INTO meta VALUES (1, '00000000-0000-4000-8000-000000000009');\n"
    );
    for (id, part, name) in [("de-elout", "de_elout", SCHOOL), ("school-b", "school_b", "School B")] {
        let blanks = [
            ("{partition}", part.to_owned()),
            ("{id}", id.to_owned()),
            ("{role}", format!("school_{part}")),
            ("{reader}", format!("regiegroep_{part}")),
            ("{place}", String::new()),
            ("{name}", name.to_owned()),
        ];
        let (_, school) = POSTGRES_SCHOOL.split_once("\n\n").expect("a head");
        script += &blanks
            .iter()
            .fold(school.to_owned(), |sql, (blank, word)| sql.replace(blank, &format!("'{word}'")));
        for role in [format!("school_{part}"), format!("regiegroep_{part}")] {
            writeln!(script, "ALTER ROLE {role} PASSWORD '{PASSWORD}';").expect("a string takes anything");
        }
    }
    script += &rows().replace("{yes}", "true").replace("{no}", "false");
    server.owner("regiegroep").batch_execute(&format!("BEGIN;\n{script}\nCOMMIT;")).expect("an old database");
    server
}

/// What was there counts as before, and a screen of today can send polls beside it.
fn keeps_what_is_there(remote: &mut dyn Remote) {
    let school = School { name: SCHOOL.into(), place: String::new() };
    let totals = sync::totals(remote, &school, date(), false).expect("totals").expect("an evening");
    assert_eq!(totals.evening, Evening { title: "Rapportgesprekken".into(), ..totals.evening.clone() });
    let counts = totals.statements.iter().map(|of| (of.statement.answers.len(), of.tally.agree, of.notes));
    assert_eq!((totals.visits, counts.collect::<Vec<_>>()), (12, vec![(0, 12, 1)]));
    assert_eq!(word(remote, "SELECT CAST(agree AS TEXT) FROM result"), "12");
    assert_eq!(word(remote, "SELECT CAST(revision AS TEXT) FROM tally WHERE answer_6 = 0"), "12");

    let mut screen = Screen::new(SCHOOL, 71);
    screen.hang_poll(&["Maandag", "Dinsdag"]);
    screen.visits(3);
    // The title of the evening is another one under the same revision: that is told, as ever.
    assert_eq!(screen.sync(remote).expect("a run"), done(4 + 3 * 4, 0, 1, 0));
    assert_eq!(word(remote, "SELECT CAST(count(*) AS TEXT) FROM statement WHERE answers <> '[]'"), "1");
}

#[test]
fn a_file_of_the_first_schema_is_brought_up_to_date_with_what_is_in_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("regiegroep.db");
    old_file(&path);
    let old = SqliteFile::open_for_reading(&path).expect("a file").meet(&School::default());
    assert!(matches!(old, Err(Error::Older { found: 1, .. })), "who only reads changes nothing: {old:?}");
    keeps_what_is_there(&mut SqliteFile::open_or_begin(&path, 8).expect("a file"));
    keeps_nothing_to_do(&mut SqliteFile::open_or_begin(&path, 9).expect("the second time"));
    let new = folder.path().join("new.db");
    drop(SqliteFile::open_or_begin(&new, 8).expect("a new file"));
    let shape = |path: &Path| -> Vec<String> {
        let file = rusqlite::Connection::open(path).expect("a file");
        let mut asking =
            file.prepare("SELECT name || ': ' || sql FROM sqlite_schema ORDER BY name").expect("a question");
        let rows = asking.query_map((), |row| row.get(0)).expect("a shape");
        rows.filter_map(Result::ok).collect()
    };
    assert_eq!(shape(&path), shape(&new), "an upgraded file is like a new one");
}

fn keeps_nothing_to_do(remote: &mut dyn Remote) {
    assert_eq!(word(remote, "SELECT CAST(schema AS TEXT) FROM meta"), "2");
    assert_eq!(word(remote, "SELECT database FROM meta"), "00000000-0000-4000-8000-000000000009");
}

#[test]
fn a_server_of_the_first_schema_is_brought_up_to_date_by_its_owner_for_all_its_schools() {
    let server = old_server();
    let connect = || server.connect("school_de_elout").expect("a connection");
    let school = School { name: SCHOOL.into(), place: String::new() };
    let old = connect().meet(&school);
    assert!(matches!(old, Err(Error::Older { found: 1, .. })), "{old:?}");
    server.begin(SCHOOL);
    keeps_what_is_there(&mut connect());
    server.begin(SCHOOL);
    // The other school has not begun anew, and reads as before.
    let mut reader = server.client("regiegroep_school_b", "regiegroep");
    for view in [
        "result",
        "result_per_role",
        "result_per_criterion",
        "poll_result",
        "turnout_per_evening",
        "approved_note",
    ] {
        let count = reader.query_one(&format!("SELECT count(*) FROM {view}"), &[]).expect(view);
        assert_eq!(count.get::<_, i64>(0), 0, "{view}");
    }
    assert!(reader.query("SELECT * FROM counted", &[]).is_err(), "that one is below the thresholds");
    let barriers =
        "SELECT count(*) FROM pg_class WHERE relkind = 'v' AND relnamespace = 'regiegroep'::regnamespace
        AND NOT coalesce(reloptions, '{}') @> '{security_barrier=true}'";
    assert_eq!(server.owner("regiegroep").query_one(barriers, &[]).expect("views").get::<_, i64>(0), 0);
}
