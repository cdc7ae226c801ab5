//! How the hall answered, as one bar: each part with its icon, and its word and number where they fit.

use egui::{Align2, CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, pos2};

use crate::domain::Stance;
use crate::outcome::Share;
use crate::ui::poll_texts::stance_text;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::{FittedText, Text, paint_icon, stance_icon};

/// The text in a part and the least width of a part that somebody chose, in design pixels.
const FONT: f32 = 32.0;
const LEAST_PART: f32 = 150.0;

/// Shows the three shares in this box. Its label says all of them, also those too small to see.
pub fn answer_bar_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, rect: Rect, shares: &[Share]) {
    let said: Vec<String> = shares.iter().map(|share| said(texts, share)).collect();
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, said.join(", ")));
    ui.painter().rect_filled(rect, theme.corner(20.0), theme.colours.line);
    let widths = part_widths(
        theme.u(LEAST_PART),
        rect.width(),
        &shares.iter().map(|share| share.count).collect::<Vec<_>>(),
    );
    let last = widths.iter().rposition(|width| 0.0 < *width).unwrap_or(0);
    let mut left = rect.left();
    for (idx, (share, width)) in shares.iter().zip(widths).enumerate() {
        if width <= 0.0 {
            continue;
        }
        let right = if idx == last { rect.right() } else { left + width };
        let part = Rect::from_min_max(pos2(left, rect.top()), pos2(right, rect.bottom()));
        let round = theme.corner(20.0);
        let is_first = (part.left() - rect.left()).abs() < 0.5;
        let corners = CornerRadius {
            nw: if is_first { round.nw } else { 0 },
            sw: if is_first { round.sw } else { 0 },
            ne: if idx == last { round.ne } else { 0 },
            se: if idx == last { round.se } else { 0 },
        };
        ui.painter().rect_filled(part, corners, theme.colours.stance(share.stance));
        part_ui(ui, theme, texts, part, share);
        left = right;
    }
}

/// Shows that nearly all chose one thing, and no number that would tell what the others chose.
pub fn nearly_all_bar_ui(ui: &mut Ui, theme: &Theme, rect: Rect, stance: Stance, words: &str) {
    ui.painter().rect_filled(rect, theme.corner(20.0), theme.colours.stance(stance));
    let icon_size = theme.u(38.0);
    let ink = theme.colours.on_stance;
    let centre = pos2(rect.left() + theme.u(20.0) + icon_size / 2.0, rect.center().y);
    paint_icon(ui.painter(), centre, stance_icon(stance), Face::IconFill, icon_size, ink);
    let room =
        rect.with_min_x(centre.x + icon_size / 2.0 + theme.u(14.0)).with_max_x(rect.right() - theme.u(16.0));
    let text = FittedText::new(theme, words, Face::Bold, ink, FONT, 18.0).line_height(1.0);
    text.align(Align2::LEFT_CENTER).ui(ui, room);
}

/// The icon, and as much of the words as there is room for.
fn part_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, part: Rect, share: &Share) {
    let ink = theme.colours.on_stance;
    let icon_size = theme.u(38.0);
    let (padding, between) = (theme.u(20.0), theme.u(14.0));
    let room = part.width() - 2.0 * padding - icon_size - between;
    let choices = [said(texts, share), number(share)];
    let galley = choices.iter().find_map(|words| {
        let text = Text::new(words, theme.fixed_font(Face::Bold, FONT), ink).line_height(1.0);
        let galley = text.galley(ui, f32::INFINITY);
        (galley.size().x <= room).then_some(galley)
    });
    let icon_x = if galley.is_some() { part.left() + padding + icon_size / 2.0 } else { part.center().x };
    let icon = stance_icon(share.stance);
    paint_icon(ui.painter(), pos2(icon_x, part.center().y), icon, Face::IconFill, icon_size, ink);
    if let Some(galley) = galley {
        let at = pos2(part.left() + padding + icon_size + between, part.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, ink);
    }
}

fn said(texts: &Texts, share: &Share) -> String {
    format!("{} {}", stance_text(texts, None, share.stance), number(share))
}

fn number(share: &Share) -> String {
    share.percent.map_or_else(|| share.count.to_string(), |percent| format!("{percent}%"))
}

/// The widths of the parts: as their counts, but no part that somebody chose under `least`. They add up to `total`
/// where anybody answered at all.
pub fn part_widths(least: f32, total: f32, counts: &[u32]) -> Vec<f32> {
    let n_chosen = counts.iter().filter(|count| 0 < **count).count();
    let sum: u32 = counts.iter().fold(0, |sum, count| sum.saturating_add(*count));
    if sum == 0 {
        return vec![0.0; counts.len()];
    }
    let least = least.min(total / n_chosen as f32);
    let proportional: Vec<f32> = counts.iter().map(|count| total * *count as f32 / sum as f32).collect();
    let lacking: f32 =
        proportional.iter().filter(|width| 0.0 < **width).map(|width| (least - width).max(0.0)).sum();
    let spare: f32 = proportional.iter().map(|width| (width - least).max(0.0)).sum();
    let fitted = |width: f32| {
        if width <= 0.0 {
            0.0
        } else if width < least {
            least
        } else {
            width - lacking * (width - least) / spare.max(f32::EPSILON)
        }
    };
    proportional.into_iter().map(fitted).collect()
}

#[cfg(test)]
mod tests {
    /// The widths in whole points.
    fn widths(least: f32, total: f32, counts: [u32; 3]) -> Vec<i32> {
        super::part_widths(least, total, &counts).into_iter().map(|width| width.round() as i32).collect()
    }

    #[test]
    fn parts_are_as_wide_as_their_counts() {
        assert_eq!(widths(10.0, 100.0, [50, 25, 25]), [50, 25, 25]);
    }

    #[test]
    fn a_single_voice_stays_visible_and_the_bar_stays_whole() {
        let widths = widths(10.0, 100.0, [98, 1, 1]);
        assert_eq!(widths, [80, 10, 10]);
    }

    #[test]
    fn nobodys_stance_takes_no_room() {
        assert_eq!(widths(10.0, 100.0, [3, 0, 0]), [100, 0, 0]);
        assert_eq!(widths(10.0, 100.0, [0, 0, 0]), [0, 0, 0]);
    }

    #[test]
    fn in_a_narrow_bar_the_parts_share_what_there_is() {
        assert_eq!(widths(150.0, 90.0, [1, 1, 1]), [30, 30, 30]);
    }
}
