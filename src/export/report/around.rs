//! The parts of the report around the statements: topics, what was done, what is coming, tips, how it was measured.

use chrono::{Duration, NaiveDate, NaiveTime};

use crate::domain::{
    AgendaEvent, FollowUp, FollowUpOrigin, FollowUpRound, FollowUpStatus, NoteStatus, Suggestion,
};
use crate::export::Report;
use crate::export::report::content::{EventPart, FollowUpPart, Section, TipsPart, TopicPart};
use crate::export::say::{Say, number, text};
use crate::outcome::{LABEL_FROM, SMALLEST_CELL};

/// What an earlier event brought is told this long when there was no evening in between.
const PAST_DAYS: i64 = 120;

/// The topics that parents asked for, the most wanted first. Those that fewer than ten asked for come behind them, in
/// the order of the list.
pub(super) fn topics<'a>(report: &Report<'a>) -> Option<Section<TopicPart<'a>>> {
    let say = Say(report.words);
    let totals = report.topics.filter(|totals| SMALLEST_CELL <= totals.ballots)?;
    let counted = report.topic_names.iter().map(|topic| {
        let count = totals.counts.iter().find(|(code, _)| *code == topic.code).map_or(0, |(_, count)| *count);
        (topic.name(report.language()), (SMALLEST_CELL <= count).then_some(count))
    });
    let mut counted: Vec<(&str, Option<u32>)> = counted.collect();
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let part = |(name, count): (&'a str, Option<u32>)| TopicPart {
        name,
        times: match count {
            Some(count) => say.count("report-times", count),
            None => say.count("report-few-times", SMALLEST_CELL),
        },
        thousandths: count.map(|count| count.saturating_mul(1000) / totals.ballots.max(1)),
    };
    let intro = say.count("report-topics-intro", totals.ballots);
    Section::of(say.plain("report-topics"), Some(intro), counted.into_iter().map(part).collect())
}

/// What was made up beside the list, once it was read and approved.
pub(super) fn suggestions<'a>(report: &Report<'a>) -> Option<Section<&'a str>> {
    let all = report.topics.map_or(&[][..], |totals| &totals.suggestions);
    let is_shown = |suggestion: &&Suggestion| {
        suggestion.status == NoteStatus::Approved && (report.practice || !suggestion.practice)
    };
    let shown = all.iter().filter(is_shown).map(|suggestion| suggestion.text.as_str()).collect();
    Section::of(Say(report.words).plain("report-suggestions"), None, shown)
}

/// *Jullie zeiden – wij deden*, a section for each evening it goes back to.
pub(super) fn follow_ups<'a>(report: &Report<'a>) -> Vec<Section<FollowUpPart<'a>>> {
    let say = Say(report.words);
    let section = |round: &'a FollowUpRound| {
        let items = round.items.iter().map(|item| follow_up(report, item)).collect();
        Section::of(say.plain("follow-ups-title"), Some(where_from(report, round)), items)
    };
    let is_before = |round: &&FollowUpRound| match round.origin {
        FollowUpOrigin::Evening(Some(date)) => date < report.totals.evening.date,
        FollowUpOrigin::Evening(None) | FollowUpOrigin::Tips => true,
    };
    report.follow_ups.iter().filter(is_before).filter_map(section).collect()
}

/// What was written down already about this evening itself.
pub(super) fn next<'a>(report: &Report<'a>) -> Option<Section<FollowUpPart<'a>>> {
    let today = FollowUpOrigin::Evening(Some(report.totals.evening.date));
    let rounds = report.follow_ups.iter().filter(|round| round.origin == today);
    let items = rounds.flat_map(|round| &round.items).map(|item| follow_up(report, item)).collect();
    Section::of(Say(report.words).plain("report-to-do"), None, items)
}

fn follow_up<'a>(report: &Report<'a>, item: &'a FollowUp) -> FollowUpPart<'a> {
    let say = Say(report.words);
    FollowUpPart {
        said: &item.said,
        status: item.status,
        status_word: say.plain(match item.status {
            FollowUpStatus::Done => "follow-up-done",
            FollowUpStatus::Planned => "follow-up-planned",
            FollowUpStatus::NotPossible => "follow-up-not-possible",
        }),
        done: &item.done,
        by: item.by.map(|by| say.with("report-by", &[("date", text(report.words.date(by)))])),
    }
}

/// Which answers it goes back to, as far as that is known.
fn where_from(report: &Report<'_>, round: &FollowUpRound) -> String {
    let say = Say(report.words);
    let date = match round.origin {
        FollowUpOrigin::Evening(date) => date,
        FollowUpOrigin::Tips => return say.plain("report-follow-ups-tips"),
    };
    let key = match (date, round.visitors) {
        (None, None) => "follow-ups-from",
        (Some(_), None) => "follow-ups-from-date",
        (None, Some(_)) => "follow-ups-from-count",
        (Some(_), Some(_)) => "follow-ups-from-both",
    };
    let date = date.map(|date| report.words.date(date)).unwrap_or_default();
    say.with(key, &[("date", text(date)), ("visitors", number(round.visitors.unwrap_or(0)))])
}

/// What is still to come.
pub(super) fn agenda<'a>(report: &Report<'a>) -> Option<Section<EventPart<'a>>> {
    let coming = report.agenda.iter().filter(|event| report.today <= last_day(event));
    let events = coming.map(|event| event_part(report, event)).collect();
    Section::of(Say(report.words).plain("agenda-title"), None, events)
}

/// What has been since the evening before this one, as far as it is known what that brought.
pub(super) fn past<'a>(report: &Report<'a>) -> Option<Section<EventPart<'a>>> {
    let date = report.totals.evening.date;
    let before = report.earlier.iter().map(|totals| totals.evening.date).filter(|earlier| *earlier < date);
    let since = before.max().unwrap_or(date - Duration::days(PAST_DAYS));
    let is_past = |event: &&AgendaEvent| {
        let day = last_day(event);
        since <= day && day < report.today && event.outcome.is_some()
    };
    let events = report.agenda.iter().filter(is_past).map(|event| event_part(report, event)).collect();
    Section::of(Say(report.words).plain("report-past"), None, events)
}

fn last_day(event: &AgendaEvent) -> NaiveDate {
    let day = event.end.date();
    // It ends at midnight after its last day.
    let is_past_midnight = event.all_day && event.end.time() == NaiveTime::MIN && event.start < event.end;
    if is_past_midnight { day - Duration::days(1) } else { day }
}

fn event_part<'a>(report: &Report<'a>, event: &'a AgendaEvent) -> EventPart<'a> {
    let (say, words) = (Say(report.words), report.words);
    let first = words.date(event.start.date());
    let last = last_day(event);
    let when = if event.start.date() < last {
        let until = say.with("agenda-until", &[("date", text(words.date(last)))]);
        format!("{first} {until}")
    } else if event.all_day {
        first
    } else {
        format!("{first}, {}", words.hours(event.start.time(), event.end.time()))
    };
    let interest = report.interest.iter().find(|(key, _)| *key == event.key).map(|(_, count)| *count);
    let interest = interest.filter(|count| SMALLEST_CELL <= *count && report.today <= last);
    let outcome = event.outcome.as_ref().filter(|_| last < report.today);
    EventPart {
        title: &event.title,
        when,
        place: event.place.as_deref(),
        host: event.host.as_deref(),
        sign_up: event
            .sign_up
            .as_ref()
            .filter(|_| report.today <= last)
            .map(|mail| (say.plain("agenda-sign-up"), mail)),
        interest: interest.map(|count| say.count("report-interest", count)),
        outcome: outcome.map(|outcome| outcome.text.as_str()),
        attended: outcome
            .and_then(|outcome| outcome.attended)
            .map(|count| say.count("agenda-attended", count)),
    }
}

/// Where tips can be sent.
pub(super) fn tips<'a>(report: &Report<'a>) -> Option<TipsPart<'a>> {
    let say = Say(report.words);
    let part = |mail| TipsPart { heading: say.plain("tips-title"), told: say.plain("tips-large"), mail };
    report.tips.map(part)
}

/// How it was measured. Here, and nowhere else, it says that the hall is not a sample.
pub(super) fn method(report: &Report<'_>, visits: Option<u32>) -> Section<String> {
    let say = Say(report.words);
    let mut told = vec![say.plain("report-method-how")];
    told.extend(visits.map(|visits| {
        let key = if report.families.is_some() { "report-method-families" } else { "report-method-visits" };
        let gaps = [("visits", number(visits)), ("families", number(report.families.unwrap_or(0)))];
        say.with(key, &gaps)
    }));
    told.push(say.plain("report-method-sample"));
    let gaps = [
        ("counts", number(report.thresholds.counts.max(SMALLEST_CELL))),
        ("percents", number(report.thresholds.percents)),
    ];
    told.push(say.with("report-method-few", &gaps));
    told.push(say.count("report-method-label", LABEL_FROM));
    told.push(say.plain("report-method-notes"));
    told.push(say.with("report-method-made", &[("date", text(report.words.date(report.today)))]));
    Section { heading: say.plain("report-method"), intro: None, items: told }
}
