//! `kiosk.toml`: the school, the screen, and how long things last.

use std::collections::BTreeSet;
use std::path::Path;

use crate::config::problem::ProblemKind;
use crate::config::section::{Section, set, unknown_word};
use crate::config::{
    Config, Keyboard, KeyboardOrder, KeyboardPlace, Privacy, Regiegroep, RegiegroepDatabase, Screen, logo,
    values,
};
use crate::domain::{Language, MailAddress, School};
use crate::kiosk::Rules;

/// The longest name of a school or a place, in characters.
const MAX_NAME_CHARS: usize = 60;

impl Config {
    /// What holds where a file says nothing, for a school without a name.
    pub(super) fn usual() -> Self {
        Self {
            school: School::default(),
            families: None,
            logo: None,
            accent: None,
            screen: Screen { diagonal_inch: 32.0, lower_edge_mm: 700 },
            languages: vec![Language::DUTCH, Language::ENGLISH],
            rules: Rules::default(),
            keyboard: Keyboard { order: KeyboardOrder::Qwerty, place: KeyboardPlace::Middle },
            privacy: Privacy { link_answers: false, keep_days: 30 },
            tips: None,
            regiegroep: Regiegroep { database: RegiegroepDatabase::DataFolder, password_file: None },
            staff_folders: Vec::new(),
            words: BTreeSet::new(),
            zone: chrono_tz::Europe::Amsterdam,
            agenda: Vec::new(),
            follow_ups: Vec::new(),
            info_slides: Vec::new(),
            topics: Vec::new(),
            evening_files: Vec::new(),
        }
    }
}

/// Reads the whole file into `config`. `dir` holds the logo; `home` is where relative paths start.
pub(super) fn read(
    root: &mut Section<'_, '_>,
    config: &mut Config,
    dir: &Path,
    home: &Path,
    languages: &[Language],
) {
    root.section("school", |school| {
        set(&mut config.school.name, school.needed("name", |s, key| s.line(key, MAX_NAME_CHARS)));
        set(&mut config.school.place, school.line("place", MAX_NAME_CHARS));
        config.families = school.whole("families", 0..=5000).filter(|families| 0 < *families);
        config.logo = school.checked("logo", |name| logo::read(dir, "logo", name));
        config.accent = values::accent(school, "accent");
    });
    root.section("screen", |screen| screen_of(screen, config, languages));
    root.section("times", |times| times_of(times, &mut config.rules));
    root.section("visit", |visit| visit_of(visit, &mut config.rules));
    root.section("keyboard", |keyboard| {
        let order = [("qwerty", KeyboardOrder::Qwerty), ("abc", KeyboardOrder::Abc)];
        set(&mut config.keyboard.order, keyboard.word("order", &order));
        let place = [
            ("left", KeyboardPlace::Left),
            ("middle", KeyboardPlace::Middle),
            ("right", KeyboardPlace::Right),
        ];
        set(&mut config.keyboard.place, keyboard.word("place", &place));
    });
    root.section("privacy", |privacy| {
        set(&mut config.privacy.link_answers, privacy.yes_no("link_answers"));
        set(&mut config.privacy.keep_days, privacy.whole("keep_days", 1..=365));
    });
    root.section("tips", |tips| config.tips = mail_of(tips, "address", "subject", ""));
    root.section("regiegroep", |section| config.regiegroep = values::regiegroep(section, home));
    root.section("staff", |staff| {
        let folder = |word: &str| {
            let empty = || ProblemKind::Empty { key: "folders".to_owned() };
            (!word.is_empty()).then(|| home.join(word)).ok_or_else(empty)
        };
        set(&mut config.staff_folders, staff.list("folders", folder));
    });
    root.section("time", |time| set(&mut config.zone, values::zone(time, "zone")));
}

/// A mailbox with its subject under two keys; a subject alone is a problem.
pub(super) fn mail_of(
    section: &mut Section<'_, '_>,
    address_key: &'static str,
    subject_key: &'static str,
    usual_subject: &str,
) -> Option<MailAddress> {
    const MAX_SUBJECT_CHARS: usize = 100;
    let address = values::mail(section, address_key);
    let subject = section.line(subject_key, MAX_SUBJECT_CHARS);
    if subject.is_some() && !section.has(address_key) {
        let (key, other) = (subject_key.to_owned(), address_key.to_owned());
        section.complain(subject_key, ProblemKind::Needs { key, other });
    }
    address.map(|address| MailAddress { address, subject: subject.unwrap_or(usual_subject.to_owned()) })
}

fn screen_of(screen: &mut Section<'_, '_>, config: &mut Config, languages: &[Language]) {
    let diagonal = screen.decimal("diagonal_inch", 7.0..=110.0);
    set(&mut config.screen.diagonal_inch, diagonal.map(|inch| inch as f32));
    set(&mut config.screen.lower_edge_mm, screen.whole("lower_edge_mm", 0..=2000));
    let key = "languages";
    let mut chosen = Vec::new();
    let found = screen.list(key, |word| {
        let language = Language::parse(word).filter(|language| languages.contains(language));
        let language =
            language.ok_or_else(|| unknown_word(key, word, languages.iter().map(Language::code)))?;
        if chosen.contains(&language) {
            return Err(ProblemKind::Twice { key: key.to_owned(), word: word.to_owned() });
        }
        chosen.push(language);
        Ok(language)
    });
    if found.as_ref().is_some_and(Vec::is_empty) {
        screen.complain(key, ProblemKind::Empty { key: key.to_owned() });
    }
    set(&mut config.languages, found);
}

/// WCAG 2.2.1 asks for at least this long to ask for more time.
const SHORTEST_WARNING_SECONDS: u32 = 20;

fn times_of(times: &mut Section<'_, '_>, rules: &mut Rules) {
    set(&mut rules.slide, times.seconds("slide", 5..=300));
    set(&mut rules.idle, times.seconds("idle", 20..=600));
    set(&mut rules.idle_writing, times.seconds("idle_writing", 20..=900));
    set(&mut rules.warning, times.seconds("warning", SHORTEST_WARNING_SECONDS..=120));
    set(&mut rules.thanks, times.seconds("thanks", 3..=60));
    set(&mut rules.take_back, times.seconds("take_back", 10..=600));
    let settle = times.decimal("settle", 0.1..=2.0);
    set(&mut rules.settle, settle.map(std::time::Duration::from_secs_f64));
    if rules.idle_writing < rules.idle {
        let (key, other) = ("idle_writing", "idle");
        let place = if times.has(key) { key } else { other };
        times.complain(place, ProblemKind::LowerThan { key: key.to_owned(), other: other.to_owned() });
    }
}

fn visit_of(visit: &mut Section<'_, '_>, rules: &mut Rules) {
    set(&mut rules.shuffle_statements, visit.yes_no("shuffle_statements"));
    set(&mut rules.typing, visit.yes_no("typing"));
    set(&mut rules.drawing, visit.yes_no("drawing"));
    // Fewer than ten answers point at people; see the privacy of the product.
    set(&mut rules.mirror_from, visit.whole("mirror_from", 10..=1000));
    set(&mut rules.percent_from, visit.whole("percent_from", 10..=1000));
}
