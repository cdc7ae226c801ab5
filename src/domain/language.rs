//! A language of the screen, by its two-letter code.

use std::fmt;

/// An ISO 639-1 code such as `nl`. Which languages exist is decided by the text files, not here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 2]);

impl Language {
    /// Dutch: the language that every statement has.
    pub const DUTCH: Self = Self(*b"nl");
    /// English.
    pub const ENGLISH: Self = Self(*b"en");

    /// Reads a two-letter code in any case, with blanks around it; `None` for anything else.
    pub fn parse(raw: &str) -> Option<Self> {
        match raw.trim().as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some(Self([a.to_ascii_lowercase(), b.to_ascii_lowercase()]))
            }
            _ => None,
        }
    }

    /// The code, in small letters.
    pub fn code(&self) -> &str {
        // `parse` lets only ASCII letters in, so this cannot fail; the fallback keeps the core free of panics.
        std::str::from_utf8(&self.0).unwrap_or("nl")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
