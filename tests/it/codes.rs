//! The codes on the screens, read from a picture as a phone reads them.

use std::collections::BTreeSet;

use egui::Vec2;
use stellingenbord::domain::MailAddress;

use crate::driver::{KioskDriver, LYING, UPRIGHT};
use crate::hall::{Hall, evening_clock};
use crate::outside::zbar;

const SMALL: Vec2 = Vec2::new(1366.0, 768.0);
const TIPS: &str = "mailto:elout@scoh.nl?subject=Tip%20voor%20De%20Elout";

/// What a phone reads on the screen. Every code that is shown can be read.
#[track_caller]
fn read_codes(visitor: &mut KioskDriver) -> BTreeSet<String> {
    let n_shown = visitor.things().iter().filter(|thing| thing.label.starts_with("QR-code: ")).count();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("screen.png");
    visitor.picture().save(&path).expect("a file");
    let codes = zbar(&path);
    assert_eq!(codes.len(), n_shown, "on {} of {:?}: {codes:?}", visitor.screen(), visitor.size());
    codes.into_iter().collect()
}

#[test]
fn the_tips_are_read_from_every_screen_that_shows_them() {
    for size in [LYING, UPRIGHT, SMALL] {
        let mut visitor = KioskDriver::in_this_hall(Hall::new(), size);
        assert_eq!(read_codes(&mut visitor), [TIPS.to_owned()].into(), "beside a statement, {size:?}");
        visitor.wakes().chooses_all(&["Sla over", "Sla over", "Sla over"]).is_at("thanks");
        assert_eq!(read_codes(&mut visitor), [TIPS.to_owned()].into(), "on the thank-you, {size:?}");
        visitor.chooses("Klaar");
        let mut n_slides = 0;
        while visitor.find("Alles wat beter kan of juist goed gaat, horen we graag.").is_none() {
            visitor.waits(15.0);
            n_slides += 1;
            assert!(n_slides < 20, "there is no slide of the tips");
        }
        assert_eq!(read_codes(&mut visitor), [TIPS.to_owned()].into(), "on the slide, {size:?}");
    }
}

#[test]
fn every_sign_up_on_the_agenda_is_read_exactly() {
    for size in [LYING, UPRIGHT, SMALL] {
        let mut visitor = KioskDriver::in_this_hall(Hall::new(), size);
        let codes = read_codes(visitor.wakes().chooses("Thema-uurtjes"));
        let now = evening_clock("19:00").now().local;
        let mut wanted = BTreeSet::new();
        for event in visitor.kiosk().board.agenda.iter().filter(|event| now < event.start) {
            // A screen that is too full for an event says how many are left out; one that is too small for its code
            // has the address in words.
            let is_coded = visitor.find(&format!("QR-code: Aanmelden, {}", event.title)).is_some();
            let is_shown = visitor.find(&event.title).is_some();
            assert!(
                is_coded || !is_shown || event.sign_up.is_none() || size == SMALL,
                "{} {size:?}",
                event.title
            );
            wanted.extend(event.sign_up.as_ref().filter(|_| is_coded).map(MailAddress::mailto));
        }
        assert_eq!(codes, wanted, "{size:?}");
        assert!(
            2 <= codes.len() && codes.iter().all(|code| code.contains("%20") && !code.contains('+')),
            "{codes:?}"
        );
    }
}

#[test]
fn a_subject_with_everything_in_it_is_read_as_it_was_written() {
    let hall = Hall::new();
    hall.change("kiosk.toml", "Tip voor De Elout", "Tip & vraag: 50% méér? (a+b) #1 ‘ja’");
    let mut visitor = KioskDriver::in_this_hall(hall, LYING);
    let tips = visitor.kiosk().board.tips.clone().expect("tips");
    assert_eq!(read_codes(&mut visitor), [tips.mailto()].into());
    assert!(tips.mailto().contains("%28a%2Bb%29%20%231"), "{}", tips.mailto());
}
