//! The report on A4: what stands below what. A statement is on one page where it fits on one.

use crate::domain::{Note, NoteBody};
use crate::export::error::Stop;
use crate::export::paper::colours::{self, ACCENT, CARD, CUT, INK, LINE, PRACTICE, SOFT_INK};
use crate::export::paper::flow::{Block, Flow, WIDTH};
use crate::export::paper::page::{Area, Item, MM, Page};
use crate::export::paper::report_parts::{bar, chip, paragraph, small_bars};
use crate::export::paper::setting::{Face, Setter};
use crate::export::progress::Progress;
use crate::export::report::content::{Content, GroupPart, Section, StatementPart};

/// Notes beside each other, and between them.
const NOTES_ACROSS: usize = 3;
const NOTE_GAP: f32 = 3.0 * MM;
const NOTE_MARGIN: f32 = 3.0 * MM;
const NOTE_SIZES: [f32; 3] = [14.0, 13.0, 12.0];
/// The side of a drawing.
const DRAWING: f32 = 40.0 * MM;
/// Lines to fill in below a statement, and between them.
const LINES_TO_FILL_IN: usize = 3;
const LINE_HEIGHT: f32 = 8.0 * MM;

/// The pages of the report.
pub(super) fn pages(
    content: &Content<'_>,
    setter: &mut Setter,
    progress: &mut Progress<'_>,
) -> Result<Vec<Page>, Stop> {
    let mut flow = Flow::default();
    flow.together(title(content, setter), 2);
    for part in &content.statements {
        progress.look()?;
        // Its head, who said so, and the first row of notes.
        flow.together(statement(content, part, setter), 3);
    }
    for section in [&content.by_criterion, &content.by_source].into_iter().flatten() {
        flow.headed(groups(section, setter));
    }
    crate::export::paper::report_parts::around(content, &mut flow, setter);
    Ok(flow.end())
}

fn title(content: &Content<'_>, setter: &mut Setter) -> Vec<Block> {
    let mut top = Block::default();
    if let Some(practice) = &content.practice {
        let mark = setter.set(&practice.mark, Face::Bold, 12.0, WIDTH - 8.0 * MM);
        let why = setter.set(&practice.why, Face::Regular, 10.0, WIDTH - 8.0 * MM);
        let (first, second) = (mark.height, why.height);
        let height = first + second + 4.0 * MM;
        let (x, y) = (4.0 * MM, 2.0 * MM);
        let items = [
            Item::filled(Area::new(0.0, 0.0, WIDTH, height), 6.0, PRACTICE),
            Item::text(x, y, mark, INK),
            Item::text(x, y + first, why, INK),
        ];
        top.below(0.0, height, items);
    }
    paragraph(&mut top, setter, content.school, (Face::Bold, 12.0), ACCENT, 4.0 * MM);
    let set = setter.set(&content.title, Face::Bold, 32.0, WIDTH);
    top.below(1.0 * MM, set.height, [Item::heading(1, 0.0, 0.0, set, INK)]);
    paragraph(&mut top, setter, &content.evening, (Face::Regular, 14.0), SOFT_INK, 1.0 * MM);
    vec![top, summary(content, setter)]
}

/// The evening in three sentences, on a card.
fn summary(content: &Content<'_>, setter: &mut Setter) -> Block {
    const INSIDE: f32 = 6.0 * MM;
    let mut told = Block::default();
    for sentence in &content.summary {
        let set = setter.set(sentence, Face::Regular, 12.5, WIDTH - 2.0 * INSIDE);
        told.below(2.5 * MM, set.height, [Item::text(INSIDE, INSIDE, set, INK)]);
    }
    let height = told.height + 2.0 * INSIDE;
    let area = Area::new(0.0, 0.0, WIDTH, height);
    let card = Item::Shape { area, corner: 8.0, fill: Some(CARD), border: Some((LINE, 1.0)) };
    told.items.insert(0, card);
    Block { height, above: 6.0 * MM, ..told }
}

fn statement(content: &Content<'_>, part: &StatementPart<'_>, setter: &mut Setter) -> Vec<Block> {
    let mut head = Block::after(9.0 * MM);
    let rule = Area::new(0.0, 0.0, WIDTH, 1.5);
    head.below(0.0, 1.5, [Item::filled(rule, 0.0, ACCENT)]);
    let names = [Some(&part.name), Some(&part.source), part.criterion.as_ref()];
    let names: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
    paragraph(&mut head, setter, &names.join(" · "), (Face::Bold, 10.0), ACCENT, 3.0 * MM);
    let set = setter.set(part.text, Face::Bold, 16.0, WIDTH);
    let x = if set.is_rtl { WIDTH - set.width } else { 0.0 };
    head.below(1.0 * MM, set.height, [Item::heading(2, x.max(0.0), 0.0, set, INK)]);
    if let Some(of) = &part.bar {
        bar(&mut head, setter, of, part.is_poll);
    }
    paragraph(&mut head, setter, &part.told, (Face::Regular, 10.5), INK, 2.5 * MM);
    if let Some(aside) = &part.aside {
        paragraph(&mut head, setter, aside, (Face::Regular, 10.0), SOFT_INK, 0.5 * MM);
    }
    if let Some(label) = &part.label {
        chip(&mut head, setter, &label.word, &label.meaning);
    }
    let earlier = part.earlier.iter().flat_map(|earlier| [Some(&earlier.told), earlier.change.as_ref()]);
    for sentence in part.certainty.iter().chain(earlier.flatten()) {
        paragraph(&mut head, setter, sentence, (Face::Regular, 10.0), SOFT_INK, 1.0 * MM);
    }
    let mut blocks = vec![head];
    blocks.extend(part.by_role.iter().flat_map(|section| groups_small(section, setter)));
    if let Some(notes) = &part.notes {
        blocks.extend(wall(content, notes, setter));
    }
    let Block { items, height, above } = to_do(&part.to_do, setter);
    // Not alone on a page.
    if let Some(last) = blocks.last_mut() {
        last.below(above, height, items);
    }
    blocks
}

fn groups_small(section: &Section<GroupPart>, setter: &mut Setter) -> Vec<Block> {
    let mut block = Block::after(4.0 * MM);
    small_heading(&mut block, setter, &section.heading);
    section.items.iter().for_each(|group| small_bars(&mut block, setter, group));
    vec![block]
}

fn groups(section: &Section<GroupPart>, setter: &mut Setter) -> Vec<Block> {
    let mut blocks = vec![heading(&section.heading, section.intro.as_deref(), setter)];
    for group in &section.items {
        let mut block = Block::after(1.0 * MM);
        small_bars(&mut block, setter, group);
        blocks.push(block);
    }
    blocks
}

/// A heading of a part of the report, with a line of explanation where there is one.
pub(super) fn heading(text: &str, intro: Option<&str>, setter: &mut Setter) -> Block {
    let mut block = Block::after(9.0 * MM);
    let set = setter.set(text, Face::Bold, 18.0, WIDTH);
    block.below(0.0, set.height, [Item::heading(2, 0.0, 0.0, set, INK)]);
    if let Some(intro) = intro {
        paragraph(&mut block, setter, intro, (Face::Regular, 10.5), SOFT_INK, 1.0 * MM);
    }
    block
}

fn small_heading(block: &mut Block, setter: &mut Setter, text: &str) {
    let set = setter.set(text, Face::Bold, 12.0, WIDTH);
    block.below(0.0, set.height, [Item::heading(3, 0.0, 0.0, set, INK)]);
}

/// The notes of a statement, in rows. The first row stays with its heading.
fn wall(content: &Content<'_>, notes: &Section<&Note>, setter: &mut Setter) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (nr, row) in notes.items.chunks(NOTES_ACROSS).enumerate() {
        let mut block = Block::after(if nr == 0 { 5.0 * MM } else { NOTE_GAP });
        if nr == 0 {
            small_heading(&mut block, setter, &notes.heading);
        }
        let (items, height) = row_of_notes(content, row, setter);
        block.below(2.0 * MM, height, items);
        blocks.push(block);
    }
    blocks
}

fn row_of_notes(content: &Content<'_>, row: &[&Note], setter: &mut Setter) -> (Vec<Item>, f32) {
    let across = NOTES_ACROSS as f32;
    let width = (WIDTH - (across - 1.0) * NOTE_GAP) / across;
    let inside = width - 2.0 * NOTE_MARGIN;
    let mut papers = Vec::new();
    let mut bodies = Vec::new();
    let mut height: f32 = 16.0 * MM;
    for (idx, note) in row.iter().enumerate() {
        let x = idx as f32 * (width + NOTE_GAP);
        papers.push((x, colours::note(note.colour)));
        match &note.body {
            NoteBody::Typed(text) => {
                let set = setter.fit(text, Face::Note, &NOTE_SIZES, (inside, 60.0 * MM));
                height = height.max(set.height + 2.0 * NOTE_MARGIN);
                bodies.push(Item::text(x + NOTE_MARGIN, NOTE_MARGIN, set, INK));
            }
            NoteBody::Drawn(strokes) => {
                height = height.max(DRAWING + 2.0 * NOTE_MARGIN);
                bodies.push(Item::Drawing {
                    area: Area::new(x + (width - DRAWING) / 2.0, NOTE_MARGIN, DRAWING, DRAWING),
                    lines: strokes.iter().map(|stroke| stroke.points.clone()).collect(),
                    ink: INK,
                    told: content.drawing.clone(),
                });
            }
        }
    }
    let paper = |(x, fill)| Item::filled(Area::new(x, 0.0, width, height), 3.0, fill);
    (papers.into_iter().map(paper).chain(bodies).collect(), height)
}

/// Room to write what will be done.
fn to_do(question: &str, setter: &mut Setter) -> Block {
    let mut block = Block::after(5.0 * MM);
    small_heading(&mut block, setter, question);
    for _ in 0..LINES_TO_FILL_IN {
        let rule = Area::new(0.0, LINE_HEIGHT - 0.7, WIDTH, 0.7);
        block.below(0.0, LINE_HEIGHT, [Item::filled(rule, 0.0, CUT)]);
    }
    block
}
