//! The agenda: what is coming, with a code to sign up, and what the last one brought.

use chrono::{NaiveDateTime, NaiveTime};
use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::{AgendaEvent, Language, Role};
use crate::kiosk::{Event, Panel};
use crate::ui::dates;
use crate::ui::previews::{self, Preview};
use crate::ui::screens::agenda::event_card::{event_card_ui, outcome_card_ui};
use crate::ui::screens::chrome::{Chrome, Place, chrome_ui};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Button, ButtonLook, FittedText, Text};

mod event_card;

/// Design pixels.
const SIDES: f32 = 60.0;
const GAP: f32 = 24.0;
const TITLE: f32 = 52.0;
const TITLE_ROW: f32 = 76.0;
const HEADING_ROW: f32 = 56.0;
const CARD_LEAST: f32 = 160.0;
const CARD_MOST: f32 = 230.0;
const CARD_MOST_PORTRAIT: f32 = 270.0;
const OUTCOME: f32 = 172.0;
const BUTTON: f32 = 92.0;

/// What the agenda shows.
#[derive(Clone, Copy, Debug)]
pub struct Agenda<'a> {
    /// Sorted by start, with what is past.
    pub events: &'a [AgendaEvent],
    /// The school's own time.
    pub local: NaiveDateTime,
    /// There is nothing to go back to: leaving it ends the visit.
    pub browsing: bool,
    /// There is a button to *Waarover wilt u een thema-uurtje?*
    pub offers_topics: bool,
}

/// What is still to come or going on, the first one first.
pub fn upcoming(events: &[AgendaEvent], local: NaiveDateTime) -> Vec<&AgendaEvent> {
    events.iter().filter(|event| local < event.end.max(event.start)).collect()
}

/// The last past event that brought something.
fn last_outcome(events: &[AgendaEvent], local: NaiveDateTime) -> Option<&AgendaEvent> {
    events.iter().rfind(|event| event.end.max(event.start) <= local && event.outcome.is_some())
}

/// Shows the agenda as a page of a visit.
pub fn agenda_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, agenda: &Agenda<'_>) -> Option<Event> {
    let page = ui.max_rect().shrink2(vec2(theme.u(SIDES), theme.u(20.0)));
    let height = theme.u(BUTTON).max(theme.touch_target());
    let buttons = page.with_min_y(page.bottom() - height);
    agenda_page_ui(ui, theme, texts, agenda, page.with_max_y(buttons.top() - theme.u(GAP)));
    let (width, topics) = match (theme.is_portrait(), agenda.offers_topics) {
        (false, _) => (theme.u(594.0), buttons.with_min_x(buttons.left() + theme.u(594.0 + GAP))),
        (true, false) => (page.width(), buttons),
        (true, true) => (theme.u(280.0), buttons.with_min_x(buttons.left() + theme.u(280.0 + GAP))),
    };
    let asked = agenda.offers_topics && topics_button_ui(ui, theme, texts, topics);
    let back = Button::new(ButtonLook::Secondary, &texts.get("back")).icon(Icon::Back).ui(
        ui,
        theme,
        buttons.with_max_x(buttons.left() + width),
    );
    let leave = if agenda.browsing { Event::Stopped } else { Event::PanelClosed };
    back.then_some(leave).or(asked.then_some(Event::PanelOpened(Panel::Topics)))
}

fn topics_button_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, rect: Rect) -> bool {
    let words = texts.get("topics-title");
    Button::new(ButtonLook::Primary, &words).icon(Icon::Tip).ui(ui, theme, rect)
}

/// Shows the title, the events that fit and the last outcome in this box. Nothing here can be pressed.
pub fn agenda_page_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, agenda: &Agenda<'_>, rect: Rect) {
    let events = upcoming(agenda.events, agenda.local);
    let outcome = last_outcome(agenda.events, agenda.local);
    let title_row = rect.with_max_y(rect.top() + theme.u(TITLE_ROW));
    let mut body = rect.with_min_y(title_row.bottom());
    if let Some(event) = outcome {
        let place =
            if events.is_empty() { body } else { body.with_min_y(body.bottom() - outcome_height(theme)) };
        outcome_ui(ui, theme, texts, event, place.with_max_y(place.top() + outcome_height(theme)));
        body.max.y = place.top() - theme.u(GAP * 0.5);
    }
    let n_shown = if events.is_empty() {
        if outcome.is_none() {
            let words = texts.get("agenda-empty");
            Text::new(&words, theme.font(Face::Regular, 36.0), theme.colours.soft_ink).ui(ui, body);
        }
        0
    } else {
        grid_ui(ui, theme, texts, &events, body)
    };
    title_ui(ui, theme, texts, title_row, events.len() - n_shown);
}

fn title_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, rect: Rect, n_left_over: usize) {
    let mut room = rect;
    if 0 < n_left_over {
        let words = texts.with("agenda-more", &[("count", n_left_over.into())]);
        let font = theme.font(Face::Regular, 30.0);
        let more = Text::new(&words, font, theme.colours.soft_ink).rows(1).align(Align2::RIGHT_CENTER);
        room.max.x = more.ui(ui, rect).left() - theme.u(GAP);
    }
    let title = texts.get("agenda-title");
    let title = FittedText::new(theme, &title, Face::Bold, theme.colours.ink, TITLE, 30.0);
    title.rows(1).align(Align2::LEFT_CENTER).ui(ui, room);
}

fn outcome_height(theme: &Theme) -> f32 {
    let portrait_extra = if theme.is_portrait() { 60.0 } else { 0.0 };
    theme.u(HEADING_ROW + OUTCOME + portrait_extra)
}

fn outcome_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, event: &AgendaEvent, rect: Rect) {
    let heading = texts.get("agenda-outcome");
    let row = rect.with_max_y(rect.top() + theme.u(HEADING_ROW));
    let heading = FittedText::new(theme, &heading, Face::Bold, theme.colours.ink, 36.0, 24.0);
    heading.rows(1).align(Align2::LEFT_CENTER).ui(ui, row);
    outcome_card_ui(ui, theme, texts, event, rect.with_min_y(row.bottom()));
}

/// Shows as many events as fit, in one column upright and in two lying. Gives how many that were.
fn grid_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, events: &[&AgendaEvent], rect: Rect) -> usize {
    let gap = theme.u(GAP);
    let n_columns = if theme.is_portrait() { 1 } else { 2 };
    let n_rows_that_fit = ((rect.height() + gap) / (theme.u(CARD_LEAST) + gap)).floor().max(1.0) as usize;
    let n_rows = events.len().div_ceil(n_columns).min(n_rows_that_fit);
    let height = (rect.height() + gap) / n_rows as f32 - gap;
    let height = height.min(theme.u(if theme.is_portrait() { CARD_MOST_PORTRAIT } else { CARD_MOST }));
    let width = (rect.width() + gap) / n_columns as f32 - gap;
    let n_shown = events.len().min(n_rows * n_columns);
    let mut cards = Vec::with_capacity(n_shown);
    for (idx, event) in events.iter().take(n_shown).enumerate() {
        let (row, column) = ((idx / n_columns) as f32, (idx % n_columns) as f32);
        let corner = pos2(rect.left() + column * (width + gap), rect.top() + row * (height + gap));
        cards.push(event_card_ui(ui, theme, texts, event, Rect::from_min_size(corner, vec2(width, height))));
    }
    let scale = cards.iter().map(|card| card.scale(ui, theme)).fold(1.0, f32::min);
    for card in &cards {
        card.words_ui(ui, theme, scale);
    }
    n_shown
}

/// When it is, without the date that stands on the tile: "donderdag 8.45 – 9.45", or "hele dag".
pub(super) fn when(texts: &Texts, event: &AgendaEvent, short: bool) -> String {
    let first = event.start.date();
    let day = if short { dates::weekday_short(texts, first) } else { dates::weekday(texts, first) };
    // An all-day event ends at the midnight after its last day.
    let ends_at_midnight = event.end.time() == NaiveTime::MIN && first < event.end.date();
    let last = if ends_at_midnight { event.end.date().pred_opt().unwrap_or(first) } else { event.end.date() };
    if first < last {
        return format!(
            "{day} {}",
            texts.with("agenda-until", &[("date", dates::day_and_month(texts, last).into())])
        );
    }
    if event.all_day {
        return format!("{day} · {}", texts.get("agenda-all-day"));
    }
    format!("{day} {}", dates::hours(texts, event.start.time(), event.end.time()))
}

/// The states worth looking at: the example, nothing at all, and far too much.
pub fn previews() -> Vec<Preview> {
    let page = |events: Vec<AgendaEvent>, reach: bool| {
        let board = previews::board();
        Preview::show_in(move |ui, theme, texts| {
            let chrome = Chrome {
                school: &board.school,
                logo: None,
                evening: board.evening.as_ref(),
                languages: &[Language::DUTCH, Language::ENGLISH],
                practice: false,
                place: Place::Visit { role: Role::Parent, reach },
            };
            let agenda = Agenda {
                events: &events,
                local: previews::during_the_evening(),
                browsing: false,
                offers_topics: board.offers_topics(),
            };
            chrome_ui(ui, theme, texts, &chrome, |ui| agenda_ui(ui, theme, texts, &agenda));
        })
    };
    let full = previews::board().agenda;
    let lots = full.iter().cycle().take(5 * full.len()).cloned().collect();
    vec![
        page(full.clone(), false).named("agenda-example"),
        page(Vec::new(), false).named("agenda-empty"),
        page(full.iter().take(1).cloned().collect(), false).named("agenda-only-past"),
        page(lots, false).named("agenda-crowded"),
        page(full, true).named("agenda-reach"),
    ]
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveDateTime};

    use super::{upcoming, when};
    use crate::domain::{AgendaEvent, EventKind, Language};
    use crate::ui::texts::Texts;

    fn at(day: u32, hour: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 10, day)
            .and_then(|date| date.and_hms_opt(hour, 0, 0))
            .expect("a moment")
    }

    fn event(start: NaiveDateTime, end: NaiveDateTime, all_day: bool) -> AgendaEvent {
        let (place, host, sign_up, outcome) = (None, None, None, None);
        let title = "Iets".into();
        let key = crate::domain::EventKey("iets".into());
        AgendaEvent {
            key,
            kind: EventKind::Other,
            title,
            start,
            end,
            all_day,
            place,
            host,
            sign_up,
            outcome,
            about: Vec::new(),
        }
    }

    fn said(event: &AgendaEvent) -> String {
        when(&Texts::load(Language::DUTCH), event, false)
    }

    #[test]
    fn an_event_is_shown_until_it_is_over() {
        let events = [event(at(5, 9), at(5, 10), false)];
        assert_eq!(upcoming(&events, at(5, 9)).len(), 1);
        assert_eq!(upcoming(&events, at(5, 10)).len(), 0);
    }

    #[test]
    fn the_when_of_an_hour_a_day_and_a_week() {
        assert_eq!(said(&event(at(6, 8), at(6, 9), false)), "dinsdag 8.00 – 9.00");
        assert_eq!(said(&event(at(19, 0), at(20, 0), true)), "maandag · hele dag");
        assert_eq!(said(&event(at(19, 0), at(24, 0), true)), "maandag tot en met 23 oktober");
    }
}
