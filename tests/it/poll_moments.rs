//! Moments of a poll worth looking at: to answer, and what the hall answered.

use stellingenbord::domain::{Language, Note, PollAnswer, Stance, Tally, Translations};
use stellingenbord::kiosk::{Board, Event, HallStatement, Panel};
use stellingenbord::ui::previews::{self, Preview};

use crate::visit_moments::{Moment, PLACED, board_saying, typed};

/// The example board with a poll in the place of the third statement.
fn board_asking(question: &str, answers: &[&str]) -> Board {
    let mut board = board_saying(question);
    let in_dutch = |answer: &&str| Translations::from([(Language::DUTCH, (*answer).to_owned())]);
    if let Some(poll) = board.statements.get_mut(2) {
        poll.answers = answers.iter().map(in_dutch).collect();
    }
    board
}

/// The same with what the hall chose.
fn poll_in_hall(question: &str, answers: &[&str], counts: [u32; 6]) -> Board {
    let mut board = board_asking(question, answers);
    let chosen = |number: u8| Stance::Chosen(PollAnswer::new(number).unwrap_or(PollAnswer::ALL[0]));
    for hall in board.hall.iter_mut().skip(2).take(1) {
        let stances = (1..=answers.len() as u8).map(chosen).cycle();
        let wall: Vec<Note> =
            hall.wall.iter().zip(stances).map(|(note, stance)| Note { stance, ..note.clone() }).collect();
        let tally = Tally { answers: counts, ..Tally::default() };
        *hall = HallStatement { statement: hall.statement, tally, wall: wall.into() };
    }
    board
}

const EVENING: &str = "Op welke avond komt u het liefst naar een ouderavond?";
const DAYS: [&str; 5] = ["Maandag", "Dinsdag", "Woensdag", "Donderdag", "Ik kom liever overdag"];
/// Sixty characters each.
const LONG_ANSWERS: [&str; 6] = [
    "Op maandag na school, met koffie en thee in de hal erbij, ja",
    "Op dinsdagavond tussen zeven uur en half negen in de aula ja",
    "Op donderdagochtend meteen na het brengen, in de speelzaal!!",
    "Verantwoordelijkheidsgevoel en medezeggenschapsraadvergaderi",
    "Liever helemaal niet op school, maar via een videogesprek nu",
    "Dat maakt mij niet uit, als ik het maar op tijd hoor, graag!",
];
const SECOND: Event = Event::StanceChosen(Stance::Chosen(PollAnswer::ALL[1]));

/// Polls: to answer, and what the hall answered.
pub(crate) fn polls() -> Vec<Preview> {
    let yes_or_no =
        || Moment::at(board_asking("Komt u naar de ouderavond over lezen?", &["Ja", "Nee, ik kan niet"]));
    let longest = || Moment::at(board_asking(&previews::longest_statement(), &LONG_ANSWERS));
    let of_hall = |counts| Moment::at(poll_in_hall(EVENING, &DAYS, counts));
    let placed = |moment: Moment| moment.then([SECOND, typed(PLACED), Event::NotePlaced]);
    let large = |moment: Moment| moment.then([Event::TextSizeStepped, Event::TextSizeStepped]);
    vec![
        yes_or_no().named("poll-two"),
        Moment::at(board_asking(EVENING, &DAYS[..3])).named("poll-three"),
        Moment::at(board_asking(EVENING, &DAYS)).then([SECOND, Event::StanceReopened]).named("poll-answered"),
        longest().named("poll-longest"),
        longest().then([Event::ReachToggled]).named("poll-reach-longest"),
        large(longest()).named("poll-large-longest"),
        Moment::at(board_asking(EVENING, &DAYS)).then([SECOND, typed("Dan kan ik.")]).named("poll-note"),
        placed(of_hall([12, 31, 0, 7, 4, 0])).named("poll-mirror"),
        placed(of_hall([12, 31, 0, 7, 4, 0])).then([Event::ReachToggled]).named("poll-mirror-reach"),
        placed(Moment::at(poll_in_hall(EVENING, &LONG_ANSWERS, [9, 2, 3, 1, 4, 5])))
            .named("poll-mirror-longest"),
        placed(of_hall([0, 50, 1, 0, 0, 0])).named("poll-mirror-nearly-all"),
        placed(of_hall([3, 2, 0, 0, 0, 0])).named("poll-mirror-few"),
        placed(of_hall([12, 31, 0, 7, 4, 0]))
            .then([Event::PanelOpened(Panel::StoredRecord)])
            .named("poll-record"),
    ]
}
