//! Any sequence of writes gives the totals that a simple model gives.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::domain::{
    Note, NoteBody, NoteColour, NoteId, NoteStatus, Response, ResponseId, Role, Stance, Tally, VisitId,
    VisitRecord, Write,
};
use crate::store::Store;
use crate::store::tests::{Hall, date};

const TEXTS: [&str; 3] = ["Huiswerk hoort op school.", "De school luistert.", "Kinderen mogen meepraten."];

/// Something that happens; visits and notes by a small number, so that they meet again.
#[derive(Clone, Debug)]
enum Step {
    Answer { visit: u8, idx: usize, stance: Stance, role: Role },
    Note { note: u8, idx: usize },
    TakeBack { note: u8 },
    Restance { note: u8, stance: Stance },
    Judge { note: u8, status: NoteStatus },
    ChangeRole { visit: u8, role: Role },
    Tidy,
}

fn step() -> impl Strategy<Value = Step> {
    let stance = || prop::sample::select(Stance::ON_STATEMENT.to_vec());
    let role = || prop::sample::select(Role::ALL.to_vec());
    let status = prop::sample::select(NoteStatus::ALL.to_vec());
    prop_oneof![
        6 => (0..12_u8, 0..3_usize, stance(), role())
            .prop_map(|(visit, idx, stance, role)| Step::Answer { visit, idx, stance, role }),
        3 => (0..8_u8, 0..3_usize).prop_map(|(note, idx)| Step::Note { note, idx }),
        1 => (0..8_u8).prop_map(|note| Step::TakeBack { note }),
        1 => (0..8_u8, stance()).prop_map(|(note, stance)| Step::Restance { note, stance }),
        2 => (0..8_u8, status).prop_map(|(note, status)| Step::Judge { note, status }),
        1 => (0..12_u8, role()).prop_map(|(visit, role)| Step::ChangeRole { visit, role }),
        1 => Just(Step::Tidy),
    ]
}

/// What should be in the store. Visits with an odd number are practice.
#[derive(Debug, Default)]
struct Model {
    stances: BTreeMap<(u8, usize), Stance>,
    roles: BTreeMap<u8, Role>,
    notes: BTreeMap<u8, (usize, Stance, NoteStatus)>,
}

impl Model {
    fn take(&mut self, step: &Step) {
        match *step {
            Step::Answer { visit, idx, stance, role } => {
                self.stances.insert((visit, idx), stance);
                self.roles.insert(visit, role);
            }
            Step::Note { note, idx } => {
                self.notes.entry(note).or_insert((idx, Stance::Agree, NoteStatus::Pending));
            }
            Step::TakeBack { note } => self.change(note, |_, status| *status = NoteStatus::Withdrawn),
            Step::Restance { note, stance } => self.change(note, |old, _| *old = stance),
            Step::Judge { note, status } => self.change(note, |_, old| *old = status),
            Step::ChangeRole { visit, role } => {
                self.roles.entry(visit).and_modify(|old| *old = role);
            }
            Step::Tidy => {}
        }
    }

    fn change(&mut self, note: u8, change: impl FnOnce(&mut Stance, &mut NoteStatus)) {
        if let Some((_, stance, status)) = self.notes.get_mut(&note)
            && *status != NoteStatus::Withdrawn
        {
            change(stance, status);
        }
    }
}

fn visit(number: u8, role: Role) -> VisitRecord {
    VisitRecord {
        id: VisitId::from_chance(u128::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835)),
        evening: date(),
        role,
        language: crate::domain::Language::DUTCH,
        practice: number % 2 == 1,
        flagged: false,
    }
}

fn note_id(number: u8) -> NoteId {
    NoteId::from_chance(u128::from(number) << 64)
}

fn perform(hall: &mut Hall, step: &Step) {
    let write = match *step {
        Step::Answer { visit: number, idx, stance, role } => {
            let id = ResponseId::from_chance(hall.chance.u128(..));
            let statement = hall.statements[idx].id;
            Write::Response(visit(number, role), Response { id, statement, version: 1, stance })
        }
        Step::Note { note, idx } => Write::Note(Note {
            id: note_id(note),
            statement: hall.statements[idx].id,
            version: 1,
            stance: Stance::Agree,
            colour: NoteColour::Blue,
            body: NoteBody::Typed("Graag minder.".into()),
            status: NoteStatus::Pending,
            practice: note % 2 == 1,
        }),
        Step::TakeBack { note } => Write::NoteTakenBack(note_id(note)),
        Step::Restance { note, stance } => Write::NoteStance(note_id(note), stance),
        Step::ChangeRole { visit: number, role } => Write::Visit(visit(number, role)),
        Step::Judge { note, status } => {
            // A note that is not there cannot be judged; the other tests say so.
            drop(hall.store.set_note_status(note_id(note), status));
            return;
        }
        Step::Tidy => return hall.store.tidy().unwrap(),
    };
    // A note that comes again for another statement is refused, and the model keeps the first one.
    let again = hall.store.save(&write);
    let twice = hall.store.save(&write);
    assert_eq!(again.is_ok(), twice.is_ok());
    assert!(again.is_ok() || matches!(write, Write::Note(_)), "{again:?}");
}

fn agrees(store: &Store, model: &Model, practice: bool) {
    let counts = |number: &u8| practice || number.is_multiple_of(2);
    let totals = store.totals(date(), practice).unwrap().unwrap();
    assert_eq!(totals.visits as usize, model.roles.keys().filter(|number| counts(number)).count());
    for (idx, row) in totals.statements.iter().enumerate() {
        let mut tally = Tally::default();
        for ((visit, _), stance) in model.stances.iter().filter(|((_, of), _)| *of == idx) {
            tally.add(*stance, u32::from(counts(visit)));
        }
        assert_eq!(row.tally, tally);
        assert_eq!(store.tally(row.statement.id, 1, practice).unwrap(), tally);
        let of_it = || model.notes.iter().filter(|(number, note)| counts(number) && note.0 == idx);
        let lost = [NoteStatus::Withdrawn, NoteStatus::Junk];
        assert_eq!(row.notes as usize, of_it().filter(|(_, note)| !lost.contains(&note.2)).count());
        let mut hanging: Vec<_> = of_it()
            .filter(|(_, note)| note.2 == NoteStatus::Approved)
            .map(|(number, note)| (note_id(*number), note.1))
            .collect();
        hanging.sort_unstable();
        let wall = store.wall(row.statement.id, practice).unwrap();
        assert_eq!(wall.iter().map(|note| (note.id, note.stance)).collect::<Vec<_>>(), hanging);
    }
    let mut roles = BTreeMap::<Role, usize>::new();
    let mut count = |row: crate::domain::ResponseRow| {
        *roles.entry(row.role).or_default() += 1;
        std::ops::ControlFlow::Continue(())
    };
    store.for_each_response(date(), practice, &mut count).unwrap();
    let mut expected = BTreeMap::<Role, usize>::new();
    for (visit, _) in model.stances.keys().filter(|(visit, _)| counts(visit)) {
        *expected.entry(model.roles[visit]).or_default() += 1;
    }
    assert_eq!(roles, expected);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn any_sequence_of_writes_gives_the_totals_of_the_model(steps in prop::collection::vec(step(), 0..60)) {
        let mut hall = Hall::with(&TEXTS);
        let mut model = Model::default();
        for step in &steps {
            perform(&mut hall, step);
            model.take(step);
        }
        agrees(&hall.store, &model, false);
        agrees(&hall.store, &model, true);
        prop_assert_eq!(hall.store.check().unwrap(), Vec::<String>::new());
    }
}
