//! What the bytes are: a workbook, text, or something else; and text out of bytes in the encodings schools use.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::domain::ProblemKind;

const ZIP: &[u8] = b"PK\x03\x04";
const EMPTY_ZIP: &[u8] = b"PK\x05\x06";
/// The container of old Office files, and of new ones with a password.
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const PDF: &[u8] = b"%PDF-";

/// What is wrong where the bytes are of another kind than the ending says.
pub(super) fn mismatch(bytes: &[u8], extension: &str) -> Option<ProblemKind> {
    let wrong = || ProblemKind::WrongContent { ending: extension.to_owned() };
    let is_zip = bytes.starts_with(ZIP) || bytes.starts_with(EMPTY_ZIP);
    if extension == "xlsx" || extension == "ods" {
        return match () {
            () if is_zip => None,
            () if bytes.starts_with(OLE) && names_encrypted_package(bytes) => {
                Some(ProblemKind::PasswordProtected)
            }
            () if bytes.starts_with(OLE) || bytes.starts_with(PDF) => Some(wrong()),
            () => Some(ProblemKind::BrokenWorkbook),
        };
    }
    let binary = is_zip || bytes.starts_with(OLE) || bytes.starts_with(PDF);
    let has_zeros = guessed_encoding(bytes) == UTF_8 && bytes.contains(&0);
    (binary || has_zeros).then(wrong)
}

/// Whether an old container holds a workbook behind a password; its folder has the name in UTF-16.
fn names_encrypted_package(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

/// The text in these bytes, with `\n` at the end of every line. UTF-16 and UTF-8 are recognised with and without a
/// byte-order mark; what is neither is Windows-1252, as a Dutch Excel writes it.
pub(super) fn text_of(bytes: &[u8]) -> String {
    let (text, _, has_errors) = guessed_encoding(bytes).decode(bytes);
    let text = if has_errors && std::str::from_utf8(bytes).is_err() && guessed_encoding(bytes) == UTF_8 {
        WINDOWS_1252.decode_without_bom_handling(bytes).0
    } else {
        text
    };
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// UTF-16 by its mark or its zeros, UTF-8 otherwise.
fn guessed_encoding(bytes: &[u8]) -> &'static Encoding {
    const LOOKED_AT: usize = 400;
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    let pairs: Vec<&[u8]> = bytes.chunks_exact(2).take(LOOKED_AT / 2).collect();
    let n_zeros = |place: usize| pairs.iter().filter(|pair| pair.get(place) == Some(&0)).count();
    let mostly = |n_zeros: usize| !pairs.is_empty() && n_zeros * 5 > pairs.len() * 2;
    match (mostly(n_zeros(0)), mostly(n_zeros(1))) {
        (false, true) => UTF_16LE,
        (true, false) => UTF_16BE,
        (true, true) | (false, false) => UTF_8,
    }
}
