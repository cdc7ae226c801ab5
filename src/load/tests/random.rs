//! Bytes nobody thought of, and lists somebody could have written.

use proptest::prelude::*;

use super::hostile::with_part;
use crate::domain::{Criterion, Language, NewStatement, StatementSet, StatementSource};
use crate::load::{FORMATS, read};

const XLSX: &[u8] = include_bytes!("../../../tests/it/fixtures/stellingen-2026-11-24.xlsx");
const ODS: &[u8] = include_bytes!("../../../tests/it/fixtures/stellingen-2026-11-24.ods");

/// Marks that mean something to one of the formats, among letters.
fn marked_text() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just("\"".to_owned()),
        Just(";".to_owned()),
        Just("\n".to_owned()),
        Just("\r".to_owned()),
        Just("[[statement]]\n".to_owned()),
        Just("text = \"".to_owned()),
        Just("nr;stelling;bron\n".to_owned()),
        Just("\u{FEFF}".to_owned()),
        Just("24-11-2026".to_owned()),
        Just("sep=".to_owned()),
        ".{0,6}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat().into_bytes())
}

/// A part of a workbook with a few bytes changed, dropped or doubled.
fn damaged(text: String, places: &[(prop::sample::Index, u8)]) -> Vec<u8> {
    let mut bytes = text.into_bytes();
    for (place, change) in places {
        let place = place.index(bytes.len());
        match change % 4 {
            0 => bytes[place] = *change,
            1 => {
                bytes.remove(place);
            }
            2 => bytes.insert(place, *change),
            _ => bytes[place] = b'9',
        }
    }
    bytes
}

/// A sentence of two to six words that no reader takes for a number, a source or a date.
fn sentence() -> impl Strategy<Value = String> {
    "[A-Z][a-zé]{5,9}( [a-zë\",;]{5,9}){1,5}\\."
}

fn statement() -> impl Strategy<Value = (String, Option<String>, StatementSource, Option<Criterion>)> {
    let source = prop::sample::select(StatementSource::ALL.to_vec());
    let criterion =
        prop::option::of((1..=10_u8).prop_map(|number| Criterion::new(number).expect("a criterion")));
    (sentence(), prop::option::of(sentence()), source, criterion)
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// The set as somebody would write it down, with headings and quotes.
fn as_csv(set: &StatementSet) -> String {
    let rows = set.statements.iter().map(|statement| {
        let text =
            |language: Language| statement.texts.get(&language).map(|text| quoted(text)).unwrap_or_default();
        let criterion = statement.criterion.map(|number| number.number().to_string()).unwrap_or_default();
        let (dutch, english) = (text(Language::DUTCH), text(Language::ENGLISH));
        format!("{};{dutch};{};{criterion};{english}\r\n", statement.position, statement.source.code())
    });
    "nr;stelling;van wie;criterium;engels\r\n".to_owned() + &rows.collect::<String>()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn no_bytes_bring_it_down(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        for format in FORMATS {
            let zip = [b"PK\x03\x04".as_slice(), &bytes].concat();
            for bytes in [&bytes, &zip] {
                let (set, problems) = read(bytes, &format!("lijst.{}", format.extension));
                prop_assert!(problems.has_errors() || !set.statements.is_empty());
            }
        }
    }

    #[test]
    fn no_text_brings_it_down(bytes in marked_text()) {
        for format in FORMATS {
            let (set, problems) = read(&bytes, &format!("lijst.{}", format.extension));
            prop_assert!(problems.has_errors() || !set.statements.is_empty());
        }
    }

    #[test]
    fn no_damaged_workbook_brings_it_down(places in prop::collection::vec(any::<(prop::sample::Index, u8)>(), 1..12)) {
        for part in ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"] {
            read(&with_part(XLSX, part, |text| damaged(text, &places)), "lijst.xlsx");
        }
        read(&with_part(ODS, "content.xml", |text| damaged(text, &places)), "lijst.ods");
    }

    #[test]
    fn a_list_that_is_written_down_is_read_the_same(statements in prop::collection::vec(statement(), 1..12)) {
        let mut set = StatementSet::default();
        let mut seen = std::collections::BTreeSet::new();
        for (text, translation, source, criterion) in statements {
            let letters: String = text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect();
            if seen.insert(letters.replace(['é', 'ë'], "e")) {
                let texts = [(Language::DUTCH, Some(text)), (Language::ENGLISH, translation)];
                let texts = texts.into_iter().filter_map(|(language, text)| Some((language, text?))).collect();
                let position = u32::try_from(set.statements.len() + 1).expect("few");
                set.statements.push(NewStatement { row: Some(position + 1), position, source, criterion, texts, answers: Vec::new() });
            }
        }
        let (read_again, problems) = read(as_csv(&set).as_bytes(), "lijst.csv");
        prop_assert_eq!(read_again, set);
        prop_assert!(!problems.has_errors());
    }
}
