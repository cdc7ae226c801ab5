//! The TOML of the config folder: an evening with its statements.

use expect_test::{Expect, expect};

use super::reads;

fn gives(list: &str, expected: &Expect) {
    expected.assert_eq(&reads("avond.toml", list));
}

#[test]
fn an_evening_is_read_with_its_times_and_statements() {
    gives(
        r#"date = 2026-11-24
title = "Rapportgesprekken"
opens = "18:30"
closes = 21:00:00

[[statement]]
number = 2
text = "Ik voel me welkom."
source = "ouders"
criterion = 3
en = "I feel welcome."

[[statement]]
number = 1
text = { nl = "Ik kom graag.", en = "I like to come." }
source = "team"
criterion = "openheid"
"#,
        &expect![[r#"
            2026-11-24, Rapportgesprekken, opens 18:30, closes 21:00
            1 team 8 Ik kom graag. [en: I like to come.]
            2 ouders 3 Ik voel me welkom. [en: I feel welcome.]
        "#]],
    );
}

#[test]
fn dutch_keys_do_as_well_and_numbers_may_be_left_out() {
    gives(
        r#"datum = "24 november 2026"
[[stelling]]
stelling = "Ik kom graag."
herkomst = "team"
[[stelling]]
tekst = "Ik ga graag."
van_wie = "ouders"
"#,
        &expect![[r#"
            2026-11-24, no title
            1 team - Ik kom graag.
            2 ouders - Ik ga graag.
        "#]],
    );
}

#[test]
fn everything_wrong_is_told_with_its_line() {
    gives(
        r#"dat = 2026-11-24
opens = "straks"
[[statement]]
text = ""
[[statement]]
text = "Ik kom graag."
souce = "team"
source = "directeur"
[[statement]]
text = ["Ik", "ga"]
"#,
        &expect![[r#"
            no date, no title
            ERROR 1 unknown-key
            ERROR 2 wrong-value
            ERROR 3 empty-statement
            ERROR 5 unknown-source
            ERROR 7 unknown-key
            ERROR 9 empty-statement
            ERROR 10 wrong-value
        "#]],
    );
}

#[test]
fn what_is_no_toml_is_told_with_its_line() {
    gives(
        "date = 2026-11-24\n[[statement]\ntext = 'x'\n",
        &expect![[r#"
        no date, no title
        ERROR 2 broken-toml
    "#]],
    );
    gives(
        "",
        &expect![[r#"
        no date, no title
        ERROR - no-statements
    "#]],
    );
    gives(
        "statement = 3\n",
        &expect![[r#"
        no date, no title
        ERROR - no-statements
        ERROR 1 wrong-value
    "#]],
    );
}
