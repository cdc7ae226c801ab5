//! How the hall answered a poll: a row for each answer, with its letter, its words, a bar and its number.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::outcome::Share;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::{FittedText, Text, paint_icon, stance_icon};

/// The part of a row that is for the words.
const WORDS: f32 = 0.56;

/// Shows these answers, each with its words, in this many columns. Its words and its number are labels.
pub fn answer_chart_ui(ui: &mut Ui, theme: &Theme, rect: Rect, answers: &[(Share, String)], columns: usize) {
    let n_rows = answers.len().div_ceil(columns.max(1)).max(1);
    let gap = theme.u(40.0);
    let width = (rect.width() - gap * (columns as f32 - 1.0)) / columns as f32;
    let height = rect.height() / n_rows as f32;
    let most = answers.iter().map(|(share, _)| share.count).max().unwrap_or(0).max(1);
    for (idx, (share, words)) in answers.iter().enumerate() {
        // Down the first column, and then down the second: in the order of the letters.
        let at = rect.min + vec2((idx / n_rows) as f32 * (width + gap), (idx % n_rows) as f32 * height);
        let row = Rect::from_min_size(at, vec2(width, height)).shrink2(vec2(0.0, height * 0.08));
        row_ui(ui, theme, row, share, words, most);
    }
}

fn row_ui(ui: &mut Ui, theme: &Theme, row: Rect, share: &Share, words: &str, most: u32) {
    let number = share.percent.map_or_else(|| share.count.to_string(), |percent| format!("{percent}%"));
    let colour = theme.colours.stance(share.stance);
    let icon = theme.u(38.0).min(row.height());
    let at = pos2(row.left() + icon / 2.0, row.center().y);
    paint_icon(ui.painter(), at, stance_icon(share.stance), Face::IconFill, icon, colour);
    let left = row.left() + icon + theme.u(14.0);
    let middle = left + (row.right() - left) * WORDS;
    let text = FittedText::new(theme, words, Face::Bold, theme.colours.ink, 28.0, 15.0).line_height(1.05);
    text.align(Align2::LEFT_CENTER).ui(ui, row.with_min_x(left).with_max_x(middle - theme.u(16.0)));
    let number_width = theme.u(90.0);
    let track = Rect::from_x_y_ranges(middle..=row.right() - number_width, row.y_range());
    let track = Rect::from_center_size(track.center(), vec2(track.width(), theme.u(30.0).min(row.height())));
    let corner = theme.corner(10.0);
    ui.painter().rect_filled(track, corner, theme.colours.line.gamma_multiply(0.6));
    let part = track.width() * share.count as f32 / most as f32;
    if 0.0 < part {
        ui.painter().rect_filled(track.with_max_x(track.left() + part.max(theme.u(8.0))), corner, colour);
    }
    let text = Text::new(&number, theme.fixed_font(Face::Bold, 28.0), theme.colours.ink).rows(1);
    text.align(Align2::RIGHT_CENTER).ui(ui, row.with_min_x(row.right() - number_width));
}
