//! The folder kiosk-config of the repository: complete, commented, and right.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use expect_test::expect;
use toml::de::{DeTable, DeValue};

use super::{LANGUAGES, SCHOOL, read_files, today};
use crate::config::section::Section;
use crate::config::sheet::read_sheet;
use crate::config::{Config, kiosk_file, read, topics_file, wall_files};
use crate::domain::MailAddress;

fn example_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config")
}

fn example() -> Config {
    read(&example_dir(), &LANGUAGES, today()).unwrap()
}

fn text(file: &str) -> String {
    std::fs::read_to_string(example_dir().join(file)).unwrap()
}

/// Every key the code asks for, in the tables of the example.
fn known(file: &str) -> BTreeSet<(String, String)> {
    let mut config = Config::usual();
    let dir = example_dir();
    let read = |root: &mut Section<'_, '_>| match file {
        "agenda.toml" => drop(wall_files::agenda(root)),
        "feedback.toml" => drop(wall_files::follow_ups(root)),
        "info.toml" => drop(wall_files::info_slides(root)),
        "topics.toml" => drop(topics_file::topics(root)),
        _ => kiosk_file::read(root, &mut config, &dir, &dir, &LANGUAGES),
    };
    let known = read_sheet(file, &text(file), read).known;
    known.into_iter().map(|(section, key)| (section, key.to_owned())).collect()
}

/// Every key that stands in the example.
fn written(text: &str) -> BTreeSet<(String, String)> {
    let table = DeTable::parse(text).unwrap();
    let mut keys = BTreeSet::new();
    for (name, value) in table.get_ref() {
        let name = name.get_ref();
        keys.insert((String::new(), name.to_string()));
        let inside = |section: String, table: &DeTable<'_>| {
            table.keys().map(move |key| (section.clone(), key.get_ref().to_string())).collect::<Vec<_>>()
        };
        match value.get_ref() {
            DeValue::Table(table) => keys.extend(inside(format!("[{name}]"), table)),
            DeValue::Array(entries) => {
                let tables = entries.iter().filter_map(|entry| entry.get_ref().as_table());
                keys.extend(tables.flat_map(|table| inside(format!("[[{name}]]"), table)));
            }
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => {}
        }
    }
    keys
}

#[test]
fn every_key_the_code_knows_stands_in_the_example_and_the_other_way_round() {
    for file in ["kiosk.toml", "agenda.toml", "feedback.toml", "info.toml", "topics.toml"] {
        assert_eq!(known(file), written(&text(file)), "{file}");
    }
}

#[test]
fn every_key_of_the_example_has_a_comment() {
    // In kiosk.toml right above it, in the other files in the list at the top.
    let lines: Vec<String> = text("kiosk.toml").lines().map(str::to_owned).collect();
    for (idx, line) in
        lines.iter().enumerate().filter(|(_, line)| line.contains(" = ") && !line.starts_with('#'))
    {
        assert!(lines[idx - 1].starts_with("# "), "{line} has no comment");
    }
    for file in ["agenda.toml", "feedback.toml", "info.toml", "topics.toml", "evenings/voorbeeld.toml"] {
        let text = text(file);
        let comments: Vec<&str> = text.lines().filter(|line| line.starts_with('#')).collect();
        for (section, key) in written(&text).into_iter().filter(|(section, _)| section.starts_with("[[")) {
            let explains = |line: &&str| line.split_whitespace().any(|word| word == key);
            assert!(comments.iter().any(explains), "{file}: {section} {key} is not explained");
        }
    }
}

#[test]
fn what_the_example_leaves_out_is_what_it_says() {
    let least = read_files(&[SCHOOL]).unwrap();
    let example = example();
    assert_eq!(least.rules, example.rules);
    assert_eq!(least.screen, example.screen);
    assert_eq!(least.languages, example.languages);
    assert_eq!((least.families, example.families), (None, None));
    assert_eq!(least.keyboard, example.keyboard);
    assert_eq!(least.privacy, example.privacy);
    assert_eq!(least.regiegroep, example.regiegroep);
    assert_eq!(least.zone, example.zone);
    assert_eq!(least.staff_folders, example.staff_folders);
    assert_eq!((least.logo, example.logo), (None, None));
    assert_eq!(least.rules, crate::kiosk::Rules::default());
}

#[test]
fn the_example_is_de_elout() {
    let config = example();
    assert_eq!((config.school.name.as_str(), config.school.place.as_str()), ("De Elout", "Den Haag"));
    assert_eq!(config.accent, Some([0x2B, 0x4C, 0x9B]));
    let tips = MailAddress { address: "elout@scoh.nl".into(), subject: "Tip voor De Elout".into() };
    assert_eq!(config.tips, Some(tips));
    assert_eq!(config.evening_files, [example_dir().join("evenings/voorbeeld.toml")]);
    let agenda = config.agenda.iter().map(|event| {
        let sign_up = event.sign_up.as_ref().map_or("-", |mail| mail.subject.as_str());
        format!("{} – {} {} | {} | {sign_up}\n", event.start, event.end, event.kind.code(), event.title)
    });
    expect![[r"
        2026-11-05 08:45:00 – 2026-11-05 09:45:00 thema-uurtje | Gezonde traktaties | -
        2026-12-03 08:45:00 – 2026-12-03 09:45:00 thema-uurtje | Rekenen: hoe helpt u thuis? | Aanmelden thema-uurtje rekenen, 3 december
        2026-12-19 00:00:00 – 2027-01-04 00:00:00 vakantie | Kerstvakantie | -
        2027-01-21 08:45:00 – 2027-01-21 09:45:00 thema-uurtje | Sociale media in groep 7 en 8 | Aanmelden thema-uurtje sociale media, 21 januari
        2027-02-09 08:15:00 – 2027-02-09 08:45:00 inloopochtend | Inloopochtend | -
        2027-03-18 19:30:00 – 2027-03-18 21:00:00 thema-avond | Thema-avond: op naar de puberteit | Aanmelden thema-avond puberteit, 18 maart
    "]]
    .assert_eq(&agenda.collect::<String>());
    let outcome = config.agenda[0].outcome.as_ref().unwrap();
    assert_eq!(outcome.attended, Some(23));
    let follow_ups = config.follow_ups.iter().flat_map(|round| &round.items).map(|item| {
        let by = item.by.map_or_else(String::new, |by| format!(" (voor {by})"));
        format!("{}{by}: {}\n", item.status.code(), item.said)
    });
    expect![[r#"
        gedaan: De inloop is te kort om echt te kijken.
        gedaan: Ik weet niet waar ik een tip kwijt kan.
        gepland (voor 2027-01-21): Graag een thema-uurtje over sociale media.
        gepland (voor 2027-02-01): Zet meer fietsenrekken bij de poort.
    "#]]
    .assert_eq(&follow_ups.collect::<String>());
    let slides = config.info_slides.iter().map(|slide| format!("{}: {}\n", slide.title, slide.text));
    expect![[r"
        Onze visie: Ouderbetrokkenheid op De Elout betekent dat ouders en leerkrachten als gelijkwaardige partners samenwerken. Iedereen heeft een actieve rol en we hebben oog voor elkaars kwaliteiten. Vanuit vertrouwen en respect is er een open communicatie waarbij het kind centraal staat.
        Heeft u een vraag?: Ga eerst naar de leerkracht van uw kind. Via Social Schools kunt u elke leerkracht een bericht sturen. U kunt altijd een aparte afspraak maken met de leerkracht of de directie.
        Een klacht is een omgekeerde tip: De Elout heeft een officiële klachtenprocedure. U vindt die op de website van de school.
    "]]
    .assert_eq(&slides.collect::<String>());
    let topics: Vec<&str> = config.topics.iter().map(|topic| topic.code.0.as_str()).collect();
    assert_eq!(topics.join(" "), "lezen rekenen sociale-media pesten slapen opvoeden gezond-eten puberteit");
}

#[test]
fn the_evening_of_the_example_has_the_eight_statements() {
    let text = text("evenings/voorbeeld.toml");
    let table = DeTable::parse(&text).unwrap();
    let statements = table.get_ref().get("statement").and_then(|value| value.get_ref().as_array()).unwrap();
    assert_eq!(statements.len(), 8);
    for statement in statements {
        let source = statement.get_ref().get("source").and_then(|value| value.get_ref().as_str()).unwrap();
        assert!(crate::domain::StatementSource::from_code(source).is_some(), "{source}");
    }
}
