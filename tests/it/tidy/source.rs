//! A source file cut into what the rules look at: code without comments, words and tests; and the words.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// One file, read and cut.
pub(super) struct Source {
    /// From the top of the repository, with `/`.
    pub(super) path: String,
    pub(super) text: String,
    /// As long as `text` and with the same lines, but everything that is not code is blank, and so are tests.
    pub(super) code: String,
    /// What stands between quotes, outside tests.
    pub(super) literals: Vec<Literal>,
}

/// A piece of text between quotes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Literal {
    /// Where its opening quote stands, in bytes.
    pub(super) at: usize,
    pub(super) text: String,
}

impl Source {
    /// Cuts this text. `is_test` says that the whole file is a test.
    pub(super) fn new(path: &str, text: &str, is_test: bool) -> Self {
        let (mut code, mut literals) = cut(text);
        for (start, end) in test_items(&code) {
            blank(&mut code, start, end);
            literals.retain(|literal| literal.at < start || end <= literal.at);
        }
        if is_test {
            let end = code.len();
            blank(&mut code, 0, end);
            literals.clear();
        }
        let code = String::from_utf8(code).expect("blanks are put in place of whole pieces");
        Self { path: path.to_owned(), text: text.to_owned(), code, literals }
    }

    /// The line this byte is on, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        1 + self.text.bytes().take(at).filter(|byte| *byte == b'\n').count()
    }

    /// `path:line: message`, which editors can jump to.
    pub(super) fn report(&self, at: usize, message: &str) -> String {
        format!("{}:{}: {message}", self.path, self.line(at))
    }

    /// The room a file of `src` is in: its folder or its own name. Tests, and the moments made up for them to look
    /// at, stand outside the rooms: they may use everything.
    pub(super) fn room(&self) -> Option<&str> {
        let inside = self.path.strip_prefix("src/")?;
        if inside.contains("/tests/") || inside.ends_with("/tests.rs") || inside.ends_with("previews.rs") {
            return None;
        }
        let first = inside.split('/').next()?;
        Some(first.strip_suffix(".rs").unwrap_or(first))
    }
}

/// Every Rust file under these folders of the repository, sorted by path.
pub(super) fn read_all(folders: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in folders {
        walk(root, &root.join(folder), &mut found);
    }
    found.sort();
    let tests: BTreeSet<String> = found.iter().flat_map(|(path, text)| test_files(path, text)).collect();
    found.iter().map(|(path, text)| Source::new(path, text, tests.contains(path))).collect()
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry of that folder").path();
        if path.is_dir() {
            walk(root, &path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let inside = path.strip_prefix(root).expect("a path under the root");
            let text = fs::read_to_string(&path).expect("a source file");
            found.push((inside.to_string_lossy().replace('\\', "/"), text));
        }
    }
}

/// The files that this file says are tests, by `#[cfg(test)] mod name;`.
pub(super) fn test_files(path: &str, text: &str) -> Vec<String> {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = file.strip_suffix(".rs").unwrap_or(file);
    let home =
        if ["mod", "lib", "main"].contains(&stem) { folder.to_owned() } else { format!("{folder}/{stem}") };
    let (code, _) = cut(text);
    let code = String::from_utf8_lossy(&code);
    let declared = |item: (usize, usize)| {
        let mut words = code.get(item.0..item.1)?.strip_prefix(CFG_TEST)?.split_whitespace();
        let named = words.find(|word| *word == "mod").and_then(|_| words.next())?;
        Some(named.strip_suffix(';')?.to_owned())
    };
    let names = test_items(code.as_bytes()).into_iter().filter_map(declared);
    names.flat_map(|name| [format!("{home}/{name}.rs"), format!("{home}/{name}/mod.rs")]).collect()
}

const CFG_TEST: &str = "#[cfg(test)]";

/// From where to where each item goes that is only there for tests.
fn test_items(code: &[u8]) -> Vec<(usize, usize)> {
    let mut items = Vec::new();
    let mut from = 0;
    while let Some(start) = find(code, CFG_TEST.as_bytes(), from) {
        from = end_of_item(code, start + CFG_TEST.len());
        items.push((start, from));
    }
    items
}

/// Where the item ends: at its closing brace, or at a semicolon before any brace.
fn end_of_item(code: &[u8], from: usize) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in code.iter().enumerate().skip(from) {
        match byte {
            b'{' => depth += 1,
            b'}' if depth <= 1 => return at + 1,
            b'}' => depth -= 1,
            b';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

/// Takes comments and everything between quotes out of the code, and gives the words between quotes.
fn cut(text: &str) -> (Vec<u8>, Vec<Literal>) {
    let bytes = text.as_bytes();
    let mut code = bytes.to_vec();
    let mut literals = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let end = if rest.starts_with(b"//") {
            find(bytes, b"\n", at).unwrap_or(bytes.len())
        } else if rest.starts_with(b"/*") {
            end_of_comment(bytes, at)
        } else if let Some((opening, hashes)) = raw_opening(bytes, at) {
            let closing = format!("\"{}", "#".repeat(hashes));
            let inside = at + opening;
            let close = find(bytes, closing.as_bytes(), inside).unwrap_or(bytes.len());
            literals.push(Literal { at, text: text[inside..close].to_owned() });
            close + closing.len()
        } else if rest[0] == b'"' {
            let close = end_of_quote(bytes, at);
            literals.push(Literal { at, text: text[at + 1..close].to_owned() });
            close + 1
        } else if rest[0] == b'\'' {
            end_of_char(text, at).unwrap_or(at)
        } else {
            at
        };
        let end = end.min(bytes.len());
        blank(&mut code, at, end);
        at = end.max(at + 1);
    }
    (code, literals)
}

fn blank(code: &mut [u8], start: usize, end: usize) {
    for byte in &mut code[start..end] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

fn find(bytes: &[u8], needle: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(needle.len()).position(|window| window == needle).map(|found| from + found)
}

fn end_of_comment(bytes: &[u8], start: usize) -> usize {
    let mut depth = 0_usize;
    let mut at = start;
    while at < bytes.len() {
        if bytes[at..].starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if bytes[at..].starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                break;
            }
        } else {
            at += 1;
        }
    }
    at
}

/// The length of `r#"` and its number of hashes, where raw words begin here.
fn raw_opening(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    if before.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_') {
        return None;
    }
    let prefix = ["r", "br", "cr"].iter().find(|prefix| bytes[at..].starts_with(prefix.as_bytes()))?;
    let after = &bytes[at + prefix.len()..];
    let hashes = after.iter().take_while(|byte| **byte == b'#').count();
    (after.get(hashes) == Some(&b'"')).then_some((prefix.len() + hashes + 1, hashes))
}

/// Where the closing quote stands.
fn end_of_quote(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

/// Where a character between quotes ends; `None` for a lifetime.
fn end_of_char(text: &str, start: usize) -> Option<usize> {
    let inside = &text[start + 1..];
    let mut chars = inside.char_indices();
    let (_, first) = chars.next()?;
    if first == '\\' {
        let escaped = chars.next()?;
        let after = escaped.0 + escaped.1.len_utf8();
        return inside.get(after..)?.find('\'').map(|close| start + 1 + after + close + 1);
    }
    let (close, quote) = chars.next()?;
    (quote == '\'').then_some(start + 1 + close + 1)
}
