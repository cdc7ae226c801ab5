//! Opens a workbook as what it is, a zip, and unpacks it with an eye on its real size before anybody parses it.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use crate::domain::ProblemKind;

/// A real workbook has some twenty.
const MAX_PARTS: usize = 200;
/// The most one part may be once unpacked.
const MAX_PART_BYTES: u64 = 8 * 1024 * 1024;
/// The most all parts may be together.
const MAX_TOTAL_BYTES: u64 = 32 * 1024 * 1024;

/// One file within the workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Unpacks a workbook into its parts, counting the real bytes whatever the headers say.
///
/// Fails where it is no proper zip, asks for a password, or is larger inside than any list of statements.
pub fn check_workbook(bytes: &[u8]) -> Result<Vec<Part>, ProblemKind> {
    let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else {
        return Err(ProblemKind::BrokenWorkbook);
    };
    if zip.len() > MAX_PARTS {
        return Err(ProblemKind::WorkbookTooLarge);
    }
    let mut parts = Vec::new();
    let mut n_left = MAX_TOTAL_BYTES;
    for index in 0..zip.len() {
        if zip.by_index_raw(index).is_ok_and(|entry| entry.encrypted()) {
            return Err(ProblemKind::PasswordProtected);
        }
        let Ok(mut entry) = zip.by_index(index) else {
            return Err(ProblemKind::BrokenWorkbook);
        };
        let Ok(name) = entry.name().map(std::borrow::Cow::into_owned) else {
            return Err(ProblemKind::BrokenWorkbook);
        };
        let limit = MAX_PART_BYTES.min(n_left);
        let mut bytes = Vec::new();
        // One byte more than is allowed tells a part that is too large from one that just fits.
        let Ok(n_read) = entry.by_ref().take(limit + 1).read_to_end(&mut bytes) else {
            return Err(ProblemKind::BrokenWorkbook);
        };
        let n_read = u64::try_from(n_read).unwrap_or(u64::MAX);
        if n_read > limit {
            return Err(ProblemKind::WorkbookTooLarge);
        }
        n_left -= n_read;
        parts.push(Part { name, bytes });
    }
    Ok(parts)
}
