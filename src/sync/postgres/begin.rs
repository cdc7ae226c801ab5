//! Begins a regiegroep database in PostgreSQL, and adds a school to it. Doing it twice changes nothing.

use crate::domain::{DatabaseId, School};
use crate::sync::Error;
use crate::sync::postgres::{Postgres, failure};
use crate::sync::remote::{SCHEMA, check_schema};
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
    /// Makes the tables where there are none, and the roles, partitions and rights of this school. The roles get no
    /// password. Needs a role that may do this, such as the owner of the database with CREATEROLE.
    pub fn begin(&mut self, school: &School, chance: u128) -> Result<Begun, Error> {
        let found = self.meta()?;
        if let Some((schema, _)) = found {
            check_schema(schema)?;
        }
        let mut transaction = self.client.transaction().map_err(failure::of)?;
        // Two that begin at the same moment do it one after the other.
        transaction.batch_execute("SELECT pg_advisory_xact_lock(1398030930)").map_err(failure::of)?;
        if found.is_none() {
            transaction.batch_execute(&tables_script(chance)).map_err(failure::of)?;
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
    format!("{TABLES}\n{VIEWS}\n{BARRIERS}\nINSERT INTO meta (schema, database) VALUES ({SCHEMA}, '{id}');\n")
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
