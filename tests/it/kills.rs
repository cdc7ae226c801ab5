//! The program is killed at any moment, again and again in the same folder, and nothing it acknowledged is lost.

use std::time::Duration;

use rusqlite::Connection;

use crate::data_folder::{
    Acknowledged, DataFolder, Moment, acknowledged_in, cut_off, folders, lines, n_kills, seed,
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

#[test]
fn what_was_acknowledged_is_in_the_regiegroep_database_once_after_kills_of_both_sides() {
    let (n_kills, seed) = (n_kills(15), seed());
    println!("STELLINGENBORD_SEED={seed}");
    let mut random = fastrand::Rng::with_seed(seed);
    let mut n_rows = 0;
    for n_kills in folders(n_kills) {
        let folder = DataFolder::with_evening();
        let remote = folder.beside("regiegroep.db");
        let sync = ["sync", "--json", "--to", remote.to_str().expect("a path of letters")];
        let mut acknowledged = Acknowledged::new();
        for _ in 0..n_kills {
            let said = cut_off(&mut folder.simulate(1_000, random.u64(..)), Moment::random(&mut random, 60));
            acknowledged.append(&mut acknowledged_in(said));
            // From before the first row is sent to after the last one is confirmed.
            let then = Duration::from_micros(random.u64(..120_000));
            cut_off(&mut folder.program(&sync), Moment { n_lines: 0, then });
        }
        let output = folder.program(&sync).output().expect("the program");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

        let here = folder.look_through();
        assert_eq!(acknowledged.difference(&here).count(), 0, "lost");
        let there = "SELECT 'response ' || id FROM response UNION ALL SELECT 'note ' || id FROM note";
        let there = lines(&Connection::open(&remote).expect("the regiegroep database"), there);
        assert_eq!(there.len(), here.len(), "as many rows there as here");
        assert_eq!(acknowledged_in(there), here);
        n_rows += here.len();

        let output = folder.program(&sync).output().expect("the program");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(said.starts_with("{\"sent\":0,"), "{said}");
    }
    println!("{n_kills} kills of either side, {n_rows} rows on both");
}
