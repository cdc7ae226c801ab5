//! Where the settings and the data are, when the command line does not say. The only reader of the environment.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::config::Error;

const HERE: &str = "kiosk-config";
const SYSTEM_WIDE: &str = "/etc/stellingenbord";

/// The folder with the settings: the one that was named, else `./kiosk-config`, else `/etc/stellingenbord`.
pub fn locate_config(explicit: Option<PathBuf>) -> PathBuf {
    config_near(explicit, Path::new("."))
}

/// The folder for the data: the one that was named, else `$STATE_DIRECTORY`, else `stellingenbord` in
/// `$XDG_DATA_HOME` or in `$HOME/.local/share`.
#[expect(clippy::disallowed_methods, reason = "the one reader of the environment")]
pub fn locate_data(explicit: Option<PathBuf>) -> Result<PathBuf, Error> {
    data_among(explicit, |name| std::env::var_os(name))
}

/// The password of the regiegroep database: what stands in the file that was named, else `$PGPASSWORD`. A line end
/// behind it is not part of it.
#[expect(clippy::disallowed_methods, reason = "the one reader of the environment")]
pub fn database_password(file: Option<&Path>) -> Result<Option<String>, Error> {
    let Some(path) = file else {
        return Ok(std::env::var("PGPASSWORD").ok().filter(|word| !word.is_empty()));
    };
    let text = std::fs::read_to_string(path);
    let text = text.map_err(|source| Error::PasswordFile { source, path: path.to_owned() })?;
    Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
}

/// Whether the program runs on Wayland: it was told where the compositor is.
#[expect(clippy::disallowed_methods, reason = "the one reader of the environment")]
pub fn is_wayland() -> bool {
    std::env::var_os("WAYLAND_DISPLAY").is_some_and(|socket| !socket.is_empty())
}

/// Whether there is a screen to draw on, by Wayland or X11.
#[expect(clippy::disallowed_methods, reason = "the one reader of the environment")]
pub fn has_screen() -> bool {
    is_wayland() || std::env::var_os("DISPLAY").is_some_and(|display| !display.is_empty())
}

/// This program as it runs, to start itself a second time. Where the system does not tell, its name.
pub fn own_program() -> PathBuf {
    std::env::current_exe().unwrap_or_else(|_unknown| PathBuf::from("stellingenbord"))
}

fn config_near(explicit: Option<PathBuf>, here: &Path) -> PathBuf {
    let near = || Some(here.join(HERE)).filter(|dir| dir.is_dir());
    explicit.or_else(near).unwrap_or_else(|| PathBuf::from(SYSTEM_WIDE))
}

fn data_among(
    explicit: Option<PathBuf>,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<PathBuf, Error> {
    // A relative path here would put the data somewhere else at each start.
    let folder = |name: &str| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    // systemd gives all state folders in one variable; ours is the first.
    let state = || std::env::split_paths(&variable("STATE_DIRECTORY")?).find(|path| path.is_absolute());
    explicit
        .or_else(state)
        .or_else(|| folder("XDG_DATA_HOME").map(|path| path.join("stellingenbord")))
        .or_else(|| folder("HOME").map(|path| path.join(".local/share/stellingenbord")))
        .ok_or(Error::NoDataFolder)
}

#[cfg(test)]
mod tests {
    use super::{config_near, data_among, database_password};

    fn data(variables: &[(&str, &str)]) -> String {
        let found = data_among(None, |name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into())
        });
        found.map_or_else(|err| err.to_string(), |path| path.display().to_string())
    }

    #[test]
    fn the_data_folder_of_the_service_goes_before_that_of_the_user() {
        let home = ("HOME", "/home/kiosk");
        assert_eq!(data(&[home]), "/home/kiosk/.local/share/stellingenbord");
        assert_eq!(data(&[home, ("XDG_DATA_HOME", "/data")]), "/data/stellingenbord");
        assert_eq!(data(&[home, ("STATE_DIRECTORY", "/var/lib/a:/var/lib/b")]), "/var/lib/a");
    }

    #[test]
    fn empty_and_relative_folders_in_the_environment_do_not_count() {
        let home = ("HOME", "/home/kiosk");
        assert_eq!(data(&[home, ("XDG_DATA_HOME", "")]), "/home/kiosk/.local/share/stellingenbord");
        assert_eq!(data(&[home, ("STATE_DIRECTORY", "state")]), "/home/kiosk/.local/share/stellingenbord");
        assert!(data(&[]).starts_with("no folder for the data"));
    }

    #[test]
    fn a_password_is_the_text_of_its_file_without_the_line_end() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("wachtwoord");
        std::fs::write(&file, " geheim \r\n").unwrap();
        assert_eq!(database_password(Some(&file)).unwrap().as_deref(), Some(" geheim "));
        let missing = database_password(Some(&dir.path().join("weg"))).unwrap_err();
        assert!(missing.to_string().starts_with("cannot read the file with the password"), "{missing}");
    }

    #[test]
    fn settings_beside_the_program_go_before_those_of_the_system() {
        let here = tempfile::tempdir().unwrap();
        assert_eq!(config_near(None, here.path()), std::path::Path::new("/etc/stellingenbord"));
        std::fs::create_dir(here.path().join("kiosk-config")).unwrap();
        assert_eq!(config_near(None, here.path()), here.path().join("kiosk-config"));
        assert_eq!(config_near(Some("elders".into()), here.path()), std::path::Path::new("elders"));
    }
}
