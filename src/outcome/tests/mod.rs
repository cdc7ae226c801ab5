//! Reference values, both sides of every threshold, and an attacker who may only subtract.

mod attacker;
mod evenings;

use expect_test::expect;

use crate::domain::Tally;
use crate::outcome::{Label, label, polarisation, wilson};

pub(super) fn tally(agree: u32, neutral: u32, disagree: u32) -> Tally {
    Tally { agree, neutral, disagree, ..Tally::default() }
}

#[test]
fn wilson_gives_the_interval_of_the_reference() {
    let bounds = |count, total| {
        let bounds = wilson(count, total).expect("an interval");
        format!("{count:>3} of {total:>3}: {:.4} – {:.4}\n", bounds.low, bounds.high)
    };
    let said: String = [(81, 263), (0, 10), (10, 10), (1, 2), (200, 10)].map(|(k, n)| bounds(k, n)).concat();
    expect![[r#"
         81 of 263: 0.2553 – 0.3662
          0 of  10: 0.0000 – 0.2775
         10 of  10: 0.7225 – 1.0000
          1 of   2: 0.0945 – 0.9055
        200 of  10: 0.7225 – 1.0000
    "#]]
    .assert_eq(&said);
    assert_eq!(wilson(0, 0), None);
}

#[test]
fn these_are_the_first_counts_that_are_surely_more_than_half() {
    for (count, total) in [(15, 20), (32, 50), (60, 100), (114, 200)] {
        let low = |count| wilson(count, total).expect("an interval").low;
        assert!(low(count) > 0.5, "{count} of {total}: {}", low(count));
        assert!(low(count - 1) <= 0.5, "{} of {total}: {}", count - 1, low(count - 1));
    }
}

#[test]
fn polarisation_is_nothing_where_all_agree_and_whole_where_half_stands_against_half() {
    let of = |agree, neutral, disagree| {
        let v = polarisation(&tally(agree, neutral, disagree)).expect("opinions");
        format!("{agree} {neutral} {disagree}: {v:.4}\n")
    };
    let said = [of(9, 0, 0), of(0, 9, 0), of(0, 0, 9), of(5, 0, 5), of(3, 3, 3), of(6, 0, 4), of(4, 2, 4)];
    expect![[r#"
        9 0 0: 0.0000
        0 9 0: 0.0000
        0 0 9: 0.0000
        5 0 5: 1.0000
        3 3 3: 0.6667
        6 0 4: 0.9600
        4 2 4: 0.8000
    "#]]
    .assert_eq(&said.concat());
    assert_eq!(polarisation(&tally(0, 0, 0)), None);
}

#[test]
fn a_label_changes_exactly_at_its_thresholds() {
    let of = |what: &str, agree, neutral, disagree, unclear| {
        let label = label(&Tally { unclear, ..tally(agree, neutral, disagree) });
        let word = label.map_or("–", Label::code);
        format!("{agree:>3} {neutral:>3} {disagree:>3} {unclear:>3}  {word:<17} {what}\n")
    };
    let said = [
        of("19 opinions: none yet", 19, 0, 0, 0),
        of("20 opinions", 20, 0, 0, 0),
        of("the lower bound is above a half", 15, 2, 3, 0),
        of("it is not", 14, 3, 3, 0),
        of("60 % of many", 600, 100, 300, 0),
        of("less than 60 %, though surely more than half", 599, 101, 300, 0),
        of("60 % of 100: just sure", 60, 20, 20, 0),
        of("60 % of 95: not sure", 57, 19, 19, 0),
        of("rejected, likewise", 3, 2, 15, 0),
        of("not quite rejected", 3, 3, 14, 0),
        of("both sides 25 %, V 0.75", 25, 25, 50, 0),
        of("one side under 25 %", 24, 25, 51, 0),
        of("V is 0.60 at a third of neutrals and more", 30, 40, 30, 0),
        of("V just under", 29, 41, 30, 0),
        of("30 % neutral", 47, 30, 23, 0),
        of("more than 30 % neutral", 46, 31, 23, 0),
        of("15 % did not understand it", 45, 20, 20, 15),
        of("more than 15 %", 45, 20, 20, 16),
    ];
    expect![[r#"
         19   0   0   0  –                 19 opinions: none yet
         20   0   0   0  widely-supported  20 opinions
         15   2   3   0  widely-supported  the lower bound is above a half
         14   3   3   0  no-clear-picture  it is not
        600 100 300   0  widely-supported  60 % of many
        599 101 300   0  divided           less than 60 %, though surely more than half
         60  20  20   0  widely-supported  60 % of 100: just sure
         57  19  19   0  no-clear-picture  60 % of 95: not sure
          3   2  15   0  widely-rejected   rejected, likewise
          3   3  14   0  no-clear-picture  not quite rejected
         25  25  50   0  divided           both sides 25 %, V 0.75
         24  25  51   0  no-clear-picture  one side under 25 %
         30  40  30   0  divided           V is 0.60 at a third of neutrals and more
         29  41  30   0  unclear           V just under
         47  30  23   0  no-clear-picture  30 % neutral
         46  31  23   0  unclear           more than 30 % neutral
         45  20  20  15  no-clear-picture  15 % did not understand it
         45  20  20  16  unclear           more than 15 %
    "#]]
    .assert_eq(&said.concat());
}
