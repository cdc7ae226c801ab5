//! `load`: a file of statements onto the board, all or nothing.

use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Args;
use serde::Serialize;

use crate::cli::{Ending, Surroundings, complain, say, say_json};
use crate::domain::{Language, NewStatement, Problem, Problems, Severity, StatementSet, Translations};
use crate::load;
use crate::ui::poll_texts::poll_text;
use crate::ui::problem_texts::problem_text;
use crate::ui::texts::Texts;
use crate::worker::evenings;

#[derive(Args)]
pub(super) struct LoadArguments {
    /// An .xlsx, .ods, .csv, .tsv or .toml file
    file: PathBuf,
    /// The evening it is for; without it the date comes from the file
    #[arg(long, value_name = "YYYY-MM-DD")]
    evening: Option<NaiveDate>,
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Document {
    evening: Option<String>,
    statements: usize,
    /// Only of a file that holds polls.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    polls: Vec<PollRow>,
    problems: Vec<ProblemRow>,
    loaded: bool,
}

#[derive(Serialize)]
struct PollRow {
    /// Of the statement on the list.
    position: u32,
    answers: Vec<String>,
}

#[derive(Serialize)]
struct ProblemRow {
    severity: &'static str,
    /// Only of a workbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet: Option<String>,
    row: Option<u32>,
    column: Option<String>,
    code: &'static str,
    message: String,
}

pub(super) fn load(arguments: &LoadArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let texts = &surroundings.texts;
    let name = arguments.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let bytes = match evenings::read_file(&arguments.file) {
        Ok(bytes) => bytes,
        Err(error) => {
            complain(&cannot_read(texts, &arguments.file, &error));
            return Ok(Ending::Wrong);
        }
    };
    let (set, problems) = load::read(&bytes, &name);
    let date = arguments.evening.or(set.date);
    let may_load = !problems.has_errors() && date.is_some();
    let mut loaded = false;
    if let (Some(date), true, false) = (date, may_load, arguments.dry_run) {
        let mut store = surroundings.store()?;
        let clock = surroundings.clock();
        let summary = evenings::put(&mut store, date, &set, &mut || clock.now().chance)?;
        loaded = true;
        complain(&texts.with(
            "load-summary",
            &[
                ("added", summary.added.into()),
                ("changed", summary.changed.into()),
                ("unchanged", summary.unchanged.into()),
                ("off", summary.switched_off.into()),
            ],
        ));
    }
    if arguments.json {
        let statements = set.statements.len();
        let evening = date.map(|date| date.to_string());
        let (polls, problems) = (polls(&set), rows(texts, &problems));
        say_json(&Document { evening, statements, polls, problems, loaded })?;
    } else {
        for problem in problems.iter() {
            complain(&problem_text(texts, problem));
        }
        if !problems.has_errors() {
            for statement in &set.statements {
                let text = statement.texts.get(&Language::DUTCH).map_or("", String::as_str);
                say(&format!("{:>3}  {text}", statement.position))?;
                if !statement.answers.is_empty() {
                    say(&format!("     {}", poll_text(texts, &statement.answers, Language::DUTCH)))?;
                }
            }
        }
    }
    if date.is_none() && !problems.has_errors() {
        complain(&texts.get("load-no-date"));
    } else if !may_load {
        complain(&texts.get("load-nothing-loaded"));
    }
    Ok(if may_load { Ending::Done } else { Ending::Wrong })
}

/// Why there are no bytes, in words for whoever typed the name of the file.
fn cannot_read(texts: &Texts, path: &Path, error: &io::Error) -> String {
    let path = ("path", path.display().to_string().into());
    if error.kind() == io::ErrorKind::NotFound {
        texts.with("load-no-file", &[path])
    } else if error.kind() == io::ErrorKind::InvalidInput {
        texts.with("load-not-a-file", &[path])
    } else {
        texts.with("load-unreadable", &[path, ("error", error.to_string().into())])
    }
}

fn polls(set: &StatementSet) -> Vec<PollRow> {
    let dutch = |answer: &Translations| answer.get(&Language::DUTCH).cloned().unwrap_or_default();
    let polls = set.statements.iter().filter(|statement| !statement.answers.is_empty());
    let row = |poll: &NewStatement| PollRow {
        position: poll.position,
        answers: poll.answers.iter().map(dutch).collect(),
    };
    polls.map(row).collect()
}

fn rows(texts: &Texts, problems: &Problems) -> Vec<ProblemRow> {
    let row = |problem: &Problem| ProblemRow {
        severity: match problem.severity {
            Severity::Error => "error",
            Severity::Advice => "advice",
        },
        sheet: problem.sheet.clone(),
        row: problem.row,
        column: problem.column.clone(),
        code: problem.kind.code(),
        message: problem_text(texts, problem),
    };
    problems.iter().map(row).collect()
}
