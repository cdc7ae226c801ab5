//! The smaller things of the report on paper: bars, chips, lists, and the sections around the statements.

use qrcode::{Color, EcLevel, QrCode};

use crate::domain::FollowUpStatus;
use crate::export::paper::cards::icon;
use crate::export::paper::colours::{self, ACCENT, CHIP, CUT, INK, Ink, SOFT_INK, WHITE};
use crate::export::paper::flow::{Block, Flow, WIDTH};
use crate::export::paper::page::{Area, Item, MM, Means};
use crate::export::paper::report::heading;
use crate::export::paper::setting::{Face, Setter};
use crate::export::report::content::{
    Bar, BarPart, Content, EventPart, FollowUpPart, GroupPart, Section, TipsPart, TopicPart,
};

const BAR: f32 = 7.0 * MM;
const SMALL_BAR: f32 = 3.0 * MM;
/// Before the bar of a row: what it is about.
const NAMES: f32 = 58.0 * MM;
/// After it: its number.
const NUMBERS: f32 = 22.0 * MM;
/// The side of the code for tips, its quiet zone of four modules included.
const CODE: f32 = 34.0 * MM;
const QUIET_ZONE: usize = 4;

/// A text below what is there; nothing where there is no text.
pub(super) fn paragraph(
    block: &mut Block,
    setter: &mut Setter,
    text: &str,
    (face, size): (Face, f32),
    ink: Ink,
    gap: f32,
) {
    if !text.trim().is_empty() {
        let set = setter.set(text, face, size, WIDTH);
        block.below(gap, set.height, [Item::text(0.0, 0.0, set, ink)]);
    }
}

/// How long a part is on a bar of this width.
fn length(thousandths: u32, width: f32) -> f32 {
    thousandths.min(1000) as f32 / 1000.0 * width
}

/// The bar of a statement, with what its parts are below it. A poll has a bar for each answer.
pub(super) fn bar(block: &mut Block, setter: &mut Setter, bar: &Bar, is_poll: bool) {
    if is_poll {
        for part in &bar.parts {
            let number = &part.number;
            row(block, setter, &part.label, Some(part.thousandths), number, colours::stance(part.stance));
        }
        return;
    }
    block.below(4.0 * MM, BAR, pieces(&bar.parts, 0.0, WIDTH, BAR));
    let mut items = Vec::new();
    let (mut x, mut height) = (0.0, 0.0_f32);
    for part in &bar.parts {
        let ink = colours::stance(part.stance);
        let set = setter.line(icon(part.stance), Face::Icon, 11.0);
        let width = set.width;
        items.push(Item::Text { x, y: 1.5, set, ink, means: Means::Icon });
        x += width + 4.0;
        let set = setter.line(&format!("{} {}", part.number, part.label), Face::Bold, 11.0);
        let width = set.width;
        height = height.max(set.height);
        items.push(Item::text(x, 0.0, set, ink));
        x += width + 16.0;
    }
    block.below(2.0 * MM, height, items);
}

/// The coloured pieces of a bar, on the ground of what is left open.
fn pieces(parts: &[BarPart], left: f32, width: f32, height: f32) -> Vec<Item> {
    let mut items = vec![Item::filled(Area::new(left, 0.0, width, height), height / 4.0, CHIP)];
    let mut x = left;
    for part in parts {
        let length = length(part.thousandths, width);
        if 0.0 < length {
            // A white hair between them: colours are not all there is to tell them apart.
            let seen = (length - 0.8).max(0.4);
            let area = Area::new(x, 0.0, seen, height);
            items.push(Item::filled(area, height / 4.0, colours::stance(part.stance)));
        }
        x += length;
    }
    items
}

/// A name, a bar and a number on one line.
fn row(block: &mut Block, setter: &mut Setter, name: &str, long: Option<u32>, number: &str, ink: Ink) {
    let name = setter.set(name, Face::Regular, 10.0, NAMES - 3.0 * MM);
    let width = WIDTH - NAMES - NUMBERS;
    // What has no bar has a longer word.
    let after = if long.is_some() { NAMES + width + 3.0 * MM } else { NAMES };
    let number = setter.set(number, Face::Bold, 10.0, WIDTH - after);
    let height = name.height.max(number.height);
    let mut items = Vec::new();
    if let Some(long) = long {
        let y = (height - SMALL_BAR) / 2.0;
        items.push(Item::filled(Area::new(NAMES, y, width, SMALL_BAR), 2.0, CHIP));
        let length = length(long, width);
        if 0.0 < length {
            items.push(Item::filled(Area::new(NAMES, y, length, SMALL_BAR), 2.0, ink));
        }
    }
    items.push(Item::text(0.0, 0.0, name, INK));
    items.push(Item::text(after, 0.0, number, INK));
    block.below(1.5 * MM, height, items);
}

/// A group: its name, its bar and what it says.
pub(super) fn small_bars(block: &mut Block, setter: &mut Setter, group: &GroupPart) {
    let name = match &group.size {
        Some(size) => format!("{} · {size}", group.name),
        None => group.name.clone(),
    };
    let name = setter.set(&name, Face::Bold, 10.0, NAMES - 3.0 * MM);
    let told = setter.set(&group.told, Face::Regular, 9.0, WIDTH - NAMES);
    let below = SMALL_BAR + 2.0;
    let height = name.height.max(below + told.height);
    let mut items = pieces(&group.bar.parts, NAMES, WIDTH - NAMES, SMALL_BAR);
    for item in &mut items {
        item.move_by(0.0, 2.0);
    }
    items.push(Item::text(0.0, 0.0, name, INK));
    items.push(Item::text(NAMES, below + 1.0, told, SOFT_INK));
    block.below(2.0 * MM, height, items);
}

/// A word on a badge, and what it means beside it.
pub(super) fn chip(block: &mut Block, setter: &mut Setter, word: &str, meaning: &str) {
    let word = setter.line(word, Face::Bold, 10.5);
    let badge = Area::new(0.0, 0.0, word.width + 16.0, word.height + 6.0);
    let x = badge.width + 8.0;
    let meaning = setter.set(meaning, Face::Regular, 10.0, WIDTH - x);
    let height = badge.height.max(meaning.height);
    let middle = (height - meaning.height) / 2.0;
    let items = [
        Item::filled(badge, badge.height / 2.0, ACCENT),
        Item::text(8.0, 3.0, word, WHITE),
        Item::text(x, middle, meaning, INK),
    ];
    block.below(2.5 * MM, height, items);
}

/// Everything that comes after the statements.
pub(super) fn around(content: &Content<'_>, flow: &mut Flow, setter: &mut Setter) {
    if let Some(section) = &content.topics {
        flow.headed(section_of(section, setter, topic));
    }
    if let Some(section) = &content.suggestions {
        flow.headed(section_of(section, setter, |block, setter, text: &&str| {
            paragraph(block, setter, &format!("• {text}"), (Face::Regular, 10.5), INK, 0.0);
        }));
    }
    for section in content.next.iter().chain(&content.follow_ups) {
        flow.headed(section_of(section, setter, follow_up));
    }
    for section in [&content.agenda, &content.past].into_iter().flatten() {
        flow.headed(section_of(section, setter, event));
    }
    if let Some(part) = &content.tips {
        flow.together(vec![tips(part, setter)], 1);
    }
    flow.headed(section_of(&content.method, setter, |block, setter, text: &String| {
        paragraph(block, setter, text, (Face::Regular, 10.0), SOFT_INK, 0.0);
    }));
}

fn section_of<T>(
    section: &Section<T>,
    setter: &mut Setter,
    item: impl Fn(&mut Block, &mut Setter, &T),
) -> Vec<Block> {
    let mut blocks = vec![heading(&section.heading, section.intro.as_deref(), setter)];
    for of in &section.items {
        let mut block = Block::after(2.0 * MM);
        item(&mut block, setter, of);
        blocks.push(block);
    }
    blocks
}

fn topic(block: &mut Block, setter: &mut Setter, topic: &TopicPart<'_>) {
    row(block, setter, topic.name, topic.thousandths, &topic.times, ACCENT);
}

fn follow_up(block: &mut Block, setter: &mut Setter, part: &FollowUpPart<'_>) {
    let ink = colours::follow_up(part.status);
    paragraph(block, setter, part.said, (Face::Bold, 11.0), INK, 0.0);
    let status = match &part.by {
        Some(by) => format!("{} · {by}", part.status_word),
        None => part.status_word.clone(),
    };
    let set = setter.line(follow_up_icon(part.status), Face::Icon, 11.0);
    let x = set.width + 4.0;
    let status = setter.set(&status, Face::Bold, 10.0, WIDTH - x);
    let height = status.height;
    let icon = Item::Text { x: 0.0, y: 1.0, set, ink, means: Means::Icon };
    block.below(0.5 * MM, height, [icon, Item::text(x, 0.0, status, ink)]);
    paragraph(block, setter, part.done, (Face::Regular, 10.5), INK, 0.5 * MM);
}

fn follow_up_icon(status: FollowUpStatus) -> &'static str {
    match status {
        FollowUpStatus::Done => "\u{E184}",
        FollowUpStatus::Planned => "\u{E2B8}",
        FollowUpStatus::NotPossible => "\u{E4F8}",
    }
}

fn event(block: &mut Block, setter: &mut Setter, event: &EventPart<'_>) {
    paragraph(block, setter, event.title, (Face::Bold, 11.0), INK, 0.0);
    let around = [event.place, event.host].into_iter().flatten();
    let when: Vec<&str> = std::iter::once(event.when.as_str()).chain(around).collect();
    paragraph(block, setter, &when.join(" · "), (Face::Regular, 10.5), SOFT_INK, 0.3 * MM);
    let sign_up = event.sign_up.as_ref().map(|(word, mail)| format!("{word}: {}", mail.address));
    let told = [event.outcome, event.attended.as_deref(), event.interest.as_deref(), sign_up.as_deref()];
    for line in told.into_iter().flatten() {
        paragraph(block, setter, line, (Face::Regular, 10.5), INK, 0.3 * MM);
    }
}

/// Where tips go, with a code for a telephone beside it.
fn tips(part: &TipsPart<'_>, setter: &mut Setter) -> Block {
    let mut block = heading(&part.heading, None, setter);
    let x = CODE + 6.0 * MM;
    let told = setter.set(&part.told, Face::Regular, 12.0, WIDTH - x);
    let address = setter.set(&part.mail.address, Face::Bold, 12.0, WIDTH - x);
    let below = 4.0 * MM + told.height + 2.0 * MM;
    let mut items = vec![Item::text(x, 4.0 * MM, told, INK)];
    items.extend(code(&part.mail.mailto(), &part.mail.address));
    items.push(Item::text(x, below, address, ACCENT));
    let frame = Area::new(0.0, 0.0, CODE, CODE);
    items.push(Item::Shape { area: frame, corner: 0.0, fill: None, border: Some((CUT, 0.5)) });
    block.below(3.0 * MM, CODE, items);
    block
}

/// The code with its quiet zone; none where the address is too long for any code.
fn code(content: &str, told: &str) -> Option<Item> {
    let code = QrCode::with_error_correction_level(content, EcLevel::M).ok()?;
    let across = code.width();
    let whole = across + 2 * QUIET_ZONE;
    let modules = code.to_colors();
    let is_dark = |idx: usize| {
        let (row, column) = ((idx / whole).checked_sub(QUIET_ZONE), (idx % whole).checked_sub(QUIET_ZONE));
        let (Some(row), Some(column)) = (row, column) else { return false };
        column < across && modules.get(row * across + column) == Some(&Color::Dark)
    };
    let dark = (0..whole * whole).map(is_dark).collect();
    Some(Item::Code { area: Area::new(0.0, 0.0, CODE, CODE), across: whole, dark, told: told.to_owned() })
}
