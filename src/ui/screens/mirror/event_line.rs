//! *Hierover is een thema-uurtje*: the event that grew out of the statement on the mirror.

use egui::{Align2, Rect, Ui, vec2};

use crate::domain::{AgendaEvent, EventKind, StatementRef};
use crate::kiosk::Event;
use crate::ui::screens::agenda::{Choice, choice_button_ui, choice_size, when};
use crate::ui::screens::mirror::MirrorScreen;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::{DateTile, FittedText, TileTone, card_ui};

/// The height of the line, in design pixels.
pub(super) const LINE: f32 = 100.0;

/// Design pixels.
const INSIDE: f32 = 12.0;
const BETWEEN: f32 = 20.0;

/// The first event to come that is about the statement on the mirror.
pub(super) fn linked_event<'a>(screen: &MirrorScreen<'a>) -> Option<&'a AgendaEvent> {
    let (board, current) = (screen.board, screen.visit.current()?);
    let position = board.statements.iter().find(|statement| statement.id == current)?.position;
    let statement = StatementRef { evening: board.evening.as_ref()?.date, position };
    let is_linked =
        |event: &&AgendaEvent| event.about.contains(&statement) && event.can_be_come_to(screen.local);
    board.agenda.iter().find(is_linked)
}

/// Shows the event on one line; gives what was pressed.
pub(super) fn event_line_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    screen: &MirrorScreen<'_>,
    event: &AgendaEvent,
    rect: Rect,
) -> Option<Event> {
    let choice = Choice::of(screen.visit, event, screen.local)?;
    card_ui(ui, theme, rect);
    let inner = rect.shrink2(vec2(theme.u(BETWEEN), theme.u(INSIDE)));
    let leaf = Rect::from_min_size(inner.min, vec2(inner.height(), inner.height()));
    DateTile { date: event.start.date(), tone: TileTone::Coming }.ui(ui, theme, texts, leaf);
    let size = choice_size(ui, theme, texts).min(vec2(inner.width() * 0.4, inner.height()));
    let button = Rect::from_center_size(inner.right_center() - vec2(size.x / 2.0, 0.0), size);
    let words =
        inner.with_min_x(leaf.right() + theme.u(BETWEEN)).with_max_x(button.left() - theme.u(BETWEEN));
    let (upper, lower) = words.split_top_bottom_at_fraction(0.44);
    let said = texts.get(if choice.is_chosen { choice.told() } else { about(event.kind) });
    let said = format!("{} · {}", said.trim_end_matches('.'), when(texts, event, false));
    let soft = FittedText::new(theme, &said, Face::Regular, theme.colours.soft_ink, 27.0, 16.0);
    soft.rows(1).align(Align2::LEFT_CENTER).ui(ui, upper);
    let title = FittedText::new(theme, &event.title, Face::Bold, theme.colours.ink, 33.0, 18.0);
    title.rows(1).align(Align2::LEFT_CENTER).ui(ui, lower);
    let pressed = choice_button_ui(ui, theme, texts, event, choice, button);
    pressed.then(|| Event::InterestToggled(event.key.clone()))
}

fn about(kind: EventKind) -> &'static str {
    match kind {
        EventKind::ThemeHour => "mirror-event-hour",
        EventKind::ThemeEvening => "mirror-event-evening",
        EventKind::OpenMorning | EventKind::CoffeeMorning => "mirror-event-morning",
        EventKind::Holiday | EventKind::Other => "mirror-event-other",
    }
}
