//! The last good settings, and what the kiosk runs with.

use std::path::Path;

use super::{LANGUAGES, SCHOOL, folder, put, today};
use crate::config::{Config, Error, keep_as_last_good, read, read_or_last_good};

fn keep(dir: &Path, data: &Path) -> Result<Config, Error> {
    let config = read(dir, &LANGUAGES, today()).unwrap();
    keep_as_last_good(dir, data, &config, &LANGUAGES, today()).map(|()| config)
}

const BROKEN: &[u8] = b"[school]\nnaam = \"De Elout\"\n";

#[test]
fn a_wrong_file_leaves_the_kiosk_with_the_last_good_settings_and_says_what_is_wrong() {
    let (dir, data) = (folder(&[SCHOOL, ("evenings/2026-11-24.toml", b"")]), folder(&[]));
    let good = keep(dir.path(), data.path()).unwrap();
    put(dir.path(), "kiosk.toml", BROKEN);
    let reading = read_or_last_good(dir.path(), data.path(), &LANGUAGES, today()).unwrap();
    assert_eq!(reading.config.school, good.school);
    assert_eq!(reading.problems.unwrap().0.len(), 2);
    let kept_evening = data.path().join("last-good-config/evenings/2026-11-24.toml");
    assert_eq!(reading.config.evening_files, [kept_evening]);
}

#[test]
fn right_settings_are_used_even_when_older_ones_are_kept() {
    let (dir, data) = (folder(&[SCHOOL]), folder(&[]));
    keep(dir.path(), data.path()).unwrap();
    put(dir.path(), "kiosk.toml", b"[school]\nname = \"De Brug\"\n");
    let reading = read_or_last_good(dir.path(), data.path(), &LANGUAGES, today()).unwrap();
    assert_eq!((reading.config.school.name.as_str(), reading.problems), ("De Brug", None));
}

#[test]
fn wrong_settings_with_none_kept_are_an_error_and_so_is_a_missing_folder() {
    let (dir, data) = (folder(&[("kiosk.toml", BROKEN)]), folder(&[]));
    assert!(read_or_last_good(dir.path(), data.path(), &LANGUAGES, today()).is_err());
    assert!(read_or_last_good(&dir.path().join("nergens"), data.path(), &LANGUAGES, today()).is_err());
}

#[test]
fn new_settings_take_the_place_of_the_kept_ones_whole() {
    let (dir, data) = (folder(&[SCHOOL, ("info.toml", b"")]), folder(&[]));
    keep(dir.path(), data.path()).unwrap();
    std::fs::remove_file(dir.path().join("info.toml")).unwrap();
    put(dir.path(), "agenda.toml", b"# leeg\n");
    keep(dir.path(), data.path()).unwrap();
    let left: Vec<_> =
        std::fs::read_dir(data.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["last-good-config"]);
    let kept = data.path().join("last-good-config");
    assert!(kept.join("agenda.toml").exists() && !kept.join("info.toml").exists());
}

#[test]
fn keeping_the_same_settings_again_leaves_the_disk_alone() {
    let (dir, data) = (folder(&[SCHOOL]), folder(&[]));
    keep(dir.path(), data.path()).unwrap();
    let before = crate::config::fingerprint(data.path());
    keep(dir.path(), data.path()).unwrap();
    assert_eq!(before, crate::config::fingerprint(data.path()));
}

#[test]
fn settings_that_went_wrong_since_they_were_read_are_not_kept() {
    let (dir, data) = (folder(&[SCHOOL]), folder(&[]));
    let config = keep(dir.path(), data.path()).unwrap();
    put(dir.path(), "kiosk.toml", BROKEN);
    let result = keep_as_last_good(dir.path(), data.path(), &config, &LANGUAGES, today());
    assert!(matches!(result, Err(Error::Changed)));
    assert!(read_or_last_good(dir.path(), data.path(), &LANGUAGES, today()).is_ok());
}

#[test]
fn a_kiosk_cut_off_while_keeping_finds_the_settings_from_before() {
    let (dir, data) = (folder(&[SCHOOL]), folder(&[]));
    let good = keep(dir.path(), data.path()).unwrap();
    let kept = data.path().join("last-good-config");
    std::fs::rename(&kept, data.path().join("last-good-config.before")).unwrap();
    put(data.path(), "last-good-config.new/kiosk.toml", b"[sch");
    put(dir.path(), "kiosk.toml", BROKEN);
    let reading = read_or_last_good(dir.path(), data.path(), &LANGUAGES, today()).unwrap();
    assert_eq!(reading.config, good);
    put(dir.path(), "kiosk.toml", SCHOOL.1);
    keep(dir.path(), data.path()).unwrap();
    assert!(kept.join("kiosk.toml").exists());
}

#[test]
fn the_password_file_of_kept_settings_lies_where_it_lay() {
    let text = b"[school]\nname = \"De Elout\"\n[regiegroep]\ndatabase = \"postgres://elout@db/regie\"\npassword_file = \"geheim\"\n";
    let (dir, data) = (folder(&[("kiosk.toml", text), ("geheim", b"x")]), folder(&[]));
    let good = keep(dir.path(), data.path()).unwrap();
    put(dir.path(), "kiosk.toml", BROKEN);
    let reading = read_or_last_good(dir.path(), data.path(), &LANGUAGES, today()).unwrap();
    assert_eq!(reading.config.regiegroep, good.regiegroep);
    assert_eq!(good.regiegroep.password_file, Some(dir.path().join("geheim")));
    assert!(!data.path().join("last-good-config/geheim").exists());
}
