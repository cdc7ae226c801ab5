//! Nothing is lost and nothing is doubled, whatever happens to the server or to the wire.

use std::fs;
use std::path::Path;
use std::process::Command;

use stellingenbord::store::Store;
use stellingenbord::sync::{Address, Error, Order, Password, Postgres, Remote as _};

use crate::sync::proxy::Proxy;
use crate::sync::server::{PASSWORD, Server, connect_at, free_port};
use crate::sync::{Screen, copy_database, done};

const SCHOOL: &str = "De Elout";
const ROLE: &str = "school_de_elout";
const EMPTY: &str =
    "SET search_path = regiegroep; TRUNCATE screen, evening, statement, turnout, tally, response, note";

#[test]
fn a_wire_cut_after_any_byte_loses_nothing_and_doubles_nothing() {
    /// How many places along the wire it is cut at.
    const CUTS: i64 = 40;
    const PLENTY: i64 = 1 << 40;
    let server = Server::with_schools(&[SCHOOL]);
    let mut screen = Screen::new(SCHOOL, 41);
    screen.visits(20);
    screen.note("Graag minder.");
    let (totals, folder) = (screen.totals(), tempfile::tempdir().expect("a folder"));
    let mut over = |port: u16, name: &str| {
        let path = folder.path().join(name);
        copy_database(&screen.path, &path);
        let mut copy = Store::open(&path).expect("a copy");
        std::mem::swap(&mut screen.store, &mut copy);
        let first = connect_at(ROLE, port).and_then(|mut remote| screen.sync(&mut remote));
        // Whatever came of it, the next time all is well.
        let mut remote = server.connect(ROLE).expect("a connection");
        let second = screen.sync(&mut remote).expect("the run after");
        assert_eq!(screen.totals_from(&mut remote), totals, "{name}");
        assert_eq!(screen.store.waiting_count().expect("a count"), 0, "{name}");
        std::mem::swap(&mut screen.store, &mut copy);
        (first, second)
    };

    let whole = Proxy::cut_after(server.port, PLENTY);
    let (first, second) = over(whole.port, "whole.db");
    assert_eq!((first.expect("a run"), second), (done(65, 0, 0, 0), done(0, 0, 0, 0)));
    let n_bytes = whole.carried(PLENTY);
    let mut n_cut = 0;
    for cut in 0..CUTS {
        server.owner("regiegroep").batch_execute(EMPTY).expect("an empty database");
        let proxy = Proxy::cut_after(server.port, n_bytes * cut / CUTS);
        let (first, second) = over(proxy.port, &format!("cut-{cut}.db"));
        match first {
            Ok(summary) => assert_eq!(summary.conflicts, 0),
            Err(error) => {
                n_cut += 1;
                assert!(error.is_passing(), "{error}: {error:?}");
            }
        }
        assert_eq!(second.conflicts, 0);
    }
    assert!(n_cut >= CUTS - 3, "only {n_cut} of {CUTS} were cut");
}

#[test]
fn two_that_send_the_same_at_once_end_in_the_same_rows() {
    let server = Server::with_schools(&[SCHOOL]);
    let mut screen = Screen::new(SCHOOL, 43);
    screen.visits(150);
    screen.store.screen_id(1).expect("an id");
    let folder = tempfile::tempdir().expect("a folder");
    for round in 0..5 {
        server.owner("regiegroep").batch_execute(EMPTY).expect("an empty database");
        let school = &screen.school;
        let sent: Vec<u32> = std::thread::scope(|scope| {
            let start = |number: usize| {
                let path = folder.path().join(format!("{round}-{number}.db"));
                copy_database(&screen.path, &path);
                let server = &server;
                scope.spawn(move || {
                    let mut store = Store::open(&path).expect("a copy");
                    let mut remote = server.connect(ROLE).expect("a connection");
                    let order = Order { school, link_answers: false, held_back: &[], again: true, chance: 1 };
                    let summary = stellingenbord::sync::run(&mut store, &mut remote, &order).expect("a run");
                    assert_eq!((summary.conflicts, summary.waiting), (0, 0));
                    summary.sent
                })
            };
            let threads: Vec<_> = (0..3).map(start).collect();
            threads.into_iter().map(|thread| thread.join().expect("the end of it")).collect()
        });
        let mut remote = server.connect(ROLE).expect("a connection");
        assert_eq!(screen.totals_from(&mut remote), screen.totals(), "{sent:?}");
        assert_eq!(crate::sync::word(&mut remote, "SELECT CAST(count(*) AS TEXT) FROM response"), "450");
    }
}

#[test]
fn a_server_that_is_killed_and_comes_back_gets_everything_once() {
    let mut server = Server::with_schools(&[SCHOOL]);
    let mut screen = Screen::new(SCHOOL, 42);
    screen.visits(10);
    screen.sync(&mut server.connect(ROLE).expect("a connection")).expect("a run");
    screen.visits(10);
    let mut remote = server.connect(ROLE).expect("a connection");
    remote.meet(&screen.school).expect("a server that is there");
    server.kill();
    let lost = screen.sync(&mut remote).expect_err("it is gone");
    assert!(matches!(lost, Error::Unreachable(_)), "{lost:?}");
    // Days without the server: the screen goes on.
    for _ in 0..3 {
        screen.visits(5);
        assert!(matches!(server.connect(ROLE), Err(Error::Unreachable(_))));
    }
    assert_eq!(screen.store.waiting_count().expect("a count"), 25 * 3);
    server.go();
    let mut remote = server.connect(ROLE).expect("a connection");
    assert_eq!(screen.sync(&mut remote).expect("a run"), done(75, 0, 0, 0));
    assert_eq!(screen.totals_from(&mut remote), screen.totals());
}

#[test]
fn where_nobody_listens_it_is_told_as_something_that_passes() {
    let nobody = connect_at(ROLE, free_port()).err().expect("nobody");
    assert!(matches!(nobody, Error::Unreachable(_)) && nobody.is_passing(), "{nobody:?}");
}

#[test]
fn a_server_with_a_certificate_is_believed_only_when_it_is_known() {
    let mut server = Server::with_schools(&[SCHOOL]);
    let roots = certificate(&mut server);
    let connect = |query: &str| {
        let address = format!("postgres://{ROLE}@localhost:{}/regiegroep?{query}", server.port);
        let address = Address::parse(&address).expect("an address");
        Postgres::connect(&address, Some(&Password::new(PASSWORD.into())))
    };
    let mut remote = connect(&format!("sslmode=verify-full&sslrootcert={roots}")).expect("a server we know");
    let encrypted = remote.ask("SELECT CAST(ssl AS text) FROM pg_stat_ssl WHERE pid = pg_backend_pid()", &[]);
    assert_eq!(encrypted.expect("an answer")[0][0].as_deref(), Some("true"));
    let unknown = connect("sslmode=require").err().expect("a stranger");
    assert!(matches!(unknown, Error::Unreachable(_) | Error::Certificates(_)), "{unknown:?}");
}

/// Gives the server a certificate for localhost, and starts it again; gives where the certificate is.
fn certificate(server: &mut Server) -> String {
    server.kill();
    let (key, certificate) = (server.data().join("server.key"), server.data().join("server.crt"));
    let mut make = Command::new("openssl");
    make.args([
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-days",
        "30",
    ]);
    make.args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]);
    make.args(["-addext", "basicConstraints=critical,CA:FALSE"]);
    let output = make.arg("-keyout").arg(&key).arg("-out").arg(&certificate).output().expect("openssl");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    give_away(&key);
    let settings = server.data().join("postgresql.conf");
    let text = fs::read_to_string(&settings).expect("settings");
    fs::write(settings, text + "\nssl = on\n").expect("settings");
    server.go();
    certificate.display().to_string()
}

/// The server reads a key only when it is its own and nobody else may.
fn give_away(key: &Path) {
    use std::os::unix::fs::{PermissionsExt as _, chown};
    fs::set_permissions(key, fs::Permissions::from_mode(0o600)).expect("rights");
    if crate::sync::server::is_root() {
        chown(key, Some(65_534), Some(65_534)).expect("a key of nobody");
    }
}

#[test]
fn no_clock_of_either_side_goes_into_the_database() {
    let server = Server::with_schools(&[SCHOOL]);
    let columns = "SELECT table_name || '.' || column_name FROM information_schema.columns
                   WHERE table_schema = 'regiegroep'
                   AND (data_type LIKE 'timestamp%' OR column_default ~* 'now|current|clock|localtime')";
    let found = server.owner("regiegroep").query(columns, &[]).expect("the columns");
    let found: Vec<String> = found.iter().map(|row| row.get(0)).collect();
    assert!(found.is_empty(), "{found:?}");
}
