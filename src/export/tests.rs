//! What every format gives for the same evening, and what a visitor's text can do to it.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use chrono::{NaiveDate, NaiveTime};
use expect_test::expect;
use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};

use crate::domain::{
    Argument, Language, Note, NoteBody, NoteStatus, PollAnswer, Stance, Suggestion, SuggestionId, Tally,
    TopicCode, TopicTotals, Translations,
};
use crate::export::sample::{HYPERLINK, Sample, dutch, note, words};
use crate::export::{Error, FORMATS, Format, Report, Words, results_json, tables, write};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn names(dir: &Path) -> Vec<String> {
    let name = |entry: std::io::Result<fs::DirEntry>| {
        entry.expect("an entry").file_name().into_string().expect("UTF-8")
    };
    let mut names: Vec<_> = fs::read_dir(dir).expect("a folder").map(name).collect();
    names.sort();
    names
}

/// The same words for everything.
struct Always(String);

impl Words for Always {
    fn language(&self) -> Language {
        Language::DUTCH
    }

    fn sentence(&self, _key: &str, _gaps: &[(&str, Argument)]) -> String {
        self.0.clone()
    }

    fn date(&self, _date: NaiveDate) -> String {
        self.0.clone()
    }

    fn day(&self, _date: NaiveDate) -> String {
        self.0.clone()
    }

    fn hours(&self, _start: NaiveTime, _end: NaiveTime) -> String {
        self.0.clone()
    }
}

/// The files of a csv export, joined, with their odd characters made visible.
fn csv_of(sample: &Sample) -> String {
    let dir = folder();
    let written = sample.export("csv", dir.path()).expect("an export");
    let shown = |path: &Path| {
        let text =
            fs::read_to_string(path).expect("UTF-8").replace('\u{feff}', "<BOM>").replace("\r\n", "\n");
        format!("== {}\n{text}", path.file_name().expect("a name").display())
    };
    written.iter().map(|file| shown(&file.path)).collect()
}

#[test]
fn csv_has_the_outcome_the_notes_and_the_responses_in_three_files() {
    expect![[r#"
        == stellingenbord-2026-11-24-uitkomst.csv
        <BOM>nr;stelling;versie;van wie;criterium;eens;neutraal;oneens;onduidelijk;overgeslagen;antwoorden;briefjes
        1;Huiswerk hoort op schol.;1;team;;1;1;1;0;0;3;0
        1;Huiswerk hoort op school.;2;team;;1;1;1;1;0;4;3
        2;"'- Buiten spelen; elke dag!";1;leerlingenraad;4;1;1;1;0;0;3;0
        == stellingenbord-2026-11-24-briefjes.csv
        <BOM>nr;stelling;antwoord;briefje;soort;status;kleur
        1;Huiswerk hoort op school.;eens;"'=HYPERLINK(""x"")";getypt;goedgekeurd;roze
        1;Huiswerk hoort op school.;oneens;"Te laat; te ""druk"".";getypt;nog niet nagekeken;roze
        1;Huiswerk hoort op school.;neutraal;(tekening);getekend;verborgen;roze
        == stellingenbord-2026-11-24-antwoorden.csv
        <BOM>nr;versie;stelling;van wie;criterium;antwoord;wie;proef
        1;1;Huiswerk hoort op schol.;team;;eens;ouder;nee
        1;2;Huiswerk hoort op school.;team;;eens;ouder;nee
        2;1;"'- Buiten spelen; elke dag!";leerlingenraad;4;eens;leerling;nee
        1;1;Huiswerk hoort op schol.;team;;neutraal;leerling;nee
        1;2;Huiswerk hoort op school.;team;;neutraal;school;nee
        2;1;"'- Buiten spelen; elke dag!";leerlingenraad;4;neutraal;school;nee
        1;1;Huiswerk hoort op schol.;team;;oneens;ouder;nee
        1;2;Huiswerk hoort op school.;team;;oneens;ouder;nee
        2;1;"'- Buiten spelen; elke dag!";leerlingenraad;4;oneens;leerling;nee
        1;2;Huiswerk hoort op school.;team;;onduidelijk;school;nee
    "#]].assert_eq(&csv_of(&Sample::with_responses(11)));
}

/// The second statement as a poll, with its votes.
fn with_poll() -> Sample {
    let mut sample = Sample::with_responses(0);
    let totals = &mut sample.totals.statements[2];
    let in_dutch = |answer: &str| Translations::from([(Language::DUTCH, answer.to_owned())]);
    totals.statement.answers = ["Ja; graag", "=1+1"].map(in_dutch).to_vec();
    totals.tally = Tally { answers: [7, 5, 0, 0, 0, 0], skipped: 2, ..Tally::default() };
    let of_poll = |note: Note| Note { statement: totals.statement.id, version: 1, ..note };
    let stance = Stance::Chosen(PollAnswer::ALL[1]);
    let body = NoteBody::Typed("Dan kan ik.".to_owned());
    sample.notes = vec![of_poll(note(1, stance, body, NoteStatus::Approved))];
    sample
}

#[test]
fn csv_has_the_answers_of_a_poll_behind_and_names_them_beside_its_notes() {
    expect![[r#"
        == stellingenbord-2026-11-24-uitkomst.csv
        <BOM>nr;stelling;versie;van wie;criterium;eens;neutraal;oneens;onduidelijk;overgeslagen;antwoorden;briefjes;antwoord A;aantal A;antwoord B;aantal B;antwoord C;aantal C;antwoord D;aantal D;antwoord E;aantal E;antwoord F;aantal F
        1;Huiswerk hoort op schol.;1;team;;0;0;0;0;0;0;0;;;;;;;;;;;;
        1;Huiswerk hoort op school.;2;team;;0;0;0;0;0;0;3;;;;;;;;;;;;
        2;"'- Buiten spelen; elke dag!";1;leerlingenraad;4;0;0;0;0;2;14;0;"A. Ja; graag";7;B. =1+1;5;;;;;;;;
        == stellingenbord-2026-11-24-briefjes.csv
        <BOM>nr;stelling;antwoord;briefje;soort;status;kleur
        2;"'- Buiten spelen; elke dag!";B. =1+1;Dan kan ik.;getypt;goedgekeurd;roze
        == stellingenbord-2026-11-24-antwoorden.csv
        <BOM>nr;versie;stelling;van wie;criterium;antwoord;wie;proef
    "#]].assert_eq(&csv_of(&with_poll()));
}

#[test]
fn json_has_the_answers_of_a_poll_with_their_counts() {
    let sample = with_poll();
    let results = serde_json::to_value(results_json(&sample.totals)).expect("json");
    expect![[r#"{"agree":0,"answers":[{"count":7,"text":"Ja; graag"},{"count":5,"text":"=1+1"}],"disagree":0,"neutral":0,"notes":0,"position":2,"skipped":2,"source":"leerlingenraad","text":"- Buiten spelen; elke dag!","unclear":0,"version":1}"#]].assert_eq(&results["statements"][2].to_string());
    assert!(results["statements"][0].get("answers").is_none(), "only of a poll");
}

#[test]
fn what_parents_asked_for_is_in_every_export_that_answers_may_be_erased_after() {
    let suggestion = |chance, text: &str, status| Suggestion {
        id: SuggestionId::from_chance(chance),
        evening: NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date"),
        practice: false,
        text: text.to_owned(),
        status,
    };
    let pending = suggestion(1, "Slapen", NoteStatus::Pending);
    let junk = suggestion(2, "grapje", NoteStatus::Junk);
    let totals = TopicTotals {
        ballots: 3,
        counts: vec![(TopicCode("lezen".into()), 2)],
        suggestions: vec![pending, junk],
    };
    let (sample, dutch) = (Sample::with_responses(1), dutch());
    let report = Report { topics: Some(&totals), ..sample.report(&dutch) };
    for (code, wanted) in [
        ("csv", ";onderwerp;;Slapen;zelf bedacht;nog niet nagekeken;"),
        (
            "json",
            r#""topics":{"ballots":3,"votes":{"lezen":2},"suggestions":[{"id":"00000000-0000-4000-8000-000000000001","text":"Slapen","status":"pending","practice":false}]}"#,
        ),
    ] {
        let dir = folder();
        let go_on = &mut |_, _| ControlFlow::Continue(());
        let written =
            write(&report, Format::from_code(code).expect("a format"), dir.path(), go_on).expect("an export");
        let text: String =
            written.iter().map(|file| fs::read_to_string(&file.path).expect("UTF-8")).collect();
        assert!(text.contains(wanted) && !text.contains("grapje"), "{text}");
    }
}

#[test]
fn csv_ends_every_line_as_excel_does() {
    let dir = folder();
    for file in Sample::with_responses(11).export("csv", dir.path()).expect("an export") {
        let bytes = fs::read(file.path).expect("a file");
        assert!(bytes.starts_with(b"\xEF\xBB\xBF") && bytes.ends_with(b"\r\n"));
        assert!(bytes.windows(2).all(|pair| pair[1] != b'\n' || pair[0] == b'\r'));
    }
}

#[test]
fn json_has_everything_with_its_words_untouched() {
    let dir = folder();
    let written = Sample::with_responses(3).export("json", dir.path()).expect("an export");
    let text = fs::read_to_string(&written[0].path).expect("a file");
    let value: serde_json::Value = serde_json::from_str(&text).expect("json");
    assert_eq!(value["notes"][0]["text"], HYPERLINK);
    expect![[r#"
        {"format":"stellingenbord","format_version":1,"school":"De Elout","made_at":"2026-11-25","practice":false,"evening":{"date":"2026-11-24","title":"Rapportgesprekken","opens":"18:00","closes":"21:00"},"visits":11,"statements":[{"id":"00000000-0000-4000-8000-000000000001","position":1,"version":1,"texts":{"nl":"Huiswerk hoort op schol."},"source":"team","criterion":null,"agree":1,"neutral":0,"disagree":0,"unclear":0,"skipped":0,"notes":0},{"id":"00000000-0000-4000-8000-000000000001","position":1,"version":2,"texts":{"nl":"Huiswerk hoort op school."},"source":"team","criterion":null,"agree":1,"neutral":0,"disagree":0,"unclear":0,"skipped":0,"notes":3},{"id":"00000000-0000-4000-8000-000000000002","position":2,"version":1,"texts":{"nl":"- Buiten spelen; elke dag!"},"source":"leerlingenraad","criterion":4,"agree":1,"neutral":0,"disagree":0,"unclear":0,"skipped":0,"notes":0}],
        "notes":[
        {"id":"00000000-0000-4000-8000-000000000001","statement":"00000000-0000-4000-8000-000000000001","version":2,"stance":"agree","colour":"pink","kind":"typed","text":"=HYPERLINK(\"x\")","svg_path":null,"status":"approved","practice":false},
        {"id":"00000000-0000-4000-8000-000000000002","statement":"00000000-0000-4000-8000-000000000001","version":2,"stance":"disagree","colour":"pink","kind":"typed","text":"Te laat;\r\nte \"druk\".","svg_path":null,"status":"pending","practice":false},
        {"id":"00000000-0000-4000-8000-000000000003","statement":"00000000-0000-4000-8000-000000000001","version":2,"stance":"neutral","colour":"pink","kind":"drawn","text":null,"svg_path":"M0 0L10000 10000","status":"hidden","practice":false}
        ],
        "responses":[
        {"id":"00000000-0000-4000-8000-000000000000","statement":"00000000-0000-4000-8000-000000000001","version":1,"stance":"agree","role":"parent","practice":false},
        {"id":"9e3779b9-7f4a-4c15-b39c-c0605cedc835","statement":"00000000-0000-4000-8000-000000000001","version":2,"stance":"agree","role":"parent","practice":false},
        {"id":"3c6ef372-fe94-482b-a739-80c0b9db906a","statement":"00000000-0000-4000-8000-000000000002","version":1,"stance":"agree","role":"pupil","practice":false}
        ]}
    "#]].assert_eq(&text);
}

#[test]
fn results_have_the_shape_that_is_promised() {
    let sample = Sample::with_responses(11);
    expect![[r#"
        {
          "evening": "2026-11-24",
          "visits": 11,
          "statements": [
            {
              "position": 1,
              "version": 1,
              "text": "Huiswerk hoort op schol.",
              "source": "team",
              "agree": 1,
              "neutral": 1,
              "disagree": 1,
              "unclear": 0,
              "skipped": 0,
              "notes": 0
            },
            {
              "position": 1,
              "version": 2,
              "text": "Huiswerk hoort op school.",
              "source": "team",
              "agree": 1,
              "neutral": 1,
              "disagree": 1,
              "unclear": 1,
              "skipped": 0,
              "notes": 3
            },
            {
              "position": 2,
              "version": 1,
              "text": "- Buiten spelen; elke dag!",
              "source": "leerlingenraad",
              "agree": 1,
              "neutral": 1,
              "disagree": 1,
              "unclear": 0,
              "skipped": 0,
              "notes": 0
            }
          ]
        }"#]]
    .assert_eq(&serde_json::to_string_pretty(&results_json(&sample.totals)).expect("json"));
}

#[test]
fn an_evening_without_answers_gives_headings_and_empty_lists() {
    let dir = folder();
    let mut sample = Sample::with_responses(0);
    sample.notes.clear();
    sample.totals.statements.clear();
    for format in FORMATS {
        for file in sample.export(format.code, dir.path()).expect("an export") {
            assert_eq!(fs::metadata(&file.path).expect("a file").len(), file.bytes);
        }
    }
    let json = fs::read_to_string(dir.path().join("stellingenbord-2026-11-24.json")).expect("a file");
    let value: serde_json::Value = serde_json::from_str(&json).expect("json");
    assert_eq!(value["responses"], serde_json::json!([]));
}

#[test]
fn practice_goes_along_with_its_mark_when_it_is_asked_for() {
    let (sample, words, dir) = (Sample::with_responses(10), dutch(), folder());
    let report = super::Report { practice: true, ..sample.report(&words) };
    let format = Format::from_code("csv").expect("a format");
    write(&report, format, dir.path(), &mut |_, _| ControlFlow::Continue(())).expect("an export");
    let file =
        |suffix: &str| fs::read_to_string(dir.path().join(format!("stellingenbord-2026-11-24-{suffix}.csv")));
    assert_eq!(file("antwoorden").expect("a file").matches(";ja\r\n").count(), 1);
    assert!(file("briefjes").expect("a file").contains("proefje"));
}

#[test]
fn headings_and_statements_follow_the_language() {
    let (mut sample, dir) = (Sample::with_responses(1), folder());
    let texts = &mut sample.totals.statements[0].statement.texts;
    texts.insert(Language::ENGLISH, "Homework belongs in school.".to_owned());
    let words = words(Language::ENGLISH);
    let report = sample.report(&words);
    let format = Format::from_code("csv").expect("a format");
    let written =
        write(&report, format, dir.path(), &mut |_, _| ControlFlow::Continue(())).expect("an export");
    let outcome = fs::read_to_string(&written[0].path).expect("a file");
    expect![[r#"
        <BOM>no.;statement;version;from;criterion;agree;neutral;disagree;unclear;skipped;responses;notes
        1;Homework belongs in school.;1;team;;1;0;0;0;0;1;0
        1;Huiswerk hoort op school.;2;team;;0;0;0;0;0;0;3
        2;"'- Buiten spelen; elke dag!";1;pupil council;4;0;0;0;0;0;0;0
    "#]]
    .assert_eq(&outcome.replace("\r\n", "\n").replace('\u{feff}', "<BOM>"));
}

#[test]
fn a_response_to_an_unknown_statement_is_an_error_and_not_a_hole() {
    let (mut sample, dir) = (Sample::with_responses(9), folder());
    sample.totals.statements.pop();
    // The others tell no single responses.
    for code in ["xlsx", "csv", "json"] {
        let outcome = sample.export(code, dir.path());
        assert!(matches!(outcome, Err(Error::UnknownStatement { version: 1, .. })), "{outcome:?}");
    }
    assert!(names(dir.path()).is_empty());
}

#[test]
fn every_key_of_a_heading_has_words_in_every_language() {
    for language in [Language::DUTCH, Language::ENGLISH] {
        // Panics at a key without words.
        let words = words(language);
        let sample = Sample::with_responses(0);
        tables::Words::of(&sample.report(&words));
        for column in tables::OUTCOME.iter().chain(&tables::NOTES).chain(&tables::RESPONSES) {
            assert_ne!(words.word(column.key), "");
        }
    }
}

#[test]
fn progress_goes_up_to_the_number_of_rows() {
    let (sample, words) = (Sample::with_responses(1000), dutch());
    for format in FORMATS {
        let (dir, mut seen) = (folder(), Vec::new());
        let mut hear = |done, total| {
            seen.push((done, total));
            ControlFlow::Continue(())
        };
        write(&sample.report(&words), format, dir.path(), &mut hear).expect("an export");
        assert!(seen.is_sorted(), "{}: {seen:?}", format.code);
        assert_eq!((seen.first(), seen.last()), (Some(&(0, 903)), Some(&(903, 903))), "{}", format.code);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Any note and any heading, through all of a csv file and a json file.
    #[test]
    fn any_text_of_a_visitor_comes_back_from_csv_and_json(text in "(?s).{0,40}|[=+@\t\r\n;\"'-]{1,8}") {
        let dir = folder();
        let mut sample = Sample::with_responses(0);
        sample.notes = vec![note(1, Stance::Agree, NoteBody::Typed(text.clone()), NoteStatus::Pending)];
        let words = Always(text.clone());
        let report = sample.report(&words);
        let go_on = &mut |_, _| ControlFlow::Continue(());
        let csv = write(&report, Format::from_code("csv").expect("csv"), dir.path(), go_on).expect("an export");
        let mut reader = ::csv::ReaderBuilder::new().has_headers(false).delimiter(b';').from_path(&csv[1].path).expect("a file");
        let rows: Vec<::csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("csv");
        prop_assert_eq!(rows.len(), 2);
        for cell in rows.iter().flatten() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']), "{cell:?}");
        }
        // Six of the headings and the note are this text.
        prop_assert_eq!(&rows[0][3], &rows[1][3]);

        let json = write(&report, Format::from_code("json").expect("json"), dir.path(), go_on).expect("an export");
        let value: serde_json::Value = serde_json::from_slice(&fs::read(&json[0].path).expect("a file")).expect("json");
        prop_assert_eq!(value["notes"][0]["text"].as_str(), Some(text.as_str()));
    }
}
