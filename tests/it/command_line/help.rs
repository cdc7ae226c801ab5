//! The README and `--help` name the same commands and options.

use std::collections::{BTreeMap, BTreeSet};

use crate::terminal::Terminal;

type Options = BTreeSet<String>;

/// The `--options` in this text.
fn options(text: &str) -> Options {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    words.filter(|word| word.len() > 2 && word.starts_with("--")).map(str::to_owned).collect()
}

/// The section of the README about the command line.
fn section() -> &'static str {
    let readme = include_str!("../../../README.md");
    let (_, section) = readme.split_once("\n## The command line\n").expect("its section");
    section.split_once("\n## ").map_or(section, |(section, _)| section)
}

/// The commands with their options, as the table of the README has them.
fn commands_of_readme() -> BTreeMap<String, Options> {
    let cells = section().lines().filter_map(|line| line.strip_prefix("| `")?.split_once(" |"));
    cells
        .map(|(cell, _)| {
            let name = cell.split(['`', ' ']).next().expect("a first word");
            (name.to_owned(), options(cell))
        })
        .collect()
}

/// The options that `--help` lists: those at the beginning of a line.
fn options_of_help(help: &str) -> Options {
    let lines = help.lines().map(str::trim_start).filter(|line| line.starts_with('-'));
    lines.filter_map(|line| options(line.split("  ").next().unwrap_or(line)).pop_first()).collect()
}

/// The commands that `--help` lists, if there are any.
fn commands_of_help(help: &str) -> impl Iterator<Item = &str> {
    let list = help.split_once("Commands:\n").map_or("", |(_, list)| list);
    let list = list.split_once("\n\n").map_or(list, |(list, _)| list);
    list.lines().filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help")
}

#[test]
fn every_command_and_option_is_in_the_readme_and_in_the_help() {
    let terminal = Terminal::new();
    let help = terminal.done(&["--help"]);
    let everywhere: Options = options_of_help(&help);
    let of_help: BTreeMap<String, Options> = commands_of_help(&help)
        .map(|name| {
            let help = terminal.done(&[name, "--help"]);
            let mut own = options_of_help(&help);
            for inner in commands_of_help(&help) {
                own.extend(options_of_help(&terminal.done(&[name, inner, "--help"])));
            }
            (name.to_owned(), own.difference(&everywhere).cloned().collect())
        })
        .collect();
    assert_eq!(commands_of_readme(), of_help);

    let usage = section().lines().find(|line| line.starts_with("stellingenbord [")).expect("the usage");
    let mut wanted = options(usage);
    wanted.extend(["--help".to_owned(), "--version".to_owned()]);
    assert_eq!(wanted, everywhere);
}

#[test]
fn an_unknown_command_option_or_language_is_refused() {
    let terminal = Terminal::new();
    for arguments in [
        &["feest"][..],
        &["results", "--feest"],
        &["evenings", "te", "veel"],
        &["run", "--size", "groot"],
        &["simulate", "--evening", "2026-11-24", "--visits", "-1"],
        &["check", "--language", "fr"],
        &["check", "--log", "luid"],
    ] {
        assert!(terminal.refused(arguments).starts_with("error: "), "{arguments:?}");
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let said = Terminal::new().done(&["--version"]);
    assert_eq!(said, format!("stellingenbord {}\n", env!("CARGO_PKG_VERSION")));
}
