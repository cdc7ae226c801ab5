//! The school the screen hangs in, and what it wants to tell in its hall.

/// The name in the top left corner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct School {
    pub name: String,
    pub place: String,
}

/// A slide of the school's own on the wait screen: its vision, whom to turn to, where complaints go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InfoSlide {
    pub title: String,
    pub text: String,
    /// What a QR code beside it holds (`https:` or `mailto:`), with the words to print under it.
    pub qr: Option<(String, String)>,
}
