//! What typing does to a text: the limit, the capitals, the double space. Everything happens at its end.

use unicode_segmentation::UnicodeSegmentation as _;

/// A note is a short text: no more line breaks than this.
pub(super) const MAX_LINE_BREAKS: usize = 5;

/// Adds `piece` at the end; `false` if the text would have more than `most` characters.
pub(super) fn add(text: &mut String, piece: &str, most: usize) -> bool {
    let before = text.len();
    text.push_str(piece);
    if most < text.graphemes(true).count() {
        text.truncate(before);
        return false;
    }
    true
}

/// Adds a space. The second of two quick ones makes a full stop, after a letter or digit.
pub(super) fn add_space(text: &mut String, is_second: bool, most: usize) -> bool {
    let word = text.strip_suffix(' ').filter(|rest| rest.ends_with(char::is_alphanumeric));
    match word.map(str::len) {
        Some(end) if is_second => {
            let mut sentence = text.get(..end).unwrap_or_default().to_owned();
            let fits = add(&mut sentence, ". ", most);
            if fits {
                *text = sentence;
            }
            fits
        }
        Some(_) | None => add(text, " ", most),
    }
}

/// Adds a line break, unless there is nothing yet or there are enough.
pub(super) fn add_line_break(text: &mut String, most: usize) -> bool {
    let n_breaks = text.matches('\n').count();
    !text.is_empty() && n_breaks < MAX_LINE_BREAKS && add(text, "\n", most)
}

/// Takes the last character away, as a reader counts them; `false` if there is none.
pub(super) fn erase(text: &mut String) -> bool {
    let last = text.grapheme_indices(true).next_back().map(|(start, _)| start);
    if let Some(start) = last {
        text.truncate(start);
    }
    last.is_some()
}

/// Whether the next letter starts a sentence, and so is a capital.
pub(super) fn starts_sentence(text: &str) -> bool {
    let trimmed = text.trim_end_matches(' ');
    let ends_sentence = |rest: &str| rest.ends_with(['.', '!', '?']);
    trimmed.is_empty() || trimmed.ends_with('\n') || (trimmed.len() < text.len() && ends_sentence(trimmed))
}

/// The capital of a key.
pub(super) fn capital(piece: &str) -> String {
    // Its capital would be two letters.
    if piece == "ß" { piece.to_owned() } else { piece.to_uppercase() }
}
