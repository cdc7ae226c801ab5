//! The parts of the page around the statements.

use crate::domain::{FollowUpStatus, MailAddress};
use crate::export::report::bars;
use crate::export::report::content::{
    Content, EventPart, FollowUpPart, GroupPart, Section, TipsPart, TopicPart,
};
use crate::export::report::html::Html;

/// Everything between the statements and how it was measured.
pub(super) fn around(html: &mut Html, content: &Content<'_>) {
    section(html, content.by_criterion.as_ref(), |html, section| groups(html, &section.items));
    section(html, content.by_source.as_ref(), |html, section| groups(html, &section.items));
    section(html, content.topics.as_ref(), |html, section| topics(html, &section.items));
    section(html, content.suggestions.as_ref(), |html, section| {
        html.block("ul", "suggestions", |html| {
            section.items.iter().for_each(|text| html.written("li", "", text));
        });
    });
    section(html, content.next.as_ref(), |html, section| follow_ups(html, &section.items));
    for round in &content.follow_ups {
        section(html, Some(round), |html, section| follow_ups(html, &section.items));
    }
    section(html, content.agenda.as_ref(), |html, section| events(html, &section.items));
    section(html, content.past.as_ref(), |html, section| events(html, &section.items));
    if let Some(mailbox) = &content.tips {
        html.block("section", "around tips", |html| tips(html, mailbox));
    }
}

/// How it was measured.
pub(super) fn method(html: &mut Html, content: &Content<'_>) {
    html.line("h2", "", &content.method.heading);
    content.method.items.iter().for_each(|paragraph| html.line("p", "", paragraph));
}

fn section<T>(html: &mut Html, of: Option<&Section<T>>, inside: impl FnOnce(&mut Html, &Section<T>)) {
    let Some(section) = of else { return };
    html.block("section", "around", |html| {
        html.block("div", "around-head", |html| {
            html.line("h2", "", &section.heading);
            if let Some(intro) = &section.intro {
                html.line("p", "intro", intro);
            }
        });
        inside(html, section);
    });
}

/// Answers taken together, a line each.
pub(super) fn groups(html: &mut Html, of: &[GroupPart]) {
    html.block("ul", "groups", |html| {
        for group in of {
            html.block("li", "group", |html| {
                html.block("p", "group-name", |html| {
                    html.element("strong", &[], |html| html.text(&group.name));
                    if let Some(size) = &group.size {
                        html.text(" · ");
                        html.text(size);
                    }
                });
                bars::small(html, &group.bar, &group.told);
                html.written("p", "told", &group.told);
            });
        }
    });
}

fn topics(html: &mut Html, of: &[TopicPart<'_>]) {
    html.block("ul", "answers", |html| {
        for topic in of {
            html.block("li", "answer", |html| {
                html.element("span", &[("class", "answer-text"), ("dir", "auto")], |html| {
                    html.text(topic.name);
                });
                html.text(" ");
                html.element("strong", &[], |html| html.text(&topic.times));
                if let Some(thousandths) = topic.thousandths {
                    bars::one(html, thousandths);
                }
            });
        }
    });
}

fn follow_ups(html: &mut Html, of: &[FollowUpPart<'_>]) {
    html.block("ul", "follow-ups", |html| {
        for item in of {
            let status = match item.status {
                FollowUpStatus::Done => "status done",
                FollowUpStatus::Planned => "status planned",
                FollowUpStatus::NotPossible => "status not-possible",
            };
            html.block("li", "follow-up", |html| {
                html.written("p", "said", item.said);
                html.block("p", status, |html| {
                    html.element("strong", &[], |html| html.text(&item.status_word));
                    if let Some(by) = &item.by {
                        html.text(" ");
                        html.text(by);
                    }
                });
                html.written("p", "done-text", item.done);
            });
        }
    });
}

fn events(html: &mut Html, of: &[EventPart<'_>]) {
    html.block("ul", "events", |html| {
        for event in of {
            html.block("li", "event", |html| {
                html.line("p", "when", &event.when);
                html.written("h3", "", event.title);
                let about = [event.place, event.host].into_iter().flatten().collect::<Vec<_>>().join(" · ");
                if !about.is_empty() {
                    html.written("p", "about", &about);
                }
                if let Some(outcome) = event.outcome {
                    html.written("p", "event-outcome", outcome);
                }
                for line in [&event.interest, &event.attended].into_iter().flatten() {
                    html.line("p", "interest", line);
                }
                if let Some((word, mail)) = &event.sign_up {
                    html.block("p", "sign-up", |html| {
                        html.text(word);
                        html.text(": ");
                        address(html, mail);
                    });
                }
            });
        }
    });
}

fn tips(html: &mut Html, tips: &TipsPart<'_>) {
    html.line("h2", "", &tips.heading);
    html.block("p", "", |html| {
        html.text(&tips.told);
        html.text(" ");
        address(html, tips.mail);
    });
}

/// A link that opens the mail program; it is no page that could be fetched.
fn address(html: &mut Html, mail: &MailAddress) {
    html.element("a", &[("href", &mail.mailto())], |html| html.text(&mail.address));
}
