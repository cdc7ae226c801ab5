//! Notes as cards: twelve on a page, edge to edge, so that one cut serves two. A statement begins on a new page.

use crate::domain::{Note, NoteBody, Stance, Statement, StatementTotals};
use crate::export::Report;
use crate::export::error::Stop;
use crate::export::paper::colours::{self, ACCENT, CUT, INK, PRACTICE, SOFT_INK};
use crate::export::paper::page::{Area, Item, MM, Means, PAGE_HEIGHT, PAGE_WIDTH, Page};
use crate::export::paper::setting::{Face, Setter};
use crate::export::progress::Progress;
use crate::export::report::statements::name;
use crate::export::say::Say;
use crate::outcome::{Published, published};

/// The sides of a card.
const CARD: f32 = 63.0 * MM;
const ACROSS: usize = 3;
const DOWN: usize = 4;
/// Where the first card is.
pub(super) const LEFT: f32 = (PAGE_WIDTH - ACROSS as f32 * CARD) / 2.0;
const TOP: f32 = 33.0 * MM;
/// Inside a card.
const MARGIN: f32 = 5.0 * MM;
/// The height of what the note answers.
const STANCE: f32 = 8.0 * MM;

/// What a note is written in, as large as it fits.
const NOTE_SIZES: [f32; 9] = [24.0, 21.0, 18.5, 16.5, 15.0, 13.5, 12.0, 11.0, 10.0];
const STATEMENT_SIZES: [f32; 6] = [18.0, 16.0, 14.0, 12.5, 11.0, 9.5];
const STANCE_SIZES: [f32; 3] = [11.0, 9.5, 8.0];

/// The pages: those of each statement that has notes, or a single one that says there are none.
pub(super) fn pages(
    report: &Report<'_>,
    notes: &[Note],
    setter: &mut Setter,
    progress: &mut Progress<'_>,
) -> Result<Vec<Page>, Stop> {
    let mut pages = Vec::new();
    for totals in &report.totals.statements {
        let statement = &totals.statement;
        let own: Vec<&Note> = notes
            .iter()
            .filter(|note| note.statement == statement.id && note.version == statement.version)
            .collect();
        for notes in own.chunks(ACROSS * DOWN) {
            progress.look()?;
            let mut page = heading(report, statement, setter);
            for (idx, note) in notes.iter().enumerate() {
                let (row, column) = (idx / ACROSS, idx % ACROSS);
                let area = Area::new(LEFT + column as f32 * CARD, TOP + row as f32 * CARD, CARD, CARD);
                card(&mut page, report, totals, note, area, setter);
            }
            pages.push(page);
        }
    }
    if pages.is_empty() {
        pages.push(without_notes(report, setter));
    }
    Ok(pages)
}

/// A page with the statement on top.
fn heading(report: &Report<'_>, statement: &Statement, setter: &mut Setter) -> Page {
    let mut page = Page::default();
    let width = PAGE_WIDTH - 2.0 * LEFT;
    let versions = report.totals.statements.iter().filter(|totals| totals.statement.id == statement.id);
    let name = name(Say(report.words), statement, 1 < versions.count());
    let name = setter.fit(&name, Face::Bold, &[10.0], (width, 14.0));
    let text = statement.text(report.language());
    let below = 8.0 * MM + name.height + 2.0;
    let text = setter.fit(text, Face::Bold, &STATEMENT_SIZES, (width, TOP - below - 2.0 * MM));
    page.items.push(Item::text(LEFT, 8.0 * MM, name, ACCENT));
    page.items.push(Item::heading(1, LEFT, below, text, INK));
    page
}

fn card(
    page: &mut Page,
    report: &Report<'_>,
    totals: &StatementTotals,
    note: &Note,
    area: Area,
    setter: &mut Setter,
) {
    page.items.push(Item::Shape {
        area,
        corner: 0.0,
        fill: Some(colours::note(note.colour)),
        border: Some((CUT, 0.5)),
    });
    let inside = (area.width - 2.0 * MARGIN, area.height - 2.0 * MARGIN - STANCE);
    stance(page, report, totals, note, area, setter);
    let (x, y) = (area.x + MARGIN, area.y + MARGIN + STANCE);
    match &note.body {
        NoteBody::Typed(text) => {
            let set = setter.fit(text, Face::Note, &NOTE_SIZES, inside);
            page.items.push(Item::text(x, y, set, INK));
        }
        NoteBody::Drawn(strokes) => {
            let side = inside.0.min(inside.1);
            page.items.push(Item::Drawing {
                area: Area::new(area.x + (area.width - side) / 2.0, y, side, side),
                lines: strokes.iter().map(|stroke| stroke.points.clone()).collect(),
                ink: INK,
                told: Say(report.words).plain("note-drawing"),
            });
        }
    }
}

/// What the note goes with, with its icon, where that may be told; and whether it is practice.
fn stance(
    page: &mut Page,
    report: &Report<'_>,
    totals: &StatementTotals,
    note: &Note,
    area: Area,
    setter: &mut Setter,
) {
    let say = Say(report.words);
    let (mut x, middle) = (area.x + MARGIN, area.y + MARGIN + STANCE / 2.0 - 1.5 * MM);
    let mut room = area.width - 2.0 * MARGIN;
    if note.practice {
        let mark = setter.line(&say.plain("report-practice"), Face::Bold, 9.0);
        let badge =
            Area::new(area.x + area.width - MARGIN - mark.width - 8.0, middle - 8.0, mark.width + 8.0, 16.0);
        room -= badge.width + 6.0;
        page.items.push(Item::filled(badge, 4.0, PRACTICE));
        page.items.push(Item::text(badge.x + 4.0, middle - mark.height / 2.0, mark, INK));
    }
    // Where little may be told of the answers, the stances of the notes would tell it after all.
    let Published::Counted { .. } = published(totals, report.thresholds) else { return };
    let icon = setter.line(icon(note.stance), Face::Icon, 14.0);
    room -= icon.width + 5.0;
    let word = match note.stance {
        Stance::Chosen(answer) => totals.statement.answer_text(answer, report.language()).to_owned(),
        of @ (Stance::Agree | Stance::Neutral | Stance::Disagree | Stance::Unclear | Stance::Skipped) => {
            say.plain(&format!("stance-{}", of.code()))
        }
    };
    let word = setter.fit(&word, Face::Bold, &STANCE_SIZES, (room, STANCE - 1.0 * MM));
    let (icon_y, width) = (middle - icon.height / 2.0, icon.width);
    let ink = colours::stance(note.stance);
    page.items.push(Item::Text { x, y: icon_y, set: icon, ink, means: Means::Icon });
    x += width + 5.0;
    page.items.push(Item::text(x, middle - word.height / 2.0, word, INK));
}

/// The icon of a stance, as on the screen.
pub(super) fn icon(stance: Stance) -> &'static str {
    match stance {
        Stance::Agree => "\u{E48E}",
        Stance::Neutral => "\u{E32C}",
        Stance::Disagree => "\u{E48C}",
        Stance::Unclear => "\u{E3E8}",
        Stance::Skipped => "\u{E5A6}",
        Stance::Chosen(_) => "\u{E184}",
    }
}

/// A page for an evening where nothing was written that may hang.
fn without_notes(report: &Report<'_>, setter: &mut Setter) -> Page {
    let say = Say(report.words);
    let width = 130.0 * MM;
    let title = setter.set(&say.plain("paper-no-notes"), Face::Bold, 22.0, width);
    let told = setter.set(&say.plain("paper-no-notes-why"), Face::Regular, 13.0, width);
    let (x, y) = ((PAGE_WIDTH - width) / 2.0, PAGE_HEIGHT / 3.0);
    let below = y + title.height + 4.0 * MM;
    Page { items: vec![Item::heading(1, x, y, title, INK), Item::text(x, below, told, SOFT_INK)] }
}
