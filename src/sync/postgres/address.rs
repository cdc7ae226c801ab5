//! The address of a server: `postgres://name@server:port/database?sslmode=…&sslrootcert=…`, without a password.

use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::time::Duration;

use postgres::Config;
use postgres::config::{Host, SslMode};

use crate::sync::Error;
use crate::sync::remote::Password;

/// How long a server may take to let us in.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a connection may be dead before we know.
const DEAD_AFTER: Duration = Duration::from_secs(30);

/// Where a server is. It holds no password.
#[derive(Clone)]
pub struct Address {
    config: Config,
    is_encrypted: bool,
    root_certificates: Option<PathBuf>,
}

impl Address {
    /// Reads an address as it stands in the settings.
    pub fn parse(word: &str) -> Result<Self, Error> {
        let (base, query) = word.split_once('?').unwrap_or((word, ""));
        let (mut plain, mut encrypted, mut root_certificates) = (Vec::new(), None, None);
        for part in query.split('&').filter(|part| !part.is_empty()) {
            match part.split_once('=') {
                Some(("sslmode", "disable")) => encrypted = Some(false),
                Some(("sslmode", "require" | "verify-ca" | "verify-full")) => encrypted = Some(true),
                Some(("sslmode", _)) => {
                    return Err(Error::Address("sslmode is disable, require or verify-full"));
                }
                Some(("sslrootcert", path)) => root_certificates = Some(PathBuf::from(path)),
                Some(_) | None => plain.push(part),
            }
        }
        let rest = if plain.is_empty() { base.to_owned() } else { format!("{base}?{}", plain.join("&")) };
        let unclear = Error::Address("write postgres://name@server/database");
        let config = Config::from_str(&rest).or(Err(unclear))?;
        if config.get_password().is_some() {
            return Err(Error::Address(
                "a password does not belong in it; use a password file or PGPASSWORD",
            ));
        }
        if config.get_hosts().is_empty() {
            return Err(Error::Address("there is no server in it"));
        }
        let is_near = config.get_hosts().iter().all(is_this_machine);
        Ok(Self { config, is_encrypted: encrypted.unwrap_or(!is_near), root_certificates })
    }

    /// How to connect.
    pub(super) fn config(&self, password: Option<&Password>) -> Config {
        let mut config = self.config.clone();
        if let Some(password) = password {
            config.password(password.reveal());
        }
        // Never "prefer": whoever sits in between would simply say that the server cannot do it.
        config.ssl_mode(if self.is_encrypted { SslMode::Require } else { SslMode::Disable });
        config
            .application_name("stellingenbord")
            .connect_timeout(CONNECT_TIMEOUT)
            .tcp_user_timeout(DEAD_AFTER)
            .keepalives_idle(Duration::from_secs(10))
            .keepalives_interval(Duration::from_secs(5))
            .keepalives_retries(3);
        config
    }

    pub(super) fn is_encrypted(&self) -> bool {
        self.is_encrypted
    }

    pub(super) fn root_certificates(&self) -> Option<&Path> {
        self.root_certificates.as_deref()
    }
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { config, is_encrypted, root_certificates: _ } = self;
        write!(f, "Address({:?}, encrypted: {is_encrypted})", config.get_hosts())
    }
}

/// Whether no network lies between.
fn is_this_machine(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => ["localhost", "127.0.0.1", "::1"].contains(&name.as_str()),
        Host::Unix(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    fn read(word: &str) -> Result<bool, String> {
        Address::parse(word).map(|address| address.is_encrypted()).map_err(|error| error.to_string())
    }

    #[test]
    fn a_connection_over_a_network_is_encrypted_unless_the_address_says_no() {
        assert_eq!(read("postgres://school@db.example.nl/regiegroep"), Ok(true));
        assert_eq!(read("postgres://school@db.example.nl/regiegroep?sslmode=disable"), Ok(false));
        assert_eq!(read("postgres://school@127.0.0.1:5433/regiegroep"), Ok(false));
        assert_eq!(read("postgres://school@localhost/regiegroep?sslmode=verify-full"), Ok(true));
        assert_eq!(read("postgresql://school@%2Frun%2Fpostgresql/regiegroep"), Ok(false));
    }

    #[test]
    fn a_password_in_an_address_is_refused_and_not_repeated() {
        for word in ["postgres://school:geheim@db/x", "postgres://school@db/x?password=geheim"] {
            let told = read(word).unwrap_err();
            assert!(told.contains("password") && !told.contains("geheim"), "{told}");
        }
        assert!(!read("postgres://geheim@@@:x:y/?").unwrap_err().contains("geheim"));
        assert!(read("postgres:///regiegroep").is_err(), "no server");
        assert!(read("postgres://a@b/c?sslmode=prefer").is_err(), "no half measures");
    }
}
