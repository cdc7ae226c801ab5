//! One event of the agenda on its card.

use egui::{Align2, FontId, Rect, Ui, Vec2, pos2, vec2};

use crate::domain::{AgendaEvent, EventKind};
use crate::ui::dates;
use crate::ui::screens::agenda::{Choice, when};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{
    Button, ButtonLook, DateTile, FittedText, TILE_SIZE, Text, TileTone, card_ui, paint_icon, qr_code_ui,
};

/// Design pixels.
const PADDING: f32 = 26.0;
const AFTER_TILE: f32 = 26.0;
const QR_LABEL: f32 = 22.0;
const LEADING: f32 = 7.0;
const ABOVE_CHOICE: f32 = 8.0;
const CHOICE: f32 = 54.0;
const CHOICE_PX: f32 = 27.5;

/// The lines of a card, from the top: words, face, size, and whether they are soft.
type Line = (String, Face, f32, bool);

/// A card of which only the words are still to be set: all cards of a page get the same scale.
pub(super) struct OpenCard {
    lines: Vec<Line>,
    room: Rect,
    /// *Ik kom misschien* has been pressed.
    pub(super) is_pressed: bool,
}

/// Shows an event that is to come, with a code to sign up where that is needed, and *ik kom misschien* where somebody
/// can say so; all but the words.
pub(super) fn event_card_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    event: &AgendaEvent,
    choice: Option<Choice>,
    rect: Rect,
) -> OpenCard {
    card_ui(ui, theme, rect);
    let above = if choice.is_some() { 12.0 } else { 16.0 };
    let inner = rect.shrink2(vec2(theme.u(PADDING), theme.u(above)));
    let is_holiday = event.kind == EventKind::Holiday;
    let tone = if is_holiday { TileTone::Holiday } else { TileTone::Coming };
    let mut room = after_tile_ui(ui, theme, texts, event, inner, tone);
    if is_holiday {
        let icon_size = theme.u(72.0);
        let icon_at = pos2(inner.right() - icon_size * 0.7, inner.center().y);
        paint_icon(ui.painter(), icon_at, Icon::Sun, Face::IconFill, icon_size, theme.colours.practice);
        room.max.x = icon_at.x - icon_size;
    }
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
    } else if last.is_none() && !event.all_day && choice.is_none() {
        last = Some(texts.get("agenda-no-sign-up").into_owned());
    }
    lines.extend(last.map(|words| (words, Face::Regular, 30.0, false)));
    let is_pressed = choice.is_some_and(|choice| {
        let row = room.with_min_y(room.bottom() - choice_size(ui, theme, texts).y);
        room.max.y = row.top() - theme.u(ABOVE_CHOICE);
        choice_ui(ui, theme, texts, event, choice, row)
    });
    OpenCard { lines, room, is_pressed }
}

/// *Ik kom misschien*, and behind it whether that is kept. Gives whether it was pressed.
fn choice_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    event: &AgendaEvent,
    choice: Choice,
    row: Rect,
) -> bool {
    let place = row.with_max_x(row.left() + choice_size(ui, theme, texts).x.min(row.width()));
    let pressed = choice_button_ui(ui, theme, texts, event, choice, place);
    let room = row.with_min_x(place.right() + theme.u(16.0));
    if choice.is_chosen && theme.u(60.0) < room.width() {
        let words = texts.get(choice.told());
        let words = FittedText::new(theme, &words, Face::Regular, theme.colours.soft_ink, 26.0, 14.0);
        words.align(Align2::LEFT_CENTER).ui(ui, room);
    }
    pressed
}

/// The size that the button would like to have, chosen or not.
pub(in crate::ui::screens) fn choice_size(ui: &Ui, theme: &Theme, texts: &Texts) -> Vec2 {
    let words = texts.get("agenda-interest");
    let width = Button::new(ButtonLook::Pill, &words).icon(Icon::Check).font_px(CHOICE_PX).width(ui, theme);
    vec2(width, theme.touch_target().max(theme.u(CHOICE)))
}

/// The button *ik kom misschien* of this event; `true` when it was pressed.
pub(in crate::ui::screens) fn choice_button_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    event: &AgendaEvent,
    choice: Choice,
    place: Rect,
) -> bool {
    let date = dates::day_and_month(texts, event.start.date());
    let label = [("title", event.title.as_str().into()), ("date", date.into())];
    let (words, label) = (texts.get("agenda-interest"), texts.with("agenda-interest-label", &label));
    let (look, icon) =
        if choice.is_chosen { (ButtonLook::ChosenPill, Icon::Check) } else { (ButtonLook::Pill, Icon::Plus) };
    let button = Button::new(look, &words).icon(icon).font_px(CHOICE_PX).label(&label);
    // Two events may have the same title on the same day.
    ui.push_id(&event.key.0, |ui| button.selected(choice.is_chosen).ui(ui, theme, place)).inner
}

/// Shows a past event and what it brought.
pub(super) fn outcome_card_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, event: &AgendaEvent, rect: Rect) {
    card_ui(ui, theme, rect);
    let inner = rect.shrink2(vec2(theme.u(PADDING), theme.u(14.0)));
    let mut room = after_tile_ui(ui, theme, texts, event, inner, TileTone::Quiet);
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
    let card = OpenCard { lines, room, is_pressed: false };
    card.words_ui(ui, theme, card.scale(ui, theme));
}

/// Shows the date, and gives the room to the right of it.
fn after_tile_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    event: &AgendaEvent,
    inner: Rect,
    tone: TileTone,
) -> Rect {
    let side = theme.u(TILE_SIZE).min(inner.height());
    let tile = Rect::from_min_size(pos2(inner.left(), inner.center().y - side / 2.0), vec2(side, side));
    DateTile { date: event.start.date(), tone }.ui(ui, theme, texts, tile);
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
        for (idx, line) in self.lines.iter().enumerate() {
            // What does not fit even at the smallest scale ends in dots instead of running off the card; each line
            // leaves a row for each line below it.
            let row = 1.25 * set(theme, line, scale, 1).1;
            let below = self.lines.iter().skip(idx + 1);
            let below: f32 = below.map(|line| 1.25 * set(theme, line, scale, 1).1 + theme.u(LEADING)).sum();
            if place.height() < 0.9 * row {
                break;
            }
            let n_rows = ((place.height() - below) / row).floor().max(1.0) as usize;
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
