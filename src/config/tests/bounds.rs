//! Every number has its bounds, and the example tells them.

use super::{read_files, said_about};

/// Table, key, lowest and highest, and a step that is too far.
const BOUNDS: &[(&str, &str, f64, f64, f64)] = &[
    ("school", "families", 0.0, 5000.0, 1.0),
    ("screen", "diagonal_inch", 7.0, 110.0, 0.5),
    ("screen", "lower_edge_mm", 0.0, 2000.0, 1.0),
    ("times", "slide", 5.0, 300.0, 1.0),
    ("times", "idle", 20.0, 600.0, 1.0),
    ("times", "idle_writing", 20.0, 900.0, 1.0),
    ("times", "warning", 20.0, 120.0, 1.0),
    ("times", "thanks", 3.0, 60.0, 1.0),
    ("times", "take_back", 10.0, 600.0, 1.0),
    ("times", "settle", 0.1, 2.0, 0.05),
    ("visit", "mirror_from", 10.0, 1000.0, 1.0),
    ("visit", "percent_from", 10.0, 1000.0, 1.0),
    ("privacy", "keep_days", 1.0, 365.0, 1.0),
];

fn said(section: &str, key: &str, value: f64) -> String {
    // Idle and idle_writing hold each other, so the other one goes along.
    let along = match key {
        "idle" => "idle_writing = 900\n",
        "idle_writing" => "idle = 20\n",
        _ => "",
    };
    // The text begins in this table, for it holds the name.
    let header = if section == "school" { String::new() } else { format!("[{section}]\n") };
    said_about(&format!("{header}{along}{key} = {value}\n"))
}

#[test]
fn a_number_on_its_bounds_is_right_and_one_beyond_is_told_the_bounds() {
    for (section, key, min, max, step) in BOUNDS {
        assert_eq!(said(section, key, *min), "", "{key}");
        assert_eq!(said(section, key, *max), "", "{key}");
        let bounds = format!("“{key}” moet van {min} tot en met {max} zijn.");
        for beyond in [min - step, max + step] {
            assert!(said(section, key, beyond).contains(&bounds), "{key} = {beyond}");
        }
    }
}

#[test]
fn huge_numbers_and_numbers_that_are_none_are_out_of_bounds() {
    for number in ["99999999999999999999999", "-1", "nan", "inf", "1e300"] {
        let said = said_about(&format!("[screen]\ndiagonal_inch = {number}\n"));
        assert!(said.contains("van 7 tot en met 110"), "{number}: {said}");
    }
    assert!(said_about("[times]\nidle = 99999999999999999999999\n").contains("van 20 tot en met 600"));
}

#[test]
fn the_example_tells_every_bound() {
    let example = include_str!("../../../kiosk-config/kiosk.toml");
    for (_, key, min, max, _) in BOUNDS {
        let at = example.find(&format!("\n{key} = ")).unwrap();
        let comment = example[..at].rsplit("\n\n").next().unwrap().rsplit(" = ").next().unwrap();
        assert!(comment.contains(&format!("{min} tot {max}")), "{key}: {comment}");
    }
}

#[test]
fn texts_of_the_longest_length_are_right_and_one_longer_is_not() {
    let school = |n: usize| {
        read_files(&[("kiosk.toml", format!("[school]\nname = \"{}\"", "é".repeat(n)).as_bytes())])
    };
    assert!(school(60).is_ok());
    assert!(school(61).is_err());
}

#[test]
fn writing_may_not_time_out_sooner_than_reading() {
    let said = said_about("[times]\nidle = 120\n");
    assert_eq!(
        said,
        "kiosk.toml, regel 4, kolom 8: [times] “idle_writing” mag niet lager zijn dan “idle”.\n"
    );
}
