//! *Ik kom misschien*: counted by event, without anything of the visit.

use crate::domain::{EventKey, InterestId, Write};
use crate::store::Store;
use crate::store::tests::Hall;

fn interest(number: u128, event: &str, practice: bool) -> Write {
    Write::Interest(InterestId::from_chance(number), EventKey(event.to_owned()), practice)
}

fn counted(store: &Store, practice: bool) -> String {
    let counts = store.interest(practice).unwrap().into_iter();
    counts.map(|(event, count)| format!("{} {count}", event.0)).collect::<Vec<_>>().join(", ")
}

#[test]
fn interest_is_counted_by_event_once_however_often_it_is_written() {
    let mut hall = Hall::with(&["Huiswerk hoort op school."]);
    assert_eq!(counted(&hall.store, true), "");
    for write in [
        interest(1, "taal", false),
        interest(2, "rekenen", false),
        interest(3, "rekenen", false),
        interest(3, "rekenen", false),
        interest(4, "rekenen", true),
    ] {
        hall.store.save(&write).unwrap();
    }
    assert_eq!(counted(&hall.store, false), "rekenen 2, taal 1");
    assert_eq!(counted(&hall.store, true), "rekenen 3, taal 1");
}

#[test]
fn interest_that_is_taken_back_is_gone_and_taking_it_back_twice_changes_nothing() {
    let mut hall = Hall::with(&["Huiswerk hoort op school."]);
    for write in [interest(1, "rekenen", false), interest(2, "rekenen", false)] {
        hall.store.save(&write).unwrap();
    }
    for _ in 0..2 {
        hall.store.save(&Write::InterestTakenBack(InterestId::from_chance(1))).unwrap();
        assert_eq!(counted(&hall.store, false), "rekenen 1");
    }
}
