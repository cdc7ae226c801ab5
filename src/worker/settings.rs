//! The settings of the running kiosk: read again when the files change, and kept when the new ones are wrong.

use std::path::PathBuf;

use chrono::NaiveDate;

use crate::config::{self, Config, Problems, Watched};
use crate::domain::Language;
use crate::worker::{News, chain};

/// The settings in force.
pub(super) struct Settings {
    dir: PathBuf,
    data_dir: PathBuf,
    languages: Vec<Language>,
    watched: Option<Watched>,
    /// The day they were last read: of the calendars other days are wanted on another day.
    read_on: Option<NaiveDate>,
    /// What is wrong with the present ones; the last good ones are in force then.
    problems: Option<Problems>,
}

impl Settings {
    /// Nothing is read yet.
    pub(super) fn new(dir: PathBuf, data_dir: PathBuf, languages: Vec<Language>) -> Self {
        Self { dir, data_dir, languages, watched: None, read_on: None, problems: None }
    }

    /// What is wrong with the files as they are now.
    pub(super) fn problems(&self) -> Option<&Problems> {
        self.problems.as_ref()
    }

    /// Looks at the files. Gives new settings where they have changed and are right, and tells where they
    /// are wrong. At the first look wrong files give the last good ones, if there ever were any.
    /// Of the calendars the days around `today` are read.
    pub(super) fn look(&mut self, today: NaiveDate, tell: &dyn Fn(News)) -> Option<Box<Config>> {
        let reading = if let Some(watched) = &mut self.watched {
            let has_changed = watched.changed();
            if !has_changed && self.read_on == Some(today) {
                return None;
            }
            config::read(&self.dir, &self.languages, today).map(|config| (config, None))
        } else {
            self.watched = Some(Watched::new(self.dir.clone()));
            config::read_or_last_good(&self.dir, &self.data_dir, &self.languages, today)
                .map(|reading| (reading.config, reading.problems))
        };
        self.read_on = Some(today);
        self.problems = match &reading {
            Ok((_, problems)) => problems.clone(),
            Err(problems) => Some(problems.clone()),
        };
        match reading {
            Ok((config, Some(problems))) => {
                wrong(problems, tell);
                Some(Box::new(config))
            }
            Ok((config, None)) => {
                self.keep(&config, today);
                Some(Box::new(config))
            }
            Err(problems) => {
                wrong(problems, tell);
                None
            }
        }
    }

    fn keep(&self, config: &Config, today: NaiveDate) {
        let kept = config::keep_as_last_good(&self.dir, &self.data_dir, config, &self.languages, today);
        if let Err(error) = kept {
            tracing::warn!("cannot keep a copy of the settings: {}", chain(&error));
        }
    }
}

fn wrong(problems: Problems, tell: &dyn Fn(News)) {
    let n_problems = problems.0.len();
    tracing::warn!(
        "the settings have {n_problems} mistakes, `stellingenbord check` names them; the last good ones stay"
    );
    tell(News::ConfigWrong(problems));
}

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate};

    use super::Settings;
    use crate::domain::Language;

    #[test]
    fn the_settings_are_read_again_on_a_new_day_because_other_days_of_the_calendars_are_wanted() {
        let (dir, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::fs::write(dir.path().join("kiosk.toml"), "[school]\nname = \"De Elout\"\n").unwrap();
        let event = "BEGIN:VEVENT\nDTSTART:20240102T084500\nRRULE:FREQ=DAILY\nSUMMARY:Inloop\nEND:VEVENT";
        let calendar = format!("BEGIN:VCALENDAR\n{event}\nEND:VCALENDAR\n");
        std::fs::write(dir.path().join("school.ics"), calendar).unwrap();
        let mut settings =
            Settings::new(dir.path().to_owned(), data.path().to_owned(), vec![Language::DUTCH]);
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let tomorrow = today.checked_add_days(Days::new(1)).unwrap();
        let mut last_day =
            |day| settings.look(day, &|_| {}).map(|config| config.agenda.last().unwrap().start.date());
        let first = last_day(today);
        assert_eq!(last_day(today), None);
        assert_eq!(last_day(tomorrow), first.and_then(|day| day.checked_add_days(Days::new(1))));
        assert_eq!(last_day(tomorrow), None);
    }
}
