//! States of the screens worth looking at, with the example school's data: for tests and for people who draw.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::{
    AgendaEvent, Criterion, Evening, EventKey, EventKind, EventOutcome, FollowUp, FollowUpOrigin,
    FollowUpRound, FollowUpStatus, InfoSlide, Language, MAX_DONE_CHARS, MAX_SAID_CHARS, MailAddress, Note,
    NoteBody, NoteColour, NoteId, NoteStatus, School, Stance, Statement, StatementId, StatementSource,
    Stroke, StrokePoint, Tally, Topic, TopicCode, Translations,
};
use crate::kiosk::{Board, HallStatement};
use crate::ui::texts::Texts;
use crate::ui::theme::Theme;

/// What shows one state on a whole screen.
type Show = Box<dyn Fn(&mut egui::Ui, &Theme, &Texts)>;

/// One state of one screen.
pub struct Preview {
    pub name: &'static str,
    show: Show,
}

impl Preview {
    /// A state that is shown by this, still without a name.
    pub fn show_in(show: impl Fn(&mut egui::Ui, &Theme, &Texts) + 'static) -> Self {
        Self { name: "", show: Box::new(show) }
    }

    /// The same with a name: the screen, a stroke, the state.
    #[must_use]
    pub fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    /// Shows it.
    pub fn ui(&self, ui: &mut egui::Ui, theme: &Theme, texts: &Texts) {
        (self.show)(ui, theme, texts);
    }
}

/// A moment on the example evening.
pub fn during_the_evening() -> NaiveDateTime {
    date(2026, 11, 24).and_time(time(19, 10))
}

/// A morning without an evening.
pub fn on_a_morning() -> NaiveDateTime {
    date(2026, 11, 20).and_time(time(8, 20))
}

/// The board of the example school, as in the pictures of the design.
pub fn board() -> Board {
    let statements = statements();
    let hall = statements.iter().map(hall_of).collect();
    Board {
        school: School { name: "De Elout".into(), place: "Den Haag".into() },
        languages: vec![Language::DUTCH, Language::ENGLISH],
        tips: Some(mail("Tip voor de school")),
        evening: Some(Evening {
            date: date(2026, 11, 24),
            title: "Rapportgesprekken".into(),
            opens: time(18, 0),
            closes: time(21, 0),
        }),
        statements,
        hall,
        note_count: 87,
        agenda: agenda(),
        follow_ups: follow_ups(),
        info_slides: vec![info_slide()],
        topics: topics(),
        practice: false,
        by_hand: None,
    }
}

/// A statement about as long as is allowed.
pub fn longest_statement() -> String {
    "Ouders, leerkrachten en kinderen maken aan het begin van het schooljaar samen afspraken over huiswerk, schermtijd \
     en gezond eten, schrijven die op, en kijken bij ieder rapportgesprek met elkaar of die afspraken nog kloppen en of \
     iedereen zich eraan heeft kunnen houden, ook als dat wel eens lastig was."
        .to_owned()
}

/// A drawing: a parent and a child hand in hand under a heart.
pub fn drawing() -> NoteBody {
    let stroke = |points: &[(u16, u16)]| Stroke {
        points: points.iter().map(|&(x, y)| StrokePoint { x, y }).collect(),
    };
    NoteBody::Drawn(vec![
        stroke(&[
            (1900, 8300),
            (1950, 6000),
            (2200, 4600),
            (2900, 3900),
            (3700, 4600),
            (3900, 6200),
            (3700, 7700),
            (2800, 8500),
            (1900, 8300),
        ]),
        stroke(&[
            (2300, 5000),
            (2400, 5800),
            (2900, 6100),
            (3500, 5700),
            (3600, 5000),
            (3200, 4400),
            (2700, 4300),
            (2300, 5000),
        ]),
        stroke(&[(3900, 6300), (4500, 6900), (5300, 6600)]),
        stroke(&[
            (5300, 7700),
            (5400, 6000),
            (5900, 5000),
            (6600, 5200),
            (6900, 6300),
            (6600, 7600),
            (5900, 8000),
            (5300, 7700),
        ]),
        stroke(&[(5600, 5600), (5900, 6100), (6500, 6000), (6600, 5300), (6100, 4900), (5600, 5600)]),
        stroke(&[
            (7600, 4300),
            (6900, 3500),
            (6500, 2800),
            (6500, 2200),
            (6800, 1800),
            (7200, 1800),
            (7500, 2100),
            (7600, 2500),
            (7700, 2100),
            (8000, 1800),
            (8400, 1800),
            (8700, 2200),
            (8700, 2800),
            (8300, 3500),
            (7600, 4300),
        ]),
    ])
}

fn statements() -> Vec<Statement> {
    use StatementSource::{Parents, PupilCouncil, Regiegroep, Team};
    let rows = [
        (Regiegroep, 3, "Ik voel me welkom op school.", "I feel welcome at school."),
        (Regiegroep, 2, "Ik weet wat er met mijn inbreng gebeurt.", "I know what happens with my ideas."),
        (
            PupilCouncil,
            5,
            "Kinderen horen vanaf groep 6 bij elk gesprek over henzelf.",
            "From group 6, children should be present at every meeting about them.",
        ),
        (Parents, 4, "Eén inloopochtend per maand is genoeg.", "One open morning a month is enough."),
        (Team, 8, "Ik weet waar ik een tip kwijt kan.", "I know where to go with a suggestion."),
        (
            Regiegroep,
            5,
            "Ouders en leerkrachten zijn gelijkwaardige partners.",
            "Parents and teachers are equal partners.",
        ),
        (Team, 10, "De regels van de school zijn voor mij duidelijk.", "The school rules are clear to me."),
        (
            Parents,
            6,
            "Een buddy voor nieuwe ouders is een goed idee.",
            "A buddy for new parents is a good idea.",
        ),
    ];
    let statement = |(position, (source, criterion, dutch, english)): (u32, _)| Statement {
        id: StatementId::from_chance(u128::from(position)),
        version: 1,
        position,
        source,
        criterion: Criterion::new(criterion),
        texts: Translations::from([
            (Language::DUTCH, str::to_owned(dutch)),
            (Language::ENGLISH, str::to_owned(english)),
        ]),
        answers: Vec::new(),
    };
    (1..).zip(rows).map(statement).collect()
}

/// The hall's answer, with the notes of the pictures beside the third statement.
fn hall_of(statement: &Statement) -> HallStatement {
    let tally = Tally { agree: 40, neutral: 11, disagree: 13, unclear: 1, skipped: 3, ..Tally::default() };
    let typed = |text: &str| NoteBody::Typed(text.to_owned());
    let notes = [
        (NoteColour::Yellow, Stance::Agree, typed("Mijn dochter vertelt zelf het beste hoe het gaat.")),
        (NoteColour::Blue, Stance::Neutral, typed("Goed idee, maar laat ook tijd over voor ouders alleen.")),
        (NoteColour::Pink, Stance::Agree, drawing()),
        (NoteColour::Green, Stance::Agree, typed("Vanaf groep 5 kan ook al!")),
        (NoteColour::Orange, Stance::Neutral, typed("Tien minuten is dan wel kort.")),
        (NoteColour::Yellow, Stance::Agree, typed("Ja, het gaat over hen.")),
        (NoteColour::Blue, Stance::Agree, typed("Bij ons werkt de placemat heel goed.")),
        (NoteColour::Pink, Stance::Disagree, typed("Soms wil je als ouder iets zonder kind bespreken.")),
    ];
    let note = |(number, (colour, stance, body)): (u128, _)| Note {
        id: NoteId::from_chance(number.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835)),
        statement: statement.id,
        version: 1,
        stance,
        colour,
        body,
        status: NoteStatus::Approved,
        practice: false,
    };
    let wall =
        if statement.position == 3 { (1..).zip(notes).map(note).collect() } else { std::sync::Arc::from([]) };
    HallStatement { statement: statement.id, tally, wall }
}

fn agenda() -> Vec<AgendaEvent> {
    let some = |text: &str| Some(text.to_owned());
    let event = |kind, title: &str, day: NaiveDate, from, until| AgendaEvent {
        key: EventKey(format!("{day} {title}")),
        kind,
        title: title.to_owned(),
        start: day.and_time(from),
        end: day.and_time(until),
        all_day: false,
        place: None,
        host: None,
        sign_up: None,
        outcome: None,
        about: Vec::new(),
    };
    let hour = |kind, title, day| event(kind, title, day, time(8, 45), time(9, 45));
    let outcome = EventOutcome {
        text: "Er komt een lijst met ideeën in de nieuwsbrief. De fruitdag blijft op woensdag.".into(),
        attended: Some(23),
    };
    vec![
        AgendaEvent {
            outcome: Some(outcome),
            ..hour(EventKind::ThemeHour, "Gezonde traktaties", date(2026, 11, 5))
        },
        AgendaEvent {
            place: some("lokaal 12"),
            host: some("spelletjes om samen te doen"),
            sign_up: Some(mail("Aanmelden: Rekenen 3 december")),
            ..hour(EventKind::ThemeHour, "Rekenen: hoe helpt u thuis?", date(2026, 12, 3))
        },
        AgendaEvent {
            place: some("speelzaal"),
            host: some("met de wijkagent"),
            sign_up: Some(mail("Aanmelden: Sociale media 21 januari")),
            ..hour(EventKind::ThemeHour, "Sociale media in groep 7 en 8", date(2027, 1, 21))
        },
        AgendaEvent {
            place: some("in de klas"),
            ..event(EventKind::OpenMorning, "Inloopochtend", date(2027, 2, 9), time(8, 15), time(8, 45))
        },
        AgendaEvent {
            place: some("aula"),
            host: some("samen met het CJG"),
            sign_up: Some(mail("Aanmelden: Puberteit 18 maart")),
            ..event(
                EventKind::ThemeEvening,
                "Thema-avond: op naar de puberteit",
                date(2027, 3, 18),
                time(19, 30),
                time(21, 0),
            )
        },
    ]
}

/// Of an evening, of the tips, and as long as is allowed.
fn follow_ups() -> Vec<FollowUpRound> {
    let item =
        |said: &str, status, done: &str| FollowUp { said: said.into(), status, done: done.into(), by: None };
    let planned =
        |said: &str, done: &str, by| FollowUp { by: Some(by), ..item(said, FollowUpStatus::Planned, done) };
    let said = "Wij willen graag eerder weten wat er op een avond gebeurt. ".repeat(4);
    let done = "Dit lukt nog niet, want daarvoor is elke ochtend iemand extra nodig bij de deur. ".repeat(5);
    let (said, done): (String, String) =
        (said.chars().take(MAX_SAID_CHARS).collect(), done.chars().take(MAX_DONE_CHARS).collect());
    let longest = vec![
        item(&said, FollowUpStatus::NotPossible, &done),
        planned(&said, &done, date(2026, 12, 24)),
        item(&said, FollowUpStatus::Done, &done),
    ];
    let of_evening = vec![
        item(
            "De inloop is te kort om echt te kijken.",
            FollowUpStatus::Done,
            "De inloopochtend duurt nu tot 8.45 uur.",
        ),
        item(
            "Ik weet niet waar ik een tip kwijt kan.",
            FollowUpStatus::Done,
            "Eén vast adres: elout@scoh.nl. Scan de code in de hal.",
        ),
        item(
            "Graag een thema-uurtje over sociale media.",
            FollowUpStatus::Planned,
            "Donderdag 21 januari, 8.45 uur. U kunt zich nu aanmelden.",
        ),
    ];
    let of_tips = vec![
        planned("Zet meer fietsenrekken bij de poort.", "Er komen er tien bij.", date(2027, 2, 1)),
        item("Begin de school een kwartier later.", FollowUpStatus::NotPossible, "De tijden liggen vast."),
    ];
    let evening = FollowUpOrigin::Evening(Some(date(2026, 2, 14)));
    vec![
        FollowUpRound { origin: evening, visitors: Some(212), items: of_evening },
        FollowUpRound { origin: FollowUpOrigin::Tips, visitors: None, items: of_tips },
        FollowUpRound { origin: FollowUpOrigin::Evening(None), visitors: Some(88), items: longest },
    ]
}

fn info_slide() -> InfoSlide {
    InfoSlide {
        title: "Waar kunt u terecht?".into(),
        text: "Met een vraag over uw kind gaat u eerst naar de leerkracht. Komt u er samen niet uit? Dan denkt de \
               intern begeleider mee. De directie is elke ochtend om half negen bij de deur."
            .into(),
        qr: Some(("https://elout.nl/contact".into(), "elout.nl/contact".into())),
    }
}

fn topics() -> Vec<Topic> {
    let rows = [
        ("lezen", "Lezen: hoe helpt u thuis?", "Reading: how to help at home"),
        ("rekenen", "Rekenen: hoe helpt u thuis?", "Maths: how to help at home"),
        ("sociale-media", "Sociale media en games", "Social media and games"),
        ("pesten", "Pesten en plagen", "Bullying and teasing"),
        ("slapen", "Slapen", "Sleep"),
        ("opvoeden", "Opvoeden: grenzen stellen", "Parenting: setting limits"),
        ("gezond-eten", "Gezond eten", "Healthy food"),
        ("puberteit", "Op naar de puberteit", "Towards puberty"),
    ];
    let topic = |(code, dutch, english): (&str, &str, &str)| Topic {
        code: TopicCode(code.to_owned()),
        names: [(Language::DUTCH, dutch.to_owned()), (Language::ENGLISH, english.to_owned())].into(),
    };
    rows.into_iter().map(topic).collect()
}

fn mail(subject: &str) -> MailAddress {
    MailAddress { address: "elout@scoh.nl".into(), subject: subject.into() }
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}
