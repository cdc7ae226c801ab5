//! The icons, by what they mean; the shapes are Phosphor's.

use crate::domain::PollAnswer;

/// An icon. Its character is set in [`Face::Icon`](super::Face::Icon) or [`Face::IconFill`](super::Face::IconFill).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Agree,
    Neutral,
    Disagree,
    Unclear,
    Skip,
    Back,
    Next,
    Close,
    Check,
    Done,
    NotPossible,
    Planned,
    Info,
    Warning,
    ReadAloud,
    TextSize,
    Contrast,
    Globe,
    Reach,
    Tap,
    Wave,
    Keyboard,
    Pencil,
    Pin,
    Trash,
    Backspace,
    Shift,
    Enter,
    Smiley,
    PupilCouncil,
    Parents,
    Pupil,
    Team,
    Coffee,
    Sun,
    Calendar,
    Shield,
    Note,
    Newspaper,
    Undo,
    Tip,
    Previous,
    Following,
    Regiegroep,
    QrCode,
    Clock,
    Lock,
    Unlocked,
    Leave,
    Pause,
    Play,
    Broom,
    Finish,
    Flag,
    Eye,
    Hide,
    AllChecks,
    Plus,
    Up,
    Down,
    Stick,
    Health,
    Disk,
    Workbook,
    Alarm,
    Archive,
    /// The letter of an answer of a poll, in a ring; the one icon that is no shape of Phosphor's.
    Answer(PollAnswer),
}

impl Icon {
    /// Its character in the icon fonts.
    #[expect(clippy::too_many_lines, reason = "a table, one row an icon")]
    pub fn character(self) -> char {
        match self {
            // thumbs-up
            Self::Agree => '\u{E48E}',
            // minus-circle
            Self::Neutral => '\u{E32C}',
            // thumbs-down
            Self::Disagree => '\u{E48C}',
            // question
            Self::Unclear => '\u{E3E8}',
            // skip-forward
            Self::Skip => '\u{E5A6}',
            // arrow-left
            Self::Back => '\u{E058}',
            // arrow-right
            Self::Next => '\u{E06C}',
            // x
            Self::Close => '\u{E4F6}',
            // check
            Self::Check => '\u{E182}',
            // check-circle
            Self::Done => '\u{E184}',
            // x-circle
            Self::NotPossible => '\u{E4F8}',
            // hourglass-medium
            Self::Planned => '\u{E2B8}',
            // info
            Self::Info => '\u{E2CE}',
            // warning
            Self::Warning => '\u{E4E0}',
            // speaker-high
            Self::ReadAloud => '\u{E44A}',
            // text-aa
            Self::TextSize => '\u{E6EE}',
            // circle-half
            Self::Contrast => '\u{E18C}',
            // globe
            Self::Globe => '\u{E288}',
            // wheelchair
            Self::Reach => '\u{E4E8}',
            // hand-tap
            Self::Tap => '\u{EC90}',
            // hand-waving
            Self::Wave => '\u{E580}',
            // keyboard
            Self::Keyboard => '\u{E2D8}',
            // pencil-simple
            Self::Pencil => '\u{E3B4}',
            // push-pin
            Self::Pin => '\u{E3E2}',
            // trash
            Self::Trash => '\u{E4A6}',
            // backspace
            Self::Backspace => '\u{E0AE}',
            // arrow-fat-up
            Self::Shift => '\u{E52E}',
            // arrow-elbow-down-left
            Self::Enter => '\u{E044}',
            // smiley
            Self::Smiley => '\u{E436}',
            // users-three
            Self::PupilCouncil => '\u{E68E}',
            // users
            Self::Parents => '\u{E4D6}',
            // student
            Self::Pupil => '\u{E73E}',
            // chalkboard-teacher
            Self::Team => '\u{E600}',
            // coffee
            Self::Coffee => '\u{E1C2}',
            // sun
            Self::Sun => '\u{E472}',
            // calendar-blank
            Self::Calendar => '\u{E10A}',
            // shield-check
            Self::Shield => '\u{E40C}',
            // note
            Self::Note => '\u{E348}',
            // newspaper
            Self::Newspaper => '\u{E344}',
            // arrow-counter-clockwise
            Self::Undo => '\u{E038}',
            // lightbulb
            Self::Tip => '\u{E2DC}',
            // caret-left
            Self::Previous => '\u{E138}',
            // caret-right
            Self::Following => '\u{E13A}',
            // megaphone
            Self::Regiegroep => '\u{E324}',
            // qr-code
            Self::QrCode => '\u{E3E6}',
            // clock
            Self::Clock => '\u{E19A}',
            // lock-key
            Self::Lock => '\u{E2FE}',
            // lock-key-open
            Self::Unlocked => '\u{E300}',
            // sign-out
            Self::Leave => '\u{E42A}',
            // pause
            Self::Pause => '\u{E39E}',
            // play
            Self::Play => '\u{E3D0}',
            // broom
            Self::Broom => '\u{EC54}',
            // flag-checkered
            Self::Finish => '\u{EA38}',
            // flag
            Self::Flag => '\u{E244}',
            // eye
            Self::Eye => '\u{E220}',
            // eye-slash
            Self::Hide => '\u{E224}',
            // checks
            Self::AllChecks => '\u{E53A}',
            // plus
            Self::Plus => '\u{E3D4}',
            // caret-up
            Self::Up => '\u{E13C}',
            // caret-down
            Self::Down => '\u{E136}',
            // usb
            Self::Stick => '\u{E956}',
            // heartbeat
            Self::Health => '\u{E2AC}',
            // floppy-disk
            Self::Disk => '\u{E248}',
            // file-xls
            Self::Workbook => '\u{EB22}',
            // warning-circle
            Self::Alarm => '\u{E4E2}',
            // archive
            Self::Archive => '\u{E00C}',
            Self::Answer(answer) => answer.letter(),
        }
    }
}
