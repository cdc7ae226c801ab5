//! What frames every screen: the header with the school and the settings, and the footer with the promise.

use egui::{Align2, Rect, TextureId, Ui, UiBuilder, pos2, vec2};

use crate::domain::{Evening, Language, Role, School};
use crate::kiosk::{Event, Panel};
use crate::ui::dates;
use crate::ui::previews::{self, Preview};
use crate::ui::screens::chrome::footer::footer_ui;
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Icon, Theme};
use crate::ui::widgets::{Button, ButtonLook, FittedText, Text, panel_fill_ui};

mod footer;

/// Heights in design pixels, lying and upright.
const HEADER: f32 = 103.0;
const HEADER_PORTRAIT: f32 = 128.0;
const RIBBON: f32 = 48.0;

const SIDES: f32 = 48.0;
const LOGO: f32 = 64.0;
const PILL: f32 = 72.0;
const PILL_GAP: f32 = 24.0;

/// The narrowest the name of the school may become before the languages are folded into one button.
const NAME_ROOM: f32 = 440.0;

/// What the frame shows.
#[derive(Clone, Copy, Debug)]
pub struct Chrome<'a> {
    pub school: &'a School,
    /// The school's logo, if it gave one; otherwise its initial.
    pub logo: Option<TextureId>,
    pub evening: Option<&'a Evening>,
    /// The languages to choose from.
    pub languages: &'a [Language],
    /// Answers do not count: a ribbon says so.
    pub practice: bool,
    pub place: Place,
}

/// Where in the kiosk the frame stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The wait screen, where nothing can be pressed. With the number of notes while an evening is open.
    Wait { notes: Option<u32> },
    /// A visit.
    Visit { role: Role, reach: bool },
}

/// Shows the frame with `content` inside it, and gives what was pressed in either.
pub fn chrome_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    chrome: &Chrome<'_>,
    content: impl FnOnce(&mut Ui) -> Option<Event>,
) -> Option<Event> {
    panel_fill_ui(ui, theme.screen(), theme.colours.paper);
    let stage = theme.stage(chrome.reach());
    let header = theme.u(if theme.is_portrait() { HEADER_PORTRAIT } else { HEADER });
    let header = stage.with_max_y(stage.top() + header);
    let footer = stage.with_min_y(stage.bottom() - footer::height(theme, chrome));
    let mut inside = Rect::from_min_max(header.left_bottom(), footer.right_top());
    if chrome.practice {
        let ribbon = inside.with_max_y(inside.top() + theme.u(RIBBON));
        ribbon_ui(ui, theme, texts, ribbon);
        inside.min.y = ribbon.bottom();
    }
    let pressed_above = header_ui(ui, theme, texts, chrome, header);
    let builder = UiBuilder::new().max_rect(inside).id_salt("content");
    let pressed_inside = ui.scope_builder(builder, content).inner;
    let pressed_below = footer_ui(ui, theme, texts, chrome, footer);
    pressed_inside.or(pressed_above).or(pressed_below)
}

impl Chrome<'_> {
    fn reach(&self) -> bool {
        match self.place {
            Place::Wait { .. } => false,
            Place::Visit { reach, .. } => reach,
        }
    }

    fn can_be_pressed(&self) -> bool {
        match self.place {
            Place::Wait { .. } => false,
            Place::Visit { .. } => true,
        }
    }
}

/// What a language calls itself. It is the same in every language, so it is no text.
pub fn own_name(language: Language) -> String {
    match language.code() {
        "nl" => "Nederlands".into(),
        "en" => "English".into(),
        "tr" => "Türkçe".into(),
        "ar" => "العربية".into(),
        "pl" => "Polski".into(),
        "uk" => "Українська".into(),
        "ti" => "ትግርኛ".into(),
        "de" => "Deutsch".into(),
        "fr" => "Français".into(),
        "es" => "Español".into(),
        "bg" => "Български".into(),
        "so" => "Soomaali".into(),
        code => code.to_uppercase(),
    }
}

fn ribbon_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, rect: Rect) {
    panel_fill_ui(ui, rect, theme.colours.practice);
    let words = texts.get("practice-ribbon");
    let text = FittedText::new(theme, &words, Face::Bold, theme.colours.ink, 28.0, 18.0);
    text.rows(1).align(Align2::CENTER_CENTER).ui(ui, rect.shrink2(vec2(theme.u(SIDES), 0.0)));
}

fn header_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, chrome: &Chrome<'_>, rect: Rect) -> Option<Event> {
    panel_fill_ui(ui, rect, theme.colours.card);
    ui.painter().hline(rect.x_range(), rect.bottom(), theme.border());
    let inner = rect.shrink2(vec2(theme.u(SIDES), 0.0));
    let pills = pills(ui, theme, texts, chrome, inner.width() - theme.u(NAME_ROOM));
    let gap = theme.u(PILL_GAP).max(theme.touch_gap());
    let mut right = inner.right();
    let mut pressed = None;
    for pill in pills.iter().rev() {
        let button = pill.button();
        let height = theme.u(PILL).max(theme.touch_target()).min(rect.height());
        let size = vec2(button.width(ui, theme).max(theme.u(88.0)), height);
        let place = Rect::from_min_size(pos2(right - size.x, rect.center().y - height / 2.0), size);
        if !chrome.can_be_pressed() {
            button.show(ui, theme, place);
        } else if button.ui(ui, theme, place) {
            pressed = Some(pill.event.clone());
        }
        right = place.left() - gap;
    }
    school_ui(ui, theme, texts, chrome, inner.with_max_x(right));
    pressed
}

/// One of the controls in the header.
struct Pill {
    look: ButtonLook,
    icon: Option<Icon>,
    words: String,
    /// Only the icon is shown; the words are what it is called.
    icon_only: bool,
    event: Event,
}

impl Pill {
    fn icon(icon: Icon, words: String, event: Event) -> Self {
        Self { look: ButtonLook::Pill, icon: Some(icon), words, icon_only: true, event }
    }

    fn button(&self) -> Button<'_> {
        match (self.icon, self.icon_only) {
            (Some(icon), true) => Button::icon_only(self.look, icon, &self.words).fixed(),
            (Some(icon), false) => Button::new(self.look, &self.words).icon(icon).fixed(),
            (None, _) => {
                let chosen = self.look == ButtonLook::ChosenPill;
                Button::new(self.look, &self.words).fixed().selected(chosen)
            }
        }
    }
}

/// The controls from left to right: all languages where they fit, otherwise one button that opens them.
fn pills(ui: &Ui, theme: &Theme, texts: &Texts, chrome: &Chrome<'_>, room: f32) -> Vec<Pill> {
    let say = |key: &str| texts.get(key).into_owned();
    let text_size = Pill::icon(Icon::TextSize, say("header-text-size"), Event::TextSizeStepped);
    let contrast = Pill::icon(Icon::Contrast, say("header-contrast"), Event::ContrastToggled);
    let mut pills = Vec::new();
    if 1 < chrome.languages.len() && !theme.is_portrait() {
        for language in chrome.languages.iter().copied() {
            let look = if language == texts.language() { ButtonLook::ChosenPill } else { ButtonLook::Pill };
            let event = Event::LanguageChosen(language);
            pills.push(Pill { look, icon: None, words: own_name(language), icon_only: false, event });
        }
    }
    let gap = theme.u(PILL_GAP);
    let wanted: f32 = pills.iter().map(|pill| pill.button().width(ui, theme) + gap).sum();
    if theme.is_portrait() || room < wanted + 2.0 * theme.u(112.0) {
        let words = own_name(texts.language());
        let event = Event::PanelOpened(Panel::Settings);
        let look = ButtonLook::Pill;
        pills = vec![Pill { look, icon: Some(Icon::Globe), words, icon_only: false, event }];
    }
    if theme.is_portrait() {
        pills.push(Pill::icon(Icon::Reach, say("header-reach"), Event::ReachToggled));
    } else {
        pills.extend([text_size, contrast]);
    }
    pills
}

/// The logo or the initial, the name of the school, and the evening under it.
fn school_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, chrome: &Chrome<'_>, rect: Rect) {
    let colours = &theme.colours;
    let side = theme.u(LOGO);
    let logo = Rect::from_min_size(pos2(rect.left(), rect.center().y - side / 2.0), vec2(side, side));
    if let Some(texture) = chrome.logo {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture, logo, whole, egui::Color32::WHITE);
    } else {
        ui.painter().rect_filled(logo, theme.corner(14.0), colours.accent);
        let initial = initial(&chrome.school.name);
        let text =
            Text::new(&initial, theme.fixed_font(Face::Bold, 34.0), colours.on_accent).line_height(1.0);
        let galley = text.galley(ui, f32::INFINITY);
        let at = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), logo);
        ui.painter().galley(at.min, galley, colours.on_accent);
    }
    let words = rect.with_min_x(logo.right() + theme.u(24.0));
    let middle = rect.center().y;
    let name = FittedText::new(theme, &chrome.school.name, Face::Bold, colours.ink, 34.0, 20.0);
    let below = under_the_name(theme, texts, chrome);
    if below.is_empty() {
        name.rows(1).align(Align2::LEFT_CENTER).ui(ui, words);
        return;
    }
    name.rows(1).align(Align2::LEFT_BOTTOM).ui(ui, words.with_max_y(middle));
    let evening = FittedText::new(theme, &below, Face::Regular, colours.soft_ink, 28.0, 18.0);
    evening.rows(1).align(Align2::LEFT_TOP).ui(ui, words.with_min_y(middle + theme.u(4.0)));
}

/// The evening with its date, or the place of the school where no evening is planned.
fn under_the_name(theme: &Theme, texts: &Texts, chrome: &Chrome<'_>) -> String {
    let Some(evening) = chrome.evening else { return chrome.school.place.clone() };
    let date = if theme.is_portrait() {
        dates::day_and_month(texts, evening.date)
    } else {
        dates::weekday_and_date(texts, evening.date)
    };
    if evening.title.is_empty() { date } else { format!("{} · {date}", evening.title) }
}

/// The first letter that says something: the E of De Elout.
fn initial(name: &str) -> String {
    let articles = ["de", "het", "'t", "obs", "the"];
    let words = name.split_whitespace();
    let telling = words.clone().find(|word| !articles.contains(&word.to_lowercase().as_str()));
    let word = telling.or_else(|| name.split_whitespace().next());
    word.and_then(|word| word.chars().find(|c| c.is_alphanumeric()))
        .map_or_else(String::new, |c| c.to_uppercase().collect())
}

/// The states worth looking at: a visit as parent, as pupil in practice with reach, and many languages.
pub fn previews() -> Vec<Preview> {
    let visit = |role, reach, practice, languages: Vec<Language>| {
        let board = previews::board();
        Preview::show_in(move |ui, theme, texts| {
            let chrome = Chrome {
                school: &board.school,
                logo: None,
                evening: board.evening.as_ref(),
                languages: &languages,
                practice,
                place: Place::Visit { role, reach },
            };
            chrome_ui(ui, theme, texts, &chrome, |_| None);
        })
    };
    let codes = |codes: &[&str]| codes.iter().filter_map(|code| Language::parse(code)).collect::<Vec<_>>();
    vec![
        visit(Role::Parent, false, false, codes(&["nl", "en", "tr", "ar", "pl"])).named("chrome-parent"),
        visit(Role::Pupil, true, true, codes(&["nl", "en"])).named("chrome-reach"),
        visit(Role::Staff, false, true, codes(&["nl", "en", "tr", "ar", "pl", "uk", "ti", "de"]))
            .named("chrome-many"),
    ]
}

#[cfg(test)]
mod tests {
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    use super::{Chrome, Place, chrome_ui, initial, own_name};
    use crate::domain::Role;
    use crate::kiosk::{Event, Panel};
    use crate::ui::previews;
    use crate::ui::texts::Texts;
    use crate::ui::theme::{Glass, Theme};

    /// What happens when the control with this label is pressed in a visit on a screen of this size.
    fn press(label: &str, size: egui::Vec2) -> Option<Event> {
        let board = previews::board();
        let texts = Texts::load(board.first_language());
        let theme = Theme::new(&Glass { size, ..Glass::default() });
        let show = move |ui: &mut egui::Ui, pressed: &mut Option<Event>| {
            let chrome = Chrome {
                school: &board.school,
                logo: None,
                evening: None,
                languages: &board.languages,
                practice: false,
                place: Place::Visit { role: Role::Parent, reach: false },
            };
            let now = chrome_ui(ui, &theme, &texts, &chrome, |_| None);
            *pressed = pressed.take().or(now);
        };
        let builder = Harness::builder().with_size(size).with_context_setup(Theme::install);
        let mut harness = builder.build_ui_state(show, None);
        harness.get_by_label(label).click();
        harness.run();
        harness.state().clone()
    }

    #[test]
    fn every_control_of_header_and_footer_says_what_it_is_for() {
        let lying = egui::vec2(1920.0, 1080.0);
        let upright = egui::vec2(1080.0, 1920.0);
        let english = Event::LanguageChosen(crate::domain::Language::ENGLISH);
        assert_eq!(press("English", lying), Some(english));
        assert_eq!(press("Grootte van de tekst", lying), Some(Event::TextSizeStepped));
        assert_eq!(press("Meer contrast", lying), Some(Event::ContrastToggled));
        assert_eq!(press("Wat slaan we op?", lying), Some(Event::PanelOpened(Panel::StoredRecord)));
        assert_eq!(press("Thema-uurtjes", lying), Some(Event::PanelOpened(Panel::Agenda)));
        let role = "U doet mee als ouder · wijzig";
        assert_eq!(press(role, lying), Some(Event::PanelOpened(Panel::RoleChoice)));
        assert_eq!(press(role, upright), Some(Event::PanelOpened(Panel::RoleChoice)));
        assert_eq!(press("Nederlands", upright), Some(Event::PanelOpened(Panel::Settings)));
        assert_eq!(press("Knoppen lager op het scherm", upright), Some(Event::ReachToggled));
    }

    #[test]
    fn the_initial_skips_the_article() {
        assert_eq!(
            ["De Elout", "Het Palet", "de", "", "'t Schip", "émile"].map(initial),
            ["E", "P", "D", "", "S", "É"]
        );
    }

    #[test]
    fn every_language_of_the_texts_is_called_what_it_calls_itself() {
        for language in Texts::languages() {
            assert_eq!(own_name(language), Texts::load(language).get("language-name"));
        }
    }
}
