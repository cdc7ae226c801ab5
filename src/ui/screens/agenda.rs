//! The agenda: what is coming, with a code to sign up and *ik kom misschien*, and what the last one brought.

use chrono::{NaiveDateTime, NaiveTime};
use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::{AgendaEvent, EventKey};
use crate::kiosk::{Event, Panel, Visit};
use crate::ui::dates;
use crate::ui::screens::agenda::event_card::{event_card_ui, outcome_card_ui};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Button, ButtonLook, FittedText, Text};

mod event_card;

pub(in crate::ui::screens) use crate::ui::screens::agenda::event_card::{choice_button_ui, choice_size};

/// Design pixels.
const SIDES: f32 = 60.0;
const GAP: f32 = 24.0;
const TITLE: f32 = 52.0;
const TITLE_ROW: f32 = 76.0;
const HEADING_ROW: f32 = 48.0;
const CARD_LEAST: f32 = 160.0;
/// The same with *ik kom misschien* in it.
const CARD_LEAST_PRESSED: f32 = 200.0;
const CARD_MOST: f32 = 230.0;
const CARD_MOST_PORTRAIT: f32 = 270.0;
const OUTCOME: f32 = 160.0;
const BUTTON: f32 = 92.0;
const PAGE_BUTTON: f32 = 58.0;

/// What the agenda shows.
#[derive(Clone, Copy, Debug)]
pub struct Agenda<'a> {
    /// Sorted by start, with what is past.
    pub events: &'a [AgendaEvent],
    /// The school's own time.
    pub local: NaiveDateTime,
    /// There is nothing to go back to: leaving it ends the visit.
    pub browsing: bool,
    /// Whose finger may press something here; nobody's on the wait screen.
    pub visit: Option<&'a Visit>,
    /// There is a button to *Waarover wilt u een thema-uurtje?*
    pub offers_topics: bool,
}

/// Where *ik kom misschien* of an event stands.
#[derive(Clone, Copy, Debug)]
pub(in crate::ui::screens) struct Choice {
    pub(in crate::ui::screens) is_chosen: bool,
    /// All of this visit is on disk.
    is_kept: bool,
}

impl Choice {
    /// The choice about this event; `None` where there is none to make.
    pub(in crate::ui::screens) fn of(
        visit: &Visit,
        event: &AgendaEvent,
        local: NaiveDateTime,
    ) -> Option<Self> {
        let is_chosen = visit.may_come_to(&event.key);
        event.can_be_come_to(local).then_some(Self { is_chosen, is_kept: visit.tickets.is_empty() })
    }

    /// The sentence behind it: only what is on disk is promised.
    pub(in crate::ui::screens) fn told(self) -> &'static str {
        if self.is_kept { "agenda-interest-kept" } else { "agenda-interest-going" }
    }
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
    let place = page.with_max_y(buttons.top() - theme.u(GAP));
    let pressed = agenda_page_ui(ui, theme, texts, agenda, place);
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
    pressed.or(back.then_some(leave)).or(asked.then_some(Event::PanelOpened(Panel::Topics)))
}

fn topics_button_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, rect: Rect) -> bool {
    let words = texts.get("topics-title");
    Button::new(ButtonLook::Primary, &words).icon(Icon::Tip).font_px(34.0).ui(ui, theme, rect)
}

/// Shows the title, the events that fit and the last outcome in this box. Without a visit nothing here can be pressed.
pub fn agenda_page_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    agenda: &Agenda<'_>,
    rect: Rect,
) -> Option<Event> {
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
    if events.is_empty() && outcome.is_none() {
        let words = texts.get("agenda-empty");
        Text::new(&words, theme.font(Face::Regular, 36.0), theme.colours.soft_ink).ui(ui, body);
    }
    let grid = Grid::new(theme, agenda, events.len(), body);
    let shown = events.get(grid.first..).unwrap_or_default();
    let pressed = grid.ui(ui, theme, texts, agenda, shown.get(..grid.n_shown).unwrap_or(shown));
    let pressed = pressed.map(Event::InterestToggled);
    pressed.or(title_ui(ui, theme, texts, title_row, &grid, agenda.visit.is_some()))
}

fn title_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    rect: Rect,
    grid: &Grid,
    can_be_pressed: bool,
) -> Option<Event> {
    let mut room = rect;
    let n_left_over = grid.n_events - grid.first - grid.n_shown;
    let mut pressed = None;
    if can_be_pressed && grid.n_shown < grid.n_events {
        let words = if n_left_over == 0 {
            texts.get("agenda-page-first").into_owned()
        } else {
            texts.with("agenda-page", &[("count", n_left_over.into())])
        };
        let button = Button::new(ButtonLook::Pill, &words).icon(Icon::Following).icon_after();
        let height = theme.touch_target().max(theme.u(PAGE_BUTTON));
        let width = button.width(ui, theme).min(rect.width() * 0.5);
        let place = Rect::from_center_size(
            pos2(rect.right() - width / 2.0, rect.center().y - theme.u(6.0)),
            vec2(width, height),
        );
        pressed = button.ui(ui, theme, place).then_some(Event::AgendaPaged);
        room.max.x = place.left() - theme.u(GAP);
    } else if 0 < n_left_over {
        let words = texts.with("agenda-more", &[("count", n_left_over.into())]);
        let font = theme.font(Face::Regular, 30.0);
        let more = Text::new(&words, font, theme.colours.soft_ink).rows(1).align(Align2::RIGHT_CENTER);
        room.max.x = more.ui(ui, rect).left() - theme.u(GAP);
    }
    let title = texts.get("agenda-title");
    let title = FittedText::new(theme, &title, Face::Bold, theme.colours.ink, TITLE, 30.0);
    title.rows(1).align(Align2::LEFT_CENTER).ui(ui, room);
    pressed
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

/// The cards of one page: in one column upright, in two lying.
struct Grid {
    rect: Rect,
    n_events: usize,
    /// The first event on this page.
    first: usize,
    n_shown: usize,
    n_columns: usize,
    /// Of one card.
    height: f32,
}

impl Grid {
    /// As many cards as fit. A page that is not full hangs as a full one does.
    fn new(theme: &Theme, agenda: &Agenda<'_>, n_events: usize, rect: Rect) -> Self {
        let gap = theme.u(GAP);
        let n_columns = if theme.is_portrait() { 1 } else { 2 };
        let least = if agenda.visit.is_some() { CARD_LEAST_PRESSED } else { CARD_LEAST };
        let n_rows_that_fit = ((rect.height() + gap) / (theme.u(least) + gap)).floor().max(1.0) as usize;
        let n_rows = n_events.div_ceil(n_columns).clamp(1, n_rows_that_fit);
        let height = (rect.height() + gap) / n_rows as f32 - gap;
        let height = height.min(theme.u(if theme.is_portrait() { CARD_MOST_PORTRAIT } else { CARD_MOST }));
        let n_a_page = n_rows * n_columns;
        let page = agenda.visit.map_or(0, |visit| visit.agenda_page % n_events.div_ceil(n_a_page).max(1));
        let first = (page * n_a_page).min(n_events);
        let n_shown = n_a_page.min(n_events - first);
        Self { rect, n_events, first, n_shown, n_columns, height }
    }

    /// Shows these events; gives the one of which *ik kom misschien* was pressed.
    fn ui(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        texts: &Texts,
        agenda: &Agenda<'_>,
        events: &[&AgendaEvent],
    ) -> Option<EventKey> {
        let gap = theme.u(GAP);
        let width = (self.rect.width() + gap) / self.n_columns as f32 - gap;
        let mut cards = Vec::with_capacity(events.len());
        let mut pressed = None;
        for (idx, event) in events.iter().enumerate() {
            let (row, column) = ((idx / self.n_columns) as f32, (idx % self.n_columns) as f32);
            let corner = self.rect.min + vec2(column * (width + gap), row * (self.height + gap));
            let place = Rect::from_min_size(corner, vec2(width, self.height));
            let choice = agenda.visit.and_then(|visit| Choice::of(visit, event, agenda.local));
            let card = event_card_ui(ui, theme, texts, event, choice, place);
            pressed = pressed.or(card.is_pressed.then(|| event.key.clone()));
            cards.push(card);
        }
        let scale = cards.iter().map(|card| card.scale(ui, theme)).fold(1.0, f32::min);
        for card in &cards {
            card.words_ui(ui, theme, scale);
        }
        pressed
    }
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
