//! The slide of a statement: the sentence, a few of its notes, and the call to answer.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::{Note, Statement};
use crate::ui::poll_texts::source_text;
use crate::ui::screens::wait::{GAP, SIDES, Wait, side};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{
    Badge, Button, ButtonLook, FittedText, Paper, StickyNote, Text, source_icon, tilt_of,
};

/// How many notes hang beside the statement.
const MOST_NOTES: usize = 3;

/// Design pixels.
const CALL: f32 = 190.0;
const CALL_PORTRAIT: f32 = 220.0;
const TITLE: f32 = 80.0;
const TITLE_PORTRAIT: f32 = 76.0;
const TITLE_ALONE: f32 = 112.0;
/// A sentence of up to this many characters is short.
const FEW_CHARS: usize = 30;
const TITLE_LEAST: f32 = 30.0;
const NOTE_LEAST: f32 = 170.0;
const NOTE_WIDTH: f32 = 350.0;
const NOTE_WIDTH_PORTRAIT: f32 = 440.0;
/// Width to height.
const NOTE_PROPORTION: f32 = 1.41;

/// Shows the statement with this index.
pub(super) fn statement_slide_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    wait: &Wait<'_>,
    statement: &Statement,
    idx: usize,
) {
    let wall = wait.board.hall_of(statement.id).map_or(&[][..], |hall| &hall.wall);
    let notes: Vec<&Note> = wall.iter().take(MOST_NOTES).collect();
    let slide = StatementSlide { texts, wait, statement, idx, notes };
    if theme.is_portrait() { slide.portrait_ui(ui, theme) } else { slide.landscape_ui(ui, theme) }
}

struct StatementSlide<'a> {
    texts: &'a Texts,
    wait: &'a Wait<'a>,
    statement: &'a Statement,
    idx: usize,
    notes: Vec<&'a Note>,
}

impl StatementSlide<'_> {
    fn landscape_ui(&self, ui: &mut Ui, theme: &Theme) {
        let page = ui.max_rect().shrink2(vec2(theme.u(SIDES), theme.u(GAP)));
        let page = page.with_min_y(page.top() + theme.u(12.0));
        let column = page.with_min_x(page.right() - theme.u(560.0));
        let beside = side::column_ui(ui, theme, self.texts, self.wait, column);
        let right = if beside { column.left() - theme.u(40.0) } else { page.right() };
        let left = page.with_max_x(right);
        let call = left.with_min_y(left.bottom() - theme.u(CALL));
        self.call_ui(ui, theme, call, "wait-call");
        let badge = self.badge_ui(ui, theme, left);
        let room = Rect::from_min_max(pos2(left.left(), badge.bottom() + theme.u(22.0)), call.right_top());
        let room = room.with_max_y(call.top() - theme.u(36.0));
        // Hanging notes need their tape and their lean above, and a fair part of the room.
        let kept = if self.notes.is_empty() { 0.0 } else { theme.u(NOTE_LEAST + 44.0) };
        let title = self.title_ui(ui, theme, room.with_max_y(room.bottom() - kept), Align2::LEFT_TOP);
        let hang = room.with_min_y(title.bottom() + theme.u(44.0));
        self.row_of_notes_ui(ui, theme, hang, &self.notes, theme.u(NOTE_WIDTH), 0.0);
    }

    fn portrait_ui(&self, ui: &mut Ui, theme: &Theme) {
        let page = ui.max_rect().shrink2(vec2(theme.u(44.0), theme.u(44.0)));
        let call = page.with_min_y(page.bottom() - theme.u(CALL_PORTRAIT));
        self.call_ui(ui, theme, call, "wait-call-short");
        let cards = page.with_max_y(page.top() + theme.u(256.0));
        let has_cards = side::row_ui(ui, theme, self.texts, self.wait, cards);
        let top = if has_cards { cards.bottom() + theme.u(52.0) } else { page.top() };
        let room = Rect::from_min_max(pos2(page.left(), top), pos2(page.right(), call.top() - theme.u(36.0)));
        let badge_height = theme.u(Badge::HEIGHT + 26.0);
        let kept = if self.notes.is_empty() { 0.0 } else { theme.u(2.0 * NOTE_LEAST + 110.0) };
        let title_room = vec2(room.width(), room.height() - kept - badge_height);
        // From the bottom up: the sentence stands on the call, within reach of the eye, and notes hang above.
        let words = self.statement.text(self.wait.language);
        let largest = self.largest_title(TITLE_PORTRAIT);
        let height = title_text(theme, words, largest).galley(ui, title_room).size().y;
        let title = room.with_min_y(room.bottom() - height.min(title_room.y));
        let title = title_text(theme, words, largest).ui(ui, title);
        let badge = title.top() - badge_height;
        self.badge_ui(ui, theme, room.with_min_y(badge));
        let hang = room.with_max_y(badge - theme.u(40.0));
        let width = theme.u(NOTE_WIDTH_PORTRAIT);
        if let [first, second, third] = self.notes.as_slice() {
            let middle = hang.center().y;
            let gap = theme.u(26.0);
            self.row_of_notes_ui(ui, theme, hang.with_max_y(middle - gap), &[first, second], width, 1.0);
            self.row_of_notes_ui(ui, theme, hang.with_min_y(middle + gap), &[third], width, 1.0);
        } else {
            self.row_of_notes_ui(ui, theme, hang, &self.notes, width, 1.0);
        }
    }

    fn call_ui(&self, ui: &mut Ui, theme: &Theme, rect: Rect, key: &str) {
        let words = self.texts.get(key);
        let call = Button::new(ButtonLook::Primary, &words).font_px(60.0).icon(Icon::Tap);
        call.show(ui, theme, rect);
    }

    /// Who it comes from, and which of how many it is.
    fn badge_ui(&self, ui: &mut Ui, theme: &Theme, rect: Rect) -> Rect {
        let source = self.statement.source;
        let words = source_text(self.texts, self.statement);
        let badge = Badge::new(theme, &words, Some(source_icon(source)));
        let badge = badge.ui(ui, theme, rect.left_top(), rect.width() * 0.6);
        let (at, count) = (self.idx + 1, self.wait.board.statements.len());
        let progress = self.texts.with("statement-progress", &[("at", at.into()), ("count", count.into())]);
        let text = Text::new(&progress, theme.font(Face::Regular, 30.0), theme.colours.soft_ink);
        let beside = Rect::from_min_max(
            pos2(badge.right() + theme.u(20.0), badge.top()),
            pos2(rect.right(), badge.bottom()),
        );
        text.rows(1).align(Align2::LEFT_CENTER).ui(ui, beside);
        badge
    }

    /// Few words, or no notes beside them, may stand larger.
    fn largest_title(&self, usual: f32) -> f32 {
        let n_chars = self.statement.text(self.wait.language).chars().count();
        if self.notes.is_empty() || n_chars <= FEW_CHARS { TITLE_ALONE } else { usual }
    }

    fn title_ui(&self, ui: &mut Ui, theme: &Theme, rect: Rect, align: Align2) -> Rect {
        let words = self.statement.text(self.wait.language);
        title_text(theme, words, self.largest_title(TITLE)).align(align).ui(ui, rect)
    }

    /// Hangs notes beside each other, as large as fits; `align` is 0 from the left, 1 in the middle.
    fn row_of_notes_ui(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        rect: Rect,
        notes: &[&Note],
        width: f32,
        align: f32,
    ) {
        if notes.is_empty() {
            return;
        }
        // Room for the lean and the uneven hanging.
        let uneven = theme.u(22.0);
        let n_notes = notes.len() as f32;
        let gap = theme.u(44.0);
        let width = width.min((rect.width() + gap) / n_notes - gap);
        let height = (width / NOTE_PROPORTION).min(rect.height() - uneven);
        let width = width.min(height * NOTE_PROPORTION * 1.35);
        let taken = n_notes * (width + gap) - gap;
        let left = rect.left() + (rect.width() - taken) / 2.0 * align;
        let top = rect.top() + ((rect.height() - height - uneven) / 2.0).max(0.0);
        for (idx, note) in notes.iter().enumerate() {
            let lower = if idx % 2 == 1 { uneven } else { 0.0 };
            let corner = pos2(left + idx as f32 * (width + gap), top + lower);
            let rect = Rect::from_min_size(corner, vec2(width, height));
            let paper = Paper { rect, colour: note.colour, tilt: tilt_of(note.id), own: false };
            StickyNote { paper, body: &note.body, stance: None }.ui(ui, theme, self.texts);
        }
    }
}

fn title_text<'a>(theme: &Theme, words: &'a str, largest: f32) -> FittedText<'a> {
    FittedText::new(theme, words, Face::Bold, theme.colours.ink, largest, TITLE_LEAST).line_height(1.08)
}
