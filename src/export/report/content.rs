//! What stands in the report: a document in words and numbers, with nothing laid out.
//!
//! Whatever lays it out (a page for the browser, paper, a newsletter) only places what it finds here. What may be
//! told was decided by `outcome`, and is not looked at again.

use crate::domain::{FollowUpStatus, Language, MailAddress, Note, NoteStatus, Stance};
use crate::export::Report;
use crate::export::error::Stop;
use crate::export::progress::Progress;
use crate::export::report::around::{agenda, follow_ups, method, next, past, suggestions, tips, topics};
use crate::export::report::statements::{by_criterion, by_source, statements, summary};
use crate::export::say::Say;
use crate::outcome::{Label, outcome};

/// The report.
pub(crate) struct Content<'a> {
    /// What its words are in. The texts of people may be in any language.
    pub(crate) language: Language,
    /// A mark for the whole, where practice is counted along.
    pub(crate) practice: Option<Practice>,
    pub(crate) school: &'a str,
    pub(crate) title: String,
    /// The title of the evening and its date.
    pub(crate) evening: String,
    /// The evening in three sentences.
    pub(crate) summary: [String; 3],
    /// In the order of the board; each version that has answers.
    pub(crate) statements: Vec<StatementPart<'a>>,
    /// What a drawing is called for who cannot see it.
    pub(crate) drawing: String,
    /// The heading of a list of all statements with no more than their bar and label.
    pub(crate) overview: String,
    pub(crate) by_criterion: Option<Section<GroupPart>>,
    pub(crate) by_source: Option<Section<GroupPart>>,
    pub(crate) topics: Option<Section<TopicPart<'a>>>,
    /// What was made up beside the topics of the list, and was approved.
    pub(crate) suggestions: Option<Section<&'a str>>,
    /// What the school does with this evening, as far as that was written down.
    pub(crate) next: Option<Section<FollowUpPart<'a>>>,
    /// What to say where nothing was written down.
    pub(crate) next_none: String,
    /// *Jullie zeiden – wij deden*: what became of evenings before this one.
    pub(crate) follow_ups: Vec<Section<FollowUpPart<'a>>>,
    pub(crate) agenda: Option<Section<EventPart<'a>>>,
    /// Events that are over, with what they brought.
    pub(crate) past: Option<Section<EventPart<'a>>>,
    pub(crate) tips: Option<TipsPart<'a>>,
    /// *Dank u wel …*, for those who took part.
    pub(crate) thanks: String,
    /// How it was measured, a paragraph each.
    pub(crate) method: Section<String>,
}

/// The mark of a report with practice in it, and why it has one.
pub(crate) struct Practice {
    pub(crate) mark: String,
    pub(crate) why: String,
}

/// Things of one kind under a heading; never empty.
pub(crate) struct Section<T> {
    pub(crate) heading: String,
    pub(crate) intro: Option<String>,
    pub(crate) items: Vec<T>,
}

/// One version of a statement.
pub(crate) struct StatementPart<'a> {
    pub(crate) number: u32,
    /// *Stelling 3*, with its version where there are more.
    pub(crate) name: String,
    pub(crate) text: &'a str,
    pub(crate) is_poll: bool,
    pub(crate) source: String,
    pub(crate) criterion: Option<String>,
    /// `None` where there are too few answers.
    pub(crate) bar: Option<Bar>,
    /// What the bar shows, or why there is none, in a sentence.
    pub(crate) told: String,
    /// How many did not understand it or skipped it.
    pub(crate) aside: Option<String>,
    pub(crate) label: Option<LabelPart>,
    /// How sure it is, in a sentence.
    pub(crate) certainty: Option<String>,
    pub(crate) by_role: Option<Section<GroupPart>>,
    pub(crate) earlier: Option<EarlierPart>,
    /// The approved notes, in the order of their random ids. Their stance is not told: it would say of a few answers,
    /// or of the few who are not of one mind with the others, what they were.
    pub(crate) notes: Option<Section<&'a Note>>,
    /// *Wat gaan we doen?*, to fill in.
    pub(crate) to_do: String,
}

/// Answers as a bar.
pub(crate) struct Bar {
    /// How many answers all of it is.
    pub(crate) opinions: u32,
    /// *Van de 263 antwoorden*.
    pub(crate) of: String,
    /// In their fixed order, those without answers as well. Together at most a thousand thousandths: where nearly
    /// all are of one mind, the rest is left open.
    pub(crate) parts: Vec<BarPart>,
}

/// One opinion in a bar.
pub(crate) struct BarPart {
    pub(crate) stance: Stance,
    /// *eens*, or the answer of a poll.
    pub(crate) label: String,
    /// "62 %", "≥ 90 %", or the count where there are too few for percentages.
    pub(crate) number: String,
    /// `None` where only *nearly all* may be told.
    pub(crate) count: Option<u32>,
    /// How long it is, in thousandths of the bar.
    pub(crate) thousandths: u32,
}

/// What the answers come down to.
pub(crate) struct LabelPart {
    pub(crate) label: Label,
    pub(crate) word: String,
    pub(crate) meaning: String,
}

/// What was said about the same sentence before.
pub(crate) struct EarlierPart {
    pub(crate) told: String,
    /// Whether more or fewer agree now.
    pub(crate) change: Option<String>,
}

/// Some answers taken together.
pub(crate) struct GroupPart {
    pub(crate) name: String,
    /// How many statements are in it, where that is not plain.
    pub(crate) size: Option<String>,
    pub(crate) bar: Bar,
    pub(crate) told: String,
}

/// A topic that was asked for.
pub(crate) struct TopicPart<'a> {
    pub(crate) name: &'a str,
    /// *12 keer*, or that it was less than ten times.
    pub(crate) times: String,
    /// How long its bar is, in thousandths of the longest there can be; none below ten times.
    pub(crate) thousandths: Option<u32>,
}

/// One thing that was said before, and what was done.
pub(crate) struct FollowUpPart<'a> {
    pub(crate) said: &'a str,
    pub(crate) status: FollowUpStatus,
    pub(crate) status_word: String,
    pub(crate) done: &'a str,
    /// *voor dinsdag 1 december 2026*.
    pub(crate) by: Option<String>,
}

/// An event of the agenda.
pub(crate) struct EventPart<'a> {
    pub(crate) title: &'a str,
    /// Its day or days, and its hours.
    pub(crate) when: String,
    pub(crate) place: Option<&'a str>,
    pub(crate) host: Option<&'a str>,
    /// The word before it is *Aanmelden*.
    pub(crate) sign_up: Option<(String, &'a MailAddress)>,
    pub(crate) interest: Option<String>,
    pub(crate) outcome: Option<&'a str>,
    pub(crate) attended: Option<String>,
}

/// Where tips can be sent.
pub(crate) struct TipsPart<'a> {
    pub(crate) heading: String,
    pub(crate) told: String,
    pub(crate) mail: &'a MailAddress,
}

/// The notes that the report shows.
pub(crate) fn approved_notes(report: &Report<'_>, progress: &mut Progress<'_>) -> Result<Vec<Note>, Stop> {
    let mut notes = Vec::new();
    report.each_note(progress, |note, _| {
        if note.status == NoteStatus::Approved {
            notes.push(note.clone());
        }
        Ok(())
    })?;
    Ok(notes)
}

/// The report with these notes.
pub(crate) fn content<'a>(report: &Report<'a>, notes: &'a [Note]) -> Content<'a> {
    let say = Say(report.words);
    let outcome = outcome(report.totals, report.earlier, report.thresholds);
    let evening = &report.totals.evening;
    let date = report.words.date(evening.date);
    Content {
        language: report.language(),
        practice: report
            .practice
            .then(|| Practice { mark: say.plain("report-practice"), why: say.plain("report-practice-why") }),
        school: report.school,
        title: say.plain("report-title"),
        evening: if evening.title.is_empty() { date } else { format!("{} · {date}", evening.title) },
        summary: summary(report, &outcome, notes.len()),
        statements: statements(report, &outcome, notes),
        drawing: say.plain("note-drawing"),
        overview: say.plain("report-overview"),
        by_criterion: by_criterion(report, &outcome),
        by_source: by_source(report, &outcome),
        topics: topics(report),
        suggestions: suggestions(report),
        next: next(report),
        next_none: say.plain("report-next-none"),
        follow_ups: follow_ups(report),
        agenda: agenda(report),
        past: past(report),
        tips: tips(report),
        thanks: say.plain("report-thanks"),
        method: method(report, outcome.visits),
    }
}

impl<T> Section<T> {
    /// `None` without items.
    pub(crate) fn of(heading: String, intro: Option<String>, items: Vec<T>) -> Option<Self> {
        (!items.is_empty()).then_some(Self { heading, intro, items })
    }
}
