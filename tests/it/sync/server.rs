//! A real PostgreSQL of our own: in a folder that goes with it, on a free port of this machine, as nobody.

use std::fs::{self, Permissions};
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use postgres::NoTls;
use stellingenbord::domain::School;
use stellingenbord::sync::{Address, Error, Password, Postgres};

/// The user and group that own nothing on any Linux.
const NOBODY: u32 = 65_534;

/// What the roles of schools log in with.
pub(crate) const PASSWORD: &str = "geheim-van-de-hal";

/// The owner comes in without a password, everybody else with one.
const WHO_MAY_COME_IN: &str = "host all owner 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n";

/// A running server. When it is dropped it is ended, and its folder with it.
pub(crate) struct Server {
    process: Option<Child>,
    pub(crate) port: u16,
    folder: tempfile::TempDir,
}

impl Server {
    /// A server with an empty database called `regiegroep`.
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).expect("rights on the folder");
        let data = folder.path().join("data");
        fs::create_dir(&data).expect("a folder");
        fs::set_permissions(&data, Permissions::from_mode(0o700)).expect("rights on the folder");
        if is_root() {
            chown(&data, Some(NOBODY), Some(NOBODY)).expect("a folder of nobody");
        }
        let mut server = Self { process: None, port: free_port(), folder };
        let mut begin = server.command("initdb");
        begin.args(["--username=owner", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C", "-D"]);
        let output = begin.arg(&data).output().expect("initdb; see tests/install");
        assert!(output.status.success(), "initdb: {}", String::from_utf8_lossy(&output.stderr));
        fs::write(data.join("pg_hba.conf"), WHO_MAY_COME_IN).expect("a list of who may come in");
        server.go();
        server.owner("postgres").batch_execute("CREATE DATABASE regiegroep").expect("a database");
        server
    }

    /// The same, begun for these schools, whose roles have [`PASSWORD`].
    pub(crate) fn with_schools(names: &[&str]) -> Self {
        let server = Self::start();
        for name in names {
            server.begin(name);
        }
        server
    }

    /// Adds a school and gives its roles their password.
    pub(crate) fn begin(&self, name: &str) {
        let school = School { name: name.into(), place: String::new() };
        let begun = self.connect("owner").expect("the owner").begin(&school, 7).expect("a school");
        for role in [&begun.role, &begun.reader] {
            let sql = format!("ALTER ROLE {role} PASSWORD '{PASSWORD}'");
            self.owner("regiegroep").batch_execute(&sql).expect("a password");
        }
    }

    /// Starts the process, and waits until it says that it can be connected to.
    pub(crate) fn go(&mut self) {
        let mut command = self.command("postgres");
        command.arg("-D").arg(self.folder.path().join("data")).args(["-p", &self.port.to_string(), "-k", ""]);
        command.args(["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "max_connections=30"]);
        let mut process = command.stderr(Stdio::piped()).spawn().expect("postgres; see tests/install");
        let mut lines = BufReader::new(process.stderr.take().expect("what it says")).lines();
        let is_ready = lines.any(|line| line.is_ok_and(|line| line.contains("ready to accept connections")));
        assert!(is_ready, "postgres did not start");
        // Somebody must go on listening, or it would wait for us.
        std::thread::Builder::new()
            .name("words of postgres".into())
            .spawn(move || for _ in lines.map_while(Result::ok) {})
            .expect("a thread");
        self.process = Some(process);
    }

    /// Ends it from one moment to the next.
    pub(crate) fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            // Its children end by themselves when this signal comes, and not when it is killed.
            let asked = Command::new("kill").args(["-QUIT", &process.id().to_string()]).status();
            assert!(asked.expect("kill").success());
            process.wait().expect("the end of postgres");
        }
    }

    /// A command of PostgreSQL, as nobody: it refuses to run as root.
    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(programs().join(name));
        command.current_dir(self.folder.path()).env_remove("PGPASSWORD").stdout(Stdio::null());
        if is_root() {
            command.uid(NOBODY).gid(NOBODY);
        }
        command
    }

    /// A plain connection of the owner, whom no row-level security holds.
    pub(crate) fn owner(&self, database: &str) -> postgres::Client {
        self.client("owner", database)
    }

    /// A plain connection of any role.
    pub(crate) fn client(&self, role: &str, database: &str) -> postgres::Client {
        let mut config = postgres::Config::new();
        config.host("127.0.0.1").port(self.port).user(role).password(PASSWORD).dbname(database);
        config.connect(NoTls).expect("a connection")
    }

    pub(crate) fn url(&self, role: &str) -> String {
        url(role, self.port)
    }

    pub(crate) fn connect(&self, role: &str) -> Result<Postgres, Error> {
        connect_at(role, self.port)
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }
}

pub(crate) fn url(role: &str, port: u16) -> String {
    format!("postgres://{role}@127.0.0.1:{port}/regiegroep")
}

/// Connects to whatever listens on this port.
pub(crate) fn connect_at(role: &str, port: u16) -> Result<Postgres, Error> {
    let address = Address::parse(&url(role, port)).expect("an address");
    Postgres::connect(&address, Some(&Password::new(PASSWORD.into())))
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

pub(crate) fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|me| std::os::unix::fs::MetadataExt::uid(&me) == 0)
}

/// Where Debian keeps the programs of the newest PostgreSQL.
fn programs() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").expect("PostgreSQL; see tests/install");
    let newest = versions.filter_map(Result::ok).map(|entry| entry.path()).max_by_key(|path| number(path));
    newest.expect("a version of PostgreSQL").join("bin")
}

fn number(path: &Path) -> u32 {
    path.file_name().and_then(|name| name.to_str()?.parse().ok()).unwrap_or(0)
}

/// A port that nobody listens on.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its number").port()
}
