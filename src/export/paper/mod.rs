//! An evening on paper: the notes as cards to cut out and hang up, and the report, both as a PDF on A4.
//!
//! A page is data first: what stands where. Then `pdf` writes it down. Notes that are not approved are not on paper:
//! they hang on a wall.

mod cards;
mod colours;
mod flow;
mod page;
mod pdf;
mod report;
mod report_parts;
mod setting;

use std::io::Write as _;

use crate::export::Report;
use crate::export::error::Stop;
use crate::export::paper::colours::SOFT_INK;
use crate::export::paper::page::{Item, MM, Means, PAGE_WIDTH, Page};
use crate::export::paper::pdf::{About, pdf};
use crate::export::paper::setting::{Face, Setter};
use crate::export::progress::Progress;
use crate::export::report::content::{approved_notes, content};
use crate::export::say::{Say, number};
use crate::export::whole::Draft;

/// Writes the approved notes as cards.
pub(super) fn write_cards(
    report: &Report<'_>,
    draft: &mut Draft<'_>,
    progress: &mut Progress<'_>,
) -> Result<(), Stop> {
    let notes = approved_notes(report, progress)?;
    let mut setter = Setter::new();
    let pages = cards::pages(report, &notes, &mut setter, progress)?;
    write(report, draft, progress, &mut setter, pages, ("paper-cards-title", cards::LEFT))
}

/// Writes the report.
pub(super) fn write_report(
    report: &Report<'_>,
    draft: &mut Draft<'_>,
    progress: &mut Progress<'_>,
) -> Result<(), Stop> {
    let notes = approved_notes(report, progress)?;
    let mut setter = Setter::new();
    let pages = report::pages(&content(report, &notes), &mut setter, progress)?;
    write(report, draft, progress, &mut setter, pages, ("report-title", flow::SIDE))
}

fn write(
    report: &Report<'_>,
    draft: &mut Draft<'_>,
    progress: &mut Progress<'_>,
    setter: &mut Setter,
    mut pages: Vec<Page>,
    (title, side): (&str, f32),
) -> Result<(), Stop> {
    let title = Say(report.words).plain(title);
    let evening = &report.totals.evening;
    let date = report.words.date(evening.date);
    add_footers(report, setter, &mut pages, side, &format!("{title} · {} · {date}", report.school));
    let about = About {
        title: format!("{title} · {date}"),
        school: report.school.to_owned(),
        language: report.language().code().to_owned(),
        made: report.today,
    };
    draft.write_all(&pdf(&pages, &about, progress)?)?;
    progress.finish()
}

/// Below every page: what it is of, and which page it is.
fn add_footers(report: &Report<'_>, setter: &mut Setter, pages: &mut [Page], side: f32, of: &str) {
    const TOP: f32 = 287.0 * MM;
    const SIZE: f32 = 8.0;
    let whole = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    let width = PAGE_WIDTH - 2.0 * side;
    for (page, nr) in pages.iter_mut().zip(1..) {
        let gaps = [("page", number(nr)), ("pages", number(whole))];
        let at = setter.line(&Say(report.words).with("paper-page", &gaps), Face::Regular, SIZE);
        let of = setter.fit(of, Face::Regular, &[SIZE, 7.0], (width - at.width - 10.0, SIZE * 1.5));
        for (x, set) in [(side, of), (side + width - at.width, at)] {
            page.items.push(Item::Text { x, y: TOP, set, ink: SOFT_INK, means: Means::Footer });
        }
    }
}

#[cfg(test)]
mod tests;
