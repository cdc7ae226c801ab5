//! Polls as people type them: a question with two to six answers, and what goes wrong with those.

use expect_test::{Expect, expect};

use super::reads;

fn gives(list: &str, expected: &Expect) {
    expected.assert_eq(&reads("lijst.csv", list));
}

#[test]
fn answers_and_their_translations_are_read_from_columns_of_their_own() {
    gives(
        "nr;stelling;van wie;Antwoord 1;Antwoord 2;Antwoord 3;Engels;Antwoord 1 (en);Answer 2 en;antwoord 3 engels\n1;Welke avond komt u het liefst?;ouders;Maandag;Dinsdag;Donderdag;Which evening suits you?;Monday;Tuesday;Thursday\n2;Ik kom graag.;team;;;;I like to come.;;;\n",
        &expect![[r#"
            no date, no title
            1 ouders - Welke avond komt u het liefst? [en: Which evening suits you?] (en: Monday, nl: Maandag) (en: Tuesday, nl: Dinsdag) (en: Thursday, nl: Donderdag)
            2 team - Ik kom graag. [en: I like to come.]
        "#]],
    );
}

#[test]
fn two_answers_do_and_columns_that_stay_empty_are_none() {
    gives(
        "antwoord 1,antwoord 2,antwoord 3,stelling,van wie\nJa,Nee,,Komt u?,ouders\n",
        &expect![[r#"
        no date, no title
        1 ouders - Komt u? (nl: Ja) (nl: Nee)
    "#]],
    );
}

#[test]
fn a_poll_with_a_wrong_number_of_answers_is_told_at_the_answer() {
    gives(
        "stelling;van wie;antwoord 1;antwoord 2;antwoord 3;antwoord 4;antwoord 5;antwoord 6;antwoord 7\nWanneer?;team;Nu;;;;;;\nWaar?;team;Hier;Daar;;Ginds;;;\nHoe?;team;A;B;C;D;E;F;G\nWie?;team;;;;;;;Zij\n",
        &expect![[r#"
            no date, no title
            ERROR C2 one-answer
            ERROR E3 empty-answer
            ERROR I4 too-many-answers
            ERROR I5 too-many-answers
        "#]],
    );
}

#[test]
fn answers_that_are_the_same_too_long_or_unreadable_are_told() {
    let long = "x".repeat(61);
    let list = format!(
        "stelling;van wie;antwoord 1;antwoord 2;antwoord 3\nWanneer?;team;Nu;Straks;nu!\nWaar?;team;{long};#N/B;Daar\nHoe?;team;Zo;...;A\u{202E}b\n;team;Zo;Anders;\n"
    );
    gives(
        &list,
        &expect![[r#"
        no date, no title
        ERROR E2 same-answer
        ERROR C3 answer-too-long
        ERROR D3 formula-error
        ERROR D4 empty-answer
        ERROR E4 hidden-character
        ERROR A5 empty-statement
    "#]],
    );
}

#[test]
fn a_translation_of_an_answer_that_is_missing_is_advice_and_one_without_an_answer_an_error() {
    gives(
        "stelling;van wie;antwoord 1;antwoord 2;antwoord 2 en;antwoord 3 en\nWanneer?;team;Nu;Straks;Soon;\nWaar?;team;Hier;Daar;There;Nowhere\n",
        &expect![[r#"
            no date, no title
            1 team - Wanneer? (nl: Nu) (en: Soon, nl: Straks)
            advice 2 missing-translation
            advice 2 missing-answer-translation
            ERROR 3 empty-answer
            advice 3 missing-translation
            advice 3 missing-answer-translation
        "#]],
    );
}

#[test]
fn toml_lists_the_answers_with_or_without_translations() {
    let list = r#"date = 2026-11-24
[[statement]]
text = "Welke avond komt u het liefst?"
source = "ouders"
answers = ["Maandag", { nl = "Dinsdag", en = "Tuesday" }]
[[stelling]]
stelling = "Hoe wilt u bericht krijgen?"
van_wie = "team"
antwoorden = ["Per mail", "Op papier", ""]
[[stelling]]
stelling = "Wie komt er?"
van_wie = "team"
answers = "Ik"
[[stelling]]
stelling = "Wat eten we?"
van_wie = "team"
answers = ["Soep", { nl = ["Brood"], soort = "x" }, ["Koek"]]
"#;
    expect![[r#"
        2026-11-24, no title
        1 ouders - Welke avond komt u het liefst? (nl: Maandag) (en: Tuesday, nl: Dinsdag)
        2 team - Hoe wilt u bericht krijgen? (nl: Per mail) (nl: Op papier)
        3 team - Wie komt er?
        advice 2 missing-translation
        advice 2 missing-answer-translation
        advice 6 missing-translation
        advice 6 missing-answer-translation
        advice 6 missing-answer-translation
        advice 10 question
        advice 10 missing-translation
        ERROR 13 wrong-value
        ERROR 14 one-answer
        advice 14 missing-translation
        ERROR 17 wrong-value
        ERROR 17 unknown-key
        ERROR 17 wrong-value
    "#]]
    .assert_eq(&reads("avond.toml", list));
}
