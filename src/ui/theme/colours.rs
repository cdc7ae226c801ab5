//! The colours of the screen, normal and in high contrast. Nowhere else is a colour made.

use egui::Color32;

use crate::domain::{FollowUpStatus, NoteColour, Stance};

/// The least contrast between text and what it stands on (WCAG 1.4.3).
const LEAST_CONTRAST: f32 = 4.5;

/// Every colour a screen may use.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colours {
    /// Behind everything.
    pub paper: Color32,
    /// Cards, header and footer.
    pub card: Color32,
    pub ink: Color32,
    /// Secondary text.
    pub soft_ink: Color32,
    /// Borders and what is still ahead.
    pub line: Color32,
    /// Badges.
    pub chip: Color32,
    /// Under the keys of the keyboard.
    pub key_bed: Color32,
    /// White buttons and keys.
    pub button: Color32,
    /// The large dark button, and the text on it.
    pub primary: Color32,
    pub on_primary: Color32,
    /// The school's own colour, and the text on it.
    pub accent: Color32,
    pub on_accent: Color32,
    /// The school's own colour as text on paper and card: darker where it was too light to read.
    pub link: Color32,
    pub agree: Color32,
    pub neutral: Color32,
    pub disagree: Color32,
    /// Text on the three above.
    pub on_stance: Color32,
    /// The ribbon of practice mode, with `ink` on it.
    pub practice: Color32,
    /// The tape on a note.
    pub tape: Color32,
    /// The darkest part of a note's shadow.
    pub shadow: Color32,
    /// Laid over the screen under a question.
    pub scrim: Color32,
    /// A QR code is dark on light in every setting: scanners want that.
    pub qr_dark: Color32,
    pub qr_light: Color32,
}

impl Colours {
    /// The usual colours, or those of high contrast, with the school's own accent if it has one.
    pub fn new(high_contrast: bool, accent: Option<[u8; 3]>) -> Self {
        let base = if high_contrast { Self::high_contrast() } else { Self::normal() };
        let accent = accent.map_or(base.accent, |[r, g, b]| rgb(r, g, b));
        let on_accent =
            if contrast(base.on_primary, accent) < LEAST_CONTRAST { black() } else { base.on_primary };
        Self { accent, on_accent, link: legible_on(accent, base.paper), ..base }
    }

    fn normal() -> Self {
        Self {
            paper: hex(0x00F7_F2E8),
            card: hex(0x00FF_FDF8),
            ink: hex(0x001D_2742),
            soft_ink: hex(0x005B_6478),
            line: hex(0x00E3_DBCB),
            chip: hex(0x00ED_E5D6),
            key_bed: hex(0x00E9_E1D1),
            button: Color32::WHITE,
            primary: hex(0x001D_2742),
            on_primary: Color32::WHITE,
            accent: hex(0x002B_4C9B),
            on_accent: Color32::WHITE,
            link: hex(0x002B_4C9B),
            agree: hex(0x000B_7A62),
            neutral: hex(0x008A_6A12),
            disagree: hex(0x00B3_372A),
            on_stance: Color32::WHITE,
            practice: hex(0x00FF_D24D),
            tape: Color32::from_white_alpha(150),
            shadow: Color32::from_black_alpha(46),
            scrim: hex(0x001D_2742).gamma_multiply(0.55),
            qr_dark: hex(0x001D_2742),
            qr_light: Color32::WHITE,
        }
    }

    fn high_contrast() -> Self {
        Self {
            paper: Color32::WHITE,
            card: Color32::WHITE,
            ink: black(),
            soft_ink: hex(0x0026_2626),
            line: black(),
            chip: hex(0x00E6_E6E6),
            key_bed: hex(0x00D9_D9D9),
            primary: black(),
            accent: hex(0x0012_2C70),
            agree: hex(0x0003_5443),
            neutral: hex(0x0057_4205),
            disagree: hex(0x0086_1A10),
            scrim: Color32::from_black_alpha(190),
            qr_dark: black(),
            ..Self::normal()
        }
    }

    /// The paper of a note.
    pub fn note(&self, colour: NoteColour) -> Color32 {
        match colour {
            NoteColour::Yellow => hex(0x00FF_E680),
            NoteColour::Pink => hex(0x00FF_C9D3),
            NoteColour::Blue => hex(0x00C5_E4FF),
            NoteColour::Green => hex(0x00D2_EFBE),
            NoteColour::Orange => hex(0x00FF_D9AE),
        }
    }

    /// The colour of a stance. It never stands alone: an icon and a word go with it.
    pub fn stance(&self, stance: Stance) -> Color32 {
        match stance {
            Stance::Agree => self.agree,
            Stance::Neutral => self.neutral,
            Stance::Disagree => self.disagree,
            Stance::Unclear | Stance::Skipped => self.soft_ink,
            // All the same: none is better than another, and their letters tell them apart.
            Stance::Chosen(_) => self.link,
        }
    }

    /// The colour of what became of something that was said, beside its icon and word.
    pub fn follow_up(&self, status: FollowUpStatus) -> Color32 {
        match status {
            FollowUpStatus::Done => self.agree,
            FollowUpStatus::Planned => self.neutral,
            FollowUpStatus::NotPossible => self.disagree,
        }
    }
}

/// The contrast ratio of WCAG 2.2, from 1 (none) to 21.
pub fn contrast(one: Color32, other: Color32) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Color32) -> f32 {
    let linear = egui::Rgba::from(colour);
    0.2126 * linear.r() + 0.7152 * linear.g() + 0.0722 * linear.b()
}

/// The colour itself where it can be read on `ground`, and otherwise the same colour as dark as needed.
fn legible_on(colour: Color32, ground: Color32) -> Color32 {
    let mut darker = colour;
    for _ in 0..20 {
        if LEAST_CONTRAST <= contrast(darker, ground) {
            return darker;
        }
        darker = darker.lerp_to_gamma(black(), 0.15);
    }
    black()
}

fn black() -> Color32 {
    Color32::BLACK
}

#[expect(clippy::disallowed_methods, reason = "the one place where colours are made")]
fn rgb(r: u8, g: u8, b: u8) -> Color32 {
    Color32::from_rgb(r, g, b)
}

/// The colour `0x00RR_GGBB`, as in the school's style guide.
fn hex(code: u32) -> Color32 {
    let [_, r, g, b] = code.to_be_bytes();
    rgb(r, g, b)
}

#[cfg(test)]
mod tests {
    use egui::Color32;

    use super::{Colours, contrast};
    use crate::domain::{NoteColour, Stance};

    /// Every text colour with what it stands on.
    fn pairs(c: &Colours) -> Vec<(&'static str, Color32, Color32)> {
        let mut pairs = vec![
            ("ink on paper", c.ink, c.paper),
            ("ink on card", c.ink, c.card),
            ("ink on chip", c.ink, c.chip),
            ("ink on keys", c.ink, c.button),
            ("ink on the ribbon", c.ink, c.practice),
            ("soft ink on paper", c.soft_ink, c.paper),
            ("soft ink on card", c.soft_ink, c.card),
            ("white on soft ink", c.on_stance, c.soft_ink),
            ("text on primary", c.on_primary, c.primary),
            ("text on accent", c.on_accent, c.accent),
            ("link on paper", c.link, c.paper),
            ("link on card", c.link, c.card),
            ("qr", c.qr_dark, c.qr_light),
        ];
        for stance in Stance::ALL {
            pairs.push((stance.code(), c.on_stance, c.stance(stance)));
            pairs.push((stance.code(), c.stance(stance), c.card));
        }
        for note in NoteColour::ALL {
            pairs.push((note.code(), c.ink, c.note(note)));
        }
        pairs
    }

    fn worst(colours: &Colours) -> (&'static str, f32) {
        let ratio = |(name, text, ground)| (name, contrast(text, ground));
        let pairs = pairs(colours).into_iter().map(ratio);
        pairs.min_by(|one, other| one.1.total_cmp(&other.1)).expect("there are pairs")
    }

    #[test]
    fn all_text_can_be_read_on_what_it_stands_on() {
        let (name, ratio) = worst(&Colours::new(false, None));
        assert!(4.5 <= ratio, "{name}: {ratio}");
    }

    #[test]
    fn the_icon_of_a_stance_stands_out_from_every_paper() {
        let colours = Colours::new(false, None);
        for note in NoteColour::ALL {
            for stance in Stance::ALL {
                let ratio = contrast(colours.stance(stance), colours.note(note));
                assert!(3.0 <= ratio, "{} on {}: {ratio}", stance.code(), note.code());
            }
        }
    }

    #[test]
    fn high_contrast_is_much_stronger() {
        let (name, ratio) = worst(&Colours::new(true, None));
        assert!(7.0 <= ratio, "{name}: {ratio}");
    }

    #[test]
    fn a_school_with_a_pale_or_glaring_accent_still_has_legible_text() {
        for accent in [[255, 255, 255], [255, 238, 0], [255, 0, 0], [0, 200, 80], [0, 0, 0], [120, 120, 120]]
        {
            for high_contrast in [false, true] {
                let (name, ratio) = worst(&Colours::new(high_contrast, Some(accent)));
                assert!(4.5 <= ratio, "{accent:?} {name}: {ratio}");
            }
        }
    }

    #[test]
    fn black_on_white_is_the_strongest_there_is() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
    }
}
