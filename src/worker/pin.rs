//! PINs and recovery codes: made by chance and never chosen, and kept only as a hash that is slow to try.

use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};

use crate::kiosk::desk::{NewPin, PIN_DIGITS, RECOVERY_DIGITS};
use crate::store::StaffLock;

/// The costs that OWASP gives for Argon2id: 19 MiB, two rounds, one thread.
const MEMORY_KIB: u32 = 19_456;
const ROUNDS: u32 = 2;
const THREADS: u32 = 1;

/// The fewest different digits a PIN has.
const LEAST_DIFFERENT: usize = 3;
/// The longest run of one digit, or of digits that go up or down by one.
const LONGEST_RUN: usize = 3;

/// Why a code could not be hashed or compared.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("cannot hash a code")]
    Hash(#[source] argon2::password_hash::Error),
    #[error("cannot hash a code with these costs")]
    Costs(#[source] argon2::Error),
    #[error("the stored hash cannot be read")]
    Stored(#[source] argon2::password_hash::phc::Error),
}

/// A new PIN with its recovery code, and the lock that opens for them. `chance` gives fresh random bits of the
/// operating system at each call.
pub fn make(chance: &mut dyn FnMut() -> u128) -> Result<(NewPin, StaffLock), Error> {
    let pin = std::iter::from_fn(|| Some(digits(chance(), PIN_DIGITS))).find(|pin| !is_easy(pin));
    // The iterator never ends, so there always is one; the core of the language cannot know that.
    let pin = pin.unwrap_or_default();
    let recovery_code = digits(chance(), RECOVERY_DIGITS);
    let lock = StaffLock {
        pin_hash: hash(&pin, chance())?,
        recovery_hash: Some(hash(&recovery_code, chance())?),
        failures: 0,
    };
    Ok((NewPin { pin, recovery_code }, lock))
}

/// Whether this code is the one that was hashed. It takes as long for a wrong one.
pub fn is_right(code: &str, hash: &str) -> Result<bool, Error> {
    let hash = PasswordHash::new(hash).map_err(Error::Stored)?;
    match hasher()?.verify_password(code.as_bytes(), &hash) {
        Ok(()) => Ok(true),
        Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
        Err(error) => Err(Error::Hash(error)),
    }
}

fn hash(code: &str, chance: u128) -> Result<String, Error> {
    let hash = hasher()?.hash_password_with_salt(code.as_bytes(), &chance.to_be_bytes());
    hash.map(|hash| hash.to_string()).map_err(Error::Hash)
}

fn hasher() -> Result<Argon2<'static>, Error> {
    let params = Params::new(MEMORY_KIB, ROUNDS, THREADS, None).map_err(Error::Costs)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// So many digits out of chance. 128 bits are so much more than twelve digits that all are as likely.
fn digits(mut chance: u128, count: usize) -> String {
    let digit = |_| {
        let digit = u32::try_from(chance % 10).unwrap_or_default();
        chance /= 10;
        char::from_digit(digit, 10).unwrap_or('0')
    };
    (0..count).map(digit).collect()
}

/// Whether somebody would try this one early: few different digits, one digit over and over, or a row.
fn is_easy(pin: &str) -> bool {
    let digits: Vec<u32> = pin.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let mut different = digits.clone();
    different.sort_unstable();
    different.dedup();
    let steps: Vec<i64> = digits
        .windows(2)
        .filter_map(|two| Some(i64::from(*two.get(1)?) - i64::from(*two.first()?)))
        .collect();
    let has_run = |step: i64| steps.windows(LONGEST_RUN).any(|run| run.iter().all(|this| *this == step));
    different.len() < LEAST_DIFFERENT || [-1, 0, 1].into_iter().any(has_run)
}

#[cfg(test)]
mod tests {
    use super::{is_easy, is_right, make};

    #[test]
    fn easy_pins_are_told() {
        for easy in ["111111", "121212", "111123", "511115", "123409", "904321", "456780"] {
            assert!(is_easy(easy), "{easy}");
        }
        for fine in ["482913", "112233", "907351", "123654", "135790", "100200", "001122"] {
            assert!(!is_easy(fine), "{fine}");
        }
    }

    #[test]
    fn a_made_pin_is_six_digits_that_are_not_easy_and_a_code_of_twelve() {
        let mut random = fastrand::Rng::with_seed(3);
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..3 {
            let (made, lock) = make(&mut || random.u128(..)).unwrap();
            assert!(made.pin.len() == 6 && made.pin.chars().all(|digit| digit.is_ascii_digit()));
            assert_eq!(made.recovery_code.len(), 12);
            assert!(!is_easy(&made.pin), "{}", made.pin);
            assert!(lock.pin_hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", lock.pin_hash);
            assert!(seen.insert(made.pin));
        }
    }

    #[test]
    fn only_the_right_code_is_right_and_the_same_code_has_another_hash_each_time() {
        let mut random = fastrand::Rng::with_seed(4);
        let (made, lock) = make(&mut || random.u128(..)).unwrap();
        assert!(is_right(&made.pin, &lock.pin_hash).unwrap());
        assert!(!is_right("000000", &lock.pin_hash).unwrap());
        assert!(!is_right("", &lock.pin_hash).unwrap());
        let recovery = lock.recovery_hash.unwrap();
        assert!(is_right(&made.recovery_code, &recovery).unwrap());
        assert!(!is_right(&made.pin, &recovery).unwrap());
        assert_ne!(super::hash("482913", 1).unwrap(), super::hash("482913", 2).unwrap());
        is_right("482913", "no hash at all").unwrap_err();
    }
}
