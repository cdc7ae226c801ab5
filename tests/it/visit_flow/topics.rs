//! *Waarover wilt u een thema-uurtje?*, by label and through the real store.

use stellingenbord::domain::{NoteStatus, TopicTotals};
use stellingenbord::store::Store;

use crate::driver::{KioskDriver, LYING, UPRIGHT};
use crate::hall::{Hall, evening_clock};
use crate::visit_flow::trouble::Held;

const ASK: &str = "Waarover wilt u een thema-uurtje?";

/// What the evening asked for, as the store has it.
fn asked(hall: &Hall) -> TopicTotals {
    let store = Store::reader(&hall.database()).expect("the database");
    let date = store.evenings().expect("evenings").first().expect("an evening").date;
    store.topic_totals(date, false).expect("totals")
}

/// In one line: ballots, votes, and the words that were made up.
fn counted(hall: &Hall) -> String {
    let TopicTotals { ballots, counts, suggestions } = asked(hall);
    let votes: Vec<String> = counts.iter().map(|(code, votes)| format!("{} {votes}", code.0)).collect();
    let words: Vec<&str> = suggestions.iter().map(|known| known.text.as_str()).collect();
    format!("{ballots}: {}; {}", votes.join(", "), words.join(", "))
}

#[test]
fn three_topics_are_asked_for_a_fourth_is_not_and_one_is_made_up() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Thema-uurtjes").chooses(ASK).is_at("topics").sees("0 van 3");
    visitor.chooses_all(&["Slapen", "Gezond eten", "Pesten en plagen"]).sees("3 van 3");
    visitor.chooses("Op naar de puberteit").sees("3 van 3").sees("U heeft er al 3.");
    visitor
        .chooses("Slapen")
        .does_not_see("U heeft er al 3.")
        .chooses("Op naar de puberteit")
        .sees("3 van 3");
    visitor.chooses("Staat het er niet bij? Noem zelf een onderwerp").is_at("suggestion").types("Zakgeld");
    visitor.sees("7 / 60").chooses("Verstuur").is_at("topics-kept").sees("Dank u wel!");
    assert_eq!(counted(&visitor.hall), "1: gezond-eten 1, pesten 1, puberteit 1; Zakgeld");
    assert_eq!(asked(&visitor.hall).suggestions[0].status, NoteStatus::Pending);
    visitor.chooses("Verder").is_at("agenda").chooses("Terug").is_at("statement");
    assert_eq!(visitor.hall.counted(), "visits 0", "it is no answer");
}

#[test]
fn who_comes_back_sees_the_choice_and_can_change_it() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses_all(&["Eens", "Zonder briefje verder", "Klaar"]).is_at("thanks");
    visitor
        .chooses(ASK)
        .chooses_all(&["Slapen", "Verstuur"])
        .is_at("topics-kept")
        .chooses("Wat slaan we op?");
    visitor.sees("Thema-uurtje, los van de rest: Slapen").chooses("Terug").chooses("Verder").is_at("thanks");
    visitor.does_not_see(ASK);
    assert_eq!(counted(&visitor.hall), "1: slapen 1; ");
    visitor.chooses("Klaar").is_at("wait").wakes().chooses("Thema-uurtjes").chooses(ASK).sees("0 van 3");
    visitor.chooses_all(&["Slapen", "Verstuur", "Verder", ASK]).sees("1 van 3");
    visitor.chooses_all(&["Slapen", "Gezond eten", "Verstuur"]).is_at("topics-kept");
    assert_eq!(counted(&visitor.hall), "2: gezond-eten 1, slapen 1; ");
}

#[test]
fn nothing_is_thanked_for_while_the_disk_does_not_keep_it() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Thema-uurtjes").chooses_all(&[ASK, "Slapen"]);
    let held = Held::at(&visitor.hall);
    visitor.chooses("Verstuur").is_at("topics-saving").sees("nog niet bewaard").does_not_see("Dank u wel");
    assert_eq!(counted(&visitor.hall), "0: ; ");
    drop(held);
    // The store may answer just between two frames of the driver, which then would not hear of it by itself.
    visitor.waits(5.0).rest().is_at("topics-kept").sees("Dank u wel!");
    assert_eq!(counted(&visitor.hall), "1: slapen 1; ");
}

#[test]
fn half_written_words_are_gone_for_the_next_visitor() {
    let mut visitor = KioskDriver::in_this_hall(Hall::new(), UPRIGHT);
    let own = "Staat het er niet bij? Noem zelf een onderwerp";
    visitor.wakes().chooses("Thema-uurtjes").chooses_all(&[ASK, "Slapen", own]).types("Geheim");
    visitor.waits(60.0).is_at("suggestion").sees("Geheim").waits(61.0).is_at("wait");
    visitor.wakes().chooses("Thema-uurtjes").chooses(ASK).sees("0 van 3").does_not_see("Geheim");
    visitor.chooses(own).does_not_see("Geheim").presses_key(egui::Key::Z, egui::Modifiers::COMMAND);
    visitor.does_not_see("Geheim");
    assert_eq!(counted(&visitor.hall), "0: ; ");
}

#[test]
fn a_double_tap_on_the_way_to_a_page_chooses_nothing_there() {
    let mut visitor = KioskDriver::in_the_hall();
    visitor.wakes().chooses("Thema-uurtjes");
    let place = visitor.place_of(ASK);
    visitor.taps_quickly_at(place).taps_quickly_at(place).waits(1.0).is_at("topics").sees("0 van 3");
}

#[test]
fn without_a_list_nobody_is_asked_and_a_new_list_is_on_the_screen_at_once() {
    let hall = Hall::new();
    hall.write("topics.toml", "# leeg\n");
    let mut visitor = KioskDriver::in_this_hall(hall, LYING);
    visitor.wakes().chooses("Thema-uurtjes").is_at("agenda").does_not_see(ASK);
    visitor
        .hall
        .write("topics.toml", "[[topic]]\ncode = \"geld\"\nname = \"Zakgeld\"\nname_en = \"Money\"\n");
    visitor.waits(6.0).chooses(ASK).sees("Zakgeld").chooses("English").sees("Money").chooses("Money");
    visitor.hall.write("topics.toml", "[[topic]]\ncode = \"Geld\"\nname = \"Weg\"\n");
    visitor.waits(6.0).sees("Money").chooses("Send").is_at("topics-kept");
    assert_eq!(counted(&visitor.hall), "1: geld 1; ");
}

#[test]
fn in_practice_it_is_marked() {
    let mut visitor = KioskDriver::start(Hall::new(), LYING, evening_clock("19:00"), true);
    visitor.wakes().chooses("Thema-uurtjes").chooses_all(&[ASK, "Slapen", "Verstuur"]).is_at("topics-kept");
    assert_eq!(counted(&visitor.hall), "0: ; ");
}
