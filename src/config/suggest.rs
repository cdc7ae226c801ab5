//! What to write instead of a value of the wrong type: a whole line that would be right.

use toml::de::DeValue;

/// The text with the quotes it lacks.
pub(super) fn text(key: &str, found: &DeValue<'_>, raw: &str) -> String {
    match found {
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {
            format!("{key} = \"{raw}\"")
        }
        DeValue::String(_) | DeValue::Array(_) | DeValue::Table(_) => format!("{key} = \"…\""),
    }
}

/// The number without the quotes, the unit or the decimals that are too many; else the lowest one allowed.
pub(super) fn number(key: &str, found: &DeValue<'_>, lowest: f64, whole: bool) -> String {
    let said = match found {
        DeValue::String(text) => first_number(text),
        DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Array(_)
        | DeValue::Table(_) => written_number(found),
    };
    let said = said.filter(|said| said.is_finite()).unwrap_or(lowest);
    let said = if whole { said.round() } else { said };
    format!("{key} = {said}")
}

/// `true` or `false`, after the word that was used for it.
pub(super) fn yes_no(key: &str, found: &DeValue<'_>) -> String {
    let word = found.as_str().unwrap_or("").trim().to_lowercase();
    let no = ["nee", "no", "false", "uit", "off", "0"].contains(&word.as_str())
        || written_number(found) == Some(0.0);
    format!("{key} = {}", !no)
}

/// The one word as a list.
pub(super) fn list(key: &str, word: &str) -> String {
    format!("{key} = [\"{}\"]", word.trim())
}

/// The number that stands there, whole or not; `None` for anything else.
pub(super) fn written_number(found: &DeValue<'_>) -> Option<f64> {
    match found {
        DeValue::Float(number) => number.as_str().parse().ok(),
        // Outside 32 bits it is out of every bounds there are.
        DeValue::Integer(number) => {
            let number = i64::from_str_radix(number.as_str(), number.radix()).ok();
            Some(number.and_then(|number| i32::try_from(number).ok()).map_or(f64::INFINITY, f64::from))
        }
        DeValue::String(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Array(_)
        | DeValue::Table(_) => None,
    }
}

/// The number at the start of a text such as "55 inch" or "0,25".
fn first_number(text: &str) -> Option<f64> {
    let number: String =
        text.trim().chars().take_while(|c| c.is_ascii_digit() || ".,".contains(*c)).collect();
    number.replace(',', ".").parse().ok()
}
