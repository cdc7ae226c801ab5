//! Polls in the regiegroep database: their answers, their counts, and what the views tell of them and of roles.

use stellingenbord::domain::{PollAnswer, Role, Stance, Statement};
use stellingenbord::outcome::{Thresholds, by_role};
use stellingenbord::sync::{self, Remote};

use crate::sync::contract::with_both;
use crate::sync::server::Server;
use crate::sync::{Screen, date, during, word};

const SCHOOL: &str = "De Elout";
const ROLE: &str = "school_de_elout";

fn chosen(number: u8) -> Stance {
    Stance::Chosen(PollAnswer::new(number).expect("an answer"))
}

/// The rows of a question, each as its words with bars between them.
fn rows(remote: &mut dyn Remote, question: &str) -> Vec<String> {
    let rows = remote.ask(question, &[]).expect("an answer");
    let told = |row: Vec<Option<String>>| {
        row.into_iter().map(|word| word.unwrap_or_else(|| "-".into())).collect::<Vec<_>>().join("|")
    };
    rows.into_iter().map(told).collect()
}

#[test]
fn results_of_polls_are_the_same_from_the_screen_from_a_file_and_from_postgresql() {
    with_both(|remote| {
        let mut screen = Screen::new(SCHOOL, 61);
        screen.hang_poll(&["Maandag", "Dinsdag", "Vrijdag"]);
        screen.visits(40);
        screen.sync(remote).expect("a run");
        let totals = screen.totals();
        assert!(totals.statements[3].statement.is_poll() && totals.statements[3].tally.opinions() > 0);
        assert_eq!(screen.totals_from(remote), totals);
    });
}

#[test]
fn a_poll_has_a_view_of_its_own_with_the_thresholds_and_is_in_no_other() {
    with_both(|remote| {
        let mut screen = Screen::new(SCHOOL, 62);
        screen.hang_poll(&["Maandag", "Dinsdag", "Vrijdag"]);
        let question = "SELECT CAST(number AS TEXT), answer, CAST(opinions AS TEXT), CAST(chosen AS TEXT),
            CAST(percent AS TEXT) FROM poll_result ORDER BY number";
        let mut counted = Vec::new();
        for (n_first, n_second) in [(6, 3), (4, 2), (10, 5)] {
            for (number, n) in [(1, n_first), (2, n_second)] {
                for _ in 0..n {
                    screen.answer(Role::Parent, 3, chosen(number));
                }
            }
            screen.sync(remote).expect("a run");
            counted.push(rows(remote, question));
        }
        assert_eq!(counted[0], ["1|Maandag|9|-|-", "2|Dinsdag|9|-|-", "3|Vrijdag|9|-|-"], "too few");
        assert_eq!(counted[1], ["1|Maandag|15|10|-", "2|Dinsdag|15|5|-", "3|Vrijdag|15|0|-"], "counts");
        assert_eq!(counted[2], ["1|Maandag|30|20|67", "2|Dinsdag|30|10|33", "3|Vrijdag|30|0|0"], "percents");
        for view in ["result", "result_per_role", "result_per_criterion"] {
            let count = format!("SELECT CAST(count(*) AS TEXT) FROM {view}");
            assert_eq!(word(remote, &count), "0", "{view} knows no polls");
        }
    });
}

/// Every way to spread a few counts over the roles: few, just enough, and many.
fn spreads() -> Vec<[[u32; 3]; 3]> {
    let cells = [[0, 0, 0], [10, 10, 10], [12, 9, 11], [4, 5, 6], [15, 30, 11]];
    let mut all = Vec::new();
    for parents in cells {
        for pupils in cells {
            for staff in cells {
                all.push([parents, pupils, staff]);
            }
        }
    }
    all.push([[300, 10, 10], [10, 10, 10], [0, 0, 0]]);
    all
}

#[test]
fn the_view_by_role_shows_the_same_roles_as_the_outcome_so_that_nobody_is_left_over() {
    let mut shown = 0;
    // One response a count would be a hundred thousand of them: the file is filled by SQL, as a screen would.
    for spread in spreads() {
        let mut totals = Screen::new(SCHOOL, 63).totals().statements.remove(0);
        let file = rusqlite::Connection::open_in_memory().expect("a database");
        let view = include_str!("../../../src/sync/schema/views.sql");
        let (_, view) = view.split_once("CREATE VIEW result_per_role").expect("the view");
        let (view, _) = view.split_once(";\n").expect("its end");
        file.execute_batch(&format!(
            "CREATE TABLE counted (school, evening, statement, version, role, agree, neutral, disagree, opinions);
             CREATE TABLE statement (school, id, version, position, text, answers);
             INSERT INTO statement VALUES ('s', 'a', 1, 1, 'Een.', '[]');
             CREATE VIEW result_per_role{view};"
        ))
        .expect("the view");
        for (role, counts) in Role::ALL.into_iter().zip(spread) {
            for (stance, count) in Stance::SIDES.into_iter().zip(counts) {
                totals.tally.add(stance, count);
                totals.by_role.of_mut(role).add(stance, count);
            }
            let [agree, neutral, disagree] = counts;
            let sum: u32 = counts.iter().sum();
            file.execute(
                "INSERT INTO counted VALUES ('s', 'e', 'a', 1, ?1, ?2, ?3, ?4, ?5)",
                (role.code(), agree, neutral, disagree, sum),
            )
            .expect("counts");
        }
        let mut asking = file
            .prepare("SELECT role FROM result_per_role WHERE opinions IS NOT NULL ORDER BY role")
            .expect("a question");
        let told: Vec<String> =
            asking.query_map((), |row| row.get(0)).expect("roles").collect::<Result<_, _>>().expect("roles");
        let expected: Vec<&str> =
            by_role(&totals, Thresholds::default()).into_iter().map(|(role, _)| role.code()).collect();
        assert_eq!(told, expected, "{spread:?}");
        shown += told.len();
    }
    assert!(shown > 20, "it does show some");
}

#[test]
fn both_databases_can_answer_by_role() {
    with_both(|remote| {
        let mut screen = Screen::new(SCHOOL, 64);
        for role in [Role::Parent, Role::Staff] {
            for stance in Stance::SIDES {
                for _ in 0..10 {
                    screen.answer(role, 0, stance);
                }
            }
        }
        screen.sync(remote).expect("a run");
        let question = "SELECT role, CAST(opinions AS TEXT), CAST(agree AS TEXT), CAST(agree_percent AS TEXT)
            FROM result_per_role ORDER BY role";
        assert_eq!(
            rows(remote, question),
            ["parent|30|10|33", "staff|-|-|-"],
            "staff is what is left of the whole"
        );
    });
}

#[test]
fn two_screens_share_a_poll_and_its_counts() {
    let server = Server::with_schools(&[SCHOOL]);
    let mut remote = server.connect(ROLE).expect("a connection");
    let (mut one, mut other) = (Screen::new(SCHOOL, 65), Screen::new(SCHOOL, 65));
    // Ids of screens come from chance; these two began with the same.
    one.store.screen_id(1).expect("an id");
    other.store.screen_id(2).expect("an id");
    one.hang_poll(&["Maandag", "Dinsdag"]);
    one.sync_at(&mut remote, during()).expect("a run");
    assert!(sync::pull(&mut other.store, &mut remote, &other.school, date()).expect("what others sent"));
    other.statements = other.store.statements(date()).expect("statements");
    assert_eq!(other.statements, one.statements);

    for _ in 0..12 {
        one.answer(Role::Parent, 3, chosen(2));
    }
    let mut share = |screen: &mut Screen| {
        let changed = sync::share_counts(&mut screen.store, &mut remote, &screen.school, &[date()], 1);
        changed.expect("counts")
    };
    assert!(!share(&mut one));
    assert!(share(&mut other), "the twelve of the first screen");
    let Statement { id, version, .. } = other.statements[3];
    let mirror = other.store.tally(id, version, false).expect("a tally");
    assert_eq!(mirror.answers, [0, 12, 0, 0, 0, 0]);
}
