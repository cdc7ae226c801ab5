//! What is told of an evening: too few, nearly all, groups, and earlier evenings.

use std::fmt::Write as _;

use chrono::{NaiveDate, NaiveTime};
use expect_test::{Expect, expect};

use crate::domain::{
    Criterion, Evening, EveningTotals, Language, RoleTallies, Stance, Statement, StatementId,
    StatementSource, StatementTotals, Tally, Translations,
};
use crate::outcome::tests::tally;
use crate::outcome::{Published, Share, Thresholds, outcome, published};

pub(super) fn totals(day: u32, statements: Vec<StatementTotals>) -> EveningTotals {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour");
    let date = NaiveDate::from_ymd_opt(2026, 11, day).expect("a date");
    let evening = Evening { date, title: "Rapportgesprekken".into(), opens: hour(18), closes: hour(21) };
    EveningTotals { evening, visits: 71, statements }
}

pub(super) fn row(position: u32, text: &str, tally: Tally) -> StatementTotals {
    let statement = Statement {
        id: StatementId::from_chance(u128::from(position)),
        version: 1,
        position,
        source: if position.is_multiple_of(2) { StatementSource::Team } else { StatementSource::Parents },
        criterion: Criterion::new(if position < 3 { 4 } else { 8 }),
        texts: Translations::from([(Language::DUTCH, text.to_owned())]),
        answers: Vec::new(),
    };
    StatementTotals { statement, tally, by_role: RoleTallies::default(), notes: 0 }
}

fn poll(position: u32, answers: [u32; 6]) -> StatementTotals {
    let mut totals = row(position, "Wanneer?", Tally { answers, ..Tally::default() });
    totals.statement.answers =
        ["Ochtend", "Middag"].map(|text| Translations::from([(Language::DUTCH, text.to_owned())])).to_vec();
    totals
}

fn said(published: &Published) -> String {
    match published {
        Published::TooFew => "too few".into(),
        Published::NearlyAll { stance, opinions } => format!("≥ 90 % of {opinions} {}", stance.code()),
        Published::Counted { opinions, shares, unclear, skipped } => {
            format!("{opinions}: {} (unclear {unclear}, skipped {skipped})", shares_said(shares))
        }
    }
}

fn shares_said(shares: &[Share]) -> String {
    let said = |share: &Share| match share.percent {
        Some(percent) => format!("{} {} = {percent} %", share.stance.code(), share.count),
        None => format!("{} {}", share.stance.code(), share.count),
    };
    shares.iter().map(said).collect::<Vec<_>>().join(", ")
}

fn check(evening: &EveningTotals, earlier: &[EveningTotals], expected: &Expect) {
    let outcome = outcome(evening, earlier, Thresholds::default());
    let mut text = String::new();
    for of in &outcome.statements {
        let label = of.label.map_or("–", crate::outcome::Label::code);
        writeln!(text, "{} {label} {}", of.totals.statement.position, said(&of.published)).expect("a string");
        if let Some(interval) = of.interval {
            writeln!(text, "  between {:.2} and {:.2}", interval.low, interval.high).expect("a string");
        }
        if let Some(earlier) = &of.earlier {
            let change = earlier.change;
            writeln!(text, "  {}: {} {change:?}", earlier.evening, said(&earlier.published))
                .expect("a string");
        }
    }
    for (criterion, group) in &outcome.by_criterion {
        let (number, shares) = (criterion.number(), shares_said(&group.shares));
        writeln!(text, "criterion {number}, {} statements: {shares}", group.statements).expect("a string");
    }
    for (source, group) in &outcome.by_source {
        let shares = shares_said(&group.shares);
        writeln!(text, "from {}, {} statements: {shares}", source.code(), group.statements)
            .expect("a string");
    }
    expected.assert_eq(&text);
}

#[test]
fn each_statement_is_told_as_far_as_its_answers_allow() {
    let evening = totals(
        24,
        vec![
            row(1, "Een.", tally(5, 2, 2)),
            row(2, "Twee.", tally(5, 3, 2)),
            row(3, "Drie.", Tally { unclear: 4, skipped: 2, ..tally(12, 10, 8) }),
            row(4, "Vier.", tally(27, 2, 1)),
            row(5, "Vijf.", tally(26, 3, 1)),
            poll(6, [20, 11, 0, 0, 0, 0]),
        ],
    );
    check(
        &evening,
        &[],
        &expect![[r#"
        1 – too few
        2 – 10: agree 5, neutral 3, disagree 2 (unclear 0, skipped 0)
        3 divided 30: agree 12 = 40 %, neutral 10 = 33 %, disagree 8 = 27 % (unclear 4, skipped 2)
          between 0.25 and 0.58
        4 widely-supported ≥ 90 % of 30 agree
        5 widely-supported 30: agree 26 = 87 %, neutral 3 = 10 %, disagree 1 = 3 % (unclear 0, skipped 0)
          between 0.70 and 0.95
        6 – 31: answer-1 20 = 65 %, answer-2 11 = 35 % (unclear 0, skipped 0)
        criterion 4, 1 statements: agree 5, neutral 3, disagree 2
        criterion 8, 2 statements: agree 38 = 63 %, neutral 13 = 22 %, disagree 9 = 15 %
        from team, 1 statements: agree 5, neutral 3, disagree 2
        from ouders, 2 statements: agree 38 = 63 %, neutral 13 = 22 %, disagree 9 = 15 %
    "#]],
    );
}

#[test]
fn the_same_sentence_is_compared_with_the_last_evening_that_had_it() {
    let evening = totals(
        24,
        vec![
            row(1, "Ik ben welkom.", tally(70, 10, 20)),
            row(2, "Ik weet de weg.", tally(50, 10, 40)),
            row(3, "Nieuw.", tally(50, 10, 40)),
            row(4, "Toen te weinig.", tally(50, 10, 40)),
            row(5, "Toen en nu.", tally(10, 5, 5)),
            poll(6, [20, 11, 0, 0, 0, 0]),
        ],
    );
    let older = totals(3, vec![row(9, "ik ben welkom", tally(90, 5, 5))]);
    let last = totals(
        10,
        vec![
            row(7, "IK BEN  WELKOM!", tally(40, 20, 40)),
            row(2, "Ik weet de weg.", tally(48, 10, 42)),
            row(4, "Toen te weinig.", tally(4, 2, 2)),
            row(5, "Toen en nu.", tally(40, 40, 20)),
            poll(6, [9, 40, 0, 0, 0, 0]),
        ],
    );
    let later =
        totals(25, vec![row(1, "Ik ben welkom.", tally(0, 0, 99)), row(3, "Nieuw.", tally(0, 0, 99))]);
    check(
        &evening,
        &[later, older, last],
        &expect![[r#"
        1 widely-supported 100: agree 70 = 70 %, neutral 10 = 10 %, disagree 20 = 20 % (unclear 0, skipped 0)
          between 0.60 and 0.78
          2026-11-10: 100: agree 40 = 40 %, neutral 20 = 20 %, disagree 40 = 40 % (unclear 0, skipped 0) Some(More)
        2 divided 100: agree 50 = 50 %, neutral 10 = 10 %, disagree 40 = 40 % (unclear 0, skipped 0)
          between 0.40 and 0.60
          2026-11-10: 100: agree 48 = 48 %, neutral 10 = 10 %, disagree 42 = 42 % (unclear 0, skipped 0) Some(AboutTheSame)
        3 divided 100: agree 50 = 50 %, neutral 10 = 10 %, disagree 40 = 40 % (unclear 0, skipped 0)
          between 0.40 and 0.60
        4 divided 100: agree 50 = 50 %, neutral 10 = 10 %, disagree 40 = 40 % (unclear 0, skipped 0)
          between 0.40 and 0.60
        5 divided 20: agree 10, neutral 5, disagree 5 (unclear 0, skipped 0)
          2026-11-10: 100: agree 40 = 40 %, neutral 40 = 40 %, disagree 20 = 20 % (unclear 0, skipped 0) None
        6 – 31: answer-1 20 = 65 %, answer-2 11 = 35 % (unclear 0, skipped 0)
          2026-11-10: 49: answer-1 9 = 18 %, answer-2 40 = 82 % (unclear 0, skipped 0) None
        criterion 4, 2 statements: agree 120 = 60 %, neutral 20 = 10 %, disagree 60 = 30 %
        criterion 8, 3 statements: agree 110 = 50 %, neutral 25 = 11 %, disagree 85 = 39 %
        from team, 2 statements: agree 100 = 50 %, neutral 20 = 10 %, disagree 80 = 40 %
        from ouders, 3 statements: agree 130 = 59 %, neutral 25 = 11 %, disagree 65 = 30 %
    "#]],
    );
}

#[test]
fn a_poll_with_other_answers_is_another_poll() {
    let mut then = poll(1, [20, 20, 0, 0, 0, 0]);
    then.statement.answers.pop();
    let now = totals(24, vec![poll(1, [20, 11, 0, 0, 0, 0])]);
    let told = |then| {
        let earlier = [totals(10, vec![then])];
        outcome(&now, &earlier, Thresholds::default()).statements[0].earlier.is_some()
    };
    assert!(!told(then));
    assert!(told(poll(4, [20, 20, 0, 0, 0, 0])));
}

#[test]
fn an_evening_of_few_visits_does_not_tell_how_many() {
    let mut evening = totals(24, Vec::new());
    assert_eq!(outcome(&evening, &[], Thresholds::default()).visits, Some(71));
    evening.visits = 9;
    assert_eq!(outcome(&evening, &[], Thresholds::default()).visits, None);
}

#[test]
fn a_school_may_be_stricter_and_never_laxer() {
    let told = |counts| {
        let thresholds = Thresholds { counts, percents: counts };
        published(&row(1, "Een.", tally(5, 3, 2)), thresholds) != Published::TooFew
    };
    assert_eq!([1, 10, 11].map(told), [true, true, false]);
    assert_eq!(
        published(&row(1, "Een.", tally(5, 2, 2)), Thresholds { counts: 1, percents: 1 }),
        Published::TooFew
    );
    assert!(matches!(
        published(&row(1, "Een.", tally(0, 0, 10)), Thresholds::default()),
        Published::NearlyAll { stance: Stance::Disagree, opinions: 10 }
    ));
}
