//! Moments at the outcome and at *jullie zeiden – wij deden* worth looking at, each as the whole screen.

use stellingenbord::domain::{DeskFollowUp, StatementId};
use stellingenbord::kiosk::desk::{DeskPlace, FollowUpDraft, FollowUpField, FollowUpsPage, OutcomePage};
use stellingenbord::ui::previews::{self, Preview};

use crate::desk_data::{follow_ups, with_a_poll, with_statements};
use crate::desk_moments::AtDesk;

pub(crate) fn outcomes() -> Vec<Preview> {
    let on = |page| AtDesk::on(DeskPlace::Outcome(page));
    let page = |without_bursts, page| on(OutcomePage { without_bursts, page, ..OutcomePage::default() });
    let board = previews::board();
    let of_one = |idx: usize| {
        let at = board.statements.get(idx).map(|statement| (statement.id, statement.version));
        on(OutcomePage { at, ..OutcomePage::default() })
    };
    let few = |at: &mut AtDesk| at.staff.follow_ups.clear();
    vec![
        page(false, 0).named("desk-outcome"),
        page(true, 0).named("desk-outcome-calm"),
        on(OutcomePage { compares: true, ..OutcomePage::default() }).named("desk-outcome-compared"),
        with_statements(page(false, 1), 40).named("desk-outcome-crowded"),
        page(false, 0)
            .with(|at| (at.staff.totals, at.staff.totals_without_bursts) = (None, None))
            .named("desk-outcome-none"),
        with_a_poll(page(false, 0)).named("desk-outcome-poll"),
        of_one(2).named("desk-outcome-of-one"),
        of_one(0)
            .with(|at| {
                if let Some(totals) = &mut at.staff.totals {
                    totals.statements[0].tally.agree += 40;
                }
            })
            .named("desk-outcome-of-one-nearly-all"),
        of_one(7).with(few).named("desk-outcome-of-one-few"),
        with_a_poll(of_one(3)).named("desk-outcome-of-one-poll"),
        with_statements(on(longest_of_one()), 40).named("desk-outcome-of-one-longest"),
    ]
}

fn longest_of_one() -> OutcomePage {
    OutcomePage { at: Some((StatementId::from_chance(7), 1)), ..OutcomePage::default() }
}

/// *Jullie zeiden – wij deden*.
pub(crate) fn follow_up_pages() -> Vec<Preview> {
    let list = |page| AtDesk::on(DeskPlace::FollowUps(FollowUpsPage::List { page }));
    let draft = |made: DeskFollowUp, typing| {
        let draft = FollowUpDraft { made, is_new: true, is_ready_made: true, typing, back: None };
        AtDesk::on(DeskPlace::FollowUps(FollowUpsPage::Edit(draft)))
    };
    let made = follow_ups();
    let (planned, longest) = (made.first().cloned().expect("one"), made.last().cloned().expect("another"));
    let mut empty = planned.clone();
    empty.follow_up.said.clear();
    vec![
        list(0).named("desk-follow-ups"),
        list(1)
            .with(|at| {
                let longest = at.staff.follow_ups.last().cloned();
                at.staff.follow_ups = longest.into_iter().cycle().take(40).collect();
                at.desk.taken_away = at.staff.follow_ups.first().cloned();
            })
            .named("desk-follow-ups-crowded"),
        list(0).with(|at| at.staff.follow_ups.clear()).named("desk-follow-ups-none"),
        draft(planned.clone(), None).named("desk-follow-up"),
        draft(longest.clone(), None).named("desk-follow-up-longest"),
        draft(planned, Some((FollowUpField::Done, String::new()))).named("desk-follow-up-typing"),
        draft(longest, Some((FollowUpField::Said, String::new()))).named("desk-follow-up-typing-longest"),
        draft(empty, Some((FollowUpField::Said, String::new()))).named("desk-follow-up-typing-new"),
    ]
}
