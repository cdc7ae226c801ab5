//! The words that a follow-up begins with: what was said, from the numbers that may be told outside the desk; a
//! phrase for each status; and the days to choose from.

use chrono::{Datelike as _, Days, Months, NaiveDate};
use fluent_bundle::FluentValue;

use crate::domain::{
    EveningTotals, FollowUpOrigin, FollowUpStatus, Language, MAX_SAID_CHARS, Stance, StatementTotals,
};
use crate::kiosk::desk::{DeskEvent, FollowUpTexts};
use crate::outcome::{Published, Share, Thresholds, published};
use crate::ui::dates;
use crate::ui::screens::desk::outcome_words::{nearly_all, share_words};
use crate::ui::screens::desk::scene::Scene;
use crate::ui::texts::Texts;

/// Nothing is promised for an evening that is sooner than this.
const LEAST_DAYS: Days = Days::new(14);

/// The school year ends at the latest around this day: June 30th.
const LAST_MONTH: u32 = 6;
const LAST_DAY: u32 = 30;

/// *Maak ‘wij deden’* of this statement. The numbers are those of all visits, as in the report, whatever the page
/// leaves out: two outcomes of one evening beside each other would say more than either.
pub(super) fn begin_from(scene: &Scene<'_>, totals: &EveningTotals, row: &StatementTotals) -> DeskEvent {
    let at = (row.statement.id, row.statement.version);
    let all = scene.staff.totals.iter().flat_map(|all| &all.statements);
    let of_all = all.into_iter().find(|other| (other.statement.id, other.statement.version) == at);
    begin(
        scene,
        FollowUpOrigin::Evening(Some(totals.evening.date)),
        Some(row.statement.id),
        said(scene.texts, scene.thresholds, of_all.unwrap_or(row)),
    )
}

/// *Bij een tip*: what was said is still to be typed.
pub(super) fn begin_from_tip(scene: &Scene<'_>) -> DeskEvent {
    begin(scene, FollowUpOrigin::Tips, None, String::new())
}

fn begin(
    scene: &Scene<'_>,
    origin: FollowUpOrigin,
    statement: Option<crate::domain::StatementId>,
    said: String,
) -> DeskEvent {
    let status = FollowUpStatus::Planned;
    let (done, by) = (phrase(scene, status), usual_day(scene, status));
    DeskEvent::FollowUpBegun { origin, statement, texts: Box::new(FollowUpTexts { said, status, done, by }) }
}

/// Another status, with its phrase and its day.
pub(super) fn status_event(scene: &Scene<'_>, status: FollowUpStatus) -> DeskEvent {
    let (done, by) = (phrase(scene, status), usual_day(scene, status));
    DeskEvent::FollowUpStatusChosen { status, done, by }
}

fn phrase(scene: &Scene<'_>, status: FollowUpStatus) -> String {
    scene.say(match status {
        FollowUpStatus::Done => "desk-follow-up-phrase-done",
        FollowUpStatus::Planned => "desk-follow-up-phrase-planned",
        FollowUpStatus::NotPossible => "desk-follow-up-phrase-not-possible",
    })
}

fn usual_day(scene: &Scene<'_>, status: FollowUpStatus) -> Option<NaiveDate> {
    (status == FollowUpStatus::Planned).then(|| days(scene).first().map(|(_, day)| *day)).flatten()
}

/// The days to choose from, each with its words, the usual one first: an evening that leaves time for it, in a month,
/// the end of the school year.
pub(super) fn days(scene: &Scene<'_>) -> Vec<(String, NaiveDate)> {
    let today = scene.local.date();
    let soonest = today.checked_add_days(LEAST_DAYS).unwrap_or(today);
    let next = scene.staff.evenings.iter().map(|evening| evening.date).filter(|date| soonest <= *date).min();
    let of_year = |year| NaiveDate::from_ymd_opt(year, LAST_MONTH, LAST_DAY);
    let end = of_year(today.year()).filter(|end| today < *end).or_else(|| of_year(today.year() + 1));
    let days = [
        ("desk-follow-up-by-evening", next),
        ("desk-follow-up-by-month", today.checked_add_months(Months::new(1))),
        ("desk-follow-up-by-year", end),
    ];
    let with_words = |(key, day): (&str, Option<NaiveDate>)| {
        let date = dates::day_and_month(scene.texts, day?);
        Some((scene.with(key, &[("date", date.into())]), day?))
    };
    days.into_iter().filter_map(with_words).collect()
}

/// What was said, in one sentence that fits on a note: *‘Ik voel me welkom.’: 62% eens, 38% oneens, van de 64
/// antwoorden.* A statement that is too long for that is cut off between two words.
fn said(texts: &Texts, thresholds: Thresholds, row: &StatementTotals) -> String {
    let outcome = told_words(texts, thresholds, row);
    let words = row.statement.text(Language::DUTCH);
    let sentence = |words: &str| match &outcome {
        Some(outcome) => texts.with(
            "desk-said",
            &[("statement", FluentValue::from(words)), ("outcome", outcome.as_str().into())],
        ),
        None => texts.with("desk-said-only", &[("statement", words.into())]),
    };
    let room = MAX_SAID_CHARS.saturating_sub(sentence("").chars().count());
    sentence(&cut(words, room))
}

/// The numbers that may be told, in words; `None` where none may.
fn told_words(texts: &Texts, thresholds: Thresholds, row: &StatementTotals) -> Option<String> {
    let opinions = row.tally.opinions();
    let (parts, count) = match published(row, thresholds) {
        Published::TooFew => return None,
        Published::NearlyAll { stance, .. } => (part_of_all(texts, row, stance), opinions),
        Published::Counted { shares, .. } => (parts(texts, row, &shares), opinions),
    };
    Some(texts.with("desk-said-of", &[("parts", parts.into()), ("count", count.into())]))
}

fn part_of_all(texts: &Texts, row: &StatementTotals, stance: Stance) -> String {
    match stance {
        Stance::Chosen(answer) => {
            let answer = row.statement.answer_text(answer, Language::DUTCH).to_owned();
            texts.with("desk-outcome-nearly-all", &[("stance", answer.into())])
        }
        Stance::Agree | Stance::Neutral | Stance::Disagree | Stance::Unclear | Stance::Skipped => {
            nearly_all(texts, stance)
        }
    }
}

/// All sides of a statement; of a poll the answer that was chosen most, for six do not fit on a note.
fn parts(texts: &Texts, row: &StatementTotals, shares: &[Share]) -> String {
    if row.statement.is_poll() {
        let most = shares.iter().rev().max_by_key(|share| share.count);
        return most.map_or_else(String::new, |share| {
            let Stance::Chosen(answer) = share.stance else { return String::new() };
            let part = share.percent.map_or_else(|| share.count.to_string(), |percent| format!("{percent}%"));
            let answer = row.statement.answer_text(answer, Language::DUTCH).to_owned();
            texts.with("desk-said-most", &[("part", part.into()), ("answer", answer.into())])
        });
    }
    let words = shares
        .iter()
        .filter(|share| 0 < share.count)
        .map(|share| share_words(texts, share.stance, share.count, share.percent));
    words.collect::<Vec<_>>().join(", ")
}

/// At most so many characters, cut off between two words.
fn cut(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        return words.to_owned();
    }
    let head: String = words.chars().take(most.saturating_sub(1)).collect();
    let whole = head.rsplit_once(' ').map_or(head.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches(|letter: char| !letter.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use proptest::prelude::*;

    use super::{cut, said};
    use crate::domain::{
        Language, MAX_SAID_CHARS, RoleTallies, Statement, StatementId, StatementSource, StatementTotals,
        Tally,
    };
    use crate::outcome::Thresholds;
    use crate::ui::texts::Texts;

    fn row(text: &str, answers: &[&str], tally: Tally) -> StatementTotals {
        let in_dutch = |text: &str| [(Language::DUTCH, text.to_owned())].into();
        let statement = Statement {
            id: StatementId::from_chance(1),
            version: 1,
            position: 1,
            source: StatementSource::Team,
            criterion: None,
            texts: in_dutch(text),
            answers: answers.iter().map(|answer| in_dutch(answer)).collect(),
        };
        StatementTotals { statement, tally, by_role: RoleTallies::default(), notes: 0 }
    }

    fn sides(agree: u32, neutral: u32, disagree: u32) -> Tally {
        Tally { agree, neutral, disagree, ..Tally::default() }
    }

    fn drafts(rows: &[StatementTotals]) -> String {
        let texts = Texts::load(Language::DUTCH);
        rows.iter().map(|row| said(&texts, Thresholds::default(), row) + "\n").collect()
    }

    #[test]
    fn what_was_said_holds_the_numbers_that_may_be_told_and_no_others() {
        let welcome = |tally| row("Ik voel me welkom.", &[], tally);
        let way = |answers| row("Hoe komt u?", &["fiets", "lopend"], Tally { answers, ..Tally::default() });
        expect![[r"
            ‘Ik voel me welkom.’ 63% eens, 17% neutraal, 20% oneens, van de 64 antwoorden.
            ‘Ik voel me welkom.’ 15 eens, 5 oneens, van de 20 antwoorden.
            ‘Ik voel me welkom.’ 90% of meer oneens, van de 30 antwoorden.
            ‘Ik voel me welkom.’
            ‘Ik voel me welkom.’
            ‘Hoe komt u?’ Het vaakst: lopend (60%), van de 40 antwoorden.
            ‘Hoe komt u?’ 90% of meer fiets, van de 40 antwoorden.
        "]]
        .assert_eq(&drafts(&[
            welcome(sides(40, 11, 13)),
            welcome(sides(15, 0, 5)),
            welcome(sides(1, 0, 29)),
            welcome(sides(4, 2, 3)),
            welcome(sides(0, 0, 0)),
            way([16, 24, 0, 0, 0, 0]),
            way([39, 1, 0, 0, 0, 0]),
        ]));
    }

    proptest! {
        #[test]
        fn what_was_said_always_fits_and_never_tells_of_a_few(
            text in "[A-Za-z ]{1,300}[.!?]",
            (agree, neutral, disagree) in (0_u32..60, 0_u32..60, 0_u32..60),
        ) {
            let row = row(&text, &[], sides(agree, neutral, disagree));
            for language in Texts::languages() {
                let said = said(&Texts::load(language), Thresholds::default(), &row);
                prop_assert!(said.chars().count() <= MAX_SAID_CHARS, "{said:?}");
                prop_assert!(10 <= agree + neutral + disagree || !said.contains(char::is_numeric), "{said:?}");
            }
        }
    }

    #[test]
    fn a_long_sentence_is_cut_off_between_two_words() {
        assert_eq!(cut("Ik voel me welkom.", 18), "Ik voel me welkom.");
        assert_eq!(cut("Ik voel me, welkom.", 14), "Ik voel me…");
        assert_eq!(cut("Onvoorstelbaar", 5), "Onvo…");
    }
}
