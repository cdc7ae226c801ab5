//! The rules of the rooms as functions: sources and a table in, what is wrong out, as `path:line: message`.

use crate::tidy::paths::paths;
use crate::tidy::source::Source;

/// What a room of `src` may use of the other rooms.
pub(super) enum MayUse {
    Everything,
    /// Rooms, or only a thing in a room: `kiosk::Event`.
    Only(&'static [&'static str]),
}

/// A name that not every room may mention: a crate, a module of it, or one function.
pub(super) struct Name {
    pub(super) name: &'static str,
    pub(super) rooms: &'static [&'static str],
}

/// Words that belong in some rooms only, when they stand between quotes in this order.
pub(super) struct Words {
    pub(super) words: &'static [&'static str],
    pub(super) rooms: &'static [&'static str],
}

/// A file says first what it is for.
pub(super) fn opening(source: &Source) -> Vec<String> {
    if source.text.starts_with("//! ") {
        return Vec::new();
    }
    vec![source.report(0, "say on the first line what this file is for, with `//!`")]
}

/// A file can be read in one sitting.
pub(super) fn length(source: &Source, longest: usize) -> Vec<String> {
    let n_lines = source.text.lines().count();
    if n_lines <= longest {
        return Vec::new();
    }
    vec![source.report(source.text.len(), &format!("{n_lines} lines, and {longest} is the most"))]
}

/// Some words never stand in a file, not even in a comment.
pub(super) fn banned(source: &Source, words: &[&str]) -> Vec<String> {
    let found = words.iter().flat_map(|word| source.text.match_indices(word));
    found
        .map(|(at, word)| {
            source.report(at, &format!("{word}: do it now, or write down when in DECISIONS.md"))
        })
        .collect()
}

/// A room uses only the rooms that the table allows, and names them from the top.
pub(super) fn arrows(source: &Source, rooms: &[(&str, MayUse)]) -> Vec<String> {
    let Some(room) = source.room() else { return Vec::new() };
    let Some((_, may_use)) = rooms.iter().find(|(name, _)| *name == room) else {
        return vec![
            source.report(0, &format!("the room {room:?} has no row in ROOMS: say what it may use")),
        ];
    };
    let mut wrong = Vec::new();
    for found in paths(&source.code) {
        if found.path.starts_with("super::") {
            wrong.push(source.report(found.at, &format!("write {:?} out from `crate::`", found.path)));
        }
        let Some(target) = found.path.strip_prefix("crate::") else { continue };
        let is_allowed = match may_use {
            MayUse::Everything => true,
            MayUse::Only(allowed) => {
                is_within(target, room) || allowed.iter().any(|name| is_within(target, name))
            }
        };
        if !is_allowed {
            wrong.push(source.report(found.at, &format!("{room} may not use crate::{target}")));
        }
    }
    wrong
}

/// A name stands only in the rooms that the table gives it.
pub(super) fn names(source: &Source, table: &[Name]) -> Vec<String> {
    let Some(room) = source.room() else { return Vec::new() };
    let mut wrong = Vec::new();
    for found in paths(&source.code) {
        let broken =
            table.iter().filter(|name| is_within(&found.path, name.name) && !name.rooms.contains(&room));
        wrong.extend(broken.map(|name| {
            let message = format!("{} belongs in {}, not in {room}", name.name, name.rooms.join(", "));
            source.report(found.at, &message)
        }));
    }
    wrong
}

/// Words between quotes, such as those of SQL, stand only in the rooms that the table gives them.
pub(super) fn quoted(source: &Source, table: &[Words]) -> Vec<String> {
    let Some(room) = source.room() else { return Vec::new() };
    let mut wrong = Vec::new();
    for literal in &source.literals {
        let broken =
            table.iter().find(|words| !words.rooms.contains(&room) && stands_in(words.words, &literal.text));
        wrong.extend(broken.map(|words| {
            let message =
                format!("{:?} belongs in {}, not in {room}", words.words.join(" … "), words.rooms.join(", "));
            source.report(literal.at, &message)
        }));
    }
    wrong
}

/// Code, such as that of colours, stands only in files whose path begins like this.
pub(super) fn code(source: &Source, table: &[(&str, &str)]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (needle, home) in table {
        let is_elsewhere = source.room().is_some() && !source.path.starts_with(home);
        let found = source.code.match_indices(needle).filter(|_| is_elsewhere);
        wrong.extend(found.map(|(at, _)| source.report(at, &format!("{needle} belongs in {home}"))));
    }
    wrong
}

/// What we depend on is named in the decisions, as `name`.
pub(super) fn undecided(manifest: &str, decisions: &str) -> Vec<String> {
    let manifest: toml::Table = manifest.parse().expect("a manifest");
    let tables =
        ["dependencies", "dev-dependencies"].iter().filter_map(|name| manifest.get(*name)?.as_table());
    let unnamed = tables.flat_map(toml::Table::keys).filter(|name| !decisions.contains(&format!("`{name}`")));
    unnamed.map(|name| format!("Cargo.toml: say in src/DECISIONS.md what `{name}` is for")).collect()
}

/// Whether this path is `name` or something in it.
fn is_within(path: &str, name: &str) -> bool {
    path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Whether all words stand in the text as whole words, in this order.
fn stands_in(words: &[&str], text: &str) -> bool {
    let mut wanted = words.iter().peekable();
    for word in text.split(|letter: char| !letter.is_alphanumeric() && letter != '_') {
        wanted.next_if(|next| **next == word);
    }
    wanted.peek().is_none()
}
