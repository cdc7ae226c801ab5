//! The choice of the screen: the only place where it is made, and which slides the wait screen turns.

use chrono::NaiveDateTime;

use crate::domain::{EveningPhase, FollowUpOrigin, FollowUpRound};
use crate::kiosk::{Board, Kiosk, Mode, Panel, Step, TopicsPage};

/// The follow-ups that fit on one slide.
pub const FOLLOW_UPS_A_SLIDE: usize = 3;

/// The most evenings whose follow-ups hang in the hall, and the most slides of each: who waits for a conversation
/// does not see more go round.
const MOST_EVENINGS: usize = 3;
const MOST_SLIDES_A_ROUND: usize = 4;

/// What to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    Wait(Slide),
    Statement,
    Note,
    /// Waiting for the disk; after a moment it says so, and says when something is not yet kept.
    Saving,
    Mirror,
    Thanks,
    Agenda,
    /// *Waarover wilt u een thema-uurtje?*
    Topics(TopicsPage),
    StoredRecord,
    RoleChoice,
    Settings,
    OutOfOrder,
    /// A kind *even pauze*.
    Paused,
    /// Somebody cleans the glass; it counts down.
    Cleaning,
    /// The staff desk, its door included; `Desk::place` says which page.
    Desk,
}

impl Screen {
    /// Its name in the log. The log knows screens, never what was chosen on them.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wait(_) => "wait",
            Self::Statement => "statement",
            Self::Note => "note",
            Self::Saving => "saving",
            Self::Mirror => "mirror",
            Self::Thanks => "thanks",
            Self::Agenda => "agenda",
            Self::Topics(TopicsPage::Choosing) => "topics",
            Self::Topics(TopicsPage::Typing) => "suggestion",
            Self::Topics(TopicsPage::Saving) => "topics-saving",
            Self::Topics(TopicsPage::Kept) => "topics-kept",
            Self::StoredRecord => "stored-record",
            Self::RoleChoice => "role-choice",
            Self::Settings => "settings",
            Self::OutOfOrder => "out-of-order",
            Self::Paused => "paused",
            Self::Cleaning => "cleaning",
            Self::Desk => "desk",
        }
    }
}

/// One turn of the wait screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slide {
    /// The statement with this index on the board, with a few of its notes.
    Statement(usize),
    Agenda,
    /// A page of a round of follow-ups on the board, both from 0.
    FollowUps {
        round: usize,
        page: usize,
    },
    /// The school's own slide with this index.
    Info(usize),
    /// The tips mailbox, large.
    Tips,
    /// Nothing at all to show: the name of the school and a kind word.
    Welcome,
}

/// The slides of the wait screen, in turn. Never empty. While an evening is open the statements come
/// first, and one of the other slides follows each second statement.
pub fn slides(board: &Board, local: NaiveDateTime) -> Vec<Slide> {
    let mut others = Vec::new();
    if !board.agenda.is_empty() {
        others.push(Slide::Agenda);
    }
    others.extend(follow_up_slides(&board.follow_ups));
    others.extend((0..board.info_slides.len()).map(Slide::Info));
    if board.tips.is_some() {
        others.push(Slide::Tips);
    }
    let mut slides = Vec::new();
    if is_open(board, local) {
        let mut waiting = others.into_iter();
        for idx in 0..board.statements.len() {
            slides.push(Slide::Statement(idx));
            if idx % 2 == 1 {
                slides.extend(waiting.next());
            }
        }
        slides.extend(waiting);
    } else {
        slides = others;
    }
    if slides.is_empty() {
        slides.push(Slide::Welcome);
    }
    slides
}

/// The slides of the newest evenings and of the tips.
fn follow_up_slides(rounds: &[FollowUpRound]) -> impl Iterator<Item = Slide> {
    let is_tips = |round: &FollowUpRound| round.origin == FollowUpOrigin::Tips;
    let evenings = rounds.iter().enumerate().filter(move |(_, round)| !is_tips(round)).take(MOST_EVENINGS);
    let tips = rounds.iter().enumerate().filter(move |(_, round)| is_tips(round));
    evenings.chain(tips).flat_map(|(idx, round)| {
        let n_pages = round.items.len().div_ceil(FOLLOW_UPS_A_SLIDE).min(MOST_SLIDES_A_ROUND);
        (0..n_pages).map(move |page| Slide::FollowUps { round: idx, page })
    })
}

/// Whether there is something to answer at this moment. What staff did by hand goes before the hours; in practice
/// mode there is always something.
pub fn is_open(board: &Board, local: NaiveDateTime) -> bool {
    let Some(evening) = &board.evening else { return board.practice && !board.statements.is_empty() };
    let by_hand = board.by_hand.filter(|by_hand| by_hand.date == evening.date && local < by_hand.until);
    let by_the_clock = || evening.phase(local) == EveningPhase::Open || board.practice;
    by_hand.map_or_else(by_the_clock, |by_hand| by_hand.open) && !board.statements.is_empty()
}

impl Kiosk {
    /// What to draw at this moment of the school's own time.
    pub fn screen(&self, local: NaiveDateTime) -> Screen {
        if self.staff.cleaning_until.is_some() {
            return Screen::Cleaning;
        }
        let is_desk = matches!(self.mode, Mode::Desk(_));
        // At the desk a full disk can be cleaned up, so it is reached from a screen that is out of order too.
        if !is_desk && (self.fault.is_some() || self.unsaved.is_full()) {
            return Screen::OutOfOrder;
        }
        match &self.mode {
            Mode::Desk(_) => Screen::Desk,
            Mode::Waiting { .. } if self.staff.paused => Screen::Paused,
            Mode::Waiting { slide, .. } => {
                let slides = slides(&self.board, local);
                let at = slide % slides.len().max(1);
                Screen::Wait(slides.get(at).copied().unwrap_or(Slide::Welcome))
            }
            Mode::Visiting(visit) => match (visit.panel, &visit.step) {
                (Some(Panel::Agenda), _) | (None, Step::Browsing) => Screen::Agenda,
                (Some(Panel::Topics), _) => Screen::Topics(visit.wishes.page),
                (Some(Panel::StoredRecord), _) => Screen::StoredRecord,
                (Some(Panel::RoleChoice), _) => Screen::RoleChoice,
                (Some(Panel::Settings), _) => Screen::Settings,
                (None, Step::Statement) => Screen::Statement,
                (None, Step::Note) => Screen::Note,
                (None, Step::Saving { .. }) => Screen::Saving,
                (None, Step::Mirror) => Screen::Mirror,
                (None, Step::Thanks { .. }) => Screen::Thanks,
            },
        }
    }
}
