//! One event of the agenda on its card.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::AgendaEvent;
use crate::ui::screens::agenda::when;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{DateTile, FittedText, TILE_SIZE, Text, card_ui, paint_icon, qr_code_ui};

/// Design pixels.
const PADDING: f32 = 26.0;
const AFTER_TILE: f32 = 26.0;
const QR_LABEL: f32 = 22.0;

/// The lines of a card, from the top: words, face, size, and whether they are soft.
type Line = (String, Face, f32, bool);

/// Shows an event that is to come, with a code to sign up where that is needed.
pub(super) fn event_card_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, event: &AgendaEvent, rect: Rect) {
    card_ui(ui, theme, rect);
    let inner = rect.shrink2(vec2(theme.u(PADDING), theme.u(16.0)));
    let mut words = after_tile_ui(ui, theme, texts, event, inner, false);
    let mut lines = vec![
        (event.title.clone(), Face::Bold, 36.0, false),
        (joined(&[Some(when(texts, event, false)), event.place.clone()]), Face::Regular, 30.0, true),
    ];
    let mut last = event.host.clone();
    if let Some(mail) = &event.sign_up {
        let side = inner.height();
        let place = inner.with_min_x(inner.right() - side);
        words.max.x = place.left() - theme.u(16.0);
        if !sign_up_code_ui(ui, theme, texts, place, &mail.mailto(), &event.title) {
            // No code that a phone could read: the address itself, and the whole width for it.
            words.max.x = inner.right();
            last = Some(joined(&[last, Some(format!("{}: {}", texts.get("agenda-sign-up"), mail.address))]));
        }
    } else if last.is_none() && !event.all_day {
        last = Some(texts.get("agenda-no-sign-up").into_owned());
    }
    lines.extend(last.map(|words| (words, Face::Regular, 30.0, false)));
    lines_ui(ui, theme, &lines, words);
}

/// Shows a past event and what it brought.
pub(super) fn outcome_card_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, event: &AgendaEvent, rect: Rect) {
    card_ui(ui, theme, rect);
    let inner = rect.shrink2(vec2(theme.u(PADDING), theme.u(14.0)));
    let mut words = after_tile_ui(ui, theme, texts, event, inner, true);
    let icon_size = theme.u(58.0);
    let icon_at = pos2(inner.right() - icon_size * 0.6, inner.center().y);
    paint_icon(ui.painter(), icon_at, Icon::Done, Face::IconFill, icon_size, theme.colours.agree);
    words.max.x = icon_at.x - icon_size;
    let mut lines = vec![(event.title.clone(), Face::Bold, 36.0, false)];
    if let Some(outcome) = &event.outcome {
        if let Some(count) = outcome.attended {
            let attended = texts.with("agenda-attended", &[("count", count.into())]);
            lines.push((attended, Face::Regular, 30.0, true));
        }
        lines.push((outcome.text.clone(), Face::Regular, 30.0, false));
    }
    lines_ui(ui, theme, &lines, words);
}

/// Shows the date, and gives the room to the right of it.
fn after_tile_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    event: &AgendaEvent,
    inner: Rect,
    quiet: bool,
) -> Rect {
    let side = theme.u(TILE_SIZE).min(inner.height());
    let tile = Rect::from_min_size(pos2(inner.left(), inner.center().y - side / 2.0), vec2(side, side));
    DateTile { date: event.start.date(), quiet }.ui(ui, theme, texts, tile);
    inner.with_min_x(tile.right() + theme.u(AFTER_TILE))
}

/// Shows the code with its word under it, or the code alone where that makes it readable. `false` if even that is
/// too small.
fn sign_up_code_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, rect: Rect, mailto: &str, title: &str) -> bool {
    let word = texts.get("agenda-sign-up");
    let label = texts.with("qr-label", &[("what", format!("{word}, {title}").into())]);
    let text = FittedText::new(theme, &word, Face::Bold, theme.colours.ink, QR_LABEL, 16.0);
    let below = rect.with_min_y(rect.bottom() - theme.u(QR_LABEL * 1.3));
    if let Some(plate) = qr_code_ui(ui, theme, rect.with_max_y(below.top()), mailto, &label) {
        let below = below.translate(vec2(0.0, plate.bottom().max(below.top() - theme.u(8.0)) - below.top()));
        text.rows(1).align(Align2::CENTER_CENTER).ui(ui, below);
        return true;
    }
    qr_code_ui(ui, theme, rect, mailto, &label).is_some()
}

/// Shows the lines in the middle of this box, in the largest common scale that fits.
fn lines_ui(ui: &mut Ui, theme: &Theme, lines: &[Line], rect: Rect) {
    let set = |line: &Line, scale: f32| {
        let (_, face, px, soft) = line;
        let colour = if *soft { theme.colours.soft_ink } else { theme.colours.ink };
        let font = theme.font(*face, *px);
        (egui::FontId::new(font.size * scale, font.family), colour)
    };
    let heights = |ui: &Ui, scale: f32| -> Vec<f32> {
        let height = |line: &Line| {
            let (font, colour) = set(line, scale);
            Text::new(&line.0, font, colour).height(ui, rect.width())
        };
        lines.iter().map(height).collect()
    };
    let scales = (0..=10_u8).map(|step| 1.0 - f32::from(step) * 0.05);
    let leading = theme.u(7.0);
    let leadings = leading * lines.len().saturating_sub(1) as f32;
    let fits = |scale: &f32| heights(ui, *scale).iter().sum::<f32>() + leadings <= rect.height();
    let scale = scales.into_iter().find(fits).unwrap_or(0.5);
    let heights = heights(ui, scale);
    let mut top = rect.center().y - f32::midpoint(heights.iter().sum::<f32>(), leadings);
    for (line, height) in lines.iter().zip(heights) {
        let (font, colour) = set(line, scale);
        let place = Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), rect.bottom()));
        // What does not fit even at the smallest scale ends in dots instead of running off the card.
        let n_rows = (place.height() / (font.size * 1.25)).floor().max(1.0) as usize;
        Text::new(&line.0, font, colour).rows(n_rows).ui(ui, place);
        top += height + leading;
    }
}

/// The parts that are there, with a point between them.
fn joined(parts: &[Option<String>]) -> String {
    parts.iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" · ")
}
