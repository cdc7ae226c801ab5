//! Finds all mistakes in the syntax of a TOML text, not just those before the reader gives up.

use std::collections::BTreeSet;

use toml::de::DeTable;

use crate::config::problem::Syntax;

/// Each round finds at least one more line; nobody mends more than this at once.
const MAX_ROUNDS: u32 = 20;

/// A text without its wrong lines.
pub(super) struct Mended {
    /// As long as the original, with blanks for the wrong lines, so places in it stay the same.
    pub text: String,
    /// Where each wrong line goes wrong, in bytes, and how.
    pub mistakes: Vec<(usize, Syntax)>,
    /// The keys on the lines that were blanked.
    pub hidden: BTreeSet<String>,
    /// Whether what is left can be trusted: each key is in its own table.
    pub whole: bool,
    /// Up to where values are what they seem: a bracket that is not closed swallows all below it.
    pub trusted_until: usize,
}

/// How far the harm of a mistake reaches.
#[derive(PartialEq)]
enum Reach {
    /// The line can go, and the ones below mean what they meant.
    Line,
    /// The lines below may be in another table than was meant.
    Table,
    /// The lines below may be inside a text or a list.
    Rest,
}

/// Blanks wrong lines until the text can be read, or until a mistake reaches too far.
pub(super) fn mend(original: &str) -> Mended {
    let mut mended = Mended {
        text: original.to_owned(),
        mistakes: Vec::new(),
        hidden: BTreeSet::new(),
        whole: true,
        trusted_until: usize::MAX,
    };
    let mut seen = BTreeSet::new();
    for _round in 0..MAX_ROUNDS {
        let (_, errors) = DeTable::parse_recoverable(&mended.text);
        let n_before = mended.mistakes.len();
        let mut wrong_lines = Vec::new();
        for error in errors {
            let at = error.span().map_or(0, |span| span.start);
            let place = line_around(original, at);
            if !seen.insert(place.start) {
                continue;
            }
            let syntax = syntax_of(error.message());
            let line = original.get(place.clone()).unwrap_or("");
            let reach = reach(&syntax, line, is_in_long_text(original, &place));
            mended.whole &= reach == Reach::Line;
            match reach {
                Reach::Line => wrong_lines.push(place),
                Reach::Table => {}
                Reach::Rest => {
                    // The reader finds out at the end of the file; the writer went wrong up here.
                    let opening = opening_before(original, at);
                    mended.mistakes.push((opening, syntax));
                    mended.trusted_until = opening;
                    return mended;
                }
            }
            mended.mistakes.push((at, syntax));
        }
        if mended.mistakes.len() == n_before {
            return mended;
        }
        for place in wrong_lines {
            let line = original.get(place.clone()).unwrap_or("");
            let key: String = line.trim().chars().take_while(|c| !c.is_whitespace() && *c != '=').collect();
            mended.hidden.insert(key);
            mended.text.replace_range(place.clone(), &" ".repeat(place.len()));
        }
    }
    mended.whole = false;
    mended
}

fn reach(syntax: &Syntax, line: &str, is_in_long_text: bool) -> Reach {
    let is_header = line.trim_start().starts_with('[');
    match syntax {
        Syntax::Bracket if is_header => Reach::Table,
        Syntax::Bracket | Syntax::Other(_) => Reach::Rest,
        Syntax::Duplicate
        | Syntax::Quotes
        | Syntax::NoValue
        | Syntax::Stray
        | Syntax::YesNo
        | Syntax::Moment => {
            if is_in_long_text {
                Reach::Rest
            } else if is_header {
                Reach::Table
            } else {
                Reach::Line
            }
        }
    }
}

/// Whether a text of more lines is open here, or on this line.
fn is_in_long_text(text: &str, place: &std::ops::Range<usize>) -> bool {
    let above = text.get(..place.start).unwrap_or("");
    let line = text.get(place.clone()).unwrap_or("");
    ["\"\"\"", "'''"].iter().any(|mark| above.matches(mark).count() % 2 == 1 || line.contains(mark))
}

/// The start of the line, at or above this offset, where a list or a text of more lines was opened.
fn opening_before(text: &str, at: usize) -> usize {
    let opens = |line: &str| {
        let count = |mark: &str| line.matches(mark).count();
        let is_header = line.trim_start().starts_with('[');
        let list = !is_header && (count("]") < count("[") || count("}") < count("{"));
        list || count("\"\"\"") % 2 == 1 || count("'''") % 2 == 1
    };
    let mut place = line_around(text, at);
    let own_start = place.start;
    loop {
        if text.get(place.clone()).is_some_and(opens) {
            return place.start;
        }
        match place.start.checked_sub(1) {
            Some(above) => place = line_around(text, above),
            None => return own_start,
        }
    }
}

/// The line that this offset is on, without its end.
fn line_around(text: &str, at: usize) -> std::ops::Range<usize> {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let end = after.find(['\r', '\n']).map_or(text.len(), |length| before.len() + length);
    // An offset on the end of a line may lie behind its carriage return.
    start..end.max(start)
}

/// What the TOML reader means, in one of our own words where there is one.
fn syntax_of(message: &str) -> Syntax {
    if message.starts_with("duplicate key") {
        Syntax::Duplicate
    } else if ["invalid date", "invalid time", "invalid offset"]
        .iter()
        .any(|start| message.starts_with(start))
    {
        Syntax::Moment
    } else if message.starts_with("unexpected key or value") {
        Syntax::Stray
    } else if message.starts_with("invalid boolean") {
        Syntax::YesNo
    } else if message.contains("quote") || message.contains("string") {
        Syntax::Quotes
    } else if message.starts_with("key with no value") || message.contains("expected `=`") {
        Syntax::NoValue
    } else if message.starts_with("unclosed")
        || message.starts_with("missing comma")
        || message.contains("expected `]`")
    {
        Syntax::Bracket
    } else {
        Syntax::Other(message.to_owned())
    }
}
