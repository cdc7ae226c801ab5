//! A server whose disk is full: it is told as something that passes, nothing is lost, and all arrives once there is room.

use std::fs;
use std::process::Command;

use crate::mount::Mount;
use crate::sync::server::Server;
use crate::sync::{Screen, done};
use stellingenbord::sync::Error;

const SCHOOL: &str = "De Elout";
const ROLE: &str = "school_de_elout";

/// An empty server takes some 40 MB, with a log of 16 MB in it.
const DISK_KILOBYTES: u32 = 120_000;

#[test]
fn a_server_without_room_is_waited_for_and_gets_everything_once() {
    let mut server = Server::with_schools(&[SCHOOL]);
    server.kill();
    let data = server.data();
    let beside = data.with_file_name("data-on-the-large-disk");
    fs::rename(&data, &beside).expect("a folder");
    fs::create_dir(&data).expect("a folder");
    let Some(_disk) = Mount::small(&data, DISK_KILOBYTES) else { return };
    let status =
        Command::new("cp").args(["--archive", "--no-target-directory"]).arg(&beside).arg(&data).status();
    assert!(status.expect("cp").success());
    server.go();

    let mut screen = Screen::new(SCHOOL, 44);
    screen.visits(10);
    screen.sync(&mut server.connect(ROLE).expect("a connection")).expect("a run while there is room");
    screen.visits(300);
    let waiting = screen.store.waiting_count().expect("a count");
    let filling = data.join("vakantie.mp4");
    let room = rustix::fs::statvfs(&data).expect("a disk");
    let free = usize::try_from(room.f_bavail * room.f_frsize).expect("a small disk");
    fs::write(&filling, vec![1; free]).expect("a file that fills the disk");

    let told = screen.sync(&mut server.connect(ROLE).expect("a connection")).expect_err("no room");
    assert!(matches!(told, Error::Full(_)) && told.is_passing(), "{told:?}");
    assert_eq!(screen.store.waiting_count().expect("a count"), waiting, "all of it still waits");

    fs::remove_file(&filling).expect("room again");
    let mut remote = server.connect(ROLE).expect("a connection");
    assert_eq!(screen.sync(&mut remote).expect("a run with room"), done(waiting, 0, 0, 0));
    assert_eq!(screen.totals_from(&mut remote), screen.totals());
    server.kill();
}
