//! Lists as people type them: headings or none, every separator and encoding, remarks and slips.

use expect_test::{Expect, expect};

use super::{reads, told};
use crate::load::read;

fn gives(list: &str, expected: &Expect) {
    expected.assert_eq(&reads("lijst.csv", list));
}

#[test]
fn headings_may_come_in_any_order_and_language_below_a_title_and_a_date() {
    gives(
        "Stellingen voor de hal;;;\nDatum:;24 november 2026;;\n;;;\nSOURCE;Engels;Statement;#\nouders;I like it.;Ik vind het fijn.;2\nteam;I come.;Ik kom.;1\n",
        &expect![[r#"
            2026-11-24, Stellingen voor de hal
            1 team - Ik kom. [en: I come.]
            2 ouders - Ik vind het fijn. [en: I like it.]
        "#]],
    );
}

#[test]
fn without_headings_number_text_and_source_are_known_by_what_they_are() {
    gives(
        "ouders;Ik vind het fijn op school.;2\nteam;Ik kom graag.;1\n",
        &expect![[r#"
        no date, no title
        1 team - Ik kom graag.
        2 ouders - Ik vind het fijn op school.
    "#]],
    );
    gives(
        "Avond in de hal;;\n1;Ik kom graag.;team\n2;Ik ga graag.;\n",
        &expect![[r#"
        no date, Avond in de hal
        1 team - Ik kom graag.
        2 regiegroep - Ik ga graag.
        advice C3 no-source
    "#]],
    );
    gives(
        "1,Ik kom graag.,3,team\n2,Ik ga graag.,3,ouders\n",
        &expect![[r#"
        no date, no title
        1 team 3 Ik kom graag.
        2 ouders 3 Ik ga graag.
    "#]],
    );
}

#[test]
fn texts_alone_are_numbered_in_their_order() {
    gives(
        "Ik kom graag, altijd.\nIk ga graag.\nIk blijf, soms.\n",
        &expect![[r#"
        no date, no title
        1 regiegroep - Ik kom graag, altijd.
        2 regiegroep - Ik ga graag.
        3 regiegroep - Ik blijf, soms.
        advice - no-sources
    "#]],
    );
    gives(
        "Avond in de hal\n24-11-2026\nIk kom graag.\nIk ga graag.\n",
        &expect![[r#"
        2026-11-24, Avond in de hal
        1 regiegroep - Ik kom graag.
        2 regiegroep - Ik ga graag.
        advice - no-sources
    "#]],
    );
    gives(
        "Stelling\nIk kom graag.\nIk ga graag.\n",
        &expect![[r#"
        no date, no title
        1 regiegroep - Ik kom graag.
        2 regiegroep - Ik ga graag.
        advice - no-sources
    "#]],
    );
    gives(
        "Ik kom graag.",
        &expect![[r#"
        no date, no title
        1 regiegroep - Ik kom graag.
        advice - no-sources
    "#]],
    );
}

#[test]
fn numbers_before_the_texts_are_taken_for_numbers_where_all_texts_have_one() {
    gives(
        "2. Ik kom graag.\n1) Ik ga graag.\n",
        &expect![[r#"
        no date, no title
        1 regiegroep - Ik ga graag.
        2 regiegroep - Ik kom graag.
        advice - no-sources
    "#]],
    );
    gives(
        "2. Ik kom graag.\nIk ga graag.\n",
        &expect![[r#"
        no date, no title
        1 regiegroep - 2. Ik kom graag.
        2 regiegroep - Ik ga graag.
        advice - no-sources
    "#]],
    );
}

#[test]
fn a_title_that_is_also_a_heading_does_not_hide_the_list_below_it() {
    gives(
        "Stellingen;;\n;;\nnr;stelling;van wie\n1;Ik kom graag.;team\n",
        &expect![[r#"
        no date, Stellingen
        1 team - Ik kom graag.
    "#]],
    );
    gives(
        "Stellingen;;\n1;Ik kom graag.;team\n2;Ik ga graag.;ouders\n",
        &expect![[r#"
        no date, Stellingen
        1 team - Ik kom graag.
        2 ouders - Ik ga graag.
    "#]],
    );
}

#[test]
fn a_comma_too_many_or_a_translation_without_heading_is_told() {
    gives(
        "nr,statement,source\n1,Ik kom, graag,team\n",
        &expect![[r#"
            no date, no title
            ERROR C2 unknown-source
            advice D2 unread-column
        "#]],
    );
    gives(
        "nr,statement\n1,Ik kom graag, altijd.\n2,Ik ga.\n",
        &expect![[r#"
        no date, no title
        1 regiegroep - Ik kom graag
        2 regiegroep - Ik ga.
        advice - no-sources
        advice C2 unread-column
    "#]],
    );
    gives(
        "1;Ik kom graag.;team;I like it.\n2;Ik ga graag.;team;I go.\n",
        &expect![[r#"
        no date, no title
        1 team - Ik kom graag.
        2 team - Ik ga graag.
        advice D1 unread-column
    "#]],
    );
}

#[test]
fn a_heading_for_the_texts_may_be_missing_or_strange() {
    gives(
        "nr;onze zinnen;van wie\n1;Ik kom graag.;team\n",
        &expect![[r#"
        no date, no title
        1 team - Ik kom graag.
    "#]],
    );
    gives(
        "nr;stelling;opmerking\n1;Ik kom graag.;mooi!\n",
        &expect![[r#"
        no date, no title
        1 regiegroep - Ik kom graag.
        advice - no-sources
        advice C1 unread-column
    "#]],
    );
}

#[test]
fn every_separator_gives_the_same() {
    let list = "nr;stelling;bron\n1;\"Ik kom; graag, en vaak.\";team\n2;Ik ga.;ouders\n";
    let (expected, _) = read(list.as_bytes(), "lijst.csv");
    assert_eq!(expected.statements.len(), 2);
    for separator in [",", "\t"] {
        let quoted = list.replace("Ik kom;", "\u{1}").replace(';', separator).replace('\u{1}', "Ik kom;");
        for file_name in ["lijst.csv", "lijst.tsv"] {
            assert_eq!(read(quoted.as_bytes(), file_name).0, expected, "{separator:?} in {file_name}");
        }
    }
    let (mut named, _) = read(format!("sep=;\n{list}").as_bytes(), "lijst.csv");
    for statement in &mut named.statements {
        // The line with the separator stands above the list.
        statement.row = statement.row.map(|row| row - 1);
    }
    assert_eq!(named, expected, "as Excel names it");
}

#[test]
fn every_encoding_and_line_end_gives_the_same() {
    let list = "nr;stelling;bron\n1;Eén idee is genoeg.;team\n2;Ik ga.;ouders\n";
    let (expected, _) = read(list.as_bytes(), "lijst.csv");
    let utf_16 = |bytes: fn(u16) -> [u8; 2], mark: &str| -> Vec<u8> {
        format!("{mark}{list}").encode_utf16().flat_map(bytes).collect()
    };
    let windows: Vec<u8> =
        list.chars().map(|letter| u8::try_from(u32::from(letter)).expect("Latin-1")).collect();
    let cases = [
        ("mark", format!("\u{FEFF}{list}").into_bytes()),
        ("windows", windows),
        ("utf-16 le", utf_16(u16::to_le_bytes, "\u{FEFF}")),
        ("utf-16 be", utf_16(u16::to_be_bytes, "\u{FEFF}")),
        ("utf-16 le without mark", utf_16(u16::to_le_bytes, "")),
        ("utf-16 be without mark", utf_16(u16::to_be_bytes, "")),
        ("crlf", list.replace('\n', "\r\n").into_bytes()),
        ("cr", list.replace('\n', "\r").into_bytes()),
        ("no last line end", list.trim_end().as_bytes().to_vec()),
    ];
    for (name, bytes) in cases {
        assert_eq!(read(&bytes, "lijst.csv").0, expected, "{name}");
    }
}

#[test]
fn rows_are_counted_as_a_spreadsheet_shows_them() {
    // Row 2 is empty, row 3 is two lines, row 4 is empty but for separators, row 5 has no text.
    gives(
        "nr;stelling;bron\n\n1;\"Ik kom\ngraag.\";team\n;;\n2;;team\n",
        &expect![[r#"
        no date, no title
        1 team - Ik kom graag.
        ERROR B5 empty-statement
    "#]],
    );
}

#[test]
fn remarks_are_left_out_and_told_where_they_may_be_statements() {
    gives(
        "nr;stelling\n1;Ik kom graag.\n\n;Let op: inleveren voor maandag\n",
        &expect![[r#"
        no date, no title
        1 regiegroep - Ik kom graag.
        advice - no-sources
    "#]],
    );
    gives(
        "nr;stelling\n1;Ik kom graag.\n;Ik ga graag.\n2;Ik blijf graag.\n",
        &expect![[r#"
        no date, no title
        1 regiegroep - Ik kom graag.
        2 regiegroep - Ik blijf graag.
        advice - no-sources
        advice 3 ignored-row
    "#]],
    );
    gives(
        "stelling;bron\nIk kom graag.;team\n\nLet op: inleveren voor maandag;\n",
        &expect![[r#"
        no date, no title
        1 team - Ik kom graag.
    "#]],
    );
}

#[test]
fn numbers_may_be_written_as_text_and_leave_gaps_but_not_be_anything() {
    gives(
        "nr;stelling\n3.0;Drie.\n1.;Een.\n10;Tien.\n",
        &expect![[r#"
        no date, no title
        1 regiegroep - Een.
        3 regiegroep - Drie.
        10 regiegroep - Tien.
        advice - no-sources
    "#]],
    );
    gives(
        "nr;stelling;bron\n1;Een.;team\n0;Nul.;team\n-1;Min.;team\n2,5;Half.;team\ntwee;Twee.;team\n;Geen.;team\n",
        &expect![[r#"
            no date, no title
            1 team - Een.
            ERROR A3 bad-number
            ERROR A4 bad-number
            ERROR A5 bad-number
            ERROR A6 bad-number
            ERROR A7 missing-number
            advice B7 negation
        "#]],
    );
}

#[test]
fn a_list_without_sources_is_the_regiegroeps_and_says_so() {
    gives(
        "nr;stelling;bron\n1;Een.;team\n2;Twee.;\n",
        &expect![[r#"
        no date, no title
        1 team - Een.
        2 regiegroep - Twee.
        advice C3 no-source
    "#]],
    );
    gives(
        "nr;stelling\n1;Een.\n2;Twee.\n",
        &expect![[r#"
        no date, no title
        1 regiegroep - Een.
        2 regiegroep - Twee.
        advice - no-sources
    "#]],
    );
}

#[test]
fn texts_that_do_not_fit_or_hide_something_are_errors() {
    let list = format!(
        "nr;stelling;bron;en\n1;{};team;Fits\n2;{};team;One\n3;Ik \u{202E}kom;team;Two\n4;Ik \u{7}ga;team;Three\n5;…;team;Four\n6;#VERW!;team;Five\n7;Zeven.;team;{}\n",
        "a".repeat(300),
        "b".repeat(301),
        "c".repeat(301),
    );
    let (_, problems) = read(list.as_bytes(), "lijst.csv");
    expect![[r#"
        advice B2 long-statement
        ERROR B3 too-long
        ERROR B4 hidden-character
        ERROR B5 hidden-character
        ERROR B6 empty-statement
        ERROR B7 formula-error
        ERROR D8 too-long
    "#]]
    .assert_eq(&super::problems_told(&problems));
}

#[test]
fn the_same_statement_twice_is_an_error_whatever_its_capitals_and_marks() {
    gives(
        "nr;stelling;bron\n1;Ik kom graag.;team\n2;IK KOM GRÁÁG!;team\n3;Ik kom  graag;team\n",
        &expect![[r#"
            no date, no title
            1 team - Ik kom graag.
            ERROR B3 same-statement
            ERROR B4 same-statement
        "#]],
    );
}

#[test]
fn arabic_and_ethiopic_translations_are_kept_as_they_are() {
    gives(
        "stelling;bron;Arabisch;Tigrinya\nIk kom graag.;team;أحب الحضور.;ብፍቓደይ እመጽእ።\n",
        &expect![[r#"
        no date, no title
        1 team - Ik kom graag. [ar: أحب الحضور.] [ti: ብፍቓደይ እመጽእ።]
    "#]],
    );
}

#[test]
fn the_date_above_the_list_goes_before_the_one_in_the_name() {
    let list = "24-11-2026;\nnr;stelling\n1;Ik kom graag.\n";
    let dates = ["stellingen 2026-03-10.csv", "x/2026-03-10/lijst.csv"]
        .map(|name| read(list.as_bytes(), name).0.date);
    assert!(dates.iter().all(|date| date.is_some_and(|date| date.to_string() == "2026-11-24")));
    let (set, _) = read(b"stelling\nIk kom graag.\n", "stellingen_10_maart_2026.csv");
    assert!(told(&set).starts_with("2026-03-10"));
}

#[test]
fn more_than_five_hundred_statements_are_one_error() {
    let rows: Vec<String> = (1..=501).map(|number| format!("{number};Zin {number}.;team\n")).collect();
    let list = rows.concat();
    let (set, problems) = read(list.as_bytes(), "lijst.csv");
    assert_eq!(super::problems_told(&problems), "ERROR - too-many-statements\n");
    assert!(set.statements.is_empty());
    let (set, problems) = read(list.split_once("501;").expect("the last").0.as_bytes(), "lijst.csv");
    assert_eq!((set.statements.len(), problems.len()), (500, 0));
}
