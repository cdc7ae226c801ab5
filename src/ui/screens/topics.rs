//! *Waarover wilt u een thema-uurtje?*: topics to tap, one of one's own, and the thank-you once it is kept.

use std::time::Duration;

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::MAX_TOPICS_A_VISIT;
use crate::kiosk::{Board, Event, Fault, TopicsPage, Visit, Wishes};
use crate::ui::screens::saving::{SavingScreen, saving_ui};
use crate::ui::screens::topics::chips::{chips_height, chips_ui};
use crate::ui::screens::topics::kept::kept_ui;
use crate::ui::screens::topics::typing::typing_ui;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Badge, Button, ButtonLook, FittedText, label_ui, paint_icon};

mod chips;
mod kept;
mod typing;

/// Design pixels.
const SIDES: f32 = 60.0;
const SIDES_PORTRAIT: f32 = 44.0;
const GAP: f32 = 22.0;
const TITLE: f32 = 64.0;
const HINT: f32 = 50.0;
const OWN: f32 = 84.0;
const BUTTON: f32 = 92.0;
/// With less room than this, everything lies a little closer.
const TIGHT: f32 = 760.0;

/// What the page shows, and the keyboard it is handed.
pub struct TopicsScreen<'a> {
    pub visit: &'a Visit,
    pub board: &'a Board,
    /// Why something could not be kept so far.
    pub fault: Option<Fault>,
    /// Since the program started.
    pub now: Duration,
    /// Shows the keyboard in this place; gives what was typed.
    pub keyboard: &'a mut dyn FnMut(&mut Ui, Rect) -> Option<Event>,
}

/// Shows the page in the place it is given; gives what was pressed or typed.
pub fn topics_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, screen: TopicsScreen<'_>) -> Option<Event> {
    let TopicsScreen { visit, board, fault, now, keyboard } = screen;
    let show = |ui: &mut Ui| match visit.wishes.page {
        TopicsPage::Choosing => choosing_ui(ui, theme, texts, &visit.wishes, board),
        TopicsPage::Typing => typing_ui(ui, theme, texts, &visit.wishes, keyboard),
        TopicsPage::Saving => saving_ui(ui, theme, texts, &SavingScreen { visit, fault, now }),
        TopicsPage::Kept => kept_ui(ui, theme, texts, &visit.wishes),
    };
    ui.push_id(visit.id, show).inner
}

fn choosing_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, wishes: &Wishes, board: &Board) -> Option<Event> {
    let sides = theme.u(if theme.is_portrait() { SIDES_PORTRAIT } else { SIDES });
    let place = ui.max_rect();
    let tight = place.height() < theme.u(TIGHT);
    let gap = theme.u(if tight { GAP * 0.6 } else { GAP }).max(theme.touch_gap() + 1.0);
    let mut free = place.shrink2(vec2(sides, theme.u(if tight { 12.0 } else { 22.0 })));
    // On a tall screen all of it lies together at the bottom, within everybody's reach.
    let below =
        theme.u(BUTTON).max(theme.touch_target()) + theme.u(OWN).max(theme.touch_target()) + 2.0 * gap;
    let room = free.height() - theme.u(TITLE + HINT) - gap - below;
    if theme.is_portrait() {
        free.min.y += (room - chips_height(theme, board.topics.len(), room)).max(0.0);
    }
    let title = free.with_max_y(free.top() + theme.u(TITLE));
    let hint = title.translate(vec2(0.0, title.height())).with_max_y(title.bottom() + theme.u(HINT));
    title_ui(ui, theme, texts, wishes, title);
    hint_ui(ui, theme, texts, wishes.had_enough, hint);
    free.min.y = hint.bottom() + gap;
    let buttons = free.with_min_y(free.bottom() - theme.u(BUTTON).max(theme.touch_target()));
    free.max.y = buttons.top() - gap;
    let own = free.with_min_y(free.bottom() - theme.u(OWN).max(theme.touch_target()));
    free.max.y = own.top() - gap;
    let toggled = chips_ui(ui, theme, wishes, &board.topics, texts.language(), free);
    let opened = own_ui(ui, theme, texts, wishes, own);
    toggled.or(opened).or(ways_on_ui(ui, theme, texts, wishes, buttons))
}

/// The question, and how many are chosen.
fn title_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, wishes: &Wishes, rect: Rect) {
    let gaps = [("count", wishes.chosen.len().into()), ("most", MAX_TOPICS_A_VISIT.into())];
    let count = texts.with("topics-count", &gaps);
    let (fill, ink) = if wishes.chosen.is_empty() {
        (theme.colours.chip, theme.colours.ink)
    } else {
        (theme.colours.agree, theme.colours.on_stance)
    };
    let badge = Badge::new(theme, &count, None).colours(fill, ink);
    // It is shown where it will end, which only it knows.
    let width = badge.width(ui, theme);
    let at = pos2(rect.right() - width, rect.center().y - theme.u(Badge::HEIGHT) / 2.0);
    badge.ui(ui, theme, at, width);
    let title = texts.get("topics-title");
    let title = FittedText::new(theme, &title, Face::Bold, theme.colours.ink, 52.0, 26.0);
    title.rows(1).align(Align2::LEFT_CENTER).ui(ui, rect.with_max_x(at.x - theme.u(24.0)));
}

/// How many may be chosen; louder once somebody wants more.
fn hint_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, had_enough: bool, rect: Rect) {
    let most = [("most", MAX_TOPICS_A_VISIT.into())];
    if !had_enough {
        let words = texts.with("topics-hint", &most);
        let text = FittedText::new(theme, &words, Face::Regular, theme.colours.soft_ink, 32.0, 20.0);
        text.rows(1).align(Align2::LEFT_CENTER).ui(ui, rect);
        return;
    }
    nudge_ui(ui, theme, &texts.with("topics-enough", &most), rect);
}

/// A friendly word on a bright ground.
fn nudge_ui(ui: &mut Ui, theme: &Theme, words: &str, rect: Rect) {
    ui.painter().rect_filled(rect, theme.corner(12.0), theme.colours.practice);
    let icon_size = theme.u(30.0);
    let icon_at = pos2(rect.left() + icon_size, rect.center().y);
    paint_icon(ui.painter(), icon_at, Icon::Info, Face::IconFill, icon_size, theme.colours.ink);
    let room = rect.with_min_x(icon_at.x + icon_size).shrink2(vec2(theme.u(8.0), theme.u(2.0)));
    let text = FittedText::new(theme, words, Face::Bold, theme.colours.ink, 28.0, 18.0);
    text.align(Align2::LEFT_CENTER).ui(ui, room);
}

/// The way to a topic of one's own, with what was typed so far; or what was sent.
fn own_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, wishes: &Wishes, rect: Rect) -> Option<Event> {
    if let Some(sent) = &wishes.suggested {
        let words = texts.with("topics-own-sent", &[("words", sent.as_str().into())]);
        let icon_size = theme.u(36.0);
        let icon_at = pos2(rect.left() + icon_size, rect.center().y);
        paint_icon(ui.painter(), icon_at, Icon::Done, Face::IconFill, icon_size, theme.colours.agree);
        let room = rect.with_min_x(icon_at.x + icon_size);
        let text = FittedText::new(theme, &words, Face::Regular, theme.colours.ink, 34.0, 18.0);
        let galley = text.galley(ui, room.size());
        let at = Align2::LEFT_CENTER.align_size_within_rect(galley.size(), room);
        ui.painter().galley(at.min, galley, theme.colours.ink);
        label_ui(ui, rect, &words);
        return None;
    }
    let typed = wishes.new_suggestion();
    let words = if typed.is_empty() {
        texts.get("topics-own").into_owned()
    } else {
        texts.with("topics-own-typed", &[("words", typed.into())])
    };
    let own = Button::new(ButtonLook::Secondary, &words).icon(Icon::Pencil).font_px(34.0);
    own.ui(ui, theme, rect).then_some(Event::SuggestionOpened)
}

fn ways_on_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, wishes: &Wishes, rect: Rect) -> Option<Event> {
    let gap = theme.u(24.0).max(theme.touch_gap());
    let (left, right) = rect.split_left_right_at_x(rect.left() + rect.width() * 0.34);
    let back = texts.get("back");
    let back = Button::new(ButtonLook::Secondary, &back).icon(Icon::Back);
    let back = back.ui(ui, theme, left.with_max_x(left.right() - gap));
    let sent = send_ui(ui, theme, texts, wishes, right);
    sent.or(back.then_some(Event::PanelClosed))
}

/// *Verstuur*. With nothing to send it looks asleep; it is asked all the same, because on a slow screen the first letter
/// may have been typed in this very frame.
fn send_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, wishes: &Wishes, rect: Rect) -> Option<Event> {
    let words = texts.get("topics-send");
    let button = Button::new(ButtonLook::Primary, &words).icon(Icon::Check).font_px(40.0);
    let opacity = if wishes.can_be_sent() { 1.0 } else { 0.45 };
    let pressed = ui.scope(|ui| {
        ui.multiply_opacity(opacity);
        button.ui(ui, theme, rect)
    });
    pressed.inner.then_some(Event::TopicsSent)
}
