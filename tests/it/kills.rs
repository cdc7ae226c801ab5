//! The program is killed at any moment, again and again in the same folder, and nothing it acknowledged is lost.

use crate::data_folder::{Acknowledged, DataFolder, Moment, acknowledged_in, cut_off, n_kills, seed};

/// A longer run begins a new folder after this many, or it would only be waiting for its checks.
const KILLS_A_FOLDER: usize = 250;

#[test]
fn whatever_was_acknowledged_is_there_after_every_kill() {
    let (n_kills, seed) = (n_kills(50), seed());
    println!("STELLINGENBORD_SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    let mut n_acknowledged = 0;
    let mut left = n_kills;
    while left > 0 {
        let folder = DataFolder::with_evening();
        let mut acknowledged = Acknowledged::new();
        for _ in 0..left.min(KILLS_A_FOLDER) {
            let moment = Moment::random(&mut random, 60);
            println!("{moment:?}");
            let said = cut_off(&mut folder.simulate(1_000, random.u64(..)), moment);
            acknowledged.append(&mut acknowledged_in(said));
            folder.assert_holds(&acknowledged);
            left -= 1;
        }
        n_acknowledged += acknowledged.len();
    }
    println!("{n_kills} kills, {n_acknowledged} acknowledged and found again");
    assert!(n_acknowledged > n_kills, "hardly anything was acknowledged: {n_acknowledged}");
}
