//! The words of the scripts for the outcome and for *jullie zeiden – wij deden*.

use chrono::NaiveDate;

use crate::domain::{
    DeskFollowUp, EveningTotals, FollowUp, FollowUpId, FollowUpOrigin, FollowUpStatus, RoleTallies,
    StatementId, StatementTotals, Tally,
};
use crate::kiosk::desk::{DeskEvent, FollowUpField, FollowUpTexts, FollowUpsPage};
use crate::kiosk::tests::desk::words::statement;
use crate::kiosk::tests::script::{board, evening};

/// What is touched; `None` for another word.
pub(super) fn touch(name: &str, rest: &str) -> Option<DeskEvent> {
    let number = || rest.parse().unwrap();
    Some(match name {
        "vergelijk" => DeskEvent::ComparisonToggled,
        "bekijk" => DeskEvent::StatementLookedAt(statement(number()), 1),
        "nieuwsbrief" => DeskEvent::NewsletterAsked,
        "wijdeden" => DeskEvent::FollowUpsOpened,
        "maak" => begun(FollowUpOrigin::Evening(Some(evening().date)), Some(statement(number())), "Te kort."),
        "tip" => begun(FollowUpOrigin::Tips, None, ""),
        "opvolg" => DeskEvent::FollowUpOpened(follow_up(number()).id),
        "gedaan" => status(FollowUpStatus::Done, "Klaar.", None),
        "gepland" => status(FollowUpStatus::Planned, "Komt.", Some(evening().date)),
        "kanniet" => status(FollowUpStatus::NotPossible, "Nee.", Some(evening().date)),
        "dag" => DeskEvent::FollowUpDayChosen(rest.parse().ok()),
        "gezegd" => DeskEvent::FollowUpFieldOpened(FollowUpField::Said),
        "gedaanveld" => DeskEvent::FollowUpFieldOpened(FollowUpField::Done),
        "hangop" => DeskEvent::FollowUpHung,
        "wegermee" => DeskEvent::FollowUpTakenAway(follow_up(number()).id),
        "terughangen" => DeskEvent::FollowUpBroughtBack,
        _ => return None,
    })
}

fn begun(origin: FollowUpOrigin, statement: Option<StatementId>, said: &str) -> DeskEvent {
    let (status, by) = (FollowUpStatus::Planned, Some(evening().date));
    let texts = FollowUpTexts { said: said.into(), status, done: "Komt.".into(), by };
    DeskEvent::FollowUpBegun { origin, statement, texts: Box::new(texts) }
}

fn status(status: FollowUpStatus, done: &str, by: Option<NaiveDate>) -> DeskEvent {
    DeskEvent::FollowUpStatusChosen { status, done: done.into(), by }
}

/// The first is of the first statement, the second of a tip.
pub(super) fn follow_up(number: u32) -> DeskFollowUp {
    let (origin, statement) = match number {
        1 => (FollowUpOrigin::Evening(Some(evening().date)), Some(statement(1))),
        _ => (FollowUpOrigin::Tips, None),
    };
    let id = FollowUpId::from_chance(u128::from(number) << 64);
    let (said, done) = (format!("Gezegd {number}."), "Komt.".to_owned());
    let follow_up = FollowUp { said, status: FollowUpStatus::Planned, done, by: None };
    DeskFollowUp { id, origin, statement, follow_up }
}

/// Nobody has answered yet.
pub(super) fn totals() -> EveningTotals {
    let row = |statement| StatementTotals {
        statement,
        tally: Tally::default(),
        by_role: RoleTallies::default(),
        notes: 0,
    };
    EveningTotals {
        evening: evening(),
        visits: 0,
        statements: board(3).statements.into_iter().map(row).collect(),
    }
}

/// Where somebody is, in a few words.
pub(super) fn place(page: &FollowUpsPage, list: &[DeskFollowUp]) -> String {
    match page {
        FollowUpsPage::List { .. } => format!(" follow-ups {}", list.len()),
        FollowUpsPage::Edit(draft) => {
            let FollowUp { said, status, done, .. } = &draft.made.follow_up;
            let typing =
                draft.typing.as_ref().map_or_else(String::new, |(field, _)| format!(" typing {field:?}"));
            format!(" follow-up new={} {said:?} {} {done:?}{typing}", draft.is_new, status.code())
        }
    }
}
