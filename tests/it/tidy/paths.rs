//! Every path in a piece of code, with groups written out: `std::{fs, io}` gives `std::fs` and `std::io`.

/// A path of two names or more, and where it begins.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct CodePath {
    pub(super) at: usize,
    pub(super) path: String,
}

/// The paths in this code, from which comments and quotes have been taken out.
pub(super) fn paths(code: &str) -> Vec<CodePath> {
    let mut reader = Reader { bytes: code.as_bytes(), at: 0, found: Vec::new() };
    while reader.at < reader.bytes.len() {
        if starts_name(reader.bytes[reader.at]) {
            let start = reader.at;
            // `.name` is a field or a method, `::name` the rest of a path with brackets in it.
            let before = code[..start].trim_end();
            if before.ends_with('.') && !before.ends_with("..") || before.ends_with("::") {
                reader.name();
            } else {
                reader.tree("");
            }
        } else {
            reader.at += 1;
        }
    }
    reader.found
}

fn starts_name(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_'
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    found: Vec<CodePath>,
}

impl Reader<'_> {
    /// Reads a path, or the tail of one inside a group.
    fn tree(&mut self, before: &str) {
        let start = self.at;
        let mut path = format!("{before}{}", self.name());
        while self.skip("::") {
            self.spaces();
            if self.skip("{") {
                return self.group(&format!("{path}::"));
            }
            let name = if self.skip("*") { "*".to_owned() } else { self.name() };
            if name.is_empty() {
                break;
            }
            path = format!("{path}::{name}");
        }
        if path.contains("::") {
            self.found.push(CodePath { at: start, path });
        }
    }

    fn group(&mut self, before: &str) {
        loop {
            self.spaces();
            match self.bytes.get(self.at) {
                Some(byte) if starts_name(*byte) => {
                    self.tree(before);
                    self.rest_of_item();
                }
                Some(b'}') | None => break,
                Some(_) => self.at += 1,
            }
        }
        self.at += 1;
    }

    /// Skips what can stand behind a name in a group: `as other`.
    fn rest_of_item(&mut self) {
        while self.bytes.get(self.at).is_some_and(|byte| !b",}".contains(byte)) {
            self.at += 1;
        }
    }

    fn name(&mut self) -> String {
        let rest = &self.bytes[self.at..];
        let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
        self.at += length;
        String::from_utf8_lossy(&rest[..length]).into_owned()
    }

    fn spaces(&mut self) {
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    fn skip(&mut self, mark: &str) -> bool {
        let found = self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(mark.as_bytes()));
        if found {
            self.at += mark.len();
        }
        found
    }
}
