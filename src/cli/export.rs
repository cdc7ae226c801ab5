//! `export`: an evening to files in a folder.

use std::ops::ControlFlow;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use crate::cli::{Ending, Surroundings, chosen_evening, complain, say, say_json};
use crate::export::{self, FORMATS, Format, Written};
use crate::store::Store;
use crate::worker::{ReportData, ReportSettings};

#[derive(Args)]
pub(super) struct ExportArguments {
    /// [default: the last one there is]
    #[arg(long, value_name = "YYYY-MM-DD")]
    evening: Option<NaiveDate>,
    /// The folder to write to
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// xlsx, csv, report, newsletter or json; may be given more than once [default: xlsx]
    #[arg(long, value_name = "FORMAT")]
    format: Vec<String>,
    /// Take practice answers along too
    #[arg(long)]
    practice: bool,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Document {
    files: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    path: String,
    bytes: u64,
    sha256: String,
}

pub(super) fn export(arguments: &ExportArguments, surroundings: &Surroundings) -> anyhow::Result<Ending> {
    let texts = &surroundings.texts;
    let Some(formats) = chosen_formats(&arguments.format, surroundings) else { return Ok(Ending::Wrong) };
    if !arguments.to.is_dir() {
        let path = arguments.to.display().to_string();
        complain(&texts.with("export-no-folder", &[("path", path.into())]));
        return Ok(Ending::Wrong);
    }
    let Some(store) = surroundings.reader()? else {
        complain(&texts.get("results-no-evening"));
        return Ok(Ending::Wrong);
    };
    // All of it is of one moment, though the kiosk goes on answering.
    store.at_one_moment(|store| export_from(store, arguments, &formats, surroundings))
}

fn export_from(
    store: &Store,
    arguments: &ExportArguments,
    formats: &[&'static Format],
    surroundings: &Surroundings,
) -> anyhow::Result<Ending> {
    let texts = &surroundings.texts;
    // An evening can be taken out, whatever is wrong with the settings.
    let settings = surroundings.settings().map(|config| ReportSettings::of(&config)).unwrap_or_default();
    let gathered = match chosen_evening(store, arguments.evening)? {
        Some(date) => ReportData::read(store, date, arguments.practice, &settings)?,
        None => None,
    };
    let Some(gathered) = gathered else {
        complain(&texts.get("results-no-evening"));
        return Ok(Ending::Wrong);
    };
    let report = gathered.report(surroundings.clock().now().local.date(), texts);
    let mut files = Vec::new();
    for format in formats {
        let bar = ProgressBar::new(0).with_style(ProgressStyle::default_bar());
        let mut progress = |done, expected| {
            bar.set_length(expected);
            bar.set_position(done);
            ControlFlow::Continue(())
        };
        files.extend(export::write(&report, format, &arguments.to, &mut progress)?);
        bar.finish_and_clear();
    }
    tell(files, arguments.json)?;
    Ok(Ending::Done)
}

/// The formats that were asked for; `None` where one of them is unknown, which has been told then.
fn chosen_formats(codes: &[String], surroundings: &Surroundings) -> Option<Vec<&'static Format>> {
    if codes.is_empty() {
        return Some(FORMATS.iter().take(1).collect());
    }
    let unknown = codes.iter().find(|code| Format::from_code(code).is_none());
    if let Some(unknown) = unknown {
        let known: Vec<&str> = FORMATS.iter().map(|format| format.code).collect();
        let arguments = [("format", unknown.as_str().into()), ("known", known.join(", ").into())];
        complain(&surroundings.texts.with("export-unknown-format", &arguments));
        return None;
    }
    // In the order of the table, and each once: a format that is named twice is meant once.
    Some(FORMATS.iter().filter(|format| codes.iter().any(|code| code == format.code)).collect())
}

fn tell(files: Vec<Written>, json: bool) -> anyhow::Result<()> {
    let row =
        |file: Written| Row { path: file.path.display().to_string(), bytes: file.bytes, sha256: file.sha256 };
    let files: Vec<Row> = files.into_iter().map(row).collect();
    if json {
        return say_json(&Document { files });
    }
    files.iter().try_for_each(|file| say(&file.path))
}
