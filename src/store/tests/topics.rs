//! Topics and suggestions: counted by evening, judged like notes, erased as words and kept as counts.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use crate::domain::{
    BallotId, NoteStatus, Stance, Suggestion, SuggestionId, TopicBallot, TopicCode, TopicTotals, Write,
};
use crate::store::Store;
use crate::store::tests::{Hall, database, date, stamp};

impl Hall {
    fn ballot(&mut self, practice: bool, topics: &[&str]) -> TopicBallot {
        let topics = topics.iter().map(|code| TopicCode((*code).to_owned())).collect();
        TopicBallot { id: BallotId::from_chance(self.chance.u128(..)), evening: date(), practice, topics }
    }

    fn asks(&mut self, practice: bool, topics: &[&str]) -> TopicBallot {
        let ballot = self.ballot(practice, topics);
        self.store.save(&Write::Topics(ballot.clone())).unwrap();
        ballot
    }

    fn suggests(&mut self, practice: bool, text: &str) -> SuggestionId {
        let id = SuggestionId::from_chance(self.chance.u128(..));
        let status = NoteStatus::Pending;
        let suggestion = Suggestion { id, evening: date(), practice, text: text.to_owned(), status };
        self.store.save(&Write::Suggestion(suggestion)).unwrap();
        id
    }

    /// Ballots, votes and suggestions in one line.
    fn asked(&self, practice: bool) -> String {
        let TopicTotals { ballots, counts, suggestions } = self.store.topic_totals(date(), practice).unwrap();
        let counts: Vec<String> = counts.iter().map(|(code, votes)| format!("{} {votes}", code.0)).collect();
        let mut words: Vec<String> =
            suggestions.iter().map(|known| format!("{} {}", known.text, known.status.code())).collect();
        words.sort();
        format!("{ballots}: {}; {}", counts.join(", "), words.join(", "))
    }
}

fn holds(folder: &Path, words: &str) -> bool {
    let holds =
        |path: &Path| fs::read(path).unwrap().windows(words.len()).any(|bytes| bytes == words.as_bytes());
    fs::read_dir(folder).unwrap().any(|entry| holds(&entry.unwrap().path()))
}

#[test]
fn topics_are_counted_by_ballot_and_practice_apart() {
    let mut hall = Hall::with(&["Een."]);
    hall.asks(false, &["slapen", "lezen"]);
    hall.asks(false, &["slapen"]);
    hall.asks(true, &["pesten"]);
    hall.suggests(false, "Zakgeld");
    hall.suggests(true, "Proef");
    assert_eq!(hall.asked(false), "2: lezen 1, slapen 2; Zakgeld pending");
    assert_eq!(hall.asked(true), "3: lezen 1, pesten 1, slapen 2; Proef pending, Zakgeld pending");
    let next = date().succ_opt().unwrap();
    assert_eq!(hall.store.topic_totals(next, true).unwrap(), TopicTotals::default());
}

#[test]
fn a_ballot_that_is_sent_again_takes_its_own_place_and_an_empty_one_counts_for_nothing() {
    let mut hall = Hall::with(&["Een."]);
    let ballot = hall.asks(false, &["slapen", "lezen"]);
    let other = TopicBallot { topics: vec![TopicCode("pesten".into())], ..ballot.clone() };
    for _ in 0..2 {
        hall.store.save(&Write::Topics(other.clone())).unwrap();
    }
    assert_eq!(hall.asked(false), "1: pesten 1; ");
    hall.store.save(&Write::Topics(TopicBallot { topics: Vec::new(), ..ballot })).unwrap();
    assert_eq!(hall.asked(false), "0: ; ");
}

#[test]
fn suggestions_are_judged_and_junk_is_kept_for_the_desk_only() {
    let mut hall = Hall::with(&["Een."]);
    let (fine, junk) = (hall.suggests(false, "Zakgeld"), hall.suggests(false, "asdf"));
    hall.store.judge_suggestions(&[(fine, NoteStatus::Approved), (junk, NoteStatus::Junk)]).unwrap();
    assert_eq!(hall.asked(false), "0: ; Zakgeld approved");
    assert_eq!(hall.store.suggestions(date(), false).unwrap().len(), 2);
    hall.store.judge_suggestions(&[(junk, NoteStatus::Pending)]).unwrap();
    assert_eq!(hall.asked(false), "0: ; Zakgeld approved, asdf pending");
}

#[test]
fn erasing_takes_the_words_and_leaves_the_counts() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &["Een."]);
    hall.asks(false, &["slapen"]);
    hall.suggests(false, "een heel bijzonder onderwerp");
    assert!(holds(folder.path(), "een heel bijzonder onderwerp"));
    hall.store.erase_answers(date(), date()).unwrap();
    hall.store.tidy().unwrap();
    assert_eq!(hall.asked(true), "1: slapen 1; ");
    assert!(!holds(folder.path(), "een heel bijzonder onderwerp"));
}

#[test]
fn clearing_practice_clears_its_topics_and_suggestions() {
    let folder = tempfile::tempdir().unwrap();
    let mut hall = Hall::in_folder(folder.path(), &["Een."]);
    hall.asks(false, &["slapen"]);
    hall.asks(true, &["pesten"]);
    hall.suggests(true, "maar een proef");
    hall.store.clear_practice(date()).unwrap();
    assert_eq!(hall.asked(true), "1: slapen 1; ");
    assert!(!holds(folder.path(), "maar een proef"));
}

#[test]
fn a_suggestion_that_came_after_an_export_was_not_exported() {
    let mut hall = Hall::with(&["Een."]);
    let exported = |hall: &mut Hall| {
        let digest = hall.store.digest_of(date()).unwrap();
        hall.store.set_exported(date(), date(), &digest).unwrap();
        hall.store.exported_on(date()).unwrap().is_some()
    };
    hall.asks(false, &["slapen"]);
    assert!(!exported(&mut hall), "a count is never erased");
    let id = hall.suggests(false, "Zakgeld");
    assert!(exported(&mut hall), "words alone can be erased too");
    hall.store.judge_suggestions(&[(id, NoteStatus::Approved)]).unwrap();
    hall.suggests(true, "Proef");
    assert!(hall.store.exported_on(date()).unwrap().is_some(), "neither changes what was exported");
    hall.store.judge_suggestions(&[(id, NoteStatus::Junk)]).unwrap();
    assert_eq!(hall.store.exported_on(date()).unwrap(), None);
    assert!(exported(&mut hall));
    hall.suggests(false, "Gamen");
    assert_eq!(hall.store.exported_on(date()).unwrap(), None);
}

#[test]
fn a_backup_brings_topics_and_suggestions_back() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut hall = Hall::in_folder(folder.path(), &["Een."]);
    hall.answer(0, Stance::Agree);
    hall.asks(false, &["slapen", "lezen"]);
    hall.suggests(false, "Zakgeld");
    let before = hall.asked(true);
    let backup =
        hall.store.back_up(stick.path(), date(), &mut |_, _| ControlFlow::Continue(())).unwrap().unwrap();
    hall.asks(false, &["pesten"]);
    let draft = folder.path().join("draft.db");
    Store::check_backup(&mut fs::File::open(&backup).unwrap(), &draft).unwrap();
    let restored = hall.store.replace_by(&draft, &database(folder.path()), stamp()).unwrap();
    let hall = Hall { store: restored.store, ..Hall::with(&[]) };
    assert_eq!(hall.asked(true), before);
}

#[test]
fn the_tables_tell_neither_visit_nor_order() {
    let hall = Hall::with(&["Een."]);
    for table in ["topic_ballot", "topic_choice", "topic_suggestion"] {
        let mut reading = hall.store.connection.prepare("SELECT name FROM pragma_table_info(?1)").unwrap();
        let names: Vec<String> =
            reading.query_map((table,), |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert!(
            !names.is_empty() && !names.iter().any(|name| name == "visit" || name.contains("time")),
            "{names:?}"
        );
        let by_row = hall.store.connection.prepare(&format!("SELECT rowid FROM {table}"));
        assert!(by_row.is_err(), "{table} counts its rows");
    }
}
