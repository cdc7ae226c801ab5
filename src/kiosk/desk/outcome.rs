//! The page of the outcome: with and without bursts, one statement by itself, and the text for the newsletter.

use std::collections::BTreeSet;

use crate::domain::{EveningTotals, StatementId, StatementTotals};
use crate::kiosk::desk::machine::Room;
use crate::kiosk::desk::pages::turned;
use crate::kiosk::desk::{
    DeskEvent, DeskJob, DeskPlace, EveningPage, ExportFormat, JobKind, OutcomePage, Staff, follow_ups,
};

impl OutcomePage {
    /// The counts on show.
    pub fn totals<'a>(&self, staff: &'a Staff) -> Option<&'a EveningTotals> {
        let all = staff.totals.as_ref();
        if self.without_bursts { staff.totals_without_bursts.as_ref().or(all) } else { all }
    }

    /// The counts of the statement that is looked at by itself.
    pub fn statement<'a>(&self, staff: &'a Staff) -> Option<&'a StatementTotals> {
        self.at.and_then(|at| of_version(self.totals(staff)?, at))
    }
}

fn of_version(totals: &EveningTotals, (id, version): (StatementId, u32)) -> Option<&StatementTotals> {
    totals.statements.iter().find(|row| row.statement.id == id && row.statement.version == version)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
pub(super) fn happen(room: &mut Room<'_>, event: DeskEvent) {
    let DeskPlace::Outcome(page) = &mut room.desk.place else { return };
    match event {
        DeskEvent::BurstsToggled => page.without_bursts = !page.without_bursts,
        DeskEvent::ComparisonToggled => page.compares = !page.compares,
        DeskEvent::Turned(forward) if page.at.is_none() => {
            let n_rows = page.totals(room.staff).map_or(0, |totals| totals.statements.len());
            turned(&mut page.page, forward, n_rows);
        }
        DeskEvent::StatementLookedAt(statement, version) => {
            let at = (statement, version);
            page.at = page.totals(room.staff).and_then(|totals| of_version(totals, at)).map(|_| at);
        }
        DeskEvent::NewsletterAsked => newsletter(room),
        DeskEvent::FollowUpBegun { origin, statement, texts } => {
            follow_ups::begin(room, origin, statement, *texts);
        }
        DeskEvent::FollowUpOpened(id) => follow_ups::open(room, id),
        DeskEvent::Back if page.at.is_some() => page.at = None,
        DeskEvent::Back => room.desk.place = DeskPlace::Evening(EveningPage::default()),
        _ => {}
    }
}

/// Goes to the page of the export, where it is told how far it is. With one stick it is clear where to.
fn newsletter(room: &mut Room<'_>) {
    let only = match room.staff.sticks.as_slice() {
        [only] if only.writable => Some(only.path.clone()),
        _ => None,
    };
    let formats = vec![ExportFormat::Newsletter];
    room.show_sticks(DeskPlace::Export { formats: BTreeSet::from([ExportFormat::Newsletter]) });
    if let Some(to) = only {
        room.begin(JobKind::Export, DeskJob::Export { formats, to });
    }
}
