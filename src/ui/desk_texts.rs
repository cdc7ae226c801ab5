//! The words of the staff desk for what is data: what has happened, what went wrong, how the screen is doing.

use fluent_bundle::FluentValue;

use crate::kiosk::desk::{Flag, HealthCheck, HealthLevel, HealthName, JobFault, JobKind, JobState, Notice};
use crate::ui::texts::Texts;

/// What has just happened, in a sentence.
pub fn notice_text(texts: &Texts, notice: &Notice) -> String {
    match notice {
        Notice::Loaded { statements, changed, switched_off } => {
            let gaps = [
                ("statements", (*statements).into()),
                ("changed", (*changed).into()),
                ("off", (*switched_off).into()),
            ];
            texts.with("desk-notice-loaded", &gaps)
        }
        Notice::NewVersion => texts.get("desk-notice-new-version").into_owned(),
        Notice::Saved => texts.get("desk-notice-saved").into_owned(),
        Notice::Failed(fault) => fault_text(texts, *fault),
    }
}

/// Why something could not be done, and what to do about it.
pub fn fault_text(texts: &Texts, fault: JobFault) -> String {
    let key = match fault {
        JobFault::StickFull => "desk-fault-stick-full",
        JobFault::StickReadOnly => "desk-fault-stick-read-only",
        JobFault::StickGone => "desk-fault-stick-gone",
        JobFault::StickDiffers => "desk-fault-stick-differs",
        JobFault::FileHostile => "desk-fault-file-hostile",
        JobFault::FileUnreadable => "desk-fault-file-unreadable",
        JobFault::BackupDamaged => "desk-fault-backup-damaged",
        JobFault::BackupNewer => "desk-fault-backup-newer",
        JobFault::InUse => "desk-fault-in-use",
        JobFault::DiskFull => "desk-fault-disk-full",
        JobFault::NotExported => "desk-fault-not-exported",
        JobFault::Unexpected => "desk-fault-unexpected",
    };
    texts.get(key).into_owned()
}

/// Why a note stands out, with the words that made it.
pub fn flag_text(texts: &Texts, flag: &Flag) -> String {
    let (key, words) = match flag {
        Flag::Name(words) => ("desk-flag-name", words.as_str()),
        Flag::Phone(words) => ("desk-flag-phone", words.as_str()),
        Flag::Mail(words) => ("desk-flag-mail", words.as_str()),
        Flag::Word(words) => ("desk-flag-word", words.as_str()),
        Flag::Junk => ("desk-flag-junk", ""),
    };
    texts.with(key, &[("words", words.into())])
}

/// What a job does, and how far it is.
pub fn job_text(texts: &Texts, job: &JobState) -> String {
    let words = texts.get(match job.kind {
        JobKind::ReadStatements => "desk-job-read",
        JobKind::Export => "desk-job-export",
        JobKind::Backup => "desk-job-backup",
        JobKind::Restore => "desk-job-restore",
        JobKind::Erase => "desk-job-erase",
    });
    match job.progress {
        Some((done, expected)) if 0 < expected => {
            let percent = done.min(expected).saturating_mul(100) / expected;
            texts.with("desk-job-percent", &[("words", words.as_ref().into()), ("percent", percent.into())])
        }
        Some(_) | None => words.into_owned(),
    }
}

/// How one thing of the screen is doing, in a sentence that says what to do.
pub fn check_text(texts: &Texts, check: &HealthCheck) -> String {
    let number = check.number.map_or(FluentValue::from("none"), FluentValue::from);
    let words = check.words.clone().unwrap_or_else(|| "none".to_owned());
    let room = room_text(texts, check.number.unwrap_or(0).saturating_mul(1_000_000));
    let gaps = [("number", number), ("words", words.into()), ("room", room.into())];
    texts.with(check_key(check.name, check.level), &gaps).trim_end().to_owned()
}

fn check_key(name: HealthName, level: HealthLevel) -> &'static str {
    let [fine, look, act] = match name {
        HealthName::Database => {
            ["desk-check-database-fine", "desk-check-database-look", "desk-check-database-act"]
        }
        HealthName::Disk => ["desk-check-disk-fine", "desk-check-disk-look", "desk-check-disk-act"],
        HealthName::Clock => ["desk-check-clock-fine", "desk-check-clock-look", "desk-check-clock-act"],
        HealthName::Settings => {
            ["desk-check-settings-fine", "desk-check-settings-look", "desk-check-settings-act"]
        }
        HealthName::Regiegroep => {
            ["desk-check-regiegroep-fine", "desk-check-regiegroep-look", "desk-check-regiegroep-act"]
        }
        HealthName::Backup => ["desk-check-backup-fine", "desk-check-backup-look", "desk-check-backup-act"],
        HealthName::Screen => ["desk-check-screen-fine", "desk-check-screen-look", "desk-check-screen-act"],
        HealthName::Memory => ["desk-check-memory-fine", "desk-check-memory-look", "desk-check-memory-act"],
        HealthName::Retention => {
            ["desk-check-retention-fine", "desk-check-retention-look", "desk-check-retention-act"]
        }
        HealthName::Promises => {
            ["desk-check-promises-fine", "desk-check-promises-look", "desk-check-promises-look"]
        }
    };
    match level {
        HealthLevel::Fine => fine,
        HealthLevel::Look => look,
        HealthLevel::Act => act,
    }
}

/// An amount of storage as it stands on the box of a stick: "14,2 GB", "512 MB", "3 kB".
pub fn room_text(texts: &Texts, bytes: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")];
    for (size, unit) in UNITS {
        let (whole, tenths) = (bytes / size, bytes % size * 10 / size);
        if whole == 0 {
            continue;
        }
        // Tenths say something of a few gigabytes, and of nothing else.
        return if unit == "GB" && whole < 100 && 0 < tenths {
            let number = texts.with("desk-decimal", &[("whole", whole.into()), ("tenths", tenths.into())]);
            format!("{number} {unit}")
        } else {
            format!("{whole} {unit}")
        };
    }
    format!("{bytes} B")
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::{check_text, fault_text, flag_text, job_text, notice_text, room_text};
    use crate::domain::Language;
    use crate::kiosk::desk::{
        Flag, HealthCheck, HealthLevel, HealthName, JobFault, JobKind, JobState, Notice,
    };
    use crate::ui::texts::Texts;

    fn dutch() -> Texts {
        Texts::load(Language::DUTCH)
    }

    #[test]
    fn room_is_told_as_on_the_box_of_a_stick() {
        let said = [14_240_000_000, 15_000_000_000, 512_400_000, 3_000, 17, 0, 2_000_000_000_000]
            .map(|bytes| room_text(&dutch(), bytes));
        assert_eq!(said, ["14,2 GB", "15 GB", "512 MB", "3 kB", "17 B", "0 B", "2000 GB"]);
    }

    #[test]
    fn a_job_says_how_far_it_is() {
        let job = |progress| JobState { kind: JobKind::Export, progress, end: None };
        let said = [None, Some((0, 0)), Some((17, 25)), Some((30, 25))]
            .map(|progress| job_text(&dutch(), &job(progress)));
        expect![[r#"
            [
                "Bestanden op de stick zetten …",
                "Bestanden op de stick zetten …",
                "Bestanden op de stick zetten … 68%",
                "Bestanden op de stick zetten … 100%",
            ]
        "#]]
        .assert_debug_eq(&said);
    }

    #[test]
    fn checks_say_what_a_person_must_do() {
        let say = |name, level, number, words: Option<&str>| {
            check_text(&dutch(), &HealthCheck { name, level, number, words: words.map(str::to_owned) })
        };
        let said = [
            say(HealthName::Disk, HealthLevel::Look, Some(480), None),
            say(HealthName::Clock, HealthLevel::Fine, None, Some("19.10 uur")),
            say(HealthName::Clock, HealthLevel::Fine, None, None),
            say(HealthName::Regiegroep, HealthLevel::Look, Some(12), None),
            say(HealthName::Backup, HealthLevel::Fine, Some(0), None),
            say(HealthName::Backup, HealthLevel::Look, None, None),
            say(HealthName::Retention, HealthLevel::Look, Some(3), None),
        ];
        expect![[r#"
            [
                "De schijf raakt vol: nog 480 MB vrij. Exporteer de avond en vraag ICT om ruimte.",
                "De klok staat goed: 19.10 uur.",
                "De klok staat goed.",
                "12 wachten nog op de regiegroep-database. Alles blijft hier bewaard.",
                "De reservekopie is van vandaag.",
                "Er is nog geen reservekopie. Maak er een op een stick.",
                "Over 3 dagen worden antwoorden en briefjes gewist. De totalen blijven.",
            ]
        "#]]
        .assert_debug_eq(&said);
    }

    #[test]
    fn what_was_loaded_and_why_a_note_stands_out_are_told_in_dutch() {
        let loaded = Notice::Loaded { statements: 8, changed: 1, switched_off: 0 };
        assert_eq!(
            notice_text(&dutch(), &loaded),
            "8 stellingen hangen op het bord. 1 veranderd, 0 eraf gehaald."
        );
        assert_eq!(flag_text(&dutch(), &Flag::Phone("06-12345678".into())), "telefoon: 06-12345678");
        assert!(fault_text(&dutch(), JobFault::StickFull).contains("vol"));
    }
}
