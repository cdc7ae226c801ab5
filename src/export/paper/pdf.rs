//! Pages as a PDF: with the letters it needs and no others, and tagged, so that it can be listened to.
//!
//! The same pages give the same bytes. It knows the day it was made and no hour.

use std::num::NonZeroU16;

use chrono::{Datelike as _, NaiveDate};
use krilla::color::rgb;
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag, Tag, TagGroup, TagTree};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Data, Document};

use crate::domain::StrokePoint;
use crate::export::error::Stop;
use crate::export::paper::colours::{INK, Ink, WHITE};
use crate::export::paper::page::{Area, Item, Means, PAGE_HEIGHT, PAGE_WIDTH, Page};
use crate::export::paper::setting::{FILES, Run, Set};
use crate::export::progress::Progress;

/// The width of a finger's line, in widths of its drawing.
const FINGER: f32 = 0.018;
/// How far the handles of a curve are for a quarter of a circle, in radii.
const ROUND: f32 = 0.552_285;

/// What a file says of itself.
pub(super) struct About {
    pub(super) title: String,
    pub(super) school: String,
    pub(super) language: String,
    pub(super) made: NaiveDate,
}

/// The file.
pub(super) fn pdf(pages: &[Page], about: &About, progress: &mut Progress<'_>) -> Result<Vec<u8>, Stop> {
    let mut writer = Writer::new();
    let mut document = Document::new();
    document.set_metadata(metadata(about));
    for (idx, page) in pages.iter().enumerate() {
        progress.look()?;
        let settings = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT).unwrap_or_default();
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        for item in &page.items {
            writer.item(&mut surface, idx, item);
        }
        surface.finish();
        sheet.finish();
    }
    document.set_outline(writer.outline);
    document.set_tag_tree(writer.tags.with_lang(Some(about.language.clone())));
    // What can go wrong is a font that cannot be read, or a file beyond the limits of the format.
    document.finish().map_err(|err| Stop::Io(std::io::Error::other(format!("{err:?}"))))
}

fn metadata(about: &About) -> Metadata {
    let year = u16::try_from(about.made.year()).unwrap_or_default();
    let day = DateTime::new(year).month(about.made.month() as u8).day(about.made.day() as u8);
    Metadata::new()
        .title(about.title.clone())
        .authors(vec![about.school.clone()])
        .creator("Stellingenbord".to_owned())
        .language(about.language.clone())
        .creation_date(day)
}

/// What is gathered while pages are painted.
struct Writer {
    /// The files of [`FILES`], in the same order.
    fonts: Vec<Option<Font>>,
    tags: TagTree,
    outline: Outline,
}

impl Writer {
    fn new() -> Self {
        let font = |(_, bytes): &(&str, &'static [u8])| Font::new(Data::from(*bytes), 0);
        Self { fonts: FILES.iter().map(font).collect(), tags: TagTree::new(), outline: Outline::new() }
    }

    fn item(&mut self, surface: &mut Surface<'_>, page: usize, item: &Item) {
        match item {
            Item::Text { x, y, set, ink, means } => {
                self.text(surface, page, (*x, *y), set, *means, *ink);
            }
            Item::Shape { area, corner, fill, border } => {
                surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
                if let Some(path) = rounded(*area, *corner) {
                    paint(surface, *fill, *border, &path);
                }
                surface.end_tagged();
            }
            Item::Drawing { area, lines, ink, told } => {
                let seen = surface.start_tagged(ContentTag::Other);
                if let Some(path) = drawing(*area, lines) {
                    paint(surface, None, Some((*ink, area.width * FINGER)), &path);
                }
                surface.end_tagged();
                self.tags.push(TagGroup::with_children(Tag::Figure(Some(told.clone())), vec![seen.into()]));
            }
            Item::Code { area, across, dark, told } => {
                let seen = surface.start_tagged(ContentTag::Other);
                if let Some(path) = rounded(*area, 0.0) {
                    paint(surface, Some(WHITE), None, &path);
                }
                if let Some(path) = modules(*area, *across, dark) {
                    paint(surface, Some(INK), None, &path);
                }
                surface.end_tagged();
                self.tags.push(TagGroup::with_children(Tag::Figure(Some(told.clone())), vec![seen.into()]));
            }
        }
    }

    fn text(
        &mut self,
        surface: &mut Surface<'_>,
        page: usize,
        at: (f32, f32),
        set: &Set,
        means: Means,
        ink: Ink,
    ) {
        let kind = match means {
            Means::Heading(_) | Means::Text => None,
            Means::Footer => Some(ArtifactType::Footer),
            Means::Icon => Some(ArtifactType::Layout),
        };
        let mut said = Vec::new();
        for runs in set.runs.chunk_by(|one, other| !one.is_nowhere() && !other.is_nowhere()) {
            let lost = runs.first().filter(|run| run.is_nowhere()).and_then(|run| run.letters.first());
            let lost = lost.and_then(|letter| set.text.get(letter.text.clone()));
            let tag = match kind {
                Some(kind) => ContentTag::Artifact(Artifact::with_kind(kind)),
                None => ContentTag::Span(SpanTag::empty().with_actual_text(lost)),
            };
            said.push(surface.start_tagged(tag).into());
            self.runs(surface, at, set, runs, (ink, means == Means::Icon));
            surface.end_tagged();
        }
        match means {
            Means::Heading(level) => {
                let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
                let tag = Tag::Hn(level, Some(set.text.clone()));
                self.tags.push(TagGroup::with_children(tag, said));
                let place = XyzDestination::new(page, Point::from_xy(at.0, at.1));
                self.outline.push_child(OutlineNode::new(set.text.replace('\n', " "), place));
            }
            Means::Text => self.tags.push(TagGroup::with_children(Tag::P, said)),
            Means::Footer | Means::Icon => {}
        }
    }

    fn runs(
        &self,
        surface: &mut Surface<'_>,
        (x, y): (f32, f32),
        set: &Set,
        runs: &[Run],
        (ink, is_icon): (Ink, bool),
    ) {
        surface.set_stroke(None);
        surface.set_fill(Some(fill(ink)));
        for run in runs {
            let Some(Some(font)) = self.fonts.get(run.file) else { continue };
            let glyphs = run.letters.iter().map(|letter| {
                let (right, up) = letter.shift;
                KrillaGlyph::new(
                    GlyphId::new(letter.glyph),
                    letter.advance / set.size,
                    right / set.size,
                    up / set.size,
                    0.0,
                    letter.text.clone(),
                    None,
                )
            });
            let glyphs: Vec<KrillaGlyph> = glyphs.collect();
            let start = Point::from_xy(x + run.x, y + run.baseline);
            surface.draw_glyphs(start, &glyphs, font.clone(), &set.text, set.size, is_icon);
        }
    }
}

fn colour([red, green, blue]: Ink) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn fill(ink: Ink) -> Fill {
    Fill { paint: colour(ink).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

fn paint(surface: &mut Surface<'_>, inside: Option<Ink>, line: Option<(Ink, f32)>, path: &Path) {
    surface.set_fill(inside.map(fill));
    surface.set_stroke(line.map(|(ink, width)| Stroke {
        paint: colour(ink).into(),
        width,
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        ..Stroke::default()
    }));
    surface.draw_path(path);
}

/// A rectangle; `None` where it has no size.
fn rounded(area: Area, corner: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    let Area { x, y, width, height } = area;
    let corner = corner.min(width / 2.0).min(height / 2.0);
    if corner <= 0.0 {
        path.push_rect(Rect::from_xywh(x, y, width, height)?);
        return path.finish();
    }
    let (right, bottom, handle) = (x + width, y + height, corner * (1.0 - ROUND));
    path.move_to(x + corner, y);
    path.line_to(right - corner, y);
    path.cubic_to(right - handle, y, right, y + handle, right, y + corner);
    path.line_to(right, bottom - corner);
    path.cubic_to(right, bottom - handle, right - handle, bottom, right - corner, bottom);
    path.line_to(x + corner, bottom);
    path.cubic_to(x + handle, bottom, x, bottom - handle, x, bottom - corner);
    path.line_to(x, y + corner);
    path.cubic_to(x, y + handle, x + handle, y, x + corner, y);
    path.close();
    path.finish()
}

/// The lines of a finger. A finger that did not move leaves a dot.
fn drawing(area: Area, lines: &[Vec<StrokePoint>]) -> Option<Path> {
    let mut path = PathBuilder::new();
    let place = |point: &StrokePoint| {
        let edge = f32::from(StrokePoint::EDGE);
        let (across, down) = (f32::from(point.x) / edge, f32::from(point.y) / edge);
        (area.x + across * area.width, area.y + down * area.height)
    };
    for line in lines {
        let mut points = line.iter().map(place);
        let Some((x, y)) = points.next() else { continue };
        path.move_to(x, y);
        let before = (x, y);
        path.line_to(before.0 + 0.01, before.1);
        for (x, y) in points {
            path.line_to(x, y);
        }
    }
    path.finish()
}

/// The dark modules of a code. Those beside each other are one shape, so that no seam shows.
fn modules(area: Area, across: usize, dark: &[bool]) -> Option<Path> {
    let mut path = PathBuilder::new();
    let side = area.width / across.max(1) as f32;
    for (row, modules) in dark.chunks(across.max(1)).enumerate() {
        let mut column = 0;
        for same in modules.chunk_by(|one, other| one == other) {
            if same.first() == Some(&true) {
                let (x, y) = (area.x + column as f32 * side, area.y + row as f32 * side);
                if let Some(rect) = Rect::from_xywh(x, y, same.len() as f32 * side, side) {
                    path.push_rect(rect);
                }
            }
            column += same.len();
        }
    }
    path.finish()
}
