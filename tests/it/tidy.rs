//! What the compiler does not hold: the arrows between the rooms, one place for each thing, readable files.
//! The rules are the tables below; `src/ARCHITECTURE.md` says why.

mod bad_examples;
mod keys;
mod paths;
mod rules;
mod source;

use crate::tidy::keys::{Exceptions, Sentences};
use crate::tidy::rules::{MayUse, Name, Words};
use crate::tidy::source::{Source, read_all};

/// The most lines a file may have.
const LONGEST_FILE: usize = 400;

/// Cut in two, or this file would break its own rule.
const BANNED: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME")];

/// Who may use whom, from the things of the school to what the machine does with them.
const ROOMS: &[(&str, MayUse)] = &[
    ("clock", MayUse::Only(&[])),
    ("domain", MayUse::Only(&[])),
    ("fonts", MayUse::Only(&[])),
    ("kiosk", MayUse::Only(&["domain", "clock::Now"])),
    ("outcome", MayUse::Only(&["domain", "clock::Now"])),
    ("load", MayUse::Only(&["domain", "outcome"])),
    ("export", MayUse::Only(&["domain", "fonts", "outcome"])),
    ("store", MayUse::Only(&["domain"])),
    ("sync", MayUse::Only(&["domain", "store"])),
    // It fills in the rules of the kiosk, and reads the agenda and the statements through the one importer.
    ("config", MayUse::Only(&["domain", "kiosk::Rules", "load"])),
    ("ui", MayUse::Only(UI_MAY_USE)),
    ("worker", MayUse::Only(WORKER_MAY_USE)),
    ("app", MayUse::Everything),
    ("cli", MayUse::Everything),
    ("lib", MayUse::Everything),
    ("main", MayUse::Everything),
];

const WORKER_MAY_USE: &[&str] = &[
    "domain",
    "outcome",
    "load",
    "export",
    "store",
    "sync",
    // It reads the settings of the running kiosk again when they change.
    "config",
    "clock",
    // What it tells the core, and nothing that could change the core.
    "kiosk::Board",
    "kiosk::Event",
    "kiosk::Fault",
    "kiosk::HallStatement",
    "kiosk::Ticket",
    "kiosk::desk",
];

const UI_MAY_USE: &[&str] = &[
    "domain",
    "fonts",
    "outcome",
    "kiosk",
    // A problem in a file is data; its sentence is made where all sentences are.
    "config::CalendarFault",
    "config::Problem",
    "config::ProblemKind",
    "config::Problems",
    "config::Syntax",
    "config::Wanted",
];

/// One place each for looks, SQL, files, threads, arguments and the machine's surroundings.
const NAMES: &[Name] = &[
    Name { name: "anyhow", rooms: &["cli", "main"] },
    Name { name: "argon2", rooms: &["worker"] },
    Name { name: "calcard", rooms: &["load"] },
    Name { name: "clap", rooms: &["cli", "main"] },
    Name { name: "eframe", rooms: &["app"] },
    Name { name: "egui", rooms: &["app", "ui"] },
    Name { name: "indicatif", rooms: &["cli"] },
    Name { name: "postgres", rooms: &["sync"] },
    Name { name: "rusqlite", rooms: &["store", "sync"] },
    Name { name: "rustls", rooms: &["sync"] },
    Name { name: "serde", rooms: &["cli", "config", "export", "load"] },
    Name { name: "serde_json", rooms: &["cli", "config", "export", "load", "sync"] },
    Name { name: "toml", rooms: &["config", "load"] },
    Name { name: "uuid", rooms: &["clock", "domain"] },
    Name { name: "std::env", rooms: &["cli", "config", "main"] },
    Name { name: "std::fs", rooms: &["app", "cli", "config", "export", "load", "store", "sync", "worker"] },
    Name { name: "std::net", rooms: &["sync"] },
    Name { name: "std::thread", rooms: &["app", "sync", "worker"] },
    // Screens tell what was touched; what comes of it is decided where effects are performed.
    Name { name: "crate::kiosk::update", rooms: &["app", "cli", "kiosk"] },
];

const SQL_ROOMS: &[&str] = &["store", "sync"];
const SQL: &[Words] = &[
    Words { words: &["SELECT", "FROM"], rooms: SQL_ROOMS },
    Words { words: &["INSERT", "INTO"], rooms: SQL_ROOMS },
    Words { words: &["UPDATE", "SET"], rooms: SQL_ROOMS },
    Words { words: &["DELETE", "FROM"], rooms: SQL_ROOMS },
    Words { words: &["CREATE", "TABLE"], rooms: SQL_ROOMS },
    Words { words: &["PRAGMA"], rooms: SQL_ROOMS },
];

/// Code that has one home: it, and how the path of that home begins.
const HOMES: &[(&str, &str)] = &[("Color32::from", "src/ui/theme")];

/// Names of sentences that are made with `format!`: how they begin, and what follows.
const BUILT_NAMES: &[(&str, &str)] = &[
    ("month-", "1 to 12"),
    ("month-short-", "1 to 12"),
    ("weekday-", "1 (Monday) to 7"),
    ("weekday-short-", "1 (Monday) to 7"),
    ("stance-", "the code of a Stance"),
    ("source-", "the code of a StatementSource"),
    ("report-criterion-", "1 to 10"),
    ("role-", "the code of a Role"),
    ("note-colour-", "the code of a NoteColour"),
    ("record-colour-", "the code of a NoteColour"),
    ("problem-", "the code of a problem in a file of statements"),
];

/// Sentences that only tests ask for.
const NOT_YET: &[&str] = &["language-name"];

#[track_caller]
fn assert_tidy(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

fn in_all(folders: &[&str], rule: impl Fn(&Source) -> Vec<String>) {
    let sources = read_all(folders);
    assert!(!sources.is_empty(), "no sources in {folders:?}");
    assert_tidy(&sources.iter().flat_map(rule).collect::<Vec<_>>());
}

#[test]
fn every_file_says_what_it_is_for() {
    in_all(&["src", "tests"], rules::opening);
}

#[test]
fn no_file_is_longer_than_can_be_read() {
    in_all(&["src", "tests"], |source| rules::length(source, LONGEST_FILE));
}

#[test]
fn nothing_is_left_for_later_in_a_comment() {
    in_all(&["src", "tests"], |source| rules::banned(source, BANNED));
}

#[test]
fn rooms_use_only_the_rooms_they_may() {
    in_all(&["src"], |source| rules::arrows(source, ROOMS));
}

#[test]
fn crates_are_named_only_in_their_rooms() {
    in_all(&["src"], |source| rules::names(source, NAMES));
}

#[test]
fn sql_is_spoken_only_where_the_database_is() {
    in_all(&["src"], |source| rules::quoted(source, SQL));
}

#[test]
fn colours_are_made_only_in_the_theme() {
    in_all(&["src"], |source| rules::code(source, HOMES));
}

#[test]
fn every_sentence_is_there_and_is_used() {
    let sentences =
        Sentences { path: "assets/texts/nl.ftl", text: include_str!("../../assets/texts/nl.ftl") };
    let exceptions = Exceptions { built: BUILT_NAMES, not_yet: NOT_YET };
    assert_tidy(&keys::check(&read_all(&["src"]), &sentences, &exceptions));
}

#[test]
fn every_dependency_has_its_reason() {
    let decisions = include_str!("../../src/DECISIONS.md");
    assert_tidy(&rules::undecided(include_str!("../../Cargo.toml"), decisions));
}
