//! *Jullie zeiden – wij deden* from both its sources: the file of the school and the desk. For the board, the report
//! and the health of the screen.

use std::cmp::Reverse;

use crate::domain::{DeskFollowUp, FollowUpOrigin, FollowUpRound};
use crate::outcome::SMALLEST_CELL;
use crate::store::{Error, Store};

/// What the file says and what was made at the desk, one round an evening and one of the tips: the newest evening
/// first, the tips last. Where the file does not say how many people answered, the store does if it may be told.
pub fn follow_ups(file: &[FollowUpRound], store: &Store) -> Result<Vec<FollowUpRound>, Error> {
    let mut rounds = merged(file, store.follow_ups()?);
    for round in &mut rounds {
        if let (FollowUpOrigin::Evening(Some(date)), None) = (round.origin, round.visitors) {
            round.visitors = Some(store.visits(date, false)?).filter(|visits| *visits >= SMALLEST_CELL);
        }
    }
    Ok(rounds)
}

fn merged(file: &[FollowUpRound], made: Vec<DeskFollowUp>) -> Vec<FollowUpRound> {
    let mut rounds: Vec<FollowUpRound> = file.to_vec();
    for DeskFollowUp { origin, follow_up, .. } in made {
        match rounds.iter_mut().find(|round| round.origin == origin) {
            Some(round) => round.items.push(follow_up),
            None => rounds.push(FollowUpRound { origin, visitors: None, items: vec![follow_up] }),
        }
    }
    rounds.sort_by_key(|round| match round.origin {
        FollowUpOrigin::Evening(date) => (false, Reverse(date)),
        FollowUpOrigin::Tips => (true, Reverse(None)),
    });
    rounds
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use expect_test::expect;

    use super::merged;
    use crate::domain::{DeskFollowUp, FollowUp, FollowUpId, FollowUpOrigin, FollowUpRound, FollowUpStatus};

    fn item(said: &str) -> FollowUp {
        let (status, done) = (FollowUpStatus::Done, "Gedaan.".to_owned());
        FollowUp { said: said.to_owned(), status, done, by: None }
    }

    fn evening(date: &str) -> FollowUpOrigin {
        FollowUpOrigin::Evening(Some(date.parse::<NaiveDate>().unwrap()))
    }

    fn round(origin: FollowUpOrigin, said: &str) -> FollowUpRound {
        FollowUpRound { origin, visitors: None, items: vec![item(said)] }
    }

    fn made(origin: FollowUpOrigin, said: &str) -> DeskFollowUp {
        let id = FollowUpId::from_chance(said.len() as u128);
        DeskFollowUp { id, origin, statement: None, follow_up: item(said) }
    }

    fn told(file: &[FollowUpRound], made: Vec<DeskFollowUp>) -> String {
        let line = |round: &FollowUpRound| {
            let said: Vec<&str> = round.items.iter().map(|item| item.said.as_str()).collect();
            format!("{:?}: {}\n", round.origin, said.join(" | "))
        };
        merged(file, made).iter().map(line).collect()
    }

    #[test]
    fn the_newest_evening_comes_first_and_the_tips_last_with_what_the_desk_made_in_its_round() {
        let file =
            [round(evening("2026-02-14"), "Inloop te kort"), round(FollowUpOrigin::Tips, "Meer fietsen")];
        let desk = vec![
            made(FollowUpOrigin::Tips, "Bankje"),
            made(evening("2026-11-24"), "Welkom"),
            made(evening("2026-02-14"), "Buddy"),
        ];
        expect![[r"
            Evening(Some(2026-11-24)): Welkom
            Evening(Some(2026-02-14)): Inloop te kort | Buddy
            Tips: Meer fietsen | Bankje
        "]]
        .assert_eq(&told(&file, desk));
    }

    #[test]
    fn an_evening_without_a_date_comes_after_those_with_one() {
        let file = [round(FollowUpOrigin::Evening(None), "Lang geleden")];
        expect![[r"
            Evening(Some(2026-11-24)): Welkom
            Evening(None): Lang geleden
        "]]
        .assert_eq(&told(&file, vec![made(evening("2026-11-24"), "Welkom")]));
        expect![[r"
            Evening(None): Welkom
            Tips: Bankje
        "]]
        .assert_eq(&told(
            &[round(FollowUpOrigin::Tips, "Bankje")],
            vec![made(FollowUpOrigin::Evening(None), "Welkom")],
        ));
        expect![""].assert_eq(&told(&[], Vec::new()));
    }
}
