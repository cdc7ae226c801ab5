//! Answers as bars: SVG with numbers in it, a text for who cannot see it, and a list of what the parts are.

use crate::domain::Stance;
use crate::export::report::content::{Bar, BarPart};
use crate::export::report::html::Html;

/// A part is given its number inside from this length on, in thousandths; below it there is no room on a phone.
const ROOM_FOR_NUMBER: u32 = 150;

/// The bar of a statement: its parts beside each other, or below each other for a poll, with a list of what they are.
pub(super) fn large(html: &mut Html, bar: &Bar, told: &str, is_poll: bool) {
    html.line("p", "of", &bar.of);
    if is_poll {
        html.block("ul", "answers", |html| bar.parts.iter().for_each(|part| answer(html, part)));
        return;
    }
    svg(html, bar, told, "46", true);
    html.block("ul", "legend", |html| {
        for part in &bar.parts {
            html.block("li", class_of(part.stance), |html| {
                icon(html, part.stance);
                html.element("strong", &[], |html| html.text(&part.number));
                html.text(" ");
                html.element("span", &[("dir", "auto")], |html| html.text(&part.label));
                if let Some(count) = part.count.map(|count| count.to_string()).filter(|it| *it != part.number)
                {
                    html.text(" ");
                    html.element("span", &[("class", "count")], |html| html.text(&format!("({count})")));
                }
            });
        }
    });
}

/// A thin bar in a list or a table.
pub(super) fn small(html: &mut Html, bar: &Bar, told: &str) {
    svg(html, bar, told, "14", false);
}

/// One answer of a poll, on a line of its own.
fn answer(html: &mut Html, part: &BarPart) {
    html.block("li", "answer", |html| {
        html.element("span", &[("class", "answer-text"), ("dir", "auto")], |html| html.text(&part.label));
        html.text(" ");
        html.element("strong", &[], |html| html.text(&part.number));
        one(html, part.thousandths);
    });
}

/// A bar of one part, beside which everything stands in words.
pub(super) fn one(html: &mut Html, thousandths: u32) {
    let attributes = [("class", "bar thin"), ("width", "100%"), ("height", "14"), ("aria-hidden", "true")];
    html.element("svg", &attributes, |html| part_rect(html, "chosen", 0, thousandths));
}

fn svg(html: &mut Html, bar: &Bar, told: &str, height: &str, with_numbers: bool) {
    let class = if with_numbers { "bar" } else { "bar thin" };
    let attributes =
        [("class", class), ("width", "100%"), ("height", height), ("role", "img"), ("aria-label", told)];
    html.element("svg", &attributes, |html| {
        let mut left = 0;
        for part in &bar.parts {
            part_rect(html, class_of(part.stance), left, part.thousandths);
            if with_numbers && ROOM_FOR_NUMBER <= part.thousandths {
                let middle = hundredths(left + part.thousandths / 2);
                html.element("text", &[("x", &middle), ("y", "50%")], |html| html.text(&part.number));
            }
            left += part.thousandths;
        }
    });
}

fn part_rect(html: &mut Html, class: &str, left: u32, thousandths: u32) {
    let (x, width) = (hundredths(left), hundredths(thousandths));
    let attributes = [("class", class), ("x", &*x), ("y", "0"), ("width", &*width), ("height", "100%")];
    html.element("rect", &attributes, |_| ());
}

/// A length in thousandths as a percentage.
fn hundredths(thousandths: u32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// The class that gives an opinion its colour.
pub(super) fn class_of(stance: Stance) -> &'static str {
    match stance {
        Stance::Agree => "agree",
        Stance::Neutral => "neutral",
        Stance::Disagree => "disagree",
        Stance::Unclear => "unclear",
        Stance::Skipped => "skipped",
        Stance::Chosen(_) => "chosen",
    }
}

/// The sign of an opinion, which tells it apart without its colour.
fn icon(html: &mut Html, stance: Stance) {
    let path = match stance {
        Stance::Agree => "M4 13l5 5L20 6",
        Stance::Neutral => "M5 12h14",
        Stance::Disagree => "M6 6l12 12M18 6L6 18",
        Stance::Unclear | Stance::Skipped | Stance::Chosen(_) => return,
    };
    let attributes = [("class", "icon"), ("viewBox", "0 0 24 24"), ("aria-hidden", "true")];
    html.element("svg", &attributes, |html| html.element("path", &[("d", path)], |_| ()));
}
