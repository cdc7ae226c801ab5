//! HTML as it is written: elements that close themselves, and texts that are escaped in one place.

/// A piece of a page.
pub(super) struct Html(String);

/// The name and value of an attribute.
pub(super) type Attribute<'a> = (&'a str, &'a str);

impl Html {
    pub(super) fn new() -> Self {
        Self("<!DOCTYPE html>\n".to_owned())
    }

    /// An element with what is inside it.
    pub(super) fn element(
        &mut self,
        tag: &str,
        attributes: &[Attribute<'_>],
        inside: impl FnOnce(&mut Self),
    ) {
        self.open(tag, attributes);
        inside(self);
        self.0.push_str("</");
        self.0.push_str(tag);
        self.0.push('>');
    }

    /// An element of its own line, for a file that can be read.
    pub(super) fn block(&mut self, tag: &str, class: &str, inside: impl FnOnce(&mut Self)) {
        self.element(tag, &[("class", class)], inside);
        self.0.push('\n');
    }

    /// An element with a text of ours in it.
    pub(super) fn line(&mut self, tag: &str, class: &str, text: &str) {
        self.block(tag, class, |html| html.text(text));
    }

    /// An element with a text that people wrote, in whatever language and direction.
    pub(super) fn written(&mut self, tag: &str, class: &str, text: &str) {
        self.element(tag, &[("class", class), ("dir", "auto")], |html| html.text(text));
        self.0.push('\n');
    }

    /// An element that has no inside.
    pub(super) fn empty(&mut self, tag: &str, attributes: &[Attribute<'_>]) {
        self.open(tag, attributes);
    }

    /// A text, escaped.
    pub(super) fn text(&mut self, text: &str) {
        escape(text, &mut self.0);
    }

    /// The style sheet, as it is: nothing in it comes from outside this program.
    pub(super) fn style(&mut self, css: &'static str) {
        self.element("style", &[], |html| html.0.push_str(css));
    }

    pub(super) fn finish(self) -> String {
        self.0
    }

    fn open(&mut self, tag: &str, attributes: &[Attribute<'_>]) {
        self.0.push('<');
        self.0.push_str(tag);
        for (name, value) in attributes.iter().filter(|(name, value)| *name != "class" || !value.is_empty()) {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            escape(value, &mut self.0);
            self.0.push('"');
        }
        self.0.push('>');
    }
}

/// Writes a text so that it is read as a text, between tags and in an attribute.
fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // A browser would make a line feed of it.
            '\r' => out.push_str("&#13;"),
            // HTML has no way to write these.
            '\0' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Html;

    #[test]
    fn a_text_is_a_text_between_tags_and_in_an_attribute() {
        let mut html = Html::new();
        html.element("p", &[("title", "\"><b>'")], |html| {
            html.text("</style><script>alert(1)</script>&amp;");
        });
        assert_eq!(
            html.finish(),
            "<!DOCTYPE html>\n<p title=\"&quot;&gt;&lt;b&gt;&#39;\">\
             &lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</p>"
        );
    }
}
