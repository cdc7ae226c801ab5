//! Puts together what hangs on the board, from the settings and the store.

use chrono::NaiveDateTime;

use crate::config::Config;
use crate::domain::{Evening, EveningPhase, Statement};
use crate::kiosk::{Board, HallStatement};
use crate::store::{Error, Store};
use crate::worker::follow_ups;

/// The board at this moment of the school's own time.
pub fn board(config: &Config, store: &Store, local: NaiveDateTime, practice: bool) -> Result<Board, Error> {
    let evening = evening_on_show(store.evenings()?, local);
    let (mut statements, mut hall, mut note_count) = (Vec::new(), Vec::new(), 0);
    if let Some(evening) = &evening {
        statements = store.statements(evening.date)?;
        note_count = store.note_count(evening.date, practice)?;
        for statement in &statements {
            hall.push(hall_statement(store, statement, practice)?);
        }
    }
    Ok(Board {
        school: config.school.clone(),
        languages: config.languages.clone(),
        tips: config.tips.clone(),
        evening,
        statements,
        hall,
        note_count,
        agenda: config.agenda.clone(),
        follow_ups: follow_ups(&config.follow_ups, store)?,
        info_slides: config.info_slides.clone(),
        topics: config.topics.clone(),
        practice,
        by_hand: None,
    })
}

/// What the hall said about this statement so far.
pub(super) fn hall_statement(
    store: &Store,
    statement: &Statement,
    practice: bool,
) -> Result<HallStatement, Error> {
    Ok(HallStatement {
        statement: statement.id,
        tally: store.tally(statement.id, statement.version, practice)?,
        wall: store.wall(statement.id, practice)?.into(),
    })
}

/// The evening that is open; else the one of today; else the next one.
fn evening_on_show(evenings: Vec<Evening>, local: NaiveDateTime) -> Option<Evening> {
    let rank = |evening: &Evening| match evening.phase(local) {
        EveningPhase::Open => Some((0, evening.date)),
        EveningPhase::Ahead | EveningPhase::Over if evening.date == local.date() => Some((1, evening.date)),
        EveningPhase::Ahead => Some((2, evening.date)),
        EveningPhase::Over => None,
    };
    evenings
        .into_iter()
        .filter_map(|evening| Some((rank(&evening)?, evening)))
        .min_by_key(|(rank, _)| *rank)
        .map(|(_, evening)| evening)
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveTime};

    use super::evening_on_show;
    use crate::domain::Evening;

    fn shown(dates: &[&str], local: &str) -> Option<String> {
        let evening = |date: &&str| Evening {
            date: date.parse::<NaiveDate>().unwrap(),
            title: String::new(),
            opens: NaiveTime::from_hms_opt(18, 0, 0).unwrap(),
            closes: NaiveTime::from_hms_opt(1, 0, 0).unwrap(),
        };
        let evenings = dates.iter().map(evening).collect();
        evening_on_show(evenings, local.parse().unwrap()).map(|evening| evening.date.to_string())
    }

    #[test]
    fn the_open_evening_comes_before_todays_and_todays_before_the_next() {
        let dates = ["2026-11-24", "2026-11-25", "2027-02-10"];
        assert_eq!(shown(&dates, "2026-11-20T12:00:00").as_deref(), Some("2026-11-24"));
        assert_eq!(shown(&dates, "2026-11-24T12:00:00").as_deref(), Some("2026-11-24"));
        assert_eq!(
            shown(&dates, "2026-11-25T00:30:00").as_deref(),
            Some("2026-11-24"),
            "still open after midnight"
        );
        assert_eq!(shown(&dates, "2026-11-25T01:00:00").as_deref(), Some("2026-11-25"));
        assert_eq!(shown(&dates, "2026-12-01T12:00:00").as_deref(), Some("2027-02-10"));
    }

    #[test]
    fn after_the_last_evening_and_without_any_there_is_none() {
        assert_eq!(shown(&["2026-11-24"], "2026-11-26T12:00:00"), None);
        assert_eq!(shown(&[], "2026-11-26T12:00:00"), None);
    }
}
