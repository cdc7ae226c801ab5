//! The fonts, all inside the program and each of them once: for the screen as well as for paper.

pub(crate) static ATKINSON: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegibleNext_400Regular.ttf");
pub(crate) static ATKINSON_BOLD: &[u8] =
    include_bytes!("../assets/fonts/AtkinsonHyperlegibleNext_700Bold.ttf");
pub(crate) static NOTO: &[u8] = include_bytes!("../assets/fonts/NotoSans_400Regular.ttf");
pub(crate) static NOTO_BOLD: &[u8] = include_bytes!("../assets/fonts/NotoSans_700Bold.ttf");
pub(crate) static ARABIC: &[u8] = include_bytes!("../assets/fonts/NotoSansArabic_400Regular.ttf");
pub(crate) static ARABIC_BOLD: &[u8] = include_bytes!("../assets/fonts/NotoSansArabic_700Bold.ttf");
pub(crate) static ETHIOPIC: &[u8] = include_bytes!("../assets/fonts/NotoSansEthiopic_400Regular.ttf");
pub(crate) static ETHIOPIC_BOLD: &[u8] = include_bytes!("../assets/fonts/NotoSansEthiopic_700Bold.ttf");
pub(crate) static PATRICK_HAND: &[u8] = include_bytes!("../assets/fonts/PatrickHand_400Regular.ttf");
pub(crate) static PHOSPHOR: &[u8] = include_bytes!("../assets/fonts/Phosphor-Bold.ttf");
pub(crate) static PHOSPHOR_FILL: &[u8] = include_bytes!("../assets/fonts/Phosphor-Fill.ttf");
