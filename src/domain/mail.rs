//! A mailbox with a subject, and the `mailto:` address that goes into a QR code.

/// Where a message goes, and what it is about: the tips mailbox or the address to sign up at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailAddress {
    pub address: String,
    pub subject: String,
}

impl MailAddress {
    /// The address as RFC 6068 wants it. Blanks become `%20` and never `+`: phones show a plus as it is.
    pub fn mailto(&self) -> String {
        let address = percent_encoded(&self.address, b"@");
        if self.subject.is_empty() {
            format!("mailto:{address}")
        } else {
            format!("mailto:{address}?subject={}", percent_encoded(&self.subject, b""))
        }
    }
}

/// The longest address that mail allows.
const MAX_MAIL_CHARS: usize = 254;

/// Whether mail can be sent to it, as far as its form tells.
pub fn is_mail_address(word: &str) -> bool {
    let Some((name, host)) = word.split_once('@') else { return false };
    let name_is_right = !name.is_empty()
        && name.split('.').all(|part| !part.is_empty())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b));
    let label_is_right = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let host_is_right = host.contains('.') && host.split('.').all(label_is_right);
    name_is_right && host_is_right && word.len() <= MAX_MAIL_CHARS
}

/// Percent-encodes all but the unreserved characters of RFC 3986 and those in `kept`.
fn percent_encoded(text: &str, kept: &[u8]) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || kept.contains(&byte);
    let encode = |byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(encode).collect()
}

#[cfg(test)]
mod tests {
    use super::MailAddress;

    #[test]
    fn a_subject_with_blanks_and_accents_is_percent_encoded_without_plus_signs() {
        let mail = MailAddress { address: "elout@scoh.nl".into(), subject: "Tip & idee: één".into() };
        assert_eq!(mail.mailto(), "mailto:elout@scoh.nl?subject=Tip%20%26%20idee%3A%20%C3%A9%C3%A9n");
    }

    #[test]
    fn an_address_without_subject_has_no_question_mark() {
        let mail = MailAddress { address: "elout@scoh.nl".into(), subject: String::new() };
        assert_eq!(mail.mailto(), "mailto:elout@scoh.nl");
    }
}
