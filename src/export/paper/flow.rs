//! Blocks one below the other, on as many pages as they need.

use crate::export::paper::page::{Item, MM, PAGE_WIDTH, Page};

/// Beside what flows.
pub(super) const SIDE: f32 = 18.0 * MM;
pub(super) const WIDTH: f32 = PAGE_WIDTH - 2.0 * SIDE;
const TOP: f32 = 16.0 * MM;
const BOTTOM: f32 = 281.0 * MM;

/// Something that is never torn apart, from its own top left corner.
#[derive(Debug, Default)]
pub(super) struct Block {
    pub(super) items: Vec<Item>,
    pub(super) height: f32,
    /// What is kept free above it, but not at the top of a page.
    pub(super) above: f32,
}

/// Pages that fill up.
#[derive(Default)]
pub(super) struct Flow {
    pages: Vec<Page>,
    /// Where the last page is free from.
    y: f32,
}

impl Flow {
    /// Places the blocks one below the other; all on one page where they fit on one, and otherwise at least the
    /// first `least` of them.
    pub(super) fn together(&mut self, blocks: Vec<Block>, least: usize) {
        let height = |blocks: &[Block]| blocks.iter().map(|block| block.above + block.height).sum::<f32>();
        let all = height(&blocks);
        let wanted = if all <= BOTTOM - TOP { all } else { height(blocks.get(..least).unwrap_or(&blocks)) };
        if !self.fits(wanted) {
            self.turn();
        }
        for block in blocks {
            self.place(block);
        }
    }

    /// Places the blocks one below the other; the first, a heading, on the page of the second.
    pub(super) fn headed(&mut self, blocks: Vec<Block>) {
        let height: f32 = blocks.iter().take(2).map(|block| block.above + block.height).sum();
        if !self.fits(height) {
            self.turn();
        }
        for block in blocks {
            self.place(block);
        }
    }

    fn place(&mut self, block: Block) {
        if !self.fits(block.above + block.height) {
            self.turn();
        }
        let above = if self.y <= TOP { 0.0 } else { block.above };
        self.y += above;
        let Some(page) = self.pages.last_mut() else { return };
        for mut item in block.items {
            item.move_by(SIDE, self.y);
            page.items.push(item);
        }
        self.y += block.height;
    }

    pub(super) fn end(self) -> Vec<Page> {
        self.pages
    }

    fn fits(&self, height: f32) -> bool {
        !self.pages.is_empty() && (self.y <= TOP || self.y + height <= BOTTOM)
    }

    fn turn(&mut self) {
        self.pages.push(Page::default());
        self.y = TOP;
    }
}

impl Block {
    /// Nothing yet, with so much kept free above it.
    pub(super) fn after(above: f32) -> Self {
        Self { above, ..Self::default() }
    }

    /// Adds something below what is there.
    pub(super) fn below(&mut self, gap: f32, height: f32, items: impl IntoIterator<Item = Item>) {
        let top = self.height + if self.items.is_empty() { 0.0 } else { gap };
        for mut item in items {
            item.move_by(0.0, top);
            self.items.push(item);
        }
        self.height = top + height;
    }
}
