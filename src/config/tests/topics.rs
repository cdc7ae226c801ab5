//! `topics.toml`: the list that parents choose from.

use expect_test::expect;

use super::{LANGUAGES, SCHOOL, folder, put, read_files, said_in, today};
use crate::config::{keep_as_last_good, read_or_last_good};
use crate::domain::{Language, MOST_TOPICS, Topic};

fn topics(text: &str) -> Vec<Topic> {
    read_files(&[SCHOOL, ("topics.toml", text.as_bytes())]).unwrap().topics
}

fn said(text: &str) -> String {
    said_in(Language::DUTCH, &[SCHOOL, ("topics.toml", text.as_bytes())])
}

/// A list of so many topics.
fn list(count: usize) -> String {
    let topic = |number| format!("[[topic]]\ncode = \"t-{number}\"\nname = \"Thema {number}\"\n");
    (1..=count).fold(String::new(), |list, number| list + &topic(number))
}

#[test]
fn a_topic_has_a_code_and_a_name_in_every_language() {
    let topics = topics("[[topic]]\ncode = \"slapen\"\nname = \"Slapen\"\nname_en = \"Sleep\"\n");
    let [topic] = topics.as_slice() else { panic!("{topics:?}") };
    let turkish = Language::parse("tr").unwrap();
    let names = [Language::DUTCH, Language::ENGLISH, turkish].map(|language| topic.name(language));
    assert_eq!((topic.code.0.as_str(), names), ("slapen", ["Slapen", "Sleep", "Slapen"]));
}

#[test]
fn every_language_of_the_screen_has_a_name_of_its_own() {
    let keys: Vec<String> = LANGUAGES.iter().map(|language| format!("name_{language} = \"X\"")).collect();
    let text = format!("[[topic]]\ncode = \"x\"\n{}", keys.join("\n").replace("name_nl", "name"));
    assert!(topics(&text).iter().all(|topic| LANGUAGES.iter().all(|known| topic.names.contains_key(known))));
}

#[test]
fn without_the_file_there_are_no_topics() {
    assert_eq!(read_files(&[SCHOOL]).unwrap().topics, []);
    assert_eq!(topics(""), []);
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let text = r#"
[[topic]]
code = "Sociale Media"
name = "Sociale media"
[[topic]]
code = "slapen"
name = ""
naam_en = "Sleep"
[[topic]]
name = "Zonder code"
[[topic]]
code = "slapen"
name = "Een naam die veel langer is dan op het scherm past"
[[topic]]
code = "-"
name = 7
"#;
    expect![[r#"
        topics.toml, regel 3, kolom 8: [[topic]] “Sociale Media” kan niet bij “code”. Gebruik alleen kleine letters, cijfers en streepjes, zoals: sociale-media
        topics.toml, regel 7, kolom 8: [[topic]] “name” is leeg. Vul iets in.
        topics.toml, regel 8, kolom 1: [[topic]] “naam_en” is hier niet bekend. Bedoelt u “name”?
        topics.toml, regel 9, kolom 1: [[topic]] Hier mist “code”.
        topics.toml, regel 12, kolom 8: [[topic]] “code” is twee keer “slapen”. Geef één van de twee een andere.
        topics.toml, regel 13, kolom 8: [[topic]] “name” is te lang. Het mag hooguit 40 tekens zijn.
        topics.toml, regel 15, kolom 8: [[topic]] “-” kan niet bij “code”. Gebruik alleen kleine letters, cijfers en streepjes, zoals: sociale-media
        topics.toml, regel 16, kolom 8: [[topic]] “name” moet een tekst zijn, tussen aanhalingstekens. Schrijf: name = "7"
    "#]]
    .assert_eq(&said(text));
}

#[test]
fn as_many_as_fit_on_the_screen_are_right_and_one_more_is_told_once() {
    assert_eq!(topics(&list(MOST_TOPICS)).len(), 12);
    expect![[r#"
        topics.toml, regel 37, kolom 1: [[topic]] Dit is er een te veel. Op het scherm passen er hooguit 12.
    "#]]
    .assert_eq(&said(&list(MOST_TOPICS + 3)));
}

#[test]
fn a_list_that_went_wrong_leaves_the_last_good_one() {
    let (dir, data) = (folder(&[SCHOOL, ("topics.toml", list(2).as_bytes())]), folder(&[]));
    let good = crate::config::read(dir.path(), &LANGUAGES, today()).unwrap();
    keep_as_last_good(dir.path(), data.path(), &good, &LANGUAGES, today()).unwrap();
    put(dir.path(), "topics.toml", list(13).as_bytes());
    let reading = read_or_last_good(dir.path(), data.path(), &LANGUAGES, today()).unwrap();
    assert_eq!(reading.config.topics.len(), 2);
    assert!(reading.problems.is_some());
}
