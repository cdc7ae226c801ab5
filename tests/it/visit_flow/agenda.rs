//! *Ik kom misschien* as a visitor says it: in the agenda, on the mirror, and with a calendar that changes meanwhile.

use stellingenbord::store::Store;

use crate::driver::{KioskDriver, LYING};
use crate::hall::{Hall, evening_clock};

const MATHS: &str = "Ik kom misschien: Rekenen: hoe helpt u thuis?, 3 december";

/// Who may come to what, as it is on disk.
fn counted(hall: &Hall, practice: bool) -> String {
    let store = Store::reader(&hall.database()).expect("the database");
    let counts = store.interest(practice).expect("counts").into_iter();
    counts.map(|(event, count)| format!("{} {count}", event.0)).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_visitor_may_come_and_thinks_again_and_the_next_one_sees_nothing_of_it() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses_all(&["Thema-uurtjes", MATHS]).is_at("agenda").sees("Genoteerd, zonder naam.");
    assert_eq!(counted(&visitor.hall, false), "2026-12-03 Rekenen: hoe helpt u thuis? 1");
    visitor.chooses("Wat slaan we op?").sees("Misschien naar: Rekenen: hoe helpt u thuis?, 3 december");
    visitor.chooses_all(&["Terug", "Thema-uurtjes", MATHS]).does_not_see("Genoteerd, zonder naam.");
    assert_eq!(counted(&visitor.hall, false), "");
    visitor.chooses(MATHS).waits(76.0).is_at("wait");
    visitor.wakes().chooses("Thema-uurtjes").does_not_see("Genoteerd, zonder naam.").chooses(MATHS);
    assert_eq!(counted(&visitor.hall, false), "2026-12-03 Rekenen: hoe helpt u thuis? 2");
}

#[test]
fn a_statement_that_led_to_a_thema_uurtje_says_so_on_its_mirror() {
    let hall = Hall::new();
    hall.change("agenda.toml", "host = \"met de wijkagent\"", "about = [\"2026-11-24/1\"]");
    let mut visitor = KioskDriver::in_this_hall(hall, LYING);
    visitor.wakes().chooses_all(&["Eens", "Zonder briefje verder"]).is_at("mirror");
    visitor
        .sees("Hierover is een thema-uurtje · donderdag 8.45 – 9.45")
        .sees("Sociale media in groep 7 en 8");
    visitor
        .chooses("Ik kom misschien: Sociale media in groep 7 en 8, 21 januari")
        .sees("Genoteerd, zonder naam");
    assert_eq!(counted(&visitor.hall, false), "2027-01-21 Sociale media in groep 7 en 8 1");
    visitor.chooses_all(&["Volgende stelling", "Eens", "Zonder briefje verder"]).is_at("mirror");
    visitor.does_not_see("Hierover is een thema-uurtje");
}

#[test]
fn in_practice_interest_is_marked() {
    let (hall, clock) = (Hall::new(), evening_clock("19:00"));
    let mut visitor = KioskDriver::start(hall, LYING, clock, true);
    visitor.wakes().chooses_all(&["Thema-uurtjes", MATHS]);
    assert_eq!(counted(&visitor.hall, false), "");
    assert_eq!(counted(&visitor.hall, true), "2026-12-03 Rekenen: hoe helpt u thuis? 1");
}

#[test]
fn a_calendar_that_is_put_in_the_folder_hangs_in_the_hall_and_a_wrong_one_changes_nothing() {
    let mut visitor = KioskDriver::in_the_hall();
    let calendar = |event: &str| format!("BEGIN:VCALENDAR\n{event}END:VCALENDAR\n");
    let coffee = "BEGIN:VEVENT\nUID:k\nDTSTART:20261201T083000\nSUMMARY:Koffie met elkaar\nEND:VEVENT\n";
    visitor.hall.write("school.ics", &calendar(coffee));
    visitor.waits(8.0).wakes().chooses("Thema-uurtjes").sees("Koffie met elkaar");
    visitor.chooses("Ik kom misschien: Koffie met elkaar, 1 december");
    assert_eq!(counted(&visitor.hall, false), "k 1");
    // Moved to another day, it is the same event, and who may come still may.
    visitor.hall.write("school.ics", &calendar(&coffee.replace("20261201", "20261202")));
    visitor.waits(8.0).sees("Genoteerd, zonder naam.");
    visitor.hall.write("school.ics", "BEGIN:VCALENDAR\n");
    visitor.waits(8.0).sees("Koffie met elkaar");
    std::fs::remove_file(visitor.hall.config().join("school.ics")).expect("a file");
    visitor.waits(8.0).does_not_see("Koffie met elkaar");
}
