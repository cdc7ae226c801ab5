//! Setting type: a text becomes lines of letters of a certain size, in the direction it is written.
//!
//! A letter that no font has is shown as an empty box; it is still in the file as what it was.

use std::ops::Range;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{
    Alignment, AlignmentOptions, FontContext, FontFamily, FontFamilyName, Layout, LayoutContext, LineHeight,
    OverflowWrap, PositionedLayoutItem, StyleProperty,
};

use crate::fonts;

/// The files letters come from, with the name they go by here.
pub(super) static FILES: &[(&str, &[u8])] = &[
    ("atkinson", fonts::ATKINSON),
    ("atkinson-bold", fonts::ATKINSON_BOLD),
    ("noto", fonts::NOTO),
    ("noto-bold", fonts::NOTO_BOLD),
    ("arabic", fonts::ARABIC),
    ("arabic-bold", fonts::ARABIC_BOLD),
    ("ethiopic", fonts::ETHIOPIC),
    ("ethiopic-bold", fonts::ETHIOPIC_BOLD),
    ("patrick-hand", fonts::PATRICK_HAND),
    ("phosphor-fill", fonts::PHOSPHOR_FILL),
];

/// Where the box for a letter that is nowhere comes from.
const BOX: &str = "noto";

/// What text can be set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    Regular,
    Bold,
    /// Handwriting, for what stands on notes.
    Note,
    /// Icons, filled in.
    Icon,
}

impl Face {
    /// Which file is asked first for a letter, and which after it.
    fn files(self) -> &'static [&'static str] {
        match self {
            Self::Regular => &["atkinson", "noto", "arabic", "ethiopic"],
            Self::Bold => &["atkinson-bold", "noto-bold", "arabic-bold", "ethiopic-bold"],
            Self::Note => &["patrick-hand", "atkinson", "noto", "arabic", "ethiopic"],
            Self::Icon => &["phosphor-fill"],
        }
    }

    /// The distance between lines, in sizes of the letter.
    fn leading(self) -> f32 {
        match self {
            Self::Regular => 1.35,
            Self::Bold => 1.22,
            Self::Note => 1.18,
            Self::Icon => 1.0,
        }
    }
}

/// A text in its lines, in points from its own top left corner.
#[derive(Debug)]
pub(super) struct Set {
    pub(super) text: String,
    /// In points.
    pub(super) size: f32,
    pub(super) runs: Vec<Run>,
    /// Of the longest line.
    pub(super) width: f32,
    pub(super) height: f32,
    /// Whether it is read from right to left.
    pub(super) is_rtl: bool,
}

/// Letters from one file on one line, from left to right.
#[derive(Debug)]
pub(super) struct Run {
    /// Its place in [`FILES`].
    pub(super) file: usize,
    pub(super) x: f32,
    pub(super) baseline: f32,
    pub(super) letters: Vec<Letter>,
}

/// A shape, with the part of the text it stands for.
#[derive(Clone, Debug)]
pub(super) struct Letter {
    pub(super) glyph: u32,
    pub(super) text: Range<usize>,
    pub(super) advance: f32,
    /// Its shift from where it would stand, to the right and up.
    pub(super) shift: (f32, f32),
}

impl Run {
    /// Whether it is the box for what no font has.
    pub(super) fn is_nowhere(&self) -> bool {
        self.letters.first().is_some_and(|letter| letter.glyph == NOWHERE)
    }
}

/// Sets text. It is costly to make; one does for a whole file.
pub(super) struct Setter {
    fonts: FontContext,
    room: LayoutContext<()>,
    layout: Layout<()>,
    /// What the files of [`FILES`] are known by, in the same order.
    ids: Vec<u64>,
}

impl Setter {
    pub(super) fn new() -> Self {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut ids = Vec::new();
        for (name, bytes) in FILES {
            let blob = Blob::new(Arc::new(*bytes));
            ids.push(blob.id());
            let named = FontInfoOverride { family_name: Some(name), ..FontInfoOverride::default() };
            collection.register_fonts(blob, Some(named));
        }
        let fonts = FontContext { collection, source_cache: SourceCache::default() };
        Self { fonts, room: LayoutContext::new(), layout: Layout::new(), ids }
    }

    /// The text in lines of at most this width. A word that is longer than a line is broken.
    pub(super) fn set(&mut self, text: &str, face: Face, size: f32, width: f32) -> Set {
        let text = tidy(text);
        self.lay_out(&text, face, size, width, &[]);
        let mut runs = self.runs();
        let is_nowhere = |letter: &&Letter| letter.glyph == NOWHERE;
        let nowhere = runs.iter().flat_map(|run| &run.letters).filter(is_nowhere);
        let nowhere: Vec<Range<usize>> = nowhere.map(|letter| letter.text.clone()).collect();
        if !nowhere.is_empty() {
            self.lay_out(&text, face, size, width, &nowhere);
            runs = self.runs();
        }
        let (height, is_rtl) = (self.layout.height(), self.layout.is_rtl());
        Set { text, size, runs, width: self.layout.width(), height, is_rtl }
    }

    /// With an empty box for each part of the text that is in no font.
    fn lay_out(&mut self, text: &str, face: Face, size: f32, width: f32, nowhere: &[Range<usize>]) {
        let families = face.files().iter().map(|name| FontFamilyName::Named((*name).into()));
        let families: Vec<FontFamilyName<'_>> = families.collect();
        let mut builder = self.room.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(families.into())));
        builder.push_default(StyleProperty::FontSize(size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(face.leading())));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        for part in nowhere {
            let family = FontFamily::Single(FontFamilyName::Named(BOX.into()));
            builder.push(StyleProperty::FontFamily(family), part.clone());
        }
        builder.build_into(&mut self.layout, text);
        self.layout.break_all_lines(Some(width));
        self.layout.align(Alignment::Start, AlignmentOptions::default());
    }

    /// The text as large as it fits, among these sizes, the largest first; and smaller than the last where it must.
    pub(super) fn fit(&mut self, text: &str, face: Face, sizes: &[f32], (width, height): (f32, f32)) -> Set {
        let mut smaller = sizes.last().copied().unwrap_or(SMALLEST);
        for size in sizes {
            let set = self.set(text, face, *size, width);
            if set.height <= height {
                return set;
            }
        }
        // Rather than ever smaller letters, fewer lines.
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let on_one_line = self.set(&text, face, smaller, width);
        if on_one_line.height <= height {
            return on_one_line;
        }
        loop {
            smaller *= 0.85;
            let set = self.set(&text, face, smaller, width);
            if set.height <= height || smaller < SMALLEST {
                return set;
            }
        }
    }

    /// On one line, however long.
    pub(super) fn line(&mut self, text: &str, face: Face, size: f32) -> Set {
        self.set(text, face, size, f32::MAX)
    }

    fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        for line in self.layout.lines() {
            for item in line.items() {
                let PositionedLayoutItem::GlyphRun(placed) = item else { continue };
                let id = placed.run().font().data.id();
                let Some(file) = self.ids.iter().position(|other| *other == id) else { continue };
                let mut x = placed.offset();
                let letters = letters(placed.run());
                // A box stands apart: what it stands for is told beside it.
                for part in letters.chunk_by(|one, other| one.glyph != NOWHERE && other.glyph != NOWHERE) {
                    runs.push(Run { file, x, baseline: placed.baseline(), letters: part.to_vec() });
                    x += part.iter().map(|letter| letter.advance).sum::<f32>();
                }
            }
        }
        runs
    }
}

/// The shape fonts have for what they do not have.
pub(super) const NOWHERE: u32 = 0;

/// In points. No eye reads less; it is there to end a search.
const SMALLEST: f32 = 2.0;

fn letters(run: &parley::layout::Run<'_, ()>) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for cluster in run.visual_clusters() {
        if cluster.is_ligature_continuation() {
            // It has no shape of its own.
            if let Some(letter) = letters.last_mut() {
                let (one, other) = (letter.text.clone(), cluster.text_range());
                letter.text = one.start.min(other.start)..one.end.max(other.end);
            }
            continue;
        }
        for glyph in cluster.glyphs() {
            letters.push(Letter {
                glyph: glyph.id,
                text: cluster.text_range(),
                advance: glyph.advance,
                shift: (glyph.x, -glyph.y),
            });
        }
    }
    letters
}

/// Without what has no shape: any line break is one `\n`, and what else controls a machine is a blank.
fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let tidied = text.chars().map(|character| match character {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        control if control.is_control() => ' ',
        other => other,
    });
    tidied.collect::<String>().trim_end().to_owned()
}
