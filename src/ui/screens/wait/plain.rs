//! The quiet slides: the school's own, the tips mailbox, and a welcome where there is nothing to tell.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::domain::{InfoSlide, MailAddress, School};
use crate::ui::texts::Texts;
use crate::ui::theme::{Face, Theme};
use crate::ui::widgets::{FittedText, card_ui, qr_code_ui};

/// Words with a code beside them (lying) or under them (upright).
struct Poster<'a> {
    title: &'a str,
    text: &'a str,
    /// What the code holds, and the words under it.
    code: Option<(&'a str, &'a str)>,
    /// The part of the card that the code gets.
    code_part: f32,
}

/// Shows a slide of the school's own.
pub(super) fn info_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, slide: &InfoSlide, rect: Rect) {
    let code = slide.qr.as_ref().map(|(content, words)| (content.as_str(), words.as_str()));
    let poster = Poster { title: &slide.title, text: &slide.text, code, code_part: 0.32 };
    poster.ui(ui, theme, texts, rect);
}

/// Shows the tips mailbox, large.
pub(super) fn tips_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, mail: &MailAddress, rect: Rect) {
    let (title, text, mailto) = (texts.get("tips-title"), texts.get("tips-large"), mail.mailto());
    let code = Some((mailto.as_str(), mail.address.as_str()));
    Poster { title: &title, text: &text, code, code_part: 0.44 }.ui(ui, theme, texts, rect);
}

/// Shows the name of the school and a kind word.
pub(super) fn welcome_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, school: &School, rect: Rect) {
    // Three lines, each in a row of its own around the middle of the slide.
    let row = |offset: f32, height: f32| {
        let middle = rect.center() + vec2(0.0, theme.u(offset));
        Rect::from_center_size(middle, vec2(rect.width(), theme.u(height)))
    };
    let colours = &theme.colours;
    let (welcome, kind) = (texts.get("wait-welcome"), texts.get("wait-welcome-text"));
    let lines = [
        (welcome.as_ref(), Face::Regular, colours.soft_ink, 60.0, row(-126.0, 90.0)),
        (school.name.as_str(), Face::Bold, colours.ink, 120.0, row(0.0, 150.0)),
        (kind.as_ref(), Face::Regular, colours.soft_ink, 48.0, row(126.0, 90.0)),
    ];
    for (words, face, colour, largest, place) in lines {
        let text = FittedText::new(theme, words, face, colour, largest, 30.0);
        text.rows(1).align(Align2::CENTER_CENTER).ui(ui, place);
    }
}

impl Poster<'_> {
    fn ui(&self, ui: &mut Ui, theme: &Theme, texts: &Texts, rect: Rect) {
        let inner = card_ui(ui, theme, rect).shrink(theme.u(24.0));
        let mut words = inner;
        if let Some((content, below)) = self.code {
            let place = if theme.is_portrait() {
                let height = inner.height() * (self.code_part + 0.16);
                words.max.y = inner.bottom() - height - theme.u(24.0);
                inner.with_min_y(inner.bottom() - height)
            } else {
                let width = inner.width() * self.code_part;
                words.max.x = inner.right() - width - theme.u(48.0);
                inner.with_min_x(inner.right() - width)
            };
            code_ui(ui, theme, texts, place, content, below);
        }
        let title_room = words.with_max_y(words.top() + words.height() * 0.4);
        let title = FittedText::new(theme, self.title, Face::Bold, theme.colours.ink, 80.0, 36.0);
        let title = title.ui(ui, title_room);
        let text = FittedText::new(theme, self.text, Face::Regular, theme.colours.ink, 56.0, 24.0);
        text.line_height(1.35).ui(ui, words.with_min_y(title.bottom() + theme.u(30.0)));
    }
}

/// A code with its words under it, in the middle of its place.
fn code_ui(ui: &mut Ui, theme: &Theme, texts: &Texts, place: Rect, content: &str, below: &str) {
    let under = theme.u(64.0);
    let side = place.width().min(place.height() - under);
    let top = place.center().y - f32::midpoint(side, under);
    let code = Rect::from_min_size(pos2(place.center().x - side / 2.0, top), vec2(side, side));
    let label = texts.with("qr-label", &[("what", below.into())]);
    let bottom =
        qr_code_ui(ui, theme, code, content, &label).map_or(place.center().y, |plate| plate.bottom());
    let words = FittedText::new(theme, below, Face::Bold, theme.colours.ink, 38.0, 20.0);
    let row = place.with_min_y(bottom + theme.u(10.0)).with_max_y(bottom + under);
    words.rows(1).align(Align2::CENTER_CENTER).ui(ui, row);
}
