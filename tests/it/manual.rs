//! The manual for staff and regiegroep: every button it names is on the screen, and every picture can be made.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use egui::Vec2;
use stellingenbord::domain::Language;
use stellingenbord::ui::theme::Glass;

use crate::desk_moments::all;
use crate::layout::harness;

const DUTCH: &str = include_str!("../../assets/texts/nl.ftl");

/// The pictures of the manual, each with the moment that it shows.
const PICTURES: [(&str, &str); 9] = [
    ("beheer-deur.png", "desk-door"),
    ("beheer-laden.png", "desk-preview-wrong"),
    ("beheer-avond.png", "desk-evening"),
    ("beheer-briefjes.png", "desk-notes"),
    ("beheer-uitkomst.png", "desk-outcome"),
    ("beheer-wij-deden.png", "desk-follow-up"),
    ("beheer-exporteren.png", "desk-export"),
    ("beheer-stick-eruit.png", "desk-export-written"),
    ("beheer-gezondheid.png", "desk-health"),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/handleiding")
}

/// Every page of the manual, with its name.
fn pages() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for entry in std::fs::read_dir(folder()).expect("the folder of the manual") {
        let path = entry.expect("a file of the manual").path();
        if path.extension().is_some_and(|ending| ending == "md") {
            let text = std::fs::read_to_string(&path).expect("a page of the manual");
            pages.push((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), text));
        }
    }
    assert!(1 < pages.len(), "the manual has pages");
    pages
}

/// What stands between these marks in a text.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    let parts = text.split(before).skip(1);
    parts.filter_map(|part| part.split_once(after).map(|(found, _)| found)).collect()
}

/// The words in bold: the second, fourth, … part between the stars.
fn bold(text: &str) -> Vec<String> {
    text.split("**").skip(1).step_by(2).map(str::to_owned).collect()
}

/// All sentences of the screen without their gaps: "Laad { $count } stellingen" as "Laad ", " stellingen".
fn sentences() -> Vec<Vec<&'static str>> {
    let values = DUTCH.lines().filter_map(|line| {
        let value = line.split_once(" = ").map(|(_, value)| value);
        value.or_else(|| line.trim_start().split_once("] ").map(|(_, value)| value))
    });
    values
        .map(|value| {
            let pieces = value.split('{').enumerate();
            let pieces = pieces.map(|(idx, piece)| match (idx, piece.split_once('}')) {
                (0, _) | (_, None) => piece,
                (_, Some((_, rest))) => rest,
            });
            pieces.collect()
        })
        .collect()
}

/// Whether a sentence of the screen says these words, whatever stands in its gaps; an end in brackets may be left out.
fn says(sentence: &[&str], words: &str) -> bool {
    let (Some(first), Some(last)) = (sentence.first(), sentence.last()) else { return false };
    if sentence.len() == 1 {
        return *first == words;
    }
    let without_count = first.trim_end().strip_suffix('(').is_some_and(|start| start.trim_end() == words);
    let long_enough = first.len() + last.len() < words.len() && !first.is_empty();
    without_count || (long_enough && words.starts_with(first) && words.ends_with(last))
}

#[test]
fn every_button_in_the_manual_is_on_the_screen() {
    let sentences = sentences();
    let mut missing = Vec::new();
    for (page, text) in pages() {
        for words in bold(&text) {
            // A bold word with a full stop begins a paragraph and is no button.
            let is_button = !words.ends_with('.');
            if is_button && !sentences.iter().any(|sentence| says(sentence, &words)) {
                missing.push(format!("{page}: {words}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_picture_in_the_manual_has_a_moment_to_show() {
    let known: BTreeSet<&str> = PICTURES.iter().map(|(file, _)| *file).collect();
    for (page, text) in pages() {
        for picture in between(&text, "![", ")")
            .into_iter()
            .filter_map(|link| link.split_once("]("))
            .map(|(_, file)| file)
        {
            assert!(known.contains(picture), "{page} shows {picture}");
        }
    }
    let moments: BTreeSet<&str> = all().map(|preview| preview.name).collect();
    for (file, moment) in PICTURES {
        assert!(moments.contains(moment), "{file} shows {moment}");
    }
}

/// `cargo test --test it -- --ignored pictures_of_the_manual` paints them into the target folder, small.
#[test]
#[ignore = "paints pictures for the manual"]
fn pictures_of_the_manual() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("handleiding");
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    for (file, moment) in PICTURES {
        let preview = all().find(|preview| preview.name == moment).expect("a moment to show");
        let glass = Glass { size: Vec2::new(960.0, 540.0), ..Glass::default() };
        let picture = harness(preview, glass, Language::DUTCH).render().expect("a picture");
        picture.save(folder.join(file)).expect("a saved picture");
    }
}
