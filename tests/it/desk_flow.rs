//! The staff desk through the whole app: its screens, fingers, core, store and long jobs, and a clock by hand.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::{Pos2, TouchPhase};
use stellingenbord::kiosk::Rules;
use stellingenbord::kiosk::desk::signed_out_in;

use crate::driver::{KioskDriver, LYING};
use crate::hall::{Hall, evening_clock};

/// An open evening with a stick and a PIN.
pub(crate) struct School {
    pub(crate) staff: KioskDriver,
    pub(crate) stick: PathBuf,
    pub(crate) pin: String,
}

impl School {
    fn new() -> Self {
        Self::at("19:00")
    }

    pub(crate) fn at(time: &str) -> Self {
        Self::in_this_hall(Hall::new(), time)
    }

    pub(crate) fn in_this_hall(hall: Hall, time: &str) -> Self {
        let (stick, pin) = (hall.with_stick(), hall.with_pin());
        Self { staff: KioskDriver::start(hall, LYING, evening_clock(time), false), stick, pin }
    }

    /// Somebody answers the first statement, and puts up this note.
    #[track_caller]
    fn visits(&mut self, stance: &str, note: &str) {
        self.staff.wakes().chooses(stance).types(note).chooses_all(&["Plak op het bord", "Klaar"]);
        self.staff.waits(10.0).is_at("wait");
    }

    /// Signs in, does this, and leaves.
    #[track_caller]
    pub(crate) fn does(&mut self, labels: &[&str]) {
        self.staff.signs_in(&self.pin).chooses_all(labels).chooses("Sluit");
    }

    /// What `results --json` prints.
    fn results(&self) -> String {
        self.staff.hall.results().to_string()
    }
}

/// What lies in a folder, by name.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn n_workbooks(stick: &Path) -> usize {
    names(stick).iter().filter(|name| Path::new(name).extension() == Some("xlsx".as_ref())).count()
}

/// How many files of the data folder hold these bytes.
fn n_files_with(hall: &Hall, words: &str) -> usize {
    let holds = |name: &String| {
        let bytes = fs::read(hall.data().join(name)).unwrap_or_default();
        bytes.windows(words.len()).any(|part| part == words.as_bytes())
    };
    names(&hall.data()).iter().filter(|name| holds(name)).count()
}

#[test]
fn five_wrong_codes_make_one_wait_also_after_a_restart() {
    let School { mut staff, pin, .. } = School::new();
    let wrong = if pin == "111111" { "222222" } else { "111111" };
    staff.holds_the_corner();
    for _ in 0..5 {
        staff.types_digits(wrong).is_on_page("door");
    }
    staff.sees("Dat was te vaak fout. Wacht nog 0:1").waits(6.0).sees("Wacht nog 0:0");
    staff.types_digits(&pin).is_on_page("door");

    let mut staff = KioskDriver::start(staff.ends(), LYING, evening_clock("19:00"), false);
    staff.holds_the_corner().sees("Wacht nog 0:1").waits(6.0).sees("Wacht nog 0:0");
    staff.waits(10.0).does_not_see("Wacht nog").types_digits(&pin).is_on_page("evening");
}

#[test]
fn the_first_at_the_desk_gets_a_code_that_opens_it() {
    let mut staff = KioskDriver::in_the_hall();
    staff.holds_the_corner().is_on_page("first-pin").sees("Schrijf beide nummers nu op.");
    let is_pin = |label: &String| label.len() == 6 && label.chars().all(|digit| digit.is_ascii_digit());
    let pin = staff.things().into_iter().map(|thing| thing.label).find(is_pin).expect("a PIN");
    staff.chooses("Ik heb ze opgeschreven").is_on_page("evening").chooses("Sluit").is_at("wait");
    staff.signs_in(&pin).does_not_see(&pin).chooses("Sluit").is_at("wait");
}

#[test]
fn who_touches_nothing_for_five_minutes_is_signed_out_and_sees_it_coming() {
    let School { mut staff, pin, .. } = School::new();
    staff.signs_in(&pin).chooses("Briefjes").waits(250.0).is_on_page("notes");
    let left = |staff: &KioskDriver| {
        signed_out_in(staff.kiosk(), &Rules::default(), staff.since_start()).expect("a countdown").as_secs()
    };
    assert_eq!(left(&staff), 49);
    let (n_frames, before) = (staff.n_frames(), staff.picture());
    staff.waits(10.0);
    assert!(n_frames + 10 <= staff.n_frames(), "it counts down on the screen");
    assert!(before != staff.picture(), "it counts down on the screen");
    assert_eq!(left(&staff), 39);
    staff.waits(38.0).is_on_page("notes").waits(2.0).is_at("wait").does_not_see("Briefjes");
    staff.holds_the_corner().is_on_page("door");
}

#[test]
fn nobody_is_signed_out_while_a_job_runs() {
    let (folder, mut hall) = (tempfile::tempdir().expect("a folder"), Hall::new());
    hall.reader = slow_reader(folder.path());
    let School { mut staff, stick, pin } = School::in_this_hall(hall, "19:00");
    fs::write(stick.join("lijst.csv"), "nr;stelling\n1;Ja.\n").expect("a file");
    staff.signs_in(&pin).chooses_all(&["Stellingen", "Laad van stick"]);
    let file = staff.place_of("lijst.csv");
    staff.touches(1, TouchPhase::Start, file).passes_unheard(Duration::from_millis(60));
    staff.touches(1, TouchPhase::End, file).passes_unheard(Duration::from_millis(60));
    staff.sees("Lijst lezen");
    for _ in 0..8 {
        staff.passes_unheard(Duration::from_mins(1)).is_on_page("pick");
    }
    let cancel = staff.place_of("Annuleer");
    staff.touches(1, TouchPhase::Start, cancel).passes_unheard(Duration::from_millis(60));
    staff.touches(1, TouchPhase::End, cancel).rest();
    staff
        .waits(0.4)
        .does_not_see("Lijst lezen")
        .sees("lijst.csv")
        .waits(290.0)
        .is_on_page("pick")
        .waits(15.0)
        .is_at("wait");
}

/// A program that reads a file for ever.
fn slow_reader(folder: &Path) -> PathBuf {
    use std::os::unix::fs::PermissionsExt as _;
    let path = folder.join("reader");
    fs::write(&path, "#!/bin/sh\nexec /bin/sleep 600\n").expect("a program");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a program");
    path
}

#[test]
fn a_backup_that_is_put_back_gives_the_same_results() {
    let mut school = School::new();
    school.visits("Eens", "Goed idee");
    school.does(&["Gezondheid", "Reservekopie", "Maak reservekopie op stick", "Begrepen"]);
    let before = school.results();
    let [backup] = &names(&school.stick)[..] else { panic!("one file: {:?}", names(&school.stick)) };
    school.visits("Oneens", "Later");
    assert_ne!(school.results(), before);
    school.does(&["Gezondheid", "Terugzetten", backup, "Ja, ga verder", "Ja, zet terug", "Begrepen"]);
    assert_eq!(school.results(), before);
    assert_eq!(school.staff.hall.note_texts(), ["Goed idee"]);
    school.visits("Neutraal", "Daarna");
    assert_eq!(school.staff.hall.counted(), "visits 2; 1: agree 1, neutral 1, notes 2");
}

#[test]
fn a_damaged_backup_is_refused_and_everything_stays() {
    let mut school = School::new();
    school.visits("Eens", "Goed idee");
    school.does(&["Gezondheid", "Reservekopie", "Maak reservekopie op stick", "Begrepen"]);
    let name = names(&school.stick).remove(0);
    let mut bytes = fs::read(school.stick.join(&name)).expect("a backup");
    let middle = bytes.len() / 2;
    bytes[middle..].fill(0x55);
    fs::write(school.stick.join(&name), bytes).expect("a backup");
    school.visits("Oneens", "Later");
    let before = school.results();
    let pin = school.pin.clone();
    school.staff.signs_in(&pin).chooses_all(&["Gezondheid", "Terugzetten", &name, "Ja, ga verder"]);
    school.staff.chooses("Ja, zet terug").sees("Deze reservekopie is beschadigd");
    school.staff.chooses_all(&["Begrepen", "Sluit"]).is_at("wait");
    assert_eq!(school.results(), before);
}

#[test]
fn erasing_needs_an_export_and_the_word_and_leaves_the_totals() {
    let mut school = School::new();
    school.visits("Eens", "Honderd bankjes");
    let before = school.results();
    let pin = school.pin.clone();
    school.staff.signs_in(&pin).chooses_all(&["Gezondheid", "Nu wissen"]).types("wissen").chooses("Wis nu");
    school.staff.sees("Er is nog niets geëxporteerd.").chooses("Begrepen");
    school.staff.chooses_all(&["Exporteren", "Zet op de stick stick"]).sees("U mag de stick eruit halen");
    school.staff.chooses_all(&["Begrepen", "Gezondheid", "Nu wissen"]);
    let erase = school.staff.place_of("Wis nu");
    school.staff.types("wisse").taps_at(erase).is_on_page("erase");
    assert!(n_files_with(&school.staff.hall, "Honderd bankjes") > 0, "not without the whole word");
    school.staff.types("n").chooses("Wis nu").sees("Antwoorden en briefjes zijn gewist.");
    school.staff.chooses_all(&["Begrepen", "Sluit"]).is_at("wait");
    assert_eq!(school.results(), before, "the totals are still there");
    assert_eq!(n_files_with(&school.staff.hall, "Honderd bankjes"), 0, "the words are nowhere");
}

#[test]
fn what_was_tried_out_is_gone_when_the_evening_begins_for_real() {
    let mut school = School::at("17:00");
    school.does(&["Proef aan"]);
    school.staff.sees("Proef: deze antwoorden tellen niet mee");
    school.visits("Eens", "Even proberen");
    assert_eq!(school.staff.hall.note_texts(), ["Even proberen"]);
    school.does(&["Begin de avond echt", "Nee, nog even proef"]);
    assert_eq!(school.staff.hall.note_texts(), ["Even proberen"]);
    school.does(&["Begin de avond echt", "Ja, begin echt"]);
    assert!(school.staff.hall.note_texts().is_empty());
    school.staff.does_not_see("Proef:");
    school.visits("Oneens", "Nu echt");
    assert_eq!(school.staff.hall.counted(), "visits 1; 1: disagree 1, notes 1");
}

#[test]
fn nobody_wakes_a_board_that_is_paused() {
    let mut school = School::new();
    school.does(&["Pauzeer bord"]);
    school.staff.is_at("paused").sees("Even pauze");
    let middle = Pos2::new(960.0, 540.0);
    school.staff.taps_at(middle).taps_at(middle).is_at("paused").waits(600.0).is_at("paused");
    school.does(&["Ga verder"]);
    school.visits("Eens", "Hallo");
}

#[test]
fn cleaning_ends_by_itself_and_nothing_is_pressed_meanwhile() {
    let mut school = School::new();
    let pin = school.pin.clone();
    let staff = &mut school.staff;
    let left = staff.signs_in(&pin).place_of("Sluit");
    staff.chooses("Poetsstand").is_at("cleaning").taps_at(left).taps_at(Pos2::new(960.0, 540.0));
    staff.holds_the_corner().is_at("cleaning").waits(30.0).is_at("desk").is_on_page("evening");
    staff.chooses("Sluit").is_at("wait");
    assert_eq!(staff.hall.counted(), "visits 0");
}

#[test]
fn a_statement_with_answers_that_is_corrected_becomes_a_new_version() {
    let mut school = School::new();
    school.visits("Eens", "Goed idee");
    let pin = school.pin.clone();
    let staff = &mut school.staff;
    staff.signs_in(&pin).chooses_all(&["Stellingen", "Verbeter stelling 1"]).sees("Er is al 1 antwoord.");
    staff.types(" Echt").chooses("Bewaar").is_on_page("statements").sees("versie 2").chooses("Sluit");
    staff.sees("Ik voel me welkom op school. Echt").wakes().chooses("Oneens");
    assert_eq!(staff.hall.counted(), "visits 2; 1: agree 1, notes 1; 1: disagree 1");
}

#[test]
fn a_note_hangs_in_the_hall_as_soon_as_it_is_approved_and_goes_as_soon_as_it_is_hidden() {
    let mut school = School::new();
    school.visits("Eens", "Goed idee");
    let pin = school.pin.clone();
    let staff = &mut school.staff;
    let n_hanging =
        |staff: &KioskDriver| staff.kiosk().board.hall.iter().map(|hall| hall.wall.len()).sum::<usize>();
    assert_eq!(n_hanging(staff), 0);
    staff.signs_in(&pin).chooses_all(&["Briefjes", "Toon briefje 1"]);
    assert_eq!(n_hanging(staff), 1);
    staff.chooses("Sluit").sees("Goed idee");
    staff.signs_in(&pin).chooses_all(&["Briefjes", "Getoond 1", "Verberg briefje 1"]);
    assert_eq!(n_hanging(staff), 0);
    staff.chooses("Sluit").does_not_see("Goed idee");
}

#[test]
fn a_stick_that_is_pulled_out_is_told_and_nothing_is_left_half() {
    let mut school = School::new();
    school.visits("Eens", "Goed idee");
    let before = school.results();
    let pin = school.pin.clone();
    let write = school.staff.signs_in(&pin).chooses("Exporteren").place_of("Zet op de stick stick");
    fs::remove_dir(&school.stick).expect("an empty stick");
    school.staff.taps_quickly_at(write).waits(0.4).sees("De stick is er te vroeg uit gehaald.");
    school.staff.chooses("Begrepen").waits(3.0).sees("Steek een USB-stick in het scherm.");
    assert!(!school.stick.exists(), "nothing is written beside a stick");
    assert_eq!(school.results(), before);
    fs::create_dir(&school.stick).expect("the stick");
    school.staff.waits(3.0).chooses("Zet op de stick stick").sees("U mag de stick eruit halen");
    assert_eq!(n_workbooks(&school.stick), 1);
}

#[test]
fn from_the_wait_screen_to_a_workbook_and_back_in_five_touches_besides_the_code() {
    let mut school = School::new();
    school.visits("Eens", "Goed idee");
    let n_before = school.staff.taps().len();
    school.does(&["Exporteren", "Zet op de stick stick", "Begrepen"]);
    school.staff.is_at("wait");
    let n_besides_the_code = school.staff.taps().len() - n_before - school.pin.len();
    // And the hold of the corner, which is no tap.
    assert_eq!(n_besides_the_code + 1, 5);
    assert_eq!(n_workbooks(&school.stick), 1);
}
