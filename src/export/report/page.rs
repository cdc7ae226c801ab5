//! The whole page: its head with the policy, and the parts in their order.

use sha2::{Digest as _, Sha256};

use crate::export::report::content::{Content, StatementPart};
use crate::export::report::html::Html;
use crate::export::report::{bars, notes, sections};
use crate::outcome::Label;

const STYLE: &str = include_str!("report.css");
/// Lines to fill in below a statement.
const LINES_TO_FILL_IN: usize = 3;

/// The page.
pub(super) fn page(content: &Content<'_>) -> String {
    let mut html = Html::new();
    html.element("html", &[("lang", content.language.code())], |html| {
        html.element("head", &[], |html| head(html, content));
        html.text("\n");
        html.element("body", &[], |html| {
            if let Some(practice) = &content.practice {
                html.line("p", "practice", &practice.mark);
            }
            html.block("header", "top", |html| top(html, content));
            html.block("main", "", |html| {
                overview(html, content);
                content.statements.iter().for_each(|part| statement(html, content, part));
                sections::around(html, content);
            });
            html.block("footer", "method", |html| sections::method(html, content));
        });
    });
    html.text("\n");
    html.finish()
}

fn head(html: &mut Html, content: &Content<'_>) {
    html.empty("meta", &[("charset", "utf-8")]);
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'; img-src data:; base-uri 'none'; form-action 'none'",
        base64(&Sha256::digest(STYLE))
    );
    html.empty("meta", &[("http-equiv", "Content-Security-Policy"), ("content", &policy)]);
    html.empty("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    html.empty("meta", &[("name", "referrer"), ("content", "no-referrer")]);
    let title = [&*content.title, &*content.evening, content.school];
    let title = title.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ");
    html.element("title", &[], |html| html.text(&title));
    html.style(STYLE);
}

fn top(html: &mut Html, content: &Content<'_>) {
    if !content.school.is_empty() {
        html.written("p", "school", content.school);
    }
    html.line("h1", "", &content.title);
    html.written("p", "evening", &content.evening);
    if let Some(practice) = &content.practice {
        html.line("p", "why", &practice.why);
    }
    html.block("ol", "summary", |html| {
        content.summary.iter().for_each(|sentence| html.written("li", "", sentence));
    });
}

/// All statements with no more than their bar and label, each leading to its own place.
fn overview(html: &mut Html, content: &Content<'_>) {
    if content.statements.is_empty() {
        return;
    }
    html.block("section", "overview", |html| {
        html.line("h2", "", &content.overview);
        html.block("ol", "rows", |html| {
            for (idx, part) in content.statements.iter().enumerate() {
                html.block("li", "row", |html| {
                    html.line("span", "row-number", &part.number.to_string());
                    let place = format!("#stelling-{}", idx + 1);
                    html.element("a", &[("href", &*place), ("dir", "auto")], |html| html.text(part.text));
                    match &part.bar {
                        Some(bar) => bars::small(html, bar, &part.told),
                        None => html.line("span", "few", &part.told),
                    }
                    label(html, part);
                });
            }
        });
    });
}

fn statement(html: &mut Html, content: &Content<'_>, part: &StatementPart<'_>) {
    let place = content.statements.iter().position(|other| std::ptr::eq(other, part)).unwrap_or(0);
    let id = format!("stelling-{}", place + 1);
    // Nobody can do anything with it, so it needs no paper of its own either.
    let is_bare = part.bar.is_none() && part.notes.is_none();
    let class = if is_bare { "statement bare" } else { "statement" };
    html.element("section", &[("class", class), ("id", &id)], |html| {
        html.block("div", "head", |html| {
            html.block("p", "name", |html| {
                html.line("span", "number", &part.name);
                html.line("span", "source", &part.source);
                if let Some(criterion) = &part.criterion {
                    html.line("span", "criterion", criterion);
                }
            });
            html.written("h2", "", part.text);
            outcome(html, part);
        });
        if !is_bare {
            html.block("div", "to-do", |html| {
                html.line("h3", "", &part.to_do);
                (0..LINES_TO_FILL_IN).for_each(|_| html.line("div", "fill-in", ""));
            });
        }
        // Last: they may go on on a next page.
        if let Some(wall) = &part.notes {
            notes::wall(html, wall, &content.drawing);
        }
    });
}

fn outcome(html: &mut Html, part: &StatementPart<'_>) {
    let Some(bar) = &part.bar else { return html.line("p", "few", &part.told) };
    bars::large(html, bar, &part.told, part.is_poll);
    if let Some(aside) = &part.aside {
        html.line("p", "aside", aside);
    }
    if let Some(verdict) = &part.label {
        html.block("p", "verdict", |html| {
            label(html, part);
            html.line("span", "", &verdict.meaning);
            if let Some(certainty) = &part.certainty {
                html.line("span", "certainty", certainty);
            }
        });
    } else if let Some(certainty) = &part.certainty {
        html.line("p", "certainty", certainty);
    }
    if let Some(roles) = &part.by_role {
        html.line("h3", "", &roles.heading);
        sections::groups(html, &roles.items);
    }
    if let Some(earlier) = &part.earlier {
        html.block("p", "earlier", |html| {
            html.text(&earlier.told);
            if let Some(change) = &earlier.change {
                html.text(" ");
                html.text(change);
            }
        });
    }
}

fn label(html: &mut Html, part: &StatementPart<'_>) {
    let Some(label) = &part.label else { return };
    let class = match label.label {
        Label::WidelySupported => "label agree",
        Label::WidelyRejected => "label disagree",
        Label::Divided => "label divided",
        Label::Unclear | Label::NoClearPicture => "label unclear",
    };
    html.line("strong", class, &label.word);
}

/// Base64 as a policy wants it.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letters = |chunk: &[u8]| {
        let byte = |idx: usize| u32::from(chunk.get(idx).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        let letter = |place: usize| {
            let idx = usize::try_from(bits >> (18 - 6 * place) & 63).unwrap_or(0);
            let is_padding = chunk.len() < place;
            if is_padding { '=' } else { char::from(LETTERS.get(idx).copied().unwrap_or(b'A')) }
        };
        [letter(0), letter(1), letter(2), letter(3)]
    };
    bytes.chunks(3).flat_map(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn base64_is_that_of_rfc_4648() {
        for (plain, coded) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }
}
