//! The fonts of the screen: nothing depends on what is installed on the machine.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

use crate::fonts;

/// The faces text can be set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    Regular,
    Bold,
    /// Handwriting, for what stands on notes.
    Note,
    /// Icons drawn with lines.
    Icon,
    /// Icons filled in.
    IconFill,
}

impl Face {
    /// What egui knows it by.
    pub fn family(self) -> FontFamily {
        match self {
            Self::Regular => FontFamily::Proportional,
            Self::Bold => FontFamily::Name("bold".into()),
            Self::Note => FontFamily::Name("note".into()),
            Self::Icon => FontFamily::Name("icon".into()),
            Self::IconFill => FontFamily::Name("icon-fill".into()),
        }
    }
}

static FILES: &[(&str, &[u8])] = &[
    ("atkinson", fonts::ATKINSON),
    ("atkinson-bold", fonts::ATKINSON_BOLD),
    ("noto", fonts::NOTO),
    ("noto-bold", fonts::NOTO_BOLD),
    ("arabic", fonts::ARABIC),
    ("arabic-bold", fonts::ARABIC_BOLD),
    ("ethiopic", fonts::ETHIOPIC),
    ("ethiopic-bold", fonts::ETHIOPIC_BOLD),
    ("patrick-hand", fonts::PATRICK_HAND),
    ("phosphor", fonts::PHOSPHOR),
    ("phosphor-fill", fonts::PHOSPHOR_FILL),
];

/// Which file is asked first for a letter, and which after it.
const FAMILIES: &[(Face, &[&str])] = &[
    (Face::Regular, &["atkinson", "noto", "arabic", "ethiopic"]),
    (Face::Bold, &["atkinson-bold", "noto-bold", "arabic-bold", "ethiopic-bold"]),
    (Face::Note, &["patrick-hand", "atkinson", "noto", "arabic", "ethiopic"]),
    (Face::Icon, &["phosphor"]),
    (Face::IconFill, &["phosphor-fill"]),
];

/// All fonts of the screen, with egui's own behind them.
pub fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    for (name, bytes) in FILES {
        fonts.font_data.insert((*name).to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let last_resort = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for (face, files) in FAMILIES {
        let ours = files.iter().map(|name| (*name).to_owned());
        fonts.families.insert(face.family(), ours.chain(last_resort.iter().cloned()).collect());
    }
    fonts
}

#[cfg(test)]
mod tests {
    use super::fonts;

    #[test]
    fn every_family_names_only_fonts_that_are_there() {
        let fonts = fonts();
        for (family, names) in &fonts.families {
            for name in names {
                assert!(fonts.font_data.contains_key(name), "{family} wants {name}");
            }
        }
    }
}
