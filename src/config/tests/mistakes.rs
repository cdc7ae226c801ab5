//! What is said about wrong files: everything at once, each with its place.

use expect_test::expect;
use proptest::prelude::*;

use super::{LANGUAGES, SCHOOL, folder, read_files, said_about, said_in, today};
use crate::config::{ProblemKind, read};
use crate::domain::Language;

const MANY: &[(&str, &[u8])] = &[
    (
        "kiosk.toml",
        br##"colour = "blauw"
[school]
naam = "De Elout"
place = 2511
accent = "#FFE680"
logo = "logo.png"
[screen]
diagonaal_inch = 55
lower_edge_mm = "700 mm"
languages = ["nl", "xx", "nl"]
[times]
warning = 10
idle = 45.5
zone = "Europe/Amsterdam"
[visit]
typing = "ja"
drawing = 0
[keyboard]
order = "azerty"
place = "rechts"
[privacy]
keep_days = 0
[tips]
address = "elout.scoh.nl"
[regiegroep]
database = "postgres://elout:geheim@db/regie"
[time]
zone = "Amsterdam"
[kleuren]
"##,
    ),
    (
        "agenda.toml",
        br#"[[event]]
kind = "themauurtje"
title = ""
date = "3-12-2026"
from = "25:00"
[[event]]
kind = "vakantie"
title = "Kerst"
date = 2026-12-19
last_day = 2026-12-18
sign_up_subject = "Kerst"
attended = 3
[[event]]
kind = "anders"
title = "Om"
date = 2026-02-30
from = "9.45"
until = "08:45"
last_day = 2026-02-28
"#,
    ),
    ("feedback.toml", b"evening = true\nvisitors = -1\n[item]\nsaid = \"x\"\n"),
    ("info.toml", b"[[slide]]\ntitle = \"T\"\nqr = \"http://school.nl\"\n"),
];

#[test]
fn a_folder_full_of_mistakes_gives_them_all_in_dutch() {
    expect![[r#"
        kiosk.toml, regel 1, kolom 1: “colour” is hier niet bekend. Haal het weg.
        kiosk.toml, regel 2, kolom 1: [school] Hier mist “name”.
        kiosk.toml, regel 3, kolom 1: [school] “naam” is hier niet bekend. Bedoelt u “name”?
        kiosk.toml, regel 4, kolom 9: [school] “place” moet een tekst zijn, tussen aanhalingstekens. Schrijf: place = "2511"
        kiosk.toml, regel 5, kolom 10: [school] De kleur bij “accent” is te licht: witte letters zijn er niet op te lezen. Kies een donkere kleur.
        kiosk.toml, regel 6, kolom 8: [school] Het logo “logo.png” is er niet. Zet het in de map kiosk-config, of laat “logo” leeg.
        kiosk.toml, regel 8, kolom 1: [screen] “diagonaal_inch” is hier niet bekend. Bedoelt u “diagonal_inch”?
        kiosk.toml, regel 9, kolom 17: [screen] “lower_edge_mm” moet een heel getal zijn, zonder aanhalingstekens. Schrijf bijvoorbeeld: lower_edge_mm = 700
        kiosk.toml, regel 10, kolom 20: [screen] “xx” kan niet bij “languages”. Kies uit: nl, en.
        kiosk.toml, regel 10, kolom 26: [screen] “nl” staat twee keer in “languages”. Haal er één weg.
        kiosk.toml, regel 12, kolom 11: [times] “warning” moet van 20 tot en met 120 zijn.
        kiosk.toml, regel 13, kolom 8: [times] “idle” moet een heel getal zijn, zonder aanhalingstekens. Schrijf bijvoorbeeld: idle = 46
        kiosk.toml, regel 14, kolom 1: [times] “zone” is hier niet bekend. Het hoort onder [time].
        kiosk.toml, regel 16, kolom 10: [visit] “typing” moet true (ja) of false (nee) zijn. Schrijf: typing = true
        kiosk.toml, regel 17, kolom 11: [visit] “drawing” moet true (ja) of false (nee) zijn. Schrijf: drawing = false
        kiosk.toml, regel 19, kolom 9: [keyboard] “azerty” kan niet bij “order”. Bedoelt u “qwerty”? Kies uit: qwerty, abc.
        kiosk.toml, regel 20, kolom 9: [keyboard] “rechts” kan niet bij “place”. Kies uit: left, middle, right.
        kiosk.toml, regel 22, kolom 13: [privacy] “keep_days” moet van 1 tot en met 365 zijn.
        kiosk.toml, regel 24, kolom 11: [tips] “elout.scoh.nl” is geen goed e-mailadres. Schrijf het zoals: naam@school.nl
        kiosk.toml, regel 26, kolom 12: [regiegroep] Hier staat een wachtwoord. Haal het weg en zet het in een eigen bestand. Noem dat bij “password_file”.
        kiosk.toml, regel 28, kolom 8: [time] De tijdzone “Amsterdam” bestaat niet. Bedoelt u “Europe/Amsterdam”?
        kiosk.toml, regel 29, kolom 2: “kleuren” is hier niet bekend. Haal het weg.
        agenda.toml, regel 1, kolom 1: [[event]] Hier mist “until”.
        agenda.toml, regel 2, kolom 8: [[event]] “themauurtje” kan niet bij “kind”. Bedoelt u “thema-uurtje”? Kies uit: thema-uurtje, thema-avond, inloopochtend, koffieochtend, vakantie, anders.
        agenda.toml, regel 3, kolom 9: [[event]] “title” is leeg. Vul iets in.
        agenda.toml, regel 4, kolom 8: [[event]] “date” is geen datum die bestaat. Schrijf jaar-maand-dag, zoals: date = "2026-12-03"
        agenda.toml, regel 5, kolom 8: [[event]] “from” is geen tijd. Schrijf uren en minuten, zoals: from = "08:45"
        agenda.toml, regel 10, kolom 12: [[event]] “last_day” moet na “date” komen.
        agenda.toml, regel 11, kolom 19: [[event]] “sign_up_subject” kan niet zonder “sign_up”. Vul dat ook in.
        agenda.toml, regel 12, kolom 12: [[event]] “attended” kan niet zonder “outcome”. Vul dat ook in.
        agenda.toml, regel 16, kolom 8: Deze datum of tijd bestaat niet.
        agenda.toml, regel 19, kolom 12: [[event]] “last_day” kan niet samen met “from”. Haal er één weg.
        feedback.toml, regel 1, kolom 11: “evening” moet een datum zijn. Schrijf bijvoorbeeld: evening = "2026-11-24"
        feedback.toml, regel 2, kolom 12: “visitors” moet van 0 tot en met 10000 zijn.
        feedback.toml, regel 3, kolom 1: “item” moet een kopje zijn met dubbele haken. Schrijf op een eigen regel: [[item]]
        info.toml, regel 1, kolom 1: [[slide]] Hier mist “text”.
        info.toml, regel 3, kolom 6: [[slide]] “qr” moet beginnen met https:// of mailto:, zonder spaties, met hooguit 300 tekens.
        info.toml, regel 3, kolom 6: [[slide]] “qr” kan niet zonder “qr_label”. Vul dat ook in.
    "#]]
    .assert_eq(&said_in(Language::DUTCH, MANY));
}

#[test]
fn a_folder_full_of_mistakes_gives_them_all_in_english() {
    expect![[r#"
        kiosk.toml, line 1, column 1: “colour” is not known here. Remove it.
        kiosk.toml, line 2, column 1: [school] “name” is missing here.
        kiosk.toml, line 3, column 1: [school] “naam” is not known here. Do you mean “name”?
        kiosk.toml, line 4, column 9: [school] “place” has to be a text, in quotes. Write: place = "2511"
        kiosk.toml, line 5, column 10: [school] The colour in “accent” is too light: white letters cannot be read on it. Choose a dark colour.
        kiosk.toml, line 6, column 8: [school] The logo “logo.png” does not exist. Put it in the folder kiosk-config, or leave “logo” empty.
        kiosk.toml, line 8, column 1: [screen] “diagonaal_inch” is not known here. Do you mean “diagonal_inch”?
        kiosk.toml, line 9, column 17: [screen] “lower_edge_mm” has to be a whole number, without quotes. For example: lower_edge_mm = 700
        kiosk.toml, line 10, column 20: [screen] “xx” is not possible for “languages”. Choose from: nl, en.
        kiosk.toml, line 10, column 26: [screen] “nl” is in “languages” twice. Remove one.
        kiosk.toml, line 12, column 11: [times] “warning” has to be from 20 to 120.
        kiosk.toml, line 13, column 8: [times] “idle” has to be a whole number, without quotes. For example: idle = 46
        kiosk.toml, line 14, column 1: [times] “zone” is not known here. It belongs under [time].
        kiosk.toml, line 16, column 10: [visit] “typing” has to be true (yes) or false (no). Write: typing = true
        kiosk.toml, line 17, column 11: [visit] “drawing” has to be true (yes) or false (no). Write: drawing = false
        kiosk.toml, line 19, column 9: [keyboard] “azerty” is not possible for “order”. Do you mean “qwerty”? Choose from: qwerty, abc.
        kiosk.toml, line 20, column 9: [keyboard] “rechts” is not possible for “place”. Choose from: left, middle, right.
        kiosk.toml, line 22, column 13: [privacy] “keep_days” has to be from 1 to 365.
        kiosk.toml, line 24, column 11: [tips] “elout.scoh.nl” is not a proper e-mail address. Write it like: name@school.nl
        kiosk.toml, line 26, column 12: [regiegroep] There is a password here. Remove it and put it in a file of its own. Name that in “password_file”.
        kiosk.toml, line 28, column 8: [time] The time zone “Amsterdam” does not exist. Do you mean “Europe/Amsterdam”?
        kiosk.toml, line 29, column 2: “kleuren” is not known here. Remove it.
        agenda.toml, line 1, column 1: [[event]] “until” is missing here.
        agenda.toml, line 2, column 8: [[event]] “themauurtje” is not possible for “kind”. Do you mean “thema-uurtje”? Choose from: thema-uurtje, thema-avond, inloopochtend, koffieochtend, vakantie, anders.
        agenda.toml, line 3, column 9: [[event]] “title” is empty. Fill it in.
        agenda.toml, line 4, column 8: [[event]] “date” is not a date that exists. Write year-month-day, such as: date = "2026-12-03"
        agenda.toml, line 5, column 8: [[event]] “from” is not a time. Write hours and minutes, such as: from = "08:45"
        agenda.toml, line 10, column 12: [[event]] “last_day” has to come after “date”.
        agenda.toml, line 11, column 19: [[event]] “sign_up_subject” cannot do without “sign_up”. Fill that in too.
        agenda.toml, line 12, column 12: [[event]] “attended” cannot do without “outcome”. Fill that in too.
        agenda.toml, line 16, column 8: This date or time does not exist.
        agenda.toml, line 19, column 12: [[event]] “last_day” does not go together with “from”. Remove one.
        feedback.toml, line 1, column 11: “evening” has to be a date. For example: evening = "2026-11-24"
        feedback.toml, line 2, column 12: “visitors” has to be from 0 to 10000.
        feedback.toml, line 3, column 1: “item” has to be a heading with double brackets. Write on a line of its own: [[item]]
        info.toml, line 1, column 1: [[slide]] “text” is missing here.
        info.toml, line 3, column 6: [[slide]] “qr” has to start with https:// or mailto:, without spaces, with 300 characters at most.
        info.toml, line 3, column 6: [[slide]] “qr” cannot do without “qr_label”. Fill that in too.
    "#]]
    .assert_eq(&said_in(Language::ENGLISH, MANY));
}

#[test]
fn mistakes_in_the_syntax_are_told_with_the_wrong_values_beside_them() {
    let text = "[times]\nidle = 5\nslide 15\nthanks = acht\nwarning = 30\nwarning = 30\n[visit\ntyping = true\n\
                [keyboard]\norder = \"abc\nplace = \"links\"\n";
    expect![[r#"
        kiosk.toml, regel 4, kolom 8: [times] “idle” moet van 20 tot en met 600 zijn.
        kiosk.toml, regel 5, kolom 7: Hier mist een = met een waarde erachter.
        kiosk.toml, regel 6, kolom 10: Hier kloppen de aanhalingstekens niet, of ze zijn er niet. Een tekst staat zo: "tekst".
        kiosk.toml, regel 8, kolom 1: Dit staat er twee keer. Haal er één weg.
        kiosk.toml, regel 9, kolom 7: Hier of hieronder mist een haakje of een komma.
        kiosk.toml, regel 12, kolom 13: Hier kloppen de aanhalingstekens niet, of ze zijn er niet. Een tekst staat zo: "tekst".
        kiosk.toml, regel 13, kolom 9: [keyboard] “links” kan niet bij “place”. Kies uit: left, middle, right.
    "#]]
    .assert_eq(&said_about(text));
}

#[test]
fn unclosed_brackets_and_stray_words_are_told() {
    let mut said = said_about("[screen]\nlanguages = [\"nl\", \"en\"\n");
    said += &said_about("[time]\nzone = \"Europe/Amsterdam\" graag\n");
    said += &said_about("hallo\n");
    said += &said_about("[times]\nsettle = 0,25\nidle = 5\n");
    said += &said_about(
        "[screen]\nlanguages = [\n  \"nl\",\n[times]\nidle = 5\nslide = 15\n[visit]\ntyping = true\n",
    );
    said += &said_about("[tips]\nsubject = \"\"\"Tip\naddress = \"x\"\n[times]\nidle = 5\n");
    said += &said_about("[visit]\ntyping = True\n[visit]\ndrawing = ja\n");
    said += &said_about("[tips]\naddress = elout@scoh.nl\n");
    said += &said_about("[tips]\naddress = “elout@scoh.nl”\n");
    expect![[r#"
        kiosk.toml, regel 4, kolom 1: Hier of hieronder mist een haakje of een komma.
        kiosk.toml, regel 4, kolom 27: Achter de waarde staat nog iets. Haal het weg. Een getal heeft een punt, geen komma: 0.25
        kiosk.toml, regel 3, kolom 6: Hier mist een = met een waarde erachter.
        kiosk.toml, regel 4, kolom 11: Achter de waarde staat nog iets. Haal het weg. Een getal heeft een punt, geen komma: 0.25
        kiosk.toml, regel 5, kolom 8: [times] “idle” moet van 20 tot en met 600 zijn.
        kiosk.toml, regel 4, kolom 1: Hier of hieronder mist een haakje of een komma.
        kiosk.toml, regel 4, kolom 1: Hier kloppen de aanhalingstekens niet, of ze zijn er niet. Een tekst staat zo: "tekst".
        kiosk.toml, regel 4, kolom 10: Schrijf true (ja) of false (nee), met kleine letters.
        kiosk.toml, regel 5, kolom 2: Dit staat er twee keer. Haal er één weg.
        kiosk.toml, regel 6, kolom 11: Hier kloppen de aanhalingstekens niet, of ze zijn er niet. Een tekst staat zo: "tekst".
        kiosk.toml, regel 4, kolom 11: Hier kloppen de aanhalingstekens niet, of ze zijn er niet. Een tekst staat zo: "tekst".
        kiosk.toml, regel 4, kolom 11: Hier kloppen de aanhalingstekens niet, of ze zijn er niet. Een tekst staat zo: "tekst".
    "#]]
    .assert_eq(&said);
}

#[test]
fn an_empty_folder_misses_one_file_and_a_folder_that_is_not_there_says_so() {
    assert_eq!(said_in(Language::DUTCH, &[]), "kiosk.toml: Dit bestand is er niet. Het moet er wel zijn.\n");
    let dir = folder(&[]);
    let problems = read(&dir.path().join("nergens"), &LANGUAGES, today()).unwrap_err();
    assert_eq!(problems.0[0].kind, ProblemKind::FolderMissing);
}

#[test]
fn an_empty_kiosk_file_misses_the_name_of_the_school() {
    assert_eq!(said_in(Language::DUTCH, &[("kiosk.toml", b"")]), "kiosk.toml: [school] Hier mist “name”.\n");
}

#[test]
fn a_file_that_an_editor_gave_another_name_is_noticed() {
    let said = said_in(
        Language::DUTCH,
        &[SCHOOL, ("agenda.toml.txt", b""), ("Info.toml", b""), ("notities.txt", b"")],
    );
    expect![[r"
        agenda.toml.txt: Niemand leest dit bestand. Bedoelt u “agenda.toml”? Geef het dan die naam.
        Info.toml: Niemand leest dit bestand. Bedoelt u “info.toml”? Geef het dan die naam.
    "]]
    .assert_eq(&said);
}

#[test]
fn files_that_are_huge_or_binary_or_folders_are_told_about() {
    let huge = vec![b'#'; 1024 * 1024 + 1];
    let files: &[(&str, &[u8])] = &[
        SCHOOL,
        ("agenda.toml", &huge),
        ("feedback.toml", b"# vergadering\n# caf\xe9\n"),
        ("info.toml/x", b""),
        ("evenings", b"geen map"),
    ];
    expect![[r"
        agenda.toml: Dit bestand is te groot. Het mag hooguit 1 MB zijn.
        feedback.toml, regel 2, kolom 6: Hier staat een teken dat niet te lezen is. Sla het bestand op als UTF-8.
        info.toml: Dit bestand kan niet worden gelezen (not a file).
        evenings: Dit bestand kan niet worden gelezen (Not a directory (os error 20)).
    "]]
    .assert_eq(&said_in(Language::DUTCH, files));
    assert!(read_files(&[SCHOOL, ("agenda.toml", &huge[1..])]).is_ok());
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_do_not_shift_the_place() {
    let said = said_in(
        Language::DUTCH,
        &[("kiosk.toml", "\u{feff}[school]\r\nname = \"é\"\r\nplace = 1".as_bytes())],
    );
    assert!(said.starts_with("kiosk.toml, regel 3, kolom 9: [school]"), "{said}");
}

#[test]
fn columns_count_characters() {
    let said = said_about("[keyboard]\n\"é\" = 1\n");
    assert!(said.starts_with("kiosk.toml, regel 4, kolom 1:"), "{said}");
    let said = said_about("[screen]\nlanguages = [\"éé\", \"xx\"]\n");
    assert!(said.contains("regel 4, kolom 14:") && said.contains("regel 4, kolom 20:"), "{said}");
}

#[test]
fn a_thousand_mistakes_are_cut_off_with_a_word_about_the_rest() {
    let events = "[[event]]\n".repeat(1000);
    let said = said_in(Language::DUTCH, &[SCHOOL, ("agenda.toml", events.as_bytes())]);
    assert_eq!(said.lines().count(), 200);
    assert!(said.ends_with("agenda.toml: Er zijn nog meer fouten in dit bestand. Herstel eerst deze.\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_text_in_any_file_makes_it_panic(
        idx in 0..4_usize,
        bytes in prop_oneof![
            any::<String>().prop_map(String::into_bytes),
            prop::collection::vec(any::<u8>(), 0..200),
            "(\\[\\[?(event|item|slide|screen|times|school)\\]\\]?\n|(date|from|until|last_day|kind|logo|qr|zone|idle|settle|languages) = (\"[^\"\n]{0,12}\"|-?[0-9]{1,20}|[0-9]\\.[0-9]|2026-0[0-9]-[0-3][0-9]|[0-2][0-9]:[0-5][0-9]:00|true|\\[\\]|\\{\\})\n){0,12}".prop_map(String::into_bytes),
        ],
    ) {
        let name = ["kiosk.toml", "agenda.toml", "feedback.toml", "info.toml"][idx];
        let said = said_in(Language::ENGLISH, &[SCHOOL, (name, &bytes)]);
        prop_assert!(!said.contains("config-"), "a sentence is missing: {}", said);
    }
}
