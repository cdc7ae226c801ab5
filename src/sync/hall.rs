//! The mirror of the whole hall: counts of the other screens, while an evening goes on.
//!
//! Only counts are told, and a count only when it has grown by ten: whoever watched counts that grow by one would see
//! every visitor answer, one statement after the other.

use chrono::NaiveDate;

use crate::domain::{School, ScreenId, Stance, StatementId, StatementTotals, Tally};
use crate::store::Store;
use crate::sync::Error;
use crate::sync::remote::Remote;
use crate::sync::row::Row;
use crate::sync::table::TALLY;
use crate::sync::totals::{parsed, word};

/// How many answers more before the counts are told again.
const STEP: i64 = 10;

const ELSEWHERE: &str = "SELECT CAST(statement AS TEXT), CAST(version AS TEXT), CAST(sum(agree) AS TEXT),
        CAST(sum(neutral) AS TEXT), CAST(sum(disagree) AS TEXT), CAST(sum(unclear) AS TEXT),
        CAST(sum(skipped) AS TEXT), CAST(sum(answer_1) AS TEXT), CAST(sum(answer_2) AS TEXT),
        CAST(sum(answer_3) AS TEXT), CAST(sum(answer_4) AS TEXT), CAST(sum(answer_5) AS TEXT),
        CAST(sum(answer_6) AS TEXT)
    FROM tally WHERE school = $1 AND CAST(evening AS TEXT) = $2 AND CAST(screen AS TEXT) <> $3
    GROUP BY statement, version";

/// Tells the counts of these evenings, and takes over those of the other screens. Gives whether those have changed.
pub fn share_counts(
    store: &mut Store,
    remote: &mut dyn Remote,
    school: &School,
    evenings: &[NaiveDate],
    chance: u128,
) -> Result<bool, Error> {
    let (place, screen) = (remote.meet(school)?, store.screen_id(chance)?);
    let mut rows = Vec::new();
    for evening in evenings {
        let totals = store.totals(*evening, false)?;
        rows.extend(
            totals.iter().flat_map(|totals| &totals.statements).map(|of| row_of(*evening, screen, of)),
        );
    }
    let held = remote.held(&TALLY, &place.school, &rows)?;
    let has_grown =
        |row: &Row| held.get(row.key(&TALLY)).map_or(0, |told| told.revision) + STEP <= row.revision;
    rows.retain(has_grown);
    if !rows.is_empty() {
        remote.put(&TALLY, &place.school, &rows)?;
    }
    let mut elsewhere = Vec::new();
    for evening in evenings {
        let asked = [place.school.as_str(), &evening.to_string(), &screen.to_string()];
        for row in remote.ask(ELSEWHERE, &asked)? {
            let statement = StatementId::parse(word(&row, 0, "an id")?).ok_or(Error::Garbled("an id"))?;
            let mut tally = Tally::default();
            for (idx, stance) in (2..).zip(Stance::ALL) {
                tally.add(stance, parsed(&row, idx, "a count")?);
            }
            elsewhere.push((statement, parsed(&row, 1, "a version")?, tally));
        }
    }
    elsewhere.sort_unstable_by_key(|(statement, version, _)| (*statement, *version));
    Ok(store.set_elsewhere(&elsewhere)?)
}

/// The counts of one version of a statement at this screen. The revision is how many answers they are of.
fn row_of(evening: NaiveDate, screen: ScreenId, totals: &StatementTotals) -> Row {
    let counts = Stance::ALL.map(|stance| totals.tally.count(stance));
    let mut values = vec![
        Some(screen.to_string()),
        Some(totals.statement.id.to_string()),
        Some(totals.statement.version.to_string()),
        Some(evening.to_string()),
    ];
    values.extend(counts.map(|count| Some(count.to_string())));
    Row { values, revision: counts.iter().map(|count| i64::from(*count)).sum() }
}
