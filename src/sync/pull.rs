//! From the regiegroep database: what the other screens of an evening have loaded and looked at.

use chrono::{Days, NaiveDate};

use crate::domain::{Evening, Note, NoteBody, NoteColour, NoteId, NoteStatus, School, Stance, StatementId};
use crate::store::{Store, Thing};
use crate::sync::Error;
use crate::sync::remote::Remote;
use crate::sync::row::Value;
use crate::sync::svg::strokes;
use crate::sync::totals::{parsed, statement_of, word};

const EVENINGS: &str = "SELECT CAST(date AS TEXT), CAST(revision AS TEXT), title, CAST(opens AS TEXT),
        CAST(closes AS TEXT)
    FROM evening WHERE school = $1 AND CAST(date AS TEXT) >= $2";

/// The first columns are those of `statement_of`; the older version comes first.
const STATEMENTS: &str = "SELECT CAST(id AS TEXT), CAST(version AS TEXT), CAST(position AS TEXT), source,
        CAST(criterion AS TEXT), text, translations, answers, CASE WHEN active THEN 'yes' ELSE 'no' END,
        CAST(evening AS TEXT), CAST(revision AS TEXT)
    FROM statement WHERE school = $1 AND CAST(evening AS TEXT) >= $2
    ORDER BY id, version";

const NOTES: &str = "SELECT CAST(id AS TEXT), CAST(statement AS TEXT), CAST(version AS TEXT), stance, colour,
        status, text, svg, CAST(evening AS TEXT), CAST(revision AS TEXT)
    FROM note WHERE school = $1 AND CAST(evening AS TEXT) >= $2 AND NOT practice";

/// Takes over the evenings from yesterday on, with their statements and the notes that somebody has looked at. Gives
/// whether the board may look different now.
pub fn pull(
    store: &mut Store,
    remote: &mut dyn Remote,
    school: &School,
    today: NaiveDate,
) -> Result<bool, Error> {
    let place = remote.meet(school)?;
    // An evening may go on after midnight.
    let from = today.checked_sub_days(Days::new(1)).unwrap_or(today).to_string();
    let asked = [place.school.as_str(), from.as_str()];
    let mut things = Vec::new();
    for row in remote.ask(EVENINGS, &asked)? {
        let evening = Evening {
            date: parsed(&row, 0, "a date")?,
            title: word(&row, 2, "a title")?.to_owned(),
            opens: parsed(&row, 3, "an hour")?,
            closes: parsed(&row, 4, "an hour")?,
        };
        things.push((Thing::Evening(evening), parsed(&row, 1, "a revision")?));
    }
    for row in remote.ask(STATEMENTS, &asked)? {
        let (statement, evening) = (statement_of(&row)?, parsed(&row, 9, "a date")?);
        let active = word(&row, 8, "a statement")? == "yes";
        things.push((Thing::Statement { statement, evening, active }, parsed(&row, 10, "a revision")?));
    }
    for row in remote.ask(NOTES, &asked)? {
        let (note, evening) = (note_of(&row)?, parsed(&row, 8, "a date")?);
        things.push((Thing::Note { note, evening }, parsed(&row, 9, "a revision")?));
    }
    Ok(store.receive(&things)?)
}

/// Reads a row of [`NOTES`].
fn note_of(row: &[Value]) -> Result<Note, Error> {
    let status = NoteStatus::from_code(word(row, 5, "a status")?).ok_or(Error::Garbled("a status"))?;
    let (text, svg) = (row.get(6).cloned().flatten(), row.get(7).cloned().flatten());
    let body = match (text, svg) {
        (None, Some(picture)) => NoteBody::Drawn(strokes(&picture).ok_or(Error::Garbled("a drawing"))?),
        (text, _) => NoteBody::Typed(text.unwrap_or_default()),
    };
    Ok(Note {
        id: NoteId::parse(word(row, 0, "an id")?).ok_or(Error::Garbled("an id"))?,
        statement: StatementId::parse(word(row, 1, "an id")?).ok_or(Error::Garbled("an id"))?,
        version: parsed(row, 2, "a version")?,
        stance: Stance::from_code(word(row, 3, "a stance")?).ok_or(Error::Garbled("a stance"))?,
        colour: NoteColour::from_code(word(row, 4, "a colour")?).ok_or(Error::Garbled("a colour"))?,
        body,
        status,
        practice: false,
    })
}
