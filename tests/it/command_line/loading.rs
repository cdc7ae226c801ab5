//! `load`: statements in, all or nothing.

use std::process::Command;

use expect_test::expect;
use serde_json::{Value, json};

use crate::terminal::{EVENING, Terminal, fixture};

fn texts(results: &Value) -> Vec<(u64, u64, &str)> {
    let row = |row: &'_ Value| (row["position"].as_u64(), row["version"].as_u64());
    let rows = results["statements"].as_array().expect("a list");
    rows.iter()
        .map(|of| {
            let (position, version) = row(of);
            (position.expect("a number"), version.expect("a number"), of["text"].as_str().expect("a text"))
        })
        .collect()
}

#[test]
fn the_eight_statements_come_out_of_a_csv_a_workbook_and_a_sheet_of_libreoffice() {
    let list = expect![[r#"
        1  Ik voel me welkom op school.
        2  Ik weet wat er met mijn inbreng gebeurt.
        3  Kinderen horen vanaf groep 6 bij elk gesprek over henzelf.
        4  Eén inloopochtend per maand is genoeg.
        5  Ik weet waar ik een tip kwijt kan.
        6  Ouders en leerkrachten zijn gelijkwaardige partners.
        7  De regels van de school zijn voor mij duidelijk.
        8  Een buddy voor nieuwe ouders is een goed idee.
    "#]];
    for ending in ["csv", "xlsx", "ods"] {
        let terminal = Terminal::new();
        let ended = terminal.run(&["load", &fixture(&format!("stellingen-2026-11-24.{ending}"))]);
        assert_eq!(ended.code, Some(0), "{}", ended.stderr);
        let lines = ended.stdout.lines().map(|line| format!("{}\n", line.trim_start()));
        list.assert_eq(&lines.collect::<String>());
        assert!(ended.stderr.starts_with("8 nieuw, 0 gewijzigd"), "{}", ended.stderr);
        let results = terminal.json(&["results", "--evening", EVENING, "--json"]);
        assert_eq!(texts(&results).len(), 8);
        assert_eq!(texts(&results)[3], (4, 1, "Eén inloopochtend per maand is genoeg."));
    }
}

#[test]
fn six_mistakes_are_told_at_once_and_nothing_is_loaded() {
    let terminal = Terminal::new();
    let file = fixture("stellingen-fout.csv");
    expect![[r#"
        rij 3, kolom B: De stelling is leeg. Vul een tekst in of haal de rij weg.
        rij 4, kolom A: Nummer 2 staat ook al in rij 3. Geef elke stelling een eigen nummer.
        rij 4, kolom C: “de directeur” is niet bekend als herkomst. Kies regiegroep, team, ouders of leerlingenraad.
        rij 5, kolom B: De tekst is te lang: 371 tekens. Maak er hoogstens 300 van.
        rij 5, kolom D: “99” is geen criterium. Vul een getal van 1 tot en met 10 in, of de naam van het criterium.
        rij 6, kolom B: Deze stelling staat ook al in rij 2. Haal er één weg.
        Er is niets geladen. Verbeter de fouten en laad het bestand opnieuw.
    "#]]
    .assert_eq(&terminal.refused(&["load", &file, "--evening", EVENING]));
    let english = terminal.refused(&["load", &file, "--language", "en"]);
    assert_eq!(english.lines().count(), 7);
    assert!(english.starts_with("row 3, column B: The statement is empty."), "{english}");
    assert!(english.ends_with("Nothing was loaded. Mend the errors and load the file again.\n"), "{english}");
    assert_eq!(terminal.json(&["evenings", "--json"]), json!({ "evenings": [] }));
}

#[test]
fn mistakes_as_json_have_a_place_a_code_and_a_sentence() {
    let terminal = Terminal::new();
    let ended = terminal.run(&["load", &fixture("stellingen-fout.csv"), "--evening", EVENING, "--json"]);
    assert_eq!(ended.code, Some(2));
    let told = ended.json();
    let first = json!({
        "severity": "error", "row": 3, "column": "B", "code": "empty-statement",
        "message": "rij 3, kolom B: De stelling is leeg. Vul een tekst in of haal de rij weg.",
    });
    assert_eq!(told["problems"][0], first);
    let codes: Vec<&Value> =
        told["problems"].as_array().expect("a list").iter().map(|row| &row["code"]).collect();
    let wanted = ["empty-statement", "number-twice", "unknown-source", "too-long", "unknown-criterion"];
    assert_eq!(codes[..5], wanted);
    assert_eq!(codes[5..], ["same-statement"]);
    assert_eq!((&told["evening"], &told["loaded"]), (&json!(EVENING), &json!(false)));
}

#[test]
fn loading_the_same_file_again_changes_nothing() {
    let terminal = Terminal::with_visits(3);
    let results = || terminal.json(&["results", "--practice", "--json"]);
    let before = results();
    let file = fixture("stellingen-2026-11-24.csv");
    let ended = terminal.run(&["load", &file, "--json"]);
    let wanted = json!({ "evening": EVENING, "statements": 8, "problems": [], "loaded": true });
    assert_eq!(ended.json(), wanted);
    assert_eq!(ended.stderr, "0 nieuw, 0 gewijzigd, 8 hetzelfde, 0 van het bord gehaald.\n");
    assert_eq!(results(), before);
}

#[test]
fn a_corrected_text_is_a_second_version_and_the_answers_stay_with_the_first() {
    let terminal = Terminal::new();
    let first = terminal.file("een.csv", "nr;stelling;van wie\n1;Huiswerk hoort op schol.;team\n");
    terminal.done(&["load", &first, "--evening", EVENING]);
    terminal.simulate(4, 1);
    let second = terminal.file("twee.csv", "nr;stelling;van wie\n1;Huiswerk hoort op school.;team\n");
    terminal.done(&["load", &second, "--evening", EVENING]);
    terminal.simulate(2, 2);
    let results = terminal.json(&["results", "--practice", "--json"]);
    assert_eq!(texts(&results), [(1, 1, "Huiswerk hoort op schol."), (1, 2, "Huiswerk hoort op school.")]);
    let answers = |row: &Value| {
        let count = |stance: &str| row[stance].as_u64().expect("a number");
        ["agree", "neutral", "disagree", "unclear", "skipped"].map(count).iter().sum::<u64>()
    };
    assert_eq!([0, 1].map(|row| answers(&results["statements"][row])), [4, 2]);
    let table = terminal.done(&["results", "--practice"]);
    assert!(table.lines().nth(3).is_some_and(|line| line.starts_with("   1       2 ")), "{table}");
}

#[test]
fn a_trial_says_what_is_in_the_file_and_loads_nothing() {
    let terminal = Terminal::new();
    let file = fixture("stellingen-2026-11-24.xlsx");
    assert_eq!(terminal.done(&["load", &file, "--dry-run"]).lines().count(), 8);
    let told = terminal.json(&["load", &file, "--dry-run", "--json"]);
    assert_eq!((&told["loaded"], &told["statements"]), (&json!(false), &json!(8)));
    assert_eq!(std::fs::read_dir(terminal.data.path()).expect("the folder").count(), 0);
}

#[test]
fn a_file_without_a_date_needs_one_on_the_command_line() {
    let terminal = Terminal::new();
    let file = terminal.file("lijst.csv", "nr;stelling\n1;Huiswerk hoort op school.\n");
    for trial in [&["load", &file][..], &["load", &file, "--dry-run"]] {
        let ended = terminal.run(trial);
        assert_eq!(ended.code, Some(2));
        let wanted =
            "Voor welke avond is dit? Zet de datum in het bestand of geef --evening JJJJ-MM-DD mee.\n";
        assert!(ended.stderr.ends_with(wanted), "{}", ended.stderr);
    }
    assert_eq!(terminal.json(&["evenings", "--json"]), json!({ "evenings": [] }));
    terminal.done(&["load", &file, "--evening", "2027-02-10"]);
    assert_eq!(terminal.json(&["evenings", "--json"])["evenings"][0]["date"], "2027-02-10");
}

#[test]
fn what_is_no_file_is_refused_and_never_waited_for() {
    let terminal = Terminal::new();
    let at = |name: &str| terminal.data.path().join(name).display().to_string();
    let missing = at("weg.csv");
    assert_eq!(terminal.refused(&["load", &missing]), format!("Het bestand {missing} is er niet.\n"));
    let pipe = at("pijp.csv");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    let folder = terminal.data.path().display().to_string();
    for path in [&pipe, &folder, "/dev/zero"] {
        let said = terminal.refused(&["load", path]);
        assert_eq!(said, format!("{path} is geen gewoon bestand. Kies een bestand met stellingen.\n"));
    }
    let said = terminal.refused(&["load", &missing, "--language", "en", "--json"]);
    assert_eq!(said, format!("There is no file {missing}.\n"));
}

#[test]
fn an_empty_file_and_one_of_another_kind_are_refused() {
    let terminal = Terminal::new();
    let files = [
        terminal.file("leeg.csv", ""),
        terminal.file("brief.docx", "PK"),
        terminal.file("plaatje.xlsx", "\u{89}PNG"),
        terminal.file("zonder", "Huiswerk hoort op school."),
    ];
    for file in files {
        let ended = terminal.run(&["load", &file, "--evening", EVENING, "--json"]);
        assert_eq!(ended.code, Some(2), "{file}");
        let told = ended.json();
        assert_eq!((&told["loaded"], &told["statements"]), (&json!(false), &json!(0)), "{file}");
        assert_eq!(told["problems"].as_array().map(Vec::len), Some(1), "{told}");
    }
}
