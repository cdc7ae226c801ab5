//! What an export tells of an evening, gathered at one moment: the same for the command line and for the desk.

use chrono::NaiveDate;

use crate::config::Config;
use crate::domain::{AgendaEvent, EveningTotals, EventKey, FollowUpRound, MailAddress, Topic, TopicTotals};
use crate::export::{Report, Words};
use crate::outcome::Thresholds;
use crate::store::{Error, Store};
use crate::worker::{StoreRows, follow_ups};

/// What the settings say of it.
#[derive(Clone, Debug, Default)]
pub struct ReportSettings {
    pub school: String,
    families: Option<u32>,
    thresholds: Thresholds,
    agenda: Vec<AgendaEvent>,
    follow_ups: Vec<FollowUpRound>,
    topics: Vec<Topic>,
    tips: Option<MailAddress>,
}

impl ReportSettings {
    pub fn of(config: &Config) -> Self {
        Self {
            school: config.school.name.clone(),
            families: config.families,
            thresholds: Thresholds { counts: config.rules.mirror_from, percents: config.rules.percent_from },
            agenda: config.agenda.clone(),
            follow_ups: config.follow_ups.clone(),
            topics: config.topics.clone(),
            tips: config.tips.clone(),
        }
    }
}

/// All of it, as it stands in the store and the settings.
pub struct ReportData<'a> {
    settings: &'a ReportSettings,
    pub totals: EveningTotals,
    rows: StoreRows<'a>,
    /// The evenings before this one.
    earlier: Vec<EveningTotals>,
    follow_ups: Vec<FollowUpRound>,
    topics: Option<TopicTotals>,
    interest: Vec<(EventKey, u32)>,
}

impl<'a> ReportData<'a> {
    /// Reads all of it; `None` where there is no such evening. Call it within [`Store::at_one_moment`].
    pub fn read(
        store: &'a Store,
        date: NaiveDate,
        practice: bool,
        settings: &'a ReportSettings,
    ) -> Result<Option<Self>, Error> {
        let Some(totals) = store.totals(date, practice)? else { return Ok(None) };
        let mut earlier = Vec::new();
        for evening in store.evenings()?.into_iter().filter(|evening| evening.date < date) {
            earlier.extend(store.totals(evening.date, practice)?);
        }
        let topics = Some(store.topic_totals(date, practice)?);
        Ok(Some(Self {
            settings,
            totals,
            rows: StoreRows { store, date, practice },
            earlier,
            follow_ups: follow_ups(&settings.follow_ups, store)?,
            topics: topics.filter(|topics| !settings.topics.is_empty() || 0 < topics.ballots),
            interest: store.interest(practice)?,
        }))
    }

    /// The same, as it is exported on this day in these words.
    pub fn report<'r>(&'r self, today: NaiveDate, words: &'r dyn Words) -> Report<'r> {
        let settings = self.settings;
        Report {
            school: &settings.school,
            families: settings.families,
            totals: &self.totals,
            rows: &self.rows,
            practice: self.rows.practice,
            thresholds: settings.thresholds,
            earlier: &self.earlier,
            follow_ups: &self.follow_ups,
            agenda: &settings.agenda,
            interest: &self.interest,
            topics: self.topics.as_ref(),
            topic_names: &settings.topics,
            tips: settings.tips.as_ref(),
            today,
            words,
        }
    }
}
