//! Advice on the wording of a statement: what parents in a queue stumble over. Modest: it never refuses.

use crate::domain::ProblemKind;
use crate::load::words::folded;

const MAX_WORDS: usize = 15;
const MAX_CHARS: usize = 120;
/// From this many *and*s a statement asks more than one thing; one may just join two nouns.
const TOO_MANY_ANDS: usize = 2;

const NEGATIONS: &[&str] =
    &["niet", "geen", "nooit", "niemand", "niets", "nergens", "noch", "not", "never", "nobody", "nothing"];

/// What could be better about this text.
pub(super) fn advice(text: &str) -> Vec<ProblemKind> {
    let words: Vec<String> = text.split_whitespace().map(folded).filter(|word| !word.is_empty()).collect();
    let n_chars = text.chars().count();
    let n_ands = words.iter().filter(|word| matches!(word.as_str(), "en" | "and")).count();
    let n_negations = words.iter().filter(|word| NEGATIONS.contains(&word.as_str())).count();
    let mut found = Vec::new();
    if words.len() > MAX_WORDS || n_chars > MAX_CHARS {
        found.push(ProblemKind::LongStatement { words: words.len(), characters: n_chars });
    }
    if n_ands >= TOO_MANY_ANDS {
        found.push(ProblemKind::TwoInOne);
    }
    match n_negations {
        0 => {}
        1 => found.push(ProblemKind::Negation),
        _ => found.push(ProblemKind::DoubleNegation),
    }
    if text.ends_with('?') {
        found.push(ProblemKind::Question);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::advice;
    use crate::domain::ProblemKind;

    fn codes(text: &str) -> Vec<&'static str> {
        advice(text).iter().map(ProblemKind::code).collect()
    }

    #[test]
    fn a_plain_statement_gets_no_advice() {
        assert!(codes("Ouders en leerkrachten zijn gelijkwaardige partners.").is_empty());
        assert!(codes("Genieten van het enige moment is nietig.").is_empty(), "parts of words do not count");
        assert!(
            codes("Eén twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien.")
                .is_empty()
        );
    }

    #[test]
    fn what_is_long_double_negated_or_a_question_is_named() {
        assert_eq!(codes(&"woord ".repeat(16)), ["long-statement"]);
        assert_eq!(codes(&"a".repeat(121)), ["long-statement"]);
        assert_eq!(codes("De school luistert en reageert en de ouders lezen dat."), ["two-in-one"]);
        assert_eq!(codes("Huiswerk is niet nodig."), ["negation"]);
        assert_eq!(codes("Ik vind het niet goed dat er geen huiswerk is."), ["double-negation"]);
        assert_eq!(codes("Voelt u zich welkom?"), ["question"]);
    }
}
