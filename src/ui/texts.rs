//! The sentences of the screen and the command line, by key, from `assets/texts/<language>.ftl`.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::domain::Language;

/// The languages that have a text file, with that file.
const FILES: &[(Language, &str)] = &[
    (Language::DUTCH, include_str!("../../assets/texts/nl.ftl")),
    (Language::ENGLISH, include_str!("../../assets/texts/en.ftl")),
];

/// All sentences in one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The languages there are texts in.
    pub fn languages() -> impl Iterator<Item = Language> {
        FILES.iter().map(|(language, _)| *language)
    }

    /// The texts in this language, or in Dutch where there are none.
    pub fn load(language: Language) -> Self {
        let found = FILES.iter().find(|(known, _)| *known == language).or(FILES.first());
        let (language, source) = found.copied().unwrap_or((Language::DUTCH, ""));
        // A file with a mistake still gives its other messages; a test holds that there are no mistakes.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let identifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks around arguments are for text with two directions, and egui would draw them.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// The language these are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence with this key; the key itself where there is none.
    pub fn get<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        self.format(key, None)
    }

    /// The sentence with this key, with its gaps filled in: `texts.with("count", &[("n", 3.into())])`.
    pub fn with(&self, key: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let arguments: FluentArgs<'_> = arguments.iter().cloned().collect();
        self.format(key, Some(&arguments)).into_owned()
    }

    fn format<'a>(&'a self, key: &'a str, arguments: Option<&'a FluentArgs<'_>>) -> Cow<'a, str> {
        match self.bundle.get_message(key).and_then(|message| message.value()) {
            Some(pattern) => self.bundle.format_pattern(pattern, arguments, &mut Vec::new()),
            None => Cow::Borrowed(key),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_bundle::FluentResource;

    use super::FILES;

    fn keys(source: &str) -> BTreeSet<String> {
        use fluent_syntax::ast::Entry;
        let resource = FluentResource::try_new(source.to_owned()).expect("a text file without mistakes");
        let message = |entry: &Entry<&str>| {
            if let Entry::Message(message) = entry { Some(message.id.name.to_owned()) } else { None }
        };
        resource.entries().filter_map(message).collect()
    }

    #[test]
    fn every_language_has_the_same_sentences() {
        let (_, dutch) = FILES[0];
        for (language, source) in FILES {
            assert_eq!(keys(source), keys(dutch), "{language} and nl differ");
        }
    }
}
