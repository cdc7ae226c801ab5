//! *Jullie zeiden – wij deden*: what was said, on notes, and what came of it.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::{FollowUp, FollowUpOrigin, FollowUpRound, FollowUpStatus, NoteBody, NoteColour};
use crate::kiosk::FOLLOW_UPS_A_SLIDE;
use crate::ui::dates;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{FittedText, Paper, StickyNote, card_ui, paint_icon};

/// Design pixels.
const GAP: f32 = 36.0;
const CARD_MOST: f32 = 560.0;

/// Shows one page of follow-ups in this box.
pub(super) fn follow_ups_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    round: &FollowUpRound,
    page: usize,
    rect: Rect,
) {
    let title = texts.get("follow-ups-title");
    let title = FittedText::new(theme, &title, Face::Bold, theme.colours.ink, 72.0, 36.0);
    let title = title
        .rows(1)
        .ui(ui, rect.with_min_y(rect.top() + theme.u(12.0)).with_max_y(rect.top() + theme.u(110.0)));
    let from = where_from(texts, round);
    let from = FittedText::new(theme, &from, Face::Regular, theme.colours.soft_ink, 34.0, 22.0);
    let from_row = rect.with_min_y(title.bottom() + theme.u(6.0)).with_max_y(title.bottom() + theme.u(90.0));
    let from = from.line_height(1.2).rows(1).ui(ui, from_row);
    let cards = rect.with_min_y(from.bottom() + theme.u(30.0));
    let items: Vec<&FollowUp> =
        round.items.iter().skip(page.saturating_mul(FOLLOW_UPS_A_SLIDE)).take(FOLLOW_UPS_A_SLIDE).collect();
    let n_items = items.len().max(1) as f32;
    let gap = theme.u(if theme.is_portrait() { 28.0 } else { GAP });
    for (idx, item) in items.into_iter().enumerate() {
        let at = idx as f32;
        let place = if theme.is_portrait() {
            let height = ((cards.height() + gap) / n_items - gap).min(theme.u(CARD_MOST * 0.8));
            Rect::from_min_size(cards.min + vec2(0.0, at * (height + gap)), vec2(cards.width(), height))
        } else {
            // A single card keeps the size it has beside two others.
            let width = (cards.width() + gap) / FOLLOW_UPS_A_SLIDE as f32 - gap;
            let height = cards.height().min(theme.u(CARD_MOST));
            Rect::from_min_size(cards.min + vec2(at * (width + gap), 0.0), vec2(width, height))
        };
        follow_up_ui(ui, theme, texts, item, idx, place);
    }
}

/// One thing that was said: its note, and beside or under it what became of it.
fn follow_up_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, item: &FollowUp, idx: usize, rect: Rect) {
    let inner = card_ui(ui, theme, rect);
    let (note, outcome) = if theme.is_portrait() {
        let note = inner.with_max_x(inner.left() + inner.width() * 0.44);
        (note.shrink2(vec2(0.0, theme.u(10.0))), inner.with_min_x(note.right() + theme.u(32.0)))
    } else {
        let note = inner.with_max_y(inner.top() + inner.height() * 0.46);
        (note, inner.with_min_y(note.bottom() + theme.u(26.0)))
    };
    let colours = [NoteColour::Yellow, NoteColour::Blue, NoteColour::Pink];
    let colour = colours.get(idx % colours.len()).copied().unwrap_or_default();
    let tilt = [-0.012, 0.010, -0.008].get(idx % 3).copied().unwrap_or(0.0);
    let body = NoteBody::Typed(item.said.clone());
    let paper = Paper { rect: note, colour, tilt, own: false };
    StickyNote { paper, body: &body, stance: None }.ui(ui, theme, texts);
    let (icon, key) = match item.status {
        FollowUpStatus::Done => (Icon::Done, "follow-up-done"),
        FollowUpStatus::Planned => (Icon::Planned, "follow-up-planned"),
        FollowUpStatus::NotPossible => (Icon::NotPossible, "follow-up-not-possible"),
    };
    let size = theme.u(44.0);
    let row = outcome.with_max_y(outcome.top() + size * 1.2);
    let icon_at = pos2(row.left() + size / 2.0, row.center().y);
    paint_icon(ui.painter(), icon_at, icon, Face::IconFill, size, theme.colours.follow_up(item.status));
    let by = item.by.filter(|_| item.status == FollowUpStatus::Planned);
    let word = match by.map(|by| dates::day_and_month(texts, by)) {
        Some(date) => texts.with("follow-up-planned-by", &[("date", date.into())]),
        None => texts.get(key).into_owned(),
    };
    let word = FittedText::new(theme, &word, Face::Bold, theme.colours.ink, 35.0, 22.0);
    word.rows(1).align(Align2::LEFT_CENTER).ui(ui, row.with_min_x(icon_at.x + size * 0.5 + theme.u(18.0)));
    let largest = if theme.is_portrait() { 42.0 } else { 34.0 };
    let done = FittedText::new(theme, &item.done, Face::Regular, theme.colours.ink, largest, 18.0);
    done.line_height(1.3).ui(ui, outcome.with_min_y(row.bottom() + theme.u(14.0)));
}

/// Which evening the answers came from, as far as it is known; or that they were tips.
fn where_from(texts: &Texts, round: &FollowUpRound) -> String {
    let date = match round.origin {
        FollowUpOrigin::Evening(date) => date.map(|date| dates::day_and_month(texts, date)),
        FollowUpOrigin::Tips => return texts.get("follow-ups-from-tips").into_owned(),
    };
    match (date, round.visitors) {
        (Some(date), Some(visitors)) => {
            texts.with("follow-ups-from-both", &[("date", date.into()), ("visitors", visitors.into())])
        }
        (Some(date), None) => texts.with("follow-ups-from-date", &[("date", date.into())]),
        (None, Some(visitors)) => texts.with("follow-ups-from-count", &[("visitors", visitors.into())]),
        (None, None) => texts.get("follow-ups-from").into_owned(),
    }
}
