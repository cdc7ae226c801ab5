//! The program is killed at any moment, again and again in the same folder, and nothing it acknowledged is lost.

use crate::data_folder::{
    Acknowledged, DataFolder, Moment, acknowledged_in, cut_off, folders, n_kills, seed,
};

#[test]
fn whatever_was_acknowledged_is_there_after_every_kill() {
    let (n_kills, seed) = (n_kills(50), seed());
    println!("STELLINGENBORD_SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    let mut n_acknowledged = 0;
    for n_kills in folders(n_kills) {
        let folder = DataFolder::with_evening();
        let mut acknowledged = Acknowledged::new();
        for _ in 0..n_kills {
            let moment = Moment::random(&mut random, 60);
            println!("{moment:?}");
            let said = cut_off(&mut folder.simulate(1_000, random.u64(..)), moment);
            acknowledged.append(&mut acknowledged_in(said));
            folder.assert_holds(&acknowledged);
        }
        n_acknowledged += acknowledged.len();
    }
    println!("{n_kills} kills, {n_acknowledged} acknowledged and found again");
    assert!(n_acknowledged > n_kills, "hardly anything was acknowledged: {n_acknowledged}");
}
