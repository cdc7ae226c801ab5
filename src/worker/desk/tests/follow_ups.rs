//! Follow-ups made at the desk: in the hall at once, kept over a restart, a backup and a restore, and watched.

use crate::domain::{DeskFollowUp, FollowUp, FollowUpId, FollowUpOrigin, FollowUpStatus, Stance};
use crate::kiosk::desk::{DeskJob, DeskNews, ExportFormat, HealthCheck, HealthLevel, HealthName, JobFault};
use crate::worker::desk::tests::Hall;

const FEEDBACK: &str = "evening = \"2026-02-14\"\nvisitors = 212\n[[item]]\nsaid = \"Inloop te kort.\"\nstatus = \"gepland\"\n\
    done = \"Hij wordt langer.\"\nby = \"2026-11-20\"\n[[tip]]\nsaid = \"Een bankje.\"\nstatus = \"gedaan\"\ndone = \"Het staat er.\"\n";

fn made(hall: &Hall, said: &str) -> DeskFollowUp {
    DeskFollowUp {
        id: FollowUpId::from_chance(said.len() as u128),
        origin: FollowUpOrigin::Evening(Some(hall.today())),
        statement: Some(hall.statement(0).id),
        follow_up: FollowUp {
            said: said.to_owned(),
            status: FollowUpStatus::Planned,
            done: "Daar gaan wij mee aan de slag.".into(),
            by: "2026-11-23".parse().ok(),
        },
    }
}

fn put(hall: &mut Hall, made: &DeskFollowUp) -> Vec<DeskNews> {
    hall.ask(DeskJob::PutFollowUp(Box::new(made.clone())))
}

/// The rounds on the board: where from, how many people, and what was said.
fn in_the_hall(hall: &Hall) -> Vec<String> {
    let line = |round: &crate::domain::FollowUpRound| {
        let from = match round.origin {
            FollowUpOrigin::Evening(date) => date.map_or_else(|| "?".into(), |date| date.to_string()),
            FollowUpOrigin::Tips => "tips".to_owned(),
        };
        let people = round.visitors.map_or_else(String::new, |visitors| format!(" ({visitors})"));
        let said: Vec<&str> = round.items.iter().map(|item| item.said.as_str()).collect();
        format!("{from}{people}: {}", said.join(" "))
    };
    hall.board.follow_ups.iter().map(line).collect()
}

fn promises(told: &[DeskNews]) -> HealthCheck {
    let checks =
        told.iter().find_map(|news| if let DeskNews::Health(checks) = news { Some(checks) } else { None });
    checks.unwrap().iter().find(|check| check.name == HealthName::Promises).cloned().unwrap()
}

#[test]
fn what_the_desk_makes_hangs_at_once_with_what_the_file_says_and_after_a_restart() {
    let mut hall = Hall::open();
    assert!(in_the_hall(&hall).is_empty());
    let welcome = made(&hall, "Welkom.");
    let told = put(&mut hall, &welcome);
    assert!(told.contains(&DeskNews::FollowUps(vec![welcome.clone()])), "{told:?}");
    assert_eq!(in_the_hall(&hall), ["2026-11-24: Welkom."]);
    for _ in 0..10 {
        hall.answer(0, Stance::Agree);
    }
    std::fs::write(hall.path("config/feedback.toml"), FEEDBACK).unwrap();
    hall.start();
    let all = ["2026-11-24 (10): Welkom.", "2026-02-14 (212): Inloop te kort.", "tips: Een bankje."];
    assert_eq!(in_the_hall(&hall), all);

    let mut changed = welcome;
    changed.follow_up.said = "Heel welkom.".into();
    put(&mut hall, &changed);
    assert_eq!(in_the_hall(&hall)[0], "2026-11-24 (10): Heel welkom.");
    let told = hall.ask(DeskJob::RemoveFollowUp(changed.id));
    assert!(told.contains(&DeskNews::FollowUps(Vec::new())));
    assert_eq!(in_the_hall(&hall), all[1..]);
}

#[test]
fn a_follow_up_survives_a_backup_and_a_restore() {
    let mut hall = Hall::open();
    let kept = made(&hall, "Welkom.");
    put(&mut hall, &kept);
    hall.long(DeskJob::Backup { to: hall.path("stick") }).unwrap();
    hall.ask(DeskJob::RemoveFollowUp(kept.id));
    let later = made(&hall, "Later gemaakt.");
    put(&mut hall, &later);
    let backup = std::fs::read_dir(hall.path("stick")).unwrap().next().unwrap().unwrap().path();
    hall.long(DeskJob::Restore { from: backup }).unwrap();
    assert_eq!(in_the_hall(&hall), ["2026-11-24: Welkom."]);
}

#[test]
fn promises_of_the_file_and_of_the_desk_are_watched() {
    let mut hall = Hall::open();
    assert_eq!(promises(&hall.ask(DeskJob::CheckHealth)).level, HealthLevel::Fine);
    let mut mine = made(&hall, "Welkom.");
    put(&mut hall, &mine);
    std::fs::write(hall.path("config/feedback.toml"), FEEDBACK).unwrap();
    hall.start();
    let check = promises(&hall.ask(DeskJob::CheckHealth));
    assert_eq!((check.level, check.number), (HealthLevel::Look, Some(2)));
    mine.follow_up.status = FollowUpStatus::Done;
    put(&mut hall, &mine);
    assert_eq!(promises(&hall.ask(DeskJob::CheckHealth)).number, Some(1));
}

#[test]
fn the_evenings_before_come_along_to_be_compared_with() {
    let mut hall = Hall::open();
    hall.answer(0, Stance::Agree);
    hall.restart_at("2027-02-09T19:00:00");
    let text = b"opens = 18:00:00\ncloses = 22:00:00\n[[statement]]\ntext = \"Ouders lezen voor.\"\n";
    let (set, _) = crate::load::read(text, "x.toml");
    hall.load(set);
    let told = hall.ask(DeskJob::Refresh);
    let earlier = told
        .iter()
        .find_map(|news| if let DeskNews::Earlier(earlier) = news { Some(earlier) } else { None })
        .unwrap();
    let counts: Vec<_> = earlier
        .iter()
        .map(|totals| (totals.evening.date.to_string(), totals.statements[0].tally.agree))
        .collect();
    assert_eq!(counts, [("2026-11-24".to_owned(), 1)]);
}

#[test]
fn a_follow_up_is_in_the_report_of_the_next_evening() {
    let mut hall = Hall::open();
    std::fs::write(hall.path("config/feedback.toml"), FEEDBACK).unwrap();
    let welcome = made(&hall, "Iedereen voelt zich welkom.");
    put(&mut hall, &welcome);
    hall.restart_at("2027-02-09T21:00:00");
    let text = b"opens = 18:00:00\ncloses = 22:00:00\n[[statement]]\ntext = \"Een boom erbij.\"\n";
    let (set, _) = crate::load::read(text, "x.toml");
    hall.load(set);
    let (formats, to) = (vec![ExportFormat::Report, ExportFormat::Newsletter], hall.path("stick"));
    hall.long(DeskJob::Export { formats, to: to.clone() }).unwrap();
    let report = std::fs::read_to_string(to.join("stellingenbord-2027-02-09-verslag.html")).unwrap();
    for said in
        ["Iedereen voelt zich welkom.", "Daar gaan wij mee aan de slag.", "Inloop te kort.", "Een bankje."]
    {
        assert!(report.contains(said), "{said}");
    }
}

#[test]
fn after_a_newsletter_alone_nothing_may_be_erased() {
    let mut hall = Hall::open();
    hall.answer(0, Stance::Agree);
    let export = |formats: &[ExportFormat], hall: &Hall| DeskJob::Export {
        formats: formats.to_vec(),
        to: hall.path("stick"),
    };
    let paper = [ExportFormat::Report, ExportFormat::Newsletter, ExportFormat::Cards, ExportFormat::Pdf];
    hall.long(export(&paper, &hall)).unwrap();
    assert_eq!(hall.long(DeskJob::EraseNow), Err(JobFault::NotExported));
    hall.long(export(&[ExportFormat::Newsletter, ExportFormat::Json], &hall)).unwrap();
    hall.long(DeskJob::EraseNow).unwrap();
}
