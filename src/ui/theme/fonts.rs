//! The fonts, all inside the program: nothing depends on what is installed on the machine.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

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

const FILES: &[(&str, &[u8])] = &[
    ("atkinson", include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext_400Regular.ttf")),
    ("atkinson-bold", include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext_700Bold.ttf")),
    ("noto", include_bytes!("../../../assets/fonts/NotoSans_400Regular.ttf")),
    ("noto-bold", include_bytes!("../../../assets/fonts/NotoSans_700Bold.ttf")),
    ("arabic", include_bytes!("../../../assets/fonts/NotoSansArabic_400Regular.ttf")),
    ("arabic-bold", include_bytes!("../../../assets/fonts/NotoSansArabic_700Bold.ttf")),
    ("ethiopic", include_bytes!("../../../assets/fonts/NotoSansEthiopic_400Regular.ttf")),
    ("ethiopic-bold", include_bytes!("../../../assets/fonts/NotoSansEthiopic_700Bold.ttf")),
    ("patrick-hand", include_bytes!("../../../assets/fonts/PatrickHand_400Regular.ttf")),
    ("phosphor", include_bytes!("../../../assets/fonts/Phosphor-Bold.ttf")),
    ("phosphor-fill", include_bytes!("../../../assets/fonts/Phosphor-Fill.ttf")),
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
