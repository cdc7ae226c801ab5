//! What staff know at the desk in the moments that are looked at: the example evening, and far too much.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveTime};
use stellingenbord::domain::{
    DeskFollowUp, Evening, EveningTotals, FollowUp, FollowUpId, FollowUpOrigin, FollowUpStatus, Language,
    Note, NoteBody, NoteColour, NoteId, NoteStatus, RoleTallies, Stance, Statement, StatementId,
    StatementTotals, Suggestion, SuggestionId, Tally, TopicCode, TopicTotals,
};
use stellingenbord::kiosk::Board;
use stellingenbord::kiosk::desk::{
    DeskNote, DeskStatement, DeskSuggestion, Flag, HealthCheck, HealthLevel, HealthName, LockState, Staff,
    Stick, StickFile, StickFileKind,
};
use stellingenbord::ui::previews;

use crate::desk_moments::AtDesk;

pub(crate) fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn evening(date: NaiveDate, title: &str) -> Evening {
    let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
    Evening { date, title: title.into(), opens: time(18, 0), closes: time(21, 30) }
}

/// The evening before it, on which four of the statements hung already.
fn before(board: &Board) -> EveningTotals {
    let earlier = [(50, 10, 9), (20, 30, 20), (10, 8, 33), (12, 4, 3)];
    let before = board.statements.iter().zip(earlier).map(|(statement, (agree, neutral, disagree))| {
        let tally = Tally { agree, neutral, disagree, unclear: 1, skipped: 2, ..Tally::default() };
        StatementTotals { statement: statement.clone(), tally, by_role: RoleTallies::default(), notes: 3 }
    });
    EveningTotals {
        evening: evening(date(2026, 2, 14), "Rapportgesprekken"),
        visits: 69,
        statements: before.collect(),
    }
}

/// What staff know on the example evening.
pub(crate) fn staff(board: &Board) -> Staff {
    let lock = LockState { is_known: true, has_pin: true, ..LockState::default() };
    let tallies = [
        (63, 4, 4),
        (28, 23, 18),
        (40, 11, 13),
        (22, 7, 29),
        (31, 8, 18),
        (26, 15, 14),
        (9, 3, 2),
        (0, 0, 0),
    ];
    let totals = board.statements.iter().zip(tallies).map(|(statement, (agree, neutral, disagree))| {
        let tally = Tally { agree, neutral, disagree, unclear: 2, skipped: 5, ..Tally::default() };
        let pupil = Tally { agree: agree / 5, disagree: disagree / 3, ..Tally::default() };
        let parent =
            Tally { agree: agree - pupil.agree, neutral, disagree: disagree - pupil.disagree, ..pupil };
        let by_role = RoleTallies { parent, pupil, staff: Tally::default() };
        StatementTotals { statement: statement.clone(), tally, by_role, notes: 12 }
    });
    let totals: Vec<StatementTotals> = totals.collect();
    let of = |visits| {
        board.evening.clone().map(|evening| EveningTotals { evening, visits, statements: totals.clone() })
    };
    let listed = |(idx, statement): (usize, &Statement)| DeskStatement {
        statement: statement.clone(),
        active: idx != 4,
        responses: if idx < 6 { 71 - u32::try_from(idx).unwrap_or(0) } else { 0 },
    };
    Staff {
        lock,
        evenings: vec![
            evening(date(2026, 11, 24), "Rapportgesprekken"),
            evening(date(2026, 11, 26), "Rapportgesprekken"),
            evening(date(2027, 2, 9), "Rapportgesprekken"),
        ],
        statements: board.statements.iter().enumerate().map(listed).collect(),
        notes: notes(board, 7),
        suggestions: Vec::new(),
        topics: Some(topics()),
        totals: of(71),
        totals_without_bursts: of(68),
        earlier: vec![before(board)],
        follow_ups: follow_ups(),
        sticks: vec![stick("KINGSTON", true)],
        files: ["stellingen februari.xlsx", "stellingen november.ods"]
            .map(|name| file(name, StickFileKind::Statements))
            .into(),
        job: None,
        health: health(),
        erased_on: None,
        paused: false,
        cleaning_until: None,
    }
}

pub(crate) fn stick(name: &str, writable: bool) -> Stick {
    Stick {
        path: PathBuf::from("/media").join(name),
        name: name.into(),
        free_bytes: 14_240_000_000,
        writable,
    }
}

pub(crate) fn file(name: &str, kind: StickFileKind) -> StickFile {
    StickFile { path: PathBuf::from("/media/KINGSTON").join(name), name: name.into(), bytes: 17_300, kind }
}

fn check(name: HealthName, level: HealthLevel, number: Option<u64>, words: Option<&str>) -> HealthCheck {
    HealthCheck { name, level, number, words: words.map(str::to_owned) }
}

pub(crate) fn health() -> Vec<HealthCheck> {
    use HealthLevel::{Fine, Look};
    vec![
        check(HealthName::Database, Fine, None, None),
        check(HealthName::Disk, Fine, Some(61_000), None),
        check(HealthName::Clock, Fine, None, Some("19.10 uur")),
        check(HealthName::Settings, Fine, None, None),
        check(HealthName::Regiegroep, Fine, Some(0), None),
        check(HealthName::Backup, Look, Some(2), None),
        check(HealthName::Screen, Fine, None, None),
        check(HealthName::Memory, Fine, Some(120), None),
        check(HealthName::Retention, Fine, None, None),
        check(HealthName::Promises, Fine, Some(0), None),
    ]
}

pub(crate) fn bad_health() -> Vec<HealthCheck> {
    use HealthLevel::{Act, Look};
    vec![
        check(HealthName::Database, Act, None, None),
        check(HealthName::Disk, Act, Some(90), None),
        check(HealthName::Clock, Act, None, Some("1 januari 1970, 0.12 uur")),
        check(HealthName::Settings, Look, None, None),
        check(HealthName::Regiegroep, Look, Some(312), None),
        check(HealthName::Backup, Act, None, None),
        check(HealthName::Screen, Act, None, None),
        check(HealthName::Memory, Look, Some(980), None),
        check(HealthName::Retention, Look, Some(3), None),
        check(HealthName::Promises, Look, Some(2), None),
    ]
}

/// What was made at the desk: of an evening, past its day, of a tip, and as long as is allowed.
pub(crate) fn follow_ups() -> Vec<DeskFollowUp> {
    use FollowUpStatus::{Done, NotPossible, Planned};
    let made = |number: u128, origin, (said, status, done): (&str, FollowUpStatus, &str), by| DeskFollowUp {
        id: FollowUpId::from_chance(number),
        origin,
        statement: None,
        follow_up: FollowUp { said: said.into(), status, done: done.into(), by },
    };
    let evening = FollowUpOrigin::Evening(Some(date(2026, 11, 24)));
    let said =
        "‘Eén inloopochtend per maand is genoeg.’ 38% eens, 12% neutraal, 50% oneens, van de 58 antwoorden.";
    let long: String = "Wij willen graag eerder weten wat er gebeurt. ".repeat(10);
    let cut = |most: usize| long.chars().take(most).collect::<String>();
    vec![
        made(1, evening, (said, Planned, "Daar gaan wij mee aan de slag."), Some(date(2027, 2, 9))),
        made(
            2,
            FollowUpOrigin::Evening(Some(date(2026, 2, 14))),
            ("Graag een buddy.", Planned, "Er komen er zes."),
            Some(date(2026, 9, 1)),
        ),
        made(3, FollowUpOrigin::Tips, ("Een bankje op het plein.", Done, "Het staat er."), None),
        made(4, FollowUpOrigin::Tips, (&cut(200), NotPossible, &cut(400)), None),
    ]
}

/// The fourth statement is a poll with as many answers as there can be.
pub(crate) fn with_a_poll(moment: AtDesk) -> AtDesk {
    let mut moment = moment;
    for totals in moment.staff.totals.iter_mut().chain(&mut moment.staff.totals_without_bursts) {
        let Some(row) = totals.statements.get_mut(3) else { continue };
        let answers = ["met de fiets", "lopend", "met de auto", "met de tram", "met de bakfiets", "anders"];
        row.statement.answers =
            answers.map(|answer| [(Language::DUTCH, answer.to_owned())].into()).into_iter().collect();
        row.tally = Tally { unclear: 1, answers: [24, 13, 9, 5, 0, 2], ..Tally::default() };
    }
    moment
}

/// This many notes that nobody has read, and some that somebody has.
pub(crate) fn notes(board: &Board, n_pending: u32) -> Vec<DeskNote> {
    let texts = [
        ("Goed idee! Maar laat ook tijd over voor ouders alleen.", vec![]),
        ("De meester van groep 6 luistert nooit.", vec![Flag::Name("meester".into())]),
        ("Bel mij 06-12345678 over de inloop", vec![Flag::Phone("06-12345678".into())]),
        ("asdfasdf", vec![Flag::Junk]),
        ("Fijn dat dit kan op school.", vec![]),
        ("Buddy was heel fijn voor ons als nieuw gezin.", vec![]),
    ];
    let note = |number: u32, status: NoteStatus, body: NoteBody, flags: Vec<Flag>| {
        let at = usize::try_from(number).unwrap_or(0);
        let statement = board.statements.get(at % board.statements.len().max(1));
        DeskNote {
            note: Note {
                id: NoteId::from_chance(
                    u128::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835),
                ),
                statement: statement.map_or(StatementId::from_chance(1), |statement| statement.id),
                version: 1,
                stance: Stance::Agree,
                colour: NoteColour::ALL.into_iter().cycle().nth(at % 5).unwrap_or_default(),
                body,
                status,
                practice: false,
            },
            position: statement.map_or(1, |statement| statement.position),
            flags,
        }
    };
    let typed = |number: u32| {
        let (text, flags) =
            texts.iter().cycle().nth(usize::try_from(number).unwrap_or(0) % 6).cloned().unwrap_or_default();
        (NoteBody::Typed(text.to_owned()), flags)
    };
    let pending = (0..n_pending).map(|number| {
        let (body, flags) = if number == 6 { (previews::drawing(), vec![]) } else { typed(number) };
        note(number, NoteStatus::Pending, body, flags)
    });
    let read = (1_000..1_009_u32).map(|number| {
        let status = [NoteStatus::Approved, NoteStatus::Hidden, NoteStatus::Junk];
        let status =
            status.into_iter().cycle().nth(usize::try_from(number).unwrap_or(0) % 3).unwrap_or_default();
        note(number, status, typed(number).0, vec![])
    });
    pending.chain(read).collect()
}

/// So many statements as nobody will ever hang, every one as long as is allowed.
pub(crate) fn with_statements(moment: AtDesk, count: u32) -> AtDesk {
    let mut moment = moment;
    let at = &mut moment;
    {
        let Some(first) = at.board.statements.first().cloned() else { return moment };
        let text = previews::longest_statement();
        let many = (1..=count).map(|position| Statement {
            id: StatementId::from_chance(u128::from(position)),
            position,
            texts: [(Language::DUTCH, text.clone()), (Language::ENGLISH, text.clone())].into(),
            ..first.clone()
        });
        at.board.statements = many.collect();
        at.staff = Staff { lock: at.staff.lock, ..staff(&at.board) };
        let tally =
            Tally { agree: 990, neutral: 5, disagree: 5, unclear: 120, skipped: 33, ..Tally::default() };
        let rows = at.board.statements.iter().map(|statement| StatementTotals {
            statement: statement.clone(),
            tally,
            by_role: RoleTallies::default(),
            notes: 500,
        });
        let rows: Vec<StatementTotals> = rows.collect();
        for totals in at.staff.totals.iter_mut().chain(&mut at.staff.totals_without_bursts) {
            totals.statements.clone_from(&rows);
        }
    }
    moment
}

/// What the example evening asked for.
fn topics() -> TopicTotals {
    let counts = [
        ("gezond-eten", 4),
        ("lezen", 11),
        ("oude-lijst", 2),
        ("opvoeden", 19),
        ("pesten", 8),
        ("puberteit", 6),
        ("rekenen", 14),
        ("sociale-media", 31),
    ];
    let counts = counts.into_iter().map(|(code, votes)| (TopicCode(code.to_owned()), votes)).collect();
    TopicTotals { ballots: 43, counts, suggestions: Vec::new() }
}

/// So many topics that visitors made up, of which a third is approved.
pub(crate) fn suggestions(count: u32) -> Vec<DeskSuggestion> {
    let texts = ["Zakgeld en sparen", "Omgaan met boze buien", "Meester Jan", "Naar de middelbare school"];
    let suggestion = |number: u32| {
        let at = usize::try_from(number).unwrap_or(0);
        let text = texts.into_iter().cycle().nth(at % 4).unwrap_or_default();
        let suggestion = Suggestion {
            id: SuggestionId::from_chance(
                u128::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835),
            ),
            evening: date(2026, 11, 24),
            practice: false,
            text: text.to_owned(),
            status: if number % 3 == 1 { NoteStatus::Approved } else { NoteStatus::Pending },
        };
        let flags = if at % 4 == 2 { vec![Flag::Name("Jan".into())] } else { Vec::new() };
        DeskSuggestion { suggestion, flags }
    };
    (0..count).map(suggestion).collect()
}
