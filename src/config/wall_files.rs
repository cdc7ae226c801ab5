//! `agenda.toml`, `feedback.toml` and `info.toml`: what hangs in the hall besides the statements.

use chrono::{Days, NaiveDateTime, NaiveTime};

use crate::config::kiosk_file::mail_of;
use crate::config::problem::ProblemKind;
use crate::config::section::Section;
use crate::config::values;
use crate::domain::{
    AgendaEvent, EventKey, EventKind, EventOutcome, FollowUp, FollowUpOrigin, FollowUpRound, FollowUpStatus,
    InfoSlide, MAX_DONE_CHARS, MAX_SAID_CHARS, StatementRef,
};

/// What fits on the wait screen without scrolling, in characters.
const MAX_TITLE_CHARS: usize = 80;
const MAX_TEXT_CHARS: usize = 400;
/// More people than this do not fit in a school.
const MOST_PEOPLE: u32 = 10_000;

/// All events, in the order of the file.
pub(super) fn agenda(root: &mut Section<'_, '_>) -> Vec<AgendaEvent> {
    root.sections("event", event)
}

fn event(section: &mut Section<'_, '_>) -> Option<AgendaEvent> {
    let kind = section.needed("kind", |s, key| s.word(key, &EventKind::ALL.map(|kind| (kind.code(), kind))));
    let title = section.needed("title", |s, key| s.line(key, MAX_TITLE_CHARS));
    let hours = hours(section);
    let place = section.line("place", MAX_TITLE_CHARS);
    let host = section.line("host", MAX_TITLE_CHARS);
    let sign_up = mail_of(section, "sign_up", "sign_up_subject", title.as_deref().unwrap_or(""));
    let text = section.paragraph("outcome", MAX_TEXT_CHARS);
    let attended = section.whole("attended", 0..=MOST_PEOPLE);
    if attended.is_some() && !section.has("outcome") {
        let (key, other) = ("attended".to_owned(), "outcome".to_owned());
        section.complain("attended", ProblemKind::Needs { key, other });
    }
    let outcome = text.map(|text| EventOutcome { text, attended });
    let about = section.list("about", |word| {
        let bad = || ProblemKind::BadReference { key: "about".to_owned(), word: word.to_owned() };
        StatementRef::parse(word).ok_or_else(bad)
    });
    let Hours { start, end, all_day } = hours?;
    let title = title?;
    let key = EventKey(format!("{} {title}", start.date()));
    let (kind, about) = (kind?, about.unwrap_or_default());
    Some(AgendaEvent { key, kind, title, start, end, all_day, place, host, sign_up, outcome, about })
}

struct Hours {
    start: NaiveDateTime,
    end: NaiveDateTime,
    all_day: bool,
}

/// From `from` to `until` on `date`; without hours the whole day, up to and including `last_day`.
fn hours(section: &mut Section<'_, '_>) -> Option<Hours> {
    let date = section.needed("date", values::date);
    let last_day = values::date(section, "last_day");
    let timed = section.has("from") || section.has("until");
    let (from, until) = if timed {
        (section.needed("from", values::time), section.needed("until", values::time))
    } else {
        (values::time(section, "from"), values::time(section, "until"))
    };
    if !timed {
        let (first, last) = (date?, last_day.or(date)?);
        if last < first {
            let (key, start) = ("last_day".to_owned(), "date".to_owned());
            section.complain("last_day", ProblemKind::EndBeforeStart { key, start });
        }
        let start = first.and_time(NaiveTime::MIN);
        let end = last.checked_add_days(Days::new(1))?.and_time(NaiveTime::MIN);
        return Some(Hours { start, end, all_day: true });
    }
    if section.has("last_day") {
        let (key, other) = ("last_day".to_owned(), "from".to_owned());
        section.complain("last_day", ProblemKind::NotWith { key, other });
    }
    let (date, from, until) = (date?, from?, until?);
    if until <= from {
        let (key, start) = ("until".to_owned(), "from".to_owned());
        section.complain("until", ProblemKind::EndBeforeStart { key, start });
    }
    Some(Hours { start: date.and_time(from), end: date.and_time(until), all_day: false })
}

/// *Jullie zeiden – wij deden*: what became of the answers of an evening, and what became of the tips.
pub(super) fn follow_ups(root: &mut Section<'_, '_>) -> Vec<FollowUpRound> {
    let evening = FollowUpRound {
        origin: FollowUpOrigin::Evening(values::date(root, "evening")),
        visitors: root.whole("visitors", 0..=MOST_PEOPLE),
        items: root.sections("item", follow_up),
    };
    let items = root.sections("tip", follow_up);
    let tips = FollowUpRound { origin: FollowUpOrigin::Tips, visitors: None, items };
    [evening, tips].into_iter().filter(|round| !round.items.is_empty()).collect()
}

fn follow_up(section: &mut Section<'_, '_>) -> Option<FollowUp> {
    let words = FollowUpStatus::ALL.map(|status| (status.code(), status));
    let said = section.needed("said", |s, key| s.line(key, MAX_SAID_CHARS));
    let status = section.needed("status", |s, key| s.word(key, &words));
    let done = section.needed("done", |s, key| s.paragraph(key, MAX_DONE_CHARS));
    let by = values::date(section, "by");
    if by.is_some() && status.is_some_and(|status| status != FollowUpStatus::Planned) {
        let (key, other) = ("by".to_owned(), "status".to_owned());
        section.complain("by", ProblemKind::NotWith { key, other });
    }
    Some(FollowUp { said: said?, status: status?, done: done?, by })
}

/// The school's own slides, in the order of the file.
pub(super) fn info_slides(root: &mut Section<'_, '_>) -> Vec<InfoSlide> {
    root.sections("slide", |section| {
        let title = section.needed("title", |s, key| s.line(key, MAX_TITLE_CHARS));
        let text = section.needed("text", |s, key| s.paragraph(key, MAX_TEXT_CHARS));
        let qr = values::link(section, "qr");
        let label = section.line("qr_label", MAX_TITLE_CHARS);
        for (key, other) in [("qr", "qr_label"), ("qr_label", "qr")] {
            if section.has(key) && !section.has(other) {
                let (key, other) = (key.to_owned(), other.to_owned());
                section.complain(&key.clone(), ProblemKind::Needs { key, other });
            }
        }
        Some(InfoSlide { title: title?, text: text?, qr: qr.zip(label) })
    })
}
