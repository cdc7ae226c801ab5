//! Files as schools make them: the fixtures, and workbooks with what Excel puts in them.

use expect_test::expect;
use rust_xlsxwriter::{Format, Formula, Workbook};

use super::{problems_told, reads, told};
use crate::domain::Language;
use crate::domain::ProblemKind;
use crate::load::read;

const XLSX: &[u8] = include_bytes!("../../../tests/it/fixtures/stellingen-2026-11-24.xlsx");
const ODS: &[u8] = include_bytes!("../../../tests/it/fixtures/stellingen-2026-11-24.ods");
const CSV: &[u8] = include_bytes!("../../../tests/it/fixtures/stellingen-2026-11-24.csv");
const SIX_WRONG: &[u8] = include_bytes!("../../../tests/it/fixtures/stellingen-fout.csv");

#[test]
fn the_workbook_of_the_regiegroep_gives_its_eight_statements() {
    expect![[r#"
        2026-11-24, Stellingen rapportgesprekken – regiegroep ouderbetrokkenheid
        1 regiegroep 3 Ik voel me welkom op school. [en: I feel welcome at school.] [tr: Okulda kendimi hoş karşılanmış hissediyorum.]
        2 regiegroep 2 Ik weet wat er met mijn inbreng gebeurt. [en: I know what happens with my ideas.] [tr: Önerilerimle ne yapıldığını biliyorum.]
        3 leerlingenraad 5 Kinderen horen vanaf groep 6 bij elk gesprek over henzelf. [en: From group 6, children should be present at every meeting about them.]
        4 ouders 4 Eén inloopochtend per maand is genoeg. [en: One open morning a month is enough.] [tr: Ayda bir açık sabah yeterlidir.]
        5 team 8 Ik weet waar ik een tip kwijt kan. [en: I know where to go with a suggestion.] [tr: Önerimi nereye iletebileceğimi biliyorum.]
        6 regiegroep 5 Ouders en leerkrachten zijn gelijkwaardige partners. [en: Parents and teachers are equal partners.] [tr: Veliler ve öğretmenler eşit ortaklardır.]
        7 team 10 De regels van de school zijn voor mij duidelijk. [en: The school rules are clear to me.] [tr: Okulun kuralları benim için açıktır.]
        8 ouders 6 Een buddy voor nieuwe ouders is een goed idee. [en: A buddy for new parents is a good idea.]
        advice F7 missing-translation
        advice F12 missing-translation
    "#]].assert_eq(&reads("stellingen.xlsx", XLSX));
}

#[test]
fn the_same_list_from_libreoffice_is_the_same() {
    assert_eq!(reads("lijst.ods", ODS), reads("lijst.xlsx", XLSX));
}

#[test]
fn the_same_list_as_a_dutch_excel_saves_it_has_the_same_statements() {
    let (mut from_workbook, _) = read(XLSX, "stellingen.xlsx");
    let (from_csv, problems) = read(CSV, "stellingen-2026-11-24.csv");
    let turkish = Language::parse("tr").expect("a language");
    for (statement, other) in from_workbook.statements.iter_mut().zip(&from_csv.statements) {
        statement.texts.remove(&turkish);
        // The workbook has a title above its list.
        statement.row = other.row;
    }
    assert_eq!(from_csv.statements.len(), 8);
    assert_eq!(from_csv.statements, from_workbook.statements);
    assert_eq!(from_csv.date, from_workbook.date, "from the name of the file");
    assert_eq!(problems_told(&problems), "");
}

#[test]
fn a_bad_file_gives_exactly_its_six_problems_at_once() {
    let (_, problems) = read(SIX_WRONG, "stellingen-fout.csv");
    assert!(problems.has_errors());
    expect![[r#"
        ERROR B3 empty-statement
        ERROR A4 number-twice
        ERROR C4 unknown-source
        ERROR B5 too-long
        ERROR D5 unknown-criterion
        ERROR B6 same-statement
    "#]]
    .assert_eq(&problems_told(&problems));
}

/// A workbook with sheets of texts; a cell that is a whole number becomes one.
fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet().set_name(*name).expect("a name");
        for (row, cells) in (0..).zip(*rows) {
            for (column, cell) in (0..).zip(*cells) {
                match cell.parse::<f64>() {
                    Ok(number) => sheet.write_number(row, column, number).expect("a cell"),
                    Err(_) => sheet.write_string(row, column, *cell).expect("a cell"),
                };
            }
        }
    }
    workbook.save_to_buffer().expect("a workbook")
}

#[test]
fn the_first_sheet_with_headings_is_read_and_a_second_one_is_mentioned() {
    let bytes = workbook(&[
        ("Uitleg", &[&["Zo werkt het."], &["Vul het tweede blad in."]]),
        ("Stellingen", &[&["nr", "stelling", "bron"], &["1", "Ik voel me welkom.", "team"]]),
        ("Vorig jaar", &[&["nr", "stelling", "bron"], &["1", "Ik kom graag.", "team"]]),
    ]);
    expect![[r#"
        no date, no title
        1 team - Ik voel me welkom.
        advice - other-sheet
    "#]]
    .assert_eq(&reads("lijst.xlsx", bytes));
}

#[test]
fn a_problem_in_a_workbook_knows_its_sheet() {
    let bytes = workbook(&[("Blad1", &[&["nr", "stelling", "bron"], &["0", "Ik voel me welkom.", "team"]])]);
    let (_, problems) = read(&bytes, "lijst.xlsx");
    let sheets: Vec<_> = problems.iter().map(|problem| problem.sheet.as_deref()).collect();
    assert_eq!(sheets, [Some("Blad1")]);
}

#[test]
fn formulas_give_their_last_value_and_a_date_cell_gives_the_date() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let as_date = Format::new().set_num_format("d mmmm yyyy");
    sheet.write_with_format(0, 0, 46350, &as_date).expect("a cell");
    for (column, heading) in (0..).zip(["nr", "stelling", "van wie"]) {
        sheet.write(1, column, heading).expect("a cell");
    }
    for row in 2..4_u32 {
        sheet
            .write_formula(row, 0, Formula::new("ROW()-2").set_result((row - 1).to_string()))
            .expect("a cell");
        sheet.write(row, 2, "team").expect("a cell");
    }
    sheet.write_formula(2, 1, Formula::new("A&B").set_result("Ik kom graag.")).expect("a cell");
    sheet.write_formula(3, 1, Formula::new("B99").set_result("#REF!")).expect("a cell");
    expect![[r#"
        2026-11-24, no title
        1 team - Ik kom graag.
        ERROR B4 formula-error
    "#]]
    .assert_eq(&reads("lijst.xlsx", workbook.save_to_buffer().expect("a workbook")));
}

#[test]
fn a_file_that_is_not_what_its_name_says_is_refused() {
    let ole = [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 600]].concat();
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let encrypted = [ole.as_slice(), &name].concat();
    let cases: &[(&str, &[u8])] = &[
        ("oud.xls", &ole),
        ("geheim.xlsx", &encrypted),
        ("oud-met-nieuwe-naam.xlsx", &ole),
        ("excel-met-andere-naam.csv", XLSX),
        ("excel-met-andere-naam.toml", XLSX),
        ("excel-als.ods", XLSX),
        ("libreoffice-als.xlsx", ODS),
        ("tekst.xlsx", b"nr;stelling"),
        ("plaatje.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("half.xlsx", &XLSX[..XLSX.len() / 2]),
        ("half.ods", &ODS[..ODS.len() / 2]),
        ("leeg.xlsx", b""),
        ("leeg.csv", b""),
        ("alleen-koppen.csv", b"nr;stelling;van wie\n"),
        ("lijst", b"nr;stelling"),
        ("LIJST.CSV", b"nr;stelling\n1;Ik kom graag."),
    ];
    let given: Vec<String> = cases
        .iter()
        .map(|(file_name, bytes)| {
            let (_, problems) = read(bytes, file_name);
            let codes: Vec<_> = problems.iter().map(|problem| problem.kind.code()).collect();
            format!("{file_name}: {}\n", codes.join(", "))
        })
        .collect();
    expect![[r#"
        oud.xls: unknown-format
        geheim.xlsx: password-protected
        oud-met-nieuwe-naam.xlsx: wrong-content
        excel-met-andere-naam.csv: wrong-content
        excel-met-andere-naam.toml: wrong-content
        excel-als.ods: wrong-content
        libreoffice-als.xlsx: wrong-content
        tekst.xlsx: broken-workbook
        plaatje.csv: wrong-content
        half.xlsx: broken-workbook
        half.ods: broken-workbook
        leeg.xlsx: broken-workbook
        leeg.csv: no-statements
        alleen-koppen.csv: no-statements
        lijst: unknown-format
        LIJST.CSV: no-sources
    "#]]
    .assert_eq(&given.concat());
}

#[test]
fn a_file_above_the_limit_is_refused_unread() {
    let (set, problems) = read(&vec![b'a'; 8 * 1024 * 1024 + 1], "groot.csv");
    assert_eq!(
        problems.iter().map(|problem| &problem.kind).collect::<Vec<_>>(),
        [&ProblemKind::FileTooLarge { limit_mib: 8 }]
    );
    assert_eq!(told(&set), "no date, no title\n");
}
