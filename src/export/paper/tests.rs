//! Paper, as a program of others reads it back.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::process::Command;

use expect_test::expect;

use crate::domain::{
    Language, MailAddress, Note, NoteBody, NoteColour, NoteStatus, Statement, StatementId, StatementSource,
    Stroke, StrokePoint, Tally, Translations,
};
use crate::export::Report;
use crate::export::paper::page::{Item, MM, Means, PAGE_HEIGHT, PAGE_WIDTH, Page};
use crate::export::paper::setting::{Face, Setter};
use crate::export::paper::{cards, report};
use crate::export::progress::Progress;
use crate::export::report::content::{approved_notes, content};
use crate::export::sample::{Sample, dutch, note};

const SCRIPT: &str = "</style><script>alert(1)</script>";
const ARABIC: &str = "شكرا للمدرسة 🙂";
const WORDS: &[&str] =
    &["graag", "meer", "buiten", "spelen", "huiswerk", "school", "samen", "een", "fijne", "plek"];

fn dutch_text(text: &str) -> Translations {
    BTreeMap::from([(Language::DUTCH, text.to_owned())])
}

/// Some words, other ones for each number.
fn sentence(nr: usize, words: usize) -> String {
    (0..words).map(|word| WORDS[(nr * 7 + word * 3 + nr * word) % WORDS.len()]).collect::<Vec<_>>().join(" ")
}

fn face_drawn() -> NoteBody {
    let round = |across: f32, down: f32, size: f32, from: f32, until: f32| Stroke {
        points: (0..=40)
            .map(|step| {
                let turn = from + (until - from) * step as f32 / 40.0;
                let (x, y) = (across + size * turn.cos(), down + size * turn.sin());
                StrokePoint { x: (x * 10_000.0) as u16, y: (y * 10_000.0) as u16 }
            })
            .collect(),
    };
    let dot = |x, y| Stroke { points: vec![StrokePoint { x, y }] };
    NoteBody::Drawn(vec![
        round(0.5, 0.5, 0.4, 0.0, 6.3),
        round(0.5, 0.5, 0.25, 0.4, 2.7),
        dot(3_500, 4_000),
        dot(6_500, 4_000),
    ])
}

/// An evening with so many statements, the last a poll, and so many notes divided over them.
fn evening(statements: usize, notes: usize, told: impl Fn(usize) -> NoteBody) -> Sample {
    let mut sample = Sample::with_responses(0);
    let template = sample.totals.statements[0].clone();
    let statement = |nr: usize| {
        let mut totals = template.clone();
        let is_poll = 1 < nr && nr == statements;
        totals.statement = Statement {
            id: StatementId::from_chance(nr as u128),
            version: 1,
            position: u32::try_from(nr).expect("a number"),
            source: StatementSource::ALL[nr % 4],
            texts: dutch_text(&format!("Stelling over {}.", sentence(nr, 4 + nr % 9))),
            answers: if is_poll {
                ["Op het plein", "In de klas", "Thuis"].map(dutch_text).to_vec()
            } else {
                Vec::new()
            },
            ..totals.statement
        };
        let opinions = totals.statement.opinions();
        for (idx, stance) in opinions.into_iter().enumerate() {
            let count = [40 + 5 * nr, 9 * (nr % 4), 60 / nr][idx];
            totals.tally.add(stance, u32::try_from(count).expect("a number"));
            totals
                .by_role
                .of_mut(crate::domain::Role::Parent)
                .add(stance, u32::try_from(count / 2).expect("a number"));
            totals
                .by_role
                .of_mut(crate::domain::Role::Pupil)
                .add(stance, u32::try_from(count - count / 2).expect("a number"));
        }
        totals.notes = 0;
        totals
    };
    sample.totals.statements = (1..=statements).map(statement).collect();
    sample.totals.visits = 300;
    let one = |nr: usize| {
        let of = nr % statements;
        let totals = &sample.totals.statements[of].statement;
        let stance = totals.opinions()[nr / statements % 3];
        Note {
            statement: totals.id,
            version: 1,
            colour: NoteColour::ALL[nr % 5],
            ..note(nr as u128, stance, told(nr), NoteStatus::Approved)
        }
    };
    sample.notes = (0..notes).map(one).collect();
    for note in &sample.notes {
        let of = sample.totals.statements.iter_mut().find(|totals| totals.statement.id == note.statement);
        of.expect("its statement").notes += 1;
    }
    sample
}

fn ordinary(nr: usize) -> NoteBody {
    match nr {
        3 => NoteBody::Typed(SCRIPT.to_owned()),
        11 => NoteBody::Typed(ARABIC.to_owned()),
        _ if nr % 11 == 5 => face_drawn(),
        _ => NoteBody::Typed(sentence(nr, 2 + nr * 5 % 23)),
    }
}

/// The pages of cards, and of the report.
fn pages(sample: &Sample) -> [Vec<Page>; 2] {
    let words = dutch();
    let mail = MailAddress::default();
    let report = Report { tips: Some(&mail), ..sample.report(&words) };
    let go_on = &mut |_, _| ControlFlow::Continue(());
    let mut progress = Progress::new(0, go_on);
    let notes = approved_notes(&report, &mut progress).expect("notes");
    let mut setter = Setter::new();
    let cards = cards::pages(&report, &notes, &mut setter, &mut progress).expect("cards");
    let report = report::pages(&content(&report, &notes), &mut setter, &mut progress).expect("a report");
    [cards, report]
}

/// What stands on a page, a line each. Icons and shapes are left out.
fn told(page: &Page) -> Vec<String> {
    let told = page.items.iter().filter_map(|item| match item {
        Item::Text { set, means: Means::Heading(level), .. } => Some(format!("{level} {}", set.text)),
        Item::Text { set, means: Means::Text, .. } => Some(format!("  {}", set.text)),
        Item::Drawing { told, .. } => Some(format!("  [{told}]")),
        Item::Code { told, .. } => Some(format!("  <{told}>")),
        Item::Text { means: Means::Footer | Means::Icon, .. } | Item::Shape { .. } => None,
    });
    told.collect()
}

/// The file in one format, as another program reads it.
fn read_back(sample: &Sample, code: &str) -> (String, String) {
    let dir = tempfile::tempdir().expect("a folder");
    let file = sample.export(code, dir.path()).expect("an export").remove(0).path;
    let run = |program: &str, before: &[&str], after: &[&str]| {
        let output = Command::new(program).args(before).arg(&file).args(after).output();
        String::from_utf8(output.expect("poppler-utils, see tests/install").stdout).expect("text")
    };
    (run("pdftotext", &["-raw"], &["-"]), run("pdffonts", &[], &[]))
}

fn typed(texts: &'static [&'static str]) -> impl Fn(usize) -> NoteBody {
    |nr| NoteBody::Typed(texts[nr % texts.len()].to_owned())
}

#[test]
fn a_card_tells_its_stance_and_its_text_and_a_statement_begins_a_page() {
    let [cards, _] = pages(&evening(2, 4, |nr| if nr == 3 { face_drawn() } else { typed(&["Fijn!"])(nr) }));
    let told: Vec<String> = cards.iter().map(|page| told(page).join("\n")).collect();
    expect![[r#"
          Stelling 1
        1 Stelling over een meer school plek spelen.
          Eens
          Fijn!
          Neutraal
          Fijn!
        --
          Peiling 2
        1 Stelling over huiswerk plek huiswerk plek huiswerk plek.
          Op het plein
          Fijn!
          In de klas
          [Tekening]"#]]
    .assert_eq(&told.join("\n--\n"));
}

#[test]
fn a_card_does_not_tell_its_stance_where_that_would_tell_of_a_few() {
    // Three answers, and nine of ten of one mind.
    for [agree, neutral, disagree] in [[1, 1, 1], [45, 3, 2]] {
        let mut sample = evening(1, 3, typed(&["Fijn!"]));
        sample.totals.statements[0].tally = Tally { agree, neutral, disagree, ..Tally::default() };
        let [cards, _] = pages(&sample);
        let texts = told(&cards[0]);
        assert_eq!(texts.iter().filter(|text| text.trim() == "Fijn!").count(), 3);
        assert_eq!(texts.len(), 2 + 3, "{texts:?}");
    }
}

#[test]
fn a_thirteenth_note_takes_a_second_page_under_the_same_statement() {
    let [cards, _] = pages(&evening(1, 13, typed(&["ja"])));
    let counts: Vec<usize> = cards.iter().map(|page| told(page).len()).collect();
    // Two lines of heading, and two of each note.
    assert_eq!(counts, [2 + 24, 2 + 2]);
}

#[test]
fn an_evening_without_notes_has_one_friendly_page() {
    let [cards, _] = pages(&evening(3, 0, ordinary));
    expect![[r#"
        1 Er zijn nog geen briefjes
          Briefjes komen hier als de regiegroep ze heeft nagekeken en goedgekeurd."#]]
    .assert_eq(&told(&cards[0]).join("\n"));
    assert_eq!(cards.len(), 1);
}

#[test]
fn only_approved_notes_are_on_paper() {
    let mut sample = evening(1, 5, typed(&["geheim"]));
    for (note, status) in sample.notes.iter_mut().zip(NoteStatus::ALL) {
        note.status = status;
    }
    let told: Vec<String> = pages(&sample).iter().flatten().flat_map(told).collect();
    assert_eq!(told.iter().filter(|line| line.contains("geheim")).count(), 2, "{told:?}");
}

#[test]
fn the_longest_texts_fit_on_a_card() {
    let room = (53.0 * MM, 45.0 * MM);
    let texts =
        ["W".repeat(200), "መምህራን ".repeat(25), "المدرسة ".repeat(25), "a\n".repeat(100), "🙂".repeat(200)];
    let mut setter = Setter::new();
    for text in texts {
        let set = setter.fit(&text, Face::Note, &[24.0, 10.0], room);
        assert!(set.height <= room.1 && set.width <= room.0, "{text}: {} by {}", set.width, set.height);
        assert!(7.0 <= set.size, "{text}: too small to read from a wall, {}", set.size);
    }
}

#[test]
fn a_statement_of_the_report_is_on_one_page_where_it_fits_on_one() {
    let [_, report] = pages(&evening(25, 60, ordinary));
    let of = |page: &Page| told(page).iter().filter(|line| line.starts_with("2 Stelling over")).count();
    let ends = |page: &Page| told(page).iter().filter(|line| *line == "3 Wat gaan we doen?").count();
    for page in &report {
        assert_eq!(of(page), ends(page), "{:?}", told(page));
    }
}

#[test]
fn nothing_stands_outside_a_page() {
    for sample in [evening(8, 120, ordinary), evening(25, 40, ordinary), evening(2, 0, ordinary)] {
        for page in pages(&sample).iter().flatten() {
            for item in &page.items {
                let Item::Text { x, y, set, .. } = item else { continue };
                let (right, below) = (x + set.width, y + set.height);
                assert!(0.0 <= *x && right <= PAGE_WIDTH && below <= PAGE_HEIGHT, "{}", set.text);
            }
        }
    }
}

#[test]
fn another_program_reads_every_text_as_it_was_typed() {
    for code in ["cards", "pdf"] {
        let (text, fonts) = read_back(&evening(1, 3, typed(&[SCRIPT, ARABIC, "Fijne school ❤"])), code);
        let joined: String = text.split_whitespace().collect();
        for part in [SCRIPT, "🙂", "❤"] {
            assert!(joined.contains(part), "{code}: {part} in {text}");
        }
        // The order of Arabic letters on a line is up to who reads.
        for letter in "شكرا للمدرسة".chars().filter(|letter| !letter.is_whitespace()) {
            assert!(joined.contains(letter), "{code}: {letter} in {text}");
        }
        let fonts: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!fonts.is_empty() && fonts.iter().all(|font| font.contains("yes yes yes")), "{fonts:?}");
    }
}
