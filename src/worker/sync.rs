//! The thread that sends answers to the regiegroep database by itself, beside the thread that keeps them.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use crate::clock::Clock;
use crate::config::{self, Config, RegiegroepDatabase};
use crate::domain::Language;
use crate::store::Store;
use crate::sync::{About, Error, Moment, Password, Target, Watch};

/// The start of a kiosk is busy enough.
const FIRST_LOOK: Duration = Duration::from_secs(30);

/// What the thread starts with.
pub(super) struct Sending {
    pub(super) config_dir: PathBuf,
    pub(super) data_dir: PathBuf,
    pub(super) languages: Vec<Language>,
}

/// Starts the thread. It ends when what is returned is dropped, or right after what it is sending then: being cut off
/// there does no harm either.
/// `received` is called when something came from another screen.
pub(super) fn start(
    sending: Sending,
    clock: Clock,
    received: impl Fn() + Send + 'static,
) -> std::io::Result<Sender<()>> {
    let (stop, stopped) = mpsc::channel();
    let run = move || run(&sending, &clock, &stopped, &received);
    std::thread::Builder::new().name("sync".into()).spawn(run)?;
    Ok(stop)
}

fn run(sending: &Sending, clock: &Clock, stopped: &Receiver<()>, received: &dyn Fn()) {
    let mut watch = Watch::default();
    let mut wait = FIRST_LOOK;
    while stopped.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
        wait = look(sending, clock, &mut watch, received).unwrap_or(FIRST_LOOK);
    }
}

/// Looks once; gives how long to wait. `None` where there are no settings or no store yet, which others tell.
fn look(sending: &Sending, clock: &Clock, watch: &mut Watch, received: &dyn Fn()) -> Option<Duration> {
    let today = clock.now().local.date();
    let reading =
        config::read_or_last_good(&sending.config_dir, &sending.data_dir, &sending.languages, today).ok()?;
    let config = reading.config;
    // Opened anew each time: the other thread may have set a damaged database aside.
    let mut store = Store::beside(&sending.data_dir.join(Store::FILE_NAME)).ok()?;
    let now = clock.now();
    let moment = Moment { local: now.local, since_start: now.since_start, chance: now.chance };
    let mut connect = || {
        let (target, password) = target(&config, &sending.data_dir)?;
        target.connect(password.as_ref(), clock.now().chance)
    };
    let (looked, wait) = watch.look(&mut store, &mut connect, about(&config), moment);
    if looked.has_received {
        received();
    }
    Some(wait)
}

/// What sending is to know of the school. Only a server is shared with other screens.
fn about(config: &Config) -> About<'_> {
    let is_shared = matches!(config.regiegroep.database, RegiegroepDatabase::Postgres(_));
    About { school: &config.school, link_answers: config.privacy.link_answers, is_shared }
}

/// The regiegroep database of these settings, and its password.
pub fn target(config: &Config, data_dir: &Path) -> Result<(Target, Option<Password>), Error> {
    let target = match &config.regiegroep.database {
        RegiegroepDatabase::DataFolder => Target::File(data_dir.join(Target::FILE_NAME)),
        RegiegroepDatabase::File(path) => Target::File(data_dir.join(path)),
        RegiegroepDatabase::Postgres(address) => Target::parse(address, data_dir)?,
    };
    Ok((target, password(config)?))
}

/// The password for any PostgreSQL server.
pub fn password(config: &Config) -> Result<Option<Password>, Error> {
    let read = config::database_password(config.regiegroep.password_file.as_deref());
    Ok(read.map_err(|error| Error::Password(error.into()))?.map(Password::new))
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::time::Duration;

    use super::{Sending, look};
    use crate::clock::Clock;
    use crate::domain::{Language, School};
    use crate::store::Store;
    use crate::sync::{SqliteFile, Target, Watch, latest_evening};

    #[test]
    fn what_waits_reaches_the_file_in_the_data_folder_by_itself() {
        let folder = tempfile::tempdir().unwrap();
        let sending = Sending {
            config_dir: Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config"),
            data_dir: folder.path().to_owned(),
            languages: vec![Language::DUTCH, Language::ENGLISH],
        };
        let clock = Clock::by_hand("2026-11-25T09:00:00".parse().unwrap(), 1);
        let mut watch = Watch::default();
        let received = || panic!("a file is of one screen");
        assert_eq!(look(&sending, &clock, &mut watch, &received), None, "there is no store yet");

        let mut store = Store::open(&folder.path().join(Store::FILE_NAME)).unwrap();
        let opens = "18:30:00".parse().unwrap();
        let date = "2026-11-24".parse().unwrap();
        let evening = crate::domain::Evening { date, title: "Avond".into(), opens, closes: opens };
        store.put_evening(&evening).unwrap();
        let wait = look(&sending, &clock, &mut watch, &received).unwrap();
        assert!(wait <= Duration::from_secs(8), "{wait:?}");
        assert_eq!(store.waiting_count().unwrap(), 0);
        let mut file = SqliteFile::open_for_reading(&folder.path().join(Target::FILE_NAME)).unwrap();
        let school = School { name: "De Elout".into(), place: "Den Haag".into() };
        assert_eq!(latest_evening(&mut file, &school).unwrap(), Some(date));
    }
}
