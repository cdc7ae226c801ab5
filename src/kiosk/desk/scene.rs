//! What makes one page of the desk another one for the fingers on it, and what the log calls it.

use crate::kiosk::desk::{
    Desk, DeskPlace, EveningPage, FollowUpDraft, FollowUpsPage, HealthPage, OutcomePage, Staff,
    StatementsPage,
};

impl Desk {
    /// A number that changes when buttons come to mean something else under a finger: another page, or the next
    /// question. The second tap of a double tap must not answer it. What is typed or listed does not matter.
    pub fn scene(&self) -> u8 {
        let scene = match &self.place {
            DeskPlace::FirstPin { made } => u8::from(made.is_some()),
            DeskPlace::Door(door) => 2 + u8::from(door.by_recovery_code),
            DeskPlace::Evening(page) => 4 + u8::from(page.asks_to_begin),
            DeskPlace::Statements(page) => match page {
                StatementsPage::List { .. } => 6,
                StatementsPage::Pick { stick: None, .. } => 7,
                StatementsPage::Pick { stick: Some(_), .. } => 8,
                StatementsPage::Preview { .. } => 9,
                StatementsPage::Edit { .. } => 10,
                StatementsPage::InTheHall { .. } => 11,
            },
            DeskPlace::Notes(_) => 12,
            DeskPlace::Outcome(OutcomePage { at: None, .. }) => 13,
            DeskPlace::Outcome(OutcomePage { at: Some(_), .. }) => 24,
            DeskPlace::FollowUps(page) => match page {
                FollowUpsPage::List { .. } => 25,
                FollowUpsPage::Edit(FollowUpDraft { typing: None, .. }) => 26,
                FollowUpsPage::Edit(FollowUpDraft { typing: Some(_), .. }) => 27,
            },
            DeskPlace::Topics { .. } => 28,
            DeskPlace::Export { .. } => 14,
            DeskPlace::Health(page) => match page {
                HealthPage::Checks => 15,
                HealthPage::Backup { .. } => 16,
                HealthPage::Restore { stick: None, .. } => 17,
                HealthPage::Restore { file: None, .. } => 18,
                HealthPage::Restore { file: Some(_), asked: 0, .. } => 19,
                HealthPage::Restore { .. } => 20,
                HealthPage::Erase { .. } => 21,
                HealthPage::NewPin { made: None } => 22,
                HealthPage::NewPin { made: Some(_) } => 23,
            },
        };
        scene + 64 * u8::from(self.is_making_pin)
    }

    /// The name of the page in the log.
    pub fn page(&self) -> &'static str {
        match &self.place {
            DeskPlace::FirstPin { .. } => "first-pin",
            DeskPlace::Door(_) => "door",
            DeskPlace::Evening(EveningPage { asks_to_begin: false }) => "evening",
            DeskPlace::Evening(EveningPage { asks_to_begin: true }) => "begin",
            DeskPlace::Statements(page) => match page {
                StatementsPage::List { .. } => "statements",
                StatementsPage::Pick { .. } => "pick",
                StatementsPage::Preview { .. } => "preview",
                StatementsPage::Edit { .. } => "edit",
                StatementsPage::InTheHall { .. } => "in-the-hall",
            },
            DeskPlace::Notes(_) => "notes",
            DeskPlace::Outcome(OutcomePage { at: None, .. }) => "outcome",
            DeskPlace::Outcome(OutcomePage { at: Some(_), .. }) => "outcome-of-one",
            DeskPlace::FollowUps(page) => match page {
                FollowUpsPage::List { .. } => "follow-ups",
                FollowUpsPage::Edit(FollowUpDraft { typing: None, .. }) => "follow-up",
                FollowUpsPage::Edit(FollowUpDraft { typing: Some(_), .. }) => "follow-up-words",
            },
            DeskPlace::Topics { .. } => "topics",
            DeskPlace::Export { .. } => "export",
            DeskPlace::Health(page) => match page {
                HealthPage::Checks => "health",
                HealthPage::Backup { .. } => "backup",
                HealthPage::Restore { .. } => "restore",
                HealthPage::Erase { .. } => "erase",
                HealthPage::NewPin { .. } => "new-pin",
            },
        }
    }

    /// How many things the page lists; `None` for a page without a list.
    pub fn n_listed(&self, staff: &Staff) -> Option<usize> {
        match &self.place {
            DeskPlace::Statements(StatementsPage::List { .. }) => Some(staff.statements.len()),
            DeskPlace::Statements(StatementsPage::Pick { .. })
            | DeskPlace::Health(HealthPage::Restore { .. }) => Some(staff.files.len()),
            DeskPlace::Notes(page) => Some(page.shown(staff).count()),
            DeskPlace::FollowUps(FollowUpsPage::List { .. }) => Some(staff.follow_ups.len()),
            DeskPlace::Topics { .. } => Some(staff.approved_suggestions().count()),
            DeskPlace::Export { .. } | DeskPlace::Health(HealthPage::Backup { .. }) => {
                Some(staff.sticks.len())
            }
            DeskPlace::FirstPin { .. }
            | DeskPlace::Door(_)
            | DeskPlace::Evening(_)
            | DeskPlace::Statements(_)
            | DeskPlace::Outcome(_)
            | DeskPlace::FollowUps(_)
            | DeskPlace::Health(_) => None,
        }
    }
}
