//! The settings of the running kiosk: read again when the files change, and kept when the new ones are wrong.

use std::path::PathBuf;

use crate::config::{self, Config};
use crate::worker::News;

/// The folder with the settings, and what it looked like at the last look.
pub(super) struct Watched {
    dir: PathBuf,
    data_dir: PathBuf,
    fingerprint: Option<u64>,
}

impl Watched {
    pub(super) fn new(dir: PathBuf, data_dir: PathBuf) -> Self {
        Self { dir, data_dir, fingerprint: None }
    }

    /// Looks at the files. Gives new settings where they have changed and are right, and tells where they
    /// are wrong. At the first look wrong files give the last good ones, if there ever were any.
    pub(super) fn look(&mut self, tell: &dyn Fn(News)) -> Option<Box<Config>> {
        let fingerprint = config::fingerprint(&self.dir);
        if self.fingerprint == Some(fingerprint) {
            return None;
        }
        let is_first = self.fingerprint.replace(fingerprint).is_none();
        match config::read(&self.dir) {
            Ok(config) => {
                if let Err(error) = config::keep_as_last_good(&self.dir, &self.data_dir) {
                    let error = anyhow::Error::from(error);
                    tracing::warn!("cannot keep a copy of the settings: {error:#}");
                }
                Some(Box::new(config))
            }
            Err(problems) => {
                tracing::warn!("the settings have {} mistakes; `stellingenbord check` names them", problems.0.len());
                let last_good = if is_first { config::last_good(&self.data_dir) } else { None };
                tell(News::ConfigWrong(problems));
                last_good.map(Box::new)
            }
        }
    }
}
