//! The outcome for a newsletter, as Markdown, and for Social Schools, as a short text to paste.

use std::fmt::Write as _;
use std::io::Write as _;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::export::Report;
use crate::export::error::Stop;
use crate::export::progress::Progress;
use crate::export::report::content::{Content, EventPart, FollowUpPart, StatementPart, content};
use crate::export::whole::Draft;

/// What still reads as a message on a phone, in characters.
const PLAIN_CHARS: usize = 600;
/// So many events of the agenda stand in a newsletter; the rest hangs in the hall.
const EVENTS: usize = 5;

/// Writes the text for a newsletter.
pub(super) fn write_markdown(
    report: &Report<'_>,
    draft: &mut Draft<'_>,
    progress: &mut Progress<'_>,
) -> Result<(), Stop> {
    draft.write_all(markdown(&content(report, &[])).as_bytes())?;
    progress.finish()
}

/// Writes the text for Social Schools.
pub(super) fn write_plain(
    report: &Report<'_>,
    draft: &mut Draft<'_>,
    progress: &mut Progress<'_>,
) -> Result<(), Stop> {
    draft.write_all(plain(&content(report, &[])).as_bytes())?;
    progress.finish()
}

fn markdown(content: &Content<'_>) -> String {
    let mut blocks = vec![format!("# {}", escaped(&content.title))];
    let school = if content.school.is_empty() { String::new() } else { format!("{} · ", content.school) };
    blocks.push(format!("*{}*", escaped(&format!("{school}{}", content.evening))));
    if let Some(practice) = &content.practice {
        blocks.push(format!("**{}.** {}", escaped(&practice.mark), escaped(&practice.why)));
    }
    blocks.push(escaped(&content.summary.join(" ")));
    if !content.statements.is_empty() {
        blocks.push(format!("## {}", escaped(&content.overview)));
        blocks.extend(content.statements.iter().map(statement));
    }
    let next = content.statements.first().map(|statement| &statement.to_do);
    if let Some(heading) = content.next.as_ref().map(|next| &next.heading).or(next) {
        blocks.push(format!("## {}", escaped(heading)));
        match &content.next {
            Some(next) => blocks.push(list(next.items.iter().map(follow_up))),
            None => blocks.push(escaped(&content.next_none)),
        }
    }
    let mut heading_before = None;
    for round in &content.follow_ups {
        // Rounds of several evenings and of the tips stand under one heading.
        if heading_before != Some(&round.heading) {
            blocks.push(format!("## {}", escaped(&round.heading)));
        }
        heading_before = Some(&round.heading);
        blocks.extend(round.intro.as_deref().map(escaped));
        blocks.push(list(round.items.iter().map(follow_up)));
    }
    if let Some(agenda) = &content.agenda {
        blocks.push(format!("## {}", escaped(&agenda.heading)));
        blocks.push(list(agenda.items.iter().take(EVENTS).map(event)));
    }
    if let Some(tips) = &content.tips {
        blocks.push(format!("## {}", escaped(&tips.heading)));
        let (told, address) = (escaped(&tips.told), escaped(&tips.mail.address));
        blocks.push(format!("{told} [{address}]({})", tips.mail.mailto()));
    }
    blocks.push(escaped(&content.thanks));
    blocks.join("\n\n") + "\n"
}

/// Its text, and below it what the answers say.
fn statement(part: &StatementPart<'_>) -> String {
    let label = part.label.as_ref().map(|label| format!("*{}.* ", escaped(&label.word))).unwrap_or_default();
    format!("**{}.** {}  \n{label}{}", escaped(&part.name), escaped(part.text), escaped(&part.told))
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n")
}

fn follow_up(item: &FollowUpPart<'_>) -> String {
    let by = item.by.as_ref().map(|by| format!(" {}", escaped(by))).unwrap_or_default();
    format!("“{}” **{}**{by}. {}", escaped(item.said), escaped(&item.status_word), escaped(item.done))
}

fn event(event: &EventPart<'_>) -> String {
    let mut line = format!("**{}**: {}", escaped(&event.when), escaped(event.title));
    for about in [event.place, event.host].into_iter().flatten() {
        line.push_str(", ");
        line.push_str(&escaped(about));
    }
    if let Some((word, mail)) = &event.sign_up {
        let (word, address) = (escaped(word), escaped(&mail.address));
        // Writing to a string does not fail.
        write!(line, ". {word}: [{address}]({})", mail.mailto()).ok();
    }
    line
}

/// A text on one line in which nothing is read as Markdown. It never stands at the beginning of a line, where more
/// characters would mean something.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for word in text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
        if !out.is_empty() && !word.is_empty() {
            out.push(' ');
        }
        for character in word.chars() {
            if "\\`*_[]<>&~|".contains(character) {
                out.push('\\');
            }
            out.push(character);
        }
    }
    out
}

/// A message: what happened, what was said, what comes of it. What does not fit is left out, the least first.
fn plain(content: &Content<'_>) -> String {
    let [visits, support, third] = &content.summary;
    let mut title = format!("{}: {}", content.title, content.evening);
    if let Some(practice) = &content.practice {
        title = format!("{} · {title}", practice.mark);
    }
    let next = content.next.as_ref().and_then(|next| next.items.first());
    let next = next.map_or_else(|| content.next_none.clone(), |item| item.done.to_owned());
    let tips = content.tips.as_ref().map(|tips| format!("{} {}", tips.heading, tips.mail.address));
    // The first is the last to be left out.
    let parts = [
        (0, Some(title)),
        (1, Some(visits.clone())),
        (2, Some(support.clone())),
        (4, Some(third.clone())),
        (3, Some(next)),
        (5, tips),
        (6, Some(content.thanks.clone())),
    ];
    let mut kept: Vec<(u8, String)> =
        parts.into_iter().filter_map(|(rank, part)| Some((rank, one_line(&part?)))).collect();
    let length =
        |kept: &[(u8, String)]| kept.iter().map(|(_, part)| part.graphemes(true).count() + 2).sum::<usize>();
    while PLAIN_CHARS < length(&kept) && 1 < kept.len() {
        let least = kept.iter().map(|(rank, _)| *rank).max();
        kept.retain(|(rank, _)| Some(*rank) != least);
    }
    let kept: Vec<String> = kept.into_iter().map(|(_, part)| part).collect();
    kept.join("\n\n") + "\n"
}

fn one_line(text: &str) -> String {
    text.split(['\n', '\r', '\u{2028}', '\u{2029}'])
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
