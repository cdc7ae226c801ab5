//! The part of the report about the statements: what the answers say, in words.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::domain::{Language, Note, Role, Stance, Statement, StatementSource};
use crate::export::Report;
use crate::export::report::content::{
    Bar, BarPart, EarlierPart, GroupPart, LabelPart, Section, StatementPart,
};
use crate::export::say::{Say, number, text};
use crate::outcome::{
    Change, Earlier, EveningOutcome, Group, Label, Published, SMALLEST_CELL, Share, StatementOutcome, shares,
};

/// The part of a bar that is *nearly all*, in thousandths.
const NEARLY_ALL: u32 = 900;
/// As much of a statement as a sentence about it can hold, in characters.
const QUOTED_CHARS: usize = 60;

/// The statements, each with its notes.
pub(super) fn statements<'a>(
    report: &Report<'a>,
    outcome: &EveningOutcome<'a>,
    notes: &'a [Note],
) -> Vec<StatementPart<'a>> {
    outcome.statements.iter().map(|statement| part(report, outcome, statement, notes)).collect()
}

fn part<'a>(
    report: &Report<'a>,
    outcome: &EveningOutcome<'a>,
    of: &StatementOutcome<'a>,
    notes: &'a [Note],
) -> StatementPart<'a> {
    let say = Say(report.words);
    let statement = &of.totals.statement;
    let bar = bar(say, statement, report.language(), &of.published);
    let told = match &bar {
        Some(bar) => told(say, statement.is_poll(), bar),
        None => say.count("report-too-few", report.thresholds.counts.max(SMALLEST_CELL)),
    };
    let own: Vec<&Note> = notes
        .iter()
        .filter(|note| note.statement == statement.id && note.version == statement.version)
        .collect();
    let heading = say.count("report-notes", u32::try_from(own.len()).unwrap_or(u32::MAX));
    StatementPart {
        number: statement.position,
        name: name(say, statement, has_versions(outcome, statement)),
        text: statement.text(report.language()),
        is_poll: statement.is_poll(),
        source: source(say, statement.source),
        criterion: statement.criterion.map(|criterion| criterion_name(say, criterion.number())),
        bar,
        told,
        aside: aside(say, &of.published),
        label: of.label.map(|label| label_part(say, label)),
        certainty: of.interval.map(|bounds| {
            let (low, high) = ((bounds.low * 100.0).floor() as u32, (bounds.high * 100.0).ceil() as u32);
            let gaps = [("low", text(percent(say, low))), ("high", text(percent(say, high)))];
            say.with("report-certainty", &gaps)
        }),
        by_role: by_role(report, of),
        earlier: of.earlier.as_ref().map(|earlier| earlier_part(report, statement, earlier)),
        notes: Section::of(heading, None, own),
        to_do: say.plain("report-to-do"),
    }
}

fn has_versions(outcome: &EveningOutcome<'_>, statement: &Statement) -> bool {
    1 < outcome.statements.iter().filter(|other| other.totals.statement.id == statement.id).count()
}

/// *Stelling 3*, with its version where there are more.
pub(in crate::export) fn name(say: Say<'_>, statement: &Statement, with_version: bool) -> String {
    let key = match (statement.is_poll(), with_version) {
        (false, false) => "report-statement",
        (false, true) => "report-statement-version",
        (true, false) => "report-poll",
        (true, true) => "report-poll-version",
    };
    say.with(key, &[("number", number(statement.position)), ("version", number(statement.version))])
}

fn source(say: Say<'_>, source: StatementSource) -> String {
    say.plain(match source {
        StatementSource::Regiegroep => "source-regiegroep",
        StatementSource::Team => "source-team",
        StatementSource::Parents => "source-ouders",
        StatementSource::PupilCouncil => "source-leerlingenraad",
    })
}

fn criterion_name(say: Say<'_>, of: u8) -> String {
    let name = say.plain(&format!("report-criterion-{of}"));
    say.with("report-criterion", &[("number", number(of.into())), ("name", text(name))])
}

/// "62 %".
fn percent(say: Say<'_>, percent: u32) -> String {
    say.with("report-percent", &[("percent", number(percent))])
}

/// The word for an opinion.
fn stance_word(say: Say<'_>, statement: &Statement, language: Language, stance: Stance) -> String {
    match stance {
        Stance::Agree => say.plain("export-agree"),
        Stance::Neutral => say.plain("export-neutral"),
        Stance::Disagree => say.plain("export-disagree"),
        Stance::Unclear => say.plain("export-unclear"),
        Stance::Skipped => say.plain("export-skipped"),
        Stance::Chosen(answer) => statement.answer_text(answer, language).to_owned(),
    }
}

/// What is published of a statement as a bar; `None` where that is nothing.
fn bar(say: Say<'_>, statement: &Statement, language: Language, published: &Published) -> Option<Bar> {
    let word = |stance| stance_word(say, statement, language, stance);
    match published {
        Published::TooFew => None,
        Published::NearlyAll { stance, opinions } => {
            let nearly_all = say.plain("report-nearly-all");
            let part = BarPart {
                stance: *stance,
                label: word(*stance),
                number: nearly_all,
                count: None,
                thousandths: NEARLY_ALL,
            };
            let of = say.with("report-of", &[("opinions", number(*opinions))]);
            Some(Bar { opinions: *opinions, of, parts: vec![part] })
        }
        Published::Counted { opinions, shares, .. } => Some(bar_of(say, *opinions, shares, word)),
    }
}

fn bar_of(say: Say<'_>, opinions: u32, shares: &[Share], word: impl Fn(Stance) -> String) -> Bar {
    let thousandths = |count: u32| {
        let scaled = u64::from(count) * 1000 / u64::from(opinions.max(1));
        u32::try_from(scaled).unwrap_or(1000).min(1000)
    };
    let part = |share: &Share| BarPart {
        stance: share.stance,
        label: word(share.stance),
        number: share.percent.map_or_else(|| share.count.to_string(), |share| percent(say, share)),
        count: Some(share.count),
        thousandths: thousandths(share.count),
    };
    let of = say.with("report-of", &[("opinions", number(opinions))]);
    Bar { opinions, of, parts: shares.iter().map(part).collect() }
}

/// "Van de 263 antwoorden: 62 % eens, 17 % neutraal, 21 % oneens."
fn told(say: Say<'_>, is_poll: bool, bar: &Bar) -> String {
    let gaps = [("of", text(&*bar.of)), ("parts", text(parts(say, is_poll, bar)))];
    say.with("report-told", &gaps)
}

fn parts(say: Say<'_>, is_poll: bool, bar: &Bar) -> String {
    let key = if is_poll { "report-part-of-poll" } else { "report-part" };
    let part =
        |part: &BarPart| say.with(key, &[("number", text(&*part.number)), ("label", text(&*part.label))]);
    bar.parts.iter().map(part).collect::<Vec<_>>().join(", ")
}

fn aside(say: Say<'_>, published: &Published) -> Option<String> {
    let Published::Counted { unclear, skipped, .. } = published else { return None };
    let told = [("report-unclear", *unclear), ("report-skipped", *skipped)];
    let told: Vec<String> =
        told.into_iter().filter(|(_, count)| 0 < *count).map(|(key, count)| say.count(key, count)).collect();
    (!told.is_empty()).then(|| told.join(" · "))
}

fn label_part(say: Say<'_>, label: Label) -> LabelPart {
    let (word, meaning) = match label {
        Label::WidelySupported => ("report-label-widely-supported", "report-meaning-widely-supported"),
        Label::WidelyRejected => ("report-label-widely-rejected", "report-meaning-widely-rejected"),
        Label::Divided => ("report-label-divided", "report-meaning-divided"),
        Label::Unclear => ("report-label-unclear", "report-meaning-unclear"),
        Label::NoClearPicture => ("report-label-no-clear-picture", "report-meaning-no-clear-picture"),
    };
    LabelPart { label, word: say.plain(word), meaning: say.plain(meaning) }
}

fn by_role(report: &Report<'_>, of: &StatementOutcome<'_>) -> Option<Section<GroupPart>> {
    let say = Say(report.words);
    let statement = &of.totals.statement;
    let group = |(role, tally): &(Role, crate::domain::Tally)| {
        let name = say.plain(match role {
            Role::Parent => "report-role-parent",
            Role::Pupil => "report-role-pupil",
            Role::Staff => "report-role-staff",
        });
        let shares = shares(tally, &statement.opinions(), report.thresholds.percents);
        let word = |stance| stance_word(say, statement, report.language(), stance);
        let bar = bar_of(say, tally.opinions(), &shares, word);
        GroupPart { name, size: None, told: told(say, statement.is_poll(), &bar), bar }
    };
    Section::of(say.plain("report-by-role"), None, of.by_role.iter().map(group).collect())
}

fn earlier_part(report: &Report<'_>, statement: &Statement, earlier: &Earlier) -> EarlierPart {
    let say = Say(report.words);
    let bar = bar(say, statement, report.language(), &earlier.published);
    let parts = bar.as_ref().map(|bar| parts(say, statement.is_poll(), bar)).unwrap_or_default();
    let gaps = [
        ("date", text(report.words.date(earlier.evening))),
        ("opinions", number(bar.map_or(0, |bar| bar.opinions))),
        ("parts", text(parts)),
    ];
    let change = |change| {
        say.plain(match change {
            Change::More => "report-change-more",
            Change::Fewer => "report-change-fewer",
            Change::AboutTheSame => "report-change-same",
        })
    };
    EarlierPart { told: say.with("report-earlier", &gaps), change: earlier.change.map(change) }
}

/// The criteria that statements were about.
pub(super) fn by_criterion(report: &Report<'_>, outcome: &EveningOutcome<'_>) -> Option<Section<GroupPart>> {
    let say = Say(report.words);
    let groups = outcome.by_criterion.iter();
    let groups = groups.map(|(of, group)| group_part(say, criterion_name(say, of.number()), group)).collect();
    Section::of(say.plain("report-by-criterion"), Some(say.plain("report-groups")), groups)
}

/// Whom the statements came from.
pub(super) fn by_source(report: &Report<'_>, outcome: &EveningOutcome<'_>) -> Option<Section<GroupPart>> {
    let say = Say(report.words);
    let groups = outcome.by_source.iter();
    let groups = groups.map(|(of, group)| group_part(say, source(say, *of), group)).collect();
    Section::of(say.plain("report-by-source"), Some(say.plain("report-groups")), groups)
}

fn group_part(say: Say<'_>, name: String, group: &Group) -> GroupPart {
    let word = |stance| match stance {
        Stance::Agree => say.plain("export-agree"),
        Stance::Neutral => say.plain("export-neutral"),
        Stance::Disagree => say.plain("export-disagree"),
        Stance::Unclear => say.plain("export-unclear"),
        Stance::Skipped => say.plain("export-skipped"),
        Stance::Chosen(answer) => answer.code().to_owned(),
    };
    let bar = bar_of(say, group.opinions, &group.shares, word);
    let size = Some(say.count("report-statements", group.statements));
    GroupPart { name, size, told: told(say, false, &bar), bar }
}

/// The evening in three sentences: who was there, what most were for, and what divided the hall.
pub(super) fn summary(report: &Report<'_>, outcome: &EveningOutcome<'_>, n_notes: usize) -> [String; 3] {
    let say = Say(report.words);
    // A poll has no sides.
    let sided: Vec<Sided<'_, '_>> =
        outcome.statements.iter().filter_map(|of| Sided::of(of, report.language())).collect();
    let best = sided.iter().reduce(|best, next| if best.share < next.share { next } else { best });
    let support = match best {
        Some(best) => best.told(say, "report-summary-support"),
        None => say.plain("report-summary-nothing"),
    };
    let least = sided.iter().reduce(|least, next| if next.share < least.share { next } else { least });
    let least = least.filter(|least| best.is_some_and(|best| least.share < best.share));
    // The second sentence is not told twice.
    let is_other = |one: &&Sided<'_, '_>| best.is_some_and(|best| !std::ptr::eq(*one, best));
    let divided = sided.iter().filter(is_other).filter(|one| one.of.label == Some(Label::Divided));
    let divided =
        divided.reduce(|most, next| if most.of.polarisation < next.of.polarisation { next } else { most });
    let third = match (divided, least) {
        (Some(divided), _) => divided.told(say, "report-summary-divided"),
        (None, Some(least)) => least.told(say, "report-summary-least"),
        (None, None) => say.count("report-summary-notes", u32::try_from(n_notes).unwrap_or(u32::MAX)),
    };
    [visits(report, outcome), support, third]
}

/// The sentence about who was there.
fn visits(report: &Report<'_>, outcome: &EveningOutcome<'_>) -> String {
    let say = Say(report.words);
    let statements: BTreeSet<_> = outcome.statements.iter().map(|of| of.totals.statement.id).collect();
    let key = match (outcome.visits, report.families) {
        (None, _) => "report-summary-few",
        (Some(_), None) => "report-summary-visits",
        (Some(_), Some(_)) => "report-summary-families",
    };
    let gaps = [
        ("date", text(report.words.date(report.totals.evening.date))),
        ("statements", number(u32::try_from(statements.len()).unwrap_or(u32::MAX))),
        ("visits", number(outcome.visits.unwrap_or(0))),
        ("families", number(report.families.unwrap_or(0))),
    ];
    say.with(key, &gaps)
}

/// A statement with sides, of which something is shown.
struct Sided<'o, 'a> {
    of: &'o StatementOutcome<'a>,
    text: &'a str,
    opinions: u32,
    /// The part that agrees, from 0 to 1 as it is shown: where nearly all disagree, it is nothing.
    share: f64,
}

impl<'o, 'a> Sided<'o, 'a> {
    fn of(of: &'o StatementOutcome<'a>, language: Language) -> Option<Self> {
        let statement = &of.totals.statement;
        let (opinions, share) = match &of.published {
            Published::Counted { opinions, shares, .. } => {
                let agree = shares.iter().find(|share| share.stance == Stance::Agree)?;
                (*opinions, f64::from(agree.count) / f64::from((*opinions).max(1)))
            }
            Published::NearlyAll { stance, opinions } => {
                (*opinions, if *stance == Stance::Agree { 1.0 } else { 0.0 })
            }
            Published::TooFew => return None,
        };
        (!statement.is_poll()).then(|| Self { of, text: statement.text(language), opinions, share })
    }

    fn told(&self, say: Say<'_>, key: &str) -> String {
        // What is told is what is published: where nearly all are of one mind, no more than that.
        let published = &self.of.published;
        let bar = bar(say, &self.of.totals.statement, Language::DUTCH, published);
        let gaps = [
            ("number", number(self.of.totals.statement.position)),
            ("text", text(quoted(self.text))),
            ("opinions", number(self.opinions)),
            ("parts", text(bar.map(|bar| parts(say, false, &bar)).unwrap_or_default())),
        ];
        say.with(key, &gaps)
    }
}

/// As much of a text as a sentence about it can hold, cut between two words.
fn quoted(text: &str) -> String {
    if text.graphemes(true).count() <= QUOTED_CHARS {
        // The sentence goes on behind it.
        return text.strip_suffix('.').unwrap_or(text).to_owned();
    }
    let mut start: String = text.graphemes(true).take(QUOTED_CHARS).collect();
    if let Some((words, _)) = start.rsplit_once(char::is_whitespace) {
        start.truncate(words.len());
    }
    format!("{start} …")
}
