//! The name under which a regiegroep database knows a school, and the names made out of it.

use sha2::{Digest as _, Sha256};

use crate::domain::School;

/// The longest short name, so that names of tables made with it stay under PostgreSQL's 63 bytes.
const LONGEST: usize = 40;

/// A short name of small letters, digits and dashes, such as `de-elout-den-haag`. Where letters had to be left out,
/// a few of a digest follow, so that two schools do not become one.
pub fn short_name(school: &School) -> String {
    let full = format!("{} {}", school.name.trim(), school.place.trim());
    let full = full.trim().to_lowercase();
    let words = full.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut short = words.collect::<Vec<_>>().join("-");
    let is_whole = full.is_ascii() && short.len() <= LONGEST && !short.is_empty();
    if !is_whole {
        let digest = Sha256::digest(full.as_bytes());
        let bits = digest.iter().take(4).fold(0_u32, |bits, byte| (bits << 8) | u32::from(*byte));
        short.truncate(LONGEST - 9);
        let words = short.trim_matches('-');
        short = if words.is_empty() { format!("{bits:08x}") } else { format!("{words}-{bits:08x}") };
    }
    short
}

/// The role of the screens of a school.
pub(super) fn role_of(short_name: &str) -> String {
    format!("school_{}", short_name.replace('-', "_"))
}

/// The role of the regiegroep of a school, which reads the views.
pub(super) fn reader_of(short_name: &str) -> String {
    format!("regiegroep_{}", short_name.replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use super::{reader_of, role_of, short_name};
    use crate::domain::School;

    fn short(name: &str, place: &str) -> String {
        short_name(&School { name: name.into(), place: place.into() })
    }

    #[test]
    fn a_school_is_known_by_its_name_and_place() {
        assert_eq!(short("De Elout", "Den Haag"), "de-elout-den-haag");
        assert_eq!(short(" De  Elout ", ""), "de-elout");
        assert_eq!(role_of("de-elout-den-haag"), "school_de_elout_den_haag");
        assert_eq!(reader_of("de-elout"), "regiegroep_de_elout");
    }

    #[test]
    fn letters_that_are_left_out_make_no_two_schools_one() {
        assert_ne!(short("École", ""), short("Ècole", ""));
        assert!(short("مدرسة", "").len() > 5);
        let long = short(&"a".repeat(60), "x");
        assert_ne!(long, short(&"a".repeat(60), "y"));
        assert!(long.len() <= 40, "{long}");
        assert!(!short("", "").is_empty());
    }
}
