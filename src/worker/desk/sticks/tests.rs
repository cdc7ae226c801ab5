//! Sticks that mean no good.

use std::fs::{self, File};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::worker::desk::sticks::{files, mounted, open_file, shown_name, stick_of, sticks};

fn names(stick: &Path) -> Vec<String> {
    files(stick).unwrap().into_iter().map(|file| file.name).collect()
}

#[test]
fn only_file_systems_of_sticks_in_folders_for_sticks_are_sticks() {
    let mountinfo = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 8:17 / /media/kiosk/REGIE\\040GROEP rw,nosuid shared:9 - vfat /dev/sdb1 rw
41 22 8:33 / /run/media/kiosk/\\134stick ro - exfat /dev/sdc1 ro
42 22 0:50 / /media/share rw - nfs server:/share rw
43 22 8:49 / /media2/x rw - vfat /dev/sdd1 rw
44 22 8:65 / /mnt/usb rw master:1 - ext4 /dev/sde1 rw
nonsense
";
    let expected = ["/media/kiosk/REGIE GROEP", "/run/media/kiosk/\\stick", "/mnt/usb"].map(PathBuf::from);
    assert_eq!(mounted(mountinfo), expected);
    assert!(mounted("").is_empty());
}

#[test]
fn a_folder_of_the_settings_plays_a_stick_while_it_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let folders = [folder.path().to_owned(), folder.path().to_owned(), "/nowhere/at/all".into()];
    let found = sticks(&folders);
    let ours: Vec<_> = found.iter().filter(|stick| stick.path == folder.path()).collect();
    assert_eq!(ours.len(), 1, "named twice, shown once");
    assert!(ours[0].writable && ours[0].free_bytes > 0);
    assert!(!found.iter().any(|stick| stick.path == Path::new("/nowhere/at/all")));
    assert!(stick_of(&folder.path().join("lijst.csv"), &folders).is_some());
    assert!(stick_of(&folder.path().join("map/lijst.csv"), &folders).is_none());
    assert!(stick_of(Path::new("/etc/passwd"), &folders).is_none());
}

#[test]
fn only_ordinary_files_of_our_kinds_are_listed() {
    let stick = tempfile::tempdir().unwrap();
    let at = |name: &str| stick.path().join(name);
    for name in
        ["b.XLSX", "a.csv", "foto.jpg", ".verborgen.csv", "~$a.xlsx", "stellingenbord-2026-11-24.backup"]
    {
        fs::write(at(name), "x").unwrap();
    }
    fs::write(at("andere.backup"), "x").unwrap();
    fs::create_dir(at("map.csv")).unwrap();
    std::os::unix::fs::symlink("/etc/passwd", at("link.csv")).unwrap();
    std::os::unix::fs::symlink(at("link-naar-zichzelf.csv"), at("link-naar-zichzelf.csv")).unwrap();
    assert!(Command::new("mkfifo").arg(at("pijp.csv")).status().unwrap().success());
    assert_eq!(names(stick.path()), ["a.csv", "b.XLSX", "stellingenbord-2026-11-24.backup"]);
    for name in ["pijp.csv", "link.csv", "link-naar-zichzelf.csv", "map.csv", "weg.csv"] {
        assert!(open_file(&at(name)).is_err(), "{name}");
    }
    assert!(open_file(Path::new("/dev/zero")).is_err());
    assert!(open_file(&at("a.csv")).is_ok());
}

#[test]
fn a_hundred_thousand_files_are_not_all_listed() {
    let stick = tempfile::tempdir().unwrap();
    for number in 0..3_000 {
        File::create(stick.path().join(format!("{number:06}.csv"))).unwrap();
    }
    let names = names(stick.path());
    assert_eq!(names.len(), 1_000);
    assert_eq!((names[0].as_str(), names[999].as_str()), ("000000.csv", "000999.csv"), "the first by name");
}

#[test]
fn names_are_shown_on_one_line_in_one_direction_and_not_too_long() {
    let shown = |name: &str| shown_name(&Path::new("/media").join(name));
    assert_eq!(shown("stel\nling\u{202E}vsc.csv"), "stel ling vsc.csv");
    assert_eq!(shown("\u{7}\u{200F}a\u{FEFF}.csv"), "a .csv");
    let long = shown(&format!("{}.xlsx", "é".repeat(120)));
    assert_eq!(long.chars().count(), 60);
    assert!(long.ends_with("…ééé.xlsx"), "{long}");
    let broken = std::ffi::OsStr::from_bytes(b"a\xFF.csv");
    assert_eq!(shown_name(Path::new(broken)), "a\u{FFFD}.csv");
}
