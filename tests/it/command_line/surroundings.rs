//! Pipes that close, and terminals that do not.

use std::io::pipe;
use std::process::Command;

use crate::terminal::{EVENING, Ended, Terminal};

#[test]
fn a_reader_that_stops_reading_is_no_failure() {
    let terminal = Terminal::with_visits(2);
    for arguments in [&["results", "--practice"][..], &["evenings", "--json"], &["check"], &["--help"]] {
        // As with `| head`, but closed before the first line.
        let (reader, writer) = pipe().expect("a pipe");
        drop(reader);
        let mut command = terminal.command(arguments);
        let child = command.stdout(writer).stderr(std::process::Stdio::piped()).spawn();
        drop(command);
        let output = child.expect("the program").wait_with_output().expect("its end");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), &*said), (Some(0), ""), "{arguments:?}");
    }
}

#[test]
fn messages_that_nobody_can_read_do_not_change_the_end() {
    let terminal = Terminal::new();
    let (reader, writer) = pipe().expect("a pipe");
    drop(reader);
    let status = terminal.command(&["results"]).stderr(writer).status();
    assert_eq!(status.expect("the program").code(), Some(2));
}

#[test]
fn a_bar_is_drawn_on_a_terminal_and_nowhere_else() {
    let terminal = Terminal::with_visits(0);
    let arguments = ["simulate", "--evening", EVENING, "--visits", "10", "--seed", "1"];
    let ended = terminal.run(&arguments);
    assert_eq!(ended.stderr, "10 proefbezoeken gedaan (seed 1).\n");

    let program = terminal.command(&arguments);
    let words = std::iter::once(program.get_program()).chain(program.get_args());
    let line: Vec<String> = words.map(|word| format!("'{}'", word.to_string_lossy())).collect();
    let mut on_a_terminal = Command::new("script");
    on_a_terminal
        .args(["--quiet", "--return", "--command", &line.join(" "), "/dev/null"])
        .env("TERM", "xterm");
    let ended = Ended::of(on_a_terminal);
    assert_eq!(ended.code, Some(0), "{}", ended.stdout);
    assert!(ended.stdout.contains("10/10") || ended.stdout.contains("/10"), "{:?}", ended.stdout);
    assert!(ended.stdout.contains("10 proefbezoeken gedaan (seed 1)."));
}
