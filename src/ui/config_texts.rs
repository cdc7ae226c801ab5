//! The words for what is wrong in kiosk-config.

use std::borrow::Cow;

use crate::config::{CalendarFault, Problem, ProblemKind, Problems, Syntax, Wanted};
use crate::ui::texts::Texts;

/// One sentence a problem, each with its file, line and column in front.
pub fn problems_text(texts: &Texts, problems: &Problems) -> Vec<String> {
    problems.0.iter().map(|problem| problem_text(texts, problem)).collect()
}

/// A problem as somebody with the file before them reads it.
pub fn problem_text(texts: &Texts, problem: &Problem) -> String {
    let mut message = kind_text(texts, &problem.kind);
    let file = || ("file", problem.file.as_str().into());
    if !problem.section.is_empty() {
        let section = ("section", problem.section.as_str().into());
        message = texts.with("config-problem-in-section", &[section, ("message", message.into())]);
    }
    match problem.position {
        Some(at) => {
            let (line, column) = (at.line.to_string(), at.column.to_string());
            let place = [("line", line.into()), ("column", column.into()), ("message", message.into())];
            let [line, column, message] = place;
            texts.with("config-problem-at-place", &[file(), line, column, message])
        }
        None => texts.with("config-problem-at-file", &[file(), ("message", message.into())]),
    }
}

/// What is wrong, without the place.
pub fn kind_text(texts: &Texts, kind: &ProblemKind) -> String {
    let gaps: Vec<_> = gaps(kind).into_iter().map(|(name, value)| (name, value.into())).collect();
    texts.with(sentence(kind), &gaps)
}

/// The sentence for a problem, by its key in the text files.
fn sentence(kind: &ProblemKind) -> &'static str {
    use ProblemKind as Kind;
    match kind {
        Kind::FolderMissing => "config-folder-missing",
        Kind::FileMissing => "config-file-missing",
        Kind::FileMisnamed { .. } => "config-file-misnamed",
        Kind::FileUnreadable { .. } => "config-file-unreadable",
        Kind::FileTooLarge { .. } => "config-file-too-large",
        Kind::NotUtf8 => "config-not-utf8",
        Kind::Syntax(syntax) => syntax_sentence(syntax),
        Kind::UnknownKey { belongs_in: Some(_), .. } => "config-unknown-key-belongs",
        Kind::UnknownKey { nearest: Some(_), .. } => "config-unknown-key-nearest",
        Kind::UnknownKey { .. } => "config-unknown-key",
        Kind::MissingKey { .. } => "config-missing-key",
        Kind::Empty { .. } => "config-empty",
        Kind::WrongType { wanted, .. } => type_sentence(*wanted),
        Kind::OutOfBounds { .. } => "config-out-of-bounds",
        Kind::TooLong { .. } => "config-too-long",
        Kind::UnknownWord { nearest: Some(_), .. } => "config-unknown-word-nearest",
        Kind::UnknownWord { nearest: None, .. } => "config-unknown-word",
        Kind::BadCode { .. } => "config-bad-code",
        Kind::Taken { .. } => "config-taken",
        Kind::TooMany { .. } => "config-too-many",
        Kind::Twice { .. } => "config-twice",
        Kind::BadDate { .. } => "config-bad-date",
        Kind::BadTime { .. } => "config-bad-time",
        Kind::EndBeforeStart { .. } => "config-end-before-start",
        Kind::LowerThan { .. } => "config-lower-than",
        Kind::Needs { .. } => "config-needs",
        Kind::NotWith { .. } => "config-not-with",
        Kind::BadMail { .. } => "config-bad-mail",
        Kind::BadLink { .. } => "config-bad-link",
        Kind::BadReference { .. } => "config-bad-reference",
        Kind::Calendar(fault) => calendar_sentence(fault),
        Kind::BadColour { .. } => "config-bad-colour",
        Kind::PaleColour { .. } => "config-pale-colour",
        Kind::UnknownZone { nearest: Some(_), .. } => "config-unknown-zone-nearest",
        Kind::UnknownZone { nearest: None, .. } => "config-unknown-zone",
        Kind::BadDatabase => "config-bad-database",
        Kind::NetworkShare => "config-network-share",
        Kind::PasswordInFile => "config-password-in-file",
        Kind::OutsideFolder { .. } => "config-outside-folder",
        Kind::LogoMissing { .. } => "config-logo-missing",
        Kind::LogoNotAnImage { .. } => "config-logo-not-an-image",
        Kind::LogoTooLarge { .. } => "config-logo-too-large",
        Kind::More => "config-more",
    }
}

fn calendar_sentence(fault: &CalendarFault) -> &'static str {
    match fault {
        CalendarFault::TooLarge { .. } => "config-file-too-large",
        CalendarFault::NotACalendar => "config-calendar-no-calendar",
        CalendarFault::NotWhole => "config-calendar-not-whole",
        CalendarFault::NoTitle => "config-calendar-no-title",
        CalendarFault::BadMoment { .. } => "config-calendar-bad-moment",
        CalendarFault::UnknownZone { .. } => "config-calendar-unknown-zone",
        CalendarFault::BadRule => "config-calendar-bad-rule",
        CalendarFault::TooOften => "config-calendar-too-often",
        CalendarFault::TooManyEvents { .. } => "config-calendar-too-many",
        CalendarFault::BadReference { .. } => "config-bad-reference",
        CalendarFault::More => "config-more",
    }
}

fn syntax_sentence(syntax: &Syntax) -> &'static str {
    match syntax {
        Syntax::Duplicate => "config-syntax-duplicate",
        Syntax::Quotes => "config-syntax-quotes",
        Syntax::NoValue => "config-syntax-no-value",
        Syntax::Stray => "config-syntax-stray",
        Syntax::YesNo => "config-syntax-yes-no",
        Syntax::Moment => "config-syntax-moment",
        Syntax::Bracket => "config-syntax-bracket",
        Syntax::Other(_) => "config-syntax-other",
    }
}

fn type_sentence(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Text => "config-wrong-type-text",
        Wanted::WholeNumber => "config-wrong-type-whole",
        Wanted::Number => "config-wrong-type-number",
        Wanted::YesNo => "config-wrong-type-yes-no",
        Wanted::Date => "config-wrong-type-date",
        Wanted::Time => "config-wrong-type-time",
        Wanted::List => "config-wrong-type-list",
        Wanted::Section => "config-wrong-type-section",
        Wanted::Sections => "config-wrong-type-sections",
    }
}

/// What goes into the gaps of the sentence, by name.
fn gaps(kind: &ProblemKind) -> Vec<(&'static str, Cow<'_, str>)> {
    use ProblemKind as Kind;
    match kind {
        Kind::FolderMissing
        | Kind::FileMissing
        | Kind::NotUtf8
        | Kind::BadDatabase
        | Kind::NetworkShare
        | Kind::PasswordInFile
        | Kind::More => Vec::new(),
        Kind::Syntax(syntax) => syntax_gaps(syntax),
        Kind::Calendar(fault) => calendar_gaps(fault),
        Kind::FileMisnamed { wanted } => vec![("wanted", wanted.into())],
        Kind::FileUnreadable { reason } => vec![("reason", reason.into())],
        Kind::FileTooLarge { limit_bytes } => vec![("limit", (limit_bytes >> 20).to_string().into())],
        Kind::UnknownKey { key, nearest, belongs_in } => vec![
            ("key", key.into()),
            ("nearest", nearest.as_deref().unwrap_or("").into()),
            ("section", belongs_in.as_deref().unwrap_or("").into()),
        ],
        Kind::MissingKey { key }
        | Kind::Empty { key }
        | Kind::BadLink { key }
        | Kind::BadColour { key }
        | Kind::PaleColour { key }
        | Kind::OutsideFolder { key } => vec![("key", key.into())],
        Kind::WrongType { key, write, .. } | Kind::BadDate { key, write } | Kind::BadTime { key, write } => {
            vec![("key", key.into()), ("write", write.into())]
        }
        Kind::OutOfBounds { key, min, max } => {
            vec![("key", key.into()), ("min", min.to_string().into()), ("max", max.to_string().into())]
        }
        Kind::TooLong { key, max_chars } => vec![("key", key.into()), ("max", max_chars.to_string().into())],
        Kind::UnknownWord { key, word, nearest, allowed } => vec![
            ("key", key.into()),
            ("word", word.into()),
            ("nearest", nearest.as_deref().unwrap_or("").into()),
            ("allowed", allowed.join(", ").into()),
        ],
        Kind::Twice { key, word }
        | Kind::BadMail { key, word }
        | Kind::BadReference { key, word }
        | Kind::BadCode { key, word }
        | Kind::Taken { key, word } => vec![("key", key.into()), ("word", word.into())],
        Kind::TooMany { most } => vec![("most", most.to_string().into())],
        Kind::EndBeforeStart { key, start } => vec![("key", key.into()), ("start", start.into())],
        Kind::LowerThan { key, other } | Kind::Needs { key, other } | Kind::NotWith { key, other } => {
            vec![("key", key.into()), ("other", other.into())]
        }
        Kind::UnknownZone { zone, nearest } => {
            vec![("zone", zone.into()), ("nearest", nearest.as_deref().unwrap_or("").into())]
        }
        Kind::LogoMissing { name } | Kind::LogoNotAnImage { name } => vec![("name", name.into())],
        Kind::LogoTooLarge { name, max_side } => {
            vec![("name", name.into()), ("side", max_side.to_string().into())]
        }
    }
}

fn calendar_gaps(fault: &CalendarFault) -> Vec<(&'static str, Cow<'_, str>)> {
    match fault {
        CalendarFault::NotACalendar
        | CalendarFault::NotWhole
        | CalendarFault::NoTitle
        | CalendarFault::BadRule
        | CalendarFault::TooOften
        | CalendarFault::More => Vec::new(),
        CalendarFault::TooLarge { limit_bytes } => vec![("limit", (limit_bytes >> 20).to_string().into())],
        CalendarFault::BadMoment { property } => vec![("property", (*property).into())],
        CalendarFault::UnknownZone { zone } => vec![("zone", zone.into())],
        CalendarFault::TooManyEvents { max } => vec![("max", max.to_string().into())],
        CalendarFault::BadReference { word } => vec![("word", word.into())],
    }
}

fn syntax_gaps(syntax: &Syntax) -> Vec<(&'static str, Cow<'_, str>)> {
    match syntax {
        Syntax::Duplicate
        | Syntax::Quotes
        | Syntax::NoValue
        | Syntax::Stray
        | Syntax::YesNo
        | Syntax::Moment
        | Syntax::Bracket => Vec::new(),
        Syntax::Other(message) => vec![("message", message.into())],
    }
}
