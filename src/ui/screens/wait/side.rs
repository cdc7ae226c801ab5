//! What stands beside a statement: the next theme hours and the tips mailbox.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::{AgendaEvent, EventKind, MailAddress};
use crate::ui::screens::agenda::{upcoming, when};
use crate::ui::screens::wait::{Wait, card_heading_ui};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{DateTile, FittedText, TILE_SIZE, TileTone, card_ui, qr_code_ui};

/// Design pixels.
const GAP: f32 = 28.0;
const TIPS: f32 = 284.0;
const EVENT_LEAST: f32 = 150.0;

/// Shows both cards under each other; `false` if there is nothing to show.
pub(super) fn column_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, wait: &Wait<'_>, rect: Rect) -> bool {
    let events = next_events(wait);
    let gap = theme.u(GAP);
    match (&wait.board.tips, events.is_empty()) {
        (Some(mail), false) => {
            let tips = rect.with_min_y(rect.bottom() - theme.u(TIPS));
            events_ui(ui, theme, texts, &events, rect.with_max_y(tips.top() - gap), 2);
            tips_ui(ui, theme, texts, mail, tips, true);
        }
        (Some(mail), true) => {
            tips_ui(ui, theme, texts, mail, rect.with_min_y(rect.bottom() - theme.u(TIPS)), true);
        }
        (None, false) => events_ui(ui, theme, texts, &events, rect, 3),
        (None, true) => return false,
    }
    true
}

/// Shows both cards beside each other; `false` if there is nothing to show.
pub(super) fn row_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, wait: &Wait<'_>, rect: Rect) -> bool {
    let events = next_events(wait);
    let gap = theme.u(GAP);
    match (&wait.board.tips, events.is_empty()) {
        (Some(mail), false) => {
            let tips = rect.with_min_x(rect.right() - theme.u(428.0));
            events_ui(ui, theme, texts, &events, rect.with_max_x(tips.left() - gap), 1);
            tips_ui(ui, theme, texts, mail, tips, false);
        }
        (Some(mail), true) => tips_ui(ui, theme, texts, mail, rect, true),
        (None, false) => events_ui(ui, theme, texts, &events, rect, 1),
        (None, true) => return false,
    }
    true
}

/// What parents can come to. Holidays are in the agenda, not here.
fn next_events<'a>(wait: &Wait<'a>) -> Vec<&'a AgendaEvent> {
    let events = upcoming(&wait.board.agenda, wait.local);
    events.into_iter().filter(|event| event.kind != EventKind::Holiday).collect()
}

fn events_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, events: &[&AgendaEvent], rect: Rect, most: usize) {
    let inner = card_ui(ui, theme, rect);
    let heading = inner.with_max_y(inner.top() + theme.u(44.0));
    card_heading_ui(ui, theme, heading, Icon::Coffee, &texts.get("agenda-card"));
    let body = inner.with_min_y(heading.bottom() + theme.u(18.0));
    let n_that_fit = (body.height() / theme.u(EVENT_LEAST)).floor().max(1.0) as usize;
    let n_shown = events.len().min(n_that_fit).min(most);
    let height = (body.height() / n_shown.max(1) as f32).min(theme.u(175.0));
    let n_left_over = events.len() - n_shown;
    if 0 < n_left_over && theme.u(40.0) < body.height() - height * n_shown as f32 {
        let words = texts.with("agenda-card-more", &[("count", n_left_over.into())]);
        let more = FittedText::new(theme, &words, Face::Regular, theme.colours.soft_ink, 28.0, 20.0);
        more.rows(1).align(Align2::LEFT_BOTTOM).ui(ui, body);
    }
    for (idx, event) in events.iter().take(n_shown).enumerate() {
        let top = body.top() + idx as f32 * height;
        let place = body.with_min_y(top).with_max_y(top + height - theme.u(8.0));
        event_ui(ui, theme, texts, event, place, 0 < idx);
    }
}

fn event_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, event: &AgendaEvent, rect: Rect, quiet: bool) {
    let side = theme.u(TILE_SIZE * 0.86).min(rect.height());
    let leaf = Rect::from_min_size(rect.min, vec2(side, side * 1.15).min(rect.size()));
    let tone = if quiet { TileTone::Quiet } else { TileTone::Coming };
    DateTile { date: event.start.date(), tone }.ui(ui, theme, texts, leaf);
    let words = rect.with_min_x(leaf.right() + theme.u(24.0));
    let title = FittedText::new(theme, &event.title, Face::Bold, theme.colours.ink, 33.0, 22.0);
    let title = title.line_height(1.15).ui(ui, words.with_max_y(words.top() + words.height() * 0.56));
    let sign_up = event.sign_up.as_ref().map(|_| texts.get("agenda-sign-up-short").into_owned());
    let detail = sign_up.or_else(|| event.host.clone()).or_else(|| event.place.clone());
    let when = when(texts, event, true);
    let line = detail.map_or_else(|| when.clone(), |detail| format!("{when} · {detail}"));
    let line = FittedText::new(theme, &line, Face::Regular, theme.colours.soft_ink, 30.0, 20.0);
    line.line_height(1.2).ui(ui, words.with_min_y(title.bottom() + theme.u(6.0)));
}

/// Shows the mailbox. In a wide card the address can be read as well.
fn tips_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, mail: &MailAddress, rect: Rect, wide: bool) {
    let inner = card_ui(ui, theme, rect);
    // The light zone around a code may lie on the padding of the card: that is light too.
    let over = theme.u(22.0);
    let side = inner.height().min(inner.width() * if wide { 0.44 } else { 0.46 }) + 2.0 * over;
    let code =
        Rect::from_min_size(pos2(inner.left() - over, inner.center().y - side / 2.0), vec2(side, side));
    let title = texts.get("tips-title");
    let label = texts.with("qr-label", &[("what", title.as_ref().into())]);
    let shown = qr_code_ui(ui, theme, code, &mail.mailto(), &label);
    let words = inner.with_min_x(shown.map_or(inner.left(), |code| code.right() + theme.u(18.0)));
    if !wide {
        let short = texts.get("tips-short");
        let short = FittedText::new(theme, &short, Face::Bold, theme.colours.ink, 30.0, 18.0);
        short.line_height(1.17).align(Align2::LEFT_CENTER).ui(ui, words);
        return;
    }
    let upper = words.with_max_y(words.top() + words.height() * 0.5);
    let title = FittedText::new(theme, &title, Face::Bold, theme.colours.ink, 36.0, 22.0);
    title.line_height(1.1).align(Align2::LEFT_BOTTOM).ui(ui, upper);
    let lower = words.with_min_y(upper.bottom() + theme.u(16.0));
    let scan = texts.get("tips-scan");
    let scan = FittedText::new(theme, &scan, Face::Regular, theme.colours.soft_ink, 29.0, 18.0);
    let scan = scan.ui(ui, lower.with_max_y(lower.top() + lower.height() * 0.5));
    let font = FittedText::new(theme, &mail.address, Face::Bold, theme.colours.ink, 29.0, 14.0);
    font.rows(1).ui(ui, lower.with_min_y(scan.bottom() + theme.u(4.0)));
}
