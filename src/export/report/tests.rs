//! The report of small evenings, as data and as a page.

use std::fs;

use chrono::NaiveDate;
use expect_test::expect;

use crate::domain::{
    AgendaEvent, EventKey, EventKind, FollowUp, FollowUpOrigin, FollowUpRound, FollowUpStatus,
};
use crate::domain::{Language, MailAddress, NoteBody, NoteStatus, PollAnswer, Stance};
use crate::domain::{Topic, TopicCode, TopicTotals, Translations};
use crate::export::Report;
use crate::export::report::content::{Content, content};
use crate::export::report::page::page;
use crate::export::sample::{Sample, dutch, note, words};

const HOSTILE: &str = "</style><script>alert(1)</script>";
const ARABIC: &str = "شكرا جزيلا 🌻";

/// The sentences of the statements, a line each.
fn said(content: &Content<'_>) -> String {
    let mut lines: Vec<String> = content.summary.to_vec();
    for part in &content.statements {
        lines.push(format!("{} {} | {}", part.name, part.text, part.told));
        lines.extend(part.aside.clone());
        lines.extend(part.label.as_ref().map(|label| format!("{}: {}", label.word, label.meaning)));
        lines.extend(part.certainty.clone());
    }
    lines.join("\n") + "\n"
}

/// A sample with so many that agree, are neutral and disagree on its second statement, and nothing on the first.
fn with_answers(counts: [u32; 3]) -> Sample {
    let mut sample = Sample::with_responses(0);
    for (stance, count) in Stance::SIDES.into_iter().zip(counts) {
        sample.totals.statements[2].tally.add(stance, count);
    }
    sample
}

#[test]
fn the_hall_is_told_as_answers_and_never_as_parents() {
    let (sample, dutch) = (with_answers([81, 40, 142]), dutch());
    expect![[r#"
        Op dinsdag 24 november 2026 hingen er 2 stellingen in de hal, en 11 bezoekers gaven antwoord.
        De meeste steun kreeg stelling 2, “- Buiten spelen; elke dag!” (van de 263 antwoorden: 31 % eens, 15 % neutraal, 54 % oneens).
        Er zijn geen briefjes om te laten zien.
        Stelling 1, versie 1 Huiswerk hoort op schol. | Er zijn minder dan 10 antwoorden. Dan laten we niets zien, zodat niemand te herkennen is.
        Stelling 1, versie 2 Huiswerk hoort op school. | Er zijn minder dan 10 antwoorden. Dan laten we niets zien, zodat niemand te herkennen is.
        Stelling 2 - Buiten spelen; elke dag! | Van de 263 antwoorden: 31 % eens, 15 % neutraal, 54 % oneens.
        Verdeeld: Eens en oneens staan tegenover elkaar.
        Hoe zeker? Met toeval erbij gerekend ligt eens tussen 25 % en 37 %.
    "#]].assert_eq(&said(&content(&sample.report(&dutch), &[])));
}

#[test]
fn few_answers_are_not_told_and_one_mind_is_told_as_nearly_all() {
    let dutch = dutch();
    let told = |counts| {
        let sample = with_answers(counts);
        let content = content(&sample.report(&dutch), &[]);
        content.statements[2].told.clone()
    };
    let told = [[9, 0, 0], [10, 0, 0], [4, 3, 3], [27, 2, 1], [26, 2, 2]].map(told);
    expect![[r#"
        Er zijn minder dan 10 antwoorden. Dan laten we niets zien, zodat niemand te herkennen is.
        Van de 10 antwoorden: ≥ 90 % eens.
        Van de 10 antwoorden: 4 eens, 3 neutraal, 3 oneens.
        Van de 30 antwoorden: ≥ 90 % eens.
        Van de 30 antwoorden: 87 % eens, 7 % neutraal, 6 % oneens."#]]
    .assert_eq(&told.join("\n"));
}

#[test]
fn it_is_said_once_that_the_hall_is_not_a_sample() {
    for (language, sentence) in [(Language::DUTCH, "geen steekproef"), (Language::ENGLISH, "not a sample")] {
        let (sample, words) = (with_answers([30, 30, 30]), words(language));
        let page = page(&content(&sample.report(&words), &[]));
        assert_eq!(page.matches(sentence).count(), 1);
        assert!(!page.contains("ouders vinden"));
        assert!(page.contains(&format!("<html lang=\"{language}\">")));
    }
}

#[test]
fn what_visitors_wrote_comes_out_as_a_text_and_only_when_it_was_approved() {
    let mut sample = with_answers([30, 30, 30]);
    let typed = |text: &str| NoteBody::Typed(text.to_owned());
    sample.notes = vec![
        note(1, Stance::Agree, typed(HOSTILE), NoteStatus::Approved),
        note(2, Stance::Agree, typed(ARABIC), NoteStatus::Approved),
        note(3, Stance::Agree, typed("nog niet gelezen"), NoteStatus::Pending),
        note(4, Stance::Agree, typed("verborgen"), NoteStatus::Hidden),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    let written = sample.export("report", folder.path()).expect("an export");
    let page = fs::read_to_string(&written[0].path).expect("a file");
    assert!(!page.contains("<script"));
    assert_eq!(page.matches("</style>").count(), 1);
    assert!(page.contains("&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(page.contains(&format!("<p class=\"note-text\" dir=\"auto\">{ARABIC}</p>")));
    assert!(!page.contains("nog niet gelezen") && !page.contains(">verborgen<"));
}

#[test]
fn a_page_has_no_style_attribute_and_fetches_nothing() {
    let (sample, dutch) = (with_answers([30, 30, 30]), dutch());
    let page = page(&content(&sample.report(&dutch), &[]));
    for forbidden in [" style=", " src=", "url(", "@import", "http:", "https:", "<script", "<link"] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn practice_marks_the_whole() {
    let (sample, dutch) = (with_answers([30, 30, 30]), dutch());
    let report = Report { practice: true, ..sample.report(&dutch) };
    assert!(page(&content(&report, &[])).contains("<p class=\"practice\">Proef</p>"));
    assert!(!page(&content(&sample.report(&dutch), &[])).contains("class=\"practice\""));
}

/// A theme hour on this day.
fn maths(day: NaiveDate) -> AgendaEvent {
    let start = day.and_hms_opt(8, 45, 0).expect("a time");
    AgendaEvent {
        key: EventKey("rekenen".into()),
        kind: EventKind::ThemeHour,
        title: "Rekenen".into(),
        start,
        end: start + chrono::Duration::hours(1),
        all_day: false,
        place: Some("lokaal 12".into()),
        host: None,
        sign_up: None,
        outcome: None,
        about: Vec::new(),
    }
}

#[test]
fn a_poll_is_told_by_its_answers_and_has_no_label() {
    let (mut sample, dutch) = (Sample::with_responses(0), dutch());
    let poll = &mut sample.totals.statements[2];
    let answers = ["dinsdag", "donderdag; of later", "nooit"];
    poll.statement.answers =
        answers.map(|text| Translations::from([(Language::DUTCH, text.to_owned())])).into();
    for (answer, count) in PollAnswer::ALL.into_iter().zip([20, 15, 5]) {
        poll.tally.add(Stance::Chosen(answer), count);
    }
    let content = content(&sample.report(&dutch), &[]);
    let part = &content.statements[2];
    assert!(part.is_poll && part.label.is_none() && part.certainty.is_none());
    expect!["Peiling 2: Van de 40 antwoorden: 50 % “dinsdag”, 38 % “donderdag; of later”, 12 % “nooit”."]
        .assert_eq(&format!("{}: {}", part.name, part.told));
    assert!(
        page(&content)
            .contains("<span class=\"answer-text\" dir=\"auto\">donderdag; of later</span> <strong>38")
    );
}

#[test]
fn topics_that_few_asked_for_are_named_without_their_number() {
    let (sample, dutch) = (Sample::with_responses(0), dutch());
    let topics = ["lezen", "rekenen", "gezond eten"].map(|name| Topic {
        code: TopicCode(name.replace(' ', "-")),
        names: Translations::from([(Language::DUTCH, name.to_owned())]),
    });
    let counts = [("lezen", 9), ("gezond-eten", 25)].map(|(code, count)| (TopicCode(code.into()), count));
    let shown = |ballots| {
        let totals = TopicTotals { ballots, counts: counts.to_vec(), suggestions: Vec::new() };
        let report = Report { topics: Some(&totals), topic_names: &topics, ..sample.report(&dutch) };
        let section = content(&report, &[]).topics;
        let items = section.into_iter().flat_map(|section| section.items);
        items.map(|topic| format!("{}: {}", topic.name, topic.times)).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(shown(30), "gezond eten: 25 keer, lezen: minder dan 10 keer, rekenen: minder dan 10 keer");
    assert_eq!(shown(9), "");
}

#[test]
fn the_newsletter_and_social_schools_tell_the_same_in_short() {
    let mut sample = with_answers([81, 40, 142]);
    sample.totals.statements.truncate(3);
    let day = sample.totals.evening.date;
    let mail = MailAddress { address: "tips@school.nl".into(), subject: "Tip".into() };
    let item = FollowUp {
        said: "Meer *tijd* [hier](x)".into(),
        status: FollowUpStatus::Planned,
        done: "Vanaf januari.".into(),
        by: None,
    };
    let rounds =
        [FollowUpRound { origin: FollowUpOrigin::Evening(Some(day)), visitors: None, items: vec![item] }];
    let events = [maths(day + chrono::Duration::days(9))];
    let dutch = dutch();
    let report = Report { tips: Some(&mail), follow_ups: &rounds, agenda: &events, ..sample.report(&dutch) };
    let folder = tempfile::tempdir().expect("a folder");
    let format = crate::export::Format::from_code("newsletter").expect("a format");
    let go_on = &mut |_, _| std::ops::ControlFlow::Continue(());
    let written = crate::export::write(&report, format, folder.path(), go_on).expect("an export");
    let texts: Vec<String> =
        written.iter().map(|file| fs::read_to_string(&file.path).expect("a file")).collect();
    assert!(texts[1].chars().count() <= 600);
    expect![[r#"
        # Wat de hal zei

        *De Elout · Rapportgesprekken · dinsdag 24 november 2026*

        Op dinsdag 24 november 2026 hingen er 2 stellingen in de hal, en 11 bezoekers gaven antwoord. De meeste steun kreeg stelling 2, “- Buiten spelen; elke dag!” (van de 263 antwoorden: 31 % eens, 15 % neutraal, 54 % oneens). Er zijn geen briefjes om te laten zien.

        ## Alle stellingen op een rij

        **Stelling 1, versie 1.** Huiswerk hoort op schol.  
        Er zijn minder dan 10 antwoorden. Dan laten we niets zien, zodat niemand te herkennen is.

        **Stelling 1, versie 2.** Huiswerk hoort op school.  
        Er zijn minder dan 10 antwoorden. Dan laten we niets zien, zodat niemand te herkennen is.

        **Stelling 2.** - Buiten spelen; elke dag!  
        *Verdeeld.* Van de 263 antwoorden: 31 % eens, 15 % neutraal, 54 % oneens.

        ## Wat gaan we doen?

        - “Meer \*tijd\* \[hier\](x)” **Gepland**. Vanaf januari.

        ## Thema-uurtjes en meer

        - **donderdag 3 december 2026, 08:45 – 09:45**: Rekenen, lokaal 12

        ## Een tip voor de school?

        Alles wat beter kan of juist goed gaat, horen we graag. [tips@school.nl](mailto:tips@school.nl?subject=Tip)

        Dank u wel voor alle antwoorden en briefjes!
        =====
        Wat de hal zei: Rapportgesprekken · dinsdag 24 november 2026

        Op dinsdag 24 november 2026 hingen er 2 stellingen in de hal, en 11 bezoekers gaven antwoord.

        De meeste steun kreeg stelling 2, “- Buiten spelen; elke dag!” (van de 263 antwoorden: 31 % eens, 15 % neutraal, 54 % oneens).

        Er zijn geen briefjes om te laten zien.

        Vanaf januari.

        Een tip voor de school? tips@school.nl

        Dank u wel voor alle antwoorden en briefjes!
    "#]].assert_eq(&texts.join("=====\n"));
}
