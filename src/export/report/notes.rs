//! Notes as sticky papers in their colours.

use crate::domain::{Note, NoteBody, NoteColour};
use crate::export::report::content::Section;
use crate::export::report::html::Html;
use crate::export::wire::svg_path;

/// The notes of a statement. `drawing` is what a drawing is called for who cannot see it.
pub(super) fn wall(html: &mut Html, notes: &Section<&Note>, drawing: &str) {
    html.line("h3", "", &notes.heading);
    html.block("ul", "notes", |html| {
        for note in &notes.items {
            html.block("li", paper(note.colour), |html| match &note.body {
                NoteBody::Typed(text) => html.written("p", "note-text", text),
                NoteBody::Drawn(strokes) => {
                    // Paper to draw on is 1.6 times as wide as it is high; the style sheet says so.
                    let attributes = [
                        ("class", "drawing"),
                        ("viewBox", "-200 -200 10400 10400"),
                        ("preserveAspectRatio", "none"),
                        ("role", "img"),
                        ("aria-label", drawing),
                    ];
                    let path = svg_path(strokes);
                    html.element("svg", &attributes, |html| {
                        html.element(
                            "path",
                            &[("d", &*path), ("vector-effect", "non-scaling-stroke")],
                            |_| (),
                        );
                    });
                }
            });
        }
    });
}

fn paper(colour: NoteColour) -> &'static str {
    match colour {
        NoteColour::Yellow => "note yellow",
        NoteColour::Pink => "note pink",
        NoteColour::Blue => "note blue",
        NoteColour::Green => "note green",
        NoteColour::Orange => "note orange",
    }
}
