//! One event of the agenda on its card.

use egui::{Align2, FontId, Rect, Ui, pos2, vec2};

use crate::domain::AgendaEvent;
use crate::ui::screens::agenda::when;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{DateTile, FittedText, TILE_SIZE, Text, card_ui, paint_icon, qr_code_ui};

/// Design pixels.
const PADDING: f32 = 26.0;
const AFTER_TILE: f32 = 26.0;
const QR_LABEL: f32 = 22.0;
const LEADING: f32 = 7.0;

/// The lines of a card, from the top: words, face, size, and whether they are soft.
type Line = (String, Face, f32, bool);

/// A card of which only the words are still to be set: all cards of a page get the same scale.
pub(super) struct OpenCard {
    lines: Vec<Line>,
    room: Rect,
}

/// Shows an event that is to come, with a code to sign up where that is needed; all but the words.
pub(super) fn event_card_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    event: &AgendaEvent,
    rect: Rect,
) -> OpenCard {
    card_ui(ui, theme, rect);
    let inner = rect.shrink2(vec2(theme.u(PADDING), theme.u(16.0)));
    let mut room = after_tile_ui(ui, theme, texts, event, inner, false);
    let mut lines = vec![
        (event.title.clone(), Face::Bold, 36.0, false),
        (joined(&[Some(when(texts, event, false)), event.place.clone()]), Face::Regular, 30.0, true),
    ];
    let mut last = event.host.clone();
    if let Some(mail) = &event.sign_up {
        let place = inner.with_min_x(inner.right() - inner.height());
        if sign_up_code_ui(ui, theme, texts, place, &mail.mailto(), &event.title) {
            room.max.x = place.left() - theme.u(16.0);
        } else {
            // No code that a phone could read: the address itself.
            last = Some(joined(&[last, Some(format!("{}: {}", texts.get("agenda-sign-up"), mail.address))]));
        }
    } else if last.is_none() && !event.all_day {
        last = Some(texts.get("agenda-no-sign-up").into_owned());
    }
    lines.extend(last.map(|words| (words, Face::Regular, 30.0, false)));
    OpenCard { lines, room }
}

/// Shows a past event and what it brought.
pub(super) fn outcome_card_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, event: &AgendaEvent, rect: Rect) {
    card_ui(ui, theme, rect);
    let inner = rect.shrink2(vec2(theme.u(PADDING), theme.u(14.0)));
    let mut room = after_tile_ui(ui, theme, texts, event, inner, true);
    let icon_size = theme.u(58.0);
    let icon_at = pos2(inner.right() - icon_size * 0.6, inner.center().y);
    paint_icon(ui.painter(), icon_at, Icon::Done, Face::IconFill, icon_size, theme.colours.agree);
    room.max.x = icon_at.x - icon_size;
    let mut lines = vec![(event.title.clone(), Face::Bold, 36.0, false)];
    if let Some(outcome) = &event.outcome {
        if let Some(count) = outcome.attended {
            let attended = texts.with("agenda-attended", &[("count", count.into())]);
            lines.push((attended, Face::Regular, 30.0, true));
        }
        lines.push((outcome.text.clone(), Face::Regular, 30.0, false));
    }
    let card = OpenCard { lines, room };
    card.words_ui(ui, theme, card.scale(ui, theme));
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

impl OpenCard {
    /// The largest scale at which all its words fit.
    pub(super) fn scale(&self, ui: &Ui, theme: &Theme) -> f32 {
        let mut scales = (0..=10_u8).map(|step| 1.0 - f32::from(step) * 0.05);
        let fits = |scale: &f32| self.height(ui, theme, *scale) <= self.room.height();
        scales.find(fits).unwrap_or(0.5)
    }

    /// Sets the words in the middle of their room.
    pub(super) fn words_ui(&self, ui: &mut Ui, theme: &Theme, scale: f32) {
        let height = self.height(ui, theme, scale).min(self.room.height());
        let mut place = self.room.with_min_y(self.room.center().y - height / 2.0);
        for line in &self.lines {
            // What does not fit even at the smallest scale ends in dots instead of running off the card.
            let row = 1.25 * set(theme, line, scale, 1).1;
            let n_rows = (place.height() / row).floor().max(1.0) as usize;
            let taken = set(theme, line, scale, n_rows).0.ui(ui, place);
            place.min.y = taken.bottom() + theme.u(LEADING);
        }
    }

    fn height(&self, ui: &Ui, theme: &Theme, scale: f32) -> f32 {
        let height = |line: &Line| set(theme, line, scale, usize::MAX).0.height(ui, self.room.width());
        let leadings = theme.u(LEADING) * self.lines.len().saturating_sub(1) as f32;
        self.lines.iter().map(height).sum::<f32>() + leadings
    }
}

/// A line at this scale, and the size of its font.
fn set<'a>(theme: &Theme, line: &'a Line, scale: f32, n_rows: usize) -> (Text<'a>, f32) {
    let (words, face, px, soft) = line;
    let colour = if *soft { theme.colours.soft_ink } else { theme.colours.ink };
    let font = theme.font(*face, *px);
    let size = font.size * scale;
    (Text::new(words, FontId::new(size, font.family), colour).rows(n_rows), size)
}

/// The parts that are there, with a point between them.
fn joined(parts: &[Option<String>]) -> String {
    parts.iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" · ")
}
