//! Random walks over the desk and the visits before it: whatever happens in whatever order, the promises hold.

use proptest::prelude::*;

use crate::kiosk::desk::{Desk, DeskJob, DeskPlace};
use crate::kiosk::tests::script::{Stage, board};
use crate::kiosk::{Effect, Kiosk, Mode, Rules};

const WORDS: &[&str] = &[
    "wake",
    "touch",
    "eens",
    "zonder",
    "volgende",
    "stop",
    "+1",
    "+20",
    "+61",
    "+301",
    "ok",
    "hoek",
    "hoek",
    "pin:190283",
    "pin:190283",
    "pin:19",
    "pin:123456789012",
    "wis",
    "leeg",
    "herstelcode",
    "bord",
    "opgeschreven",
    "goed",
    "goed",
    "goed",
    "fout",
    "nietvergeleken",
    "gemaakt",
    "slot:0",
    "slot:6",
    "geenpin",
    "avond",
    "stellingen",
    "stellingen",
    "nakijken",
    "uitslag",
    "export",
    "gezond",
    "gezond",
    "open",
    "dicht",
    "pauze",
    "poets",
    "oefen",
    "echt",
    "verder",
    "eerder",
    "achteruit",
    "omhoog:2",
    "omlaag:2",
    "schakel:1",
    "wijzigen:1",
    "nieuw",
    "tekst:Ja.",
    "tekst:wissen",
    "bewaar",
    "hal",
    "kies",
    "stick:A",
    "stick:B",
    "bestand:A/x.csv",
    "bestand:A/1.backup",
    "laad",
    "wachtend",
    "goedgekeurd",
    "toon:1",
    "verberg:2",
    "ongedaan",
    "alle",
    "pieken",
    "vergelijk",
    "bekijk:1",
    "nieuwsbrief",
    "wijdeden",
    "maak:1",
    "maak:2",
    "tip",
    "opvolg:1",
    "opvolg:2",
    "gedaan",
    "gepland",
    "dag:2026-12-01",
    "dag:",
    "gezegd",
    "gedaanveld",
    "hangop",
    "wegermee:1",
    "terughangen",
    "opvolgingen",
    "telling",
    "formaat:0",
    "formaat:1",
    "naarstick:A",
    "breekaf",
    "gelezen",
    "gelezen",
    "reservekopie",
    "kopieer:A",
    "terugzetten",
    "ja",
    "ja",
    "wissen",
    "nieuwepin",
    "sticks:A,B",
    "sticks:A",
    "sticks:",
    "bestanden:A/x.csv,A/1.backup",
    "voorbeeld:goed",
    "voorbeeld:fout",
    "geladen",
    "briefjeslijst",
    "lijst",
    "voortgang",
    "klaarmet:lezen",
    "klaarmet:export",
    "klaarmet:kopie",
    "klaarmet:terug",
    "klaarmet:wissen",
    "misluktmet:export",
    "misluktmet:lezen",
    "mislukt",
];

fn words() -> impl Strategy<Value = Vec<&'static str>> {
    prop::collection::vec(prop::sample::select(WORDS), 1..120)
}

fn is_long(job: &DeskJob) -> bool {
    matches!(
        job,
        DeskJob::ReadStatements(_)
            | DeskJob::Export { .. }
            | DeskJob::Backup { .. }
            | DeskJob::Restore { .. }
            | DeskJob::EraseNow
    )
}

/// Whether the door may open at this word.
fn may_enter(before: &Kiosk, word: &str) -> bool {
    match before.desk().map(|desk| &desk.place) {
        Some(DeskPlace::Door(door)) => word == "goed" && door.checking && !door.by_recovery_code,
        Some(DeskPlace::FirstPin { made }) => word == "opgeschreven" && made.is_some(),
        _ => false,
    }
}

fn is_inside(kiosk: &Kiosk) -> bool {
    kiosk.desk().is_some_and(Desk::is_signed_in)
}

fn check(before: &Kiosk, after: &Kiosk, word: &str, effects: &[Effect]) -> Result<(), TestCaseError> {
    if is_inside(after) && !is_inside(before) {
        prop_assert!(may_enter(before, word), "inside by {word}");
    }
    if let Some(DeskPlace::Door(door)) = after.desk().map(|desk| &desk.place) {
        prop_assert!(before.desk().is_some() || door.typed.0.is_empty(), "typed digits survived leaving");
        prop_assert!(!door.checking || door.typed.0.is_empty(), "typed digits survived being asked about");
        prop_assert!(!door.checking || after.staff.lock.is_comparing);
    }
    for effect in effects {
        let Effect::Desk(job) = effect else { continue };
        let is_try = matches!(job, DeskJob::TryPin(_) | DeskJob::TryRecoveryCode(_));
        prop_assert!(!is_try || !before.staff.lock.is_comparing, "a try during a try");
        prop_assert!(!is_long(job) || before.staff.job.is_none(), "a long job beside another");
        let is_inner = !is_try && !matches!(job, DeskJob::MakePin { .. });
        prop_assert!(!is_inner || is_inside(before) || is_inside(after), "{job:?} from outside");
    }
    let n_asked = |test: fn(&DeskJob) -> bool| {
        effects.iter().filter(|effect| matches!(effect, Effect::Desk(job) if test(job))).count()
    };
    prop_assert!(n_asked(is_long) <= 1);
    let n_pins = n_asked(|job| matches!(job, DeskJob::MakePin { .. }));
    prop_assert!(n_pins <= 1);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_promises_of_the_desk_hold_on_every_walk(words in words(), begins_inside: bool) {
        let mut stage = Stage::new(board(3), Rules::default());
        let start = if begins_inside { "slot:0 hoek pin:190283 goed" } else { "geenpin" };
        for word in start.split(' ').chain(words) {
            let before = stage.kiosk.clone();
            let effects = stage.word(word);
            check(&before, &stage.kiosk, word, &effects)?;
        }
    }

    #[test]
    fn a_desk_left_alone_ends_at_a_clean_wait_screen(words in words()) {
        let mut stage = Stage::new(board(3), Rules::default());
        for word in "slot:0 hoek pin:190283 goed".split(' ').chain(words) {
            stage.word(word);
        }
        for kind in ["lezen", "export", "kopie", "terug", "wissen"] {
            stage.word(&format!("klaarmet:{kind}"));
        }
        stage.word("+340");
        let is_waiting = matches!(stage.kiosk.mode, Mode::Waiting { .. });
        prop_assert!(is_waiting, "still at {}", stage.place());
        prop_assert_eq!(stage.kiosk.settings(), Stage::new(board(3), Rules::default()).kiosk.settings());
        prop_assert_eq!(stage.kiosk.staff.cleaning_until, None);
    }
}
