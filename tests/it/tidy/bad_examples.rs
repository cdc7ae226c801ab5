//! Sources that break each rule, so that we know a rule can fail.

use expect_test::{Expect, expect};

use crate::tidy::keys::{self, Exceptions, Sentences};
use crate::tidy::paths::paths;
use crate::tidy::rules::{self, MayUse, Name, Words};
use crate::tidy::source::{Source, test_files};

const ROOMS: &[(&str, MayUse)] = &[
    ("domain", MayUse::Only(&[])),
    ("kiosk", MayUse::Only(&["domain", "clock::Now"])),
    ("app", MayUse::Everything),
];

fn source(path: &str, text: &str) -> Source {
    Source::new(path, text, false)
}

#[track_caller]
fn told(wrong: &[String], expected: &Expect) {
    expected.assert_eq(&wrong.join("\n"));
}

#[test]
fn a_file_that_does_not_say_what_it_is_for_is_told() {
    told(
        &rules::opening(&source("src/domain/note.rs", "use std::fmt;\n\n//! Notes.\n")),
        &expect!["src/domain/note.rs:1: say on the first line what this file is for, with `//!`"],
    );
    assert!(rules::opening(&source("src/domain/note.rs", "//! Notes.\n")).is_empty());
}

#[test]
fn a_file_of_one_line_too_many_is_told() {
    told(
        &rules::length(&source("src/app.rs", "1\n2\n3\n"), 2),
        &expect!["src/app.rs:4: 3 lines, and 2 is the most"],
    );
    assert!(rules::length(&source("src/app.rs", "1\n2\n"), 2).is_empty());
}

#[test]
fn work_left_in_a_comment_is_told() {
    let text = "//! App.\n// LATER: all of it.\n";
    told(
        &rules::banned(&source("src/app.rs", text), &["LATER"]),
        &expect!["src/app.rs:2: LATER: do it now, or write down when in DECISIONS.md"],
    );
}

#[test]
fn wrong_arrows_are_told_wherever_they_stand() {
    let text = "//! The core.
use std::fmt;

use crate::{clock::{Clock, Now}, domain::Note};
use crate::kiosk::Visit;
use super::*;

fn keep() {
    let store = crate::store::Store::open();
    crate::store::keep(r#\"crate::ui\"#); // crate::ui is not code
    super::super::app::quit();
}
";
    told(
        &rules::arrows(&source("src/kiosk/machine.rs", text), ROOMS),
        &expect![[r#"
            src/kiosk/machine.rs:4: kiosk may not use crate::clock::Clock
            src/kiosk/machine.rs:6: write "super::*" out from `crate::`
            src/kiosk/machine.rs:9: kiosk may not use crate::store::Store::open
            src/kiosk/machine.rs:10: kiosk may not use crate::store::keep
            src/kiosk/machine.rs:11: write "super::super::app::quit" out from `crate::`"#]],
    );
    assert!(rules::arrows(&source("src/app.rs", "use crate::store::Store;"), ROOMS).is_empty());
}

#[test]
fn a_room_whose_name_begins_like_another_is_another() {
    told(
        &rules::arrows(&source("src/kiosk/visit.rs", "use crate::domains::Note;"), ROOMS),
        &expect!["src/kiosk/visit.rs:1: kiosk may not use crate::domains::Note"],
    );
}

#[test]
fn a_room_without_a_row_in_the_table_is_told() {
    told(
        &rules::arrows(&source("src/attic.rs", "//! Things.\n"), ROOMS),
        &expect![[r#"src/attic.rs:1: the room "attic" has no row in ROOMS: say what it may use"#]],
    );
}

#[test]
fn tests_inside_a_file_may_use_what_they_need() {
    let text = "use crate::domain::Note;\n#[cfg(test)]\nmod tests {\n    use crate::store::Store;\n    fn f() {}\n}\n";
    assert!(rules::arrows(&source("src/kiosk/visit.rs", text), ROOMS).is_empty());
    let after = format!("{text}use crate::ui::Theme;\n");
    told(
        &rules::arrows(&source("src/kiosk/visit.rs", &after), ROOMS),
        &expect!["src/kiosk/visit.rs:7: kiosk may not use crate::ui::Theme"],
    );
}

#[test]
fn a_file_of_tests_is_known_by_its_declaration() {
    let text = "mod visit;\n#[cfg(test)]\nmod stories;\n";
    let expected = ["src/kiosk/stories.rs", "src/kiosk/stories/mod.rs"];
    assert_eq!(test_files("src/kiosk/mod.rs", text), expected);
    assert_eq!(test_files("src/kiosk.rs", text), expected);
    let stories = Source::new("src/kiosk/stories.rs", "use crate::store::Store;", true);
    assert!(rules::arrows(&stories, ROOMS).is_empty());
}

#[test]
fn a_crate_in_the_wrong_room_is_told() {
    let table = [Name { name: "egui", rooms: &["ui"] }, Name { name: "std::fs", rooms: &["load", "store"] }];
    let text =
        "use std::{io, fs::File};\nfn f(at: egui::Pos2, egui_like: std::fsx::Y) {}\n#[derive(egui::Show)]";
    told(
        &rules::names(&source("src/domain/note.rs", text), &table),
        &expect![[r"
            src/domain/note.rs:1: std::fs belongs in load, store, not in domain
            src/domain/note.rs:2: egui belongs in ui, not in domain
            src/domain/note.rs:3: egui belongs in ui, not in domain"]],
    );
    assert!(rules::names(&source("src/ui/note.rs", "use egui::Ui;"), &table).is_empty());
}

#[test]
fn sql_in_the_wrong_room_is_told() {
    let table = [Words { words: &["SELECT", "FROM"], rooms: &["store"] }];
    let text = "fn f() {\n    g(\"SELECT text\n    FROM note\", \"FROM here SELECT there\", \"selected from\");\n}\n";
    told(
        &rules::quoted(&source("src/export/csv.rs", text), &table),
        &expect![[r#"src/export/csv.rs:2: "SELECT … FROM" belongs in store, not in export"#]],
    );
    assert!(rules::quoted(&source("src/store/note.rs", text), &table).is_empty());
}

#[test]
fn a_colour_outside_the_theme_is_told() {
    let table = [("Color32::from", "src/ui/theme")];
    let text = "// Color32::from is for the theme\nlet ink = Color32::from_rgb(0, 0, 0);";
    told(
        &rules::code(&source("src/ui/widgets/badge.rs", text), &table),
        &expect!["src/ui/widgets/badge.rs:2: Color32::from belongs in src/ui/theme"],
    );
    assert!(rules::code(&source("src/ui/theme.rs", text), &table).is_empty());
}

#[test]
fn sentences_that_are_missing_or_for_nothing_are_told() {
    let text = r#"
fn f(texts: &Texts, map: &Map) {
    texts.get("greeting");
    self
        .texts
        .with(
            "farewel", &[]);
    map.get("not-a-sentence");
    texts.get(match stance { Agree => "stance-agree" });
    texts.get(&format!("criterion-{number}"));
    texts.get(&format!("month-{number}"));
}
"#;
    let sentences = Sentences {
        path: "nl.ftl",
        text: "# Words\ngreeting = Dag { name-of-school }\nname-of-school = De Elout\nfarewell = Tot ziens\n    = en dank\nstance-agree = Eens\ncriterion-1 = Visie\nlater = Straks\n",
    };
    let exceptions = Exceptions {
        built: &[("criterion-", "1 to 10"), ("role-", "the role")],
        not_yet: &["later", "greeting"],
    };
    told(
        &keys::check(&[source("src/ui/x.rs", text)], &sentences, &exceptions),
        &expect![[r#"
            src/ui/x.rs:7: there is no sentence "farewel"
            src/ui/x.rs:11: "month-" has no row in BUILT_NAMES
            nl.ftl:4: nothing asks for the sentence "farewell"
            no name of a sentence is made with "role-{…}" any more
            the sentence "greeting" is asked for now: take it out of NOT_YET"#]],
    );
}

#[test]
fn a_dependency_without_a_reason_is_told() {
    let manifest = "[dependencies]\ncsv = \"1\"\n[dev-dependencies]\ndivan = { version = \"0.1\" }\n";
    told(
        &rules::undecided(manifest, "| `csv` | quotes inside quotes |"),
        &expect!["Cargo.toml: say in src/DECISIONS.md what `divan` is for"],
    );
}

#[test]
fn comments_quotes_and_lifetimes_are_told_apart() {
    let text = r##"/* a /* b */ "c" */ f('"', b'\'', "d\"e", r#"f"g"#, '\u{1F600}', '/'); // "h"
fn g<'a>(x: &'a str) { let _ = "i"; }"##;
    let cut = source("src/app.rs", text);
    let words: Vec<&str> = cut.literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(words, [r#"d\"e"#, r#"f"g"#, "i"]);
    assert_eq!(cut.code.len(), text.len());
    assert_eq!(cut.code.split_whitespace().collect::<String>(), "f(,b,,,,);fng<'a>(x:&'astr){let_=;}");
}

#[test]
fn paths_are_found_with_their_groups_written_out() {
    let code = "use a::{self, b::{c, d as e}, f::*};\nx.y::<z::Z>(w).v; A::<i::J>::k();";
    let found: Vec<String> = paths(code).into_iter().map(|found| found.path).collect();
    assert_eq!(found, ["a::self", "a::b::c", "a::b::d", "a::f::*", "z::Z", "i::J"]);
}
