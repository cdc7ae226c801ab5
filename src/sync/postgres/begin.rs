//! Begins a regiegroep database in PostgreSQL, and adds a school to it. Doing it twice changes nothing.

use crate::domain::{DatabaseId, School};
use crate::sync::Error;
use crate::sync::postgres::{Postgres, failure};
use crate::sync::remote::{FIRST_SCHEMA, SCHEMA, check_schema, steps_from};
use crate::sync::school::{reader_of, role_of, short_name};

const TABLES: &str = include_str!("../schema/postgres.sql");
const VIEWS: &str = include_str!("../schema/views.sql");
const SCHOOL: &str = include_str!("../schema/postgres-school.sql");

/// A view hands no row of another school to a function of whoever reads it.
const BARRIERS: &str = "DO $$
DECLARE one text;
BEGIN
    FOR one IN SELECT viewname FROM pg_views WHERE schemaname = 'regiegroep' LOOP
        EXECUTE format('ALTER VIEW regiegroep.%I SET (security_barrier = true)', one);
    END LOOP;
END $$;";

/// The rights of the schools that are there already.
const RIGHTS: &str = "DO $$
DECLARE who text;
BEGIN
    FOR who IN SELECT role FROM school UNION SELECT reader FROM school LOOP
        EXECUTE format('GRANT SELECT ON my_school, result, result_per_role, result_per_criterion, poll_result,
            turnout_per_evening, approved_note TO %I', who);
    END LOOP;
END $$;";

/// What a school got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    /// Its short name.
    pub school: String,
    /// The role of its screens.
    pub role: String,
    /// The role of its regiegroep.
    pub reader: String,
}

impl Begun {
    fn of(school: &School) -> Self {
        let short = short_name(school);
        Self { role: role_of(&short), reader: reader_of(&short), school: short }
    }
}

impl Postgres {
    /// Makes the tables where there are none, brings those of an older program up to date, and makes the roles,
    /// partitions and rights of this school. The roles get no
    /// password. Needs a role that may do this, such as the owner of the database with CREATEROLE.
    pub fn begin(&mut self, school: &School, chance: u128) -> Result<Begun, Error> {
        let found = self.meta()?;
        if let Some((schema, _)) = found
            && steps_from(schema).is_empty()
        {
            check_schema(schema)?;
        }
        let mut transaction = self.client.transaction().map_err(failure::of)?;
        // Two that begin at the same moment do it one after the other.
        transaction.batch_execute("SELECT pg_advisory_xact_lock(1398030930)").map_err(failure::of)?;
        if found.is_none() {
            transaction.batch_execute(&tables_script(chance)).map_err(failure::of)?;
        } else {
            // Asked again, for another may have done it while we waited for our turn.
            let schema = transaction
                .query_one("SELECT CAST(schema AS bigint) FROM regiegroep.meta", &[])
                .and_then(|row| row.try_get(0))
                .map_err(failure::of)?;
            transaction.batch_execute(&upgrade_script(schema)).map_err(failure::of)?;
        }
        transaction.batch_execute(&school_script(school)).map_err(failure::of)?;
        transaction.commit().map_err(failure::of)?;
        Ok(Begun::of(school))
    }

    /// The script of [`Postgres::begin`] for a new database, for whoever wants to read it first.
    pub fn script(school: &School, chance: u128) -> String {
        format!("BEGIN;\n{}\n{}\nCOMMIT;\n", tables_script(chance), school_script(school))
    }
}

fn tables_script(chance: u128) -> String {
    let id = DatabaseId::from_chance(chance);
    let upgrade = upgrade_script(FIRST_SCHEMA);
    format!("{TABLES}\nINSERT INTO meta (schema, database) VALUES ({FIRST_SCHEMA}, '{id}');\n{upgrade}")
}

/// What brings a database of this schema up to date; empty where it is. The rights of all schools on the views come
/// back with the views.
fn upgrade_script(schema: i64) -> String {
    let steps = steps_from(schema);
    if steps.is_empty() {
        return String::new();
    }
    let views = VIEWS.replace("{answers}", "CAST(statement.answers AS json)");
    format!(
        "SET LOCAL search_path = regiegroep;\n{}\n{views}\n{BARRIERS}\n{RIGHTS}\nUPDATE meta SET schema = {SCHEMA};\n",
        steps.concat()
    )
}

fn school_script(school: &School) -> String {
    let Begun { school: id, role, reader } = Begun::of(school);
    let filled = [
        ("{partition}", quoted(&id.replace('-', "_"))),
        ("{id}", quoted(&id)),
        ("{role}", quoted(&role)),
        ("{reader}", quoted(&reader)),
        ("{place}", quoted(&school.place)),
        ("{name}", quoted(&school.name)),
    ];
    let (_, statements) = SCHOOL.split_once("\n\n").unwrap_or(("", SCHOOL));
    filled.iter().fold(statements.to_owned(), |script, (blank, word)| script.replace(blank, word))
}

/// A text as SQL writes it. A dollar could end the block it stands in, and a brace
/// look like a blank to fill in, so they are written as their numbers.
fn quoted(word: &str) -> String {
    let mut out = String::from("E'");
    for letter in word.chars() {
        match letter {
            '\'' => out.push_str("''"),
            '\\' => out.push_str("\\\\"),
            '$' => out.push_str("\\x24"),
            '{' => out.push_str("\\x7b"),
            '\0' => out.push('\u{FFFD}'),
            letter => out.push(letter),
        }
    }
    out.push('\'');
    out
}

#[cfg(test)]
mod tests {
    use super::school_script;
    use crate::domain::School;

    #[test]
    fn a_name_cannot_end_the_script_it_stands_in() {
        let school = School { name: "'); DROP $$ \\ {id}".into(), place: String::new() };
        let script = school_script(&school);
        assert!(script.contains(r"E'''); DROP \x24\x24 \\ \x7bid}'"), "{script}");
        assert_eq!(script.matches("$$").count(), 2);
    }
}
