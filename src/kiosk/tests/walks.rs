//! Random walks: whatever happens in whatever order, the promises hold.

use proptest::prelude::*;

use crate::domain::Write;
use crate::kiosk::tests::script::{Stage, board};
use crate::kiosk::{Effect, Event, Mode, Rules, Step};

const WORDS: &[&str] = &[
    "wake",
    "touch",
    "eens",
    "neutraal",
    "oneens",
    "snapniet",
    "slaover",
    "wijzig",
    "vorige",
    "volgende",
    "klaar",
    "stop",
    "plak",
    "zonder",
    "haalweg",
    "tekenen",
    "typen",
    "streep",
    "roze",
    "engels",
    "groter",
    "contrast",
    "laag",
    "leerling",
    "agenda",
    "rol",
    "wat",
    "terug",
    "briefjes",
    "typ:hoi",
    "typ:",
    "ok",
    "misschien",
    "bladzij",
    "full",
    "+1",
    "+20",
    "+46",
    "board",
    "themas?",
    "tik:lezen",
    "tik:pesten",
    "tik:slapen",
    "tik:rekenen",
    "tik:weg",
    "zelf",
    "naarlijst",
    "verstuur",
    "idee:Zakgeld",
    "idee:",
];

fn walk(stage: &mut Stage, word: &str) -> Vec<Effect> {
    if word == "board" {
        let n_statements = 1 + stage.since_start.as_secs() as u32 % 3;
        stage.happen(Event::BoardLoaded(Box::new(board(n_statements))))
    } else {
        stage.word(word)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_promises_hold_on_every_walk(words in prop::collection::vec(prop::sample::select(WORDS), 1..80)) {
        let mut stage = Stage::new(board(3), Rules::default());
        stage.prompt = false;
        for word in &words {
            for effect in walk(&mut stage, word) {
                if let Effect::Store(_, Write::Note(note)) = &effect {
                    prop_assert!(!note.body.is_blank(), "a blank note was stored");
                }
                if let Effect::Store(_, Write::Topics(ballot)) = &effect {
                    prop_assert!(ballot.topics.len() <= 3, "more topics than a visit may ask for");
                }
                if let Effect::Store(_, Write::Suggestion(suggestion)) = &effect {
                    prop_assert!(!suggestion.text.trim().is_empty(), "a blank suggestion was stored");
                }
            }
            if let Mode::Visiting(visit) = &stage.kiosk.mode {
                let thanked = visit.panel.is_none() && matches!(visit.step, Step::Thanks { .. });
                prop_assert!(!thanked || visit.tickets.is_empty(), "thanked before everything was kept");
                let writing = matches!(visit.step, Step::Note | Step::Statement);
                prop_assert!(writing || visit.draft.is_blank(), "a draft outside its step");
                let mut answered: Vec<_> = visit.answers.iter().map(|answer| answer.response.statement).collect();
                answered.sort_unstable();
                answered.dedup();
                prop_assert_eq!(answered.len(), visit.answers.len(), "two answers to one statement");
            }
        }
    }

    #[test]
    fn left_alone_the_screen_goes_back_to_the_start_and_forgets(
        words in prop::collection::vec(prop::sample::select(WORDS), 1..60),
    ) {
        let mut stage = Stage::new(board(3), Rules::default());
        for word in &words {
            walk(&mut stage, word);
        }
        stage.word("+130");
        let is_waiting = matches!(stage.kiosk.mode, Mode::Waiting { .. });
        prop_assert!(is_waiting, "still at {}", stage.place());
        prop_assert_eq!(stage.kiosk.settings(), Stage::new(board(3), Rules::default()).kiosk.settings());
    }
}
