//! Which notes of a large wall hang on one page, in an order that differs per visit.

/// The indexes of the notes on this page of a wall with `n_notes`, in an order made by `seed`. Pages count
/// on for ever and go round. Each note hangs exactly once in a round, and a page costs the same however
/// large the wall is: an affine walk `offset + k * stride` with a stride that shares no factor with the
/// number of notes visits all of them.
pub fn wall_page(n_notes: usize, seed: u64, page: usize, page_size: usize) -> Vec<usize> {
    if n_notes == 0 {
        return Vec::new();
    }
    if n_notes <= page_size {
        return (0..n_notes).collect();
    }
    let n = n_notes as u128;
    let offset = u128::from(seed) % n;
    let stride = stride(n, u128::from(seed.rotate_left(32)));
    let first = page as u128 * page_size as u128;
    let n_shown = page_size.min(n_notes) as u128;
    (first..first + n_shown).map(|k| ((offset + (k % n) * stride) % n) as usize).collect()
}

/// A number below `n` (but at least 1) without a common factor, at or above a place picked by `seed`.
fn stride(n: u128, seed: u128) -> u128 {
    let start = seed % n;
    (0..n)
        .map(|step| (start + step) % n)
        .find(|candidate| *candidate > 0 && gcd(*candidate, n) == 1)
        .unwrap_or(1)
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
