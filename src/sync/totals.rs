//! An evening in numbers, computed from the regiegroep database: the same numbers as from the store.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::domain::{
    Criterion, Evening, EveningTotals, Language, POLL_ANSWERS, Role, RoleTallies, School, Stance, Statement,
    StatementId, StatementSource, StatementTotals, Tally, Translations,
};
use crate::sync::Error;
use crate::sync::remote::Remote;
use crate::sync::row::Value;

const EVENING: &str = "SELECT title, CAST(opens AS TEXT), CAST(closes AS TEXT) FROM evening
    WHERE school = $1 AND CAST(date AS TEXT) = $2";

const STATEMENTS: &str = "SELECT CAST(id AS TEXT), CAST(version AS TEXT), CAST(position AS TEXT), source,
        CAST(criterion AS TEXT), text, translations, answers, CASE WHEN active THEN 'yes' ELSE 'no' END
    FROM statement
    WHERE school = $1 AND CAST(evening AS TEXT) = $2
    ORDER BY position,
        (SELECT max(CASE WHEN other.active THEN 1 ELSE 0 END) FROM statement AS other
         WHERE other.school = statement.school AND other.id = statement.id) DESC,
        id, version";

const RESPONSES: &str =
    "SELECT CAST(statement AS TEXT), CAST(version AS TEXT), CAST(count(*) AS TEXT), stance, role
    FROM response
    WHERE school = $1 AND CAST(evening AS TEXT) = $2 AND (NOT practice OR $3 = 'yes')
    GROUP BY statement, version, stance, role";

const NOTES: &str = "SELECT CAST(statement AS TEXT), CAST(version AS TEXT), CAST(count(*) AS TEXT)
    FROM note
    WHERE school = $1 AND CAST(evening AS TEXT) = $2 AND (NOT practice OR $3 = 'yes')
        AND status NOT IN ('withdrawn', 'junk')
    GROUP BY statement, version";

const VISITS: &str = "SELECT CAST(sum(visits) AS TEXT) FROM turnout
    WHERE school = $1 AND CAST(evening AS TEXT) = $2 AND (NOT practice OR $3 = 'yes')";

const LATEST: &str = "SELECT CAST(max(date) AS TEXT) FROM evening WHERE school = $1";

/// The last evening of the school that the database knows of.
pub fn latest_evening(remote: &mut dyn Remote, school: &School) -> Result<Option<NaiveDate>, Error> {
    let place = remote.meet(school)?;
    let rows = remote.ask(LATEST, &[&place.school])?;
    Ok(rows.first().and_then(|row| row.first()?.as_ref()?.parse().ok()))
}

/// An evening in numbers; `None` where there is no such evening. With `practice`, practice counts as well.
pub fn totals(
    remote: &mut dyn Remote,
    school: &School,
    date: NaiveDate,
    practice: bool,
) -> Result<Option<EveningTotals>, Error> {
    let place = remote.meet(school)?;
    let day = date.to_string();
    let of_evening = [place.school.as_str(), &day];
    let counted = [place.school.as_str(), &day, if practice { "yes" } else { "no" }];
    let found = remote.ask(EVENING, &of_evening)?;
    let Some(row) = found.first() else { return Ok(None) };
    let evening = Evening {
        date,
        title: word(row, 0, "the title of an evening")?.to_owned(),
        opens: parsed(row, 1, "an hour")?,
        closes: parsed(row, 2, "an hour")?,
    };
    let mut tallies: BTreeMap<(StatementId, u32), (Tally, RoleTallies)> = BTreeMap::new();
    for row in remote.ask(RESPONSES, &counted)? {
        let stance = Stance::from_code(word(&row, 3, "a stance")?).ok_or(Error::Garbled("a stance"))?;
        let role = Role::from_code(word(&row, 4, "a role")?).ok_or(Error::Garbled("a role"))?;
        let count = parsed(&row, 2, "a count")?;
        let (tally, by_role) = tallies.entry(version_of(&row)?).or_default();
        tally.add(stance, count);
        by_role.of_mut(role).add(stance, count);
    }
    let mut notes: BTreeMap<(StatementId, u32), u32> = BTreeMap::new();
    for row in remote.ask(NOTES, &counted)? {
        notes.insert(version_of(&row)?, parsed(&row, 2, "a count")?);
    }
    let mut statements = Vec::new();
    for row in remote.ask(STATEMENTS, &of_evening)? {
        let statement = statement_of(&row)?;
        let version = (statement.id, statement.version);
        let (tally, notes) = (tallies.get(&version), notes.get(&version).copied().unwrap_or(0));
        if word(&row, 8, "a statement")? == "yes" || tally.is_some() || notes > 0 {
            let (tally, by_role) = tally.copied().unwrap_or_default();
            statements.push(StatementTotals { statement, tally, by_role, notes });
        }
    }
    let visits = remote.ask(VISITS, &counted)?;
    let visits = visits.first().and_then(|row| row.first()?.as_ref()?.parse().ok()).unwrap_or(0);
    Ok(Some(EveningTotals { evening, visits, statements }))
}

/// Reads a row of [`STATEMENTS`].
pub(super) fn statement_of(row: &[Value]) -> Result<Statement, Error> {
    let (id, version) = version_of(row)?;
    let others: BTreeMap<String, String> =
        serde_json::from_str(word(row, 6, "a translation")?).or(Err(Error::Garbled("a translation")))?;
    let answers: Vec<BTreeMap<String, String>> =
        serde_json::from_str(word(row, 7, "an answer")?).or(Err(Error::Garbled("an answer")))?;
    if answers.len() > *POLL_ANSWERS.end() {
        return Err(Error::Garbled("an answer"));
    }
    let mut texts = by_language(others);
    texts.insert(Language::DUTCH, word(row, 5, "a statement")?.to_owned());
    let source = StatementSource::from_code(word(row, 3, "a source")?).ok_or(Error::Garbled("a source"))?;
    let criterion = match row.get(4) {
        Some(Some(number)) => number.parse().ok().and_then(Criterion::new),
        Some(None) | None => None,
    };
    Ok(Statement {
        id,
        version,
        position: parsed(row, 2, "a position")?,
        source,
        criterion,
        texts,
        answers: answers.into_iter().map(by_language).collect(),
    })
}

fn by_language(texts: BTreeMap<String, String>) -> Translations {
    texts.into_iter().filter_map(|(language, text)| Some((Language::parse(&language)?, text))).collect()
}

/// The id and the version that a row begins with.
fn version_of(row: &[Value]) -> Result<(StatementId, u32), Error> {
    let id = StatementId::parse(word(row, 0, "an id")?).ok_or(Error::Garbled("an id"))?;
    Ok((id, parsed(row, 1, "a version")?))
}

pub(super) fn word<'a>(row: &'a [Value], idx: usize, what: &'static str) -> Result<&'a str, Error> {
    row.get(idx).and_then(|value| value.as_deref()).ok_or(Error::Garbled(what))
}

pub(super) fn parsed<T: FromStr>(row: &[Value], idx: usize, what: &'static str) -> Result<T, Error> {
    word(row, idx, what)?.parse().or(Err(Error::Garbled(what)))
}
