//! Follow-ups made at the desk: kept, changed, taken away, and what they outlive.

use std::fs::File;
use std::ops::ControlFlow;

use crate::domain::{DeskFollowUp, FollowUp, FollowUpId, FollowUpOrigin, FollowUpStatus, StatementId};
use crate::store::Store;
use crate::store::tests::{Hall, database, date, stamp};

fn made(number: u8) -> DeskFollowUp {
    DeskFollowUp {
        id: FollowUpId::from_bytes([number; 16]),
        origin: FollowUpOrigin::Evening(Some(date())),
        statement: Some(StatementId::from_chance(3)),
        follow_up: FollowUp {
            said: "De inloop is te kort.".into(),
            status: FollowUpStatus::Planned,
            done: "Wij maken hem langer.".into(),
            by: Some(date()),
        },
    }
}

fn of_a_tip(number: u8) -> DeskFollowUp {
    let follow_up = FollowUp { status: FollowUpStatus::NotPossible, by: None, ..made(1).follow_up };
    DeskFollowUp { origin: FollowUpOrigin::Tips, statement: None, follow_up, ..made(number) }
}

#[test]
fn what_was_made_is_read_back_as_it_was_in_the_order_of_its_ids() {
    let mut store = Store::in_memory().unwrap();
    assert_eq!(store.follow_ups().unwrap(), []);
    let undated = DeskFollowUp { origin: FollowUpOrigin::Evening(None), ..made(2) };
    for one in [of_a_tip(9), made(1), undated.clone()] {
        store.put_follow_up(&one).unwrap();
    }
    assert_eq!(store.follow_ups().unwrap(), [made(1), undated, of_a_tip(9)]);
}

#[test]
fn putting_it_again_changes_it_and_taking_it_away_twice_is_no_mistake() {
    let mut store = Store::in_memory().unwrap();
    let mut changed = made(1);
    store.put_follow_up(&changed).unwrap();
    changed = of_a_tip(1);
    (changed.follow_up.said, changed.follow_up.done) = ("Anders.".into(), "Ook anders.".into());
    for _ in 0..2 {
        store.put_follow_up(&changed).unwrap();
        assert_eq!(store.follow_ups().unwrap(), [changed.clone()]);
    }
    for _ in 0..2 {
        store.remove_follow_up(changed.id).unwrap();
        assert_eq!(store.follow_ups().unwrap(), []);
    }
}

#[test]
fn it_outlives_the_answers_it_came_from() {
    let mut hall = Hall::with(&["Een."]);
    hall.answer(0, crate::domain::Stance::Agree);
    hall.store.put_follow_up(&made(1)).unwrap();
    hall.store.erase_answers(date(), date()).unwrap();
    assert_eq!(hall.store.follow_ups().unwrap(), [made(1)]);
    hall.store.tidy().unwrap();
    assert_eq!(hall.store.follow_ups().unwrap(), [made(1)]);
}

#[test]
fn a_backup_holds_it_and_brings_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let (path, draft) = (database(folder.path()), folder.path().join("draft"));
    let mut store = Store::open(&path).unwrap();
    store.put_follow_up(&made(1)).unwrap();
    let backup =
        store.back_up(folder.path(), date(), &mut |_, _| ControlFlow::Continue(())).unwrap().unwrap();
    store.remove_follow_up(made(1).id).unwrap();
    store.put_follow_up(&of_a_tip(2)).unwrap();
    Store::check_backup(&mut File::open(backup).unwrap(), &draft).unwrap();
    let restored = store.replace_by(&draft, &path, stamp()).unwrap();
    assert_eq!(restored.store.follow_ups().unwrap(), [made(1)]);
}
