//! The words for what is wrong with a file of statements.

use fluent_bundle::FluentValue;

use crate::domain::{Argument, Problem};
use crate::ui::texts::Texts;

/// One problem as a sentence in this language: where it is, what is wrong and what to do.
pub fn problem_text(texts: &Texts, problem: &Problem) -> String {
    match (problem.row, &problem.column) {
        (Some(row), Some(column)) => {
            let place = [
                ("row", row.into()),
                ("column", column.as_str().into()),
                ("problem", sentence(texts, problem).into()),
            ];
            texts.with("problem-at-cell", &place)
        }
        (Some(row), None) => {
            texts.with("problem-at-row", &[("row", row.into()), ("problem", sentence(texts, problem).into())])
        }
        (None, _) => sentence(texts, problem),
    }
}

/// The same about a file of kiosk-config, with its name and its line in front.
pub fn problem_in_file_text(texts: &Texts, file: &str, problem: &Problem) -> String {
    let (file, message) = (("file", file.into()), ("message", sentence(texts, problem).into()));
    match problem.row {
        Some(line) => {
            texts.with("config-problem-at-line", &[file, ("line", line.to_string().into()), message])
        }
        None => texts.with("config-problem-at-file", &[file, message]),
    }
}

/// What is wrong and what to do, without the place.
fn sentence(texts: &Texts, problem: &Problem) -> String {
    let arguments = problem.kind.arguments();
    let arguments: Vec<(&str, FluentValue<'_>)> =
        arguments.into_iter().map(|(name, value)| (name, argument(texts, name, value))).collect();
    // A sentence that ends in a choice keeps the blanks before it.
    texts.with(&problem.kind.text_key(), &arguments).trim_end().to_owned()
}

fn argument<'a>(texts: &Texts, name: &str, value: Argument) -> FluentValue<'a> {
    match value {
        Argument::Number(number) => number.into(),
        Argument::Text(code) if name == "language" => language_name(texts, &code).into(),
        // Fluent can choose between words, not between something and nothing.
        Argument::Text(text) if name == "ending" && text.is_empty() => "none".into(),
        Argument::Text(text) => text.into(),
    }
}

/// The name of a language, or its code where it has no name here.
fn language_name(texts: &Texts, code: &str) -> String {
    let key = format!("problem-language-{code}");
    let name = texts.get(&key).into_owned();
    if name == key { code.to_owned() } else { name }
}

#[cfg(test)]
#[expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]
mod tests {
    use expect_test::expect;

    use super::problem_text;
    use crate::domain::Language;
    use crate::load::read;
    use crate::ui::texts::Texts;

    const SIX_WRONG: &[u8] = include_bytes!("../../tests/it/fixtures/stellingen-fout.csv");

    fn sentences(language: Language, bytes: &[u8], file_name: &str) -> String {
        let texts = Texts::load(language);
        let (_, problems) = read(bytes, file_name);
        problems.iter().map(|problem| problem_text(&texts, problem) + "\n").collect()
    }

    #[test]
    fn the_six_problems_of_a_bad_file_are_told_in_dutch() {
        expect![[r#"
            rij 3, kolom B: De stelling is leeg. Vul een tekst in of haal de rij weg.
            rij 4, kolom A: Nummer 2 staat ook al in rij 3. Geef elke stelling een eigen nummer.
            rij 4, kolom C: “de directeur” is niet bekend als herkomst. Kies regiegroep, team, ouders of leerlingenraad.
            rij 5, kolom B: De tekst is te lang: 371 tekens. Maak er hoogstens 300 van.
            rij 5, kolom D: “99” is geen criterium. Vul een getal van 1 tot en met 10 in, of de naam van het criterium.
            rij 6, kolom B: Deze stelling staat ook al in rij 2. Haal er één weg.
        "#]].assert_eq(&sentences(Language::DUTCH, SIX_WRONG, "stellingen-fout.csv"));
    }

    #[test]
    fn the_six_problems_of_a_bad_file_are_told_in_english() {
        expect![[r#"
            row 3, column B: The statement is empty. Fill in a text or remove the row.
            row 4, column A: Number 2 is already used in row 3. Give each statement a number of its own.
            row 4, column C: “de directeur” is not known as a source. Choose regiegroep, team, ouders or leerlingenraad.
            row 5, column B: The text is too long: 371 characters. Make it 300 at most.
            row 5, column D: “99” is no criterion. Fill in a number from 1 to 10, or the Dutch name of the criterion.
            row 6, column B: This statement is already in row 2. Remove one of the two.
        "#]].assert_eq(&sentences(Language::ENGLISH, SIX_WRONG, "stellingen-fout.csv"));
    }

    #[test]
    fn a_missing_translation_and_a_slip_of_the_pen_are_told_by_name() {
        let list = "stelling;van wie;Turks;sq\nEen;ouderss;Bir;\nTwee;team;;Dy\n";
        expect![[r#"
            rij 2, kolom B: “ouderss” is niet bekend als herkomst. Kies regiegroep, team, ouders of leerlingenraad. Bedoelt u ouders?
            rij 2, kolom D: De vertaling in het sq ontbreekt. Wie die taal kiest, ziet de Nederlandse tekst.
            rij 3, kolom C: De vertaling in het Turks ontbreekt. Wie die taal kiest, ziet de Nederlandse tekst.
        "#]].assert_eq(&sentences(Language::DUTCH, list.as_bytes(), "lijst.csv"));
    }

    #[test]
    fn a_file_without_ending_or_with_a_foreign_one_is_told_what_to_do() {
        let told = ["lijst", "lijst.docx", "lijst.csv", "lijst.xlsx"]
            .map(|file_name| sentences(Language::DUTCH, b"%PDF-1.7", file_name));
        expect![[r#"
            Het bestand heeft geen soort achter de naam. Sla de lijst op als .xlsx en kies dat bestand.
            Een bestand van de soort .docx kan hier niet worden geladen. Sla de lijst op als .xlsx en kies dat bestand.
            De inhoud is geen .csv, al heet het bestand wel zo. Open het in Excel en sla het op als .xlsx.
            De inhoud is geen .xlsx, al heet het bestand wel zo. Open het in Excel en sla het op als .xlsx.
        "#]].assert_eq(&told.concat());
    }

    #[test]
    fn every_problem_has_words_in_every_language() {
        // A missing key would be shown as itself.
        let source = include_str!("../domain/problem.rs");
        let codes: Vec<&str> = source
            .lines()
            .filter_map(|line| line.split_once("=> \"")?.1.split_once('"'))
            .map(|(code, _)| code)
            .collect();
        assert!(codes.len() > 30, "the codes are found in the source");
        for language in Texts::languages() {
            let texts = Texts::load(language);
            for code in codes.iter().filter(|code| !["error", "advice"].contains(code)) {
                let key = format!("problem-{code}");
                assert_ne!(texts.get(&key), key, "{language}");
            }
        }
    }
}
