//! No table of the regiegroep database, and no order of its rows, tells who answered when.

use stellingenbord::sync::{Remote, SqliteFile};

use crate::sync::server::Server;
use crate::sync::{Screen, after, done, during};

const SCHOOL: &str = "De Elout";
const VISITS: usize = 100;

/// An evening on which somebody sends all the time; the ids of the responses in the order in which they were given.
fn evening_with(remote: &mut dyn Remote) -> Vec<String> {
    let mut screen = Screen::new(SCHOOL, 21);
    let mut given = Vec::new();
    for visit in 0..VISITS {
        given.extend(screen.visit(false).iter().map(ToString::to_string));
        if visit % 7 == 0 {
            screen.note(&format!("Briefje {visit}."));
        }
        if visit % 5 == 0 {
            screen.sync_at(remote, during()).expect("a run");
            let there = remote.ask("SELECT CAST(count(*) AS TEXT) FROM response", &[]).expect("a count");
            assert_eq!(there[0][0].as_deref(), Some("0"), "nothing leaves while the evening goes on");
        }
    }
    let summary = screen.sync_at(remote, after()).expect("a run");
    assert_eq!(summary, done((VISITS * 3 + 15) as u32, 0, 0, 0));
    given
}

/// How much the order in which rows lie says about the order in which they were given: 0 is nothing, 1 is all
/// (Spearman's rank correlation).
fn correlation(given: &[String], lie: &[String]) -> f64 {
    assert_eq!(given.len(), lie.len());
    let n = given.len() as f64;
    let mut squares = 0.0;
    for (place, id) in lie.iter().enumerate() {
        let was = given.iter().position(|other| other == id).expect("the same ids");
        squares += (place as f64 - was as f64).powi(2);
    }
    (1.0 - 6.0 * squares / (n * (n * n - 1.0))).abs()
}

/// With 300 rows in an order of nothing, a correlation above this comes about once in a thousand times; the chance in
/// these tests is always the same.
const NOTHING: f64 = 0.19;

#[test]
fn the_measure_sees_an_order_where_there_is_one() {
    let given: Vec<String> = (0..300).map(|number| number.to_string()).collect();
    assert!(correlation(&given, &given) > 0.99);
    let mut batches = given.clone();
    // Shuffled within batches of ten, as a sync every minute would have it.
    batches.chunks_mut(10).for_each(<[String]>::reverse);
    assert!(correlation(&given, &batches) > 0.9);
}

#[test]
fn the_order_in_a_file_tells_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("regiegroep.db");
    let mut file = SqliteFile::open_or_begin(&path, 1).expect("a file");
    let given = evening_with(&mut file);
    let connection = rusqlite::Connection::open(&path).expect("a file");
    let mut rows = connection.prepare("SELECT id FROM response").expect("a question");
    let lie: Vec<String> =
        rows.query_map((), |row| row.get(0)).expect("rows").collect::<Result<_, _>>().expect("ids");
    assert!(lie.is_sorted(), "in the order of the random ids");
    assert!(correlation(&given, &lie) < NOTHING, "{}", correlation(&given, &lie));
    connection.prepare("SELECT rowid FROM response").expect_err("there is no rowid");
}

#[test]
fn the_order_in_postgresql_tells_nothing() {
    let server = Server::with_schools(&[SCHOOL]);
    let given = evening_with(&mut server.connect("school_de_elout").expect("a connection"));
    let mut owner = server.owner("regiegroep");
    for order in ["ctid", "CAST(CAST(xmin AS text) AS bigint), ctid"] {
        let sql = format!("SELECT CAST(id AS text) FROM regiegroep.response_of_de_elout ORDER BY {order}");
        let lie: Vec<String> = owner.query(&sql, &[]).expect("rows").iter().map(|row| row.get(0)).collect();
        assert!(lie.is_sorted(), "by {order}: in the order of the random ids");
        assert!(correlation(&given, &lie) < NOTHING, "by {order}: {}", correlation(&given, &lie));
    }
    let notes = "SELECT CAST(id AS text) FROM regiegroep.note_of_de_elout ORDER BY ctid";
    let lie: Vec<String> = owner.query(notes, &[]).expect("rows").iter().map(|row| row.get(0)).collect();
    assert!(lie.is_sorted());
    // A number that counts up, or a time, would be an order too.
    let columns = "SELECT count(*) FROM information_schema.columns WHERE table_schema = 'regiegroep'
        AND table_name IN ('response', 'note')
        AND (column_default IS NOT NULL OR is_identity = 'YES' OR data_type LIKE 'timestamp%')";
    assert_eq!(owner.query_one(columns, &[]).expect("a count").get::<_, i64>(0), 0);
}
